"""Odd names of films through everything that shows or writes them: list, log, tables, pages, bundles, folders."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PIL import Image

from cxr_desktop.core.exchange.link_table import Link, write_links
from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.study.batch_report import batch_report
from cxr_desktop.core.study.bundle import read_bundle, write_bundle
from cxr_desktop.core.study.export import csv_writer
from cxr_desktop.core.study.film_report import film_report
from cxr_desktop.core.study.results import Results
from cxr_desktop.core.study.sorting import COPY, LINK, by_prediction, place_films, plan_sorting
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.study.tables import write_table
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.study.studies import MODEL, film
from tests.hostile.names import LINES, NAMES, TURNED

_STARTS = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small film under each name."""
    made, stream = tmp_path / "films", io.BytesIO()
    made.mkdir()
    Image.new("L", (8, 8), 90).save(stream, "PNG")
    for name in NAMES:
        (made / name).write_bytes(stream.getvalue())
    return made


@pytest.fixture
def found(results, folder: Path) -> Results:
    paths = tuple(folder / name for name in NAMES)
    words = {"notes": tuple(name.removesuffix(".png") for name in NAMES), "errors": ("",) * len(NAMES)}
    return results([0.9] * len(NAMES), root=folder, paths=paths, **words)


def every(results: Results) -> np.ndarray:
    return np.arange(len(results))


def is_plain(text: str) -> bool:
    """Whether a line shows what it is: no controls, nothing that turns or breaks it."""
    return text.isprintable() or all(char.isprintable() or char in "\u200b\u2066\u2069 " for char in text)


def test_the_list_holds_every_film_and_each_is_read(folder: Path) -> None:
    listing = drain(find_films([folder], token=CancelToken()))
    assert {os.fsencode(Path(path).name) for path in listing.films} == {os.fsencode(name) for name in NAMES}
    for name in NAMES:
        assert read_radiograph(folder / name).pixels.shape == (8, 8)
        line = display_name(folder / name)
        assert len(line.splitlines()) == 1
        assert not set(line) & set("\x1b\x07\n\r\t\u202e\u2066\u2069\u2028")


def test_a_refusal_of_any_name_is_one_line(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_bytes(b"no film")
        with pytest.raises(FilmError) as caught:
            read_radiograph(tmp_path / name)
        assert len(str(caught.value).splitlines()) == 1
        str(caught.value).encode()


def test_no_cell_of_a_table_is_a_formula_or_a_line_more(found: Results, tmp_path: Path) -> None:
    write_table(found, every(found), tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == len(NAMES) + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows[1:] for cell in row if cell.startswith(_STARTS) and not _is_number(cell)]
    write_table(found, every(found), tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    assert book["films"].max_row == len(NAMES) + 1
    assert not [cell for cells in book["films"].iter_rows() for cell in cells if cell.data_type == "f"]
    assert not [cell for cells in book["films"].iter_rows() for cell in cells if cell.hyperlink]
    write_table(found, every(found), tmp_path / "t.json")
    assert len(json.loads((tmp_path / "t.json").read_text())["films"]) == len(NAMES)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_the_table_of_a_batch_holds_no_formula(folder: Path, tmp_path: Path) -> None:
    with csv_writer(tmp_path / "t.csv", MODEL) as add:
        for number, name in enumerate(NAMES):
            add(film(Path(name), number))
            add(film(Path(name), number, error=f"{name}: is empty"))
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == 2 * len(NAMES) + 1
    assert not [cell for row in rows[1:] for cell in row if cell.startswith(_STARTS) and not _is_number(cell)]


class Tags(html.parser.HTMLParser):
    """Which tags and attributes a page has."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.sources: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.sources |= {(value or "")[:10] for name, value in attrs if name in {"src", "href"}}


def assert_page_is_ours(page: str) -> None:
    seen = Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "iframe", "object", "b", "a"}
    assert not {name for name in seen.attributes if name.startswith("on")}
    assert all(source.startswith("data:image") for source in seen.sources)
    page.encode("utf-8", errors="strict")
    assert not set(page) & set("\x1b\x07\u202e\u2028")


def test_pages_show_names_as_text(found: Results, folder: Path) -> None:
    assert_page_is_ours(batch_report(found, every(found)))
    said = film(Path("a"), 1).prediction
    assert said is not None
    heat = Heatmap(np.eye(14, dtype=np.float32), said.field_of_view, Method.GRAD_CAM, 1, said.film_sha256, 0.1)
    for name in NAMES:
        path = folder / name
        assert_page_is_ours(film_report(path, read_radiograph(path), said, heat, MODEL))


def test_a_bundle_brings_every_name_back(folder: Path, tmp_path: Path) -> None:
    paths = [folder / name for name in NAMES]
    with open_store(tmp_path / "own.cxrdb") as store:
        store.add_model(MODEL)
        store.add([film(path, number) for number, path in enumerate(paths)], MODEL, program="1")
        known = store.results(folder, paths)
        assert [os.fsencode(path.name) for path in known.paths] == [os.fsencode(name) for name in NAMES]
        write_bundle(tmp_path / "b.zip", store, known, np.arange(len(paths)))
    assert len(read_bundle(tmp_path / "b.zip").films) == len(NAMES)


@pytest.mark.parametrize("how", [COPY, LINK])
def test_sorted_folders_hold_every_film_under_its_name(found: Results, tmp_path: Path, how: str) -> None:
    target = tmp_path / "sorted"
    plan = plan_sorting(found, every(found), by_prediction(found), target)
    assert drain(place_films(plan.placements, how, token=CancelToken())) == []
    assert {os.fsencode(path.name) for path in (target / "PNEUMONIA").iterdir()} == {os.fsencode(n) for n in NAMES}


def test_the_command_line_writes_one_line_for_each(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from cxr_desktop.cli import run

    for name in NAMES:
        (folder / name).write_bytes(b"no film")
    status = run(["deidentify", str(folder), "--out", str(folder.parent / "out")])
    said = capsys.readouterr()
    assert status != 0
    told = said.out + said.err
    assert "Traceback" not in told
    assert not set(told) & set("\x1b\x07\u202e\u2028\r\t")
    assert len([line for line in told.splitlines() if "no image" in line or "is not an image" in line]) == len(NAMES)
    assert not (Path.cwd() / "it-ran").exists()
    assert TURNED not in told
    assert LINES not in told


def test_the_table_of_who_is_who_holds_no_formula(tmp_path: Path) -> None:
    links = [Link(f"{n}.dcm", f"ANON-{n}", name, "1.2.3", name) for n, name in enumerate(NAMES)]
    write_links(tmp_path / "links.csv", links)
    with (tmp_path / "links.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == len(NAMES) + 1
    assert not [cell for row in rows for cell in row if cell.startswith(_STARTS)]
