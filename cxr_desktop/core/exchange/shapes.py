"""Annotations as DICOM's graphics: polylines and ellipses in pixels from the corner of the first one.

Presentation States (PS3.3 C.10.5.1.2, units PIXEL) and Structured Reports (C.18.6.1.1) count like our film
coordinates: 0, 0 is the outer corner of the first pixel.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.measure.annotation import Kind, width_axis

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.annotation import Annotation

_MOST_LETTERS = 1024  # of a Short Text (PS3.5 6.2)
_CORNERS = 90  # of an ellipse that is drawn as a line
_HEAD = 0.2  # of an arrow's length


def outline(annotation: Annotation) -> list[NDArray[np.float64]]:
    """Return the lines of an annotation, (N, 2) x and y each.

    An ellipse is one array of the ends of its longer axis and those of its shorter one. A rectangle and a polygon
    end where they begin. A cardiothoracic ratio's widths are as long as their figures say. A text is one point.
    """
    points = np.array(annotation.points, dtype=np.float64)
    if annotation.kind is Kind.ELLIPSE:
        return [_ellipse(points)]
    if annotation.kind is Kind.RECTANGLE:
        (left, top), (right, bottom) = points
        return [np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)])]
    if annotation.kind is Kind.POLYGON:
        return [np.vstack([points, points[:1]])]
    if annotation.kind is Kind.CARDIOTHORACIC:
        return _widths(points, width_axis(annotation.points))
    if annotation.kind is Kind.COBB:
        return [points[:2], points[2:]]
    return [points]


def on_film(annotation: Annotation, film: Radiograph) -> list[tuple[str, NDArray[np.float64]]]:
    """Return the kind of each graphic of an annotation, ELLIPSE, POLYLINE or POINT, with its points cut to the film.

    An ellipse that leaves the film is a closed line: its axes cut off would be another ellipse.
    """
    return [
        (kind, clipped(line, film)) for kind, line in map(partial(_graphic, annotation, film), outline(annotation))
    ]


def _graphic(annotation: Annotation, film: Radiograph, line: NDArray[np.float64]) -> tuple[str, NDArray[np.float64]]:
    if annotation.kind is not Kind.ELLIPSE:
        return "POINT" if len(line) == 1 else "POLYLINE", line
    is_inside = np.array_equal(line, clipped(line, film))
    return ("ELLIPSE", line) if is_inside else ("POLYLINE", _round(line))


def clipped(points: NDArray[np.float64], film: Radiograph) -> NDArray[np.float64]:
    """Return points with those beyond the film moved to its edge."""
    return np.clip(points, 0, (film.width, film.height))


def _round(axes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return an ellipse, given by the ends of its axes, as a closed line."""
    centre = axes.mean(axis=0)
    angles = np.linspace(0, 2 * np.pi, _CORNERS + 1)[:, None]
    line: NDArray[np.float64] = centre + np.cos(angles) * (axes[1] - centre) + np.sin(angles) * (axes[3] - centre)
    line[-1] = line[0]
    return line


def fit_words(words: str, most: int = _MOST_LETTERS) -> str:
    """Return words as DICOM's texts may hold them: no backslash, no control character, not longer than `most`."""
    plain = "".join("/" if c == "\\" else c if c in "\r\n" or c.isprintable() else " " for c in words)
    return plain if len(plain) <= most else f"{plain[: most - 1]}\N{HORIZONTAL ELLIPSIS}"


def arrow_head(annotation: Annotation) -> NDArray[np.float64]:
    """Return the two strokes at an arrow's tip as one polyline."""
    tail, tip = np.array(annotation.points, dtype=np.float64)
    back = (tail - tip) * _HEAD
    across = np.array([-back[1], back[0]]) / 2
    return np.array([tip + back + across, tip, tip + back - across])


def _widths(points: NDArray[np.float64], axis: int) -> list[NDArray[np.float64]]:
    """Return both widths as they are measured: from one point across the chest to beside the other."""
    ends = points.copy()
    ends[1::2, 1 - axis] = points[::2, 1 - axis]
    return [ends[:2], ends[2:]]


def _ellipse(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = [(left, y), (right, y)], [(x, top), (x, bottom)]
    axes = across + down if right - left >= bottom - top else down + across
    return np.array(axes)
