"""``cxr-desktop --self-test``: does the program's main jobs once, for real, and says how each went.

The packages are tried with it: films of every format, a prediction, heat maps and lungs, a training in a child
process, and the window, drawn offscreen unless QT_QPA_PLATFORM says otherwise. It works in folders of its own; only
the cache is the user's.
"""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.doctor.finding import Finding, ok, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_STEPS = (
    ("pictures", "films", "read_pictures"),
    ("DICOM", "films", "read_dicom"),
    ("prediction", "engine", "predict"),
    ("heat map", "engine", "explain"),
    ("worker process", "processes", "work"),
    ("training", "processes", "train"),
    ("window", "window", "draw"),
)
_OWN = ("CXR_CONFIG_DIR", "CXR_DATA_DIR", "CXR_LOG_DIR")


class FailedError(Exception):
    """A step did not do what it should; the text says what, in a sentence without a full stop."""


def steps() -> Iterator[Finding]:
    """Yield a finding per step as it ends. Takes about a minute; of the user's it changes the cache alone."""
    with _own_folders() as folder:
        for subject, step in _steps():
            yield _tried(subject, step, folder)


def _steps() -> tuple[tuple[str, Callable[[Path], str]], ...]:
    return tuple((subject, _imported(module, name)) for subject, module, name in _STEPS)


def _imported(module: str, name: str) -> Callable[[Path], str]:
    """Return a step that imports what it needs only when it runs: a broken library is its finding."""

    def step(folder: Path) -> str:
        sentence: str = getattr(import_module(f"{__name__}.{module}"), name)(folder)
        return sentence

    return step


def _tried(subject: str, step: Callable[[Path], str], folder: Path) -> Finding:
    start = time.perf_counter()
    own = folder / subject.replace(" ", "-")
    own.mkdir()
    try:
        sentence = step(own)
    except Exception as failure:  # noqa: BLE001 - whatever a broken package raises is the finding
        return problem(subject, str(failure) if isinstance(failure, FailedError) else f"{failure!r}")
    return ok(subject, f"{sentence} ({time.perf_counter() - start:.1f} s)")


@contextmanager
def _own_folders() -> Iterator[Path]:
    """Yield a folder that is gone afterwards; settings, results and log lie in it meanwhile."""
    before = {name: os.environ.get(name) for name in _OWN}
    with tempfile.TemporaryDirectory(prefix="cxr-self-test-", ignore_cleanup_errors=True) as name:
        for variable in _OWN:
            os.environ[variable] = str(Path(name) / variable.split("_")[1].lower())
        try:
            yield Path(name)
        finally:
            for variable, value in before.items():
                if value is None:
                    del os.environ[variable]
                else:
                    os.environ[variable] = value
