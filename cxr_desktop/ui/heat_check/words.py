"""What the window of the heat-map check says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from cxr_desktop.core.trust.heat_check_result import HeatCheck, TestResult

EMPTY = mark(
    "Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made "
    "noisy, against maps of random weights, and against what the answer really hangs on."
)
HIDDEN = mark("The model's answers are hidden while films are read blind, and its heat maps with them.")
STOPPED = mark("Stopped.")
LOADING = mark("The model is still loading. The check begins when it stands.")
READING = mark("The film is still being read. The check begins when it is shown.")
"""These in English; the window shows them with `tr`."""
CHANGES = {
    "left": mark("one cell left"),
    "right": mark("one cell right"),
    "up": mark("one cell up"),
    "down": mark("one cell down"),
    "noise": mark("a little noise"),
    "flip": mark("mirrored"),
}
"""Names of the changes for people, to be shown with `tr`."""
MARKS = {Verdict.PASSED: mark("passed"), Verdict.FAILED: mark("failed"), Verdict.NOT_APPLICABLE: mark("n/a")}
"""What stands before a test, to be shown with `tr`."""

_UNITS = {
    "changes": mark("SSIM {value:z.2f}, at least {limit:g}"),
    "mirror": mark("SSIM {value:z.2f}, at least {limit:g}"),
    "weights": mark("SSIM {value:z.2f}, at most {limit:g}"),
    "deletion": mark("{value:+z.2f} log-odds, at least {limit:g}"),
    "road": mark("{value:+z.2f} log-odds, at least {limit:g}"),
    "lungs": mark("{value:.2f} times as dense, more than {limit:g}"),
    "corner": mark("{value:.0%} of the heat, at most {limit:.0%}"),
    "letter": mark("{value:.0%} of the peak, below {limit:.0%}"),
}


def figure_of(test: TestResult) -> str:
    """Return a test's figure with its limit, "" where it does not apply."""
    if test.value is None or test.limit is None:
        return tr("peak in a corner") if (test.name, test.verdict) == ("corner", Verdict.FAILED) else ""
    figure = tr(_UNITS[test.name], value=test.value, limit=test.limit)
    return figure.replace("%", "\N{NO-BREAK SPACE}%")


def headline(check: HeatCheck) -> str:
    """Return the verdict in one line; a map without heat has none."""
    if not check.findings.heatmap.has_evidence:
        return tr("No heat speaks for {label}: there is nothing to test.", label=check.class_name)
    return shown(check.headline)


def scope_notice(check: HeatCheck) -> str:
    """Return what is said of a film outside the model's scope, else ""."""
    scope = check.prediction.scope
    return shown(display_text(outside_sentence(scope.reason))) if scope.is_outside else ""


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
    parts = [
        tr(
            "{method} for {label}. Its probability is {probability:.2f}.",
            method=heatmap.method.display_name,
            label=check.class_name,
            probability=probability,
        )
    ]
    if check.findings.changes:
        parts.append(
            tr(
                "Over the small changes shown here its mean is {mean:.2f}, standard deviation {deviation:.2f}.",
                mean=mean,
                deviation=deviation,
            )
        )
        parts.append(_flips(check, operating_point))
    parts.append(tr("Checked in {seconds:.1f} s.", seconds=check.seconds))
    return " ".join(part for part in parts if part)


def _flips(check: HeatCheck, operating_point: float | None) -> str:
    """Return which small changes turn the call of a model of two classes into the other one."""
    prediction, index = check.prediction, check.findings.heatmap.class_index
    if operating_point is None or len(prediction.probabilities) != 2:
        return ""
    flipped = [
        tr(CHANGES.get(change.name, change.name))
        for change in check.findings.changes
        if _is_second(change.probability, index, operating_point) != (prediction.label_index == 1)
    ]
    return tr("The call itself flips under: {changes}.", changes=", ".join(flipped)) if flipped else ""


def _is_second(probability: float, class_index: int, operating_point: float) -> bool:
    """Return whether ``classes[1]`` is called where the explained class has this probability."""
    return (probability if class_index == 1 else 1 - probability) >= operating_point
