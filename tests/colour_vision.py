"""Colours as eyes see them that lack one kind of cone, and how far apart they look.

The matrices are those of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for
Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009, for severity 1.0; they act on linear RGB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MATRICES = {
    "none": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
DEFICIENCIES = tuple(_MATRICES)
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _TO_XYZ.sum(axis=1)  # D65


def linear(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sRGB (..., 3) in [0, 1] as linear RGB."""
    return np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)


def seen_by(deficiency: str, colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sRGB (..., 3) as it looks with a deficiency."""
    seen = np.clip(linear(colours) @ _MATRICES[deficiency].T, 0, 1)
    return np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)


def lab(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sRGB (..., 3) in CIELAB."""
    shares = linear(colours) @ _TO_XYZ.T / _WHITE
    cubes = np.where(shares > (6 / 29) ** 3, np.cbrt(shares), shares / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = np.moveaxis(cubes, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def lightness(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return L* of sRGB (..., 3)."""
    return lab(colours)[..., 0]


def difference(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the CIE76 difference of sRGB colours (..., 3)."""
    return np.asarray(np.linalg.norm(lab(one) - lab(other), axis=-1))
