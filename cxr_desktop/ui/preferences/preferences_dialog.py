"""The dialog: its pages at the left, the one that is chosen at the right, its defaults below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import Box, Column, push_button, text_label
from cxr_desktop.ui.preferences.form_page import FormPage
from cxr_desktop.ui.preferences.rows import PAGES
from cxr_desktop.ui.theme import current, scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QIcon

    from cxr_desktop.core.words.settings import Value
    from cxr_desktop.ui.preferences.rows import Page

_SIZE, _LIST_WIDTH = QSize(860, 620), 180


class PreferencesDialog(QDialog):
    """Not modal: what is chosen is seen at once in the window behind it.

    Signals `chosen` (name, value) for every change, `defaults_wanted` (name of a page), `undo_wanted` (take the
    defaults back) and `start_again_wanted` (for another language).

    Parameters
    ----------
    value
        Returns what a setting is now.
    options
        Values and titles of lists, by setting.
    icons
        Pictures of the values of a list, by setting.
    widgets
        Pages that are widgets of their own, and what stands below the rows of others, by the name of the page.

    Attributes
    ----------
    forms
        The pages made of rows, by name.
    """

    chosen = Signal(str, object)
    defaults_wanted = Signal(str)
    undo_wanted = Signal()
    start_again_wanted = Signal()

    def __init__(
        self,
        value: Callable[[str], Value],
        *,
        options: Mapping[str, Sequence[tuple[str, str]]],
        icons: Mapping[str, Callable[[str], QIcon]],
        widgets: Mapping[str, QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.forms: dict[str, FormPage] = {}
        self._restored = ""  # the page whose defaults are back and can be taken away again
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages"))
        self._pages = QStackedWidget(self)
        for page in PAGES:
            form = FormPage(page, options, value, icons=icons, parent=self)
            form.chosen.connect(self.chosen)
            self.forms[page.name] = form
            self.list.addItem(tr(page.title))
            self._pages.addWidget(self._page(page, form, widgets.get(page.name)))
        self.list.currentRowChanged.connect(self._turn)
        self.language_box = Box("notice", self)
        self.language_box.asked.connect(self.start_again_wanted)
        self.forms["look"].column.insertWidget(1, self.language_box)
        self.said = Box("good", self)
        self.said.asked.connect(self.undo_wanted)
        self.defaults = push_button(tr("Restore defaults"), tr("Only those of this page; it can be undone"), self)
        self.defaults.clicked.connect(lambda: self.defaults_wanted.emit(self.page))
        self._lay_out()
        self.list.setCurrentRow(0)
        self.resize(_SIZE)

    @property
    def page(self) -> str:
        """The name of the page that is seen."""
        return PAGES[max(0, self.list.currentRow())].name

    def turn_to(self, name: str) -> None:
        """Show a page."""
        self.list.setCurrentRow([page.name for page in PAGES].index(name))

    def show_value(self, name: str, value: object) -> None:
        """Show what a setting is now."""
        for form in self.forms.values():
            form.show_value(name, value)

    def show_restored(self) -> None:
        """Say that the defaults are back, and offer to undo that."""
        self._restored = self.page
        self._tell_restored()

    def show_undone(self) -> None:
        """Say that it is as before."""
        self._restored = ""
        self._tell_restored()

    def _tell_restored(self) -> None:
        if self.page == self._restored:
            self.said.tell(tr("The defaults of this page are back."), link=tr("Undo"), tip=tr("Take them away again"))
        else:
            self.said.tell("")

    def show_language(self, *, is_other: bool) -> None:
        """Say that another language waits for the next start."""
        if is_other:
            self.language_box.tell(tr("The language changes at the next start."), link=tr("Start again now"))
        else:
            self.language_box.tell("")

    def _turn(self, row: int) -> None:
        self._pages.setCurrentIndex(row)
        self._tell_restored()
        self.defaults.setEnabled(PAGES[row].name != "files")

    def _page(self, page: Page, form: FormPage, own: QWidget | None) -> QWidget:
        whole = QWidget(self)
        title, about = text_label(whole), text_label(whole, role="muted", wraps=True)
        title.setText(tr(page.title))
        title.setFont(scaled_font(title.font(), 1.3))
        about.setText(tr(page.about))
        column = QVBoxLayout(whole)
        column.setContentsMargins(18, 14, 18, 8)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(about)
        if page.rows:
            scrolled = Column(whole)
            scrolled.add(form)
            if own is not None:
                scrolled.add(own)
            column.addWidget(scrolled, 1)
        else:
            form.hide()
            if own is not None:
                column.addWidget(own, 1)
        return whole

    def _take_width(self) -> None:
        """Let every title of a page be read, in any size of text."""
        self.list.setFixedWidth(max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + 40))

    def _lay_out(self) -> None:
        self.list.setSpacing(5)
        self._take_width()
        current().changed.connect(self._take_width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 12)
        foot.addWidget(self.defaults)
        foot.addWidget(self.said, 1)
        foot.addStretch(1)
        foot.addWidget(buttons)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(body, 1)
        column.addLayout(foot)
