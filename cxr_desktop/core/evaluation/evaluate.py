"""Evaluate a model on labelled films: score, count, compare with what needs no lungs, and say what to doubt."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop import __version__
from cxr_desktop.core.dataset.patients import NONE, PatientRule
from cxr_desktop.core.evaluation.baselines import fit_baselines
from cxr_desktop.core.evaluation.metrics import at_threshold, auc_metric, binary_metrics, multiclass_metrics
from cxr_desktop.core.evaluation.probes import run_probes
from cxr_desktop.core.evaluation.result import Curve, Evaluation, FilmScore, ReliabilityBin, Subgroup
from cxr_desktop.core.evaluation.scope import scope_warnings, split_by_scope
from cxr_desktop.core.evaluation.scoring import score_films
from cxr_desktop.core.film.folder import missing_films
from cxr_desktop.core.model.classifier import called
from cxr_desktop.core.model.scope import UNGUARDED
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.trust.audit_plan import AuditPlan
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.words.errors import CxrError, DeviceError
from cxr_desktop.core.words.paths import display_path

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.evaluation.result import Baseline, Probe, Scores
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Metric, ModelInfo
    from cxr_desktop.core.trust.audit_result import HeatAudit
    from cxr_desktop.core.words.progress import CancelToken, FilmFailed, Progress

KERMANY_SUBGROUPS = r"_(bacteria|virus)_"
"""Names of pneumonia in the Kermany set's file names."""

_BINS = 10
_FEW = 100
_MANY_LOOKS = 2


class NoFilms(CxrError):  # noqa: N818 - an answer
    """There is nothing to evaluate."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be evaluated.

    Parameters
    ----------
    films, root, split, title
        Labelled films, their data set's folder, which of its lists they are, and a title for people.
    train
        Films that baselines may learn from; () leaves them out.
    rule
        Whose film it is.
    subgroups
        Regular expression whose first group names a film's subgroup, or "".
    prevalence
        Share of class 1 that PPV and NPV are computed for; None: that of the films.
    operating_point
        Another than the model's, or None.
    test_looks
        How often these films were looked at as a test, this time included; 0 where they are no test.
    is_quick
        Leave out baselines, probes and the audit of heat maps.
    audited
        Of how many films, drawn at random, the heat maps are audited; 0 leaves that out.
    command
        That makes the report again.
    unreadable_folders
        Folders whose films may be missing, each with the reason.
    """

    films: tuple[LabelledFilm, ...]
    root: Path
    split: str
    title: str
    classes: tuple[str, ...]
    train: tuple[LabelledFilm, ...] = ()
    rule: PatientRule = NONE
    subgroups: str = ""
    prevalence: float | None = None
    operating_point: float | None = None
    test_looks: int = 0
    is_quick: bool = False
    audited: int = 300
    command: str = ""
    unreadable_folders: tuple[tuple[Path, str], ...] = ()


def evaluate(
    question: Question, classifier: Classifier, *, token: CancelToken
) -> Generator[Progress | FilmFailed, None, Evaluation]:
    """Return all that is known of a model on some films; an audit that the device has no memory for is left out.

    Raises
    ------
    NoFilms
        When no film can be scored, or the model has other classes than the data set.
    DeviceError
        When not even one film fits into the device's memory.
    Cancelled
        When stopped.
    """
    info = classifier.info
    if info.classes != question.classes:
        msg = f"the model tells {', '.join(info.classes)} apart, the data set {', '.join(question.classes)}"
        raise NoFilms(f"{display_path(question.root)}: {msg}")
    scores = yield from score_films(question.films, question.root, classifier, rule=question.rule, token=token)
    if not scores.paths:
        raise NoFilms(f"{display_path(question.root)}: none of {len(question.films)} films can be read")
    baselines: tuple[Baseline, ...] = ()
    probes: tuple[Probe, ...] = ()
    if len(info.classes) == 2 and not question.is_quick:
        if question.train:
            baselines = yield from fit_baselines(question.train, scores, data=question.title, token=token)
        probes = yield from run_probes(
            question.films, question.root, classifier, scores, rule=question.rule, data=question.title, token=token
        )
    audit: HeatAudit | None = None
    unaudited: tuple[str, ...] = ()
    if question.audited and not question.is_quick:
        try:
            audit = yield from _audited(question, scores, classifier, token)
        except DeviceError as failure:  # it needs more memory than a prediction: the figures stand without it
            unaudited = (f"The heat maps were not audited: {failure}.",)
    found = judge(question, scores, info, baselines=baselines, probes=probes, audit=audit)
    return replace(found, warnings=(*found.warnings, *unaudited))


def _audited(
    question: Question, scores: Scores, classifier: Classifier, token: CancelToken
) -> Generator[Progress | FilmFailed, None, HeatAudit]:
    from cxr_desktop.core.trust.audit import audit_heatmaps, sampled  # noqa: PLC0415 - grad-cam costs seconds
    from cxr_desktop.core.trust.lung_heat import LungHeatFinder  # noqa: PLC0415

    films, patients = sampled(scores.paths, scores.patients, question.audited)
    plan = AuditPlan.of(question.audited, f"{len(films)} of {len(scores.paths)} {question.title}")
    return (yield from audit_heatmaps(films, patients, classifier, plan, token=token, lungs=LungHeatFinder()))


