"""Measurements in a study: kept, brought forward, exported, carried in a bundle and found there again."""

from __future__ import annotations

import csv
import json
import sqlite3
import zipfile
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook

from cxr_desktop.core.film.radiograph import Radiograph, Spacing, SpacingKind, Window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.core.study import schema
from cxr_desktop.core.study.bundle import unpack_study, write_bundle
from cxr_desktop.core.study.store import Store, open_store
from cxr_desktop.core.study.tables import write_table
from cxr_desktop.core.words.progress import CancelToken
from tests.core.study.studies import MODEL, digest_of, film

LENGTH = Annotation("k1", Kind.LENGTH, ((10.0, 10.0), (40.5, 30.25)), "=1+1")
BOX = Annotation("k2", Kind.RECTANGLE, ((0.0, 0.0), (4.0, 5.0)))
NOTE = Annotation("k3", Kind.TEXT, ((1.0, 2.0),), "here, \u00e4h")
PROPOSED = Annotation("k4", Kind.ARROW, ((1.0, 2.0), (5.0, 5.0)), "tip", is_proposed=True)
DRAWN = (LENGTH, BOX, NOTE, PROPOSED)
FILM = Radiograph(
    np.arange(10_000, dtype=np.uint16).reshape(100, 100),
    16,
    Window(1, 2),
    spacing=Spacing(0.2, 0.1, SpacingKind.IMAGER),
)
MEASURED = tuple(measured(each, FILM) for each in DRAWN)


@pytest.fixture
def store(tmp_path: Path):
    with open_store(tmp_path / "study.cxrdb") as made:
        yield made


def test_what_is_drawn_comes_back_in_order(store: Store, tmp_path: Path):
    assert store.annotations(digest_of(1)) == ()
    store.set_annotations(digest_of(1), DRAWN)
    store.set_annotations(digest_of(2), DRAWN[::-1])
    store.close()
    with open_store(tmp_path / "study.cxrdb") as again:
        assert again.annotations(digest_of(1)) == DRAWN
        assert again.annotations(digest_of(2)) == DRAWN[::-1]
        again.set_annotations(digest_of(1), ())
        assert list(again.measurements()) == [digest_of(2)]


def test_figures_come_back_to_the_last_digit(store: Store):
    store.set_measurements(digest_of(1), MEASURED)
    assert store.measurements(digest_of(1)) == {digest_of(1): MEASURED}


def test_kinds_of_a_newer_program_are_left_out(store: Store, tmp_path: Path):
    store.set_annotations(digest_of(1), DRAWN)
    connection = sqlite3.connect(tmp_path / "study.cxrdb")
    connection.execute("UPDATE annotations SET kind = 'spline' WHERE key = 'k2'")
    connection.commit()
    connection.close()
    assert store.annotations(digest_of(1)) == (LENGTH, NOTE, PROPOSED)


def test_a_file_from_before_measurements_is_brought_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    whole = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", whole[:3])
    with open_store(tmp_path / "old.cxrdb") as old:
        old.set_note(digest_of(1), "kept")
    monkeypatch.setattr(schema, "MIGRATIONS", whole)
    with open_store(tmp_path / "old.cxrdb") as new:
        assert "brought to the present form" in new.notices[0]
        new.set_annotations(digest_of(1), DRAWN)
        assert new.annotations(digest_of(1)) == DRAWN
    assert len(list(tmp_path.glob("old of version 3 *.cxrdb"))) == 1


@pytest.fixture
def measured_study(store: Store, tmp_path: Path):
    """Two films with an answer, one of them measured."""
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    store.add_model(MODEL)
    store.add([film(paths[0], 1), film(paths[1], 2)], MODEL, program="1")
    store.set_measurements(digest_of(1), MEASURED)
    return store.results(tmp_path, paths)


def check_rows(rows: list[dict[str, object]]) -> None:
    assert [row["figure"] for row in rows] == [
        "length", "area", "mean", "standard deviation", "minimum", "maximum", "pixels", None, None,
    ]  # fmt: skip
    assert float(rows[0]["value"]) == MEASURED[0].figures[0].value  # type: ignore[arg-type]
    assert [rows[0][name] for name in ("path", "kind", "unit", "spacing", "text")] == [
        "a.png", "length", "mm", "imager", "'=1+1",
    ]  # fmt: skip
    assert (float(rows[2]["pixels"]), rows[2]["spacing"]) == (20.0, None)  # type: ignore[arg-type]
    assert (rows[7]["kind"], rows[7]["text"], rows[7]["points"]) == ("text", "here, \u00e4h", "1.00 2.00")
    assert rows[8]["text"] == "proposal, not checked: tip"


def test_csv_has_a_second_file_with_one_row_for_each_figure(measured_study, tmp_path: Path):
    write_table(measured_study, np.array([0, 1]), tmp_path / "t.csv")
    with (tmp_path / "t-measurements.csv").open(encoding="utf-8", newline="") as stream:
        rows = [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(stream)]
    check_rows(rows)
    write_table(measured_study, np.array([1]), tmp_path / "u.csv")
    assert not (tmp_path / "u-measurements.csv").exists()


def test_xlsx_has_a_sheet_of_them(measured_study, tmp_path: Path):
    write_table(measured_study, np.array([0, 1]), tmp_path / "t.xlsx")
    head, *rows = load_workbook(tmp_path / "t.xlsx")["measurements"].iter_rows(values_only=True)
    check_rows([dict(zip(head, row, strict=True)) for row in rows])
    write_table(measured_study, np.array([1]), tmp_path / "u.xlsx")
    assert "measurements" not in load_workbook(tmp_path / "u.xlsx").sheetnames


def test_json_has_a_list_of_them(measured_study, tmp_path: Path):
    write_table(measured_study, np.array([0, 1]), tmp_path / "t.json")
    rows = json.loads((tmp_path / "t.json").read_text())["measurements"]
    assert len(rows) == 9
    assert rows[0]["text"] == "=1+1"


def test_a_bundle_carries_them_and_is_reopened_with_them(measured_study, store: Store, tmp_path: Path):
    store.set_annotations(digest_of(99), DRAWN)  # of a film that is not exported
    write_bundle(tmp_path / "b.zip", store, measured_study, np.array([0, 1]))
    with zipfile.ZipFile(tmp_path / "b.zip") as bundle:
        assert "results-measurements.csv" in bundle.namelist()
    unpack_study(tmp_path / "b.zip", tmp_path / "again.cxrdb", token=CancelToken())
    with open_store(tmp_path / "again.cxrdb") as again:
        assert again.measurements() == {digest_of(1): MEASURED}
