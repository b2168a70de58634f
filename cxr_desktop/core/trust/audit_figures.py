"""From what was measured film by film to the figures of an audit, each with n and a 95 % interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import ndimage

from cxr_desktop.core.model.overlay import strength
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.intervals import cluster_bootstrap
from cxr_desktop.core.trust.audit_result import AuditFigure
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.trust.heat_tests import DELETED, LETTER_STRENGTH, LOOSE, SMOOTHED, STEADY, TITLES
from cxr_desktop.core.trust.hot_spots import cells_of
from cxr_desktop.core.trust.likeness import structural_similarity
from cxr_desktop.core.trust.shift_figures import share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.trust.heat_findings import Findings

_FEWEST = 5  # films of a group that figures are worth their interval


@dataclass(frozen=True, eq=False, slots=True)
class FilmFindings:
    """What an audit keeps of a film.

    Parameters
    ----------
    patient
        Whose film it is.
    called
        The class called.
    findings
        What was measured.
    spread
        Standard deviation of the probability under small changes.
    letter_chance
        How often a place of its letters' sizes would be hot by chance, 0-1; None without letters.
    """

    patient: str
    called: str
    findings: Findings
    spread: float
    letter_chance: float | None

    @classmethod
    def of(cls, check: HeatCheck, patient: str) -> FilmFindings:
        """Return what is kept of a check."""
        found = check.findings
        return cls(patient, check.prediction.label, found, check.spread[1], _letter_chance(found))


@dataclass(frozen=True, slots=True)
class _Rule:
    """How a figure over films is judged.

    Parameters
    ----------
    name
        Of the test.
    value
        Of one film; None where the test does not apply to it.
    limit
        What the interval is held against.
    is_more_better
        On which side of it a model passes.
    good, bad
        What a pass and a failure mean.
    """

    name: str
    value: Callable[[Findings], float | None]
    limit: float
    good: str
    bad: str
    is_more_better: bool = True


_MEANS = (
    _Rule(
        "changes",
        lambda found: found.steadiness,
        STEADY,
        "Maps move with the film when it is shifted by a cell or gets a little noise.",
        "Maps fall apart when the film is shifted by a cell or gets a little noise.",
    ),
    _Rule(
        "mirror",
        lambda found: found.mirror,
        STEADY,
        "Mirrored films get mirrored maps.",
        "Mirrored films get other maps: the heat hangs on the side of the film as well.",
    ),
    _Rule(
        "weights",
        lambda found: found.looseness,
        LOOSE,
        "With random weights maps are others: they show what the network learned.",
        "With random weights maps stay much the same: they do not show what was learned.",
        is_more_better=False,
    ),
    _Rule(
        "deletion",
        lambda found: None if found.curves is None else found.curves.gain,
        DELETED,
        "Blanking the hottest parts moves the answers more than blanking the coldest.",
        "Blanking the hottest parts moves the answers no more than blanking the coldest.",
    ),
    _Rule(
        "road",
        lambda found: found.road_gain,
        SMOOTHED,
        "Smoothing the hottest parts out moves the answers more than smoothing the coldest.",
        "Smoothing the hottest parts out moves the answers no more than smoothing the coldest.",
    ),
    _Rule(
        "lungs",
        lambda found: None if found.lungs is None else found.lungs.enrichment,
        1.0,
        "Heat is denser in the lungs than elsewhere.",
        "Heat is no denser in the lungs than elsewhere.",
    ),
)
_UNDECIDED = "The interval holds the limit: more films are needed to say."


def audit_figures(films: Sequence[FilmFindings], data: str) -> tuple[AuditFigure, ...]:
    """Return each test for all films, then for the films of each class called, where there are enough."""
    shown = [film for film in films if film.findings.heatmap.has_evidence]
    found = list(_figures(shown, "", data))
    called = sorted({film.called for film in shown})
    if len(called) > 1:
        for name in called:
            found += _figures([film for film in shown if film.called == name], name, data)
    return tuple(found)


def cascade_curve(films: Sequence[FilmFindings], data: str) -> tuple[Metric, ...]:
    """Return the mean SSIM after each stage of the randomisation test."""
    tested = [film for film in films if film.findings.cascade and film.findings.heatmap.has_evidence]
    if not tested:
        return ()
    names = [stage.layer for stage in tested[0].findings.cascade]
    curves = [
        _mean(name, [film.findings.cascade[at].ssim for film in tested], [film.patient for film in tested], data)
        for at, name in enumerate(names)
    ]
    return tuple(metric for metric in curves if metric is not None)


def further_figures(films: Sequence[FilmFindings], data: str) -> tuple[Metric, ...]:
    """Return figures without a verdict: what to see the others beside."""
    shown = [film for film in films if film.findings.heatmap.has_evidence]
    changed = [film for film in shown if film.findings.changes]
    has_heat = np.array([film.findings.heatmap.has_evidence for film in films])
    owners = [film.patient for film in films]
    found = [share("maps with heat for the class called", has_heat, owners, data)] if films else []
    pairs = list(zip(shown, shown[1:] + shown[:1], strict=True)) if len(shown) > 1 else []
    strangers = [structural_similarity(a.findings.heatmap.values, b.findings.heatmap.values) for a, b in pairs]
    for name, values, patients in (
        ("SSIM of the maps of two films", strangers, [first.patient for first, _ in pairs]),
        ("spread of the probability under small changes", [f.spread for f in changed], [f.patient for f in changed]),
    ):
        metric = _mean(name, values, patients, data)
        found += [metric] if metric is not None else []
    return tuple(found)


def _figures(films: Sequence[FilmFindings], group: str, data: str) -> Iterator[AuditFigure]:
    for rule in _MEANS:
        rows = [(value, film.patient) for film in films if (value := rule.value(film.findings)) is not None]
        metric = _mean(TITLES[rule.name], [value for value, _ in rows], [patient for _, patient in rows], data)
        if metric is not None and metric.n >= _FEWEST:
            verdict = _verdict(metric, rule.limit, is_more_better=rule.is_more_better)
            yield _figure(rule.name, group, metric, rule.limit, verdict, (rule.good, rule.bad))
    yield from _spots(films, group, data)


def _spots(films: Sequence[FilmFindings], group: str, data: str) -> Iterator[AuditFigure]:
    """Yield how often the peak lies in a corner, and how often a letter is hot, beside chance."""
    cornered = [(corners, film.patient) for film in films if (corners := film.findings.corners) is not None]
    lettered = [film for film in films if film.letter_chance is not None]
    for name, hits, chances, patients, words in (
        (
            "corner",
            [corners.has_peak for corners, _ in cornered],
            [corners.area for corners, _ in cornered],
            [patient for _, patient in cornered],
            (
                "The hottest spot lies in a corner less often than by chance.",
                "The hottest spot often lies in a corner.",
            ),
        ),
        (
            "letter",
            [(film.findings.hottest_letter or 0) >= LETTER_STRENGTH for film in lettered],
            [film.letter_chance or 0.0 for film in lettered],
            [film.patient for film in lettered],
            ("Letters are hot less often than any place.", "Letters are hot more often than any place."),
        ),
    ):
        if len(chances) >= _FEWEST:
            metric, limit = share(TITLES[name], np.array(hits), patients, data), float(np.mean(chances))
            yield _figure(name, group, metric, limit, _verdict(metric, limit, is_more_better=False), words)


def _figure(
    name: str, group: str, metric: Metric, limit: float, verdict: Verdict, words: tuple[str, str]
) -> AuditFigure:
    said = {Verdict.PASSED: words[0], Verdict.FAILED: words[1]}.get(verdict, _UNDECIDED)
    return AuditFigure(name, TITLES[name], group, metric, limit, verdict, said)


def _verdict(metric: Metric, limit: float, *, is_more_better: bool) -> Verdict:
    if metric.low <= limit <= metric.high:
        return Verdict.UNDECIDED
    return Verdict.PASSED if (metric.low > limit) == is_more_better else Verdict.FAILED


def _mean(name: str, values: Sequence[float], patients: Sequence[str], data: str) -> Metric | None:
    if not values:
        return None
    kept: NDArray[np.float64] = np.asarray(values, dtype=np.float64)
    value = float(kept.mean())
    interval = cluster_bootstrap(lambda at: float(kept[at].mean()), patients)
    low, high = interval if interval is not None else (value, value)
    method = f"bootstrap of {len(set(patients))} patients, 1,000 draws, percentiles"
    return Metric(name, value, len(values), min(low, value), max(high, value), data, method)


def _letter_chance(found: Findings) -> float | None:
    """Return the mean over letters of how many places of that size would be hot."""
    if not found.letters:
        return None
    heat = strength(found.heatmap)
    chances = []
    for letter in found.letters:
        rows, columns = cells_of(letter, found.heatmap.field_of_view, heat.shape[0])
        size = max(1, rows.stop - rows.start), max(1, columns.stop - columns.start)
        hottest = ndimage.maximum_filter(heat, size=size, mode="nearest")
        chances.append(float((hottest >= LETTER_STRENGTH).mean()))
    return 1 - float(np.prod([1 - chance for chance in chances]))
