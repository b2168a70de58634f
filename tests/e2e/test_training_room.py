"""Training from the real main window, in the real child process, to the report and the model in use."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cxr_desktop.app.training import RUNNING
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.ui.main_window import MainWindow

RECIPE = replace(PRESETS["fast"], epochs=2, batch_size=4)
LONG = 180_000


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of this test alone."""
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def data_set(tmp_path: Path, data: Path) -> Path:
    """``train`` with 6 + 6 real films, ``val`` with 3 + 3 and a corrupt one, ``test`` with 3 + 3."""
    root = tmp_path / "set"
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:6]), ("val", films[-3:]), ("test", films[600:603])):
            (root / split / label).mkdir(parents=True)
            for film in part:
                shutil.copy(film, root / split / label)
    (root / "val/NORMAL/broken.jpeg").write_bytes(b"\xff\xd8\xff\xe0")
    return root


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.slow
def test_from_a_folder_to_a_report_and_the_model_in_use(
    window: MainWindow, qtbot: QtBot, data_set: Path, picture: Callable[[MainWindow, str], None]
):
    window.actions_by_name["train"].trigger()
    room = window.training_room.window
    qtbot.addWidget(room)
    with qtbot.waitSignal(room.check.checked, timeout=LONG):
        room.open_folder(data_set)
    material = room.check.material
    assert material is not None
    with qtbot.waitSignal(window.services.training.ended, timeout=LONG):
        window.services.training.start(data_set, RECIPE, material.split)
    report = window.training_room.report
    qtbot.waitUntil(lambda: report.evaluation is not None, timeout=10_000)
    assert report.evaluation is not None
    assert report.evaluation.split == "test"
    assert report.evaluation.test_looks == 1
    (run,) = list_runs(runs_folder())
    assert run.status == "finished"
    picture(room, "training-report")  # type: ignore[arg-type]  # any widget
    with qtbot.waitSignal(window.services.inference.model_ready, timeout=LONG) as ready:
        room.model_wanted.emit(run.checkpoint)
    assert ready.args[0].name == run.folder.name
    with qtbot.waitSignal(window.films.listed, timeout=10_000):
        report.losses.films_wanted.emit("films", tuple(sorted((data_set / "test/NORMAL").iterdir())))
    assert window.films.rowCount() == 3


def test_closing_the_program_asks_and_leaves_no_orphan(window: MainWindow, qtbot: QtBot, data_set: Path):
    window.actions_by_name["train"].trigger()
    room = window.training_room.window
    with qtbot.waitSignal(room.check.opened, timeout=LONG):
        room.open_folder(data_set)
    training = window.services.training
    assert room.check.material is not None
    training.start(data_set, replace(RECIPE, epochs=500, patience=0), room.check.material.split)
    qtbot.waitUntil(lambda: training.state == RUNNING, timeout=LONG)
    child = training.pid
    window.close()
    question = window.leaving.question
    assert question is not None
    assert window.isVisible()
    window.leaving.start_again()
    for box in (question, window.leaving.question):
        assert box.text() == "A training is running."
        assert "Every epoch that ended is kept" in box.informativeText()
    window.leaving.question.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert is_alive(child)
    window.close()
    question = window.leaving.question
    assert question is not None
    stop = next(b for b in question.buttons() if b.text().startswith("Stop"))
    stop.click()
    assert not window.isVisible()
    assert training.close(60)
    assert not is_alive(child)
    assert list_runs(runs_folder())[0].status in {"stopped", "unfinished"}
