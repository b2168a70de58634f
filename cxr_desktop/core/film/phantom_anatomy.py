"""The soft parts of a phantom: how much of them lies in the way of each ray, in body units of water.

Everything is seen from the front, as on a film: the patient's right is on the left. The chest wall is a superellipse,
the border of heart and great vessels a curve through a table of places, the vessels of the lung a random tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.phantom_drawing import (
    add_tube,
    ball,
    blurred,
    clouds,
    draws,
    smooth_curve,
    smooth_table,
    soft_step,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.phantom_drawing import Curve, Image, Sheet

HEAD_HEIGHT, HEAD_RADII = -0.285, (0.150, 0.205)
_WIDEST = 0.70  # height at which the lungs are widest
_THINNEST_VESSEL = 0.0009
HEART_TOP = 0.44  # height below which the border of the middle is the heart's

_BODY = np.array(  # height, half width, depth; below the armpits the width is the build's
    [
        (-0.60, 0.09, 0.28), (-0.12, 0.095, 0.28), (-0.02, 0.105, 0.30), (0.05, 0.115, 0.30), (0.10, 0.20, 0.33),
        (0.14, 0.36, 0.34), (0.18, 0.46, 0.38), (0.25, 0.47, 0.44), (0.36, 0.41, 0.51), (0.60, 0.40, 0.55),
        (0.85, 0.39, 0.58), (1.10, 0.40, 0.60), (1.60, 0.42, 0.60),
    ]
)  # fmt: skip
_ARM = np.array([(0.10, 0.415), (0.22, 0.435), (0.40, 0.492), (0.70, 0.540), (1.10, 0.565), (1.60, 0.580)])
_LEFT_BORDER = np.array(  # height, distance from the middle: aortic knob, pulmonary trunk, heart to its apex
    [
        (0.00, 0.060), (0.20, 0.060), (0.26, 0.064), (0.30, 0.084), (0.33, 0.094), (0.36, 0.084), (0.39, 0.066),
        (0.43, 0.080), (0.47, 0.096), (0.52, 0.118), (0.58, 0.155), (0.64, 0.188), (0.69, 0.204), (0.73, 0.200),
        (0.78, 0.170), (0.85, 0.140), (1.00, 0.10),
    ]
)  # fmt: skip
_RIGHT_BORDER = np.array(  # upper vena cava, right atrium
    [
        (0.00, 0.054), (0.20, 0.056), (0.36, 0.062), (0.44, 0.062), (0.50, 0.078), (0.56, 0.096), (0.62, 0.104),
        (0.68, 0.098), (0.74, 0.082), (0.82, 0.070), (1.00, 0.06),
    ]
)  # fmt: skip


@dataclass(frozen=True)
class Build:
    """The proportions of one body, in body units; ratios where it says so."""

    lung_width: float
    apex: float
    domes: tuple[float, float]  # heights of the right and the left half of the diaphragm
    heart_size: float  # ratio
    rib_gap: float
    rib_slope: float  # ratio
    depth: float  # ratio
    flank: float
    stomach_gas: float  # ratio

    @classmethod
    def of(cls, seed: int) -> Build:
        """Return the body of the phantom with this seed."""
        return cls.drawn(draws(seed, "build"))

    @classmethod
    def drawn(cls, rng: np.random.Generator) -> Build:
        """Return a body within the usual range."""
        right_dome = rng.uniform(0.715, 0.775)
        return cls(
            lung_width=rng.uniform(0.325, 0.365),
            apex=rng.uniform(0.110, 0.135),
            domes=(right_dome, right_dome + rng.uniform(0.012, 0.030)),
            heart_size=rng.uniform(0.90, 1.08),
            rib_gap=rng.uniform(0.053, 0.059),
            rib_slope=rng.uniform(0.9, 1.25),
            depth=rng.uniform(0.93, 1.07),
            flank=rng.uniform(0.045, 0.065),
            stomach_gas=rng.uniform(0.2, 1.0),
        )


def lung_edge(build: Build, y: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return how far the lungs reach to the side at each height."""
    up = np.clip((_WIDEST - y) / (_WIDEST - build.apex), 0, 1)
    return np.asarray(build.lung_width * np.power(1 - np.power(up, 2.6), 1 / 2.2))


def soft_tissue(sheet: Sheet, build: Build) -> Image:
    """Return the depth of neck, shoulders, torso and arms, without any air in them."""
    wider = np.where(_BODY[:, 0] > 0.3, build.lung_width + build.flank - 0.40, 0)
    half_width = smooth_table(sheet.y, _BODY[:, 0], _BODY[:, 1] + wider)
    depth = build.depth * smooth_table(sheet.y, _BODY[:, 0], _BODY[:, 2])
    share = np.maximum(1 - np.power(np.abs(sheet.x) / half_width, 3.0), 0)
    torso = depth * np.power(share, 0.55)
    column = smooth_table(sheet.y, *_ARM.T)
    across = (np.abs(sheet.x) - column) / 0.078
    round_top = np.minimum((sheet.y - 0.245) / 0.095, 0)
    arms = 0.27 * ball(across, round_top)
    head = 0.40 * np.sqrt(ball(sheet.x / HEAD_RADII[0], (sheet.y - HEAD_HEIGHT) / HEAD_RADII[1]))
    return np.asarray(np.cbrt(torso**3 + arms**3 + head**3), dtype=np.float32)


