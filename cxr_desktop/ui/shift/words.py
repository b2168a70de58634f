"""How a comparison speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.statistics.sample_size import interval_width
from cxr_desktop.core.trust.shift_result import Grade

if TYPE_CHECKING:
    from cxr_desktop.app.shift import ShiftProgress
    from cxr_desktop.core.statistics.sample_size import SampleSize
    from cxr_desktop.core.trust.shift_result import FeatureTest, Shift

HIDDEN = "The model's answers are hidden while films are read blind, and its comparisons with them."

ROLES = {
    Grade.ALIKE: "good",
    Grade.PREVALENCE: "notice",
    Grade.SLIGHT: "notice",
    Grade.OTHER: "error",
    Grade.UNKNOWN: "notice",
}
"""The look of the verdict's box."""


def progress_line(progress: ShiftProgress) -> str:
    """Return how far it has come and how long it still takes."""
    words = progress.what
    if progress.total:
        words += f": {progress.done:,} of {progress.total:,}"
    if progress.seconds_left is not None and progress.done:
        words += f", {_duration(progress.seconds_left)} left"
    return words


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(1, round(seconds))} s"
    return f"about {round(seconds / 60)} min"


def p_text(p: float) -> str:
    """Return a p value as papers write it."""
    return "p \N{LESS-THAN OR EQUAL TO} 0.001" if p <= 0.001 else f"p = {p:.3f}"


def films_line(shift: Shift) -> str:
    """Return what was compared with what, in a line."""
    words = f"{shift.n:,} films against the {shift.n_validation:,} validation films of {shift.model}"
    if shift.failed:
        words += f"; {len(shift.failed):,} cannot be read"
    return f"{words}."


def known_line(shift: Shift) -> str:
    """Return how many films are of known class, and who says it; "" for none."""
    known = sum(shift.counts)
    if not known:
        return ""
    by_folder = known - shift.n_by_readings
    sources = ((by_folder, "folder"), (shift.n_by_readings, "readings"))
    who = ", ".join(f"{count:,} by {source}" for count, source in sources if count)
    return f"Class known: {who}."


def scope_line(shift: Shift) -> str:
    """Return how many films the guard keeps out and why; "" for a model without a guard."""
    if shift.n_outside is None:
        return ""
    if not shift.n_outside:
        return "All of them are within the model's scope."
    reasons = "; ".join(f"{count:,}: {reason}" for reason, count in shift.reasons[:3])
    more = "; ..." if len(shift.reasons) > 3 else ""
    verb = "is" if shift.n_outside == 1 else "are"
    return f"{shift.n_outside:,} of them {verb} outside the model's scope ({reasons}{more})."


def p_value_rows(shift: Shift) -> tuple[tuple[str, str, str, str], ...]:
    """Return the tests as (name, result, n, tooltip)."""
    rows = _feature_rows("as they come", shift.features)
    if shift.features_given_prevalence is not None:
        rows += _feature_rows("at the same prevalence", shift.features_given_prevalence)
    scores = shift.scores
    ks = f"distance {scores.statistic:.2f}, {p_text(scores.p)}"
    return (*rows, ("Scores", ks, _n(scores.n_first, scores.n_second), scores.method))


def _feature_rows(which: str, test: FeatureTest) -> tuple[tuple[str, str, str, str], ...]:
    n = _n(test.kernel.n_first, test.kernel.n_second)
    auc = test.separation.value
    return (
        (f"Features {which}, kernel", p_text(test.kernel.p), n, test.kernel.method),
        (
            f"Features {which}, classifier",
            f"AUC {auc:.2f}, {p_text(test.separation_p)}",
            n,
            test.separation.method,
        ),
    )


def _n(first: int, second: int) -> str:
    return f"n = {first:,} + {second:,}"


def sample_line(sample: SampleSize, classes: tuple[str, ...]) -> str:
    """Return how many films are to be labelled."""
    words = f"Label {sample.sick:,} {classes[1]} and {sample.well:,} {classes[0]}"
    if sample.total is None:
        return f"{words}."
    return f"{words}: about {sample.total:,} films as they come."


def width_line(counts: tuple[int, ...], classes: tuple[str, ...], *, sensitivity: float, specificity: float) -> str:
    """Return what the films that are labelled already would give; "" without films of both classes."""
    if not counts or min(counts) < 1:
        return ""
    well, sick = counts
    return (
        f"The {sick:,} {classes[1]} and {well:,} {classes[0]} labelled here give intervals about "
        f"{interval_width(sensitivity, sick):.2f} and {interval_width(specificity, well):.2f} wide."
    )
