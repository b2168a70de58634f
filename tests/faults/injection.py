"""Exceptions put into the running program, once each: into what Qt calls, and into the work of jobs."""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QGraphicsItem, QTableView

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.slices import Slices

PACKAGE = str(Path(sys.modules["cxr_desktop"].__file__ or "").parent)
_REPORTERS = (
    "app/crash.py",
    "app/notices.py",
    "app/last_session.py",
    "core/words/discretion.py",
)  # what reports cannot be asked to report that it failed
_CALLS_SLOTS = (".emit(", ".trigger(")


class Injected(Exception):  # noqa: N818 - what was done
    """A mistake that nobody foresaw."""


def name_of(code: CodeType) -> str:
    """Return a function as ``app/batch.py:Batch.start``."""
    return f"{Path(code.co_filename).relative_to(PACKAGE)}:{code.co_qualname}"


class Slots:
    """Raises once in each function of the package that Qt calls: slots, events, what views ask of models.

    A function counts as called by Qt when nothing of the package is below it but the event loop, or a signal that is
    being emitted. Only in the thread that arms it.
    """

    def __init__(self, *, only_next: bool = False) -> None:
        self.raised: list[str] = []
        self._seen: set[CodeType] = set()
        self._only_next = only_next

    def forget(self) -> None:
        """Let everything raise again."""
        self.raised = []
        self._seen.clear()

    def arm(self) -> None:
        sys.settrace(self._trace)

    def disarm(self) -> None:
        sys.settrace(None)

    def _trace(self, frame: FrameType, what: str, _value: object) -> None:
        code = frame.f_code
        if what != "call" or code in self._seen or not code.co_filename.startswith(PACKAGE):
            return
        if self._only_next and (code.co_name.startswith("<") or _is_of_qt(code)):
            return  # the function that a connection calls: not its lambda, and no event on the way
        if code.co_filename.endswith(_REPORTERS) or not (self._only_next or _is_called_by_qt(frame)):
            return
        self._seen.add(code)
        self.raised.append(name_of(code))
        raise Injected(name_of(code))  # ends the tracing, so that one exception is told before the next is raised


def _is_of_qt(code: CodeType) -> bool:
    """Return whether a function is named like one of Qt's that widgets and models reimplement."""
    return any(hasattr(kind, code.co_name) for kind in (QTableView, QGraphicsItem, QAbstractTableModel))


def told_of(name: str, details: str) -> bool:
    """Return whether a traceback ends in what was raised under a name.

    Where a function that Qt calls raises inside another, PySide puts the names of both before the words.
    """
    return any(
        line.startswith("tests.faults.injection.Injected: ") and line.endswith(f" {name}")
        for line in details.splitlines()
    )


def _is_called_by_qt(frame: FrameType) -> bool:
    below = frame.f_back
    if below is None or not below.f_code.co_filename.startswith(PACKAGE):
        return True
    if below.f_code.co_name == "open_window":
        return True
    line = linecache.getline(below.f_code.co_filename, below.f_lineno)
    return any(words in line for words in _CALLS_SLOTS) and frame.f_code.co_name != "emit"


class Jobs:
    """Lets the work of each kind of job fail once; notes the functions that made those jobs, and what works after."""

    def __init__(self) -> None:
        self.raised: list[str] = []
        self.makers: set[str] = set()
        self.worked: set[str] = set()
        self._init, self._run = Job.__init__, Job.run

    def arm(self) -> None:
        def init(job: Job, *given: Any, **named: Any) -> None:
            self._init(job, *given, **named)
            job._maker = name_of(sys._getframe(1).f_code)  # type: ignore[attr-defined]
            kind = kind_of(job._work)
            job.succeeded.connect(lambda _result: self.worked.add(kind) if kind in self.raised else None)

        def run(job: Job) -> None:
            kind, maker = kind_of(job._work), getattr(job, "_maker", "")
            if kind not in self.raised and maker:  # those made before are left alone
                job._work = partial(self._fail, kind, maker)
            self._run(job)

        Job.__init__, Job.run = init, run  # type: ignore[method-assign]

    def disarm(self) -> None:
        Job.__init__, Job.run = self._init, self._run  # type: ignore[method-assign]

    def _fail(self, kind: str, maker: str, _token: object) -> None:
        self.raised.append(kind)  # here: one that was cancelled before does nothing
        self.makers.add(maker)
        raise Injected(kind)


def makers_of_jobs() -> set[str]:
    """Return every function of the package that makes a job, named as by `name_of`."""
    found: set[str] = set()

    def visit(node: ast.AST, file: str, names: tuple[str, ...]) -> None:
        for child in ast.iter_child_nodes(node):
            inside = names
            if isinstance(child, ast.FunctionDef | ast.Lambda):
                inside = (*names, getattr(child, "name", "<lambda>"), "<locals>")
            elif isinstance(child, ast.ClassDef):
                inside = (*names, child.name)
            elif isinstance(child, ast.Call) and ast.unparse(child.func).rpartition(".")[2] == Job.__name__:
                found.add(f"{file}:{'.'.join(names).removesuffix('.<locals>')}")
            visit(child, file, inside)

    for path in Path(PACKAGE).rglob("*.py"):
        visit(ast.parse(path.read_text(encoding="utf-8")), path.relative_to(PACKAGE).as_posix(), ())
    return found


def kind_of(work: Callable[..., Any]) -> str:
    """Return what a job does, through the functions that only hand it on."""
    if isinstance(work, partial):
        inner = [kind_of(given) for given in work.args if callable(given) and not isinstance(given, type)]
        return " of ".join([kind_of(work.func), *inner[:1]])
    if isinstance(getattr(work, "__self__", None), Slices):
        return f"{work.__qualname__} of {kind_of(work.__self__._begin)}"
    named = work if hasattr(work, "__qualname__") else type(work)
    name = f"{named.__module__}.{named.__qualname__}"
    inner = inspect.getclosurevars(work).nonlocals.get("work") if isinstance(work, FunctionType) else None
    return f"{name} of {kind_of(inner)}" if callable(inner) else name
