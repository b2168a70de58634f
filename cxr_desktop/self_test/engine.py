"""The bundled model on the bundled films: what it calls them, and where it looked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.paths import resource
from cxr_desktop.self_test import FailedError

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier

_FILMS = ("phantom-01-clear.jpg", "phantom-06-opacity-right-lower.jpg")


@cache
def _classifier() -> Classifier:
    from cxr_desktop.core.model.classifier import Classifier  # noqa: PLC0415 - brings torch

    return Classifier.load()


def _film(name: str) -> Radiograph:
    return read_radiograph(resource("samples", name))


def predict(_folder: Path) -> str:
    """Predict two films."""
    predictions = _classifier().predict([_film(name) for name in _FILMS])
    for name, prediction in zip(_FILMS, predictions, strict=True):
        values = np.asarray(prediction.probabilities)
        if not np.isfinite(values).all() or abs(values.sum() - 1) > 1e-3:
            msg = f"the probabilities of {name} are {values.tolist()}"
            raise FailedError(msg)
    clear, opaque = (prediction.probabilities[1] for prediction in predictions)
    if clear == opaque:
        msg = "two different films have the same probability"
        raise FailedError(msg)
    device = _classifier().device.title
    return f"{_classifier().info.name} on {device}: {clear:.3f} for the clear phantom, {opaque:.3f} with an opacity"


def explain(_folder: Path) -> str:
    """Draw a heat map of a film by two methods, and compare its lungs' mask with what it covers."""
    from cxr_desktop.core.model.prediction import Method  # noqa: PLC0415 - after the prediction

    for method in (Method.GRAD_CAM, Method.EIGEN_CAM):
        values = _classifier().explain(_film(_FILMS[1]), method).values
        if values.shape != (14, 14) or not np.isfinite(values).all() or np.ptp(values) == 0:
            msg = f"{method.display_name} gives no map ({values.shape}, {float(np.ptp(values)):g} from least to most)"
            raise FailedError(msg)
    return "Grad-CAM and Eigen-CAM drawn"
