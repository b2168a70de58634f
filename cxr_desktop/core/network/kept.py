"""Where objects from the network are kept: a folder the user chose, never a name that the peer chose."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from cxr_desktop.core.network.talk import is_uid
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path

_MOST_ALIKE = 1000


def file_stem(uid: str) -> str:
    """Return a name for a file of this SOP instance: the UID, or a digest of what is none."""
    if is_uid(uid) and uid.strip("."):
        return uid.strip(".")
    return f"object-{hashlib.sha256(uid.encode(errors='surrogatepass')).hexdigest()[:16]}"


def keep(folder: Path, uid: str, content: bytes) -> Path:
    """Write an object as received and return its path. Another file of that name is never written over.

    Raises
    ------
    PathError
        When the folder cannot be written to or the disk is full.
    """
    stem = file_stem(uid)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for turn in range(1, _MOST_ALIKE):
            path = folder / (f"{stem}.dcm" if turn == 1 else f"{stem}-{turn}.dcm")
            if path.exists():
                if _holds(path, content):
                    return path
                continue
            with write_beside(path) as beside:
                beside.write_bytes(content)
            return path
    except OSError as failure:
        raise PathError(folder, f"nothing can be kept here ({failure.strerror or failure})") from failure
    raise PathError(folder, f"there are {_MOST_ALIKE} files named {stem} already")


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


def check_folder(folder: Path) -> None:
    """Make the folder and try whether it can be written to, before anything is asked of a node.

    Raises
    ------
    PathError
        When it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial = folder / ".cxr-trial"
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as failure:
        raise PathError(folder, f"nothing can be kept here ({failure.strerror or failure})") from failure
