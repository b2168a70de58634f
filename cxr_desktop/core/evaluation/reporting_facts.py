"""What the program knows of an evaluation, as sentences for the rows of a reporting guideline."""

from __future__ import annotations

import platform
import re
from importlib.metadata import version
from typing import TYPE_CHECKING

from cxr_desktop.core.dataset.patients import NONE
from cxr_desktop.core.evaluation.report import format_metric

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.evaluation.result import Evaluation
    from cxr_desktop.core.model.prediction import ModelInfo

_LIBRARIES = ("torch", "numpy", "scikit-learn", "pydicom", "pillow", "grad-cam")
_PREPROCESSING = {
    "stretch224": "The whole film is resized to 224 x 224",
    "resize256-crop224": "The shorter side of the film is resized to 256, the middle 224 x 224 are taken",
}
_BASES = {
    "imagenet1k_v1": "VGG16's ImageNet weights (torchvision, IMAGENET1K_V1).",
    "seeded": "FC6 and FC7 are fixed random projections drawn from seeds; the rest was trained.",
    "none": "All weights are the checkpoint's own.",
}
_UNKNOWN = "Unknown"  # how a model begins that does not say how it was trained
_WORST = 5
_CUT_BY = re.compile(r"whole patients \(rule (.+)\), \d")  # as `core.dataset.split.cut_validation` says it
_DRAWN = re.compile(r"of ([\d,]+) patients")


def facts(evaluation: Evaluation, info: ModelInfo) -> dict[str, str]:
    """Return the sentences by name; "" where nothing is known.

    Parameters
    ----------
    evaluation
        What was found.
    info
        What the model says of itself.
    """
    return {name: say(evaluation, info) for name, say in _SAY.items()}


def _metrics(e: Evaluation, _: ModelInfo) -> str:
    return "; ".join(f"{metric.name} {format_metric(metric)}" for metric in e.metrics)


def _intervals(e: Evaluation, _: ModelInfo) -> str:
    methods = dict.fromkeys(metric.method for metric in e.metrics)
    return f"95 % intervals: {'; '.join(methods)}." if methods else ""


def _counts(e: Evaluation, _: ModelInfo) -> str:
    by_class = ", ".join(f"{n} {name}" for name, n in zip(e.classes, e.counts, strict=True))
    return f"{e.data}: n = {e.n} films ({by_class})."


def _missing(e: Evaluation, _: ModelInfo) -> str:
    if not e.failed:
        return "No film was left out: all could be read."
    return f"{len(e.failed)} films could not be read and have no score; each is listed with its reason."


def _excluded(e: Evaluation, _: ModelInfo) -> str:
    if e.scope is None:
        return "No film was excluded; the model has no guard that could tell films it was not made for."
    unknown = f" Of {e.scope.unknown} films nobody can tell whether they lie inside." if e.scope.unknown else ""
    if not e.scope.outside:
        return f"No film was excluded, and the model's scope guard found none outside its scope.{unknown}"
    reasons = ", ".join(f"{reason} ({n})" for reason, n in e.scope.reasons)
    inside = "; ".join(f"{metric.name} {format_metric(metric)}" for metric in e.scope.metrics)
    without = f"; without them: {inside}" if inside else ""
    return f"No film was excluded. {e.scope.outside} lie outside the model's scope ({reasons}){without}.{unknown}"


def _truth(e: Evaluation, _: ModelInfo) -> str:
    return f"The class of a film is the folder it lies in ({', '.join(e.classes)})."


def _software(e: Evaluation, _: ModelInfo) -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return f"cxr-desktop {e.program}, Python {platform.python_version()}, {libraries}."


def _model(_: Evaluation, i: ModelInfo) -> str:
    return (
        f"VGG16 (Simonyan 2014; 13 convolutions, FC6, FC7) with Linear(4096, 256), ReLU, Dropout(0.4), "
        f"Linear(256, {len(i.classes)}) and LogSoftmax; {i.parameters:,} weights. Input 3 x 224 x 224, output the "
        f"log-probabilities of {', '.join(i.classes)}."
    )


def _preprocessing(_: Evaluation, i: ModelInfo) -> str:
    how = _PREPROCESSING.get(i.preprocessing, i.preprocessing)
    return (
        f"The film through its own window, 8 bits. {how} (bilinear, antialiased), three equal channels, divided by "
        "255, normalised by ImageNet's mean and standard deviation."
    )


def _outputs(e: Evaluation, i: ModelInfo) -> str:
    band = ""
    if e.uncertain_band is not None:
        doubtful = sum(film.uncertain for film in e.films)
        low, high = e.uncertain_band
        band = f" From {low:.3f} to {high:.3f} they are marked doubtful ({doubtful} of {e.n} films), and called."
    if not i.is_calibrated:
        return f"Probabilities of {', '.join(e.classes)} as the network gives them: none was calibrated.{band}"
    return f"Calibrated probabilities of {', '.join(e.classes)}.{band}"


def _calibration(e: Evaluation, i: ModelInfo) -> str:
    how = i.calibration if e.operating_point == i.operating_point else ""
    return f"{e.calibration_note} {how}".strip()


