"""The real window in a copy of the program, at work on one kind of job: ``gui_jobs.py JOB END FOLDER OUT``.

It says ``at work`` once the job is under way. END is ``quit`` (the window's own action, at once) or ``wait``.
"""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from cxr_desktop.core.model.prediction import Method
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow
from tests.faults.leaving import leave

job, end, folder, out = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
has_told = False


def at_work(window: MainWindow) -> None:
    global has_told  # noqa: PLW0603 - a script
    if has_told:
        return
    has_told = True
    sys.stdout.write("at work\n")
    sys.stdout.flush()
    if end == "quit":
        QTimer.singleShot(0, lambda: leave(window))


def prepare(window: MainWindow) -> None:
    inference = window.services.inference
    told: Callable[..., None] = lambda *_: at_work(window)  # noqa: E731
    if job == "listing":
        window.films.rowsInserted.connect(told)
        return
    begin = {
        "batch": batch,
        "pictures": batch,
        "export": export,
        "training": training,
        "evaluation": training,
        "dataset check": dataset_check,
        "heat check": heat_check,
        "slow map": slow_map,
        "shift": shift,
        "comparison": comparison,
        "objects": objects_of_films,
        "copies": copies,
        "question": question,
        "fetching": fetching,
        "sending": sending,
        "refit": refit,
        "sorting": sorting,
        "bundle": sorting,
        "another study": another_study,
        "another model": another_model,
    }[job]
    is_begun: list[bool] = []

    def begin_once(*_: object) -> None:
        if not is_begun:
            is_begun.append(True)
            begin(window, told)

    inference.predicted.connect(begin_once)  # the films are listed, the model stands, the first is on screen


def batch(window: MainWindow, told: Callable[..., None]) -> None:
    window.services.batch.classified.connect(told)
    window.study_room.classify(out if job == "pictures" else None)


def export(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.app.exports import REPORT, Exports, Wish

    def begin(results: object) -> None:
        exports = Exports(window.services.workbench, window.services.study, window)
        exports.run(results, Wish(REPORT, out / "report.html", np.arange(len(results))))  # type: ignore[arg-type]
        QTimer.singleShot(100, told)

    window.services.study.results_changed.connect(begin)
    window.services.study.refresh()


def training(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.core.dataset.films import find_dataset
    from cxr_desktop.core.dataset.split import folder_split
    from cxr_desktop.core.training.events import EpochDone, Evaluating
    from cxr_desktop.core.training.recipe import PRESETS
    from cxr_desktop.core.words.progress import CancelToken, drain

    last = Evaluating if job == "evaluation" else EpochDone
    epochs = 1 if job == "evaluation" else 500
    recipe = replace(PRESETS["fast"], epochs=epochs, patience=0, batch_size=4)
    split = folder_split(drain(find_dataset(folder, token=CancelToken())))
    window.services.training.happened.connect(lambda event: told() if isinstance(event, last) else None)
    window.services.training.start(folder, recipe, split)


def dataset_check(window: MainWindow, told: Callable[..., None]) -> None:
    room = window.training_room.window
    room.show()
    room.check.progress.connect(told)
    room.open_folder(folder)


def heat_check(window: MainWindow, told: Callable[..., None]) -> None:
    window.heat_check_room.checks.progressed.connect(told)
    window.actions_by_name["check_heatmap"].trigger()


def slow_map(window: MainWindow, told: Callable[..., None]) -> None:
    window.services.inference.progress.connect(told)
    window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True, method=Method.ABLATION_CAM))


def shift(window: MainWindow, told: Callable[..., None]) -> None:
    window.actions_by_name["shift"].trigger()
    room = window.shift_room.window
    room.shifts.progressed.connect(told)
    room.compare(folder)


