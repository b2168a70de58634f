"""kill -9 at any moment of a training: gone on with, it equals one that nobody killed."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from cxr_desktop.core.dataset.split import write_split
from cxr_desktop.core.model.checkpoint import load_checkpoint
from cxr_desktop.core.training.recipe import write_recipe
from cxr_desktop.core.training.resume import read_state
from cxr_desktop.core.training.runs import Run, list_runs, read_history
from tests.core.training.conftest import QUICK, split_of
from tests.faults.processes import KILLS, LONG, Warm, leftovers, moments

RECIPE = replace(QUICK, epochs=2, batch_size=2)


@pytest.fixture
def few(small_set: Path, tmp_path: Path) -> Path:
    """``train`` with 2 + 2 and ``val`` with 1 + 1 of the films: every phase of a training, each short."""
    root = tmp_path / "few"
    for split, count in (("train", 2), ("val", 1)):
        for label in ("NORMAL", "PNEUMONIA"):
            folder = root / split / label
            folder.mkdir(parents=True)
            for film in sorted((small_set / split / label).iterdir())[:count]:
                shutil.copy(film, folder)
    return root


def figures(run: Run) -> list[object]:
    return [replace(epoch, seconds=0.0) for epoch in read_history(run.folder)]


def metrics(run: Run) -> list[object]:
    return json.loads(run.report_json.read_text())["metrics"]


@pytest.mark.faults  # make test kills one after each phase: tests/core/training/test_child.py
@pytest.mark.timeout(900)
def test_killed_at_any_moment_of_a_training(warm: Warm, few: Path, tmp_path: Path):
    write_recipe(tmp_path / "recipe.json", RECIPE)
    write_split(tmp_path / "split.json", split_of(few))
    papers = ("--recipe", tmp_path / "recipe.json", "--split", tmp_path / "split.json", "--events", "jsonl")
    whole = warm.start("train", few, *papers, "--runs", tmp_path / "whole")
    whole.watch(LONG)
    assert whole.end() == 0, whole.errors()
    seconds = whole.told[-1][0] - whole.told[0][0]
    (summary,) = list_runs(tmp_path / "whole")
    wanted = Run(summary.folder)
    when, kills, number = moments("training"), 0, 0
    while kills < KILLS:
        number += 1
        runs = tmp_path / f"runs-{number}"
        run: Run | None = None
        while True:
            copy = (
                warm.start("train", few, *papers, "--runs", runs)
                if run is None
                else warm.start("train", "--resume", run.folder, "--events", "jsonl")
            )
            if kills == KILLS or not copy.watch(when.uniform(0, seconds)):
                break
            if not copy.kill():
                break
            kills += 1
            if run is None and list_runs(runs):
                run = Run(list_runs(runs)[0].folder)
            if run is not None:
                check_what_is_left(run, wanted)
        assert copy.end() == 0, copy.errors()
        (made,) = [each for each in list_runs(runs) if each.status == "finished"]
        run = Run(made.folder)
        assert leftovers(run.folder) == []
        assert figures(run) == figures(wanted)
        assert metrics(run) == metrics(wanted)
        ours, theirs = load_file(run.best), load_file(wanted.best)
        assert ours.keys() == theirs.keys()
        assert all(torch.equal(ours[name], theirs[name]) for name in ours)


def check_what_is_left(run: Run, wanted: Run) -> None:
    """Every file under its final name is whole, and what was told is what an undisturbed training told."""
    place, _ = read_state(run.state)
    done = figures(run)
    assert len(done) >= place.epoch
    assert done == figures(wanted)[: len(done)]
    if place.best_epoch:
        load_checkpoint(run.best)
    if run.report_json.exists():
        assert metrics(run) == metrics(wanted)
    if run.report.exists():
        assert run.report.read_text(encoding="utf-8").rstrip().endswith("</html>")
    (summary,) = [each for each in list_runs(run.folder.parent) if each.folder == run.folder]
    assert summary.status in {"unfinished", "finished"}
