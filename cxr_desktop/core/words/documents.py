"""Small files of words that may have come from anybody: read up to a size, and checked against a type."""

from __future__ import annotations

import errno
from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 64 << 20
"""Of a recipe, a split, a report: what a hundred thousand films need, and no more."""

_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "int": (int,),
    "float": (int, float),
    "None": (type(None),),
}


def read_words(path: Path, *, encoding: str = "utf-8", errors: str = "strict") -> str:
    """Return the text of a file.

    Raises
    ------
    OSError
        When it cannot be read, is no regular file (a pipe is not waited for), or is larger than any of ours.
    UnicodeDecodeError
        When it is no text.
    """
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is no file")
    with path.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    _check_size(data)
    return data.decode(encoding, errors)


def write_words(path: Path, text: str, *, errors: str = "strict") -> None:
    """Write a text that `read_words` reads again; OSError when it cannot be written or is too large for that."""
    data = text.encode(errors=errors)
    _check_size(data)
    path.write_bytes(data)


def _check_size(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise OSError(errno.EFBIG, f"it is larger than {MOST_BYTES >> 20} MiB")


def check_plain_fields(record: Any) -> None:  # noqa: ANN401 - any dataclass
    """Check that the texts and numbers of a dataclass read from JSON are texts and numbers; others are not looked at.

    Raises
    ------
    TypeError
        Naming the first that is something else.
    """
    for field in fields(record):
        names = [name.strip() for name in str(field.type).split("|")]
        if not all(name in _KINDS for name in names):
            continue
        allowed = tuple(kind for name in names for kind in _KINDS[name])
        value = getattr(record, field.name)
        if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed):
            msg = f"{field.name} is no {field.type}"
            raise TypeError(msg)