def comparison(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.core.model.checkpoint import bundled_model

    window.compare_room.set_open(True)
    window.compare_room.use_other_model(bundled_model())
    QTimer.singleShot(300, told)


def objects_of_films(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.app.exchange import Objects
    from cxr_desktop.core.exchange.objects import ObjectKind

    work = Objects(window.services.inference, window.services.study.open_another, window)
    work.happened.connect(told)
    work.run(sorted(folder.rglob("*.dcm")), tuple(ObjectKind), out, lambda _film: None)


def copies(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.app.exchange import Copies
    from cxr_desktop.core.exchange.request import Request

    work = Copies(window.services.workbench, window)
    work.happened.connect(told)
    work.run(Request(tuple(sorted(path for path in folder.rglob("*") if path.is_file())), out / "copies"))


def question(window: MainWindow, told: Callable[..., None]) -> None:
    """Ask a node that takes the call and says nothing."""
    from cxr_desktop.core.network.nodes import Node

    silent = socket.create_server(("127.0.0.1", 0))
    window.silent_node = silent  # type: ignore[attr-defined]  # open for as long as the window
    room = window.network_room.window
    node = Node("silent", host="127.0.0.1", port=silent.getsockname()[1], called_title="NOBODY")

    def wait_for_the_call() -> None:
        with suppress(OSError):
            window.silent_call = silent.accept()  # type: ignore[attr-defined]
            heard.set()

    heard = threading.Event()
    threading.Thread(target=wait_for_the_call, daemon=True).start()
    room.network.test(node)
    looking = QTimer(window, interval=20)
    looking.timeout.connect(lambda: told() if heard.is_set() else None)
    looking.start()


def fetching(window: MainWindow, told: Callable[..., None]) -> None:
    """Find a study at the only node and fetch it, as a user does."""
    window.actions_by_name["network"].trigger()
    room = window.network_room.window
    room.network.transfer_changed.connect(lambda transfer: told() if transfer.done else None)

    def fetch(*_: object) -> None:
        room.studies.topLevelItem(0).setSelected(True)
        room.fetch_into(out / "new")

    room.network.found.connect(fetch)
    room.form.fields["patient_id"].setText("P1")
    room.form.ask.click()


def sending(window: MainWindow, told: Callable[..., None]) -> None:
    """Agree to send the films to the only node."""
    room = window.network_room.window
    room.network.transfer_changed.connect(lambda transfer: told() if transfer.done else None)
    room.ask_to_send(sorted(folder.rglob("*.dcm")))
    room.network.looked.connect(lambda _outgoing: room.send_dialog.send.click())


def refit(window: MainWindow, told: Callable[..., None]) -> None:
    window.actions_by_name["shift"].trigger()
    room = window.shift_room.window
    room.shifts.progressed.connect(lambda progress: told() if progress.done else None)
    room.shifts.fit(folder)


def sorting(window: MainWindow, told: Callable[..., None]) -> None:
    """Classify all films, then put them into folders of classes, or into one bundle."""
    from cxr_desktop.app.exports import BUNDLE, SORT, Exports, Wish

    exports = Exports(window.services.workbench, window.services.study, window)

    def begin(results: object) -> None:
        rows = np.arange(len(results))  # type: ignore[arg-type]
        if job == "bundle":
            exports.run(results, Wish(BUNDLE, out / "bundle.zip", rows))  # type: ignore[arg-type]
            told()
        else:
            exports.progress.connect(told)
            exports.run(results, Wish(SORT, out / "sorted", rows))  # type: ignore[arg-type]

    def ask_for_results(_end: object) -> None:
        window.services.study.results_changed.connect(begin)
        window.services.study.refresh()

    window.services.batch.ended.connect(ask_for_results)
    window.study_room.classify()


def another_study(window: MainWindow, told: Callable[..., None]) -> None:
    """Open a bundle, whose study is unpacked beside it."""
    window.study_room.open_study(out / "study.zip")
    told()


def another_model(window: MainWindow, told: Callable[..., None]) -> None:
    from cxr_desktop.core.model.checkpoint import bundled_model

    window.model_choice.choose("model_path", str(bundled_model()))
    told()


if __name__ == "__main__":
    sys.exit(open_window([folder], prepare=prepare))
