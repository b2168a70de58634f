"""How a comparison speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.statistics.sample_size import interval_width
from cxr_desktop.core.trust.shift_result import Grade
from cxr_desktop.ui.time_left import time_left

if TYPE_CHECKING:
    from cxr_desktop.app.shift import ShiftProgress
    from cxr_desktop.core.statistics.sample_size import SampleSize
    from cxr_desktop.core.trust.shift_result import FeatureTest, Shift

HIDDEN = mark("The model's answers are hidden while films are read blind, and its comparisons with them.")

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
    words = shown(progress.what)
    if progress.total:
        words = tr("{what}: {done:,} of {total:,}", what=words, done=progress.done, total=progress.total)
    return ", ".join(filter(None, (words, time_left(progress.seconds_left))))


def p_text(p: float) -> str:
    """Return a p value as papers write it."""
    return "p \N{LESS-THAN OR EQUAL TO} 0.001" if p <= 0.001 else f"p = {p:.3f}"


def films_line(shift: Shift) -> str:
    """Return what was compared with what, in a line."""
    words = {"n": shift.n, "validation": shift.n_validation, "model": shift.model}
    if not shift.failed:
        return tr("{n:,} films against the {validation:,} validation films of {model}.", **words)
    return tr(
        "{n:,} films against the {validation:,} validation films of {model}; {failed:,} cannot be read.",
        failed=len(shift.failed),
        **words,
    )


def known_line(shift: Shift) -> str:
    """Return how many films are of known class, and who says it; "" for none."""
    known = sum(shift.counts)
    if not known:
        return ""
    by_folder = known - shift.n_by_readings
    who = [tr("{n:,} by folder", n=by_folder)] if by_folder else []
    who += [tr("{n:,} by readings", n=shift.n_by_readings)] if shift.n_by_readings else []
    return tr("Class known: {sources}.", sources=", ".join(who))


def scope_line(shift: Shift) -> str:
    """Return how many films the guard keeps out and why; "" for a model without a guard."""
    if shift.n_outside is None:
        return ""
    if not shift.n_outside:
        return tr("All of them are within the model's scope.")
    reasons = "; ".join(f"{count:,}: {shown(reason)}" for reason, count in shift.reasons[:3])
    reasons += "; ..." if len(shift.reasons) > 3 else ""
    if shift.n_outside == 1:
        return tr("1 of them is outside the model's scope ({reasons}).", reasons=reasons)
    return tr("{n:,} of them are outside the model's scope ({reasons}).", n=shift.n_outside, reasons=reasons)


def p_value_rows(shift: Shift) -> tuple[tuple[str, str, str, str], ...]:
    """Return the tests as (name, result, n, tooltip)."""
    rows = _feature_rows(tr("Features as they come, kernel"), tr("Features as they come, classifier"), shift.features)
    if shift.features_given_prevalence is not None:
        rows += _feature_rows(
            tr("Features at the same prevalence, kernel"),
            tr("Features at the same prevalence, classifier"),
            shift.features_given_prevalence,
        )
    scores = shift.scores
    ks = tr("distance {distance:.2f}, {p}", distance=scores.statistic, p=p_text(scores.p))
    return (*rows, (tr("Scores"), ks, _n(scores.n_first, scores.n_second), shown(scores.method)))


def _feature_rows(kernel: str, classifier: str, test: FeatureTest) -> tuple[tuple[str, str, str, str], ...]:
    n = _n(test.kernel.n_first, test.kernel.n_second)
    auc = test.separation.value
    return (
        (kernel, p_text(test.kernel.p), n, shown(test.kernel.method)),
        (classifier, f"AUC {auc:.2f}, {p_text(test.separation_p)}", n, shown(test.separation.method)),
    )


def _n(first: int, second: int) -> str:
    return f"n = {first:,} + {second:,}"


def sample_line(sample: SampleSize, classes: tuple[str, ...]) -> str:
    """Return how many films are to be labelled."""
    words = {"sick": sample.sick, "second": classes[1], "well": sample.well, "first": classes[0]}
    if sample.total is None:
        return tr("Label {sick:,} {second} and {well:,} {first}.", **words)
    return tr(
        "Label {sick:,} {second} and {well:,} {first}: about {total:,} films as they come.",
        total=sample.total,
        **words,
    )


def width_line(counts: tuple[int, ...], classes: tuple[str, ...], *, sensitivity: float, specificity: float) -> str:
    """Return what the films that are labelled already would give; "" without films of both classes."""
    if not counts or min(counts) < 1:
        return ""
    well, sick = counts
    return tr(
        "The {sick:,} {second} and {well:,} {first} labelled here give intervals about {width_second:.2f} and "
        "{width_first:.2f} wide.",
        sick=sick,
        second=classes[1],
        well=well,
        first=classes[0],
        width_second=interval_width(sensitivity, sick),
        width_first=interval_width(specificity, well),
    )
