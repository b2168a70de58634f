"""Guard, neighbours and sets on real films: what must be outside is outside, in words; planted copies are found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.dataset.films import SPLITS, LabelledFilm
from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, convert, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.guard import CODE_LENGTH
from cxr_desktop.core.model.scope import PHANTOM, Population
from cxr_desktop.core.trust.fit import FEWEST, Fitted, fit_trust
from cxr_desktop.core.words.errors import Cancelled, CxrError, ModelError, TooFewFilms
from cxr_desktop.core.words.progress import CancelToken, drain


def turned(film: Radiograph, turns: int) -> Radiograph:
    return replace(film, pixels=np.ascontiguousarray(np.rot90(film.pixels, turns)), colour=None, sha256="")


def inverted(film: Radiograph) -> Radiograph:
    return replace(film, pixels=255 - film.pixels, colour=None, sha256="", window=Window(128, 256))


def some(few: Split, count: int) -> list[Radiograph]:
    """Return films of neither list."""
    names = sorted((few.root / "train" / "PNEUMONIA").iterdir())[4::97][:count]
    return [read_radiograph(path) for path in names]


def test_most_films_of_the_same_kind_are_inside(classifier: Classifier, few: Split):
    verdicts = [prediction.scope for prediction in classifier.predict(some(few, 30))]
    assert sum(verdict.is_outside for verdict in verdicts) <= 3
    assert all(verdict.distance is not None and verdict.distance > 0 for verdict in verdicts)


@pytest.mark.parametrize(("turns", "word"), [(1, "90"), (2, "180"), (3, "270")])
def test_turned_films_are_outside_and_most_are_told_how(classifier: Classifier, few: Split, turns: int, word: str):
    verdicts = [p.scope for p in classifier.predict([turned(film, turns) for film in some(few, 16)])]
    assert sum(verdict.is_outside for verdict in verdicts) >= 15
    assert sum(f"turned by {word} degrees" in verdict.reason for verdict in verdicts) >= 12


def test_inverted_films_are_outside_and_told_so(classifier: Classifier, few: Split):
    verdicts = [p.scope for p in classifier.predict([inverted(film) for film in some(few, 16)])]
    assert sum("inverted" in verdict.reason for verdict in verdicts) >= 15


def test_photographs_are_outside(classifier: Classifier, data: Path):
    photographs = [read_radiograph(path) for path in sorted((data / "not_chest").iterdir())]
    verdicts = [prediction.scope for prediction in classifier.predict(photographs)]
    assert [path for path, v in zip(photographs, verdicts, strict=True) if not v.is_outside] == []


def test_phantoms_say_that_they_are(classifier: Classifier):
    phantoms = [make_phantom(seed, height=400, width=420) for seed in (3, 77, 1234)]
    assert {prediction.scope.reason for prediction in classifier.predict(phantoms)} == {PHANTOM}


def test_a_phantom_without_its_mark_is_told_by_its_distance(classifier: Classifier):
    phantom = make_phantom(5, height=400, width=420)
    unmarked = replace(phantom, pixels=phantom.pixels[:330].copy(), tags={}, sha256="")
    assert "unlike" in classifier.predict([unmarked])[0].scope.reason


def test_a_model_without_a_guard_says_nothing_of_scope_but_of_faults(film: Radiograph, tmp_path: Path):
    checkpoint = load_checkpoint(bundled_model())
    save_checkpoint(tmp_path / "plain.safetensors", replace(checkpoint.header, population=None), checkpoint.state)
    plain = Classifier.load(tmp_path / "plain.safetensors")
    assert plain.predict([film])[0].scope.is_inside is None
    assert plain.predict([film])[0].spread is None
    assert plain.similar(film) == ()
    blank = Radiograph(np.full((300, 300), 9, np.uint8), 8, Window(128, 256))
    assert "blank" in plain.predict([blank])[0].scope.reason
    with pytest.raises(CxrError, match="keeps nothing"):
        plain.code(film)


def test_a_header_that_contradicts_the_card_is_outside(guarded: Path, film: Radiograph, tmp_path: Path):
    checkpoint = load_checkpoint(guarded)
    header = replace(checkpoint.header, population=Population(ages=(1, 5), views=("AP",)))
    save_checkpoint(tmp_path / "children.safetensors", header, checkpoint.state, checkpoint.trust)
    children = Classifier.load(tmp_path / "children.safetensors")
    adult = children.predict([replace(film, tags={"PatientAge": "061Y"}, sha256="adult")])[0].scope
    assert adult.is_outside
    assert "age" in adult.reason
    other = children.predict([replace(film, tags={"PatientAge": "003Y", "ViewPosition": "PA"}, sha256="pa")])[0].scope
    assert other.is_inside
    assert "view PA" in other.doubt


def test_a_copy_of_a_training_film_is_its_own_nearest_neighbour(classifier: Classifier, few: Split):
    original = few.train[7].path
    copy = replace(read_radiograph(original), sha256="another file")
    nearest = classifier.similar(copy, 3)
    assert nearest[0].name == original.relative_to(few.root).as_posix()
    assert nearest[0].label == "NORMAL"
    assert nearest[0].distance < 0.1 < nearest[1].distance  # codes are kept in half precision
    assert [film.distance for film in nearest] == sorted(film.distance for film in nearest)


def below_a_patient(film: LabelledFilm, folder: Path) -> LabelledFilm:
    """Return the same film in a folder that is named after a patient, as many data sets have it."""
    home = folder / film.path.parent.name / "anna meier"
    home.mkdir(parents=True, exist_ok=True)
    (home / film.path.name).symlink_to(film.path)
    return replace(film, path=home / film.path.name)


@pytest.mark.slow
def test_names_of_films_are_kept_only_when_asked(few: Split, tmp_path: Path):
    lists = {name: tuple(below_a_patient(film, tmp_path / name) for film in few.of(name)) for name in SPLITS}
    nested = replace(few, root=tmp_path, **lists)
    anonymous = drain(fit_trust(nested, Classifier.load(), token=CancelToken())).trust.reference
    assert {name.partition("/")[0] for name in anonymous.names} == set(few.classes)
    assert [name.partition("/")[2] for name in anonymous.names] == [digest[:12] for digest in anonymous.sha256]


def test_what_could_not_be_read_again_is_not_written(guarded: Path, fitted: Fitted, tmp_path: Path):
    checkpoint = load_checkpoint(guarded)
    broken = replace(
        fitted.trust, reference=replace(fitted.trust.reference, labels=fitted.trust.reference.labels + 7)
    )
    with pytest.raises(ModelError, match="cannot be written"):
        save_checkpoint(tmp_path / "broken.safetensors", checkpoint.header, checkpoint.state, broken)
    assert not (tmp_path / "broken.safetensors").exists()


def test_the_reference_keeps_who_was_learned_from(classifier: Classifier, fitted: Fitted, few: Split):
    reference = classifier.reference
    assert reference is not None
    assert len(reference.names) == len(few.train) + len(few.val)
    assert int(reference.is_validation.sum()) == len(few.val)
    assert reference.codes.shape == (len(reference.names), CODE_LENGTH)
    assert reference.labels.tolist() == [film.label for film in (*few.train, *few.val)]
    assert np.allclose(reference.log_odds, fitted.trust.reference.log_odds)


def test_what_was_fitted_comes_back_also_through_plain_weights(guarded: Path, film: Radiograph, tmp_path: Path):
    convert(guarded, tmp_path / "plain.pt")
    convert(tmp_path / "plain.pt", tmp_path / "back.safetensors")
    first, again = Classifier.load(guarded).predict([film])[0], Classifier.load(tmp_path / "back.safetensors")
    assert again.info.has_guard
    assert again.predict([film])[0].scope == first.scope
    assert again.predict([film])[0].spread == pytest.approx(first.spread, rel=1e-5)


def test_damaged_trust_tensors_are_refused_by_name(guarded: Path, tmp_path: Path):
    from safetensors import safe_open
    from safetensors.torch import save_file

    with safe_open(guarded, framework="pt") as file:
        metadata = file.metadata()
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    for name, broken in (
        ("trust.films.labels", tensors["trust.films.labels"][:-1]),
        ("trust.outlook.axes", tensors["trust.outlook.axes"][:, :-1]),
        ("trust.guard.limit", tensors["trust.guard.limit"] * float("nan")),
        ("trust.guard.posture_bias", tensors["trust.guard.posture_bias"][:-1]),
    ):
        save_file(tensors | {name: broken.contiguous()}, tmp_path / "broken.safetensors", metadata=metadata)
        with pytest.raises(ModelError, match="training films is damaged"):
            load_checkpoint(tmp_path / "broken.safetensors")


def test_too_few_films_are_an_answer_and_cancelling_is_heard(few: Split):
    model = Classifier.load()
    told: list[object] = []
    with pytest.raises(TooFewFilms, match=f"a guard needs {FEWEST} films .* there are 3 and 2"):
        drain(fit_trust(replace(few, train=few.train[:3], val=few.val[:2]), model, token=CancelToken()), told.append)
    assert told == [], "said before any film is read"
    token = CancelToken()
    events = fit_trust(few, model, token=token)
    next(events)
    token.cancel()
    with pytest.raises(Cancelled):
        drain(events)


def test_a_shift_of_the_log_odds_moves_those_of_the_films(fitted: Fitted):
    moved = fitted.trust.shifted(0.5)
    assert np.allclose(moved.reference.log_odds - fitted.trust.reference.log_odds, 0.5)
