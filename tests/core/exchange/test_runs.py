"""Many runs into few folders: pseudonyms, the key, the table of who is who, and where they may lie."""

from __future__ import annotations

import csv
from pathlib import Path

import pydicom
import pytest

from cxr_desktop.core.exchange.deidentify import FilmCopied, RequestError, deidentify
from cxr_desktop.core.exchange.link_table import Link, write_links
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.exchange.options import Options
from cxr_desktop.core.exchange.pseudonyms import Identity, KeyFileError, Pseudonyms
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.words.progress import CancelToken, FilmFailed
from tests.core.exchange.films import write_film
from tests.core.exchange.planted import copies, run


@pytest.fixture
def films(tmp_path: Path) -> list[Path]:
    (tmp_path / "films").mkdir()
    return [write_film(tmp_path / "films" / f"{name}.dcm", PatientID=f"{name}-77") for name in "AB"]


@pytest.mark.parametrize("prefix", ["../evil/x", "A\\B", "/abs", "Q" * 33, "", "ÄÖ", "a b", "x\n"])
def test_a_prefix_that_is_no_plain_word_is_refused(films: list[Path], tmp_path: Path, prefix: str) -> None:
    with pytest.raises(RequestError, match="Pseudonyms begin with 1 to 32"):
        run(films[0], folder=tmp_path / "out", prefix=prefix)
    assert not (tmp_path / "out").exists()


def test_a_second_run_into_the_same_folder_does_not_merge_patients(films: list[Path], tmp_path: Path) -> None:
    run(films[0], folder=tmp_path / "out")
    run(films[1], folder=tmp_path / "out")
    assert [copy.PatientID for copy in copies(tmp_path / "out")] == ["ANON-0001", "ANON-0002"]


def test_a_key_does_not_merge_its_patients_with_those_of_others(films: list[Path], tmp_path: Path) -> None:
    key, out = tmp_path / "k.key", tmp_path / "out"
    run(films[0], folder=tmp_path / "first", key=key)  # A is number 1 by the key
    run(films[1], folder=out)  # another is number 1 here
    done, events = run(films[0], folder=out, key=key)
    assert (done.written, done.failed) == (0, 1)
    assert isinstance(events[0], FilmFailed)
    assert "the folder ANON-0001 holds copies that were not made with this key" in events[0].reason
    run(films[0], folder=tmp_path / "first", key=key)
    assert len(copies(tmp_path / "first")) == 2


def test_the_key_is_on_the_disk_before_the_first_copy(films: list[Path], tmp_path: Path) -> None:
    key = tmp_path / "nodir" / "k.key"
    work = deidentify(Request(tuple(films), tmp_path / "out", key=key), token=CancelToken())
    next(work)
    assert Pseudonyms(key=key).patient(Identity("id\0a-77")) == "ANON-0001"
    assert Pseudonyms(key=key).owns("ANON-0001", tmp_path / "out")
    work.close()


def test_report_and_links_survive_a_key_that_can_no_longer_be_written(films: list[Path], tmp_path: Path) -> None:
    key, links = tmp_path / "keys" / "k.key", tmp_path / "links.csv"
    work = deidentify(Request(tuple(films), tmp_path / "out", key=key, links=links), token=CancelToken())
    next(work)
    key.unlink()
    key.mkdir()
    with pytest.raises(KeyFileError, match="the key cannot be written"):
        next(work)
    assert (tmp_path / "out" / "deidentification-report.html").exists()
    assert [row["patient_id"] for row in csv.DictReader(links.read_text().splitlines())] == ["A-77"]


def test_key_and_table_are_never_open_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    replace = Path.replace

    def look(self: Path, target: Path) -> Path:
        seen.append(self.stat().st_mode & 0o777)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", look)
    Pseudonyms(key=tmp_path / "k").save()
    write_links(tmp_path / "l.csv", [Link("a", "b", "c", "d", "e")])
    assert seen == [0o600, 0o600]


def test_later_runs_add_to_the_table_of_who_is_who(films: list[Path], tmp_path: Path) -> None:
    links = tmp_path / "l.csv"
    for number, film in enumerate(films):
        run(film, folder=tmp_path / f"out{number}", links=links)
    assert [row["patient_id"] for row in csv.DictReader(links.read_text().splitlines())] == ["A-77", "B-77"]
    assert links.stat().st_mode & 0o777 == 0o600


