"""Figures, times and states of a training as people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.core.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.core.dataset.audit import Overview
    from cxr_desktop.core.model.prediction import Metric
    from cxr_desktop.core.training.events import EpochScores, Learning
    from cxr_desktop.core.training.runs import RunSummary

DOT = " \N{MIDDLE DOT} "
_SPACE = "\N{NO-BREAK SPACE}"
FIGURES = ("auc", "accuracy", "sensitivity", "specificity")
FIGURE_NAMES = {
    "loss": mark("loss"),
    "auc": mark("AUC"),
    "accuracy": mark("accuracy"),
    "sensitivity": mark("sensitivity"),
    "specificity": mark("specificity"),
}
_SHORT_NAMES = {
    "auc": mark("AUC"),
    "accuracy": mark("acc."),
    "sensitivity": mark("sens."),
    "specificity": mark("spec."),
}
FIGURE_TIPS = {
    "auc": mark("Area under the ROC curve: how often a film of the second class gets the higher score of a pair"),
    "accuracy": mark("Share of films called right at the largest probability"),
    "sensitivity": mark("Share of films of the second class that are called so, at 0.5"),
    "specificity": mark("Share of films of the first class that are called so, at 0.5"),
}
STATUS_WORDS = {
    "running": mark("running"),
    "finished": mark("finished"),
    "stopped": mark("stopped"),
    "failed": mark("ended in an error"),
    "unfinished": mark("can go on"),
}
ENDINGS = {
    "finished": mark("Finished."),
    "stopped early": mark("Stopped early: the validation loss fell no further."),
    "stopped": mark("Stopped on request."),
}
ENDING_NOTICES = {
    "finished": mark("Training: finished."),
    "stopped early": mark("Training: stopped early: the validation loss fell no further."),
    "stopped": mark("Training: stopped on request."),
}
"""All of these in English, to be shown with `tr`."""


def duration(seconds: float) -> str:
    """Return a time of work ahead or behind, in its two largest units."""
    whole = max(0, round(seconds))
    hours, minutes = whole // 3600, whole % 3600 // 60
    if hours:
        return f"{hours}{_SPACE}h {minutes}{_SPACE}min"
    if minutes:
        return f"{minutes}{_SPACE}min {whole % 60}{_SPACE}s"
    return f"{whole}{_SPACE}s"


def gigabytes(amount: int) -> str:
    """Return bytes in GB."""
    return f"{amount / 1e9:.1f}"


def figure(value: float | None) -> str:
    """Return a loss or a score with three digits, a dash for none."""
    return "\N{EN DASH}" if value is None else f"{value:.3f}"


def pace(event: Learning) -> str:
    """Return memory, speed and waiting of a training under way."""
    parts = []
    if event.memory_total > 0:
        used, total = gigabytes(event.memory), gigabytes(event.memory_total)
        parts.append(tr("memory {used} of {total}\N{NO-BREAK SPACE}GB", used=used, total=total))
    if event.films_per_second > 0:
        digits = 0 if event.films_per_second >= 10 else 1
        parts.append(tr("{number} films/s", number=f"{event.films_per_second:,.{digits}f}"))
    parts.append(tr("waiting for films {percent}", percent=percent(event.waiting)))
    return DOT.join(parts)


def scores_line(name: str, scores: EpochScores | None) -> str:
    """Return the figures of one list of films in a line."""
    if scores is None:
        return ""
    parts = [f"{tr('loss')} {figure(scores.loss)}"]
    for key in FIGURES:
        value = getattr(scores, key)
        if value is not None:
            parts.append(f"{tr(_SHORT_NAMES[key])} {figure(value)}")
    return f"{name}: {DOT.join(parts)}"


def data_line(material: Material) -> str:
    """Return a data set's name and how many films it has: to learn from and choose by, and to test on."""
    split = material.split
    name = display_text(material.dataset.root.name or str(material.dataset.root))
    number = f"{len(split.train) + len(split.val):,}" + (f" + {len(split.test):,}" if split.test else "")
    return tr("{name} \N{MIDDLE DOT} {number} films", name=name, number=number)


def split_names(material: Material) -> dict[str, str]:
    """Return how the splits are called on screen."""
    return {"train": tr("train"), "val": tr("val") if material.cut.is_own else tr("val (cut)"), "test": tr("test")}


def counts_line(name: str, counts: Sequence[int], classes: Sequence[str]) -> str:
    """Return the films of a split by class: ``train: 1,341 NORMAL, 3,875 PNEUMONIA``."""
    parts = (f"{number:,} {display_text(title)}" for number, title in zip(counts, classes, strict=True))
    return f"{name}: {', '.join(parts)}"


def overview_lines(overview: Overview) -> str:
    """Return sizes, kinds of pictures and file types of a data set, a line each."""
    low, high = (
        f"{width:,} \N{MULTIPLICATION SIGN} {height:,}"
        for width, height in zip(overview.widths[::2], overview.heights[::2], strict=True)
    )
    sizes = tr("{size} pixels", size=low) if low == high else tr("{low} to {high} pixels", low=low, high=high)
    counted = (
        ", ".join(f"{number:,} {shown(kind)}" for kind, number in kinds.items())
        for kinds in (overview.kinds, overview.modes)
    )
    return "\n".join(line for line in (sizes, *counted) if line)


def metric_text(metric: Metric) -> str:
    """Return a measured figure with its interval."""
    return f"{metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}]"


def test_metric(run: RunSummary, name: str) -> Metric | None:
    """Return a figure of a run's report by name, in any case."""
    return next((metric for metric in run.metrics if metric.name.casefold() == name.casefold()), None)


def run_title(run: RunSummary) -> str:
    """Return what a run is called on screen."""
    return display_text(run.name)
