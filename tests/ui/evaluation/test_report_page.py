"""The report on screen: what it says, and what another operating point changes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sklearn.metrics import confusion_matrix, recall_score

from cxr_desktop.core.dataset.films import LabelledFilm
from cxr_desktop.core.evaluation.evaluate import Question, judge
from cxr_desktop.core.evaluation.result import Evaluation, ScopeSplit, Scores
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.trust.audit_result import AuditFigure, HeatAudit
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.ui.evaluation.report_page import ReportPage
from cxr_desktop.ui.theme import apply_theme
from tests.core.model.answers import model_info

INFO = model_info()


@cache
def made_up(n: int = 200, *, n_classes: int = 2) -> Evaluation:
    """Return an evaluation of scores drawn at random around the truth."""
    draw = np.random.default_rng(0)
    truth = draw.integers(0, n_classes, n)
    logits = draw.normal(size=(n, n_classes)) + 1.5 * np.eye(n_classes)[truth]
    names = tuple(f"test/X/film{index}_{'virus' if index % 2 else 'bacteria'}_1.png" for index in range(n))
    classes = ("NORMAL", "PNEUMONIA", "OTHER")[:n_classes]
    root = Path("/films")
    scores = Scores(
        classes=classes,
        paths=tuple(root / name for name in names),
        names=names,
        truth=truth,
        log_probabilities=logits - np.log(np.exp(logits).sum(axis=1, keepdims=True)),
        patients=names,
    )
    films = tuple(LabelledFilm(path, int(label), "test") for path, label in zip(scores.paths, truth, strict=True))
    question = Question(
        films, root, "test", "made-up films", classes, subgroups="_(bacteria|virus)_", test_looks=1, is_quick=True
    )
    info = INFO if n_classes == 2 else replace(INFO, classes=classes, operating_point=None, uncertain_band=None)
    return judge(question, scores, info)


@pytest.fixture
def page(qtbot: QtBot, qapp: object) -> ReportPage:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    made = ReportPage()
    qtbot.addWidget(made)
    made.resize(1230, 690)
    made.show()
    return made


def test_figures_without_the_films_outside_stand_beside(page: ReportPage):
    evaluation = made_up()
    card = page._cards["inside"]
    page.show_evaluation(evaluation)
    assert not card.isVisible()
    split = ScopeSplit(190, 10, 0, (("the film looks turned", 10),), evaluation.metrics[:2])
    page.show_evaluation(replace(evaluation, scope=split))
    assert card.isVisible()
    assert page.inside.text_of(evaluation.metrics[0].name)
    assert page._inside_about.text() == "10 films are outside. 10: the film looks turned"


def truth_and_scores(evaluation: Evaluation) -> tuple[np.ndarray, np.ndarray]:
    return np.array([f.truth for f in evaluation.films]), np.array([f.probability for f in evaluation.films])


def test_it_shows_every_figure_with_its_interval(page: ReportPage):
    evaluation = made_up()
    page.show_evaluation(evaluation)
    for metric in evaluation.metrics:
        assert page.figures.text_of(metric.name) == f"{metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}]"
    assert "For research, not for diagnosis" in page.about.text()
    assert "Looked at once" in page.about.text()
    assert page.thresholds.threshold == 0.4


@pytest.mark.parametrize("threshold", [0.0, 0.137, 0.5, 1.0])
def test_dragging_the_line_changes_figures_and_counts(page: ReportPage, threshold: float):
    evaluation = made_up()
    page.show_evaluation(evaluation)
    card = page.thresholds
    card.histogram._line.setValue(threshold)
    truth, p = truth_and_scores(evaluation)
    called = (p >= card.threshold).astype(int)
    assert card.threshold == pytest.approx(threshold)
    assert card.figures.text_of("sensitivity").startswith(f"{recall_score(truth, called):.3f}")
    assert card.figures.text_of("specificity").startswith(f"{recall_score(truth, called, pos_label=0):.3f}")
    wanted = confusion_matrix(truth, called, labels=[0, 1])
    for cell in ((0, 0), (0, 1), (1, 0), (1, 1)):
        assert card.matrix.cell(*cell).text().split("\n")[0] == str(wanted[cell])
    assert card.slider.value() == round(threshold * 1000)


def test_the_mark_on_the_curve_moves_the_threshold_and_back_restores_it(page: ReportPage):
    evaluation = made_up()
    page.show_evaluation(evaluation)
    card = page.thresholds
    card.roc._mark.setPos(0.0, 0.0)
    assert card.threshold > 0.9
    card.back.click()
    assert card.threshold == 0.4


def test_predictive_values_follow_the_prevalence(page: ReportPage):
    page.show_evaluation(made_up())
    card = page.thresholds
    card.prevalence.setValue(50.0)
    even = card.figures.text_of("PPV")
    card.prevalence.setValue(1.0)
    assert float(card.figures.text_of("PPV").split()[0]) < float(even.split()[0])


def test_a_cell_opens_its_films(page: ReportPage, qtbot: QtBot):
    evaluation = made_up()
    page.show_evaluation(evaluation)
    cell = page.thresholds.matrix.cell(1, 0)
    cell.setFocus()
    with qtbot.waitSignal(page.films_wanted) as signal:
        qtbot.keyClick(cell, Qt.Key.Key_Space)
    title, films = signal.args
    assert title == "PNEUMONIA called NORMAL"
    missed = {Path(film.path) for film in evaluation.films if film.truth == 1 and film.probability < 0.4}
    assert set(films) == missed


def test_the_largest_losses_come_first_and_open(page: ReportPage, qtbot: QtBot):
    evaluation = made_up()
    page.show_evaluation(evaluation)
    worst = max(evaluation.films, key=lambda film: film.loss)
    assert page.losses.table.item(0, 0).text() == worst.name
    with qtbot.waitSignal(page.films_wanted) as signal:
        page.losses.table.activated.emit(page.losses.table.model().index(0, 0))
    assert signal.args[1] == (Path(worst.path),)


def test_three_classes_show_their_matrix_and_no_threshold(page: ReportPage, qtbot: QtBot):
    evaluation = made_up(n_classes=3)
    page.show_evaluation(evaluation)
    assert not page.thresholds.isVisibleTo(page)
    assert page.figures.text_of("macro AUC")
    with qtbot.waitSignal(page.films_wanted) as signal:
        page.matrix.cell_chosen.emit(2, 2)
    right = [film for film in evaluation.films if (film.truth, film.called) == (2, 2)]
    assert len(signal.args[1]) == len(right)


def test_without_a_report_it_says_so(page: ReportPage):
    assert not page.browser_button.isEnabled()
    assert page.evaluation is None
    page.show_evaluation(made_up())
    page.clear("The report is gone.")
    assert page.evaluation is None


def test_the_audit_of_heat_maps_has_a_card_and_without_one_there_is_none(qtbot: QtBot, qapp: object):
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    page = ReportPage()
    qtbot.addWidget(page)
    page.show()
    page.show_evaluation(made_up())
    assert not page.audit.isVisible()
    figures = tuple(
        AuditFigure(
            name, name, group, Metric(name, value, 40, value - 0.1, value + 0.1, "", "bootstrap"), 0.6, verdict, "So."
        )
        for name, group, value, verdict in (
            ("small changes", "", 0.8, Verdict.PASSED),
            ("mirror", "", 0.1, Verdict.FAILED),
            ("ROAD", "PNEUMONIA", 0.6, Verdict.UNDECIDED),
            ("corner", "", 0.6, Verdict.UNDECIDED),
            ("weights", "", 0.6, Verdict.UNDECIDED),
        )
    )
    others = (Metric("SSIM of the maps of two films", 0.5, 40, 0.4, 0.6, "", ""),)
    audit = HeatAudit("m", "", "made up", "grad-cam", 40, 3, figures, (), others, (), 1)
    page.show_evaluation(replace(made_up(), audit=audit))
    assert page.audit.isVisible()
    assert page.audit.headline.text().startswith("1 of 4 tests passed. Failed: mirror.")
    assert "3 outside" in page.audit.headline.text()
    assert page.audit.texts["ROAD", "PNEUMONIA"] == "undecided: 0.600 [0.500, 0.700], at least 0.60"
    assert page.audit.texts["corner", ""].endswith("chance 0.60")
    assert page.audit.texts["weights", ""].endswith("at most 0.60")
    assert "0.500 [0.400, 0.600], n = 40" in page.audit.beside.text()
    apply_theme(qapp, "light")  # type: ignore[arg-type]
    page.show_evaluation(made_up())
    assert not page.audit.isVisible()
