"""Files that a process was writing when it was killed: how they are named, and taking them away.

A name tells on which system and by which process the file is written, so that nobody takes away what another program,
or another machine on a shared drive, still writes. Locks could tell that too, but a share may refuse to write to a
file that is locked.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cxr_desktop.core.words.progress import CancelToken

_NAME = re.compile(r"\.writing-(?P<system>[0-9a-f]{8})-(?P<process>\d{1,10})-\w{8}(?:\..*)?", re.DOTALL)
_NO_SYSTEM = "0" * 8
_OLD = 86_400.0  # seconds after which nobody still writes a file of another system, or of one before a restart


def writing_prefix() -> str:
    """Return what the name of a file that this process writes begins with; eight letters or digits follow."""
    return f".writing-{_system()}-{os.getpid()}-"


def is_being_written(name: str) -> bool:
    """Return whether a name is of a file that some process writes, or wrote when it was killed."""
    return _NAME.fullmatch(name) is not None


def sweep(folder: Path) -> int:
    """Take away what killed processes left in a folder, as far as that can be done; return how many files."""
    taken = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _is_left(entry):
                with suppress(OSError):
                    Path(entry.path).unlink()
                    taken += 1
    return taken


@lru_cache(maxsize=1024)
def sweep_once(folder: Path) -> None:
    """Take away what was left in a folder when this process first writes into it: the same file is written again."""
    sweep(folder)


def sweep_below(folders: tuple[Path, ...], token: CancelToken) -> int:
    """Take away what was left in folders of the program and below them; return how many files."""
    taken = 0
    for folder in folders:
        for place, _, _ in os.walk(folder):
            token.raise_if_cancelled()
            taken += sweep(Path(place))
    return taken


def _is_left(entry: os.DirEntry[str]) -> bool:
    found = _NAME.fullmatch(entry.name)
    if found is None or not entry.is_file(follow_symlinks=False):
        return False
    if found["system"] == _system() != _NO_SYSTEM:
        return not _lives(int(found["process"]))
    return time.time() - entry.stat(follow_symlinks=False).st_mtime > _OLD


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # somebody else's lives too
        return True
    return True


@cache
def _system() -> str:
    """Return eight digits for where a process number means one process: this start of this machine or container.

    Zeros where only age can tell, which is anywhere but on Linux (on Windows asking for a process would end it).
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_bytes()
        numbers = os.readlink(b"/proc/self/ns/pid")  # noqa: PTH115 - it leads to no path
    except OSError:
        return _NO_SYSTEM
    return hashlib.sha256(boot + numbers).hexdigest()[:8]
