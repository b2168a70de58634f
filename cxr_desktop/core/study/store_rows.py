"""Films, predictions and models as rows of a study's tables, and back."""

from __future__ import annotations

import json
import os
import struct
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.model.prediction import DeviceInfo, Metric, ModelInfo, Prediction
from cxr_desktop.core.model.scope import ConformalRule, Population, ScopeVerdict

if TYPE_CHECKING:
    from cxr_desktop.core.study.events import FilmClassified


def place_row(film: FilmClassified, ids: dict[str, int], time: str) -> tuple[object, ...]:
    """Return where a film lies and what is the matter with it, if anything."""
    # a prediction whose picture could not be written is a prediction all the same
    error = "" if film.prediction is not None else film.error or ""
    return (os.fsencode(film.path), ids.get(film.sha256), film.size, film.mtime_ns, error, time)


def prediction_row(
    film: FilmClassified, ids: dict[str, int], model: int, info: ModelInfo, program: str, time: str
) -> tuple[object, ...]:
    """Return a prediction with all that it stood on."""
    p = film.prediction
    assert p is not None  # noqa: S101 - asked for before
    field, device = p.field_of_view, p.device
    return (
        ids[film.sha256],
        model,
        struct.pack(f"<{len(p.probabilities)}d", *p.probabilities),
        p.label_index,
        p.uncertain,
        info.operating_point,
        field.left,
        field.top,
        field.width,
        field.height,
        device.device,
        device.precision,
        device.title,
        p.seconds,
        program,
        time,
        p.scope.is_inside,
        p.scope.reason,
        p.scope.doubt,
        p.scope.distance,
        p.spread,
        True,  # judged by whether it is in the scope, even where that stays unknown
    )


def prediction_of(film_sha256: str, row: tuple[Any, ...]) -> Prediction:
    """Return a prediction as it was added; `row` is the table's, followed by the model's information."""
    probabilities = struct.unpack(f"<{len(row[2]) // 8}d", row[2])
    return Prediction(
        film_sha256=film_sha256,
        probabilities=probabilities,
        label_index=row[3],
        label=_classes(row[22])[row[3]],
        uncertain=bool(row[4]),
        field_of_view=FieldOfView(*row[6:10]),
        seconds=row[13],
        device=DeviceInfo(*row[10:13]),
        scope=ScopeVerdict(None if row[16] is None else bool(row[16]), *row[17:20]),
        spread=row[20],
    )


@lru_cache(maxsize=64)
def _classes(info: str) -> tuple[str, ...]:
    return tuple(json.loads(info)["classes"])


def model_info(text: str) -> ModelInfo:
    """Return a model's information as it was kept."""
    values = json.loads(text)
    values["classes"] = tuple(values["classes"])
    values["metrics"] = tuple(Metric(**metric) for metric in values["metrics"])
    if values["uncertain_band"] is not None:
        values["uncertain_band"] = tuple(values["uncertain_band"])
    for name, kind in (("population", Population), ("conformal", ConformalRule)):
        if values.get(name) is not None:  # models kept by an older version have none
            values[name] = kind(**{part: _frozen(value) for part, value in values[name].items()})
    return ModelInfo(**values)


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(value) if isinstance(value, list) else value
