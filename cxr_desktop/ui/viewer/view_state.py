"""What the user chose to look at, in terms that hold for any film and any size of the window."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field

from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.ui.viewer.grey_scale import GreyScale


@dataclass(frozen=True, slots=True)
class ViewState:
    """Zoom, place, orientation and grey scale, relative to the film.

    Parameters
    ----------
    magnification
        Zoom relative to the zoom at which the whole film fits, above 0. None follows the window: it fits.
    is_actual_size
        Whether one film pixel lies on one device pixel; then `magnification` is None.
    centre
        The place of the film in the middle of the view, in parts of its width and height, 0-1.
    grey
        The grey scale.
    orientation
        How the film is turned and mirrored.
    """

    magnification: float | None = None
    is_actual_size: bool = False
    centre: tuple[float, float] = (0.5, 0.5)
    grey: GreyScale = field(default_factory=GreyScale)
    orientation: Orientation = field(default_factory=Orientation)

    @property
    def is_fit(self) -> bool:
        """Whether the whole film is shown."""
        return self.magnification is None and not self.is_actual_size

    def to_json(self) -> str:
        """Return the state as text for the session file, without the orientation: that belongs to one film."""
        return json.dumps({name: value for name, value in asdict(self).items() if name != "orientation"})

    @classmethod
    def from_json(cls, text: str) -> ViewState:
        """Return the state written by `to_json`; the default state for anything else."""
        try:
            return _checked(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()


def _checked(raw: dict[str, object]) -> ViewState:
    grey, centre = raw["grey"], raw["centre"]
    if not isinstance(grey, dict) or not isinstance(centre, list):
        msg = "not a view"
        raise TypeError(msg)
    x, y = (min(max(_finite(c), 0.0), 1.0) for c in centre)
    scale = GreyScale(
        preset=str(grey["preset"]),
        shift=_finite(grey["shift"]),
        factor=max(_finite(grey["factor"]), 1e-6),
        is_inverted=grey["is_inverted"] is True,
    )
    times = None if raw["magnification"] is None else max(_finite(raw["magnification"]), 1e-6)
    is_actual_size = raw["is_actual_size"] is True and times is None
    return ViewState(magnification=times, is_actual_size=is_actual_size, centre=(x, y), grey=scale)


def _finite(value: object) -> float:
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    msg = f"not a number: {value!r}"
    raise ValueError(msg)
