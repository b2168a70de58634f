"""Overlay planes and shutters of DICOM files, by hand from PS3.3, and never at the film's cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.data import get_testdata_file

from cxr_desktop.core.film.dicom_graphics import graphics
from tests.core.film.dicom_film import RAMP, film

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from pydicom.dataset import FileDataset

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

LETTER = np.zeros((9, 13), bool)
LETTER[1, 2:11] = LETTER[1:8, 6] = True


def with_plane(
    header: FileDataset,
    bits: NDArray[np.bool_] = LETTER,
    *,
    group: int = 0x6000,
    origin: Any = (1, 1),
    label: str = "",
) -> FileDataset:
    """The film with an overlay plane."""
    data = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    for element, vr, value in (
        (0x0010, "US", bits.shape[0]),
        (0x0011, "US", bits.shape[1]),
        (0x0040, "CS", "G"),
        (0x0050, "SS", list(origin)),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x1500, "LO", label),
        (0x3000, "OW", data + b"\0" * (len(data) % 2)),
    ):
        if value != "":
            header.add_new((group, element), vr, value)
    return header


def test_a_plane_lies_where_its_origin_says(read: Read) -> None:
    picture = read(with_plane(film(), origin=(11, 21), label="markers"))
    (graphic,) = picture.graphics
    expected = np.zeros((64, 64), bool)
    expected[10:19, 20:33] = LETTER
    assert np.array_equal(graphic.mask, expected)
    assert graphic.name == "markers"
    assert np.array_equal(picture.pixels, RAMP), "graphics are no part of the picture"


@pytest.mark.parametrize(("origin", "size"), [((-3, -5), (5, 7)), ((60, 58), (5, 7)), ((1, 1), (9, 13))])
def test_what_sticks_out_of_the_film_is_cut_off(read: Read, origin: Any, size: tuple[int, int]) -> None:
    (graphic,) = read(with_plane(film(), np.ones((9, 13), bool), origin=origin)).graphics
    rows, columns = np.nonzero(graphic.mask)
    assert (np.ptp(rows) + 1, np.ptp(columns) + 1) == size
    assert graphic.mask.sum() == size[0] * size[1]


def test_several_planes_keep_their_names_and_empty_ones_are_left_out(read: Read) -> None:
    header = with_plane(with_plane(film()), group=0x6004)
    header = with_plane(header, np.zeros((4, 4), bool), group=0x6006)
    assert [graphic.name for graphic in read(header).graphics] == ["overlay 6000", "overlay 6004"]


def test_a_plane_reads_the_same_in_big_endian(read: Read) -> None:
    header = with_plane(film(PixelData=RAMP.astype(">u2").tobytes()))
    swapped = np.frombuffer(header[0x6000, 0x3000].value, np.uint8).reshape(-1, 2)[:, ::-1].tobytes()
    header[0x6000, 0x3000].value = swapped
    header.file_meta.TransferSyntaxUID = uid.ExplicitVRBigEndian
    header.set_original_encoding(is_implicit_vr=False, is_little_endian=False)
    (graphic,) = read(header).graphics
    assert np.array_equal(graphic.mask[:9, :13], LETTER)


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_plane_in_unused_bits_is_found(read: Read, *, is_packed: bool) -> None:
    place = np.zeros((64, 64), bool)
    place[5:14, 3:16] = LETTER
    header = film(RAMP | place.astype(np.uint16) << 13)
    for element, value in ((0x0010, 64), (0x0011, 64), (0x0100, 16), (0x0102, 13)):
        header.add_new((0x6000, element), "US", value)
    if is_packed:
        header.compress(uid.RLELossless)
    picture = read(header)
    assert np.array_equal(picture.graphics[0].mask, place)
    assert np.array_equal(picture.pixels, RAMP)


def test_planes_are_those_of_pydicom() -> None:
    header = pydicom.dcmread(get_testdata_file("examples_overlay.dcm"))
    (graphic,) = graphics(header, (header.Rows, header.Columns))
    assert np.array_equal(graphic.mask, header.overlay_array(0x6000).astype(bool))


@pytest.mark.parametrize("element", [0x0010, 0x0011, 0x3000])
def test_a_damaged_plane_costs_only_itself(read: Read, element: int) -> None:
    header = with_plane(film())
    header[0x6000, element].value = b"" if element == 0x3000 else 60_000
    assert read(header).graphics == ()
    del header[0x6000, element]
    assert read(header).graphics == ()


# ---- shutters


def test_a_rectangle_shows_its_edges_and_what_lies_between(read: Read) -> None:
    fields = {
        "ShutterLeftVerticalEdge": 11,
        "ShutterRightVerticalEdge": 50,
        "ShutterUpperHorizontalEdge": 5,
        "ShutterLowerHorizontalEdge": 60,
    }
    hidden = read(film(ShutterShape="RECTANGULAR", **fields)).shutter
    assert hidden is not None
    rows, columns = np.nonzero(~hidden)
    assert (rows.min() + 1, rows.max() + 1, columns.min() + 1, columns.max() + 1) == (5, 60, 11, 50)
    assert (~hidden).sum() == 56 * 40


@pytest.mark.parametrize("aspect", [1, 2])
def test_a_circle_is_round_on_the_body(read: Read, aspect: int) -> None:
    circle = {"CenterOfCircularShutter": [32, 30], "RadiusOfCircularShutter": 20}
    hidden = read(film(ShutterShape="CIRCULAR", PixelSpacing=[0.25 * aspect, 0.25], **circle)).shutter
    assert hidden is not None
    rows, columns = np.nonzero(~hidden)
    assert (columns.min() + 1, columns.max() + 1) == (10, 50)
    assert (rows.min() + 1, rows.max() + 1) == (32 - 20 // aspect, 32 + 20 // aspect)


def test_a_polygon_and_a_rectangle_both_hide(read: Read) -> None:
    polygon = {"VerticesOfThePolygonalShutter": [1, 1, 1, 64, 64, 1]}
    hidden = read(film(ShutterShape="POLYGONAL", **polygon)).shutter
    assert hidden is not None
    assert not hidden[10, 10]
    assert hidden[50, 50]
    edges = {
        "ShutterLeftVerticalEdge": 20,
        "ShutterRightVerticalEdge": 64,
        "ShutterUpperHorizontalEdge": 1,
        "ShutterLowerHorizontalEdge": 64,
    }
    both = read(film(ShutterShape=["POLYGONAL", "RECTANGULAR"], **polygon, **edges)).shutter
    assert both is not None
    assert np.array_equal(both[:, 19:], hidden[:, 19:])
    assert both[:, :19].all()


def test_a_bitmap_is_a_shutter_and_no_graphic(read: Read) -> None:
    picture = read(with_plane(film(ShutterShape="BITMAP", ShutterOverlayGroup=0x6000)))
    assert picture.graphics == ()
    assert picture.shutter is not None
    assert np.array_equal(picture.shutter[:9, :13], LETTER)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"ShutterShape": "RECTANGULAR"},
        {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [1]},
        {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [900, 900], "RadiusOfCircularShutter": 3},
        {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [1, 2, 3]},
        {"ShutterShape": "BITMAP", "ShutterOverlayGroup": 0x6002},
        {"ShutterShape": "STAR"},
    ],
)
def test_a_shutter_that_is_none_or_hides_all_is_left_out(read: Read, fields: dict[str, Any]) -> None:
    assert read(film(**fields)).shutter is None


@pytest.mark.parametrize("corner", [2**31 - 1, -(2**31)])
def test_corners_far_outside_never_cost_the_film(read: Read, corner: int) -> None:
    fields = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [corner, -corner // 2, 5, 5, corner, 7]}
    assert np.array_equal(read(film(**fields)).pixels, RAMP)
