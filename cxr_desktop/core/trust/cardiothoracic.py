"""The cardiothoracic ratio from a lung mask: widest heart to widest chest (Danzer 1919), as a place to start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.trust.lung_network import SIDE
from cxr_desktop.core.trust.lung_shape import two_lungs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.trust.lungs import LungMask

_SMALLEST_HEART = 0.01  # share of the film


@dataclass(frozen=True, slots=True)
class HorizontalLine:
    """A level line on a film: its height and both ends, in fractions of the film's height and width."""

    y: float
    left: float
    right: float

    @property
    def length(self) -> float:
        """In fractions of the film's width."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class CardiothoracicLines:
    """The three lines of the ratio, in fractions of the film.

    Parameters
    ----------
    heart_right, heart_left
        From the midline to the farthest border of the heart on the patient's right (left on the film) and left side;
        each at its own height.
    thorax
        From the outer edge of one lung to that of the other where they are farthest apart.
    """

    heart_right: HorizontalLine
    heart_left: HorizontalLine
    thorax: HorizontalLine

    @property
    def ratio(self) -> float:
        """Width of the heart to that of the thorax; above 0.5 an adult's heart counts as enlarged on a PA film."""
        return (self.heart_right.length + self.heart_left.length) / self.thorax.length


def cardiothoracic_lines(mask: LungMask) -> CardiothoracicLines | None:
    """Return where the lines of the cardiothoracic ratio lie, or None where the mask is no guide to them.

    The midline is the middle between the inner borders of both lungs above the heart.
    """
    both = two_lungs(mask.lungs) if mask.is_plausible else None
    if both is None or mask.heart.mean() < _SMALLEST_HEART:
        return None
    midline = _midline(*both, mask.heart)
    rows = np.flatnonzero(mask.heart.any(axis=1))
    lefts, rights = _ends(mask.heart, rows)
    right_row, left_row = int(lefts.argmin()), int(rights.argmax())
    if not lefts[right_row] < midline < rights[left_row]:
        return None
    return CardiothoracicLines(
        HorizontalLine((rows[right_row] + 0.5) / SIDE, float(lefts[right_row]), midline),
        HorizontalLine((rows[left_row] + 0.5) / SIDE, midline, float(rights[left_row])),
        _thorax(mask.lungs),
    )


def _midline(one: NDArray[np.bool_], other: NDArray[np.bool_], heart: NDArray[np.bool_]) -> float:
    """Return the middle between both lungs in the rows above the heart that both have, else the heart's middle."""
    top = int(np.flatnonzero(heart.any(axis=1))[0])
    rows = np.flatnonzero(one.any(axis=1) & other.any(axis=1))
    rows = rows[rows < top]
    if len(rows) < 4:
        columns = np.flatnonzero(heart.any(axis=0))
        return float((columns[0] + columns[-1] + 1) / 2 / SIDE)
    inner_right, inner_left = _ends(one, rows)[1], _ends(other, rows)[0]
    return float(np.median((inner_right + inner_left) / 2))


def _thorax(lungs: NDArray[np.bool_]) -> HorizontalLine:
    rows = np.flatnonzero(lungs.any(axis=1))
    lefts, rights = _ends(lungs, rows)
    widest = int((rights - lefts).argmax())
    return HorizontalLine((rows[widest] + 0.5) / SIDE, float(lefts[widest]), float(rights[widest]))


def _ends(mask: NDArray[np.bool_], rows: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the outer edges of a mask in some rows that have it, in fractions of the width."""
    chosen = mask[rows]
    return chosen.argmax(axis=1) / SIDE, 1 - chosen[:, ::-1].argmax(axis=1) / SIDE
