"""``deidentify`` and ``objects`` on real films."""

from __future__ import annotations

import json
from pathlib import Path

import pydicom
import pytest

from cxr_desktop.cli import run
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import resource

FILM = resource("samples") / "phantom-05-clear-monochrome1.dcm"


def test_copies_are_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["deidentify", str(FILM), "--out", str(tmp_path / "out"), "--mask", "0,0,50,20", "--keep-uids"]
    assert run([*words, "--keep-dates-shifted", "--key", str(tmp_path / "key")]) == 0
    said = capsys.readouterr().out
    assert "1/1 ANON-0001/ANON-0001-0001.dcm" in said
    assert "1 of 1 films copied, 0 failed" in said
    copy = pydicom.dcmread(tmp_path / "out" / "ANON-0001" / "ANON-0001-0001.dcm")
    assert copy.SOPInstanceUID == pydicom.dcmread(FILM).SOPInstanceUID
    assert copy.LongitudinalTemporalInformationModified == "MODIFIED"
    assert (copy.pixel_array[:20, :50] == 2**copy.BitsStored - 1).all()
    assert (tmp_path / "key").exists()


def test_a_prefix_leads_nowhere_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["deidentify", str(FILM), "--out", str(tmp_path / "out"), "--prefix", "../x"]) == 1
    assert "Pseudonyms begin with 1 to 32" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_to_be_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = resource("samples") / "phantom-01-clear.jpg"
    assert run(["deidentify", str(picture), "--out", str(tmp_path / "out")]) == 0
    assert "Look at 1 of the pictures yourself: writing in them was not looked for." in capsys.readouterr().out


def test_programs_get_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.dcm"
    broken.write_bytes(b"nothing")
    assert run(["deidentify", str(FILM), str(broken), "--out", str(tmp_path / "out"), "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {line.get("error") is None for line in lines[:2]} == {True, False}
    assert (lines[2]["written"], lines[2]["failed"]) == (1, 1)


@pytest.mark.parametrize(
    "words",
    [
        ["deidentify", "x", "--out", "y", "--mask", "1,2,3"],
        ["deidentify", "x", "--out", "y", "--mask", "1,2,0,3"],
        ["objects", "x", "--out", "y", "--kinds", "sr"],
    ],
)
def test_wrong_words_are_a_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run(words)
    assert end.value.code == 2
    assert "wanted" in capsys.readouterr().err


def test_a_folder_without_films_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["deidentify", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "there is no film here" in capsys.readouterr().err


def test_objects_of_a_film_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    length = Annotation("a", Kind.LENGTH, ((100, 100), (200, 100)), "planted")
    with open_store(tmp_path / "s.cxrdb") as store:
        store.set_annotations(read_radiograph(FILM).sha256, [length])
    words = ["objects", str(FILM), "--out", str(tmp_path), "--study", str(tmp_path / "s.cxrdb")]
    assert run([*words, "--kinds", "report,map", "--device", "cpu", "--json"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert set(line["objects"]) == {"report", "map"}
    report = pydicom.dcmread(line["objects"]["report"])
    assert report.Modality == "SR"
    texts = [element.value for element in report.iterall() if element.keyword == "TextValue"]
    assert "planted" in texts
    assert pydicom.dcmread(line["objects"]["map"]).Rows == 14
