"""A child process as lines: what it says, what it logs, how it ended. Nothing here knows what the lines mean."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.words.memory import says_out_of_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHUNK = 1 << 16  # bytes taken per turn of the event loop, so that a flood leaves the window its turns
_LONGEST_LINE = 1 << 20
_KEPT_LOG_LINES = 60
_NICENESS = 5


@dataclass(frozen=True, slots=True)
class ProcessEnd:
    """How a child ended.

    Parameters
    ----------
    code
        Its exit code; the number of the signal when it crashed on a Unix.
    is_crash
        Whether a signal (or a Windows exception) ended it.
    start_error
        Why it could not be started, "" when it was.
    log
        The last lines of its log.
    """

    code: int
    is_crash: bool
    start_error: str
    log: tuple[str, ...]


class LineBuffer:
    """Cuts bytes into lines. A line longer than 1 MiB is cut, so that a child gone wild takes no memory."""

    def __init__(self) -> None:
        self._rest = b""

    def add(self, chunk: bytes) -> list[str]:
        """Take some bytes and return the lines that are complete; bytes that are not UTF-8 are made visible."""
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            lines, self._rest = [*lines, self._rest], b""
        return [_text(line) for line in lines]

    def flush(self) -> list[str]:
        """Return what stands after the last line end."""
        rest, self._rest = self._rest, b""
        return [_text(rest)] if rest else []


class LineProcess(QObject):
    """Runs one program once. Signals `lines_came` (list of str), `log_came` (str) and, last and once, `ended`."""

    lines_came = Signal(list)
    log_came = Signal(str)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out, self._err = LineBuffer(), LineBuffer()
        self._log: deque[str] = deque(maxlen=_KEPT_LOG_LINES)
        self._end: ProcessEnd | None = None
        self._is_told = False
        self._process = QProcess(self)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._read)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_log)
        self._process.errorOccurred.connect(self._take_error)
        self._process.finished.connect(self._take_end)
        self._process.started.connect(self._step_back)

    def start(self, command: Sequence[str]) -> None:
        """Start the program with its arguments."""
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        self._process.setProcessEnvironment(environment)
        self._process.start(command[0], list(command[1:]))

    @property
    def pid(self) -> int:
        """Its process number, 0 while it does not run."""
        return self._process.processId()

    def say(self, line: str) -> None:
        """Send the child a line; nothing happens when it runs no more."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(f"{line}\n".encode())

    def hang_up(self) -> None:
        """Close the child's standard input after what was sent."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()

    def kill(self) -> None:
        """End the child at once."""
        self._process.kill()

    def wait(self, seconds: float) -> bool:
        """Block until the child ended, at most so long; return whether it did. Only for the end of the program."""
        is_over = self._process.state() == QProcess.ProcessState.NotRunning
        return is_over or self._process.waitForFinished(max(1, round(seconds * 1000)))

    def _step_back(self) -> None:
        """Let the window go first when the cores are taken; what the child starts from now on inherits it."""
        if sys.platform != "win32":
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.pid, _NICENESS)

    def _read(self) -> None:
        self._process.setReadChannel(QProcess.ProcessChannel.StandardOutput)
        lines = self._out.add(bytes(self._process.read(_CHUNK).data()))
        if lines:
            self.lines_came.emit(lines)
        if self._process.bytesAvailable():
            self._turn.start()
        elif self._end is not None:
            self._tell_end()

    def _read_log(self) -> None:
        self._tell_log(self._err.add(bytes(self._process.readAllStandardError().data())))

    def _tell_log(self, lines: list[str]) -> None:
        for line in lines:
            self._log.append(line)
            self.log_came.emit(line)

    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # the one error that is not followed by `finished`
            self._end = ProcessEnd(-1, is_crash=False, start_error=self._process.errorString(), log=())
            self._turn.start()

    def _take_end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_log()
        self._tell_log(self._err.flush())
        is_crash = status == QProcess.ExitStatus.CrashExit
        self._end = ProcessEnd(code, is_crash=is_crash, start_error="", log=tuple(self._log))
        self._turn.start()

    def _tell_end(self) -> None:
        if self._is_told:
            return
        self._is_told = True
        rest = self._out.flush()
        if rest:
            self.lines_came.emit(rest)
        self.ended.emit(self._end)


def _text(line: bytes) -> str:
    return line.rstrip(b"\r").decode(errors="backslashreplace")


SIGNAL_REASONS = {
    "SIGKILL": mark("the system ended it, most often because the memory ran out"),
    "SIGSEGV": mark("a library touched memory that is not its own"),
    "SIGBUS": mark("a library touched memory that is not there; the disk may be full"),
    "SIGABRT": mark("a library gave up"),
    "SIGILL": mark("a library uses instructions that this processor lacks"),
    "SIGFPE": mark("a library divided by zero"),
    "SIGTERM": mark("somebody ended it"),
    "SIGINT": mark("somebody ended it"),
    "SIGHUP": mark("its terminal was closed"),
}
_DISK_WORDS = ("no space left on device", "disk quota exceeded")


def reason(end: ProcessEnd) -> str:
    """Return in a sentence for the user why a child that was to go on ended."""
    if end.start_error:
        return tr("The training could not be started: {reason}.", reason=end.start_error)
    said = "\n".join(end.log).casefold()
    if says_out_of_memory(said):
        return tr("The training ran out of memory. A smaller batch, or training fewer layers, needs less.")
    if any(words in said for words in _DISK_WORDS):
        return tr("The training stopped because the disk is full.")
    return _exit(end)


def _exit(end: ProcessEnd) -> str:
    """Return how a child ended that neither memory nor disk failed."""
    if end.is_crash:
        name = _signal_name(end.code)
        return tr(
            "The training crashed ({signal}): {reason}.",
            signal=name,
            reason=tr(SIGNAL_REASONS[name]) if name in SIGNAL_REASONS else tr("the system gives no other reason"),
        )
    last = next((line.strip() for line in reversed(end.log) if line.strip()), "")
    if end.code == 0:
        return tr("The training ended without saying how.")
    if last:
        return tr("The training ended with exit code {code}: {last}", code=end.code, last=_shortened(last))
    return tr("The training ended with exit code {code}.", code=end.code)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"0x{number & 0xFFFFFFFF:08X}" if abs(number) > 255 else tr("signal {number}", number=number)


def _shortened(line: str) -> str:
    return line if len(line) <= 200 else f"{line[:199]}\N{HORIZONTAL ELLIPSIS}"
