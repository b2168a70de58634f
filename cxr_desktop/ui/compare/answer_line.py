"""What a model says of a pane's film, in one line below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr_desktop.ui.spoken import TEXT
from cxr_desktop.ui.theme import colours

_GAP = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """The line.

    Parameters
    ----------
    title
        Class and probability, or what is going on.
    detail
        Model and scope.
    tone
        Name of a colour of the theme for the title: "normal", "pneumonia", "doubtful", "error", "text_muted".
    tip
        More about it.
    """

    title: str = ""
    detail: str = ""
    tone: str = "text_muted"
    tip: str = ""


class AnswerLine(QWidget):
    """Paints an `Answer`; what does not fit is elided and stands whole in the tooltip."""

    spoken_role = TEXT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def answer(self) -> Answer:
        """What it says."""
        return self._answer

    def show_answer(self, answer: Answer) -> None:
        """Say something else."""
        self._answer = answer
        whole = " \N{MIDDLE DOT} ".join(part for part in (answer.title, answer.detail) if part)
        self.setAccessibleName(whole)
        self.setToolTip(f"{whole}\n{answer.tip}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line's height."""
        return QSize(120, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        """Return a line's height."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint title and detail."""
        painter, palette = QPainter(self), colours()
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(str(getattr(palette, self._answer.tone))))
        bold = QFontMetrics(font)
        room = self.rect().adjusted(4, 0, -4, 0)
        title = bold.elidedText(self._answer.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        rest = room.adjusted(bold.horizontalAdvance(title) + _GAP, 0, 0, 0)
        if rest.width() > _GAP:
            painter.setFont(self.font())
            painter.setPen(QColor(palette.text_muted))
            detail = self.fontMetrics().elidedText(self._answer.detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, detail)