def lungs(sheet: Sheet, build: Build) -> Image:
    """Return the depth of lung: without what heart, great vessels and diaphragm take of it."""
    edge = np.maximum(lung_edge(build, sheet.y), 1e-3)
    share = 1 - np.power(np.abs(sheet.x) / edge, 3.2)
    chord = np.power(np.maximum(share, 0), 0.42)
    to_the_top = np.power(np.clip((sheet.y - build.apex) / 0.25, 0, 1), 0.35)
    depth = np.zeros(sheet.shape, np.float32)
    for side, dome in zip((-1, 1), build.domes, strict=True):
        above = dome_height(sheet, build, side=side, top=dome) - sheet.y
        behind = 0.22 * soft_step(above + 0.05, 0.045)  # the lung reaches down behind the diaphragm
        depth += np.where(sheet.x * side > 0, np.maximum(soft_step(above, 0.004), behind), 0)
    return np.asarray(0.48 * chord * to_the_top * depth * _beside_the_heart(sheet, build), dtype=np.float32)


def airways(sheet: Sheet, build: Build) -> Image:
    """Return the depth of air in windpipe, main bronchi and stomach."""
    air = np.zeros(sheet.shape, np.float32)
    carina = (-0.006, 0.400)
    trachea = smooth_curve([(0.0, -0.12), (0.0, 0.10), (-0.004, 0.25), (-0.010, 0.33), carina])
    add_tube(air, sheet, trachea, radius=0.021, strength=0.060)
    right = smooth_curve([carina, (-0.035, 0.432), (-0.066, 0.475)])
    left = smooth_curve([carina, (0.035, 0.440), (0.085, 0.470)])
    for bronchus in (right, left):
        add_tube(air, sheet, bronchus, radius=0.014, strength=np.linspace(0.045, 0.012, len(bronchus)))
    below = build.domes[1] + 0.068
    bubble = ball((sheet.x - 0.165) / 0.085, (sheet.y - below) / 0.042)
    air += 0.13 * build.stomach_gas * np.power(bubble, 0.8)
    return blurred(air, 0.005 * sheet.scale)


def vessels(sheet: Sheet, rng: np.random.Generator) -> Image:
    """Return the depth of the vessels that branch from both hila, over the whole film."""
    image = np.zeros(sheet.shape, np.float32)
    for side in (-1, 1):
        for heading in np.linspace(-1.5, 1.55, 12):  # from straight up to straight down
            start = np.array([(0.082 + 0.012 * np.cos(heading)) * side, 0.455 + 0.05 * np.sin(heading)])
            wobble = rng.normal(0, (0.008, 0.012), 2)
            _grow(image, sheet, rng, twig=_Twig(start + wobble, heading + rng.normal(0, 0.1), 0.0072, side))
    return image


def hila(sheet: Sheet) -> Image:
    """Return the depth of the roots of both lungs."""
    image = np.zeros(sheet.shape, np.float32)
    for side in (-1, 1):
        x, y = sheet.x * side - 0.088, sheet.y - 0.462
        image += 0.075 * np.power(ball((x - 0.25 * y) / 0.034, y / 0.068), 1.4)
    return image


def texture(sheet: Sheet, rng: np.random.Generator) -> Image:
    """Return the unevenness of lung tissue, mean 0, standard deviation below 1."""
    return 0.5 * clouds(sheet, rng, grain=0.030) + 0.5 * clouds(sheet, rng, grain=0.009)


def beyond_the_heart(sheet: Sheet, build: Build) -> Image:
    """Return how far each place lies to the side of heart and great vessels, (H, W), negative within them."""
    borders = []
    for table in (_RIGHT_BORDER, _LEFT_BORDER):
        grown = np.where(table[:, 0] > HEART_TOP, build.heart_size, 1.0)
        borders.append(smooth_table(sheet.y, table[:, 0], table[:, 1] * grown))
    return np.asarray(np.abs(sheet.x) - np.where(sheet.x < 0, *borders))


def _beside_the_heart(sheet: Sheet, build: Build) -> Image:
    """Return which share of the lung's depth heart and great vessels leave, 0-1."""
    beyond = beyond_the_heart(sheet, build)
    behind = 0.06 + 0.22 * np.exp(np.minimum(beyond, 0) / 0.045)  # lung behind the heart
    outside = soft_step(beyond, 0.006)
    return np.asarray(outside + (1 - outside) * behind, dtype=np.float32)


def dome_height(sheet: Sheet, build: Build, *, side: int, top: float) -> Image:
    """Return the height of one half of the diaphragm over the whole width, (1, W)."""
    from_top = sheet.x * side - 0.15
    lateral = np.maximum(from_top, 0) / (build.lung_width - 0.15)
    medial = np.maximum(-from_top, 0) / 0.15
    return np.asarray(top + 0.055 * lateral**2 + 0.075 * lateral**6 + 0.022 * medial**2, dtype=np.float32)


@dataclass(frozen=True)
class _Twig:
    """Where a vessel starts, where it goes (0 outwards, pi/2 down) and how thick it is."""

    start: Curve
    heading: float
    radius: float
    side: int


def _grow(image: Image, sheet: Sheet, rng: np.random.Generator, *, twig: _Twig) -> None:
    """Add a vessel that wanders and forks until it is too thin to be seen."""
    if twig.radius < _THINNEST_VESSEL:
        return
    length = rng.uniform(0.6, 1.2) * 0.62 * np.sqrt(twig.radius)
    turns = twig.heading + np.cumsum(rng.normal(0, 0.11, 6))
    steps = np.stack([twig.side * np.cos(turns), np.sin(turns)], axis=1) * length / 6
    curve = np.concatenate([twig.start[None], twig.start + np.cumsum(steps, axis=0)])
    radius = np.linspace(twig.radius, twig.radius * 0.8, len(curve))
    add_tube(image, sheet, curve, radius=radius, strength=5.5 * radius)
    for fork in (-1, 1):
        heading = turns[-1] + fork * rng.uniform(0.15, 0.60)
        _grow(image, sheet, rng, twig=_Twig(curve[-1], heading, twig.radius * rng.uniform(0.58, 0.84), twig.side))
