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
    new = (thread for thread in threading.enumerate() if thread not in before)
    left = [thread.name for thread in new if thread.is_alive() and thread.name != "name-of-machine"]  # of no lane
    assert left == []