def judge(
    question: Question,
    scores: Scores,
    info: ModelInfo,
    *,
    baselines: tuple[Baseline, ...] = (),
    probes: tuple[Probe, ...] = (),
    audit: HeatAudit | None = None,
) -> Evaluation:
    """Return the evaluation that scores make, without running anything."""
    note = _calibration_note(info, question.operating_point)
    if question.operating_point is not None:
        info = replace(info, operating_point=question.operating_point)
    probabilities = scores.probabilities(info.temperature)
    films = _film_scores(question, scores, info, probabilities)
    counts = tuple(int((scores.truth == label).sum()) for label in range(len(info.classes)))
    prevalence = question.prevalence if question.prevalence is not None else float((scores.truth == 1).mean())
    is_binary = len(info.classes) == 2
    p = probabilities[:, 1]
    point = info.operating_point if info.operating_point is not None else 0.5
    scope = split_by_scope(
        scores, probabilities, operating_point=point, prevalence=question.prevalence, data=question.title
    )
    edges = tuple(float(edge) for edge in np.linspace(0, 1, 21))
    return Evaluation(
        model=info.name,
        model_sha256=info.sha256,
        data=question.title,
        root=str(question.root),
        split=question.split,
        classes=info.classes,
        counts=counts,
        calibration_note=note,
        temperature=info.temperature,
        operating_point=info.operating_point,
        uncertain_band=info.uncertain_band,
        prevalence=prevalence,
        metrics=binary_metrics(
            scores.truth,
            p,
            operating_point=point,
            patients=scores.patients,
            prevalence=prevalence,
            data=question.title,
        )
        if is_binary
        else multiclass_metrics(scores.truth, probabilities, patients=scores.patients, data=question.title),
        confusion=_confusion(films, len(info.classes)),
        curves=_curves(scores.truth, p) if is_binary else (),
        reliability=_reliability(scores.truth, p) if is_binary else (),
        histogram_edges=edges if is_binary else (),
        histograms=_histograms(scores.truth, p, edges) if is_binary else (),
        films=films,
        baselines=baselines,
        probes=probes,
        subgroups=_subgroups(films, scores, p, info, prevalence, question.title) if is_binary else (),
        failed=tuple((str(path), reason) for path, reason in scores.failed),
        test_looks=question.test_looks,
        warnings=(
            *scope_warnings(scope),
            *_warnings(question, scores, info, counts, baselines, probes),
            *_audit_doubts(audit),
        ),
        command=question.command,
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
        program=__version__,
        scope=scope,
        audit=audit,
    )


def _film_scores(
    question: Question, scores: Scores, info: ModelInfo, probabilities: NDArray[np.float64]
) -> tuple[FilmScore, ...]:
    pattern = re.compile(question.subgroups, re.IGNORECASE) if question.subgroups else None
    found = []
    for index, (name, path) in enumerate(zip(scores.names, scores.paths, strict=True)):
        row, truth = probabilities[index], int(scores.truth[index])
        label, uncertain = called(row.tolist(), info)
        match = pattern.search(name) if pattern else None
        subgroup = (match[min(1, len(match.groups()))] or "").lower() if match else ""
        shown = float(row[1] if len(row) == 2 else row[label])
        loss = float(-np.log(max(row[truth], 1e-12)))
        scope = scores.scopes[index] if scores.scopes else UNGUARDED
        found.append(
            FilmScore(name, str(path), truth, label, shown, loss, uncertain, subgroup, scope.is_inside, scope.reason)
        )
    return tuple(found)


def _confusion(films: Sequence[FilmScore], n: int) -> tuple[tuple[int, ...], ...]:
    cells = Counter((film.truth, film.called) for film in films)
    return tuple(tuple(cells[truth, call] for call in range(n)) for truth in range(n))


def _curves(truth: NDArray[np.int64], p: NDArray[np.float64]) -> tuple[Curve, ...]:
    if truth.min() == truth.max():
        return ()
    from sklearn.metrics import precision_recall_curve, roc_curve  # noqa: PLC0415 - costs a second to import

    fpr, tpr, at = roc_curve(truth, p)
    precision, recall, thresholds = precision_recall_curve(truth, p)
    at = np.minimum(at, 1.0)  # the first is infinite: nothing is called
    return (
        Curve("roc", tuple(fpr.tolist()), tuple(tpr.tolist()), tuple(at.tolist())),
        Curve("pr", tuple(recall.tolist()), tuple(precision.tolist()), (*thresholds.tolist(), 1.0)),
    )


def _reliability(truth: NDArray[np.int64], p: NDArray[np.float64]) -> tuple[ReliabilityBin, ...]:
    place = np.minimum((p * _BINS).astype(int), _BINS - 1)
    found = []
    for index in range(_BINS):
        inside = place == index
        n, hits = int(inside.sum()), int(truth[inside].sum())
        if n:
            low, high = wilson(hits, n)
            mean = float(p[inside].mean())
            found.append(ReliabilityBin(index / _BINS, (index + 1) / _BINS, n, mean, hits / n, low, high))
    return tuple(found)


