"""JPEGs that are cut, closed again, or lack a pass are never shown as whole."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from cxr_desktop.core.film.jpeg import open_jpeg
from cxr_desktop.core.film.reading import read_radiograph, read_thumbnail
from cxr_desktop.core.film.refusal import Refused
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

END = b"\xff\xd9"
KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "grey": ("L", {}),
    "grey, fine": ("L", {"quality": 95}),
    "colour 4:2:0": ("RGB", {}),
    "colour 4:4:4": ("RGB", {"subsampling": 0}),
    "progressive grey": ("L", {"progressive": True}),
    "progressive colour": ("RGB", {"progressive": True}),
    "restart blocks": ("L", {"restart_marker_blocks": 7}),
    "restart rows": ("RGB", {"restart_marker_rows": 1}),
    "CMYK": ("CMYK", {}),
}


@pytest.fixture(scope="module")
def film(data: Path) -> Image.Image:
    source = min((data / "kermany_original" / "NORMAL").iterdir())
    return Image.open(source).convert("L").resize((213, 141))


def saved(film: Image.Image, kind: str) -> bytes:
    mode, options = KINDS[kind]
    stream = io.BytesIO()
    film.convert(mode).save(stream, "JPEG", **options)
    return stream.getvalue()


@pytest.mark.parametrize("tail", [b"", END], ids=["cut", "cut and closed"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_cut_jpeg_is_refused_unless_only_its_last_block_is_touched(
    film: Image.Image, kind: str, tail: bytes
) -> None:
    content = saved(film, kind)
    whole = np.asarray(open_jpeg(content))
    points = sorted(
        {*np.linspace(30, len(content) - 1, 90).astype(int).tolist(), *range(len(content) - 12, len(content))}
    )
    refused = 0
    for point in points:
        try:
            shown = np.asarray(open_jpeg(content[:point] + tail))
        except (Refused, OSError, SyntaxError):
            refused += 1
            with pytest.raises((Refused, OSError, SyntaxError)):
                open_jpeg(content[:point] + tail, within=64)
            continue
        assert np.array_equal(shown[:-32, :-32], whole[:-32, :-32])
        assert (shown != whole).reshape(*shown.shape[:2], -1).any(axis=-1).sum() <= 18 * 18
    assert refused > 80


def test_the_reason_says_how_much_is_there(tmp_path: Path, data: Path) -> None:
    source = min((data / "kermany_original" / "NORMAL").iterdir())
    content = source.read_bytes()
    for name, tail in (("cut.jpg", b""), ("closed.jpg", END)):
        (tmp_path / name).write_bytes(content[: int(len(content) * 0.3)] + tail)
        for read in (read_radiograph, lambda path: read_thumbnail(path, 64)):
            with pytest.raises(FilmError, match=r"the file ends after (2|3)\d % of the picture$"):
                read(tmp_path / name)


def test_a_picture_whose_corner_is_grey_by_nature_is_shown(film: Image.Image) -> None:
    flat = film.copy()
    flat.paste(128, (0, 70, 213, 141))
    for options in ({}, {"progressive": True}, {"restart_marker_rows": 1}):
        stream = io.BytesIO()
        flat.save(stream, "JPEG", **options)
        assert np.array_equal(np.asarray(open_jpeg(stream.getvalue())), np.asarray(Image.open(stream)))


def test_a_jpeg_that_lacks_only_its_end_marker_is_whole(film: Image.Image) -> None:
    content = saved(film, "grey")
    assert np.array_equal(np.asarray(open_jpeg(content[:-2])), np.asarray(open_jpeg(content)))


def test_what_follows_the_end_does_not_matter(film: Image.Image) -> None:
    content = saved(film, "grey")
    expected = np.asarray(open_jpeg(content))
    assert np.array_equal(np.asarray(open_jpeg(content + content[:2000] + END)), expected)
    with pytest.raises(Refused):
        open_jpeg(content[: len(content) // 2] + END + content)


def test_a_missing_pass_of_a_progressive_file_is_noticed(film: Image.Image) -> None:
    content = saved(film, "progressive grey")
    starts = [at for at in range(len(content)) if content.startswith(b"\xff\xda", at)]
    assert len(starts) > 4
    for start in starts[1:]:
        shortened = content[:start] + END
        JpegImageFile(io.BytesIO(shortened)).load()  # Pillow is content
        with pytest.raises(Refused, match="the file ends"):
            open_jpeg(shortened)


def test_all_real_films_are_whole(data: Path) -> None:
    paths = [
        *sorted((data / "kermany_original").rglob("*.jp*g"))[::4],
        *sorted((data / "kermany224" / "test").rglob("*.jp*g"))[::6],
        *sorted((data / "nih_adult" / "jpg512").rglob("*.jpg"))[::6],
    ]
    assert len(paths) > 60
    for path in paths:
        assert np.array_equal(np.asarray(open_jpeg(path.read_bytes())), np.asarray(Image.open(path)))


def test_12_bits_and_arithmetic_coding_are_refused_by_name(data: Path, film: Image.Image) -> None:
    arithmetic = data / "odd_files" / "libjpeg_turbo_testimages" / "testimgari.jpg"
    with pytest.raises(FilmError, match="JPEG with arithmetic coding is not read"):
        read_radiograph(arithmetic)
    content = bytearray(saved(film, "grey"))
    content[content.index(b"\xff\xc0") + 4] = 12
    with pytest.raises(Refused, match="JPEG with 12 bits per value cannot be decoded yet"):
        open_jpeg(bytes(content))


def test_a_picture_of_passes_without_end_is_refused_before_it_is_decoded(film: Image.Image, tmp_path: Path) -> None:
    """Each of them has 30 bytes and takes as long as a whole picture: a megabyte of them took hours."""
    content, path = saved(film, "progressive grey"), tmp_path / "film.jpg"
    last = content[content.rindex(b"\xff\xda") : content.rindex(END)]
    path.write_bytes(content)
    assert read_radiograph(path).pixels.shape == (141, 213)
    path.write_bytes(content.removesuffix(END) + 100 * last + END)
    for read in (read_radiograph, lambda film: read_thumbnail(film, 32)):
        with pytest.raises(FilmError, match=r"the picture is damaged \(it has more than 100 passes\)"):
            read(path)


def test_markers_without_end_are_refused(film: Image.Image, tmp_path: Path) -> None:
    content, path = saved(film, "grey"), tmp_path / "film.jpg"
    for endless in (b"\xff\xe1\x00\x02", b"\xff"):  # segments that hold nothing, and bytes that only fill
        path.write_bytes(content[:2] + 100 * endless + content[2:])
        assert read_radiograph(path).pixels.shape == (141, 213)
        path.write_bytes(content[:2] + 100_000 * endless + content[2:])
        with pytest.raises(FilmError, match=r"the picture is damaged \(it has more than 100,000 markers\)"):
            read_radiograph(path)
