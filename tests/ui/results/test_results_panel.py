"""The results panel as a user has it: filter, buttons, histogram, matrix, second model, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cxr_desktop.app.batch import CANCELLING, IDLE, RUNNING, BatchProgress
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.results_model import COLUMNS
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.study.results import Results
from cxr_desktop.ui.results.delegates import colour_of
from cxr_desktop.ui.results.results_panel import ResultsPanel
from cxr_desktop.ui.theme import apply_theme, colours
from tests.core.study.studies import MODEL, OTHER

NAN = float("nan")


@pytest.fixture
def panel(qtbot: QtBot, qapp: object) -> Iterator[ResultsPanel]:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    lane = PoolLane("thumbnail", 1)
    made = ResultsPanel(Thumbnails(lane))
    qtbot.addWidget(made)
    made.resize(1400, 320)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert lane.close(10)


@pytest.fixture
def ward(results) -> Results:
    return results([0.05, 0.25, 0.4, 0.95, NAN, 0.6], truth=[0, 0, 0, 1, 1, 1])


def test_before_anything_it_says_what_to_do(panel: ResultsPanel):
    assert "Open a folder" in panel._empty.text()
    assert panel._pages.currentWidget() is panel._empty


def test_films_outside_are_counted_only_when_asked_for_and_their_number_is_always_said(
    qtbot: QtBot, panel: ResultsPanel, results
):
    counts = panel.counts
    found = results([0.9, 0.1, 0.95, 0.05], truth=[1, 1, 0, 0], in_scope=[1, 1, 0, -1])
    panel.show_results(found)
    assert counts.left_out.text() == "1 film outside the scope is not counted"
    assert counts._counts.text() == "from 0.30: 1 PNEUMONIA, 2 NORMAL"
    assert [counts.matrix.cell(t, c).text().split()[0] for t in (0, 1) for c in (0, 1)] == ["1", "0", "1", "1"]
    assert "specificity 1.000" in counts._figures.text()
    with qtbot.waitSignal(counts.outside_toggled) as told:
        counts.with_outside.click()
    assert told.args == [True]
    assert counts._counts.text() == "from 0.30: 2 PNEUMONIA, 2 NORMAL"
    assert counts.left_out.text() == "1 film outside the scope is counted too"
    assert "specificity 0.500" in counts._figures.text()
    counts.left_out.click()
    assert panel.filter.box.text() == "outside"
    assert panel.model.rowCount() == 1
    counts.with_outside.click()
    counts.matrix.cell(0, 0).click()
    assert panel.filter.box.text() == "truth:NORMAL label:NORMAL -outside"
    panel.filter.set_text("inside")
    counts.only_shown.click()
    assert counts.left_out.isHidden()  # none of those shown
    panel.filter.set_text("")
    panel.show_results(results([0.9, 0.1, 0.95, 0.05], in_scope=[0, 0, 0, 0]))
    assert counts._counts.text() == "No film to count"
    assert counts.left_out.text() == "4 films outside the scope are not counted"
    panel.show_results(results([0.9, 0.1, 0.95, 0.05]))
    assert counts.left_out.isHidden()
    assert counts.with_outside.isHidden()


def test_cells_of_films_outside_are_greyed(panel: ResultsPanel, results):
    panel.show_results(results([0.9, 0.1], in_scope=[0, 1], scope_reasons=("far", "")))
    number = {column.name: i for i, column in enumerate(COLUMNS)}
    muted = QColor(colours().text_muted)
    for name in ("class", "p", "scope", "spread"):
        assert colour_of(panel.model.index(0, number[name])) == muted
    assert colour_of(panel.model.index(1, number["class"])) != muted
    assert not panel.table.isColumnHidden(number["scope"])
    assert not panel.table.isColumnHidden(number["spread"])


def test_a_filter_is_typed_and_cleared(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    with qtbot.waitSignal(panel.filter.changed):
        qtbot.keyClicks(panel.filter.box, "p>0.3")
    assert [panel.model.path_at(row).name for row in range(3)] == ["film2.png", "film3.png", "film5.png"]
    assert panel._shown.text().startswith("3 of 6")
    with qtbot.waitSignal(panel.filter.changed):
        qtbot.keyClicks(panel.filter.box, " p>what")
    assert "p>what" in panel.filter.problem
    assert panel.model.rowCount() == 3
    qtbot.keyClick(panel.filter.box, Qt.Key.Key_Escape)
    assert (panel.model.rowCount(), panel.filter.problem) == (6, "")


def test_buttons_write_the_filter(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    qtbot.mouseClick(panel.filter.quick["wrong"], Qt.MouseButton.LeftButton)
    assert (panel.filter.box.text(), panel.model.rowCount()) == ("wrong", 1)
    qtbot.mouseClick(panel.filter.quick["uncertain"], Qt.MouseButton.LeftButton)
    assert panel.filter.box.text() == "wrong uncertain"
    qtbot.mouseClick(panel.filter.quick["wrong"], Qt.MouseButton.LeftButton)
    assert panel.filter.box.text() == "uncertain"
    assert panel.filter.quick["uncertain"].isChecked()
    panel.filter.set_text("error p<0.1")
    assert "No film matches" in panel._empty.text()
    assert panel._pages.currentWidget() is panel._empty


def test_the_operating_point_is_dragged_and_counts_follow(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    histogram, counts = panel.counts.histogram, panel.counts
    assert histogram.point == MODEL.operating_point
    assert "3 PNEUMONIA, 2 NORMAL" in counts._counts.text()
    assert counts.matrix.cell(0, 1).text().startswith("1\n")
    assert histogram.counts.sum(axis=1).tolist() == [3, 2, 0]
    place = QPoint(round(histogram._x(0.5)), histogram.height() // 2)
    qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=place)
    assert histogram.point == pytest.approx(0.5, abs=0.01)
    assert "2 PNEUMONIA, 3 NORMAL" in counts._counts.text()
    assert counts.matrix.cell(0, 1).text().startswith("0\n")
    assert counts._figures.text().startswith("sensitivity 1.000 [")
    assert "sensitivity of 2 films, specificity of 3 films" in counts._figures.toolTip()
    qtbot.keyClick(histogram, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert histogram.point == pytest.approx(0.6, abs=0.01)
    counts.back.click()
    assert histogram.point == MODEL.operating_point
    assert not counts.back.isVisible()


def test_a_cell_of_the_matrix_filters_its_films(panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.counts.matrix.cell(0, 1).click()
    assert panel.model.rowCount() == 1
    assert panel.model.path_at(0).name == "film2.png"


def test_without_truth_there_is_no_sensitivity(panel: ResultsPanel, results):
    panel.show_results(results([0.1, 0.9]))
    assert not panel.counts.matrix.isVisible()
    assert "no truth" in panel.counts._figures.text()


def test_choosing_a_row_shows_the_film_and_the_film_on_screen_marks_its_row(
    qtbot: QtBot, panel: ResultsPanel, ward: Results
):
    panel.show_results(ward)
    with qtbot.waitSignal(panel.film_chosen) as chosen:
        panel.table.selectRow(3)
    assert chosen.args == [ward.paths[3]]
    with qtbot.assertNotEmitted(panel.film_chosen):
        panel.select(ward.paths[1])
    assert panel.chosen() == (ward.paths[1],)
    with qtbot.assertNotEmitted(panel.film_chosen):
        panel.show_results(replace(ward, flagged=np.ones(6, np.bool_)))
    assert panel.chosen() == (ward.paths[1],)


def test_a_second_model_has_columns_of_its_own(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    number = next(i for i, column in enumerate(COLUMNS) if column.name == "class2")
    panel.show_results(ward)
    panel.show_models((MODEL, OTHER), MODEL.sha256, "")
    assert panel.table.isColumnHidden(number)
    assert panel.other.isVisible()
    with qtbot.waitSignal(panel.other_wanted) as wanted:
        panel.other.setCurrentIndex(1)
        panel.other.activated.emit(1)
    assert wanted.args == [OTHER.sha256]
    other = (OTHER, ward.probabilities, ward.labels)
    panel.show_results(replace(ward, other=other))
    assert not panel.table.isColumnHidden(number)
    assert panel.compare.isEnabled()


def test_columns_are_chosen_and_remembered(qtbot: QtBot, panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    number = next(i for i, column in enumerate(COLUMNS) if column.name == "folder")
    assert panel.table.isColumnHidden(number)
    action = next(a for a in panel.table.column_actions().actions() if a.text() == "Folder")
    action.trigger()
    assert not panel.table.isColumnHidden(number)
    lane = PoolLane("thumbnail", 1)
    again = ResultsPanel(Thumbnails(lane))
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(number)
    assert lane.close(10)


def test_pictures_are_the_same_films(panel: ResultsPanel, ward: Results):
    panel.show_results(ward)
    panel.select(ward.paths[2])
    panel.as_pictures.click()
    assert panel._pages.currentWidget() is panel.grid
    assert panel.grid.currentIndex().row() == 2


def test_the_batch_is_started_cancelled_and_told(qtbot: QtBot, panel: ResultsPanel):
    with qtbot.waitSignal(panel.run.run_requested):
        panel.run.button.click()
    panel.run.show_state(RUNNING)
    panel.run.show_progress(BatchProgress(120, 5528, 11.25, 480.0))
    assert panel.run.text == "120 of 5,528 films · 11.2 films/s · 8 min left"
    with qtbot.waitSignal(panel.run.cancel_requested):
        panel.run.button.click()
    panel.run.show_state(CANCELLING)
    assert not panel.run.button.isEnabled()
    panel.run.show_state(IDLE)
    assert panel.run.button.isEnabled()
    assert not panel.run.bar.isVisible()


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("width", [760, 1000, 1480])
def test_no_text_is_cut(qtbot: QtBot, qapp: object, panel: ResultsPanel, ward: Results, theme: str, width: int):
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    panel.show_results(replace(ward, other=(OTHER, ward.probabilities, ward.labels)))
    panel.show_models((MODEL, OTHER), MODEL.sha256, OTHER.sha256)
    panel.resize(width, 280)
    qtbot.waitUntil(lambda: panel.width() == width)
    for button in (panel.export, panel.as_pictures, panel.compare, panel.run.button, *panel.filter.quick.values()):
        assert button.width() >= button.sizeHint().width(), button.text()
    pictures = Path(__file__).resolve().parents[3] / "build" / "screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    assert panel.grab().save(str(pictures / f"results-{theme}-{width}.png"))
