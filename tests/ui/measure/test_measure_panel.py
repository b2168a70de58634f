"""The list of measurements: what it says, what it wishes, what can be pressed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from cxr_desktop.core.film.radiograph import Radiograph, Spacing, SpacingKind, Window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.measure.measure_panel import EMPTY, NO_FILM, MeasurePanel
from cxr_desktop.ui.tools_room import TOOL_ACTIONS

FILM = Radiograph(
    np.zeros((100, 100), np.uint8),
    8,
    Window(128, 256),
    spacing=Spacing(0.5, 0.5, SpacingKind.IMAGER),
    tags={"PatientAge": "060Y", "ViewPosition": "AP"},
)
LENGTH = measured(Annotation("1", Kind.LENGTH, ((0, 0), (30, 40)), "seen"), FILM)
HEART = measured(Annotation("2", Kind.CARDIOTHORACIC, ((20, 50), (80, 55), (5, 70), (95, 70))), FILM)


@pytest.fixture
def panel(qtbot) -> Iterator[MeasurePanel]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window)
    made = MeasurePanel([actions[name] for name in TOOL_ACTIONS], window)
    window.resize(320, 640)
    made.resize(320, 640)
    window.show()
    yield made  # noqa: PT022 - the window must live as long


def show(panel, *drawn, film=FILM, can_undo=False, can_redo=False) -> None:
    panel.show_drawn(film, drawn, can_undo=can_undo, can_redo=can_redo)


def test_an_empty_list_says_what_to_do(panel) -> None:
    assert (panel.empty.text(), panel.empty.isVisible(), panel.propose.isEnabled()) == (NO_FILM, True, False)
    show(panel)
    assert panel.empty.text() == EMPTY
    assert panel.propose.isEnabled()
    assert not any(button.isEnabled() for button in (panel.undo, panel.redo, panel.copy, panel.clear, panel.delete))
    assert "at the detector" in panel.lengths.text()


def test_rows_tell_kind_figures_and_words(panel) -> None:
    show(panel, LENGTH, HEART)
    assert panel.list.item(0).text().split("\n") == ["Length", "    seen", "    25.0 mm", "    at the detector"]
    assert panel.list.item(1).text().startswith("Cardiothoracic ratio\n    CTR 0.67\n    30.0 mm / 45.0 mm")
    assert not panel.empty.isVisible()


def test_the_ratio_is_explained_with_its_reference_and_what_speaks_against_it(panel) -> None:
    show(panel, LENGTH)
    assert not panel.heart.isVisible()
    show(panel, LENGTH, HEART)
    assert panel.heart.text() == (
        "CTR 0.67: above 0.50, the limit for adults, PA (Danzer 1919). "
        "AP film: the heart is magnified more than the thorax, the ratio is too large."
    )
    show(panel, LENGTH, replace(HEART, annotation=replace(HEART.annotation, is_proposed=True)))
    assert panel.heart.text().startswith("Proposal, not checked: CTR 0.67: above 0.50")


def test_a_row_is_chosen_and_stays_chosen(panel, qtbot) -> None:
    show(panel, LENGTH, HEART)
    with qtbot.waitSignal(panel.chosen) as told:
        panel.list.setCurrentRow(1)
    assert told.args == ["2"]
    show(panel, HEART, LENGTH)
    assert panel.list.currentRow() == 0
    with qtbot.assertNotEmitted(panel.chosen):
        panel.choose("1")
    assert panel.list.currentRow() == 1
    panel.choose("")
    assert not panel.delete.isEnabled()


@pytest.mark.parametrize(("button", "signal"), [("delete", "removed"), ("words", "words_wanted")])
def test_buttons_wish_for_the_chosen_one(panel, qtbot, button, signal) -> None:
    show(panel, LENGTH, HEART)
    panel.choose("2")
    with qtbot.waitSignal(getattr(panel, signal)) as told:
        getattr(panel, button).click()
    assert told.args == ["2"]


def test_undo_and_redo_follow_what_can_be_done(panel, qtbot) -> None:
    show(panel, LENGTH, can_undo=True)
    assert panel.undo.isEnabled()
    assert not panel.redo.isEnabled()
    with qtbot.waitSignal(panel.undo_wanted):
        panel.undo.click()


def test_a_proposal_under_way_is_said(panel) -> None:
    show(panel)
    panel.set_busy(True)
    assert not panel.propose.isEnabled()
    assert panel.propose.text().startswith("Looking")
    show(panel, LENGTH)  # something drawn meanwhile
    assert not panel.propose.isEnabled()
    panel.set_busy(False)
    assert panel.propose.isEnabled()
