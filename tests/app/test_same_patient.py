"""Other films of the same patient, by plain names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shiboken6
from PIL import Image

from cxr_desktop.app.catalogue import FilmCatalogue
from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.same_patient import Kin, SamePatient, kin_of
from tests.app.late_lane import LateLane
from tests.core.film.dicom_film import film, saved


def listed(folder: Path, *names: str) -> tuple[SamePatient, FilmListModel]:
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(np.zeros((4, 4), np.uint8)).save(path)
    lane = SyncLane()
    films = FilmListModel(lane)
    patients = SamePatient(lane, films)
    films.open([folder])
    return patients, films


def test_films_of_one_person_are_offered_the_one_before_first(tmp_path, qapp):
    names = [f"person12_virus_{n}.png" for n in (1, 2, 3)] + ["person12_bacteria_4.png", "person3_virus_9.png"]
    patients, films = listed(tmp_path, *names)
    assert len(films.films()) == 5
    found = patients.others(tmp_path / "person12_virus_2.png")
    assert [path.name for path in found] == ["person12_virus_1.png", "person12_virus_3.png"]
    assert patients.others(tmp_path / "person3_virus_9.png") == ()
    assert patients.others(tmp_path / "elsewhere.png") == ()


def test_numbers_of_the_nih_collection_are_read_across_folders(tmp_path, qapp):
    patients, _ = listed(tmp_path, "a/00000012_000.png", "b/00000012_001.png", "b/00000013_000.png")
    assert patients.others(tmp_path / "b" / "00000012_001.png") == (tmp_path / "a" / "00000012_000.png",)


def test_films_that_the_filter_hides_are_found_as_well(tmp_path, qapp):
    patients, films = listed(tmp_path, "person12_virus_1.png", "person12_virus_2.png", "person3_virus_1.png")
    films.set_filter("virus_1")
    films.reload()
    assert len(films.films()) == 2
    assert patients.others(tmp_path / "person12_virus_1.png") == (tmp_path / "person12_virus_2.png",)


def test_what_is_found_after_the_window_is_gone_is_told_to_nobody(tmp_path, qapp):
    (tmp_path / "a.png").touch()
    films, lane = FilmListModel(SyncLane()), LateLane()
    patients = SamePatient(lane, films)
    films.open([tmp_path])
    shiboken6.delete(patients)
    lane.work()
    assert lane.jobs == []


def test_names_that_tell_nobody_offer_nothing(tmp_path, qapp):
    patients, _ = listed(tmp_path, "left.png", "right.png", "person12_virus_1.png")
    assert patients.others(tmp_path / "left.png") == ()


def test_names_never_make_a_film_an_earlier_one(tmp_path, qapp):
    patients, _ = listed(tmp_path, "person12_virus_1.png", "person12_virus_2.png")
    older, newer = (tmp_path / f"person12_virus_{number}.png" for number in (1, 2))
    assert kin_of(newer, FilmCatalogue(SyncLane()), patients) == Kin(earlier=(), others=(older,))


def test_headers_tell_what_is_earlier_and_by_how_many_days(tmp_path, qapp):
    patients, _ = listed(tmp_path)
    paths = [tmp_path / f"{date}.dcm" for date in (20200101, 20210101, 20210131)]
    for path in paths:
        fields = {"PatientID": "A", "StudyInstanceUID": f"1.{path.stem}", "StudyDate": path.stem}
        path.write_bytes(saved(film(np.zeros((2, 2), np.uint16), **fields)))
    headers = FilmCatalogue(SyncLane())
    headers.read(paths)
    old, now, later = paths
    assert kin_of(now, headers, patients) == Kin((old,), (later,), {old: -366, later: 30})
    assert kin_of(old, headers, patients).earlier == ()
