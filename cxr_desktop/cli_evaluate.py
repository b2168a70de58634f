"""``cxr-desktop evaluate``: how good a model is on labelled films, with intervals."""

from __future__ import annotations

import re
import shlex
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say, say_progress
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.progress import Progress, drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.evaluation.evaluate import Question
    from cxr_desktop.core.evaluation.result import Evaluation, ScopeSplit
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.words.progress import CancelToken

_LISTS = ("test", "val", "train", "all")


class UsageError(CxrError):
    """Words of the command line that do not go together."""


def add_evaluate_verb(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``evaluate`` to the verbs; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    parser = verbs.add_parser("evaluate", help="judge a model on labelled films and write a report")
    parser.add_argument("model", metavar="MODEL", help="a checkpoint (.safetensors, .pt), or: bundled")
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="labelled films: test, val, train / NORMAL, PNEUMONIA"
    )
    parser.add_argument(
        "--split", choices=_LISTS, help="which films; default: test, or all where there are no splits"
    )
    parser.add_argument(
        "--split-file", type=Path, metavar="split.json", help="who is in which list, instead of the folders"
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where the report goes; default: evaluation-MODEL-TIME"
    )
    parser.add_argument("--rule", help="whose film it is: kermany, nih, folder-per-patient, none or a pattern")
    parser.add_argument("--prevalence", type=float, help="share of the second class that PPV and NPV are for, 0-1")
    parser.add_argument(
        "--subgroups", help="pattern whose group names a film's subgroup, for example _(bacteria|virus)_"
    )
    parser.add_argument("--operating-point", type=float, help="call films by this one, not the model's, 0-1")
    parser.add_argument("--quick", action="store_true", help="leave out baselines, probes and the audit of heat maps")
    parser.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    parser.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    parser.add_argument("--json", action="store_true", help="write the report's JSON to stdout")
    parser.set_defaults(verb=lambda options: _evaluate(options, token_on_interrupt()))


