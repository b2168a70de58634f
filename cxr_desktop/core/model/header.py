"""What a checkpoint says of itself, as JSON in the metadata of its safetensors file."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.model.scope import ConformalRule, Population

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = 2  # 1 knew no population, prediction sets and tensors named trust.*
ARCHITECTURE = "vgg16-256-logsoftmax"
MOST_CLASSES = 1000
_REQUIRED = "name", "classes", "preprocessing", "base"
_TEXTS = "name", "preprocessing", "base", "base_sha256", "scope", "training", "card"
_OBJECTS = "training_record", "trust_record"
_LARGEST = 1 << 53  # JSON has numbers that are none of a float


@dataclass(frozen=True)
class CheckpointHeader:
    """The header of a checkpoint. `ModelInfo` has the meaning of the fields.

    `base_sha256` identifies the base's tensors, `training_record` and `trust_record` are free JSON, and
    `unknown` keeps fields written by a newer program.

    Raises
    ------
    ValueError
        For values that cannot be: no or doubled classes, a temperature that is not positive, a probability outside
        [0, 1], an interval that does not hold its value. The message is a reason for the user.
    """

    name: str
    classes: tuple[str, ...]
    preprocessing: str
    base: str
    base_sha256: str = ""
    temperature: float = 1.0
    operating_point: float | None = None
    uncertain_band: tuple[float, float] | None = None
    scope: str = ""
    training: str = ""
    training_record: Mapping[str, Any] = field(default_factory=dict)
    trust_record: Mapping[str, Any] = field(default_factory=dict)
    population: Population | None = None
    conformal: ConformalRule | None = None
    metrics: tuple[Metric, ...] = ()
    card: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in _TEXTS:
            _check(isinstance(getattr(self, name), str), f"its header has no text in {name!r}")
        for name in _OBJECTS:
            _check(isinstance(getattr(self, name), dict), f"its header has no object in {name!r}")
        _check(all(isinstance(c, str) and c for c in self.classes), "its header has a class without a name")
        _check(len(self.classes) >= 2, "its header names fewer than two classes")
        _check(len(self.classes) <= MOST_CLASSES, f"its header names more than {MOST_CLASSES} classes")
        _check(len(set(self.classes)) == len(self.classes), "its header names one class twice")
        _check(_is_number(self.temperature) and self.temperature > 0, "its header has an impossible temperature")
        _check(_is_probability(self.operating_point), "its header has an operating point outside 0 to 1")
        if self.uncertain_band is not None:
            low, high = self.uncertain_band
            is_band = _is_number(low) and _is_number(high) and 0 <= low <= high <= 1
            _check(is_band, "its header has an uncertain band outside 0 to 1 or upside down")
        for metric in self.metrics:
            _check_metric(metric)
        if self.conformal is not None:
            sizes = {len(self.classes), len(self.conformal.limits), len(self.conformal.counts)}
            _check(len(sizes) == 1, "its header has prediction sets for other classes")

    def recorded_text(self, name: str) -> str:
        """Return a text of the training's record; "" where it has none of that name."""
        value = self.training_record.get(name)
        return value if isinstance(value, str) else ""

    def recorded_count(self, name: str) -> int:
        """Return a number of films of the training's record; 0 where it has none of that name."""
        value = self.training_record.get(name)
        return value if isinstance(value, int) and _is_number(value) and value > 0 else 0

    @property
    def refitted(self) -> str:
        """What was fitted again to another place (`core.evaluation.refit`), in words; "" where nothing was."""
        record = self.training_record.get("refit")
        if not isinstance(record, dict) or not isinstance(record.get("data"), str):
            return ""
        counts = record.get("counts")
        numbers = [n for n in counts if isinstance(n, int)] if isinstance(counts, list | tuple) else []
        films = f"{sum(numbers)} films" if numbers else "films"
        return f"Temperature, shift and operating point were fitted again on {films} of {record['data']}."

    def to_json(self) -> str:
        """Return the header as JSON text."""
        values = asdict(self)
        values = {"format": FORMAT, "architecture": ARCHITECTURE, **values.pop("unknown"), **values}
        return json.dumps(values, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> CheckpointHeader:
        """Return the header that `text` says.

        Raises
        ------
        ValueError
            When it is no header, is of a later format or another architecture; the message is a reason for the user.
        """
        values = _object(text)
        version, architecture = values.pop("format", None), values.pop("architecture", None)
        _check(isinstance(version, int), "its header names no format")
        _check(1 <= version <= FORMAT, f"it has format {version}; this program reads up to {FORMAT}")
        _check(architecture == ARCHITECTURE, f"it holds another kind of network ({architecture})")
        for name in _REQUIRED:
            _check(name in values, f"its header lacks {name!r}")
        known = {f.name for f in fields(cls)} - {"unknown"}
        unknown = {name: value for name, value in values.items() if name not in known}
        return cls(unknown=unknown, **{name: _frozen(name, value) for name, value in values.items() if name in known})


def _check(is_right: bool, reason: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not is_right:
        raise ValueError(reason)


def _is_number(value: object) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return math.isfinite(value) if isinstance(value, float) else abs(value) < _LARGEST


def _is_probability(value: float | None) -> bool:
    return value is None or (_is_number(value) and 0 <= value <= 1)


def _check_metric(metric: Metric) -> None:
    are_numbers = all(_is_number(value) for value in (metric.value, metric.n, metric.low, metric.high))
    _check(
        are_numbers and metric.low <= metric.value <= metric.high, f"its header has the odd figure {metric.name!r}"
    )


def _object(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as failure:
        msg = "its header is not JSON"
        raise ValueError(msg) from failure
    _check(isinstance(values, dict), "its header is not a JSON object")
    return dict(values)


def _refuse_constant(name: str) -> None:
    msg = f"JSON has no {name}"
    raise ValueError(msg)


def _frozen(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    try:
        if name == "metrics":
            return tuple(Metric(**{f.name: metric[f.name] for f in fields(Metric)}) for metric in value)
        if name == "classes":
            _check(isinstance(value, list), "not a list")
            return tuple(value)
        if name == "uncertain_band" and value is not None:
            low, high = value
            return low, high
        if name == "population" and value is not None:
            return population_of(value)
        if name == "conformal" and value is not None:
            return conformal_of(value)
    except (TypeError, KeyError, ValueError, OverflowError) as failure:
        msg = f"its header has something else than expected in {name!r}"
        raise ValueError(msg) from failure
    return value


def population_of(values: Mapping[str, Any]) -> Population:
    """Return a population as JSON has it. Raises KeyError, TypeError or ValueError when it is none."""
    ages = values["ages"]
    texts = {}
    for name in ("modalities", "body_parts", "views"):
        _check(isinstance(values[name], list | tuple), "words that are no list")
        texts[name] = tuple(map(str, values[name]))
    if ages is None:
        return Population(None, **texts)
    youngest, oldest = map(float, ages)
    _check(0 <= youngest <= oldest <= 150, "ages that cannot be")
    return Population((youngest, oldest), **texts)


def conformal_of(values: Mapping[str, Any]) -> ConformalRule:
    """Return a rule of prediction sets as JSON has it. Raises KeyError, TypeError or ValueError when it is none."""
    coverage, limits = float(values["coverage"]), tuple(map(float, values["limits"]))
    _check(0 < coverage < 1 and all(0 <= limit <= 1 for limit in limits), "a coverage that cannot be")
    return ConformalRule(coverage, limits, tuple(map(int, values["counts"])))
