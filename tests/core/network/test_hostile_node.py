"""A node that speaks DICOM well and means ill: answers without end, and statuses of every kind."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pynetdicom import evt

from cxr_desktop.core.network.errors import NetworkError
from cxr_desktop.core.network.peers import peer_of
from cxr_desktop.core.network.talk import Query, Wanted
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.network.films import ROOT, phantom, uid_of
from tests.core.network.scripted import scripted_node


def one_study(number: int) -> Dataset:
    made = Dataset()
    made.StudyInstanceUID = f"1.2.{number}"
    made.PatientID = f"P{number}"
    return made


def test_answers_without_end_are_cut_off():
    def endless(_event: object) -> Iterator[tuple[int, Dataset]]:
        number = 0
        while True:  # deaf to C-CANCEL
            number += 1
            yield 0xFF00, one_study(number)

    with scripted_node(C_FIND=endless) as ill:
        start = time.monotonic()
        answers = drain(peer_of(ill).find_studies(Query(patient_name="*", limit=20), token=CancelToken()))
        assert time.monotonic() - start < 10
    assert len(answers.found) == 20
    assert answers.is_cut


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (0xA700, "out of resources, such as disk space (status A700)"),
        (0xA900, "do not match (status A900)"),
        (0x0124, "does not allow this to us (status 0124)"),
        (0xC123, "cannot process this (status C123)"),
        (0x4321, "unknown status (status 4321)"),
    ],
)
def test_a_status_is_told_in_words(status: int, words: str):
    def refuse(_event: object) -> Iterator[tuple[int, None]]:
        yield status, None

    with scripted_node(C_FIND=refuse) as ill, pytest.raises(NetworkError) as caught:
        drain(peer_of(ill).find_studies(Query(patient_name="*"), token=CancelToken()))
    assert words in str(caught.value)


def test_a_refused_file_does_not_stop_the_others(tmp_path: Path):
    films = [phantom(tmp_path, number) for number in (1, 2, 3)]

    def take(event: evt.Event) -> int:
        return 0xA700 if str(event.request.AffectedSOPInstanceUID) == uid_of(films[1]) else 0xB000

    with scripted_node(C_STORE=take) as ill:
        stored = drain(peer_of(ill).store(films, token=CancelToken()))
    assert [sent.path for sent in stored.sent] == [films[0], films[2]]
    assert stored.sent[0].note == "some fields were changed by the node"
    assert [bad.path for bad in stored.refused] == [films[1]]
    assert "disk space" in stored.refused[0].reason


def test_two_objects_of_one_number_are_both_kept(tmp_path: Path):
    film = pydicom.dcmread(phantom(tmp_path, 1))

    def series(_event: object) -> Iterator[tuple[int, Dataset]]:
        made = Dataset()
        made.SeriesInstanceUID = f"{ROOT}1.1"
        yield 0xFF00, made

    def give(_event: object) -> Iterator[object]:
        yield 2
        yield 0xFF00, film
        film.PatientID = "another"
        yield 0xFF00, film

    with scripted_node(C_FIND=series, C_GET=give) as ill:
        fetched = drain(peer_of(ill).retrieve([Wanted(f"{ROOT}1")], tmp_path / "new", token=CancelToken()))
    stem = film.SOPInstanceUID
    assert sorted(path.name for path in fetched.paths) == [f"{stem}-2.dcm", f"{stem}.dcm"]
    assert {pydicom.dcmread(path).PatientID for path in fetched.paths} == {"P1", "another"}
