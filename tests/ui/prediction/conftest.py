"""A model, a device and predictions as the classifier gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.model.prediction import DeviceInfo, Metric, ModelInfo, Prediction
from tests.core.model.answers import model_info

if TYPE_CHECKING:
    from collections.abc import Callable

POINT, BAND = 0.15578, (0.0329, 0.5)
SCOPE = "Trained on children of 1-5 years from one hospital."


@pytest.fixture
def device() -> DeviceInfo:
    return DeviceInfo("cpu", "bf16", "CPU, 2 threads")


@pytest.fixture
def info() -> ModelInfo:
    metrics = (
        Metric("sensitivity", 0.974, 195, 0.941, 0.989, "half of the official test split", "Wilson"),
        Metric("specificity", 0.744, 117, 0.652, 0.814, "half of the official test split", "Wilson"),
    )
    return model_info(
        name="cxr-vgg16-start",
        sha256="6f6eb3" * 10,
        temperature=1.73,
        operating_point=POINT,
        uncertain_band=BAND,
        scope=SCOPE,
        metrics=metrics,
        card="# Card",
        base="seeded",
        parameters=135_309_890,
    )


@pytest.fixture
def many(info: ModelInfo) -> ModelInfo:
    """A model of four classes, without operating point and metrics."""
    return model_info(
        name="a-model-with-a-very-long-name-from-elsewhere",
        sha256="ab12cd" * 10,
        classes=("effusion", "CARDIOMEGALY", "No finding", "mass"),
        preprocessing="resize256-crop224",
        operating_point=None,
        uncertain_band=None,
    )


@pytest.fixture
def predicted(info: ModelInfo, device: DeviceInfo) -> Callable[..., Prediction]:
    """Return a prediction with this probability of pneumonia, called and marked as the classifier does."""

    def make(probability: float, view: FieldOfView | None = None) -> Prediction:
        index = int(probability >= POINT)
        return Prediction(
            film_sha256="film",
            probabilities=(1 - probability, probability),
            label_index=index,
            label=info.classes[index],
            uncertain=BAND[0] <= probability <= BAND[1],
            field_of_view=view or whole_film(896, 1228),
            seconds=0.0412,
            device=device,
        )

    return make
