"""The network cut in two is the network."""

from __future__ import annotations

import pytest
import torch

from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.model.vgg16 import Vgg16, build_vgg16
from cxr_desktop.core.training.chain import chain, frozen_part, is_cached, learning_part, mark_trained, value_shape
from cxr_desktop.core.training.recipe import TRAINED


@pytest.fixture(scope="module")
def network() -> Vgg16:
    return load_model(bundled_model()).network


@pytest.mark.parametrize("trained", TRAINED)
def test_both_parts_give_what_the_whole_gives(network: Vgg16, trained: str):
    torch.manual_seed(0)
    film = torch.randn(1, 3, 224, 224)
    with torch.no_grad():
        values = frozen_part(network, trained)(film)
        assert values.shape[1:] == value_shape(trained)
        assert torch.equal(learning_part(network, trained)(values), network(film))


@pytest.mark.parametrize(
    ("trained", "freeze_fc", "count"),
    [
        ("head", False, 1_049_346),  # the original's trainable parameters
        ("fc", False, 1_049_346 + 102_764_544 + 16_781_312),
        ("block5", False, 1_049_346 + 102_764_544 + 16_781_312 + 3 * 2_359_808),
        ("block5", True, 1_049_346 + 3 * 2_359_808),
        ("all", False, 135_309_890),
        ("all", True, 135_309_890 - 102_764_544 - 16_781_312),
    ],
)
def test_what_learns_is_what_the_name_says(trained: str, freeze_fc: bool, count: int):
    network = build_vgg16(device="meta")
    names = mark_trained(network, trained, freeze_fc=freeze_fc)
    parameters = dict(network.named_parameters())
    assert sum(parameters[name].numel() for name in names) == count
    assert {name for name, p in parameters.items() if p.requires_grad} == set(names)
    assert not any(p.requires_grad for p in frozen_part(network, trained).parameters())


def test_the_cut_of_the_head_lies_before_the_first_dropout():
    links = chain(build_vgg16(device="meta"))
    cut = len(frozen_part(build_vgg16(device="meta"), "head"))
    assert not any(isinstance(link, torch.nn.Dropout) for link in links[:cut])
    assert isinstance(links[cut], torch.nn.Dropout)


def test_only_what_is_small_is_kept():
    kept = {trained for trained in TRAINED if is_cached(trained)}
    assert kept == {"head", "fc", "block5"}
    for trained in TRAINED:
        size = 2 * torch.Size(value_shape(trained)).numel()
        assert (size <= 201_000) == (trained in kept)
