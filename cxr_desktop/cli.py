"""The command line: parse, call the core, print its events. Exit codes: 0 well, 1 some failed, 2 wrong usage."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop import __version__
from cxr_desktop.cli_classify import add_classify_verb
from cxr_desktop.cli_dataset import add_dataset_verbs
from cxr_desktop.cli_evaluate import add_evaluate_verb
from cxr_desktop.cli_exchange import add_exchange_verbs
from cxr_desktop.cli_export import add_export_verbs
from cxr_desktop.cli_network import add_network_verb
from cxr_desktop.cli_shift import add_shift_verbs
from cxr_desktop.cli_train import add_train_verbs
from cxr_desktop.cli_trust import add_trust_verbs
from cxr_desktop.cli_words import complain, say
from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import CancelToken, drain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.words.progress import Progress
    from cxr_desktop.doctor import Finding

_VERBS = (
    "classify",
    "export",
    "verify",
    "deidentify",
    "objects",
    "dataset",
    "train",
    "runs",
    "evaluate",
    "shift",
    "refit",
    "check",
    "audit",
    "network",
    "model",
    "doctor",
    "demo",
)
_INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    options = _parser(arguments).parse_args(arguments)
    try:
        code: int = options.verb(options)
    except CxrError as failure:
        complain(str(failure))
        return 1
    except (Cancelled, KeyboardInterrupt):
        complain("stopped on request")
        return _INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away (`| head`)
        sys.stderr.close()
        return 1
    return code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of the verbs, or of the window when the first word is no verb."""
    if arguments and (arguments[0] in _VERBS):
        return verbs_parser()
    parser = argparse.ArgumentParser(
        prog="cxr-desktop",
        description="Look at chest X-rays and what a network thinks of them. For research, not for diagnosis.",
        epilog=f"Further commands: cxr-desktop {{{','.join(_VERBS)}}} --help",
    )
    parser.add_argument("--version", action="version", version=f"cxr-desktop {__version__}", help="print the version")
    parser.add_argument(
        "--self-test", action="store_true", help="read, predict, explain, train and open the window once, then exit"
    )
    parser.add_argument("--json", action="store_true", help="the findings of --self-test as JSON, for programs")
    parser.add_argument("paths", nargs="*", type=Path, metavar="FOLDER|FILE", help="what to open in the window")
    parser.set_defaults(verb=_window)
    return parser


def verbs_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands but the window's; the reference pages are made from it."""
    parser = argparse.ArgumentParser(prog="cxr-desktop")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    add_classify_verb(verbs, _cancelled_by_interrupt)
    add_export_verbs(verbs, _cancelled_by_interrupt)
    add_exchange_verbs(verbs, _cancelled_by_interrupt)
    add_dataset_verbs(verbs, _cancelled_by_interrupt)
    add_train_verbs(verbs)
    add_evaluate_verb(verbs, _cancelled_by_interrupt)
    add_shift_verbs(verbs, _cancelled_by_interrupt)
    add_trust_verbs(verbs, _cancelled_by_interrupt)
    add_network_verb(verbs, _cancelled_by_interrupt)
    _add_model_verbs(verbs.add_parser("model", help="look at a model or convert it"))

    doctor = verbs.add_parser("doctor", help="check this installation")
    doctor.set_defaults(verb=_doctor)

    demo = verbs.add_parser("demo", help="open the sample films; without a display leave pictures and a table")
    demo.add_argument("--out", type=Path, default=Path("build/demo"), help="folder of the pictures and the table")
    demo.add_argument("--offscreen", action="store_true", help="behave as if there were no display")
    demo.set_defaults(verb=_demo)
    return parser


def _add_model_verbs(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    summary = verbs.add_parser("summary", help="print the layer table")
    summary.set_defaults(verb=_model_summary)
    info = verbs.add_parser("info", help="print what a checkpoint says of itself")
    info.add_argument(
        "model", nargs="?", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model"
    )
    info.add_argument("--json", action="store_true", help="all of it as JSON, for programs")
    info.set_defaults(verb=_model_info)
    convert = verbs.add_parser("convert", help="write a checkpoint in the other format")
    convert.add_argument(
        "model", nargs="?", type=Path, help="a checkpoint (.safetensors, .pt); default: the bundled model"
    )
    convert.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="FILE.pt|FILE.safetensors",
        help="the new file; its ending says which format",
    )
    convert.add_argument(
        "--without-films", action="store_true", help="leave out names and digests of the films it learned from"
    )
    convert.set_defaults(verb=_model_convert)
    fetch = verbs.add_parser("fetch", help="fetch torchvision's ImageNet weights, for models that stand on them")
    fetch.set_defaults(verb=_model_fetch)


