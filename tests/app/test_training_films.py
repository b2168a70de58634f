"""Training films are found by what they hold, in a lane; a folder is read once."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app import training_films
from cxr_desktop.app.lanes import Lane, PoolLane
from cxr_desktop.app.training_films import TrainingFilms
from cxr_desktop.core.model.reference import SimilarFilm
from cxr_desktop.core.words.progress import CancelToken, Progress


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = PoolLane("test", threads=1)
    yield made
    assert made.close()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were read."""
    read: list[Path] = []
    real = training_films.index_films

    def counted(folder: Path, **options):
        read.append(folder)
        return real(folder, **options)

    monkeypatch.setattr(training_films, "index_films", counted)
    return read


def put(path: Path, content: bytes, name: str) -> SimilarFilm:
    path.write_bytes(content)
    return SimilarFilm(name, "NORMAL", 1.0, hashlib.sha256(content).hexdigest())


def look(qtbot: QtBot, films: TrainingFilms, wanted: list[SimilarFilm]) -> list[Path | None]:
    films.look_for(wanted)
    qtbot.waitUntil(lambda: not films.is_looking, timeout=10_000)
    return [films.path(film) for film in wanted]


def test_by_name_where_it_is_the_same_film_else_by_content(
    qtbot: QtBot, lane: Lane, tmp_path: Path, reads: list[Path]
):
    named = put(tmp_path / "a.png", b"a", "a.png")
    nameless = put(tmp_path / "b.png", b"b", "NORMAL/0123456789ab")
    changed = SimilarFilm("a.png", "NORMAL", 2.0, "c" * 64)
    films = TrainingFilms(lane)
    assert look(qtbot, films, [named]) == [None]  # nobody said where
    films.set_folder(tmp_path)
    assert look(qtbot, films, [named]) == [tmp_path / "a.png"]
    assert reads == []
    assert look(qtbot, films, [named, nameless, changed]) == [tmp_path / "a.png", tmp_path / "b.png", None]
    assert look(qtbot, films, [SimilarFilm("gone.png", "NORMAL", 3.0, "d" * 64), nameless])[1] is not None
    assert reads == [tmp_path]  # once for the session
    films.set_folder(tmp_path)
    look(qtbot, films, [nameless])
    assert len(reads) == 2  # chosen again: read again


def test_reading_a_folder_can_be_stopped_and_does_not_start_again(
    qtbot: QtBot, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    reads: list[Path] = []
    pause = threading.Event()

    def endless(folder: Path, *, token: CancelToken) -> Iterator[Progress]:
        reads.append(folder)
        while True:
            pause.wait(0.01)
            token.raise_if_cancelled()
            yield Progress(0, None, "Listing films")

    monkeypatch.setattr(training_films, "index_films", endless)
    nameless = put(tmp_path / "b.png", b"b", "NORMAL/0123456789ab")
    films = TrainingFilms(lane)
    films.set_folder(tmp_path)
    films.progressed.connect(films.stop)
    assert look(qtbot, films, [nameless]) == [None]
    assert look(qtbot, films, [nameless, SimilarFilm("x", "NORMAL", 1.0, "e" * 64)]) == [None, None]
    assert reads == [tmp_path]
    assert films.is_unfinished
    films.set_folder(tmp_path)
    assert not films.is_unfinished


def test_a_folder_that_is_gone_is_said(qtbot: QtBot, lane: Lane, tmp_path: Path):
    films = TrainingFilms(lane)
    films.set_folder(tmp_path / "gone")
    with qtbot.waitSignal(films.failed) as told:
        films.look_for([SimilarFilm("a.png", "NORMAL", 1.0, "a" * 64)])
    assert "gone" in told.args[0]
