"""``cxr-desktop classify``: films and folders into the study and a table, one line each."""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.progress import drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.study.events import BatchSummary, FilmClassified
    from cxr_desktop.core.words.progress import CancelToken

_INTERRUPTED = 130


class UsageError(CxrError):
    """Words of the command line that do not go together."""


def add_classify_verb(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``classify``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    verb = verbs.add_parser("classify", help="classify films; what is known is not computed again")
    verb.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films, or folders searched for films")
    verb.add_argument("--csv", type=Path, metavar="OUT.csv", help="write a table of these films")
    verb.add_argument("--study", type=Path, metavar="FILE.cxrdb", help="keep results here, not in your own study")
    verb.add_argument("--no-study", action="store_true", help="keep nothing, and compute every film")
    verb.add_argument("--overlays", type=Path, metavar="DIR", help="write a Grad-CAM overlay of each film here")
    verb.add_argument("--maps", type=Path, metavar="DIR", help="write each film's raw heat map here (.npz)")
    verb.add_argument("--shard", metavar="I/N", help="only the I-th of N parts of the films, for job arrays")
    verb.add_argument("--json", action="store_true", help="one JSON line for each film, for programs")
    verb.add_argument("--model", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model")
    verb.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    verb.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    verb.set_defaults(verb=lambda options: _classify(options, token_on_interrupt()))


def _classify(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.film.folder import find_films
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.study.batch import shard

    part = _part(options)
    listing = drain(find_films(options.paths, token=token))
    complain_of_folders(listing.unreadable_folders)
    films = list(listing.films) if part is None else shard(listing.films, *part)
    if not films:
        complain("there is no film to classify here")
        return int(part is None or not listing.films)
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    try:
        summary = _run(options, films, classifier, token)
    except BrokenPipeError:
        raise
    except OSError as failure:
        where = "standard output" if options.csv is None else display_path(options.csv)
        complain(f"{where}: cannot be written ({failure.strerror or failure})")
        return 1
    _say_end(options, summary, len(films), classifier.info.scope)
    if summary.was_cancelled:
        return _INTERRUPTED
    return int(summary.failed > 0 or bool(listing.unreadable_folders))


def _run(
    options: argparse.Namespace, films: Sequence[Path], classifier: Classifier, token: CancelToken
) -> BatchSummary:
    """Classify films, say each and write what is wanted; OSError when table or output cannot be written."""
    from cxr_desktop.core.study.batch import Pictures, classify_films
    from cxr_desktop.core.study.export import csv_writer
    from cxr_desktop.core.study.store import open_store

    say_film = partial(_say_line, info=classifier.info) if options.json else _say_words
    takers: list[Callable[[FilmClassified], object]] = [say_film]
    with ExitStack() as open_files:
        if options.csv is not None:
            takers.append(open_files.enter_context(csv_writer(options.csv, classifier.info)))
        store = None
        if not options.no_study:
            store = open_files.enter_context(open_store(options.study))
            for notice in store.notices:
                complain(notice)
        batch = classify_films(
            films, classifier, token=token, pictures=Pictures(options.overlays, options.maps), store=store
        )
        return drain(batch, lambda film: [take(film) for take in takers])


def _part(options: argparse.Namespace) -> tuple[int, int] | None:
    if options.shard is None:
        return None
    match = re.fullmatch(r"(\d+)/(\d+)", options.shard)
    part = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= part[0] <= part[1]:
        msg = f"--shard {options.shard}: I/N is wanted with I from 1 to N, 2/8 say"
        raise UsageError(msg)
    if options.study is None and not options.no_study:
        msg = "--shard needs a --study FILE of its own for each part (or --no-study): parts run on several machines"
        raise UsageError(msg)
    return part


def _say_words(film: FilmClassified) -> None:
    place = f"{film.done}/{film.total}"
    if film.prediction is None or film.error is not None:
        complain(f"{place} {film.error}")
        return
    p = film.prediction
    doubt = "  doubtful" if p.uncertain else ""
    outside = f"  outside: {display_text(p.scope.reason)}" if p.scope.is_outside else ""
    say(f"{place} {p.label} {p.probability:.3f}{doubt}  {display_path(film.path)}{outside}")


def _say_line(film: FilmClassified, info: ModelInfo) -> None:
    p = film.prediction
    answer = {} if p is None else _answer(p, info)
    line = {"path": str(film.path), "sha256": film.sha256, **answer, "stored": film.is_stored, "error": film.error}
    say(json.dumps(line | {"done": film.done, "total": film.total}))


def _answer(p: Prediction, info: ModelInfo) -> dict[str, object]:
    rule = info.conformal
    return {
        "label": p.label,
        "probabilities": p.probabilities,
        "uncertain": p.uncertain,
        "in_scope": p.scope.is_inside,
        "scope_reason": p.scope.reason,
        "spread": p.spread,
        "prediction_set": None if rule is None else [info.classes[i] for i in rule.classes_in(p.probabilities)],
    }


def _say_end(options: argparse.Namespace, summary: BatchSummary, total: int, scope: str) -> None:
    stopped = " Stopped on request." if summary.was_cancelled else ""
    counts = f"{summary.classified} of {total} films classified, {summary.failed} failed"
    known = f" ({summary.stored} were known)" if summary.stored else ""
    table = "" if options.csv is None else f"; the table is in {display_path(options.csv)}"
    if options.json:
        end = {
            "classified": summary.classified,
            "failed": summary.failed,
            "stored": summary.stored,
            "outside": summary.outside,
        }
        say(json.dumps(end | {"total": total, "cancelled": summary.was_cancelled}))
        return
    say(f"{counts}{known}{table}.{stopped}")
    if summary.outside:
        are = "film is" if summary.outside == 1 else "films are"
        say(f"{summary.outside} {are} outside the model's scope: do not use what it says of them.")
    if scope:
        say(f"{scope} For research, not for diagnosis.")
