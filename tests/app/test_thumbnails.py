"""Thumbnails: made when they are looked at, kept on disk, never in the way."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.app.thumbnail_cache import SIDE, ThumbnailCache
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "thumbnails"
    made.mkdir()
    return made


@pytest.fixture
def cache(folder: Path) -> ThumbnailCache:
    return ThumbnailCache(folder)


@pytest.fixture
def film(data: Path) -> Path:
    return min((data / "kermany_original/NORMAL").glob("*.jpeg"))


def phantom(path: Path, seed: int = 0) -> Path:
    noise = np.random.default_rng(seed).integers(0, 255, (160, 200), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    return path


def test_a_thumbnail_is_the_film_in_small_with_the_films_size(cache: ThumbnailCache, film: Path) -> None:
    made, whole = cache.thumbnail(film), read_radiograph(film)
    assert max(made.pixels.shape) == SIDE
    assert made.size == (whole.width, whole.height)
    small = Image.fromarray(whole.pixels).resize((made.pixels.shape[1], made.pixels.shape[0]), Image.Resampling.BOX)
    assert np.abs(np.asarray(small, dtype=float) - made.pixels).mean() < 4


def test_a_kept_thumbnail_is_the_same_and_needs_no_film(cache: ThumbnailCache, folder: Path, film: Path) -> None:
    made = cache.thumbnail(film)
    kept_at = next(folder.iterdir())
    Image.fromarray(255 - made.pixels).save(kept_at)  # so that we see where it comes from
    again = cache.thumbnail(film)
    assert np.array_equal(again.pixels, 255 - made.pixels)


def test_the_size_is_kept_too(cache: ThumbnailCache, film: Path) -> None:
    assert cache.thumbnail(film).size == cache.thumbnail(film).size != None  # noqa: E711 - both, and known


@pytest.mark.parametrize("damage", [b"", b"not a picture", None])
def test_a_damaged_thumbnail_is_made_again(
    cache: ThumbnailCache, folder: Path, film: Path, damage: bytes | None
) -> None:
    made = cache.thumbnail(film)
    kept_at = next(folder.iterdir())
    whole = kept_at.read_bytes()
    kept_at.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert np.array_equal(cache.thumbnail(film).pixels, made.pixels)
    assert kept_at.read_bytes() == whole


def test_a_film_that_changed_gets_a_new_thumbnail(cache: ThumbnailCache, tmp_path: Path) -> None:
    film = phantom(tmp_path / "film.png", seed=1)
    first = cache.thumbnail(film)
    phantom(film, seed=2)
    os.utime(film, ns=(1, 1))
    assert not np.array_equal(cache.thumbnail(film).pixels, first.pixels)


def test_the_longest_unused_go_when_there_are_too_many(folder: Path, tmp_path: Path) -> None:
    cache = ThumbnailCache(folder, max_bytes=100_000)
    films = [phantom(tmp_path / f"{number}.png", seed=number) for number in range(10)]
    for number, film in enumerate(films):
        before = set(folder.iterdir())
        cache.thumbnail(film)
        made = next(iter(set(folder.iterdir()) - before))
        os.utime(made, ns=(number, number))
    newest = made
    assert sum(file.stat().st_size for file in folder.iterdir()) > 100_000
    cache.trim()
    left = list(folder.iterdir())
    assert newest in left
    assert 0 < sum(file.stat().st_size for file in left) <= 90_000
    assert min(file.stat().st_mtime_ns for file in left) == 10 - len(left)


def test_a_folder_that_cannot_be_written_costs_nothing_but_speed(tmp_path: Path, film: Path) -> None:
    cache = ThumbnailCache(tmp_path / "absent")
    assert cache.thumbnail(film).pixels.size
    assert not (tmp_path / "absent").exists()


def test_a_film_that_cannot_be_read_says_why(cache: ThumbnailCache, tmp_path: Path, folder: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    with pytest.raises(FilmError, match="empty"):
        cache.thumbnail(empty)
    with pytest.raises(FilmError):
        cache.thumbnail(tmp_path / "absent.png")
    assert not list(folder.iterdir())


def test_what_is_asked_for_comes_and_stays(cache: ThumbnailCache, film: Path, qtbot: QtBot) -> None:
    lane = PoolLane("thumbnails")
    try:
        thumbnails = Thumbnails(lane, cache)
        with qtbot.waitSignal(thumbnails.ready) as ready:
            assert thumbnails.pixmap(film) is None
            assert thumbnails.pixmap(film) is None
        assert ready.args == [film, cache.thumbnail(film).size]
        pixmap = thumbnails.pixmap(film)
        assert pixmap is not None
        assert max(pixmap.width(), pixmap.height()) == SIDE
    finally:
        assert lane.close()


def test_an_unreadable_film_is_told_once_and_not_tried_again(
    cache: ThumbnailCache, tmp_path: Path, qtbot: QtBot
) -> None:
    thumbnails = Thumbnails(SyncLane(), cache)
    empty = tmp_path / "empty.png"
    empty.touch()
    with qtbot.waitSignal(thumbnails.failed) as failed:
        thumbnails.pixmap(empty)
    assert failed.args == [empty, "the file is empty"]
    with qtbot.assertNotEmitted(thumbnails.failed):
        assert thumbnails.pixmap(empty) is None
    assert thumbnails.is_unreadable(empty)
    phantom(empty)
    thumbnails.forget()
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.pixmap(empty)


def test_the_newest_wish_comes_first_and_the_oldest_are_dropped(
    cache: ThumbnailCache, tmp_path: Path, qtbot: QtBot
) -> None:
    films = [phantom(tmp_path / f"{number}.png") for number in range(120)]
    gate = threading.Event()
    lane = PoolLane("one", 1)
    came: list[Path] = []
    try:
        lane.submit(Job(lambda _token: gate.wait(30)))
        thumbnails = Thumbnails(lane, cache)
        thumbnails.ready.connect(lambda film, _size: came.append(film))
        for film in films:
            thumbnails.pixmap(film)
        gate.set()
        qtbot.waitUntil(lambda: len(came) == 99, timeout=20_000)
    finally:
        assert lane.close()
    assert set(came[:3]) == set(films[:3])  # they were at work already
    assert came[3:] == films[:23:-1]


def test_what_was_forgotten_does_not_come(cache: ThumbnailCache, film: Path, qtbot: QtBot) -> None:
    gate = threading.Event()
    lane = PoolLane("one", 1)
    try:
        gated = Job(lambda _token: gate.wait(30))
        lane.submit(gated)
        thumbnails = Thumbnails(lane, cache)
        thumbnails.pixmap(film)
        thumbnails.forget()
        last = Job(lambda _token: None, priority=100)
        with qtbot.assertNotEmitted(thumbnails.ready), qtbot.waitSignal(last.finished):
            lane.submit(last)
            gate.set()
        assert thumbnails.pixmap(film) is None
    finally:
        assert lane.close()
