"""JPEG decoding in a helper process, so that a decoder that crashes or hangs costs one film and not the program."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.film.refusal import Refused, first_words
from cxr_desktop.core.words.paths import frozen_program

if sys.platform == "linux":
    import fcntl

if TYPE_CHECKING:
    from typing import IO

    from numpy.typing import NDArray

PATIENCE = 30.0
"""Seconds that one picture may take; a film of 200 million pixels takes about 5."""
_PIPE_SIZE = 1 << 20  # bytes, where one may choose: fewer turns between the two processes
_ROOT = str(Path(__file__).parents[3])  # last on its path: only this program may be found there
_PROGRAM = "import sys; sys.path.append(sys.argv[1]); from cxr_desktop.core.film.decoder_child import main; main()"


def command() -> list[str]:
    """Return what starts the helper; a frozen program has no interpreter and starts itself (see `__main__`).

    With -P nothing is imported from the current folder, which may be one of films that came from anywhere.
    """
    program = frozen_program()
    if program is not None:
        return [program, "--decode-jpeg"]
    return [sys.executable, "-P", "-c", _PROGRAM, _ROOT]


class Decoder:
    """A helper process that is started when it is first needed, and again when it has died.

    May be asked by many threads; it answers one after another.

    Parameters
    ----------
    patience
        Seconds that one picture may take.
    """

    def __init__(self, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def decode(self, data: bytes, *, is_colour: bool = False) -> NDArray[np.uint8] | NDArray[np.uint16]:
        """Return the values of a JPEG stream as they are coded: (H, W) or (H, W, n), uint8 or uint16.

        Raises
        ------
        Refused
            When the stream is damaged, the decoder died of it or did not come to an end, or cannot be started.
        """
        with self._lock:
            process, is_new = self._running()
            watch = threading.Timer(self._patience, process.kill)
            watch.daemon = True
            watch.start()
            try:
                if is_new:
                    _await(process)
                return _answer(process, data, is_colour=is_colour)
            except Refused:  # that was its answer
                raise
            except _NotReadyError as failure:
                self._end()
                raise Refused("the decoder cannot be started") from failure
            except (OSError, EOFError, ValueError) as failure:
                self._end()
                raise Refused("the DICOM file is damaged (the decoder did not survive its picture)") from failure
            except BaseException:  # part of the answer may still be in the pipe
                self._end()
                raise
            finally:
                watch.cancel()

    def close(self) -> None:
        """End the helper process for good, if there is one, also in the middle of a picture."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()  # who waits for its answer holds the lock
        with self._lock:
            self._end()

    def _running(self) -> tuple[subprocess.Popen[bytes], bool]:
        """Return the process, and whether it was started just now."""
        is_new = self._process is None or self._process.poll() is not None
        if is_new:
            self._end()
            self._process = None if self._is_closed else _started()
        if self._process is None or self._is_closed:
            raise Refused("the decoder has been closed")
        return self._process, is_new

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what the dead child did not read
                continue


def _started() -> subprocess.Popen[bytes]:
    try:
        process = subprocess.Popen(  # noqa: S603 - our own module
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as failure:
        raise Refused(f"the decoder cannot be started ({failure.strerror or failure})") from failure
    if sys.platform == "linux" and process.stdin is not None and process.stdout is not None:
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # a system may allow less
                fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)
    return process


class _NotReadyError(Exception):
    """A new helper ended, or was ended, before it was ready."""


def _await(process: subprocess.Popen[bytes]) -> None:
    """Wait for the first word of a new helper, which it says once its libraries are loaded."""
    if _pipes(process)[1].readline() != b"ready\n":
        raise _NotReadyError


def _answer(process: subprocess.Popen[bytes], data: bytes, *, is_colour: bool) -> NDArray[Any]:
    requests, answers = _pipes(process)
    requests.write(len(data).to_bytes(8, "little") + bytes([is_colour]))
    requests.write(data)
    requests.flush()
    header = json.loads(answers.readline())
    if "error" in header:
        raise Refused(f"the DICOM file is damaged ({first_words(Exception(header['error']))})")
    kind = np.dtype(header["dtype"])
    values: NDArray[Any] = np.empty(header["shape"], kind)
    if answers.readinto(values.reshape(-1).view(np.uint8)) != values.nbytes:  # type: ignore[attr-defined]
        raise EOFError
    return values


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    return process.stdin, process.stdout


_DECODER = Decoder()
atexit.register(_DECODER.close)


def decode_jpeg(data: bytes, *, is_colour: bool = False) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Decode in the helper process of this program; see `Decoder.decode`."""
    return _DECODER.decode(data, is_colour=is_colour)
