"""How a start of the program ended: each is marked while it runs, so that the next one can tell of a bad end.

A mark is four files in ``running/`` of the log folder, named by process number and time: a lock that the system lets
go of however the process ends, what runs (JSON), its last log lines, and where Python writes the stacks of a crash.
A good end removes them. What lies there without a holder of its lock becomes a report in the log folder. It is sent
nowhere, and names no film and no patient (`core.words.discretion`).
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import platform
import sys
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

from cxr_desktop import __version__
from cxr_desktop.app.language import english, tr
from cxr_desktop.app.notices import log
from cxr_desktop.app.training_process import SIGNAL_REASONS
from cxr_desktop.app.versions import versions
from cxr_desktop.core.words.discretion import without_names
from cxr_desktop.core.words.paths import log_folder, write_beside

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

_LINES = 50  # of the log in a report
_KEPT_REPORTS = 5
_FULL = 1 << 17  # bytes of kept lines, from which on they are cut to the last ones
_LONGEST_STACK = 200_000  # characters
_FAULTS = {
    "Segmentation fault": "SIGSEGV",
    "Aborted": "SIGABRT",
    "Bus error": "SIGBUS",
    "Illegal instruction": "SIGILL",
    "Floating-point exception": "SIGFPE",
    "Floating point exception": "SIGFPE",
    "access violation": "SIGSEGV",
}
_OWN_FILE = 0o600


@dataclass(frozen=True, slots=True)
class LastEnd:
    """A start that did not end well.

    Parameters
    ----------
    signal
        What ended it ("SIGSEGV"), "" when that is not known.
    report, text
        The report's file, and what it says.
    others
        How many further starts were found so; each has a report.
    """

    signal: str
    report: Path
    text: str
    others: int = 0

    def sentence(self) -> str:
        """Return what happened, in the language of the window."""
        return _sentence(self.signal)


class Session:
    """One start of the program, marked until `end`. Without a log folder that can be written to, nothing is."""

    def __init__(self) -> None:
        self._held: list[IO[Any]] = []
        self._mark: _Mark | None = None
        self._lines: _Lines | None = None
        self._facts: dict[str, object] = {}
        self._had_faults = faulthandler.is_enabled()
        self._has_stacks = False
        try:
            self._begin(_Mark(_running() / f"{os.getpid()}-{time.time_ns()}"))
        except OSError:
            self.end()

    def _begin(self, mark: _Mark) -> None:
        self._mark = mark
        lock = mark.lock.open("ab")
        self._held.append(lock)
        if not _locked(lock):
            raise BlockingIOError  # a file system without locks: who would know whether we live?
        self._facts = {
            "pid": os.getpid(),
            "started": f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}",
            "versions": [["cxr-desktop", __version__], *versions()],
            "system": platform.platform(),
            "device": "",
        }
        self._write()
        self._lines = _Lines(mark.lines)
        log.addHandler(self._lines)
        faults = mark.faults.open("w", encoding="utf-8")
        self._held.append(faults)
        faulthandler.enable(file=faults, all_threads=True)
        self._has_stacks = True

    def note_device(self, title: str) -> None:
        """Note what the network runs on."""
        self._facts["device"] = title
        with suppress(OSError):
            self._write()

    def _write(self) -> None:
        if self._mark is not None:
            with write_beside(self._mark.facts, mode=_OWN_FILE) as beside:
                beside.write_text(json.dumps(self._facts, indent=1), encoding="utf-8")

    def end(self) -> None:
        """Take the mark away: this end was asked for. May be called again."""
        if self._lines is not None:
            log.removeHandler(self._lines)
            self._lines.close()
            self._lines = None
        if self._has_stacks:
            self._has_stacks = False
            faulthandler.disable()
            if self._had_faults and sys.__stderr__ is not None:
                with suppress(OSError, ValueError):
                    faulthandler.enable(file=sys.__stderr__)
        mark, self._mark = self._mark, None
        if mark is not None and sys.platform != "win32":  # the lock's file is the last to go, and held until then
            mark.remove()
        while self._held:
            self._held.pop().close()
        if mark is not None:
            mark.remove()


def report_last_end(_token: CancelToken) -> LastEnd | None:
    """Make a report of each start that did not end well, and return the newest; None when all did.

    Of two programs that look at the same time, one reports. The newest five reports are kept.
    """
    found: list[LastEnd] = []
    with suppress(OSError):
        for facts in sorted(_running().glob("*.json"), key=lambda path: path.stem.partition("-")[2]):
            with suppress(OSError):
                last = _reported(_Mark(facts.with_suffix("")))
                found += [] if last is None else [last]
        for old in sorted(log_folder().glob("crash-*.txt"))[:-_KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    if not found:
        return None
    newest = found[-1]
    return LastEnd(newest.signal, newest.report, newest.text, len(found) - 1)


def _reported(mark: _Mark) -> LastEnd | None:
    """Return the report of a start, None for one that still runs or that another program reports."""
    with mark.lock.open("ab") as lock:
        if not _locked(lock):
            return None
        if not mark.facts.exists():  # reported meanwhile: looking has made its lock once more
            mark.remove()
            return None
        signal, text = _report(mark)
        report = _free_name(mark)
        with write_beside(report, mode=_OWN_FILE) as beside:
            beside.write_text(text, encoding="utf-8", errors="backslashreplace")
        mark.facts.unlink(missing_ok=True)
    mark.remove()
    return LastEnd(signal, report, text)


def _free_name(mark: _Mark) -> Path:
    moment = datetime.fromtimestamp(mark.last_sign()).astimezone()
    place = log_folder() / f"crash-{moment:%Y%m%d-%H%M%S}.txt"
    number = 1
    while place.exists():
        number += 1
        place = place.with_name(f"crash-{moment:%Y%m%d-%H%M%S}-{number}.txt")
    return place


def _report(mark: _Mark) -> tuple[str, str]:
    """Return the signal, and what the report says, in English."""
    facts = _facts(mark.facts)
    stacks = _text(mark.faults)[:_LONGEST_STACK]
    lines = _text(mark.lines).splitlines()[-_LINES:]
    signal = next((name for words, name in _FAULTS.items() if words in stacks.partition("\n")[0]), "")
    last = datetime.fromtimestamp(mark.last_sign()).astimezone()
    parts = [
        "Crash report of cxr-desktop. It was sent nowhere. Names of files and patients are left out.",
        "",
        english(_sentence(signal)),
        "",
        f"Started              {facts.get('started', 'unknown')}",
        f"Last sign            {last:%Y-%m-%d %H:%M:%S %z}",
        f"System               {facts.get('system', 'unknown')}",
        f"Network              {facts.get('device') or 'not loaded'}",
        *(f"{name:<20} {number}" for name, number in _pairs(facts.get("versions"))),
        "",
        "Stacks of all threads" if stacks else "No stacks: it had no time to write them.",
        *(without_names(stacks).splitlines()),
        "",
        f"The last {len(lines)} lines of its log" if lines else "Nothing was logged.",
        *lines,
    ]
    return signal, "\n".join(parts) + "\n"


def _sentence(signal: str) -> str:
    if not signal:
        return tr(
            "The program ended last time without saying how: it was ended from outside, most often because the memory"
            " ran out or the power failed."
        )
    reason = tr(SIGNAL_REASONS[signal])
    return tr("The program crashed last time ({signal}): {reason}.", signal=signal, reason=reason)


def _facts(path: Path) -> dict[str, Any]:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:  # a disk that lost power
        return {}
    return facts if isinstance(facts, dict) else {}


def _pairs(found: object) -> list[tuple[str, str]]:
    pairs = found if isinstance(found, list) else []
    return [(str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="backslashreplace")
    except OSError:
        return ""


def _running() -> Path:
    folder = log_folder() / "running"
    folder.mkdir(exist_ok=True)
    return folder


def _locked(file: IO[Any]) -> bool:
    """Lock a file for this process; the system ends that with the process. False when another holds it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Mark:
    """The files of one start."""

    place: Path

    @property
    def lock(self) -> Path:
        return self.place.with_suffix(".lock")

    @property
    def facts(self) -> Path:
        return self.place.with_suffix(".json")

    @property
    def lines(self) -> Path:
        return self.place.with_suffix(".lines")

    @property
    def faults(self) -> Path:
        return self.place.with_suffix(".faults")

    def last_sign(self) -> float:
        """Return when anything was written last, in seconds since 1970."""
        files = [path for path in (self.facts, self.lines, self.faults) if path.exists()]
        return max((path.stat().st_mtime for path in files), default=time.time())

    def remove(self) -> None:
        for path in (self.facts, self.lines, self.faults, self.lock):
            with suppress(OSError):  # another start removes what is left
                path.unlink(missing_ok=True)


class _Lines(logging.Handler):
    """Keeps the last log lines in a file of this start, without names: the log itself is shared by all programs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._last: deque[str] = deque(maxlen=_LINES)
        self._path = path
        self._file = path.open("w", encoding="utf-8", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line; what does not fit on the disk is lost, and the log tells of that."""
        with suppress(OSError, ValueError):
            text = without_names(self.format(record))
            self._last.append(text)
            if self._file.tell() > _FULL:
                self._file.seek(0)
                self._file.truncate()
                text = "\n".join(self._last)
            self._file.write(f"{text}\n")
            self._file.flush()

    def close(self) -> None:
        """Close the file."""
        with suppress(OSError):
            self._file.close()
        super().close()
