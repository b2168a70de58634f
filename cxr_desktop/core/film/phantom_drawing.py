"""Brushes for phantoms: soft edges, tubes along curves, blur and cloudy noise; numpy alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Image = NDArray[np.floating]  # float32 where it is as large as the film
    Curve = NDArray[np.float64]  # (K, 2) of x, y in body units

_CURVE_POINTS = 40
_CURVE_KERNEL = np.hanning(13)[1:-1] / np.hanning(13).sum()
_SMOOTHING = 0.012  # body units
_BOXES = 3  # three box blurs are a Gaussian within 3 %


@dataclass(frozen=True)
class Sheet:
    """A film to draw on, in body units: 1 is the height of a square film, (0, 0.5) its centre, x to the right.

    Parameters
    ----------
    x, y
        Body coordinates of the pixel centres, shapes (1, W) and (H, 1).
    scale
        Pixels per body unit.
    """

    x: Image
    y: Image
    scale: float

    @classmethod
    def of(cls, height: int, width: int) -> Sheet:
        """Return the sheet of a film that shows a whole chest, whatever its shape."""
        scale = float(min(height, width))
        x = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / scale
        y = (np.arange(height, dtype=np.float32) + 0.5 - height / 2) / scale + 0.5
        return cls(x[None, :], y[:, None], scale)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.y.shape[0], self.x.shape[1]

    def pixels(self, curve: Curve) -> Curve:
        """Return a curve in pixel coordinates."""
        height, width = self.shape
        return np.stack([curve[:, 0] * self.scale + width / 2, (curve[:, 1] - 0.5) * self.scale + height / 2], axis=1)


def draws(seed: int, part: str) -> np.random.Generator:
    """Return the random numbers of one part, so that no part depends on how many another one takes."""
    return np.random.default_rng([seed, *part.encode()])


def soft_step(distance: Image, softness: float) -> Image:
    """Return 0 far below zero, 1 far above, 0.5 at zero; `softness` is half of the way between 0.12 and 0.88."""
    return np.asarray(0.5 + 0.5 * np.tanh(distance / softness), dtype=np.float32)


def ball(x: Image, y: Image) -> Image:
    """Return the depth of a unit ball above (x, y): 1 in the middle, 0 outside."""
    return np.asarray(np.sqrt(np.maximum(1 - x * x - y * y, 0)))


def solid(across: Curve) -> Curve:
    """Profile of a solid rod, for `add_tube`."""
    return np.sqrt(np.maximum(1 - across**2, 0))


def hollow(across: Curve) -> Curve:
    """Profile of a bone: a dense shell around a lighter core."""
    core = np.sqrt(np.maximum(0.72**2 - across**2, 0))
    return (solid(across) - 0.62 * core) / 0.69


def add_tube(
    image: Image,
    sheet: Sheet,
    curve: Curve,
    *,
    radius: Curve | float,
    strength: Curve | float,
    profile: Callable[[Curve], Curve] = solid,
    is_round: bool = False,
) -> None:
    """Add a tube to `image` in place.

    Parameters
    ----------
    curve
        Its axis, (K, 2) in body units.
    radius
        In body units, at each point of the curve.
    strength
        What it adds on its axis, at each point of the curve.
    profile
        Share of the strength across the tube, from -1 to 1, 0 at both ends.
    is_round
        Whether its ends are round; else they are cut.
    """
    axis = sheet.pixels(curve)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(axis, axis=0).T))])
    steps = np.linspace(0, along[-1], max(4, int(along[-1] * 2)))
    points = np.stack([np.interp(steps, along, axis[:, k]) for k in (0, 1)], axis=1)
    radii = np.interp(steps, along, np.broadcast_to(radius, along.shape)) * sheet.scale
    if is_round:
        to_end = np.minimum(steps, along[-1] - steps) / radii
        radii = radii * np.sqrt(np.maximum(1 - np.maximum(1 - to_end, 0) ** 2, 0.01))
    strengths = np.interp(steps, along, np.broadcast_to(strength, along.shape))
    tangent = np.gradient(points, axis=0)
    tangent /= np.maximum(np.hypot(*tangent.T), 1e-9)[:, None]
    across = np.linspace(-1, 1, max(7, int(radii.max() * 5)))
    offset = across[None, :] * radii[:, None]  # (steps, across)
    x = points[:, :1] - tangent[:, 1:] * offset
    y = points[:, 1:] + tangent[:, :1] * offset
    _splat(image, x, y, strengths[:, None] * profile(across)[None, :])


def _splat(image: Image, x: Curve, y: Curve, values: Curve) -> None:
    """Add the mean of the values that fall on each pixel."""
    height, width = image.shape
    column, row = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    if not inside.any():
        return
    column, row, values = column[inside], row[inside], values[inside]
    left, top = column.min(), row.min()
    box_width, box_height = column.max() - left + 1, row.max() - top + 1
    place = (row - top) * box_width + column - left
    total = np.bincount(place, weights=values, minlength=box_height * box_width)
    count = np.bincount(place, minlength=box_height * box_width)
    mean = (total / np.maximum(count, 1)).reshape(box_height, box_width)
    image[top : top + box_height, left : left + box_width] += mean.astype(np.float32)


def smooth_table(places: Image, at: NDArray[np.floating], values: NDArray[np.floating]) -> Image:
    """Return `values`, given `at` some places, for all `places`, without corners."""
    fine = np.linspace(at[0], at[-1], 1_000)
    smooth = blurred(np.interp(fine, at, values).astype(np.float32)[:, None], _SMOOTHING / (fine[1] - fine[0]))[:, 0]
    return np.interp(places, fine, smooth).astype(np.float32)


def smooth_curve(points: Sequence[tuple[float, float]], *, side: int = 1) -> Curve:
    """Return 40 points of a curve near the given ones, from the first to the last; ``side=-1`` mirrors it."""
    given = np.array(points) * (side, 1.0)
    at = np.linspace(0, len(given) - 1, _CURVE_POINTS)
    line = np.stack([np.interp(at, np.arange(len(given)), given[:, k]) for k in (0, 1)], axis=1)
    reach = len(_CURVE_KERNEL) // 2
    before, after = 2 * line[0] - line[reach:0:-1], 2 * line[-1] - line[-2 : -reach - 2 : -1]
    longer = np.concatenate([before, line, after])
    return np.stack([np.convolve(longer[:, k], _CURVE_KERNEL, mode="valid") for k in (0, 1)], axis=1)


def blurred(image: Image, sigma: float) -> Image:
    """Return the image blurred by about a Gaussian of `sigma` pixels; edges are continued."""
    reach = round(np.sqrt(12 * sigma * sigma / _BOXES + 1) / 2 - 0.5)
    if reach < 1:
        return image
    for _ in range(_BOXES):
        image = _box(_box(image, reach).T, reach).T
    return np.ascontiguousarray(image)


def _box(image: Image, reach: int) -> Image:
    """Return means of ``2 * reach + 1`` pixels down the columns."""
    padded = np.pad(image, ((reach + 1, reach), (0, 0)), mode="edge")
    sums = np.cumsum(padded, axis=0, dtype=np.float64)
    size = 2 * reach + 1
    return ((sums[size:] - sums[:-size]) / size).astype(np.float32)


def clouds(sheet: Sheet, rng: np.random.Generator, *, grain: float) -> Image:
    """Return cloudy noise of mean 0 and standard deviation about 1 with lumps of `grain` body units."""
    height, width = sheet.shape
    step = max(1, int(grain * sheet.scale / 2))
    coarse = rng.standard_normal((height // step + 6, width // step + 6)).astype(np.float32)
    coarse = blurred(coarse, 1.5)
    fine = np.repeat(np.repeat(coarse, step, axis=0), step, axis=1)[:height, :width]
    fine = blurred(fine, step)
    return np.asarray((fine - fine.mean()) / max(float(fine.std()), 1e-6), dtype=np.float32)
