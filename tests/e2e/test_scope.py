"""Films outside the model's scope in the real window: greyed, told why, not counted; similar training films."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from cxr_desktop.cli import run
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.prediction import Prediction
from cxr_desktop.core.model.reference import SimilarFilm
from cxr_desktop.core.model.scope import PHANTOM, ConformalRule, ScopeVerdict
from cxr_desktop.core.study.results import Reading
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.theme import apply_theme

_SECONDS = 90_000
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
TURNED = "the film looks turned by 180 degrees"
FAR = "it is unlike the films that the model learned from"


def verdict_on(film: Radiograph) -> tuple[ScopeVerdict, float]:
    """Return what a guard would say of a film of the ward, and the spread."""
    name = film.source.name if film.source is not None else ""
    if name.startswith("phantom"):
        return ScopeVerdict(False, PHANTOM, distance=2.4), 0.31
    if name.startswith("turned"):
        return ScopeVerdict(False, TURNED, distance=1.31), 0.112
    if name.startswith("adult"):
        return ScopeVerdict(False, FAR, "the header says 45 years, and the model learned from 1 to 5", 1.9), 0.2
    if name.startswith("doubt"):
        return ScopeVerdict(True, "", "the header says 7 years, and the model learned from 1 to 5", 0.8), 0.04
    return ScopeVerdict(True, distance=0.62), 0.021


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """Films inside, turned, of an adult, with a doubtful header, and a phantom."""
    folder = tmp_path / "ward"
    for label in ("NORMAL", "PNEUMONIA"):
        (folder / label).mkdir(parents=True)
        for film in sorted((data / "kermany_original" / label).iterdir())[:3]:
            shutil.copy(film, folder / label)
    normal, sick = sorted((data / "kermany_original" / "NORMAL").iterdir())[3:5]
    shutil.copy(normal, folder / "NORMAL" / "turned-1.jpeg")
    shutil.copy(sick, folder / "NORMAL" / "doubt-1.jpeg")
    shutil.copy(next((data / "nih_adult" / "jpg512").rglob("*.jpg")), folder / "NORMAL" / "adult-1.jpg")
    shutil.copy(SAMPLES / "phantom-02-clear.png", folder / "phantom-02-clear.png")
    return folder


@pytest.fixture(autouse=True)
def guard(monkeypatch: pytest.MonkeyPatch, ward: Path) -> None:
    """A classifier with a guard, an ensemble, prediction sets and neighbours."""
    load, predict = Classifier.load, Classifier.predict

    def guarded(path: Path | None = None, **options: str) -> Classifier:
        made = load(path, **options)
        made.info = replace(made.info, has_guard=True, conformal=ConformalRule(0.95, (0.11, 0.12), (135, 380)))
        return made

    def predicted(self: Classifier, films: list[Radiograph]) -> list[Prediction]:
        answers = []
        for film, plain in zip(films, predict(self, films), strict=True):
            scope, spread = verdict_on(film)
            answers.append(replace(plain, scope=scope, spread=spread))
        return answers

    def similar(_self: Classifier, _film: Radiograph, count: int = 5) -> tuple[SimilarFilm, ...]:
        there = sorted(path.relative_to(ward) for path in ward.rglob("*.jpeg"))[:count]
        return tuple(
            SimilarFilm(str(path), path.parts[0], 10.2 + 1.7 * i, sha256((ward / path).read_bytes()).hexdigest())
            for i, path in enumerate(there)
        )

    monkeypatch.setattr(Classifier, "load", guarded)
    monkeypatch.setattr(Classifier, "predict", predicted)
    monkeypatch.setattr(Classifier, "similar", similar, raising=False)


def settle(window: MainWindow) -> None:
    """Let layouts follow what changed, before a picture."""
    for _ in range(4):
        QApplication.sendPostedEvents()


def go_to(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.services.inference.predicted, timeout=_SECONDS):
        window.browser.select(path)
    settle(window)


@pytest.fixture
def classified(window: MainWindow, qtbot: QtBot, ward: Path) -> MainWindow:
    """The window with all films classified and the table shown."""
    with qtbot.waitSignal(window.services.inference.predicted, timeout=_SECONDS):
        window.open([ward])
    window.results_dock.show()
    with qtbot.waitSignal(window.services.batch.ended, timeout=_SECONDS):
        window.study_room.classify()
    panel = window.study_room.panel
    qtbot.waitUntil(lambda: panel.model.results is not None and panel.counts.has_answers, timeout=_SECONDS)
    qtbot.waitUntil(lambda: bool((panel.model.results.labels >= 0).all()), timeout=_SECONDS)
    return window


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
def test_the_card_the_list_and_the_table_say_that_a_film_is_outside(
    classified: MainWindow,
    qtbot: QtBot,
    qapp: object,
    ward: Path,
    picture: Callable[[MainWindow, str], None],
    theme: str,
):
    window, card, panel = classified, classified.panel.result, classified.study_room.panel
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    assert "3 outside the model's scope" in panel.run.text
    go_to(window, qtbot, ward / "NORMAL" / "turned-1.jpeg")
    assert card.alarm() == f"Outside the model's scope: {TURNED}. Do not use this result."
    assert card.is_note_loud
    picture(window, f"scope-outside-{theme}")
    index = window.films.index(window.films.row_of(ward / "NORMAL" / "turned-1.jpeg"))
    assert TURNED in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert TURNED in index.data(Qt.ItemDataRole.ToolTipRole)
    go_to(window, qtbot, ward / "phantom-02-clear.png")
    assert card.alarm().startswith("A phantom")
    picture(window, f"scope-phantom-{theme}")
    go_to(window, qtbot, ward / "NORMAL" / "doubt-1.jpeg")
    assert (card.alarm(), card.is_note_loud) == ("", True)
    picture(window, f"scope-doubt-{theme}")
    inside = min((ward / "PNEUMONIA").iterdir())
    go_to(window, qtbot, inside)
    assert (card.alarm(), card.is_note_loud) == ("", False)
    assert card.facts()["distance"].startswith("62")
    picture(window, f"scope-inside-{theme}")
    assert panel.counts.left_out.text() == "3 films outside the scope are not counted"
    panel.counts.left_out.click()
    assert panel.model.rowCount() == 3
    settle(window)
    picture(window, f"scope-table-{theme}")
    panel.as_pictures.click()
    picture(window, f"scope-tiles-{theme}")


def test_the_switch_is_remembered_and_holds_for_reports(classified: MainWindow, qtbot: QtBot):
    counts = classified.study_room.panel.counts
    counts.with_outside.click()
    assert classified.services.settings.is_on("count_outside")
    classified.study_room.export()
    dialog = classified.study_room.dialog
    assert dialog is not None
    assert dialog.wish().with_outside
    dialog.reject()
    again = MainWindow(classified.services)
    qtbot.addWidget(again)
    assert again.study_room.panel.counts.with_outside.isChecked()


def look_in_vain(window: MainWindow, qtbot: QtBot, place: Path) -> None:
    """Look for training films where none are, and where nobody can look."""
    room, card = window.similar_room, window.panel.similar
    (place / "empty").mkdir()
    room.set_folder(place / "empty")
    qtbot.waitUntil(lambda: "None of them lies in" in card.told.text(), timeout=_SECONDS)
    room.set_folder(place / "gone")
    qtbot.waitUntil(lambda: "gone" in card.told.text() and not room._places.is_looking, timeout=_SECONDS)
    room._show()  # as for the next film
    assert card.told.text().endswith("gone was not read to its end.")


def test_similar_films_are_listed_opened_and_left_again(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Callable[[MainWindow, str], None]
):
    inference, card = window.services.inference, window.panel.similar
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        window.open([ward / "PNEUMONIA"])
    home = window.desk.path
    assert card.isVisible()
    assert not card.lines()
    with qtbot.waitSignal(inference.similar_found, timeout=_SECONDS):
        card.toggle.click()
    assert len(card.lines()) == 5
    assert card.said.text() == "All 5 nearest films are NORMAL"
    assert (card.paths(), card.where.isVisible()) == ((), True)
    settle(window)
    picture(window, "similar-names")
    look_in_vain(window, qtbot, ward.parent)
    window.similar_room.set_folder(ward.parent)  # other names: found by what they hold
    qtbot.waitUntil(lambda: len(card.paths()) == 5, timeout=_SECONDS)
    assert not card.where.isVisible()
    target = card.paths()[1]
    qtbot.waitUntil(
        lambda: all(window.thumbnails.pixmap(path) is not None for path in card.paths()), timeout=_SECONDS
    )
    settle(window)
    scroll = window.panel.findChild(QScrollArea)
    scroll.ensureWidgetVisible(card)
    picture(window, "similar-films")
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        card.film_wanted.emit(target)
    assert window.desk.path == target
    assert card.back.text() == f"Back to {home.name}"
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        card.back.click()
    assert window.desk.path == home
    assert not card.back.isVisible()
    with qtbot.waitSignal(inference.similar_found, timeout=_SECONDS):
        window.browser.step(1)
    window.desk.set_hidden(is_hidden=True)
    assert card.lines() == []
    with qtbot.waitSignal(inference.similar_found, timeout=_SECONDS):
        window.desk.set_hidden(is_hidden=False)
    assert len(card.lines()) == 5


def test_the_command_line_says_which_films_are_outside(
    ward: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    table = tmp_path / "out.csv"
    assert run(["classify", str(ward), "--no-study", "--csv", str(table)]) == 0
    said = capsys.readouterr().out
    (turned,) = [line for line in said.splitlines() if "turned-1" in line]
    assert turned.endswith(f"turned-1.jpeg  outside: {TURNED}")
    assert "3 films are outside the model's scope: do not use what it says of them." in said
    with table.open(newline="", encoding="utf-8") as stream:
        rows = {Path(row["path"]).name: row for row in csv.DictReader(stream)}
    assert (rows["turned-1.jpeg"]["in_scope"], rows["turned-1.jpeg"]["scope_reason"]) == ("false", TURNED)
    assert (rows["doubt-1.jpeg"]["in_scope"], rows["doubt-1.jpeg"]["spread"]) == ("true", "0.04")
    assert run(["classify", str(ward), "--no-study", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (told,) = [line for line in lines if line.get("path", "").endswith("turned-1.jpeg")]
    assert (told["in_scope"], told["scope_reason"], told["spread"]) == (False, TURNED, 0.112)
    assert set(told["prediction_set"]) <= {"NORMAL", "PNEUMONIA"}
    assert lines[-1]["outside"] == 3


def test_the_readers_report_leaves_films_outside_out_and_says_so(
    window: MainWindow, results, monkeypatch: pytest.MonkeyPatch
):
    room = window.reading_room
    room._take_results(results([0.9, 0.1, 0.8], truth=[1, 0, 1], in_scope=[1, 1, 0]))
    readings = tuple(
        Reading(f"{i:064x}", "Ada", 1, 1, False, 1.0, 1.0, f"2026-01-0{i + 1}T00:00:00+00:00", "") for i in range(3)
    )
    room._make_report(readings)
    text = room.dialog.text()
    about = room.dialog.findChildren(QLabel)[0].text()
    assert "films read\t2" in text
    assert about.endswith("1 read film is outside the model's scope and not counted.")
    room.dialog.accept()
    window.services.settings.set("count_outside", True)
    room._make_report(readings)
    assert "films read\t3" in room.dialog.text()
    room.dialog.accept()
    window.services.settings.set("count_outside", False)
    told: list[str] = []
    monkeypatch.setattr(room.panel, "tell", told.append)
    room._make_report(readings[2:])
    assert told == ["Nobody has read a film of this list inside the model's scope yet."]
