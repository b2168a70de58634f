"""What may be opened, and what is said about the rest."""

from __future__ import annotations

import hashlib
import io
import os
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.film.reading import MAX_PIXELS, SUFFIXES, read_radiograph, read_thumbnail
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path


def encoded(format_: str, *, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A ramp from black to white in some format."""
    ramp = np.linspace(0, 255, size[0] * size[1]).reshape(size[1], size[0]).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(ramp).save(stream, format_, **options)
    return stream.getvalue()


def reason(path: Path) -> str:
    """Why neither the film nor its thumbnail can be read; both must say the same."""
    with pytest.raises(FilmError) as film:
        read_radiograph(path)
    with pytest.raises(FilmError) as thumbnail:
        read_thumbnail(path, 64)
    assert film.value.reason == thumbnail.value.reason
    assert film.value.path == path
    return film.value.reason


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
def test_a_raster_film_is_read_by_its_content_whatever_its_name(tmp_path: Path, format_: str) -> None:
    for name in ("film", "film.txt", "film.png", "film.dcm", "film\n\udcff.jpg", "x" * 251 + ".jpg"):
        path = tmp_path / name
        path.write_bytes(encoded(format_))
        film = read_radiograph(path)
        assert film.pixels.shape == (30, 40)
        assert film.pixels.dtype == np.uint8
        assert film.tags["Format"] == format_
        assert film.source == path
        assert film.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert film.pixels[0, 0] < 5
        assert film.pixels[-1, -1] > 250
        assert not film.pixels.flags.writeable


def test_links_to_films_are_followed_and_loops_refused(tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(encoded("PNG"))
    (tmp_path / "link.png").symlink_to("film.png")
    (tmp_path / "loop.png").symlink_to("loop.png")
    (tmp_path / "nowhere.png").symlink_to("gone.png")
    (tmp_path / "folder.png").symlink_to(tmp_path)
    assert read_radiograph(tmp_path / "link.png").pixels.shape == (30, 40)
    assert reason(tmp_path / "loop.png") == "is a loop of links"
    assert reason(tmp_path / "nowhere.png") == "is a link to a file that is not there"
    assert reason(tmp_path / "folder.png") == "is a folder"


def test_what_is_no_regular_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    start = time.monotonic()
    assert reason(tmp_path / "pipe.png") == "is not a regular file (a pipe)"
    assert reason(type(tmp_path)("/dev/zero")) == "is not a regular file (a device)"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert reason(tmp_path / "s") == "is not a regular file (a socket)"
    assert time.monotonic() - start < 2
    assert reason(tmp_path) == "is a folder"


def test_empty_missing_and_oversized_files_are_refused_with_their_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    assert reason(tmp_path / "empty.jpg") == "the file is empty"
    assert reason(tmp_path / "gone.jpg") == "there is no such file"
    assert reason(tmp_path / "empty.jpg" / "x.jpg") == "there is no such file"
    assert reason(tmp_path / ("x" * 300)) == "the name is too long"
    assert reason(tmp_path / "a\0b") == "the name cannot be a file's name"
    with (tmp_path / "huge.dcm").open("wb") as sparse:
        sparse.truncate(3 << 30)
    assert reason(tmp_path / "huge.dcm") == "the file is too large (3.0 GiB; at most 1 GiB is read)"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(encoded("PNG"))
    (tmp_path / "film.png").chmod(0)
    assert reason(tmp_path / "film.png") == "may not be read (no permission)"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<!DOCTYPE html>\n<html><body>403</body></html>", "is not an image but a web page (HTML)"),
        (b"\xef\xbb\xbf  <HTML lang='en'>", "is not an image but a web page (HTML)"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is not an image but XML text"),
        ("Befund: kein Erguß\n".encode(), "is not an image but text"),
        (b"%PDF-1.7\n%\xe2\xe3", "is not an image but a PDF document"),
        (b"PK\x03\x04\x14\0", "is not an image but a ZIP archive or an office document"),
        (b"GIF89a\1\0\1\0", "is a GIF picture, which has too few grey values for a film"),
        (b"\0" * 4096, "holds nothing but zeros"),
        (b"\x12\x34\x00\xff" * 40, "is none of JPEG, PNG, TIFF, BMP, WebP or DICOM"),
        (b"\xff\xd8\xff", "the file ends before the picture begins"),
        (b"\x89PNG\r\n\x1a\n", "the file ends before the picture begins"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "the file ends before the picture begins"),
    ],
)
def test_a_film_by_name_that_is_something_else_says_what_it_is(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "film.jpg").write_bytes(content)
    assert reason(tmp_path / "film.jpg") == expected


def test_20000_by_20000_pixels_are_refused_before_any_is_decoded(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(bomb)
    assert bomb.stat().st_size < 1 << 20
    start = time.monotonic()
    assert reason(bomb) == "the picture is too large (20,000 x 20,000 pixels; at most 200 million are read)"
    assert time.monotonic() - start < 0.5
    assert MAX_PIXELS == 200_000_000


@pytest.mark.parametrize("format_", ["JPEG", "TIFF", "BMP", "WEBP"])
def test_a_size_in_the_header_is_checked_before_memory_is_taken(tmp_path: Path, format_: str) -> None:
    content = bytearray(encoded(format_, lossless=True) if format_ == "WEBP" else encoded(format_))
    if format_ == "JPEG":
        at = content.index(b"\xff\xc0")
        content[at + 5 : at + 9] = b"\xea\x60\xea\x60"
    elif format_ == "BMP":
        content[18:26] = (60_000).to_bytes(4, "little") * 2
    elif format_ == "WEBP":
        content[21:25] = (0x3FFF | 0x3FFF << 14).to_bytes(4, "little")
    else:
        stream = io.BytesIO()
        Image.new("1", (20_000, 10_001)).save(stream, "TIFF", compression="tiff_adobe_deflate")
        content = bytearray(stream.getvalue())
    (tmp_path / "film").write_bytes(content)
    assert reason(tmp_path / "film").startswith("the picture is too large (")


def test_the_thumbnail_shows_the_film_through_its_default_window(tmp_path: Path, data: Path) -> None:
    path = min((data / "kermany_original" / "NORMAL").iterdir())
    film, small = read_radiograph(path), read_thumbnail(path, 160)
    assert max(small.shape) == 160
    whole = Image.fromarray(apply_window(film.pixels, film.window)).resize(small.shape[::-1], Image.Resampling.BOX)
    assert np.abs(np.asarray(whole, dtype=int) - small).mean() < 2

    deep = np.tile(np.linspace(1000, 3000, 300).astype(np.uint16), (200, 1))
    Image.fromarray(deep).save(tmp_path / "deep.png")
    small = read_thumbnail(tmp_path / "deep.png", 64)
    assert small.shape == (43, 64)
    assert small.dtype == np.uint8
    assert small[:, 0].max() < 10
    assert small[:, -1].min() > 245


def test_a_thumbnail_is_turned_upright_and_never_enlarged(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    (tmp_path / "turned.jpg").write_bytes(encoded("JPEG", size=(400, 200), exif=exif))
    assert read_thumbnail(tmp_path / "turned.jpg", 100).shape == (100, 50)
    assert read_thumbnail(tmp_path / "turned.jpg", 1000).shape == (400, 200)
    assert read_radiograph(tmp_path / "turned.jpg").pixels.shape == (400, 200)


def test_many_threads_read_what_one_reads(data: Path) -> None:
    paths = [
        *sorted((data / "kermany_original" / "NORMAL").iterdir())[:4],
        *sorted((data / "dicom" / "torchxrayvision").iterdir()),
        *sorted((data / "not_chest").glob("*.png"))[:4],
        *sorted((data / "odd_files" / "pillow_formats").glob("*.tif"))[:30],
    ]

    def outcome(path: Path) -> str:
        try:
            film = read_radiograph(path)
            return hashlib.sha256(film.pixels.tobytes()).hexdigest()
        except FilmError as error:
            return error.reason

    alone = [outcome(path) for path in paths]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(outcome, paths * 3)) == alone * 3


def test_the_suffixes_are_lower_case_and_cover_what_is_read() -> None:
    assert {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".dcm"} <= SUFFIXES
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


def test_the_digest_of_a_large_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    noise = np.random.default_rng(1).integers(0, 2**16, (1600, 1600)).astype(np.uint16)
    Image.fromarray(noise).save(path)
    assert path.stat().st_size > 4 << 20
    assert read_radiograph(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_reading_rasters_does_not_wait_for_pydicom() -> None:
    code = "import sys; import cxr_desktop.core.film.reading; sys.exit('pydicom' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
