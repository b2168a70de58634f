"""The glass over what is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.ui.viewer.drawing import Drawing
from cxr_desktop.ui.viewer.magnifier import Magnifier


def test_the_glass_enlarges_what_is_drawn_with_the_film(viewer, mouse, make_film, painted) -> None:
    film = make_film(pixels=np.full((300, 400), 60, np.uint8))
    viewer.show_film(film, name="a", position="")
    viewer.actual_size()
    drawing, glass = Drawing(viewer, lambda: film), Magnifier(viewer)
    drawing.show_measurements((measured(Annotation("a", Kind.LENGTH, ((50, 160), (350, 160))), film),))
    place, ratio = viewer.from_film(QPointF(200, 150)), viewer.devicePixelRatioF()
    mouse.move(place.x(), place.y())

    def yellow_row() -> float:
        column = painted(viewer)[:, round((place.x() + 30) * ratio)].astype(int)
        return float(np.flatnonzero((column[:, 0] > 200) & (column[:, 2] < 130)).mean())

    for strength in (1, 2, 4):
        assert yellow_row() == pytest.approx((place.y() + 10 * strength) * ratio, abs=2 * ratio)
        glass.turn_on()
