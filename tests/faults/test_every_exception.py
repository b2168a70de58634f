"""An exception in every action, every slot and every job: each is reported, and the program goes on."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyqtgraph import GraphicsScene
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from cxr_desktop.app.batch import IDLE
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.notices import Notice
from cxr_desktop.core.words.paths import log_folder
from cxr_desktop.ui.actions import ACTIONS
from tests.faults.driver import Condition, Told, Tour, run
from tests.faults.injection import Injected, Jobs, Slots, told_of
from tests.faults.processes import moments

pytestmark = pytest.mark.timeout(900)

HERE = "tests.faults.test_every_exception"
_MOMENT = 0.15  # seconds of the event loop after each act


def ready(tour: Tour) -> Iterator[Condition]:
    """Wait until a film is shown and predicted, with answers to every dialog that would stand in the way."""
    answer_dialogs(Path(tour.arguments[0]), sorted(Path(tour.arguments[1]).iterdir()))
    shown: list[Path] = []
    once = Qt.ConnectionType.SingleShotConnection
    tour.window.services.inference.predicted.connect(lambda look, _answer: shown.append(look.path), once)
    yield "a film is shown and predicted", lambda: shown
    yield "its results stand", lambda: tour.window.services.study.view is not None
    yield from moment()


def answer_dialogs(out: Path, films: list[Path]) -> None:
    """Answer every question for a file, and let no dialog wait for its end."""
    answers = {
        "getExistingDirectory": str(out),
        "getOpenFileName": (str(films[0]), ""),
        "getOpenFileNames": ([str(path) for path in films], ""),
        "getSaveFileName": (str(out / "saved.pdf"), ""),
    }
    for name, answer in answers.items():
        setattr(QFileDialog, name, staticmethod(lambda *_a, answer=answer, **_k: answer))
    QDialog.exec = lambda dialog, *_: (dialog.show(), 0)[1]  # type: ignore[method-assign]


def moment(seconds: float = _MOMENT) -> Iterator[Condition]:
    until = time.monotonic() + seconds
    yield "a moment", lambda: time.monotonic() > until


def reported(tour: Tour) -> list[Notice]:
    """Return the notices of what was injected; their sentences may tell of an error that came of it."""
    return [notice for notice in tour.window.services.notices.all() if "Injected: " in notice.details]


def unreported(tour: Tour, names: list[str]) -> list[str]:
    """Return what no notice told of, and what the log does not hold."""
    notices = "\n".join(notice.details for notice in reported(tour))
    logged = "\n".join(path.read_text(encoding="utf-8") for path in log_folder().glob("cxr-desktop.log*"))
    return [name for name in names if not (told_of(name, notices) and told_of(name, logged))]


def times_told(tour: Tour, names: list[str], *, since: int) -> list[int]:
    """Return how often each was told after so many notices; what was raised before may come in between."""
    return [sum(told_of(name, notice.details) for notice in reported(tour)[since:]) for name in names]


def goes_on(tour: Tour) -> Iterator[Condition]:
    """Show films anew, predict one, classify all: what a user does after a bug was told."""
    window = tour.window
    services, listed, shown, ends = window.services, list[object](), list[Path](), list[object]()
    window.films.listed.connect(listed.append)
    services.inference.predicted.connect(lambda look, _answer: shown.append(look.path))
    services.batch.ended.connect(ends.append)
    window.model_choice.use_bundled()
    window.opening.open([Path(tour.arguments[1])])
    yield "the films are listed", lambda: listed
    yield "one is predicted", lambda: shown
    if services.batch.state != IDLE:
        services.batch.cancel()
        yield "the batch is idle", lambda: services.batch.state == IDLE
        ends.clear()
    yield "the table has rows", lambda: services.study.view is not None and services.study.view.keys
    window.study_room.classify()
    yield "all are classified", lambda: ends
    tour.say(classified=ends[-1].summary.classified)


def act(wish: Callable[[], object]) -> None:
    """Do what a user does; what Qt hands through to a caller in Python the event loop would report."""
    try:
        wish()
    except Injected as failure:
        sys.excepthook(type(failure), failure, failure.__traceback__)


def all_actions(window: QWidget) -> list[QAction]:
    """Return every action that can be reached from the window, but for leaving it.

    Those of pyqtgraph's own menu ask what was clicked on, which is nothing here.
    """
    found = [
        action
        for action in window.findChildren(QAction)
        if not action.isSeparator() and not isinstance(action.parent(), GraphicsScene)
    ]
    return [action for action in found if action.objectName() != "quit" and not action.menu()]


def every_action(tour: Tour) -> Iterator[Condition]:
    """Trigger each action with the function that it calls raising."""
    yield from ready(tour)
    yield from failing(tour, all_actions(tour.window))
    yield from goes_on(tour)


def some_actions(tour: Tour) -> Iterator[Condition]:
    """Trigger some of the actions so, and let the work of a batch fail."""
    yield from ready(tour)
    names = moments("actions").sample([spec.name for spec in ACTIONS if spec.name != "quit"], 25)
    yield from failing(tour, [tour.window.actions_by_name[name] for name in names])
    jobs, ends = Jobs(), list[object]()
    tour.window.services.batch.ended.connect(ends.append)
    jobs.arm()
    tour.window.study_room.classify()
    yield "the batch has ended", lambda: tour.window.services.batch.state == IDLE and jobs.raised
    jobs.disarm()
    tour.say(jobs=jobs.raised, unreported=unreported(tour, jobs.raised))
    yield from goes_on(tour)


def failing(tour: Tour, actions: list[QAction]) -> Iterator[Condition]:
    slots = Slots(only_next=True)
    silent, missed = [], []
    for action in actions:
        name = action.objectName() or action.text()
        before = len(reported(tour))
        slots.forget()
        was_enabled = action.isEnabled()
        action.setEnabled(True)
        slots.arm()
        act(action.trigger)
        slots.disarm()
        action.setEnabled(was_enabled)
        if not slots.raised:
            silent.append(name)
        elif times_told(tour, slots.raised, since=before) != [1] or unreported(tour, slots.raised):
            missed.append(name)
        yield from moment(0.03)
    tour.say(silent=silent, unreported=missed, count=len(actions))


def everything(tour: Tour) -> Iterator[Condition]:
    """Trigger every action, and press every button of every window and dialog that came up."""
    for action in all_actions(tour.window):
        if action.isEnabled():
            act(action.trigger)
            yield from moment(0.05)
            yield from tidied(tour)
    for action in all_actions(tour.window):
        if action.isCheckable() and action.isChecked():
            act(action.trigger)
    yield from moment()


def tidied(tour: Tour) -> Iterator[Condition]:
    """Press the buttons of dialogs and of other windows, once each; then close them."""
    for top in [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not tour.window]:
        if isinstance(top, QPrintDialog):  # its buttons are Qt's, and wait for an answer
            act(top.close)
            continue
        for button in top.findChildren(QAbstractButton):
            if not isValid(button):  # the one before it took it away
                continue
            key = (type(top).__name__, button.text(), button.objectName())
            if key in _pressed or not button.isEnabled() or not button.isVisible():
                continue
            _pressed.add(key)
            act(button.click)
            yield from moment(0.03)
        if isValid(top):
            act(top.close)


_pressed: set[tuple[str, str, str]] = set()


def every_slot(tour: Tour) -> Iterator[Condition]:
    """Let each function that Qt calls raise the first time it is called, while everything is tried."""
    yield from ready(tour)
    slots = Slots()
    again = QTimer(tour.window, interval=0)  # an exception ends the tracing
    again.timeout.connect(lambda: sys.gettrace() or slots.arm())
    again.start()
    for _ in range(2):
        _pressed.clear()
        yield from everything(tour)
    again.stop()
    slots.disarm()
    yield from moment(1)
    tour.say(raised=len(slots.raised), unreported=unreported(tour, slots.raised))
    tour.say(names=sorted(slots.raised))
    yield from goes_on(tour)


def every_job(tour: Tour) -> Iterator[Condition]:
    """Let the work of each kind of job fail once while everything is tried, and each lane take a job that fails."""
    yield from ready(tour)
    jobs = Jobs()
    jobs.arm()
    for _ in range(2):
        _pressed.clear()
        yield from everything(tour)
    tour.window.study_room.classify()
    yield from moment(1)
    jobs.disarm()
    yield from moment(1)
    tour.say(raised=jobs.raised, unreported=unreported(tour, jobs.raised))
    services = tour.window.services
    lanes = {
        n: lane for n, lane in [*vars(services).items(), *vars(services.study).items()] if isinstance(lane, PoolLane)
    }
    answered: dict[str, object] = {}
    for name, lane in lanes.items():
        for _ in lane._threads:
            lane.submit(Job(raising(name)))
        job = Job(lambda _token: "alive")
        job.succeeded.connect(lambda what, name=name: answered.update({name: what}))
        lane.submit(job)
    yield "every lane is alive", lambda: answered.keys() == lanes.keys()
    tour.say(lanes=sorted(lanes), silent=unreported(tour, [f"lane {name}" for name in lanes]))
    yield from goes_on(tour)


def raising(name: str) -> Callable[[object], None]:
    def work(_token: object) -> None:
        raise Injected(f"lane {name}")

    return work


@pytest.fixture
def films(tmp_path: Path, data: Path) -> Path:
    (tmp_path / "out").mkdir()
    folder = tmp_path / "films"
    folder.mkdir()
    for film in sorted((data / "kermany224/train/NORMAL").iterdir())[:3]:
        shutil.copy(film, folder)
    return folder


def walk(function: str, films: Path) -> Told:
    told = run(HERE, function, [films], films.parent / "out", films)
    assert not any("stuck" in line or "broken" in line for line in told.lines), told.lines
    assert told.code == 0, told.errors
    assert told["classified"] == len(list(films.iterdir()))
    assert [line["unreported"] for line in told.lines if line.get("unreported")] == []
    return told


def test_some_actions_and_a_batch_may_fail(films: Path):
    told = walk("some_actions", films)
    assert told["count"] == 25
    assert told["silent"] == []
    assert told["jobs"]


@pytest.mark.faults
def test_every_action_may_fail(films: Path):
    told = walk("every_action", films)
    assert told["count"] > len(ACTIONS)
    assert set(told["silent"]) & {spec.name for spec in ACTIONS} == set()


@pytest.mark.faults
def test_every_slot_may_fail(films: Path):
    told = walk("every_slot", films)
    assert told["raised"] >= 135  # of 157 to 164


@pytest.mark.faults
def test_every_job_and_every_lane_may_fail(films: Path):
    told = walk("every_job", films)
    assert told["silent"] == []
    assert len(told["lanes"]) == 6
    assert len(told["raised"]) >= 19  # of about 23
    assert [sentence for sentence in told["notices"] if "A bug" in sentence and "Injected: " not in sentence] == []
