"""Asks how the validation films are chosen: the folder's own, or whole patients cut from the films to learn from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.dataset_check import Cut, Material
from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.dataset.patients import RULES, patient_rule, relative_name
from cxr_desktop.core.dataset.split import SMALLEST_VALIDATION, folder_split
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import CalmComboBox, fit_height, indent_number, text_label
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from cxr_desktop.core.dataset.split import Split

_NAMES = {
    "kermany": "Kermany (person12_virus_3, IM-0115-0001)",
    "nih": "NIH ChestX-ray14 (00001234_005)",
    "folder-per-patient": mark("one folder per patient"),
    "none": mark("every film is a patient of its own"),
}
_COUNTED = 20_000  # films whose patients are counted while somebody types


class CutDialog(QDialog):
    """Emits `cut_chosen` (`Cut`) when it is accepted."""

    cut_chosen = Signal(object)

    def __init__(self, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Validation films"))
        self._split: Split = folder_split(material.dataset)
        self._names = [
            relative_name(film.path, material.dataset.root) for film in (*self._split.train, *self._split.val)
        ]
        self._make(material.cut)
        self._lay_out()
        self._own.toggled.connect(self._refresh)
        self._rule.currentIndexChanged.connect(self._refresh)
        self._pattern.textChanged.connect(self._refresh)
        self._share.valueChanged.connect(self._refresh)
        self._refresh()

    def _make(self, cut: Cut) -> None:
        own = len(self._split.val)
        self._own = QRadioButton(_own_films(own), self)
        self._own.setEnabled(own > 0)
        self._cut = QRadioButton(tr("Cut whole patients from the films to learn from"), self)
        self._cut.setChecked(True)
        self._own.setChecked(cut.is_own and own > 0)
        self._rule = CalmComboBox(self, is_whole=True)
        self._rule.setMinimumContentsLength(36)
        for name in RULES:
            self._rule.addItem(tr(_NAMES.get(name, name)), name)
        self._rule.addItem(tr("regular expression..."), None)
        self._rule.setToolTip(tr("How a film's name tells the patient, so that no patient is in two splits"))
        self._pattern = QLineEdit(self)
        self._pattern.setPlaceholderText(tr(r"for example  patient(\d+)_"))
        self._pattern.setToolTip(tr("Searched in the path below the data set; its groups name the patient"))
        self._pattern.setAccessibleName(tr("Regular expression"))
        found = self._rule.findData(cut.rule)
        self._rule.setCurrentIndex(found if found >= 0 else self._rule.count() - 1)
        self._pattern.setText("" if found >= 0 else cut.rule)
        self._share = QSpinBox(self)
        indent_number(self._share)
        self._share.setRange(1, 90)
        self._share.setSuffix("\N{NO-BREAK SPACE}%")
        self._share.setValue(round(100 * cut.fraction))
        self._share.setToolTip(tr("Share of each class that the best epoch is chosen by"))
        self._seed = QSpinBox(self)
        indent_number(self._seed)
        self._seed.setRange(0, 2**31 - 1)
        self._seed.setValue(cut.seed)
        self._seed.setToolTip(tr("Another seed draws other patients; the same one draws the same"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(24, 0, 0, 0)
        form.setHorizontalSpacing(12)
        for name, field in (
            (tr("patient rule"), self._rule),
            ("", self._pattern),
            (tr("share of each class"), self._share),
            (tr("seed"), self._seed),
        ):
            label = text_label(self, role="muted")
            label.setText(name)
            label.setBuddy(field)
            form.addRow(label, field)
        self._form = form
        self._about = text_label(self, role="muted", wraps=True)
        self._wrong = text_label(self, role="error", wraps=True)
        self._few = text_label(self, role="notice", wraps=True)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._cut)
        layout.addLayout(form)
        layout.addWidget(self._about)
        layout.addWidget(self._own)
        layout.addWidget(self._few)
        layout.addWidget(self._wrong)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        fit_height(self, 520)

    def cut(self) -> Cut:
        """Return what the dialog says."""
        rule = self._rule.currentData() or self._pattern.text()
        return Cut(rule, self._own.isChecked(), self._share.value() / 100, self._seed.value())

    def complaint(self) -> str:
        """Return what is wrong with it, or ""."""
        return self._wrong.text()

    def _accept(self) -> None:
        self.cut_chosen.emit(self.cut())
        self.accept()

    def _refresh(self) -> None:
        is_cut = self._cut.isChecked()
        for field in (self._rule, self._pattern, self._share, self._seed):
            field.setEnabled(is_cut)
        self._form.setRowVisible(self._pattern, self._rule.currentData() is None)
        complaint = self._why_not() if is_cut else ""
        self._wrong.setText(complaint)
        self._wrong.setVisible(bool(complaint))
        self._about.setText("" if complaint or not is_cut else self._what_it_does())
        own = len(self._split.val)
        is_small = self._own.isChecked() and own < SMALLEST_VALIDATION
        self._few.setText(_too_few(own))
        self._few.setVisible(is_small)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not complaint)
        state = "wrong" if complaint else ""
        if self._pattern.property("state") != state:
            self._pattern.setProperty("state", state)
            set_role(self._pattern, "")

    def _why_not(self) -> str:
        if self._rule.currentData() is not None:
            return ""
        if not self._pattern.text():
            return tr("Write a regular expression that finds the patient in a film's path.")
        try:
            re.compile(self._pattern.text())
        except re.error as failure:
            return tr("This is no regular expression: {reason}.", reason=failure)
        return ""

    def _what_it_does(self) -> str:
        cut, films = self.cut(), len(self._names)
        if not films:
            return tr("There are no films to learn from.")
        chosen = round(films * cut.fraction)
        about = tr("The best epoch is chosen by about {chosen:,} of {films:,} films.", chosen=chosen, films=films)
        if films > _COUNTED:
            return about
        rule = patient_rule(cut.rule)
        patients = len({rule.patient(name) for name in self._names})
        return f"{about} {_what_the_rule_tells(patients, display_text(rule.patient(self._names[0])))}"


def _own_films(n: int) -> str:
    if not n:
        return tr("The folder has no validation films of its own")
    return (
        tr("Use the folder's own 1\N{NO-BREAK SPACE}film")
        if n == 1
        else tr("Use the folder's own {n:,}\N{NO-BREAK SPACE}films", n=n)
    )


def _too_few(n: int) -> str:
    if n == 1:
        return tr("1\N{NO-BREAK SPACE}film is too few to choose an epoch by: the figures will jump about.")
    return tr("{n:,}\N{NO-BREAK SPACE}films are too few to choose an epoch by: the figures will jump about.", n=n)


def _what_the_rule_tells(n: int, example: str) -> str:
    if n == 1:
        return tr(
            "The rule tells 1\N{NO-BREAK SPACE}patient apart; the first film is patient {example}'s.", example=example
        )
    return tr(
        "The rule tells {n:,}\N{NO-BREAK SPACE}patients apart; the first film is patient {example}'s.",
        n=n,
        example=example,
    )
