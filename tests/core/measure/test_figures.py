"""Figures of measurements against geometry worked out by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import Linear, Meaning, Radiograph, Spacing, SpacingKind, Window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figures import figures
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.core.measure.words import PROPOSAL, figure_text, label_lines, row_text, spacing_sentence

FINE = Spacing(0.2, 0.1, SpacingKind.CALIBRATED)  # rows 0.2 mm apart, columns 0.1 mm


def film(height=100, width=120, spacing=FINE, pixels=None, meaning=None) -> Radiograph:
    values = np.arange(height * width, dtype=np.uint16).reshape(height, width) if pixels is None else pixels
    return Radiograph(values, 16, Window(100, 200), spacing=spacing, meaning=meaning)


def found(kind: Kind, *points: tuple[float, float], on: Radiograph | None = None) -> dict[str, tuple[float, str]]:
    made = figures(Annotation("a", kind, points), film() if on is None else on)
    return {figure.name: (figure.value, figure.unit) for figure in made}


def test_a_length_respects_both_spacings():
    # 30 columns of 0.1 mm = 3 mm, 20 rows of 0.2 mm = 4 mm: 5 mm
    assert found(Kind.LENGTH, (10, 10), (40, 30)) == {"length": (pytest.approx(5.0), "mm")}


def test_a_length_without_spacing_is_in_pixels():
    assert found(Kind.LENGTH, (10, 10), (13, 14), on=film(spacing=None)) == {"length": (5.0, "px")}


def test_a_phantom_of_known_spacing_measures_true():
    phantom = make_phantom(3, height=400, width=400)
    known = Radiograph(
        phantom.pixels, phantom.bits, phantom.window, spacing=Spacing(1.0, 1.0, SpacingKind.CALIBRATED)
    )
    assert found(Kind.LENGTH, (0, 0), (400, 0), on=known)["length"] == (400.0, "mm")  # 40 cm across
    assert found(Kind.RECTANGLE, (0, 0), (400, 400), on=known)["area"] == (160_000.0, "mm2")
    assert found(Kind.RECTANGLE, (0, 0), (400, 400), on=known)["mean"][0] == pytest.approx(phantom.pixels.mean())


@pytest.mark.parametrize(
    ("points", "degrees"),
    [
        (((20, 0), (0, 0), (0, 10)), 90.0),  # along a row and along a column, whatever the spacing
        (((20, 10), (0, 0), (20, 0)), 45.0),  # 2 mm across and 2 mm down
        (((20, 0), (0, 0), (-20, 0)), 180.0),
        (((20, 0), (0, 0), (20, 0)), 0.0),
    ],
)
def test_an_angle_is_that_of_the_body(points, degrees):
    assert found(Kind.ANGLE, *points) == {"angle": (pytest.approx(degrees), "deg")}


def test_a_cobb_angle_is_the_acute_one_whichever_way_the_lines_were_drawn():
    square = film(spacing=None)
    rise = 100 * math.tan(math.radians(25))
    assert found(Kind.COBB, (0, 0), (100, rise), (0, 50), (100, 50), on=square)["Cobb angle"][0] == pytest.approx(25)
    assert found(Kind.COBB, (100, rise), (0, 0), (0, 50), (100, 50), on=square)["Cobb angle"][0] == pytest.approx(25)
    crossed = found(Kind.COBB, (0, 0), (100, rise), (0, rise), (100, 0), on=square)
    assert crossed["Cobb angle"] == (pytest.approx(50), "deg")


@pytest.mark.parametrize(
    "orientation", [Orientation(mirrored, turns) for mirrored in (False, True) for turns in range(4)]
)
@pytest.mark.parametrize("swapped", [(), (0,), (1,), (0, 1)])
def test_a_cobb_angle_above_90_degrees_reads_as_such(orientation, swapped):
    tilt = math.radians(55)
    across, rise = 50 * math.cos(tilt), 50 * math.sin(tilt)
    lines = [((-across, -100 - rise), (across, -100 + rise)), ((-across, 100 + rise), (across, 100 - rise))]
    points = [point for number, line in enumerate(lines) for point in line[:: -1 if number in swapped else 1]]
    turned = [orientation.turn(*point) for point in points]
    assert found(Kind.COBB, *turned, on=film(spacing=None))["Cobb angle"][0] == pytest.approx(110)


def test_a_rectangle_counts_the_pixels_whose_centre_is_inside():
    # x 2.4 to 5.6 holds the centres 2.5, 3.5, 4.5, 5.5; y 1 to 3 holds 1.5 and 2.5
    values = np.array([[row * 120 + column for column in (2, 3, 4, 5)] for row in (1, 2)], float)
    got = found(Kind.RECTANGLE, (5.6, 3.0), (2.4, 1.0))
    assert got["pixels"] == (8.0, "1")
    assert got["area"] == (pytest.approx(3.2 * 0.1 * 2 * 0.2), "mm2")
    assert got["mean"][0] == pytest.approx(values.mean())
    assert got["standard deviation"][0] == pytest.approx(values.std())
    assert (got["minimum"][0], got["maximum"][0]) == (values.min(), values.max())


def test_an_ellipse_has_the_area_of_one():
    got = found(Kind.ELLIPSE, (10, 20), (90, 80), on=film(spacing=None))
    assert got["area"] == (pytest.approx(math.pi * 40 * 30), "px2")
    assert got["pixels"][0] == pytest.approx(math.pi * 40 * 30, rel=0.005)
    rows, columns = np.mgrid[0:100, 0:120] + 0.5
    inside = ((columns - 50) / 40) ** 2 + ((rows - 50) / 30) ** 2 <= 1
    assert got["mean"][0] == pytest.approx(film().pixels[inside].mean())


def test_a_polygon_counts_what_it_encloses():
    triangle = ((0, 0), (10, 0), (0, 10))
    got = found(Kind.POLYGON, *triangle, on=film(spacing=None))
    assert got["area"] == (50.0, "px2")
    # centres with x + y < 10: 9 in the first row down to 1 in the ninth; those on the slope are not inside
    assert got["pixels"][0] == 45
    assert found(Kind.POLYGON, *reversed(triangle), on=film(spacing=None)) == got


@pytest.mark.parametrize("kind", [Kind.RECTANGLE, Kind.POLYGON])
def test_a_hollow_polygon_and_a_box_agree_with_counting(kind):
    corners = ((5, 5), (60, 5), (60, 40), (5, 40)) if kind is Kind.POLYGON else ((5, 5), (60, 40))
    got = found(kind, *corners, on=film(spacing=None))
    assert got["pixels"][0] == 55 * 35
    assert got["mean"][0] == pytest.approx(film().pixels[5:40, 5:60].mean())


@pytest.mark.parametrize("kind", [Kind.ELLIPSE, Kind.RECTANGLE])
def test_a_region_beside_the_film_has_neither_area_nor_values(kind):
    got = found(kind, (500, 500), (600, 600))
    assert got == {"area": (0.0, "mm2"), "pixels": (0.0, "1")}


def test_a_region_that_sticks_out_counts_what_is_on_the_film():
    got = found(Kind.RECTANGLE, (-50, -50), (10, 5))
    assert got["pixels"] == (50.0, "1")
    assert got["area"] == (pytest.approx(50 * 0.1 * 0.2), "mm2")


@pytest.mark.parametrize(
    ("points", "area"),
    [
        (((-40, 20), (40, 80)), math.pi * 40 * 30 / 2),  # half of it beside the left edge
        (((-40, -30), (40, 30)), math.pi * 40 * 30 / 4),  # about a corner
        (((-500, -500), (620, 600)), 120 * 100),  # all around the film
    ],
)
def test_the_area_of_an_ellipse_ends_at_the_edge(points, area):
    got = found(Kind.ELLIPSE, *points, on=film(spacing=None))
    assert got["area"][0] == pytest.approx(area, rel=1e-5)
    assert got["pixels"][0] == pytest.approx(area, rel=0.01)


def test_the_area_of_a_polygon_ends_at_the_edge():
    u_shape = ((-20, 10), (30, 10), (30, 20), (-10, 20), (-10, 40), (30, 40), (30, 50), (-20, 50))
    got = found(Kind.POLYGON, *u_shape, on=film(spacing=None))
    assert got["area"][0] == pytest.approx(2 * 30 * 10)
    assert got["pixels"][0] == 600


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.RECTANGLE, ((40, 30), (10, 10))),
        (Kind.ELLIPSE, ((40, 30), (10, 10))),
        (Kind.POLYGON, ((10, 10), (40, 20), (20, 30))),
    ],
)
def test_a_sketch_of_a_region_tells_area_and_extent_alone(kind, points):
    sketch = measured(Annotation("a", kind, points), film(), is_sketch=True)
    assert [figure.name for figure in sketch.figures] == ["area", "width", "height"]
    area, width, height = (figure.value for figure in sketch.figures)
    assert area == found(kind, *points)["area"][0]
    assert (width, height) == (pytest.approx(3.0), pytest.approx(4.0))
    assert label_lines(sketch)[1] == "3.0 mm \N{MULTIPLICATION SIGN} 4.0 mm"


def test_the_extent_of_a_sketch_ends_at_the_edge():
    sketch = measured(Annotation("a", Kind.RECTANGLE, ((-50, 90), (10, 400))), film(), is_sketch=True)
    assert [figure.value for figure in sketch.figures] == [pytest.approx(value) for value in (2.0, 1.0, 2.0)]


def test_a_sketch_of_a_length_is_the_whole():
    length = Annotation("a", Kind.LENGTH, ((10, 10), (40, 30)))
    assert measured(length, film(), is_sketch=True) == measured(length, film())


def test_statistics_are_of_modality_values_where_the_file_gives_them():
    falling = Meaning(Linear(1, 0), Linear(-2.0, 1000.0), "OD")
    pixels = np.array([[10, 20], [30, 40]], np.uint16)
    got = found(Kind.RECTANGLE, (0, 0), (2, 2), on=film(pixels=pixels, meaning=falling))
    assert got["mean"][0] == 950.0  # 1000 - 2 * 25
    assert (got["minimum"][0], got["maximum"][0]) == (920.0, 980.0)
    assert got["standard deviation"][0] == pytest.approx(2 * pixels.std())


def test_the_cardiothoracic_ratio_is_measured_level():
    got = found(Kind.CARDIOTHORACIC, (40, 50), (90, 60), (10, 70), (110, 75))
    assert got["cardiothoracic ratio"] == (pytest.approx(0.5), "ratio")
    assert got["heart"] == (pytest.approx(5.0), "mm")
    assert got["thorax"] == (pytest.approx(10.0), "mm")
    assert "cardiothoracic ratio" not in found(Kind.CARDIOTHORACIC, (40, 5), (90, 6), (10, 7), (10, 7))


@pytest.mark.parametrize(
    "orientation", [Orientation(mirrored, turns) for mirrored in (False, True) for turns in range(4)]
)
def test_the_cardiothoracic_ratio_is_measured_across_the_chest_in_every_orientation(orientation):
    seen = ((-60, 10), (70, 25), (-150, 60), (150, 75))  # on the screen: 130 of 300
    points = [orientation.turn_back(*point) for point in seen]
    got = found(Kind.CARDIOTHORACIC, *points)
    step = 0.2 if orientation.quarter_turns % 2 else 0.1
    assert got["cardiothoracic ratio"][0] == pytest.approx(130 / 300)
    assert (got["heart"][0], got["thorax"][0]) == (pytest.approx(130 * step), pytest.approx(300 * step))


def test_arrows_and_texts_measure_nothing():
    assert found(Kind.ARROW, (0, 0), (1, 1)) == {}
    assert found(Kind.TEXT, (0, 0)) == {}


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (SpacingKind.CALIBRATED, ("5.0 mm",)),
        (SpacingKind.IMAGER, ("5.0 mm", "at the detector")),
        (SpacingKind.UNKNOWN, ("5.0 mm", "uncalibrated")),
    ],
)
def test_a_label_says_what_its_millimetres_mean(kind, words):
    on = film(spacing=Spacing(0.2, 0.1, kind))
    length = Annotation("a", Kind.LENGTH, ((10, 10), (40, 30)))
    assert label_lines(measured(length, on)) == words
    assert row_text(measured(length, on)).startswith("Length: length 5.0 mm")


def test_words_of_every_kind():
    on = film(spacing=None)
    box = Annotation("a", Kind.RECTANGLE, ((0, 0), (10, 10)), "here")
    lines = label_lines(measured(box, on))
    assert lines == ("here", "100.0 px²", "mean 544.5, SD 344.7", "0 to 1,089, n 100")
    assert "pixels" in spacing_sentence(None)
    ratio = Annotation("b", Kind.CARDIOTHORACIC, ((40, 50), (90, 60), (10, 70), (110, 75)))
    assert label_lines(measured(ratio, on)) == ("CTR 0.50", "50.0 px / 100.0 px")
    proposed = measured(replace(ratio, text="hm", is_proposed=True), on)
    assert label_lines(proposed)[0] == f"{PROPOSAL}: hm"
    assert row_text(proposed).endswith(f"{PROPOSAL}: hm")
    outside = Annotation("c", Kind.ELLIPSE, ((500, 500), (600, 600)))
    assert len(label_lines(measured(outside, on))) == 1
    assert figure_text(figures(ratio, on)[0]) == "0.50"
