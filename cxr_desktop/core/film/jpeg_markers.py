"""The markers of a JPEG stream (ITU-T T.81, annex B): what it announces and where its data end."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from cxr_desktop.core.film.refusal import ends_early

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_ALONE = {0x01, _SOI, *range(0xD0, 0xD8)}  # markers without a length
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
LOSSLESS, PROGRESSIVE, ARITHMETIC = {0xC3}, {0xC2}, set(range(0xC9, 0xD0))
_AFTER_DATA = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # neither a stuffed byte nor a restart marker
_MOST_SCANS = 100  # as in libtiff; ten are usual, and for 31 bytes a decoder goes over the whole picture
_MOST_MARKERS = 100_000  # one before each pass and each 64 KiB of metadata are a few hundred
END = b"\xff\xd9"
_NOISE = bytes(37 * k * k % 251 for k in range(512))
# At a restart interval's end the decoder waits for the next restart marker, so each of the eight is offered twice.
PROBE = _NOISE + 2 * b"".join(bytes((0xFF, 0xD0 + k)) + _NOISE[:64] for k in range(8))


@dataclass(frozen=True, slots=True)
class Scan:
    """One pass over the data: its components, and its first coefficient (lossless: the predictor), last, low bit."""

    components: bytes
    first: int
    last: int
    low_bit: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What the markers say: process (SOF), bits a value, size, components, scans, end of data, and if EOI follows."""

    process: int
    bits: int
    height: int
    width: int
    components: bytes
    scans: tuple[Scan, ...]
    end: int
    is_closed: bool


def read_outline(data: bytes) -> Outline:
    """Return what the markers of a JPEG stream say.

    Raises
    ------
    Refused
        When it ends before its picture begins.
    ValueError
        When a decoder would go over it hundreds of times, or there are more markers than a picture needs.
    """
    process, bits, height, width, components = 0, 8, 0, 0, b""
    scans: list[Scan] = []
    at, end, markers, is_closed = 2, 0, 0, False
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        code = data[at + 1]
        markers += 1
        _check(markers, len(scans))
        if code == _EOI:
            is_closed = True
            break
        if code in {0x00, 0xFF} or code in _ALONE:
            at += 1 if code == 0xFF else 2
            continue
        segment = data[at + 4 : at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")]
        at += 4 + len(segment)
        if code in _FRAMES and len(segment) >= 6:
            process, bits, components = code, segment[0], segment[6::3]
            height, width = int.from_bytes(segment[1:3], "big"), int.from_bytes(segment[3:5], "big")
        elif code == _SOS:
            scans.append(_scan(segment))
            match = _AFTER_DATA.search(data, at)
            at = end = match.start() if match else len(data.rstrip(b"\xff"))
    if not scans:
        raise ends_early(0)
    return Outline(process, bits, height, width, components, tuple(scans), end, is_closed)


def _check(markers: int, scans: int) -> None:
    if scans > _MOST_SCANS:
        msg = f"it has more than {_MOST_SCANS} passes"
        raise ValueError(msg)
    if markers > _MOST_MARKERS:
        msg = f"it has more than {_MOST_MARKERS:,} markers"
        raise ValueError(msg)


def _scan(segment: bytes) -> Scan:
    count = segment[0] if segment else 0
    parameters = segment[1 + 2 * count : 4 + 2 * count].ljust(3, b"\0")
    return Scan(segment[1 : 1 + 2 * count : 2], parameters[0], parameters[1], parameters[2] & 15)


def missing_passes(outline: Outline) -> bool:
    """Whether some coefficient of some component never came down to its last bit, or a component never came."""
    if outline.process not in PROGRESSIVE:
        return not set(outline.components) <= {c for scan in outline.scans for c in scan.components}
    low_bit = np.full((256, 64), 15)
    for scan in outline.scans:
        low_bit[list(scan.components), scan.first : scan.last + 1] = scan.low_bit
    return bool(low_bit[list(outline.components)].any())
