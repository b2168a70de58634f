"""The study: what went in comes out."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.model.scope import ConformalRule, Population
from cxr_desktop.core.study.results import INSIDE, OUTSIDE, UNKNOWN, UNSURE, Reading
from cxr_desktop.core.study.store import Store
from tests.core.study.studies import MODEL, OTHER, digest_of, film, outside


def test_a_prediction_comes_back_bit_for_bit(store: Store, tmp_path: Path):
    added = film(tmp_path / "a.png", 1, p=0.1 + 0.2)
    store.add([added], MODEL, program="1")
    assert store.prediction(added.sha256, MODEL.sha256) == added.prediction
    assert store.prediction(added.sha256, OTHER.sha256) is None
    assert store.models() == (MODEL,)
    assert store.places([added.path, tmp_path / "b.png"]) == {added.path: (added.sha256, 1001, 5_000_000_001)}
    assert store.predicted([added.sha256, digest_of(2)], MODEL.sha256) == {added.sha256}


@pytest.mark.parametrize("is_inside", [True, False, None])
def test_what_is_said_of_the_scope_comes_back(store: Store, tmp_path: Path, is_inside: bool | None):
    added = outside(tmp_path / "a.png", 1)
    assert added.prediction is not None
    verdict = replace(added.prediction.scope, is_inside=is_inside)
    added = replace(added, prediction=replace(added.prediction, scope=verdict))
    store.add([added], MODEL, program="1")
    assert store.prediction(added.sha256, MODEL.sha256) == added.prediction
    assert store.predictions([added.sha256], MODEL.sha256) == {added.sha256: added.prediction}
    found = store.results(tmp_path, [added.path, tmp_path / "b.png"])
    known = {True: INSIDE, False: OUTSIDE, None: UNKNOWN}[is_inside]
    assert found.in_scope.tolist() == [known, UNKNOWN]
    assert found.scope_reasons == (verdict.reason, "")
    assert found.scope_doubts == (verdict.doubt, "")
    assert (found.spread[0], np.isnan(found.spread[1])) == (0.1 + 0.2, True)


def test_a_model_comes_back_with_its_population_and_the_rule_of_its_sets(store: Store, tmp_path: Path):
    guarded = replace(
        MODEL,
        has_guard=True,
        population=Population((1.0, 5.0), ("CR", "DX"), ("CHEST",), ("AP",)),
        conformal=ConformalRule(0.95, (0.3, 0.2), (100, 300)),
    )
    store.add_model(guarded)
    store.add([film(tmp_path / "a.png", 1)], guarded, program="1")
    assert store.models() == (guarded,)
    store.add_model(replace(guarded, population=Population()))
    assert store.models()[0].population == Population()


def test_names_that_are_no_utf8_come_back(store: Store, tmp_path: Path):
    path = tmp_path / os.fsdecode(b"R\xf6ntgen \xff.png")
    store.add([film(path, 1)], MODEL, program="1")
    assert store.places([path])[path][0] == digest_of(1)
    assert store.results(tmp_path, [path]).sha256 == (digest_of(1),)


def test_results_are_columns_in_the_order_asked_for(store: Store, tmp_path: Path):
    store.add_model(OTHER)
    store.add_model(MODEL)
    paths = [tmp_path / "NORMAL" / "b.png", tmp_path / "Pneumonia" / "deep" / "a.png", tmp_path / "c.png"]
    paths.append(tmp_path / "new.png")
    films = [film(paths[0], 1, 0.1), film(paths[1], 2, 0.6), film(paths[2], 3, error="c.png: is empty")]
    store.add(films, MODEL, program="1")
    store.add([film(paths[0], 1, 0.9)], OTHER, program="1")
    store.put_reading(Reading(digest_of(2), "ann", UNSURE, 1, True, 2.0, 3.5, "2026-01-01T00:00:00+00:00", ""))
    store.set_note(digest_of(1), "rotated")
    store.set_flag(digest_of(2), is_flagged=True)
    found = store.results(tmp_path, paths, other_sha256=OTHER.sha256, reader="ann")
    assert (found.model, found.paths, len(found)) == (MODEL, tuple(paths), 4)
    assert found.p.tolist()[:2] == [0.1, 0.6]
    assert np.isnan(found.p[2:]).all()
    assert found.labels.tolist() == [0, 1, UNKNOWN, UNKNOWN]
    assert found.uncertain.tolist() == [False, True, False, False]
    assert found.truth.tolist() == [0, 1, UNKNOWN, UNKNOWN]
    assert found.readings.tolist() == [UNKNOWN, UNSURE, UNKNOWN, UNKNOWN]
    assert found.flagged.tolist() == [False, True, False, False]
    assert found.notes == ("rotated", "", "", "")
    assert found.errors == ("", "", "c.png: is empty", "")
    assert found.sizes.tolist() == [1001, 1002, 0, 0]
    assert found.other is not None
    assert (found.other[0], found.other[2].tolist()) == (OTHER, [1, UNKNOWN, UNKNOWN, UNKNOWN])


def test_an_empty_study_has_rows_without_answers(store: Store, tmp_path: Path):
    found = store.results(tmp_path, [tmp_path / "a.png"])
    assert (found.model, found.classes, found.labels.tolist()) == (None, ("NORMAL", "PNEUMONIA"), [UNKNOWN])
    assert len(store.results(tmp_path, [])) == 0


def test_a_later_answer_replaces_the_earlier_one(store: Store, tmp_path: Path):
    path = tmp_path / "a.png"
    store.add([film(path, 1, error="a.png: is empty")], MODEL, program="1")
    assert store.results(tmp_path, [path]).errors == ("a.png: is empty",)
    store.add([film(path, 1, 0.4)], MODEL, program="1")
    assert (store.results(tmp_path, [path]).errors, store.results(tmp_path, [path]).p.tolist()) == (("",), [0.4])
    store.add([film(path, 2, 0.5)], MODEL, program="1")  # another film lies there now
    assert store.results(tmp_path, [path]).sha256 == (digest_of(2),)
    store.add([film(path, 2, error="a.png: is not there")], MODEL, program="1")
    assert store.results(tmp_path, [path]).errors == ("a.png: is not there",)
    assert store.prediction(digest_of(1), MODEL.sha256) is not None  # what was found out stays


def test_readings_notes_and_flags_are_replaced_and_forgotten(store: Store):
    reading = Reading(digest_of(1), "ann", 1, 0, True, 4.25, 6.5, "2026-01-02T00:00:00+00:00", MODEL.sha256)
    store.put_reading(reading)
    store.put_reading(replace(reading, reader="bob", label=0))
    store.put_reading(replace(reading, label=UNSURE, time="2026-01-03T00:00:00+00:00"))
    assert store.readers() == ("ann", "bob")
    assert [r.label for r in store.readings()] == [0, UNSURE]
    assert store.readings("ann") == (replace(reading, label=UNSURE, time="2026-01-03T00:00:00+00:00"),)
    store.drop_reading(digest_of(1), "ann")
    assert store.readers() == ("bob",)


@pytest.mark.slow
def test_a_hundred_thousand_rows_come_at_once(store: Store, tmp_path: Path):
    paths = [tmp_path / ("NORMAL" if i % 2 else "PNEUMONIA") / f"{i}.png" for i in range(100_000)]
    store.add([film(path, number, (number % 1000) / 1000) for number, path in enumerate(paths)], MODEL, program="1")
    found = store.results(tmp_path, paths)
    assert found.p.tolist()[:3] == [0.0, 0.001, 0.002]
    assert int((found.truth == 1).sum()) == 50_000
