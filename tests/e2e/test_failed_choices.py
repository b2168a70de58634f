"""A choice that fails, or an answer that comes too late, leaves nothing behind that later work stumbles over."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.batch import Batch
from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import Store
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.compare.content import Content, Source
from cxr_desktop.ui.main_window import MainWindow
from tests.core.study.studies import MODEL, OTHER, film

_SECONDS = 10_000


@pytest.fixture
def window(bare_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the sample films and without a model."""
    with qtbot.waitSignal(bare_window.films.listed, timeout=_SECONDS):
        bare_window.open([resource("samples")])
    qtbot.waitUntil(lambda: bare_window.services.study.view is not None, timeout=_SECONDS)
    return bare_window


def test_answers_of_the_model_before_are_not_shown_as_those_of_the_one_in_use(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    (path, *_rest), batch = window.films.films(), window.services.batch
    monkeypatch.setattr(Batch, "model_sha256", OTHER.sha256)
    window.services.inference.model_ready.emit(MODEL, DeviceInfo("cpu", "fp32", "CPU, 2 threads"))
    batch.classified.emit([film(path, 1)])
    assert window.films.prediction(path) is None
    monkeypatch.setattr(Batch, "model_sha256", MODEL.sha256)
    batch.classified.emit([film(path, 1)])
    assert window.films.prediction(path) is not None


def test_a_folder_that_cannot_be_listed_leaves_no_films_of_the_one_before(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    study, tree, settings = window.services.study, window.browser.tree, window.services.settings
    assert len(study.view.keys) == 10
    assert settings.paths("last_paths") == (resource("samples").absolute(),)
    qtbot.waitUntil(lambda: bool(window.services.catalogue.tree.nodes), timeout=_SECONDS)
    with qtbot.waitSignal(window.films.listing_failed, timeout=_SECONDS):
        window.open([tmp_path / "gone"])
        assert study.view.keys == ()
    assert study.view.keys == ()
    assert settings.paths("last_paths") == (resource("samples").absolute(),)  # the next start shows films
    assert not tree.patients.patients.tree.nodes
    window.study_room.classify()
    assert window.services.batch.state == "idle"


def test_a_study_that_cannot_be_read_is_not_said_to_look_for_films(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object, **__: object) -> None:
        raise StoreError(tmp_path / "x.cxrdb", "is damaged")

    for n in range(3):
        (tmp_path / f"{n}.png").write_bytes(b"")
    monkeypatch.setattr(window.services.study._keeper, "read", refuse)
    with qtbot.waitSignals([window.services.study.failed, window.services.study.settled], timeout=_SECONDS):
        window.open([tmp_path])
    qtbot.waitUntil(lambda: not window.films.is_loading, timeout=_SECONDS)
    qtbot.waitUntil(lambda: not window.study_room.panel._is_listing, timeout=_SECONDS)


def test_what_is_opened_is_remembered_with_its_first_film_and_not_as_the_tour_shows_it(
    bare_window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    window, settings = bare_window, bare_window.services.settings
    (tmp_path / "0.png").write_bytes(b"")
    window.open([tmp_path])
    window.films.counts_changed.connect(window.films.close)  # the program ends in the middle
    qtbot.waitUntil(lambda: window.films.total > 0, timeout=_SECONDS)
    assert settings.paths("last_paths") == (tmp_path,)
    window.opening.keeps_samples = False
    window.opening.open_samples()
    window.opening.keeps_samples = True
    qtbot.waitUntil(lambda: window.films.total > 0, timeout=_SECONDS)
    assert settings.paths("last_paths") == (tmp_path,)


def test_a_listing_that_is_stopped_leaves_what_was_found(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    for n in range(3):
        (tmp_path / f"{n}.png").write_bytes(b"")
    window.films.open([tmp_path])
    listed: list[object] = []
    window.films.listed.connect(listed.append)
    window.status_line.cancel_requested.emit()
    assert len(listed) == 1
    assert not window.films.is_loading
    assert len(window.services.study.view.keys) == window.films.rowCount()
    assert "was not listed to its end" in window.services.notices.all()[-1].sentence


def test_a_class_that_another_model_lacks_is_not_asked_for(window: MainWindow):
    desk, three = window.desk, replace(MODEL, classes=("NORMAL", "PNEUMONIA", "COVID"), sha256="c" * 64)
    device = DeviceInfo("cpu", "fp32", "CPU, 2 threads")
    window.services.inference.model_ready.emit(three, device)
    desk.set_overlay_choice(replace(desk.overlay_choice, class_index=2))
    window.services.inference.model_ready.emit(MODEL, device)
    assert desk.overlay_choice.class_index is None


def test_a_report_that_cannot_be_read_is_not_taken_for_the_one_before(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    room = window.training_room
    (tmp_path / "report.json").write_text("{", encoding="utf-8")
    before = room.report._message.text()
    room.open_report(tmp_path / "report.json")
    assert room.report._message.text() == "Reading the report."
    qtbot.waitUntil(lambda: "report.json" in room.report._message.text(), timeout=_SECONDS)
    assert room.report._message.text() != before
    assert room.report.evaluation is None


def test_a_model_is_known_to_the_window_of_another_place_by_its_own_file(window: MainWindow, tmp_path: Path):
    shift, settings = window.shift_room.window, window.services.settings
    window.services.inference.model_ready.emit(MODEL, DeviceInfo("cpu", "fp32", "CPU, 2 threads"))
    settings.set("model_path", str(tmp_path / "b.safetensors"))  # as is remembered once it stands
    assert shift._model_path == tmp_path / "b.safetensors"


def failing_once(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let a method of the store fail at its next call."""
    kept: Callable[..., object] = getattr(Store, name)

    def fail(store: Store, *_given: object) -> object:
        monkeypatch.setattr(Store, name, kept)
        raise StoreError(store.path, "cannot be written (disk full)")

    monkeypatch.setattr(Store, name, fail)


def test_an_answer_that_could_not_be_kept_is_kept_when_it_comes_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    room, study = window.study_room, window.services.study
    window.services.inference.model_ready.emit(MODEL, DeviceInfo("cpu", "fp32", "CPU, 2 threads"))
    answer = film(window.films.films()[0], 1).prediction
    failing_once(monkeypatch, "add_model")
    with qtbot.waitSignal(study.failed, timeout=_SECONDS):
        room._remember(window.films.films()[0], answer)
    room._remember(window.films.films()[0], answer)
    qtbot.waitUntil(lambda: answer.film_sha256 in room._known, timeout=_SECONDS)
    kept: list[tuple[ModelInfo, ...]] = []
    study.ask(lambda store: store.models(), kept.append)
    qtbot.waitUntil(lambda: kept != [], timeout=_SECONDS)
    assert [model.sha256 for model in kept[0]] == [MODEL.sha256]


def test_readings_that_could_not_be_read_come_when_the_name_is_typed_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    room, study = window.reading_room, window.services.study
    failing_once(monkeypatch, "readings")
    with qtbot.waitSignal(study.failed, timeout=_SECONDS):
        room.set_reader("Ada")
    assert not room.review.has_readings
    room.set_reader("Ada")
    qtbot.waitUntil(lambda: room.review.has_readings, timeout=_SECONDS)


def test_a_film_that_came_back_is_shown_in_its_pane_when_it_is_wished_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    room, path = window.compare_room, tmp_path / "film.png"
    qtbot.waitUntil(lambda: window.desk.path is not None, timeout=_SECONDS)
    room.set_open(True)
    content = Content(Source.HELD, path)
    room.show_content(1, content)
    qtbot.waitUntil(lambda: room._desks[1]._has_failed, timeout=_SECONDS)
    shutil.copy(min(resource("samples").glob("*.png")), path)
    room.renew()  # as when the overlay changes
    assert room._desks[1]._has_failed
    room.show_content(1, content)
    qtbot.waitUntil(lambda: room._desks[1].film is not None, timeout=_SECONDS)
