"""A model is not fitted again by films it knows, nor silently by test films."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.films import DatasetError, find_dataset
from cxr_desktop.core.evaluation.refit import fit_again
from cxr_desktop.core.evaluation.refit_films import RefitFilms, films_to_fit_by
from cxr_desktop.core.model.reference import Reference
from cxr_desktop.core.words.errors import TooFewFilms
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.evaluation.test_refit import scores
from tests.core.trust.planted import INFO, reference


def chosen(root: Path, kept: Reference | None = None, *, takes_test: bool = False) -> RefitFilms:
    token = CancelToken()
    dataset = drain(find_dataset(root, token=token))
    return drain(films_to_fit_by(dataset, INFO.classes, kept, token=token, takes_test=takes_test))


def write(root: Path, *, n: int = 3) -> list[Path]:
    paths = [root / label / f"{number}.png" for label in INFO.classes for number in range(n)]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(str(path).encode())
    return paths


def knowing(paths: list[Path]) -> Reference:
    kept = reference()
    known = tuple(hashlib.sha256(path.read_bytes()).hexdigest() for path in paths)
    return replace(kept, sha256=known + kept.sha256[len(known) :])


def test_films_that_the_model_knows_are_left_out_and_counted(tmp_path: Path):
    paths = write(tmp_path)
    found = chosen(tmp_path, knowing(paths[1:3]))
    assert {film.path for film in found.films} == {paths[0], *paths[3:]}
    assert found.notes == ("2 films left out: the model learned from them or was chosen by them.",)
    assert chosen(tmp_path, reference()).notes == chosen(tmp_path).notes == ()
    with pytest.raises(DatasetError, match=r"no films to fit by\. 6 films left out"):
        chosen(tmp_path, knowing(paths))


def test_a_test_list_is_taken_only_when_asked(tmp_path: Path):
    write(tmp_path / "val")
    write(tmp_path / "test", n=2)
    found = chosen(tmp_path)
    assert {film.split for film in found.films} == {"val"}
    assert found.notes == ("4 films of the test list left out, so that they can still be a test.",)
    asked = chosen(tmp_path, takes_test=True)
    assert len(asked.films) == 10
    assert "no test of the new model" in asked.notes[0]


def test_other_classes_are_refused(tmp_path: Path):
    for label in ("cat", "dog"):
        (tmp_path / label).mkdir()
        (tmp_path / label / "1.png").write_bytes(b"x")
    with pytest.raises(DatasetError, match="the model tells NORMAL, PNEUMONIA apart, the folders cat, dog"):
        chosen(tmp_path)


def test_the_notes_are_kept_with_the_fit_and_in_its_refusal():
    assert fit_again(scores(100, 1), INFO, data="there", notes=("2 films left out.",)).notes == ("2 films left out.",)
    with pytest.raises(TooFewFilms, match=r"19 of PNEUMONIA. 2 films left out$"):
        fit_again(scores(38, 1), INFO, data="there", notes=("2 films left out.",))