def test_the_table_writes_over_nothing_else(films: list[Path], tmp_path: Path) -> None:
    before, other = films[1].read_bytes(), tmp_path / "notes.csv"
    other.write_text("mine\n")
    for links, key, words in (
        (films[0], None, "needs a file of its own"),
        (films[1], None, "another file lies there"),
        (other, None, "another file lies there"),
        (tmp_path / "k", tmp_path / "x" / ".." / "k", "need a file each"),
        (None, films[0], "needs a file of its own"),
    ):
        with pytest.raises(RequestError, match=words):
            run(films[0], folder=tmp_path / "out", links=links, key=key)
    assert (films[1].read_bytes(), other.read_text()) == (before, "mine\n")


def test_ways_around_the_folder_are_seen(films: list[Path], tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for folder, inside in (
        (tmp_path / "x" / ".." / "out", tmp_path / "out" / "l.csv"),
        (tmp_path / "link", tmp_path / "real" / "l.csv"),
        (tmp_path / "real", tmp_path / "link" / "l.csv"),
    ):
        for wish in ({"links": inside}, {"key": inside}):
            with pytest.raises(RequestError, match="may not lie in the folder of the copies"):
                run(films[0], folder=folder, **wish)
    (tmp_path / "way").symlink_to(films[0].parent)
    with pytest.raises(RequestError, match="a folder of their own"):
        run(films[0], folder=tmp_path / "way")


def test_spellings_of_one_patient_are_one_and_issuers_are_told_apart(tmp_path: Path) -> None:
    fields: list[dict[str, str]] = [
        {"PatientName": "Roe^Jane", "PatientBirthDate": "19700101"},
        {"PatientName": "ROE ^Jane^^ ", "PatientBirthDate": "19700101"},
        {"PatientID": "x1"},
        {"PatientID": "X1 ", "IssuerOfPatientID": "KH"},
        {"PatientID": "X1", "IssuerOfPatientID": "UKE"},
        {"PatientID": "X1", "IssuerOfPatientID": "kh"},
        {"PatientID": "X1"},
    ]
    films = [write_film(tmp_path / f"{n}.dcm", StudyDate="20240110", **more) for n, more in enumerate(fields)]
    _, events = run(*films, folder=tmp_path / "out", options=Options(keeps_shifted_dates=True))
    names = [event.name.partition("/")[0] for event in events if isinstance(event, FilmCopied)]
    assert names == [f"ANON-000{number}" for number in (1, 1, 2, 2, 3, 2, 2)]
    days = {pydicom.dcmread(path).StudyDate for path in (tmp_path / "out" / "ANON-0002").iterdir()}
    assert len(days) == 1


def test_an_issuer_that_comes_first_leaves_films_without_one_to_its_patient() -> None:
    names = Pseudonyms()
    found = [names.patient(Identity("id\0x", issuer)) for issuer in ("KH", "", "UKE", "KH", "UKE")]
    assert found == ["ANON-0001", "ANON-0001", "ANON-0002", "ANON-0001", "ANON-0002"]


def test_the_report_counts_films_and_tells_which_failed(films: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "Zwiebelfisch.dcm"
    broken.write_bytes(b"nothing")
    code = pydicom.Dataset()
    code.ReferencedSOPInstanceUID = "1.2.3.4.5.6"
    twice = write_film(tmp_path / "films" / "c.dcm", ReferencedImageSequence=[code, code])
    done, _ = run(films[0], broken, twice, folder=tmp_path / "out")
    page = done.report.read_text()
    assert "<td>SOPInstanceUID</td><td>new UID</td><td>2</td>" in page
    assert "Of the films of the run, in their order: 2." in page
    assert "film 2 of the run" in done.report.with_suffix(".csv").read_text()
    assert "Zwiebelfisch" not in page


def test_a_mask_beside_the_film_says_so_and_adds_no_code(films: list[Path], tmp_path: Path) -> None:
    _, events = run(films[0], folder=tmp_path / "out", masks=(Mask(5000, 5000, 300, 60),))
    assert isinstance(events[0], FilmCopied)
    assert "no rectangle lies on this film: nothing in it was masked" in events[0].warning
    assert "rectangles were masked" not in events[0].warning
    (copy,) = copies(tmp_path / "out")
    assert copy.PixelData == pydicom.dcmread(films[0]).PixelData
    assert "113101" not in [item.CodeValue for item in copy.DeidentificationMethodCodeSequence]
    _, events = run(films[0], folder=tmp_path / "two", masks=(Mask(5000, 0, 3, 6), Mask(0, 0, 5, 5)))
    assert "1 of 2 rectangles lie beside this film" in events[0].warning  # type: ignore[union-attr]


@pytest.mark.parametrize("numbers", [(0, 0, float("inf"), 5), (0, float("nan"), 5, 5), (0, 0, 5, float("nan"))])
def test_a_mask_has_an_end(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="not a rectangle"):
        Mask(*numbers)