def _window(options: argparse.Namespace) -> int:
    if options.self_test:
        return _self_test(is_json=options.json)
    from cxr_desktop.gui import open_window

    return open_window(options.paths)


def _self_test(*, is_json: bool) -> int:
    from cxr_desktop.self_test import steps

    findings = []
    for finding in steps():
        findings.append(finding)
        if not is_json:
            _say_finding(finding)
    if is_json:
        say(json.dumps([asdict(finding) for finding in findings], indent=2))
    return int(any(finding.level == "problem" for finding in findings))


def _demo(options: argparse.Namespace) -> int:
    from cxr_desktop.demo import run_demo

    return run_demo(options.out, offscreen=options.offscreen, say=say)


def _doctor(_options: argparse.Namespace) -> int:
    from cxr_desktop.doctor import examine

    findings = examine()
    for finding in findings:
        _say_finding(finding)
    return int(any(finding.level == "problem" for finding in findings))


def _say_finding(finding: Finding) -> None:
    say(f"{finding.level:8}{finding.subject}: {finding.sentence}")


def _model_path(options: argparse.Namespace) -> Path:
    from cxr_desktop.core.model.checkpoint import bundled_model

    path: Path = options.model or bundled_model()
    return path


def _model_summary(_options: argparse.Namespace) -> int:
    from cxr_desktop.core.model.vgg16 import build_vgg16, format_layer_table, layer_table, train_last_layers

    say(format_layer_table(layer_table(train_last_layers(build_vgg16(device="meta")))))
    return 0


def _model_info(options: argparse.Namespace) -> int:
    from cxr_desktop.core.model.checkpoint import load_checkpoint

    info = load_checkpoint(_model_path(options)).info
    if options.json:
        say(json.dumps(asdict(info), indent=2))
        return 0
    band = "none" if info.uncertain_band is None else "{:.3f} to {:.3f}".format(*info.uncertain_band)
    point = "none" if info.operating_point is None else f"{info.operating_point:.3f}"
    for name, value in (
        ("name", info.name),
        ("sha256", info.sha256),
        ("classes", ", ".join(f"{index} {label}" for index, label in enumerate(info.classes))),
        ("preprocessing", info.preprocessing),
        ("base", info.base),
        ("parameters", f"{info.parameters:,}"),
        ("temperature", f"{info.temperature:g}"),
        ("operating point", point),
        ("uncertain band", band),
        ("scope", info.scope),
        ("training", info.training),
    ):
        say(f"{name:24}{value}")
    for m in info.metrics:
        say(f"{m.name:24}{m.value:.3f}  95 % [{m.low:.3f}, {m.high:.3f}]  n = {m.n}  {m.data}")
    return 0


def _model_convert(options: argparse.Namespace) -> int:
    from cxr_desktop.core.model.checkpoint import convert

    convert(_model_path(options), options.to, keeps_films=not options.without_films)
    say(f"Written: {display_path(options.to)}")
    return 0


def _model_fetch(_options: argparse.Namespace) -> int:
    from cxr_desktop.core.model.imagenet import fetch_imagenet

    token = _cancelled_by_interrupt()
    last = -1

    def show(progress: Progress) -> None:
        nonlocal last
        percent = 100 * progress.done // progress.total if progress.total else 0
        if percent >= last + 10:
            last = percent
            say(f"{progress.what}: {progress.done / 1e6:.0f} MB, {percent} %")

    path = drain(fetch_imagenet(token=token), show)
    say(f"The ImageNet weights are in {display_path(path)}")
    return 0


def _cancelled_by_interrupt() -> CancelToken:
    """Return a token that Ctrl+C or SIGTERM cancels; a second one ends the program at once."""
    token = CancelToken()

    def stop(*_: object) -> None:
        token.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    return token
