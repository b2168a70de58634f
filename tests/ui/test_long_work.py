"""Messages of the desktop at the end of long work."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from cxr_desktop.app.exchange import Copies
from cxr_desktop.app.exports import Exports
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.long_work import LongWork
from cxr_desktop.app.network import State, Transfer
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.services import Services
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.ui.long_work import DesktopNotes, watch_long_work
from cxr_desktop.ui.main_window import MainWindow


@pytest.fixture
def behind(qtbot) -> QWidget:
    """A window that nobody looks at."""
    made = QWidget()
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    return made


def test_the_desktop_is_told_only_behind_other_programs_and_only_if_wanted(behind, qtbot):
    settings, told = AppSettings(Notices()), []
    notes = DesktopNotes(SimpleNamespace(settings=settings), behind)  # type: ignore[arg-type]
    notes.told.connect(told.append)
    notes.tell("first")
    settings.set("notify", value=False)
    notes.tell("unwanted")
    settings.set("notify", value=True)
    with qtbot.waitExposed(behind):
        behind.show()
    behind.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is behind)
    notes.tell("seen anyway")
    assert told == ["first"]


def test_a_training_that_fails_is_over(qtbot, tmp_path: Path):
    services = Services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    work = watch_long_work(window, seconds=0)
    assert not work.is_busy
    checks, copies = window.heat_check_room.checks, Copies(services.workbench, window)
    window.exchange_room.work_made.emit(copies)
    for made, name, value in (
        (checks, "_job", object()),
        (window.shift_room.shifts, "_state", "comparing"),
        (copies, "is_busy", True),
        (window.training_room._evaluations, "_latest", object()),
    ):
        before = getattr(made, name)
        setattr(made, name, value)
        assert work.is_busy, made
        setattr(made, name, before)
        assert not work.is_busy, made
    copies.is_busy = True
    with qtbot.waitSignal(copies.destroyed):
        copies.deleteLater()
    assert not work.is_busy
    with qtbot.waitSignal(work.over, timeout=20_000) as over:
        services.training.resume(tmp_path / "gone")
    assert over.args == ["The work ended with an error."]
    assert services.close()


def test_work_that_leaves_the_program_knows_when_it_is_over(tmp_path: Path):
    copies = Copies(SyncLane())
    seen: list[bool] = []
    copies.failed.connect(lambda _sentence: seen.append(copies.is_busy))
    copies.run(Request((), tmp_path / "copies", prefix="no/prefix"))
    assert seen == [False]
    assert not copies.is_busy


def test_what_is_gone_is_not_asked():
    work = LongWork()
    work.watch("export", lambda: True)
    assert work.is_busy
    work.forget("export")
    assert not work.is_busy


def test_the_desktop_is_not_told_whose_film_is_open(behind, monkeypatch: pytest.MonkeyPatch):
    titles: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, title, *_: titles.append(title))
    behind.setWindowTitle("DOE^JANE.dcm")
    notes = DesktopNotes(SimpleNamespace(settings=AppSettings(Notices())), behind)  # type: ignore[arg-type]
    notes.tell("1 film is classified.")
    assert titles == [QApplication.applicationDisplayName()]


def test_no_sentence_for_the_desktop_names_a_film(qtbot):
    services = Services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    work, told = watch_long_work(window, seconds=0), list[str]()
    work.over.connect(told.append)
    shifts, checks, copies = window.shift_room.shifts, window.heat_check_room.checks, Copies(SyncLane())
    window.exchange_room.work_made.emit(copies)
    window.network_room.show()
    network = window.network_room._network
    bad = "/films/DOE^JANE.dcm: it cannot be read"
    for name in ("batch", "training", "shift", "check", id(copies)):
        work.begin(name)
    services.batch.failed.emit(bad)
    services.training.failed.emit(bad, "")
    shifts.failed.emit(bad)
    checks.failed.emit(bad)
    copies.failed.emit(bad)
    assert told == 5 * ["The work ended with an error."]
    told.clear()
    for state in (State.DONE, State.FAILED, State.CANCELLED):
        work.begin(("transfer", 1))
        network.transfer_ended.emit(Transfer(1, is_sending=True, node="ward", state=state, sentence=f"1 not: {bad}."))
    assert told == ["The transfer is over.", "The work ended with an error.", "The work was stopped."]
    told.clear()
    exports = Exports(SyncLane(), services.study)
    window.study_room.work_made.emit(exports)
    for end in (exports.done, exports.stopped, exports.failed):
        work.begin(id(exports))
        end.emit(bad)
    assert told == ["The files are written.", "The work was stopped.", "The work ended with an error."]
    assert services.close()


def test_what_ends_behind_a_closed_window_is_told_in_the_main_one(qtbot):
    services = Services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    shifts = window.shift_room.shifts
    shifts.compared.emit(None)
    shifts.failed.emit("There are no films.")
    assert [notice.sentence for notice in services.notices.all()] == [
        "The comparison of places is ready.",
        "There are no films.",
    ]
    assert services.close()
