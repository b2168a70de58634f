"""``cxr-desktop check`` and ``audit``: whether a heat map, or a model's heat maps, can be believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import UsageError, complain_of_folders, rule_for, tell_event
from cxr_desktop.cli_words import complain, say, say_progress
from cxr_desktop.core.words.errors import FilmError, PathError
from cxr_desktop.core.words.paths import display_name, display_path
from cxr_desktop.core.words.progress import drain
from cxr_desktop.core.words.writing import check_file, writing

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.trust.audit_result import HeatAudit
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.words.progress import CancelToken


_PAGES = (".html", ".png")


def add_trust_verbs(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``check`` and ``audit``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    check = verbs.add_parser("check", help="put the heat map of a film to the test")
    check.add_argument("films", nargs="+", type=Path, metavar="FILM", help="one film or several")
    check.add_argument("--json", action="store_true", help="one JSON line for each film, for programs")
    check.add_argument("--out", type=Path, metavar="PAGE.html|.png", help="maps and curves; one film only")
    check.add_argument("--model", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model")
    check.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    check.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    check.set_defaults(verb=lambda options: _check(options, token_on_interrupt()))

    audit = verbs.add_parser("audit", help="put the heat maps of a model over a folder to the test")
    audit.add_argument("paths", nargs="+", metavar="[MODEL] DIR", help="a checkpoint or: bundled; and a folder")
    audit.add_argument("--limit", type=int, metavar="N", help="take at most N films, drawn at random")
    audit.add_argument("--tests", type=int, default=50, metavar="N", help="films that every test is done of")
    audit.add_argument("--rule", help="whose film it is: kermany, nih, folder-per-patient, none or a pattern")
    audit.add_argument("--outside", action="store_true", help="count films outside the model's scope as well")
    audit.add_argument("--seed", type=int, default=1, help="number that decides which films are drawn")
    audit.add_argument("--json", type=Path, metavar="OUT", help="write everything here")
    audit.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    audit.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    audit.set_defaults(verb=lambda options: _audit(options, token_on_interrupt()))


def _check(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.film.reading import read_radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.trust.heat_check import check_heatmap
    from cxr_desktop.core.trust.lung_heat import LungHeatFinder

    if options.out is not None and (len(options.films) > 1 or options.out.suffix.lower() not in _PAGES):
        msg = f"{display_path(options.out)}: --out takes one film and a name that ends in .html or .png"
        raise UsageError(msg)
    if options.out is not None:
        check_file(options.out)
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    lungs, failed = LungHeatFinder(), 0
    for path in options.films:
        try:
            film = read_radiograph(path)
        except FilmError as failure:
            complain(str(failure))
            failed += 1
            continue
        found = drain(check_heatmap(film, classifier, token=token, lungs=lungs), say_progress)
        if options.json:
            say(json.dumps({"path": str(path), **found.to_json_object()}))
        else:
            _say_check(path, found)
        if options.out is not None:
            _write_page(options.out, path, film, found)
    return int(failed > 0)


def _write_page(target: Path, path: Path, film: Radiograph, found: HeatCheck) -> None:
    from cxr_desktop.core.trust.heat_check_page import check_page, check_picture

    is_page = target.suffix.lower() == ".html"
    content = check_page(display_name(path), film, found).encode() if is_page else check_picture(film, found)
    with writing(target, PathError) as beside:
        beside.write_bytes(content)


def _say_check(path: Path, found: HeatCheck) -> None:
    p = found.prediction
    say(f"{display_path(path)}: {p.label} {p.probability:.3f}. {found.headline}")
    if p.scope.is_outside:
        say(f"  The film is outside the model's scope: {p.scope.reason}.")
    for test in found.tests:
        value = "" if test.value is None else f"{test.value:.2f}"
        say(f"  {test.verdict.value:16}{test.title:24}{value:>7}  {test.sentence}")
    mean, deviation = found.spread
    say(f"  Probability of {found.class_name} under small changes: {mean:.3f}, standard deviation {deviation:.3f}.")


def _audit(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.film.folder import find_films
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.trust.audit import audit_heatmaps, sampled
    from cxr_desktop.core.trust.audit_plan import AuditPlan
    from cxr_desktop.core.trust.lung_heat import LungHeatFinder

    model, folder = _model_and_folder(options.paths)
    if options.json is not None:
        check_file(options.json)
    listing = drain(find_films([folder], token=token))
    complain_of_folders(listing.unreadable_folders)
    patients = _patients(listing.films, folder, options.rule)
    most = len(patients) if options.limit is None else options.limit
    films, patients = sampled(listing.films, patients, max(most, 0), seed=options.seed)
    if not films:
        complain(f"{display_path(folder)}: there is no film to audit here")
        return 1
    classifier = Classifier.load(model, device=options.device, precision=options.precision)
    plan = AuditPlan(
        changes=2 * options.tests,
        all_tests=options.tests,
        takes_outside=options.outside,
        seed=options.seed,
        data=f"{len(films)} films of {folder.resolve().name}",
    )
    found = drain(audit_heatmaps(films, patients, classifier, plan, token=token, lungs=LungHeatFinder()), tell_event)
    _say_audit(found)
    if options.json is not None:
        with writing(options.json, PathError) as beside:
            beside.write_text(json.dumps(found.to_json_object(), indent=1) + "\n", encoding="utf-8")
    return int(bool(found.failed or listing.unreadable_folders))


def _model_and_folder(words: Sequence[str]) -> tuple[Path | None, Path]:
    if len(words) > 2:
        msg = "audit takes a model and a folder, or a folder alone"
        raise UsageError(msg)
    *model, folder = words
    return (Path(model[0]) if model and model[0] != "bundled" else None), Path(folder)


def _patients(films: Sequence[Path], folder: Path, rule_name: str | None) -> list[str]:
    from cxr_desktop.core.dataset.patients import relative_name

    root = folder if folder.is_dir() else folder.parent
    names = [relative_name(film, root) for film in films]
    rule = rule_for(rule_name, names)
    return [rule.strict_patient(name) for name in names]


def _say_audit(found: HeatAudit) -> None:
    if found.n_outside and not found.n:
        of = f"{found.model} on {found.data}"
        say(f"{of}: all {found.n_outside} are outside the model's scope; --outside counts them as well.")
        return
    left_out = f", {found.n_outside} outside the model's scope left out" if found.n_outside else ""
    say(f"{found.model} on {found.data}: {found.method} maps of {found.n} films{left_out}. {found.headline}")
    for figure in found.figures:
        m = figure.metric
        title = f"{figure.title}, {figure.group}" if figure.group else figure.title
        interval = f"{m.value:6.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n:<5}"
        say(f"  {figure.verdict.value:10}{title:36}{interval} limit {figure.limit:.3f}  {figure.sentence}")
    for m in found.others:
        say(f"  {'':10}{m.name:48}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}")
