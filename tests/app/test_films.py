"""Decoded films: what is read first, what is dropped, what is kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.films import Films, _size
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.core.film.radiograph import Curve, Graphic, NamedWindow, Radiograph, Window


class HeldLane:
    """Keeps jobs until they are let go."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def submit(self, job: Job) -> Job:
        self.jobs.append(job)
        return job

    def close(self, seconds: float = 0.0) -> bool:
        return True

    def let_go(self) -> None:
        jobs, self.jobs = sorted(self.jobs, key=lambda job: job.priority), []
        for job in jobs:
            job.run()


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> list[Path]:
    sources = sorted((data / "kermany224/test/NORMAL").iterdir())[:6]
    return [Path(shutil.copy(source, tmp_path)) for source in sources]


def test_the_wanted_film_comes_first_and_then_its_neighbours(folder: list[Path]):
    lane = HeldLane()
    films, came = Films(lane), []
    films.ready.connect(lambda path, _film: came.append(path))
    films.want(folder[2], [folder[3], folder[1]])
    lane.let_go()
    assert came == [folder[2], folder[3], folder[1]]
    assert films.get(folder[2]).source == folder[2]


def test_what_nobody_wants_any_more_is_not_read(folder: list[Path]):
    lane = HeldLane()
    films, came = Films(lane), []
    films.ready.connect(lambda path, _film: came.append(path))
    for path in folder[:5]:
        films.want(path)
    lane.let_go()
    assert came == [folder[4]]


def test_a_film_is_read_once(folder: list[Path]):
    lane = HeldLane()
    films = Films(lane)
    films.want(folder[0], folder[1:3])
    films.want(folder[1], folder[0:3])
    assert len(lane.jobs) == 3
    lane.let_go()
    films.want(folder[1])
    assert lane.jobs == []


def test_an_unreadable_film_is_told_and_tried_again_when_chosen_again(tmp_path: Path, folder: list[Path]):
    films, told = Films(SyncLane()), []
    films.failed.connect(lambda path, error: told.append((path, error.reason)))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"")
    films.want(broken)
    films.want(folder[0], [broken])
    assert told == [(broken, "the file is empty")]
    shutil.copy(folder[0], broken)
    films.want(broken)
    assert films.get(broken) is not None
    assert len(told) == 1


def test_memory_is_bounded_by_bytes(folder: list[Path]):
    films = Films(SyncLane(), kept_bytes=3 * 224 * 224)
    for path in folder:
        films.want(path)
    assert [films.get(path) is not None for path in folder] == [False, False, False, True, True, True]


def test_forgotten_films_are_not_told(folder: list[Path]):
    lane = HeldLane()
    films, came = Films(lane), []
    films.ready.connect(lambda path, _film: came.append(path))
    films.want(folder[0])
    films.forget()
    lane.let_go()
    assert came == []
    assert films.get(folder[0]) is None


def test_films_are_read_in_the_pool(qtbot: QtBot, folder: list[Path]):
    lane = PoolLane("decode")
    films = Films(lane)
    with qtbot.waitSignals([films.ready] * 3, timeout=20_000):
        films.want(folder[0], folder[1:3])
    assert lane.close()


def test_all_that_a_film_holds_counts():
    pixels, plane = np.zeros((40, 50), np.uint16), np.zeros((40, 50), bool)
    bent, other = (Window(2048, 4096, Curve(np.zeros(4096, np.uint16), 16)) for _ in range(2))
    film = Radiograph(
        pixels,
        12,
        bent,
        colour=np.zeros((40, 50, 3), np.uint8),
        presets=(NamedWindow("a", bent), NamedWindow("b", other), NamedWindow("c", Window(5, 5))),
        graphics=(Graphic(plane, "x"), Graphic(plane.copy(), "y")),
        shutter=plane.copy(),
    )
    assert _size(film) == 40 * 50 * (2 + 3 + 2 + 1) + 2 * 2 * 4096
    assert _size(Radiograph(pixels, 12, Window(5, 5))) == pixels.nbytes
