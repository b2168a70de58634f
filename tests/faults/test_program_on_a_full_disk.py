"""The whole program while its disks are full: it tells, goes on, and goes on keeping when there is room again."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr_desktop.app.batch import IDLE, RUNNING
from cxr_desktop.core.study.store import open_store
from tests.faults.disks import NO_SPACE, files_below, fill, small_disk
from tests.faults.driver import Condition, Tour, run

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

HERE = "tests.faults.test_program_on_a_full_disk"


def full_from_the_start(tour: Tour) -> Iterator[Condition]:
    """Settings, window, log, study and thumbnails on a full disk; then there is room."""
    window, disk = tour.window, Path(tour.arguments[0])
    services, ends, failures = window.services, list[object](), list[str]()
    services.batch.ended.connect(ends.append)
    services.batch.failed.connect(failures.append)
    shown: list[object] = []
    services.inference.predicted.connect(lambda look, _answer: shown.append(look.path))
    yield "a film is shown and predicted", lambda: shown
    yield "the results stand", lambda: services.study.view is not None and services.study.view.keys
    window.thumbnails.pixmap(window.films.path_at(1))
    window.actions_by_name["classify_all"].trigger()
    yield "the batch says that it cannot", lambda: failures or ends
    tour.say(failures=failures, ends=len(ends))
    services.settings.set("reader", "Ada")
    yield "the settings were tried", lambda: any("settings" in sentence for sentence in tour.notices())
    window.actions_by_name["next_film"].trigger()
    yield "the next film is predicted", lambda: len(set(shown)) > 1
    (disk / "filler").unlink()
    window.actions_by_name["classify_all"].trigger()
    yield "with room the batch ends", lambda: ends or len(failures) > 1
    tour.say(failures=failures, classified=ends[0].summary.classified if ends else 0)
    services.settings.set("reader", "Grace")
    yield "the settings are saved", lambda: "Grace" in read(disk / "config/settings.json")


def full_in_the_middle(tour: Tour) -> Iterator[Condition]:
    """The disk of the study fills while a batch runs, and the program is closed while it is full."""
    window, disk = tour.window, Path(tour.arguments[0])
    services, failures, done = window.services, list[str](), list[object]()
    services.batch.failed.connect(failures.append)
    services.batch.classified.connect(done.extend)
    yield "the model stands", lambda: services.inference.is_ready
    yield "the films are listed", lambda: services.study.view is not None and services.study.view.keys
    window.actions_by_name["classify_all"].trigger()
    yield "it runs", lambda: services.batch.state == RUNNING and len(done) >= 3
    yield "some is stored", lambda: predicted(disk, Path(tour.arguments[2]))
    tour.say(stored=sorted(predicted(disk, Path(tour.arguments[2]))))
    fill(disk)
    if tour.arguments[1] == "cancel":
        services.batch.cancel()
        yield "it stopped", lambda: services.batch.state == IDLE
    if tour.arguments[1] == "wait":
        yield "it failed", lambda: failures
    tour.say(failures=failures, done=[str(film.path) for film in done])


def predicted(disk: Path, films: Path) -> set[str]:
    """Return the names of the films with a prediction in the study on a disk, which is whole."""
    with open_store(disk / "data/study/results.cxrdb") as store:
        assert store.notices == ()
        names = {place[0]: path.name for path, place in store.places(sorted(films.iterdir())).items()}
        return {names[digest] for model in store.models() for digest in store.predicted(names, model.sha256)}


def read(path: Path) -> str:
    return path.read_text() if path.exists() else ""


@pytest.fixture
def films(tmp_path: Path, data: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for film in sorted((data / "kermany224/train/NORMAL").iterdir())[:12]:
        shutil.copy(film, folder)
    return folder


def cache_with_thumbnails_on(disk: Path, folder: Path) -> Path:
    """Return a cache that has the network's layers, as after any start, and its thumbnails on the small disk."""
    folder.mkdir()
    for kept in Path(os.environ["CXR_CACHE_DIR"]).iterdir():
        if kept.name != "thumbnails":
            (folder / kept.name).symlink_to(kept)
    (disk / "thumbnails").mkdir()
    (folder / "thumbnails").symlink_to(disk / "thumbnails")
    return folder


def folders(disk: Path) -> dict[str, Path]:
    return {f"CXR_{name}_DIR": disk / name.lower() for name in ("CONFIG", "LOG", "DATA")}


def test_everything_on_a_full_disk(tmp_path: Path, films: Path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        cache = cache_with_thumbnails_on(disk, tmp_path / "cache")
        fill(disk)
        told = run(HERE, "full_from_the_start", [films], disk, **folders(disk), CXR_CACHE_DIR=cache)
        assert (told.code, told.errors) == (0, ""), told.errors
        assert "stuck" not in str(told.lines), told.lines
        first = told["failures"]
        assert len(first) == 1
        assert "results.cxrdb" in first[0]
        assert "the disk is full" in first[0]
        assert told["classified"] == 12
        assert any("settings" in sentence and NO_SPACE in sentence for sentence in told["notices"])
        assert not any("bug" in sentence for sentence in told["notices"])
        assert json.loads(read(disk / "config/settings.json"))["reader"] == "Grace"
        assert not any(".writing-" in name for name in files_below(disk))
        with open_store(disk / "data/study/results.cxrdb") as store:
            assert len(store.results(films, sorted(films.iterdir())).counted(with_outside=True).nonzero()[0]) == 12
        assert "classified" in read(disk / "log/cxr-desktop.log")  # what is told is logged again
        assert any("cxr-desktop.log cannot be written" in sentence for sentence in told["notices"])


@pytest.mark.parametrize("then", ["wait", "cancel", "close"])
def test_a_study_that_fills_up_in_the_middle_keeps_what_it_has(then: str, tmp_path: Path, films: Path):
    with small_disk(tmp_path / "disk", 4096) as disk:
        (disk / "data").mkdir()
        told = run(HERE, "full_in_the_middle", [films], disk, then, films, CXR_DATA_DIR=disk / "data")
        assert (told.code, told.errors) == (0, ""), told.errors
        assert "stuck" not in str(told.lines), told.lines
        assert not any("bug" in sentence for sentence in told["notices"]), told["notices"]
        if then == "wait":
            assert "results.cxrdb: the disk is full" in told["failures"][0]
        (disk / "filler").unlink()
        assert told["stored"]
        assert predicted(disk, films) >= set(told["stored"])
