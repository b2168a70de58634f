"""Tours of the real window (tests/faults/driver.py) over a planted patient: much of what a user does in a day."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from cxr_desktop.app.exports import BUNDLE, REPORT, SORT, TABLE, Exports, Wish
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.notices import log
from tests.faults import driver
from tests.faults.driver import Condition, Tour
from tests.privacy.planted import PLANTED

driver._PATIENCE = 240.0  # seconds for one condition: who gets stuck says where


def day(tour: Tour) -> Iterator[Condition]:
    """Open, ask, export, fail in a bug that quotes a header, and crash."""
    window, out = tour.window, Path(tour.arguments[0])
    services, actions = window.services, window.actions_by_name
    log.setLevel("DEBUG")
    predicted, explained = [], []
    services.inference.predicted.connect(lambda *_: predicted.append(1))
    services.inference.explained.connect(lambda *_: explained.append(1))
    yield "window", lambda: window.viewer is not None
    tour.say(network_of_qt="PySide6.QtNetwork" in sys.modules)
    yield "list", lambda: window.films.rowCount() == 2
    film = next(row for row in map(window.films.path_at, range(window.films.rowCount())) if row and "one" in row.name)
    window.browser.select(film)
    yield "film", lambda: window.viewer.film is not None and window.desk.path == film and predicted
    actions["heatmap"].setChecked(True)
    yield "heat map", lambda: explained
    for name in ("results", "reading", "measurements", "header", "propose_cardiothoracic"):
        actions[name].trigger()
    actions["compare"].trigger()
    actions["prior"].trigger()
    yield "panes", lambda: any(viewer.film is not None for viewer in window.compare_room.viewers)
    actions["compare"].trigger()
    yield from _batch_and_exports(tour, out)
    yield from _pictures(tour, out)
    yield from _copies(tour, out)
    window.preferences_room.show()
    window.preferences_room.dialog.close()
    actions["tour"].trigger()
    yield "tour", lambda: window.tour_room.step
    window.tour_room.end()
    actions["about"].trigger()
    actions["log"].trigger()
    services.pool.submit(Job(lambda _token: int(window.viewer.film.tags["PatientName"])))
    yield "bug", lambda: any("A bug" in sentence for sentence in tour.notices())
    log.debug("Read %s of %s", PLANTED["PatientID"], film)
    tour.say(notices=tour.notices(), details=[notice.details for notice in services.notices.all()])
    services.settings.save()
    os.kill(os.getpid(), signal.SIGSEGV)
    yield "never", lambda: False


def _batch_and_exports(tour: Tour, out: Path) -> Iterator[Condition]:
    window = tour.window
    services = window.services
    ended: list[object] = []
    services.batch.ended.connect(ended.append)
    window.study_room.classify(out / "maps")
    yield "batch", lambda: ended
    results: list[object] = []
    services.study.results_changed.connect(results.append)
    services.study.refresh()
    yield "results", lambda: results
    exports, done = Exports(services.workbench, services.study, window), []
    exports.done.connect(done.append)
    exports.failed.connect(done.append)
    rows = np.arange(len(results[-1]))
    wishes = [Wish(TABLE, out / f"table.{kind}", rows) for kind in ("csv", "xlsx", "json")]
    wishes += [Wish(REPORT, out / f"report.{kind}", rows) for kind in ("html", "pdf")]
    wishes += [Wish(BUNDLE, out / "bundle.zip", rows)]
    for wish in wishes:
        exports.run(results[-1], wish)
    exports.run(results[-1], Wish(SORT, Path(tour.arguments[1]), rows))
    yield "exports", lambda: len(done) == len(wishes) + 1
    window.study_room.export_film(window.desk.path, out / "film.html")
    yield "film report", (out / "film.html").exists
    tour.say(exports=done)


def _pictures(tour: Tour, out: Path) -> Iterator[Condition]:
    from cxr_desktop.ui.exchange_room import FILM, OVERLAY, PDF, RAW, SCREEN

    kinds = {SCREEN: "screen.png", FILM: "film.png", OVERLAY: "overlay.png", RAW: "raw.png", PDF: "page.pdf"}
    for kind, name in kinds.items():
        tour.window.exchange_room.write(out / name, kind)
    yield "pictures", lambda: all((out / name).exists() for name in kinds.values())


def _copies(tour: Tour, out: Path) -> Iterator[Condition]:
    window = tour.window
    window.exchange_room.deidentify()
    dialog = window.exchange_room.dialog
    told: list[str] = []
    dialog.told.connect(told.append)
    dialog.films.setCurrentIndex(dialog.films.count() - 1)
    dialog.folder.field.setText(str(out / "copies"))
    dialog.row.run.click()
    yield "copies", lambda: told
    dialog.reject()


def after(tour: Tour) -> Iterator[Condition]:
    """Tell what the next start says of the last one."""
    from cxr_desktop.ui.crash_dialog import CrashDialog

    def dialogs() -> list[CrashDialog]:
        return [each for each in tour.window.findChildren(CrashDialog) if each.isVisible()]

    yield "dialog", dialogs
    yield "model", lambda: tour.window.services.inference.is_ready
    (dialog,) = dialogs()
    dialog.copy()
    tour.say(sentence=dialog.sentence.text(), modal=dialog.isModal())


def training(tour: Tour) -> Iterator[Condition]:
    """Train one epoch on the data set in the first argument."""
    from cxr_desktop.core.dataset.films import find_dataset
    from cxr_desktop.core.dataset.split import folder_split
    from cxr_desktop.core.training.recipe import PRESETS
    from cxr_desktop.core.words.progress import CancelToken, drain

    folder, ended = Path(tour.arguments[0]), []
    service = tour.window.services.training
    service.ended.connect(lambda end: ended.append(str(end)))
    service.failed.connect(lambda *what: ended.append(str(what)))
    recipe = replace(PRESETS["fast"], epochs=1, patience=0, batch_size=4)
    yield "window", lambda: tour.window.viewer is not None
    service.start(folder, recipe, folder_split(drain(find_dataset(folder, token=CancelToken()))))
    yield "training", lambda: ended
    tour.say(ended=ended)
