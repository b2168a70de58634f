"""The window on a real Orthanc: what it says, what it asks, and that nothing is sent by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.network import Network, State, Transfer
from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.network.nodes import Kind, Node
from cxr_desktop.core.words.paths import config_folder
from cxr_desktop.ui.network.network_window import NetworkWindow
from cxr_desktop.ui.network.node_dialog import NodeDialog
from cxr_desktop.ui.theme import apply_theme
from tests.core.network.films import ROOT, secondary_capture
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node

LONG = 60_000
SCREENSHOTS = Path(__file__).resolve().parents[3] / "build" / "screenshots"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[NetworkWindow]:
    apply_theme(qapp, "dark")
    network = Network()
    made = NetworkWindow(network)
    qtbot.addWidget(made)
    made.show()
    yield made
    assert network.close()


@pytest.fixture
def asked(window: NetworkWindow, qtbot: QtBot, orthanc: Orthanc) -> NetworkWindow:
    """The window after Doe was looked for."""
    window.network.keep(dimse_node(orthanc))
    window.form.fields["patient_name"].setText("Doe")
    with qtbot.waitSignal(window.network.found, timeout=LONG):
        window.form.ask.click()
    return window


def texts(window: NetworkWindow) -> str:
    rows = [window.studies.topLevelItem(row) for row in range(window.studies.topLevelItemCount())]
    return " ".join(item.text(column) for item in rows for column in range(window.studies.columnCount()))


def photograph(widget: QWidget, name: str) -> None:
    """Save a picture, and fail where a text is cut."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert widget.grab().save(str(SCREENSHOTS / f"{name}.png"))
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
    for button in widget.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()


def test_without_a_node_there_is_an_explanation_and_one_button(window: NetworkWindow):
    assert window.empty.isVisible()
    assert not window.form.isVisible()
    assert window.empty.add.isVisible()
    photograph(window, "network-empty")


def test_a_node_is_described_changed_and_removed(window: NetworkWindow):
    dialog = NodeDialog(window._keep_new, parent=window)
    dialog.accept()
    assert dialog.failure.text == "Give the node a name."
    dialog.fields["name"].setText("Ward")
    dialog.fields["host"].setText("pacs.example")
    dialog.fields["called_title"].setText("PACS")
    dialog.accept()
    assert window.network.book.get("Ward") == Node("Ward", host="pacs.example", called_title="PACS")
    assert window.form.isVisible()
    dialog = NodeDialog(lambda node: window._keep(node, "Ward"), window.node, window)
    dialog.kind.setCurrentIndex(1)
    dialog.fields["url"].setText("https://pacs.example/dicom-web")
    dialog.accept()
    assert window.network.book.all() == (Node("Ward", Kind.DICOMWEB, port=104, url="https://pacs.example/dicom-web"),)
    window._keep_new(Node("Night", host="localhost", called_title="X"))
    window._keep(replace(window.node, name="Late"), "Night")
    assert window.node.name == "Late"
    with pytest.raises(NodeError, match="There is a node named Ward already"):
        window._keep(replace(window.node, name="Ward"), "Late")
    window._show_nodes()
    assert window.node.name == "Late"  # the refused name was not chosen
    window.nodes.remove.click()
    window.question.button(QMessageBox.StandardButton.Cancel).click()
    assert len(window.network.book.all()) == 2
    for _ in range(2):
        window.nodes.remove.click()
        next(button for button in window.question.buttons() if button.text() == "Remove").click()
    assert window.network.book.all() == ()
    assert window.empty.isVisible()


@pytest.mark.parametrize("file", ["~nobodyhere/ca.pem", "/" + 300 * "x"])
def test_a_file_that_nobody_can_reach_is_told_in_a_sentence(window: NetworkWindow, file: str):
    dialog = NodeDialog(window._keep_new, parent=window)
    for name, text in (("name", "Ward"), ("host", "pacs.example"), ("called_title", "PACS")):
        dialog.fields[name].setText(text)
    dialog.secured.setChecked(True)
    dialog.fields["ca_file"].setText(file)
    dialog.accept()
    assert file in dialog.failure.text
    assert len(window.network.book) == 0


