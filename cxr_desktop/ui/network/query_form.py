"""Which studies are looked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.network.talk import MODALITIES, Query, QueryError
from cxr_desktop.ui.parts import Box, CalmComboBox, Card, clear_button, push_button

_FIELDS = (
    (
        "patient_name",
        mark("&Name"),
        mark("Doe, *Jane or Doe^J*"),
        mark("Family^Given; without a * names that begin so"),
    ),
    ("patient_id", mark("Patient &ID"), "12345", mark("The patient's number; * and ? stand for letters")),
    ("accession", mark("A&ccession"), "A-2026-17", mark("The examination's number; * and ? stand for letters")),
    ("first_date", mark("F&rom"), "2026-01-31", mark("First day of the study, year-month-day; empty for any")),
    ("last_date", mark("&To"), "2026-12-31", mark("Last day of the study, year-month-day; empty for any")),
)


class QueryForm(Card):
    """Fields of a question. Emits `find_requested` (`Query`) and `stop_requested`."""

    find_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Find studies"), parent)
        self.fields: dict[str, QLineEdit] = {}
        self.modality = CalmComboBox(self)
        self.modality.setToolTip(tr("What the study was made with"))
        self.modality.setAccessibleName(tr("Modality"))
        self.modality.addItem(tr("Any"), "")
        for name in MODALITIES:
            self.modality.addItem(name, name)
        self.ask = push_button(tr("Find"), tr("Ask the chosen node (Enter)"), self, role="primary")
        self.ask.clicked.connect(self._ask)
        self.stop = push_button(tr("Stop"), tr("Stop asking"), self)
        self.stop.clicked.connect(self.stop_requested)
        self.stop.hide()
        self.complaint = Box("error", self)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for place, (name, label, placeholder, tip) in enumerate(_FIELDS):
            field = self.fields[name] = QLineEdit(self)
            field.setPlaceholderText(tr(placeholder))
            field.setToolTip(tr(tip))
            clear_button(field)
            field.setMaxLength(64)
            field.returnPressed.connect(self._ask)
            self._add(grid, place, tr(label), field)
        self._add(grid, len(_FIELDS), tr("&Modality"), self.modality)
        grid.addWidget(self.ask, 0, 6)
        grid.addWidget(self.stop, 1, 6)
        for column in (1, 3, 5):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.complaint)

    def _add(self, grid: QGridLayout, place: int, label: str, field: QWidget) -> None:
        words = QLabel(label, self)
        words.setBuddy(field)
        words.setContentsMargins(0, 0, 4, 0)  # the hint cuts the last letter of "To"
        grid.addWidget(
            words, place // 3, 2 * (place % 3), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        grid.addWidget(field, place // 3, 2 * (place % 3) + 1)

    def query(self) -> Query:
        """Return the question.

        Raises
        ------
        QueryError
            When a date is none, or everything is empty.
        """
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        first, last = _day(texts.pop("first_date")), _day(texts.pop("last_date"))
        made = Query(first_date=first, last_date=last, modality=str(self.modality.currentData()), **texts)  # type: ignore[arg-type]  # the fields are named like the texts of a query
        made.check()
        return made

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to stop while a question is under way."""
        self.stop.setVisible(is_busy)
        self.ask.setEnabled(not is_busy)

    def _ask(self) -> None:
        try:
            wanted = self.query()
        except QueryError as failure:
            self.complaint.tell(tr("{sentence}.", sentence=shown(str(failure))))
            return
        self.complaint.tell("")
        self.find_requested.emit(wanted)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = tr("{text} is no day; write it as 2026-01-31", text=text)
        raise QueryError(msg) from None
