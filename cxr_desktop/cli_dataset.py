"""``cxr-desktop dataset``: what a data set holds, what is wrong with it, and a validation cut by patient."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say, say_progress
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.dataset.audit import Audit
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.dataset.scan import DatasetScan
    from cxr_desktop.core.words.progress import CancelToken

_MARKS = {"problem": "PROBLEM", "warning": "warning", "note": "note", "good": "ok"}


class UsageError(CxrError):
    """Words of the command line that do not go together."""


def add_dataset_verbs(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``dataset check`` and ``dataset split``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    parser = verbs.add_parser("dataset", help="look at a data set before learning from it")
    inner = parser.add_subparsers(required=True, metavar="COMMAND")
    check = inner.add_parser("check", help="say what it holds and what is wrong with it")
    check.add_argument("--json", action="store_true", help="all of it as JSON, for programs")
    check.add_argument("--pictures", type=Path, metavar="DIR", help="draw class frequency and random films as PNG")
    check.add_argument("--split", type=Path, metavar="split.json", help="judge this split, not the folders'")
    check.set_defaults(verb=lambda options: _check(options, token_on_interrupt()))
    split = inner.add_parser("split", help="cut validation films from train, whole patients, each class its share")
    split.add_argument("--out", type=Path, required=True, metavar="split.json", help="where the split goes")
    split.add_argument("--fraction", type=float, default=0.1, help="share for validation, 0-1")
    split.add_argument("--seed", type=int, default=0, help="number that decides the draw")
    split.set_defaults(verb=lambda options: _split(options, token_on_interrupt()))
    for verb in (check, split):
        verb.add_argument(
            "folder", type=Path, metavar="DIR", help="labelled films: train, val, test / NORMAL, PNEUMONIA"
        )
        verb.add_argument("--rule", help="whose film it is: kermany, nih, folder-per-patient, none or a pattern")
        verb.add_argument("--no-cache", action="store_true", help="look at every film again")


def _scan(options: argparse.Namespace, token: CancelToken) -> DatasetScan:
    from cxr_desktop.core.dataset.films import find_dataset
    from cxr_desktop.core.dataset.scan import scan_dataset

    dataset = drain(find_dataset(options.folder, token=token))
    return drain(scan_dataset(dataset, token=token, use_cache=not options.no_cache), say_progress)


def _rule(options: argparse.Namespace, scan: DatasetScan) -> PatientRule:
    from cxr_desktop.core.dataset.patients import patient_rule, relative_name, suggest_rule

    if options.rule is None:
        return suggest_rule(relative_name(film.path, scan.dataset.root) for film in scan.dataset.films)
    try:
        return patient_rule(options.rule)
    except ValueError as failure:
        raise UsageError(str(failure)) from failure


def _check(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.dataset.audit import audit
    from cxr_desktop.core.dataset.split import folder_split, read_split

    scan = _scan(options, token)
    split = folder_split(scan.dataset) if options.split is None else read_split(options.split, root=options.folder)
    found = audit(scan, split, _rule(options, scan))
    if options.json:
        say(json.dumps(asdict(found), indent=2, default=str))
    else:
        _say_audit(found, split.classes)
    if options.pictures is not None:
        _draw(options.pictures, scan, split)
    return int(found.has_problem or bool(scan.unreadable))


def _say_audit(found: Audit, classes: tuple[str, ...]) -> None:
    o = found.overview
    for name, counts in o.counts.items():
        say(f"{name:8}" + "  ".join(f"{n:6,} {label}" for n, label in zip(counts, classes, strict=True)))
    say(f"width {o.widths[0]} to {o.widths[2]} (median {o.widths[1]}), height {o.heights[0]} to {o.heights[2]}")
    for title, values in (("files", o.kinds), ("grey scale", o.modes)):
        say(f"{title}: " + ", ".join(f"{n:,} {value}" for value, n in values.items()))
    for finding in found.findings:
        say(f"{_MARKS[finding.level]:9}{finding.title}")
        for line in finding.details.splitlines():
            say(f"{'':11}{line}")


def _draw(folder: Path, scan: DatasetScan, split: Any) -> None:  # noqa: ANN401 - imported when needed
    from cxr_desktop.core.dataset.films import DatasetError
    from cxr_desktop.core.dataset.overview import draw_frequencies, draw_samples

    try:
        folder.mkdir(parents=True, exist_ok=True)
        draw_frequencies(folder / "class-frequency.png", split)
        draw_samples(folder / "samples.png", scan.dataset.films, scan.dataset.classes)
    except OSError as failure:
        raise DatasetError(folder, f"the pictures cannot be written ({failure.strerror or failure})") from failure


def _split(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.dataset.duplicates import pictures_together
    from cxr_desktop.core.dataset.split import cut_validation, folder_split, split_digest, write_split

    scan = _scan(options, token)
    groups = [[film.film.path for film in group] for group in pictures_together(scan)]
    try:
        cut = cut_validation(
            folder_split(scan.dataset),
            _rule(options, scan),
            fraction=options.fraction,
            seed=options.seed,
            together=groups,
        )
    except ValueError as failure:
        raise UsageError(str(failure)) from failure
    write_split(options.out, cut)
    complain_of_folders(scan.dataset.unreadable_folders)
    for film, reason in scan.unreadable:
        complain(f"{display_path(film.path)}: {reason}" if film.path.name not in reason else reason)
    say(f"{cut.how} sha256 {split_digest(cut)}")
    for name in ("train", "val", "test"):
        say(
            f"{name:8}" + "  ".join(f"{n:6,} {label}" for n, label in zip(cut.counts(name), cut.classes, strict=True))
        )
    say(f"Written: {display_path(options.out)}")
    return int(bool(scan.dataset.unreadable_folders))
