"""The window of the check, on made-up findings: what it says in each state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.model.prediction import DeviceInfo, Heatmap, Method, Prediction
from cxr_desktop.core.model.scope import ScopeVerdict, outside_sentence
from cxr_desktop.core.trust.heat_check_result import HeatCheck, Verdict
from cxr_desktop.core.trust.heat_findings import (
    CascadeStage,
    ChangedMap,
    CornerHeat,
    Findings,
    Letter,
    PixelCurves,
    RoadStep,
)
from cxr_desktop.core.trust.heat_tests import judged
from cxr_desktop.core.words.progress import Progress
from cxr_desktop.ui.heat_check.heat_check_window import HeatCheckWindow
from cxr_desktop.ui.heat_check.words import EMPTY, HIDDEN, figure_of
from cxr_desktop.ui.theme import apply_theme

FILM = make_phantom(3, height=300, width=360)
PATH = Path("/ward/film.png")


def a_check(*, has_rest: bool = True) -> HeatCheck:
    values = np.random.default_rng(1).random((14, 14)).astype(np.float32)
    heatmap = Heatmap(values, whole_film(300, 360), Method.GRAD_CAM, 1, "ab", 0.1)
    findings = Findings(
        heatmap,
        corners=CornerHeat(0.4, 0.09, has_peak=True),
        letters=(Letter(20, 20, 30, 30, 0.2),),
    )
    if has_rest:
        findings = Findings(
            heatmap,
            changes=(
                ChangedMap("left", values[:, 1:], 0.8, 0.9, 0.9, 0, 1),
                ChangedMap("flip", values, 0.1, 0.1, 0.8),
            ),
            cascade=tuple(CascadeStage(name, 0.1, 0.0, values) for name in ("last layer", "FC7", "conv 5-3")),
            curves=PixelCurves(
                (0.0, 0.5, 1.0), (2.0, -1.0, -2.0), (-2.0, 1.5, 2.0), (2.0, 0.0, -2.0), (0.0, 0.5, 1.0)
            ),
            road=(RoadStep(0.2, 0.0, 0.1),),
            corners=findings.corners,
            letters=findings.letters,
        )
    prediction = Prediction(
        "ab", (0.1, 0.9), 1, "PNEUMONIA", uncertain=False, field_of_view=whole_film(300, 360), seconds=0.1,
        device=DeviceInfo("cpu", "fp32", "CPU"),
    )  # fmt: skip
    return HeatCheck(prediction, "PNEUMONIA", judged(findings), findings, (0.88, 0.03), (("ROAD", 1.5),))


@pytest.fixture
def window(qtbot: QtBot, qapp: object) -> HeatCheckWindow:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    made = HeatCheckWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_check_says_its_verdict_every_test_and_shows_every_map(window: HeatCheckWindow):
    check = a_check()
    window.show_check(PATH, FILM, check)
    assert window.headline.text() == check.headline
    assert "Failed: mirror, ROAD, no hot corner." in window.headline.text()
    assert list(window.tests.texts) == [test.name for test in check.tests]
    assert window.tests.texts["changes"].startswith("passed")
    assert window.tests.texts["lungs"].startswith("not applicable")
    assert window.changes.captions == [
        "the map itself",
        "one cell left SSIM 0.80, probability 0.90",
        "mirrored SSIM 0.10, probability 0.80",
    ]
    assert len(window.stages.captions) == 4
    assert [curve.name for curve in window.pixels.curves] == ["hottest first", "coldest first", "at random"]
    assert window.pixels.curves[1].y == (2.0, 1.5, -2.0)
    assert "Over the small changes shown here its mean is 0.88, standard deviation 0.03." in window.about.text()
    assert "flips" not in window.about.text()
    assert window.notice.isHidden()
    assert window.cascade.curves[1].width < window.cascade.curves[0].width


def test_it_says_when_the_call_itself_flips(window: HeatCheckWindow):
    window.show_check(PATH, FILM, a_check(), operating_point=0.85)
    assert "The call itself flips under: mirrored." in window.about.text()
    window.show_check(PATH, FILM, a_check(), operating_point=0.5)
    assert "flips" not in window.about.text()


def test_a_film_outside_the_scope_is_told_first_and_its_verdict_is_greyed(window: HeatCheckWindow):
    check = a_check()
    scope = ScopeVerdict(False, "the film is turned")
    outside = replace(check, prediction=replace(check.prediction, scope=scope))
    window.show_check(PATH, FILM, outside)
    assert window.notice.isVisible()
    assert window.notice.text == outside_sentence("the film is turned")
    assert window.headline.property("role") == "muted"
    assert window.notice.y() < window.headline.y()
    window.show_check(PATH, FILM, check)
    assert not window.notice.isVisible()
    assert window.headline.property("role") == "title"


def test_a_map_without_heat_is_not_said_to_have_passed_anything(window: HeatCheckWindow):
    check = a_check()
    found = replace(check.findings, heatmap=replace(check.findings.heatmap, values=np.zeros((14, 14), np.float32)))
    window.show_check(PATH, FILM, replace(check, findings=found, tests=judged(found)))
    assert window.headline.text() == "No heat speaks for PNEUMONIA: there is nothing to test."
    assert not any(part.isVisible() for part in (window.cascade, window.pixels, window.changes, window.stages))
    assert window.tests.isVisible()
    window.show_check(PATH, FILM, check)
    assert window.cascade.isVisible()


def test_figures_have_no_minus_nought_and_a_space_before_the_percent():
    weights, corner = a_check().test("weights"), a_check().test("corner")
    assert figure_of(replace(weights, value=-0.001)).startswith("SSIM 0.00,")
    assert figure_of(corner) == "40\N{NO-BREAK SPACE}% of the heat, at most 25\N{NO-BREAK SPACE}%"


def test_keys_scroll_it_and_f5_checks_only_when_it_can(window: HeatCheckWindow, qtbot: QtBot):
    window.resize(1020, 500)
    window.show_check(PATH, FILM, a_check())
    bar = window._column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(window._column, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(window._column, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(window.check_button, Qt.Key.Key_Home)
    assert bar.value() == 0
    with qtbot.waitSignal(window.check_requested):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    window.show_running(PATH)
    with qtbot.assertNotEmitted(window.check_requested):
        qtbot.keyClick(window, Qt.Key.Key_F5)


def test_it_opens_where_it_was_closed(window: HeatCheckWindow, qtbot: QtBot):
    window.resize(window.minimumWidth(), 555)
    size = window.size()
    window.close()
    again = HeatCheckWindow()
    qtbot.addWidget(again)
    assert again.size() == size


def test_a_check_without_the_costly_tests_is_shown_too(window: HeatCheckWindow):
    window.show_check(PATH, FILM, a_check(has_rest=False))
    assert window.tests.texts["weights"].startswith("not applicable")
    assert window.pixels.curves == ()
    window.show_check(PATH, FILM, a_check())
    window.show_check(PATH, FILM, a_check(has_rest=False))
    assert window.pixels.curves == ()
    assert window.changes.captions == ["the map itself"]


def test_the_states_between(window: HeatCheckWindow, qtbot: QtBot):
    assert window.message.text() == EMPTY
    assert not window.check_button.isEnabled()
    window.clear(PATH, can_check=True)
    with qtbot.waitSignal(window.check_requested):
        qtbot.mouseClick(window.check_button, Qt.MouseButton.LeftButton)
    window.show_running(PATH)
    window.show_progress(Progress(3, 20, "Checking"))
    assert (window.bar.value(), window.bar.maximum(), window.bar.isVisible()) == (3, 20, True)
    assert not window.check_button.isEnabled()
    with qtbot.waitSignal(window.stop_requested):
        qtbot.keyClick(window.stop_button, Qt.Key.Key_Space)
    window.show_stopped(PATH)
    assert not window.bar.isVisible()
    assert window.check_button.isEnabled()
    window.show_hidden()
    assert window.message.text() == HIDDEN
    assert not window.check_button.isEnabled()


def test_the_theme_can_change_under_it(window: HeatCheckWindow, qapp: object):
    window.show_check(PATH, FILM, a_check())
    apply_theme(qapp, "light")  # type: ignore[arg-type]
    assert {test.verdict for test in a_check().tests} >= {Verdict.PASSED, Verdict.FAILED}
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
