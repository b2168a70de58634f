"""Run folders: everything a training was made of and left behind, and the list of them."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from cxr_desktop.core.dataset.split import read_split, write_split
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.training.events import EpochDone, EpochScores, Event, RunEnded, RunFailed, from_line, to_line
from cxr_desktop.core.training.recipe import Recipe, read_recipe, write_recipe
from cxr_desktop.core.words.documents import check_plain_fields, read_words
from cxr_desktop.core.words.errors import CxrError, PathError
from cxr_desktop.core.words.paths import data_folder, write_beside
from cxr_desktop.core.words.writing import own_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cxr_desktop.core.dataset.split import Split

_RECIPE, _SPLIT, _EVENTS, _ENVIRONMENT, _LOCK = (
    "recipe.json",
    "split.json",
    "events.jsonl",
    "environment.json",
    ".lock",
)
_BEST, _STATE, _REPORT, _REPORT_JSON, _LOOKS = (
    "best.safetensors",
    "last/state.safetensors",
    "report.html",
    "report.json",
    "looks.json",
)
_PATIENCE = 1.0  # seconds: whoever lists runs holds each for a moment
_OPEN = {"unfinished", "stopped", "failed"}  # of these an epoch may still come
_FORBIDDEN = '<>:"/\\|?*'


class RunError(PathError):
    """A run folder that cannot be made, used or deleted."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a run folder says of itself.

    Parameters
    ----------
    folder, name, started
        Where it is, what it is called, and when it was made (ISO, local time).
    recipe, classes
        Of the training.
    status
        ``"running"``, ``"finished"``, ``"stopped"``, ``"failed"`` or ``"unfinished"`` (it can be gone on with).
    epochs_done, best_epoch, best_val
        How far it came, and the figures of its best epoch on its validation films.
    metrics
        Of its report, or ().
    checkpoint, report, report_json
        Files, or None while they are not there.
    test_looks
        How often its test films were looked at.
    can_go_on
        Whether epochs are left, or only the evaluation of what was learnt.
    """

    folder: Path
    name: str
    started: str
    recipe: Recipe
    classes: tuple[str, ...]
    status: str
    epochs_done: int
    best_epoch: int
    best_val: EpochScores | None
    metrics: tuple[Metric, ...]
    checkpoint: Path | None
    report: Path | None
    report_json: Path | None
    test_looks: int
    can_go_on: bool


@dataclass(frozen=True)
class Run:
    """A run folder that is there.

    Attributes
    ----------
    best, state, report, report_json, looks
        Paths in it, whether or not the files are there yet.
    """

    folder: Path

    @property
    def best(self) -> Path:  # noqa: D102
        return self.folder / _BEST

    @property
    def state(self) -> Path:  # noqa: D102
        return self.folder / _STATE

    @property
    def report(self) -> Path:  # noqa: D102
        return self.folder / _REPORT

    @property
    def report_json(self) -> Path:  # noqa: D102
        return self.folder / _REPORT_JSON

    @property
    def looks(self) -> Path:  # noqa: D102
        return self.folder / _LOOKS

    def recipe(self) -> Recipe:
        """Return its recipe. Raises RecipeError."""
        return read_recipe(self.folder / _RECIPE)

    def split(self) -> Split:
        """Return its split. Raises DatasetError."""
        return read_split(self.folder / _SPLIT)

    def note(self, event: Event) -> None:
        """Append an event to the run's record and see it on the disk. OSError when it cannot be written."""
        with (self.folder / _EVENTS).open("a", encoding="ascii") as lines:
            lines.write(to_line(event) + "\n")
            lines.flush()
            os.fsync(lines.fileno())

    def write_environment(self, values: Mapping[str, object]) -> None:
        """Write what the training stands on. OSError when it cannot be written."""
        with write_beside(self.folder / _ENVIRONMENT) as beside:
            beside.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the run, so that no other process trains in its folder.

        Raises
        ------
        RunError
            When another process holds it, or its folder cannot be written to.
        """
        lock = FileLock(self.folder / _LOCK)
        try:
            lock.acquire(timeout=_PATIENCE)
        except Timeout as failure:
            raise RunError(self.folder, "is being trained by another process") from failure
        except OSError as failure:
            raise RunError(self.folder, f"cannot be written to ({failure.strerror or failure})") from failure
        try:
            yield
        finally:
            lock.release()

    @property
    def is_held(self) -> bool:
        """Whether a process trains in it now."""
        try:
            with FileLock(self.folder / _LOCK, blocking=False):
                return False
        except Timeout:
            return True
        except OSError:  # where no lock can be made, nobody trains
            return False


def runs_folder() -> Path:
    """Return (and make) the folder where runs go by default.

    Raises
    ------
    RunError
        When it cannot be made.
    """
    return own_folder(data_folder, "runs", error=RunError)


def create_run(runs: Path, recipe: Recipe, split: Split) -> Run:
    """Make a run folder, named by time and recipe, with its recipe and its split.

    Raises
    ------
    RunError
        When it cannot be made.
    """
    words = "".join(char for char in recipe.name if char.isprintable() and char not in _FORBIDDEN).strip(" .")
    name = f"{datetime.now().astimezone():%Y-%m-%d %H-%M-%S} {words or 'own'}"[:120]
    try:
        runs.mkdir(parents=True, exist_ok=True)
        folder = _made(runs, name)
    except OSError as failure:
        raise RunError(runs, f"no run can be kept here ({failure.strerror or failure})") from failure
    write_recipe(folder / _RECIPE, recipe)
    write_split(folder / _SPLIT, split)
    return Run(folder)


def _made(runs: Path, name: str) -> Path:
    for number in range(2, 100):
        folder = runs / (name if number == 2 else f"{name} ({number - 1})")
        with suppress(FileExistsError):
            folder.mkdir()
            return folder
    raise RunError(runs, f"there are too many runs called {name}")


def open_run(folder: Path) -> Run:
    """Return the run of a folder.

    Raises
    ------
    RunError
        When it is no run folder.
    """
    if not (folder / _RECIPE).is_file() or not (folder / _SPLIT).is_file():
        raise RunError(folder, "is no run folder (recipe.json or split.json is missing)")
    return Run(folder)


def list_runs(folder: Path) -> tuple[RunSummary, ...]:
    """Return the runs of a folder, the latest first. What is no run is passed over."""
    try:
        candidates = sorted((path for path in folder.iterdir() if path.is_dir()), reverse=True)
    except OSError:
        return ()
    found = []
    for candidate in candidates:
        with suppress(CxrError, OSError):  # it may be deleted at this moment
            found.append(summarise_run(open_run(candidate)))
    return tuple(found)


def summarise_run(run: Run) -> RunSummary:
    """Return what a run folder says of itself.

    Raises
    ------
    RecipeError
        When its recipe cannot be read.
    """
    history = read_history(run.folder)
    best_epoch = history[-1].best_epoch if history else 0
    best = next((event.val for event in history if event.epoch == best_epoch), None)
    report = _json(run.report_json)
    looks = report.get("test_looks", 0)
    recipe, status, split = run.recipe(), _status(run), _json(run.folder / _SPLIT)
    lacks_report = run.best.is_file() and not run.report_json.is_file() and _can_be_judged(split)
    made = datetime.fromtimestamp((run.folder / _RECIPE).stat().st_mtime).astimezone()
    return RunSummary(
        folder=run.folder,
        name=run.folder.name,
        started=made.isoformat(timespec="seconds"),
        recipe=recipe,
        classes=_classes(split),
        status=status,
        epochs_done=len(history),
        best_epoch=best_epoch,
        best_val=best,
        metrics=_metrics(report),
        checkpoint=_if_there(run.best),
        report=_if_there(run.report),
        report_json=_if_there(run.report_json),
        test_looks=looks if isinstance(looks, int) else 0,
        can_go_on=status != "running" and (lacks_report or (status in _OPEN and len(history) < recipe.epochs)),
    )


def read_events(folder: Path) -> tuple[Event, ...]:
    """Return what a run told, in order; lines cut by a kill are left out."""
    try:
        lines = read_words(folder / _EVENTS, encoding="ascii", errors="replace").splitlines()
    except OSError:
        return ()
    events = []
    for line in lines:
        with suppress(ValueError):
            events.append(from_line(line))
    return tuple(events)


def read_history(folder: Path) -> tuple[EpochDone, ...]:
    """Return the epochs of a run in order; of an epoch that was done twice (after a kill) the later one."""
    epochs = {event.epoch: event for event in read_events(folder) if isinstance(event, EpochDone)}
    return tuple(epochs[number] for number in sorted(epochs))


def delete_run(folder: Path) -> None:
    """Delete a run folder and all in it.

    Raises
    ------
    RunError
        When it is no run folder, is being trained in, or cannot be deleted.
    """
    run = open_run(folder)
    if run.is_held:
        raise RunError(folder, "is being trained; stop it first")
    try:
        shutil.rmtree(folder)
    except OSError as failure:
        raise RunError(folder, f"cannot be deleted ({failure.strerror or failure})") from failure


def _status(run: Run) -> str:
    if run.is_held:
        return "running"
    last = next(
        (e for e in reversed(read_events(run.folder)) if isinstance(e, EpochDone | RunEnded | RunFailed)), None
    )
    if isinstance(last, RunFailed):
        return "failed"
    if isinstance(last, RunEnded):
        return "stopped" if last.why == "stopped" else "finished"
    return "unfinished"


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None


def _json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(read_words(path))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _metrics(report: Mapping[str, Any]) -> tuple[Metric, ...]:
    rows = report.get("metrics")
    try:
        metrics = tuple(Metric(**row) for row in rows) if isinstance(rows, list) else ()
        for metric in metrics:
            check_plain_fields(metric)
    except TypeError:
        return ()
    return metrics


def _classes(split: Mapping[str, Any]) -> tuple[str, ...]:
    names = split.get("classes")
    return tuple(map(str, names)) if isinstance(names, list) else ()


def _can_be_judged(split: Mapping[str, Any]) -> bool:
    films = split.get("films")
    return isinstance(films, dict) and bool(films.get("val") or films.get("test"))
