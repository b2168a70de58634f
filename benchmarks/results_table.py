"""How long 100,000 results keep the window waiting: shown, sorted, filtered, painted, and a point dragged over them.

    python benchmarks/results_table.py [--films 100000]

The panel is real and painted; the films do not exist, so thumbnails fail. Times are in the window's thread: nothing
else happens meanwhile.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.results_model import COLUMNS
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.model.prediction import ModelInfo
from cxr_desktop.core.study.results import UNKNOWN, Results
from cxr_desktop.ui import theme
from cxr_desktop.ui.results.results_panel import ResultsPanel

FILTERS = (
    "p>0.8",
    "p:0.4..0.6 bacteria",
    "label:PNEUMONIA -wrong",
    "person12 or uncertain",
    "unread",
    "error",
    "outside spread>0.05",
    "",
)
CLASSES = ("NORMAL", "PNEUMONIA")
POINT = 0.41


def info() -> ModelInfo:
    return ModelInfo(
        name="drawn at random",
        sha256="a" * 64,
        classes=CLASSES,
        preprocessing="stretch224",
        temperature=1.0,
        operating_point=POINT,
        uncertain_band=(0.3, 0.6),
        scope="",
        metrics=(),
        training="",
        card="",
        base="none",
        parameters=0,
    )


def drawn(count: int) -> Results:
    """Return results drawn at random: a hundredth unreadable, truth known for all, a tenth read."""
    draw = np.random.default_rng(0)
    root = Path("/films")
    truth = draw.integers(0, 2, count).astype(np.int8)
    p = np.clip(draw.normal(0.3 + 0.4 * truth, 0.22), 0.001, 0.999)
    has_failed = draw.random(count) < 0.01
    p[has_failed] = np.nan
    labels = np.where(has_failed, UNKNOWN, p >= POINT).astype(np.int8)
    kinds = ("virus", "bacteria")
    names = (f"{CLASSES[t]}/person{n // 3}_{kinds[n % 2]}_{n}.jpeg" for n, t in enumerate(truth.tolist()))
    return Results(
        root=root,
        model=info(),
        classes=CLASSES,
        paths=tuple(root / name for name in names),
        sha256=tuple(f"{n:064x}" for n in range(count)),
        sizes=draw.integers(20_000, 900_000, count),
        probabilities=np.stack([1 - p, p], axis=1),
        labels=labels,
        uncertain=(p > 0.3) & (p < 0.6),
        truth=truth,
        readings=np.where(draw.random(count) < 0.1, truth, UNKNOWN).astype(np.int8),
        flagged=draw.random(count) < 0.01,
        notes=("",) * count,
        errors=tuple("the file is cut short" if failed else "" for failed in has_failed.tolist()),
        in_scope=np.where(has_failed, UNKNOWN, draw.random(count) < 0.9).astype(np.int8),
        scope_reasons=("",) * count,
        scope_doubts=("",) * count,
        spread=np.where(has_failed, np.nan, draw.random(count) / 10),
    )


def timed(work: Callable[[], object], before: Callable[[], object] | None = None, repeats: int = 7) -> list[float]:
    """Return milliseconds of each repeat."""
    found = []
    for _ in range(repeats):
        if before is not None:
            before()
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return found


def row(title: str, values: list[float], first: float | None = None) -> None:
    begun = "" if first is None else f"{first:.0f} ms"
    print(f"| {title} | {begun} | {statistics.median(values):.0f} ms | {max(values):.0f} ms |")


def measure_filters(panel: ResultsPanel) -> None:
    for text in FILTERS:
        panel.filter.set_text("no film is called so")
        values = timed(lambda text=text: panel.filter.set_text(text), lambda: panel.filter.set_text("nobody"))
        row(f"filter `{text or '(none)'}`, {panel.model.rowCount():,} shown", values)
    panel.filter.set_text("")
    panel.grab()
    painted = timed(
        lambda: (panel.filter.set_text("p>0.5"), panel.grab()), lambda: (panel.filter.set_text(""), panel.grab())
    )
    row("filter `p>0.5` until painted", painted)
    panel.filter.set_text("")


def measure_sorting(panel: ResultsPanel) -> None:
    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    for number, column in enumerate(COLUMNS):
        values = timed(lambda n=number: panel.model.sort(n, down), lambda n=number: panel.model.sort(n, up))
        row(f"sort by {column.title}", values)
    panel.model.sort(0, up)
    panel.table.selectAll()
    assert len(panel.chosen()) == panel.model.rowCount()
    row("sort by p, all rows chosen", timed(lambda: panel.model.sort(3, down), lambda: panel.model.sort(3, up), 3))
    panel.table.clearSelection()
    panel.model.sort(0, up)


def drag(panel: ResultsPanel, point: float) -> None:
    """Move the operating point as the mouse does."""
    panel.counts.histogram.set_point(point)
    panel.counts.histogram.dragged.emit(point)
    panel.grab()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--films", type=int, default=100_000)
    count = parser.parse_args().films
    app = QApplication(sys.argv[:1])
    theme.apply_theme(app, "dark")
    lane = PoolLane("films", 2)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CXR_CONFIG_DIR"] = scratch
        panel = ResultsPanel(Thumbnails(lane, ThumbnailCache(Path(scratch))))
        panel.resize(1200, 360)
        panel.show()
        panel.grab()
        results, more = drawn(count), drawn(count)
        print(f"| {count:,} films | first | median of 7 | worst |\n|---|---|---|---|")
        first = timed(lambda: (panel.show_results(results), panel.grab()), repeats=1)
        turns = iter((more, results) * 4)
        row("show until painted", timed(lambda: (panel.show_results(next(turns)), panel.grab())), first[0])
        measure_filters(panel)
        measure_sorting(panel)
        points = iter(np.linspace(0.1, 0.9, 7).tolist())
        row("drag the point until painted", timed(lambda: drag(panel, next(points))))
        first = timed(lambda: (panel.as_pictures.setChecked(True), panel.grab()), repeats=1)
        back = lambda: (panel.as_pictures.setChecked(False), panel.grab())  # noqa: E731
        row("turn to pictures", timed(lambda: (panel.as_pictures.setChecked(True), panel.grab()), back), first[0])
        values = timed(lambda: (panel.filter.set_text("p>0.5"), panel.grab()), lambda: panel.filter.set_text(""), 3)
        row("filter `p>0.5` as pictures until painted", values)
        panel.as_pictures.setChecked(False)
        panel.filter.set_text("")
        path = results.paths[-7]
        row("go to a film", timed(lambda: (panel.select(path), panel.grab()), lambda: panel.select(results.paths[3])))
        panel.close()
    lane.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
