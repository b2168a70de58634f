"""The results table: what it says of good films, bad films and strange names."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo, Prediction
from cxr_desktop.core.study.events import FilmClassified
from cxr_desktop.core.study.export import csv_writer

INFO = ModelInfo(
    name="cxr",
    sha256="ab" * 32,
    classes=("NORMAL", "PNEUMONIA"),
    preprocessing="stretch224",
    temperature=1.0,
    operating_point=0.1,
    uncertain_band=(0.05, 0.2),
    scope="",
    metrics=(),
    training="",
    card="",
    base="none",
    parameters=1,
)


def classified(path: Path, p: float) -> FilmClassified:
    device = DeviceInfo("cpu", "fp32", "CPU")
    prediction = Prediction("cd" * 32, (1 - p, p), 1, "PNEUMONIA", True, whole_film(2, 2), 0.1, device)
    return FilmClassified(path, "cd" * 32, prediction, None, 1, 1)


def test_numbers_come_back_bit_for_bit(tmp_path: Path):
    p = 0.1 + 0.2
    with csv_writer(tmp_path / "t.csv", INFO) as add:
        add(classified(Path("a.png"), p))
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    assert float(row["p_PNEUMONIA"]) == p
    assert float(row["p_NORMAL"]) == 1 - p
    assert row["uncertain"] == "true"


def test_names_that_are_not_utf8_or_hold_newlines_stay_one_field(tmp_path: Path):
    names = [Path(os.fsdecode(b"caf\xe9.png")), Path('a\n"b", c.png')]
    with csv_writer(tmp_path / "t.csv", INFO) as add:
        for name in names:
            add(classified(name, 0.5))
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["path"] for row in rows] == ["caf\\udce9.png", 'a\n"b", c.png']


def test_a_table_that_fails_half_way_leaves_the_old_one(tmp_path: Path):
    table = tmp_path / "t.csv"
    table.write_text("old")

    def write_half() -> None:
        with csv_writer(table, INFO) as add:
            add(classified(Path("a.png"), 0.5))
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        write_half()
    assert table.read_text() == "old"
    assert list(tmp_path.iterdir()) == [table]