def _probes(e: Evaluation, _: ModelInfo) -> str:
    return "; ".join(
        f"{probe.name}: AUC {format_metric(probe.metric)}, falls by {format_metric(probe.fall)}" for probe in e.probes
    )


def _baselines(e: Evaluation, _: ModelInfo) -> str:
    return "; ".join(f"Baseline, {baseline.name}: AUC {format_metric(baseline.metric)}" for baseline in e.baselines)


def _subgroups(e: Evaluation, _: ModelInfo) -> str:
    return "; ".join(
        f"{group.name} (n = {group.n}): {metric.name} {format_metric(metric)}"
        for group in e.subgroups
        for metric in group.metrics
    )


def _heat_maps(e: Evaluation, _: ModelInfo) -> str:
    if e.audit is None:
        return "Heat maps were not put to the test here (cxr-desktop audit does)."
    return f"{e.audit.method} of {e.audit.n} films, put to the test: {e.audit.headline}"


def _failures(e: Evaluation, _: ModelInfo) -> str:
    wrong = [film for film in e.top_losses(e.n) if film.truth != film.called]
    worst = ", ".join(film.name for film in wrong[:_WORST])
    return f"{len(wrong)} of {e.n} films are called otherwise than their folder says. Most wrong: {worst or 'none'}."


def _confusion(e: Evaluation, _: ModelInfo) -> str:
    return "; ".join(
        f"truth {truth}: " + ", ".join(f"{n} called {called}" for called, n in zip(e.classes, row, strict=True))
        for truth, row in zip(e.classes, e.confusion, strict=True)
    )


def _training(_: Evaluation, i: ModelInfo) -> str:
    return "" if i.training.startswith(_UNKNOWN) else i.training


def _lists(e: Evaluation, i: ModelInfo) -> str:
    return " ".join(filter(None, (_training(e, i), i.lists)))


def _patients(e: Evaluation, i: ModelInfo) -> str:
    said = []
    cut = _CUT_BY.search(i.lists)
    if cut is not None and cut[1] != NONE.name:
        said.append(f"Training and validation films were cut by patient, whom file names tell (rule {cut[1]}).")
    drawn = next((metric.method for metric in e.metrics if (_DRAWN.search(metric.method))), "")
    number = _DRAWN.search(drawn)
    if number is not None and int(number[1].replace(",", "")) < e.n:  # else each film counts as a patient
        said.append(f"Intervals: {drawn}; whose film it is comes from file names.")
    return " ".join(said)


def _selection(_: Evaluation, i: ModelInfo) -> str:
    if not i.chosen_by:
        return ""
    return f"The epoch with the lowest loss on {i.chosen_by:,} validation films; test films choose nothing."


def _updated(_: Evaluation, i: ModelInfo) -> str:
    return "; ".join(f"{metric.name} {format_metric(metric)}" for metric in i.metrics) if i.refitted else ""


def _looks(e: Evaluation, _: ModelInfo) -> str:
    return f"These test films were looked at {e.test_looks} times, this time included." if e.test_looks else ""


def _ensemble(_: Evaluation, i: ModelInfo) -> str:
    said = "One network answers."
    has_spread = i.has_guard and len(i.classes) == 2
    return f"{said} Its spread comes from an ensemble of last layers." if has_spread else said


def _guard(_: Evaluation, i: ModelInfo) -> str:
    return "Films unlike the training films are marked as outside the scope, with the reason." if i.has_guard else ""


def _again(e: Evaluation, i: ModelInfo) -> str:
    return f"{e.command} (model {i.name}, sha256 {i.sha256})"


_SAY: dict[str, Callable[[Evaluation, ModelInfo], str]] = {
    "technique": lambda _, i: (
        f"Deep learning: a convolutional network (VGG16) that tells {' and '.join(i.classes)} apart."
    ),
    "scope": lambda _, i: f"{i.scope} For research, not for diagnosis.".strip(),
    "data": lambda e, _: f"{e.data}, labelled by folder.",
    "excluded": _excluded,
    "preprocessing": _preprocessing,
    "inputs": lambda *_: "One frontal chest film; nothing else is asked.",
    "lists": _lists,
    "patients": _patients,
    "missing": _missing,
    "truth": _truth,
    "model": _model,
    "software": _software,
    "base": lambda _, i: _BASES.get(i.base, i.base),
    "training": _training,
    "selection": _selection,
    "calibration": _calibration,
    "updating": lambda _, i: i.refitted,
    "updated": _updated,
    "ensemble": _ensemble,
    "metric_names": lambda e, _: ", ".join(metric.name for metric in e.metrics),
    "intervals": _intervals,
    "probes": _probes,
    "baselines": _baselines,
    "heat_maps": _heat_maps,
    "looks": _looks,
    "counts": _counts,
    "figures": _metrics,
    "subgroups": _subgroups,
    "failures": _failures,
    "confusion": _confusion,
    "warnings": lambda e, _: " ".join(e.warnings),
    "again": _again,
    "availability": lambda e, i: f"cxr-desktop {e.program} (Apache-2.0); model {i.name}, sha256 {i.sha256}.",
    "outputs": _outputs,
    "guard": _guard,
    "blind": lambda *_: "The network sees the film alone: no label, name or header reaches it.",
}
