"""The training as a service: one child process at a time, its events as signals, its end with a reason.

The child is the command line's own ``train``. It obeys lines on its standard input and stops when that is closed, so
that it never outlives the program: not when the program is closed, and not when it is killed.
"""

from __future__ import annotations

import secrets
import sys
from contextlib import suppress
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.training_process import LineProcess, ProcessEnd, reason
from cxr_desktop.core.dataset.split import read_split, write_split
from cxr_desktop.core.training.events import (
    Learning,
    Paused,
    RunEnded,
    RunFailed,
    RunStarted,
    from_line,
)
from cxr_desktop.core.training.recipe import write_recipe
from cxr_desktop.core.words.errors import CxrError, PathError
from cxr_desktop.core.words.leftovers import writing_prefix
from cxr_desktop.core.words.paths import frozen_program
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.dataset.split import Split
    from cxr_desktop.core.training.events import Event
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.words.progress import CancelToken

    Papers = tuple[list[str], tuple[Path, ...]]

IDLE, STARTING, RUNNING, PAUSED, STOPPING = "idle", "starting", "running", "paused", "stopping"

_GRACE_MS = 15_000  # for a child that said it ended and does not exit
_STOPPED_EARLY = 130  # the code of a child that was stopped before it had a run
_PATIENCE = 8.0  # seconds that the end of the program waits for the child
_THINNED = (Progress, Learning)


def child_program() -> tuple[str, ...]:
    """Return the command of this program, in a checkout, an installation or a frozen executable."""
    program = frozen_program()
    return (sys.executable, "-m", "cxr_desktop") if program is None else (program,)


