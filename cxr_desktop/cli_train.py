"""The verbs of training: train, go on with a run, list the runs. The window starts the same in a child process."""

from __future__ import annotations

import json
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_events import say_event
from cxr_desktop.cli_films import complain_of_folders
from cxr_desktop.cli_words import complain, say
from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import CancelToken, drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.dataset.split import Split
    from cxr_desktop.core.training.control import Control
    from cxr_desktop.core.training.events import Event
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.training.runs import Run

_INTERRUPTED = 130


class UsageError(CxrError):
    """Words of the command line that do not go together."""


def add_train_verbs(verbs: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    """Add ``train`` and ``runs`` to the verbs of the command line."""
    train = verbs.add_parser("train", help="fine-tune the network on a data set")
    train.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help="labelled films: train, val, test / NORMAL, PNEUMONIA"
    )
    train.add_argument("--recipe", default="original", help="a preset (original, fast, best) or a recipe file")
    train.add_argument(
        "--set",
        dest="changes",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="change a value of the recipe, for example --set epochs=3 (as often as wanted)",
    )
    train.add_argument("--split", type=Path, metavar="split.json", help="who is learnt from, chosen by and tested on")
    train.add_argument("--rule", help="whose film it is: kermany, nih, folder-per-patient, none or a pattern")
    train.add_argument(
        "--fraction", type=float, default=0.1, help="share of train cut for validation where it needs one"
    )
    train.add_argument("--runs", type=Path, metavar="DIR", help="where the run folder goes; default: the user's data")
    train.add_argument("--resume", type=Path, metavar="RUN", help="go on with a run folder")
    train.add_argument("--events", choices=("text", "jsonl"), default="text", help="what is written to stdout")
    train.add_argument(
        "--control", action="store_true", help="obey lines on stdin (pause, resume, stop); its end ends the training"
    )
    train.set_defaults(verb=_train)
    runs = verbs.add_parser("runs", help="list the trainings")
    runs.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help="where run folders lie; default: the user's data"
    )
    runs.add_argument("--json", action="store_true", help="the list as JSON, for programs")
    runs.set_defaults(verb=_runs)


def _train(options: argparse.Namespace) -> int:
    from cxr_desktop.core.training.control import Control
    from cxr_desktop.core.training.events import RunFailed

    control = Control()
    _obey_interrupts(control)
    if options.control:
        threading.Thread(target=_obey_stdin, args=(control,), daemon=True).start()
    tell = _Teller(control, is_json=options.events == "jsonl")
    try:
        return _run_training(options, control, tell)
    except CxrError as failure:
        tell(RunFailed(str(failure)))
        return 1
    except Cancelled:
        return _INTERRUPTED
    except Exception:  # noqa: BLE001 - the parent is told before the child dies of it
        tell(RunFailed("The training ended because of a mistake in the program.", traceback.format_exc()))
        return 1


def _run_training(options: argparse.Namespace, control: Control, tell: Callable[[Event], None]) -> int:
    """Train, and return the exit code."""
    from cxr_desktop.core.training.events import RunFailed
    from cxr_desktop.core.training.runs import open_run
    from cxr_desktop.core.training.train import train

    run, is_whole = (open_run(options.resume), True) if options.resume else _new_run(options, control, tell)
    try:
        drain(train(run, control), tell)
    except CxrError as failure:
        _note(run, RunFailed(str(failure)))
        raise
    return int(not is_whole)


def _note(run: Run, event: Event) -> None:
    try:
        run.note(event)
    except OSError as failure:
        complain(f"{display_path(run.folder)}: the record cannot be written ({failure.strerror or failure})")


def _new_run(options: argparse.Namespace, control: Control, tell: Callable[[Event], None]) -> tuple[Run, bool]:
    """Return a new run, and whether all folders of its films could be read."""
    from cxr_desktop.core.training.runs import create_run, runs_folder

    if options.folder is None and options.split is None:
        msg = "name the folder of a data set, a split file (--split) or a run to go on with (--resume)"
        raise UsageError(msg)
    recipe = _recipe(options)
    split, is_whole = _split(options, control.stop, tell)
    return create_run(options.runs or runs_folder(), recipe, split), is_whole


