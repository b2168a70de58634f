"""Tables, sorted folders and reports: what is written is read back by other programs, or by us again."""

from __future__ import annotations

import csv
import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PIL import Image

from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.model.scope import PHANTOM, UNGUARDED, ConformalRule
from cxr_desktop.core.study.batch_report import batch_report, write_batch_report
from cxr_desktop.core.study.bundle import unpack_study, write_bundle
from cxr_desktop.core.study.comparison import compare_models
from cxr_desktop.core.study.comparison_table import comparison_rows
from cxr_desktop.core.study.export import csv_writer
from cxr_desktop.core.study.film_report import film_report
from cxr_desktop.core.study.results import Reading, Results
from cxr_desktop.core.study.review import merge_readings
from cxr_desktop.core.study.sorting import COPY, LINK, by_prediction, place_films, plan_sorting
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.study.tables import ExportError, columns, prediction_set, write_table
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.study.studies import MODEL, OTHER, film, outside


def every(results: Results) -> np.ndarray:
    return np.arange(len(results))


@pytest.fixture
def mixed(results) -> Results:
    """Four films: a sure one with a formula for a name, a doubtful one, an unreadable one, one with a note."""
    return results(
        [0.9123456789012345, 0.31, float("nan"), 0.05],
        paths=(Path("/films/=1+1.png"), Path("/films/b.png"), Path("/films/c\udcff.png"), Path("/films/d.png")),
        truth=[1, -1, -1, 0],
        readings=[1, -2, -1, -1],
        flagged=[True, False, False, False],
        notes=("@note", "", "", "line"),
    )


