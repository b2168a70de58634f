"""A model fitted again: judged on films that did not fit it, written to a new file that says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from cxr_desktop.core.evaluation.refit import FEWEST, Refit, fit_again, write_refit
from cxr_desktop.core.evaluation.result import Scores
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint
from cxr_desktop.core.model.prediction import ModelInfo
from cxr_desktop.core.model.scope import ConformalRule
from cxr_desktop.core.words.errors import ModelError, TooFewFilms
from tests.core.trust.planted import INFO


def scores(n: int, seed: int, *, distance: float = 2.0, shift: float = 0.0, temperature: float = 1.0) -> Scores:
    """Scores of two normals, half of each class, moved and stretched away from what is true."""
    draw = np.random.default_rng(seed)
    truth = np.arange(n) % 2
    log_odds = temperature * distance * (draw.normal(size=n) + distance * (truth - 0.5)) + shift
    logs = np.stack([-np.logaddexp(0, log_odds), -np.logaddexp(0, -log_odds)], axis=1)
    names = tuple(f"{i}.png" for i in range(n))
    return Scores(INFO.classes, tuple(map(Path, names)), names, truth, logs, names)


def figure(refit: Refit, name: str, *, before: bool = False) -> float:
    return next(m.value for m in (refit.before if before else refit.after) if m.name == name)


INFO_1 = replace(INFO, temperature=1.0)


def test_a_planted_shift_is_taken_back():
    refit = fit_again(scores(2000, 0, shift=4.0, temperature=3.0), INFO_1, data="there")
    assert refit.calibration.temperature == pytest.approx(3.0, rel=0.15)
    assert refit.calibration.shift == pytest.approx(-4.0, abs=0.5)
    assert figure(refit, "specificity", before=True) < 0.7
    assert figure(refit, "sensitivity") == pytest.approx(0.95, abs=0.02)
    assert figure(refit, "ECE", before=True) > 0.1
    assert figure(refit, "ECE") < 0.04
    assert figure(refit, "AUC") == figure(refit, "AUC", before=True)
    assert refit.warning == ""
    assert refit.counts == (1000, 1000)
    assert "2000 films of there" in refit.calibration.how


def test_the_figures_are_those_of_films_that_did_not_fit():
    """On average over places the cross-fitted sensitivity is what the new point then keeps on other films."""
    promised, kept, on_itself = [], [], []
    for seed in range(60):
        small, others = scores(60, seed), scores(4000, 1000 + seed)
        refit = fit_again(small, INFO_1, data="there", rule="youden", seed=seed)
        promised.append(figure(refit, "sensitivity") + figure(refit, "specificity"))
        for films, kind in ((others, kept), (small, on_itself)):
            log_odds = films.log_probabilities[:, 1] - films.log_probabilities[:, 0]
            point = refit.calibration.operating_point
            assert point is not None
            p = 1 / (1 + np.exp(-(log_odds + refit.calibration.shift) / refit.calibration.temperature))
            called = p >= point
            kind.append(called[films.truth == 1].mean() + (~called)[films.truth == 0].mean())
    assert np.mean(promised) == pytest.approx(np.mean(kept), abs=0.035)
    assert np.mean(on_itself) > np.mean(kept) + 0.03  # the flattery it avoids


def test_where_the_classes_are_not_told_apart_it_warns():
    refit = fit_again(scores(120, 3, distance=0.05), INFO_1, data="there")
    assert "may not tell the classes apart" in refit.warning


def test_films_of_one_patient_stay_in_one_half():
    films = scores(200, 4)
    noise = replace(films, patients=tuple(str(i // 4) for i in range(200)))
    assert fit_again(noise, INFO_1, data="there").n == 200
    two = replace(films, patients=tuple("a" if i < 150 else "b" for i in range(200)))
    fit_again(two, INFO_1, data="there")
    with pytest.raises(TooFewFilms, match="a few patients"):
        fit_again(replace(films, patients=("a",) * 195 + ("b",) * 5), INFO_1, data="there")


def test_too_few_films_are_refused_with_their_numbers():
    films = scores(2 * FEWEST, 5)
    assert fit_again(films, INFO_1, data="there").n == 2 * FEWEST
    with pytest.raises(TooFewFilms, match="19 of NORMAL, 19 of PNEUMONIA"):
        fit_again(scores(38, 5), INFO_1, data="there")


@pytest.fixture(scope="module")
def refit() -> Refit:
    info: ModelInfo = load_checkpoint(bundled_model()).info
    return fit_again(scores(100, 6, shift=1.5), info, data="a hospital")


def test_the_new_checkpoint_says_what_was_done(tmp_path: Path, refit: Refit):
    path = tmp_path / "there.safetensors"
    write_refit(path, bundled_model(), refit)
    old, new = load_checkpoint(bundled_model()), load_checkpoint(path)
    assert new.info.name == "there"
    assert new.info.temperature == refit.calibration.temperature
    assert new.info.operating_point == refit.calibration.operating_point
    assert new.info.uncertain_band == refit.calibration.uncertain_band
    assert new.info.metrics == refit.after
    assert "fitted again on 100 films of a hospital (50 NORMAL, 50 PNEUMONIA)" in new.info.training
    assert new.info.training.startswith(old.info.training)
    assert "## Fitted again" in new.info.card
    assert new.header.training_record["refit"]["counts"] == [50, 50]
    assert new.info.scope == old.info.scope


def test_prediction_sets_are_fitted_again_with_the_coverage_stated():
    rule = ConformalRule(0.9, (0.5, 0.5), (1, 1))
    refit = fit_again(scores(2000, 7, shift=2.0), replace(INFO_1, conformal=rule), data="there")
    assert refit.conformal is not None
    assert (refit.conformal.coverage, refit.conformal.counts) == (0.9, (1000, 1000))
    others = scores(4000, 8, shift=2.0)
    log_odds = others.log_probabilities[:, 1] - others.log_probabilities[:, 0]
    p = 1 / (1 + np.exp(-(log_odds + refit.calibration.shift) / refit.calibration.temperature))
    sets = [refit.conformal.classes_in((1 - q, q)) for q in p.tolist()]
    assert np.mean([t in held for t, held in zip(others.truth, sets, strict=True)]) == pytest.approx(0.9, abs=0.03)
    assert fit_again(scores(100, 7), INFO_1, data="there").conformal is None


def test_only_the_last_bias_changes(tmp_path: Path, refit: Refit):
    path = tmp_path / "there.safetensors"
    write_refit(path, bundled_model(), refit)
    old, new = load_file(bundled_model()), load_file(path)
    assert old.keys() == new.keys()
    changed = {name for name in old if not torch.equal(old[name], new[name])}
    of_log_odds = {"trust.films.log_odds"}
    assert changed == {"classifier.6.3.bias"} | of_log_odds
    shift = refit.calibration.shift
    for name in changed:
        moved = (new[name].float() - old[name].float()).tolist()
        assert moved == pytest.approx([shift] * len(moved) if name in of_log_odds else [0.0, shift], abs=0.01)


def test_nothing_is_written_over(tmp_path: Path, refit: Refit, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "there.safetensors"
    path.write_bytes(b"mine")
    with pytest.raises(ModelError, match="is there already"):
        write_refit(path, bundled_model(), refit)
    assert path.read_bytes() == b"mine"
    monkeypatch.setattr(Path, "exists", lambda _path: False)  # made by somebody else a moment later
    with pytest.raises(ModelError, match="is there already"):
        write_refit(path, bundled_model(), refit)
    assert path.read_bytes() == b"mine"
    monkeypatch.undo()
    with pytest.raises(ModelError, match=r"ends in \.safetensors"):
        write_refit(tmp_path / "there.pt", bundled_model(), refit)
