"""Whether spread and prediction sets of the bundled model keep what they say, and whether near films are alike.

usage: python benchmarks/uncertainty.py [DATA]     (DATA: ../shared/data)

Prediction sets were fitted on validation films; the official test half only judges them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.words.progress import CancelToken, drain


def share(hits: int, n: int) -> str:
    low, high = wilson(hits, n)
    return f"{hits}/{n} = {hits / n:.3f} [{low:.3f}, {high:.3f}]"


def main() -> None:
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data") / "kermany224"
    classifier = Classifier.load()
    info, reference = classifier.info, classifier.reference
    assert reference is not None
    assert info.conformal is not None
    validation = [
        data / name for name, is_val in zip(reference.names, reference.is_validation, strict=True) if is_val
    ]
    test = list(drain(find_films([data / "test"], token=CancelToken())).films)
    for title, paths in (("validation, which they were fitted on", validation), ("half of the official test", test)):
        films = [read_radiograph(path) for path in paths]
        truth = np.array([info.classes.index(path.parent.name) for path in paths])
        found, near = [], []
        for film in films:  # one at a time: what is kept of films is kept for the last few
            found += classifier.predict([film])
            near.append([info.classes.index(other.label) for other in classifier.similar(film, 6)])
        sets = [info.conformal.classes_in(prediction.probabilities) for prediction in found]
        print(f"\n## {title}\n\nsets at {info.conformal.coverage:.0%}")
        for label, name in enumerate(info.classes):
            rows = np.flatnonzero(truth == label)
            print(f"  hold {name}: {share(sum(label in sets[row] for row in rows), len(rows))}")
        sizes = np.array([len(each) for each in sets])
        print(f"  hold the truth: {share(sum(t in each for t, each in zip(truth, sets, strict=True)), len(sets))}")
        print(
            "  of 0, 1, 2 classes: " + ", ".join(share(int((sizes == size).sum()), len(sizes)) for size in range(3))
        )
        wrong = np.array([prediction.label_index for prediction in found]) != truth
        spread = np.array([prediction.spread for prediction in found])
        for name, low, high in zip(("narrow", "middle", "wide"), (0, 1 / 3, 2 / 3), (1 / 3, 2 / 3, 1), strict=True):
            inside = (spread >= np.quantile(spread, low)) & (spread <= np.quantile(spread, high))
            print(f"  wrong in the {name} third of the spread: {share(int(wrong[inside].sum()), int(inside.sum()))}")
        # the film itself lies in the reference when it is a validation film
        votes = np.array([np.mean(labels[1:] if title.startswith("val") else labels[:5]) > 0.5 for labels in near])
        print(f"  most of the 5 nearest films are of its class: {share(int((votes == truth).sum()), len(truth))}")


if __name__ == "__main__":
    main()