def test_csv_keeps_every_digit_and_holds_no_formula(mixed: Results, tmp_path: Path):
    write_table(mixed, every(mixed), tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == columns(mixed)
    assert rows[0]["path"] == "'=1+1.png"
    assert rows[0]["note"] == "'@note"
    assert float(rows[0]["p_PNEUMONIA"]) == 0.9123456789012345
    assert [row["reading"] for row in rows] == ["PNEUMONIA", "unsure", "", ""]
    assert rows[2]["path"] == "c\\udcff.png"
    assert (rows[2]["label"], rows[2]["p_PNEUMONIA"], rows[2]["error"]) == ("", "", "unreadable")


def test_tables_tell_the_scope_the_spread_and_the_prediction_set(results, tmp_path: Path):
    model = replace(MODEL, conformal=ConformalRule(0.95, (0.7, 0.3), (50, 50)))
    found = results(
        [0.9, 0.3, 0.28, 0.1, float("nan")],
        model=replace(MODEL, conformal=ConformalRule(0.95, (0.75, 0.29), (50, 50))),
        in_scope=[1, 0, 0, -1, -1],
        scope_reasons=("", "=turned", "far away", "", ""),
        scope_doubts=("the header says 45 years", "", "", "", ""),
        spread=[0.1 + 0.2, 0.0, float("nan"), 0.5, float("nan")],
    )
    write_table(found, every(found), tmp_path / "t.csv")
    text = (tmp_path / "t.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["in_scope"] for row in rows] == ["true", "false", "false", "", ""]
    assert [row["scope_reason"] for row in rows] == ["", "'=turned", "far away", "", ""]
    assert [row["spread"] for row in rows] == ["0.30000000000000004", "0.0", "", "0.5", ""]
    assert [row["prediction_set"] for row in rows] == ["PNEUMONIA", "PNEUMONIA", "none", "NORMAL", ""]
    assert "45 years" not in text  # nothing of a header leaves
    write_table(found, every(found), tmp_path / "t.json")
    told = json.loads((tmp_path / "t.json").read_text())
    assert [film["in_scope"] for film in told["films"]] == [True, False, False, None, None]
    assert told["about"]["prediction_set_coverage"] == 0.95
    assert prediction_set(model, (0.7, 0.3)) == "NORMAL|PNEUMONIA"
    assert prediction_set(MODEL, (0.7, 0.3)) is None


def test_the_table_of_a_batch_tells_the_same(tmp_path: Path):
    model = replace(MODEL, conformal=ConformalRule(0.95, (0.6, 0.3), (50, 50)))
    with csv_writer(tmp_path / "t.csv", model) as add:
        add(outside(tmp_path / "a.png", 1))
        add(film(tmp_path / "b.png", 2))
        add(film(tmp_path / "c.png", 3, error="c.png: is empty"))
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["in_scope"] for row in rows] == ["false", "", ""]
    assert rows[0]["scope_reason"] == "the film looks turned by 180 degrees"
    assert [row["spread"] for row in rows] == ["0.30000000000000004", "", ""]
    assert [row["prediction_set"] for row in rows] == ["NORMAL|PNEUMONIA", "NORMAL|PNEUMONIA", ""]
    assert rows[2]["error"] == "c.png: is empty"


def test_xlsx_is_read_back_by_openpyxl(mixed: Results, tmp_path: Path):
    write_table(mixed, every(mixed), tmp_path / "t.xlsx", is_absolute=True)
    book = load_workbook(tmp_path / "t.xlsx")
    head, first, *_ = book["films"].iter_rows(values_only=True)
    row = dict(zip(head, first, strict=True))
    assert row["path"] == "/films/=1+1.png"
    assert row["p_PNEUMONIA"] == 0.9123456789012345
    assert row["flagged"] is True
    assert row["note"] == "'@note"
    assert not any(cell.data_type == "f" for cells in book["films"].iter_rows() for cell in cells)
    assert dict(book["about"].iter_rows(values_only=True))["model_sha256"] == mixed.model.sha256


def test_json_names_the_model_and_other_kinds_are_refused(mixed: Results, tmp_path: Path):
    write_table(mixed, np.array([3, 0]), tmp_path / "t.json")
    found = json.loads((tmp_path / "t.json").read_text())
    assert [film["path"] for film in found["films"]] == ["d.png", "=1+1.png"]
    assert found["about"]["model_sha256"] == mixed.model.sha256
    with pytest.raises(ExportError, match=r"none of the kinds that can be written: \.csv, \.xlsx, \.json"):
        write_table(mixed, every(mixed), tmp_path / "t.ods")
    with pytest.raises(ExportError, match="cannot be written"):
        write_table(mixed, every(mixed), tmp_path / "absent" / "t.csv")


def test_the_report_tells_shares_with_intervals_and_every_failure(mixed: Results, tmp_path: Path):
    page = batch_report(mixed, every(mixed))
    assert "<td>sensitivity</td><td>1.000</td><td>0.207 to 1.000</td><td>1</td>" in page
    assert "Not readable: 1" in page
    assert "<img" in page
    assert "<script" not in batch_report(mixed, np.array([0])).lower()
    write_batch_report(tmp_path / "report.html", mixed, every(mixed))
    assert (tmp_path / "report.html").read_text() == page


@pytest.fixture
def scoped(results) -> Results:
    """Four films: a hit and a miss inside, a miss and a hit outside."""
    turned, far = "the film looks turned", "it is far from the training films"
    return results(
        [0.9, 0.1, 0.95, 0.05],
        truth=[1, 1, 0, 0],
        in_scope=[1, 1, 0, 0],
        scope_reasons=("", "", turned, far),
        other=(OTHER, np.array([[0.2, 0.8], [0.1, 0.9], [0.9, 0.1], [0.8, 0.2]]), np.array([1, 1, 0, 0], np.int8)),
    )


def test_the_report_counts_films_outside_only_when_asked_and_says_so(scoped: Results):
    page = batch_report(scoped, every(scoped))
    for told in (
        "<td>outside the model&#x27;s scope</td><td>2</td>",
        "<td>with an answer</td><td>4</td>",
        "<td>called PNEUMONIA</td><td>1</td>",
        "2 films are outside the model&#x27;s scope and not counted below",
        "<td>the film looks turned</td><td>1</td>",
        "<td>sensitivity</td><td>0.500</td>",
        "<td>PNEUMONIA</td><td>outside</td>",
    ):
        assert told in page
    assert "<td>specificity</td>" not in page
    whole = batch_report(scoped, every(scoped), with_outside=True)
    assert "<td>called PNEUMONIA</td><td>2</td>" in whole
    assert "<td>specificity</td><td>0.500</td>" in whole
    assert "2 films are outside the model&#x27;s scope and counted all the same" in whole
    assert "outside the model" not in batch_report(scoped, np.array([0, 1]))


def test_two_models_are_compared_on_the_films_inside(scoped: Results):
    found, whole = compare_models(scoped), compare_models(scoped, with_outside=True)
    assert found is not None
    assert whole is not None
    assert (found.n, found.n_truth, found.outside, found.disagreements.tolist()) == (2, 2, 2, [1])
    assert (whole.n, whole.outside, whole.disagreements.tolist()) == (4, 0, [2, 1])
    assert ["films outside the first model's scope, not counted", "2", ""] in comparison_rows(found)
    assert not any("outside" in row[0] for row in comparison_rows(whole))


def test_the_report_of_a_film_says_that_it_is_outside_and_nothing_of_its_header(tmp_path: Path):
    Image.new("L", (64, 64), 90).save(tmp_path / "a.png")
    radiograph = read_radiograph(tmp_path / "a.png")
    said = outside(tmp_path / "a.png", 1).prediction
    assert said is not None
    heat = Heatmap(np.eye(14, dtype=np.float32), said.field_of_view, Method.GRAD_CAM, 1, said.film_sha256, 0.1)
    model = replace(MODEL, conformal=ConformalRule(0.95, (0.6, 0.3), (50, 50)))
    page = film_report(tmp_path / "a.png", radiograph, said, heat, model)
    for told in (
        "Outside the model&#x27;s scope: the film looks turned by 180 degrees. Do not use this result.",
        "0.300 (standard deviation)",
        "prediction set at 95 %</td><td>NORMAL|PNEUMONIA",
        "outside the scope, distance 14 % of the limit; the film&#x27;s header does not fit the model card",
    ):
        assert told in page
    assert "45 years" not in page
    phantom = replace(said, scope=replace(said.scope, reason=PHANTOM))
    assert "A phantom, drawn by a computer" in film_report(tmp_path / "a.png", radiograph, phantom, heat, model)
    plain = film_report(tmp_path / "a.png", radiograph, replace(said, scope=UNGUARDED, spread=None), heat, MODEL)
    assert not any(word in plain for word in ("utside the", "spread", "prediction set", "this film"))


def test_a_bundle_keeps_the_verdict_and_not_the_header(results, tmp_path: Path):
    Image.new("L", (64, 64), 90).save(tmp_path / "a.png")
    with open_store(tmp_path / "own.cxrdb") as store:
        store.add_model(MODEL)
        store.add([outside(tmp_path / "a.png", 1)], MODEL, program="1")
        found = store.results(tmp_path, [tmp_path / "a.png"])
        write_bundle(tmp_path / "b.zip", store, found, every(found))
    unpack_study(tmp_path / "b.zip", tmp_path / "again.cxrdb", token=CancelToken())
    with open_store(tmp_path / "again.cxrdb") as store:
        again = store.results(tmp_path, [tmp_path / "a.png"])
    assert again.in_scope.tolist() == [0]
    assert again.scope_reasons == found.scope_reasons
    assert again.spread.tolist() == found.spread.tolist()
    assert (found.scope_doubts, again.scope_doubts) == (("the header says 45 years",), ("",))


# Sorting


@pytest.fixture
def sorted_results(results, films: Path) -> Results:
    paths = tuple(films / name for name in ("test/a/film.jpg", "b/film.jpg", "b/other.jpg"))
    return results([0.9, 0.8, 0.1], root=films, paths=paths)


@pytest.mark.parametrize("how", [COPY, LINK])
def test_films_are_sorted_and_the_sources_stay_as_they_were(
    sorted_results: Results, films: Path, tmp_path: Path, how: str
):
    before = {
        path: (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) for path in sorted_results.paths
    }
    target = tmp_path / "out"
    plan = plan_sorting(sorted_results, every(sorted_results), by_prediction(sorted_results), target)
    assert not target.exists()
    assert (plan.counts(2), plan.renamed, plan.without_class) == ([1, 2], 1, 0)
    assert drain(place_films(plan.placements, how, token=CancelToken())) == []
    names = sorted(str(path.relative_to(target)) for path in target.rglob("*.jpg"))
    assert names == ["NORMAL/other.jpg", f"PNEUMONIA/film-{sorted_results.sha256[1][:12]}.jpg", "PNEUMONIA/film.jpg"]
    assert (target / "PNEUMONIA/film.jpg").is_symlink() is (how == LINK)
    assert (target / "PNEUMONIA/film.jpg").read_bytes() == before[films / "test/a/film.jpg"][0]
    again = plan_sorting(sorted_results, every(sorted_results), by_prediction(sorted_results), target)
    assert [placement.target for placement in again.placements if not placement.is_there] == []
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) for path in sorted_results.paths}
    assert after == before


