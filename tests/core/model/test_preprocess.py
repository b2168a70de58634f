"""Preprocessing against torchvision's transforms, and what of the film it shows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from torchvision import transforms

from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.preprocess import IDENTITIES, RESIZE_CROP, STRETCH, preprocess

WHOLE = Window(128, 256)
NORMALISE = (
    transforms.ToTensor(),
    transforms.Normalize(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225)),
)
REFERENCES = {
    RESIZE_CROP: transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), *NORMALISE]),
    STRETCH: transforms.Compose([transforms.Resize((224, 224)), *NORMALISE]),
}
ONE_GREY = 1 / 255 / 0.224
SIZES = [(224, 224), (256, 256), (255, 257), (301, 517), (517, 300), (37, 53), (1317, 1857), (1857, 1313), (30, 479)]


def noise(height: int, width: int, channels: int | None = None) -> np.ndarray:
    shape = (height, width) if channels is None else (height, width, channels)
    return np.random.default_rng(height * 10_007 + width).integers(0, 256, shape, dtype=np.uint8)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("identity", IDENTITIES)
def test_a_film_comes_out_as_from_torchvision(identity: str, size: tuple[int, int]):
    pixels = noise(*size)
    expected = REFERENCES[identity](Image.fromarray(pixels).convert("RGB"))
    found, _ = preprocess(Radiograph(pixels, 8, WHOLE), identity)
    assert found.shape == (3, 224, 224)
    assert found.dtype == torch.float32
    assert float((found - expected).abs().max()) <= 1e-6


@pytest.mark.parametrize("identity", IDENTITIES)
def test_a_film_in_colour_keeps_its_channels(identity: str):
    colour = noise(300, 411, 3)
    film = Radiograph(colour.mean(axis=2).astype(np.uint8), 8, Window(60, 40), colour=colour)
    found, _ = preprocess(film, identity)
    assert float((found - REFERENCES[identity](Image.fromarray(colour))).abs().max()) <= 1e-6


@pytest.mark.parametrize("identity", IDENTITIES)
def test_a_12_bit_film_is_seen_through_its_default_window(identity: str):
    pixels = np.random.default_rng(1).integers(0, 4096, (400, 333)).astype(np.uint16)
    window = Window(1500, 1800)
    expected = REFERENCES[identity](Image.fromarray(apply_window(pixels, window)).convert("RGB"))
    found, _ = preprocess(Radiograph(pixels, 12, window), identity)
    assert float((found - expected).abs().max()) <= 1e-6


@pytest.mark.parametrize("size", [(12, 391), (700, 20)], ids=str)
def test_a_strip_is_cropped_before_it_is_resized_and_comes_out_the_same_to_one_grey(size: tuple[int, int]):
    pixels = noise(*size)
    found, _ = preprocess(Radiograph(pixels, 8, WHOLE), RESIZE_CROP)
    expected = REFERENCES[RESIZE_CROP](Image.fromarray(pixels).convert("RGB"))
    assert float((found - expected).abs().max()) <= ONE_GREY + 1e-6


@pytest.mark.parametrize("size", [(1, 1), (1, 3_000_000), (3_000_000, 1), (2, 60_001)], ids=str)
@pytest.mark.parametrize("identity", IDENTITIES)
def test_the_longest_strip_takes_no_more_memory_than_a_film(identity: str, size: tuple[int, int]):
    film = Radiograph(np.full(size, 200, np.uint8), 8, WHOLE)
    found, seen = preprocess(film, identity)
    assert float(found[0].min()) == float(found[0].max())
    assert 0 <= seen.left < seen.right <= film.width + 1e-6
    assert 0 <= seen.top < seen.bottom <= film.height + 1e-6


@given(height=st.integers(1, 400), width=st.integers(1, 400), identity=st.sampled_from(IDENTITIES))
@settings(max_examples=60, deadline=None)
def test_the_field_of_view_lies_inside_the_film_and_in_its_middle(height: int, width: int, identity: str):
    film = Radiograph(np.zeros((height, width), np.uint8), 8, WHOLE)
    _, seen = preprocess(film, identity)
    assert seen.left >= 0
    assert seen.top >= 0
    assert seen.right <= width + 1e-9
    assert seen.bottom <= height + 1e-9
    # half a pixel of the resized film is as far as rounding may push the crop off the middle
    assert abs((seen.left + seen.right) - width) <= 1.01 * seen.width / 224
    assert abs((seen.top + seen.bottom) - height) <= 1.01 * seen.height / 224
    assert seen.is_whole(height, width) or identity == RESIZE_CROP


@given(
    height=st.integers(300, 900),
    width=st.integers(300, 900),
    x=st.floats(0.15, 0.85),
    y=st.floats(0.15, 0.85),
    identity=st.sampled_from(IDENTITIES),
)
@settings(max_examples=40, deadline=None)
def test_what_the_network_sees_lies_where_the_field_of_view_says(
    height: int, width: int, x: float, y: float, identity: str
):
    _, seen = preprocess(Radiograph(np.zeros((height, width), np.uint8), 8, WHOLE), identity)
    row, column = int(seen.top + y * seen.height), int(seen.left + x * seen.width)
    pixels = np.zeros((height, width), np.uint8)
    pixels[row - 8 : row + 9, column - 8 : column + 9] = 255
    tensor, _ = preprocess(Radiograph(pixels, 8, WHOLE), identity)
    bright = (tensor[0] - tensor[0].min()).double()
    weights = bright / bright.sum()
    centres = (torch.arange(224, dtype=torch.float64) + 0.5) / 224
    found_x = seen.left + float((weights.sum(0) * centres).sum()) * seen.width
    found_y = seen.top + float((weights.sum(1) * centres).sum()) * seen.height
    assert abs(found_x - (column + 0.5)) <= 0.1
    assert abs(found_y - (row + 0.5)) <= 0.1


def test_an_unknown_way_is_refused_by_name():
    with pytest.raises(ValueError, match="unknown preprocessing 'squash99'; known are stretch224, resize256-crop224"):
        preprocess(Radiograph(noise(8, 8), 8, WHOLE), "squash99")
