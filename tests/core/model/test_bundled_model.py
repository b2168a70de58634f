"""The model that ships with the program: its header is true, and says how it was made."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import torch

from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.patients import KERMANY
from cxr_desktop.core.dataset.split import cut_validation, folder_split
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.training.recipe import Recipe, read_recipe
from cxr_desktop.core.words.progress import CancelToken, drain

if TYPE_CHECKING:
    from cxr_desktop.core.model.checkpoint import Checkpoint
    from cxr_desktop.core.model.prediction import Metric

ROOT = Path(__file__).resolve().parents[3]
HALF_TEST = "half of the official test split"
VALIDATION = "validation films, by which epoch and operating point were chosen"
ADULTS = "adult films of another hospital (NIH ChestX-ray14)"


def wilson(hits: int, n: int) -> tuple[float, float]:
    """95 % interval, as the roots of (hits/n - p)^2 = z^2 p (1 - p) / n in p."""
    z2 = 1.959963984540054**2
    a, b, c = 1 + z2 / n, -(2 * hits / n + z2 / n), (hits / n) ** 2
    root = math.sqrt(b * b - 4 * a * c)
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def figure(checkpoint: Checkpoint, name: str, data: str) -> Metric:
    (metric,) = [m for m in checkpoint.info.metrics if m.name == name and m.data == data]
    return metric


def test_it_says_what_it_is(start_model: Checkpoint):
    info = start_model.info
    assert info.name == "cxr-vgg16-2"
    assert info.classes == ("NORMAL", "PNEUMONIA")
    assert info.preprocessing == "stretch224"
    assert info.base == "seeded"
    assert info.parameters == 135_309_890
    assert "children of 1-5 years from one hospital" in info.scope
    for fact in (
        "CC BY 4.0",
        "rscbjbr9sj",
        "For research, not for diagnosis",
        "NIH ChestX-ray14",
        "cxr-desktop train",
    ):
        assert fact in info.card


def test_it_is_small_and_holds_only_what_the_base_lacks(start_model: Checkpoint):
    assert bundled_model().stat().st_size <= 40_000_000
    assert {tensor.dtype for tensor in start_model.state.values()} == {torch.float16}
    assert not any(name.startswith(("classifier.0", "classifier.3")) for name in start_model.state)


def test_it_was_made_by_the_recipe_that_ships(start_model: Checkpoint):
    record = start_model.header.training_record
    values = dict(record["recipe_values"])
    values["low_resolution"] = tuple(map(tuple, values["low_resolution"]))
    assert Recipe(**values) == read_recipe(ROOT / "packaging/bundled-recipe.json")
    assert (record["train_films"], record["val_films"]) == (4679, 537)
    assert record["split_sha256"].startswith("5f7a6ded")  # as test_split.py has it
    assert record["started_from"] == "random weights"


def test_operating_point_and_band_go_together(start_model: Checkpoint):
    info = start_model.info
    assert info.operating_point is not None
    assert info.uncertain_band is not None
    low, high = info.uncertain_band
    assert 0 < low <= info.operating_point <= high < 1
    assert figure(start_model, "sensitivity", VALIDATION).value >= 0.95  # what the point was chosen to keep


@pytest.mark.parametrize(
    ("data", "positive", "negative"), [(HALF_TEST, 195, 117), (VALIDATION, 388, 149), (ADULTS, 30, 60)]
)
def test_every_interval_is_right_and_the_counts_agree(
    start_model: Checkpoint, data: str, positive: int, negative: int
):
    for metric in start_model.info.metrics:
        assert metric.low <= metric.value <= metric.high
        if metric.method == "Wilson":
            hits = round(metric.value * metric.n)
            assert hits / metric.n == pytest.approx(metric.value)
            assert (metric.low, metric.high) == pytest.approx(wilson(hits, metric.n), abs=1e-5)
    sensitivity, specificity = (figure(start_model, name, data) for name in ("sensitivity", "specificity"))
    assert (sensitivity.n, specificity.n) == (positive, negative)
    hits = sensitivity.value * positive + specificity.value * negative
    assert hits / (positive + negative) == pytest.approx(figure(start_model, "accuracy", data).value)
    auc = figure(start_model, "AUC", data)
    assert (auc.n, auc.low < auc.value < auc.high) == (positive + negative, True)
    card = start_model.info.card
    assert f"| AUC | {auc.value:.3f} [{auc.low:.3f}, {auc.high:.3f}], n = {auc.n} |" in card


def test_the_first_sensitivity_is_that_of_its_own_population(start_model: Checkpoint):
    first = next(m for m in start_model.info.metrics if m.name == "sensitivity")
    assert first.data == HALF_TEST


def test_it_tells_children_with_pneumonia_from_others(data: Path):
    """On a few films that it was not trained on; not on test films, which are looked at once."""
    dataset = drain(find_dataset(data / "kermany224", token=CancelToken()))
    val = cut_validation(folder_split(dataset), KERMANY, fraction=0.1, seed=1).val
    chosen = [*val[:30:10], *val[-30::10]]
    classifier = Classifier.load()
    right = sum(classifier.predict([read_radiograph(f.path)])[0].label_index == f.label for f in chosen)
    assert {f.label for f in chosen} == {0, 1}
    assert right >= 5
