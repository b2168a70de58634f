"""The classifier in its worker: the film on screen first, nothing stale, nothing computed twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.inference import Inference, Look, Question
from cxr_desktop.app.lanes import worker_lane
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.model.reference import SimilarFilm
from cxr_desktop.core.words.errors import ModelError

_SECONDS = 60_000


@pytest.fixture(scope="module")
def films(request: pytest.FixtureRequest) -> dict[Path, Radiograph]:
    data: Path = request.getfixturevalue("data")
    return {path: read_radiograph(path) for path in sorted((data / "kermany224/test/PNEUMONIA").iterdir())[:12]}


@pytest.fixture
def inference(qtbot: QtBot) -> Iterator[Inference]:
    lane = worker_lane("classifier")
    made = Inference(lane)
    with qtbot.waitSignal(made.model_ready, timeout=_SECONDS):
        made.load(None)
    yield made
    made.look_away()
    assert lane.close(30)


def count_convolutions(inference: Inference) -> list[int]:
    runs: list[int] = []
    inference._engine._classifier._network.features[0].register_forward_hook(lambda *_: runs.append(1))
    return runs


def test_a_storm_of_looks_answers_only_the_last(qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]):
    told: list[object] = []
    runs = count_convolutions(inference)
    inference.predicted.connect(lambda look, answer: told.append((look, answer)))
    paths = list(films)
    for step in range(200):
        inference.look_at(paths[step % 11], films[paths[step % 11]], Question())
    last = paths[11]
    with qtbot.waitSignals([inference.predicted, inference.explained], timeout=_SECONDS):
        inference.look_at(last, films[last], Question())
    assert told[-1][0].path == last
    assert all(answer.film_sha256 == look.film.sha256 for look, answer in told)
    assert len(runs) <= 12


def test_what_was_predicted_ahead_is_answered_at_once(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.known, timeout=_SECONDS):
        inference.look_ahead({path: film})
    told: list[object] = []
    inference.predicted.connect(lambda look, answer: told.append(look.path))
    inference.look_at(path, film)
    assert told == [path]  # in this very call, without the worker


def test_similar_films_are_those_of_the_film_on_screen_and_asked_for_once(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    asked: list[str] = []

    def similar(film: Radiograph) -> tuple[SimilarFilm, ...]:
        asked.append(film.sha256)
        return (SimilarFilm("a.png", "NORMAL", 1.5, film.sha256),)

    inference._engine._classifier.similar = similar  # type: ignore[union-attr]
    (one, first), (two, second), *_ = films.items()
    inference.find_similar()  # no film yet: nothing is asked
    inference.look_at(one, first)
    inference.find_similar()
    told: list[tuple[Look, tuple[SimilarFilm, ...]]] = []
    inference.similar_found.connect(lambda look, found: told.append((look, found)))
    with qtbot.waitSignal(inference.similar_found, timeout=_SECONDS):
        inference.look_at(two, second)
        inference.find_similar()
    assert [(look.path, found[0].sha256) for look, found in told] == [(two, second.sha256)]
    inference.find_similar()
    assert len(told) == 2  # in this very call, without the worker
    assert asked.count(second.sha256) == 1


def test_the_queue_is_told_empty_once_similar_films_are_found(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    inference._engine._classifier.similar = lambda _film: ()  # type: ignore[union-attr]
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        inference.look_at(path, film)
    waiting: list[int] = []
    inference.queue_changed.connect(waiting.append)
    with qtbot.waitSignal(inference.similar_found, timeout=_SECONDS):
        inference.find_similar()
    assert max(waiting) >= 1
    qtbot.waitUntil(lambda: waiting[-1] == 0)


def test_similar_films_that_cannot_be_found_leave_the_prediction_alone(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    def similar(_film: Radiograph) -> tuple[SimilarFilm, ...]:
        msg = "the device is full"
        raise ModelError(Path("model"), msg)

    inference._engine._classifier.similar = similar  # type: ignore[union-attr]
    failed: list[object] = []
    inference.failed.connect(lambda *told: failed.append(told))
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        inference.look_at(path, film)
    with qtbot.waitSignal(inference.similar_failed, timeout=_SECONDS):
        inference.find_similar()
    assert failed == []


def test_turning_the_heat_map_on_runs_no_convolution(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        inference.look_at(path, film)
    runs = count_convolutions(inference)
    with qtbot.waitSignal(inference.explained, timeout=_SECONDS):
        inference.look_at(path, film, Question())
    assert runs == []


def test_a_class_that_the_model_lacks_becomes_the_predicted_one(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    path, film = next(iter(films.items()))
    with qtbot.waitSignals([inference.predicted, inference.explained], timeout=_SECONDS):
        inference.look_at(path, film, Question(class_index=7))


def test_a_slow_heat_map_tells_its_progress_and_stops(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.progress, timeout=_SECONDS):
        inference.look_at(path, film, Question(Method.SCORE_CAM))
    with qtbot.waitSignal(inference.explain_stopped, timeout=_SECONDS):
        inference.stop_explaining()


def test_looking_elsewhere_stops_a_slow_heat_map_in_silence(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph]
):
    (first, film), (second, other), *_ = films.items()
    with qtbot.waitSignal(inference.progress, timeout=_SECONDS):
        inference.look_at(first, film, Question(Method.SCORE_CAM))
    with qtbot.assertNotEmitted(inference.explain_stopped), qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        inference.look_at(second, other)


def test_another_model_answers_the_film_on_screen_anew(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph], tmp_path: Path
):
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS) as first:
        inference.look_at(path, film)
    stored = load_checkpoint(bundled_model())
    save_checkpoint(tmp_path / "hot.safetensors", replace(stored.header, temperature=5.0), stored.state)
    with qtbot.waitSignals([inference.model_ready, inference.predicted], timeout=_SECONDS):
        inference.load(tmp_path / "hot.safetensors")
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS) as second:
        inference.look_at(path, film)
    before, after = first.args[1].probabilities[1], second.args[1].probabilities[1]
    assert abs(after - 0.5) < abs(before - 0.5)


def test_a_model_that_cannot_be_loaded_leaves_the_old_one(
    qtbot: QtBot, inference: Inference, films: dict[Path, Radiograph], tmp_path: Path
):
    (tmp_path / "junk.safetensors").write_bytes(b"junk")
    with qtbot.waitSignal(inference.model_failed, timeout=_SECONDS) as failed:
        inference.load(tmp_path / "junk.safetensors")
    assert isinstance(failed.args[0], ModelError)
    path, film = next(iter(films.items()))
    with qtbot.waitSignal(inference.predicted, timeout=_SECONDS):
        inference.look_at(path, film)
