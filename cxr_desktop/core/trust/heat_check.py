"""One heat map put to every test: whether it follows the film, the weights and the answer, and lies on lungs."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from enum import IntEnum
from statistics import fmean, pstdev
from typing import TYPE_CHECKING

from cxr_desktop.core.model.device import memory_wanted
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.trust.faithfulness import pixel_curves, road
from cxr_desktop.core.trust.heat_changes import CHANGES, changed_maps
from cxr_desktop.core.trust.heat_check_result import HeatCheck
from cxr_desktop.core.trust.heat_findings import Findings
from cxr_desktop.core.trust.heat_tests import judged
from cxr_desktop.core.trust.hot_spots import corner_heat, find_letters, with_heat
from cxr_desktop.core.trust.inspection import LogOdds, see
from cxr_desktop.core.trust.randomisation import KEPT_INPUTS, STAGES, cascade
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Heatmap, Prediction
    from cxr_desktop.core.trust.heat_findings import CascadeStage, ChangedMap, LungHeat
    from cxr_desktop.core.words.progress import CancelToken

    LungFinding = Callable[[Radiograph, Heatmap], LungHeat | None]

_WHAT = "Checking the heat map"


class Depth(IntEnum):
    """How much is tested: each holds what comes before it."""

    PLACE = 0  # where the heat lies: no further pass of the network
    CHANGES = 1  # a pass for each small change
    ALL = 2  # random weights, deletion, insertion, ROAD


_TOTAL = {Depth.PLACE: 1, Depth.CHANGES: 1 + len(CHANGES), Depth.ALL: 3 + len(CHANGES) + STAGES}


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """What is tested.

    Parameters
    ----------
    method
        How the map is made; a method of many passes (`Method.is_slow`) is not tested: Grad-CAM is in its place.
    class_index
        The class explained; None: the class called.
    depth
        How much is tested; the rest "does not apply".
    """

    method: Method = Method.GRAD_CAM
    class_index: int | None = None
    depth: Depth = Depth.ALL


def check_heatmap(
    film: Radiograph,
    classifier: Classifier,
    plan: CheckPlan | None = None,
    *,
    token: CancelToken,
    lungs: LungFinding | None = None,
    prediction: Prediction | None = None,
) -> Generator[Progress, None, HeatCheck]:
    """Put the heat map of a film to every test.

    Parameters
    ----------
    lungs
        Returns how much of a map's heat lies in a film's lungs, None where it finds none; without it that test does
        not apply.
    prediction
        The classifier's for this film, when it was made just now.

    Raises
    ------
    Cancelled
        When stopped.
    DeviceError
        When the device has too little memory.
    """
    with memory_wanted(f"the device {classifier.device.device} has too little free memory to check a heat map"):
        return (yield from _checked(film, classifier, plan or CheckPlan(), token, lungs, prediction))


def _checked(
    film: Radiograph,
    classifier: Classifier,
    plan: CheckPlan,
    token: CancelToken,
    lungs: LungFinding | None,
    prediction: Prediction | None,
) -> Generator[Progress, None, HeatCheck]:
    clock = _Clock()
    prediction = prediction or classifier.predict([film])[0]
    method = Method.GRAD_CAM if plan.method.is_slow else plan.method
    heatmap = classifier.explain(film, method, plan.class_index)
    index, total = heatmap.class_index, _TOTAL[plan.depth]
    clock.lap("prediction and map")
    changes: list[ChangedMap] = []
    stages: list[CascadeStage] = []
    findings = Findings(heatmap)
    yield Progress(0, total, _WHAT)
    if plan.depth >= Depth.CHANGES:
        for change in changed_maps(classifier, film, heatmap):
            token.raise_if_cancelled()
            changes.append(change)
            yield Progress(len(changes), total, _WHAT)
        findings = replace(findings, changes=tuple(changes))
        clock.lap("small changes")
    if plan.depth >= Depth.ALL:
        sight = see(classifier.network, classifier.input_of(film), keep=KEPT_INPUTS)
        for stage in cascade(classifier, sight, heatmap):
            token.raise_if_cancelled()
            stages.append(stage)
            yield Progress(len(changes) + len(stages), total, _WHAT)
        clock.lap("random weights")
        model, x = LogOdds(classifier), classifier.input_of(film)
        curves = pixel_curves(model, x, heatmap.values, class_index=index, token=token)
        clock.lap("deletion and insertion")
        yield Progress(total - 2, total, _WHAT)
        steps = road(model, x, heatmap.values, class_index=index, token=token)
        clock.lap("ROAD")
        yield Progress(total - 1, total, _WHAT)
        findings = replace(findings, cascade=tuple(stages), curves=curves, road=steps)
    findings = replace(
        findings,
        lungs=None if lungs is None else lungs(film, heatmap),
        corners=corner_heat(heatmap, (film.height, film.width)),
        letters=with_heat(find_letters(film), heatmap),
    )
    clock.lap("place of the heat")
    yield Progress(total, total, _WHAT)
    return _result(findings, prediction, classifier.info.classes[index], clock)


def _result(findings: Findings, prediction: Prediction, class_name: str, clock: _Clock) -> HeatCheck:
    chances = [prediction.probabilities[findings.heatmap.class_index]]
    chances += [change.probability for change in findings.changes]
    return HeatCheck(
        prediction=prediction,
        class_name=class_name,
        tests=judged(findings),
        findings=findings,
        spread=(fmean(chances), pstdev(chances)),
        parts=tuple(clock.laps.items()),
    )


class _Clock:
    """Seconds of each part."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the last lap, or since the start."""
        now = time.perf_counter()
        self.laps[name], self._last = now - self._last, now
