"""What stands in the corners, and that it can be read."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect

from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.radiograph import Linear, Meaning, Spacing, SpacingKind, Window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figures import figures
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.scale_bar import scale_bar
from cxr_desktop.ui.viewer.words import identity_lines

WHO = {"PatientName": "DOE^JANE^^DR", "PatientID": "4711", "PatientBirthDate": "19700203"}


def test_identity_is_hidden_until_asked_for(viewer, make_film) -> None:
    viewer.show_film(make_film(tags=WHO), name="a.dcm", position="2 / 312")
    assert viewer.corner_lines(Corner.TOP_RIGHT) == ("identity hidden",)
    assert "DOE" not in viewer.accessibleDescription()
    viewer.set_show_identity(True)
    assert viewer.corner_lines(Corner.TOP_RIGHT) == ("DOE, JANE, DR", "ID 4711", "born 1970-02-03")
    viewer.set_show_identity(False)
    assert viewer.corner_lines(Corner.TOP_RIGHT) == ("identity hidden",)


@pytest.mark.parametrize(
    ("tags", "lines"),
    [
        ({}, ("no identity in the file",)),
        ({"PatientName": "^", "PatientID": " "}, ("no identity in the file",)),
        ({"PatientID": "a\nb"}, ("ID a\\nb",)),
        ({"PatientBirthDate": "about 1950"}, ("born about 1950",)),
    ],
)
def test_identity_is_what_the_header_says(tags, lines) -> None:
    assert identity_lines(tags, is_hidden=False) == lines


def test_name_and_place_stand_at_the_upper_left(viewer, make_film) -> None:
    viewer.show_film(make_film(), name="a\nb.png", position="2 / 312")
    assert viewer.corner_lines(Corner.TOP_LEFT) == ("a\\nb.png", "2 / 312")


def test_the_value_under_the_pointer_is_the_stored_one(viewer, make_film, mouse) -> None:
    pixels = np.zeros((40, 60), np.uint16)
    pixels[17, 23] = 3210
    viewer.show_film(make_film(pixels=pixels, bits=12), name="a", position="")
    place = viewer.from_film(QPointF(23.5, 17.5))
    mouse.move(place.x(), place.y())
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[0] == "x 23   y 17   value 3210   grey 255"
    mouse.move(2, 2)
    assert len(viewer.corner_lines(Corner.BOTTOM_LEFT)) == 2
    mouse.move(place.x(), place.y())
    viewer._point(None)
    assert len(viewer.corner_lines(Corner.BOTTOM_LEFT)) == 2


@pytest.mark.parametrize(("width", "height"), [(500, 400), (500, 240), (640, 480), (800, 600), (1600, 900)])
def test_words_never_lie_over_each_other_or_outside(viewer, make_film, make_heatmap, mouse, width, height) -> None:
    viewer.resize(width, height)
    film = make_film(tags=WHO | {"PatientName": "A" * 64}, spacing=Spacing(0.1, 0.1, SpacingKind.IMAGER))
    viewer.set_show_identity(True)
    viewer.show_film(film, name="long " * 50, position="200,000 / 200,000")
    mouse.move(width / 2, height / 2)
    blocks = [viewer._corners.block(corner) for corner in Corner]
    assert all(not block.isEmpty() for block in blocks)
    for one, other in itertools.combinations(blocks, 2):
        assert not one.intersects(other)
    for block in blocks:
        assert QRect(0, 0, width, height).contains(block)


def test_words_can_be_read_on_white(viewer, make_film, qtbot) -> None:
    viewer.resize(500, 400)
    viewer.show_film(make_film(pixels=np.full((390, 490), 255, np.uint8)), name="white.png", position="1 / 1")
    block = viewer._corners.block(Corner.TOP_LEFT)
    picture = viewer.grab(block).toImage()
    lightness = [
        picture.pixelColor(x, y).lightness()
        for x in range(5, picture.width() - 5)
        for y in range(5, picture.height())
    ]
    assert max(lightness) > 200
    assert min(lightness) < 60, "letters have a dark outline"


@pytest.mark.parametrize(
    ("spacing", "zoom", "length", "text"),
    [
        (None, 1.0, 0, "spacing unknown"),
        (Spacing(0.2, 0.2, SpacingKind.CALIBRATED), 1.0, 100, "20 mm"),
        (Spacing(0.2, 0.2, SpacingKind.IMAGER), 0.25, 62.5, "50 mm at the detector"),
        (Spacing(9, 0.5, SpacingKind.UNKNOWN), 20.0, 80, "2 mm, not calibrated"),
        (Spacing(0.1, 0.1, SpacingKind.CALIBRATED), 64.0, 64, "0.1 mm"),
    ],
)
def test_the_scale_is_a_round_length(spacing, zoom, length, text) -> None:
    bar = scale_bar(spacing, zoom)
    assert (bar.length, bar.text) == (pytest.approx(length), text)


def test_the_scale_of_a_turned_film_is_that_of_its_columns() -> None:
    bar = scale_bar(Spacing(0.4, 0.1, SpacingKind.CALIBRATED), 1.0, is_turned=True)
    assert (bar.length, bar.text) == (50, "20 mm")


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_scale_bar_is_true_however_the_film_is_turned(viewer, make_film, turns, mirrored) -> None:
    film = make_film(spacing=Spacing(0.4, 0.1, SpacingKind.CALIBRATED))
    viewer.show_film(film, name="a", position="")
    viewer.set_orientation(Orientation(mirrored, turns))
    bar = viewer._corners._bar
    ends = tuple(viewer.to_film(QPointF(x, 300)).toTuple() for x in (300, 300 + bar.length))
    (length,) = figures(Annotation("a", Kind.LENGTH, ends), film)
    assert length.value == pytest.approx(float(bar.text.split()[0]))


def test_the_scale_bar_is_as_long_as_it_says(viewer, make_film) -> None:
    viewer.show_film(make_film(spacing=Spacing(0.5, 0.25, SpacingKind.CALIBRATED)), name="a", position="")
    for act in (viewer.fit, viewer.zoom_in, viewer.actual_size):
        act()
        bar = viewer._corners._bar
        millimetres = float(bar.text.split()[0])
        start, end = viewer.from_film(QPointF(0, 0)), viewer.from_film(QPointF(millimetres / 0.25, 0))
        assert bar.length == pytest.approx(end.x() - start.x())


def test_the_probe_tells_stored_and_modality_values_where_the_file_gives_them(viewer, make_film, mouse) -> None:
    pixels = np.full((40, 60), 100, np.uint16)
    meaning = Meaning(Linear(-1, 4095), Linear(0.5, -10), "OD")
    viewer.show_film(
        make_film(pixels=pixels, bits=12, window=Window(2048, 4096), meaning=meaning), name="a", position=""
    )
    place = viewer.from_film(QPointF(23.5, 17.5))
    mouse.move(place.x(), place.y())
    lines = viewer.corner_lines(Corner.BOTTOM_LEFT)
    assert lines[0] == "x 23   y 17   value 40 OD   stored 3995   grey 6"
    assert lines[1] == "WW 2048   WC 1014"  # 0.5 * 2047.5 - 10 + 0.5, and half of the steps
    viewer.invert()
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[0].endswith("grey 249")


def test_a_modality_value_that_is_the_stored_one_is_told_once(viewer, make_film, mouse) -> None:
    same = Linear(0.5, 0)
    film = make_film(pixels=np.full((40, 60), 100, np.uint16), bits=12, meaning=Meaning(same, same))
    viewer.show_film(film, name="a", position="")
    place = viewer.from_film(QPointF(23.5, 17.5))
    mouse.move(place.x(), place.y())
    assert "value 50   grey" in viewer.corner_lines(Corner.BOTTOM_LEFT)[0]
