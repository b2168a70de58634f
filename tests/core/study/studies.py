"""Models, answers and films of a study that is made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.model.prediction import DeviceInfo, Metric, Prediction
from cxr_desktop.core.model.scope import ScopeVerdict
from cxr_desktop.core.study.events import FilmClassified
from tests.core.model.answers import model_info

MODEL = model_info(
    name="one",
    sha256="a" * 64,
    temperature=1.1,
    operating_point=0.3,
    uncertain_band=(0.2, 0.7),
    scope="Children.",
    metrics=(Metric("AUC", 0.9, 100, 0.8, 0.95, "val", "DeLong"),),
    base="seeded",
    parameters=135_309_890,
)
OTHER = replace(MODEL, name="two", sha256="b" * 64)


def prediction(digest: str, p: float = 1 / 3) -> Prediction:
    field, device = FieldOfView(0.5, 0.0, 1023.25, 1024.0), DeviceInfo("cpu", "bf16", "CPU, 2 threads")
    return Prediction(
        digest, (1 - p, p), int(p >= 0.3), MODEL.classes[int(p >= 0.3)], 0.2 <= p <= 0.7, field, 0.1, device
    )


def digest_of(number: int) -> str:
    return f"{number:064x}"


def film(path: Path, number: int, p: float = 1 / 3, error: str | None = None) -> FilmClassified:
    if error is not None:
        return FilmClassified(path, "", None, error, 1, 1)
    digest = digest_of(number)
    return FilmClassified(path, digest, prediction(digest, p), None, 1, 1, 1000 + number, 5_000_000_000 + number)


def outside(path: Path, number: int) -> FilmClassified:
    """Return a film outside the scope, with everything that can be said of one."""
    plain = film(path, number)
    verdict = ScopeVerdict(False, "the film looks turned by 180 degrees", "the header says 45 years", 1 / 7)
    assert plain.prediction is not None
    return replace(plain, prediction=replace(plain.prediction, scope=verdict, spread=0.1 + 0.2))
