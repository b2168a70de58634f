"""What is measured of a heat map: types without torch, so that the window can show them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.model.prediction import Heatmap

FLIP = "flip"
"""Name of the change that mirrors the film."""
CONVOLUTION_STAGES = 6
"""Last stages of the cascade, in which the layer that the map is made at is random itself."""


@dataclass(frozen=True, eq=False, slots=True)
class ChangedMap:
    """The map after a small change of the film, moved back to where the film's own map lies.

    Parameters
    ----------
    name
        Of the change: ``"left"``, ``"right"``, ``"up"``, ``"down"``, ``"noise"``, ``"flip"``.
    values
        (h, w) float32 raw values on the overlap with the film's own map.
    ssim, correlation
        Structural similarity and rank correlation with the film's own map on the overlap.
    probability
        Calibrated probability of the explained class after the change.
    top, left
        Row and column of the film's own map where the overlap begins.
    """

    name: str
    values: NDArray[np.float32]
    ssim: float
    correlation: float
    probability: float
    top: int = 0
    left: int = 0


@dataclass(frozen=True, eq=False, slots=True)
class CascadeStage:
    """A stage of the randomisation test: the last layer made random, and how alike the map (14, 14) still is."""

    layer: str
    ssim: float
    correlation: float
    values: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PixelCurves:
    """How the log-odds of the explained class move when parts of the film are blanked or come back.

    Parameters
    ----------
    shares
        Of the film's cells, 0 to 1.
    deletion
        Calibrated log-odds with that share of the hottest cells blanked.
    insertion
        With that share of the hottest cells left and all else blanked.
    random, random_shares
        With shares of cells blanked in an order that has nothing to do with the heat, and these shares.
    """

    shares: tuple[float, ...]
    deletion: tuple[float, ...]
    insertion: tuple[float, ...]
    random: tuple[float, ...]
    random_shares: tuple[float, ...]

    @property
    def gain(self) -> float:
        """Area under insertion less that under deletion, in log-odds; a map without knowledge gets 0 in the mean."""
        return _area(self.shares, self.insertion) - _area(self.shares, self.deletion)


@dataclass(frozen=True, slots=True)
class RoadStep:
    """A step of ROAD: calibrated log-odds with a share of the hottest, or of the coldest cells smoothed out."""

    share: float
    hottest: float
    coldest: float


@dataclass(frozen=True, slots=True)
class LungHeat:
    """How much of a heat map falls on lung.

    Parameters
    ----------
    share
        Share of the positive heat that lies in the lungs, 0-1.
    area
        Share of the field of view that is lung, 0-1: what heat spread evenly would have.
    """

    share: float
    area: float

    @property
    def enrichment(self) -> float:
        """How much denser the heat is in the lungs than everywhere: 1 is as much as chance, 0 none of it."""
        return self.share / self.area if self.area > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter or marker burned into the film: its box in film pixels and the share of the peak that its heat has."""

    left: float
    top: float
    width: float
    height: float
    strength: float = 0.0


@dataclass(frozen=True, slots=True)
class CornerHeat:
    """Heat in the four corners of the film.

    Parameters
    ----------
    share
        Of all positive heat that lies in the corners, 0-1.
    area
        Share of the field of view that the corners are, 0-1: what an even map would have.
    has_peak
        Whether the hottest cell lies in a corner.
    """

    share: float
    area: float
    has_peak: bool


@dataclass(frozen=True, eq=False, slots=True)
class Findings:
    """What was measured of one map; empty or None where it was not.

    Parameters
    ----------
    heatmap
        The map that was tested.
    changes
        The maps under small changes.
    cascade
        The randomisation test, from the last layer down.
    curves, road
        Deletion and insertion, and the steps of ROAD.
    lungs
        Heat in the lungs; None too where no lungs were found.
    corners
        Heat in the corners of the film.
    letters
        Letters found on the film.
    """

    heatmap: Heatmap
    changes: tuple[ChangedMap, ...] = ()
    cascade: tuple[CascadeStage, ...] = ()
    curves: PixelCurves | None = None
    road: tuple[RoadStep, ...] = ()
    lungs: LungHeat | None = None
    corners: CornerHeat | None = None
    letters: tuple[Letter, ...] = ()

    @property
    def steadiness(self) -> float | None:
        """Mean SSIM of the maps under shifts and noise with the film's own."""
        found = [change.ssim for change in self.changes if change.name != FLIP]
        return fmean(found) if found else None

    @property
    def mirror(self) -> float | None:
        """SSIM of the mirrored film's map, mirrored back, with the film's own."""
        return next((change.ssim for change in self.changes if change.name == FLIP), None)

    @property
    def looseness(self) -> float | None:
        """Mean SSIM of the film's own map with those of random convolutions."""
        return fmean(stage.ssim for stage in self.cascade[-CONVOLUTION_STAGES:]) if self.cascade else None

    @property
    def road_gain(self) -> float | None:
        """How much lower the log-odds are without the hottest than without the coldest cells, mean over shares.

        Twice the library's ROADCombined; a map without knowledge gets 0.
        """
        return fmean(step.coldest - step.hottest for step in self.road) if self.road else None

    @property
    def hottest_letter(self) -> float | None:
        """Share of the peak that the hottest letter has; None without letters."""
        return max((letter.strength for letter in self.letters), default=None)


def _area(x: tuple[float, ...], y: tuple[float, ...]) -> float:
    """Return the area under a line of points by the trapezoidal rule."""
    return sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in pairwise(zip(x, y, strict=True)))
