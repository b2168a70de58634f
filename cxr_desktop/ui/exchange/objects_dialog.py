"""Asks which results are written as DICOM objects, of which films, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown as in_words
from cxr_desktop.core.exchange.objects import ObjectKind
from cxr_desktop.core.words.progress import FilmFailed
from cxr_desktop.ui.exchange.path_row import PathRow
from cxr_desktop.ui.parts import text_label
from cxr_desktop.ui.writing_row import WritingRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.app.exchange import Objects
    from cxr_desktop.app.slices import Slices
    from cxr_desktop.core.exchange.film_objects import FilmWritten
    from cxr_desktop.core.exchange.shown import Shown
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.ui.exchange.film_choice import FilmChoice

_KINDS = (
    (
        ObjectKind.REPORT,
        mark("Structured Report"),
        mark("Class, probability, operating point, model, scope and measurements."),
    ),
    (ObjectKind.MAP, mark("Parametric Map"), mark("The raw heat map, 14 x 14 values in place on the film.")),
    (ObjectKind.CAPTURE, mark("Secondary Capture"), mark("The film with its heat map as a picture.")),
    (ObjectKind.STATE, mark("Presentation State"), mark("Window, orientation and measurements over the film.")),
)
_WIDTH = 528
_MOST_REASONS = 5
_ABOUT = mark(
    "For Weasis, OHIF, 3D Slicer and archives. The objects name the patient as the film does. "
    "A film that is a plain picture is written as DICOM first. For research, not for diagnosis."
)


class ObjectsDialog(QDialog):
    """Writes DICOM objects. Emits `told` (a sentence) when they are written.

    Parameters
    ----------
    films
        Which films can be chosen.
    objects
        Does it.
    shown
        Returns how a film is shown; None for its default window.
    """

    told = Signal(str)

    def __init__(
        self,
        films: FilmChoice,
        objects: Objects,
        shown: Callable[[Radiograph], Shown | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Results as DICOM"))
        self._objects, self._shown = objects, shown
        self._work: Slices | None = None
        self._reasons: list[str] = []
        self.films = films
        self.folder = PathRow(
            tr("Folder for the objects"), tr("where to"), "", tr("Choose: folder for the objects"), self
        )
        self.kinds = {kind: QCheckBox(tr(title), self) for kind, title, _tip in _KINDS}
        self.row = WritingRow(tr("Write objects"), tr("Classify the films where needed and write the objects"), self)
        self.row.lock(self.films, self.folder, *self.kinds.values())
        self._lay_out()
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(lambda _is_on: self._adapt())
        self.folder.changed.connect(self._adapt)
        self.row.run_wished.connect(self._begin)
        self.row.cancel_wished.connect(lambda: self._work.cancel() if self._work is not None else None)
        self.row.close_wished.connect(self.reject)
        objects.happened.connect(self._take)
        objects.done.connect(self._take_done)
        objects.stopped.connect(lambda: self.row.end(told=tr("Stopped; the objects written so far stay.")))
        objects.failed.connect(lambda sentence: self.row.end(problem=sentence))
        self._adapt()

    def reject(self) -> None:
        """Stop what runs, or close."""
        if self.row.is_running:
            self.row.press_leave()
        else:
            super().reject()

    def _chosen(self) -> tuple[ObjectKind, ...]:
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    def _begin(self) -> None:
        folder = self.folder.path
        if folder is None:
            return
        self._reasons = []
        self.row.begin(len(self.films.films))
        self._work = self._objects.run(self.films.films, self._chosen(), folder, self._shown)

    def _take(self, event: FilmWritten | FilmFailed) -> None:
        self.row.step()
        self._reasons += [event.reason] if isinstance(event, FilmFailed) else event.left_out

    def _take_done(self, sentence: str) -> None:
        reasons = [f"{in_words(reason)}." for reason in self._reasons[:_MOST_REASONS]]
        self.row.end(told=sentence, problem="\n".join(reasons))
        self.told.emit(sentence)

    def _adapt(self) -> None:
        is_whole = self.folder.path is not None and bool(self._chosen()) and bool(self.films.films)
        self.row.run.setEnabled(is_whole and not self.row.is_running)

    def _lay_out(self) -> None:
        about = text_label(self, role="muted", wraps=True)
        about.setText(tr(_ABOUT))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in ((mark("films"), self.films), (mark("into"), self.folder)):
            label = text_label(self, role="muted")
            label.setText(tr(name))
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(form)
        for (_kind, _title, tip), box in zip(_KINDS, self.kinds.values(), strict=True):
            words = text_label(self, role="muted", wraps=True)
            words.setText(tr(tip))
            words.setIndent(24)
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(box)
            column.addWidget(words)
            layout.addLayout(column)
        layout.addStretch(1)
        layout.addWidget(self.row)
        layout.addStrut(_WIDTH)
