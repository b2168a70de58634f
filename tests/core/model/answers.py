"""What a model says of itself and of a film, for tests that need no network: valid, and as much as nothing."""

from __future__ import annotations

from dataclasses import replace

from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo, Prediction

CLASSES = ("NORMAL", "PNEUMONIA")
_PLAIN = ModelInfo(
    name="made up",
    sha256="0" * 64,
    classes=CLASSES,
    preprocessing="stretch224",
    temperature=1.0,
    operating_point=0.4,
    uncertain_band=(0.3, 0.6),
    scope="",
    metrics=(),
    training="",
    card="",
    base="none",
    parameters=0,
)


def model_info(**changes: object) -> ModelInfo:
    """Return a model of two classes with an operating point of 0.4, but for `changes`."""
    return replace(_PLAIN, **changes)  # type: ignore[arg-type]


def prediction(p: float = 0.5, **changes: object) -> Prediction:
    """Return an answer of the probability `p` for PNEUMONIA by `model_info`'s operating point, but for `changes`."""
    call = int(p >= 0.4)
    plain = Prediction(
        film_sha256="",
        probabilities=(1 - p, p),
        label_index=call,
        label=CLASSES[call],
        uncertain=0.3 <= p <= 0.6,
        field_of_view=FieldOfView(0.0, 0.0, 1.0, 1.0),
        seconds=0.0,
        device=DeviceInfo("cpu", "fp32", "CPU"),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]
