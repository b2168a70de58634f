"""Compare films of a new place with the validation films of a model: features, scores, prevalence, calibration.

The network was fitted to its training films, so that new films differ from those even where nothing changed; the
comparison is with the films it did not learn from (`Reference.is_validation`).
"""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.label_shift import estimate_prevalence
from cxr_desktop.core.statistics.temperature import fit_temperature_and_shift
from cxr_desktop.core.statistics.two_sample import Groups, kernel_test, score_test, tell_apart
from cxr_desktop.core.trust.shift_figures import expected_figures, measured_figures, share
from cxr_desktop.core.trust.shift_films import FEWEST_VALIDATION, UNKNOWN, look_at_films
from cxr_desktop.core.trust.shift_result import FeatureTest, Histogram, Shift
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.model.scope import ScopeVerdict
    from cxr_desktop.core.statistics.label_shift import Prevalence
    from cxr_desktop.core.statistics.two_sample import Separation
    from cxr_desktop.core.trust.shift_films import Looked, NewFilms, Sample, Witness
    from cxr_desktop.core.words.progress import CancelToken, FilmFailed

_MOST = 1000  # films of a sample that the tests of features take: beyond, they see any difference that matters
_SCORE_CELLS, _DIRECTION_CELLS = 20, 30
_STEPS = ("features", "prevalence", "features at this prevalence", "figures")


def compare_with_training(
    films: NewFilms, classifier: Witness, *, token: CancelToken, seed: int = 0
) -> Generator[Progress | FilmFailed, None, Shift]:
    """Return how films differ from the validation films of a model.

    Films outside the model's scope are counted and take part: they are what a new place sends.

    Raises
    ------
    NothingToCompare
        When the model keeps too few validation films or tells other than two classes apart, or fewer than two of the
        films can be read.
    DeviceError
        When the device has too little memory.
    Cancelled
        When stopped.
    """
    looked = yield from look_at_films(films, classifier, token=token)
    return (yield from compare(looked, token=token, seed=seed))


def compare(looked: Looked, *, token: CancelToken, seed: int = 0) -> Generator[Progress, None, Shift]:
    """Return how new films differ from those of validation, without the network.

    Raises
    ------
    Cancelled
        When stopped.
    """
    began = time.perf_counter()
    info, validation, new = looked.info, looked.validation, looked.new
    point = 0.5 if info.operating_point is None else info.operating_point
    here = f"films of {looked.root.name}"
    yield _step(0, token)
    features, separation = _features(validation, new, seed)
    yield _step(1, token)
    prior = float((validation.truth == 1).mean())
    prevalence = _prevalence(validation, new, seed)
    yield _step(2, token)
    alike = _at_prevalence(validation, prevalence.value, seed)
    given = None if alike is None else _features(alike, new, seed)[0]
    yield _step(3, token)
    labelled = new.at(np.flatnonzero(new.truth != UNKNOWN))
    return Shift(
        model=info.name,
        model_sha256=info.sha256,
        classes=info.classes,
        folder=str(looked.root),
        n_validation=len(validation),
        n=len(new),
        n_validation_patients=len(set(validation.patients)),
        n_patients=len(set(new.patients)),
        failed=looked.failed,
        n_known=looked.n_known,
        n_outside=_outside(looked.scopes),
        reasons=_reasons(looked.scopes),
        features=features,
        features_given_prevalence=given,
        scores=score_test(validation.log_odds, new.log_odds, groups=_groups(validation, new), seed=seed),
        score_histogram=_histogram(validation.p, new.p, np.linspace(0, 1, _SCORE_CELLS + 1)),
        direction_histogram=_directions(separation),
        called=share("called", new.p >= point, new.patients, here),
        called_in_validation=share("called", validation.p >= point, validation.patients, "validation films"),
        prevalence=_prevalence_metric(prevalence, here),
        validation_prevalence=prior,
        expected=expected_figures(validation.truth, validation.p, prevalence=prevalence, point=point, seed=seed),
        measured=measured_figures(
            labelled.truth, labelled.p, called=labelled.p >= point, patients=labelled.patients, data=here
        ),
        counts=tuple(int((labelled.truth == label).sum()) for label in range(2)) if len(labelled) else (),
        seconds=time.perf_counter() - began,
        operating_point=info.operating_point,
    )


