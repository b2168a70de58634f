"""Results come back as they went; the page stands alone."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.dataset.films import LabelledFilm
from cxr_desktop.core.evaluation.card import model_card
from cxr_desktop.core.evaluation.evaluate import Question, _calibration_note, judge
from cxr_desktop.core.evaluation.looks import count_looks, note_look
from cxr_desktop.core.evaluation.report import write_report
from cxr_desktop.core.evaluation.result import (
    Baseline,
    Evaluation,
    EvaluationError,
    Probe,
    Scores,
    read_evaluation,
)
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.model.scope import ScopeVerdict
from cxr_desktop.core.trust.audit_result import AuditFigure, HeatAudit
from cxr_desktop.core.trust.heat_check_result import Verdict
from tests.core.model.answers import model_info

CLASSES = ("NORMAL", "PNEUMONIA")
INFO = model_info(name="a <model>", sha256="ab" * 32, temperature=1.3)
AUDIT = HeatAudit(
    model="a <model>",
    model_sha256="ab" * 32,
    data="6 of 60 test films",
    method="grad-cam",
    n=6,
    n_outside=2,
    figures=(
        AuditFigure(
            "mirror",
            "mirror",
            "",
            Metric("mirror", 0.1, 6, 0.0, 0.2, "", "bootstrap"),
            0.6,
            Verdict.FAILED,
            "Other maps.",
        ),
    ),
    cascade=(Metric("FC7", 0.2, 6, 0.1, 0.3, "", "bootstrap"),),
    others=(Metric("SSIM of the maps of two films", 0.5, 6, 0.4, 0.6, "", "bootstrap"),),
    failed=(("/films/broken.png", "broken.png: the file is empty"),),
    seed=1,
)
METRIC = Metric("AUC", 0.8, 60, 0.7, 0.9, "made up", "DeLong")


OUTSIDE = ScopeVerdict(False, "it is <far> from the films")


@cache
def made_up(n: int = 60, classes: tuple[str, ...] = CLASSES, scopes: tuple[ScopeVerdict, ...] = ()) -> Evaluation:
    draw = np.random.default_rng(0)
    truth = draw.integers(0, len(classes), n)
    logits = draw.normal(size=(n, len(classes))) + np.eye(len(classes))[truth]
    kinds = ("bacteria", "virus")
    names = tuple(f"test/{classes[t]}/=film<b>{i}_{kinds[i % 2]}_1.png" for i, t in enumerate(truth))
    root = Path("/films")
    logs = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    paths = tuple(root / name for name in names)
    failed = ((root / "broken.png", "broken.png: the file is empty"),)
    scores = Scores(classes, paths, names, truth, logs, names, failed, scopes)
    films = tuple(LabelledFilm(path, int(label), "test") for path, label in zip(paths, truth, strict=True))
    info = INFO if len(classes) == 2 else replace(INFO, classes=classes, operating_point=None, uncertain_band=None)
    question = Question(films, root, "test", "test films", classes, subgroups="_(bacteria|virus)_", test_looks=3)
    return judge(
        question,
        scores,
        info,
        baselines=(Baseline("outer frame", "Sees the frame.", METRIC),) if len(classes) == 2 else (),
        probes=(Probe("lungs blanked", "No lungs.", METRIC, replace(METRIC, name="fall of AUC", value=0.75)),),
        audit=AUDIT,
    )


@pytest.mark.parametrize("classes", [CLASSES, ("A", "B", "C")])
def test_an_evaluation_comes_back_as_it_went(classes: tuple[str, ...], tmp_path: Path):
    evaluation = made_up(classes=classes)
    assert Evaluation.from_json(evaluation.to_json()) == evaluation
    write_report(tmp_path, evaluation)
    assert read_evaluation(tmp_path / "report.json") == evaluation


def test_a_report_from_before_audits_is_read():
    values = json.loads(made_up().to_json())
    del values["audit"]
    assert Evaluation.from_json(json.dumps(values)).audit is None
    broken = json.dumps({**values, "audit": {"figures": 3}})
    with pytest.raises(ValueError, match="no evaluation report"):
        Evaluation.from_json(broken)


def test_an_audit_that_fails_is_a_warning_and_has_its_section(tmp_path: Path):
    evaluation = made_up()
    assert "The heat maps fail 1 of 1 tests (n = 6): mirror." in evaluation.warnings
    page = write_report(tmp_path, evaluation).read_text(encoding="utf-8")
    for text in ("Can the heat maps be believed?", "0 of 1 tests passed. Failed: mirror.", "0.000 to 0.200", "FC7"):
        assert text in page
    assert "2 films outside" in page
    plain = write_report(tmp_path, replace(evaluation, audit=None)).read_text(encoding="utf-8")
    assert "Can the heat maps" not in plain


@pytest.mark.parametrize("classes", [CLASSES, ("A", "B", "C")])
@pytest.mark.slow
def test_films_outside_the_scope_are_in_all_figures_and_left_out_of_those_beside(
    classes: tuple[str, ...], tmp_path: Path
):
    scopes = (OUTSIDE,) * 20 + (ScopeVerdict(True),) * 38 + (ScopeVerdict(None),) * 2
    whole, found = made_up(classes=classes), made_up(classes=classes, scopes=scopes)
    assert found.metrics == whole.metrics
    assert (found.n, found.confusion) == (whole.n, whole.confusion)
    split = found.scope
    assert split is not None
    assert (split.inside, split.outside, split.unknown) == (38, 20, 2)
    assert split.reasons == ((OUTSIDE.reason, 20),)
    assert {metric.name for metric in split.metrics} == {metric.name for metric in whole.metrics}
    accuracy = next(metric for metric in split.metrics if metric.name == "accuracy")
    inside = [film.truth == film.called for film in found.films[20:]]
    assert (accuracy.n, accuracy.value) == (40, pytest.approx(sum(inside) / 40))
    assert "20 of 60 films are outside the model's scope (20: it is <far> from the films)" in found.warnings[0]
    assert [film.in_scope for film in found.films] == [False] * 20 + [True] * 38 + [None] * 2
    page = write_report(tmp_path, found).read_text(encoding="utf-8")
    assert "Without the films outside the scope" in page
    assert "it is &lt;far&gt; from the films" in page
    assert read_evaluation(tmp_path / "report.json") == found
    lines = (tmp_path / "scores.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].endswith("in_scope,scope_reason")
    assert lines[1].endswith(",false,it is <far> from the films")
    assert lines[60].endswith(",,")


def test_an_evaluation_of_films_that_are_all_outside_says_so():
    found = made_up(scopes=(OUTSIDE,) * 60)
    assert found.scope is not None
    assert found.scope.metrics == ()
    assert "not made for" in found.warnings[0]


def test_where_no_film_is_outside_nothing_is_said_and_without_a_guard_nothing_is_known():
    inside = made_up(scopes=(ScopeVerdict(True),) * 60)
    assert inside.scope is not None
    assert (inside.scope.inside, inside.scope.metrics, inside.warnings) == (60, (), made_up().warnings)
    assert made_up(scopes=(ScopeVerdict(None),) * 60).scope is None


def test_a_report_of_an_older_version_is_read():
    evaluation = made_up()
    values = json.loads(evaluation.to_json())
    del values["scope"]
    for film in values["films"]:
        del film["in_scope"], film["scope_reason"]
    assert Evaluation.from_json(json.dumps(values)) == evaluation


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', "[" * 100_000, '{"format": 2, "model": "x"}'])
def test_what_is_no_report_is_refused(text: str, tmp_path: Path):
    (tmp_path / "report.json").write_text(text)
    with pytest.raises(EvaluationError, match=r"report\.json"):
        read_evaluation(tmp_path / "report.json")


def test_the_counts_add_up():
    evaluation = made_up()
    assert sum(map(sum, evaluation.confusion)) == evaluation.n == 60
    assert tuple(map(sum, evaluation.confusion)) == evaluation.counts
    assert sum(map(sum, evaluation.histograms)) == 60
    assert sum(b.n for b in evaluation.reliability) == 60
    for film in evaluation.films:
        assert film.called == int(film.probability >= 0.4)
        assert film.uncertain == (0.3 <= film.probability <= 0.6)
    assert evaluation.top_losses(1)[0].loss == max(film.loss for film in evaluation.films)
    assert {s.name for s in evaluation.subgroups} == {"bacteria", "virus"}


def test_the_warnings_say_what_to_doubt():
    said = " ".join(made_up().warnings)
    for words in ("intervals are wide", "could not be read", "looked at 3 times", "outer frame alone"):
        assert words in said


@pytest.mark.parametrize("classes", [CLASSES, ("A", "B", "C")])
def test_the_page_stands_alone_and_says_everything(classes: tuple[str, ...], tmp_path: Path):
    evaluation = made_up(classes=classes)
    page = write_report(tmp_path, evaluation, card="# A <card>").read_text(encoding="utf-8")
    for metric in evaluation.metrics:
        assert f"{metric.value:.3f}" in page
        assert f"{metric.low:.3f} to {metric.high:.3f}" in page
    for sentence in evaluation.warnings:
        assert sentence in page
    assert "For research, not for diagnosis." in page
    assert "a &lt;model&gt;" in page
    assert "<b>1_" not in page  # a film's name is no markup
    assert "# A &lt;card&gt;" in page
    links = re.findall(r"(?:src|href)\s*=\s*[\"']([^\"']*)", page)
    assert all(link.startswith(("#", "data:")) for link in links)  # figures refer to their own parts alone
    assert "@import" not in page
    assert "<script" not in page
    assert page.count("<svg") >= (5 if len(classes) == 2 else 1)


def test_no_cell_of_the_table_is_a_formula(tmp_path: Path):
    evaluation = made_up()
    odd = replace(evaluation.films[0], name="=HYPERLINK(1)", subgroup="@x")
    write_report(tmp_path, replace(evaluation, films=(odd, *evaluation.films[1:])))
    with (tmp_path / "scores.csv").open(newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == 61
    assert rows[1][0] == "'=HYPERLINK(1)"
    assert rows[1][6] == "'@x"


def test_a_folder_that_cannot_be_written_gives_one_sentence(tmp_path: Path):
    (tmp_path / "report").write_text("a file")
    with pytest.raises(EvaluationError, match="cannot be written"):
        write_report(tmp_path / "report", made_up())


def test_the_card_has_every_figure_with_n_and_interval():
    evaluation = made_up()
    card = model_card(
        "m", classes=CLASSES, data="d", training="t", calibration="c", evaluations=[evaluation], command="make it"
    )
    for metric in evaluation.metrics:
        assert f"| {metric.name} | {metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}], n = {metric.n} |" in card
    assert "For research, not for diagnosis." in card
    assert "looked at 3 times" in card


def test_looks_are_counted_by_test_films(tmp_path: Path):
    record = tmp_path / "looks.json"
    assert note_look(record, test_digest="a" * 64, model="m", model_sha256="1") == 1
    assert note_look(record, test_digest="a" * 64, model="n", model_sha256="2") == 2
    assert note_look(record, test_digest="b" * 64, model="m", model_sha256="1") == 1
    assert count_looks(record, "a" * 64) == 2
    record.write_text("damaged")
    assert count_looks(record, "a" * 64) == 0
    (tmp_path / "file").touch()
    with pytest.raises(EvaluationError):
        note_look(tmp_path / "file/looks.json", test_digest="a", model="m", model_sha256="1")


@pytest.mark.parametrize(
    ("changes", "asked", "note"),
    [
        ({}, None, "Called PNEUMONIA from a probability of 0.400; temperature 1.3. Both come with the model."),
        (
            {},
            0.3,
            (
                "Called PNEUMONIA from a probability of 0.300, as asked for this evaluation. "
                "The temperature 1.3 comes with the model."
            ),
        ),
        (
            {"temperature": 1.0, "operating_point": 0.5, "uncertain_band": None},
            None,
            (
                "Called PNEUMONIA from a probability of 0.500, which is assumed. "
                "No temperature was fitted: the probabilities are the network's own."
            ),
        ),
        (
            {"temperature": 1.0, "operating_point": 0.5, "uncertain_band": None},
            0.3,
            (
                "Called PNEUMONIA from a probability of 0.300, as asked for this evaluation. "
                "No temperature was fitted: the probabilities are the network's own."
            ),
        ),
        (
            {"temperature": 1.0, "operating_point": None, "uncertain_band": None},
            None,
            (
                "The class of the largest probability is called. "
                "No temperature was fitted: the probabilities are the network's own."
            ),
        ),
    ],
)
def test_the_note_says_what_was_fitted_and_what_was_asked(changes: dict[str, object], asked: float | None, note: str):
    assert _calibration_note(replace(INFO, **changes), asked) == note  # type: ignore[arg-type]


def test_an_evaluation_notes_the_point_that_was_asked_for():
    paths = tuple(Path(f"/films/{number}.png") for number in range(4))
    names = tuple(path.name for path in paths)
    logs = np.log(np.array([[0.8, 0.2], [0.3, 0.7], [0.6, 0.4], [0.2, 0.8]]))
    scores = Scores(CLASSES, paths, names, np.array([0, 1, 0, 1]), logs, names)
    question = Question((), Path("/films"), "all", "films", CLASSES, operating_point=0.3)
    assert judge(question, scores, INFO).calibration_note == _calibration_note(INFO, 0.3)
