"""The program with everything imported, and the command line through copies of it: processes that start at once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.faults.processes import Warm

Cxr = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """The program with everything imported."""
    made = Warm(tmp_path_factory.mktemp("warm"))
    yield made
    made.close()


@pytest.fixture
def cxr(warm: Warm) -> Cxr:
    """Run ``cxr-desktop`` with arguments in a process of its own and return what it said; nothing of it may stay."""

    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        copy = warm.start(*arguments)
        code = copy.end()
        assert copy.remaining() == []
        out = copy.out.read_text(encoding="utf-8", errors="backslashreplace") if copy.out.exists() else ""
        return subprocess.CompletedProcess([str(argument) for argument in arguments], code, out, copy.errors())

    return call
