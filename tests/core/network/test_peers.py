"""Nodes of both kinds against a real Orthanc: ask, find, fetch, send."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pydicom
import pytest
from pydicom.errors import InvalidDicomError
from pydicom.uid import CTImageStorage

from cxr_desktop.core.network.nodes import Node
from cxr_desktop.core.network.peers import peer_of
from cxr_desktop.core.network.quiet import keep_quiet
from cxr_desktop.core.network.talk import Query, QueryError, Received, Sent, Wanted
from cxr_desktop.core.words.progress import CancelToken, Progress, drain
from tests.core.network.films import ROOT, phantom, secondary_capture, uid_of
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node


def found(node: Node, **query: object) -> list[str]:
    answers = drain(peer_of(node).find_studies(Query(**query), token=CancelToken()))  # type: ignore[arg-type]
    return sorted(study.uid.removeprefix(ROOT) for study in answers.found)


def test_a_node_answers(node: Node):
    drain(peer_of(node).echo(token=CancelToken()))


@pytest.mark.parametrize(
    ("query", "studies"),
    [
        ({"patient_name": "Doe"}, ["1", "2"]),
        ({"patient_name": "*Jane"}, ["2"]),
        ({"patient_name": "D?e?John"}, ["1"]),
        ({"patient_id": "P2"}, ["2"]),
        ({"accession": "A1"}, ["1"]),
        ({"modality": "CR", "patient_name": "Doe"}, ["2"]),
        ({"patient_name": "Doe", "first_date": date(2026, 3, 15)}, ["2"]),
        ({"patient_name": "Doe", "first_date": date(2026, 2, 1), "last_date": date(2026, 3, 1)}, ["1"]),
        ({"patient_name": "Nobody"}, []),
    ],
    ids=str,
)
def test_studies_are_found_by_each_field(node: Node, query: dict[str, object], studies: list[str]):
    assert found(node, **query) == studies


def test_a_study_is_told_with_its_fields_and_series(node: Node):
    peer = peer_of(node)
    (study,) = drain(peer.find_studies(Query(patient_id="P1"), token=CancelToken())).found
    assert (study.patient_name, study.patient_id, study.date) == ("Doe^John", "P1", "2026-03-01")
    assert (study.accession, study.description) == ("A1", "Chest 1")
    assert (study.modalities, study.series, study.objects) == (("DX",), 2, 2)
    answers = drain(peer.find_series(study.uid, token=CancelToken()))
    assert sorted(series.uid for series in answers.found) == [f"{ROOT}1.1", f"{ROOT}1.2"]
    assert [(series.modality, series.objects, series.study_uid) for series in answers.found] == [
        ("DX", 1, study.uid)
    ] * 2


@pytest.mark.parametrize(("name", "patient"), [("Müller", "P3"), ("Yamada", "P4")])
def test_names_are_decoded_and_asked_for_in_their_letters(node: Node, name: str, patient: str):
    (study,) = drain(peer_of(node).find_studies(Query(patient_id=patient), token=CancelToken())).found
    assert name in study.patient_name
    assert "山田" in study.patient_name or patient == "P3"
    if not (node.is_web and name == "Müller"):  # Orthanc 1.10 does not undo escapes in questions of DICOMweb
        assert found(node, patient_name=name) == [patient[1]]


def test_no_more_answers_are_taken_than_asked_for(node: Node):
    answers = drain(peer_of(node).find_studies(Query(patient_name="*", limit=2), token=CancelToken()))
    assert len(answers.found) == 2
    assert answers.is_cut


def test_nobody_is_asked_for_everything(node: Node):
    with pytest.raises(QueryError, match="at least one field"):
        drain(peer_of(node).find_studies(Query(), token=CancelToken()))


def test_films_are_fetched_pixel_for_pixel(node: Node, ward_films: list[Path], tmp_path: Path):
    events: list[object] = []
    wanted = [Wanted(f"{ROOT}1", objects=2), Wanted(f"{ROOT}2", f"{ROOT}2.1", objects=1)]
    fetched = drain(peer_of(node).retrieve(wanted, tmp_path / "new", token=CancelToken()), events.append)
    assert fetched.refused == 0
    originals = {uid_of(path): path for path in ward_films[:3]}
    assert sorted(path.stem for path in fetched.paths) == sorted(originals)
    for path in fetched.paths:
        ours, theirs = pydicom.dcmread(path), pydicom.dcmread(originals[path.stem])
        assert ours.file_meta.TransferSyntaxUID == theirs.file_meta.TransferSyntaxUID
        assert ours.PixelData == theirs.PixelData
        assert ours == theirs
    assert [event.path for event in events if isinstance(event, Received)] == list(fetched.paths)
    assert [event for event in events if isinstance(event, Progress)][-1] == Progress(3, 3, "Receiving")
    assert {path.name for path in (tmp_path / "new").iterdir()} == {path.name for path in fetched.paths}


def test_fetching_again_keeps_one_file_and_never_writes_over_another(node: Node, tmp_path: Path):
    wanted = [Wanted(f"{ROOT}2", objects=1)]
    other = tmp_path / f"{ROOT}2.1.1.dcm"
    other.write_bytes(b"something of the user's")
    for _ in range(2):
        (path,) = drain(peer_of(node).retrieve(wanted, tmp_path, token=CancelToken())).paths
        assert path.name == f"{ROOT}2.1.1-2.dcm"
    assert other.read_bytes() == b"something of the user's"
    assert len(list(tmp_path.iterdir())) == 2


def test_results_are_sent_and_come_back_equal(node: Node, orthanc: Orthanc, tmp_path: Path):
    capture = secondary_capture(tmp_path)
    words = tmp_path / "words.txt"
    words.write_text("no DICOM")
    events: list[object] = []
    before = orthanc.instances()
    stored = drain(peer_of(node).store([capture, words, tmp_path / "absent.dcm"], token=CancelToken()), events.append)
    assert orthanc.instances() == before + 1
    assert [sent.path for sent in stored.sent] == [capture]
    assert {(bad.path.name, bad.reason.partition(" (")[0]) for bad in stored.refused} == {
        ("words.txt", "it is no DICOM file"),
        ("absent.dcm", "it cannot be read"),
    }
    assert Sent(capture) in events
    (back,) = drain(peer_of(node).retrieve([Wanted(f"{ROOT}77")], tmp_path / "back", token=CancelToken())).paths
    ours, theirs = pydicom.dcmread(back), pydicom.dcmread(capture)
    assert ours.PixelData == theirs.PixelData
    assert ours == theirs
    orthanc.delete_study(f"{ROOT}77")


def test_the_rest_of_a_study_stays_where_it_is_and_is_counted(orthanc: Orthanc, tmp_path: Path):
    film, other = phantom(tmp_path, 1, study=60), phantom(tmp_path, 2, study=60, series=2)
    slice_of_ct = pydicom.dcmread(other)
    slice_of_ct.SOPClassUID = slice_of_ct.file_meta.MediaStorageSOPClassUID = CTImageStorage
    slice_of_ct.save_as(other)
    orthanc.upload([film, other])
    try:
        fetched = drain(
            peer_of(dimse_node(orthanc)).retrieve(
                [Wanted(f"{ROOT}60", objects=2)], tmp_path / "new", token=CancelToken()
            )
        )
    finally:
        orthanc.delete_study(f"{ROOT}60")
    assert [path.stem for path in fetched.paths] == [uid_of(film)]
    assert fetched.refused == 1


@pytest.mark.parametrize("name", ["JPEGLS", "JPEG2000", "RLE"])
def test_compressed_films_come_as_they_are_stored(node: Node, orthanc: Orthanc, tmp_path: Path, name: str):
    from pydicom.uid import JPEG2000Lossless, JPEGLSLossless, RLELossless

    syntax = {"JPEGLS": JPEGLSLossless, "JPEG2000": JPEG2000Lossless, "RLE": RLELossless}[name]
    source = phantom(tmp_path, 1, study=50)
    film = pydicom.dcmread(source)
    film.compress(syntax, generate_instance_uid=False)
    film.save_as(source)
    orthanc.upload([source])
    try:
        (path,) = drain(peer_of(node).retrieve([Wanted(f"{ROOT}50")], tmp_path / "new", token=CancelToken())).paths
    finally:
        orthanc.delete_study(f"{ROOT}50")
    got = pydicom.dcmread(path)
    assert got.file_meta.TransferSyntaxUID == syntax
    assert got.PixelData == film.PixelData


def test_real_films_come_back_pixel_for_pixel(node: Node, orthanc: Orthanc, data: Path, tmp_path: Path):
    films: dict[str, pydicom.Dataset] = {}
    keep_quiet()  # one of them has a number that is none
    for number, source in enumerate(sorted(path for path in (data / "dicom").rglob("*") if path.is_file()), 1):
        try:
            film = pydicom.dcmread(source)
        except InvalidDicomError:
            continue  # the notes beside the films
        film.StudyInstanceUID, film.SeriesInstanceUID = f"{ROOT}88", f"{ROOT}88.{number}"
        film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = f"{ROOT}88.{number}.1"
        film.PatientID, film.PatientName = "P88", "Real^Film"
        film.save_as(tmp_path / f"{number}.dcm")
        films[film.SOPInstanceUID] = film
    stored = drain(peer_of(node).store(sorted(tmp_path.glob("*.dcm")), token=CancelToken()))
    assert stored.refused == ()
    try:
        fetched = drain(peer_of(node).retrieve([Wanted(f"{ROOT}88")], tmp_path / "new", token=CancelToken()))
    finally:
        orthanc.delete_study(f"{ROOT}88")
    assert len(films) >= 10
    assert sorted(path.stem for path in fetched.paths) == sorted(films)
    for path in fetched.paths:
        ours, theirs = pydicom.dcmread(path), films[path.stem]
        assert ours.file_meta.TransferSyntaxUID == theirs.file_meta.TransferSyntaxUID
        assert ours.PixelData == theirs.PixelData
