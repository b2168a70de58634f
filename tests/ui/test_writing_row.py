"""The lower end of a dialog that writes: what says the wish is locked while it is carried out."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.writing_row import WritingRow


def test_the_wish_is_locked_while_it_is_carried_out_and_the_keyboard_finds_back(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field, row = QLineEdit(dialog), WritingRow("Write", "Write it", dialog)
    row.lock(field)
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(row)
    with qtbot.waitExposed(dialog):
        dialog.show()
    field.setFocus()
    row.begin(3)
    assert not field.isEnabled()
    assert not row.run.isEnabled()
    with qtbot.waitSignal(row.cancel_wished):
        row.leave.click()
    assert dialog.focusWidget() is None  # the last control is locked too
    row.end()
    assert field.isEnabled()
    assert dialog.focusWidget() is row.leave
