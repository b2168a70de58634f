"""The network against the original's printed table and against torchvision's VGG16."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torchvision.models import vgg16

from cxr_desktop.core.model.vgg16 import build_vgg16, format_layer_table, layer_table, train_last_layers

# The table that the original printed: kind, output shape for a batch of 8, parameters.
ORIGINAL = """
Conv2d-1 [8, 64, 224, 224] 1,792
ReLU-2 [8, 64, 224, 224] 0
Conv2d-3 [8, 64, 224, 224] 36,928
ReLU-4 [8, 64, 224, 224] 0
MaxPool2d-5 [8, 64, 112, 112] 0
Conv2d-6 [8, 128, 112, 112] 73,856
ReLU-7 [8, 128, 112, 112] 0
Conv2d-8 [8, 128, 112, 112] 147,584
ReLU-9 [8, 128, 112, 112] 0
MaxPool2d-10 [8, 128, 56, 56] 0
Conv2d-11 [8, 256, 56, 56] 295,168
ReLU-12 [8, 256, 56, 56] 0
Conv2d-13 [8, 256, 56, 56] 590,080
ReLU-14 [8, 256, 56, 56] 0
Conv2d-15 [8, 256, 56, 56] 590,080
ReLU-16 [8, 256, 56, 56] 0
MaxPool2d-17 [8, 256, 28, 28] 0
Conv2d-18 [8, 512, 28, 28] 1,180,160
ReLU-19 [8, 512, 28, 28] 0
Conv2d-20 [8, 512, 28, 28] 2,359,808
ReLU-21 [8, 512, 28, 28] 0
Conv2d-22 [8, 512, 28, 28] 2,359,808
ReLU-23 [8, 512, 28, 28] 0
MaxPool2d-24 [8, 512, 14, 14] 0
Conv2d-25 [8, 512, 14, 14] 2,359,808
ReLU-26 [8, 512, 14, 14] 0
Conv2d-27 [8, 512, 14, 14] 2,359,808
ReLU-28 [8, 512, 14, 14] 0
Conv2d-29 [8, 512, 14, 14] 2,359,808
ReLU-30 [8, 512, 14, 14] 0
MaxPool2d-31 [8, 512, 7, 7] 0
AdaptiveAvgPool2d-32 [8, 512, 7, 7] 0
Linear-33 [8, 4096] 102,764,544
ReLU-34 [8, 4096] 0
Dropout-35 [8, 4096] 0
Linear-36 [8, 4096] 16,781,312
ReLU-37 [8, 4096] 0
Dropout-38 [8, 4096] 0
Linear-39 [8, 256] 1,048,832
ReLU-40 [8, 256] 0
Dropout-41 [8, 256] 0
Linear-42 [8, 2] 514
LogSoftmax-43 [8, 2] 0
""".strip().splitlines()


def original_rows() -> list[tuple[str, tuple[int, ...], int]]:
    rows = []
    for line in ORIGINAL:
        name, rest = line.split(" [")
        shape, parameters = rest.split("] ")
        rows.append((name, tuple(int(n) for n in shape.split(", ")), int(parameters.replace(",", ""))))
    return rows


def torchvision_reference(n_classes: int, *, device: str) -> nn.Module:
    """torchvision's network with the last layer replaced as the original did."""
    with torch.device(device):
        network = vgg16(init_weights=False)
        network.classifier[6] = nn.Sequential(
            nn.Linear(4096, 256), nn.ReLU(), nn.Dropout(0.4), nn.Linear(256, n_classes), nn.LogSoftmax(dim=1)
        )
    return network.eval()


def test_each_row_of_the_layer_table_is_that_of_the_original():
    rows = layer_table(train_last_layers(build_vgg16(device="meta")))
    assert len(rows) == 43
    assert [(row.name, row.shape, row.parameters) for row in rows] == original_rows()
    assert sum(row.parameters for row in rows) == 135_309_890
    assert sum(row.trainable for row in rows) == 1_049_346


