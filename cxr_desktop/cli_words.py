"""How every verb of the command line speaks."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cxr_desktop.core.words.progress import Progress

_SECONDS_BETWEEN = 0.2
_told_at = 0.0
_WIDTH = 79


def say(text: str) -> None:
    """Write a line to stdout, whatever it can encode."""
    _end_progress()
    sys.stdout.write(text.encode(sys.stdout.encoding, "backslashreplace").decode(sys.stdout.encoding) + "\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    """Write a line to stderr, named after the program."""
    _end_progress()
    sys.stderr.write(f"cxr-desktop: {display_text(text)}\n")


def say_progress(progress: Progress) -> None:
    """Show progress in one line of a terminal; elsewhere say nothing."""
    global _told_at  # noqa: PLW0603 - there is one terminal
    now = time.monotonic()
    is_last = progress.total is not None and progress.done >= progress.total
    if not sys.stderr.isatty() or (now - _told_at < _SECONDS_BETWEEN and not is_last):
        return
    _told_at = now
    of = "" if progress.total is None else f"/{progress.total}"
    sys.stderr.write("\r" + f"{progress.what} {progress.done}{of}"[:_WIDTH].ljust(_WIDTH))
    sys.stderr.flush()


def _end_progress() -> None:
    """Leave the line of progress before another is written."""
    global _told_at  # noqa: PLW0603
    if _told_at and sys.stderr.isatty():
        sys.stderr.write("\r" + " " * _WIDTH + "\r")
    _told_at = 0.0


@contextmanager
def asking() -> Iterator[None]:
    """While a question waits for its answer, Ctrl+C, Ctrl+D and SIGTERM mean to leave: raise `Cancelled`."""

    def leave(*_: object) -> None:
        raise Cancelled

    before = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except EOFError:
        raise Cancelled from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
