"""The bones of a phantom: ribs, spine, clavicles, shoulder blades and upper arms, in body units of water."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.phantom_anatomy import HEAD_HEIGHT, HEAD_RADII, lung_edge
from cxr_desktop.core.film.phantom_drawing import add_tube, ball, hollow, smooth_curve, soft_step, solid

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from cxr_desktop.core.film.phantom_anatomy import Build
    from cxr_desktop.core.film.phantom_drawing import Curve, Image, Sheet

_FIRST_RIB = 0.142
_RIB_ENDS = (112, 126, 137, 142, 142, 140, 136, 130, 120, 100, 85)  # degrees round the body, from the spine
_CHEST_DEPTH = 0.20


@dataclass(frozen=True)
class _Bone:
    """A bone of the shoulder: its axis on the left side of the body, and the share of its strength at both ends."""

    points: tuple[tuple[float, float], ...]
    radii: tuple[float, ...]
    strength: float
    at_start: float = 1.0
    at_end: float = 1.0
    profile: Callable[[Curve], Curve] = hollow


_SHOULDER = (
    _Bone(  # clavicle
        ((0.036, 0.212), (0.10, 0.192), (0.18, 0.176), (0.26, 0.166), (0.33, 0.150), (0.390, 0.152)),
        (0.0185, 0.0135, 0.0120, 0.0115, 0.0115, 0.0120, 0.0135),
        0.110,
        at_start=0.45,
        at_end=0.2,
    ),
    _Bone(
        ((0.385, 0.235), (0.372, 0.33), (0.345, 0.43), (0.328, 0.495)), (0.009,), 0.052, 0.3, 0.4
    ),  # blade, outer edge
    _Bone(((0.285, 0.235), (0.34, 0.205), (0.41, 0.165)), (0.008, 0.011), 0.040, 0.0, 0.5),  # spine of the blade
    _Bone(
        ((0.328, 0.495), (0.293, 0.40), (0.278, 0.30), (0.295, 0.215)), (0.005,), 0.018, profile=solid
    ),  # inner edge
    _Bone(
        ((0.335, 0.225), (0.330, 0.33), (0.329, 0.47)), (0.050, 0.045, 0.035, 0.012), 0.026, 0.0, profile=solid
    ),  # plate
    _Bone(  # upper arm
        ((0.428, 0.235), (0.468, 0.33), (0.497, 0.45), (0.540, 0.75), (0.565, 1.2)),
        (0.032, 0.021, 0.020, 0.020, 0.019, 0.019),
        0.100,
        at_start=0.0,
    ),
)


def bones(sheet: Sheet, build: Build) -> Image:
    """Return all bones."""
    image = np.zeros(sheet.shape, np.float32)
    _add_spine(image, sheet)
    _add_skull(image, sheet)
    for side in (-1, 1):
        for number in range(len(_RIB_ENDS)):
            _add_rib(image, sheet, build, side=side, number=number)
        _add_shoulder(image, sheet, side=side)
    return image


def _add_rib(image: Image, sheet: Sheet, build: Build, *, side: int, number: int) -> None:
    """Add a rib: a tilted ellipse round the body, seen from the front, from the spine to its cartilage."""
    start = _FIRST_RIB + build.rib_gap * number + 0.0006 * number**2
    fall = build.rib_slope * min(0.080 + 0.024 * number, 0.22)
    reach = float(lung_edge(build, np.array(min(start + fall * 0.6, 0.70)))) + 0.009
    turn = np.linspace(np.arcsin(0.040 / reach), np.radians(_RIB_ENDS[number]), 160)
    rise = 0.018 * np.sin(2 * np.minimum(turn, np.pi / 2))
    x, y = reach * np.sin(turn), start + fall * (1 - np.cos(turn)) / 2 - rise
    seen = np.hypot(reach * np.cos(turn), fall * np.sin(turn) / 2)
    end_on = np.hypot(seen, _CHEST_DEPTH * np.sin(turn)) / np.maximum(seen, 1e-6)  # at the side, rays run along it
    fade = np.clip((turn - turn[0]) / 0.10, 0.25, 1) * np.clip((turn[-1] - turn) / 0.12, 0, 1)
    front = np.interp(turn, [0.0, 1.4, 1.9, 2.6], [1.0, 1.0, 0.72, 0.55])
    radius = np.interp(turn, [0.0, 0.5, 1.6, 2.2], [0.0095, 0.0120, 0.0095, 0.0130])
    strength = 0.066 * np.minimum(end_on, 1.7) * fade * front
    add_tube(image, sheet, np.stack([side * x, y], axis=1), radius=radius, strength=strength, profile=hollow)


def _vertebrae() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return middles and heights of the vertebrae from the neck to the belly."""
    heights = np.interp(np.arange(34), [0, 6, 8, 20, 34], [0.029, 0.031, 0.036, 0.052, 0.060])
    return -0.30 + np.cumsum(heights * 1.08) - heights / 2, heights


