"""What a comparison of new films with those of validation found: types without torch, for the window too."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.percent import percent
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.model.prediction import Metric
    from cxr_desktop.core.statistics.two_sample import TwoSample

ALPHA = 0.05
"""The p below which films are said to differ."""

FEWEST_PATIENTS = 10
"""Patients below which films that no test tells apart are not said to be alike."""

FEW = 20
"""Films below which no verdict is given without a warning."""


class Grade(StrEnum):
    """How new films differ from those of validation."""

    ALIKE = "alike"
    PREVALENCE = "prevalence"
    SLIGHT = "slight"
    OTHER = "other"
    UNKNOWN = "cannot be said"


_SLIGHT = 0.65  # an AUC of telling apart below which a difference is slight, however sure


@dataclass(frozen=True, slots=True)
class Histogram:
    """Films of validation and new ones in the same cells; `edges` has one more value than each of the counts."""

    edges: tuple[float, ...]
    validation: tuple[int, ...]
    new: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FeatureTest:
    """Whether the network sees new films as it sees those of validation.

    Parameters
    ----------
    kernel
        Maximum mean discrepancy with its p.
    separation
        AUC with which a classifier tells the two apart, films it did not learn from: 0.5 alike, 1 apart.
    separation_p, separation_smallest_p
        Of that AUC, and what it cannot fall below.
    """

    kernel: TwoSample
    separation: Metric
    separation_p: float
    separation_smallest_p: float

    @property
    def rejects(self) -> bool:
        """Whether either test says that the films differ; each is held to half of `ALPHA` (Bonferroni)."""
        return min(self.kernel.p, self.separation_p) < ALPHA / 2

    @property
    def smallest_p(self) -> float:
        """What the p of at least one of the tests cannot fall below."""
        return max(self.kernel.smallest_p, self.separation_smallest_p)


@dataclass(frozen=True, slots=True)
class Shift:
    """How new films differ from the validation films of a model, and what that means for its figures.

    Parameters
    ----------
    model, model_sha256, classes
        The model.
    folder
        Where the new films lie.
    n_validation, n
        Films compared: of validation, and new ones.
    n_validation_patients, n_patients
        Whose films these are, by their names.
    failed
        (path, reason) of new films that cannot be read.
    n_known
        New films that are files of the model's own training or validation; they take part.
    n_outside, reasons
        New films outside the model's scope, and how many for each reason, the most frequent first. None, where the
        model has no guard.
    features
        The films as the network sees them.
    features_given_prevalence
        The same with validation films drawn so that PNEUMONIA is as common as it is estimated to be among the new
        ones: what is left is no matter of prevalence. None where too few validation films are left to draw.
    scores
        Test of the log-odds.
    score_histogram, direction_histogram
        Of calibrated probabilities of class 1, and along the direction that tells the samples apart best (scores of
        films it was not fitted to).
    called, called_in_validation
        Share of films called class 1.
    prevalence, validation_prevalence
        Share of class 1: estimated from unlabelled new films as if nothing else had changed, and of validation.
    expected
        Figures of the model if only the prevalence changed, optimistic. Films without labels cannot prove them.
    measured
        Figures on the new films whose class is known; () without any.
    counts
        New films of known class, by class.
    seconds
        That the comparison took beyond reading and predicting.
    operating_point
        Of the model; None for one that calls the likelier class.
    n_by_readings
        Of the films of known class, those that readers named and no folder.
    missing
        Sentences about folders whose films may be missing.
    """

    model: str
    model_sha256: str
    classes: tuple[str, ...]
    folder: str
    n_validation: int
    n: int
    n_validation_patients: int
    n_patients: int
    failed: tuple[tuple[str, str], ...]
    n_known: int
    n_outside: int | None
    reasons: tuple[tuple[str, int], ...]
    features: FeatureTest
    features_given_prevalence: FeatureTest | None
    scores: TwoSample
    score_histogram: Histogram
    direction_histogram: Histogram
    called: Metric
    called_in_validation: Metric
    prevalence: Metric
    validation_prevalence: float
    expected: tuple[Metric, ...]
    measured: tuple[Metric, ...]
    counts: tuple[int, ...]
    seconds: float
    operating_point: float | None = None
    n_by_readings: int = 0
    missing: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether one of three tests says that the films differ from validation, be it in prevalence alone.

        Each is held to a third of `ALPHA` (Bonferroni).
        """
        return min(self.features.kernel.p, self.features.separation_p, self.scores.p) < ALPHA / 3

    @property
    def is_only_prevalence(self) -> bool | None:
        """Whether a difference is explained by prevalence alone; None where there is none, or nobody can say."""
        given = self.features_given_prevalence
        if not self.differs or given is None:
            return None
        if given.rejects:
            return False
        return None if self._has_few_patients or given.smallest_p >= ALPHA / 2 else True

    @property
    def can_be_alike(self) -> bool:
        """Whether tests that find no difference mean anything: patients enough for each of them to find one."""
        return not self._has_few_patients and max(self.features.smallest_p, self.scores.smallest_p) < ALPHA / 3

    @property
    def _has_few_patients(self) -> bool:
        return min(self.n_patients, self.n_validation_patients) < FEWEST_PATIENTS

    @property
    def grade(self) -> Grade:
        """How much and in what the films differ."""
        if not self.differs:
            return Grade.ALIKE if self.can_be_alike else Grade.UNKNOWN
        if self.is_only_prevalence:
            return Grade.PREVALENCE
        return Grade.SLIGHT if self.features.separation.value < _SLIGHT else Grade.OTHER

    @property
    def verdict(self) -> str:
        """The result in plain words."""
        few = f"Only {self.n} films: a difference may be missed. " if self.n < FEW else ""
        return _own(self) + few + _verdict(self) + _known(self)

    def to_json(self) -> str:
        """Return all of it as JSON text."""
        values = asdict(self) | {"verdict": self.verdict, "grade": self.grade, "assumption": self.assumption}
        return json.dumps(values, indent=2, ensure_ascii=False)

    @property
    def assumption(self) -> str:
        """What stands behind the expected figures, and whether the films contradict it."""
        if self.n < FEW:
            return f"Fewer than {FEW} films: how common {self.classes[1]} is among them is not estimated."
        share = f"{self.classes[1]} in {percent(self.prevalence.value)}"
        said = (
            f"If nothing but the prevalence changed ({share} of the films): films without labels cannot prove it. "
            "Expected figures are optimistic: they are of validation films, which also chose epoch and calibration."
        )
        if self.is_only_prevalence is False:
            return f"{said} The films contradict it: these figures are what the model would have, not what it has."
        return said


