"""Heat planted in and outside the lungs of a phantom."""

from __future__ import annotations

import numpy as np

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.trust.lung_heat import LungHeatFinder
from cxr_desktop.core.trust.lungs import LungFinder


def test_heat_on_the_lungs_is_dense_there_and_heat_beside_them_is_not():
    film = make_phantom(1, height=600, width=600)
    lungs = LungFinder.load().find(film).in_cells(whole_film(600, 600))
    find = LungHeatFinder()
    inside, outside = (
        find(film, Heatmap(values.astype(np.float32), whole_film(600, 600), Method.GRAD_CAM, 1, "", 0.0))
        for values in (lungs > 0.9, lungs == 0)
    )
    assert inside is not None
    assert outside is not None
    assert inside.share > 0.9
    assert inside.enrichment > 2
    assert outside.share == 0


def test_where_there_are_no_lungs_nobody_can_say():
    film = Radiograph(np.full((200, 200), 90, np.uint8), 8, Window(128, 256))
    heatmap = Heatmap(np.eye(14, dtype=np.float32), whole_film(200, 200), Method.GRAD_CAM, 1, "", 0.0)
    assert LungHeatFinder()(film, heatmap) is None
