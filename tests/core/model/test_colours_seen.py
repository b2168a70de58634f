"""Heat maps for everyone: their colours as eyes see them that lack one kind of cone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from cxr_desktop.core.model.colours import COLOUR_MAPS, colour_map
from tests.colour_vision import DEFICIENCIES, difference, lightness, seen_by

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEPS = 9  # that are told apart one from the next
_LEAST = 5.0  # CIE76; 2.3 is just noticeable side by side


def steps(name: str, deficiency: str) -> NDArray[np.float64]:
    """Colours of a map from low to high, (steps, 3) sRGB in [0, 1]."""
    table = colour_map(name)[np.linspace(0, 255, _STEPS).round().astype(int)] / 255
    return seen_by(deficiency, table)


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_more_heat_is_lighter_and_neighbours_are_told_apart(name: str, deficiency: str) -> None:
    seen = steps(name, deficiency)
    assert (np.diff(lightness(seen)) > 0).all()
    assert difference(seen[:-1], seen[1:]).min() >= _LEAST


def test_a_rainbow_would_not_pass() -> None:
    places = np.linspace(0, 1, _STEPS)[:, None]
    jet = np.clip(1.5 - np.abs(4 * places - np.array([3.0, 2.0, 1.0])), 0, 1)
    assert not (np.diff(lightness(jet)) > 0).all()


def test_the_simulation_is_that_of_the_paper() -> None:
    red, green = np.array([[1.0, 0, 0]]), np.array([[0, 0.6, 0]])
    grey = np.full((1, 3), 0.5)
    for deficiency in DEFICIENCIES:
        assert np.allclose(seen_by(deficiency, grey), grey, atol=0.01)
    for deficiency in ("protanopia", "deuteranopia"):
        apart = difference(red, green)[0]
        assert difference(seen_by(deficiency, red), seen_by(deficiency, green))[0] < 0.6 * apart