def test_the_printed_table_has_all_rows_and_the_totals():
    text = format_layer_table(layer_table(train_last_layers(build_vgg16(device="meta"))))
    lines = text.splitlines()
    for name, shape, parameters in original_rows():
        assert any(line.split() == [name, *str(list(shape)).split(), f"{parameters:,}"] for line in lines)
    for total in ("135,309,890", "1,049,346", "134,260,544"):
        assert total in text


def test_a_network_in_use_can_be_tabled_without_being_run_or_moved():
    network = build_vgg16(3)
    before = network.features[0].weight.data_ptr()
    rows = layer_table(network)
    assert rows[-1].shape == (8, 3)
    assert network.features[0].weight.data_ptr() == before
    assert not network.features[0]._forward_hooks


def test_the_keys_and_shapes_are_those_of_torchvision():
    ours, theirs = build_vgg16(device="meta").state_dict(), torchvision_reference(2, device="meta").state_dict()
    assert [(name, t.shape) for name, t in ours.items()] == [(name, t.shape) for name, t in theirs.items()]
    assert [type(m) for m in build_vgg16(device="meta").modules()][1:] == [
        type(m) for m in torchvision_reference(2, device="meta").modules()
    ][1:]


def test_the_outputs_are_those_of_torchvision(whole_state: dict[str, torch.Tensor]):
    ours, theirs = build_vgg16(device="meta"), torchvision_reference(2, device="meta")
    for network in (ours, theirs):
        network.load_state_dict(whole_state, assign=True)
    films = torch.randn(2, 3, 224, 224, generator=torch.Generator().manual_seed(5))
    with torch.no_grad():
        found, expected = ours(films), theirs(films)
    assert found.shape == (2, 2)
    torch.testing.assert_close(found, expected, rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(found.exp().sum(dim=1), torch.ones(2))


def test_the_kept_activations_are_those_of_layer_29_and_stay_as_they_are(whole_state: dict[str, torch.Tensor]):
    network = build_vgg16(device="meta")
    network.load_state_dict(whole_state, assign=True)
    films = torch.randn(1, 3, 224, 224, generator=torch.Generator().manual_seed(6))
    seen: list[torch.Tensor] = []
    hook = network.features[29].register_forward_hook(lambda _m, _i, output: seen.append(output.clone()))
    with torch.no_grad():
        kept = network.activations(films)
        hook.remove()
        copy = kept.clone()
        result = network.head(kept)
        torch.testing.assert_close(result, network(films), rtol=0, atol=0)
    assert kept.shape == (1, 512, 14, 14)
    assert float(kept.min()) == 0.0
    assert torch.equal(kept, seen[0])
    assert torch.equal(kept, copy)


def test_the_gradient_of_the_head_reaches_the_kept_activations(whole_state: dict[str, torch.Tensor]):
    network = build_vgg16(device="meta")
    network.load_state_dict(whole_state, assign=True)
    network.requires_grad_(requires_grad=False)
    activations = torch.rand(1, 512, 14, 14, generator=torch.Generator().manual_seed(7)).requires_grad_()
    network.head(activations)[0, 1].backward()
    assert activations.grad is not None
    assert float(activations.grad.abs().sum()) > 0


@pytest.mark.slow
def test_bf16_convolutions_go_with_fp32_last_layers(whole_state: dict[str, torch.Tensor]):
    network = build_vgg16(device="meta")
    network.load_state_dict(whole_state, assign=True)
    films = torch.randn(1, 3, 224, 224, generator=torch.Generator().manual_seed(8))
    with torch.no_grad():
        exact = network(films).exp()
        network.features.to(torch.bfloat16)
        network.classifier[:6].to(torch.bfloat16)
        rounded = network(films)
    assert rounded.dtype == torch.float32
    assert float((rounded.exp() - exact).abs().max()) < 0.05


@pytest.mark.parametrize("n_classes", [2, 5])
def test_the_last_layer_has_an_output_per_class(n_classes: int):
    network = build_vgg16(n_classes, device="meta")
    assert network.n_classes == n_classes
    assert not network.training
    assert network(torch.empty(1, 3, 224, 224, device="meta")).shape == (1, n_classes)
