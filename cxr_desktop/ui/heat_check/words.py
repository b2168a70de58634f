"""What the window of the heat-map check says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from cxr_desktop.core.trust.heat_check_result import HeatCheck, TestResult

EMPTY = (
    "Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made "
    "noisy, against maps of random weights, and against what the answer really hangs on."
)
HIDDEN = "The model's answers are hidden while films are read blind, and its heat maps with them."
STOPPED = "Stopped."
LOADING = "The model is still loading. The check begins when it stands."
READING = "The film is still being read. The check begins when it is shown."
CHANGES = {
    "left": "one cell left",
    "right": "one cell right",
    "up": "one cell up",
    "down": "one cell down",
    "noise": "a little noise",
    "flip": "mirrored",
}
"""Names of the changes for people."""
MARKS = {Verdict.PASSED: "passed", Verdict.FAILED: "failed", Verdict.NOT_APPLICABLE: "n/a"}
"""What stands before a test."""

_UNITS = {
    "changes": "SSIM {value:z.2f}, at least {limit:g}",
    "mirror": "SSIM {value:z.2f}, at least {limit:g}",
    "weights": "SSIM {value:z.2f}, at most {limit:g}",
    "deletion": "{value:+z.2f} log-odds, at least {limit:g}",
    "road": "{value:+z.2f} log-odds, at least {limit:g}",
    "lungs": "{value:.2f} times as dense, more than {limit:g}",
    "corner": "{value:.0%} of the heat, at most {limit:.0%}",
    "letter": "{value:.0%} of the peak, below {limit:.0%}",
}


def figure_of(test: TestResult) -> str:
    """Return a test's figure with its limit, "" where it does not apply."""
    if test.value is None or test.limit is None:
        return "peak in a corner" if (test.name, test.verdict) == ("corner", Verdict.FAILED) else ""
    figure = _UNITS[test.name].format(value=test.value, limit=test.limit)
    return figure.replace("%", "\N{NO-BREAK SPACE}%")


def headline(check: HeatCheck) -> str:
    """Return the verdict in one line; a map without heat has none."""
    if not check.findings.heatmap.has_evidence:
        return f"No heat speaks for {check.class_name}: there is nothing to test."
    return check.headline


def scope_notice(check: HeatCheck) -> str:
    """Return what is said of a film outside the model's scope, else ""."""
    scope = check.prediction.scope
    return display_text(outside_sentence(scope.reason)) if scope.is_outside else ""


def about(check: HeatCheck, operating_point: float | None = None) -> str:
    """Return what was checked, and how the answer itself holds under small changes.

    Parameters
    ----------
    operating_point
        The model's, where it has one: then it is said whether the call flips.
    """
    heatmap = check.findings.heatmap
    mean, deviation = check.spread
    probability = check.prediction.probabilities[heatmap.class_index]
    parts = [f"{heatmap.method.display_name} for {check.class_name}. Its probability is {probability:.2f}."]
    if check.findings.changes:
        parts.append(f"Over the small changes shown here its mean is {mean:.2f}, standard deviation {deviation:.2f}.")
        parts.append(_flips(check, operating_point))
    parts.append(f"Checked in {check.seconds:.1f} s.")
    return " ".join(part for part in parts if part)


def _flips(check: HeatCheck, operating_point: float | None) -> str:
    """Return which small changes turn the call of a model of two classes into the other one."""
    prediction, index = check.prediction, check.findings.heatmap.class_index
    if operating_point is None or len(prediction.probabilities) != 2:
        return ""
    flipped = [
        CHANGES.get(change.name, change.name)
        for change in check.findings.changes
        if _is_second(change.probability, index, operating_point) != (prediction.label_index == 1)
    ]
    return f"The call itself flips under: {', '.join(flipped)}." if flipped else ""


def _is_second(probability: float, class_index: int, operating_point: float) -> bool:
    """Return whether ``classes[1]`` is called where the explained class has this probability."""
    return (probability if class_index == 1 else 1 - probability) >= operating_point
