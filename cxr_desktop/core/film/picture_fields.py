"""What JPEG, PNG, TIFF, BMP and WebP files note of themselves: format, size, EXIF, texts."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import ExifTags, TiffTags
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from cxr_desktop.core.film.content import Content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL.Image import Image

_OPENERS: dict[Content, Callable[[io.BytesIO], Image]] = {
    Content.JPEG: JpegImageFile,
    Content.PNG: PngImageFile,
    Content.TIFF: TiffImageFile,
    Content.BMP: BmpImageFile,
    Content.WEBP: WebPImageFile,
}
# What says nothing of a person; every other EXIF field may.
_PLAIN = {
    "BitsPerSample", "ColorMap", "ColorSpace", "Compression", "ExifImageHeight", "ExifImageWidth", "ExifOffset",
    "ExifVersion", "FillOrder", "ImageLength", "ImageWidth", "NewSubfileType", "Orientation",
    "PhotometricInterpretation", "PlanarConfiguration", "Predictor", "ResolutionUnit", "RowsPerStrip",
    "SampleFormat", "SamplesPerPixel", "StripByteCounts", "StripOffsets", "SubfileType", "TileByteCounts",
    "TileLength", "TileOffsets", "TileWidth", "XResolution", "YCbCrPositioning", "YResolution",
}  # fmt: skip
_PLAIN_NOTES = {
    "adobe", "adobe_transform", "compression", "dpi", "gamma", "interlace", "jfif", "jfif_density", "jfif_unit",
    "jfif_version", "progression", "progressive", "resolution", "srgb", "transparency",
}  # fmt: skip
_LONGEST = 2000  # bytes of a text
_APART = {"exif", "icc_profile", "photoshop"}
_GROUPS = ((ExifTags.IFD.Exif, "EXIF"), (ExifTags.IFD.GPSInfo, "EXIF GPS"))


@dataclass(frozen=True, slots=True)
class PictureField:
    """One fact: where it stands, its name, its value, and whether somebody may have written it (`is_free`).

    `is_name_ours` and `is_value_ours` say whether the words are the program's own and not those of the file.
    """

    group: str
    name: str
    value: str
    is_free: bool = False
    is_name_ours: bool = False
    is_value_ours: bool = False


def picture_rows(data: bytes, content: Content) -> tuple[PictureField, ...]:
    """Return what a picture's file notes. Nothing is decoded.

    Raises
    ------
    Exception
        Of Pillow, for a damaged file.
    """
    picture = _OPENERS[content](io.BytesIO(data))
    facts = (
        ("Format", str(content)),
        ("Size of the file", f"{len(data):,} bytes"),
        ("Columns x rows", f"{picture.width} x {picture.height}"),
        ("Channels", f"{picture.mode} ({', '.join(picture.getbands())})"),
    )
    plain = tuple(PictureField("file", name, value, is_name_ours=True, is_value_ours=True) for name, value in facts)
    return (*plain, *_notes(picture), *_exif(picture))


def _notes(picture: Image) -> Iterator[PictureField]:
    for name, value in sorted(picture.info.items(), key=lambda pair: str(pair[0])):
        if name in _APART:
            blocks = value.values() if isinstance(value, dict) else (value,)  # Photoshop's have numbers
            whole = b"".join(block for block in blocks if isinstance(block, bytes))
            yield PictureField("file", str(name), _size(whole), is_value_ours=True)
        else:
            yield _written("file", str(name), value, is_free=name not in _PLAIN_NOTES)


def _exif(picture: Image) -> Iterator[PictureField]:
    exif = picture.getexif()
    for tag, value in exif.items():
        yield _field("EXIF", tag, value, str(ExifTags.TAGS.get(tag, TiffTags.lookup(tag).name)))
    for number, group in _GROUPS:
        names = ExifTags.GPSTAGS if number is ExifTags.IFD.GPSInfo else ExifTags.TAGS
        for tag, value in exif.get_ifd(number).items():
            yield _field(group, tag, value, str(names.get(tag, tag)))


def _field(group: str, tag: int, value: object, name: str) -> PictureField:
    return _written(group, f"{name} ({tag:#06x})", value, is_free=name not in _PLAIN)


def _written(group: str, name: str, value: object, *, is_free: bool) -> PictureField:
    """Return what stands in the file, or the size of what nobody can read."""
    if not isinstance(value, bytes):
        return PictureField(group, name, str(value), is_free)
    plain = value.decode("ascii", errors="replace").strip("\0 ")
    if plain.isprintable() and len(value) < _LONGEST:
        return PictureField(group, name, plain, is_free)
    return PictureField(group, name, _size(value), is_free, is_value_ours=True)


def _size(value: bytes) -> str:
    return f"{len(value):,} bytes"
