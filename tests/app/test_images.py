"""Arrays as images."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.app.images import to_image


def array_of(image) -> np.ndarray:
    channels = image.depth() // 8
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * channels].reshape(image.height(), image.width(), channels).copy()


@pytest.mark.parametrize("width", [1, 2, 3, 5, 8, 13])
def test_greys_of_any_width_keep_their_rows(width: int) -> None:
    pixels = np.arange(7 * width, dtype=np.uint8).reshape(7, width)
    assert np.array_equal(array_of(to_image(pixels))[..., 0], pixels)


@pytest.mark.parametrize("channels", [3, 4])
def test_colours_keep_their_order(channels: int) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (5, 7, channels), dtype=np.uint8)
    image = to_image(pixels)
    assert np.array_equal(array_of(image), pixels)
    assert image.pixelColor(3, 2).getRgb()[:channels] == tuple(pixels[2, 3])


def test_the_image_does_not_follow_the_array() -> None:
    pixels = np.zeros((4, 5), np.uint8)
    image = to_image(pixels)
    pixels[:] = 255
    assert not array_of(image).any()


def test_a_part_of_an_array_is_the_part_and_not_its_surroundings() -> None:
    pixels = np.arange(100, dtype=np.uint8).reshape(10, 10)
    part = pixels[2:8:2, 1:9:3]
    assert np.array_equal(array_of(to_image(part))[..., 0], part)


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((3, 3, 2), np.uint8), np.zeros((3, 3), np.uint16), np.zeros(9, np.uint8), np.zeros((0, 3), np.uint8)],
)
def test_what_is_no_image_is_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="an image is"):
        to_image(pixels)
