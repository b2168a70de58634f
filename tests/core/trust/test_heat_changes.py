"""A change and the way back: a map that moves with the film is its own after every change."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cxr_desktop.core.trust.heat_changes import CELL, CHANGES, Change, changed, moved_back
from cxr_desktop.core.trust.likeness import structural_similarity


def cells_of(x: torch.Tensor) -> np.ndarray:
    """Return the mean of each cell, (14, 14): a map that moves with the film exactly."""
    return x[0, 0].reshape(14, CELL, 14, CELL).mean(dim=(1, 3)).numpy()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_a_map_that_moves_with_the_film_is_its_own_after_the_change(change: Change):
    draw = torch.Generator().manual_seed(3)
    x = torch.rand(1, 1, 224, 224, generator=draw).pow(8).repeat(1, 3, 1, 1)
    x[:, :, 48:80, 96:128] += 2
    own, back = moved_back(cells_of(x), cells_of(changed(x, change)), change)
    assert own.shape == back.shape
    assert structural_similarity(own, back) == pytest.approx(1, abs=0.02)


def test_a_map_that_stays_where_it_is_does_not_pass_a_shift_or_the_mirror():
    values = np.zeros((14, 14), np.float32)
    values[3, 3] = 1
    for change in (Change("left", right=-1), Change("down", down=1), Change("flip", is_mirrored=True)):
        own, back = moved_back(values, values, change)
        assert structural_similarity(own, back) < 0.95
        assert own.argmax() != back.argmax()


def test_what_moves_in_repeats_the_edge_and_nothing_else_changes():
    x = torch.arange(224.0).expand(1, 3, 224, 224)
    moved = changed(x, Change("right", right=1))
    assert moved[0, 0, 0, :CELL].eq(0).all()
    assert torch.equal(moved[..., CELL:], x[..., :-CELL])


def test_noise_is_the_same_every_time():
    x = torch.zeros(1, 3, 224, 224)
    noise = Change("noise", noise=0.03)
    assert torch.equal(changed(x, noise), changed(x, noise))
    assert float(changed(x, noise).std()) == pytest.approx(0.03 / 0.226, rel=0.05)
