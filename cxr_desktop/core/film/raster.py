"""JPEG, PNG, TIFF, BMP and WebP through Pillow: whole or not at all, and without clipping deep grey values."""

from __future__ import annotations

import io
import logging
import re
import struct
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageChops, ImageFile, ImageOps, UnidentifiedImageError

from cxr_desktop.core.film.libtiff import silence_libtiff
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.window import default_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Pixels

MAX_PIXELS = 200_000_000
FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP")
_MAGIC = (
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"II[*+]\0|MM\0[*+]"), "TIFF"),
    (re.compile(rb"BM"), "BMP"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "WEBP"),
)
_DEEP_MODES = {"I;16", "I;16L", "I;16B", "I;16N", "I", "F"}
_MIN_IS_WHITE = 0
_PROBE = b"\x5a\xa5\x33\xcc" * 64

Image.MAX_IMAGE_PIXELS = None  # our own limit is checked from the header, before a pixel is decoded
ImageFile.LOAD_TRUNCATED_IMAGES = False
# What Pillow warns of is either refused or told in `notes`. Once for the process: readers run in many threads.
warnings.filterwarnings("ignore", module=r"PIL\.")
logging.getLogger("PIL").addHandler(logging.NullHandler())
silence_libtiff()


def raster_format(content: bytes) -> str | None:
    """Return Pillow's name of the format that the first bytes tell, or None."""
    return next((name for magic, name in _MAGIC if magic.match(content)), None)


def read_raster(path: Path, content: bytes, digest: str) -> Radiograph:
    """Decode a raster picture.

    Raises
    ------
    FilmError
        When it is damaged, cut short, too large or of a kind that is not read.
    """
    with _opened(path, content) as picture:
        _refuse_cut_short(path, content, picture)
        notes = _page_note(picture)
        tags = _tags(picture)
        picture = _upright(picture, notes)  # noqa: PLW2901 - the opened file is closed by its context
        pixels, colour = _grey(path, picture, tags, notes)
    bits = 8 if pixels.dtype == np.uint8 else max(9, int(pixels.max()).bit_length())
    return Radiograph(
        pixels=pixels,
        bits=bits,
        window=default_window(pixels, bits),
        source=path,
        sha256=digest,
        tags=tags,
        notes=tuple(notes),
        colour=colour,
    )


def read_raster_thumbnail(path: Path, content: bytes, size: int) -> NDArray[np.uint8]:
    """Return a JPEG's thumbnail, (h, w) uint8, decoded at reduced scale.

    Raises
    ------
    FilmError
        As `read_raster`.
    """
    with _opened(path, content) as picture:
        picture.draft("L", (2 * size, 2 * size))
        if content.rfind(b"\xff\xd9") < 0:
            raise FilmError(path, "the file is cut short: the JPEG has no end")
        upright = ImageOps.exif_transpose(picture).convert("L")
        upright.thumbnail((size, size), Image.Resampling.BOX)
        return np.asarray(upright)


