"""``cxr-desktop deidentify`` and ``objects``: what leaves the program for others."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import FilmFailed, drain

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.exchange.deidentify import FilmCopied
    from cxr_desktop.core.exchange.film_objects import FilmWritten
    from cxr_desktop.core.exchange.mask import Mask
    from cxr_desktop.core.film.folder import FolderListing
    from cxr_desktop.core.words.progress import CancelToken

_INTERRUPTED = 130
_KINDS = ("sc", "map", "report", "state")


def add_exchange_verbs(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``deidentify`` and ``objects``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    verb = verbs.add_parser("deidentify", help="write copies of films without the patient's identity")
    verb.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films, or folders searched for films")
    verb.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the copies and the report go")
    for option, help_text in (
        ("--keep-dates-shifted", "keep dates, moved by the same days for all films of a patient"),
        ("--keep-patient-characteristics", "keep age (above 89: 90), sex, size and weight"),
        ("--keep-device", "keep serial numbers and names of devices and stations"),
        ("--keep-uids", "keep UIDs; films can then be found where they came from"),
        ("--keep-overlays", "keep overlay planes, which may hold written names"),
    ):
        verb.add_argument(option, action="store_true", help=help_text)
    verb.add_argument(
        "--mask",
        action="append",
        type=_mask,
        default=[],
        metavar="X,Y,W,H",
        help="black out a rectangle of every film, in its pixels (as often as wanted)",
    )
    verb.add_argument("--prefix", default="ANON", metavar="WORD", help="what pseudonyms begin with")
    verb.add_argument("--key", type=Path, metavar="FILE", help="keep the secret, so that later runs agree")
    verb.add_argument(
        "--links", type=Path, metavar="FILE.csv", help="add who is who to this table; keep it away from the copies"
    )
    verb.add_argument("--json", action="store_true", help="one JSON line for each film, for programs")
    verb.set_defaults(verb=lambda options: _deidentify(options, token_on_interrupt()))
    verb = verbs.add_parser("objects", help="classify films and write the results as DICOM objects")
    verb.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films, or folders searched for films")
    verb.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the objects go")
    verb.add_argument(
        "--kinds", type=_kinds, default=_KINDS, metavar="LIST", help=f"some of {','.join(_KINDS)}; default: all"
    )
    verb.add_argument("--study", type=Path, metavar="FILE.cxrdb", help="whose measurements; default: your own")
    verb.add_argument("--model", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model")
    verb.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    verb.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    verb.add_argument("--json", action="store_true", help="one JSON line for each film, for programs")
    verb.set_defaults(verb=lambda options: _objects(options, token_on_interrupt()))


def _mask(text: str) -> Mask:
    from cxr_desktop.core.exchange.mask import Mask

    try:
        x, y, width, height = (float(part) for part in text.split(","))
        return Mask(x, y, width, height)
    except ValueError as failure:
        msg = f"{text}: X,Y,W,H is wanted in pixels of the film, 0,0,300,60 say"
        raise argparse.ArgumentTypeError(msg) from failure


def _kinds(text: str) -> tuple[str, ...]:
    chosen = tuple(word.strip() for word in text.split(",") if word.strip())
    if not chosen or not set(chosen) <= set(_KINDS):
        msg = f"{text}: some of {','.join(_KINDS)} are wanted"
        raise argparse.ArgumentTypeError(msg)
    return chosen


def _films(options: argparse.Namespace, token: CancelToken) -> FolderListing:
    from cxr_desktop.core.film.folder import find_films

    listing = drain(find_films(options.paths, token=token))
    complain_of_folders(listing.unreadable_folders)
    if not listing.films:
        complain("there is no film here")
    return listing


def _deidentify(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.exchange.deidentify import deidentify
    from cxr_desktop.core.exchange.options import Options
    from cxr_desktop.core.exchange.request import Request

    listing = _films(options, token)
    films = listing.films
    if not films:
        return 1
    kept = Options(
        keeps_shifted_dates=options.keep_dates_shifted,
        keeps_patient_characteristics=options.keep_patient_characteristics,
        keeps_device=options.keep_device,
        keeps_uids=options.keep_uids,
        keeps_overlays=options.keep_overlays,
    )
    request = Request(films, options.out, kept, tuple(options.mask), options.prefix, options.key, options.links)
    done = drain(deidentify(request, token=token), _say_copied_json if options.json else _say_copied)
    if options.json:
        counts = {"written": done.written, "failed": done.failed, "warned": done.warned}
        say(json.dumps(counts | {"report": str(done.report), "cancelled": done.was_cancelled}))
    else:
        say(f"{done.written} of {len(films)} films copied, {done.failed} failed: {display_path(done.report)}")
        if done.warned:
            say(f"Look at {done.warned} of the pictures yourself: writing in them was not looked for.")
        if options.links is not None:
            say(f"Who is who is in {display_path(options.links)}: never hand it out with the copies.")
    return _INTERRUPTED if done.was_cancelled else int(bool(done.failed or listing.unreadable_folders))


def _say_copied(event: FilmCopied | FilmFailed) -> None:
    if isinstance(event, FilmFailed):
        complain(event.reason)
    else:
        warning = f"  {event.warning}" if event.warning else ""
        say(f"{event.done}/{event.total} {event.name}  {event.changes} changes{warning}")


def _say_copied_json(event: FilmCopied | FilmFailed) -> None:
    if isinstance(event, FilmFailed):
        say(json.dumps({"path": str(event.path), "error": event.reason}))
    else:
        say(json.dumps({"copy": event.name, "changes": event.changes, "warning": event.warning, "error": None}))


def _objects(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.exchange.film_objects import write_film_objects
    from cxr_desktop.core.exchange.measured_films import measured_in
    from cxr_desktop.core.exchange.objects import ObjectKind
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.study.store import open_store

    listing = _films(options, token)
    films = listing.films
    if not films:
        return 1
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    kinds = tuple(ObjectKind(kind) for kind in options.kinds)
    work = write_film_objects(
        films, classifier, kinds, options.out, token=token, measured=measured_in(lambda: open_store(options.study))
    )
    done = drain(work, _say_written_json if options.json else _say_written)
    if not options.json:
        say(f"Objects of {done.written} of {len(films)} films in {display_path(options.out)}, {done.failed} failed.")
    return _INTERRUPTED if done.was_cancelled else int(bool(done.failed or listing.unreadable_folders))


def _say_written(event: FilmWritten | FilmFailed) -> None:
    if isinstance(event, FilmFailed):
        complain(event.reason)
    else:
        kinds = ", ".join(one.kind for one in event.objects)
        say(f"{event.done}/{event.total} {display_path(event.path)}: {kinds}")
        for sentence in event.left_out:
            complain(sentence)


def _say_written_json(event: FilmWritten | FilmFailed) -> None:
    if isinstance(event, FilmFailed):
        say(json.dumps({"path": str(event.path), "error": event.reason}))
    else:
        objects = {one.kind: str(one.path) for one in event.objects}
        say(json.dumps({"path": str(event.path), "objects": objects, "left_out": event.left_out, "error": None}))
