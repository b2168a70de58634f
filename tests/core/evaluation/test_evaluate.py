"""A real evaluation: the bundled model on real films, one of them corrupt; a planted shortcut is found."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.patients import KERMANY, NONE
from cxr_desktop.core.evaluation.baselines import fit_baselines
from cxr_desktop.core.evaluation.evaluate import KERMANY_SUBGROUPS, NoFilms, Question, evaluate, judge
from cxr_desktop.core.evaluation.probes import LUNGS, Blanking, blanked
from cxr_desktop.core.evaluation.result import Scores
from cxr_desktop.core.evaluation.scoring import score_films
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import full_window
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.trust.lungs import LungFinder
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, Progress, drain
from tests.core.model.answers import model_info


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


@pytest.fixture(scope="module")
def films_root(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten films of the train split as a data set without lists, and one that cannot be read."""
    root = tmp_path_factory.mktemp("films")
    for label in ("NORMAL", "PNEUMONIA"):
        (root / label).mkdir()
        for film in sorted((data / "kermany224/train" / label).iterdir())[40:45]:
            shutil.copy(film, root / label)
    (root / "NORMAL/broken.jpeg").write_bytes(b"\xff\xd8\xff\xe0")
    return root


def question(root: Path, **values: object) -> Question:
    dataset = drain(find_dataset(root, token=CancelToken()))
    known = {"rule": KERMANY, "subgroups": KERMANY_SUBGROUPS, **values}
    return Question(dataset.films, root, "all", "films", dataset.classes, **known)  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_real_evaluation_counts_every_film_and_asks_the_same_classifier(films_root: Path, classifier: Classifier):
    asked = question(films_root, train=question(films_root).films)
    events: list[object] = []
    evaluation = drain(evaluate(asked, classifier, token=CancelToken()), events.append)
    assert evaluation.counts == (5, 5)
    assert [type(e).__name__ for e in events if not isinstance(e, Progress)] == ["FilmFailed"] * 1
    assert len(evaluation.failed) == 1
    assert "broken.jpeg" in evaluation.failed[0][1]
    assert [probe.name for probe in evaluation.probes] == ["lungs blanked", "only lungs"]
    assert all("films" in probe.about for probe in evaluation.probes)
    assert [baseline.name for baseline in evaluation.baselines] == ["always PNEUMONIA", "thumbnail", "outer frame"]
    for film in evaluation.films:
        prediction = classifier.predict([read_radiograph(Path(film.path))])[0]
        assert film.probability == pytest.approx(prediction.probabilities[1], abs=1e-9)
        assert film.called == prediction.label_index
        assert film.uncertain == prediction.uncertain
    assert {film.subgroup for film in evaluation.films} <= {"", "bacteria", "virus"}


@pytest.mark.slow
def test_the_heat_maps_are_audited_and_failures_are_warned_of(films_root: Path, classifier: Classifier):
    evaluation = drain(evaluate(question(films_root, audited=6), classifier, token=CancelToken()))
    assert evaluation.audit is not None
    assert (evaluation.audit.n, len(evaluation.audit.cascade)) == (6, 10)
    failed = [figure.title for figure in evaluation.audit.overall if figure.verdict is Verdict.FAILED]
    assert any("heat maps fail" in said for said in evaluation.warnings) == bool(failed)


@pytest.mark.slow
def test_without_memory_for_the_audit_the_figures_stand_and_it_says_so(
    films_root: Path, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
):
    def full(*_asked: object, **_more: object) -> object:
        raise torch.OutOfMemoryError

    monkeypatch.setattr("cxr_desktop.core.trust.heat_check.see", full)
    evaluation = drain(evaluate(question(films_root, audited=5), classifier, token=CancelToken()))
    assert evaluation.audit is None
    assert evaluation.counts == (5, 5)
    assert "The heat maps were not audited: the device cpu has too little free memory" in evaluation.warnings[-1]


def test_stopping_is_obeyed(films_root: Path, classifier: Classifier):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(evaluate(question(films_root), classifier, token=token))


def test_other_classes_and_unreadable_films_are_said(tmp_path: Path, classifier: Classifier):
    for label in ("cats", "dogs"):
        (tmp_path / label).mkdir()
        (tmp_path / label / "x.png").write_bytes(b"")
    with pytest.raises(NoFilms, match="cats"):
        drain(evaluate(question(tmp_path), classifier, token=CancelToken()))
    for label, new in (("cats", "NORMAL"), ("dogs", "PNEUMONIA")):
        (tmp_path / label).rename(tmp_path / new)
    with pytest.raises(NoFilms, match="none of 2 films can be read"):
        drain(evaluate(question(tmp_path), classifier, token=CancelToken()))


