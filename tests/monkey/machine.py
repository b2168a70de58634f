"""The monkey: a state machine whose rules are what a user may do, and whose invariants hold after each."""

from __future__ import annotations

import gc
import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import assume, note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cxr_desktop.app.batch import IDLE
from cxr_desktop.app.services import Services
from cxr_desktop.app.training import IDLE as NO_TRAINING
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.theme import apply_theme
from tests.monkey.acts import Acts
from tests.monkey.agreement import disagreements, is_at_rest, on_its_way, unfinished
from tests.monkey.place import Place, fresh_copy
from tests.monkey.system import answer_for_the_system
from tests.monkey.watch import Counts, Watch, count, handles_now

MANY = st.integers(0, 10_000)
PERCENT = st.tuples(st.integers(0, 99), st.integers(0, 99))
_PATIENCE = 240.0  # seconds that a busy machine may take to come to rest
_STEPS_BETWEEN_RESTS = 12
_STOPS_WITHIN = 10.0  # seconds
_MODAL_STEPS = 12  # a dialog that is still there after so many tries cannot be left


class Monkey(RuleBasedStateMachine):
    """One start of the program, used by a monkey and ended.

    Attributes
    ----------
    place, diary
        What it may open, and the file that its steps are written to as they are made. Set before it runs.
    steps, did
        How many steps all starts made so far, and how often each kind.
    longest
        The longest time without an event, and what took it.
    most
        The most threads, handles and widgets that were there after a step.
    held
        What the process held after each start had ended.
    """

    place: ClassVar[Place]
    diary: ClassVar[Path]
    steps: ClassVar[int] = 0
    began: ClassVar[float] = time.monotonic()
    starts: ClassVar[int] = 0
    did: ClassVar[Counter[str]] = Counter()
    longest: ClassVar[tuple[float, str]] = (0.0, "nothing")
    most: ClassVar[Counter[str]] = Counter()
    held: ClassVar[list[Counts]] = []

    @initialize(number=st.integers(0, 2**32))
    def start(self, number: int) -> None:
        """Start the program on the first folder."""
        assume(number)  # the first try of all is always the simplest, the same rule again and again
        type(self).starts += 1
        self.root = Path(tempfile.mkdtemp(prefix="monkey-"))
        self.mine = fresh_copy(self.place, self.root)
        self.patch = pytest.MonkeyPatch()
        self.answers, self.modal_steps = number, 0
        answer_for_the_system(self.patch, self.mine, self.next_number)
        self.threads = set(threading.enumerate())
        self.services = Services()
        self.watch = Watch(self.services.notices)
        self.watch.__enter__()
        apply_theme(QApplication.instance(), self.services.settings.text("theme"))  # type: ignore[arg-type]
        self.window = MainWindow(self.services)
        self.acts = Acts(self.window, self.mine)
        self.window.resize(1280, 800)
        self.window.show()
        self.write(f"start {self.starts}")
        assert self.watch.wait_until(lambda: self.services.inference.is_ready, _PATIENCE), "no model"
        self.window.open([self.mine.folders[0]])
        assert self.watch.wait_until(lambda: self.window.desk.path is not None, _PATIENCE), "no film"
        if self.starts == 1:
            self.do_one_of_each()

    def do_one_of_each(self) -> None:
        """Make one step of each kind, so that a few steps, too, try all: Hypothesis leaves many out of a start."""
        acts, number = self.acts, partial(self.next_number, 1000)
        for act in (acts.choose_film, acts.filter, acts.load_model, acts.batch, acts.export, acts.train, acts.open):
            self.do(act, number())
        for act in (acts.read, acts.press, acts.trigger, acts.trigger_named, acts.close_another):
            self.do(act, number())
        self.do(acts.touch, number(), number())
        self.do(acts.view_mouse, number(), (20, 30), (70, 60))
        self.do(acts.step, 3)
        self.do(acts.resize, 1500, 900)
        self.do(acts.overlay, 0, is_on=True)
        self.do(acts.swap_films, 0, 3)
        self.come_to_rest()

    def next_number(self, below: int) -> int:
        """Return a number that follows from the one drawn at the start and from how many were asked for."""
        self.answers = (self.answers * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.answers >> 33) % max(1, below)

    def write(self, words: str) -> None:
        """Write a step into the diary, where it is found even after a crash."""
        with self.diary.open("a", encoding="utf-8") as file:
            file.write(f"{self.steps} {time.monotonic() - self.began:.1f}: {words}\n")

    def do(self, act: Callable[..., str], *what: object, **how: object) -> None:
        """Make a step and look at what became of the window."""
        if QApplication.activeModalWidget() is not None and what:
            self.modal_steps += 1
            if self.modal_steps % 2 or act.__name__ not in {"touch", "press"}:
                act, what, how = self.acts.answer_modal, (self.next_number(1000),), {}
        else:
            self.modal_steps = 0
        type(self).steps += 1
        self.write(f"{act.__name__} {what} ...")
        words = ""
        with self.watch.timed(act.__name__):
            words = act(*what, **how)
        self.write(words or "nothing to do it to")
        note(words)
        self.did[act.__name__ if words else "nothing"] += 1
        self.watch.breathe(0.02)
        self.look()
        if not self.next_number(_STEPS_BETWEEN_RESTS):
            self.come_to_rest()

    def look(self) -> None:
        """Fail for whatever a user would not forgive."""
        wrong = [*self.watch.problems, *disagreements(self.window)]
        if not self.window.isVisible():
            wrong.append("the window is gone")
        if self.modal_steps > _MODAL_STEPS and not self.is_left():
            wrong.append(f"{QApplication.activeModalWidget()} cannot be left")
        kind = type(self)
        kind.longest = max(kind.longest, (self.watch.longest, self.watch.slowest))
        for name, number in (
            ("threads", threading.active_count()),
            ("handles", handles_now()),
            ("widgets", len(QApplication.allWidgets())),
        ):
            self.most[name] = max(self.most[name], number)
        if wrong:
            self.write(f"WRONG {wrong}")
        assert not wrong, "\n".join(wrong)

    def is_left(self) -> bool:
        """Leave a dialog, and wait while what it was told to stop comes to its end: steps are quicker than that."""
        for _question_behind_it in range(3):
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                return True
            self.write(f"Escape in {dialog}, and wait")
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            is_gone = partial(_is_not_active, dialog)
            if not self.watch.wait_until(is_gone, _STOPS_WITHIN):
                return False
        return QApplication.activeModalWidget() is None

    @rule(number=MANY)
    def trigger(self, number: int) -> None:
        self.do(self.acts.trigger, number)

    @rule(number=MANY)
    def trigger_named(self, number: int) -> None:
        self.do(self.acts.trigger_named, number)

    @rule(number=MANY)
    def press(self, number: int) -> None:
        self.do(self.acts.press, number)

    @rule(number=MANY, value=MANY)
    def touch(self, number: int, value: int) -> None:
        self.do(self.acts.touch, number, value)

    @rule(number=MANY, value=MANY)
    def touch_another(self, number: int, value: int) -> None:
        self.do(self.acts.touch, number, value)

    @rule(kind=st.integers(0, 14), start=PERCENT, end=PERCENT)
    def view_mouse(self, kind: int, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.do(self.acts.view_mouse, kind, start, end)

    @rule(number=MANY)
    def open(self, number: int) -> None:
        self.do(self.acts.open, number)

    @rule(number=MANY)
    def choose_film(self, number: int) -> None:
        self.do(self.acts.choose_film, number)

    @rule(by=st.integers(-8, 8))
    def step(self, by: int) -> None:
        self.do(self.acts.step, by)

    @rule(number=MANY)
    def filter(self, number: int) -> None:
        self.do(self.acts.filter, number)

    @rule(first=MANY, second=MANY)
    def swap_films(self, first: int, second: int) -> None:
        self.do(self.acts.swap_films, first, second)

    @rule(number=MANY)
    def load_model(self, number: int) -> None:
        self.do(self.acts.load_model, number)

    @rule(number=MANY, is_on=st.booleans())
    def overlay(self, number: int, is_on: bool) -> None:
        self.do(self.acts.overlay, number, is_on=is_on)

    @rule(number=MANY)
    def batch(self, number: int) -> None:
        self.do(self.acts.batch, number)

    @rule(number=MANY)
    def read(self, number: int) -> None:
        self.do(self.acts.read, number)

    @rule(number=MANY)
    def export(self, number: int) -> None:
        self.do(self.acts.export, number)

    @rule(number=MANY)
    def train(self, number: int) -> None:
        self.do(self.acts.train, number)

    @rule(number=MANY)
    def close_another(self, number: int) -> None:
        self.do(self.acts.close_another, number)

    @rule(width=st.integers(600, 1900), height=st.integers(500, 1100))
    def resize(self, width: int, height: int) -> None:
        self.do(self.acts.resize, width, height)

    def come_to_rest(self) -> None:
        """Wait until the window has all it asked for, and look whether that is of now."""
        self.write("rest ...")
        assert self.watch.wait_until(lambda: is_at_rest(self.window), _PATIENCE), on_its_way(self.window)
        self.did["rest"] += 1
        self.look()
        lacks = unfinished(self.window)
        self.write(f"at rest {lacks or ''}")
        assert not lacks, "\n".join(lacks)

    def teardown(self) -> None:
        """End the program as its user would, and look at what it leaves."""
        if not hasattr(self, "window"):
            return
        try:
            self.end()
        finally:
            self.watch.__exit__()
            self.patch.undo()
            shutil.rmtree(self.root, ignore_errors=True)

    def end(self) -> None:
        self.write("end ...")
        services, window, watch = self.services, self.window, self.watch
        services.batch.cancel()
        services.training.stop()
        watch.wait_until(lambda: services.batch.state == IDLE and services.training.state == NO_TRAINING, _PATIENCE)
        window.shut()
        services.close()
        watch.wait_until(lambda: not self.threads_left(), _PATIENCE)
        window.deleteLater()
        del self.window, self.services, self.acts, window
        self.let_go()
        # what is left has no parent, as menus of plots: deleted before their plots they brought Qt down
        for top in QApplication.topLevelWidgets():
            top.close()
            top.deleteLater()
        self.let_go()
        left, widgets = self.threads_left(), QApplication.allWidgets()
        self.write(f"ended, threads left: {left}, widgets left: {widgets}")
        assert not left, f"threads are left: {left}"
        assert not widgets, f"widgets are left: {widgets}"
        assert not watch.problems, "\n".join(watch.problems)
        self.held.append(count())
        self.write(f"held {self.held[-1]}")

    @staticmethod
    def let_go() -> None:
        """Delete what was given up."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    def threads_left(self) -> list[str]:
        """Return the threads of this start that live."""
        return [thread.name for thread in threading.enumerate() if thread not in self.threads]


def _is_not_active(dialog: QWidget) -> bool:
    return QApplication.activeModalWidget() is not dialog
