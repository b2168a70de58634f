"""The heat maps of a model over many films: each test with an interval, and whether it excludes chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.trust.audit_figures import FilmFindings, audit_figures, cascade_curve, further_figures
from cxr_desktop.core.trust.audit_plan import AuditPlan
from cxr_desktop.core.trust.audit_result import HeatAudit
from cxr_desktop.core.trust.heat_check import CheckPlan, Depth, check_heatmap
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import FilmFailed, Progress, drain

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.trust.heat_check import LungFinding
    from cxr_desktop.core.words.progress import CancelToken

_WHAT = "Auditing heat maps"


def audit_heatmaps(
    films: Sequence[Path],
    patients: Sequence[str],
    classifier: Classifier,
    plan: AuditPlan | None = None,
    *,
    token: CancelToken,
    lungs: LungFinding | None = None,
) -> Generator[Progress | FilmFailed, None, HeatAudit]:
    """Put the heat maps of many films to the test.

    Parameters
    ----------
    films, patients
        The films, and whose film each is: intervals resample whole patients.
    lungs
        As `check_heatmap` has it.

    Raises
    ------
    Cancelled
        When stopped.
    DeviceError
        When the device has too little memory.
    """
    plan = plan or AuditPlan()
    found: list[FilmFindings] = []
    failed: list[tuple[str, str]] = []
    n_outside = 0
    for done, at in enumerate(np.random.default_rng(plan.seed).permutation(len(films))):
        token.raise_if_cancelled()
        yield Progress(done, len(films), _WHAT)
        try:
            film = read_radiograph(films[at])
        except FilmError as failure:
            failed.append((str(films[at]), str(failure)))
            yield FilmFailed(films[at], str(failure))
            continue
        prediction = classifier.predict([film])[0]
        if prediction.scope.is_outside and not plan.takes_outside:
            n_outside += 1
            continue
        check = check_heatmap(
            film,
            classifier,
            CheckPlan(plan.method, depth=_depth(plan, len(found))),
            token=token,
            lungs=lungs,
            prediction=prediction,
        )
        found.append(FilmFindings.of(drain(check), patients[at]))
    yield Progress(len(films), len(films), _WHAT)
    info = classifier.info
    return HeatAudit(
        model=info.name,
        model_sha256=info.sha256,
        data=plan.data,
        method=plan.method.value,
        n=len(found),
        n_outside=n_outside,
        figures=audit_figures(found, plan.data),
        cascade=cascade_curve(found, plan.data),
        others=further_figures(found, plan.data),
        failed=tuple(failed),
        seed=plan.seed,
    )


def _depth(plan: AuditPlan, done: int) -> Depth:
    if done < plan.all_tests:
        return Depth.ALL
    return Depth.CHANGES if done < plan.changes else Depth.PLACE


def sampled(
    films: Sequence[Path], patients: Sequence[str], most: int, *, seed: int = 1
) -> tuple[list[Path], list[str]]:
    """Return at most so many films, drawn at random, with their patients."""
    drawn = np.sort(np.random.default_rng(seed).permutation(len(films))[:most])
    return [films[at] for at in drawn], [patients[at] for at in drawn]
