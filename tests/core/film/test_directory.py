"""DICOMDIR: the films of a medium, and never a file from anywhere else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

from cxr_desktop.core.film.directory import Directory, read_directory
from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.words.errors import Cancelled, PathError
from cxr_desktop.core.words.progress import CancelToken, drain

pytestmark = pytest.mark.filterwarnings("ignore:.*for VR CS")


def write(folder: Path, *files: str | list[str]) -> Path:
    """A DICOMDIR that names these files."""
    header = Dataset()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.1.3.10"
    header.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    records = []
    for file in files:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.add_new(0x00041500, "CS", file)
        records.append(record)
    series = Dataset()
    series.DirectoryRecordType = "SERIES"
    header.DirectoryRecordSequence = Sequence([series, *records])
    stream = io.BytesIO()
    header.save_as(stream, enforce_file_format=True)
    path = folder / "DICOMDIR"
    path.write_bytes(stream.getvalue())
    return path


def listed(path: Path) -> Directory:
    return read_directory(path, token=CancelToken())


def touch(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return paths


def test_the_files_it_names_are_found_and_missing_ones_said(tmp_path: Path) -> None:
    films = touch(tmp_path, "IMAGES/A1", "IMAGES/A2")
    touch(tmp_path, "IMAGES/A3")
    found = listed(write(tmp_path, ["IMAGES", "A1"], ["IMAGES", "A9"], ["IMAGES", "A2"], ["IMAGES", "B1"]))
    assert list(found.films) == films
    assert found.missing == ("IMAGES/A9", "IMAGES/B1")
    assert found.complaint == "names files that are not beside it: IMAGES/A9 and 1 other"


def test_lower_case_names_of_a_medium_are_found(tmp_path: Path) -> None:
    films = touch(tmp_path, "images/a1")
    assert list(listed(write(tmp_path, ["IMAGES", "A1"])).films) == films


@pytest.mark.parametrize(
    "parts", [["..", "SECRET"], ["/etc/hostname"], ["IMAGES/../../SECRET"], ["LINK"], ["", "A1"], "."]
)
def test_nothing_outside_its_folder_is_taken(tmp_path: Path, parts: list[str]) -> None:
    (secret,) = touch(tmp_path, "SECRET")
    medium = tmp_path / "medium"
    touch(medium, "IMAGES/A1")
    (medium / "LINK").symlink_to(secret)
    assert listed(write(medium, parts)).films == ()


def test_opening_one_lists_its_films_only(tmp_path: Path) -> None:
    touch(tmp_path, "IMAGES/A3.dcm")
    (named,) = touch(tmp_path, "IMAGES/A1.dcm")
    path = write(tmp_path, ["IMAGES", "A1.dcm"], ["IMAGES", "GONE"])
    listing = drain(find_films([path], token=CancelToken()))
    assert listing.films == (named,)
    assert listing.unreadable_folders == ((path, "names files that are not beside it: IMAGES/GONE"),)


def test_a_folder_with_one_lists_everything_and_says_what_is_missing(tmp_path: Path) -> None:
    films = touch(tmp_path, "IMAGES/A1.dcm", "IMAGES/A3.dcm")
    path = write(tmp_path, ["IMAGES", "GONE"])
    listing = drain(find_films([tmp_path], token=CancelToken()))
    assert list(listing.films) == films
    assert listing.unreadable_folders == ((path, "names files that are not beside it: IMAGES/GONE"),)


def test_one_that_is_damaged_or_none_is_refused_when_opened_and_noted_in_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "DICOMDIR"
    (film,) = touch(tmp_path, "A1.dcm")
    for content in (b"", b"text, not a list", bytes(128) + b"DICM\x02\0\0\0UL\x04\0\xff"):
        path.write_bytes(content)
        with pytest.raises(PathError, match="DICOMDIR"):
            drain(find_films([path], token=CancelToken()))
        listing = drain(find_films([tmp_path], token=CancelToken()))
        assert listing.films == (film,)
        assert len(listing.unreadable_folders) == 1


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-implicit", "DICOMDIR-bigEnd", "DICOMDIR-nooffset"])
def test_real_ones_in_every_syntax_name_the_same_films(name: str) -> None:
    path = Path(str(get_testdata_file(f"dicomdirtests/{name}") or get_testdata_file(name)))
    found = listed(path)
    assert len(found.films) == 31
    assert found.missing == ()


class StoppedAfter(CancelToken):
    """Is asked to stop once it was looked at so often."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def raise_if_cancelled(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            self.cancel()
        super().raise_if_cancelled()


@pytest.mark.parametrize("looks", [0, 5, 25])
def test_a_long_list_stops_when_asked(tmp_path: Path, looks: int) -> None:
    path = write(tmp_path, *(["IMAGES", f"A{number}"] for number in range(20)))
    with pytest.raises(Cancelled):
        read_directory(path, token=StoppedAfter(looks))
