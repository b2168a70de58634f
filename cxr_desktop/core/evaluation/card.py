"""The model card that a checkpoint carries: data, scope, limits, figures, and how to make the model again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.evaluation.report import format_metric

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.evaluation.result import Evaluation

_LIMITS = (
    "For research, not for diagnosis.",
    "How it does on films of another hospital, age, projection or machine is unknown unless figures below say so.",
    "It tells the classes it was trained on apart, and nothing else: it calls every picture one of them.",
)


def model_card(
    name: str,
    *,
    classes: Sequence[str],
    data: str,
    training: str,
    calibration: str,
    evaluations: Sequence[Evaluation],
    command: str,
) -> str:
    """Return a model card in Markdown (after Mitchell 2019, arXiv 1810.03993).

    Parameters
    ----------
    name, classes
        Of the model.
    data, training, calibration
        Sentences.
    evaluations
        On validation and, where there is one, on test films.
    command
        That makes the model again.
    """
    lines = [f"# {name}", "", f"Tells apart: {', '.join(classes)}.", "", "## Data", "", data, "", "## Training", ""]
    lines += [training, "", "## Limits", ""]
    lines += [f"- {limit}" for limit in _LIMITS]
    lines += ["", "## Figures", "", calibration, ""]
    for evaluation in evaluations:
        lines += _figures(evaluation)
    lines += ["## How to make it again", "", f"`{command}`", ""]
    return "\n".join(lines)


def _figures(evaluation: Evaluation) -> list[str]:
    looks = f", looked at {evaluation.test_looks} times" if evaluation.test_looks > 1 else ""
    lines = [
        f"### {evaluation.data}, n = {evaluation.n}{looks}",
        "",
        "| figure | value [95 % interval] |",
        "|---|---|",
    ]
    lines += [f"| {metric.name} | {format_metric(metric)} |" for metric in evaluation.metrics]
    lines += [f"| AUC of a baseline, {b.name} | {format_metric(b.metric)} |" for b in evaluation.baselines]
    lines += [f"| {probe.metric.name} | {format_metric(probe.metric)} |" for probe in evaluation.probes]
    lines += [f"| {s.name}: {m.name} | {format_metric(m)} |" for s in evaluation.subgroups for m in s.metrics]
    lines += ["", *(f"- {sentence}" for sentence in evaluation.warnings), ""]
    return lines
