"""The verdicts on a heat map: types without torch, so that the window can show them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.model.scope import outside_sentence

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.trust.heat_findings import Findings


class Verdict(StrEnum):
    """How a test ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not applicable"
    UNDECIDED = "undecided"  # of many films only: too few of them


@dataclass(frozen=True, slots=True)
class TestResult:
    """One test of a heat map.

    Parameters
    ----------
    name
        Of the test in files: a key of `heat_tests.TITLES`.
    title
        For people.
    verdict
        How it ended.
    value, limit
        The figure and what it was held against; None where the test does not apply, or failed by what is no figure: a
        peak in a corner.
    sentence
        What it means, in one plain sentence.
    """

    __test__ = False  # no test for pytest

    name: str
    title: str
    verdict: Verdict
    value: float | None
    limit: float | None
    sentence: str


@dataclass(frozen=True, eq=False, slots=True)
class HeatCheck:
    """All that the check of one heat map found.

    Parameters
    ----------
    prediction
        The film's answer.
    class_name
        Of the class that the map explains.
    tests
        Every test in the order they are shown.
    findings
        What was measured.
    spread
        Mean and standard deviation of the calibrated probability of the explained class over the film and its small
        changes (test-time augmentation).
    parts
        Seconds of each part by name.
    """

    prediction: Prediction
    class_name: str
    tests: tuple[TestResult, ...]
    findings: Findings
    spread: tuple[float, float]
    parts: tuple[tuple[str, float], ...]

    @property
    def seconds(self) -> float:
        """Of the whole check."""
        return sum(seconds for _, seconds in self.parts)

    def test(self, name: str) -> TestResult:
        """Return the test of that name."""
        return next(test for test in self.tests if test.name == name)

    @property
    def passed(self) -> int:
        """How many tests the map passed."""
        return sum(test.verdict is Verdict.PASSED for test in self.tests)

    @property
    def applied(self) -> int:
        """How many tests apply to it."""
        return sum(test.verdict is not Verdict.NOT_APPLICABLE for test in self.tests)

    @property
    def headline(self) -> str:
        """The verdict in one line."""
        failed = [test.title for test in self.tests if test.verdict is Verdict.FAILED]
        counts = f"{self.passed} of {self.applied} tests passed"
        return f"{counts}. Failed: {', '.join(failed)}." if failed else f"{counts}."

    @property
    def outside(self) -> str:
        """What is said of a film outside the model's scope, wherever the check is shown; "" inside or unguarded."""
        scope = self.prediction.scope
        return outside_sentence(scope.reason) if scope.is_outside else ""

    def to_json_object(self) -> dict[str, Any]:
        """Return all figures as JSON values, and of the maps the film's own."""
        found = self.findings
        return {
            "film_sha256": self.prediction.film_sha256,
            "class": self.class_name,
            "method": found.heatmap.method.value,
            "label": self.prediction.label,
            "probabilities": self.prediction.probabilities,
            "in_scope": self.prediction.scope.is_inside,
            "scope_reason": self.prediction.scope.reason,
            "headline": self.headline,
            "tests": [asdict(test) for test in self.tests],
            "spread": self.spread,
            "map": found.heatmap.values.tolist(),
            "changes": [
                {"name": c.name, "ssim": c.ssim, "correlation": c.correlation, "probability": c.probability}
                for c in found.changes
            ],
            "cascade": [{"layer": s.layer, "ssim": s.ssim, "correlation": s.correlation} for s in found.cascade],
            "curves": None if found.curves is None else asdict(found.curves),
            "road": [asdict(step) for step in found.road],
            "lungs": None if found.lungs is None else asdict(found.lungs),
            "corners": None if found.corners is None else asdict(found.corners),
            "letters": [asdict(letter) for letter in found.letters],
            "seconds": self.seconds,
            "parts": dict(self.parts),
        }
