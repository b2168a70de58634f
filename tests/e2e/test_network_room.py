"""From the main window to a real Orthanc and back: found, fetched, and on the light box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import Level
from cxr_desktop.core.network.nodes import Node
from cxr_desktop.ui.main_window import MainWindow
from tests.core.network.films import secondary_capture
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node

LONG = 60_000


def test_a_fetched_study_opens_in_the_main_window(
    window: MainWindow, qtbot: QtBot, orthanc: Orthanc, tmp_path: Path, picture: Callable[[MainWindow, str], None]
):
    window.actions_by_name["network"].trigger()
    room = window.network_room.window
    assert room.isVisible()
    assert room.empty.isVisible()
    room.network.keep(dimse_node(orthanc))
    room.form.fields["patient_id"].setText("P2")
    with qtbot.waitSignal(room.network.found, timeout=LONG):
        room.form.ask.click()
    room.studies.topLevelItem(0).setSelected(True)
    with qtbot.waitSignal(room.network.transfer_ended, timeout=LONG):
        room.fetch_into(tmp_path / "new")
    room.transfers.rows[1].open.click()
    qtbot.waitUntil(lambda: window.desk.path is not None, timeout=LONG)
    assert window.desk.path.parent == tmp_path / "new"
    assert room.studies.topLevelItem(0).text(0) == "Patient 1"
    window.actions_by_name["show_identity"].trigger()
    assert room.studies.topLevelItem(0).text(0) == "Doe^Jane"
    room.identity.click()
    assert not window.actions_by_name["show_identity"].isChecked()
    with qtbot.waitSignal(room.network.looked, timeout=LONG):
        room.ask_to_send([secondary_capture(tmp_path)])
    assert room.send_dialog is not None
    room.send_dialog.reject()
    room.close()
    room.network.keep(Node("Night", host="localhost", port=1, called_title="X"))
    with qtbot.waitSignal(window.services.notices.added, timeout=LONG) as told:
        room.network.send(room.network.book.get("Night"), [secondary_capture(tmp_path)])
    assert told.args[0].level is Level.WARNING
    assert told.args[0].sentence == "To Night: nothing listens at localhost:1; sent 0 of 1 objects."
    window.close()
    assert window.network_room._window is None