class ShiftError(PathError):
    """A comparison that cannot be written."""


def write_shift(path: Path, shift: Shift) -> None:
    """Write a comparison as JSON beside `path` and rename it.

    Raises
    ------
    ShiftError
        When it cannot be written.
    """
    with writing(path, ShiftError) as beside:
        beside.write_text(shift.to_json() + "\n", encoding="utf-8")


def start_prevalence(shift: Shift) -> tuple[float, str]:
    """Return the prevalence that a plan starts from, within (0, 1), and where it comes from.

    No estimate: it may be contradicted, or lie at 0 or 1.
    """
    if not shift.counts or min(shift.counts) < 1:
        return shift.validation_prevalence, "as in validation"
    whence = "share of the labelled films" if shift.n_by_readings else "share in these folders"
    return shift.counts[1] / sum(shift.counts), whence


def figures(shift: Shift) -> tuple[tuple[str, Metric], ...]:
    """Return the figures of a comparison with their names for people, in the order of a table."""
    sick = shift.classes[1]
    named = {"AUC": "AUC", "ECE": "calibration error"}
    estimated = (
        (f"{sick}, estimated", shift.prevalence),
        ("accuracy, expected", shift.expected[0]),
        ("calibration error, expected", shift.expected[1]),
    )
    return (
        ("told apart from validation (AUC)", shift.features.separation),
        (f"called {sick}, validation films", shift.called_in_validation),
        (f"called {sick}, these films", shift.called),
        *(estimated if shift.n >= FEW else ()),
        *((f"{named.get(metric.name, metric.name)}, measured", metric) for metric in shift.measured),
    )


def _verdict(shift: Shift) -> str:
    auc = shift.features.separation
    apart = f"AUC {auc.value:.2f} [{auc.low:.2f}, {auc.high:.2f}]"
    if shift.grade is Grade.ALIKE:
        return (
            f"Nothing tells these {shift.n} films from the {shift.n_validation} validation films ({apart}): "
            "the model's figures may be expected to hold."
        )
    if shift.grade is Grade.UNKNOWN:
        return (
            f"Whether these {shift.n} films differ from the {shift.n_validation} validation films cannot be said: by "
            f"their names they are of {_patients(shift.n_patients)} and {_patients(shift.n_validation_patients)}, "
            f"too few for a test to be sure (told apart with {apart}). Take films of more patients; where the names "
            "mislead, `cxr-desktop shift --rule` says whose film is whose."
        )
    if shift.grade is Grade.PREVALENCE:
        return (
            f"The films differ from validation in how many are {shift.classes[1]} (about "
            f"{percent(shift.prevalence.value)}, there {percent(shift.validation_prevalence)}), not visibly in "
            "kind: sensitivity and specificity may hold, probabilities do not."
        )
    if shift.grade is Grade.SLIGHT:
        return (
            f"The films differ from validation, but not by much (told apart with {apart}): "
            "label some and check the model's figures."
        )
    return (
        f"These films are not like those the model was made for (told apart with {apart}): its figures need not "
        "hold here. Label films of this place before believing it."
    )


def _own(shift: Shift) -> str:
    if not shift.n_known:
        return ""
    return (
        f"{shift.n_known:,} of these {shift.n:,} are films that the model learned from or was chosen by: "
        "its own films are no other place. "
    )


def _patients(n: int) -> str:
    return "1 patient" if n == 1 else f"{n:,} patients"


def _known(shift: Shift) -> str:
    auc = next((metric for metric in shift.measured if metric.name == "AUC"), None)
    if auc is None:
        return ""
    known = f"{auc.value:.2f} [{auc.low:.2f}, {auc.high:.2f}]"
    return f" On {auc.n} films of known class the model's own AUC is {known}."
