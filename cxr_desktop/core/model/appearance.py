"""What a film looks like to the guard: edges and greys of the network's own view, textures of its second block.

Edges are histograms of oriented gradients (Dalal and Triggs 2005) of the blurred view: blurred, because fine detail
tells how a file was resized and compressed, not whom it shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy import ndimage

from cxr_desktop.core.model.preprocess import greys_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CELLS, _DIRECTIONS = 7, 6
_THUMB = 16
_BLUR = 1.5  # standard deviation in pixels of the view
_FLOOR = 0.5
_MAPS = 128

GREYS, OUTLOOK, HIDDEN = _THUMB**2, _DIRECTIONS * _CELLS**2 + 2 * _MAPS, 256
"""Lengths of the descriptors."""


@dataclass(frozen=True, eq=False)
class Appearance:
    """Descriptors of one film.

    Parameters
    ----------
    edges
        (294,) float32: logarithm of the gradient in 7 x 7 cells and 6 directions.
    greys
        (256,) float32: the view at 16 x 16, mean 0 and standard deviation 1.
    textures
        (256,) float32: logarithm of mean and standard deviation of the 128 maps behind the network's second block.
    hidden
        (256,) float32: the last hidden layer.
    """

    edges: NDArray[np.float32]
    greys: NDArray[np.float32]
    textures: NDArray[np.float32]
    hidden: NDArray[np.float32]

    @property
    def outlook(self) -> NDArray[np.float32]:
        """Edges and textures, (550,): what the guard's distance goes by."""
        return np.concatenate((self.edges, self.textures))


def edges_of(view: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the edges (294,) of a grey view (224, 224) in 0-255."""
    blurred = ndimage.gaussian_filter(view, _BLUR)
    across, down = ndimage.sobel(blurred, axis=1) / 8, ndimage.sobel(blurred, axis=0) / 8
    direction = (np.arctan2(down, across) % np.pi) * (_DIRECTIONS / np.pi)
    cell = np.arange(len(view)) * _CELLS // len(view)
    place = _DIRECTIONS * (cell[:, None] * _CELLS + cell[None, :])
    bins = place + np.minimum(direction.astype(np.int64), _DIRECTIONS - 1)
    count = _DIRECTIONS * _CELLS**2
    sums = np.bincount(bins.ravel(), np.hypot(across, down).ravel(), count)
    return np.asarray(np.log(sums * (count / view.size) + _FLOOR), dtype=np.float32)


def greys_at_a_glance(view: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the greys (256,) of a grey view (224, 224)."""
    side = len(view) // _THUMB
    small = view.reshape(_THUMB, side, _THUMB, side).mean(axis=(1, 3), dtype=np.float64).ravel()
    return np.asarray((small - small.mean()) / max(float(small.std()), 1e-3), dtype=np.float32)


def textures_of(maps: torch.Tensor) -> torch.Tensor:
    """Return the textures (N, 2 C) of maps (N, C, H, W), on their device, in float32."""
    flat = maps.to(torch.float32).flatten(2)
    mean, square = flat.mean(2), (flat * flat).mean(2)
    return torch.log1p(10 * torch.cat((mean.clamp_min(0), (square - mean * mean).clamp_min(0).sqrt()), dim=1))


def appearances(views: torch.Tensor, maps: torch.Tensor, hidden: torch.Tensor) -> list[Appearance]:
    """Return what films look like.

    Parameters
    ----------
    views
        Preprocessed films (N, 3, 224, 224) on the CPU.
    maps
        Of the network's second block, (N, 128, 56, 56).
    hidden
        Its last hidden layer, (N, 256).
    """
    greys = greys_of(views)[:, 0].numpy()
    textures, last = textures_of(maps).cpu().numpy(), hidden.detach().to(torch.float32).cpu().numpy()
    rows = zip(greys, textures, last, strict=True)
    return [Appearance(edges_of(grey), greys_at_a_glance(grey), texture, row) for grey, texture, row in rows]
