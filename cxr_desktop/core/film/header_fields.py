"""Every field of a film's file as rows for people: DICOM data elements, and what JPEG, PNG and TIFF files note.

One broken field never costs the rest. Which rows may identify the patient is said for each of them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.content import Content, content_of
from cxr_desktop.core.film.picture_fields import picture_rows
from cxr_desktop.core.film.reading import read_bytes
from cxr_desktop.core.film.refusal import Refused, first_words
from cxr_desktop.core.words.discretion import note_header
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydicom.dataset import Dataset
    from pydicom.tag import BaseTag

UNREADABLE = "cannot be read"
_BULK = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
_FREE_TEXT = {"PN", "LT", "ST", "UT"}
_LONGEST, _MOST, _DEEPEST = 1024, 10_000, 16
_MOST_UNPACKED = 1 << 28


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One row.

    Parameters
    ----------
    depth
        0 at the top level; the rows of a sequence's item are deeper than the sequence.
    tag
        As "(0010,0010)"; for pictures the group the field comes from ("EXIF").
    vr
        Value representation (DICOM PS3.5 6.2), or "".
    name
        Of the field, from the DICOM dictionary or, for a private one, with its creator.
    value
        As text, cut at 1,024 characters; bulk data as their size.
    is_private, is_identifying, is_damaged
        Whether it is a private element; may tell who the patient is; could not be read.
    is_name_ours, is_value_ours
        Whether the words are the program's own and not those of the file or of a dictionary; of a name with a
        creator behind it in brackets, the words before.
    """

    depth: int
    tag: str
    vr: str
    name: str
    value: str
    is_private: bool = False
    is_identifying: bool = False
    is_damaged: bool = False
    is_name_ours: bool = False
    is_value_ours: bool = False


def read_header_fields(path: Path) -> tuple[HeaderField, ...]:
    """Return the fields of a file, in their order in it. May take a while for large headers.

    Identifying are the attributes that PS3.15 Table E.1-1 acts on (as dicom-anonymizer has it), every private
    element but the makers' names, names of persons and free text.

    Raises
    ------
    FilmError
        When the file cannot be opened or is none whose header is known.
    """
    keep_quiet()
    data = read_bytes(path)
    try:
        content = content_of(data)
        if content is not Content.DICOM:
            rows = picture_rows(data, content)
            return tuple(
                HeaderField(
                    *(0, r.group, "", r.name, cut(r.value)),
                    is_identifying=r.is_free,
                    is_name_ours=r.is_name_ours,
                    is_value_ours=r.is_value_ours,
                )
                for r in rows
            )
        return tuple(_dicom(data))
    except Refused as refusal:
        raise FilmError(path, refusal.reason) from refusal
    except Exception as failure:  # pydicom and Pillow raise a zoo on damaged files
        raise FilmError(path, f"its header is damaged ({first_words(failure)})") from failure


