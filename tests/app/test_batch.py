"""The batch in the worker: real films, the real model, the real study; the screen goes first, nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.batch import CANCELLING, IDLE, RUNNING, Batch, BatchEnd, BatchProgress
from cxr_desktop.app.inference import Inference
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.study import Study, View
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.study.events import FilmClassified
from cxr_desktop.core.study.results import Results

LONG = 60_000


class Bench:
    """A worker with the bundled model, a study, a batch; and what they told."""

    def __init__(self, qtbot: QtBot, file: Path) -> None:
        self.worker, self.pool, self.study_lane = (PoolLane(name, 1) for name in ("worker", "pool", "study"))
        self.inference = Inference(self.worker)
        self.study = Study(self.study_lane, file)
        self.batch = Batch(self.inference, self.pool, self.study.open_another)
        self.films: list[FilmClassified] = []
        self.states: list[str] = []
        self.models: set[str] = set()
        self.batch.classified.connect(self.films.extend)
        self.batch.classified.connect(lambda _films: self.models.add(self.batch.model_sha256))
        self.batch.state_changed.connect(self.states.append)
        with qtbot.waitSignal(self.inference.model_ready, timeout=LONG) as ready:
            self.inference.load(None)
        self.info = ready.args[0]

    def close(self) -> None:
        self.batch.cancel()
        assert all(lane.close(30) for lane in (self.worker, self.pool, self.study_lane))
        self.batch.close()
        self.study.close()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path / "study.cxrdb")
    yield made
    made.close()


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """A folder of five films of each class and a file that is none."""
    for label in ("NORMAL", "PNEUMONIA"):
        folder = tmp_path / "ward" / label
        folder.mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:5]:
            shutil.copy(film, folder)
    (tmp_path / "ward/NORMAL/broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path / "ward"


def run(qtbot: QtBot, bench: Bench, ward: Path) -> BatchEnd:
    with qtbot.waitSignal(bench.batch.ended, timeout=LONG) as ended:
        assert bench.batch.start([ward])
    return ended.args[0]


def test_a_folder_goes_through_into_the_study(qtbot: QtBot, bench: Bench, ward: Path):
    news: list[BatchProgress] = []
    bench.batch.progressed.connect(news.append)
    end = run(qtbot, bench, ward)
    assert (end.summary.classified, end.summary.failed, end.total) == (10, 1, 11)
    assert [path.name for path, _ in end.failures] == ["broken.png"]
    assert bench.states == [RUNNING, IDLE]
    assert bench.models == {bench.info.sha256}
    assert (news[-1].done, news[-1].total) == (11, 11)
    assert news[-1].films_per_second > 0
    keys = tuple(str(film.path) for film in bench.films)
    told: list[Results] = []
    bench.study.results_changed.connect(told.append)
    with qtbot.waitSignal(bench.study.found, timeout=LONG) as signal:
        bench.study.show(View(ward, keys, bench.info.sha256))
    (results,), (found,) = told, signal.args
    assert results.truth.tolist() == [0] * 6 + [1] * 5
    predictions = [film.prediction for film in bench.films]
    assert [found.get(digest) for digest in results.sha256] == predictions
    assert run(qtbot, bench, ward).summary.stored == 10


def test_numbers_do_not_depend_on_who_asked(qtbot: QtBot, bench: Bench, ward: Path):
    run(qtbot, bench, ward)
    path = bench.films[-1].path
    with qtbot.waitSignal(bench.inference.predicted, timeout=LONG) as told:
        bench.inference.look_at(path, read_radiograph(path))
    assert told.args[1].probabilities == bench.films[-1].prediction.probabilities


def test_cancelling_keeps_what_is_done(qtbot: QtBot, bench: Bench, ward: Path):
    with qtbot.waitSignal(bench.batch.ended, timeout=LONG) as ended:
        bench.batch.classified.connect(lambda _films: bench.batch.cancel())
        bench.batch.start([ward])
        assert not bench.batch.start([ward])
    assert ended.args[0].summary.was_cancelled
    assert bench.states == [RUNNING, CANCELLING, IDLE]
    done = len(bench.films)
    assert 0 < done < 11
    bench.batch.classified.disconnect()
    end = run(qtbot, bench, ward)
    assert end.summary.classified == 10
    assert end.summary.stored == sum(film.prediction is not None for film in bench.films[:done])


def test_the_film_on_screen_goes_before_the_rest_of_the_batch(qtbot: QtBot, bench: Bench, ward: Path):
    last = read_radiograph(max((ward / "PNEUMONIA").iterdir()))
    done_then: list[int] = []
    bench.inference.predicted.connect(lambda *_: done_then.append(len(bench.films)))

    def look(_films: object) -> None:
        bench.batch.classified.disconnect(look)
        bench.inference.look_at(Path("last"), last)

    bench.batch.classified.connect(look)
    run(qtbot, bench, ward)
    assert done_then
    assert done_then[0] < 11


def test_closing_in_the_middle_keeps_what_is_done(qtbot: QtBot, bench: Bench, ward: Path):
    with qtbot.waitSignal(bench.batch.classified, timeout=LONG):
        bench.batch.start([ward])
    bench.close()
    with bench.study.open_another() as store:
        done = [film.sha256 for film in bench.films if film.prediction is not None]
        assert store.predicted(done, bench.info.sha256) == set(done)


def test_a_study_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path, ward: Path):
    bench = Bench(qtbot, tmp_path / "nowhere" / "study.cxrdb")
    with qtbot.waitSignal(bench.batch.failed, timeout=LONG) as told:
        bench.batch.start([ward])
    assert "study.cxrdb" in told.args[0]
    assert bench.batch.state == IDLE
    bench.close()


def test_a_folder_without_films_ends_at_once(qtbot: QtBot, bench: Bench, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    end = run(qtbot, bench, tmp_path / "empty")
    assert (end.total, end.summary.classified) == (0, 0)