def _recipe(options: argparse.Namespace) -> Recipe:
    from cxr_desktop.core.training.recipe import PRESETS, read_recipe, with_values

    recipe = PRESETS.get(options.recipe) or read_recipe(Path(options.recipe))
    values: dict[str, Any] = {}
    for change in options.changes:
        name, _, value = change.partition("=")
        try:
            values[name] = json.loads(value)
        except ValueError:
            values[name] = value
    try:
        return with_values(recipe, values) if values else recipe
    except (ValueError, TypeError) as failure:
        raise UsageError(str(failure)) from failure


def _split(options: argparse.Namespace, token: CancelToken, tell: Callable[[Event], None]) -> tuple[Split, bool]:
    from cxr_desktop.core.dataset.duplicates import pictures_together
    from cxr_desktop.core.dataset.films import find_dataset
    from cxr_desktop.core.dataset.scan import scan_dataset
    from cxr_desktop.core.dataset.split import SMALLEST_VALIDATION, cut_validation, folder_split, read_split
    from cxr_desktop.core.training.events import Noted

    if options.split is not None:
        return read_split(options.split, root=options.folder), True
    dataset = drain(find_dataset(options.folder, token=token))
    complain_of_folders(dataset.unreadable_folders)
    is_whole = not dataset.unreadable_folders
    split = folder_split(dataset)
    if len(split.val) >= SMALLEST_VALIDATION:
        return split, is_whole
    few = (
        f"{len(split.val)} validation films are too few to choose by" if split.val else "There is no validation split"
    )
    scan = drain(scan_dataset(dataset, token=token), tell)
    together = [[film.film.path for film in group] for group in pictures_together(scan)]
    try:
        cut = cut_validation(split, _rule(options, split), fraction=options.fraction, together=together)
    except ValueError as failure:
        raise UsageError(str(failure)) from failure
    tell(Noted(f"{few}. {cut.how}"))
    return cut, is_whole


def _rule(options: argparse.Namespace, split: Split) -> Any:  # noqa: ANN401 - imported when needed
    from cxr_desktop.core.dataset.patients import patient_rule, relative_name, suggest_rule

    if options.rule is None:
        return suggest_rule(relative_name(film.path, split.root) for film in split.train)
    try:
        return patient_rule(options.rule)
    except ValueError as failure:
        raise UsageError(str(failure)) from failure


def _obey_interrupts(control: Control) -> None:
    """Let the first Ctrl+C stop and keep the best, the second end at once."""

    def stop(*_: object) -> None:
        if control.stop.is_cancelled:
            control.abandon()
        control.end()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, lambda *_: control.abandon())


def _obey_stdin(control: Control) -> None:
    """Obey lines of stdin; when it ends, whoever started this is gone."""
    does = {"pause": control.pause, "resume": control.go_on, "stop": control.end}
    for line in sys.stdin:
        act = does.get(line.strip())
        if act is None:
            complain(f"unknown command {line.strip()!r}; known are {', '.join(does)}")
        else:
            act()
    control.abandon()


class _Teller:
    """Writes events to stdout, as JSON lines or as text for people."""

    def __init__(self, control: Control, *, is_json: bool) -> None:
        self._control, self._is_json = control, is_json

    def __call__(self, event: Event) -> None:
        try:
            self._tell(event)
        except BrokenPipeError:
            self._control.abandon()

    def _tell(self, event: Event) -> None:
        from cxr_desktop.core.training.events import to_line

        if self._is_json:
            sys.stdout.write(to_line(event) + "\n")
            sys.stdout.flush()
            return
        say_event(event)


def _runs(options: argparse.Namespace) -> int:
    from cxr_desktop.core.training.runs import list_runs, runs_folder

    folder = options.folder or runs_folder()
    runs = list_runs(folder)
    if options.json:
        rows = [
            {"folder": str(run.folder), "status": run.status, "epochs": run.epochs_done, "best_epoch": run.best_epoch}
            for run in runs
        ]
        say(json.dumps(rows, indent=2))
        return 0
    for run in runs:
        auc = "" if run.best_val is None or run.best_val.auc is None else f"  validation AUC {run.best_val.auc:.3f}"
        say(f"{run.status:11}{run.epochs_done:3} of {run.recipe.epochs} epochs{auc}  {display_path(run.folder)}")
    if not runs:
        say(f"There are no trainings in {display_path(folder)}")
    return 0
