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

from cxr_desktop.core.trust.heat_findings import LungHeat
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

_LUNG, _HEART = 0.7, 0.5  # likelihoods from which a place is lung, is heart (docs/decisions/0011)
_LEAST_AGREEMENT = 0.85
_VIEWS = ((1.0, 1.0), (1.15, 1.3), (0.9, 0.8))  # share of the film on view, along each side; gamma


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


def heat_share(heatmap: Heatmap, mask: LungMask) -> LungHeat:
    """Return how much of a map's positive heat lies in the lungs. A map without evidence counts as spread evenly."""
    lung = mask.in_cells(heatmap.field_of_view, heatmap.values.shape[0]).astype(np.float64)
    area = float(lung.mean())
    if not heatmap.has_evidence:
        return LungHeat(area, area)
    heat = np.maximum(heatmap.values, 0).astype(np.float64)
    return LungHeat(float((heat * lung).sum() / heat.sum()), area)


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

        The film is looked at three times, from nearer and farther and exposed otherwise, and the maps' mean is taken:
        where the views differ much from it, the mask is called implausible.
        """
        views = self._maps(squared(film))
        mean = views.mean(axis=0)
        lungs = clean_lungs(mean[LUNGS] > _LUNG)
        heart = clean_heart(mean[HEART] > _HEART, lungs)
        reason = reason_against(lungs)
        if not reason and _agreement(views[:, LUNGS] > _LUNG, mean[LUNGS] > _LUNG) < _LEAST_AGREEMENT:
            reason = "the lungs found change when the film is seen from nearer or farther"
        return LungMask(lungs, heart, film.height, film.width, reason)

    def _maps(self, greys: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the likelihood of lung and heart in each view, (3, 2, 128, 128) float32 in 0-1."""
        film = torch.tensor(greys, dtype=torch.float32)[None, None] / 255
        zooms, gammas = torch.tensor(_VIEWS).T
        with torch.inference_mode():
            seen = _zoomed(film.expand(len(_VIEWS), -1, -1, -1), zooms).pow(gammas[:, None, None, None])
            maps: NDArray[np.float32] = _zoomed(self._network(seen).sigmoid(), 1 / zooms).numpy()
        return maps


def bundled_lungs() -> Path:
    """Return the weights that ship with the program."""
    return resource("models", "lungs-1.safetensors")


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Return the overlap of two masks, 0-1 (Dice 1945): twice what they share to what they have; 1 for two empty."""
    total = np.count_nonzero(one) + np.count_nonzero(other)
    return 2 * np.count_nonzero(one & other) / total if total else 1.0


def _agreement(views: NDArray[np.bool_], mean: NDArray[np.bool_]) -> float:
    return min(dice(view, mean) for view in views)


def _zoomed(pictures: torch.Tensor, zooms: torch.Tensor) -> torch.Tensor:
    """Return pictures (N, C, H, W) that show `zooms` (N) of what they showed, about the same middle."""
    theta = torch.zeros(len(pictures), 2, 3)
    theta[:, 0, 0] = theta[:, 1, 1] = zooms
    grid = functional.affine_grid(theta, list(pictures.shape), align_corners=False)
    return functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)


def _overlaps(start: float, end: float, cells: int) -> NDArray[np.float64]:
    """Return which share of each cell lies on each of the mask's 128 rows (or columns), (cells, 128).

    `start` and `end` bound the cells in fractions of the film.
    """
    bounds = np.linspace(start, end, cells + 1) * SIDE
    at = np.arange(SIDE)
    inside = np.minimum(bounds[1:, None], at + 1) - np.maximum(bounds[:-1, None], at)
    return np.asarray(np.maximum(inside, 0) / (bounds[1:] - bounds[:-1])[:, None])
