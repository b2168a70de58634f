"""``cxr-desktop export`` and ``verify``: tables, reports, sorted folders and bundles of what a study holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.progress import drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.study.bundle import Verified
    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken


def add_export_verbs(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``export`` and ``verify``; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    verb = verbs.add_parser("export", help="write what is known of films: a table, report or bundle; sort films")
    verb.add_argument("folder", type=Path, metavar="FOLDER", help="the films")
    verb.add_argument("--out", type=Path, metavar="FILE", help=".csv, .xlsx, .json, .html, or .zip for a bundle")
    verb.add_argument("--sort", type=Path, metavar="DIR", help="copy the films into a folder for each class")
    verb.add_argument("--by", default="prediction", choices=("prediction", "reading"), help="which class is meant")
    verb.add_argument("--rule", default="majority", help="of several readings: majority, latest or unanimous")
    verb.add_argument("--link", action="store_true", help="link the films instead of copying them")
    verb.add_argument(
        "--dataset", action="store_true", help="keep train, val and test apart, so that training takes it"
    )
    verb.add_argument("--dry-run", action="store_true", help="say what --sort would do, and do nothing")
    verb.add_argument("--filter", default="", metavar="WORDS", help="only films that match, as in the results table")
    verb.add_argument("--reader", default="", metavar="NAME", help="whose readings the table shows")
    verb.add_argument(
        "--count-outside",
        action="store_true",
        help="count films outside the model's scope too, and sort them by class",
    )
    verb.add_argument("--absolute", action="store_true", help="write whole paths")
    verb.add_argument("--maps", type=Path, metavar="DIR", help="raw heat maps that go into a bundle")
    verb.add_argument("--study", type=Path, metavar="FILE.cxrdb", help="the study; default: your own")
    verb.add_argument("--model-sha256", default="", metavar="DIGEST", help="whose answers; default: the last model's")
    verb.set_defaults(verb=lambda options: _export(options, token_on_interrupt()))
    verb = verbs.add_parser("verify", help="compute a results bundle again and compare")
    verb.add_argument("bundle", type=Path, metavar="BUNDLE.zip", help="as export wrote it")
    verb.add_argument("--films", type=Path, metavar="DIR", help="where the films lie now; default: where they lay")
    verb.add_argument("--model", type=Path, help="the checkpoint; default: the bundled model")
    verb.add_argument("--device", default="auto", help="where the network runs: auto, cpu, cuda, cuda:1, mps")
    verb.add_argument(
        "--precision",
        default="auto",
        choices=("auto", "fp32", "bf16"),
        help="numbers it computes with; auto: measured once on this machine",
    )
    verb.set_defaults(verb=lambda options: _verify(options, token_on_interrupt()))


def _export(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.film.folder import find_films
    from cxr_desktop.core.study.query import QueryError, matching
    from cxr_desktop.core.study.store import open_store

    if options.out is None and options.sort is None:
        complain("nothing to do: name --out FILE or --sort DIR")
        return 2
    listing = drain(find_films([options.folder], token=token))
    complain_of_folders(listing.unreadable_folders)
    with open_store(options.study) as store:
        results = store.results(
            options.folder, listing.films, model_sha256=options.model_sha256, reader=options.reader
        )
        try:
            which = matching(options.filter, results).nonzero()[0]
        except QueryError as failure:
            complain(f"--filter: {failure}")
            return 2
        if options.out is not None:
            _write(options, store, results, which)
            say(f"{len(which)} films: {display_path(options.out)}")
        has_failed = options.sort is not None and _sort(options, store, results, which, token)
    return int(has_failed or bool(listing.unreadable_folders))


def _write(options: argparse.Namespace, store: Store, results: Results, which: Any) -> None:  # noqa: ANN401
    from cxr_desktop import __version__
    from cxr_desktop.core.study.batch_report import write_batch_report
    from cxr_desktop.core.study.bundle import write_bundle
    from cxr_desktop.core.study.tables import write_table

    suffix = options.out.suffix.lower()
    if suffix == ".zip":
        write_bundle(options.out, store, results, which, maps=options.maps)
    elif suffix == ".html":
        write_batch_report(options.out, results, which, with_outside=options.count_outside)
    else:
        write_table(results, which, options.out, is_absolute=options.absolute, program=__version__)


def _sort(options: argparse.Namespace, store: Store, results: Results, which: Any, token: CancelToken) -> bool:  # noqa: ANN401
    """Sort the films into folders, and return whether some could not be placed."""
    from cxr_desktop.core.study.review import merge_readings
    from cxr_desktop.core.study.sorting import COPY, LINK, by_prediction, place_films, plan_sorting

    labels = by_prediction(results, with_outside=options.count_outside)
    if options.by == "reading":
        labels = merge_readings(store.readings(options.reader or None), options.rule).labels
    plan = plan_sorting(results, which, labels, options.sort, as_dataset=options.dataset)
    named = zip(results.classes, plan.counts(len(results.classes)), strict=True)
    counts = ", ".join(f"{n} {display_text(name)}" for name, n in named)
    outside = f"{plan.outside} outside the scope into OUTSIDE_SCOPE, " if plan.outside else ""
    say(f"{counts}; {outside}{plan.without_class} without a class, {plan.renamed} renamed.")
    if options.dry_run:
        return False
    failed = drain(place_films(plan.placements, LINK if options.link else COPY, token=token))
    for path, reason in failed:
        complain(f"{display_path(path)}: {reason}")
    say(f"{len(plan.placements) - len(failed)} films in {display_path(options.sort)}")
    return bool(failed)


def _verify(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.study.bundle import CLOSE, read_bundle, verify_bundle

    bundle = read_bundle(options.bundle)
    classifier = Classifier.load(options.model, device=options.device, precision=options.precision)
    folder = options.films or bundle.root
    found = drain(verify_bundle(bundle, classifier, folder, token=token), _say_verified)
    say(
        f"{found.same} the same to the last bit, {found.close} within {CLOSE}, {found.different} different, "
        f"{found.failed} not comparable."
    )
    return int(not found.is_confirmed)


def _say_verified(film: Verified) -> None:
    if film.problem:
        complain(f"{film.done}/{film.total} {display_text(film.name)}: {film.problem}")
    elif film.difference:
        say(f"{film.done}/{film.total} {display_text(film.name)}: differs by {film.difference:.2g}")
