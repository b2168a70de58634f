"""The command ``train`` as the window starts it: a real child process, killed, stopped, starved of disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.cli import run
from cxr_desktop.core.dataset.split import write_split
from cxr_desktop.core.model.checkpoint import load_checkpoint
from cxr_desktop.core.training.events import (
    EpochDone,
    Event,
    Noted,
    Paused,
    RunEnded,
    RunFailed,
    RunStarted,
    from_line,
)
from cxr_desktop.core.training.recipe import Recipe, write_recipe
from cxr_desktop.core.training.resume import read_state
from cxr_desktop.core.training.runs import Run, list_runs, read_history
from tests.core.training.conftest import QUICK, split_of

# no evaluation of test films, no slow view: the fault is what is tested
RECIPE = replace(QUICK, epochs=4)

# lets no file grow beyond a size: what a full disk does, without being root
_LIMITED = """
import resource, runpy, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))
runpy.run_module("cxr_desktop", run_name="__main__", alter_sys=True)
"""


class Child:
    """A training in a process of its own."""

    def __init__(self, *arguments: object, limit: int | None = None) -> None:
        start = ["-m", "cxr_desktop"] if limit is None else ["-c", _LIMITED.format(limit)]
        self.process = subprocess.Popen(
            [sys.executable, *start, "train", *map(str, arguments), "--events", "jsonl", "--control"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def events(self) -> Iterator[Event]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield from_line(line)

    def say(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def end(self) -> tuple[int, str]:
        """Wait for its end; return its exit code and what it wrote to stderr."""
        _, errors = self.process.communicate(timeout=200)
        return self.process.returncode, errors


@pytest.fixture
def papers(tmp_path: Path, small_set: Path) -> list[object]:
    return write_papers(tmp_path, small_set, RECIPE)


def write_papers(folder: Path, root: Path, recipe: Recipe) -> list[object]:
    write_recipe(folder / "recipe.json", recipe)
    write_split(folder / "split.json", split_of(root))
    return [root, "--recipe", folder / "recipe.json", "--split", folder / "split.json", "--runs", folder / "runs"]


def epochs(events: list[Event]) -> list[EpochDone]:
    return [replace(event, seconds=0.0) for event in events if isinstance(event, EpochDone)]


@pytest.mark.slow
def test_it_tells_json_lines_and_ends_in_a_report(papers: list[object], tmp_path: Path):
    child = Child(*papers)
    events = list(child.events())
    code, errors = child.end()
    assert code == 0, errors
    assert isinstance(next(e for e in events if isinstance(e, RunStarted)), RunStarted)
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert Path(ended.report).is_file()
    assert any("heat maps were not audited: 6 films" in e.sentence for e in events if isinstance(e, Noted))
    (run,) = list_runs(tmp_path / "runs")
    assert run.status == "finished"
    assert {metric.name for metric in run.metrics} >= {"AUC", "sensitivity", "specificity"}
    assert "For research, not for diagnosis." in load_checkpoint(Path(ended.checkpoint)).info.card
    assert run.report_json is not None
    assert json.loads(run.report_json.read_text())["split"] == "val"


@pytest.mark.slow
def test_killed_at_any_moment_it_leaves_what_can_be_gone_on_with(papers: list[object], tmp_path: Path):
    """Kill -9 at the start and after epochs; gone on with, it equals a training that was not killed."""
    whole = Child(*write_papers(tmp_path, papers[0], RECIPE))
    wanted = epochs(list(whole.events()))
    assert whole.end()[0] == 0
    (first_run,) = list_runs(tmp_path / "runs")
    told: list[EpochDone] = []
    child = Child(*papers)
    run = _kill_at(child, RunStarted)
    for moment in (EpochDone, EpochDone):
        child = Child("--resume", run.folder)
        told += _until(child, moment)
        os.kill(child.process.pid, signal.SIGKILL)
        assert child.end()[0] == -signal.SIGKILL
        place, _ = read_state(run.state)  # readable
        assert place.epoch >= len(told)
        if place.best_epoch:
            load_checkpoint(run.best)
        assert not run.is_held
    child = Child("--resume", run.folder)
    events = list(child.events())
    assert child.end()[0] == 0
    history = [replace(event, seconds=0.0) for event in read_history(run.folder)]
    assert history == wanted
    assert isinstance(events[-1], RunEnded)
    one, other = (load_checkpoint(Path(path)).info for path in (events[-1].checkpoint, str(first_run.checkpoint)))
    assert one.operating_point == other.operating_point


def _kill_at(child: Child, kind: type) -> Run:
    folder = ""
    for event in child.events():
        if isinstance(event, RunStarted):
            folder = event.folder
        if isinstance(event, kind):
            break
    os.kill(child.process.pid, signal.SIGKILL)
    child.end()
    return Run(Path(folder))


def _until(child: Child, kind: type) -> list[EpochDone]:
    seen: list[Event] = []
    for event in child.events():
        seen.append(event)
        if isinstance(event, kind):
            break
    return epochs(seen)


@pytest.mark.slow
def test_it_obeys_pause_resume_and_stop(papers: list[object]):
    child = Child(*papers)
    seen: list[Event] = []
    for event in child.events():
        seen.append(event)
        if isinstance(event, RunStarted):
            child.say("pause")
        if isinstance(event, Paused) and event.is_paused:
            child.say("resume")
        if isinstance(event, EpochDone):
            child.say("stop")
    assert child.end()[0] == 0
    assert [event.is_paused for event in seen if isinstance(event, Paused)] == [True, False]
    ended = seen[-1]
    assert isinstance(ended, RunEnded)
    assert ended.why == "stopped"
    assert Path(ended.report).is_file()  # the best so far was evaluated


def test_it_ends_when_whoever_started_it_is_gone(papers: list[object], tmp_path: Path):
    child = Child(*papers)
    for event in child.events():
        if isinstance(event, RunStarted):
            break
    assert child.process.stdin is not None
    child.process.stdin.close()
    child.process.stdin = None
    assert child.end()[0] in {0, 130}
    (run,) = list_runs(tmp_path / "runs")
    assert run.status in {"stopped", "unfinished"}


@pytest.mark.slow
def test_a_full_disk_ends_it_with_a_sentence_and_the_old_state_stays(papers: list[object], tmp_path: Path):
    child = Child(*papers)
    run = _kill_at(child, EpochDone)
    before = run.state.read_bytes()
    child = Child("--resume", run.folder, limit=1_000_000)
    events = list(child.events())
    code, _ = child.end()
    assert code == 1
    failed = events[-1]
    assert isinstance(failed, RunFailed)
    assert "cannot be" in failed.sentence
    assert run.state.read_bytes() == before
    load_checkpoint(run.best)
    assert [path.name for path in run.folder.rglob(".writing-*")] == []
    assert list_runs(tmp_path / "runs")[0].status == "failed"


def test_runs_that_cannot_be_written_are_named(papers: list[object], tmp_path: Path):
    (tmp_path / "runs").write_text("a file stands here")
    child = Child(*papers)
    events = list(child.events())
    assert child.end()[0] == 1
    assert isinstance(events[-1], RunFailed)
    assert "no run can be kept here" in events[-1].sentence


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([], "name the folder"),
        (["/nowhere"], "nowhere"),
        (["--resume", "/nowhere"], "is no run folder"),
        ([".", "--recipe", "/nowhere/recipe.json"], "recipe.json"),
        ([".", "--set", "epochs=0"], "epochs"),
    ],
)
def test_what_cannot_be_trained_gives_one_sentence(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
):
    assert run(["train", *arguments, "--events", "jsonl"]) == 1
    failed = [from_line(line) for line in capsys.readouterr().out.splitlines()][-1]
    assert isinstance(failed, RunFailed)
    assert word in failed.sentence
    assert "Traceback" not in failed.details
