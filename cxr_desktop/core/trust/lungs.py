"""The lung mask: where the lungs and the heart of a film lie, and how much of a heat map falls on lung."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch.nn import functional

from cxr_desktop.core.trust.lung_network import HEART, LUNGS, SIDE, LungNetwork, squared
from cxr_desktop.core.trust.lung_shape import clean_heart, clean_lungs, reason_against
from cxr_desktop.core.words.errors import ModelError
from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap

_LEAST_AGREEMENT = 0.85
_NUDGE = 5  # of 128 pixels
_GAMMA = 1.3


@dataclass(frozen=True, eq=False, slots=True)
class LungMask:
    """Where lungs and heart lie on a film.

    Parameters
    ----------
    lungs
        (128, 128) bool over the whole film, stretched to a square: what is seen of both lungs beside heart,
        mediastinum and diaphragm; opacified parts belong to it.
    heart
        The same of the heart with the great vessels' lower ends.
    height, width
        Of the film in pixels.
    reason
        Why the mask is not to be believed, as a phrase ("only one lung was found"); "" when it is plausible.
    """

    lungs: NDArray[np.bool_]
    heart: NDArray[np.bool_]
    height: int
    width: int
    reason: str = ""

    @property
    def is_plausible(self) -> bool:
        """Whether it looks like two lungs; that of a photo of a hand does not."""
        return not self.reason

    @property
    def area_share(self) -> float:
        """Share of the film that is lung, 0-1."""
        return float(self.lungs.mean())

    def on_film(self, height: int, width: int) -> NDArray[np.bool_]:
        """Return the lungs on a film of (H, W) pixels, smoothly enlarged: (H, W) bool."""
        picture = Image.fromarray(self.lungs.astype(np.uint8) * 255)
        return np.asarray(picture.resize((width, height), Image.Resampling.BILINEAR)) > 127

    def in_cells(self, field_of_view: FieldOfView, cells: int = 14) -> NDArray[np.float32]:
        """Return how much of each cell of a heat map is lung, (cells, cells) float32 in 0-1.

        Parameters
        ----------
        field_of_view
            The rectangle of the film that the cells divide; a cropped one is respected.
        """
        seen = field_of_view
        rows = _overlaps(seen.top / self.height, seen.bottom / self.height, cells)
        columns = _overlaps(seen.left / self.width, seen.right / self.width, cells)
        return np.asarray(rows @ self.lungs @ columns.T, dtype=np.float32)  # (cells, 128) (128, 128) (128, cells)


@dataclass(frozen=True, slots=True)
class HeatShare:
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


def heat_share(heatmap: Heatmap, mask: LungMask) -> HeatShare:
    """Return how much of a map's positive heat lies in the lungs. A map without evidence counts as spread evenly."""
    lung = mask.in_cells(heatmap.field_of_view, heatmap.values.shape[0]).astype(np.float64)
    area = float(lung.mean())
    if not heatmap.has_evidence:
        return HeatShare(area, area)
    heat = np.maximum(heatmap.values, 0).astype(np.float64)
    return HeatShare(float((heat * lung).sum() / heat.sum()), area)


class LungFinder:
    """Finds lungs and heart on a film. May be used by several threads at once: nothing changes after loading."""

    def __init__(self, network: LungNetwork) -> None:
        self._network = network.eval().requires_grad_(requires_grad=False)

    @classmethod
    def load(cls, path: Path | None = None) -> LungFinder:
        """Return the finder of a weights file, of the bundled one by default.

        Raises
        ------
        ModelError
            When the file is absent, damaged or of another network.
        """
        path = path or bundled_lungs()
        network = LungNetwork()
        try:
            state = {name: tensor.to(torch.float32) for name, tensor in load_file(path).items()}
            network.load_state_dict(state)
        except OSError as failure:
            raise ModelError(path, f"cannot be read ({failure.strerror or failure})") from failure
        except (SafetensorError, RuntimeError) as failure:
            raise ModelError(path, "it is damaged or no lung mask's network of this program") from failure
        if not all(bool(tensor.isfinite().all()) for tensor in state.values()):
            raise ModelError(path, "it holds weights that are not finite")
        return cls(network)

    def find(self, film: Radiograph) -> LungMask:
        """Return the lungs and the heart of a film, as the network draws them, cleaned.

        The film is looked at twice, the second time moved a little and exposed otherwise: where the two masks differ
        much, the mask is called implausible.
        """
        first, second = self._maps(squared(film))
        lungs = clean_lungs((first[LUNGS] + second[LUNGS]) / 2 > 0.5)
        heart = clean_heart((first[HEART] + second[HEART]) / 2 > 0.5, lungs)
        reason = reason_against(lungs)
        if not reason and dice(first[LUNGS] > 0.5, second[LUNGS] > 0.5) < _LEAST_AGREEMENT:
            reason = "the lungs found change when the film is moved a little"
        return LungMask(lungs, heart, film.height, film.width, reason)

    def _maps(self, greys: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the likelihood of lung and heart in two views, each (2, 128, 128) float32 in 0-1."""
        plain = torch.tensor(greys, dtype=torch.float32)[None, None] / 255
        moved = functional.pad(plain, (_NUDGE, 0, _NUDGE, 0), mode="replicate")[..., :SIDE, :SIDE].pow(_GAMMA)
        with torch.inference_mode():
            maps = self._network(torch.cat([plain, moved])).sigmoid().numpy()
        back = maps[0].copy()  # the rows and columns that moved off the film
        back[:, :-_NUDGE, :-_NUDGE] = maps[1][:, _NUDGE:, _NUDGE:]
        return maps[0], back


def bundled_lungs() -> Path:
    """Return the weights that ship with the program."""
    return resource("models", "lungs-1.safetensors")


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Return the overlap of two masks, 0-1 (Dice 1945): twice what they share to what they have; 1 for two empty."""
    total = np.count_nonzero(one) + np.count_nonzero(other)
    return 2 * np.count_nonzero(one & other) / total if total else 1.0


def _overlaps(start: float, end: float, cells: int) -> NDArray[np.float64]:
    """Return which share of each cell lies on each of the mask's 128 rows (or columns), (cells, 128).

    `start` and `end` bound the cells in fractions of the film.
    """
    bounds = np.linspace(start, end, cells + 1) * SIDE
    at = np.arange(SIDE)
    inside = np.minimum(bounds[1:, None], at + 1) - np.maximum(bounds[:-1, None], at)
    return np.asarray(np.maximum(inside, 0) / (bounds[1:] - bounds[:-1])[:, None])
