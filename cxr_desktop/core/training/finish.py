"""After the last epoch: calibrate the best weights on validation films, evaluate them, write report and card."""

from __future__ import annotations

import shlex
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from cxr_desktop.core.dataset.split import Split, rule_of, split_digest
from cxr_desktop.core.evaluation.calibration import fit_calibration
from cxr_desktop.core.evaluation.card import model_card
from cxr_desktop.core.evaluation.evaluate import KERMANY_SUBGROUPS, Question, evaluate
from cxr_desktop.core.evaluation.looks import count_looks, default_record, note_look
from cxr_desktop.core.evaluation.report import write_report
from cxr_desktop.core.evaluation.reporting_sheets import write_sheets
from cxr_desktop.core.evaluation.scoring import score_films
from cxr_desktop.core.model.checkpoint import load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.weights import shifted
from cxr_desktop.core.training.events import Noted
from cxr_desktop.core.trust.fit import fit_trust
from cxr_desktop.core.words.errors import TooFewFilms
from cxr_desktop.core.words.progress import FilmFailed

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.evaluation.result import Calibration, Evaluation
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.training.runs import Run
    from cxr_desktop.core.words.progress import CancelToken, Progress

_Result = TypeVar("_Result")
_MOST_LEARNED = 2000  # films that a guard is fitted to: more say little more
_AUDITED = 60  # films whose heat maps are audited, so that a training ends soon after its last epoch
_FEWEST_AUDITED = 20  # of fewer films an audit's intervals say nothing


def finish(run: Run, *, token: CancelToken) -> Generator[Progress | Noted, None, Path | None]:
    """Calibrate and evaluate the best epoch of a run; return the report's page, or None without films to judge.

    The checkpoint is written anew with temperature, operating point and uncertain band, and at the end with its
    figures and its card. Validation films choose, test films judge: each look at them is counted.

    Raises
    ------
    CxrError
        When the checkpoint, films or disk do not allow it; the run can be gone on with.
    Cancelled
        When stopped.
    """
    recipe, split = run.recipe(), run.split()
    rule = rule_of(split)
    calibration: Calibration | None = None
    if split.val:
        calibration = yield from _calibrate(run, recipe, split, rule, token)
        yield Noted(calibration.how)
        yield from _fit_trust(run, recipe, split, token)
    classifier = Classifier.load(run.best, device=recipe.device, precision=recipe.precision)
    found: dict[str, Evaluation] = {}
    for name in ("val", "test"):
        if split.of(name):
            found[name] = yield from _evaluate(run, split, name, rule, classifier, token)
    if not found:
        return None
    _write_card(run, recipe, split, calibration, list(found.values()))
    return _write_reports(run, found)


def _write_reports(run: Run, found: dict[str, Evaluation]) -> Path:
    """Write reports and reporting sheets by the name of the list; return the page of the run's report.

    They name the checkpoint as it is now, with its card: nobody will find another.
    """
    info = load_checkpoint(run.best).info
    final = {name: _of_model(evaluation, info.sha256) for name, evaluation in found.items()}
    if "val" in final:
        write_report(run.folder, final["val"], prefix="validation-")
    judged = final.get("test") or final["val"]  # the validation report is the run's where nothing was tested
    write_sheets(run.folder / "reporting.xlsx", judged, info)
    return write_report(run.folder, judged)


def _of_model(evaluation: Evaluation, sha256: str) -> Evaluation:
    audit = evaluation.audit
    return replace(
        evaluation,
        model_sha256=sha256,
        audit=None if audit is None else replace(audit, model_sha256=sha256),
    )


def training_command(recipe: Recipe, split: Split) -> str:
    """Return the command that trains like a run."""
    data = shlex.quote(split.root.name)
    return f"cxr-desktop train {data} --recipe recipe.json --split split.json  # recipe {recipe.name}"