def test_where_a_damaged_list_is_kept_is_told_once(qtbot: QtBot):
    (config_folder() / "nodes.json").write_text("{not json")
    network = Network()
    window = NetworkWindow(network)
    qtbot.addWidget(window)
    assert "cannot be read (it is not JSON)" in window.empty.failure.text
    network.keep(Node("Ward", host="pacs.example", called_title="PACS"))
    (aside,) = config_folder().glob("nodes-damaged-*.json")
    assert window.failure.text == f"The list of nodes was damaged and is now {aside}."
    window.failure.tell("")
    network.keep(Node("Web", Kind.DICOMWEB, url="https://pacs.example"))
    assert window.failure.text == ""
    assert network.close()


def test_every_kind_of_node_fits_its_dialog(window: NetworkWindow, qapp: QApplication):
    for theme in ("light", "dark"):
        apply_theme(qapp, theme)
        dialog = NodeDialog(window._keep_new, parent=window)
        dialog.show()
        dialog.secured.setChecked(True)
        photograph(dialog, f"network-node-{theme}")
        dialog.kind.setCurrentIndex(1)
        assert not dialog.port.isVisible()
        assert dialog.fields["url"].isVisible()
        photograph(dialog, f"network-node-web-{theme}")
        dialog.close()


def test_patients_are_hidden_until_they_are_shown(asked: NetworkWindow):
    assert "Patient 1" in texts(asked)
    assert not any(word in texts(asked) for word in ("Doe", "P1", "A1"))
    asked.set_identity(is_shown=True)
    assert all(word in texts(asked) for word in ("Doe^John", "Doe^Jane", "P1", "A1"))


def test_a_study_opens_into_its_series_and_is_fetched_to_the_main_window(
    asked: NetworkWindow, qtbot: QtBot, tmp_path: Path
):
    study = asked.studies.topLevelItem(1)
    with qtbot.waitSignal(asked.network.series_found, timeout=LONG):
        study.setExpanded(True)
    assert study.childCount() == 2
    assert not asked.fetch.isEnabled()
    study.child(1).setSelected(True)
    asked.studies.topLevelItem(0).setSelected(True)
    assert asked.said.text() == "2 chosen, 2 objects."
    with qtbot.waitSignal(asked.network.transfer_ended, timeout=LONG):
        asked.fetch_into(tmp_path / "new")
    row = asked.transfers.rows[1]
    assert row.line.text() == "From Ward PACS: 2 films fetched."
    photograph(asked, "network-fetched")
    with qtbot.waitSignal(asked.films_wanted) as wanted:
        row.open.click()
    assert sorted(path.parent for path in wanted.args[0]) == [tmp_path / "new"] * 2


def test_a_question_without_a_field_or_with_a_wrong_day_is_answered_at_once(asked: NetworkWindow):
    asked.form.fields["patient_name"].clear()
    asked.form.ask.click()
    assert "at least one field" in asked.form.complaint.text
    asked.form.fields["first_date"].setText("31.1.2026")
    asked.form.ask.click()
    assert asked.form.complaint.text == "31.1.2026 is no day; write it as 2026-01-31."
    assert not asked.network.is_asking


def test_a_dead_node_is_told_beside_what_was_asked(window: NetworkWindow, qtbot: QtBot):
    window.network.keep(Node("Night", host="localhost", port=1, called_title="X"))
    with qtbot.waitSignal(window.network.failed, timeout=LONG):
        window.nodes.test.click()
    assert window.nodes.answer.text == "Night: nothing listens at localhost:1."
    window.form.fields["patient_name"].setText("*")
    with qtbot.waitSignal(window.network.failed, timeout=LONG):
        window.form.ask.click()
    assert window.failure.text == "Night: nothing listens at localhost:1."
    photograph(window, "network-failed")


def looked_at(window: NetworkWindow, qtbot: QtBot, paths: list[Path]):
    with qtbot.waitSignal(window.network.looked, timeout=LONG):
        window.ask_to_send(paths)
    assert window.send_dialog is not None
    return window.send_dialog


def test_a_password_that_a_transfer_found_wrong_is_asked_for_again(window: NetworkWindow):
    node = Node("Web", Kind.DICOMWEB, url="https://pacs.example/dicom-web", user="reader")
    window.network.keep(node)
    window.network.use_password(node, "mistyped")
    assert not window.network.needs_password(node)
    refused = Transfer(1, is_sending=True, node="Web", state=State.FAILED, sentence="it answers HTTP 401.")
    window.network.transfer_ended.emit(refused)
    assert window.network.needs_password(node)


