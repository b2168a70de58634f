"""Readings behind the window: whose they are, and of which study."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cxr_desktop.app.review import Review
from cxr_desktop.app.study import Study
from cxr_desktop.core.study.results import Reading
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import Store, open_store
from tests.app.late_lane import LateLane
from tests.core.study.studies import digest_of


def test_readings_of_the_study_before_do_not_come_into_another_one(qapp: object, tmp_path: Path):
    one, two = tmp_path / "one.cxrdb", tmp_path / "two.cxrdb"
    for file, number in ((one, 1), (two, 2)):
        with open_store(file) as store:
            store.put_reading(Reading(digest_of(number), "Ada", 1, 1, False, 1.0, 1.0, "2026-01-01T00:00:00", ""))
    lane = LateLane()
    study = Study(lane, one)
    review = Review(study)
    review.set_reader("Ada")
    study.use(two)
    review.set_reader("Ada")
    lane.work()
    assert review.read == {digest_of(2)}
    study.close()


def test_a_reading_that_could_not_be_written_is_written_with_the_next(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(store: Store, *_given: object) -> None:
        raise StoreError(store.path, "cannot be written (disk full)")

    lane = LateLane()
    study = Study(lane, tmp_path / "one.cxrdb")
    told: list[str] = []
    study.failed.connect(told.append)
    review = Review(study)
    review.set_reader("Ada")
    with monkeypatch.context() as full:
        for name in ("put_reading", "set_note"):
            full.setattr(Store, name, fail)
        review.show_film(digest_of(1))
        review.decide(1)
        review.write_note("first", digest_of(1))
        review.write_note("second", digest_of(1))
        lane.work()
    assert len(told) == 3
    review.write_note("of another film", digest_of(2))
    lane.work()
    assert len(told) == 3
    with open_store(study.file) as store:
        assert [reading.film_sha256 for reading in store.readings("Ada")] == [digest_of(1)]
    with closing(sqlite3.connect(study.file)) as database:
        notes = database.execute("SELECT note FROM remarks ORDER BY note").fetchall()
    assert notes == [("of another film",), ("second",)]
    assert review._owed == {study.file: {}}
    study.close()