def test_blanking_changes_the_one_part_and_not_the_other(films_root: Path):
    film = read_radiograph(min((films_root / "PNEUMONIA").iterdir()))
    inside = np.zeros(film.pixels.shape, dtype=bool)
    inside[20:90, 50:180] = True
    for where in (inside, ~inside):
        changed = blanked(film, where)
        assert len(np.unique(changed.pixels[where])) == 1
        assert np.array_equal(changed.pixels[~where], film.pixels[~where])
        assert changed.sha256 != film.sha256  # the classifier must not take it for the whole film


def test_the_lungs_are_blanked_where_they_are_and_the_rest_is_the_other_half(films_root: Path):
    finder = LungFinder.load()
    film = read_radiograph(min((films_root / "NORMAL").glob("[IN]*")))
    lungs = finder.find(film).on_film(film.height, film.width)
    without, only = (Blanking(finder, is_centre=is_centre) for is_centre in (True, False))
    assert len(np.unique(without(film).pixels[lungs])) == 1
    assert np.array_equal(only(film).pixels[lungs], film.pixels[lungs])
    touched, kept = (blanking(film).pixels != film.pixels for blanking in (without, only))
    assert not (touched & kept).any()
    assert 0.1 < touched.mean() < 0.6
    assert without.about == only.about == "Lungs were found on all 2 films."


def test_where_no_lungs_are_found_the_rectangle_is_blanked_and_counted():
    pixels = np.random.default_rng(0).integers(0, 256, (100, 100), dtype=np.uint8)
    noise = Radiograph(pixels, 8, full_window(8))
    blanking = Blanking(LungFinder.load(), is_centre=True)
    changed = blanking(noise)
    left, top, right, bottom = (round(100 * part) for part in LUNGS)
    assert len(np.unique(changed.pixels[top:bottom, left:right])) == 1
    assert np.array_equal(changed.pixels[:top], noise.pixels[:top])
    assert "On 1 of 1 films no plausible lungs were found" in blanking.about


@pytest.fixture
def framed(tmp_path: Path) -> Path:
    """Noise without lungs; the brightness of the frame tells the class."""
    draw = np.random.default_rng(0)
    for split, n in (("train", 40), ("test", 20)):
        for label, grey in (("NORMAL", 40), ("PNEUMONIA", 90)):
            folder = tmp_path / split / label
            folder.mkdir(parents=True)
            for index in range(n):
                pixels = draw.integers(0, 256, (64, 64), dtype=np.uint8)
                pixels[:8] = pixels[-8:] = draw.integers(grey, grey + 30, (8, 64), dtype=np.uint8)
                Image.fromarray(pixels).save(folder / f"{index}.png")
    return tmp_path


def test_a_planted_shortcut_is_found_by_the_frame_alone(framed: Path):
    dataset = drain(find_dataset(framed, token=CancelToken()))
    judged = dataset.of("test")
    names = tuple(film.path.as_posix() for film in judged)
    truth = np.array([film.label for film in judged])
    nothing = np.full((len(judged), 2), np.log(0.5))
    scores = Scores(dataset.classes, tuple(film.path for film in judged), names, truth, nothing, names)
    found = {
        b.name: b.metric for b in drain(fit_baselines(dataset.of("train"), scores, data="x", token=CancelToken()))
    }
    assert found["always PNEUMONIA"].value == 0.5
    assert found["outer frame"].value > 0.95


def test_scores_are_told_with_their_films(films_root: Path, classifier: Classifier):
    films = question(films_root).films[:3]
    events: list[object] = []
    scores = drain(score_films(films, films_root, classifier, rule=NONE, token=CancelToken()), events.append)
    assert scores.log_probabilities.shape == (len(scores.paths), 2)
    assert np.exp(scores.log_probabilities).sum(axis=1) == pytest.approx(1.0)
    assert len(scores.scopes) == len(scores.paths)
    assert len(scores.paths) + sum(isinstance(e, FilmFailed) for e in events) == 3


@pytest.mark.parametrize(
    ("pattern", "subgroups"),
    [("_(bacteria|virus)_", ["bacteria", ""]), ("_(bacteria)?_", ["bacteria", ""]), ("BACTERIA", ["bacteria", ""])],
)
def test_a_film_whose_name_has_no_subgroup_belongs_to_none(pattern: str, subgroups: list[str]):
    names = ("person1_bacteria_1.png", "person2__1.png")
    info = model_info()
    scores = Scores(info.classes, tuple(map(Path, names)), names, np.array([0, 1]), np.full((2, 2), -0.7), names)
    asked = Question((), Path(), "all", "films", info.classes, subgroups=pattern)
    assert [film.subgroup for film in judge(asked, scores, info).films] == subgroups
