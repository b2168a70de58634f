"""Bundles: what is written is computed again, reopened as a study, and refused where it is none."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study.batch import classify_films
from cxr_desktop.core.study.bundle import read_bundle, study_beside, verify_bundle, write_bundle
from cxr_desktop.core.study.results import Reading, Results
from cxr_desktop.core.study.store import Store, open_store
from cxr_desktop.core.study.tables import ExportError
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, drain


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load(device="cpu")


@pytest.fixture
def study(films: Path, tmp_path: Path, classifier: Classifier) -> tuple[Store, Results]:
    """A study of three real films, classified by the bundled model; one is read and noted."""
    store = open_store(tmp_path / "own.cxrdb")
    paths = sorted(films.rglob("*.jpg"))
    drain(classify_films(paths, classifier, token=CancelToken(), store=store))
    found = store.results(films, paths)
    store.put_reading(Reading(found.sha256[0], "Ada", 1, 1, False, 1.0, 1.0, "2026-01-01T00:00:00+00:00", ""))
    store.set_note(found.sha256[0], "rotated")
    return store, store.results(films, paths, reader="Ada")


def test_a_bundle_is_computed_again_to_the_same_numbers(
    study: tuple[Store, Results], classifier: Classifier, tmp_path: Path, films: Path
):
    store, found = study
    write_bundle(tmp_path / "b.zip", store, found, np.array([0, 1, 2]))
    films = films.rename(tmp_path / "moved")
    bundle = read_bundle(tmp_path / "b.zip")
    verified = drain(verify_bundle(bundle, classifier, films, token=CancelToken()))
    assert (verified.same, verified.is_confirmed) == (3, True)
    (films / "b" / "other.jpg").write_bytes(b"changed")
    (films / "b" / "film.jpg").unlink()
    events = []
    verified = drain(verify_bundle(bundle, classifier, films, token=CancelToken()), events.append)
    assert (verified.same, verified.failed, verified.is_confirmed) == (1, 2, False)
    problems = {event.name: event.problem for event in events}
    assert problems["b/other.jpg"] == "the file has changed"
    assert problems["b/film.jpg"].endswith("there is no such file")


def test_numbers_that_were_changed_are_found(study: tuple[Store, Results], classifier: Classifier, tmp_path: Path):
    store, found = study
    write_bundle(tmp_path / "b.zip", store, found, np.array([0]))
    with zipfile.ZipFile(tmp_path / "b.zip") as bundle:
        record = json.loads(bundle.read("run.json"))
    record["films"][0]["probabilities"] = [0.5, 0.5]
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as bundle:
        bundle.writestr("run.json", json.dumps(record))
    told = read_bundle(tmp_path / "b.zip")
    assert drain(verify_bundle(told, classifier, told.root, token=CancelToken())).different == 1


def test_a_bundle_reopens_as_a_study_with_its_readings(study: tuple[Store, Results], tmp_path: Path):
    store, found = study
    write_bundle(tmp_path / "b.zip", store, found, np.array([0, 1]))
    assert study_beside(tmp_path / "b.zip", token=CancelToken()) == (tmp_path / "b.cxrdb", ())
    with open_store(tmp_path / "b.cxrdb") as opened:
        again = opened.results(found.root, found.paths, reader="Ada")
    assert again.probabilities[:2].tolist() == found.probabilities[:2].tolist()
    assert np.isnan(again.probabilities[2]).all()  # not in the bundle
    assert (again.readings.tolist(), again.notes[0]) == ([1, -1, -1], "rotated")
    with open_store(tmp_path / "b.cxrdb") as opened:
        opened.set_note(found.sha256[0], "written since")
    again, told = study_beside(tmp_path / "b.zip", token=CancelToken())  # does not unpack over it
    assert again == tmp_path / "b.cxrdb"
    assert told == ("b.cxrdb was unpacked from b.zip earlier: it is opened as it is now.",)
    with open_store(tmp_path / "b.cxrdb") as opened:
        assert opened.results(found.root, found.paths).notes[0] == "written since"


def test_what_is_no_study_in_a_bundle_leaves_nothing_beside_it(study: tuple[Store, Results], tmp_path: Path):
    store, found = study
    write_bundle(tmp_path / "b.zip", store, found, np.array([0]))
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        study_beside(tmp_path / "b.zip", token=stopped)
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as other:
        other.execute("CREATE TABLE bookmarks (url)")
        other.commit()
    for inside, why in ((b"Dear colleague" * 99, "its study is no study"), (foreign.read_bytes(), "of this program")):
        with zipfile.ZipFile(tmp_path / "b.zip", "w") as bundle:
            bundle.writestr("study.cxrdb", inside)
        with pytest.raises(ExportError, match=why):
            study_beside(tmp_path / "b.zip", token=CancelToken())
    assert not list(tmp_path.glob("b.cxrdb*"))
    assert not list(tmp_path.glob(".writing*"))


def test_a_bundle_that_nobody_could_open_is_not_written(
    study: tuple[Store, Results], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("cxr_desktop.core.study.bundle._MOST_RECORD", 100)
    with pytest.raises(ExportError, match="is not written"):
        write_bundle(tmp_path / "b.zip", *study, np.array([0, 1]))
    assert not (tmp_path / "b.zip").exists()


@pytest.mark.parametrize("name", ["../secret.png", "a/../../secret.png", "..\\secret.png"])
def test_hostile_and_broken_bundles_are_refused(tmp_path: Path, name: str):
    record = {"format": 1, "root": "/", "model": "m", "model_sha256": "", "program": "1"}
    films = [{"name": name, "sha256": "", "probabilities": [1]}]
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as bundle:
        bundle.writestr("run.json", json.dumps({**record, "films": films}))
    with pytest.raises(ExportError, match="leads out of its folder"):
        read_bundle(tmp_path / "b.zip")
    (tmp_path / "text.zip").write_text("no zip")
    with pytest.raises(ExportError, match="is no results bundle"):
        read_bundle(tmp_path / "text.zip")
