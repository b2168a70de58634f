"""What a prediction and a heat map cost, against the bare network and against the library's stock use.

usage: python benchmarks/predict_and_explain.py [DATA]     (DATA: ../shared/data)
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytorch_grad_cam as grad_cam
import torch
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.model.classifier import Classifier, calibrated
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.model.preprocess import preprocess

REPEATS = 21


def milliseconds(*works: Callable[[], object]) -> list[float]:
    """Return the median time of each work; they take turns, so that the machine's moods meet all of them."""
    for work in works:
        work()
    times: list[list[float]] = [[] for _ in works]
    for _ in range(REPEATS):
        for work, kept in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            kept.append(1000 * (time.perf_counter() - start))
    return [statistics.median(kept) for kept in times]


def main() -> None:  # noqa: PLR0915 - one table after the other
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
    paths = sorted((data / "kermany224/test").rglob("*.jpeg"))[::3][:100]
    films = [read_radiograph(path) for path in paths]
    film = films[0]
    classifier = Classifier.load()
    network, identity = classifier._network, classifier.info.preprocessing  # noqa: SLF001 - measured from inside
    picture = preprocess(film, identity)[0][None].contiguous(memory_format=torch.channels_last)
    plain = load_model(bundled_model()).network.to(memory_format=torch.contiguous_format)
    stock = grad_cam.GradCAM(model=plain, target_layers=[plain.features[29]])

    @torch.no_grad()
    def bare() -> None:
        network(picture)

    @torch.no_grad()
    def bare_plain() -> None:
        plain(picture)

    def predict() -> None:
        classifier.predict([film])

    def predict_and_explain() -> None:
        classifier.predict([film])
        classifier.explain(film)

    def stock_use() -> None:
        stock(input_tensor=picture.contiguous().requires_grad_(True), targets=[ClassifierOutputTarget(1)])

    forward, predicted, both, eager, library = milliseconds(bare, predict, predict_and_explain, bare_plain, stock_use)
    print(f"{classifier.device.title}; medians of {REPEATS}, taken in turns\n")
    print("| work | median | ratio |\n|---|---|---|")
    print(f"| bare network forward, {classifier.device.precision}, channels-last | {forward:.0f} ms | 1 |")
    print(f"| predict | {predicted:.0f} ms | {predicted / forward:.2f} x the bare forward |")
    print(f"| predict + Grad-CAM | {both:.0f} ms | {both / forward:.2f} x the bare forward |")
    print(f"| eager fp32 forward | {eager:.0f} ms | {eager / forward:.2f} x the bare forward |")
    print(
        f"| stock use: library on the whole frozen fp32 network | {library:.0f} ms "
        f"| {library / eager:.2f} x its own forward |"
    )
    print(f"| stock use against predict + Grad-CAM | | **{library / both:.1f} x slower** |")

    classifier.predict([film])
    fast = [method for method in Method if not method.is_slow]
    print("\n| method, after the prediction | median |\n|---|---|")
    for method, took in zip(
        fast, milliseconds(*[lambda method=method: classifier.explain(film, method) for method in fast]), strict=True
    ):
        print(f"| {method.display_name} | {took:.0f} ms |")
    start = time.perf_counter()
    classifier.explain(film, Method.ABLATION_CAM)
    print(f"| {Method.ABLATION_CAM.display_name} (once) | {time.perf_counter() - start:.1f} s |")

    worst = 0.0
    for each, ours in zip(films, classifier.predict(films), strict=True):
        with torch.no_grad():
            log_probabilities = plain(preprocess(each, identity)[0][None])[0].tolist()
        reference = calibrated(log_probabilities, classifier.info.temperature)
        worst = max(worst, abs(reference[1] - ours.probabilities[1]))
    print(f"\nLargest difference in probability to eager fp32, n = {len(films)} films: {worst:.4f}")


if __name__ == "__main__":
    main()
