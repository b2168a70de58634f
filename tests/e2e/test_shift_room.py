"""Another place from the real main window: fitted to real films, saved, and the new model in use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.reference import Reference
from cxr_desktop.ui.main_window import MainWindow
from tests.core.trust.planted import reference

LONG = 180_000
EACH = 20


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Reference:
    """Films of validation as six numbers each, and a code of six numbers for every film."""
    planted = reference()
    monkeypatch.setattr(Classifier, "reference", property(lambda _self: planted))
    monkeypatch.setattr(Classifier, "code", lambda _self, film: planted.codes[len(film.tags) % 7] + film.width / 1e4)
    return planted


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """20 + 20 real films."""
    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "ward" / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:EACH]:
            content = film.read_bytes()  # with a comment: the model knows its own films and leaves them out
            (tmp_path / "ward" / label / film.name).write_bytes(content[:2] + b"\xff\xfe\x00\x04ab" + content[2:])
    return tmp_path / "ward"


@pytest.mark.slow
def test_from_a_folder_to_a_model_of_the_place_in_use(
    window: MainWindow,
    qtbot: QtBot,
    kept: Reference,
    ward: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    window.actions_by_name["shift"].trigger()
    room = window.shift_room.window
    assert room.isVisible()
    with qtbot.waitSignal(room.shifts.compared, timeout=LONG):
        room.compare(ward)
    assert room.result.isVisible()
    assert room.result.figures.text_of("AUC, measured") != ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(ward))
    with qtbot.waitSignal(room.shifts.fitted, timeout=LONG):
        room.result.refit.fit.click()
    new = tmp_path / "ward.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    with qtbot.waitSignal(room.shifts.saved, timeout=LONG):
        room.result.refit.save.click()
    with qtbot.waitSignal(window.services.inference.model_ready, timeout=LONG) as ready:
        room.result.refit.done.link.click()
    assert ready.args[0].name == "ward"
    assert window.services.settings.text("model_path") == str(new)
    assert room._model_path == new
    window.close()
    assert window.shift_room._window is None


def test_who_reads_blind_sees_no_comparison(window: MainWindow):
    window.actions_by_name["shift"].trigger()
    room, review = window.shift_room.window, window.reading_room.review
    review.set_blind(is_blind=True)
    review.set_open(is_open=True)
    assert room.is_hidden
    review.set_open(is_open=False)
    assert not room.is_hidden