def _step(number: int, token: CancelToken) -> Progress:
    token.raise_if_cancelled()
    return Progress(number, len(_STEPS), f"Comparing {_STEPS[number]}")


def _prevalence(validation: Sample, new: Sample, seed: int) -> Prevalence:
    """Return the share of class 1 among new films, by probabilities that are true on the validation films.

    Those of the model need not be: it may have been fitted again to another place.
    """
    temperature, shift = fit_temperature_and_shift(validation.log_odds, validation.truth)
    prior = float((validation.truth == 1).mean())
    return estimate_prevalence(expit((new.log_odds + shift) / temperature), prior, patients=new.patients, seed=seed)


def _groups(validation: Sample, new: Sample) -> Groups:
    return Groups(validation.patients, new.patients)


def _features(validation: Sample, new: Sample, seed: int) -> tuple[FeatureTest, Separation]:
    validation, new = _some(validation, seed), _some(new, seed)
    groups = _groups(validation, new)
    kernel = kernel_test(validation.codes, new.codes, groups=groups, seed=seed)
    separation = tell_apart(validation.codes, new.codes, groups=groups, seed=seed)
    metric = Metric(
        "told apart (AUC)",
        separation.auc,
        len(validation) + len(new),
        separation.low,
        separation.high,
        f"{len(validation)} validation films against {len(new)} new ones",
        separation.method,
    )
    return FeatureTest(kernel, metric, separation.p, separation.smallest_p), separation


def _some(sample: Sample, seed: int) -> Sample:
    if len(sample) <= _MOST:
        return sample
    return sample.at(np.sort(np.random.default_rng(seed).permutation(len(sample))[:_MOST]))


def _at_prevalence(validation: Sample, prevalence: float, seed: int) -> Sample | None:
    """Return as many validation films as have class 1 as often as `prevalence`; None where they are too few."""
    sick, well = np.flatnonzero(validation.truth == 1), np.flatnonzero(validation.truth == 0)
    total = min(len(sick) / max(prevalence, 1e-9), len(well) / max(1 - prevalence, 1e-9))
    n_sick, n_well = round(total * prevalence), round(total * (1 - prevalence))
    if n_sick + n_well < FEWEST_VALIDATION:
        return None
    generator = np.random.default_rng(seed)
    rows = np.r_[generator.permutation(sick)[:n_sick], generator.permutation(well)[:n_well]]
    return validation.at(np.sort(rows))


def _outside(scopes: Sequence[ScopeVerdict]) -> int | None:
    if all(scope.is_inside is None for scope in scopes):
        return None
    return sum(scope.is_outside for scope in scopes)


def _reasons(scopes: Sequence[ScopeVerdict]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(scope.reason for scope in scopes if scope.is_outside).most_common())


def _prevalence_metric(prevalence: Prevalence, data: str) -> Metric:
    how = "maximum likelihood (Saerens 2002) as if only the prevalence had changed; bootstrap of patients"
    return Metric("prevalence", prevalence.value, prevalence.n, prevalence.low, prevalence.high, data, how)


def _directions(separation: Separation) -> Histogram:
    """Return scores from the mean of validation, in its standard deviations; the end cells hold what lies beyond."""
    middle, spread = separation.of_first.mean(), max(float(separation.of_first.std()), 1e-12)
    first, second = ((scores - middle) / spread for scores in (separation.of_first, separation.of_second))
    low, high = np.percentile(np.r_[first, second], (0.5, 99.5))
    edges = np.linspace(low, max(high, low + 1e-9), _DIRECTION_CELLS + 1)
    return _histogram(np.clip(first, edges[0], edges[-1]), np.clip(second, edges[0], edges[-1]), edges)


def _histogram(validation: NDArray[np.float64], new: NDArray[np.float64], edges: NDArray[np.float64]) -> Histogram:
    counts = [tuple(np.histogram(values, bins=edges)[0].tolist()) for values in (validation, new)]
    return Histogram(tuple(edges.tolist()), counts[0], counts[1])
