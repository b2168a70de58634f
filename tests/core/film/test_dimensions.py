"""Width and height from the header."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cxr_desktop.core.film.dimensions import dimensions_of
from cxr_desktop.core.film.reading import read_radiograph

if TYPE_CHECKING:
    from pathlib import Path


def test_the_header_says_what_decoding_gives(data: Path) -> None:
    films = [
        data / "dicom/wg04/RG3_UNC.dcm",
        data / "dicom/torchxrayvision/Fake_MONOHR1.dcm",
        *sorted((data / "kermany_original/NORMAL").glob("*.jpeg"))[:2],
    ]
    assert len(films) == 4
    for film in films:
        decoded = read_radiograph(film)
        assert dimensions_of(film.read_bytes()) == (decoded.width, decoded.height), film.name


@pytest.mark.parametrize(("orientation", "shown"), [(1, (30, 20)), (3, (30, 20)), (6, (20, 30)), (8, (20, 30))])
def test_a_turned_picture_gives_the_size_it_is_shown_in(
    tmp_path: Path, orientation: int, shown: tuple[int, int]
) -> None:
    film = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("L", (30, 20)).save(film, exif=exif)
    assert dimensions_of(film.read_bytes()) == shown


def test_what_has_no_header_has_no_size(tmp_path: Path) -> None:
    film = tmp_path / "text.png"
    film.write_text("not a film")
    assert dimensions_of(film.read_bytes()) is None
