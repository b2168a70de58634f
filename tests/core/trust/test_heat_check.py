"""The check of one map: the bundled model passes what it claims on real films, a shuffled one fails."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.trust.heat_check import CheckPlan, Depth, check_heatmap
from cxr_desktop.core.trust.heat_check_result import HeatCheck, Verdict
from cxr_desktop.core.trust.heat_findings import LungHeat
from cxr_desktop.core.trust.heat_tests import TITLES
from cxr_desktop.core.words.errors import Cancelled, DeviceError
from cxr_desktop.core.words.percent import percent
from cxr_desktop.core.words.progress import CancelToken, Progress, drain
from tests.core.trust.shuffled import shuffled

CLAIMED = ("changes", "weights", "deletion", "corner")


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


def check(film: Radiograph, classifier: Classifier, plan: CheckPlan | None = None, **more: object) -> HeatCheck:
    return drain(check_heatmap(film, classifier, plan, token=CancelToken(), **more))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def films(request: pytest.FixtureRequest) -> list[Radiograph]:
    data: Path = request.getfixturevalue("data") / "kermany224/train"
    return [
        read_radiograph(data / name) for name in ("NORMAL/IM-0460-0001.jpeg", "PNEUMONIA/person23_bacteria_78.jpeg")
    ]


@pytest.fixture(scope="module")
def checks(classifier: Classifier, films: list[Radiograph]) -> list[HeatCheck]:
    return [check(film, classifier) for film in films]


@pytest.mark.slow
def test_the_bundled_model_passes_the_tests_it_claims(checks: list[HeatCheck]):
    for found in checks:
        assert {name: found.test(name).verdict for name in CLAIMED} == dict.fromkeys(CLAIMED, Verdict.PASSED)
        assert [test.name for test in found.tests] == list(TITLES)


def test_its_maps_do_not_follow_a_mirrored_film_and_it_says_so(checks: list[HeatCheck]):
    assert {found.test("mirror").verdict for found in checks} == {Verdict.FAILED}
    assert "mirror" in checks[0].headline


@pytest.mark.slow
def test_a_shuffled_model_fails(classifier: Classifier, films: list[Radiograph]):
    broken = shuffled(classifier)
    for film in films:
        found = check(film, broken)
        failed = {test.name for test in found.tests if test.verdict is Verdict.FAILED}
        assert {"deletion", "road"} <= failed
        assert found.findings.curves is not None
        assert abs(found.findings.curves.gain) < 0.1


def test_the_parts_agree_with_each_other(checks: list[HeatCheck], classifier: Classifier, films: list[Radiograph]):
    for film, found in zip(films, checks, strict=True):
        heatmap = classifier.explain(film)
        assert np.array_equal(found.findings.heatmap.values, heatmap.values)
        curves = found.findings.curves
        assert curves is not None
        assert curves.deletion[0] == curves.insertion[-1] == curves.random[0]
        assert curves.deletion[-1] == curves.insertion[0] == curves.random[-1]
        odds = 1 / (1 + np.exp(-curves.deletion[0]))
        assert odds == pytest.approx(found.prediction.probability, abs=0.01)
        assert len(found.findings.cascade) == 10
        assert 0 <= found.spread[1] < 0.5
        assert sum(seconds for _, seconds in found.parts) == found.seconds


def test_a_map_is_tested_for_the_class_and_by_the_method_asked(classifier: Classifier, films: list[Radiograph]):
    found = check(films[0], classifier, CheckPlan(Method.LAYER_CAM, class_index=1, depth=Depth.PLACE))
    assert (found.class_name, found.findings.heatmap.method) == ("PNEUMONIA", Method.LAYER_CAM)
    slow = check(films[0], classifier, CheckPlan(Method.SCORE_CAM, depth=Depth.PLACE))
    assert slow.findings.heatmap.method is Method.GRAD_CAM


def test_where_the_heat_lies_is_looked_at_without_the_rest(classifier: Classifier):
    found = check(make_phantom(1, height=300, width=300), classifier, CheckPlan(depth=Depth.PLACE))
    verdicts = {test.name: test.verdict for test in found.tests}
    assert verdicts["changes"] is verdicts["weights"] is verdicts["road"] is Verdict.NOT_APPLICABLE
    assert found.test("corner").verdict is not Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(("share", "verdict"), [(0.6, Verdict.PASSED), (0.2, Verdict.FAILED)])
def test_heat_in_the_lungs_is_held_against_their_area(share: float, verdict: Verdict, classifier: Classifier):
    film = make_phantom(1, height=300, width=300)
    found = check(film, classifier, CheckPlan(depth=Depth.PLACE), lungs=lambda _film, _map: LungHeat(share, area=0.3))
    assert found.test("lungs").verdict is verdict
    assert percent(share) in found.test("lungs").sentence


def test_a_map_without_heat_is_not_tested(classifier: Classifier, monkeypatch: pytest.MonkeyPatch):
    film = Radiograph(np.full((40, 40), 9, np.uint8), 8, Window(128, 256))
    monkeypatch.setattr(
        "cxr_desktop.core.model.explanation.raw_map", lambda *_args, **_more: np.zeros((14, 14), np.float32)
    )
    found = check(film, classifier, CheckPlan(depth=Depth.PLACE))
    assert {test.verdict for test in found.tests} == {Verdict.NOT_APPLICABLE}
    assert found.applied == 0


@pytest.mark.parametrize("step", ["changed_maps", "see", "cascade", "pixel_curves", "road"])
@pytest.mark.slow
def test_too_little_memory_in_any_step_is_said_in_words(
    step: str, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
):
    def full(*_asked: object, **_more: object) -> object:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(f"cxr_desktop.core.trust.heat_check.{step}", full)
    with pytest.raises(DeviceError, match="too little free memory to check a heat map"):
        check(make_phantom(1, height=300, width=300), classifier)


def test_it_tells_how_far_it_is_and_stops_when_asked(classifier: Classifier):
    token = CancelToken()
    events = check_heatmap(make_phantom(1, height=300, width=300), classifier, token=token)
    first, second = next(events), next(events)
    assert isinstance(first, Progress)
    assert (first.done, second.done) == (0, 1)
    token.cancel()
    with pytest.raises(Cancelled):
        next(events)
