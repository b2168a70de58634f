"""Where lungs and heart of a phantom lie, exactly: known answers for whatever looks for them on a film."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film import phantom_anatomy as anatomy
from cxr_desktop.core.film.phantom_drawing import Sheet

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class PhantomMasks:
    """What is lung and heart on a phantom, each (H, W) bool.

    Parameters
    ----------
    right_lung, left_lung
        The patient's; the right one lies on the left of the film. What is seen beside heart, great vessels and
        diaphragm: lung behind them is left out, lung under an opacity is not.
    heart
        Between both lungs from the lower end of the great vessels to the diaphragm.
    """

    right_lung: NDArray[np.bool_]
    left_lung: NDArray[np.bool_]
    heart: NDArray[np.bool_]

    @property
    def lungs(self) -> NDArray[np.bool_]:
        """Both lungs."""
        return self.right_lung | self.left_lung


def phantom_masks(
    seed: int, *, height: int = 1024, width: int = 1024, build: anatomy.Build | None = None
) -> PhantomMasks:
    """Return the masks of what `phantom.make_phantom` draws for the same seed, size and build.

    Edges are where the drawing's soft edges are half way: a pixel belongs to what its centre lies in.
    """
    sheet = Sheet.of(height, width)
    body = build or anatomy.Build.of(seed)
    beyond = anatomy.beyond_the_heart(sheet, body)
    inside = np.abs(sheet.x) < anatomy.lung_edge(body, sheet.y)
    lungs, heart = [], np.zeros(sheet.shape, dtype=bool)
    for side, dome in zip((-1, 1), body.domes, strict=True):
        is_above = (anatomy.dome_height(sheet, body, side=side, top=dome) > sheet.y) & (sheet.x * side > 0)
        lungs.append(inside & is_above & (beyond > 0))
        heart |= is_above & (beyond <= 0) & (sheet.y > anatomy.HEART_TOP)
    right, left = lungs
    return PhantomMasks(right, left, heart)