def _evaluate(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.evaluation.evaluate import evaluate
    from cxr_desktop.core.evaluation.report import write_report
    from cxr_desktop.core.evaluation.reporting_sheets import write_sheets
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.words.writing import check_folder

    for name in ("prevalence", "operating_point"):
        value = getattr(options, name)
        if value is not None and not 0 <= value <= 1:
            msg = f"--{name.replace('_', '-')} lies between 0 and 1, not at {value:g}"
            raise UsageError(msg)
    _check_subgroups(options.subgroups)
    name = display_text(Path(options.model).stem or "model")
    folder = options.out or Path(f"evaluation-{name}-{datetime.now().astimezone():%Y%m%d-%H%M%S}")
    check_folder(folder)
    path = None if options.model == "bundled" else Path(options.model)
    classifier = Classifier.load(path, device=options.device, precision=options.precision)
    question = _question(options, classifier, token)
    evaluation = drain(evaluate(question, classifier, token=token), _tell)
    if options.json:
        say(evaluation.to_json())
    else:
        _say_evaluation(evaluation)
    page = write_report(folder, evaluation, card=classifier.info.card)
    write_sheets(folder / "reporting.xlsx", evaluation, classifier.info)
    if not options.json:
        say(f"The report is {display_path(page)}. For research, not for diagnosis.")
    return int(bool(evaluation.failed or question.unreadable_folders))


def _check_subgroups(pattern: str | None) -> None:
    """Refuse a pattern that is none before films are scored and a look at them is counted."""
    try:
        re.compile(pattern or "")
    except (re.error, OverflowError, RecursionError) as failure:
        msg = f"--subgroups {pattern!r} is no regular expression ({failure})"
        raise UsageError(msg) from failure


def _question(options: argparse.Namespace, classifier: Classifier, token: CancelToken) -> Question:
    from cxr_desktop.core.dataset.films import ALL, TEST, find_dataset
    from cxr_desktop.core.dataset.split import Split, folder_split, read_split
    from cxr_desktop.core.evaluation.evaluate import KERMANY_SUBGROUPS, Question

    lists: dict[str, tuple[LabelledFilm, ...]] = {}
    unreadable: tuple[tuple[Path, str], ...] = ()
    if options.split_file is not None:
        split: Split = read_split(options.split_file, root=options.folder)
    else:
        dataset = drain(find_dataset(options.folder, token=token))
        split = folder_split(dataset)
        unreadable = dataset.unreadable_folders
        complain_of_folders(unreadable)
        lists[ALL] = dataset.films
    lists |= {name: split.of(name) for name in ("train", "val", "test")}
    name = options.split or (TEST if lists[TEST] else ALL)
    films = lists.get(name, ())
    if not films:
        msg = f"{display_path(options.folder)}: there are no {name} films"
        raise UsageError(msg)
    rule = _rule(options, split)
    return Question(
        films=films,
        root=split.root,
        split=name,
        title=f"{'validation' if name == 'val' else name} films of {split.root.resolve().name}",
        classes=split.classes,
        train=split.train if name != "train" else (),
        rule=rule,
        subgroups=options.subgroups or (KERMANY_SUBGROUPS if rule.name == "kermany" else ""),
        prevalence=options.prevalence,
        operating_point=options.operating_point,
        test_looks=_look(split, classifier) if name == TEST else 0,
        is_quick=options.quick,
        command=shlex.join(["cxr-desktop", *sys.argv[1:]]),
        unreadable_folders=unreadable,
    )


def _look(split: Any, classifier: Classifier) -> int:  # noqa: ANN401 - imported when needed
    """Count this look at test films."""
    from dataclasses import replace

    from cxr_desktop.core.dataset.split import split_digest
    from cxr_desktop.core.evaluation.looks import default_record, note_look

    digest = split_digest(replace(split, train=(), val=()))
    info = classifier.info
    return note_look(default_record(), test_digest=digest, model=info.name, model_sha256=info.sha256)


def _rule(options: argparse.Namespace, split: Any) -> PatientRule:  # noqa: ANN401 - imported when needed
    from cxr_desktop.core.dataset.patients import patient_rule, relative_name, suggest_rule

    if options.rule is None:
        films = (*split.train, *split.val, *split.test)
        return suggest_rule(relative_name(film.path, split.root) for film in films)
    try:
        return patient_rule(options.rule)
    except ValueError as failure:
        raise UsageError(str(failure)) from failure


def _tell(event: Any) -> None:  # noqa: ANN401 - imported when needed
    if isinstance(event, Progress):
        say_progress(event)
    else:
        complain(event.reason)


def _say_inside(split: ScopeSplit | None) -> None:
    for m in () if split is None else split.metrics:
        say(f"inside: {m.name:12}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}")


def _say_evaluation(evaluation: Evaluation) -> None:
    counts = ", ".join(f"{n} {name}" for name, n in zip(evaluation.classes, evaluation.counts, strict=True))
    say(f"{evaluation.model} on {evaluation.data}: {counts}")
    for sentence in evaluation.warnings:
        say(f"! {sentence}")
    say(evaluation.calibration_note)
    for m in evaluation.metrics:
        say(f"{m.name:20}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}")
    _say_inside(evaluation.scope)
    for b in evaluation.baselines:
        say(f"AUC, {b.name:15}{b.metric.value:.3f}  95 % [{b.metric.low:.3f}, {b.metric.high:.3f}]  n = {b.metric.n}")
    for p in evaluation.probes:
        m = p.metric
        say(
            f"AUC, {p.name:15}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}  falls by {p.fall.value:.3f}"
        )
    for s in evaluation.subgroups:
        for m in s.metrics:
            say(f"{s.name}: {m.name:12}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}")
    if evaluation.test_looks:
        say(f"These test films were looked at {evaluation.test_looks} times, this time included.")
