"""The left dock: folders above, films with their filter below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.folder_tree import FolderTree
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.empty_state import EmptyState
from cxr_desktop.ui.browser.film_view import FilmView
from cxr_desktop.ui.browser.tree_panel import TreePanel
from cxr_desktop.ui.elided_label import ElidedLabel
from cxr_desktop.ui.parts import clear_button

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.thumbnails import Thumbnails

PLACEHOLDER = mark("Filter: name, p>0.4, uncertain, error")
FILTER_TIP = mark("""A part of the name or folder, and any of these words; all must hold:
p>0.8  p<0.3  p:0.4..0.6   probability of PNEUMONIA
label:PNEUMONIA   the class called
uncertain   marked doubtful
outside, inside, outside:turned   of the model's scope, and a word of the reason
spread>0.1   how much the probability varies
error   cannot be read or classified
unread, read   not yet, or already, looked at""")
_HEADER_DELAY = 100  # ms; counting doubtful films among 100,000 for every new answer would be felt


class BrowserPanel(QWidget):
    """Folders and films of a `FilmListModel`.

    Wishes: `film_chosen` (path) for every film that is gone to, by the user or by `select` and `step`;
    `filter_changed` (text).
    """

    film_chosen = Signal(object)
    filter_changed = Signal(str)

    def __init__(self, model: FilmListModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self._failure = ""
        self._left: Path | None = None  # the last film of the list that was gone to
        self._roots = model.roots
        self._tree = TreePanel(self)
        self._films = FilmView(model, thumbnails, self)
        self._filter = self._filter_box()
        self._problem = QLabel(self)
        self._films_header = ElidedLabel(self)
        self._films_header.setObjectName("films_header")
        self._empty = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._header_timer = QTimer(self)
        self._header_timer.setSingleShot(True)
        self._header_timer.setInterval(_HEADER_DELAY)
        self._lay_out()
        self._connect()
        self._renew()

    # What others ask of it

    @property
    def model(self) -> FilmListModel:
        """The films."""
        return self._model

    @property
    def tree(self) -> TreePanel:
        """Folders, or patients."""
        return self._tree

    @property
    def current(self) -> Path | None:
        """The film that is chosen, whether the filter shows it or not."""
        return self._films.current

    def select(self, path: Path | None) -> bool:
        """Go to a film, or to none (which is not told); return whether the list shows it."""
        is_shown = self._films.select(path)
        if path is not None:
            self.film_chosen.emit(path)
        return is_shown

    def step(self, by: int) -> Path | None:
        """Go to the film `by` places further (back when negative) and return it; at the list's ends do nothing.

        From a film that is not in the list it goes on from the last one that is.
        """
        here = self._films.current
        if here is not None and here not in self._model:
            here = self._left  # back from a visit
        row = None if here is None else self._model.row_near(here, by)
        if here is None or here not in self._model:
            row = 0 if by > 0 else None
        path = None if row is None else self._model.path_at(row)
        if path is not None:
            self.select(path)
        return path

    def neighbours(self, count: int) -> tuple[Path, ...]:
        """Return up to `count` films on each side of the chosen one, the nearest and the next first."""
        here = self._films.current
        if here is None:
            return ()
        places = (by for distance in range(1, count + 1) for by in (distance, -distance))
        rows = (self._model.row_near(here, by) for by in places)
        films = (self._model.path_at(row) for row in rows if row is not None)
        return tuple(film for film in films if film is not None)

    def focus_filter(self) -> None:
        """Go to the filter box."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def set_filter(self, text: str) -> None:
        """Put a filter into the box."""
        self._filter.setText(text)

    # What it is made of

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(tr(PLACEHOLDER))
        clear_button(box)
        box.setAccessibleName(tr("Filter films"))
        box.setToolTip(tr(FILTER_TIP))
        box.installEventFilter(self)
        return box

    def _lay_out(self) -> None:
        theme.set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)  # narrower, the names of files are cut to their endings
        theme.set_role(self._films_header, "section")
        self._films_header.setTextFormat(Qt.TextFormat.PlainText)
        self._films_header.setFont(theme.scaled_font(self.font(), 0.88))
        self._films_header.setContentsMargins(10, 8, 10, 4)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setFont(theme.scaled_font(self.font(), 0.88))
        theme.set_role(self._problem, "notice")
        self._problem.hide()
        filter_lines = QVBoxLayout()
        filter_lines.setContentsMargins(10, 2, 10, 8)
        filter_lines.setSpacing(4)
        filter_lines.addWidget(self._filter)
        filter_lines.addWidget(self._problem)
        self._pages.addWidget(self._films)
        self._pages.addWidget(self._empty)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.addWidget(self._tree)
        self._splitter.addWidget(_stacked(self._films_header, filter_lines, self._pages))
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([190, 510])
        self._splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)

    def _connect(self) -> None:
        model = self._model
        self._films.chosen.connect(self.film_chosen)
        self.film_chosen.connect(self._remember)
        self._tree.folder_chosen.connect(model.set_folder)
        self._tree.films_chosen.connect(model.set_films)
        self._filter.textChanged.connect(self._apply_filter)
        self._empty.asked.connect(self._filter.clear)
        self._header_timer.timeout.connect(self._renew)
        model.counts_changed.connect(self._renew_soon)
        model.loading_changed.connect(self._loading_changed)
        model.listed.connect(self._show_folders)
        model.listing_failed.connect(self._tell_failure)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self._thumbnails.failed.connect(model.set_error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Return go from the filter box to the list, and Escape empty it."""
        if watched is self._filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._films.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
        return super().eventFilter(watched, event)

    # What happens

    def _remember(self, path: Path) -> None:
        if path in self._model:
            self._left = path

    def _apply_filter(self, text: str) -> None:
        understood = self._model.set_filter(text)
        self._problem.setText(understood.problem)
        self._problem.setVisible(bool(understood.problem))
        self._filter.setProperty("state", "wrong" if understood.problem else "")
        self._filter.style().polish(self._filter)
        self._renew()
        self.filter_changed.emit(text)

    def _loading_changed(self, is_loading: bool) -> None:  # noqa: FBT001 - a slot
        if is_loading:
            self._failure = ""
            self._thumbnails.forget()
            if self._model.roots != self._roots:
                self._roots = self._model.roots
                self._films.select(None)
                self._tree.folders.show_tree(FolderTree())
        self._renew()

    def _show_folders(self, listing: FilmListing) -> None:
        if not self._tree.folders.show_tree(listing.tree, self._model.folder):
            self._model.set_folder(None)
        self._renew()

    def _tell_failure(self, reason: str) -> None:
        self._failure = reason
        self._renew()

    def _show_thumbnail(self, path: Path, size: tuple[int, int] | None) -> None:
        if size is not None:
            self._model.set_size(path, size)
        row = self._model.row_of(path)
        if row is not None:
            self._films.update(self._model.index(row))

    def _renew_soon(self) -> None:
        if self._pages.currentWidget() is self._empty or self._model.rowCount() == 0:
            self._renew()
        elif not self._header_timer.isActive():
            self._header_timer.start()

    def _renew(self) -> None:
        header = _header(self._model)
        self._films_header.setText(header)
        outside = tr("{n:,} outside the model's scope", n=self._model.outside) if self._model.outside else ""
        self._films_header.setToolTip(f"{header}\n{outside}".rstrip())
        self._pages.setCurrentWidget(self._films if self._model.rowCount() else self._empty)
        if self._model.rowCount() == 0:
            self._tell_why_empty()

    def _tell_why_empty(self) -> None:
        model = self._model
        if self._failure:
            self._empty.tell(shown(self._failure), icon="warning")
        elif model.is_loading:
            self._empty.tell(tr("Looking for films..."), icon="find_film")
        elif model.total and model.filter.text:
            self._empty.tell(tr("No film matches the filter"), icon="find_film", button=tr("Clear the filter"))
        elif model.roots:
            self._empty.tell(tr("There are no films in this folder"), icon="folder")
        else:
            self._empty.tell(tr("Open or drop a folder of chest X-rays"))


def _stacked(*parts: QWidget | QVBoxLayout) -> QWidget:
    whole = QWidget()
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            lines.addWidget(part, 0 if isinstance(part, QLabel) else 1)
        else:
            lines.addLayout(part)
    return whole


def _header(model: FilmListModel) -> str:
    shown, total = model.rowCount(), model.total
    parts = [f"{total:,}" if shown == total else tr("{shown:,} of {total:,}", shown=shown, total=total)]
    if model.is_loading:
        parts.append(tr("looking for more"))
    if model.doubtful:
        parts.append(tr("{n:,} doubtful", n=model.doubtful))
    if model.outside:
        parts.append(tr("{n:,} out", n=model.outside))
    return tr("FILMS") if not model.roots else f"{tr('FILMS')}   {' · '.join(parts)}"
