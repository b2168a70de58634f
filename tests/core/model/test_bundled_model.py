"""The model that ships with the program: its header is true, and it is what the packaging script makes."""

from __future__ import annotations

import filecmp
import math
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import torch

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.model.preprocess import preprocess

if TYPE_CHECKING:
    from cxr_desktop.core.model.checkpoint import Checkpoint
    from cxr_desktop.core.model.prediction import Metric

ROOT = Path(__file__).resolve().parents[3]
HALF_TEST = "half of the official test split, n = 312"
ADULTS = "adults of another hospital (NIH ChestX-ray14), n = 90"


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
    assert info.classes == ("NORMAL", "PNEUMONIA")
    assert info.preprocessing == "stretch224"
    assert info.base == "seeded"
    assert info.parameters == 135_309_890
    assert info.scope == (
        "Trained on children of 1-5 years from one hospital; "
        "on adult films from elsewhere it was no better than chance."
    )
    for fact in ("CC BY 4.0", "rscbjbr9sj", "Research only, not for diagnosis", "AUC 0.41", "shoulder", "not fitted"):
        assert fact in info.card


def test_it_is_small_and_holds_only_what_the_base_lacks(start_model: Checkpoint):
    assert bundled_model().stat().st_size <= 40_000_000
    assert {tensor.dtype for tensor in start_model.state.values()} == {torch.float16}
    assert not any(name.startswith(("classifier.0", "classifier.3")) for name in start_model.state)


def test_the_operating_point_is_the_validation_threshold_after_temperature(start_model: Checkpoint):
    info = start_model.info
    assert info.temperature == 1.73
    assert info.operating_point == pytest.approx(1 / (1 + ((1 - 0.051) / 0.051) ** (1 / 1.73)))
    assert info.uncertain_band is not None
    low, high = (math.log(p / (1 - p)) for p in info.uncertain_band)
    middle = math.log(info.operating_point / (1 - info.operating_point))
    assert low + high == pytest.approx(2 * middle)
    assert high == pytest.approx(middle / 2)  # half way to the log-odds 0 of the threshold 0.5


@pytest.mark.parametrize(
    ("name", "published", "n"),
    [
        ("AUC", 0.947, 312),
        ("accuracy", 0.881, 312),
        ("sensitivity", 0.969, 195),
        ("specificity", 0.735, 117),
        ("accuracy at 0.5", 0.853, 312),
        ("sensitivity at 0.5", 0.815, 195),
        ("specificity at 0.5", 0.915, 117),
    ],
)
def test_the_figures_are_those_published_with_the_weights(
    start_model: Checkpoint, name: str, published: float, n: int
):
    metric = figure(start_model, name, HALF_TEST)
    assert round(metric.value, 3) == published
    assert metric.n == n


def test_every_interval_is_right_and_the_counts_agree(start_model: Checkpoint):
    for metric in start_model.info.metrics:
        if metric.method == "Wilson":
            hits = round(metric.value * metric.n)
            assert hits / metric.n == pytest.approx(metric.value)
            assert (metric.low, metric.high) == pytest.approx(wilson(hits, metric.n), abs=1e-5)
        else:
            assert metric.method == "DeLong"
            assert metric.low < metric.value < metric.high
    for data, positive, negative in ((HALF_TEST, 195, 117), (ADULTS, 30, 60)):
        for at in ("", " at 0.5"):
            hits = figure(start_model, f"sensitivity{at}", data).value * positive
            hits += figure(start_model, f"specificity{at}", data).value * negative
            assert hits / (positive + negative) == pytest.approx(figure(start_model, f"accuracy{at}", data).value)


def test_the_first_sensitivity_is_that_of_its_own_population(start_model: Checkpoint):
    first = next(m for m in start_model.info.metrics if m.name == "sensitivity")
    assert first.data == HALF_TEST


def test_outside_its_hospital_it_is_no_better_than_chance(start_model: Checkpoint):
    adults = figure(start_model, "AUC", ADULTS)
    assert adults.low < 0.5
    assert adults.high < 0.6


def test_it_tells_children_with_pneumonia_from_others(data: Path):
    model = load_model(bundled_model())
    right = 0
    for folder, is_pneumonia in (("NORMAL", False), ("PNEUMONIA", True)):
        for path in sorted((data / "kermany224" / "test" / folder).glob("*.jpeg"))[:24:8]:
            tensor, _ = preprocess(read_radiograph(path), model.info.preprocessing)
            with torch.no_grad():
                row = model.network(tensor[None])[0].double() / model.info.temperature
            right += (float(row.softmax(0)[1]) >= model.info.operating_point) == is_pneumonia
    assert right >= 5


def test_the_packaging_script_makes_it_again_byte_by_byte(data: Path, tmp_path: Path):
    weights = data.parent / "models" / "cxr-vgg16-start.safetensors"
    if not weights.is_file():
        pytest.skip(f"no raw weights: {weights} is absent")
    made = tmp_path / "made.safetensors"
    command = [sys.executable, "packaging/make_bundled_model.py", str(weights), "--target", str(made)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert filecmp.cmp(made, bundled_model(), shallow=False)
