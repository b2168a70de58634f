"""The card of the tour: it lies in the window beside the control that a step is about, and stops nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import Box, link_button, push_button, text_label
from cxr_desktop.ui.spoken import DECORATION, GROUP
from cxr_desktop.ui.theme import colours, current, scaled_font, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH, _GAP, _EDGE = 360, 14, 12
_SPARE = 8  # pixels for the line around the card, which its layout does not know of
_FRAME = 3  # pixels of the line around the control
_FOLLOW_MS = 200  # docks open, tabs turn and windows are resized while a step waits


class Spotlight(QWidget):
    """A frame around a control; the mouse goes through it."""

    spoken_role = DECORATION

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, place: QRect) -> None:
        """Lie around a rectangle of the parent."""
        margin = _FRAME + 2
        outer = place.adjusted(-margin, -margin, margin, margin).intersected(self._room.rect())
        if outer != self.geometry():
            self.setGeometry(outer)
            inner = QRect(QPoint(), outer.size()).adjusted(margin, margin, -margin, -margin)
            self.setMask(QRegion(QRect(QPoint(), outer.size())).subtracted(QRegion(inner)))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent_text), _FRAME))
        half = _FRAME // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 5, 5)
        painter.end()


class TourCard(QFrame):
    """What a step says, with its buttons.

    Signals `next_wanted`, `back_wanted`, `later_wanted` (again at the next start), `end_wanted` (never again by
    itself), `show_wanted` (do the step for me) and `lost` (the window it lies in was closed).
    """

    spoken_role = GROUP

    next_wanted = Signal()
    back_wanted = Signal()
    later_wanted = Signal()
    end_wanted = Signal()
    show_wanted = Signal()
    lost = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Tour"))
        set_role(self, "card")
        self._tint()
        current().changed.connect(self._tint)
        self._room = window
        self._target: QWidget | None = None
        self._spotlight = Spotlight(window)
        self._count, self._title = text_label(self, role="muted"), text_label(self, wraps=True)
        self._text, self.done = text_label(self, wraps=True), Box("good", self)
        self._title.setFont(scaled_font(self._title.font(), 1.2, is_bold=True))
        self.end = link_button(tr("End the tour"), self)
        self.later = link_button(tr("Later"), self)
        self.later.setToolTip(tr("Ask again at the next start"))
        self.end.setToolTip(tr("Help > Tour brings it back"))
        self.back = push_button(tr("Back"), tr("The step before"), self)
        self.show_me = push_button("", tr("The program does this step for you"), self)
        self.next = push_button("", "", self)
        self._lay_out()
        self.next.clicked.connect(self.next_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.later.clicked.connect(self.later_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.show_me.clicked.connect(self.show_wanted)
        self._timer = QTimer(self, interval=_FOLLOW_MS)
        self._timer.timeout.connect(self._look)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another size of text needs, once all texts have it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._refit)

    def _tint(self) -> None:
        """Stand out from the window: a card's ground alone is lost on panels."""
        self.setStyleSheet(f"TourCard {{ border: 2px solid {colours().accent_text}; }}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.later)
        head.addWidget(self.end)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.show_me)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._title, self._text, self.done):
            column.addWidget(widget)
        column.addLayout(foot)

    def show_step(self, place: int, count: int, title: str, text: str, *, shows: str, is_last: bool) -> None:
        """Show a step that is not done yet; `place` counts from 0, `shows` is the text of the button that does it."""
        self._count.setText(tr("{place} of {count}", place=place + 1, count=count))
        self._title.setText(title)
        self._text.setText(text)
        self.done.tell("")
        self.back.setVisible(place > 0)
        self.later.setVisible(not is_last)
        self.end.setVisible(not is_last)
        self.show_me.setText(shows)
        self.show_me.setVisible(bool(shows))
        self.show_me.setEnabled(True)
        self._name_next(tr("Finish") if is_last else tr("Skip") if shows else tr("Next step"), is_first=not shows)
        self._refit()

    def show_busy(self, sentence: str) -> None:
        """Say what a step waits for; it can still be skipped."""
        self.show_me.setEnabled(False)
        self._text.setText(sentence)
        self._refit()

    def show_wish(self, text: str, shows: str) -> None:
        """Say what is left to do of a step, and who may do it."""
        self._text.setText(text)
        self.show_me.setText(shows)
        self.show_me.setEnabled(True)
        self._refit()

    def show_done(self, sentence: str) -> None:
        """Say that the step is done."""
        self.done.tell(sentence)
        self.show_me.hide()
        self._name_next(tr("Next step"), is_first=True)
        self._refit()

    def show_failure(self, sentence: str) -> None:
        """Say why a step could not be done; it can be tried again or skipped."""
        self._text.setText(sentence)
        self.show_me.setEnabled(True)
        self._refit()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def title(self) -> str:
        """The heading of the step."""
        return self._title.text()

    @property
    def target(self) -> QWidget | None:
        """What it points at."""
        return self._target

    def point_at(self, window: QWidget, target: QWidget | None) -> None:
        """Lie in a window beside one of its controls; without one, below the middle."""
        self._move_to(window)
        self._target = target
        self._timer.start()
        self.show()
        self._follow()

    def put_away(self, window: QWidget) -> None:
        """Hide it; `window` keeps it until it is wanted again."""
        self._timer.stop()
        self._spotlight.hide()
        self.hide()
        self._move_to(window)

    def _move_to(self, window: QWidget) -> None:
        if self._room is not window:
            self._room = window
            self._spotlight.hide()
            self._spotlight.deleteLater()
            self._spotlight = Spotlight(window)
            self.setParent(window)
            self._refit()

    def _name_next(self, text: str, *, is_first: bool) -> None:
        self.next.setText(text)
        self.next.setToolTip(tr("Leave this step out") if text == tr("Skip") else "")
        set_role(self.next, "primary" if is_first else "")
        set_role(self.show_me, "" if is_first else "primary")

    def _refit(self) -> None:
        width = round(_WIDTH * max(1.0, self.fontMetrics().height() / 15))
        self.setFixedWidth(min(width, max(_WIDTH, self._room.width() - 2 * _EDGE)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = max(layout.heightForWidth(self.width()), layout.minimumSize().height())
            self.setFixedHeight(height + _SPARE)
        self._follow()

    def _look(self) -> None:
        if self._room.isVisible():
            self._follow()
        else:
            self.lost.emit()

    def _follow(self) -> None:
        """Keep the frame around the control and the card beside it."""
        window, target = self._room, self._target
        if not self.isVisible():
            return
        place = None
        if target is not None and target.isVisible() and target.window() is window:
            place = QRect(target.mapTo(window, QPoint()), target.size()).intersected(window.rect())
        if place is None or place.isEmpty():
            self._spotlight.hide()
        else:
            self._spotlight.surround(place)
        self.move(_beside(place, self.size(), window.rect()))
        self.raise_()


def _beside(place: QRect | None, size: QSize, room: QRect) -> QPoint:
    """Return where a card of this size lies: beside `place` where there is room; below the middle without one."""
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    corner = QPoint(inner.left(), inner.bottom() - size.height() - 28)  # above the status bar
    if place is None or place.isEmpty():
        return QPoint(inner.center().x() - size.width() // 2, max(inner.top(), inner.height() * 3 // 5))
    x = max(inner.left(), min(place.left(), inner.right() - size.width()))
    y = max(inner.top(), min(place.top(), inner.bottom() - size.height()))
    spots = (
        QPoint(x, place.bottom() + _GAP),
        QPoint(place.right() + _GAP, y),
        QPoint(place.left() - _GAP - size.width(), y),
        QPoint(x, place.top() - _GAP - size.height()),
    )
    return next((spot for spot in spots if inner.contains(QRect(spot, size))), corner)
