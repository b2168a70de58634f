"""Figures, times and states of a training as people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import display_text

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
    "loss": "loss",
    "auc": "AUC",
    "accuracy": "accuracy",
    "sensitivity": "sensitivity",
    "specificity": "specificity",
}
_SHORT_NAMES = {"auc": "AUC", "accuracy": "acc.", "sensitivity": "sens.", "specificity": "spec."}
FIGURE_TIPS = {
    "auc": "Area under the ROC curve: how often a film of the second class gets the higher score of a pair",
    "accuracy": "Share of films called right at the largest probability",
    "sensitivity": "Share of films of the second class that are called so, at 0.5",
    "specificity": "Share of films of the first class that are called so, at 0.5",
}
STATUS_WORDS = {
    "running": "running",
    "finished": "finished",
    "stopped": "stopped",
    "failed": "failed",
    "unfinished": "can go on",
}
ENDINGS = {
    "finished": "Finished",
    "stopped early": "Stopped early: the validation loss fell no further",
    "stopped": "Stopped on request",
}


def duration(seconds: float) -> str:
    """Return a time of work ahead or behind, in its two largest units."""
    whole = max(0, round(seconds))
    hours, minutes = whole // 3600, whole % 3600 // 60
    if hours:
        return f"{hours}{_SPACE}h {minutes}{_SPACE}min"
    if minutes:
        return f"{minutes}{_SPACE}min {whole % 60}{_SPACE}s"
    return f"{whole}{_SPACE}s"


def count(number: int, what: str, plural: str = "") -> str:
    """Return a number of things: ``1 film``, ``5,216 films``."""
    return f"{number:,}{_SPACE}{what if number == 1 else plural or f'{what}s'}"


def percent(share: float) -> str:
    """Return a share of 0-1 in percent."""
    return f"{100 * share:.0f}{_SPACE}%"


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
        parts.append(f"memory {gigabytes(event.memory)} of {gigabytes(event.memory_total)}{_SPACE}GB")
    if event.films_per_second > 0:
        digits = 0 if event.films_per_second >= 10 else 1
        parts.append(f"{event.films_per_second:,.{digits}f} films/s")
    parts.append(f"waiting for films {percent(event.waiting)}")
    return DOT.join(parts)


def scores_line(name: str, scores: EpochScores | None) -> str:
    """Return the figures of one list of films in a line."""
    if scores is None:
        return ""
    parts = [f"loss {figure(scores.loss)}"]
    for key in FIGURES:
        value = getattr(scores, key)
        if value is not None:
            parts.append(f"{_SHORT_NAMES[key]} {figure(value)}")
    return f"{name}: {DOT.join(parts)}"


def data_line(material: Material) -> str:
    """Return a data set's name and how many films it has: to learn from and choose by, and to test on."""
    split = material.split
    name = display_text(material.dataset.root.name or str(material.dataset.root))
    films = f"{len(split.train) + len(split.val):,}"
    test = f" + {len(split.test):,}" if split.test else ""
    return f"{name}{DOT}{films}{test} films"


def split_names(material: Material) -> dict[str, str]:
    """Return how the splits are called on screen."""
    return {"train": "train", "val": "val" if material.cut.is_own else "val (cut)", "test": "test"}


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
    sizes = f"{low} pixels" if low == high else f"{low} to {high} pixels"
    counted = (
        ", ".join(f"{number:,} {kind}" for kind, number in kinds.items())
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