def test_films_outside_go_into_a_folder_of_their_own_and_into_no_data_set(sorted_results: Results, tmp_path: Path):
    found = replace(sorted_results, in_scope=np.array([1, 0, -1], np.int8))
    plan = plan_sorting(found, every(found), by_prediction(found), tmp_path / "out")
    assert (plan.counts(2), plan.outside, plan.renamed, plan.without_class) == ([1, 1], 1, 0, 0)
    drain(place_films(plan.placements, COPY, token=CancelToken()))
    names = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.jpg"))
    assert names == ["NORMAL/other.jpg", "OUTSIDE_SCOPE/film.jpg", "PNEUMONIA/film.jpg"]
    asked = plan_sorting(found, every(found), by_prediction(found, with_outside=True), tmp_path / "other")
    assert (asked.counts(2), asked.outside) == ([1, 2], 0)
    dataset = plan_sorting(found, every(found), by_prediction(found), tmp_path / "set", as_dataset=True)
    assert (dataset.counts(2), dataset.outside, dataset.without_class) == ([1, 1], 0, 1)


def test_corrected_labels_become_a_data_set_that_training_reads(sorted_results: Results, tmp_path: Path):
    said = [
        Reading(digest, who, label, label, False, 1.0, 1.0, f"2026-01-0{day}T00:00:00+00:00", "")
        for digest, who, label, day in (
            (sorted_results.sha256[0], "Ada", 0, 1),
            (sorted_results.sha256[1], "Ada", 1, 1),
            (sorted_results.sha256[2], "Ada", 0, 1),
            (sorted_results.sha256[2], "Bob", 1, 2),
        )
    ]
    plan = plan_sorting(
        sorted_results, every(sorted_results), merge_readings(said).labels, tmp_path / "set", as_dataset=True
    )
    assert plan.without_class == 1  # Ada and Bob disagree
    drain(place_films(plan.placements, COPY, token=CancelToken()))
    dataset = drain(find_dataset(tmp_path / "set", token=CancelToken()))
    assert [(film.split, dataset.classes[film.label]) for film in dataset.films] == [
        ("train", "PNEUMONIA"),
        ("test", "NORMAL"),
    ]


def test_a_target_among_the_films_is_refused(sorted_results: Results, films: Path):
    for target in (films, films / "sorted", films.parent):
        with pytest.raises(ExportError, match="lies in the same place as the films"):
            plan_sorting(sorted_results, every(sorted_results), by_prediction(sorted_results), target)


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_what_cannot_be_placed_is_told_and_the_rest_goes_on(sorted_results: Results, tmp_path: Path):
    plan = plan_sorting(sorted_results, every(sorted_results), by_prediction(sorted_results), tmp_path / "out")
    plan.placements[0].source.unlink()
    failed = drain(place_films(plan.placements, COPY, token=CancelToken()))
    assert failed == [(plan.placements[0].source, "No such file or directory")]
    assert sum(1 for _ in (tmp_path / "out").rglob("*.jpg")) == 2
