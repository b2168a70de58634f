"""Two models side by side as rows of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.study.tables import model_name

if TYPE_CHECKING:
    from cxr_desktop.core.study.comparison import ModelComparison
    from cxr_desktop.core.study.results import Results

_MOST = 500


def comparison_rows(found: ModelComparison) -> list[list[str]]:
    """Return figures with 95 % intervals, tests and n, below a head."""
    rows = [["", "value", "n"], ["films that both answered", f"{found.n:,}", f"{found.n:,}"]]
    if found.outside:
        rows.append(["films outside the first model's scope, not counted", f"{found.outside:,}", ""])
    differ = len(found.disagreements)
    rows.append(["films called differently", f"{differ:,}", f"{found.n:,}"])
    if found.agreement is not None:
        k = found.agreement
        rows.append(["Cohen's kappa of their calls", f"{k.value:.3f} [{k.low:.3f}, {k.high:.3f}]", f"{k.n:,}"])
    if found.correct is not None:
        c = found.correct
        rows += [
            ["right only by the first", f"{c.only_first:,}", f"{c.n:,}"],
            ["right only by the second", f"{c.only_second:,}", f"{c.n:,}"],
            ["difference in accuracy", f"{c.difference:+.3f} [{c.low:+.3f}, {c.high:+.3f}]", f"{c.n:,}"],
            ["McNemar's exact test", f"p = {c.p_value:.3g}", f"{c.n:,}"],
        ]
    if found.auc is not None:
        a = found.auc
        rows += [
            ["AUC of the first", f"{a.first:.3f}", f"{a.n:,}"],
            ["AUC of the second", f"{a.second:.3f}", f"{a.n:,}"],
            ["difference in AUC", f"{a.difference:+.3f} [{a.low:+.3f}, {a.high:+.3f}]", f"{a.n:,}"],
            ["DeLong's test", f"p = {a.p_value:.3g}", f"{a.n:,}"],
        ]
    return rows


def disagreement_rows(found: ModelComparison, results: Results) -> list[list[str]]:
    """Return the films that the models call differently, the largest difference first, below a head."""
    if results.other is None or not len(found.disagreements):
        return []
    _info, probabilities, labels = results.other
    head = ["film", "truth", model_name(found.first) or "", "p", model_name(found.second) or "", "p"]
    names = {-1: "", **dict(enumerate(results.classes))}
    rows = [
        [
            results.names[row],
            names[int(results.truth[row])],
            names[int(results.labels[row])],
            f"{results.probabilities[row, -1]:.3f}",
            names[int(labels[row])],
            f"{probabilities[row, -1]:.3f}",
        ]
        for row in found.disagreements[:_MOST].tolist()
    ]
    return [head, *rows]
