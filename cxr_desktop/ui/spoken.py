"""What a screen reader calls widgets that Qt has no word for: those the program paints, those that group others.

Their class says it in ``spoken_role``, one of the roles below; without one Qt would call each a client area.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

ALERT = QAccessible.Role.AlertMessage
CHART = QAccessible.Role.Chart
DIVIDER = QAccessible.Role.Splitter
GROUP = QAccessible.Role.Grouping
KEYS = QAccessible.Role.HotkeyField
PICTURE = QAccessible.Role.Graphic
TEXT = QAccessible.Role.StaticText
WINDOW = QAccessible.Role.Window
DECORATION = QAccessible.Role.Whitespace
"""What adds nothing to the words beside it, or lies over a picture that tells the same; it needs no name."""


@cache
def speak_roles() -> None:
    """Let Qt ask the classes of widgets for their role, from now on."""
    QAccessible.installFactory(_spoken)


def _spoken(_kind: str, widget: QObject) -> QAccessibleWidget | None:
    role = getattr(type(widget), "spoken_role", None)
    return QAccessibleWidget(widget, role) if role is not None and isinstance(widget, QWidget) else None
