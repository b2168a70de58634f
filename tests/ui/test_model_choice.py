"""Choosing the model and its device: what works is remembered, and nothing is loaded for nothing."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.inference import Inference
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import worker_lane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.ui.model_choice import ModelChoice

_SECONDS = 60_000
_NOT_HERE = "cuda:9"


@pytest.fixture
def settings() -> AppSettings:
    return AppSettings(Notices())


@pytest.fixture
def inference(qtbot: QtBot) -> Iterator[Inference]:
    gc.collect()  # what tests before left is not the worker's to delete
    lane = worker_lane("classifier")
    yield Inference(lane)
    assert lane.close(30)


@pytest.fixture
def choice(settings: AppSettings, inference: Inference, qtbot: QtBot) -> ModelChoice:
    window = QWidget()
    qtbot.addWidget(window)
    made = ModelChoice(SimpleNamespace(settings=settings, inference=inference), window)  # type: ignore[arg-type]
    made.window = window
    return made


def test_a_device_chosen_while_another_load_ends_is_not_remembered_before_it_is_tried(
    choice: ModelChoice, inference: Inference, settings: AppSettings, qtbot: QtBot
):
    kept: list[str] = []
    inference.model_ready.connect(lambda *_: kept.append(settings.text("device")))
    with qtbot.waitSignals([inference.model_ready, inference.model_failed], timeout=_SECONDS):
        choice.load()
        choice.choose("device", _NOT_HERE)
    assert kept == ["auto"]
    assert settings.text("device") == "auto"
    with qtbot.waitSignal(inference.model_ready, timeout=_SECONDS):
        choice.choose("device", "cpu")
    assert settings.text("device") == "cpu"


def test_a_later_choice_outlives_an_earlier_one_that_fails(
    choice: ModelChoice, inference: Inference, settings: AppSettings, qtbot: QtBot
):
    with qtbot.waitSignals([inference.model_failed, inference.model_ready], timeout=_SECONDS):
        choice.choose("device", _NOT_HERE)
        choice.choose("device", "cpu")
    assert settings.text("device") == "cpu"


@pytest.mark.parametrize(
    ("remembered", "left"),
    [
        ({"device": _NOT_HERE}, {"device": "auto", "precision": "auto", "model_path": ""}),
        ({"model_path": "gone", "device": "cpu"}, {"device": "cpu", "model_path": ""}),
        ({"model_path": "gone", "device": _NOT_HERE}, {"device": "auto", "model_path": ""}),
    ],
)
def test_what_was_remembered_does_not_keep_the_program_without_a_model(
    choice: ModelChoice,
    inference: Inference,
    settings: AppSettings,
    qtbot: QtBot,
    tmp_path: Path,
    remembered: dict[str, str],
    left: dict[str, str],
):
    for name, value in remembered.items():
        settings.set(name, str(tmp_path / "gone.safetensors") if value == "gone" else value)
    with qtbot.waitSignal(inference.model_ready, timeout=_SECONDS):
        choice.load()
    assert {name: settings.text(name) for name in left} == left


def test_it_gives_up_when_nothing_can_be_loaded(
    choice: ModelChoice, inference: Inference, settings: AppSettings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    tried: list[tuple[object, str]] = []
    load, failed = inference.load, list[object]()

    def noted(path: Path | None, *, device: str, precision: str) -> Job:
        tried.append((path, device))
        return load(path or Path("/nor here"), device=device, precision=precision)

    monkeypatch.setattr(inference, "load", noted)
    inference.model_failed.connect(failed.append)
    settings.set("device", _NOT_HERE)
    settings.set("model_path", "/gone")
    choice.load()
    qtbot.waitUntil(lambda: len(failed) == 4, timeout=_SECONDS)
    qtbot.wait(300)  # a fifth try would begin at once
    assert tried == [(Path("/gone"), _NOT_HERE), (None, _NOT_HERE), (Path("/gone"), "auto"), (None, "auto")]
    assert (settings.text("device"), settings.text("model_path")) == (_NOT_HERE, "/gone")


def test_what_is_in_use_is_not_loaded_again_but_a_file_is(
    choice: ModelChoice, inference: Inference, qtbot: QtBot, tmp_path: Path
):
    with qtbot.waitSignal(inference.model_ready, timeout=_SECONDS):
        choice.load()
    with qtbot.assertNotEmitted(inference.model_loading):
        choice.choose("device", "auto")
        choice.choose_all({"device": "auto", "precision": "auto"})
        choice.use_bundled()
    loads: list[str] = []
    inference.model_loading.connect(loads.append)
    with qtbot.waitSignal(inference.model_ready, timeout=_SECONDS):
        choice.choose_all({"device": "cpu", "precision": "fp32"})
        choice.choose("device", "cpu")
    assert len(loads) == 1
    for _ in range(2):
        with qtbot.waitSignal(inference.model_failed, timeout=_SECONDS):
            choice.choose("model_path", str(tmp_path / "gone.safetensors"))
    assert len(loads) == 3
