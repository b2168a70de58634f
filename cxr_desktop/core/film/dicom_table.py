"""DICOM look-up tables: modality (PS3.3 C.11.1) and values of interest (C.11.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.film.dicom_header import numbers, text, values

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset


@dataclass(frozen=True)
class Table:
    """A look-up table: the entry of `first` is the first one; what lies outside gets the nearest entry."""

    entries: NDArray[np.uint8] | NDArray[np.uint16]
    first: int
    bits: int

    def of(self, inputs: NDArray[np.float64]) -> NDArray[np.uint8] | NDArray[np.uint16]:
        """Return the entry of every input value."""
        at = np.clip(np.rint(inputs).astype(np.int64) - self.first, 0, len(self.entries) - 1)
        return self.entries[at]


def modality_table(header: Dataset, lowest: float) -> Table | None:
    """Return the modality look-up table, None when there is none or it is damaged.

    `lowest` is the smallest input there can be: below 0 the first value mapped is signed (PS3.3 C.11.1.1).
    """
    items: list[Any] = values(header, "ModalityLUTSequence")
    return _table(header, items[0], lowest) if items else None


def voi_tables(header: Dataset, lowest: float) -> list[tuple[Table, str]]:
    """Return the VOI look-up tables with their explanations; damaged ones are left out.

    `lowest` is as in `modality_table` (PS3.3 C.11.2.1.1).
    """
    items: list[Any] = values(header, "VOILUTSequence")
    tables = ((_table(header, item, lowest), text(item, "LUTExplanation")) for item in items)
    return [(table, explanation) for table, explanation in tables if table is not None]


def _table(header: Dataset, item: Dataset, lowest: float) -> Table | None:
    descriptor = [int(part) for part in numbers(item, "LUTDescriptor")]
    if len(descriptor) != 3:
        return None
    count, first, bits = descriptor[0] % 2**16 or 2**16, descriptor[1], descriptor[2]
    if lowest < 0 and first >= 2**15:  # written, or in implicit VR taken, as unsigned
        first -= 2**16
    entries = _entries(header, item, count)
    if len(entries) < count or not 1 <= bits <= 16:
        return None
    entries = entries[:count]
    bits = max(bits, int(entries.max()).bit_length())  # some announce fewer bits than they use
    return Table(entries.astype(np.uint8) if bits <= 8 else entries.astype(np.uint16), first, bits)


def _entries(header: Dataset, item: Dataset, count: int) -> NDArray[np.int64]:
    data = values(item, "LUTData")
    if len(data) == 1 and isinstance(data[0], bytes):  # OW: 16-bit words, or 8-bit entries two to a word
        is_big = header.original_encoding[1] is False
        word = ">u2" if is_big else "<u2"
        return np.frombuffer(data[0], "u1" if len(data[0]) < 2 * count else word).astype(np.int64)
    return np.array(numbers(item, "LUTData"), dtype=np.int64)
