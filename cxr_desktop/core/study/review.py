"""What readers said: how well they read with and without the model, and what becomes of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.evaluation.agreement import cohen_kappa
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.study.results import UNKNOWN, UNSURE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cxr_desktop.core.evaluation.agreement import Agreement
    from cxr_desktop.core.study.results import Reading

RULES = ("majority", "latest", "unanimous")


@dataclass(frozen=True, slots=True)
class Share:
    """A share of n films with Wilson's interval."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Middle:
    """A median of n values with its interval by order statistics (Conover 1999, section 3.2)."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class ReaderSummary:
    """How one reader read.

    Parameters
    ----------
    reader
        Name.
    n, unsure, blind
        Readings in all, those without a decision, those where the model was hidden at first.
    sensitivity, specificity
        Of the final decisions where the truth is known; None where there is nothing to count, or more than two
        classes.
    sensitivity_before, specificity_before
        The same films by the decision before the model was shown, of blind readings alone.
    sensitivity_after, specificity_after
        Final decisions of the same blind readings.
    changed, to_right, to_wrong
        Blind readings where the reader changed the decision, and what the truth says of it.
    first_seconds, seconds
        Medians until the first and the final decision.
    against_truth
        Cohen's kappa of final decisions and the truth.
    """

    reader: str
    n: int
    unsure: int
    blind: int
    sensitivity: Share | None
    specificity: Share | None
    sensitivity_before: Share | None
    specificity_before: Share | None
    sensitivity_after: Share | None
    specificity_after: Share | None
    changed: int
    to_right: int
    to_wrong: int
    first_seconds: Middle | None
    seconds: Middle | None
    against_truth: Agreement | None


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """All readers, and each pair of them that decided about the same films."""

    readers: tuple[ReaderSummary, ...]
    pairs: tuple[tuple[str, str, Agreement], ...]


def reading_report(readings: Sequence[Reading], truth: Mapping[str, int], n_classes: int = 2) -> ReadingReport:
    """Return how readers read.

    Parameters
    ----------
    readings
        Of any readers.
    truth
        Class index by film digest; a film that is not there, or `UNKNOWN`, counts between readers alone.
    n_classes
        Sensitivity and specificity are counted for two.
    """
    by_reader: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_reader[reading.reader].append(reading)
    pairs = []
    for one, other in combinations(sorted(by_reader), 2):
        agreement = _between(by_reader[one], by_reader[other])
        if agreement is not None:
            pairs.append((one, other, agreement))
    summaries = (_summary(name, by_reader[name], truth, n_classes) for name in sorted(by_reader))
    return ReadingReport(tuple(summaries), tuple(pairs))


def _summary(reader: str, readings: Sequence[Reading], truth: Mapping[str, int], n_classes: int) -> ReaderSummary:
    known = [r for r in readings if truth.get(r.film_sha256, UNKNOWN) >= 0]
    blind = [r for r in known if r.is_blind]
    changed = [r for r in blind if r.label != r.first_label]

    def share(of: Sequence[Reading], positive: int, said: Callable[[Reading], int]) -> Share | None:
        films = [r for r in of if truth[r.film_sha256] == positive and said(r) >= 0]
        if n_classes != 2 or not films:
            return None
        hits = sum(said(r) == positive for r in films)
        return Share(hits / len(films), *wilson(hits, len(films)), len(films))

    decided = [r for r in known if r.label >= 0]
    return ReaderSummary(
        reader=reader,
        n=len(readings),
        unsure=sum(r.label == UNSURE for r in readings),
        blind=sum(r.is_blind for r in readings),
        sensitivity=share(known, 1, _final),
        specificity=share(known, 0, _final),
        sensitivity_before=share(blind, 1, _first),
        specificity_before=share(blind, 0, _first),
        sensitivity_after=share(blind, 1, _final),
        specificity_after=share(blind, 0, _final),
        changed=sum(r.is_blind and r.label != r.first_label for r in readings),
        to_right=sum(r.label == truth[r.film_sha256] for r in changed),
        to_wrong=sum(r.first_label == truth[r.film_sha256] for r in changed),
        first_seconds=_median([r.first_seconds for r in readings]),
        seconds=_median([r.seconds for r in readings]),
        against_truth=cohen_kappa(
            np.array([truth[r.film_sha256] for r in decided], dtype=np.int64),
            np.array([r.label for r in decided], dtype=np.int64),
        ),
    )


def _final(reading: Reading) -> int:
    return reading.label


def _first(reading: Reading) -> int:
    return reading.first_label


def _between(one: Sequence[Reading], other: Sequence[Reading]) -> Agreement | None:
    labels = {r.film_sha256: r.label for r in other if r.label >= 0}
    both = [(r.label, labels[r.film_sha256]) for r in one if r.label >= 0 and r.film_sha256 in labels]
    first, second = np.array(both, dtype=np.int64).reshape(-1, 2).T
    return cohen_kappa(first, second)


def _median(values: Sequence[float]) -> Middle | None:
    if not values:
        return None
    from scipy.stats import binom  # noqa: PLC0415 - costs a second to import

    ordered, n = sorted(values), len(values)
    rank = max(0, int(binom.ppf(0.025, n, 0.5)) - 1)
    return Middle(float(np.median(ordered)), ordered[rank], ordered[n - 1 - rank], n)


@dataclass(frozen=True, slots=True)
class Merged:
    """Labels by film digest, and how many films were left out: unsure by all who read them, or in conflict."""

    labels: dict[str, int]
    unsure: int
    conflicts: int


def merge_readings(readings: Sequence[Reading], rule: str = "majority") -> Merged:
    """Return one label for each film that was read.

    Parameters
    ----------
    readings
        Of any readers; "unsure" does not vote.
    rule
        ``"majority"``: more than half of the votes; ``"latest"``: the reading made last; ``"unanimous"``: all votes
        equal.

    Raises
    ------
    ValueError
        For another rule.
    """
    if rule not in RULES:
        msg = f"{rule} is none of the rules {', '.join(RULES)}"
        raise ValueError(msg)
    votes: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        votes[reading.film_sha256].append(reading)
    labels: dict[str, int] = {}
    unsure = conflicts = 0
    for film, said in votes.items():
        decided = [r for r in sorted(said, key=lambda r: r.time) if r.label >= 0]
        label = _voted([r.label for r in decided], rule) if decided else UNSURE
        if label >= 0:
            labels[film] = label
        elif decided:
            conflicts += 1
        else:
            unsure += 1
    return Merged(labels, unsure, conflicts)


def _voted(labels: Sequence[int], rule: str) -> int:
    if rule == "latest":
        return labels[-1]
    top = max(set(labels), key=labels.count)
    share = labels.count(top) / len(labels)
    return top if share > (0.5 if rule == "majority" else 0.999) else UNKNOWN
