"""A training whose disk fills up: it ends in a sentence, its last good state is kept, and it is gone on with."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.core.model.checkpoint import load_checkpoint
from cxr_desktop.core.training.events import EpochDone, RunEnded, RunFailed
from cxr_desktop.core.training.resume import read_state
from cxr_desktop.core.training.runs import Run, list_runs
from tests.core.training.conftest import QUICK
from tests.core.training.test_child import Child, write_papers
from tests.faults.disks import NO_SPACE, fill, small_disk

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

RECIPE = replace(QUICK, epochs=30, patience=0)


@pytest.fixture
def data_set(tmp_path: Path, data: Path) -> Path:
    """``train`` with 4 + 4 and ``val`` with 2 + 2 real films."""
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:4]), ("val", films[-2:])):
            folder = tmp_path / "set" / split / label
            folder.mkdir(parents=True)
            for film in part:
                shutil.copy(film, folder)
    return tmp_path / "set"


def test_a_training_on_a_full_disk(tmp_path: Path, data_set: Path):
    with small_disk(tmp_path / "disk", 512 * 1024) as disk:
        *papers, _runs = write_papers(tmp_path, data_set, RECIPE)
        child, told, filler = Child(*papers, disk / "runs"), [], None
        for event in child.events():
            told.append(event)
            if isinstance(event, EpochDone) and filler is None:
                filler = fill(disk)
        code, _errors = child.end()
        assert filler is not None
        failed = told[-1]
        assert code == 1
        assert isinstance(failed, RunFailed)
        assert NO_SPACE in failed.sentence
        assert str(disk / "runs") in failed.sentence
        assert failed.details == ""  # no mistake in the program
        (run,) = list_runs(disk / "runs")
        place, tensors = read_state(Run(run.folder).state)
        assert place.epoch >= 1
        assert tensors
        assert run.checkpoint is not None
        load_checkpoint(run.checkpoint)
        assert not list(run.folder.rglob(".writing-*"))
        filler.unlink()
        again = Child("--resume", run.folder)
        rest = list(again.events())
        code, errors = again.end()
        assert code == 0, errors
        assert isinstance(rest[-1], RunEnded)
        first = next(event for event in rest if isinstance(event, EpochDone))
        assert first.epoch == place.epoch + 1
