"""Where labels stand: on the film, off each other, at the bottom and in corners too."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF

from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.ui.viewer.drawing import Drawing
from cxr_desktop.ui.viewer.label_places import beside, clamped

ROOM = QRectF(0, 0, 800, 600)


@pytest.mark.parametrize("place", [(5, 5), (700, 5), (5, 550), (700, 550), (400, 300)])
def test_many_labels_at_one_place_stay_in_the_room_and_off_each_other(place) -> None:
    taken: list[QRectF] = []
    for _ in range(25):
        taken.append(beside(clamped(QRectF(*place, 120, 60), ROOM), taken, ROOM))
    assert all(ROOM.contains(plate) for plate in taken)
    assert not any(one.intersects(other) for one, other in itertools.combinations(taken, 2))


def test_a_label_goes_to_the_nearest_free_place() -> None:
    lowest = QRectF(100, 540, 120, 60)
    assert beside(lowest, [lowest], ROOM) == QRectF(100, 477, 120, 60)  # upward: below there is no room
    wall = QRectF(100, 0, 120, 600)
    assert beside(lowest, [wall], ROOM).left() == 223  # sideways: the column is full


def test_where_all_is_full_a_label_stays_in_the_room() -> None:
    plate = clamped(QRectF(900, 900, 120, 60), ROOM)
    assert beside(plate, [ROOM], ROOM) == QRectF(680, 540, 120, 60)
    assert clamped(QRectF(900, 0, 1000, 60), ROOM).left() == 0


def test_the_labels_of_regions_at_the_bottom_of_a_film_are_all_seen(viewer, make_film) -> None:
    film = make_film(600, 800)
    viewer.show_film(film, name="a", position="")
    drawing = Drawing(viewer, lambda: film)
    boxes = [((300 + 20 * n, 540), (420 + 20 * n, 590)) for n in range(5)]
    drawn = [measured(Annotation(str(n), Kind.ELLIPSE, box), film) for n, box in enumerate(boxes)]
    drawing.show_measurements(tuple(drawn))
    viewer.grab()
    plates = list(drawing.sheet._labels.values())
    assert len(plates) == 5
    assert all(QRectF(viewer.rect()).contains(plate) for plate in plates)
    assert not any(one.intersects(other) for one, other in itertools.combinations(plates, 2))
