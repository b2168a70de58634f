"""The end of the process over work that cannot be waited for: a library that computes on, a drive that is silent."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_given_up: list[Callable[[], bool]] = []


def give_up(is_running: Callable[[], bool]) -> None:
    """Note work that nobody waits for any more; `is_running` says whether it is still done. Safe from any thread."""
    _given_up.append(is_running)


def is_any_running() -> bool:
    """Return whether something that was given up is still done."""
    return any(is_running() for is_running in _given_up)


def end(code: int) -> int:
    """Return the exit code; where given up work is still done, end the process with it at once.

    Python would wait for such threads, or be taken apart under them.
    """
    if is_any_running():
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):  # closed, or a window without a console
                stream.flush()
        os._exit(code)
    return code
