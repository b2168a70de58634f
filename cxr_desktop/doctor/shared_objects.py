"""Which shared libraries an ELF file asks for, and which of them this system does not have.

Qt's own message names the plugin it could not load, not the library that the plugin lacks. Nothing of Qt is loaded
here: its files are read (System V ABI, "Dynamic Section"), and only libraries of the system are tried.
"""

from __future__ import annotations

import ctypes
import os
import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_NEEDED, _DT_STRTAB = 0, 1, 5
_ELF64_LITTLE_ENDIAN = b"\x7fELF\x02\x01"

# Debian's rule for names of library packages has few exceptions among what Qt needs.
_ODD_PACKAGES = {
    "libz.so.1": "zlib1g",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
}


def needed(path: Path) -> tuple[str, ...]:
    """Return the names of the libraries that the 64-bit little-endian ELF file `path` asks for.

    Raises
    ------
    ValueError
        When it is no such file or damaged.
    OSError
        When it cannot be read.
    """
    data = path.read_bytes()
    if not data.startswith(_ELF64_LITTLE_ENDIAN):
        msg = f"{path.name} is no 64-bit ELF file"
        raise ValueError(msg)
    try:
        return tuple(_needed(data))
    except (struct.error, KeyError, ValueError) as failure:
        msg = f"{path.name} is damaged"
        raise ValueError(msg) from failure


def _needed(data: bytes) -> Iterator[str]:
    segments = list(_segments(data))
    entries: list[tuple[int, int]] = []
    for kind, offset, _address, size in segments:
        if kind == _PT_DYNAMIC:
            entries = list(struct.iter_unpack("<qQ", data[offset : offset + size]))
    entries = entries[: [tag for tag, _ in entries].index(_DT_NULL)]
    table = dict(entries)[_DT_STRTAB]
    (strings,) = (o + table - a for kind, o, a, size in segments if kind == _PT_LOAD and a <= table < a + size)
    for tag, value in entries:
        if tag == _DT_NEEDED:
            start = strings + value
            yield data[start : data.index(b"\0", start)].decode("ascii")


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield type, offset in the file, address and size in the file of each program header."""
    (start,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for index in range(count):
        kind, _flags, offset, address, _physical, length = struct.unpack_from("<IIQQQQ", data, start + index * size)
        yield kind, offset, address, length


def unresolved(files: Iterable[Path], *bundled: Path) -> tuple[str, ...]:
    """Return the libraries that `files` ask for, also through those in `bundled` folders, and the system lacks."""
    waiting, seen = list(files), set[str]()
    missing: set[str] = set()
    while waiting:
        for name in needed(waiting.pop()):
            if name in seen:
                continue
            seen.add(name)
            own = next((folder / name for folder in bundled if (folder / name).is_file()), None)
            if own is not None:
                waiting.append(own)
            else:
                missing.update(_missing(name))
    return tuple(sorted(missing))


def _missing(name: str) -> tuple[str, ...]:
    """Return `name`, or the library that it lacks itself, or nothing when the system can load it."""
    try:
        ctypes.CDLL(name, mode=os.RTLD_LAZY)
    except OSError as failure:
        lacking = re.match(r"([^\s:/]+\.so[^\s:]*): cannot open shared object file", str(failure))
        return (lacking.group(1) if lacking else name,)
    return ()


def debian_package(library: str) -> str:
    """Return the Debian or Ubuntu package that holds `library`: ``libxcb-cursor.so.0`` is in ``libxcb-cursor0``."""
    if library in _ODD_PACKAGES:
        return _ODD_PACKAGES[library]
    stem, _, version = library.partition(".so.")
    stem = stem.lower().replace("_", "-")
    number = version.partition(".")[0]
    return f"{stem}-{number}" if number and stem[-1].isdigit() else f"{stem}{number}"