def _calibrate(
    run: Run, recipe: Recipe, split: Split, rule: PatientRule, token: CancelToken
) -> Generator[Progress | Noted, None, Calibration]:
    classifier = Classifier.load(run.best, device=recipe.device, precision=recipe.precision)
    scores = yield from _told(
        score_films(split.val, split.root, classifier, rule=rule, token=token, what="Calibrating")
    )
    calibration = fit_calibration(scores)
    checkpoint = load_checkpoint(run.best)
    header = replace(
        checkpoint.header,
        temperature=calibration.temperature,
        operating_point=calibration.operating_point,
        uncertain_band=calibration.uncertain_band,
        training_record={**checkpoint.header.training_record, "calibration": calibration.how},
    )
    trust = None if checkpoint.trust is None else checkpoint.trust.shifted(calibration.shift)
    save_checkpoint(run.best, header, shifted(checkpoint.state, calibration.shift), trust)
    return calibration


def _fit_trust(run: Run, recipe: Recipe, split: Split, token: CancelToken) -> Generator[Progress | Noted, None, None]:
    """Put into the checkpoint what tells when not to believe it; too few films are told of, no failure."""
    classifier = Classifier.load(run.best, device=recipe.device, precision=recipe.precision)
    try:
        fitted = yield from fit_trust(split, classifier, token=token, limit=_MOST_LEARNED)
    except TooFewFilms as few:
        yield Noted(f"The model gets no guard: {few}.")
        return
    checkpoint = load_checkpoint(run.best)
    header = replace(
        checkpoint.header,
        conformal=fitted.conformal,
        population=fitted.population,
        trust_record=fitted.record,
    )
    save_checkpoint(run.best, header, checkpoint.state, fitted.trust)
    learned, unseen = fitted.record["learned"], fitted.record["unseen"]
    yield Noted(f"The scope guard was fitted to {learned} training films; {unseen} validation films set its limit.")


def _evaluate(
    run: Run, split: Split, name: str, rule: PatientRule, classifier: Classifier, token: CancelToken
) -> Generator[Progress | Noted, None, Evaluation]:
    is_audited = name == "test" or not split.test  # once
    if is_audited and len(split.of(name)) < _FEWEST_AUDITED:
        is_audited = False
        few = f"{len(split.of(name))} films say nothing with an interval; {_FEWEST_AUDITED} are needed"
        yield Noted(f"The heat maps were not audited: {few}.")
    question = Question(
        films=split.of(name),
        root=split.root,
        split=name,
        title=f"{'validation' if name == 'val' else name} films of {split.root.name}",
        classes=split.classes,
        train=split.train,
        rule=rule,
        subgroups=KERMANY_SUBGROUPS if split.rule == "kermany" else "",
        test_looks=0,
        audited=_AUDITED if is_audited else 0,
        command=f"cxr-desktop evaluate best.safetensors {shlex.quote(split.root.name)} --split {name}",
    )
    if name == "test":
        digest = split_digest(replace(split, train=(), val=()))
        note_look(run.looks, test_digest=digest, model=classifier.info.name, model_sha256=classifier.info.sha256)
        looks = note_look(
            default_record(), test_digest=digest, model=classifier.info.name, model_sha256=classifier.info.sha256
        )
        question = replace(question, test_looks=max(looks, count_looks(run.looks, digest)))
    return (yield from _told(evaluate(question, classifier, token=token)))


def _write_card(
    run: Run, recipe: Recipe, split: Split, calibration: Calibration | None, found: list[Evaluation]
) -> None:
    checkpoint = load_checkpoint(run.best)
    header = checkpoint.header
    card = model_card(
        header.name,
        classes=header.classes,
        data=f"{split.root.name}: {len(split.train)} films learnt from, {len(split.val)} chosen by. {split.how}",
        training=f"{header.training} {header.scope}",
        calibration=calibration.how
        if calibration is not None
        else "Nothing was fitted: there are no validation films.",
        evaluations=found,
        command=training_command(recipe, split),
    )
    metrics = tuple(metric for evaluation in reversed(found) for metric in evaluation.metrics)
    save_checkpoint(run.best, replace(header, metrics=metrics, card=card), checkpoint.state, checkpoint.trust)


def _told(
    events: Generator[Progress | FilmFailed, None, _Result],
) -> Generator[Progress | Noted, None, _Result]:
    """Pass progress on, and films that fail as notes."""
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            result: _Result = end.value
            return result
        yield Noted(event.reason) if isinstance(event, FilmFailed) else event
