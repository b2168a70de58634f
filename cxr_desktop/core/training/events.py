"""What a training tells while it runs: frozen events, and their JSON lines from the child process to its parent."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from cxr_desktop.core.words.documents import check_plain_fields
from cxr_desktop.core.words.progress import Progress


@dataclass(frozen=True, slots=True)
class EpochScores:
    """Figures of one epoch on one list of films.

    Parameters
    ----------
    loss
        Mean negative log-likelihood; class weights and smoothing as the recipe has them for training films, neither
        for validation films.
    n
        How many films.
    accuracy
        Share called right at the largest probability, 0-1.
    auc
        Area under the ROC curve for two classes; None for more classes, or films of one class.
    sensitivity, specificity
        For two classes at 0.5; None where there is no film to count.
    """

    loss: float
    n: int
    accuracy: float
    auc: float | None = None
    sensitivity: float | None = None
    specificity: float | None = None


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A training begins. `counts` are films by list and class, `trained_parameters` what learns of `parameters`."""

    folder: str
    recipe: str
    classes: tuple[str, ...]
    counts: dict[str, list[int]]
    epochs: int
    first_epoch: int
    batch_size: int
    device: str
    parameters: int
    trained_parameters: int


@dataclass(frozen=True, slots=True)
class Learning:
    """Within an epoch, a few times a second.

    Parameters
    ----------
    epoch, epochs
        Counted from 1.
    done, total
        Films of this epoch.
    films_per_second
        Over the last seconds.
    seconds_left
        Until the last epoch ends, if none stops it early; None while unknown.
    waiting
        Share of the time spent waiting for films to be decoded, 0-1.
    memory
        Bytes in use: of the GPU, or of the process on a CPU. `memory_total`: there are so many.
    """

    epoch: int
    epochs: int
    done: int
    total: int
    films_per_second: float
    seconds_left: float | None
    waiting: float
    memory: int
    memory_total: int


@dataclass(frozen=True, slots=True)
class EpochDone:
    """An epoch ended and was saved. `patience_left` is None where nothing stops early; `side` is in pixels."""

    epoch: int
    epochs: int
    train: EpochScores
    val: EpochScores | None
    is_best: bool
    best_epoch: int
    patience_left: int | None
    learning_rate: float
    seconds: float
    side: int = 224


@dataclass(frozen=True, slots=True)
class FilmLeftOut:
    """A film cannot be read and is not learnt from."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Something worth a line in the log, in a sentence."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The training waits (`is_paused`) or goes on."""

    is_paused: bool


@dataclass(frozen=True, slots=True)
class Evaluating:
    """The epochs are over; the best weights are being calibrated and evaluated."""

    best_epoch: int


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The training is over and its folder complete.

    Parameters
    ----------
    folder
        The run folder.
    why
        ``"finished"``, ``"stopped early"`` (no gain for `patience` epochs) or ``"stopped"`` (on request).
    best_epoch
        Whose weights `checkpoint` holds; 0 when no epoch ended.
    checkpoint, report
        Paths, "" when there is none.
    """

    folder: str
    why: str
    best_epoch: int
    checkpoint: str
    report: str


@dataclass(frozen=True, slots=True)
class RunFailed:
    """The training could not go on; `sentence` is for the user, `details` for the log. What was saved stays."""

    sentence: str
    details: str = ""


Event = (
    Progress | RunStarted | Learning | EpochDone | FilmLeftOut | Noted | Paused | Evaluating | RunEnded | RunFailed
)
_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        Progress,
        RunStarted,
        Learning,
        EpochDone,
        FilmLeftOut,
        Noted,
        Paused,
        Evaluating,
        RunEnded,
        RunFailed,
    )
}


def to_line(event: Event) -> str:
    """Return an event as one line of JSON (ASCII, without the line's end)."""
    return json.dumps({"event": type(event).__name__, **asdict(event)})


def from_line(line: str) -> Event:
    """Return the event of a line; fields that a newer program added are left out.

    Raises
    ------
    ValueError
        When it is no event.
    """
    try:
        values = json.loads(line)
        kind = _KINDS[values.pop("event")]
        known = {field.name for field in fields(kind)}
        values = {name: value for name, value in values.items() if name in known}
        if kind is EpochDone:
            values["train"] = EpochScores(**values["train"])
            values["val"] = EpochScores(**values["val"]) if values["val"] is not None else None
        if kind is RunStarted:
            values["classes"] = tuple(values["classes"])
        event: Event = kind(**values)
        for record in (event, *((event.train, *filter(None, [event.val])) if isinstance(event, EpochDone) else ())):
            check_plain_fields(record)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as failure:
        msg = f"not an event: {line[:80]!r}"
        raise ValueError(msg) from failure
    return event
