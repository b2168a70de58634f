"""The training service with a real child process: what it tells, what it obeys, how it ends, no orphans."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.lanes import SyncLane, worker_lane
from cxr_desktop.app.training import IDLE, PAUSED, RUNNING, STARTING, STOPPING, Training, child_program
from cxr_desktop.app.training_process import LineBuffer, ProcessEnd, reason
from cxr_desktop.app.training_runs import TrainingRuns
from cxr_desktop.core.dataset.films import LabelledFilm
from cxr_desktop.core.dataset.split import Split, read_split, write_split
from cxr_desktop.core.training.events import EpochDone, Learning, Noted, RunEnded, RunStarted
from cxr_desktop.core.training.recipe import Recipe, read_recipe, write_recipe
from cxr_desktop.core.words.leftovers import sweep
from cxr_desktop.core.words.paths import data_folder
from cxr_desktop.core.words.progress import Progress
from tests.core.words.test_leftovers import dead_process

CHILD = Path(__file__).with_name("training_child.py")
SECONDS = 20_000
RECIPE = Recipe(epochs=6)


@pytest.fixture
def split(tmp_path: Path) -> Split:
    films = tuple(LabelledFilm(tmp_path / f"train/NORMAL/{n}.png", n % 2, "train") for n in range(4))
    return Split(tmp_path, ("NORMAL", "PNEUMONIA"), films, (), ())


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Training]]:
    made: list[Training] = []

    def build(mode: str, **more: object) -> Training:
        command = (sys.executable, str(CHILD), mode)
        training = Training(SyncLane(), runs=tmp_path / "runs", program=command, **more)
        made.append(training)
        return training

    yield build
    for training in made:
        training.close(1)


def told(training: Training) -> list[object]:
    events: list[object] = []
    training.happened.connect(events.append)
    return events


def test_a_run_tells_its_events_in_order_and_ends(qtbot: QtBot, make, split: Split):
    training, states = make("train"), []
    training.state_changed.connect(states.append)
    events = told(training)
    with qtbot.waitSignal(training.ended, timeout=SECONDS) as ended:
        assert training.start(split.root, RECIPE, split)
    assert states == [STARTING, RUNNING, IDLE]
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert [event.epoch for event in epochs] == [1, 2, 3, 4, 5, 6]
    assert ended.args[0].best_epoch == 4
    started = next(event for event in events if isinstance(event, RunStarted))
    assert started.recipe == "original"
    assert started.counts["train"] == [4, 0]
    assert isinstance(events[-1], RunEnded)
    assert training.pid == 0


def test_only_one_training_runs_at_a_time(qtbot: QtBot, make, split: Split):
    training = make("train")
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        assert training.start(split.root, RECIPE, split)
        assert not training.start(split.root, RECIPE, split)
        assert not training.resume(split.root)
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        assert training.start(split.root, RECIPE, split)


def test_the_log_of_the_child_is_told(qtbot: QtBot, make, split: Split):
    training, lines = make("train"), []
    training.log_line.connect(lines.append)
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    assert "epoch 6 done" in lines


def test_pausing_waits_and_going_on_goes_on(qtbot: QtBot, make, split: Split):
    training = make("long")
    with qtbot.waitSignal(training.happened, timeout=SECONDS, check_params_cb=lambda e: isinstance(e, EpochDone)):
        training.start(split.root, RECIPE, split)
    with qtbot.waitSignal(training.state_changed, timeout=SECONDS, check_params_cb=lambda s: s == PAUSED):
        training.pause()
    with qtbot.waitSignal(training.happened, timeout=SECONDS, check_params_cb=lambda e: isinstance(e, Learning)):
        training.go_on()
    assert training.state == RUNNING
    with qtbot.waitSignal(training.ended, timeout=SECONDS) as ended:
        training.stop()
        assert training.state == STOPPING
    assert ended.args[0].why == "stopped"


def test_a_paused_training_can_be_stopped(qtbot: QtBot, make, split: Split):
    training = make("long")
    with qtbot.waitSignal(training.happened, timeout=SECONDS, check_params_cb=lambda e: isinstance(e, EpochDone)):
        training.start(split.root, RECIPE, split)
    with qtbot.waitSignal(training.state_changed, timeout=SECONDS, check_params_cb=lambda s: s == PAUSED):
        training.pause()
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.stop()


def test_resuming_takes_recipe_split_and_folder_from_the_run(qtbot: QtBot, make, split: Split, tmp_path: Path):
    run = tmp_path / "runs" / "before"
    run.mkdir(parents=True)
    write_recipe(run / "recipe.json", replace(RECIPE, name="mine"))
    write_split(run / "split.json", split)
    training = make("train")
    events = told(training)
    with qtbot.waitSignal(training.ended, timeout=SECONDS) as ended:
        training.resume(run)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert (started.first_epoch, started.recipe, started.folder) == (3, "mine", str(run))
    assert ended.args[0].folder == str(run)
    assert (run / "recipe.json").is_file()


def test_a_run_whose_films_are_gone_cannot_be_resumed(qtbot: QtBot, make, split: Split, tmp_path: Path):
    run = tmp_path / "runs" / "before"
    run.mkdir(parents=True)
    gone = tmp_path / "gone"
    film = LabelledFilm(gone / "train/NORMAL/1.png", 0, "train")
    write_split(run / "split.json", replace(split, root=gone, train=(film,)))
    training = make("train")
    with qtbot.waitSignal(training.failed, timeout=SECONDS) as failed:
        training.resume(run)
    assert "no longer there" in failed.args[0]
    assert training.state == IDLE


def test_a_run_whose_films_cannot_be_reached_is_refused_in_a_sentence(
    qtbot: QtBot, make, split: Split, tmp_path: Path
):
    run = tmp_path / "runs" / "before"
    run.mkdir(parents=True)
    write_split(run / "split.json", replace(split, root=tmp_path / (300 * "x"), train=()))
    training = make("train")
    with qtbot.waitSignal(training.failed, timeout=SECONDS) as failed:
        training.resume(run)
    assert "cannot be listed (" in failed.args[0]


@pytest.mark.parametrize(
    ("mode", "sentence", "details"),
    [
        ("failed", "The disk of the runs is full.", "Traceback: made up"),
        ("crashed", "SIGSEGV", "Fatal Python error"),
        ("killed", "SIGKILL", "memory ran out"),
        ("out_of_memory", "ran out of memory", "MemoryError"),
        ("odd_exit", "exit code 7: the reason, last", "the reason, last"),
        ("silent", "without saying how", ""),
        ("cut", "without saying how", "epoch 1 done"),
    ],
)
def test_a_bad_end_has_its_reason(qtbot: QtBot, make, split: Split, mode: str, sentence: str, details: str):
    training = make(mode)
    with qtbot.waitSignal(training.failed, timeout=SECONDS) as failed:
        training.start(split.root, RECIPE, split)
    assert sentence in failed.args[0]
    assert details in "\n".join(failed.args)
    assert training.state == IDLE


def test_a_last_line_without_an_end_is_read(qtbot: QtBot, make, split: Split):
    training = make("cut")
    events = told(training)
    with qtbot.waitSignal(training.failed, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    assert events[-1] == Noted("no line end")


def test_a_program_that_is_not_there_is_told(qtbot: QtBot, split: Split, tmp_path: Path):
    training = Training(SyncLane(), runs=tmp_path / "runs", program=[str(tmp_path / "absent")])
    with qtbot.waitSignal(training.failed, timeout=SECONDS) as failed:
        training.start(split.root, RECIPE, split)
    assert "could not be started" in failed.args[0]
    assert training.state == IDLE
    assert training.close(1)


def test_unreadable_lines_are_logged_and_hurt_nothing(qtbot: QtBot, make, split: Split):
    training, lines = make("garbage"), []
    training.log_line.connect(lines.append)
    events = told(training)
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    assert any("not json" in line for line in lines)
    assert len([event for event in events if isinstance(event, EpochDone)]) == 6


def test_a_flood_of_progress_is_thinned(qtbot: QtBot, make, split: Split):
    training = make("flood")
    events = told(training)
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    assert len([event for event in events if isinstance(event, Progress)]) < 2000
    assert len([event for event in events if isinstance(event, EpochDone)]) == 6


def is_alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def started(qtbot: QtBot, training: Training, split: Split) -> int:
    with qtbot.waitSignal(training.happened, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    return training.pid


@pytest.mark.skipif(sys.platform == "win32", reason="niceness is a Unix word")
def test_the_child_leaves_the_window_the_first_turn(qtbot: QtBot, make, split: Split):
    assert psutil.Process(started(qtbot, make("deaf"), split)).nice() >= 5


def test_closing_stops_an_obedient_child(qtbot: QtBot, make, split: Split):
    training = make("long")
    pid = started(qtbot, training, split)
    assert training.close(10)
    assert not is_alive(pid)


def test_closing_kills_a_child_that_ignores_stop(qtbot: QtBot, make, split: Split):
    training = make("deaf")
    pid = started(qtbot, training, split)
    assert not training.close(0.2)
    assert not is_alive(pid)


def test_killing_on_request_is_no_failure(qtbot: QtBot, make, split: Split):
    training, failures = make("long"), []
    training.failed.connect(lambda *words: failures.append(words))
    pid = started(qtbot, training, split)
    with qtbot.waitSignal(training.killed, timeout=SECONDS):
        training.kill()
    assert failures == []
    assert not is_alive(pid)


def test_stopping_before_there_is_a_run_is_no_failure(qtbot: QtBot, make, split: Split):
    training, failures = make("early"), []
    training.failed.connect(lambda *words: failures.append(words))
    with qtbot.waitSignal(training.happened, timeout=SECONDS, check_params_cb=lambda e: isinstance(e, Progress)):
        training.start(split.root, RECIPE, split)
    with qtbot.waitSignal(training.killed, timeout=SECONDS):
        training.stop()
    assert failures == []


def test_a_child_that_ended_and_lingers_is_killed(qtbot: QtBot, make, split: Split, monkeypatch):
    monkeypatch.setattr("cxr_desktop.app.training._GRACE_MS", 50)
    training = make("lingering")
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
    assert training.state == IDLE


def test_stopping_before_the_child_is_there_starts_none(qtbot: QtBot, split: Split, tmp_path: Path):
    lane = worker_lane("papers")
    training = Training(lane, runs=tmp_path / "runs", program=[sys.executable, str(CHILD), "train"])
    with qtbot.waitSignal(training.killed, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
        training.stop()
    assert training.state == IDLE
    assert training.pid == 0
    assert lane.close()


def test_recipe_and_split_of_the_child_are_cleared_away(qtbot: QtBot, make, split: Split):
    """By this program when the child has ended, by the next one when this is killed."""
    training, papers = make("train"), data_folder("runs")
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        training.start(split.root, RECIPE, split)
        recipe, lists = sorted(papers.iterdir())
        assert (read_recipe(recipe), read_split(lists)) == (RECIPE, split)
        for paper in (recipe, lists):
            paper.with_name(paper.name.replace(f"-{os.getpid()}-", f"-{dead_process()}-")).touch()
        assert sweep(papers) == 2
        assert sorted(papers.iterdir()) == [recipe, lists]
    assert list(papers.iterdir()) == []


def test_the_child_is_this_program(monkeypatch):
    assert child_program() == (sys.executable, "-m", "cxr_desktop")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_program() == (sys.executable,)


def test_lines_are_cut_at_their_ends_and_when_they_are_endless():
    lines = LineBuffer()
    assert lines.add(b"one\ntw") == ["one"]
    assert lines.add(b"o\r\n\xff\n") == ["two", "\\xff"]
    assert [len(line) for line in lines.add(b"x" * (2 << 20))] == [2 << 20]
    assert lines.flush() == []
    assert lines.add(b"rest") == []
    assert lines.flush() == ["rest"]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (ProcessEnd(int(signal.SIGBUS), True, "", ()), "disk may be full"),
        (ProcessEnd(0xC0000005 - (1 << 32), True, "", ()), "0xC0000005"),
        (ProcessEnd(1, False, "", ("OSError: [Errno 28] No space left on device",)), "disk is full"),
        (ProcessEnd(1, False, "", ("torch.OutOfMemoryError: CUDA out of memory.",)), "ran out of memory"),
        (ProcessEnd(1, False, "", ("y" * 5000,)), "\N{HORIZONTAL ELLIPSIS}"),
    ],
)
def test_reasons_are_sentences(end: ProcessEnd, words: str):
    assert words in reason(end)
    assert len(reason(end)) < 300


def test_a_training_without_a_folder_for_runs_says_so(qtbot: QtBot, make, split: Split, tmp_path: Path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "file/data"))
    training = make("train")
    with qtbot.waitSignal(training.failed, timeout=SECONDS) as failed:
        training.start(split.root, RECIPE, split)
    assert "file/data" in failed.args[0]
    assert "cannot be made (" in failed.args[0]
    runs = TrainingRuns(SyncLane())
    with qtbot.waitSignal(runs.failed, timeout=SECONDS) as failed:
        runs.refresh()
    assert "cannot be made (" in failed.args[0]
