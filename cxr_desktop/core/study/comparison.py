"""Two models on the same films: where they differ, and whether the difference is more than chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.evaluation.agreement import cohen_kappa, compare_auc, mcnemar
from cxr_desktop.core.study.results import UNKNOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.evaluation.agreement import Agreement, PairedAuc, PairedProportions
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results


@dataclass(frozen=True, slots=True, eq=False)
class ModelComparison:
    """Two models side by side.

    Parameters
    ----------
    first, second
        The models.
    n, n_truth
        Films that both predicted; those of them whose truth is known.
    disagreements
        Rows where they call different classes, the largest difference in probability first.
    agreement
        Cohen's kappa of their calls.
    correct, auc
        McNemar's and DeLong's tests where the truth is known.
    outside
        Films outside the first model's scope that are left out of everything.
    """

    first: ModelInfo
    second: ModelInfo
    n: int
    n_truth: int
    disagreements: NDArray[np.int64]
    agreement: Agreement | None
    correct: PairedProportions | None
    auc: PairedAuc | None
    outside: int = 0


def compare_models(results: Results, *, with_outside: bool = False) -> ModelComparison | None:
    """Return how the second model of results compares with the first; None without two models of the same classes.

    Films outside the first model's scope are left out, unless `with_outside`.
    """
    if results.model is None or results.other is None or results.model.classes != results.other[0].classes:
        return None
    info, probabilities, labels = results.other
    both = results.counted(with_outside=with_outside) & (labels != UNKNOWN)
    left_out = (results.labels != UNKNOWN) & (labels != UNKNOWN) & ~both
    differ = np.flatnonzero(both & (results.labels != labels))
    distance = np.abs(results.probabilities - probabilities).max(axis=1)[differ]
    known = both & (results.truth != UNKNOWN)
    truth = results.truth[known].astype(np.int64)
    is_binary = len(results.classes) == 2
    return ModelComparison(
        first=results.model,
        second=info,
        n=int(both.sum()),
        n_truth=int(known.sum()),
        disagreements=differ[np.argsort(-distance, kind="stable")],
        agreement=cohen_kappa(results.labels[both].astype(np.int64), labels[both].astype(np.int64)),
        correct=mcnemar(truth, results.labels[known].astype(np.int64), labels[known].astype(np.int64)),
        auc=compare_auc(truth, results.p[known], probabilities[known, 1]) if is_binary else None,
        outside=int(left_out.sum()),
    )