def cut(text: str) -> str:
    """Return a value short enough for a row."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\N{HORIZONTAL ELLIPSIS} ({len(text):,} characters)"


def _dicom(data: bytes) -> Iterator[HeaderField]:
    # pydicom takes longer to import than the window may take to appear
    from cxr_desktop.core.film.dicom_file import open_header  # noqa: PLC0415

    header = open_header(io.BytesIO(data), most=_MOST_UNPACKED)
    count = 0
    for part in (getattr(header, "file_meta", None), header):
        for row in () if part is None else _rows(part, 0):
            if count == _MOST:
                only = f"only the first {_MOST:,} rows are shown"
                yield HeaderField(0, "", "", "And more", only, is_name_ours=True, is_value_ours=True)
                return
            count += 1
            yield row


def _rows(header: Dataset, depth: int, *, is_inside: bool = False) -> Iterator[HeaderField]:
    """Yield the rows of a data set; `is_inside` one whose sequence identifies the patient."""
    for tag in sorted(header.keys()):  # iterating a Dataset converts every value and stops at a broken one
        try:
            element = header[tag]
            vr, is_sequence = str(element.VR), element.VR == "SQ"
            value, is_value_ours = _value(element.value, vr)
            items = list(element.value or ()) if is_sequence else []
        except Exception:  # noqa: BLE001 - pydicom converts a value when it is asked for, and raises a zoo
            name, is_name_ours = _name(header, tag)
            yield HeaderField(
                *(depth, _shown(tag), "", name, UNREADABLE, bool(tag.is_private)),
                is_damaged=True,
                is_name_ours=is_name_ours,
                is_value_ours=True,
            )
            continue
        name, is_name_ours = _name(header, tag)
        is_identifying = is_inside or _is_private_value(tag) or vr in _FREE_TEXT or (tag.group, tag.elem) in _told()
        is_shown = is_identifying and not is_sequence
        if is_shown:
            note_header([value])
        yield HeaderField(
            *(depth, _shown(tag), vr, name, value, bool(tag.is_private), bool(is_shown)),
            is_name_ours=is_name_ours,
            is_value_ours=is_value_ours,
        )
        for number, item in enumerate(items if depth < _DEEPEST else [], start=1):
            yield HeaderField(depth + 1, "", "", f"Item {number}", "", bool(tag.is_private), is_name_ours=True)
            yield from _rows(item, depth + 2, is_inside=bool(is_identifying))


def _is_private_value(tag: BaseTag) -> bool:
    """Return whether an element is private and not the one that names its maker."""
    return bool(tag.is_private and not tag.is_private_creator)


def _value(value: object, vr: str) -> tuple[str, bool]:
    """Return a value as text, and whether these are words of ours in its place."""
    if value is None:
        return "", False
    if vr == "SQ":
        count = len(value)  # type: ignore[arg-type]  # a sequence has a length
        return "1 item" if count == 1 else f"{count:,} items", True
    if vr in _BULK or isinstance(value, bytes | bytearray):
        return f"{len(value):,} bytes" if isinstance(value, bytes | bytearray) else "bulk data", True
    if isinstance(value, str):
        return cut(value), False
    several = isinstance(value, list | tuple) or type(value).__name__ == "MultiValue"
    return cut("\\".join(map(str, value)) if several else str(value)), False  # type: ignore[call-overload]


def _shown(tag: BaseTag) -> str:
    return f"({tag.group:04X},{tag.elem:04X})"


def _name(header: Dataset, tag: BaseTag) -> tuple[str, bool]:
    """Return a field's name, and whether it is none of a dictionary's."""
    from pydicom.datadict import dictionary_description, dictionary_has_tag  # noqa: PLC0415 - as in _dicom

    if tag.is_private:
        return _private_name(header, tag)
    return (str(dictionary_description(tag)), False) if dictionary_has_tag(tag) else ("Unknown", True)


def _private_name(header: Dataset, tag: BaseTag) -> tuple[str, bool]:
    """Return the dictionary's word for a private element and who reserved its block (PS3.5 7.8.1)."""
    if tag.is_private_creator:
        return "Private creator", True
    try:
        creator = str(header[tag.group, tag.elem >> 8].value).strip()
    except Exception:  # noqa: BLE001 - nobody reserved the block, or the field is broken
        return "Private field without a creator", True
    from pydicom.datadict import private_dictionary_description  # noqa: PLC0415 - as in _dicom

    try:
        return f"{private_dictionary_description(tag, creator)} ({creator})", False
    except KeyError:
        word = "Private field"
    return f"{word} ({creator})", True


_TOLD: set[tuple[int, int]] = set()


def _told() -> set[tuple[int, int]]:
    """Return group and element of what PS3.15 Table E.1-1 acts on."""
    if not _TOLD:
        from dicomanonymizer.dicom_anonymization_databases.dicomfields_2026c import (  # noqa: PLC0415 - 0.3 s
            ALL_TAGS,
        )

        _TOLD.update((tag[0], tag[1]) for tag in ALL_TAGS if len(tag) == 2)
    return _TOLD