class Training(QObject):
    """Starts, pauses and stops a training. Make it in the GUI thread and `close` it before the program ends.

    Signals `state_changed` (`IDLE`, `STARTING`, `RUNNING`, `PAUSED`, `STOPPING`), `happened` (an event of
    `core.training.events`), `log_line` (a line for people), and at the end, after the state is idle again: `ended`
    (`RunEnded`) or `failed` (a sentence, details) or, for a child that was killed on request, `killed`.

    Parameters
    ----------
    lane
        Where files are written and read.
    runs
        Folder of the runs; None for the program's own.
    program
        The command that understands ``train``.
    """

    state_changed = Signal(str)
    happened = Signal(object)
    log_line = Signal(str)
    ended = Signal(object)
    failed = Signal(str, str)
    killed = Signal()

    def __init__(
        self,
        lane: Lane,
        *,
        runs: Path | None = None,
        program: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._runs = lane, runs
        self._program = tuple(program or child_program())
        self._state = IDLE
        self._process: LineProcess | None = None
        self._papers: tuple[Path, ...] = ()  # the recipe and the split that the child is to read
        self._result: RunEnded | RunFailed | None = None
        self._is_killed = False
        self._unreadable = 0
        self._kill_timer = QTimer(self, singleShot=True)
        self._kill_timer.timeout.connect(self.kill)

    # Wishes

    def start(self, folder: Path, recipe: Recipe, split: Split) -> bool:
        """Begin a new run on a data set; return False when another one is under way."""
        return self._begin(partial(_write_papers, folder, recipe, split, self._runs))

    def resume(self, run_folder: Path) -> bool:
        """Go on with a run that was interrupted; return False when another one is under way."""
        return self._begin(partial(_find_papers, run_folder))

    def pause(self) -> None:
        """Ask the child to wait; the state changes when it does."""
        if self._process is not None and self._state == RUNNING:
            self._process.say("pause")

    def go_on(self) -> None:
        """Ask a paused child to go on; the state changes when it does."""
        if self._process is not None and self._state == PAUSED:
            self._process.say("resume")

    def stop(self) -> None:
        """Ask the child to end, keep its best epoch and evaluate it. That may take minutes; see `kill`."""
        if self._state in {IDLE, STOPPING}:
            return
        self._set_state(STOPPING)
        if self._process is not None:
            self._process.say("stop")

    def kill(self) -> None:
        """End the child at once. The last epoch that was saved is left, and can be resumed."""
        if self._process is not None:
            self._is_killed = True
            self._set_state(STOPPING)
            self._process.kill()
        elif self._state == STARTING:
            self._set_state(STOPPING)

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Stop the child, wait at most so long, then kill it. Return whether it ended by itself."""
        self.stop()
        process = self._process
        if process is None:
            return True
        process.hang_up()
        has_obeyed = process.wait(seconds)
        if not has_obeyed:
            self._is_killed = True
            process.kill()
            process.wait(_PATIENCE)
        self._clear_up()
        return has_obeyed

    @property
    def state(self) -> str:
        """What it is doing."""
        return self._state

    @property
    def is_busy(self) -> bool:
        """Whether a training is under way, paused or not."""
        return self._state != IDLE

    @property
    def pid(self) -> int:
        """The child's process number, 0 without one."""
        return self._process.pid if self._process is not None else 0

    # What becomes of them

    def _begin(self, prepare: Callable[[], Papers]) -> bool:
        if self.is_busy:
            return False
        self._result, self._is_killed, self._unreadable = None, False, 0
        self._set_state(STARTING)
        job = Job(partial(_prepared, prepare))
        job.succeeded.connect(self._launch)
        job.failed.connect(self._fail_early)
        job.cancelled.connect(partial(self._set_state, IDLE))
        self._lane.submit(job)
        return True

    def _launch(self, papers: Papers) -> None:
        arguments, self._papers = papers
        if self._state != STARTING:  # stopped meanwhile
            self._clear_up()
            self._set_state(IDLE)
            self.killed.emit()
            return
        process = LineProcess(self)
        process.lines_came.connect(self._take_lines)
        process.log_came.connect(self.log_line)
        process.ended.connect(self._take_end)
        self._process = process
        process.start([*self._program, *arguments])

    def _fail_early(self, failure: BaseException) -> None:
        self._set_state(IDLE)
        sentence = (
            shown(str(failure))
            if isinstance(failure, CxrError)
            else tr("The training could not be started: {reason}", reason=failure)
        )
        self.failed.emit(sentence, "")

    def _take_lines(self, lines: list[str]) -> None:
        for event in _thinned([event for line in lines if (event := self._event(line)) is not None]):
            self._take(event)

    def _event(self, line: str) -> Event | None:
        if not line.strip():
            return None
        try:
            return from_line(line)
        except ValueError:
            self._unreadable += 1
            self.log_line.emit(f"(not an event) {line[:200]}")
            return None

    def _take(self, event: Event) -> None:
        if isinstance(event, RunStarted) and self._state == STARTING:
            self._set_state(RUNNING)
        elif isinstance(event, Paused) and self._state in {RUNNING, PAUSED}:
            self._set_state(PAUSED if event.is_paused else RUNNING)
        elif isinstance(event, RunEnded | RunFailed):
            self._result = event
            self._kill_timer.start(_GRACE_MS)
        self.happened.emit(event)

    def _take_end(self, end: ProcessEnd) -> None:
        was_stopping = self._state == STOPPING
        self._clear_up()
        self._set_state(IDLE)
        log = "\n".join(end.log)
        if isinstance(self._result, RunEnded):
            self.ended.emit(self._result)
        elif isinstance(self._result, RunFailed):
            self.failed.emit(
                shown(self._result.sentence), "\n\n".join(part for part in (self._result.details, log) if part)
            )
        elif self._is_killed or (was_stopping and end.code in {0, _STOPPED_EARLY} and not end.is_crash):
            self.killed.emit()
        else:
            unreadable = (
                tr("{n} lines of it were no events.", n=self._unreadable) + "\n\n" if self._unreadable else ""
            )
            self.failed.emit(reason(end), unreadable + log)

    def _clear_up(self) -> None:
        self._kill_timer.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        _take_away(self._papers)
        self._papers = ()

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _thinned(events: list[Event]) -> list[Event]:
    """Return events less those figures that newer ones of the same kind overtook in the same breath."""
    return [
        event
        for event, follower in zip_longest(events, events[1:])
        if not (isinstance(event, _THINNED) and type(follower) is type(event))
    ]


def _prepared(prepare: Callable[[], Papers], _token: CancelToken) -> Papers:
    return prepare()


def _write_papers(
    folder: Path, recipe: Recipe, split: Split, runs: Path | None
) -> tuple[list[str], tuple[Path, Path]]:
    """Write recipe and split where the child finds them; return its arguments and the two files.

    They are named like files that are being written: when this program is killed, the next one takes them away.
    """
    from cxr_desktop.core.training.runs import runs_folder  # noqa: PLC0415 - not before a training is wanted

    beside = runs_folder() / f"{writing_prefix()}{secrets.token_hex(4)}"
    papers = beside.with_suffix(".recipe.json"), beside.with_suffix(".split.json")
    try:
        write_recipe(papers[0], recipe)
        write_split(papers[1], split)
    except CxrError:
        _take_away(papers)
        raise
    return _arguments(folder, *papers, runs_folder() if runs is None else runs), papers


def _take_away(papers: tuple[Path, ...]) -> None:
    for paper in papers:
        with suppress(OSError):
            paper.unlink(missing_ok=True)


def _find_papers(run: Path) -> tuple[list[str], tuple[()]]:
    """Return the child's arguments to resume a run; recipe and split are in its folder."""
    recipe_file, split_file = run / "recipe.json", run / "split.json"
    folder = read_split(split_file).root
    try:
        is_there = folder.is_dir()
    except OSError as failure:
        raise PathError(folder, f"cannot be listed ({failure.strerror or failure})") from failure
    if not is_there:
        raise PathError(folder, "the films of this run are no longer there")
    return [*_arguments(folder, recipe_file, split_file, run.parent), "--resume", str(run)], ()


def _arguments(folder: Path, recipe: Path, split: Path, runs: Path) -> list[str]:
    files = ("--recipe", str(recipe), "--split", str(split), "--runs", str(runs))
    return ["train", str(folder), *files, "--events", "jsonl", "--control"]
