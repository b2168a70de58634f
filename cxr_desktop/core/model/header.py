"""What a checkpoint says of itself, as JSON in the metadata of its safetensors file."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.model.prediction import Metric

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = 1
ARCHITECTURE = "vgg16-256-logsoftmax"


@dataclass(frozen=True)
class CheckpointHeader:
    """The header of a checkpoint, format 1. `ModelInfo` has the meaning of the fields.

    `base_sha256` identifies the base's tensors, `training_record` and `activation_statistics` are free JSON, and
    `unknown` keeps fields written by a newer program.

    Raises
    ------
    ValueError
        For values that cannot be: no or doubled classes, a temperature that is not positive, a probability outside
        [0, 1]. The message is a reason for the user.
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
    activation_statistics: Mapping[str, Any] = field(default_factory=dict)
    metrics: tuple[Metric, ...] = ()
    card: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.classes) < 2 or len(set(self.classes)) != len(self.classes):
            msg = "its header names fewer than two classes, or one class twice"
            raise ValueError(msg)
        if not (math.isfinite(self.temperature) and self.temperature > 0):
            msg = f"its header has the impossible temperature {self.temperature}"
            raise ValueError(msg)
        probabilities = (self.operating_point, *(self.uncertain_band or ()))
        if any(p is not None and not 0 <= p <= 1 for p in probabilities):
            msg = "its header has an operating point or band outside 0 to 1"
            raise ValueError(msg)

    def to_json(self) -> str:
        """Return the header as JSON text."""
        values = asdict(self)
        unknown = values.pop("unknown")
        return json.dumps({"format": FORMAT, "architecture": ARCHITECTURE, **unknown, **values}, ensure_ascii=False)

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
        if not isinstance(version, int) or version > FORMAT:
            msg = f"it has format {version}; this program reads up to {FORMAT}"
            raise ValueError(msg)
        if architecture != ARCHITECTURE:
            msg = f"it holds another kind of network ({architecture})"
            raise ValueError(msg)
        known = {f.name for f in fields(cls)} - {"unknown"}
        unknown = {name: value for name, value in values.items() if name not in known}
        try:
            return cls(
                unknown=unknown, **{name: _frozen(name, value) for name, value in values.items() if name in known}
            )
        except (TypeError, KeyError) as failure:
            msg = "its header lacks fields or has the wrong kind in one"
            raise ValueError(msg) from failure


def _object(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as failure:
        msg = "its header is not JSON"
        raise ValueError(msg) from failure
    if not isinstance(values, dict):
        msg = "its header is not a JSON object"
        raise ValueError(msg)  # noqa: TRY004 - a reason for the user, like its siblings
    return values


def _frozen(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    if name == "metrics":
        return tuple(Metric(**metric) for metric in value)
    if name == "classes":
        return tuple(str(item) for item in value)
    if name == "uncertain_band" and value is not None:
        low, high = value
        return float(low), float(high)
    return value
