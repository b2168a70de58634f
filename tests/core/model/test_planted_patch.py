"""The overlay lies where the network looked: a bright patch at a known place of the film has the heat on it.

The network is the real VGG16 with weights that pass brightness through: its last maps are bright where the film is,
and its head sums them. The trained network need not look at a patch; this one must.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.model.checkpoint import LoadedModel, bundled_model, load_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.overlay import render_overlay
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.model.preprocess import IDENTITIES, RESIZE_CROP
from cxr_desktop.core.model.vgg16 import Vgg16, build_vgg16

SHAPES = [(300, 517), (1040, 777), (224, 224), (150, 400), (600, 2000), (900, 300)]
PLACES = [(0.5, 0.5), (0.2, 0.3), (0.3, 0.75), (0.8, 0.25), (0.7, 0.8)]


def brightness_network() -> Vgg16:
    """Return VGG16 whose convolutions hand brightness on in channel 0 and whose head likes it."""
    network = build_vgg16()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.zero_()
        for layer in network.features:
            if isinstance(layer, torch.nn.Conv2d):
                layer.weight[0, 0, 1, 1] = 1.0
        network.features[0].weight[0, :, 1, 1] = 1 / 3
        network.classifier[0].weight[0, :49] = 0.01  # the 7 x 7 cells of channel 0
        network.classifier[3].weight[0, 0] = 1.0
        network.classifier[6][0].weight[0, 0] = 1.0
        network.classifier[6][3].weight[1, 0] = 1.0
    return network.requires_grad_(requires_grad=False)


@pytest.fixture(scope="module", params=IDENTITIES)
def classifier(request: pytest.FixtureRequest) -> Classifier:
    info = replace(load_checkpoint(bundled_model()).info, preprocessing=request.param)
    return Classifier(LoadedModel(info, brightness_network()), torch.device("cpu"), "fp32")


def film_with_patch(shape: tuple[int, int], y: float, x: float, seen) -> tuple[Radiograph, float, float]:
    """Return a dark film with a soft bright patch at a place given in shares of what the network sees."""
    row, column = seen.top + y * seen.height, seen.left + x * seen.width
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    spread_y, spread_x = seen.height / 28, seen.width / 28
    bump = np.exp(-0.5 * (((rows - row) / spread_y) ** 2 + ((columns - column) / spread_x) ** 2))
    pixels = np.rint(130 + 120 * bump).astype(np.uint8)
    return Radiograph(pixels, 8, Window(128, 256)), row, column


def field_of_view(classifier: Classifier, shape: tuple[int, int]):
    return classifier.predict([Radiograph(np.zeros(shape, np.uint8), 8, Window(128, 256))])[0].field_of_view


def all_pairs() -> list[object]:
    """Return every shape with every place; two of three pairs are left to the slow tests."""
    pairs = [(shape, place, i + j) for i, shape in enumerate(SHAPES) for j, place in enumerate(PLACES)]
    return [
        pytest.param(shape, place, marks=[pytest.mark.slow] if number % 3 else [], id=f"{shape}-{place}")
        for shape, place, number in pairs
    ]


@pytest.mark.parametrize(("shape", "place"), all_pairs())
def test_the_heat_lies_on_the_patch(classifier: Classifier, shape: tuple[int, int], place: tuple[float, float]):
    film, row, column = film_with_patch(shape, *place, field_of_view(classifier, shape))
    heatmap = classifier.explain(film, Method.HIRES_CAM, 1)
    seen = heatmap.field_of_view
    i, j = np.unravel_index(np.argmax(heatmap.values), heatmap.values.shape)
    cell = seen.cell(int(i), int(j))
    assert abs(cell.top + cell.height / 2 - row) <= seen.height / 14
    assert abs(cell.left + cell.width / 2 - column) <= seen.width / 14
    drawn = render_overlay(heatmap, shape, threshold=0.9)[..., 3] > 0
    rows, columns = np.nonzero(drawn)
    assert abs(rows.mean() + 0.5 - row) <= seen.height / 14
    assert abs(columns.mean() + 0.5 - column) <= seen.width / 14


def test_nothing_is_drawn_where_the_network_did_not_look(classifier: Classifier):
    film, *_ = film_with_patch((600, 2000), 0.5, 0.5, field_of_view(classifier, (600, 2000)))
    heatmap = classifier.explain(film, Method.HIRES_CAM, 1)
    drawn = render_overlay(heatmap, (600, 2000), threshold=0.0)[..., 3] > 0
    if classifier.info.preprocessing == RESIZE_CROP:
        assert not drawn[:, :600].any()
        assert not drawn[:, 1400:].any()
    assert drawn[300, 1000]
