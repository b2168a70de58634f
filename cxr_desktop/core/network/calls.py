"""One conversation with a node in a thread of its own, so that it can be stopped at any moment."""

from __future__ import annotations

import queue
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from cxr_desktop.core.network.errors import NetworkError
from cxr_desktop.core.network.line import Line
from cxr_desktop.core.network.quiet import keep_quiet
from cxr_desktop.core.network.talk import Received, Sent
from cxr_desktop.core.words.errors import Cancelled, PathError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.words.progress import CancelToken

_Result = TypeVar("_Result")
_POLL = 0.05
_PATIENCE = 5.0  # seconds for a thread whose line was cut
_WAITING = 64  # events that wait for their reader; a fast peer then waits too


def converse(
    work: Callable[[Line, Callable[[object], None]], _Result], node: Node, *, token: CancelToken
) -> Generator[object, None, _Result]:
    """Run `work(line, tell)` in a thread, yield what it tells, and return its result.

    The line is cut, and the thread gone, before this ends: when somebody cancels, when the whole time of the node is
    over, or when the generator is closed.

    Raises
    ------
    Cancelled
        Within a moment of the token's.
    NetworkError
        When the whole time is over; and what `work` raises.
    """
    line = Line(node)
    told: queue.Queue[tuple[str, Any]] = queue.Queue(_WAITING)

    def tell(event: object) -> None:
        _put(told, ("event", event), line)

    def run() -> None:
        try:
            keep_quiet()
            _put(told, ("result", work(line, tell)), line)
        except BaseException as failure:  # noqa: BLE001 - told in the thread that asked
            with suppress(Cancelled):
                _put(told, ("failure", failure), line)

    thread = threading.Thread(target=run, name=f"node-{node.name}", daemon=True)
    thread.start()
    try:
        result: _Result = yield from _heard(told, node, token)
    finally:
        line.cut()
        thread.join(_PATIENCE)
        line.close()
    return result


def _heard(told: queue.Queue[tuple[str, Any]], node: Node, token: CancelToken) -> Generator[object, None, Any]:
    """Yield what the thread tells, and return its result or raise its failure."""
    deadline = time.monotonic() + node.whole_seconds
    while True:
        token.raise_if_cancelled()
        if time.monotonic() > deadline:
            raise NetworkError(node.name, f"it took longer than {node.whole_seconds:g} s in all")
        what, value = _get(told)
        if what == "result":
            return value
        if what == "failure":
            raise value
        if what == "event":
            yield value


def _get(told: queue.Queue[tuple[str, Any]]) -> tuple[str, Any]:
    """Return what was told, or ("", None) when that takes too long."""
    try:
        return told.get(timeout=_POLL)
    except queue.Empty:
        return "", None


def _put(told: queue.Queue[tuple[str, Any]], item: tuple[str, Any], line: Line) -> None:
    """Wait for room, unless nobody listens any more."""
    while True:
        try:
            told.put(item, timeout=_POLL)
        except queue.Full:
            if line.is_cut:
                raise Cancelled from None
        else:
            return


def saying_how_far(
    events: Generator[object, None, _Result], total: int, kind: type[Received | Sent]
) -> Generator[object, None, _Result]:
    """Yield events on; an error on the way says how many of `total` objects (0: unknown) were kept, or sent."""
    paths: list[Path] = []
    try:
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # what the conversation returned
            if isinstance(event, kind):
                paths.append(event.path)
            yield event
    except NetworkError as failure:
        raise NetworkError(
            failure.node, failure.reason + _how_far(len(paths), total, kind), tuple(paths)
        ) from failure
    except PathError as failure:
        raise type(failure)(failure.path, failure.reason + _how_far(len(paths), total, kind)) from failure
    finally:
        events.close()


def _how_far(count: int, total: int, kind: type[Received | Sent]) -> str:
    """Return how many objects are kept or sent, as the end of a sentence."""
    if not count and not total:
        return ""
    if kind is Received:
        return f"; kept {count} of {total} films" if total >= count else f"; kept {count} films"
    return f"; sent {count} of {total} objects" if total >= count else f"; sent {count} objects"
