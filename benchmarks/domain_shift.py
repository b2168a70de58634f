"""What a comparison with another place costs beyond the predictions of its films.

usage: python benchmarks/domain_shift.py [DATA] [FILMS]     (DATA: ../shared/data/kermany224, FILMS: 300)
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from cxr_desktop.core.dataset.patients import KERMANY
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.trust.shift import compare
from cxr_desktop.core.trust.shift_films import NewFilms, look_at_films
from cxr_desktop.core.words.progress import CancelToken, drain

ROUNDS = 3


def predicted(paths: list[Path], classifier: Classifier) -> float:
    """Return the seconds of reading and predicting films, with the same decoding ahead."""

    class Blind:
        """The classifier without its view of the films."""

        info, reference = classifier.info, classifier.reference
        predict = staticmethod(classifier.predict)

        @staticmethod
        def code(_film):
            return classifier.reference.codes[0]

    began = time.perf_counter()
    drain(look_at_films(NewFilms(tuple(paths), paths[0].parent), Blind(), token=CancelToken()))
    return time.perf_counter() - began


def main() -> None:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    films = [sorted((root / "train" / label).iterdir()) for label in ("NORMAL", "PNEUMONIA")]
    paths = films[0][: count // 2] + films[1][: count - count // 2]
    classifier = Classifier.load()
    classifier.predict([read_radiograph(paths[0])])
    alone, looks, comparisons = [], [], []
    for _ in range(ROUNDS):
        alone.append(predicted(paths, classifier))
        began = time.perf_counter()
        new = NewFilms(tuple(paths), root / "train", rule=KERMANY)
        looked = drain(look_at_films(new, classifier, token=CancelToken()))
        looks.append(time.perf_counter() - began)
        comparisons.append(drain(compare(looked, token=CancelToken())).seconds)
    reading, looking, comparing = (statistics.median(seconds) for seconds in (alone, looks, comparisons))
    print(f"{len(paths)} films against {len(looked.validation)} of validation; medians of {ROUNDS}")
    print(f"reading and predicting       {reading:6.1f} s")
    print(f"  with the network's codes   {looking:6.1f} s ({looking / reading - 1:+.1%})")
    print(f"tests, intervals, prevalence {comparing:6.1f} s, worst {max(comparisons):.1f} s")


if __name__ == "__main__":
    main()
