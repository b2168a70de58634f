"""How much of a heat map's heat lies in the lungs of its film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.trust.lungs import LungFinder, heat_share

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap
    from cxr_desktop.core.trust.heat_findings import LungHeat


class LungHeatFinder:
    """Finds the heat in the lungs of films, with the bundled lung mask.

    Raises
    ------
    ModelError
        When the lung mask's file is damaged.
    """

    def __init__(self) -> None:
        self._finder = LungFinder.load()

    def __call__(self, film: Radiograph, heatmap: Heatmap) -> LungHeat | None:
        """Return the heat in the lungs, None where no plausible lungs are found."""
        mask = self._finder.find(film)
        return heat_share(heatmap, mask) if mask.is_plausible else None
