"""What the window of the heat-map check says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.trust.heat_check_result import Verdict

if TYPE_CHECKING:
    from cxr_desktop.core.trust.heat_check_result import HeatCheck, TestResult

EMPTY = (
    "Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made "
    "noisy, against maps of random weights, and against what the answer really hangs on."
)
HIDDEN = "The model's answers are hidden while films are read blind, and its heat maps with them."
STOPPED = "Stopped."
CHANGES = {
    "left": "one cell left",
    "right": "one cell right",
    "up": "one cell up",
    "down": "one cell down",
    "noise": "a little noise",
    "flip": "mirrored",
}
"""Names of the changes for people."""
MARKS = {Verdict.PASSED: "passed", Verdict.FAILED: "failed", Verdict.NOT_APPLICABLE: "\N{EM DASH}"}
"""What stands before a test."""

_UNITS = {
    "changes": "SSIM {value:.2f}, at least {limit:g}",
    "mirror": "SSIM {value:.2f}, at least {limit:g}",
    "weights": "SSIM {value:.2f}, at most {limit:g}",
    "deletion": "{value:+.2f} log-odds, at least {limit:g}",
    "road": "{value:+.2f} log-odds, at least {limit:g}",
    "lungs": "{value:.2f} times as dense, more than {limit:g}",
    "corner": "{value:.0%} of the heat, at most {limit:.0%}",
    "letter": "{value:.0%} of the peak, below {limit:.0%}",
}


def figure_of(test: TestResult) -> str:
    """Return a test's figure with its limit, "" where it does not apply."""
    if test.value is None or test.limit is None:
        return ""
    return _UNITS[test.name].format(value=test.value, limit=test.limit)


def about(check: HeatCheck) -> str:
    """Return what was checked, and how the answer itself holds under small changes."""
    heatmap = check.findings.heatmap
    mean, deviation = check.spread
    return (
        f"{heatmap.method.display_name} for {check.class_name}. Its probability is "
        f"{check.prediction.probabilities[heatmap.class_index]:.2f}; under the small changes below "
        f"{mean:.2f} in the mean, standard deviation {deviation:.2f}. Checked in {check.seconds:.1f} s."
    )
