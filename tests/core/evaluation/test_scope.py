"""The figures of the films inside the model's scope, beside those of all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.evaluation.result import ScopeSplit, Scores
from cxr_desktop.core.evaluation.scope import split_by_scope
from cxr_desktop.core.model.scope import ScopeVerdict


def split(prevalence: float | None) -> ScopeSplit:
    """Return 100 films inside, 40 of them sick, 34 of these found, 10 of the well called; 400 well ones outside."""
    truth = np.array([1] * 40 + [0] * 460)
    p = np.array([0.9] * 34 + [0.1] * 6 + [0.9] * 10 + [0.1] * 450)
    names = tuple(f"{i}.png" for i in range(500))
    scopes = (ScopeVerdict(True),) * 100 + (ScopeVerdict(False, "far"),) * 400
    probabilities = np.stack([1 - p, p], axis=1)
    paths = tuple(Path(name) for name in names)
    scores = Scores(("NORMAL", "PNEUMONIA"), paths, names, truth, np.log(probabilities), names, (), scopes)
    found = split_by_scope(scores, probabilities, operating_point=0.5, prevalence=prevalence, data="films")
    assert found is not None
    return found


@pytest.mark.parametrize(("prevalence", "ppv"), [(None, 34 / 44), (0.08, 0.307)])
def test_ppv_inside_is_of_the_prevalence_inside_unless_another_is_asked_for(prevalence: float | None, ppv: float):
    values = {metric.name: metric.value for metric in split(prevalence).metrics}
    assert values["PPV"] == pytest.approx(ppv, abs=1e-3)
    assert values["sensitivity"] == pytest.approx(0.85)
