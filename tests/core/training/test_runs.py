"""Run folders: made, listed, held, deleted."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.training.events import EpochDone, EpochScores, RunEnded, RunFailed
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.core.training.runs import Run, RunError, create_run, delete_run, list_runs, open_run, read_history

EPOCH = EpochDone(
    1,
    3,
    EpochScores(0.5, 12, 0.8),
    EpochScores(0.4, 6, 0.9, auc=0.95),
    is_best=True,
    best_epoch=1,
    patience_left=3,
    learning_rate=1e-3,
    seconds=1.0,
)


def test_runs_made_in_one_second_have_folders_of_their_own(tmp_path: Path, split: Split):
    folders = {create_run(tmp_path, Recipe(name="a/b:*?"), split).folder for _ in range(3)}
    assert len(folders) == 3
    assert all(folder.parent == tmp_path and "/b" not in folder.name for folder in folders)


def test_the_status_follows_what_happened(tmp_path: Path, split: Split):
    run = create_run(tmp_path, Recipe(), split)
    assert list_runs(tmp_path)[0].status == "unfinished"
    run.note(EPOCH)
    assert (list_runs(tmp_path)[0].status, list_runs(tmp_path)[0].best_val) == ("unfinished", EPOCH.val)
    run.note(RunFailed("No memory."))
    assert list_runs(tmp_path)[0].status == "failed"
    run.note(EPOCH)
    run.note(RunEnded(str(run.folder), "stopped", 1, "", ""))
    assert list_runs(tmp_path)[0].status == "stopped"
    run.note(RunEnded(str(run.folder), "stopped early", 1, "", ""))
    assert list_runs(tmp_path)[0].status == "finished"
    with run.held():
        assert list_runs(tmp_path)[0].status == "running"


def test_a_run_can_go_on_while_epochs_or_its_evaluation_are_left(tmp_path: Path, split: Split):
    run = create_run(tmp_path, Recipe(epochs=1), split)
    assert list_runs(tmp_path)[0].can_go_on
    run.note(EPOCH)
    assert not list_runs(tmp_path)[0].can_go_on  # all epochs are done, and there is no model to judge
    run.best.write_bytes(b"weights")
    assert list_runs(tmp_path)[0].can_go_on
    run.note(RunEnded(str(run.folder), "stopped early", 1, "", ""))
    assert list_runs(tmp_path)[0].can_go_on  # its evaluation was left out
    run.report_json.write_text("{}")
    assert not list_runs(tmp_path)[0].can_go_on
    run.report_json.unlink()
    with run.held():
        assert not list_runs(tmp_path)[0].can_go_on
    nobody = create_run(tmp_path / "other", Recipe(epochs=1), Split(split.root, split.classes, split.train, (), ()))
    nobody.note(EPOCH)
    nobody.best.write_bytes(b"weights")
    assert not list_runs(tmp_path / "other")[0].can_go_on


def test_lines_cut_by_a_kill_are_passed_over(tmp_path: Path, split: Split):
    run = create_run(tmp_path, Recipe(), split)
    run.note(EPOCH)
    with (run.folder / "events.jsonl").open("a") as lines:
        lines.write('{"event": "EpochDone", "epo')
    assert read_history(run.folder) == (EPOCH,)


def test_what_is_no_run_is_passed_over(tmp_path: Path, split: Split):
    (tmp_path / "holiday").mkdir()
    (tmp_path / "notes.txt").touch()
    damaged = create_run(tmp_path, Recipe(), split)
    (damaged.folder / "recipe.json").write_text("{")
    good = create_run(tmp_path, Recipe(), split)
    assert [run.folder for run in list_runs(tmp_path)] == [good.folder]
    assert list_runs(tmp_path / "gone") == ()


def test_only_run_folders_are_deleted(tmp_path: Path, split: Split):
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday/photo.jpg").touch()
    with pytest.raises(RunError, match="is no run folder"):
        delete_run(tmp_path / "holiday")
    assert (tmp_path / "holiday/photo.jpg").exists()
    run = create_run(tmp_path, Recipe(), split)
    delete_run(run.folder)
    assert not run.folder.exists()


def _hold(folder: str, ready: object, done: object) -> None:
    with Run(Path(folder)).held():
        ready.set()  # type: ignore[attr-defined]
        done.wait(30)  # type: ignore[attr-defined]


def test_a_run_that_another_process_trains_is_not_deleted(tmp_path: Path, split: Split):
    run = create_run(tmp_path, Recipe(), split)
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(str(run.folder), ready, done))
    other.start()
    try:
        assert ready.wait(60)
        assert open_run(run.folder).is_held
        with pytest.raises(RunError, match="stop it first"):
            delete_run(run.folder)
    finally:
        done.set()
        other.join()
    assert not open_run(run.folder).is_held
