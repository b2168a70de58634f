"""Which files of a folder are films, and in which order."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cxr_desktop.core.film.folder import SUFFIXES, FilmsFound, FolderListing, find_films, natural_key
from cxr_desktop.core.words.errors import Cancelled, PathError
from cxr_desktop.core.words.progress import CancelToken, drain

NOBODY = 65534
DICOM_START = bytes(128) + b"DICM" + bytes(64)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")
case_sensitive_only = pytest.mark.skipif(sys.platform != "linux", reason="needs file names of free bytes")


def found(*roots: Path) -> FolderListing:
    return drain(find_films(roots, token=CancelToken()))


def names(*roots: Path) -> list[str]:
    return [path.name for path in found(*roots).films]


def touch(folder: Path, *files: str) -> None:
    for file in files:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


# --- order


def test_numbers_count_as_numbers_and_case_does_not_count(tmp_path: Path):
    touch(tmp_path, "film10.png", "Film2.png", "film1.png", "FILM3.png", "album.png")
    assert names(tmp_path) == ["album.png", "film1.png", "Film2.png", "FILM3.png", "film10.png"]


def test_films_of_a_folder_come_before_those_of_its_folders(tmp_path: Path):
    touch(tmp_path, "ward 10/a.png", "ward 2/z.png", "ward 2/inner/a.png", "ward 2/b.png", "zz.png")
    shown = [path.relative_to(tmp_path).as_posix() for path in found(tmp_path).films]
    assert shown == ["zz.png", "ward 2/b.png", "ward 2/z.png", "ward 2/inner/a.png", "ward 10/a.png"]


@case_sensitive_only
def test_folders_that_differ_in_case_alone_are_not_mixed(tmp_path: Path):
    touch(tmp_path, "Ward/1.png", "Ward/3.png", "ward/2.png")
    assert names(tmp_path) == ["1.png", "3.png", "2.png"]


def test_longer_numbers_than_python_converts_are_still_ordered():
    short, long = Path("9" * 5_000), Path("1" + "0" * 5_000)
    assert natural_key(short) < natural_key(long)


def test_digits_of_other_scripts_count_and_superscripts_do_not_break():
    assert natural_key(Path("فيلم٢")) < natural_key(Path("فيلم١٠"))
    assert natural_key(Path("area²")) != natural_key(Path("area2"))


file_names = st.text(st.characters(exclude_characters="/\0\x01\x02", codec="utf-8"), min_size=1).filter(
    lambda name: name not in {".", ".."}
)


@given(st.integers(0, 10**30), st.integers(0, 10**30), file_names)
@example(9, 10, "film")
@example(999_999_999, 1_000_000_000, "film")
def test_any_two_numbers_are_ordered_by_their_value(one: int, other: int, prefix: str):
    prefix += "-"
    keys = [natural_key(Path(f"{prefix}{number}.png")) for number in (one, other)]
    assert (keys[0] < keys[1]) == (one < other)
    assert (keys[0] == keys[1]) == (one == other)


@given(file_names, file_names)
def test_different_names_have_different_keys(one: str, other: str):
    assert (natural_key(Path("ward") / one) == natural_key(Path("ward") / other)) == (one == other)


# --- what is a film


def test_every_film_suffix_counts_in_any_case(tmp_path: Path):
    touch(tmp_path, *(f"film{suffix.upper()}" for suffix in SUFFIXES))
    assert len(found(tmp_path).films) == len(SUFFIXES) == 11


def test_files_without_a_film_suffix_count_when_they_say_they_are_dicom(tmp_path: Path):
    for name in ("IM0001", "1.2.840.113619.2.5", "scan.v2"):
        (tmp_path / name).write_bytes(DICOM_START)
    for name in ("README", "1.2.840.999", "notes.v2"):
        (tmp_path / name).write_bytes(b"x" * 500)
    (tmp_path / "empty").touch()
    assert names(tmp_path) == ["1.2.840.113619.2.5", "IM0001", "scan.v2"]


def test_real_dicom_files_without_suffix_are_found(tmp_path: Path, data: Path):
    films = sorted((data / "dicom").glob("*.dcm"))
    for number, film in enumerate(films):
        shutil.copy(film, tmp_path / f"{number}")
    assert len(found(tmp_path).films) == len(films)


def test_hidden_files_and_what_systems_leave_behind_are_left_out(tmp_path: Path):
    touch(tmp_path, "._film.jpg", ".cache/film.jpg", "__MACOSX/film.jpg", "Thumbs.db", "film.jpg")
    (tmp_path / "DICOMDIR").write_bytes(DICOM_START)
    assert names(tmp_path) == ["film.jpg"]


def test_texts_are_not_opened_for_a_look(tmp_path: Path):
    (tmp_path / "notes.txt").write_bytes(DICOM_START)
    assert names(tmp_path) == []


@case_sensitive_only
def test_any_file_name_is_found_and_opens_again(tmp_path: Path):
    odd = [
        b"not \xff utf-8.png",
        b"new\nline.png",
        "\u202eright to left.png".encode(),
        "לונג.png".encode(),
        b"x" * 251 + b".png",
        b" .png",
        "e\u0301.png".encode(),
    ]
    for name in odd:
        (tmp_path / os.fsdecode(name)).write_bytes(name)
    films = found(tmp_path).films
    assert {os.fsencode(path.name) for path in films} == set(odd)
    assert all(path.read_bytes() == os.fsencode(path.name) for path in films)


# --- what is never opened or followed


@posix_only
@pytest.mark.timeout(20)
def test_pipes_and_sockets_are_neither_listed_nor_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)  # names of sockets must be short
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door.png")
        touch(tmp_path, "film.png")
        assert names(tmp_path) == ["film.png"]


@posix_only
def test_links_to_files_are_listed_and_links_to_folders_are_not_followed(tmp_path: Path):
    touch(tmp_path, "ward/film.png", "archive/old.png")
    ward = tmp_path / "ward"
    (ward / "link.png").symlink_to(tmp_path / "archive" / "old.png")
    (ward / "folder").symlink_to(tmp_path / "archive")
    (ward / "up").symlink_to(tmp_path)
    (ward / "broken.png").symlink_to(tmp_path / "nowhere.png")
    (ward / "circle.png").symlink_to(ward / "circle.png")
    assert names(ward) == ["film.png", "link.png"]


# --- roots


def test_a_root_that_is_a_file_is_listed_whatever_its_name(tmp_path: Path):
    touch(tmp_path, "notes.txt", ".hidden", "film.png")
    assert names(tmp_path / "notes.txt", tmp_path / ".hidden") == [".hidden", "notes.txt"]


def test_nothing_is_listed_twice_however_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    touch(tmp_path, "ward/1.png", "ward/2.png", "ward/inner/3.png")
    monkeypatch.chdir(tmp_path)
    ward = tmp_path / "ward"
    roots = [ward / "2.png", Path("ward/2.png"), ward, Path("ward"), ward / "inner", ward / "inner" / "3.png"]
    assert sorted(names(*roots)) == ["1.png", "2.png", "3.png"]


@posix_only
def test_a_root_may_be_a_link_to_a_folder(tmp_path: Path):
    touch(tmp_path, "ward/1.png")
    (tmp_path / "link").symlink_to(tmp_path / "ward")
    assert found(tmp_path / "link").films == (tmp_path / "link" / "1.png",)


@pytest.mark.parametrize("name", ["nowhere", "x" * 300, "nul\0byte"])
def test_a_root_that_does_not_exist_is_refused_by_name(tmp_path: Path, name: str):
    with pytest.raises(PathError) as refusal:
        found(tmp_path, tmp_path / name)
    assert refusal.value.path == tmp_path / name
    assert refusal.value.reason
    assert "\0" not in str(refusal.value)


def test_no_roots_and_an_empty_folder_give_an_empty_listing(tmp_path: Path):
    assert found() == found(tmp_path) == FolderListing(())


# --- trouble on the way


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder with a film, a locked folder and a film behind it, where even root's rights can be given up."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        touch(root, "film.png", "locked/film.png", "later/film.png")
        root.chmod(0o755)
        (root / "locked").chmod(0)
        yield root
        (root / "locked").chmod(0o755)


@posix_only
def test_a_folder_that_may_not_be_read_is_noted_and_the_others_are_listed(locked_folder: Path):
    rights = os.geteuid()
    if rights == 0:
        os.seteuid(NOBODY)
    try:
        listing = found(locked_folder)
    finally:
        os.seteuid(rights)
    assert listing.films == (locked_folder / "film.png", locked_folder / "later" / "film.png")
    assert listing.unreadable_folders == ((locked_folder / "locked", "permission denied"),)


@pytest.mark.skipif(sys.platform != "linux", reason="needs paths longer than the system opens")
def test_a_folder_too_deep_to_be_opened_is_noted(tmp_path: Path):
    touch(tmp_path, "film.png")
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(20):
            os.mkdir("d" * 250, dir_fd=here)
            deeper = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
    finally:
        os.close(here)
    listing = found(tmp_path)
    assert listing.films == (tmp_path / "film.png",)
    ((folder, reason),) = listing.unreadable_folders
    assert len(str(folder)) > 4_000
    assert reason == "file name too long"
    shutil.rmtree(tmp_path / ("d" * 250))


def test_a_cancelled_token_stops_the_listing_before_it_begins(tmp_path: Path):
    touch(tmp_path, *(f"{number}/film.png" for number in range(20)))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        next(find_films([tmp_path], token=token))


# --- many


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(20_000):
        os.close(os.open(folder / f"IM-{number}.jpeg", os.O_CREAT))
    return folder


def test_chunks_come_early_and_hold_together_all_films_of_the_ordered_listing(many: Path):
    chunks: list[FilmsFound] = []
    start = time.monotonic()
    events = find_films([many], token=CancelToken())
    chunks.append(next(events))
    assert time.monotonic() - start < 1
    listing = drain(events, chunks.append)
    assert [path.name for path in listing.films] == [f"IM-{number}.jpeg" for number in range(20_000)]
    assert sorted(path for chunk in chunks for path in chunk.films) == sorted(listing.films)
    for chunk in chunks:
        assert list(chunk.films) == sorted(chunk.films, key=natural_key)


def test_cancelling_between_chunks_ends_the_listing(many: Path):
    token = CancelToken()
    (many / "zz").mkdir(exist_ok=True)
    touch(many, "zz/last.png")
    events = find_films([many], token=token)
    next(events)
    token.cancel()
    try:
        with pytest.raises(Cancelled):
            drain(events)
    finally:
        shutil.rmtree(many / "zz")
