"""A comparison with a planted shift, a fit, and a window whose service does nothing by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.inference import Inference
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.shift import Shifts
from cxr_desktop.core.evaluation.refit import Refit, fit_again
from cxr_desktop.core.evaluation.result import Scores
from cxr_desktop.core.model.scope import UNGUARDED, ScopeVerdict
from cxr_desktop.core.trust.shift import compare
from cxr_desktop.core.trust.shift_films import UNKNOWN, Looked, Sample
from cxr_desktop.core.trust.shift_result import Shift
from cxr_desktop.core.words.progress import CancelToken, drain
from cxr_desktop.ui.shift.shift_window import ShiftWindow
from tests.core.trust.planted import INFO, PREVALENCE, draw_films


def sample(n: int, prevalence: float, seed: int, *, shift: float = 0.0, is_known: bool = True) -> Sample:
    drawn = draw_films(n, prevalence, seed, shift=shift)
    return Sample(
        drawn.codes,
        drawn.log_odds,
        1 / (1 + np.exp(-drawn.log_odds / INFO.temperature)),
        drawn.truth if is_known else np.full(n, UNKNOWN),
        tuple(str(i) for i in range(n)),
    )


@cache
def planted_shifts() -> dict[str, Shift]:
    """Return comparisons by what was planted."""
    cases = {
        "alike": (sample(80, PREVALENCE, 2, is_known=False), (UNGUARDED,) * 80),
        "prevalence": (sample(120, 0.2, 3), (UNGUARDED,) * 120),
        "other": (
            sample(90, 0.4, 4, shift=2.0),
            (ScopeVerdict(is_inside=False, reason="the film is unlike those the model learned from"),) * 80
            + (ScopeVerdict(is_inside=True),) * 10,
        ),
    }
    validation = sample(300, PREVALENCE, 1)
    return {
        name: drain(
            compare(
                Looked(INFO, Path("/films") / name, validation, new, scopes, (("/films/x.png", "it is damaged"),)),
                token=CancelToken(),
            )
        )
        for name, (new, scopes) in cases.items()
    }


@cache
def planted_refit() -> Refit:
    """Return a fit on films whose probabilities are too high."""
    films = sample(100, 0.4, 5)
    odds = films.log_odds + 3.0
    logs = np.stack([-np.logaddexp(0, odds), -np.logaddexp(0, -odds)], axis=1)
    paths = tuple(map(Path, films.patients))
    scores = Scores(INFO.classes, paths, films.patients, films.truth, logs, films.patients)
    return fit_again(scores, replace(INFO, name="planted"), data="ward 7")


@pytest.fixture(scope="session")
def shifts() -> dict[str, Shift]:
    """Comparisons by what was planted."""
    return planted_shifts()


@pytest.fixture(scope="session")
def refit() -> Refit:
    """A fit on films whose probabilities are too high."""
    return planted_refit()


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[], ShiftWindow]]:
    def opened() -> ShiftWindow:
        lane = SyncLane()
        window = ShiftWindow(Shifts(Inference(lane), lane), AppSettings(Notices()))
        window.use_model(None, INFO)
        qtbot.addWidget(window)
        window.show()
        return window

    return opened
