"""Each state of the panel in both themes, saved under build/screenshots to be looked at; no text may be cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from cxr_desktop.app.overlay_choice import OverlayChoice
from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.model.prediction import Heatmap, Method, ModelInfo, Prediction
from cxr_desktop.core.model.scope import PHANTOM, ConformalRule, ScopeVerdict
from cxr_desktop.core.words.progress import Progress
from cxr_desktop.ui.prediction.overlay_card import HeatmapState
from cxr_desktop.ui.prediction.panel import PredictionPanel
from cxr_desktop.ui.theme import apply_theme, colours

SCREENSHOTS = Path(__file__).resolve().parents[3] / "build" / "screenshots"
SHAPE = (896, 1228)
ON = OverlayChoice(visible=True)
Show = Callable[[PredictionPanel], None]


@pytest.fixture(params=["dark", "light"])
def theme(request, qapp):
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "dark")


@pytest.fixture
def results(info, many, device, predicted) -> dict[str, Show]:
    empty = Heatmap(np.zeros((14, 14), np.float32), whole_film(*SHAPE), Method.GRAD_CAM, 1, "film", 0.01)
    full = replace(empty, values=np.eye(14, dtype=np.float32))
    sides_cut = FieldOfView(166, 0, 896, 896)
    of_four = replace(predicted(0.02), probabilities=(0.05, 0.72, 0.225, 0.005), label="CARDIOMEGALY", label_index=1)

    def show(model: ModelInfo, prediction: Prediction, *, heatmap: Heatmap | None = None) -> Show:
        def shown(panel: PredictionPanel) -> None:
            panel.show_model(model, device)
            panel.show_prediction(prediction, SHAPE)
            panel.overlay.set_choice(replace(ON, visible=heatmap is not None))
            if heatmap is not None:
                panel.overlay.show_heatmap(heatmap)

        return shown

    guarded = replace(info, has_guard=True, conformal=ConformalRule(0.95, (0.5, 0.3), (135, 388)))
    turned = ScopeVerdict(False, "the film looks turned by 180 degrees", distance=1.4)
    adult = ScopeVerdict(True, doubt="the header says 45 years, and the model learned from 1 to 5", distance=0.8)
    trusted = {
        "outside": replace(predicted(0.93), scope=turned, spread=0.11),
        "phantom": replace(predicted(0.02), scope=ScopeVerdict(False, PHANTOM, distance=3.0), spread=0.02),
        "doubt": replace(predicted(0.4), scope=adult, spread=0.08),
        "inside": replace(predicted(0.93), scope=ScopeVerdict(True, distance=0.4), spread=0.004),
    }
    scoped = {name: show(guarded, prediction) for name, prediction in trusted.items()}
    scoped["outside-classes"] = show(many, replace(of_four, scope=turned))
    return {
        "pneumonia": show(info, predicted(0.93), heatmap=full),
        "normal": show(info, predicted(0.012, sides_cut), heatmap=empty),
        "sure": show(info, predicted(0.9999)),
        "classes": show(many, of_four),
        **scoped,
    }


@pytest.fixture
def waits(info, device, predicted) -> dict[str, Show]:
    def slow(panel: PredictionPanel) -> None:
        panel.show_model(info, device)
        panel.show_prediction(predicted(0.3), SHAPE)
        panel.overlay.set_choice(replace(ON, method=Method.ABLATION_CAM, colours="cividis", contour=True))
        panel.overlay.show_progress(Progress(212, 512, "Ablation-CAM"))

    def pending(panel: PredictionPanel) -> None:
        panel.show_model(info, device)
        panel.show_pending()

    def failed(panel: PredictionPanel) -> None:
        panel.show_model(info, device)
        panel.show_failure("The GPU has too little memory for one film; choose the CPU in the model menu.")
        panel.overlay.set_choice(ON)
        panel.overlay.show_heatmap_state(HeatmapState.FAILED, "The heat map could not be made: out of memory.")

    def unreadable(panel: PredictionPanel) -> None:
        panel.show_model(info, device)
        panel.show_unreadable("scan_0113.png: the file ends after 31 % of the picture.")

    return {
        "no-film": lambda _panel: None,
        "loading": lambda panel: panel.show_loading("Making the frozen layers..."),
        "pending": pending,
        "doubtful": slow,
        "failed": failed,
        "unreadable": unreadable,
    }


@pytest.mark.parametrize("width", [300, 340])
def test_every_state_fits_in_both_themes(qtbot, theme, results, waits, width):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for name, show in {**results, **waits}.items():
        panel = PredictionPanel()
        qtbot.addWidget(panel)
        show(panel)
        panel.resize(width, 860)
        with qtbot.waitExposed(panel):
            panel.show()
        QApplication.sendPostedEvents()
        picture = panel.grab()
        assert picture.save(str(SCREENSHOTS / f"prediction-{name}-{theme}.png"))
        assert picture.toImage().pixelColor(2, 2) == QColor(colours().panel)
        _assert_nothing_is_cut(panel)
        panel.close()


def _assert_nothing_is_cut(panel: PredictionPanel) -> None:
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
            assert label.mapTo(panel, QPoint(label.width(), 0)).x() <= panel.width(), label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for box in panel.findChildren(QComboBox):
        room = box.width() - 40 - (box.iconSize().width() if not box.itemIcon(0).isNull() else 0)
        assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room, box.currentText()
