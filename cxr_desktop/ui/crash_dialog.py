"""How the program ended last time, when nobody had asked it to end: said once, and nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.outside import open_outside
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from cxr_desktop.app.last_session import LastEnd


class CrashDialog(QDialog):
    """A window beside the program's own: what happened, the report, and what may become of it."""

    def __init__(self, last: LastEnd, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = last
        self.setWindowTitle(tr("The last start did not end well"))
        self._report = QPlainTextEdit(self)
        self._report.setReadOnly(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(tr("Crash report"))
        self._report.setPlainText(last.text)
        self.sentence = _label(last.sentence(), self)
        promise = _label(
            tr(
                "Results, readings and settings are kept. The report {file} lies on this machine and was sent"
                " nowhere; it names no film and no patient.",
                file=display_name(last.report),
            ),
            self,
        )
        set_role(promise, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.sentence)
        if last.others:
            earlier = tr("1 earlier start ended so too.")
            if last.others > 1:
                earlier = tr("{n} earlier starts ended so too.", n=last.others)
            layout.addWidget(_label(earlier, self))
        layout.addWidget(promise)
        layout.addWidget(self._report, 1)
        layout.addLayout(self._buttons())
        self.resize(760, 520)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, tip, act in (
            (tr("Copy"), tr("Put the report on the clipboard"), self.copy),
            (tr("Show folder"), tr("Show the reports in the file manager"), self.open_folder),
            (tr("Delete"), tr("Delete this report"), self.delete),
        ):
            button = QPushButton(name, self)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        row.addWidget(close)
        close.setFocus()
        return row

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._last.text)

    def open_folder(self) -> None:
        """Show the folder of the report."""
        open_outside(self._last.report.parent)

    def delete(self) -> None:
        """Delete the report and close, or say why that cannot be."""
        try:
            self._last.report.unlink(missing_ok=True)
        except OSError as failure:
            self.sentence.setText(
                tr(
                    "{file} cannot be deleted: {reason}.",
                    file=display_name(self._last.report),
                    reason=failure.strerror or failure,
                )
            )
            return
        self.close()


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
