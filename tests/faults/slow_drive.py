"""A drive that is slow: a read-only FUSE file system over a folder, in a process of its own.

``python slow_drive.py SOURCE MOUNT OPEN_SECONDS LOOK_SECONDS``: every opening of a file waits OPEN_SECONDS,
every question about one (its size, whether it is there) LOOK_SECONDS. It speaks the kernel's protocol itself, so
that no library is needed, mounts by itself, says ``mounted`` and serves until it is unmounted. Requests wait side
by side, and a caller that is killed is let go at once, as by an NFS server that answers late. Who asked (the number
of the thread) is noted in MOUNT.callers.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TextIO

LOOKUP, FORGET, GETATTR, OPEN, READ, STATFS, RELEASE = 1, 2, 3, 14, 15, 17, 18
FLUSH, INIT, OPENDIR, READDIR, RELEASEDIR, INTERRUPT, BATCH_FORGET = 25, 26, 27, 28, 29, 36, 42
NO_ANSWER = {FORGET, BATCH_FORGET, INTERRUPT}
ENOENT, EINTR, ENOSYS = 2, 4, 38
HEADER = struct.Struct("<IIQQIIIHH")
ROOT = 1


class Refusal(Exception):  # noqa: N818 - an answer
    """An answer that is an error number."""


class Drive:
    """Answers the kernel for the files of a folder."""

    def __init__(self, source: Path, device: int, open_seconds: float, look_seconds: float, callers: TextIO) -> None:
        self.callers = callers
        self.device, self.open_seconds, self.look_seconds = device, open_seconds, look_seconds
        self.paths: dict[int, Path] = {ROOT: source}
        self.numbers: dict[Path, int] = {source: ROOT}
        self.lock = threading.Lock()
        self.waiting: dict[int, threading.Event] = {}

    def serve(self) -> None:
        """Answer until the drive is unmounted."""
        while True:
            try:
                request = os.read(self.device, 1 << 20)
            except OSError as failure:
                if failure.errno in {ENOENT, EINTR}:  # taken back before it was read
                    continue
                return
            _, code, unique, node, _, _, thread, *_ = HEADER.unpack_from(request)
            self.note(code, thread)
            body = request[HEADER.size :]
            if code == INTERRUPT:
                hurried = self.waiting.get(struct.unpack_from("<Q", body)[0])
                if hurried is not None:
                    hurried.set()
            elif code not in NO_ANSWER:
                self.waiting[unique] = threading.Event()
                threading.Thread(target=self.answer, args=(code, unique, node, body), daemon=True).start()

    def note(self, code: int, thread: int) -> None:
        """Note which thread asks for something that it has to wait for."""
        if code in {LOOKUP, GETATTR, OPEN, READ}:
            self.callers.write(f"{thread}\n")
            self.callers.flush()

    def answer(self, code: int, unique: int, node: int, body: bytes) -> None:
        """Answer one request in its own thread."""
        error, said = 0, b""
        try:
            said = self.said(code, unique, node, body)
        except Refusal as refusal:
            error = -refusal.args[0]
        except OSError as failure:
            error = -(failure.errno or ENOENT)
        self.waiting.pop(unique, None)
        with suppress(OSError):  # nobody waits for it any more
            os.write(self.device, struct.pack("<IiQ", 16 + len(said), error, unique) + said)

    def said(self, code: int, unique: int, node: int, body: bytes) -> bytes:  # noqa: C901, PLR0911 - one line a question
        if code == INIT:
            _, minor, readahead, _ = struct.unpack_from("<IIII", body)
            return struct.pack("<IIIIHHIIHHI28x", 7, min(minor, 31), readahead, 0, 16, 12, 1 << 17, 1, 0, 0, 0)
        path = self.paths[node]
        if code == LOOKUP:
            return self.entry(path / os.fsdecode(body.rstrip(b"\0")), unique)
        if code == GETATTR:
            if node != ROOT:
                self.wait(unique, self.look_seconds)
            return struct.pack("<QII", 0, 0, 0) + self.attributes(path)
        if code in {OPEN, OPENDIR}:
            if code == OPEN:
                self.wait(unique, self.open_seconds)
            return struct.pack("<QII", 0, 0, 0)
        if code == READ:
            _, offset, size = struct.unpack_from("<QQI", body)
            with path.open("rb") as stream:
                stream.seek(offset)
                return stream.read(size)
        if code == READDIR:
            _, offset, size = struct.unpack_from("<QQI", body)
            return self.names(path, offset, size)
        if code == STATFS:
            return struct.pack("<5Q10I", 0, 0, 0, 0, 0, 4096, 255, 4096, 0, *[0] * 6)
        if code in {RELEASE, RELEASEDIR, FLUSH}:
            return b""
        raise Refusal(ENOSYS)

    def wait(self, unique: int, seconds: float) -> None:
        if self.waiting[unique].wait(seconds):
            raise Refusal(EINTR)

    def entry(self, path: Path, unique: int) -> bytes:
        if stat.S_ISREG(os.lstat(path).st_mode):
            self.wait(unique, self.look_seconds)
        with self.lock:
            number = self.numbers.setdefault(path, len(self.numbers) + 1)
            self.paths[number] = path
        return struct.pack("<QQQQII", number, 0, 0, 0, 0, 0) + self.attributes(path)

    def attributes(self, path: Path) -> bytes:
        s = os.lstat(path)
        times = (int(s.st_atime), int(s.st_mtime), int(s.st_ctime))
        parts = [time_ns % 10**9 for time_ns in (s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns)]
        number = self.numbers.get(path, 0)
        return struct.pack(
            "<6Q10I",
            *(number, s.st_size, (s.st_size + 511) // 512, *times, *parts),
            *(s.st_mode, s.st_nlink, s.st_uid, s.st_gid, 0, 4096, 0),
        )

    def names(self, path: Path, offset: int, size: int) -> bytes:
        said = b""
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
        for place, entry in enumerate(entries[offset:], start=offset + 1):
            name = os.fsencode(entry.name)
            kind = 4 if entry.is_dir() else 8
            line = struct.pack("<QQII", 1 << 32 | place, place, len(name), kind) + name
            line += b"\0" * (-len(line) % 8)
            if len(said) + len(line) > size:
                break
            said += line
        return said


def main(source: Path, mount: Path, open_seconds: float, look_seconds: float) -> None:
    """Mount and serve."""
    device = os.open("/dev/fuse", os.O_RDWR)
    libc = ctypes.CDLL(None, use_errno=True)
    options = f"fd={device},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()},allow_other".encode()
    if libc.mount(b"slow_drive", os.fsencode(mount), b"fuse.slow", 1, options):  # 1: read-only
        sys.exit(os.strerror(ctypes.get_errno()))
    sys.stdout.write("mounted\n")
    sys.stdout.flush()
    with mount.with_suffix(".callers").open("w") as callers:
        Drive(source, device, open_seconds, look_seconds, callers).serve()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]))
