"""Checkpoints: written and read again without loss, refused with a reason, never half written."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from cxr_desktop.core.model.bases import NONE, SEEDED, base_digest, base_tensors
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, load_model, save_checkpoint
from cxr_desktop.core.model.vgg16 import build_vgg16
from cxr_desktop.core.words.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.core.model.checkpoint import Checkpoint

    State = dict[str, torch.Tensor]


def test_a_checkpoint_is_the_same_after_it_was_written(start_model: Checkpoint, tmp_path: Path):
    path = tmp_path / "again.safetensors"
    header = replace(start_model.header, unknown={"from a newer program": [1, {"a": "ü"}]})
    save_checkpoint(path, header, start_model.state)
    again = load_checkpoint(path)
    assert again.header == header
    assert set(again.state) == set(start_model.state)
    for name, tensor in start_model.state.items():
        assert again.state[name].dtype == torch.float16
        assert torch.equal(again.state[name], tensor)
    assert [p.name for p in tmp_path.iterdir()] == ["again.safetensors"]


def test_the_same_checkpoint_is_written_byte_by_byte_the_same(start_model: Checkpoint, tmp_path: Path):
    one, two = tmp_path / "one.safetensors", tmp_path / "two.safetensors"
    save_checkpoint(one, start_model.header, start_model.state)
    save_checkpoint(two, start_model.header, dict(reversed(start_model.state.items())))
    assert one.read_bytes() == two.read_bytes()
    assert load_checkpoint(one).info.sha256 == load_checkpoint(two).info.sha256


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_only_what_differs_from_the_base_is_stored(
    start_model: Checkpoint, whole_state: State, tmp_path: Path, dtype: torch.dtype
):
    path = tmp_path / "trained.safetensors"
    state = {**whole_state, **{name: t.to(dtype) for name, t in base_tensors(SEEDED).items()}}
    state["classifier.3.bias"] = torch.full((4096,), 0.5)
    save_checkpoint(path, start_model.header, state)
    assert set(load_checkpoint(path).state) == {*start_model.state, "classifier.3.bias"}
    network = load_model(path).network
    assert float(network.classifier[3].bias[0]) == 0.5
    assert torch.equal(network.classifier[3].weight, whole_state["classifier.3.weight"])


def test_a_network_in_channels_last_can_be_stored(start_model: Checkpoint, tmp_path: Path):
    path = tmp_path / "network.safetensors"
    network = load_model(bundled_model()).network
    assert not network.features[2].weight.is_contiguous()
    save_checkpoint(path, start_model.header, network.state_dict())
    again = load_model(path).network
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), again.parameters(), strict=True))


def test_a_loaded_network_is_the_reference_to_the_last_bit(whole_state: State):
    reference = build_vgg16(device="meta")
    reference.load_state_dict(whole_state, assign=True)
    network = load_model(bundled_model()).network
    films = torch.randn(1, 3, 224, 224, generator=torch.Generator().manual_seed(9))
    with torch.no_grad():
        expected = reference.to(memory_format=torch.channels_last)(films.to(memory_format=torch.channels_last))
        assert torch.equal(network(films.to(memory_format=torch.channels_last)), expected)
    assert not network.training
    assert not any(parameter.requires_grad for parameter in network.parameters())


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_each_part_is_in_its_own_precision_and_layout(dtype: torch.dtype):
    network = load_model(bundled_model(), dtype=dtype).network
    for name, parameter in network.named_parameters():
        assert parameter.dtype == (torch.float32 if name.startswith("classifier.6.") else dtype), name
        assert parameter.device.type == "cpu"
        if parameter.ndim == 4:
            assert parameter.is_contiguous(memory_format=torch.channels_last), name


def test_a_checkpoint_without_a_base_carries_everything(whole_state: State, tmp_path: Path, start_model: Checkpoint):
    path = tmp_path / "whole.safetensors"
    classes = ("NORMAL", "BACTERIAL", "VIRAL")
    header = replace(start_model.header, base=NONE, classes=classes, conformal=None, operating_point=0.3)
    last = {"classifier.6.3.weight": torch.zeros(3, 256), "classifier.6.3.bias": torch.tensor([0.0, 1.0, 2.0])}
    save_checkpoint(path, header, {name: t.to(torch.float16) for name, t in {**whole_state, **last}.items()})
    model = load_model(path, dtype=torch.bfloat16)
    assert model.info.classes == ("NORMAL", "BACTERIAL", "VIRAL")
    assert model.info.operating_point is None
    assert model.info.uncertain_band is None
    assert model.info.base == NONE
    assert model.network.n_classes == 3


def no_file(path: Path, fields: dict[str, Any], state: State) -> None: ...


def a_folder(path: Path, fields: dict[str, Any], state: State) -> None:
    path.mkdir()


def empty(path: Path, fields: dict[str, Any], state: State) -> None:
    path.write_bytes(b"")


def other_magic(path: Path, fields: dict[str, Any], state: State) -> None:
    path.write_bytes(b"GIF89a" + bytes(5000))


def a_pickle(path: Path, fields: dict[str, Any], state: State) -> None:
    torch.save(state, path)


def truncated(path: Path, fields: dict[str, Any], state: State) -> None:
    path.write_bytes(bundled_model().read_bytes()[:-1000])


def grown(path: Path, fields: dict[str, Any], state: State) -> None:
    path.write_bytes(bundled_model().read_bytes() + bytes(1000))


def header_longer_than_the_file(path: Path, fields: dict[str, Any], state: State) -> None:
    path.write_bytes(struct.pack("<Q", 1 << 60) + b"{}" + bytes(100))


def no_header(path: Path, fields: dict[str, Any], state: State) -> None:
    save_file(state, path)


def header_is_no_json(path: Path, fields: dict[str, Any], state: State) -> None:
    save_file(state, path, metadata={"cxr": "classes: two"})


def with_fields(**changes: object) -> Callable[[Path, dict[str, Any], State], None]:
    def write(path: Path, fields: dict[str, Any], state: State) -> None:
        save_file(state, path, metadata={"cxr": json.dumps({**fields, **changes})})

    return write


def with_tensor(name: str, tensor: torch.Tensor | None) -> Callable[[Path, dict[str, Any], State], None]:
    def write(path: Path, fields: dict[str, Any], state: State) -> None:
        changed = {key: value for key, value in {**state, name: tensor}.items() if value is not None}
        save_file(changed, path, metadata={"cxr": json.dumps(fields)})

    return write


def nan_among_halves() -> torch.Tensor:
    tensor = torch.ones(256, dtype=torch.float16)
    tensor[100] = float("nan")
    return tensor


REFUSALS = [
    (no_file, "there is no such file"),
    (a_folder, "it is no file"),
    (empty, "it is damaged or no safetensors file"),
    (other_magic, "it is damaged or no safetensors file"),
    (a_pickle, "it is damaged or no safetensors file"),
    (truncated, "it is damaged or no safetensors file"),
    (grown, "it is damaged or no safetensors file"),
    (header_longer_than_the_file, "it is damaged or no safetensors file"),
    (no_header, "it has no header of this program, so that its classes and its preprocessing are unknown"),
    (header_is_no_json, "its header is not JSON"),
    (with_fields(format=9), "it has format 9; this program reads up to 2"),
    (with_fields(architecture="resnet50"), r"it holds another kind of network \(resnet50\)"),
    (with_fields(classes=["A", "A"]), "its header names one class twice"),
    (with_fields(classes=["A", "B", "C"], conformal=None), "it names 3 classes, but its last layer has 2 outputs"),
    (with_fields(preprocessing="squash99"), "it asks for the unknown preprocessing 'squash99'"),
    (with_fields(base="imagenet22k"), "it stands on the unknown base 'imagenet22k'"),
    (with_fields(base_sha256="00" * 32), "it stands on other seeded base weights than this program's"),
    (with_fields(base_sha256=""), "it stands on other seeded base weights than this program's"),
    (
        with_fields(base="none", base_sha256=""),
        r"it lacks weights of the network \(classifier\.0\.weight and 3 more\)",
    ),
    (with_tensor("features.0.bias", None), r"it lacks weights of the network \(features\.0\.bias\)"),
    (with_tensor("fc9.weight", torch.zeros(1)), r"it holds weights that the network does not have \(fc9\.weight\)"),
    (with_tensor("features.0.bias", torch.zeros(65)), r"features\.0\.bias has shape \(65,\) instead of \(64,\)"),
    (with_tensor("classifier.0.weight", torch.zeros(2, 2)), r"classifier\.0\.weight has shape \(2, 2\) instead of"),
    (with_tensor("features.0.bias", torch.zeros(64, dtype=torch.int32)), "holds no floating-point numbers"),
    (with_tensor("features.0.bias", torch.zeros(64).to(torch.float8_e4m3fn)), "holds no floating-point numbers"),
    (
        with_tensor("classifier.6.0.bias", nan_among_halves()),
        r"classifier\.6\.0\.bias holds values that are not finite",
    ),
    (with_tensor("features.0.bias", torch.full((64,), float("-inf"))), "holds values that are not finite"),
    (with_tensor("features.0.bias", torch.full((64,), -float("nan")).bfloat16()), "holds values that are not finite"),
    (with_tensor("features.0.bias", torch.full((64,), float("inf")).double()), "holds values that are not finite"),
]


@pytest.mark.parametrize(("write", "reason"), REFUSALS)
def test_what_is_no_checkpoint_is_refused_with_its_reason(
    write: Callable[[Path, dict[str, Any], State], None], reason: str, start_model: Checkpoint, tmp_path: Path
):
    path = tmp_path / "brought.safetensors"
    write(path, json.loads(start_model.header.to_json()), dict(start_model.state))
    with pytest.raises(ModelError, match=reason) as caught:
        load_model(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_checkpoint_that_could_not_be_read_again_is_not_written(start_model: Checkpoint, tmp_path: Path):
    path = tmp_path / "kept.safetensors"
    save_checkpoint(path, start_model.header, start_model.state)
    before = path.read_bytes()
    broken = start_model.state["features.0.bias"].clone()
    broken[0] = float("nan")
    for header, state, reason in (
        (start_model.header, {**start_model.state, "features.0.bias": broken}, "not finite"),
        (start_model.header, {"features.0.bias": torch.zeros(64)}, "lacks weights"),
        (replace(start_model.header, preprocessing="squash99"), start_model.state, "unknown preprocessing"),
        (replace(start_model.header, base="imagenet22k"), start_model.state, "unknown base"),
        (replace(start_model.header, name="\udc80"), start_model.state, "cannot be written"),
        (replace(start_model.header, training_record={"loss": float("nan")}), start_model.state, "cannot be written"),
    ):
        with pytest.raises(ModelError, match=reason):
            save_checkpoint(path, header, state)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_does_not_exist_is_one_sentence(start_model: Checkpoint, tmp_path: Path):
    with pytest.raises(ModelError, match=r"absent/model\.safetensors: cannot be written"):
        save_checkpoint(tmp_path / "absent" / "model.safetensors", start_model.header, start_model.state)


def test_the_header_names_the_base_it_was_written_with(start_model: Checkpoint):
    assert start_model.header.base_sha256 == base_digest(SEEDED)
    assert len(start_model.header.base_sha256) == 64


def test_the_file_is_plain_safetensors_for_other_programs():
    with safe_open(bundled_model(), framework="np") as file:
        assert list(file.metadata()) == ["cxr"]
        assert file.get_tensor("features.0.weight").shape == (64, 3, 3, 3)
