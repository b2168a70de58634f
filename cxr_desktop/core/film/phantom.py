"""Phantom radiographs: chests that nobody ever had, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cxr_desktop.core.film import phantom_anatomy as anatomy
from cxr_desktop.core.film.phantom_bones import bones
from cxr_desktop.core.film.phantom_drawing import Sheet, blurred, clouds, draws
from cxr_desktop.core.film.phantom_mark import write_mark
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.window import default_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.film import phantom_drawing as drawing

_ATTENUATION = 5.2  # per body unit of water: about 0.13 per cm at 40 cm a unit, hardened
_AIR_IN_LUNG = 0.78  # share of a lung's volume
_SCATTER = 0.12
_NOISE = 0.010  # relative, where nothing is in the way of the ray
_BLACK = 0.15  # log attenuation below which the film is black


@dataclass(frozen=True, slots=True)
class Opacity:
    """A cloudy opacity. It takes the place of air, so it shows on lung only.

    Parameters
    ----------
    x, y
        Its centre in fractions of the film's width and height.
    radius
        In fractions of the film's shorter side.
    strength
        How much of the air it takes, 0-1.
    """

    x: float
    y: float
    radius: float
    strength: float


def make_phantom(
    seed: int,
    *,
    height: int = 1024,
    width: int = 1024,
    opacities: Sequence[Opacity] = (),
    marker: str = "R",
    bits: int = 8,
    build: anatomy.Build | None = None,
) -> Radiograph:
    """Make a frontal chest radiograph of nobody, with PHANTOM written on it.

    Parameters
    ----------
    seed
        Chooses body, vessels and noise; the opacities and the marker change nothing but themselves.
    height, width
        Of the film in pixels, at least 64; the whole chest is on it, whatever its shape.
    opacities
        Cloudy opacities in the lungs.
    marker
        The letter of lead beside the patient's shoulder: "R" on the left of the film, "L" on its right, "" for none.
    bits
        How many bits a pixel uses: 8 gives uint8, 9-16 give uint16.
    build
        The body's proportions, where they are not to be the seed's.
    """
    if min(height, width) < 64 or not 8 <= bits <= 16:
        msg = f"no phantom of {width} x {height} pixels of {bits} bits"
        raise ValueError(msg)
    sheet = Sheet.of(height, width)
    water = _thickness(sheet, seed, opacities, build=build or anatomy.Build.of(seed))
    grey = _written(_exposed(sheet, water, draws(seed, "noise")), sheet, marker)
    pixels = np.rint(grey * (2**bits - 1)).astype(np.uint8 if bits == 8 else np.uint16)
    return Radiograph(pixels, bits, default_window(pixels, bits), tags={"PatientName": "PHANTOM"})


def _thickness(sheet: Sheet, seed: int, opacities: Sequence[Opacity], *, build: anatomy.Build) -> drawing.Image:
    """Return how much water each ray passes, (H, W) in body units."""
    lung = anatomy.lungs(sheet, build) * (1 - _filling(sheet, draws(seed, "opacities"), opacities))
    grain = 1 + 0.05 * anatomy.texture(sheet, draws(seed, "texture"))
    vessels = _vessels(*sheet.shape, seed) + anatomy.hila(sheet)
    tissue = anatomy.soft_tissue(sheet, build)
    soft = tissue - _AIR_IN_LUNG * lung * grain + vessels * np.clip(lung / 0.25, 0, 1) - anatomy.airways(sheet, build)
    passed: drawing.Image = np.maximum(soft, 0) + bones(sheet, build) * np.clip(tissue / 0.1, 0, 1)
    return passed


@lru_cache(maxsize=1)
def _vessels(height: int, width: int, seed: int) -> drawing.Image:
    """Return the lung's vessels, (H, W), not to be written to.

    They take nine tenths of the time, and films of one body are made one after the other.
    """
    return anatomy.vessels(Sheet.of(height, width), draws(seed, "vessels"))


def _filling(sheet: Sheet, rng: np.random.Generator, opacities: Sequence[Opacity]) -> drawing.Image:
    """Return which share of the air the opacities take, (H, W) in 0-1."""
    height, width = sheet.shape
    filling = np.zeros(sheet.shape, np.float32)
    for opacity in opacities:
        x = sheet.x - (opacity.x - 0.5) * width / sheet.scale
        y = sheet.y - 0.5 - (opacity.y - 0.5) * height / sheet.scale
        lumps = clouds(sheet, rng, grain=opacity.radius * 0.5) + clouds(sheet, rng, grain=opacity.radius * 0.14)
        from_edge = np.hypot(x, y) / opacity.radius + 0.125 * lumps - 0.85
        fluff = 1 + 0.12 * clouds(sheet, rng, grain=0.02)
        filling = np.maximum(filling, opacity.strength * fluff / (1 + np.exp(np.minimum(from_edge / 0.13, 80))))
    return np.asarray(np.clip(filling, 0, 1))


def _exposed(sheet: Sheet, thickness: drawing.Image, rng: np.random.Generator) -> drawing.Image:
    """Return the film of rays that passed the body: scattered, noisy, on a logarithmic scale; (H, W) in 0-1."""
    primary = np.exp(-_ATTENUATION * blurred(thickness, 0.0009 * sheet.scale))
    signal = primary + _SCATTER * blurred(primary, 0.05 * sheet.scale)
    noise = _NOISE * blurred(rng.standard_normal(sheet.shape).astype(np.float32), 0.6)
    signal = signal * (1 + noise / np.sqrt(np.maximum(signal, 0.01)))
    density = -np.log(np.maximum(signal, 1e-4))
    white = float(np.percentile(density, 99.3))
    grey = np.clip((density - _BLACK) / (white - _BLACK), 0, 1.07)
    return np.asarray(0.93 * grey, dtype=np.float32)


def _written(grey: drawing.Image, sheet: Sheet, marker: str) -> drawing.Image:
    """Return the film with its marker and the word PHANTOM burned in, white in a black outline."""
    height, width = sheet.shape
    size = sheet.scale
    layers = Image.new("LA", (width, height))
    pen = ImageDraw.Draw(layers)
    outline = max(1, round(0.004 * size))
    if marker:
        side = 1 if marker == "L" else -1
        at = (width / 2 + 0.43 * side * size, height / 2 - 0.40 * size)
        pen.text(
            at,
            marker,
            (255, 255),
            ImageFont.load_default(0.06 * size),
            "mm",
            stroke_width=outline,
            stroke_fill=(0, 255),
        )
    write_mark(pen, height, width)
    ink, cover = np.moveaxis(np.asarray(layers, dtype=np.float32) / 255, 2, 0)
    return np.asarray(grey * (1 - cover) + ink * cover)
