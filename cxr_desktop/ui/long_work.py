"""Tells the desktop when long work has ended while the user is in another program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from cxr_desktop.app.batch import IDLE as NO_BATCH
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.long_work import LongWork
from cxr_desktop.app.notices import Level
from cxr_desktop.app.training import IDLE as NO_TRAINING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.network import Network, Transfer
    from cxr_desktop.app.services import Services
    from cxr_desktop.ui.main_window import MainWindow
    from cxr_desktop.ui.network_room import NetworkRoom
    from cxr_desktop.ui.shift_room import ShiftRoom

_SHOWN_MS = 10_000
# the desktop is read by whoever passes: no sentence for it names a file, whose name may be a patient's
_FAILED, _STOPPED = mark("The work ended with an error."), mark("The work was stopped.")
_WRITTEN = mark("The files are written.")
_COMPARED, _FITTED = mark("The comparison of places is ready."), mark("The model is fitted to the place.")


class DesktopNotes(QObject):
    """Shows a sentence on the desktop and lets the task bar ask for attention, but only behind other programs.

    Signals `told` (the sentence) after it did.
    """

    told = Signal(str)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._tray: QSystemTrayIcon | None = None
        self._away = QTimer(self, singleShot=True, interval=2 * _SHOWN_MS)
        self._away.timeout.connect(self._put_away)

    def tell(self, sentence: str) -> None:
        """Tell the desktop, unless a window of the program is in front or the user does not want it."""
        if not self._services.settings.is_on("notify") or _is_in_front():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            tray = self._tray or self._made()
            tray.show()
            name = QApplication.applicationDisplayName()  # not the window's title: a film's name may be a patient's
            tray.showMessage(name, sentence, QSystemTrayIcon.MessageIcon.Information, _SHOWN_MS)
            self._away.start()
        self.told.emit(sentence)

    def _made(self) -> QSystemTrayIcon:
        tray = self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
        tray.messageClicked.connect(self._come)
        tray.activated.connect(lambda _how: self._come())
        return tray

    def _come(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._put_away()

    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def watch_long_work(window: MainWindow, *, seconds: float | None = None) -> LongWork:
    """Follow all work that may take long, tell of its end, and know whether there is any.

    `seconds` as `LongWork` has it.
    """
    work = LongWork(window) if seconds is None else LongWork(window, seconds=seconds)
    notes = DesktopNotes(window.services, window)
    work.over.connect(notes.tell)
    services, shifts, checks = window.services, window.shift_room.shifts, window.heat_check_room.checks
    batch, training = services.batch, services.training
    work.watch("batch", lambda: batch.state != NO_BATCH)
    work.watch("training", lambda: training.is_busy)
    work.watch("data set", lambda: window.training_room.is_busy)
    work.watch("shift", lambda: bool(shifts.state))
    work.watch("check", lambda: checks.is_running)
    work.watch("network", lambda: window.network_room.is_busy)
    _follow(work, "batch", batch.progressed, failed=batch.failed)
    batch.ended.connect(lambda end: work.end("batch", _classified(end.summary.classified)))
    training.state_changed.connect(lambda state: work.begin("training") if state != NO_TRAINING else None)
    training.ended.connect(lambda _end: work.end("training", tr("The training is over.")))
    training.failed.connect(partial(_end, work, "training", _FAILED))
    training.killed.connect(lambda: work.end("training", tr("The training is over.")))
    _follow(work, "shift", shifts.progressed, stopped=shifts.stopped)

    def end_shift(sentence: str, *_result: object) -> None:
        work.end("shift", tr(sentence))
        _tell_unseen(window, window.shift_room, Level.INFO, tr(sentence))

    shifts.compared.connect(partial(end_shift, _COMPARED))
    shifts.fitted.connect(partial(end_shift, _FITTED))
    shifts.failed.connect(partial(_tell_unseen, window, window.shift_room, Level.WARNING))
    shifts.failed.connect(partial(_end, work, "shift", _FAILED))
    _follow(work, "check", checks.progressed, failed=checks.failed, stopped=checks.stopped)
    checks.checked.connect(lambda *_: work.end("check", tr("The heat map is checked.")))
    window.network_room.network_made.connect(lambda network: _follow_network(work, window, network))
    for room in (window.study_room, window.exchange_room):
        room.work_made.connect(lambda made: _follow_export(work, made))
    return work


def _follow(
    work: LongWork,
    name: Hashable,
    going: SignalInstance,
    *,
    failed: SignalInstance | None = None,
    stopped: SignalInstance | None = None,
) -> None:
    """Begin with the first sign of progress, and end with what failed or was stopped."""
    going.connect(lambda *_: work.begin(name))
    for signal, sentence in ((failed, _FAILED), (stopped, _STOPPED)):
        if signal is not None:
            signal.connect(partial(_end, work, name, sentence))


def _end(work: LongWork, name: Hashable, sentence: str, *_told: object) -> None:
    work.end(name, tr(sentence))


def _tell_unseen(
    window: MainWindow, room: NetworkRoom | ShiftRoom, level: Level, sentence: str, details: str = ""
) -> None:
    """Tell in the main window what work came to that goes on while its own window is closed."""
    if not room.is_shown:
        window.services.notices.tell(level, sentence, details)


def _follow_export(work: LongWork, made: QObject) -> None:
    """Follow what a dialog does: its events or progress, then done, failed or stopped."""
    name = id(made)
    for signal in ("happened", "progress"):
        if hasattr(made, signal):
            getattr(made, signal).connect(lambda _event: work.begin(name))
    for signal, sentence in (("failed", _FAILED), ("stopped", _STOPPED), ("done", _WRITTEN)):
        if hasattr(made, signal):
            getattr(made, signal).connect(partial(_end, work, name, sentence))
    work.watch(name, lambda: made.is_busy)  # type: ignore[attr-defined]  # all of them have it
    made.destroyed.connect(lambda _made: work.forget(name))


def _follow_network(work: LongWork, window: MainWindow, network: Network) -> None:
    from cxr_desktop.app.network import State  # noqa: PLC0415 - it is there by now
    from cxr_desktop.ui.network.words import transfer_line  # noqa: PLC0415 - as above

    ends = {State.FAILED: tr(_FAILED), State.CANCELLED: tr(_STOPPED)}

    def end(transfer: Transfer) -> None:
        over = ends.get(transfer.state, tr("The transfer is over."))
        work.end(("transfer", transfer.number), over)
        level = Level.WARNING if transfer.state is State.FAILED or transfer.details else Level.INFO
        _tell_unseen(window, window.network_room, level, transfer_line(transfer), transfer.details)

    network.transfer_changed.connect(lambda transfer: work.begin(("transfer", transfer.number)))
    network.transfer_ended.connect(end)


def _classified(count: int) -> str:
    return tr("1 film is classified.") if count == 1 else tr("{n} films are classified.", n=f"{count:,}")


def _is_in_front() -> bool:
    return QApplication.activeWindow() is not None
