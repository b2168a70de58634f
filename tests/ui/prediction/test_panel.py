from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QProgressBar, QPushButton, QSlider

from cxr_desktop.app.overlay_choice import OverlayChoice
from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.model.colours import COLOUR_MAPS
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.model.scope import ScopeVerdict
from cxr_desktop.core.words.progress import Progress
from cxr_desktop.ui.prediction.overlay_card import HeatmapState
from cxr_desktop.ui.prediction.panel import PredictionPanel
from cxr_desktop.ui.prediction.probability_bar import ClassBars, ProbabilityBar
from cxr_desktop.ui.theme import colours

SHAPE = (896, 1228)


def heatmap(values: np.ndarray) -> Heatmap:
    return Heatmap(values.astype(np.float32), whole_film(*SHAPE), Method.GRAD_CAM, 1, "film", 0.012)


@pytest.fixture
def panel(qtbot) -> PredictionPanel:
    widget = PredictionPanel()
    qtbot.addWidget(widget)
    widget.resize(320, 840)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def ready(panel, info, device) -> PredictionPanel:
    panel.show_model(info, device)
    return panel


def seen(panel: PredictionPanel) -> str:
    """Return all text on screen."""
    labels = (label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    return "\n".join(labels).replace("\N{NO-BREAK SPACE}", " ")


def child(panel: PredictionPanel, kind: type, name: str):
    return next(widget for widget in panel.findChildren(kind) if widget.accessibleName() == name)


def test_at_first_there_is_no_film_and_the_heat_map_cannot_be_asked_for(panel):
    assert panel.result.headline().title == "No film"
    assert "Research use, not for diagnosis." in seen(panel)
    assert not panel.overlay.isEnabled()


def test_loading_says_what_is_done_and_gives_way_to_the_model(panel, info, device):
    panel.show_loading("Making the frozen layers...")
    panel.show_pending()
    assert "Making the frozen layers..." in seen(panel)
    assert any(bar.isVisible() for bar in panel.result.findChildren(QProgressBar))
    panel.show_model(info, device)
    assert panel.result.headline().title == "Computing..."
    assert not any(bar.isVisible() for bar in panel.result.findChildren(QProgressBar))
    assert panel.overlay.isEnabled()


def test_a_result_shows_class_probability_facts_and_scope(ready, predicted):
    ready.show_prediction(predicted(0.93, FieldOfView(166, 0, 896, 896)), SHAPE)
    text = seen(ready)
    for phrase in (
        "Pneumonia", "93 %", "called pneumonia from 16 % on", "cxr-vgg16-start", "temperature 1.73",
        "sens 97 % [94, 99]", "41 ms", "centre crop, 73 % of the film", "bf16",
        "Trained on children of 1-5 years from one hospital. Research use, not for diagnosis.",
    ):  # fmt: skip
        assert phrase in text
    assert ready.findChild(ProbabilityBar).isVisible()
    assert not ready.findChild(ClassBars).isVisible()


def test_a_film_outside_is_greyed_and_the_next_inside_is_not(ready, predicted):
    outside = replace(predicted(0.93), scope=ScopeVerdict(False, "the film looks turned by 180 degrees"))
    ready.show_prediction(outside, SHAPE)
    assert seen(ready).startswith("Outside the model's scope: the film looks turned by 180 degrees. Do not use")
    title = ready.result._title
    assert colours().text_muted in title.styleSheet()
    assert "turned" in title.accessibleDescription()
    greyed = ready.grab().toImage()
    ready.show_prediction(predicted(0.93), SHAPE)
    assert ready.result.alarm() == ""
    assert colours().pneumonia in title.styleSheet()
    assert title.accessibleDescription() == ""
    assert ready.grab().toImage() != greyed
    ready.show_prediction(outside, SHAPE)
    ready.show_hidden(is_hidden=True)
    assert ready.result.alarm() == ""


def test_the_last_films_answer_goes_when_the_next_is_on_its_way(ready, predicted):
    ready.show_prediction(predicted(0.93), SHAPE)
    ready.overlay.show_heatmap(heatmap(np.eye(14)))
    ready.show_pending()
    assert "93 %" not in seen(ready)
    assert "41 ms" not in seen(ready)
    assert ready.overlay.state() is HeatmapState.ABSENT


@pytest.mark.parametrize("show", ["show_failure", "show_unreadable"])
def test_a_failure_is_a_sentence_in_place_of_the_result(ready, predicted, show):
    ready.show_prediction(predicted(0.93), SHAPE)
    getattr(ready, show)("scan.png: the file is empty")
    assert "scan.png: the file is empty" in seen(ready)
    assert "93 %" not in seen(ready)
    assert not ready.findChild(ProbabilityBar).isVisible()


def test_closing_the_last_film_empties_the_card_and_keeps_the_model(ready, predicted):
    ready.show_prediction(predicted(0.93), SHAPE)
    ready.clear()
    assert ready.result.headline().title == "No film"
    assert "cxr-vgg16-start" in seen(ready)


def test_another_model_takes_the_old_answer_away(ready, predicted, many, device):
    ready.show_prediction(predicted(0.93), SHAPE)
    ready.show_model(many, device)
    assert "93 %" not in seen(ready)
    assert ready.findChild(ClassBars).isVisible()
    assert not ready.findChild(ProbabilityBar).isVisible()


def test_no_label_is_wider_than_the_panel(ready, predicted, many, device):
    for model in (ready, many):
        if model is many:
            ready.show_model(many, device)
        ready.show_prediction(predicted(0.155), SHAPE)
        ready.resize(ready.minimumWidth(), 900)
        QApplication.sendPostedEvents()
        for label in ready.findChildren(QLabel):
            if label.isVisible():
                assert label.mapTo(ready, QPoint(label.width(), 0)).x() <= ready.width()
                assert label.height() >= label.heightForWidth(label.width())


def test_the_heat_map_is_off_until_asked_for(ready):
    assert not ready.overlay.choice().visible
    assert OverlayChoice().style.visible is False


def test_every_control_emits_the_whole_choice(ready, qtbot):
    told: list[OverlayChoice] = []
    ready.overlay_style_changed.connect(told.append)
    overlay = ready.overlay
    qtbot.mouseClick(child(ready, QPushButton, "Heat map on or off"), Qt.MouseButton.LeftButton)
    assert told[-1] == OverlayChoice(visible=True)
    methods = child(ready, QComboBox, "Method")
    methods.setCurrentIndex(methods.findData(Method.ABLATION_CAM))
    assert told[-1].method is Method.ABLATION_CAM
    child(ready, QComboBox, "Class the heat map speaks for").setCurrentIndex(1)
    assert told[-1].class_index == 0
    child(ready, QComboBox, "Colours").setCurrentIndex(1)
    assert told[-1].colours == COLOUR_MAPS[1]
    child(ready, QSlider, "opacity").setValue(80)
    child(ready, QSlider, "hide below").setValue(40)
    overlay.contour.click()
    overlay.shade.click()
    final = OverlayChoice(
        visible=True,
        method=Method.ABLATION_CAM,
        class_index=0,
        colours=COLOUR_MAPS[1],
        opacity=0.8,
        threshold=0.4,
        contour=not OverlayChoice().contour,
        shade_outside=not OverlayChoice().shade_outside,
    )
    assert told[-1] == overlay.choice() == final
    assert len(told) == 8


def test_every_method_is_offered_and_slow_ones_are_marked(ready):
    box = child(ready, QComboBox, "Method")
    assert [box.itemData(index) for index in range(box.count())] == list(Method)
    marked = {box.itemData(index) for index in range(box.count()) if "seconds" in box.itemText(index)}
    assert marked == {method for method in Method if method.is_slow}


def test_a_choice_set_from_outside_is_shown_and_not_emitted(ready):
    told: list[object] = []
    ready.overlay_style_changed.connect(told.append)
    choice = OverlayChoice(visible=True, method=Method.EIGEN_CAM, class_index=1, colours="cividis", opacity=0.3)
    ready.overlay.set_choice(choice)
    assert ready.overlay.choice() == choice
    assert child(ready, QComboBox, "Method").currentText() == "Eigen-CAM"
    assert child(ready, QComboBox, "Class the heat map speaks for").currentText() == "Pneumonia"
    assert told == []


def test_unknown_colours_from_a_settings_file_become_the_first_ones(ready):
    ready.overlay.set_choice(OverlayChoice(colours="jet"))
    assert ready.overlay.choice().colours == COLOUR_MAPS[0]


def test_a_remembered_class_waits_for_its_model_and_goes_when_the_model_lacks_it(panel, info, device):
    panel.overlay.set_choice(OverlayChoice(class_index=3))
    assert panel.overlay.choice().class_index == 3
    panel.show_model(info, device)
    assert panel.overlay.choice().class_index is None


def test_a_shown_heat_map_says_method_class_and_time(ready):
    ready.overlay.set_choice(OverlayChoice(visible=True))
    ready.overlay.show_heatmap(heatmap(np.eye(14)))
    assert "Grad-CAM for pneumonia \N{MIDDLE DOT} 12 ms" in seen(ready)


@pytest.mark.parametrize("values", [np.zeros((14, 14)), -np.eye(14), np.full((14, 14), np.nan)])
def test_a_map_without_evidence_is_said(ready, values):
    ready.overlay.set_choice(OverlayChoice(visible=True))
    ready.overlay.show_heatmap(heatmap(values))
    assert ready.overlay.state() is HeatmapState.NO_EVIDENCE
    assert "No evidence found" in seen(ready)


def test_nothing_is_said_of_a_heat_map_that_is_off(ready):
    ready.overlay.show_heatmap(heatmap(np.eye(14)))
    assert "Grad-CAM for" not in seen(ready)


def test_a_slow_method_shows_progress_and_can_be_cancelled(ready, qtbot):
    ready.overlay.set_choice(OverlayChoice(visible=True))
    ready.overlay.show_progress(Progress(128, 512, "Ablation-CAM"))
    bar = child(ready, QProgressBar, "Progress of the heat map")
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 128, 512)
    cancel = next(button for button in ready.findChildren(QPushButton) if button.text() == "Cancel")
    with qtbot.waitSignal(ready.cancel_requested):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    ready.overlay.show_heatmap_state(HeatmapState.FAILED, "The heat map could not be made.")
    assert not bar.isVisible()
    assert "The heat map could not be made." in seen(ready)


def test_the_wheel_scrolls_past_lists_and_sliders(ready):
    before = ready.overlay.choice()
    ready.setFocus()
    for control in (*ready.findChildren(QComboBox), *ready.findChildren(QSlider)):
        place = QPointF(control.rect().center())
        QApplication.sendEvent(
            control,
            QWheelEvent(
                place, control.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
    assert ready.overlay.choice() == before


def test_a_choice_maps_to_the_viewers_style():
    choice = OverlayChoice(visible=True, colours="cividis", opacity=0.3, threshold=0.4, contour=True)
    assert choice.style == replace(
        OverlayChoice().style, visible=True, colours="cividis", opacity=0.3, threshold=0.4, contour=True
    )


def test_everything_that_takes_the_keyboard_has_a_name(ready):
    for kind in (QComboBox, QSlider, QPushButton):
        for control in ready.findChildren(kind):
            assert control.accessibleName() or getattr(control, "text", str)()
