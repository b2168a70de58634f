"""What the audit of a model's heat maps found: types and their JSON, without torch."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.trust.heat_check_result import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = 1


@dataclass(frozen=True, slots=True)
class AuditFigure:
    """One test over many films.

    Parameters
    ----------
    name, title
        As for one film (`heat_tests.TITLES`).
    group
        "" for all films, or the class that was called.
    metric
        The figure with n and its 95 % interval.
    limit
        What the interval is held against.
    verdict
        Passed or failed when the whole interval lies on one side of the limit, else undecided.
    sentence
        What it means, in one plain sentence.
    """

    name: str
    title: str
    group: str
    metric: Metric
    limit: float
    verdict: Verdict
    sentence: str


@dataclass(frozen=True, slots=True)
class HeatAudit:
    """All that an audit of heat maps found.

    Parameters
    ----------
    model, model_sha256
        Which model.
    data
        Which films, in words.
    method
        How the maps are made ("grad-cam").
    n, n_outside
        Films in the figures, and films left out because the model is not made for them.
    figures
        Each test, for all films and for those of each class called.
    cascade
        Mean SSIM after each stage of the randomisation test.
    others
        Further figures, without a verdict.
    failed
        (path, reason) of films that could not be read.
    seed
        Of the order that films were sampled in.
    """

    model: str
    model_sha256: str
    data: str
    method: str
    n: int
    n_outside: int
    figures: tuple[AuditFigure, ...]
    cascade: tuple[Metric, ...]
    others: tuple[Metric, ...]
    failed: tuple[tuple[str, str], ...]
    seed: int

    def figure(self, name: str, group: str = "") -> AuditFigure | None:
        """Return a test, or None where it was not done."""
        return next((figure for figure in self.figures if (figure.name, figure.group) == (name, group)), None)

    @property
    def overall(self) -> tuple[AuditFigure, ...]:
        """The tests over all films."""
        return tuple(figure for figure in self.figures if not figure.group)

    @property
    def headline(self) -> str:
        """The verdict in one line."""
        passed = sum(figure.verdict is Verdict.PASSED for figure in self.overall)
        said = [f"{passed} of {len(self.overall)} tests passed."]
        for verdict, word in ((Verdict.FAILED, "Failed"), (Verdict.UNDECIDED, "Undecided")):
            titles = [figure.title for figure in self.overall if figure.verdict is verdict]
            said += [f"{word}: {', '.join(titles)}."] if titles else []
        return " ".join(said)

    def to_json_object(self) -> dict[str, Any]:
        """Return everything as JSON values."""
        return {"format": FORMAT, **asdict(self)}

    @classmethod
    def from_json_object(cls, values: Mapping[str, Any]) -> HeatAudit:
        """Return the audit that JSON values say.

        Raises
        ------
        ValueError
            When they say none; the message is a reason for the user.
        """
        try:
            known = {field.name: values[field.name] for field in fields(cls)}
            known["figures"] = tuple(_figure(row) for row in known["figures"])
            for name in ("cascade", "others"):
                known[name] = tuple(Metric(**row) for row in known[name])
            known["failed"] = tuple((path, reason) for path, reason in known["failed"])
            return cls(**known)
        except (KeyError, TypeError, ValueError, AttributeError) as failure:
            msg = "it holds no audit of heat maps"
            raise ValueError(msg) from failure


def _figure(row: Mapping[str, Any]) -> AuditFigure:
    return AuditFigure(**{**row, "metric": Metric(**row["metric"]), "verdict": Verdict(row["verdict"])})
