"""kill -9 while results are written out: a file under its name is whole or was there before."""

from __future__ import annotations

import csv
import json
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from cxr_desktop.core.study.events import FilmClassified
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import resource
from tests.core.study.studies import MODEL, digest_of, prediction
from tests.faults.processes import FULL, KILLS, Warm, leftovers, moments

COUNT = 600
OLD = b"what was here before"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder of many films, which are links to one, and a study that knows an answer for each."""
    root = tmp_path_factory.mktemp("export")
    folder = root / "films"
    folder.mkdir()
    source = resource("samples") / "phantom-01-clear.jpg"
    first = folder / "0.jpg"
    first.write_bytes(source.read_bytes())
    for number in range(1, COUNT):
        os.link(first, folder / f"{number}.jpg")
    state = first.stat()
    films = [
        FilmClassified(
            folder / f"{n}.jpg",
            digest_of(n),
            prediction(digest_of(n), (n % 100) / 100),
            None,
            n,
            COUNT,
            state.st_size,
            state.st_mtime_ns,
        )
        for n in range(COUNT)
    ]
    with open_store(root / "study.cxrdb") as store:
        store.add_model(MODEL)
        store.add(films, MODEL, program="test")
    return folder, root / "study.cxrdb"


def rows_of_csv(path: Path) -> int:
    with path.open(newline="", encoding="utf-8-sig") as stream:
        return sum(1 for row in csv.reader(stream) if row and not row[0].startswith("#")) - 1


def rows_of_xlsx(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        return max(sum(1 for _ in sheet.iter_rows()) for sheet in book.worksheets) - 1
    finally:
        book.close()


def rows_of_json(path: Path) -> int:
    return len(json.loads(path.read_text(encoding="utf-8"))["films"])


def rows_of_bundle(path: Path) -> int:
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
    return COUNT


def rows_of_report(path: Path) -> int:
    assert path.read_text(encoding="utf-8").rstrip().endswith("</html>")
    return COUNT


ENDINGS = [
    (".csv", rows_of_csv),
    (".xlsx", rows_of_xlsx),
    (".json", rows_of_json),
    (".zip", rows_of_bundle),
    (".html", rows_of_report),
]


@pytest.mark.parametrize(("ending", "rows"), ENDINGS if FULL else moments("export").sample(ENDINGS, 1))
def test_killed_at_any_moment_of_an_export(
    ending: str, rows: Callable[[Path], int], warm: Warm, study: tuple[Path, Path], tmp_path: Path
):
    folder, file = study
    target = tmp_path / f"table{ending}"
    words = ("export", folder, "--study", file, "--out", target)
    began = time.monotonic()
    whole = warm.start(*words)
    assert whole.end() == 0, whole.errors()
    seconds = time.monotonic() - began
    assert rows(target) == COUNT
    when, kills, caught = moments(f"export {ending}"), 0, 0
    while kills < max(2, KILLS // 3) or not caught:
        target.write_bytes(OLD)
        copy = warm.start(*words)
        if kills % 2:
            copy.watch(when.uniform(0, seconds))
        else:  # in the middle of the file
            copy.writes(tmp_path)
        kills += copy.kill()
        caught += any(f"-{copy.pid}-" in path.name for path in leftovers(tmp_path))
        assert target.read_bytes() == OLD or rows(target) == COUNT
        with open_store(file) as store:
            assert store.notices == ()
    assert warm.start(*words).end() == 0
    assert rows(target) == COUNT
    assert leftovers(tmp_path) == []


def test_killed_at_any_moment_of_sorting_films(warm: Warm, study: tuple[Path, Path], tmp_path: Path):
    folder, file = study
    content = (folder / "0.jpg").read_bytes()
    when, kills, number, seconds = moments("sort"), 0, 0, 0.0
    while kills < KILLS or not number:
        number += 1
        target = tmp_path / f"sorted-{number}"
        while True:  # each goes on where the one before was killed
            began = time.monotonic()
            copy = warm.start("export", folder, "--study", file, "--sort", target)
            if not seconds or kills == KILLS or not copy.watch(when.uniform(0, seconds)):
                break
            if not copy.kill():
                break
            kills += 1
            assert all(film.read_bytes() == content for film in films_in(target))
        assert copy.end() == 0, copy.errors()
        seconds = seconds or time.monotonic() - began
        assert len(films_in(target)) == COUNT
        assert all(film.read_bytes() == content for film in films_in(target))
        assert leftovers(target) == []


def films_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.jpg") if not path.name.startswith(".")]
