"""The results panel beside other panels: keys, thumbnails that come later, filters that stop fitting, cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.results_model import COLUMNS
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.study.results import UNKNOWN, Results
from cxr_desktop.ui.results.results_panel import ResultsPanel
from cxr_desktop.ui.shortcuts_dialog import keys_text
from cxr_desktop.ui.theme import apply_theme
from tests.core.study.studies import MODEL, OTHER

NUMBER = {column.name: number for number, column in enumerate(COLUMNS)}
P = [0.05, 0.25, 0.4, 0.95, float("nan"), 0.6]
ADDED = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def lane() -> Iterator[PoolLane]:
    made = PoolLane("thumbnail", 1)
    yield made
    assert made.close(10)


@pytest.fixture
def panel(qtbot: QtBot, qapp: object, lane: PoolLane) -> ResultsPanel:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    made = ResultsPanel(Thumbnails(lane))
    qtbot.addWidget(made)
    made.resize(1400, 320)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def ward(results) -> Results:
    return results(P, truth=[0, 0, 0, 1, 1, 1])


@pytest.mark.parametrize("text", ["p>8", "models", "p2>0.5"])
def test_a_filter_that_does_not_fit_new_results_is_told_and_all_films_are_shown(
    panel: ResultsPanel, ward: Results, text: str
):
    both = replace(ward, other=(OTHER, ward.probabilities, ward.labels))
    if text != "p>8":
        panel.show_results(both)
    panel.filter.set_text(text)
    panel.show_results(ward)
    assert panel.model.rowCount() == len(ward)
    assert text in panel.filter.problem
    panel.filter.set_text("")
    assert panel.filter.problem == ""


def test_a_filter_that_fits_again_is_in_force_again(panel: ResultsPanel, ward: Results):
    both = replace(ward, other=(OTHER, ward.probabilities, 1 - np.abs(ward.labels)))
    panel.show_results(both)
    panel.filter.set_text("models")
    shown = panel.model.rowCount()
    assert 0 < shown < len(ward)
    panel.show_results(ward)
    panel.show_results(both)
    assert (panel.model.rowCount(), panel.filter.problem) == (shown, "")


def test_films_chosen_as_pictures_are_chosen(panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.as_pictures.click()
    panel.grid.setCurrentIndex(panel.model.index(1, 0))
    panel.grid.selectionModel().select(panel.model.index(3, 0), ADDED)
    assert panel.chosen() == (ward.paths[1], ward.paths[3])
    assert "2 chosen" in panel._shown.text()


def test_a_second_model_s_column_stays_hidden_when_results_come_in(panel: ResultsPanel, ward: Results):
    both = replace(ward, other=(OTHER, ward.probabilities, ward.labels))
    panel.show_results(both)
    next(action for action in panel.table.column_actions().actions() if action.text() == "p, 2nd").trigger()
    panel.show_results(replace(both, flagged=np.ones(len(ward), np.bool_)))
    assert panel.table.isColumnHidden(NUMBER["p2"])
    assert not panel.table.isColumnHidden(NUMBER["class2"])


def test_thumbnails_appear_when_they_are_ready_and_can_be_switched_off(
    qtbot: QtBot, panel: ResultsPanel, results, tmp_path: Path
):
    film = tmp_path / "white.png"
    Image.new("L", (300, 300), 255).save(film)
    panel.show_results(results([0.5], paths=(film,)))

    def is_white() -> bool:
        place = panel.table.visualRect(panel.model.index(0, 0))
        colour = panel.table.viewport().grab().toImage().pixelColor(place.left() + 18, place.center().y())
        return bool(colour == QColor("white"))

    panel.grab()
    qtbot.waitUntil(is_white)
    height = panel.table.rowHeight(0)
    next(action for action in panel.table.column_actions().actions() if action.text() == "Thumbnails").trigger()
    assert panel.table.rowHeight(0) < height
    assert not is_white()


def test_down_and_return_lead_from_the_box_to_the_films(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.activateWindow()
    panel.filter.box.setFocus()
    qtbot.keyClicks(panel.filter.box, "p>0.3")
    with qtbot.waitSignal(panel.film_chosen) as chosen:  # at once, not after the pause
        qtbot.keyClick(panel.filter.box, Qt.Key.Key_Return)
    assert chosen.args == [ward.paths[2]]
    assert panel.table.hasFocus()
    with qtbot.waitSignal(panel.film_chosen) as chosen:
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert chosen.args == [ward.paths[3]]
    with qtbot.waitSignal(panel.film_chosen) as chosen:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen.args == [ward.paths[3]]


def test_shift_goes_on_from_the_film_on_screen(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.table.selectRow(0)
    panel.select(ward.paths[3])
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.chosen() == (ward.paths[3], ward.paths[4])


def test_a_window_may_have_the_same_key_for_its_own_filter(qtbot: QtBot, lane: PoolLane, ward: Results):
    window, other = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    panel = ResultsPanel(Thumbnails(lane), window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setParent(window)
    window.setCentralWidget(panel)
    find = QAction("Filter films", window)
    window.addAction(find)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    panel.show_results(ward)
    panel.find_by(find)
    for key in (Qt.Key.Key_F, Qt.Key.Key_G):
        find.setShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key))
        assert panel.filter.box.toolTip().endswith(f"({keys_text(find)})")
        panel.table.setFocus()
        with qtbot.assertNotEmitted(find.triggered):
            qtbot.keyClick(panel.table, key, Qt.KeyboardModifier.ControlModifier)
        assert panel.filter.box.hasFocus()
        other.setFocus()
        with qtbot.waitSignal(find.triggered):
            qtbot.keyClick(other, key, Qt.KeyboardModifier.ControlModifier)


def test_cells_lead_to_as_many_films_as_they_say_one_after_the_other(panel: ResultsPanel, results):
    draw = np.random.default_rng(3)
    ward = results(draw.random(400).tolist(), truth=draw.integers(0, 2, 400).tolist())
    panel.show_results(ward)
    counts = panel.counts
    for point in (MODEL.operating_point, float(ward.p[7]), 0.123456789):
        counts.histogram.set_point(point)
        counts.histogram.dragged.emit(point)
        for truth in (0, 1):
            for call in (0, 1):
                said = int(counts.matrix.cell(truth, call).text().split("\n")[0])
                counts.matrix.cell(truth, call).click()
                assert panel.model.rowCount() == said
                assert said > 0  # counts are of all films, not of the cell that was chosen before


def test_counts_are_of_all_films_or_of_those_shown(panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.filter.set_text("p>0.3")
    assert "3 PNEUMONIA, 2 NORMAL" in panel.counts._counts.text()
    panel.counts.only_shown.click()
    assert "3 PNEUMONIA, 0 NORMAL" in panel.counts._counts.text()
    panel.filter.set_text("")
    assert "3 PNEUMONIA, 2 NORMAL" in panel.counts._counts.text()


def test_without_an_answer_the_table_has_the_whole_width(panel: ResultsPanel, ward: Results):
    n = len(ward)
    nothing = replace(ward, probabilities=np.full((n, 2), np.nan), labels=np.full(n, UNKNOWN, np.int8))
    panel.show_results(nothing)
    assert not panel.counts.isVisible()
    assert "none classified yet" in panel._shown.text()
    panel.show_results(ward)
    assert panel.counts.isVisible()


def test_three_classes_have_a_matrix_and_no_point(panel: ResultsPanel, results):
    info = replace(MODEL, classes=("NORMAL", "BACTERIA", "VIRUS"), operating_point=None, uncertain_band=None)
    ward = results([0.1, 0.2, 0.7], truth=[0, 2, 1])
    probabilities = np.array([[0.8, 0.1, 0.1], [0.1, 0.2, 0.7], [0.2, 0.7, 0.1]])
    labels = np.array([0, 2, 1], np.int8)
    panel.show_results(replace(ward, model=info, classes=info.classes, probabilities=probabilities, labels=labels))
    assert not panel.counts.histogram.isVisible()
    panel.counts.matrix.cell(2, 2).click()
    assert [panel.model.path_at(row) for row in range(panel.model.rowCount())] == [ward.paths[1]]


def test_bars_tell_their_films(panel: ResultsPanel, results):
    histogram = panel.counts.histogram
    panel.show_results(results([0.96, 0.96, 0.97], truth=[1, 0, 1]))
    assert histogram.told_at(0.955) == "0.950 to 0.975: 1 NORMAL, 2 PNEUMONIA"
    assert histogram.told_at(0.5) == ""
    panel.show_results(results([0.96]))
    assert histogram.told_at(1.0) == ""
    assert histogram.told_at(0.96) == "0.950 to 0.975: 1 film"


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_at_the_smallest_size_the_table_can_be_read(qapp: object, panel: ResultsPanel, ward: Results, theme: str):
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    panel.show_results(ward)
    panel.resize(900, 240)
    panel.filter.set_text("p>8")
    panel.grab()
    header = panel.table.horizontalHeader()
    shown = sum(header.sectionSize(NUMBER[name]) for name in ("film", "class", "p"))
    assert panel.table.viewport().width() >= shown
    assert panel.table.viewport().height() >= 3 * panel.table.rowHeight(0)
    problem = panel.filter._problem
    assert problem.height() >= problem.heightForWidth(problem.width())
