"""Work done ahead of its reader."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from cxr_desktop.core.words.ahead import ahead


def test_results_come_in_order_and_no_more_than_so_many_ahead():
    begun: list[int] = []

    def work(n: int) -> int:
        begun.append(n)
        return n * n

    with ThreadPoolExecutor(2) as pool, closing(ahead(range(20), lambda n: pool.submit(work, n), most=3)) as waiting:
        item, future = next(waiting)
        assert (item, future.result()) == (0, 0)
        assert max(begun) <= 2
        rest = [(item, future.result()) for item, future in waiting]
    assert rest == [(n, n * n) for n in range(1, 20)]


def test_what_waits_is_cancelled_when_the_reader_goes():
    gate, begun = threading.Event(), []

    def work(n: int) -> None:
        begun.append(n)
        gate.wait(10)

    with ThreadPoolExecutor(1) as pool:
        with closing(ahead(range(9), lambda n: pool.submit(work, n), most=5)) as waiting:
            _, first = next(waiting)
        gate.set()
        first.result()
    assert begun == [0]
