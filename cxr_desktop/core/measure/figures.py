"""What a drawn thing measures: lengths, angles, areas, pixel statistics, the cardiothoracic ratio."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from cxr_desktop.core.measure.annotation import Kind, width_axis
from cxr_desktop.core.measure.area import area_on_film
from cxr_desktop.core.measure.figure import Figure
from cxr_desktop.core.measure.region import REGIONS, region

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.annotation import Annotation


def figures(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    """Return the figures of a drawn thing; an arrow or a text has none.

    Lengths are in mm where the film's spacing is known, else in pixels; what the millimetres mean is the spacing's
    kind (see `core.measure.words.spacing_words`). Angles are those of the body: unequal spacings are respected.
    Statistics are of modality values where `film.meaning` gives them, else of pixel values; the standard deviation
    divides by the number of pixels.
    """
    work = _WORK.get(annotation.kind)
    return () if work is None else work(annotation, film)


def sketched(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    """Return what can be told of a thing in no time, while it is dragged: of a region its area and its extent."""
    if annotation.kind not in REGIONS:
        return figures(annotation, film)
    (across, down, unit), (xs, ys) = _scale(film), zip(*annotation.points, strict=True)
    width, height = _on_film(xs, film.width) * across, _on_film(ys, film.height) * down
    return (_area(annotation, film), Figure("width", width, unit), Figure("height", height, unit))


def _on_film(places: Sequence[float], size: int) -> float:
    return max(min(max(places), size) - max(min(places), 0.0), 0.0)


def _scale(film: Radiograph) -> tuple[float, float, str]:
    """Return the size of a pixel, across and down, and its unit."""
    spacing = film.spacing
    if spacing is None or not (spacing.column > 0 and spacing.row > 0):
        return 1.0, 1.0, "px"
    return spacing.column, spacing.row, "mm"


def _steps(annotation: Annotation, film: Radiograph) -> list[tuple[float, float]]:
    """Return the points in units of length."""
    across, down, _ = _scale(film)
    return [(x * across, y * down) for x, y in annotation.points]


def _length(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    (x1, y1), (x2, y2) = _steps(annotation, film)
    return (Figure("length", hypot(x2 - x1, y2 - y1), _scale(film)[2]),)


def _angle(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    one, corner, other = _steps(annotation, film)
    return (Figure("angle", _between(_step(corner, one), _step(corner, other)), "deg"),)


def _cobb(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    """Return the angle between two end plates, each taken across the spine from the same side: 0-180 degrees.

    The spine runs from the middle of one to the middle of the other. Where the middles coincide there is no telling,
    and the acute angle is returned.
    """
    a, b, c, d = _steps(annotation, film)
    one, other = _step(a, b), _step(c, d)
    spine = (c[0] + d[0] - a[0] - b[0], c[1] + d[1] - a[1] - b[1])
    angle, sides = _between(one, other), _cross(spine, one) * _cross(spine, other)
    if sides < 0 or (not sides and angle > 90):
        angle = 180 - angle
    return (Figure("Cobb angle", angle, "deg"),)


def _step(start: tuple[float, float], stop: tuple[float, float]) -> tuple[float, float]:
    return stop[0] - start[0], stop[1] - start[1]


def _cross(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[1] - one[1] * other[0]


def _between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the angle between two directions, 0-180 degrees."""
    dot = one[0] * other[0] + one[1] * other[1]
    return degrees(abs(atan2(_cross(one, other), dot)))


def _region(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    return (_area(annotation, film), *_statistics(annotation, film))


def _area(annotation: Annotation, film: Radiograph) -> Figure:
    across, down, unit = _scale(film)
    return Figure("area", area_on_film(annotation, film.height, film.width) * across * down, f"{unit}2")


def _statistics(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    inside = region(annotation, film.height, film.width)
    values = film.pixels[inside.rows, inside.columns][inside.mask]
    count = Figure("pixels", float(values.size), "1")
    if not values.size:
        return (count,)
    linear = film.meaning.modality if film.meaning is not None else None
    slope, intercept = (1.0, 0.0) if linear is None else (linear.slope, linear.intercept)
    low, high = sorted(slope * float(value) + intercept for value in (values.min(), values.max()))
    mean, deviation = slope * float(values.mean()) + intercept, abs(slope) * float(values.std())
    named = {"mean": mean, "standard deviation": deviation, "minimum": low, "maximum": high}
    return (*(Figure(name, value, "1") for name, value in named.items()), count)


def _cardiothoracic(annotation: Annotation, film: Radiograph) -> tuple[Figure, ...]:
    """Return both widths across the chest and their ratio (Danzer 1919); no ratio where the thorax has no width."""
    unit, axis = _scale(film)[2], width_axis(annotation.points)
    a, b, c, d = (point[axis] for point in _steps(annotation, film))
    heart, thorax = abs(b - a), abs(d - c)
    widths = (Figure("heart", heart, unit), Figure("thorax", thorax, unit))
    return (Figure("cardiothoracic ratio", heart / thorax, "ratio"), *widths) if thorax > 0 else widths


_WORK: dict[Kind, Callable[[Annotation, Radiograph], tuple[Figure, ...]]] = {
    Kind.LENGTH: _length,
    Kind.ANGLE: _angle,
    Kind.COBB: _cobb,
    Kind.ELLIPSE: _region,
    Kind.RECTANGLE: _region,
    Kind.POLYGON: _region,
    Kind.CARDIOTHORACIC: _cardiothoracic,
}
