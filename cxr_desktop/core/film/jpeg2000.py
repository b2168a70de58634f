"""Whether a JPEG 2000 codestream is all there: a decoder takes what it gets and shows the rest blurred or grey."""

from __future__ import annotations

from cxr_desktop.core.film.refusal import Refused, ends_early

_SOT, _EOC = b"\xff\x90", b"\xff\xd9"
_START = b"\xff\x4f\xff\x51"  # SOC, SIZ
_MOST_TILES = 10_000


def check_codestream(data: bytes, *, height: int, width: int) -> None:
    """Refuse a codestream of another size, or whose tile-parts (ISO 15444-1 A.4.2) do not reach to its end marker.

    Data that do not look like a codestream are left to the decoder.

    Raises
    ------
    Refused
        When it ends early, with the share of the bytes that its tile-parts announce.
    """
    _check_size(data, height, width)
    at = first = _main_header_end(data)
    if at < 0:
        return
    while data[at : at + 2] == _SOT:
        length = int.from_bytes(data[at + 6 : at + 10], "big")
        if length == 0:  # the last tile-part, up to the end marker
            at = len(data.rstrip(b"\0")) - 2
            break
        at += max(length, 12)
    if data[at : at + 2] != _EOC:
        raise ends_early((len(data) - first) / (at - first) if at > len(data) else 1.0)


def _check_size(data: bytes, height: int, width: int) -> None:
    """Refuse another size than announced, or millions of tiles: a damaged header would cost minutes."""
    start = data.find(_START)
    if start < 0:
        return
    numbers = [int.from_bytes(data[at : at + 4], "big") for at in range(start + 8, start + 40, 4)]
    right, bottom, left, top, tile_width, tile_height, *_ = numbers
    if (bottom - top, right - left) != (height, width):
        raise Refused("the DICOM file is damaged (its JPEG 2000 picture has another size than its header says)")
    if tile_width * tile_height * _MOST_TILES < height * width:
        raise Refused("the DICOM file is damaged (its JPEG 2000 picture has too many tiles)")


def _main_header_end(data: bytes) -> int:
    """Return where the first tile-part begins, -1 when that cannot be told."""
    at = data.find(_START) + 2  # a JP2 file's boxes may come first
    while 2 <= at <= len(data) - 4:
        if data[at : at + 2] == _SOT:
            return at
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return -1
