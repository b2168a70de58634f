"""Threads that a test leaves behind fail it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail when a thread of a lane outlives its test."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    left = [name for name in left if name != "name-of-machine"]  # asks the system, which may take its time
    assert left == []
