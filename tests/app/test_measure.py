"""Measurements behind the window: into a real study and back, undone and redone film by film."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.measure import Measurements
from cxr_desktop.app.study import Study
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.core.study.store import open_store
from tests.app.late_lane import LateLane

ONE = Annotation("1", Kind.LENGTH, ((0, 0), (3, 4)))
TWO = Annotation("2", Kind.RECTANGLE, ((0, 0), (3, 4)))


def film(seed: int) -> Radiograph:
    return Radiograph(np.random.default_rng(seed).integers(0, 256, (20, 20)).astype(np.uint8), 8, Window(128, 256))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "study.cxrdb"


@pytest.fixture
def study(file: Path, qapp: object):
    made = Study(SyncLane(), file)
    yield made
    made.close()


def keys(measurements: Measurements) -> list[str]:
    return [each.annotation.key for each in measurements.drawn]


def test_what_is_drawn_is_in_the_study_at_once_with_its_figures(study: Study, file: Path, tmp_path: Path):
    measurements, shown = Measurements(study), film(1)
    measurements.show_film(tmp_path / "a.png", shown)
    measurements.put(ONE)
    measurements.put(TWO)
    with open_store(file) as store:
        assert store.annotations(shown.sha256) == (ONE, TWO)
        assert store.measurements()[shown.sha256][1] == measured(TWO, shown)
        found = store.results(tmp_path, [tmp_path / "a.png"])  # the film has a place without a prediction
        assert found.sha256 == (shown.sha256,)
        assert len(found.measurements[shown.sha256]) == 2


def test_another_start_of_the_program_finds_them(study: Study, tmp_path: Path):
    measurements, shown = Measurements(study), film(1)
    measurements.show_film(tmp_path / "a.png", shown)
    measurements.put(ONE)
    again = Measurements(study)
    again.show_film(tmp_path / "copy.png", film(1))  # by content, not by path
    assert keys(again) == ["1"]
    again.show_film(tmp_path / "b.png", film(2))
    assert keys(again) == []


def test_annotations_kept_without_figures_are_measured_when_they_are_shown(study: Study, file: Path, tmp_path: Path):
    with open_store(file) as store:
        store.set_annotations(film(1).sha256, [ONE])
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    assert measurements.drawn[0].figures[0].value == 5.0


def test_undo_and_redo_go_film_by_film(study: Study, file: Path, tmp_path: Path):
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(ONE)
    measurements.put(TWO)
    measurements.put(Annotation("1", Kind.LENGTH, ((0, 0), (6, 8))))
    measurements.show_film(tmp_path / "b.png", film(2))
    assert not measurements.can_undo
    measurements.undo()
    measurements.show_film(tmp_path / "a.png", film(1))
    assert measurements.drawn[0].figures[0].value == 10.0
    measurements.undo()
    assert measurements.drawn[0].figures[0].value == 5.0
    measurements.undo()
    assert keys(measurements) == ["1"]
    measurements.redo()
    assert keys(measurements) == ["1", "2"]
    measurements.remove("1")
    assert not measurements.can_redo
    measurements.undo()
    assert keys(measurements) == ["1", "2"]
    with open_store(file) as store:
        assert len(store.annotations(film(1).sha256)) == 2


def test_clearing_is_one_step(study: Study, tmp_path: Path):
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(ONE)
    measurements.put(TWO)
    measurements.clear()
    assert keys(measurements) == []
    measurements.undo()
    assert keys(measurements) == ["1", "2"]


def test_nothing_is_drawn_without_a_film_and_nothing_changes_twice(study: Study, qtbot, tmp_path: Path):
    measurements = Measurements(study)
    measurements.put(ONE)
    measurements.undo()
    assert measurements.drawn == ()
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(ONE)
    with qtbot.assertNotEmitted(measurements.changed):
        measurements.put(ONE)
        measurements.remove("absent")


def test_another_study_has_its_own(study: Study, tmp_path: Path):
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(ONE)
    study.use(tmp_path / "other.cxrdb")
    measurements.read_again()
    assert keys(measurements) == []
    assert not measurements.can_undo


def test_what_is_drawn_before_the_study_answers_is_added_to_it(file: Path, qapp: object, tmp_path: Path):
    with open_store(file) as store:
        store.set_annotations(film(1).sha256, [ONE])
    lane = LateLane()
    study = Study(lane, file)
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(TWO)
    lane.work()
    assert keys(measurements) == ["1", "2"]
    assert measurements.path_of(film(1)) == tmp_path / "a.png"
    measurements.undo()
    assert keys(measurements) == ["1"]  # what the study held was never drawn here
    measurements.redo()
    lane.work()
    study.close()
    with open_store(file) as store:
        assert [each.key for each in store.annotations(film(1).sha256)] == ["1", "2"]


def test_a_late_answer_keeps_a_film_at_its_own_path(file: Path, qapp: object, tmp_path: Path):
    with open_store(file) as store:
        store.set_annotations(film(1).sha256, [ONE])
    lane = LateLane()
    study = Study(lane, file)
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(TWO)
    measurements.show_film(tmp_path / "b.png", film(2))
    lane.work()
    study.close()
    with open_store(file) as store:
        places = store.places([tmp_path / "a.png", tmp_path / "b.png"])
        assert {path.name: found[0] for path, found in places.items()} == {"a.png": film(1).sha256}
        assert [each.key for each in store.annotations(film(1).sha256)] == ["1", "2"]


def test_what_is_drawn_on_a_film_that_was_left_is_kept_for_it(study: Study, file: Path, qtbot, tmp_path: Path):
    measurements, left = Measurements(study), film(1)
    measurements.show_film(tmp_path / "a.png", left)
    measurements.put(ONE)
    measurements.show_film(tmp_path / "b.png", film(2))
    with qtbot.assertNotEmitted(measurements.changed):
        measurements.put_on(left, TWO)
    assert keys(measurements) == []
    assert not measurements.can_undo
    with open_store(file) as store:
        assert store.annotations(left.sha256) == (ONE, TWO)
    measurements.show_film(tmp_path / "a.png", left)
    assert keys(measurements) == ["1", "2"]
    measurements.undo()
    assert keys(measurements) == ["1"]


def test_what_waits_for_the_store_goes_into_the_study_it_was_drawn_for(file: Path, qapp: object, tmp_path: Path):
    lane, other = LateLane(), tmp_path / "other.cxrdb"
    study = Study(lane, file)
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    measurements.put(ONE)
    study.use(other)
    measurements.read_again()
    lane.work()
    assert keys(measurements) == []
    study.close()
    for path, kept in ((file, (ONE,)), (other, ())):
        with open_store(path) as store:
            assert store.annotations(film(1).sha256) == kept


def test_an_answer_of_the_last_study_is_not_taken_for_the_next(file: Path, qapp: object, tmp_path: Path):
    with open_store(file) as store:
        store.set_annotations(film(1).sha256, [ONE])
    lane = LateLane()
    study = Study(lane, file)
    measurements = Measurements(study)
    measurements.show_film(tmp_path / "a.png", film(1))
    study.use(tmp_path / "other.cxrdb")
    measurements.read_again()
    lane.work()
    assert keys(measurements) == []
    study.close()
