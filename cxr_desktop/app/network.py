"""The hospital network behind its window: nodes, one question at a time, transfers one after the other."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.network.errors import NetworkError
from cxr_desktop.core.network.nodes import NodeBook, password_of
from cxr_desktop.core.network.talk import Fetched, NotSent, Received, Sent, Stored
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import seconds_left

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.peers import Peer
    from cxr_desktop.core.network.talk import Query, Wanted
    from cxr_desktop.core.words.progress import CancelToken, Progress

_CLOSING = 5.0


class State(StrEnum):
    """How a transfer is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens."""
        return self not in {State.WAITING, State.RUNNING}


@dataclass(frozen=True, slots=True)
class Transfer:
    """One transfer as it is now.

    Parameters
    ----------
    number
        It is told by this.
    is_sending
        Whether films leave this machine.
    node
        The node's name.
    done, total
        Objects; the total may be unknown.
    size
        Bytes that came.
    state
        How it is.
    sentence
        How it ended.
    details
        Every file that the node did not take, with the reason, a line each.
    paths
        Files that came, or were sent.
    folder
        Where films are fetched into.
    seconds_left
        How long it may still take, None while unknown.
    """

    number: int
    is_sending: bool
    node: str
    done: int = 0
    total: int | None = None
    size: int = 0
    state: State = State.WAITING
    sentence: str = ""
    details: str = ""
    paths: tuple[Path, ...] = ()
    folder: Path | None = None
    seconds_left: float | None = None


class Network(QObject):
    """Signals, all in the GUI thread.

    `nodes_changed`; `answered` (node name, seconds); `found` (node name, `Answers`); `series_found` (node name, study
    UID, `Answers`); `looked` (`Outgoing`); `failed` (a sentence); `asking_changed` (what is asked, "" for nothing);
    `transfer_changed` (`Transfer`); `transfer_ended` (`Transfer`).
    """

    nodes_changed = Signal()
    answered = Signal(str, float)
    found = Signal(str, object)
    series_found = Signal(str, str, object)
    looked = Signal(object)
    failed = Signal(str)
    asking_changed = Signal(str)
    transfer_changed = Signal(object)
    transfer_ended = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        book: NodeBook | None = None,
        questions: Lane | None = None,
        transfers: Lane | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = book or NodeBook()
        self._questions: Lane = questions or PoolLane("network-questions", threads=1)
        self._lane: Lane = transfers or PoolLane("network-transfers", threads=1)
        self._passwords: dict[str, str] = {}
        self._question: Job | None = None
        self._transfers: dict[int, Transfer] = {}
        self._jobs: dict[int, Job] = {}
        self._began: dict[int, float] = {}
        self._arrived: dict[int, list[Path]] = {}
        self._refused: dict[int, list[str]] = {}
        self._started: set[int] = set()  # transfers whose turn has come

    # Nodes

    def keep(self, node: Node, *, instead_of: str = "") -> None:
        """Keep a node; raises `NodeError` as `NodeBook.put` does."""
        self.book.put(node, instead_of=instead_of)
        self._passwords.pop(instead_of, None)
        self.nodes_changed.emit()

    def forget(self, name: str) -> None:
        """Forget a node and its password; raises `NodeError` as `NodeBook.remove` does."""
        self.book.remove(name)
        self._passwords.pop(name, None)
        self.nodes_changed.emit()

    def needs_password(self, node: Node) -> bool:
        """Return whether the user has to be asked for the node's password."""
        return bool(node.user) and password_of(node) is None and node.name not in self._passwords

    def use_password(self, node: Node, password: str) -> None:
        """Remember a password until the program ends; it is written nowhere."""
        self._passwords[node.name] = password

    def forget_password(self, node: str) -> None:
        """Ask again next time."""
        self._passwords.pop(node, None)

    def _peer(self, node: Node) -> Peer:
        from cxr_desktop.core.network.peers import peer_of  # noqa: PLC0415 - pydicom comes with it, in the lane

        return peer_of(node, self._passwords.get(node.name))

    # Questions

    def test(self, node: Node) -> None:
        """Ask a node whether it is there."""
        self._ask(
            tr("Asking {node}", node=node.name),
            lambda token: self._timed_echo(node, token),
            lambda seconds: self.answered.emit(node.name, seconds),
        )

    def _timed_echo(self, node: Node, token: CancelToken) -> Generator[object, None, float]:
        peer = self._peer(node)  # loads libraries, which is not the node's delay
        began = time.monotonic()
        yield from peer.echo(token=token)
        return time.monotonic() - began

    def find(self, node: Node, query: Query) -> None:
        """Find studies."""
        self._ask(
            tr("Asking {node} for studies", node=node.name),
            lambda token: self._peer(node).find_studies(query, token=token),
            lambda answers: self.found.emit(node.name, answers),
        )

    def find_series(self, node: Node, study_uid: str) -> None:
        """Find the series of a study."""
        self._ask(
            tr("Asking {node} for series", node=node.name),
            lambda token: self._peer(node).find_series(study_uid, token=token),
            lambda answers: self.series_found.emit(node.name, study_uid, answers),
        )

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files that somebody wants to send."""

        def work(token: CancelToken) -> Generator[object, None, object]:
            from cxr_desktop.core.network.outgoing import look_at_outgoing  # noqa: PLC0415 - pydicom

            return look_at_outgoing(paths, token=token)

        self._ask(tr("Looking at the files"), work, self.looked.emit)

    def stop_asking(self) -> None:
        """Drop the question under way."""
        if self._question is not None:
            job, self._question = self._question, None
            job.cancel()
            self.asking_changed.emit("")

    @property
    def is_asking(self) -> bool:
        """Whether a question is under way."""
        return self._question is not None

    def _ask(self, what: str, work: Callable[[CancelToken], object], tell: Callable[[object], object]) -> None:
        self.stop_asking()
        job = self._question = Job(work, owner=self)
        job.succeeded.connect(lambda result: self._end_asking(job, lambda: tell(result)))
        job.failed.connect(lambda failure: self._end_asking(job, lambda: self._tell_failure(failure)))
        job.cancelled.connect(lambda: self._end_asking(job, lambda: None))
        self.asking_changed.emit(what)
        self._questions.submit(job)

    def _end_asking(self, job: Job, tell: Callable[[], object]) -> None:
        if job is self._question:
            self._question = None
            self.asking_changed.emit("")
            tell()

    def _tell_failure(self, failure: BaseException) -> None:
        self.failed.emit(f"{_sentence(failure)}.")

    # Transfers

    def transfers(self) -> tuple[Transfer, ...]:
        """Return the transfers of this start, oldest first."""
        return tuple(self._transfers.values())

    @property
    def is_busy(self) -> bool:
        """Whether a transfer waits or is under way."""
        return any(not transfer.state.is_over for transfer in self._transfers.values())

    def fetch(self, node: Node, wanted: Sequence[Wanted], folder: Path) -> Transfer:
        """Fetch studies or series into a folder, after the transfers that wait."""
        total = sum(part.objects or 0 for part in wanted) or None
        return self._begin(
            Transfer(self._next(), False, node.name, total=total, folder=folder),  # noqa: FBT003 - a record
            lambda token: self._peer(node).retrieve(wanted, folder, token=token),
        )

    def send(self, node: Node, paths: Sequence[Path]) -> Transfer:
        """Send files, after the transfers that wait. Only called where the user agreed to it for this node."""
        return self._begin(
            Transfer(self._next(), True, node.name, total=len(paths)),  # noqa: FBT003 - a record
            lambda token: self._peer(node).store(paths, token=token),
        )

    def cancel(self, number: int) -> None:
        """Stop a transfer; what came is kept."""
        if number in self._jobs:
            self._jobs[number].cancel()
            if number not in self._started:
                self._end(number, State.CANCELLED, self._stopped(number))  # its turn may be far

    def close(self) -> bool:
        """Stop everything and return whether all threads ended in time."""
        self.stop_asking()
        return all([self._questions.close(_CLOSING), self._lane.close(_CLOSING)])

    def _next(self) -> int:
        return len(self._transfers) + 1

    def _begin(self, transfer: Transfer, work: Callable[[CancelToken], object]) -> Transfer:
        number = transfer.number
        self._arrived[number], self._refused[number] = [], []

        def begun(token: CancelToken) -> object:
            self._started.add(number)
            return work(token)

        job = self._jobs[number] = Job(begun, owner=self)
        job.happened.connect(lambda event: self._take_event(number, event))
        job.progress.connect(lambda progress: self._take_progress(number, progress))
        job.succeeded.connect(lambda result: self._end(number, State.DONE, _ending(result)))
        job.failed.connect(lambda failure: self._end(number, State.FAILED, _reason(failure)))
        job.cancelled.connect(lambda: self._end(number, State.CANCELLED, self._stopped(number)))
        self._change(transfer)
        self._lane.submit(job)
        return transfer

    def _take_event(self, number: int, event: object) -> None:
        transfer = self._transfers[number]
        if number not in self._jobs:  # it is over
            return
        if isinstance(event, NotSent):
            self._refused[number].append(f"{display_path(event.path)}: {shown(event.reason)}")
        if isinstance(event, (Received, Sent)):
            size = event.size if isinstance(event, Received) else 0
            # `paths` grows at the end only: thousands of copies of a tuple would take seconds
            self._arrived[number].append(event.path)
            self._transfers[number] = replace(transfer, size=transfer.size + size)

    def _take_progress(self, number: int, progress: Progress) -> None:
        if number not in self._jobs:
            return
        began = self._began.setdefault(number, time.monotonic())
        spent = time.monotonic() - began
        is_known = progress.done > 1 and spent > 1  # the first object waits for the association
        left = seconds_left(spent, progress.done, progress.total) if is_known else None
        self._change(
            replace(
                self._transfers[number],
                done=progress.done,
                total=progress.total,
                state=State.RUNNING,
                seconds_left=left,
            )
        )

    def _stopped(self, number: int) -> str:
        transfer = self._transfers[number]
        count = len(self._arrived[number])
        if transfer.is_sending:
            return tr("Stopped; 1 film sent.") if count == 1 else tr("Stopped; {n:,} films sent.", n=count)
        return tr("Stopped; 1 film kept.") if count == 1 else tr("Stopped; {n:,} films kept.", n=count)

    def _end(self, number: int, state: State, sentence: str) -> None:
        if number not in self._jobs:
            return
        paths = tuple(dict.fromkeys(self._arrived[number]))
        ended = replace(
            self._transfers[number],
            state=state,
            sentence=sentence,
            details="\n".join(self._refused.pop(number)),
            paths=paths,
            done=len(paths),
            seconds_left=None,
        )
        del self._jobs[number]
        self._change(ended)
        self.transfer_ended.emit(ended)

    def _change(self, transfer: Transfer) -> None:
        self._transfers[transfer.number] = transfer
        self.transfer_changed.emit(transfer)


def films(count: int) -> str:
    """Return a count of films as words."""
    return tr("1 film") if count == 1 else tr("{n:,} films", n=count)


def _ending(result: object) -> str:
    """Return how a transfer that came to its end went."""
    if isinstance(result, Fetched):
        n = len(result.paths)
        parts = [tr("1 film fetched") if n == 1 else tr("{n:,} films fetched", n=n)]
        if result.refused:
            parts.append(tr("the node could not give {n:,} objects", n=result.refused))
        return f"{'; '.join(parts)}."
    if isinstance(result, Stored):
        refused, n = result.refused, len(result.sent)
        parts = [tr("1 object sent") if n == 1 else tr("{n:,} objects sent", n=n)]
        notes = [sent.note for sent in result.sent if sent.note]
        if notes:
            parts.append(tr("{n:,} with a reservation: {note}", n=len(notes), note=shown(notes[0])))
        if refused:
            file, why = display_path(refused[0].path), shown(refused[0].reason)
            parts.append(tr("{n:,} not: {file}: {reason}", n=len(refused), file=file, reason=why))
        return f"{'; '.join(parts)}."
    msg = f"no transfer ends with {result!r}"
    raise TypeError(msg)


def _reason(failure: BaseException) -> str:
    """Return why a transfer failed; its node is named beside."""
    return f"{shown(failure.reason) if isinstance(failure, NetworkError) else _sentence(failure)}."


def _sentence(failure: BaseException) -> str:
    return (
        shown(str(failure).rstrip("."))
        if isinstance(failure, CxrError)
        else tr("Something unexpected happened: {reason}", reason=failure)
    )
