"""The bundled models on the bundled films: what they are called, where it looked, where the lungs lie."""

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

_FILMS = ("phantom-04-clear-16-bit.png", "phantom-07-opacity-left-16-bit.tif")
_APART = 0.25  # in probability; as shipped they have 0.42 and 0.98


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
    if opaque < clear + _APART:
        msg = f"the clear phantom has the probability {clear:.3f}, and the one with an opacity only {opaque:.3f}"
        raise FailedError(msg)
    device = _classifier().device.title
    return f"{_classifier().info.name} on {device}: {clear:.3f} for the clear phantom, {opaque:.3f} with an opacity"


def explain(_folder: Path) -> str:
    """Draw a heat map of a film by two methods, and find the lungs below it."""
    from cxr_desktop.core.model.prediction import Method  # noqa: PLC0415 - after the prediction
    from cxr_desktop.core.trust.lungs import LungFinder, heat_share  # noqa: PLC0415 - brings torch

    film = _film(_FILMS[1])
    mask = LungFinder.load().find(film)
    if not mask.is_plausible:
        msg = f"the lungs of the phantom are not found: {mask.reason}"
        raise FailedError(msg)
    for method in (Method.EIGEN_CAM, Method.GRAD_CAM):
        heatmap = _classifier().explain(film, method)
        values = heatmap.values
        if values.shape != (14, 14) or not np.isfinite(values).all() or np.ptp(values) == 0:
            msg = f"{method.display_name} gives no map ({values.shape}, {float(np.ptp(values)):g} from least to most)"
            raise FailedError(msg)
    inside = heat_share(heatmap, mask).share
    return f"Eigen-CAM and Grad-CAM drawn, {inside:.0%} of the latter's heat in the lungs"
