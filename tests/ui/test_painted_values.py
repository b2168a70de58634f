"""What is painted is also said: figures and curves have their values in words, for those who do not see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from cxr_desktop.ui.evaluation.score_plots import CurvePlot as ScoreCurve
from cxr_desktop.ui.heat_check.curve_plot import Curve, CurvePlot
from cxr_desktop.ui.results.histogram import Histogram
from cxr_desktop.ui.training.plots import EpochPlot, Line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_histogram_says_films_and_operating_point(qtbot: QtBot) -> None:
    made = Histogram()
    qtbot.addWidget(made)
    made.show_films(np.array([0.1, 0.4, np.nan]), np.full(3, -1, np.int8), None)
    assert made.accessibleDescription() == "2 films"
    made.set_point(0.62)
    assert made.accessibleDescription() == "2 films; operating point 0.62"


def test_curves_of_a_training_say_where_they_begin_and_end(qtbot: QtBot) -> None:
    made = EpochPlot("Loss", [QColor("red")])
    qtbot.addWidget(made)
    made.set_lines([Line((1, 2, 3), (0.7, 0.4, 0.25), 0)])
    assert made.accessibleDescription() == "1: 0.7, 3: 0.25"


def test_curves_of_a_heat_map_check_say_where_they_begin_and_end(qtbot: QtBot) -> None:
    made = CurvePlot("Deletion", "share")
    qtbot.addWidget(made)
    made.show_curves([Curve("map", (0.0, 1.0), (0.9, 0.1), 0)])
    assert made.accessibleDescription() == "map: 0.90, 0.10"


def test_the_mark_on_a_curve_says_where_it_is(qtbot: QtBot) -> None:
    made = ScoreCurve("ROC", "1 - specificity", "sensitivity")
    qtbot.addWidget(made)
    made.mark(0.1, 0.95)
    assert made.accessibleDescription() == "1 - specificity 0.10, sensitivity 0.95"
