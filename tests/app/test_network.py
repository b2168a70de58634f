"""The network behind its window: answers once, transfers in a queue, all of it stoppable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.network import Network, State, Transfer
from cxr_desktop.core.network.nodes import Node
from cxr_desktop.core.network.talk import Query, Received, Wanted
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import Progress
from tests.core.network import servers
from tests.core.network.films import ROOT, secondary_capture
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node

LONG = 60_000


@pytest.fixture
def network(qtbot: QtBot) -> Iterator[Network]:
    made = Network()
    yield made
    assert made.close()


@pytest.fixture
def silent() -> Iterator[Node]:
    """A node that takes connections and never answers."""
    with servers.server(servers.silent) as port:
        yield Node("Silent", host="127.0.0.1", port=port, called_title="X", answer_seconds=60.0)


def test_a_node_is_tested_and_asked(qtbot: QtBot, network: Network, orthanc: Orthanc):
    node = dimse_node(orthanc)
    with qtbot.waitSignal(network.answered, timeout=LONG) as answered:
        network.test(node)
    assert answered.args[0] == node.name
    with qtbot.waitSignal(network.found, timeout=LONG) as found:
        network.find(node, Query(patient_name="Doe"))
    assert len(found.args[1].found) == 2
    with qtbot.waitSignal(network.series_found, timeout=LONG) as series:
        network.find_series(node, f"{ROOT}1")
    assert len(series.args[2].found) == 2
    assert not network.is_asking


def test_a_later_question_takes_the_place_of_an_earlier_one(
    qtbot: QtBot, network: Network, silent: Node, orthanc: Orthanc
):
    told: list[str] = []
    network.answered.connect(lambda name, _seconds: told.append(name))
    network.failed.connect(told.append)
    network.test(silent)
    with qtbot.waitSignal(network.answered, timeout=LONG):
        network.test(dimse_node(orthanc))
    assert told == ["Ward PACS"]


def test_transfers_wait_for_each_other_and_say_how_they_ended(
    qtbot: QtBot,
    network: Network,
    orthanc: Orthanc,
    tmp_path: Path,
):
    node, ended = dimse_node(orthanc), []
    network.transfer_ended.connect(ended.append)
    network.fetch(node, [Wanted(f"{ROOT}1", objects=2)], tmp_path / "one")
    network.send(node, [secondary_capture(tmp_path)])
    network.fetch(node, [Wanted(f"{ROOT}2")], tmp_path / "two")
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=LONG)
    orthanc.delete_study(f"{ROOT}77")
    assert [(transfer.number, transfer.state) for transfer in ended] == [
        (1, State.DONE),
        (2, State.DONE),
        (3, State.DONE),
    ]
    assert [transfer.sentence for transfer in ended] == ["2 films fetched.", "1 object sent.", "1 film fetched."]
    assert {path.parent for path in ended[0].paths} == {tmp_path / "one"}
    assert ended[0].size > 1000
    assert not network.is_busy


def test_running_and_waiting_transfers_are_cancelled(qtbot: QtBot, network: Network, silent: Node, tmp_path: Path):
    ended: list[Transfer] = []
    network.transfer_ended.connect(ended.append)
    first = network.fetch(silent, [Wanted("1.2")], tmp_path)
    second = network.fetch(silent, [Wanted("1.3")], tmp_path)
    network.cancel(second.number)
    assert [transfer.number for transfer in ended] == [second.number]
    network.cancel(first.number)
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=5000)
    assert {transfer.state for transfer in ended} == {State.CANCELLED}
    assert ended[1].sentence == "Stopped; 0 films kept."


def test_what_comes_after_the_end_of_a_transfer_does_not_bring_it_back(
    network: Network, silent: Node, tmp_path: Path
):
    waiting = network.fetch(silent, [Wanted("1.2")], tmp_path)
    last = network.fetch(silent, [Wanted("1.3")], tmp_path)
    network.cancel(last.number)
    network._take_progress(last.number, Progress(1, 3, "Fetching"))
    network._take_event(last.number, Received(tmp_path / "a.dcm", 9))
    assert [transfer.state for transfer in network.transfers()][1] is State.CANCELLED
    network.cancel(waiting.number)


def test_every_file_that_was_not_taken_is_kept_with_its_reason(
    qtbot: QtBot, network: Network, orthanc: Orthanc, tmp_path: Path
):
    good, words, empty = secondary_capture(tmp_path), tmp_path / "words.dcm", tmp_path / "empty.dcm"
    words.write_text("Dear colleague")
    empty.touch()
    with qtbot.waitSignal(network.transfer_ended, timeout=LONG) as ended:
        network.send(dimse_node(orthanc), [good, words, empty])
    orthanc.delete_study(f"{ROOT}77")
    transfer = ended.args[0]
    assert transfer.sentence.startswith("1 object sent; 2 not: ")
    lines = transfer.details.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [display_path(words), display_path(empty)]
    assert all(line.partition(": ")[2] for line in lines)


def test_closing_stops_a_transfer(qtbot: QtBot, silent: Node, tmp_path: Path):
    network = Network()
    network.fetch(silent, [Wanted("1.2")], tmp_path)
    network.test(silent)
    assert network.close()


def test_a_failure_is_one_sentence(qtbot: QtBot, network: Network, tmp_path: Path):
    nobody = Node("Nobody", host="localhost", port=1, called_title="X")
    with qtbot.waitSignal(network.failed, timeout=LONG) as failed:
        network.test(nobody)
    assert failed.args == ["Nobody: nothing listens at localhost:1."]
    with qtbot.waitSignal(network.transfer_ended, timeout=LONG) as ended:
        network.fetch(nobody, [Wanted("1.2", objects=3)], tmp_path)
    assert ended.args[0].sentence == "nothing listens at localhost:1; kept 0 of 3 films."
