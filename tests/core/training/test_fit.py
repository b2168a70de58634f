"""Real training of the real network on a few real films."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from openpyxl import load_workbook

from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, load_model
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.training import features
from cxr_desktop.core.training import fit as fit_module
from cxr_desktop.core.training.control import Control
from cxr_desktop.core.training.events import EpochDone, Event, FilmLeftOut, Paused, RunEnded, RunStarted
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.core.training.runs import Run, RunError, create_run, list_runs, read_history
from cxr_desktop.core.training.train import train
from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.progress import Progress, drain
from tests.core.training.conftest import QUICK, TINY, split_of


def trained(
    runs: Path,
    recipe: Recipe,
    split: Split,
    on_event: Callable[[Event, Control], None] | None = None,
    *,
    is_evaluated: bool = False,
) -> tuple[Run, list[Event]]:
    """Train to the end in a new run folder; return it and what happened."""
    run = create_run(runs, recipe, split)
    return run, go_on(run, on_event, is_evaluated=is_evaluated)


def go_on(
    run: Run, on_event: Callable[[Event, Control], None] | None = None, *, is_evaluated: bool = False
) -> list[Event]:
    control, events = Control(), []
    if not is_evaluated:  # seconds of a training of two
        control.give_up.cancel()

    def take(event: Event) -> None:
        events.append(event)
        if on_event is not None:
            on_event(event, control)

    drain(train(run, control), take)
    return events


def _folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


def epochs(events: list[Event]) -> list[EpochDone]:
    return [replace(event, seconds=0.0) for event in events if isinstance(event, EpochDone)]


def test_a_new_head_learns_and_its_checkpoint_is_the_network_that_was_chosen(tmp_path: Path, small_set: Path):
    root = tmp_path / "set"
    for part in ("train", "val"):  # other classes, in the other order: the bundled head is of no use
        for label, source in (("opaque", "PNEUMONIA"), ("plain", "NORMAL")):
            shutil.copytree(small_set / part / source, root / part / label)
    split = split_of(root)
    run, events = trained(tmp_path / "runs", replace(QUICK, epochs=6), split)
    history = epochs(events)
    assert history[0].train.loss > 0.4
    assert history[-1].train.loss < history[0].train.loss
    assert [event.epoch for event in history] == list(range(1, len(history) + 1))
    best = min(history, key=lambda event: event.val.loss)
    assert best.epoch == history[-1].best_epoch
    info = load_checkpoint(run.best).info
    assert (info.classes, info.preprocessing, info.base) == (("opaque", "plain"), "stretch224", "seeded")
    classifier = Classifier.load(run.best)
    right = sum(classifier.predict([read_radiograph(f.path)])[0].label_index == f.label for f in split.val)
    assert right / len(split.val) == pytest.approx(best.val.accuracy, abs=0.17)  # one film may sit on the fence
    assert run.best.stat().st_size < 40e6


def test_the_run_folder_says_what_it_was_made_of(tmp_path: Path, split: Split):
    run, events = trained(tmp_path, replace(QUICK, epochs=2), split)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert started.counts == {"train": [6, 6], "val": [3, 3], "test": [0, 0]}
    assert started.trained_parameters == 1_049_346
    assert run.recipe() == replace(QUICK, epochs=2)
    assert run.split() == split
    assert read_history(run.folder) == tuple(event for event in events if isinstance(event, EpochDone))
    record = load_checkpoint(run.best).header.training_record
    assert record["train_films"] == 12
    assert len(record["train_sha256"]) == 64
    assert record["started_from_sha256"] == load_checkpoint(bundled_model()).info.sha256
    (summary,) = list_runs(tmp_path)
    assert (summary.status, summary.epochs_done, summary.checkpoint) == ("finished", 2, run.best)


def test_a_checkpoint_tells_no_folder_of_the_machine_it_was_made_on(tmp_path: Path, split: Split):
    home = tmp_path / "anna meier"
    home.mkdir()
    base = home / "mine.safetensors"
    base.symlink_to(bundled_model())
    run, _ = trained(home, replace(QUICK, epochs=1, base=str(base)), split)
    record = load_checkpoint(run.best).header.training_record
    assert record["recipe_values"]["base"] == "mine.safetensors"
    assert run.recipe().base == str(base)  # of the run itself, which stays here
    told = load_checkpoint(run.best).header.to_json()
    assert str(split.root.parent) not in told
    assert "anna meier" not in told


def test_untouched_layers_are_not_changed_by_a_bit(tmp_path: Path, split: Split):
    run, _ = trained(tmp_path, replace(QUICK, epochs=1), split)
    before, after = load_checkpoint(bundled_model()).state, load_checkpoint(run.best).state
    assert before.keys() == after.keys()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed == {name for name in before if name.startswith("classifier.6.")}


@pytest.mark.parametrize(
    "recipe",
    [
        pytest.param(replace(QUICK, augmentation="original", views=2), id="head"),
        pytest.param(TINY, id="phases"),
    ],
)
@pytest.mark.slow
def test_a_training_that_was_stopped_and_resumed_equals_one_that_was_not(
    tmp_path: Path, split: Split, recipe: Recipe
):
    whole_run, whole = trained(tmp_path, recipe, split)

    def stop_after_first(event: Event, control: Control) -> None:
        if isinstance(event, EpochDone):
            control.end()

    run = create_run(tmp_path, recipe, split)
    first = go_on(run, stop_after_first)
    assert [event.epoch for event in epochs(first)] == [1]
    second = go_on(run, stop_after_first)
    rest = go_on(run)
    assert epochs(first) + epochs(second) + epochs(rest) == epochs(whole)
    one, other = load_checkpoint(run.best).state, load_checkpoint(whole_run.best).state
    assert all(torch.equal(one[name], other[name]) for name in other)


@pytest.mark.slow
def test_two_trainings_of_one_seed_are_equal_and_of_two_seeds_not(tmp_path: Path, split: Split):
    recipe = replace(QUICK, epochs=1)
    _, one = trained(tmp_path, recipe, split)
    _, same = trained(tmp_path, recipe, split)
    _, other = trained(tmp_path, replace(recipe, seed=4), split)
    assert epochs(one) == epochs(same)
    assert epochs(one)[0].train.loss != epochs(other)[0].train.loss


def test_it_stops_early_after_epochs_without_gain(tmp_path: Path, split: Split):
    recipe = replace(QUICK, epochs=30, patience=2, learning_rate=0.5)  # such a rate spoils the head at once
    _, events = trained(tmp_path, recipe, split)
    history, ended = epochs(events), events[-1]
    assert isinstance(ended, RunEnded)
    assert ended.why == "stopped early"
    assert len(history) == ended.best_epoch + 2 < 30
    assert [event.patience_left for event in history[-2:]] == [1, 0]


def test_without_validation_films_the_last_epoch_is_kept(tmp_path: Path, split: Split):
    run, events = trained(tmp_path, replace(QUICK, epochs=2), replace(split, val=()))
    assert [event.val for event in epochs(events)] == [None, None]
    assert events[-1].best_epoch == 2
    assert run.best.exists()


def test_pause_holds_the_next_step(tmp_path: Path, split: Split):
    seen: list[bool] = []

    def pause_once(event: Event, control: Control) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            control.pause()
        if isinstance(event, Paused):
            seen.append(event.is_paused)
            control.go_on()

    _, events = trained(tmp_path, replace(QUICK, epochs=2), split, pause_once)
    assert seen == [True, False]
    assert len(epochs(events)) == 2


@pytest.mark.slow
def test_stopping_while_the_next_view_is_computed_keeps_the_best(
    tmp_path: Path, split: Split, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(features, "cache_folder", lambda *parts: _folder(tmp_path.joinpath("cache", *parts)))

    def stop_at_second_view(event: Event, control: Control) -> None:
        if isinstance(event, Progress) and event.what.startswith("Computing") and run_epochs:
            control.end()
        if isinstance(event, EpochDone):
            run_epochs.append(event.epoch)

    run_epochs: list[int] = []
    recipe = replace(QUICK, augmentation="original", views=3, seed=71)
    run, events = trained(tmp_path, recipe, split, stop_at_second_view, is_evaluated=True)
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert (ended.why, ended.best_epoch, run_epochs) == ("stopped", 1, [1])
    assert run.best.exists()
    assert Path(ended.report).is_file()
    digest = hashlib.sha256(run.best.read_bytes()).hexdigest()  # of the file that is there in the end
    assert json.loads(run.report_json.read_text())["model_sha256"] == digest
    for sheet in load_workbook(run.folder / "reporting.xlsx"):
        assert {found for row in sheet.values for cell in row for found in DIGEST.findall(str(cell))} == {digest}
    info = load_checkpoint(run.best).info
    assert info.chosen_by == 6
    assert "fewer than 10 validation films" in info.calibration
    assert not info.is_calibrated, "six films fit nothing"


def test_stopping_before_the_first_epoch_leaves_a_run_to_go_on_with(tmp_path: Path, split: Split):
    run = create_run(tmp_path, QUICK, split)
    control = Control()
    control.end()
    with pytest.raises(Cancelled):
        drain(train(run, control))
    assert list_runs(tmp_path)[0].status == "unfinished"
    assert len(epochs(go_on(run))) == 3


@pytest.mark.slow
def test_a_corrupt_film_is_told_and_left_out(tmp_path: Path, small_set: Path):
    root = tmp_path / "set"
    shutil.copytree(small_set, root)
    (root / "train/NORMAL/broken.jpeg").write_bytes(b"\xff\xd8\xff\xe0 no film")
    (root / "train/PNEUMONIA/empty.jpeg").touch()
    (root / "val/NORMAL/broken.jpeg").write_bytes(b"\xff\xd8\xff\xe0 no film")
    for recipe in (replace(QUICK, epochs=2), replace(TINY, epochs=3, low_resolution=((32, 2),))):
        _, events = trained(tmp_path / "runs", recipe, split_of(root))
        told = [Path(event.path).name for event in events if isinstance(event, FilmLeftOut)]
        assert told.count("empty.jpeg") == 1
        assert told.count("broken.jpeg") >= 1
        assert all(event.train.n == 12 and event.val.n == 6 for event in epochs(events))


@pytest.mark.parametrize("kind", ["one class", "no films"])
def test_what_cannot_be_learnt_from_gives_one_sentence(tmp_path: Path, split: Split, kind: str):
    films = tuple(film for film in split.train if film.label == 0) if kind == "one class" else ()
    run = create_run(tmp_path, QUICK, replace(split, train=films))
    with pytest.raises(RunError, match="fewer than two classes"):
        drain(train(run, Control()))


def test_imagenet_weights_that_were_not_fetched_are_named(
    tmp_path: Path, split: Split, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "nothing"))
    run = create_run(tmp_path / "runs", Recipe(), split)
    with pytest.raises(CxrError, match="ImageNet"):
        drain(train(run, Control()))


def test_three_classes_get_a_head_of_their_own(tmp_path: Path, small_set: Path):
    root = tmp_path / "set"
    for split_name in ("train", "val"):
        for label, source in (("healthy", "NORMAL"), ("bacterial", "PNEUMONIA"), ("viral", "PNEUMONIA")):
            shutil.copytree(small_set / split_name / source, root / split_name / label)
    run, events = trained(tmp_path / "runs", replace(QUICK, epochs=1), split_of(root))
    assert load_checkpoint(run.best).info.classes == ("bacterial", "healthy", "viral")
    assert epochs(events)[0].val.auc is None
    assert load_model(run.best).network.n_classes == 3


def test_a_run_is_trained_by_one_process_at_a_time(tmp_path: Path, split: Split):
    run = create_run(tmp_path, QUICK, split)
    with run.held(), pytest.raises(RunError, match="another process"):
        drain(train(run, Control()))


def test_classes_weigh_the_same_in_all(split: Split):
    films = [*split.train[:6], split.train[-1]]
    weights = fit_module.class_weights(films, 2)  # type: ignore[arg-type]  # they have labels
    assert weights[0] * 6 == pytest.approx(float(weights[1]) * 1)
