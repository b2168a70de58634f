"""Score the bundled model on films that were not used to choose anything, with 95 % intervals.

usage: python benchmarks/bundled_model_scores.py [--data FOLDER] [--precision auto|fp32|bf16] [--json OUT.json]

OUT.json is what packaging/make_bundled_model.py --scores puts into the model's header.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.prediction import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray

Z = 1.959963984540054  # of a 95 % interval
INSIDE = "half of the official test split, n = 312"
OUTSIDE = "adults of another hospital (NIH ChestX-ray14), n = 90"
CHUNK = 16


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the 95 % Wilson score interval of a proportion (Wilson 1927)."""
    p, shrink = hits / n, 1 + Z**2 / n
    middle, half = p + Z**2 / (2 * n), Z * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return (middle - half) / shrink, (middle + half) / shrink


def delong(positive: NDArray[np.float64], negative: NDArray[np.float64]) -> tuple[float, float, float]:
    """Return the AUC and its 95 % interval (DeLong et al. 1988), cut at 0 and 1."""
    order = np.sign(positive[:, None] - negative[None, :])
    wins = (order + 1) / 2  # 1, a half for a tie, 0
    auc = float(wins.mean())
    variance = wins.mean(axis=1).var(ddof=1) / len(positive) + wins.mean(axis=0).var(ddof=1) / len(negative)
    half = Z * math.sqrt(variance)
    return auc, max(auc - half, 0.0), min(auc + half, 1.0)


def proportion(name: str, hits: NDArray[np.bool_], data: str) -> Metric:
    low, high = wilson(int(hits.sum()), hits.size)
    return Metric(name, float(hits.mean()), hits.size, low, high, data, "Wilson")


def at_threshold(p: NDArray[np.float64], truth: NDArray[np.bool_], threshold: float, *, data: str) -> list[Metric]:
    called = p >= threshold
    return [
        proportion("accuracy", called == truth, data),
        proportion("sensitivity", called[truth], data),
        proportion("specificity", ~called[~truth], data),
    ]


def area(p: NDArray[np.float64], truth: NDArray[np.bool_], data: str) -> Metric:
    auc, low, high = delong(p[truth], p[~truth])
    return Metric("AUC", auc, p.size, low, high, data, "DeLong")


def kermany_test(data: Path) -> list[tuple[Path, bool]]:
    folder = data / "kermany224" / "test"
    return [(film, film.parent.name == "PNEUMONIA") for film in sorted(folder.glob("*/*.jpeg"))]


def nih_adults(data: Path) -> list[tuple[Path, bool]]:
    folder = data / "nih_adult"
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as table:
        return [(folder / row["file"], row["strict"] == "pneumonia") for row in csv.DictReader(table)]


def scores(classifier: Classifier, films: list[tuple[Path, bool]]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the calibrated probability of pneumonia of each film, and whether it is one."""
    found: list[float] = []
    for start in range(0, len(films), CHUNK):
        chunk = [read_radiograph(path) for path, _ in films[start : start + CHUNK]]
        found += [prediction.probabilities[1] for prediction in classifier.predict(chunk)]
    return np.array(found), np.array([is_pneumonia for _, is_pneumonia in films])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    classifier = Classifier.load(device="cpu", precision=options.precision)
    info = classifier.info
    point, band = info.operating_point, info.uncertain_band
    assert point is not None
    assert band is not None
    metrics: list[Metric] = []
    print(f"{info.name}, {classifier.device.title}, operating point {point:.4f}, band {band[0]:.4f} to {band[1]:.4f}")
    for data, films in ((INSIDE, kermany_test(options.data)), (OUTSIDE, nih_adults(options.data))):
        p, truth = scores(classifier, films)
        metrics += [*at_threshold(p, truth, point, data=data), area(p, truth, data)]
        usual = at_threshold(p, truth, 0.5, data=data)
        metrics += [Metric(**{**asdict(m), "name": f"{m.name} at 0.5"}) for m in usual]
        inside = (band[0] <= p) & (p <= band[1])
        wrong = (p >= point) != truth
        print(
            f"{data}: {int(truth.sum())} pneumonia, {int((~truth).sum())} normal; {int(inside.sum())} in the band, "
            f"{int((wrong & inside).sum())} of the {int(wrong.sum())} wrong calls lie there"
        )
    for m in metrics:
        print(f"  {m.name:22}{m.value:.4f}  95 % [{m.low:.4f}, {m.high:.4f}]  n = {m.n:<5}{m.method:8}{m.data}")
    if options.json:
        options.json.write_text(json.dumps([asdict(m) for m in metrics], indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
