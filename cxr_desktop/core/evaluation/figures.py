"""The figures of a report, drawn by matplotlib as SVG text; no window, no network, no fonts of others."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from matplotlib import rc_context
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes

    from cxr_desktop.core.evaluation.result import Curve, Evaluation

_FIRST, _SECOND, _MODEL = "#2a9d6f", "#d1495b", "#2f6fb5"
_STYLE = {"svg.fonttype": "none", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}
_SIDE, _WIDE = 3.4, 4.6


def draw_figures(evaluation: Evaluation) -> dict[str, str]:
    """Return the figures that exist for an evaluation by name, each as an ``<svg>`` element."""
    drawings: dict[str, tuple[tuple[float, float], Callable[[Axes], None]]] = {}
    curves = {curve.name: curve for curve in evaluation.curves}
    if "roc" in curves:
        drawings["ROC curve"] = ((_SIDE, _SIDE), lambda axes: _roc(axes, curves["roc"], evaluation))
    if "pr" in curves:
        drawings["Precision and recall"] = ((_SIDE, _SIDE), lambda axes: _pr(axes, curves["pr"], evaluation))
    drawings["Confusion matrix"] = ((_SIDE, _SIDE), lambda axes: _confusion(axes, evaluation))
    if evaluation.reliability:
        drawings["Reliability"] = ((_SIDE, _SIDE), lambda axes: _reliability(axes, evaluation))
    if evaluation.histograms:
        drawings["Probabilities"] = ((_WIDE, _SIDE), lambda axes: _histogram(axes, evaluation))
    if evaluation.baselines or evaluation.probes:
        drawings["Beside simpler models"] = ((_WIDE, _SIDE), lambda axes: _beside(axes, evaluation))
    return {name: _svg(size, draw) for name, (size, draw) in drawings.items()}


def _svg(size: tuple[float, float], draw: Callable[[Axes], None]) -> str:
    with rc_context(_STYLE):
        figure = Figure(figsize=size, layout="constrained")
        FigureCanvasSVG(figure)
        draw(figure.subplots())
        text = io.StringIO()
        figure.savefig(text, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    whole = text.getvalue()
    return whole[whole.index("<svg") :]


def _roc(axes: Axes, curve: Curve, evaluation: Evaluation) -> None:
    axes.plot([0, 1], [0, 1], color="0.7", lw=0.8, ls=":")
    axes.plot(curve.x, curve.y, color=_MODEL)
    sensitivity, specificity = evaluation.metric("sensitivity"), evaluation.metric("specificity")
    if sensitivity and specificity:
        x = 1 - specificity.value
        axes.errorbar(
            x,
            sensitivity.value,
            xerr=[[x - (1 - specificity.high)], [(1 - specificity.low) - x]],
            yerr=[[sensitivity.value - sensitivity.low], [sensitivity.high - sensitivity.value]],
            fmt="o",
            color=_SECOND,
            label="operating point",
            capsize=2,
        )
        axes.legend(loc="lower right", frameon=False)
    axes.set(xlabel="1 - specificity", ylabel="sensitivity", xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))


def _pr(axes: Axes, curve: Curve, evaluation: Evaluation) -> None:
    axes.axhline(evaluation.counts[1] / max(1, sum(evaluation.counts)), color="0.7", lw=0.8, ls=":")
    axes.plot(curve.x, curve.y, color=_MODEL, drawstyle="steps-post")
    (_, false_positive), (_, hits) = evaluation.confusion
    if hits:
        recall, precision = hits / evaluation.counts[1], hits / (hits + false_positive)
        axes.plot(recall, precision, "o", color=_SECOND, label="operating point")
        axes.legend(loc="lower left", frameon=False)
    axes.set(xlabel="recall (sensitivity)", ylabel="precision (PPV)", xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))


def _confusion(axes: Axes, evaluation: Evaluation) -> None:
    cells = np.array(evaluation.confusion, dtype=float)
    shares = cells / np.maximum(cells.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), share in np.ndenumerate(shares):
        colour = "white" if share > 0.6 else "black"
        text = f"{evaluation.confusion[row][column]}\n{share:.0%}"
        axes.text(column, row, text, ha="center", va="center", color=colour)
    places = range(len(evaluation.classes))
    axes.set_xticks(places, evaluation.classes)
    axes.set_yticks(places, evaluation.classes, rotation=90, va="center")
    axes.set(xlabel="called", ylabel="truth")


def _reliability(axes: Axes, evaluation: Evaluation) -> None:
    axes.plot([0, 1], [0, 1], color="0.7", lw=0.8, ls=":")
    bins = evaluation.reliability
    x, y = [b.mean_probability for b in bins], [b.observed for b in bins]
    low = [b.observed - b.observed_low for b in bins]
    high = [b.observed_high - b.observed for b in bins]
    axes.errorbar(x, y, yerr=[low, high], fmt="o-", color=_MODEL, capsize=2, lw=1)
    axes.set(xlabel="probability said", ylabel=f"share of {evaluation.classes[1]} found", xlim=(0, 1), ylim=(0, 1))


def _histogram(axes: Axes, evaluation: Evaluation) -> None:
    edges = np.array(evaluation.histogram_edges)
    for label, colour in ((0, _FIRST), (1, _SECOND)):
        axes.stairs(
            evaluation.histograms[label], edges, fill=True, color=colour, alpha=0.5, label=evaluation.classes[label]
        )
    if evaluation.uncertain_band is not None:
        axes.axvspan(*evaluation.uncertain_band, color="0.85", zorder=0, label="uncertain")
    if evaluation.operating_point is not None:
        axes.axvline(evaluation.operating_point, color="0.2", lw=1, ls="--", label="operating point")
    axes.set(xlabel=f"probability of {evaluation.classes[1]}", ylabel="films", xlim=(0, 1))
    axes.legend(frameon=False, fontsize=8)


def _beside(axes: Axes, evaluation: Evaluation) -> None:
    rows = [("this model", evaluation.metric("AUC"), _MODEL)]
    rows += [(probe.name, probe.metric, _MODEL) for probe in evaluation.probes]
    rows += [(baseline.name, baseline.metric, "0.45") for baseline in evaluation.baselines]
    shown = [(name, metric, colour) for name, metric, colour in rows if metric is not None]
    for place, (_, metric, colour) in enumerate(reversed(shown)):
        error = [[metric.value - metric.low], [metric.high - metric.value]]
        axes.errorbar(metric.value, place, xerr=error, fmt="o", color=colour, capsize=2)
    axes.set_yticks(range(len(shown)), [name for name, _, _ in reversed(shown)])
    axes.axvline(0.5, color="0.7", lw=0.8, ls=":")
    axes.set(xlabel="AUC with 95 % interval", xlim=(min(0.4, *(m.low for _, m, _ in shown)), 1.01))
    axes.margins(y=0.15)