def test_what_is_listed_is_what_was_asked_for_last(asked: NetworkWindow, qtbot: QtBot):
    asked.form.fields["patient_name"].setText("Nobody")
    asked.studies.topLevelItem(0).setSelected(True)
    with qtbot.waitSignal(asked.network.found, timeout=LONG):
        asked.form.ask.click()
        assert asked.said.text().startswith("Asking ")
        assert asked.studies.topLevelItemCount() == 0  # no study of the question before could be opened by mistake
    assert asked.studies._said == "No study matches."


def test_where_a_damaged_list_is_kept_is_said_when_a_node_is_added(qtbot: QtBot, qapp: QApplication):
    (config_folder() / "nodes.json").write_text("[{")
    network = Network()
    window = NetworkWindow(network)
    qtbot.addWidget(window)
    window.show()
    assert "cannot be read (it is not JSON)" in window.empty.failure.text
    window._keep_new(Node("Night", host="localhost", called_title="X"))
    assert "was damaged and is now" in window.failure.text
    assert window.failure.isVisible()
    assert network.close()


def test_files_that_were_not_taken_are_listed(window: NetworkWindow, tmp_path: Path):
    window.network.keep(Node("Night", host="localhost", port=1, called_title="X"))
    ended = Transfer(1, True, "Night", 1, 2, state=State.DONE, sentence="1 object sent; 1 not: a: b.", details="a: b")
    window.network.transfer_changed.emit(ended)
    row = window.transfers.rows[1]
    assert row.which.isVisible()
    row.which.click()
    (box,) = row.findChildren(QMessageBox)
    assert box.detailedText() == "a: b"
    box.reject()


def test_series_that_another_question_dropped_can_be_asked_for_again(asked: NetworkWindow, qtbot: QtBot):
    study = asked.studies.topLevelItem(0)
    asked.studies._load(study)
    asked.stop_asking()
    assert not study.childCount()
    with qtbot.waitSignal(asked.network.series_found, timeout=LONG):
        asked.studies._load(study)
    assert study.childCount()


def test_nothing_is_sent_before_the_button_that_names_the_target(
    asked: NetworkWindow,
    qtbot: QtBot,
    orthanc: Orthanc,
    tmp_path: Path,
):
    capture = secondary_capture(tmp_path)
    words = tmp_path / "words.txt"
    words.write_text("x")
    before = orthanc.instances()
    dialog = looked_at(asked, qtbot, [capture, words])
    assert dialog.send.text() == "Send 1 object to Ward PACS"
    assert "not secured" in dialog.what.text()
    assert dialog.identity.text == "The identity of one patient goes along, in 1 object."
    assert dialog.refused.text == "Left out: words.txt (it is no DICOM file)."
    photograph(dialog, "network-send")
    dialog.cancel.click()
    assert asked.network.transfers() == ()
    dialog = looked_at(asked, qtbot, [capture])
    found = texts(asked)
    with qtbot.waitSignal(asked.network.transfer_ended, timeout=LONG):
        dialog.send.click()
    assert orthanc.instances() == before + 1
    assert texts(asked) == found  # what was found is still there
    asked.network.keep(Node("Night", host="localhost", port=1, called_title="X"))
    asked.nodes.show_nodes(asked.network.book.all(), "Ward PACS")
    asked._send_to(asked.network.book.get("Night"), [capture])
    assert asked.node.name == "Ward PACS"
    asked.network.cancel(2)
    orthanc.delete_study(f"{ROOT}77")


def test_de_identified_objects_are_said_to_be(asked: NetworkWindow, qtbot: QtBot, tmp_path: Path):
    path = secondary_capture(tmp_path)
    capture = pydicom.dcmread(path)
    capture.PatientIdentityRemoved = "YES"
    capture.save_as(path)
    dialog = looked_at(asked, qtbot, [path])
    assert dialog.identity.text == "All of them say that the patient's identity was removed."
    dialog.reject()


def test_transfers_have_their_room_at_once_and_scroll_from_a_height_on(window: NetworkWindow, qtbot: QtBot):
    window.network.keep(Node("Night", host="localhost", port=1, called_title="X"))
    column, inner = window.transfers._column, window.transfers._inner
    for number in range(1, 4):
        window.network.transfer_changed.emit(Transfer(number, is_sending=False, node="Night"))
        assert column.height() >= inner.sizeHint().height()
    for number in range(4, 20):
        window.network.transfer_changed.emit(Transfer(number, is_sending=False, node="Night"))
    assert column.height() < inner.sizeHint().height()
