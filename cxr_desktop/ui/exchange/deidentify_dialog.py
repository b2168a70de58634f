"""Asks how de-identified copies are made, and says what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.exchange.options import Options
from cxr_desktop.core.exchange.request import PREFIX, Request
from cxr_desktop.core.words.progress import FilmFailed
from cxr_desktop.ui.exchange.path_row import PathRow
from cxr_desktop.ui.parts import text_label
from cxr_desktop.ui.writing_row import WritingRow

if TYPE_CHECKING:
    from cxr_desktop.app.exchange import Copies
    from cxr_desktop.app.jobs import Job
    from cxr_desktop.core.exchange.deidentify import Deidentified
    from cxr_desktop.ui.exchange.film_choice import FilmChoice
    from cxr_desktop.ui.exchange.mask_card import MaskCard

_OPTIONS = (
    (
        "keeps_shifted_dates",
        mark("Keep dates, moved"),
        mark("All dates of a patient move by the same number of days."),
    ),
    (
        "keeps_patient_characteristics",
        mark("Keep age, sex, size and weight"),
        mark("Rare values can point to somebody; ages above 89 become 90."),
    ),
    (
        "keeps_device",
        mark("Keep the device"),
        mark("Serial numbers and names of stations can point to the hospital."),
    ),
    ("keeps_uids", mark("Keep UIDs"), mark("Whoever has the archive can find the films there.")),
    ("keeps_overlays", mark("Keep overlay planes"), mark("They may hold written names.")),
)
_MOST_REASONS = 5
_ABOUT = mark(
    "Copies without names, numbers, dates and private fields (DICOM PS3.15, basic profile). The films stay as they "
    "are. Writing in the picture is not looked for: black it out yourself."
)


class DeidentifyDialog(QDialog):
    """Writes de-identified copies. Emits `told` (a sentence) when they are written.

    Parameters
    ----------
    films
        Which films can be chosen.
    masks
        The film on screen with rectangles.
    copies
        Does it.
    """

    told = Signal(str)

    def __init__(self, films: FilmChoice, masks: MaskCard, copies: Copies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("De-identified copies"))
        self._copies = copies
        self._job: Job | None = None
        self._reasons: list[str] = []
        self.films, self.masks = films, masks
        self.folder = PathRow(
            tr("Folder for the copies"),
            tr("an empty folder of its own"),
            "",
            tr("Choose: folder for the copies"),
            self,
        )
        self.prefix = QLineEdit(PREFIX, self)
        self.prefix.setMaxLength(32)
        self.prefix.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9_-]*"), self.prefix))
        self.prefix.setToolTip(tr("Letters A-Z, digits, _ and -"))
        self.prefix.setAccessibleName(tr("What pseudonyms begin with"))
        self.key = PathRow(
            tr("Key file"),
            tr("none: the next run gives other pseudonyms and UIDs"),
            tr("Keys (*.key)"),
            tr("Choose: key file"),
            self,
        )
        self.links = PathRow(
            tr("Table of who is who"),
            tr("none is written"),
            tr("CSV (*.csv)"),
            tr("Choose: table of who is who"),
            self,
        )
        self.options = {name: self._option(tr(title), tr(tip)) for name, title, tip in _OPTIONS}
        self.warning = text_label(self, role="error", wraps=True)
        self.warning.setText(tr("The table of who is who undoes the copies: never hand it out with them."))
        self.row = WritingRow(tr("Write copies"), tr("Write the copies and a report of what was removed"), self)
        self.row.lock(self.films, self.folder, self.prefix, self.key, self.links, self.masks, *self.options.values())
        self._lay_out()
        self._connect()
        self._adapt()

    def request(self) -> Request | None:
        """Return what the dialog says, or None while something is missing."""
        folder = self.folder.path
        if folder is None or not self.films.films:
            return None
        kept = {name: box.isChecked() for name, box in self.options.items()}
        return Request(
            films=self.films.films,
            folder=folder,
            options=Options(**kept),
            masks=self.masks.masks,
            prefix=self.prefix.text().strip() or PREFIX,
            key=self.key.path,
            links=self.links.path,
        )

    def reject(self) -> None:
        """Stop what runs, or close."""
        if self.row.is_running:
            self.row.press_leave()
        else:
            super().reject()

    def _begin(self) -> None:
        request = self.request()
        if request is None:
            return
        self._reasons = []
        self.row.begin(len(request.films))
        self._job = self._copies.run(request)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _take(self, event: object) -> None:
        self.row.step()
        if isinstance(event, FilmFailed):
            self._reasons.append(event.reason)

    def _take_done(self, done: Deidentified) -> None:
        sentence = (
            tr("1 film is copied without identity.")
            if done.written == 1
            else tr("{n:,} films are copied without identity.", n=done.written)
        )
        if done.warned:
            warning = (
                tr("Look at one of the pictures yourself: writing in them was not looked for.")
                if done.warned == 1
                else tr("Look at {n:,} of the pictures yourself: writing in them was not looked for.", n=done.warned)
            )
            sentence += f" {warning}"
        self.row.end(told=sentence, problem=self._failures(), link=(tr("What was removed"), done.report))
        failed = tr("{n:,} failed.", n=len(self._reasons)) if self._reasons else ""
        self.told.emit(f"{sentence} {failed}".rstrip())

    def _take_stopped(self) -> None:
        self.row.end(told=tr("Stopped; the copies written so far stay, with their report."), problem=self._failures())

    def _failures(self) -> str:
        more = len(self._reasons) - _MOST_REASONS
        lines = [f"{shown(reason)}." for reason in self._reasons[:_MOST_REASONS]]
        return "\n".join([*lines, *([tr("And {n:,} more.", n=more)] if more > 0 else [])])

    def _adapt(self) -> None:
        self.row.run.setEnabled(self.request() is not None and not self.row.is_running)
        self.warning.setVisible(self.links.path is not None)

    def _connect(self) -> None:
        self.row.run_wished.connect(self._begin)
        self.row.cancel_wished.connect(self._cancel)
        self.row.close_wished.connect(self.reject)
        self.folder.changed.connect(self._adapt)
        self.links.changed.connect(self._adapt)
        self._copies.happened.connect(self._take)
        self._copies.done.connect(self._take_done)
        self._copies.stopped.connect(self._take_stopped)
        self._copies.failed.connect(lambda sentence: self.row.end(problem=sentence))

    def _option(self, title: str, tip: str) -> QCheckBox:
        box = QCheckBox(title, self)
        box.setToolTip(tip)
        box.setAccessibleDescription(tip)
        return box

    def _lay_out(self) -> None:
        about = text_label(self, role="muted", wraps=True)
        about.setText(tr(_ABOUT))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (mark("films"), self.films),
            (mark("into"), self.folder),
            (mark("pseudonyms"), self.prefix),
            (mark("key file"), self.key),
            (mark("who is who"), self.links),
        ):
            label = text_label(self, role="muted")
            label.setText(tr(name))
            form.addRow(label, field)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(form)
        left.addWidget(self.warning)
        for (_name, _title, tip), box in zip(_OPTIONS, self.options.values(), strict=True):
            left.addLayout(_with_words(box, tr(tip), self))
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addLayout(left, 1)
        middle.addWidget(self.masks)
        layout = QVBoxLayout(self)
        layout.addStrut(848)  # no minimum of the window's own: large texts need more
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(middle, 1)
        layout.addWidget(self.row)


def _with_words(box: QCheckBox, words: str, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    label = text_label(parent, role="muted", wraps=True)
    label.setText(words)
    label.setIndent(24)
    column.addWidget(box)
    column.addWidget(label)
    return column
