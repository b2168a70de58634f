"""A descriptor's principal axes among the films a model learned from, and how far a film lies from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST = 1e-3  # of a standard deviation and of a variance: what is below is taken for constant


@dataclass(frozen=True, eq=False)
class Projection:
    """Principal components of a standardised descriptor of D values.

    Parameters
    ----------
    centre, scale
        (D,) float32: mean and standard deviation of each value.
    axes
        (d, D) float32: the d largest components, orthonormal.
    variances
        (d,) float32: along them.
    rest
        Mean variance of the D - d directions left over.
    """

    centre: NDArray[np.float32]
    scale: NDArray[np.float32]
    axes: NDArray[np.float32]
    variances: NDArray[np.float32]
    rest: float

    @classmethod
    def fit(cls, values: NDArray[np.float32], axes: int) -> Projection:
        """Return the projection that descriptors (n, D) make, with at most `axes` components."""
        centre, scale = values.mean(axis=0), np.maximum(values.std(axis=0), _LEAST)
        standard = ((values - centre) / scale).astype(np.float64)
        spread, directions = np.linalg.eigh(standard.T @ standard / len(values))
        order = np.argsort(spread)[::-1]
        live = int((spread > _LEAST).sum())
        kept = order[: min(axes, live, len(order) - 1)]
        rest = float(np.mean(spread[order[len(kept) :]]))
        return cls(
            centre.astype(np.float32),
            scale.astype(np.float32),
            np.ascontiguousarray(directions[:, kept].T, dtype=np.float32),
            spread[kept].astype(np.float32),
            max(rest, _LEAST),
        )

    def code(self, values: NDArray[np.float32], count: int) -> NDArray[np.float32]:
        """Return the first `count` components of descriptors (..., D), each of variance 1: (..., count) float32.

        Where the films had fewer directions the rest is 0.
        """
        standard = (values - self.centre) / self.scale
        coded = np.zeros((*values.shape[:-1], count), dtype=np.float32)
        found = standard @ self.axes[:count].T / np.sqrt(self.variances[:count])
        coded[..., : found.shape[-1]] = found
        return coded

    def distance(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the distances (...,) of descriptors (..., D) from the centre.

        Mahalanobis' distance along the components, the rest counted with its mean variance: probabilistic principal
        components (Tipping and Bishop 1999), as Moghaddam and Pentland 1997 used them.
        """
        standard = ((values - self.centre) / self.scale).astype(np.float64)
        inside = standard @ self.axes.T.astype(np.float64)
        beside = np.maximum((standard**2).sum(-1) - (inside**2).sum(-1), 0)
        distance: NDArray[np.float64] = np.sqrt((inside**2 / self.variances).sum(-1) + beside / self.rest)
        return distance
