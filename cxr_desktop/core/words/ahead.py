"""Work that a pool does a little ahead of whoever needs its results, in their order."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Future

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def ahead(
    items: Iterable[_Item], submit: Callable[[_Item], Future[_Result]], *, most: int
) -> Generator[tuple[_Item, Future[_Result]], None, None]:
    """Yield each item with what `submit` made of it, at most `most` items ahead of the reader.

    Closing the generator (`contextlib.closing`) cancels what waits.
    """
    rest = iter(items)
    waiting = deque((item, submit(item)) for item in islice(rest, most))
    try:
        while waiting:
            yield waiting.popleft()
            waiting.extend((item, submit(item)) for item in islice(rest, 1))
    finally:
        for _, future in waiting:
            future.cancel()
