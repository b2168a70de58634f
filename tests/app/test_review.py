"""Readings behind the window: whose they are, and of which study."""

from __future__ import annotations

from pathlib import Path

from cxr_desktop.app.review import Review
from cxr_desktop.app.study import Study
from cxr_desktop.core.study.results import Reading
from cxr_desktop.core.study.store import open_store
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
