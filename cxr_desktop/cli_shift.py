"""``cxr-desktop shift`` and ``refit``: films of another place, and a model fitted to it again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import UsageError, complain_of_folders, rule_for, tell_event
from cxr_desktop.cli_words import say
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.progress import drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.model.prediction import Metric
    from cxr_desktop.core.trust.shift_films import NewFilms
    from cxr_desktop.core.trust.shift_result import FeatureTest, Shift
    from cxr_desktop.core.words.progress import CancelToken

_SENSITIVITY, _SPECIFICITY = 0.95, 0.90


def add_shift_verbs(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``shift`` and ``refit``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    verb = verbs.add_parser("shift", help="compare films of another place with those the model was validated on")
    verb.add_argument("folder", type=Path, metavar="DIR", help="films; those in folders named like classes are known")
    verb.add_argument("--json", type=Path, metavar="OUT.json", help="write all of it here, for programs")
    verb.add_argument("--readings", action="store_true", help="films without a class folder: as read in your study")
    verb.add_argument(
        "--width", type=float, default=0.1, help="width of the 95 %% intervals that labelled films shall give"
    )
    _add_common(verb)
    verb.set_defaults(verb=lambda options: _shift(options, token_on_interrupt()))
    verb = verbs.add_parser("refit", help="fit temperature and operating point again on labelled films")
    verb.add_argument("folder", type=Path, metavar="DIR", help="films in folders named like the classes")
    verb.add_argument("--out", type=Path, required=True, metavar="NEW.safetensors", help="the new model")
    verb.add_argument(
        "--sensitivity", type=float, default=_SENSITIVITY, help="sensitivity to be kept, 0-1; default 0.95"
    )
    verb.add_argument("--test", action="store_true", help="take a test list as well, which then is no test any more")
    verb.add_argument("--youden", action="store_true", help="choose the operating point by Youden's index instead")
    _add_common(verb)
    verb.set_defaults(verb=lambda options: _refit(options, token_on_interrupt()))


def _add_common(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--model", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model")
    verb.add_argument("--rule", help="whose film it is: kermany, nih, folder-per-patient, none or a pattern")
    verb.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    verb.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )


def _shift(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.film.folder import missing_films
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.statistics.sample_size import NARROWEST
    from cxr_desktop.core.trust.shift import compare_with_training
    from cxr_desktop.core.trust.shift_result import write_shift
    from cxr_desktop.core.words.writing import check_file

    if not NARROWEST <= options.width < 1:
        msg = f"--width lies between {NARROWEST:g} and 1, not at {options.width:g}"
        raise UsageError(msg)
    if options.json is not None:
        check_file(options.json)
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    films, unreadable = _films(options, classifier.info.classes, token)
    shift = drain(compare_with_training(films, classifier, token=token), tell_event)
    shift = replace(shift, missing=missing_films(unreadable))
    _say_shift(shift)
    _say_sample(shift, options.width)
    if options.json is not None:
        write_shift(options.json, shift)
        say(f"Written: {display_path(options.json)}")
    return int(bool(shift.failed or unreadable))


def _films(
    options: argparse.Namespace, classes: tuple[str, ...], token: CancelToken
) -> tuple[NewFilms, tuple[tuple[Path, str], ...]]:
    """Return the films, and folders whose films may be missing."""
    from cxr_desktop.core.film.folder import find_films
    from cxr_desktop.core.study.store import open_store
    from cxr_desktop.core.study.truth import truths_of, truths_or_readings
    from cxr_desktop.core.trust.shift_films import NewFilms

    listing = drain(find_films([options.folder], token=token))
    complain_of_folders(listing.unreadable_folders)
    if not listing.films:
        raise PathError(options.folder, "there are no films here")
    if options.readings:
        with open_store() as store:
            known = truths_or_readings(listing.films, options.folder, classes, store)
    else:
        known = truths_of(listing.films, options.folder, classes)
    truth = tuple(known.tolist())
    rule = rule_for(options.rule, (path.relative_to(options.folder).as_posix() for path in listing.films))
    return NewFilms(listing.films, options.folder, truth, rule), listing.unreadable_folders


def _say_shift(shift: Shift) -> None:
    from cxr_desktop.core.trust.shift_result import figures

    say(shift.verdict)
    failed = f", {len(shift.failed)} cannot be read" if shift.failed else ""
    say(f"{shift.n} films{failed}; compared with {shift.n_validation} validation films of {shift.model}")
    if shift.n_outside is not None:
        say(f"{shift.n_outside} outside the model's scope")
        for reason, count in shift.reasons:
            say(f"  {count:6,}  {display_text(reason)}")
    _say_test("features", shift.features)
    if shift.features_given_prevalence is not None:
        _say_test("features at the same prevalence", shift.features_given_prevalence)
    say(f"{'scores':38}KS {shift.scores.statistic:.3f}, p {shift.scores.p:.2g}")
    for name, metric in figures(shift):
        say(_row(name, metric))
    say(shift.assumption)


def _say_test(name: str, test: FeatureTest) -> None:
    auc = test.separation
    say(
        f"{name:38}MMD squared {test.kernel.statistic:.4f}, p {test.kernel.p:.2g}; told apart with AUC "
        f"{auc.value:.3f} [{auc.low:.3f}, {auc.high:.3f}], p {test.separation_p:.2g}; "
        f"n = {test.kernel.n_first} + {test.kernel.n_second}"
    )


def _row(name: str, m: Metric) -> str:
    return f"{name:38}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}"


def _say_sample(shift: Shift, width: float) -> None:
    from cxr_desktop.core.statistics.sample_size import sample_needed
    from cxr_desktop.core.trust.shift_result import start_prevalence

    measured = next((metric.value for metric in shift.measured if metric.name == "specificity"), _SPECIFICITY)
    sample = sample_needed(
        sensitivity=_SENSITIVITY,
        specificity=max(measured, _SPECIFICITY),  # a point that fails must not make the plan smaller
        prevalence=start_prevalence(shift)[0],
        width=width,
    )
    drawn = "" if sample.total is None else f", {sample.total:,} films as they come"
    say(
        f"For a new operating point with {_SENSITIVITY:.0%} sensitivity, and both figures known to {width:g} from "
        f"end to end: label {sample.sick:,} {shift.classes[1]} and {sample.well:,} {shift.classes[0]}{drawn}."
    )


def _refit(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.dataset.films import find_dataset
    from cxr_desktop.core.dataset.patients import relative_name
    from cxr_desktop.core.evaluation.refit import check_new_model, fit_again, write_refit
    from cxr_desktop.core.evaluation.refit_films import films_to_fit_by
    from cxr_desktop.core.evaluation.scoring import score_films
    from cxr_desktop.core.model.checkpoint import bundled_model
    from cxr_desktop.core.model.classifier import Classifier

    if not 0 < options.sensitivity <= 1:
        msg = f"--sensitivity lies between 0 and 1, not at {options.sensitivity:g}"
        raise UsageError(msg)
    check_new_model(options.out)
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    dataset = drain(find_dataset(options.folder, token=token))
    complain_of_folders(dataset.unreadable_folders)
    choosing = films_to_fit_by(
        dataset, classifier.info.classes, classifier.reference, token=token, takes_test=options.test
    )
    chosen = drain(choosing, tell_event)
    rule = rule_for(options.rule, (relative_name(film.path, dataset.root) for film in dataset.films))
    scoring = score_films(chosen.films, dataset.root, classifier, rule=rule, token=token, what="Looking at films")
    scores = drain(scoring, tell_event)
    refit = fit_again(
        scores,
        classifier.info,
        data=display_text(options.folder.resolve().name),
        rule="youden" if options.youden else "sensitivity",
        sensitivity=options.sensitivity,
        notes=chosen.notes,
    )
    say(f"{refit.calibration.how} Figures before, and fitted on one half and judged on the other, both ways:")
    before = {metric.name: metric for metric in refit.before}
    for metric in refit.after:
        old = before[metric.name]
        say(f"{_row(metric.name, metric)}  before {old.value:.3f} [{old.low:.3f}, {old.high:.3f}]")
    for note in refit.notes:
        say(f"! {note}")
    if refit.warning:
        say(f"! {refit.warning}")
    write_refit(options.out, options.model or bundled_model(), refit)
    say(f"Written: {display_path(options.out)}")
    return int(bool(scores.failed or dataset.unreadable_folders))
