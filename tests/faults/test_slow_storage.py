"""Films on a drive that takes two seconds for each file: the window stays alive, and stops when it is asked to."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr_desktop.app.batch import IDLE, RUNNING
from cxr_desktop.core.words.paths import display_name
from tests.faults.disks import slow_drive
from tests.faults.driver import Condition, Tour, own_time, run
from tests.faults.processes import child_environment, pause, wait_until

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

HERE = "tests.faults.test_slow_storage"
SECONDS_A_FILE = 2.0
SECONDS_A_LOOK = 0.25
LONGEST_PAUSE = 1.0  # half of what a thread takes that opens a file; who asks for a size is known by its number


def is_imported(name: str) -> bool:
    """Return whether a module was imported to its end: until then everything else waits for the interpreter."""
    module = sys.modules.get(name)
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def look_around(tour: Tour) -> Iterator[Condition]:  # noqa: PLR0915 - one way through the window
    """Open, step, classify, cancel, open again, cancel; told is how long each took to show."""
    window, drive = tour.window, Path(tour.arguments[0])
    services, done, shown = window.services, list[object](), list[Path]()
    services.batch.classified.connect(done.extend)
    services.inference.predicted.connect(lambda look, _answer: shown.append(look.path))
    yield "a model stands", lambda: services.inference.is_ready
    yield "the first film is shown and predicted", lambda: shown
    began = own_time()
    yield "imports are over", lambda: own_time() - began > 3 and is_imported("cxr_desktop.core.model.explanation")
    tour.listen()
    waits = []
    for row in range(1, 5):
        began, film = own_time(), window.films.path_at(row)
        window.actions_by_name["next_film"].trigger()
        yield "the next film is named", lambda film=film: display_name(film) in window.windowTitle()
        waits.append(own_time() - began)
        yield "a moment", lambda began=began: own_time() - began > 0.6
    tour.say(stepping=max(waits), pause_stepping=tour.pause)
    window.actions_by_name["results"].trigger()
    began = own_time()
    yield "the table stands", lambda: own_time() - began > 1
    tour.listen()
    window.actions_by_name["classify_all"].trigger()
    yield "the batch runs", lambda: services.batch.state == RUNNING and done
    began = own_time()
    services.batch.cancel()
    yield "it stopped", lambda: services.batch.state == IDLE
    tour.say(cancel_batch=own_time() - began, done=len(done), pause_batch=tour.pause)
    tour.listen()
    window.opening.open([drive])
    began = own_time()
    yield "a moment", lambda: own_time() - began > 0.3
    began = own_time()
    window.status_line.cancel_requested.emit()
    yield "opening stopped", lambda: not window.films.is_loading
    tour.say(cancel_opening=own_time() - began, pause_opening=tour.pause)
    window.opening.open([drive])
    began = own_time()
    yield "another moment", lambda: own_time() - began > 0.5
    window.actions_by_name["classify_all"].trigger()
    yield "one more", lambda: own_time() - began > 1
    tour.say(closing=time.monotonic(), window_thread=threading.get_native_id())


@pytest.fixture
def source(tmp_path: Path, data: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for film in sorted((data / "kermany224/train/NORMAL").iterdir())[:10]:
        shutil.copy(film, folder)
    return folder


def test_the_window_lives_on_a_slow_drive(source: Path, tmp_path: Path):
    with slow_drive(source, tmp_path / "share", open_seconds=SECONDS_A_FILE, look_seconds=SECONDS_A_LOOK) as drive:
        told = run(HERE, "look_around", [drive], drive)
        assert "stuck" not in str(told.lines), told.lines
        assert (told.code, told.errors) == (0, ""), told.errors
        asked = set((tmp_path / "share.callers").read_text().split())
        assert len(asked) >= 3
        assert str(told["window_thread"]) not in asked  # it never waits for the drive, however busy the machine is
        assert told["cancel_batch"] < 1, told.lines
        assert told["cancel_opening"] < 1, told.lines
        assert told["at"] - told["closing"] < 1 + SECONDS_A_FILE + 4 * SECONDS_A_LOOK  # the film under way
    load = os.getloadavg()[0]
    if load > 2 * (os.cpu_count() or 1):  # whoever holds the interpreter waits for a core, too
        pytest.skip(f"all but the pauses of the window holds: other programs would be measured (load {load:.1f})")
    assert told["stepping"] < LONGEST_PAUSE, told.lines
    for what in ("stepping", "batch", "opening"):
        assert told[f"pause_{what}"] < LONGEST_PAUSE, (what, told.lines)


def test_the_command_line_ends_over_a_film_that_the_drive_does_not_give(source: Path, tmp_path: Path):
    """Python would wait at its end for the threads that read."""
    with slow_drive(source, tmp_path / "share", open_seconds=60) as drive:
        films = [str(path) for path in sorted(drive.iterdir())]
        child = subprocess.Popen(
            [sys.executable, "-m", "cxr_desktop", "classify", *films],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=child_environment(),
        )
        asked = tmp_path / "share.callers"
        wait_until(lambda: len(set(asked.read_text().split())) > 2, what="two are read, one looks")
        pause(1)
        child.send_signal(signal.SIGINT)
        began = time.monotonic()
        said, errors = child.communicate(timeout=30)
        assert time.monotonic() - began < 10
        assert child.returncode == 130, (said, errors)
        assert "Traceback" not in errors
