"""Reading films and classifying folders in the real window, on real films with the real network and a real study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.services import Services
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study.batch import classify_films
from cxr_desktop.core.study.bundle import write_bundle
from cxr_desktop.core.study.results import UNKNOWN, UNSURE, Results
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.progress import CancelToken
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.review.keys_dialog import KeysDialog
from cxr_desktop.ui.table_dialog import TableDialog
from cxr_desktop.ui.viewer.corner_text import Corner

Picture = Callable[[MainWindow, str], None]
_SECONDS = 30_000


def open_folder(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        window.open([folder])


@pytest.fixture
def reading(window: MainWindow, qtbot: QtBot, ward: Path) -> MainWindow:
    """The window with six films of which the first is on screen, read by Ada."""
    open_folder(window, qtbot, ward)
    window.actions_by_name["reading"].trigger()
    line = window.reading_room.panel.reader.lineEdit()
    line.setText("Ada")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.browser.setFocus()
    return window


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.panel.result.findChildren(QLabel) if label.isVisible())


def decide(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key that decides, and wait for the next film."""
    before = window.desk.path
    qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: window.desk.path != before, timeout=_SECONDS)
    qtbot.waitUntil(lambda: window.reading_room._on_screen[1] != "", timeout=_SECONDS)


def test_one_key_labels_and_moves_on_and_is_taken_back(reading: MainWindow, qtbot: QtBot, services: Services):
    films = reading.films.films()
    decide(reading, qtbot, Qt.Key.Key_0)
    decide(reading, qtbot, Qt.Key.Key_U)
    assert reading.desk.path == films[2]
    qtbot.keyClick(reading, Qt.Key.Key_F)
    assert reading.reading_room.panel.flag.isChecked()
    assert reading.reading_room.panel._progress.text() == "read 2 of 6"
    with qtbot.waitSignal(services.study.results_changed, timeout=_SECONDS, check_params_cb=_has_two_readings):
        pass
    qtbot.keyClick(reading, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # the flag
    assert not reading.reading_room.panel.flag.isChecked()
    qtbot.keyClick(reading, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # unsure, of the second film
    qtbot.waitUntil(lambda: reading.desk.path == films[1], timeout=_SECONDS)
    assert services.study.lane.close(10)
    with open_store() as store:
        (kept,) = store.readings("Ada")
    assert (kept.label, kept.is_blind, kept.seconds > 0) == (0, False, True)


def _has_two_readings(results: object) -> bool:
    return results.readings.tolist()[:3] == [0, UNSURE, UNKNOWN] and bool(results.flagged[2])  # type: ignore[attr-defined]


def test_blind_the_answer_is_hidden_until_the_reader_decided(
    reading: MainWindow, qtbot: QtBot, services: Services, picture: Picture
):
    panel, room = reading.reading_room.panel, reading.reading_room
    reading.actions_by_name["results"].trigger()
    panel.blind.setChecked(True)
    assert "Hidden" in said(reading)
    path = reading.desk.path
    index = reading.films.index(reading.films.row_of(path))
    assert "Called" not in index.data(Qt.ItemDataRole.ToolTipRole)
    reading.actions_by_name["heatmap"].trigger()
    assert "Grad-CAM" not in reading.viewer.corner_lines(Corner.BOTTOM_RIGHT)
    picture(reading, "reading-blind")
    with qtbot.waitSignal(services.inference.explained, timeout=_SECONDS):
        qtbot.keyClick(reading, Qt.Key.Key_1)
    assert reading.desk.path == path  # revealed, not gone on
    assert "Hidden" not in said(reading)
    picture(reading, "reading-revealed")
    decide(reading, qtbot, Qt.Key.Key_0)
    assert room.review.is_hidden
    assert services.study.lane.close(10)
    with open_store() as store:
        (kept,) = store.readings("Ada")
    assert (kept.first_label, kept.label, kept.is_blind) == (1, 0, True)
    assert 0 < kept.first_seconds <= kept.seconds


def test_keys_are_the_windows_again_when_reading_ends(reading: MainWindow, qtbot: QtBot):
    fit = reading.actions_by_name["fit"]
    assert fit.shortcuts() == []
    reading.reading_room.panel.keys.click()
    dialog = reading.reading_room.dialog
    assert isinstance(dialog, KeysDialog)
    dialog.edits["flag"].setKeySequence("0")
    assert dialog.problem == "0 can do only one thing."
    dialog.edits["flag"].setKeySequence("X")
    dialog.accept()
    dialog._accept()
    assert [key.toString() for key in fit.shortcuts()] == ["F"]
    qtbot.keyClick(reading, Qt.Key.Key_X)
    assert reading.reading_room.panel.flag.isChecked()
    reading.actions_by_name["reading"].trigger()
    qtbot.keyClick(reading, Qt.Key.Key_X)
    assert reading.reading_room.panel.flag.isChecked()


def _films_read(window: MainWindow) -> int:
    results = window.reading_room._results
    return 0 if results is None else int((results.readings != UNKNOWN).sum())


def test_the_readers_report_counts_with_intervals(reading: MainWindow, qtbot: QtBot):
    for key in (Qt.Key.Key_0, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_1):
        decide(reading, qtbot, key)
    qtbot.waitUntil(lambda: _films_read(reading) == 4, timeout=_SECONDS)
    reading.reading_room.panel.report.click()
    qtbot.waitUntil(lambda: isinstance(reading.reading_room.dialog, TableDialog), timeout=_SECONDS)
    lines = reading.reading_room.dialog.text().splitlines()
    assert "specificity\t0.667 [0.208, 0.939], n = 3" in lines
    assert "sensitivity\t1.000 [0.207, 1.000], n = 1" in lines
    reading.reading_room.dialog.accept()


def test_all_films_are_classified_as_from_the_command_line_and_known_at_once_again(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services, picture: Picture
):
    broken = ward / "NORMAL" / "broken.jpg"
    broken.write_text("<html>")
    with qtbot.waitSignal(window.films.listed, timeout=_SECONDS):
        window.open([ward])
    with qtbot.waitSignal(services.batch.ended, timeout=90_000):
        window.actions_by_name["classify_all"].trigger()
    panel = window.study_room.panel

    def is_whole() -> bool:
        results = panel.model.results
        return results is not None and int((results.labels != UNKNOWN).sum()) == 6 and any(results.errors)

    qtbot.waitUntil(is_whole, timeout=_SECONDS)
    picture(window, "results-table")
    results = panel.model.results
    events = {e.path: e for e in classify_films(results.paths, Classifier.load(), token=CancelToken())
              if getattr(e, "path", None) is not None}  # fmt: skip
    for path, p in zip(results.paths, results.probabilities.tolist(), strict=True):
        prediction = events[path].prediction
        assert p == pytest.approx(p, nan_ok=True) if prediction is None else tuple(p) == prediction.probabilities
    panel.filter.set_text("error")
    assert [panel.model.path_at(row) for row in range(panel.model.rowCount())] == [broken]
    panel.filter.clear()
    panel.table.selectRow(4)
    qtbot.waitUntil(lambda: window.desk.path == panel.model.path_at(4), timeout=_SECONDS)
    assert QApplication.activeModalWidget() is None


def test_a_film_is_reported_with_its_heat_map(window: MainWindow, qtbot: QtBot, ward: Path, tmp_path: Path):
    open_folder(window, qtbot, ward)
    for name, begin in (("film.html", b"<!doctype"), ("film.pdf", b"%PDF-")):
        with qtbot.waitSignal(window.services.notices.added, timeout=_SECONDS) as told:
            window.study_room.export_film(window.desk.path, tmp_path / name)
        assert f"is {tmp_path / name}" in told.args[0].sentence
        assert (tmp_path / name).read_bytes().startswith(begin)
        assert (tmp_path / name).stat().st_size > 50_000  # two pictures
    assert "calibrated probability" in (tmp_path / "film.html").read_text()


def test_two_models_are_compared_with_their_tests(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services, results: Callable[..., Results]
):
    open_folder(window, qtbot, ward)
    p = np.array([0.9, 0.8, 0.2, 0.1])
    second = replace(results([0.1]).model, name="second", sha256="b" * 64)
    other = (second, np.stack([1 - p, p], axis=1), np.array([1, 1, 0, 0], np.int8))
    services.study.results_changed.emit(results([0.9, 0.1, 0.2, 0.8], truth=[1, 1, 0, 0], other=other))
    window.study_room.panel.compare_requested.emit()
    dialog = window.study_room.dialog
    assert isinstance(dialog, TableDialog)
    lines = dialog.text().splitlines()
    assert "films called differently\t2\t4" in lines
    assert "McNemar's exact test\tp = 0.5\t4" in lines
    assert any(line.startswith("film3.png\tNORMAL\tPNEUMONIA\t0.800") for line in lines)
    dialog.accept()


def test_a_bundle_reopens_as_the_study_in_use(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services, tmp_path: Path
):
    paths = sorted(ward.rglob("*.jpeg"))
    with open_store(tmp_path / "other.cxrdb") as store:
        list(classify_films(paths, Classifier.load(), token=CancelToken(), store=store))
        write_bundle(tmp_path / "b.zip", store, store.results(ward, paths), np.arange(len(paths)))
    with qtbot.waitSignal(window.films.listed, timeout=_SECONDS):
        window.open([ward])
    window.study_room.open_study(tmp_path / "b.zip")
    qtbot.waitUntil(lambda: all(window.films.prediction(film) for film in window.films.films()), timeout=_SECONDS)
    assert services.study.file == tmp_path / "b.cxrdb"


def test_a_note_that_is_being_typed_stays_with_its_film_and_its_study(
    reading: MainWindow, qtbot: QtBot, services: Services, tmp_path: Path
):
    first, note = reading.viewer.film.sha256, reading.reading_room.panel.note
    open_store(tmp_path / "other.cxrdb").close()
    note.setFocus()
    qtbot.keyClicks(note, "shadow left")
    reading.reading_room._take_film(reading.desk.path)  # its file is read again
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert note.text() == "shadow left"
    assert note.isModified()
    reading.reading_room._take_content(reading.desk.path, first)
    reading.browser.step(1)
    qtbot.waitUntil(lambda: reading.reading_room._on_screen[1] not in {"", first}, timeout=_SECONDS)
    qtbot.waitUntil(lambda: reading.films.prediction(reading.desk.path) is not None, timeout=_SECONDS)  # it has a row
    assert note.text() == ""
    second = reading.viewer.film.sha256
    qtbot.keyClicks(note, "mine")
    with qtbot.waitSignal(reading.study_room.study_opened, timeout=_SECONDS):
        reading.study_room.open_study(tmp_path / "other.cxrdb")
    qtbot.waitUntil(lambda: note.text() == "", timeout=_SECONDS)
    assert services.study.lane.close(10)
    with open_store() as own, open_store(tmp_path / "other.cxrdb") as other:
        paths = reading.films.films()
        notes = dict(zip((found := own.results(paths[0].parents[1], paths)).sha256, found.notes, strict=True))
        assert (notes[first], notes[second]) == ("shadow left", "mine")
        assert not any(other.results(paths[0].parents[1], paths).notes)


def test_a_note_about_a_film_that_nobody_knows_yet_is_kept(
    reading: MainWindow, qtbot: QtBot, services: Services, tmp_path: Path
):
    room, paths = reading.reading_room, reading.films.films()
    first, note = reading.viewer.film.sha256, room.panel.note
    room._take_film(reading.desk.path)  # its file is read again
    qtbot.keyClicks(note, "shadow left")
    room._take_film(paths[1])
    assert note.text() == ""
    qtbot.waitUntil(lambda: room.review.can_undo, timeout=_SECONDS)
    room._take_film(paths[0])
    qtbot.keyClicks(note, "too late")
    paths[0].unlink()
    with qtbot.waitSignal(services.notices.added, timeout=_SECONDS) as told:
        room._take_film(paths[1])
    assert f"The note on {paths[0].name} cannot be kept: " in told.args[0].sentence
    assert told.args[0].details == "too late"
    assert services.study.lane.close(10)
    with open_store() as own:
        found = own.results(paths[0].parents[1], paths)
    assert dict(zip(found.sha256, found.notes, strict=True))[first] == "shadow left"


def test_a_late_note_replaces_none_that_is_newer_and_goes_into_no_other_study(
    reading: MainWindow, qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    room, paths, note = reading.reading_room, reading.films.films(), reading.reading_room.panel.note
    first, waiting = reading.viewer.film.sha256, list[Job]()
    monkeypatch.setattr(services.workbench, "submit", waiting.append)
    for text, newer in (("older", "newer"), ("for the first study", "")):
        room._take_film(paths[0])  # its file is read again
        qtbot.keyClicks(note, text)
        room._take_film(paths[1])
        room._take_film(paths[0])
        room._take_content(paths[0], first)
        if newer:
            note.clear()
            qtbot.keyClicks(note, newer)
            room.panel.hand_over_note()
        else:
            monkeypatch.setattr(services.study._keeper, "file", tmp_path / "other.cxrdb")
        waiting.pop().run()
        assert room.review._notes[first] == "newer"
    assert services.notices.all()[-1].details == "for the first study"
    assert "another study is in use" in services.notices.all()[-1].sentence
    monkeypatch.undo()


def test_the_cursor_stays_in_a_note_while_results_come(reading: MainWindow, qtbot: QtBot):
    panel = reading.reading_room.panel
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "shadow left")
    panel.hand_over_note()
    panel.note.setCursorPosition(3)
    reading.reading_room._show_film()
    assert panel.note.cursorPosition() == 3


def test_readings_of_another_study_take_the_place_of_ones_own(
    reading: MainWindow, qtbot: QtBot, services: Services, tmp_path: Path
):
    decide(reading, qtbot, Qt.Key.Key_1)
    panel, films = reading.reading_room.panel, reading.films.films()
    with open_store(tmp_path / "other.cxrdb"):
        pass
    reading.study_room.open_study(tmp_path / "other.cxrdb")
    qtbot.waitUntil(lambda: panel._progress.text() == "read 0 of 6", timeout=_SECONDS)
    assert not panel.undo.isEnabled()
    decide(reading, qtbot, Qt.Key.Key_0)
    assert services.study.lane.close(10)
    for file, label in ((None, 1), (tmp_path / "other.cxrdb", 0)):
        with open_store(file) as store:
            assert [kept.label for kept in store.readings("Ada")] == [label]
    assert reading.desk.path in films


def test_heat_maps_of_all_films_are_made_in_the_same_pass(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services, tmp_path: Path
):
    open_folder(window, qtbot, ward)
    qtbot.waitUntil(lambda: window.study_room.panel.model.results is not None, timeout=_SECONDS)
    with qtbot.waitSignal(services.batch.ended, timeout=90_000):
        window.study_room.classify(tmp_path / "pictures")
    assert sum(1 for _ in (tmp_path / "pictures" / "overlays").glob("*.png")) == 6
    assert sum(1 for _ in (tmp_path / "pictures" / "maps").glob("*.npz")) == 6
