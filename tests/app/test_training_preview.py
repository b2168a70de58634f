"""Augmented films are drawn in a lane; what could not be read is tried again when it is asked for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.training_preview import TrainingPreview
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.core.words.paths import resource

_LONG = 60_000  # torch is imported


@pytest.fixture
def preview() -> Iterator[TrainingPreview]:
    lane = PoolLane("test", threads=1)
    yield TrainingPreview(lane)
    assert lane.close()


def test_films_that_came_back_are_drawn_when_they_are_shown_again(
    preview: TrainingPreview, qtbot: QtBot, tmp_path: Path
):
    film = tmp_path / "film.png"
    with qtbot.waitSignal(preview.failed, timeout=_LONG) as failed:
        preview.show((film,), Recipe(), 2)
    assert failed.args[0] == "None of these films can be read."
    with qtbot.assertNotEmitted(preview.working, wait=300):  # while somebody writes a recipe
        preview.show((film,), Recipe(), 2)
    shutil.copy(min(resource("samples").glob("*.png")), film)
    preview.forget_failure()
    with qtbot.waitSignal(preview.made, timeout=_LONG) as made:
        preview.show((film,), Recipe(), 2)
    preview.forget_failure()
    assert len(made.args[0]) == 2
    with qtbot.assertNotEmitted(preview.working, wait=300):
        preview.show((film,), Recipe(), 2)
