"""What opens only after work, over an answer or before a question, filled with made-up things as users have them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.last_session import LastEnd
from cxr_desktop.app.network import State, Transfer
from cxr_desktop.app.training import PAUSED
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.network.nodes import Kind as NodeKind
from cxr_desktop.core.network.nodes import Node
from cxr_desktop.core.network.talk import Answers, Series, Study
from cxr_desktop.core.training.events import EpochDone, RunEnded, RunFailed
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.ui.viewer.tools import Tool
from tests.core.network.films import secondary_capture
from tests.ui.evaluation.test_report_page import made_up
from tests.ui.heat_check.test_heat_check_window import a_check
from tests.ui.shift.conftest import planted_refit, planted_shifts
from tests.ui.training.conftest import CHILD, write_children
from tests.ui.training.test_runs_page import make_run

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cxr_desktop.ui.main_window import MainWindow

_LONG = 60_000
WARD = Node("Ward PACS", host="pacs.example", called_title="WARDPACS")
WEB = Node("Archive", NodeKind.DICOMWEB, url="https://archive.example/dicom-web", user="reader")
STUDIES = (
    Study("1.2", "Doe^John", "P1", "1950-01-01", "2026-03-01", "A1", "Thorax pa", ("DX", "CR"), 2, 3),
    Study("1.3", "Roe^Jane", "P2", "2021-11-30", "2026-03-02", "A2", "Thorax ap", ("CR",), 1, 1),
)
SERIES = (
    Series("1.2.1", "1.2", "DX", "1", "Doe frontal", "CHEST", 2),
    Series("1.2.2", "1.2", "CR", "2", "Doe lateral", "CHEST", 1),
)
_REPORT = "\n".join(
    ["cxr-desktop 1.0.0", "Fatal Python error: Segmentation fault", *[f"  line {n}" for n in range(40)]]
)


class Filling:
    """Opens all that in `FILLED`, over the main window and beside what is open."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self._qtbot, self._folder = window, qtbot, folder
        self._dialogs: list[QWidget] = []  # Python keeps what it alone made

    def open_all(self) -> None:
        """Open them one after the other."""
        for name in FILLED:
            getattr(self, name)()
            QApplication.sendPostedEvents()

    def close_questions(self) -> None:
        """Answer all questions with no."""
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QMessageBox):
                top.reject()

    def end_training(self) -> None:
        """End the training, before whose end its window asks."""
        training = self.window.services.training
        training.kill()
        self._qtbot.waitUntil(lambda: not training.is_busy, timeout=_LONG)

    def phrases(self) -> list[str]:
        """Return what here comes from files, other machines and users, and is the same in every language."""
        runs = [run.folder for run in list_runs(runs_folder())]
        places = [*(self._folder / "children").rglob("*"), self._folder / "children", *runs]
        names = [run.name for run in runs] + [str(path.relative_to(path.anchor)) for path in places]
        data = [
            *(film.name for film in made_up().films),
            planted_shifts()["other"].folder,
            *(node.name for node in (WARD, WEB)),
        ]
        return [*names, *map(str, data), "children", "CHEST"]

    def tour(self) -> None:
        """The card of the tour, at a step that waits for something, in the main window."""
        room = self.window.tour_room
        room.begin()
        while room.step != "overlay":
            room.go_on()

    def keys(self) -> None:
        """The keys of reading."""
        self.window.actions_by_name["reading"].trigger()
        panel = self.window.reading_room.panel
        assert panel is not None
        panel.keys.click()

    def profile(self) -> None:
        """The values along a line."""
        line = Annotation("0" * 32, Kind.LENGTH, ((40.0, 40.0), (300.0, 200.0)))
        self.window.tools_room.drawing.marked.emit(Tool.PROFILE, line)

    def crash(self) -> None:
        """How the program ended last time."""
        self.window.help._show_last_end(LastEnd("SIGSEGV", self._folder / "crash-20260301-120000.txt", _REPORT, 2))

    def heat_check(self) -> None:
        """A check of the film on screen."""
        desk, room = self.window.desk, self.window.heat_check_room
        film = self.window.viewer.film
        assert film is not None
        assert desk.path is not None
        room.window.show()
        room.window.show_check(desk.path, film, a_check(), operating_point=0.5)

    def training(self) -> None:
        """A data set with findings, some runs, and a training that waits."""
        window, services = self.window.training_room.window, self.window.services
        dataset = write_children(self._folder / "children")
        services.training._program = (sys.executable, str(CHILD), "long")
        window.show()
        with self._qtbot.waitSignal(window.check.checked, timeout=_LONG):
            window.open_folder(dataset)
        material = window.check.material
        assert material is not None
        folder = runs_folder()
        folder.mkdir(parents=True, exist_ok=True)
        make_run(folder, material.split, PRESETS["original"], epochs=3, end=RunEnded("", "finished", 3, "", ""))
        make_run(folder, material.split, replace(PRESETS["fast"], epochs=5), epochs=2)
        make_run(folder, material.split, PRESETS["best"], epochs=0, end=RunFailed("The disk is full.", ""))
        is_first = {"check_params_cb": lambda event: isinstance(event, EpochDone)}
        with self._qtbot.waitSignal(services.training.happened, timeout=_LONG, **is_first):
            services.training.start(dataset, PRESETS["fast"], material.split)
        services.training.pause()
        self._qtbot.waitUntil(lambda: services.training.state == PAUSED, timeout=_LONG)
        with self._qtbot.waitSignal(window.runs.listed, timeout=_LONG):
            window.show_page(window.runs_page)

    def cut(self) -> None:
        """How the validation films are cut."""
        assert self.window.training_room.window.data_page.change_cut() is not None

    def report(self) -> None:
        """A report of an evaluation."""
        self.window.training_room.report.show_evaluation(made_up(), Path("/runs/1/report.json"))

    def shift(self) -> None:
        """Films of another place, and a model that was fitted to them."""
        room = self.window.shift_room
        room.show()
        room.shifts.compared.emit(planted_shifts()["other"])
        room.shifts.fitted.emit(planted_refit())
        room.shifts.saved.emit(Path("/models/ward-7.safetensors"))

    def network(self) -> None:
        """Two nodes, the studies of one, and transfers that run, wait, ended and failed."""
        room = self.window.network_room
        room.show()
        network = room.window.network
        for node in (WEB, WARD):
            network.keep(node)
        room.window.nodes.show_nodes(network.book.all(), WARD.name)
        network.answered.emit(WARD.name, 0.012)
        network.found.emit(WARD.name, Answers(STUDIES, is_cut=True))
        room.window.studies.show_series("1.2", SERIES)
        room.window.studies.topLevelItem(1).setExpanded(True)
        room.window.studies.topLevelItem(0).setSelected(True)
        for number, state in enumerate((State.RUNNING, State.WAITING, State.DONE, State.FAILED)):
            sentence = {
                State.FAILED: "nothing listens at pacs.example:104.",
                State.DONE: tr("{n:,} films fetched", n=3),
            }
            network.transfer_changed.emit(
                Transfer(
                    number,
                    is_sending=number == 1,
                    node=WARD.name,
                    done=3,
                    total=10,
                    size=4_000_000,
                    state=state,
                    sentence=sentence.get(state, ""),
                    folder=self._folder,
                    seconds_left=42.0,
                )
            )

    def nodes(self) -> None:
        """The description of a node of either kind."""
        from cxr_desktop.ui.network.node_dialog import NodeDialog

        window = self.window.network_room.window
        for node in (replace(WARD, is_secured=True), WEB):
            dialog = NodeDialog(lambda _node: None, node, window)
            dialog.show()
            self._dialogs.append(dialog)

    def send(self) -> None:
        """What would be sent, of which something cannot."""
        words = self._folder / "words.txt"
        words.write_text("x")
        room = self.window.network_room
        with self._qtbot.waitSignal(room.window.network.looked, timeout=_LONG):
            room.window.ask_to_send([secondary_capture(self._folder), words])

    def removal(self) -> None:
        """Whether a node is to be forgotten."""
        self.window.network_room.window.remove_node()

    def deletion(self) -> None:
        """Whether a run is to be deleted."""
        page = self.window.training_room.window.runs_page
        page.choose([run.folder for run in list_runs(runs_folder()) if run.status == "finished"])
        assert page.ask_to_delete() is not None

    def clearing(self) -> None:
        """Whether a cache is to be cleared."""
        room = self.window.preferences_room
        room.show()
        assert room.files is not None
        room.files.clear_wanted.emit("thumbnails")

    def leaving(self) -> None:
        """Whether the program ends while a training runs, and whether its window alone."""
        self.window.close()
        self.window.training_room.window.close()
        assert self.window.leaving.question is not None


# in their order: later ones stand on earlier ones
FILLED = (
    *("keys", "profile", "crash", "heat_check", "training", "cut", "report", "shift", "network", "nodes", "send"),
    *("removal", "deletion", "clearing", "leaving", "tour"),
)
