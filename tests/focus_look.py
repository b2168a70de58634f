"""Whether a control looks other with the focus than without: by pictures of its place in its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST = 3.0
"""WCAG 2.2, 1.4.11 and 2.4.13: contrast of a control's state against the other state."""
POINTS = 24
"""More than the cursor of a field."""
_AROUND = 4  # pixels beside a control where its frame may lie
_MOST_STEPS = 250
_SETTLED_MS = 300  # the tour follows what moves, and comes to lie above it, within this


def luminance(host: QWidget, part: QRect | None = None) -> NDArray[np.float64]:
    """Return the relative luminance of a widget, or of a part of it."""
    picture = host.grab() if part is None else host.grab(part)
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    shares = raw[:, : image.width() * 3].reshape(image.height(), image.width(), 3) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def changed(without: NDArray[np.float64], with_it: NDArray[np.float64]) -> int:
    """Return how many points differ by the contrast that can be seen."""
    low, high = np.minimum(without, with_it), np.maximum(without, with_it)
    return int(((high + 0.05) / (low + 0.05) >= LEAST).sum())


def walk(top: QWidget) -> dict[QWidget, int]:
    """Press Tab through a window; return the controls met, and how many points of each tell that it has the focus."""
    met: dict[QWidget, int] = {}
    with pytest.warns(
        DeprecationWarning, match="setActiveWindow"
    ):  # activateWindow is refused while a question is open over another window
        QApplication.setActiveWindow(top)
    for _step in range(_MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now.window() is not top or now in met:
            break
        met[now] = _points(top, now)
        if met[now] < POINTS:
            QTest.qWait(_SETTLED_MS)
            met[now] = _points(top, now)
    return met


def _points(top: QWidget, control: QWidget) -> int:
    QApplication.sendPostedEvents()
    part = QRect(control.mapTo(top, QPoint()), control.size())
    part = part.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(top.rect())
    if part.isEmpty():
        return 0
    with_it = luminance(top, part)
    control.clearFocus()
    QApplication.sendPostedEvents()
    without = luminance(top, part)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()
    return changed(without, with_it)