def _histograms(
    truth: NDArray[np.int64], p: NDArray[np.float64], edges: tuple[float, ...]
) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(np.histogram(p[truth == label], bins=edges)[0].tolist()) for label in (0, 1))


def _subgroups(
    films: Sequence[FilmScore],
    scores: Scores,
    p: NDArray[np.float64],
    info: ModelInfo,
    prevalence: float,
    data: str,
) -> tuple[Subgroup, ...]:
    """Return each subgroup's sensitivity (or specificity), and its AUC against all films of the other class."""
    names = np.array([film.subgroup for film in films])
    point = info.operating_point if info.operating_point is not None else 0.5
    found = []
    for name in sorted(set(names.tolist()) - {""}):
        inside = names == name
        metrics: list[Metric] = list(
            at_threshold(scores.truth[inside], p[inside], point, prevalence, data=data).values()
        )
        labels = set(scores.truth[inside].tolist())
        against = inside | ~np.isin(scores.truth, list(labels))
        if len(labels) == 1:
            patients = [patient for patient, is_in in zip(scores.patients, against, strict=True) if is_in]
            metric = auc_metric(scores.truth[against], p[against], patients, data)
            metrics = [m for m in metrics if m.name != "accuracy"] + ([metric] if metric else [])
        found.append(Subgroup(name, int(inside.sum()), tuple(metrics)))
    return tuple(found)


def _calibration_note(info: ModelInfo, asked: float | None) -> str:
    """Return by what films are called; `asked` is an operating point that is not the model's own."""
    if info.is_calibrated and asked is None:
        if info.operating_point is None:
            return f"The class of the largest probability is called; temperature {info.temperature:.3g}."
        return (
            f"Called {info.classes[1]} from a probability of {info.operating_point:.3f}; "
            f"temperature {info.temperature:.3g}. Both come with the model."
        )
    called_by = "The class of the largest probability is called."
    if asked is not None:
        called_by = f"Called {info.classes[1]} from a probability of {asked:.3f}, as asked for this evaluation."
    elif info.operating_point is not None:
        called_by = f"Called {info.classes[1]} from a probability of {info.operating_point:.3f}, which is assumed."
    fitted = "No temperature was fitted: the probabilities are the network's own."
    if info.is_calibrated:
        fitted = f"The temperature {info.temperature:.3g} comes with the model."
    return f"{called_by} {fitted}"


def _warnings(
    question: Question,
    scores: Scores,
    info: ModelInfo,
    counts: tuple[int, ...],
    baselines: tuple[Baseline, ...],
    probes: tuple[Probe, ...],
) -> tuple[str, ...]:
    """Return what a reader should know before the figures."""
    said = []
    if question.split == "train":
        said.append("These films may have been learnt from: the figures say nothing of other films.")
    if question.split == "val":
        said.append("These are validation films: epoch, temperature and operating point were chosen by them.")
    said += [_few(label, n) for label, n in zip(info.classes, counts, strict=True) if n < _FEW]
    if scores.failed:
        n = len(scores.failed)
        said.append("1 film could not be read: left out." if n == 1 else f"{n} films could not be read: left out.")
    said += missing_films(question.unreadable_folders)
    if question.test_looks > _MANY_LOOKS:
        said.append(f"These test films were looked at {question.test_looks} times: they are no longer unseen.")
    if question.operating_point is not None:
        said.append(f"The operating point {question.operating_point:.3f} is not the model's own.")
    said += _doubts(baselines, probes)
    return tuple(said)


def _few(label: str, n: int) -> str:
    if n == 0:
        return f"There is no film of {label}."
    return f"There {'is 1 film' if n == 1 else f'are {n} films'} of {label}: intervals are wide."


def _audit_doubts(audit: HeatAudit | None) -> tuple[str, ...]:
    failed = [] if audit is None else [f for f in audit.overall if f.verdict is Verdict.FAILED]
    if not failed or audit is None:
        return ()
    titles = ", ".join(figure.title for figure in failed)
    return (f"The heat maps fail {len(failed)} of {len(audit.overall)} tests (n = {audit.n}): {titles}.",)


def _doubts(baselines: tuple[Baseline, ...], probes: tuple[Probe, ...]) -> list[str]:
    said = []
    for baseline in baselines:
        if baseline.name == "outer frame" and baseline.metric.low > 0.6:
            m = baseline.metric
            said.append(
                f"The outer frame alone reaches AUC {m.value:.2f} [{m.low:.2f}, {m.high:.2f}]: these classes differ "
                "in something that is not in the lungs."
            )
    for probe in probes:
        if probe.name == "lungs blanked" and probe.metric.low > 0.7:
            m = probe.metric
            said.append(
                f"With the lungs blanked the model still reaches AUC {m.value:.2f} "
                f"[{m.low:.2f}, {m.high:.2f}]: it does not go by the lungs alone."
            )
    return said
