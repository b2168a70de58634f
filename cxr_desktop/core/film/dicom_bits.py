"""Which bits of a word are the picture (PS3.5 8.1.1): Bits Stored of them, the highest at High Bit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SIZ, _SOF_55 = b"\xff\x4f\xff\x51", b"\xff\xf7"


def picture_bits(words: NDArray[Any], *, stored: int, high: int) -> tuple[NDArray[Any], int | None]:
    """Return the values that integer words hold, and the largest of unsigned ones (None for signed).

    What lies beside those bits (overlay planes, once) is cut off; signed values get their sign from the highest bit.
    A high bit that no word of this size can have is taken for the lowest possible.

    Parameters
    ----------
    words
        Any shape, signed or unsigned; returned as they are where nothing is to be done.
    stored, high
        How many bits are stored, and the number of the highest, counted from 0.
    """
    container = 8 * words.dtype.itemsize
    stored = stored if 1 <= stored <= container else container
    shift = high + 1 - stored if stored <= high < container else 0
    if words.dtype.kind == "i":
        return _signed(words, container - stored - shift, container - stored), None
    values = words >> words.dtype.type(shift) if shift else words
    largest = int(values.max())
    if largest >= 2**stored:
        values = values & words.dtype.type(2**stored - 1)
        largest = int(values.max())
    return values, largest


def _signed(words: NDArray[Any], left: int, right: int) -> NDArray[Any]:
    if right == 0:
        return words
    moved: NDArray[Any] = words << words.dtype.type(left)
    moved >>= words.dtype.type(right)
    return moved


def coded_bits(frame: bytes) -> int:
    """Return the precision of a JPEG-LS (ISO 14495-1 C.2.2) or JPEG 2000 (ISO 15444-1 A.5.1) codestream, else 0."""
    size, start = frame.find(_SIZ), frame.find(_SOF_55)
    if size >= 0:
        return (frame[size + 42] & 0x7F) + 1 if size + 42 < len(frame) else 0
    return frame[start + 4] if 0 <= start < len(frame) - 4 else 0
