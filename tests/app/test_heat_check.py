"""The check in the worker: told once, stopped when asked, dropped when nobody waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.heat_check import CheckedFilm, HeatChecks
from cxr_desktop.app.inference import Inference
from cxr_desktop.app.lanes import worker_lane
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.model.prediction import Method

_SECONDS = 120_000
FILM = make_phantom(1, height=200, width=200)


@pytest.fixture
def inference(qtbot: QtBot) -> Iterator[Inference]:
    lane = worker_lane("classifier")
    made = Inference(lane)
    with qtbot.waitSignal(made.model_ready, timeout=_SECONDS):
        made.load(None)
    yield made
    made.look_away()
    assert lane.close(60)


@pytest.mark.slow
def test_a_check_is_told_once_with_its_film(qtbot: QtBot, inference: Inference):
    checks = HeatChecks(inference)
    told: list[str] = []
    checks.progressed.connect(lambda _progress: told.append("progress"))
    checks.started.connect(lambda _film: told.append("started"))
    asked = CheckedFilm(Path("/a.png"), FILM, Method.GRAD_CAM_PP, 0)
    with qtbot.waitSignal(checks.checked, timeout=_SECONDS) as signal:
        checks.check(asked)
        assert checks.is_running
    film, check = signal.args
    assert film is asked
    assert (check.class_name, check.findings.heatmap.method) == ("NORMAL", Method.GRAD_CAM_PP)
    assert (told[0], told[1]) == ("started", "progress")
    assert not checks.is_running


def test_a_check_can_be_stopped_and_a_dropped_one_says_nothing(qtbot: QtBot, inference: Inference):
    checks = HeatChecks(inference)
    told: list[str] = []
    for name in ("checked", "stopped", "failed"):
        getattr(checks, name).connect(lambda *_, name=name: told.append(name))
    with qtbot.waitSignal(checks.progressed, timeout=_SECONDS):
        checks.check(CheckedFilm(Path("/a.png"), FILM))
    checks.drop()
    with qtbot.waitSignal(checks.stopped, timeout=_SECONDS):
        checks.check(CheckedFilm(Path("/b.png"), FILM))
        checks.stop()
    assert told == ["stopped"]


def test_without_a_model_it_says_why(qtbot: QtBot):
    lane = worker_lane("classifier")
    checks = HeatChecks(Inference(lane))
    with qtbot.waitSignal(checks.failed, timeout=_SECONDS) as signal:
        checks.check(CheckedFilm(Path("/a.png"), FILM))
    assert "the model is not loaded yet" in signal.args[0]
    assert lane.close(30)
