"""The export dialog over a real study: what it writes, what it plans, what it says when it cannot."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from cxr_desktop.app.exports import BUNDLE, DATASET, REPORT, SORT, TABLE, Exports, write_pdf
from cxr_desktop.app.lanes import PoolLane, worker_lane
from cxr_desktop.app.study import Study
from cxr_desktop.core.study.bundle import read_bundle
from cxr_desktop.core.study.results import Reading, Results
from cxr_desktop.core.study.store import open_store
from cxr_desktop.ui.export_dialog import ExportDialog
from cxr_desktop.ui.theme import apply_theme


@pytest.fixture
def films(results, tmp_path: Path) -> Results:
    """Three films, the first read."""
    home = tmp_path / "films"
    home.mkdir()
    paths = tuple(home / f"{name}.png" for name in "abc")
    for shade, path in enumerate(paths):
        Image.new("L", (8, 8), 40 * shade).save(path)
    found = results([0.9, 0.1, float("nan")], root=home, paths=paths, truth=[1, 0, 0])
    with open_store() as store:
        store.put_reading(Reading(found.sha256[0], "Ada", 0, 0, False, 1.0, 1.0, "2026-01-01T00:00:00+00:00", ""))
    return found


@pytest.fixture
def dialog(films: Results, qtbot: QtBot, qapp: object) -> Iterator[ExportDialog]:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    lanes = PoolLane("pool", 1), worker_lane("study", ends_all=True)
    study = Study(lanes[1])
    made = ExportDialog(films, np.array([0, 1]), np.array([0]), Exports(lanes[0], study))
    qtbot.addWidget(made)
    made.show()
    yield made
    assert all(lane.close(10) for lane in lanes)
    study.close()


def export(dialog: ExportDialog, qtbot: QtBot, what: str, target: Path) -> str:
    dialog.what.setCurrentIndex(dialog.what.findData(what))
    dialog.target.setText(str(target))
    with qtbot.waitSignal(dialog.told, timeout=20_000) as told:
        dialog.row.run.click()
    return told.args[0]


def test_the_films_shown_go_into_a_table(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    dialog.films.setCurrentIndex(dialog.films.findData("shown"))
    assert export(dialog, qtbot, TABLE, tmp_path / "t.csv").startswith("2 films exported to ")
    with (tmp_path / "t.csv").open(newline="") as stream:
        assert [row["path"] for row in csv.DictReader(stream)] == ["a.png", "b.png"]
    assert dialog.films.findData("chosen") == -1  # one film is no choice


def test_sorting_is_planned_before_and_sources_stay(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    dialog.what.setCurrentIndex(dialog.what.findData(SORT))
    dialog.target.setText(str(tmp_path / "out"))
    plan = "1 NORMAL, 1 PNEUMONIA; 1 has no class and is left out."
    qtbot.waitUntil(lambda: dialog.told_plan.text() == plan, timeout=10_000)
    assert not (tmp_path / "out").exists()
    export(dialog, qtbot, SORT, tmp_path / "out")
    assert sorted(p.name for p in (tmp_path / "out").rglob("*.png")) == ["a.png", "b.png"]
    assert sorted(p.name for p in (tmp_path / "films").iterdir()) == ["a.png", "b.png", "c.png"]


def test_while_films_are_copied_the_time_left_is_told(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    said: list[str] = []
    dialog._exports.progress.connect(lambda _event: said.append(dialog.row.pace.text()))
    export(dialog, qtbot, SORT, tmp_path / "out")
    assert said[-1].startswith("2 of 2 films")


def test_readings_become_a_data_set(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    assert export(dialog, qtbot, DATASET, tmp_path / "set").startswith("1 films in ")
    assert (tmp_path / "set" / "train" / "NORMAL" / "a.png").exists()


def test_what_cannot_be_written_is_said_and_may_be_mended(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    dialog.target.setText(str(tmp_path / "absent" / "t.csv"))
    dialog.row.run.click()
    fields = (dialog.what, dialog.films, dialog.target, dialog.browse)
    assert not any(field.isEnabled() for field in fields)  # what is written is what the dialog says
    qtbot.waitUntil(lambda: "cannot be written" in dialog.row.problem.text(), timeout=10_000)
    assert all(field.isEnabled() for field in (*fields, dialog.row.run))
    export(dialog, qtbot, TABLE, tmp_path / "t.csv")


def test_the_home_of_a_stranger_is_no_trap(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    dialog.target.setText("~nobody-of-this-name/absent/t.csv")
    dialog.row.run.click()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.row.problem.text(), timeout=10_000)
    assert not dialog.row.is_running


def test_a_plan_that_cannot_be_made_ends_no_export_and_takes_no_focus(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
):
    dialog.what.setCurrentIndex(dialog.what.findData(SORT))
    dialog.how.setFocus()
    dialog.target.setText(str(tmp_path / "films" / "sorted"))  # among the films themselves
    qtbot.waitUntil(lambda: bool(dialog.row.problem.text()), timeout=10_000)
    assert dialog.focusWidget() is dialog.how
    dialog.row.begin()
    dialog._exports.not_planned.emit("It cannot be.")
    assert dialog.row.is_running
    assert not dialog.target.isEnabled()
    dialog.row.end()


@pytest.mark.parametrize("name", ["r.pdf", "r.html"])
def test_a_report_is_written_as_pdf_or_html(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, name: str):
    export(dialog, qtbot, REPORT, tmp_path / name)
    begin = (tmp_path / name).read_bytes()[:5]
    assert begin == (b"%PDF-" if name.endswith("pdf") else b"<!doc")


def test_pictures_are_in_the_pdf(qapp: object, tmp_path: Path, results):
    from cxr_desktop.core.study.batch_report import batch_report

    page = batch_report(results([0.1, 0.9]), np.array([0, 1]))
    write_pdf(tmp_path / "with.pdf", page)
    write_pdf(tmp_path / "without.pdf", page.replace("data:image/png;base64,", "data:image/png;base64,AAAA"))
    assert (tmp_path / "with.pdf").stat().st_size > (tmp_path / "without.pdf").stat().st_size + 2000


def test_a_bundle_is_written(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    export(dialog, qtbot, BUNDLE, tmp_path / "b.zip")
    assert [film.name for film in read_bundle(tmp_path / "b.zip").films] == ["a.png", "b.png"]
