"""Pictures hold what is shown, raw ones every value, and none of them metadata."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.exchange.pictures import PictureError, shown_picture, write_picture, write_raw
from cxr_desktop.core.exchange.shown import Shown
from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from tests.core.exchange.films import heatmap, write_film


@pytest.fixture
def film(tmp_path: Path):
    return read_radiograph(write_film(tmp_path / "film.dcm", PatientName="Zwiebelfisch^Q"))


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_a_picture_is_the_film_as_shown(film, tmp_path: Path, suffix: str) -> None:
    window = Window(2000, 500)
    shown = Shown(window, is_inverted=True, orientation=Orientation(is_mirrored=True, quarter_turns=1))
    write_picture(shown_picture(film, shown), tmp_path / f"p{suffix}")
    with Image.open(tmp_path / f"p{suffix}") as written:
        found = np.asarray(written)
        assert not written.getexif().get(0x010E)
    grey = 255 - apply_window(film.pixels, window)
    # film x right, y down: mirrored, then a quarter clockwise, the film's right lower corner is shown left lower...
    assert found.shape == (104, 66)
    assert found[0, 65] == grey[0, 103]
    assert found[103, 0] == grey[65, 0]


def test_a_picture_under_its_heat_map_has_colours(film) -> None:
    found = shown_picture(film, Shown(film.window), heatmap())
    expected = blend(apply_window(film.pixels, film.window), render_overlay(heatmap(), film.pixels.shape))
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_a_raw_picture_holds_every_value_and_says_what_it_means(film, tmp_path: Path, suffix: str) -> None:
    facts = json.loads(write_raw(film, tmp_path / f"raw{suffix}").read_text())
    with Image.open(tmp_path / f"raw{suffix}") as written:
        np.testing.assert_array_equal(np.asarray(written), film.pixels)
    assert facts["window"] == {"centre": film.window.centre, "width": film.window.width}
    assert facts["spacing_mm"] == {"row": 0.2, "column": 0.25, "kind": "imager"}
    assert (facts["rows"], facts["columns"], facts["bits"]) == (66, 104, 12)
    assert "Zwiebelfisch" not in json.dumps(facts)


def test_deep_pictures_are_packed_fast(film, tmp_path: Path) -> None:
    write_raw(film, tmp_path / "raw.png")
    data = (tmp_path / "raw.png").read_bytes()
    start = data.index(b"IDAT") + 4
    assert data[start : start + 2] == b"\x78\x01"  # RFC 1950: the fastest level


def test_other_names_and_places_are_refused_in_a_sentence(film, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"pictures are written as \.png, \.tif, \.tiff"):
        write_raw(film, tmp_path / "p.jpg")
    with pytest.raises(PictureError, match="cannot be written"):
        write_picture(np.zeros((2, 2), np.uint8), tmp_path / "nowhere" / "p.png")
