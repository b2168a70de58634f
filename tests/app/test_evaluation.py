"""Reports are read in a lane; a bad one gives a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.evaluation import Evaluations
from cxr_desktop.app.lanes import PoolLane


@pytest.fixture
def lane() -> Iterator[PoolLane]:
    made = PoolLane("test", threads=1)
    yield made
    assert made.close()


@pytest.mark.parametrize("text", ["", "{}", '{"format": 99}', "[" * 100_000])
def test_a_file_that_is_no_report_gives_a_sentence(lane: PoolLane, qtbot: QtBot, tmp_path: Path, text: str):
    path = tmp_path / "report.json"
    path.write_text(text)
    evaluations = Evaluations(lane)
    with qtbot.waitSignal(evaluations.failed) as signal:
        evaluations.open(path)
    assert "report.json" in signal.args[0]


def test_a_report_that_is_gone_gives_a_sentence(lane: PoolLane, qtbot: QtBot, tmp_path: Path):
    evaluations = Evaluations(lane)
    with qtbot.waitSignal(evaluations.failed) as signal:
        evaluations.open(tmp_path / "report.json")
    assert "cannot be read" in signal.args[0]
