"""The study behind the window: which file is in use, and whose results are told."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.study import Study, View
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import open_store
from tests.app.late_lane import LateLane
from tests.core.study.studies import MODEL, film

_FILM = Path("/films/a.png")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two studies with another answer about the same film."""
    made = (tmp_path / "one.cxrdb", tmp_path / "two.cxrdb")
    for path, p in zip(made, (0.1, 0.9), strict=True):
        with open_store(path) as store:
            store.add_model(MODEL)
            store.add([film(_FILM, 1, p)], MODEL, program="1")
    return made


def test_what_the_study_before_said_is_not_told_any_more(qapp: object, qtbot: QtBot, files: tuple[Path, Path]):
    lane, (one, two) = LateLane(), files
    study, told, found = Study(lane, one), [], []
    study.results_changed.connect(lambda results: told.append(round(results.probabilities[0][1], 3)))
    study.found.connect(lambda predictions: found.extend(p.probabilities[1] for p in predictions.values()))
    study.show(View(_FILM.parent, (str(_FILM),), MODEL.sha256))
    reader = Thread(target=lane.jobs.pop().run)  # its answer is on the way when another study is chosen
    reader.start()
    reader.join()
    study.use(two)
    lane.work()
    assert told == []
    qtbot.waitUntil(lambda: bool(lane.jobs), timeout=10_000)
    lane.work()
    assert told == [0.9]
    assert found == [0.9]
    study.close()


@pytest.mark.parametrize("name", ["letter.txt", "letter.cxrdb", "letter.zip", "gone.cxrdb"])
def test_what_is_no_study_leaves_the_one_in_use(qapp: object, files: tuple[Path, Path], tmp_path: Path, name: str):
    study, failures = Study(SyncLane(), files[0]), list[str]()
    study.failed.connect(failures.append)
    wrong = tmp_path / name
    if not name.startswith("gone"):
        wrong.write_bytes(b"Dear colleague, this is a letter." * 99)
    before = sorted(tmp_path.iterdir())
    study.try_another(wrong, study.use, SyncLane())
    assert study.file == files[0]
    assert len(failures) == 1
    assert name in failures[0]
    assert sorted(tmp_path.iterdir()) == before
    assert not study.is_opening
    study.close()


def test_of_several_studies_that_are_opened_the_last_is_used(qapp: object, files: tuple[Path, Path], tmp_path: Path):
    late, (one, two) = LateLane(), files
    study, used, failures = Study(SyncLane(), tmp_path / "own.cxrdb"), list[Path](), list[str]()
    study.failed.connect(failures.append)
    study.try_another(one, used.append, late)
    study.try_another(tmp_path / "gone.cxrdb", used.append, late)
    gone = late.jobs[-1]
    study.try_another(two, used.append, late)
    gone.failed.emit(StoreError(tmp_path / "gone.cxrdb", "is not there"))  # it was on its way
    assert study.is_opening
    assert study.file == tmp_path / "own.cxrdb"
    late.work()
    assert used == [two]
    assert failures == []
    assert not study.is_opening
    study.close()