def _add_spine(image: Image, sheet: Sheet) -> None:
    """Add vertebral bodies with their end plates, pedicles and spinous processes."""
    columns = np.flatnonzero(np.abs(sheet.x[0]) < 0.09)
    strip = slice(columns[0], columns[-1] + 1)
    x, y = np.abs(sheet.x[:, strip]), sheet.y
    middles, heights = _vertebrae()
    half = np.interp(y, [-0.3, 0.10, 0.9, 1.4], [0.027, 0.032, 0.044, 0.048]).astype(np.float32)
    from_middle = np.abs(y - middles) / (heights / 2)  # (H, vertebrae)
    waist = 1 - 0.05 * np.maximum(1 - from_middle.min(axis=1, keepdims=True) ** 2, 0)
    bodies = soft_step(0.90 - from_middle, 0.10).sum(axis=1, keepdims=True)
    plates = np.exp(-(((from_middle - 0.84) / 0.08) ** 2)).sum(axis=1, keepdims=True)
    inside = soft_step(half * waist - x, 0.004)
    rim = np.exp(-(((x - half * waist + 0.004) / 0.0035) ** 2))
    image[:, strip] += (0.030 * inside + 0.010 * rim) * bodies + 0.009 * inside * plates
    pedicles = np.exp(-(((y - middles + 0.1 * heights) / (0.20 * heights)) ** 4)).sum(axis=1, keepdims=True)
    processes = np.exp(-(((y - middles - 0.35 * heights) / (0.28 * heights)) ** 4)).sum(axis=1, keepdims=True)
    image[:, strip] += 0.018 * pedicles * np.exp(-(((x - 0.64 * half) / 0.0065) ** 4))
    image[:, strip] += 0.020 * processes * np.exp(-((x / 0.0055) ** 4))


def _add_skull(image: Image, sheet: Sheet) -> None:
    """Add a skull and a jaw, for films tall enough to show them."""
    x, y = sheet.x / HEAD_RADII[0], (sheet.y - HEAD_HEIGHT) / HEAD_RADII[1]
    image += 0.10 * (ball(x / 0.94, y / 0.94) - 0.94 * ball(x / 0.88, y / 0.88))
    jaw = smooth_curve(
        [(-0.105, -0.25), (-0.100, -0.15), (-0.06, -0.098), (0.06, -0.098), (0.100, -0.15), (0.105, -0.25)]
    )
    add_tube(image, sheet, jaw, radius=0.016, strength=0.055, profile=hollow)


def _add_shoulder(image: Image, sheet: Sheet, *, side: int) -> None:
    """Add a clavicle, a shoulder blade and an upper arm."""
    for part in _SHOULDER:
        curve = smooth_curve(part.points, side=side)
        along = np.linspace(0, 1, len(curve))
        radius = np.interp(along, np.linspace(0, 1, len(part.radii)), part.radii)
        fade = np.interp(along, (0, 0.15, 0.85, 1), (part.at_start, 1, 1, part.at_end))
        add_tube(
            image, sheet, curve, radius=radius, strength=part.strength * fade, profile=part.profile, is_round=True
        )
    head = ball((sheet.x * side - 0.425) / 0.042, (sheet.y - 0.218) / 0.045)
    image += 0.070 * np.power(head, 0.7)
