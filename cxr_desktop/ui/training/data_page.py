"""1 Data: which films, how many of each class, who is chosen by, what is wrong with them, what they look like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.ui.parts import Card, Column, breakable, link_button, push_button, text_label
from cxr_desktop.ui.text_room import TextWidth
from cxr_desktop.ui.theme import current, icon, scaled_font, set_role
from cxr_desktop.ui.training.cut_dialog import CutDialog
from cxr_desktop.ui.training.findings_card import FindingsCard
from cxr_desktop.ui.training.frequency_bars import FrequencyBars
from cxr_desktop.ui.training.sample_grid import SampleGrid

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.dataset.audit import Audit
    from cxr_desktop.core.words.progress import Progress

_LEFT = 400
_WISH = mark("Choose a folder of labelled films, or drop one here")
_LAYOUT = mark(
    "It holds train, val and test, and in each a folder per class: NORMAL, PNEUMONIA.\n"
    "val and test may be missing; other classes work too. No film is moved or changed."
)


class DataPage(QWidget):
    """The page of the data set.

    Emits wishes: `folder_chosen` (path), `cut_chosen` (`app.dataset_check.Cut`), `film_chosen` (path),
    `check_requested`, `cancel_requested`, and `train_requested` to go on to the next page.
    """

    folder_chosen = Signal(object)
    cut_chosen = Signal(object)
    film_chosen = Signal(object)
    check_requested = Signal()
    cancel_requested = Signal()
    train_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._material: Material | None = None
        self._dialog: CutDialog | None = None
        self.bars = FrequencyBars()
        self.findings = FindingsCard()
        self.samples = SampleGrid(thumbnails)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._full_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.findings.films_requested.connect(self.samples.show_films)
        self.findings.cancel_requested.connect(self.cancel_requested)
        self.findings.check_requested.connect(self.check_requested)
        self.samples.film_chosen.connect(self.film_chosen)

    # What is shown

    def show_loading(self, folder: Path) -> None:
        """Say that a folder is being listed."""
        self.show_nothing()
        self._title.setText(tr("Looking for films..."))
        self._more.setText(breakable(display_path(folder)))

    def show_material(self, material: Material) -> None:
        """Show a data set."""
        self._material = material
        self._folder.setText(breakable(display_path(material.dataset.root)))
        self._folder.setToolTip(display_path(material.dataset.root))
        self.bars.show_material(material)
        split = material.split
        self._cut_line.setText(
            shown(split.how) if split.val else tr("No validation films: no epoch can be called the best.")
        )
        self._cut_complaint.setText(shown(material.complaint))
        self._cut_complaint.setVisible(bool(material.complaint))
        self._folders.setText(self._unlisted(material))
        self._folders.setVisible(bool(material.dataset.unreadable_folders))
        self.samples.show_material(material)
        self.findings.clear(tr("Waiting for the check..."))
        self._pages.setCurrentIndex(1)

    def show_progress(self, progress: Progress) -> None:
        """Show how far listing or checking has come."""
        if self._material is not None:
            self.findings.show_progress(progress)

    def show_audit(self, audit: Audit) -> None:
        """Show what the check found."""
        self.findings.show_audit(audit)

    def show_failure(self, sentence: str) -> None:
        """Say why a folder cannot be used, or why its validation films cannot be cut so."""
        if self._material is None:
            self.show_nothing()
            self._failure.setText(shown(sentence))
            self._failure.show()
        else:
            self._cut_complaint.setText(shown(sentence))
            self._cut_complaint.show()

    def show_check_failure(self, sentence: str) -> None:
        """Say why the check failed."""
        self.findings.show_failure(sentence)

    def change_cut(self) -> CutDialog | None:
        """Open the dialog of the validation films."""
        if self._material is None:
            return None
        self._dialog = CutDialog(self._material, self)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.cut_chosen.connect(self.cut_chosen)
        self._dialog.open()
        return self._dialog

    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = str(self._material.dataset.root) if self._material is not None else ""
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of labelled films"), start)
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    # Its parts

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        self._picture = QLabel(page)
        self._tint()
        current().changed.connect(self._tint)
        self._title, self._more = text_label(page), text_label(page, role="muted", wraps=True)
        self._title.setFont(scaled_font(self.font(), 1.5))
        self._failure = text_label(page, role="error", wraps=True)
        button = push_button(
            tr("Choose folder..."), tr("Choose the folder that holds train, val and test"), page, role="primary"
        )
        button.clicked.connect(self.choose_folder)
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, self._title, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._failure, 3)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._failure.hide()
        self._title.setText(tr(_WISH))
        self._more.setText(tr(_LAYOUT))
        return page

    def _full_page(self) -> QWidget:
        page = QWidget(self)
        column = Column(page)
        TextWidth(column, _LEFT)
        column.add(self._folder_card())
        column.add(self.findings)
        row = QHBoxLayout(page)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(14)
        row.addWidget(column)
        row.addWidget(self.samples, 1)
        return page

    def _folder_card(self) -> Card:
        card = Card(tr("Data"), self)
        other = link_button(tr("Other folder..."), card)
        other.clicked.connect(self.choose_folder)
        card.head.addWidget(other)
        self._folder = text_label(card, role="muted", wraps=True)
        self._folders = text_label(card, role="notice", wraps=True)
        self._cut_line = text_label(card, wraps=True)
        self._cut_complaint = text_label(card, role="error", wraps=True)
        change = push_button(tr("Change..."), tr("Choose other validation films"), card)
        change.clicked.connect(self.change_cut)
        train = push_button(tr("Go on to training"), tr("Choose a recipe for these films"), card, role="primary")
        train.clicked.connect(self.train_requested)
        buttons = QHBoxLayout()
        buttons.addWidget(change)
        buttons.addStretch(1)
        buttons.addWidget(train)
        for widget in (self._folder, self.bars, self._folders, self._cut_line, self._cut_complaint):
            card.body.addWidget(widget)
        card.body.addLayout(buttons)
        set_role(self._cut_complaint, "error")
        return card

    def _tint(self) -> None:
        self._picture.setPixmap(icon("folder").pixmap(QSize(48, 48)))

    def show_nothing(self) -> None:
        """Show that no data set is open."""
        self._material = None
        self._failure.hide()
        self._title.setText(tr(_WISH))
        self._more.setText(tr(_LAYOUT))
        self._pages.setCurrentIndex(0)

    @staticmethod
    def _unlisted(material: Material) -> str:
        folders = material.dataset.unreadable_folders[:5]
        lines = [f"{display_path(path)}: {shown(reason)}" for path, reason in folders]
        return tr("Films may be missing: {folders}", folders="; ".join(lines))

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if _dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the folder that was dropped."""
        folder = _dropped_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.folder_chosen.emit(folder)


def _dropped_folder(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_dir()), None)
