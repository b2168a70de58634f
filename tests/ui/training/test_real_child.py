"""The window with the program's own ``train``: real networks, real files, a real stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.training import child_program
from cxr_desktop.core.training.events import EpochDone, RunStarted
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs

from .conftest import SECONDS, checked

_MINUTES = 240_000
RECIPE = replace(PRESETS["fast"], name="own", epochs=500, patience=0, batch_size=8, device="cpu")


@pytest.mark.slow
def test_a_real_training_outlives_a_kill_and_is_taken_up_again(qtbot: QtBot, open_window, dataset: Path, runs: Path):
    window = checked(qtbot, open_window(program=child_program()), dataset)
    events: list[object] = []
    window.training.happened.connect(events.append)
    window.train_page.show_recipe(RECIPE)
    window.tabs.turn_to(1)
    is_epoch = {"check_params_cb": lambda event: isinstance(event, EpochDone), "timeout": _MINUTES}
    with qtbot.waitSignal(window.training.happened, **is_epoch):
        window.train_page.run.start.click()
    with qtbot.waitSignal(window.training.killed, timeout=SECONDS):
        window.training.kill()
    assert window.train_page.run.curves.plots[0].lines()
    (run,) = list_runs(runs)
    assert run.status == "unfinished"
    assert run.checkpoint is not None
    with qtbot.waitSignal(window.runs.listed, timeout=SECONDS):
        window.tabs.turn_to(2)
    with qtbot.waitSignal(window.training.happened, **is_epoch):
        window.runs_page.button("resume").click()
    started = [event for event in events if isinstance(event, RunStarted)]
    assert started[0].first_epoch == 1
    # a kill between an epoch's line in the history and its state does that epoch once more
    assert started[1].first_epoch in {run.epochs_done, run.epochs_done + 1}
    assert window.training.pid
    window.training.close(0.1)
    assert list_runs(runs)[0].status in {"stopped", "unfinished"}  # it had a tenth of a second to obey
