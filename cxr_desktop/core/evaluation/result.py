"""What an evaluation found: types and their JSON, without torch, so that the window can show them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.trust.audit_result import HeatAudit
from cxr_desktop.core.words.documents import check_plain_fields, read_words
from cxr_desktop.core.words.errors import PathError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.model.scope import ScopeVerdict

FORMAT = 1


class EvaluationError(PathError):
    """A report that cannot be read or written."""


@dataclass(frozen=True, eq=False)
class Scores:
    """What a model says of labelled films.

    Parameters
    ----------
    classes
        Class names by index.
    paths, names
        The films; names are relative to the data set.
    truth
        (n,) int64 class indices.
    log_probabilities
        (n, C) float64, natural logarithm, before the temperature.
    patients
        Whose films they are, for intervals.
    failed
        Films without scores, each with the reason.
    scopes
        Whether each film is one that the model may be asked about; () where nobody asked.
    """

    classes: tuple[str, ...]
    paths: tuple[Path, ...]
    names: tuple[str, ...]
    truth: NDArray[np.int64]
    log_probabilities: NDArray[np.float64]
    patients: tuple[str, ...]
    failed: tuple[tuple[Path, str], ...] = ()
    scopes: tuple[ScopeVerdict, ...] = ()

    def probabilities(self, temperature: float) -> NDArray[np.float64]:
        """Return (n, C) probabilities after temperature scaling (Guo et al. 2017), rows summing to 1."""
        scaled = self.log_probabilities / temperature
        weights = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        total: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
        return total


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is fitted on validation films; `how` says it in words.

    Parameters
    ----------
    temperature
        Divides the log-odds.
    operating_point, uncertain_band
        Calibrated probabilities of class 1, two classes only.
    n
        How many films it was fitted on.
    shift
        Added to the log-odds of class 1 before the temperature, two classes only: it takes back what class weights
        did to the probabilities. It belongs into the bias of the last layer.
    """

    temperature: float
    operating_point: float | None
    uncertain_band: tuple[float, float] | None
    how: str
    n: int
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve over all thresholds: ``"roc"`` (1 - specificity, sensitivity) or ``"pr"`` (recall, precision)."""

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    thresholds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Films whose probability lies in [low, high): what was promised and what was observed, with a 95 % interval."""

    low: float
    high: float
    n: int
    mean_probability: float
    observed: float
    observed_low: float
    observed_high: float


@dataclass(frozen=True, slots=True)
class FilmScore:
    """One film: truth and call as class indices, probability of class 1 (of the class called, if there are more).

    `in_scope` says whether the model may be asked about it (None: nobody knows), `scope_reason` why not.
    """

    name: str
    path: str
    truth: int
    called: int
    probability: float
    loss: float
    uncertain: bool
    subgroup: str = ""
    in_scope: bool | None = None
    scope_reason: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """How far something without lungs in it gets: the AUC of a simpler model on the same films."""

    name: str
    about: str
    metric: Metric


@dataclass(frozen=True, slots=True)
class Probe:
    """The model's AUC with a part of every film blanked, and how far it falls (positive: it fell)."""

    name: str
    about: str
    metric: Metric
    fall: Metric


@dataclass(frozen=True, slots=True)
class Subgroup:
    """Figures of a part of the films."""

    name: str
    n: int
    metrics: tuple[Metric, ...]


