"""Kept features: the same values as computed anew, used again, and robust against what happens to files."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.training import features as features_module
from cxr_desktop.core.training.features import Features, compute_features, features_folder
from cxr_desktop.core.training.films import TrainingFilm, identify_films
from cxr_desktop.core.training.learner import Learner
from cxr_desktop.core.training.loading import load_views
from cxr_desktop.core.training.phases import phases
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.core.training.sources import FreshFilms, KeptFeatures
from cxr_desktop.core.training.start import starting_network
from cxr_desktop.core.training.views import PLAIN
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.training.conftest import QUICK


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Features of this test alone; the seeded layers stay shared."""
    monkeypatch.setattr(features_module, "cache_folder", lambda *parts: _made(tmp_path.joinpath("cache", *parts)))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def learner(recipe: Recipe, *, precision: str = "fp32") -> Learner:
    network = starting_network(recipe, ("NORMAL", "PNEUMONIA")).network
    return Learner(
        network,
        recipe,
        phases(recipe)[-1],
        steps=10,
        class_weights=None,
        device=torch.device("cpu"),
        precision=precision,
    )


@pytest.fixture
def films(split: Split) -> tuple[TrainingFilm, ...]:
    return drain(identify_films(split.train[:4], token=CancelToken()))


@pytest.mark.parametrize("trained", ["head", "block5"])
def test_kept_values_are_those_computed_anew(own_cache: None, films: tuple[TrainingFilm, ...], trained: str):
    recipe = replace(QUICK, trained=trained, freeze_fc=True)
    who = learner(recipe)
    kept, fresh = (
        KeptFeatures(films, recipe, who, is_plain=True),
        FreshFilms(films, recipe, who, side=224, is_plain=True),
    )
    drain(kept.prepare(1, CancelToken()))
    order = [2, 0, 3, 1]
    (one,), (other,) = list(kept.batches(1, order, 4)), list(fresh.batches(1, order, 4))
    assert one.positions == other.positions == order
    assert torch.allclose(one.values, other.values.float(), rtol=1e-3, atol=1e-3)  # kept in 16 bits


def test_values_are_computed_once_and_used_again(own_cache: None, films: tuple[TrainingFilm, ...], monkeypatch):
    who = learner(QUICK)
    first = drain(compute_features(who, films[:3], QUICK, PLAIN, token=CancelToken()))
    asked: list[int] = []

    def counting(*arguments, order, **keywords):
        asked.extend(order)
        return load_views(*arguments, order=order, **keywords)

    monkeypatch.setattr(features_module, "load_views", counting)
    second = drain(compute_features(who, films, QUICK, PLAIN, token=CancelToken()))
    assert asked == [3]  # the one that was not there
    digests = [film.sha256 for film in films[:3]]
    assert torch.equal(first.of(digests), second.of(digests))


def test_another_view_precision_or_network_has_values_of_its_own(own_cache: None):
    recipe = replace(QUICK, augmentation="original")
    who = learner(recipe)
    places = {
        features_folder(who, recipe, PLAIN),
        features_folder(who, recipe, 0),
        features_folder(who, recipe, 1),
        features_folder(learner(recipe, precision="bf16"), recipe, 0),
        features_folder(learner(replace(recipe, base="random")), recipe, 0),
    }
    assert len(places) == 5
    assert features_folder(learner(recipe), recipe, 0) in places


def test_a_damaged_segment_is_computed_again(own_cache: None, films: tuple[TrainingFilm, ...]):
    who = learner(QUICK)
    first = drain(compute_features(who, films, QUICK, PLAIN, token=CancelToken()))
    folder = features_folder(who, QUICK, PLAIN)
    (segment,) = folder.glob("*.safetensors")
    segment.write_bytes(segment.read_bytes()[:-100])
    (folder / "odd.safetensors").write_bytes(b"")
    assert films[0].sha256 not in Features(folder, (4096,))
    second = drain(compute_features(who, films, QUICK, PLAIN, token=CancelToken()))
    digests = [film.sha256 for film in films]
    assert torch.equal(first.of(digests), second.of(digests))


def test_a_segment_that_was_being_written_when_the_training_was_killed_is_not_taken(tmp_path: Path):
    """It may be as long as a whole one and hold nothing yet."""
    whole = Features(tmp_path, (2,))
    whole.add(["ab" * 32], torch.ones(1, 2))
    (segment,) = tmp_path.glob("*.safetensors")
    segment.rename(tmp_path / ".writing-x.safetensors")
    assert "ab" * 32 not in Features(tmp_path, (2,))


def test_values_that_vanish_when_they_were_just_kept_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Somebody clears the cache; the films would else be left out of the validation loss without a word."""
    monkeypatch.setattr(features_module, "write_beside", lambda _path: nullcontext(tmp_path / "elsewhere"))
    with pytest.raises(OSError, match="safetensors"):
        Features(tmp_path, (3,)).add(["ab" * 32], torch.zeros(1, 3))


def test_stopping_is_obeyed(own_cache: None, films: tuple[TrainingFilm, ...]):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(compute_features(learner(QUICK), films, QUICK, PLAIN, token=token))