@contextmanager
def _opened(path: Path, content: bytes) -> Iterator[Image.Image]:
    """Open a picture; everything that Pillow raises while it is open becomes a `FilmError`."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            _check_size(path, picture)
            yield picture
    except UnidentifiedImageError as failure:
        raise FilmError(path, f"its {raster_format(content) or 'picture'} header is damaged") from failure
    except FilmError:
        raise
    except MemoryError as failure:
        raise FilmError(path, "there is not enough memory to decode it") from failure
    except Exception as failure:  # Pillow's decoders raise a zoo; all of it means the same to the user
        raise FilmError(path, _words(failure)) from failure


def _check_size(path: Path, picture: Image.Image) -> None:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        size = f"{width:,} x {height:,} pixels"
        raise FilmError(path, f"it is too large: {size} (at most {MAX_PIXELS // 10**6} million)")
    if width < 1 or height < 1:
        raise FilmError(path, "it has no pixels")


def _words(failure: Exception) -> str:
    text = str(failure).strip().rstrip(".") or type(failure).__name__
    if "truncated" in text.lower() or "not enough" in text.lower():
        return "the file is cut short: the picture is not complete"
    return f"the picture is damaged ({text[:1].lower()}{text[1:]})"


def _refuse_cut_short(path: Path, content: bytes, picture: Image.Image) -> None:
    """Refuse a JPEG whose data end early, even when somebody closed it with an end marker.

    The decoder fills what is missing with one grey and says nothing. Bytes put in before the end marker tell: after
    complete data the decoder skips them, after data cut short it decodes them, and the picture changes. The second
    decoding is spent only where the last block is flat, or where the file is progressive and the last scans could be
    missing.
    """
    if picture.format != "JPEG":
        return
    end = content.rfind(b"\xff\xd9")
    if end < 0:
        raise FilmError(path, "the file is cut short: the JPEG has no end")
    left, top = ((side - 1) // 8 * 8 for side in picture.size)
    last_block = picture.crop((left, top, *picture.size))
    is_flat = all(low == high for low, high in _extrema(last_block))
    if not is_flat and "progressive" not in picture.info:
        return
    probed = content[:end] + _PROBE + content[end:]
    try:
        with Image.open(io.BytesIO(probed), formats=("JPEG",)) as again:
            is_whole = ImageChops.difference(again, picture).getbbox() is None
    except (OSError, ValueError, SyntaxError):
        is_whole = False
    if not is_whole:
        raise FilmError(path, "the file is cut short: part of the picture is missing")


def _extrema(picture: Image.Image) -> tuple[tuple[float, float], ...]:
    extrema = picture.getextrema()
    return extrema if isinstance(extrema[0], tuple) else (extrema,)


def _page_note(picture: Image.Image) -> list[str]:
    pages = getattr(picture, "n_frames", 1)
    return [f"first of {pages} pages"] if pages > 1 else []


def _tags(picture: Image.Image) -> dict[str, str]:
    tags = {"Format": str(picture.format), "Mode": picture.mode}
    for name, value in picture.info.items():
        if isinstance(name, str) and isinstance(value, (str, int, float)):
            tags[name] = str(value)[:256]
    return tags


def _upright(picture: Image.Image, notes: list[str]) -> Image.Image:
    turned = ImageOps.exif_transpose(picture)
    if turned is not picture and picture.getexif().get(0x0112, 1) != 1:
        notes.append("turned as its EXIF orientation asks")
    return turned


def _grey(
    path: Path, picture: Image.Image, tags: dict[str, str], notes: list[str]
) -> tuple[Pixels, NDArray[np.uint8] | None]:
    if picture.mode in _DEEP_MODES:
        return _deep(path, picture, notes), None
    if picture.mode in {"1", "L"}:
        return np.array(picture.convert("L")), None
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = _without_alpha(picture, notes)
        if picture.mode == "L":
            return np.array(picture), None
    colour = np.array(picture.convert("RGB"))
    tags["Channels"] = "RGB"
    if (colour == colour[..., :1]).all():
        return np.ascontiguousarray(colour[..., 0]), None
    notes.append("colour picture, shown in grey")
    return np.array(picture.convert("RGB").convert("L")), colour


def _without_alpha(picture: Image.Image, notes: list[str]) -> Image.Image:
    is_grey = picture.mode in {"LA", "La"}
    rgba = picture.convert("RGBA")
    if rgba.getchannel("A").getextrema() == (255, 255):
        return picture.convert("L" if is_grey else "RGB")
    notes.append("transparent parts shown black")
    flat = Image.alpha_composite(Image.new("RGBA", rgba.size, (0, 0, 0, 255)), rgba)
    return flat.convert("L" if is_grey else "RGB")


def _deep(path: Path, picture: Image.Image, notes: list[str]) -> Pixels:
    """Return 16-bit, 32-bit and float greys as uint16 without clipping."""
    values = np.asarray(picture)
    if values.dtype.kind == "f":
        if not np.isfinite(values).any():
            raise FilmError(path, "it holds no finite pixel value")
        values = np.nan_to_num(values, nan=float(np.nanmin(values[np.isfinite(values)])), posinf=None, neginf=None)
    low, high = values.min(), values.max()
    if values.dtype.kind in "iu" and low >= 0 and high <= 65535:
        pixels = values.astype(np.uint16)
    else:
        pixels = _squeezed(values.astype(np.float64), notes)
    is_inverted = _photometric(picture) == _MIN_IS_WHITE
    if is_inverted:
        notes.append("white is low in the file, inverted")
        pixels = np.uint16(int(pixels.max())) - pixels
    return pixels


def _squeezed(values: NDArray[np.float64], notes: list[str]) -> NDArray[np.uint16]:
    low, high = float(values.min()), float(values.max())
    notes.append(f"values {low:g} to {high:g} scaled to 16 bits")
    return np.rint((values - low) * (65535 / max(high - low, np.finfo(float).tiny))).astype(np.uint16)


def _photometric(picture: Image.Image) -> int | None:
    tags = getattr(picture, "tag_v2", None)
    if tags is None:
        return None
    try:
        return int(tags.get(262))
    except (TypeError, ValueError, struct.error):
        return None