@dataclass(frozen=True, slots=True)
class ScopeSplit:
    """Films by the guard's verdict.

    Parameters
    ----------
    inside, outside, unknown
        How many.
    reasons
        Why films are outside, the most frequent first, each with how many.
    metrics
        Figures without the films outside; () where there is none outside, or nothing else.
    """

    inside: int
    outside: int
    unknown: int
    reasons: tuple[tuple[str, int], ...]
    metrics: tuple[Metric, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that is known of a model on one list of films.

    Parameters
    ----------
    model, model_sha256
        Its name and the digest of its file.
    data, root, split
        A title ("test split of kermany224"), the data set's folder, and which of its lists.
    classes, counts
        Class names, and films of each.
    calibration_note, temperature, operating_point, uncertain_band
        As the checkpoint has them.
    prevalence
        The share of class 1 that PPV and NPV are computed for.
    metrics
        Each with n and a 95 % interval.
    confusion
        Films by [truth][call].
    curves, reliability, histogram_edges, histograms
        For two classes; histograms are per true class.
    films
        All, in the order of the data set.
    baselines, probes, subgroups
        Beside the model.
    failed
        (path, reason) of films that could not be scored.
    test_looks
        How often these films were looked at as a test, this time included; 0 where they are no test.
    warnings
        Sentences to be read before the figures.
    command, created, program
        How it was made.
    scope
        The films by the guard's verdict, with the figures of those inside; None for a model without a guard. All
        other figures are of all films.
    audit
        Of the model's heat maps; None where it was not done.
    """

    model: str
    model_sha256: str
    data: str
    root: str
    split: str
    classes: tuple[str, ...]
    counts: tuple[int, ...]
    calibration_note: str
    temperature: float
    operating_point: float | None
    uncertain_band: tuple[float, float] | None
    prevalence: float
    metrics: tuple[Metric, ...]
    confusion: tuple[tuple[int, ...], ...]
    curves: tuple[Curve, ...]
    reliability: tuple[ReliabilityBin, ...]
    histogram_edges: tuple[float, ...]
    histograms: tuple[tuple[int, ...], ...]
    films: tuple[FilmScore, ...]
    baselines: tuple[Baseline, ...]
    probes: tuple[Probe, ...]
    subgroups: tuple[Subgroup, ...]
    failed: tuple[tuple[str, str], ...]
    test_looks: int
    warnings: tuple[str, ...]
    command: str
    created: str
    program: str
    scope: ScopeSplit | None = None
    audit: HeatAudit | None = None

    @property
    def n(self) -> int:
        """How many films have a score."""
        return len(self.films)

    def metric(self, name: str) -> Metric | None:
        """Return the figure of that name, or None where there is none."""
        return next((metric for metric in self.metrics if metric.name == name), None)

    def top_losses(self, count: int = 50) -> tuple[FilmScore, ...]:
        """Return the films the model is most wrong about: where labels may be."""
        return tuple(sorted(self.films, key=lambda film: -film.loss)[:count])

    def to_json(self) -> str:
        """Return the evaluation as JSON text."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=True, allow_nan=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Evaluation:
        """Return the evaluation that `text` says.

        Raises
        ------
        ValueError
            When it is none; the message is a reason for the user.
        """
        try:
            values = json.loads(text)
            version = values.pop("format")
            known = {field.name for field in fields(cls)}
            built = cls(**{name: _built(name, value) for name, value in values.items() if name in known})
            for record in (built, *built.metrics, *built.curves, *built.reliability, *built.films):
                check_plain_fields(record)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as failure:
            msg = "it is no evaluation report"
            raise ValueError(msg) from failure
        if version != FORMAT:
            msg = f"it has format {version}; this program reads {FORMAT}"
            raise ValueError(msg)
        return built


def _built(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    kind = {"metrics": Metric, "curves": Curve, "reliability": ReliabilityBin, "films": FilmScore}.get(name)
    if kind is not None:
        return tuple(kind(**_tupled(row)) for row in value)
    if name == "baselines":
        return tuple(Baseline(**row | {"metric": Metric(**row["metric"])}) for row in value)
    if name == "probes":
        return tuple(
            Probe(**row | {"metric": Metric(**row["metric"]), "fall": Metric(**row["fall"])}) for row in value
        )
    if name == "subgroups":
        return tuple(Subgroup(**row | {"metrics": _built("metrics", row["metrics"])}) for row in value)
    if name in {"scope", "audit"} and value is not None:
        return HeatAudit.from_json_object(value) if name == "audit" else _scope(value)
    return _frozen(value)


def _scope(value: dict[str, Any]) -> ScopeSplit:
    return ScopeSplit(**_tupled(value) | {"metrics": _built("metrics", value["metrics"])})


def _tupled(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _frozen(value) for name, value in row.items()}


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def read_evaluation(path: Path) -> Evaluation:
    """Read a ``report.json``.

    Raises
    ------
    EvaluationError
        When it cannot be read or is none.
    """
    try:
        return Evaluation.from_json(read_words(path))
    except OSError as failure:
        raise EvaluationError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except ValueError as failure:
        raise EvaluationError(path, str(failure)) from failure
