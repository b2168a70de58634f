"""Disks that are full, read-only, slow, or go away: real mounts, where the system lets a test make them."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.lacking import lacking

HERE = Path(__file__).parent
NO_SPACE = os.strerror(errno.ENOSPC)
READ_ONLY = os.strerror(errno.EROFS)
_BLOCK = 1 << 16


def _mount(*words: str | Path) -> None:
    if os.name != "posix" or not sys.platform.startswith("linux"):
        pytest.skip("mounts are made on Linux alone")
    done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True, check=False)
    if done.returncode:
        lacking(f"this system lets a test make no mount: {done.stderr.strip()}")


def unmount(place: Path) -> None:
    """Take a mount away at once, whoever still uses it, as a cable that is pulled or a share that is dropped."""
    subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


@contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path]:
    """A file system of so many KiB at `place`."""
    place.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={kib}k", "small", place)
    try:
        yield place
    finally:
        unmount(place)


@contextmanager
def read_only(place: Path) -> Iterator[Path]:
    """The folder `place` as a read-only mount of itself; even root cannot write to it."""
    _mount("--bind", place, place)
    _mount("-o", "remount,bind,ro", place)
    try:
        yield place
    finally:
        unmount(place)


def fill(disk: Path, *, but_kib: int = 0) -> Path:
    """Fill a small disk to the last block, then give some KiB back; return the file that fills it."""
    filler = disk / "filler"
    with filler.open("ab", buffering=0) as stream, pytest.raises(OSError, match=NO_SPACE):  # noqa: PT012 - until it is
        while True:
            stream.write(b"\0" * _BLOCK)
    if but_kib:
        os.truncate(filler, max(0, filler.stat().st_size - but_kib * 1024))
    return filler


@contextmanager
def slow_drive(source: Path, place: Path, *, open_seconds: float, look_seconds: float = 0.0) -> Iterator[Path]:
    """The folder `source` at `place`, slow: each opening of a file and each question about it takes so long."""
    place.mkdir(parents=True, exist_ok=True)
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        lacking("there is no /dev/fuse to make a slow drive of")
    words = [source, place, open_seconds, look_seconds]
    server = subprocess.Popen(
        [sys.executable, HERE / "slow_drive.py", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    assert server.stderr is not None
    try:
        if server.stdout.readline() != "mounted\n":
            lacking(f"this system lets a test mount no slow drive: {server.stderr.read().strip()}")
        yield place
    finally:
        unmount(place)
        server.kill()
        server.communicate()


def files_below(folder: Path) -> set[str]:
    """Names of all files below a folder, but for the one that fills it."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.name != "filler"}
