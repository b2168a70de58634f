"""A model that never sees a film: its validation films and its answers are planted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.special import expit

from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.model.prediction import DeviceInfo, Prediction
from cxr_desktop.core.model.reference import Reference
from cxr_desktop.core.model.scope import UNGUARDED, ScopeVerdict
from tests.core.model.answers import model_info

INFO = model_info(name="planted", temperature=2.0, operating_point=0.5, uncertain_band=(0.4, 0.6))
PREVALENCE = 0.7
D = 6


@dataclass(frozen=True)
class Drawn:
    """Films without pixels: truth (n,), codes (n, D), log-odds before the temperature (n,)."""

    truth: np.ndarray
    codes: np.ndarray
    log_odds: np.ndarray


def draw_films(n: int, prevalence: float, seed: int, *, shift: float = 0.0) -> Drawn:
    """Return films whose probabilities are true at `PREVALENCE`; `shift` moves their codes along the second axis."""
    draw = np.random.default_rng(seed)
    truth = (np.arange(n) < round(prevalence * n)).astype(np.int64)
    codes = draw.normal(size=(n, D))
    codes[:, 0] += 2.5 * (truth - 0.5)
    codes[:, 1] += shift
    log_odds = INFO.temperature * (2.5 * codes[:, 0] + np.log(PREVALENCE / (1 - PREVALENCE)))
    return Drawn(truth, codes.astype(np.float32), log_odds)


def reference(n: int = 300, seed: int = 0) -> Reference:
    """Return a training of `n` films learnt from (far from all others) and `n` of validation."""
    val = draw_films(n, PREVALENCE, seed)
    learnt = draw_films(n, PREVALENCE, seed + 1, shift=50.0)
    names = tuple(f"train/{i}.png" for i in range(2 * n))
    return Reference(
        names=names,
        sha256=names,
        labels=np.r_[learnt.truth, val.truth].astype(np.int16),
        patients=np.arange(2 * n, dtype=np.int32),
        is_validation=np.r_[np.zeros(n, bool), np.ones(n, bool)],
        codes=np.concatenate([learnt.codes, val.codes]),
        log_odds=np.r_[learnt.log_odds, val.log_odds].astype(np.float32),
    )


class Planted:
    """Answers by the number that a film's grey value is; has what `Witness` asks for."""

    def __init__(self, drawn: Drawn, *, outside: Sequence[int] = (), kept: Reference | None = None) -> None:
        self.info = replace(INFO, has_guard=True)
        self.reference: Reference | None = kept or reference()
        self._drawn, self._outside = drawn, set(outside)

    def predict(self, films: Sequence[Radiograph]) -> list[Prediction]:
        return [self._prediction(film) for film in films]

    def code(self, film: Radiograph) -> np.ndarray:
        return self._drawn.codes[_number(film)]

    def _prediction(self, film: Radiograph) -> Prediction:
        number = _number(film)
        p = float(expit(self._drawn.log_odds[number] / INFO.temperature))
        scope = ScopeVerdict(is_inside=False, reason="the film looks turned") if number in self._outside else None
        inside = ScopeVerdict(is_inside=True) if self._outside else UNGUARDED
        called = int(p >= 0.5)
        return Prediction(
            film.sha256,
            (1 - p, p),
            called,
            INFO.classes[called],
            uncertain=False,
            field_of_view=FieldOfView(0, 0, film.width, film.height),
            seconds=0.0,
            device=DeviceInfo("cpu", "fp32", "CPU"),
            scope=scope or inside,
        )


def _number(film: Radiograph) -> int:
    return int(film.pixels[0, 0])


def write_films(folder: Path, n: int, *, truth: np.ndarray | None = None) -> tuple[Path, ...]:
    """Write films that carry their number as grey value of 16 bits, in class folders where `truth` is given."""
    paths = []
    for number in range(n):
        place = folder if truth is None else folder / INFO.classes[truth[number]]
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{number:04d}.png"
        Image.fromarray(np.full((4, 4), number, np.uint16)).save(path)
        paths.append(path)
    return tuple(paths)
