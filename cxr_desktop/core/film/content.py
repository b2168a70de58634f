"""What the bytes of a file are, told by their first ones and never by the file's name."""

from __future__ import annotations

import re
from enum import StrEnum

from cxr_desktop.core.film.refusal import Refused

MAX_PIXELS = 200_000_000


class Content(StrEnum):
    """The formats that are read."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    BMP = "BMP"
    WEBP = "WEBP"
    DICOM = "DICOM"


_READ = (
    (re.compile(rb".{128}DICM", re.DOTALL), Content.DICOM),  # first: a preamble may pose as a TIFF header
    (re.compile(rb"\xff\xd8\xff"), Content.JPEG),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), Content.PNG),
    (re.compile(rb"II[*+]\0|MM\0[*+]"), Content.TIFF),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), Content.WEBP),
    # Without a preamble: group 2 or 8 comes first, with a value representation or a short length.
    (re.compile(rb"[\x02\x08]\0[\0-\x20]\0([A-Z]{2}..|..\0\0)", re.DOTALL), Content.DICOM),
    (re.compile(rb"\0[\x02\x08]\0[\0-\x20][A-Z]{2}\0.", re.DOTALL), Content.DICOM),  # the same in big endian
    (re.compile(rb"BM"), Content.BMP),
)
_NOT_READ = (
    (re.compile(rb"GIF8[79]a"), "is a GIF picture, which has too few grey values for a film"),
    (re.compile(rb"%PDF"), "is not an image but a PDF document"),
    (re.compile(rb"PK\x03\x04|PK\x05\x06"), "is not an image but a ZIP archive or an office document"),
    (re.compile(rb"\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf"), "is not an image but a compressed archive"),
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), "is a JPEG 2000 picture outside DICOM, which is not read"),
    (re.compile(rb".{4}ftyp(avif|hei|mif1|msf1)", re.DOTALL), "is a HEIF or AVIF picture, which is not read"),
    (re.compile(rb"8BPS"), "is a Photoshop document, which is not read"),
    (re.compile(rb"%!PS|\xc5\xd0\xd3\xc6"), "is not an image but a PostScript document"),
    (re.compile(rb"\x93NUMPY"), "is not an image but a NumPy array"),
    (re.compile(rb"\x5c\x01\0\0\0\0\0\0|n\+1\0|\x89HDF"), "is a volume or a data file, not a film"),
    (re.compile(rb"SQLite format 3"), "is not an image but a data base"),
    (re.compile(rb"\x7fELF|MZ"), "is not an image but a program"),
    (re.compile(rb"\0+$"), "holds nothing but zeros"),
)
_MARKUP = (
    (
        re.compile(rb"(<!doctype html|<html|<head|<body|<script)", re.IGNORECASE),
        "is not an image but a web page (HTML)",
    ),
    (re.compile(rb"<svg|<\?xml", re.IGNORECASE), "is not an image but XML text"),
)
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b\b")


def content_of(data: bytes) -> Content:
    """Return which of the formats that are read these bytes are.

    Raises
    ------
    Refused
        When they are none, saying what they are instead.
    """
    for magic, content in _READ:
        if magic.match(data):
            return content
    for magic, reason in _NOT_READ:
        if magic.match(data):
            raise Refused(reason)
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, reason in _MARKUP:
        if magic.match(start):
            raise Refused(reason)
    if all(byte >= 32 or byte in _TEXT_CONTROLS for byte in start):
        raise Refused("is not an image but text")
    raise Refused("is none of JPEG, PNG, TIFF, BMP, WebP or DICOM")


def check_size(width: int, height: int) -> None:
    """Refuse a picture by its header, before memory is spent on it."""
    if width < 1 or height < 1:
        raise Refused("the header gives the picture no size")
    if width * height > MAX_PIXELS:
        size = f"{width:,} x {height:,}"
        raise Refused(f"the picture is too large ({size} pixels; at most {MAX_PIXELS // 10**6} million are read)")
