"""What a comparison says of films with a planted shift, a planted prevalence, or nothing planted."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.dataset.patients import suggest_rule
from cxr_desktop.core.trust.shift import compare_with_training
from cxr_desktop.core.trust.shift_films import NewFilms, NothingToCompare
from cxr_desktop.core.trust.shift_result import Grade, Shift, figures
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, Progress, drain
from tests.core.trust.planted import PREVALENCE, Drawn, Planted, draw_films, reference, write_films


def compared(tmp_path: Path, drawn: Drawn, *, known: bool = False, outside: tuple[int, ...] = ()) -> Shift:
    n = len(drawn.truth)
    paths = write_films(tmp_path, n)
    films = NewFilms(paths, tmp_path, tuple(drawn.truth.tolist()) if known else ())
    return drain(compare_with_training(films, Planted(drawn, outside=outside), token=CancelToken()))


def test_films_like_those_of_validation_are_said_to_be(tmp_path: Path):
    shift = compared(tmp_path, draw_films(80, PREVALENCE, 11))
    assert not shift.differs
    assert shift.is_only_prevalence is None
    assert shift.verdict.startswith("Nothing tells these 80 films from the 300 validation films")
    assert shift.features.separation.low < 0.5
    assert (shift.n, shift.n_validation, shift.failed) == (80, 300, ())  # the films learnt from lie 50 away
    assert shift.measured == ()


def test_another_prevalence_is_told_from_other_films(tmp_path: Path):
    drawn = draw_films(120, 0.2, 12)
    shift = compared(tmp_path, drawn, known=True)
    assert shift.differs
    assert shift.is_only_prevalence
    assert "PNEUMONIA" in shift.verdict
    assert "not visibly in kind" in shift.verdict
    assert "contradict" not in shift.assumption
    assert "optimistic" in shift.assumption
    assert shift.prevalence.low < 0.2 < shift.prevalence.high
    measured = {metric.name: metric for metric in shift.measured}
    expected = {metric.name: metric for metric in shift.expected}
    accuracy = expected["expected accuracy"], measured["accuracy"]
    assert max(one.low for one in accuracy) < min(one.high for one in accuracy)
    assert expected["expected ECE"].value == pytest.approx(measured["ECE"].value, abs=0.06)
    assert shift.counts == (96, 24)
    assert measured["sensitivity"].n == 24
    assert "On 120 films of known class the model's own AUC is" in shift.verdict


def test_the_prevalence_is_that_of_the_films_whatever_a_calibration_says(tmp_path: Path):
    """A model fitted again to a place of another prevalence."""
    drawn = draw_films(200, 0.3, 21)
    moved = replace(drawn, log_odds=1.5 * drawn.log_odds - 4)
    kept = reference()
    kept = replace(kept, log_odds=1.5 * kept.log_odds - 4)
    films = NewFilms(write_films(tmp_path, 200), tmp_path)
    shift = drain(compare_with_training(films, Planted(moved, kept=kept), token=CancelToken()))
    assert shift.prevalence.low < 0.3 < shift.prevalence.high


def test_other_films_are_said_not_to_be_what_the_model_was_made_for(tmp_path: Path):
    shift = compared(tmp_path, draw_films(60, PREVALENCE, 13, shift=2.0))
    assert shift.differs
    assert shift.is_only_prevalence is False
    assert "not like those the model was made for" in shift.verdict
    assert "contradict" in shift.assumption
    assert shift.features.separation.value == pytest.approx(0.92, abs=0.05)  # Phi(2 / sqrt(2))
    assert shift.features.kernel.p == 0.001


def test_a_slight_difference_is_called_slight(tmp_path: Path):
    shift = compared(tmp_path, draw_films(400, PREVALENCE, 14, shift=0.5))
    assert shift.differs
    assert "not by much" in shift.verdict


def test_few_films_are_said_to_be_few(tmp_path: Path):
    shift = compared(tmp_path, draw_films(6, PREVALENCE, 15))
    assert shift.verdict.startswith("Only 6 films")
    assert "not estimated" in shift.assumption
    assert not any("estimated" in name or "expected" in name for name, _ in figures(shift))


def test_films_of_one_patient_are_never_said_to_be_alike(tmp_path: Path):
    drawn = draw_films(60, PREVALENCE, 22, shift=5.0)
    paths = []
    for number, path in enumerate(write_films(tmp_path, 60)):
        paths.append(path.rename(tmp_path / f"00001234_{number:03d}.png"))
    films = NewFilms(tuple(paths), tmp_path, rule=suggest_rule([path.name for path in paths]))
    shift = drain(compare_with_training(films, Planted(drawn), token=CancelToken()))
    assert (shift.n_patients, shift.n_validation_patients) == (1, 300)
    assert shift.features.separation.value > 0.99
    assert shift.grade is Grade.UNKNOWN
    assert "cannot be said" in shift.verdict
    assert "of 1 patient and 300 patients" in shift.verdict
    assert "may be expected to hold" not in shift.verdict
    assert json.loads(shift.to_json())["grade"] == "cannot be said"


def test_few_patients_are_enough_to_differ_but_not_to_be_alike(tmp_path: Path):
    alike = compared(tmp_path, draw_films(9, PREVALENCE, 15))
    assert alike.grade is Grade.UNKNOWN
    assert compared(tmp_path, draw_films(10, PREVALENCE, 15)).grade is Grade.ALIKE
    other = compared(tmp_path, draw_films(9, PREVALENCE, 23, shift=5.0))
    assert other.differs
    assert other.grade is Grade.OTHER


def test_histograms_count_every_film_once(tmp_path: Path):
    shift = compared(tmp_path, draw_films(50, 0.5, 16, shift=1.0))
    for histogram in (shift.score_histogram, shift.direction_histogram):
        assert sum(histogram.validation) == 300
        assert sum(histogram.new) == 50
        assert len(histogram.edges) == len(histogram.new) + 1
        assert list(histogram.edges) == sorted(histogram.edges)
    middle = np.average(shift.direction_histogram.edges[1:], weights=shift.direction_histogram.new)
    assert middle > np.average(shift.direction_histogram.edges[1:], weights=shift.direction_histogram.validation)


def test_films_of_the_model_itself_are_counted_and_said(tmp_path: Path):
    drawn = draw_films(40, PREVALENCE, 24)
    films = NewFilms(write_films(tmp_path, 40), tmp_path)
    kept = reference()
    known = tuple(hashlib.sha256(path.read_bytes()).hexdigest() for path in films.paths[:7])
    model = Planted(drawn, kept=replace(kept, sha256=known + kept.sha256[7:]))
    shift = drain(compare_with_training(films, model, token=CancelToken()))
    assert shift.n_known == 7
    assert shift.verdict.startswith("7 of these 40 are films that the model learned from")
    assert "no other place" in shift.verdict


def test_films_outside_the_scope_are_counted_with_their_reasons(tmp_path: Path):
    shift = compared(tmp_path, draw_films(30, PREVALENCE, 17), outside=(3, 4, 9))
    assert shift.n_outside == 3
    assert shift.reasons == (("the film looks turned", 3),)
    assert shift.n == 30
    assert compared(tmp_path, draw_films(30, PREVALENCE, 17)).n_outside is None


def test_a_film_that_cannot_be_read_is_told_and_left_out(tmp_path: Path):
    drawn = draw_films(30, PREVALENCE, 18)
    paths = write_films(tmp_path, 30)
    paths[4].write_bytes(b"no film")
    films = NewFilms(paths, tmp_path, tuple(drawn.truth.tolist()))
    events: list[object] = []
    shift = drain(compare_with_training(films, Planted(drawn), token=CancelToken()), events.append)
    assert [event.path for event in events if isinstance(event, FilmFailed)] == [paths[4]]
    assert [path for path, _ in shift.failed] == [str(paths[4])]
    assert sum(shift.counts) == shift.n == 29
    looks = [event.done for event in events if isinstance(event, Progress) and event.what == "Looking at films"]
    assert looks == list(range(1, 31))


def test_it_stops_on_request(tmp_path: Path):
    token = CancelToken()
    films = NewFilms(write_films(tmp_path, 30), tmp_path)
    with pytest.raises(Cancelled):
        drain(
            compare_with_training(films, Planted(draw_films(30, PREVALENCE, 1)), token=token),
            lambda _: token.cancel(),
        )


def test_a_model_without_validation_films_says_so(tmp_path: Path):
    films = NewFilms(write_films(tmp_path, 3), tmp_path)
    model = Planted(draw_films(3, PREVALENCE, 1))
    model.reference = None
    with pytest.raises(NothingToCompare, match=r"planted keeps (none|too few) of its validation films"):
        drain(compare_with_training(films, model, token=CancelToken()))
    whole = reference()
    model.reference = replace(whole, is_validation=np.zeros_like(whole.is_validation))
    with pytest.raises(NothingToCompare, match=r"planted keeps (none|too few) of its validation films"):
        drain(compare_with_training(films, model, token=CancelToken()))


def test_one_film_is_too_few(tmp_path: Path):
    films = NewFilms(write_films(tmp_path, 1), tmp_path)
    with pytest.raises(NothingToCompare, match="1 of 1 films can be read"):
        drain(compare_with_training(films, Planted(draw_films(1, 1.0, 1)), token=CancelToken()))


def test_the_json_holds_all_of_it(tmp_path: Path):
    shift = compared(tmp_path, draw_films(40, 0.4, 19), known=True)
    values = json.loads(shift.to_json())
    assert values["verdict"] == shift.verdict
    assert values["features"]["separation"]["n"] == 340
    names = [name for name, _ in figures(shift)]
    assert len(names) == len(set(names)) == 6 + len(shift.measured)
    assert all(metric.low <= metric.value <= metric.high for _, metric in figures(shift))
