"""The audit: planted findings give known verdicts; the bundled model and a shuffled one on real films."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.prediction import Heatmap, Method, Metric
from cxr_desktop.core.model.scope import ScopeVerdict
from cxr_desktop.core.trust.audit import audit_heatmaps, sampled
from cxr_desktop.core.trust.audit_figures import FilmFindings, audit_figures, cascade_curve, further_figures
from cxr_desktop.core.trust.audit_plan import AuditPlan
from cxr_desktop.core.trust.audit_result import AuditFigure, HeatAudit
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.trust.heat_findings import (
    CascadeStage,
    ChangedMap,
    CornerHeat,
    Findings,
    Letter,
    LungHeat,
    PixelCurves,
    RoadStep,
)
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, Progress, drain
from tests.core.trust.shuffled import shuffled

_DRAW = np.random.default_rng(0)


def made_up(*, ssim: float, gain: float, peak: bool = False, letter: float = 0.0, called: str = "A") -> FilmFindings:
    """Return a film whose figures lie about those given."""
    values = _DRAW.random((14, 14)).astype(np.float32)
    heatmap = Heatmap(values, whole_film(224, 224), Method.GRAD_CAM, 0, "", 0.0)
    wobble = float(_DRAW.normal(0, 0.02))
    names = ("left", "right", "up", "down", "noise", "flip")
    findings = Findings(
        heatmap,
        changes=tuple(ChangedMap(name, values, ssim + wobble, ssim, 0.9) for name in names),
        cascade=tuple(CascadeStage(f"layer {at}", 0.1 + wobble, 0.0, values) for at in range(11)),
        curves=PixelCurves((0.0, 1.0), (0.0, 0.0), (gain + wobble, gain), (0.0, 0.0), (0.0, 1.0)),
        road=(RoadStep(0.2, 0.0, gain + wobble),),
        lungs=LungHeat(0.5 + wobble, 0.25),
        corners=CornerHeat(0.05, 0.09, peak),
        letters=(Letter(0, 0, 16, 16, letter),),
    )
    return FilmFindings(f"patient {int(_DRAW.integers(1_000_000))}", called, findings, 0.01, 0.2)


def verdicts(films: list[FilmFindings]) -> dict[str, Verdict]:
    return {figure.name: figure.verdict for figure in audit_figures(films, "made up") if not figure.group}


def test_maps_that_pass_everywhere_pass_the_audit():
    films = [made_up(ssim=0.9, gain=3) for _ in range(60)]
    assert set(verdicts(films).values()) == {Verdict.PASSED}
    assert len(verdicts(films)) == 8


def test_maps_that_fail_everywhere_fail_the_audit():
    found = verdicts([made_up(ssim=0.1, gain=0, peak=True, letter=0.9) for _ in range(60)])
    failed = {name for name, verdict in found.items() if verdict is Verdict.FAILED}
    assert failed == {"changes", "mirror", "deletion", "road", "corner", "letter"}


def test_few_films_leave_it_undecided_and_very_few_give_no_figure():
    films = [made_up(ssim=0.9 if at % 2 else 0.2, gain=3) for at in range(8)]
    assert verdicts(films)["changes"] is Verdict.UNDECIDED
    assert verdicts(films)["corner"] is Verdict.UNDECIDED
    assert verdicts(films[:4]) == {}


def test_the_classes_called_have_figures_of_their_own():
    films = [made_up(ssim=0.9, gain=3, called="A") for _ in range(20)]
    films += [made_up(ssim=0.9, gain=-1, called="B") for _ in range(20)]
    by_group = {figure.group: figure.verdict for figure in audit_figures(films, "") if figure.name == "road"}
    assert by_group["A"] is Verdict.PASSED
    assert by_group["B"] is Verdict.FAILED


def test_shares_are_resampled_by_patients_where_these_recur_and_say_how():
    alone = [made_up(ssim=0.9, gain=3, peak=at < 10, letter=0.9 * (at < 10)) for at in range(60)]
    alone[:10] = [replace(film, findings=replace(film.findings, heatmap=dark(film))) for film in alone[:10]]
    for films, how in (
        (alone, "Wilson"),
        (recurring(alone), "bootstrap of 6 patients, 1,000 draws, percentiles"),
    ):
        assert further_figures(films, "")[0].method == how
    alone = [made_up(ssim=0.9, gain=3, peak=at < 10, letter=0.9 * (at < 10)) for at in range(60)]
    once, again = ({f.name: f.metric for f in audit_figures(films, "")} for films in (alone, recurring(alone)))
    for name in ("corner", "letter"):
        assert (once[name].method, again[name].method) == ("Wilson", how)
        assert again[name].value == once[name].value
        assert again[name].high > once[name].high + 0.1  # all hits are of one of six patients


def dark(film: FilmFindings) -> Heatmap:
    return replace(film.findings.heatmap, values=np.zeros((14, 14), np.float32))


def recurring(films: list[FilmFindings]) -> list[FilmFindings]:
    return [replace(film, patient=f"patient {at // 10}") for at, film in enumerate(films)]


def test_an_audit_comes_back_as_it_went():
    films = [made_up(ssim=0.9, gain=3) for _ in range(8)]
    audit = HeatAudit(
        "m", "ab", "made up", "grad-cam", 8, 1, audit_figures(films, ""), cascade_curve(films, ""),
        further_figures(films, ""), (("x.png", "x.png: the file is empty"),), 1,
    )  # fmt: skip
    assert HeatAudit.from_json_object(json.loads(json.dumps(audit.to_json_object()))) == audit
    for broken in ({}, {"model": 1}, {**audit.to_json_object(), "figures": [1]}):
        with pytest.raises(ValueError, match="no audit"):
            HeatAudit.from_json_object(broken)


def test_the_headline_counts_and_names():
    metric = Metric("m", 0.5, 9, 0.4, 0.6, "", "")
    figures = tuple(
        AuditFigure(name, name, "", metric, 0.5, verdict, "")
        for name, verdict in (("a", Verdict.PASSED), ("b", Verdict.FAILED), ("c", Verdict.UNDECIDED))
    )
    audit = HeatAudit("m", "", "", "grad-cam", 9, 0, figures, (), (), (), 1)
    assert audit.headline == "1 of 3 tests passed. Failed: b. Undecided: c."


def test_a_sample_is_drawn_once_and_for_all():
    films, patients = [Path(f"{n}.png") for n in range(50)], [str(n) for n in range(50)]
    drawn, owners = sampled(films, patients, 10)
    assert (drawn, owners) == sampled(films, patients, 10)
    assert [f"{owner}.png" for owner in owners] == [film.name for film in drawn]
    assert sampled(films, patients, 99)[0] == films


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


@pytest.fixture(scope="module")
def paths(request: pytest.FixtureRequest) -> list[Path]:
    data: Path = request.getfixturevalue("data") / "kermany224/train"
    return [*sorted((data / "NORMAL").iterdir())[:3], *sorted((data / "PNEUMONIA").iterdir())[:3]]


def run(paths: list[Path], classifier: Classifier, **more: object) -> HeatAudit:
    plan = AuditPlan(changes=6, all_tests=5, **more)  # type: ignore[arg-type]
    names = [path.name for path in paths]
    return drain(audit_heatmaps(paths, names, classifier, plan, token=CancelToken()))


@pytest.mark.slow
def test_the_bundled_model_and_a_shuffled_one_on_real_films(paths: list[Path], classifier: Classifier):
    own, broken = run(paths, classifier), run(paths, shuffled(classifier))
    for name in ("changes", "deletion", "weights"):
        figure = own.figure(name)
        assert figure is not None
        assert figure.verdict is Verdict.PASSED, name
    for name in ("deletion", "road"):
        figure = broken.figure(name)
        assert figure is not None
        assert figure.verdict is Verdict.FAILED, name
    assert (own.n, len(own.cascade), own.method) == (6, 10, "grad-cam")


def test_what_cannot_be_read_and_what_is_outside_is_left_out_and_counted(
    paths: list[Path], classifier: Classifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "broken.png").write_bytes(b"x")
    films = [tmp_path / "broken.png", *paths[:2]]
    plain = classifier.predict

    def outside(asked: list[object]) -> list[object]:
        from dataclasses import replace

        return [replace(p, scope=ScopeVerdict(is_inside=False, reason="test")) for p in plain(asked)]  # type: ignore[arg-type]

    monkeypatch.setattr(classifier, "predict", outside)
    events: list[object] = []
    plan = AuditPlan(changes=0, all_tests=0)
    audit = drain(audit_heatmaps(films, ["a", "b", "c"], classifier, plan, token=CancelToken()), events.append)
    assert (audit.n, audit.n_outside, len(audit.failed)) == (0, 2, 1)
    assert sum(isinstance(event, FilmFailed) for event in events) == 1
    plan = AuditPlan(changes=0, all_tests=0, takes_outside=True)
    audit = drain(audit_heatmaps(films, ["a", "b", "c"], classifier, plan, token=CancelToken()))
    assert (audit.n, audit.n_outside) == (2, 0)


def test_it_stops_when_asked(paths: list[Path], classifier: Classifier):
    token = CancelToken()
    events = audit_heatmaps(paths, ["x"] * 6, classifier, AuditPlan(0, 0), token=token)
    assert isinstance(next(events), Progress)
    token.cancel()
    with pytest.raises(Cancelled):
        list(events)
