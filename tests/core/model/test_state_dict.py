"""Plain PyTorch weights: read whoever wrote them, never run."""

from __future__ import annotations

import os
import pickle
import zipfile
from collections import OrderedDict
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from safetensors import safe_open
from torch import nn

from cxr_desktop.core.model.checkpoint import bundled_model, convert, load_checkpoint, load_model
from cxr_desktop.core.model.state_dict import read_state_dict
from cxr_desktop.core.model.vgg16 import build_vgg16
from cxr_desktop.core.words.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.core.model.checkpoint import Checkpoint

    State = dict[str, torch.Tensor]


@pytest.fixture
def plain(start_model: Checkpoint) -> State:
    """A state_dict with all keys and shapes; FC6 and FC7 are one value each, so that the file is small."""
    state: State = OrderedDict()
    one = torch.full((1,), 1e-4, dtype=torch.float16)
    for name, tensor in build_vgg16(device="meta").state_dict().items():
        state[name] = start_model.state[name] if name in start_model.state else one.expand(tensor.shape)
    return state


def as_it_is(state: State) -> object:
    return state


def wrapped(state: State) -> object:
    return {"epoch": 4, "state_dict": state, "optimizer": {"state": {}, "param_groups": []}}


def from_data_parallel(state: State) -> object:
    return {f"module.{name}": tensor for name, tensor in state.items()}


def wrapped_from_data_parallel(state: State) -> object:
    return {"model_state_dict": from_data_parallel(state)}


def parameters(state: State) -> object:
    return {name: nn.Parameter(tensor) for name, tensor in state.items()}


@pytest.mark.parametrize("is_zip", [True, False], ids=["zip", "old format"])
@pytest.mark.parametrize("wrap", [as_it_is, wrapped, from_data_parallel, wrapped_from_data_parallel, parameters])
def test_weights_of_the_original_script_are_read(
    plain: State, tmp_path: Path, wrap: Callable[[State], object], *, is_zip: bool
):
    path = tmp_path / "vgg16-chest-4.pt"
    torch.save(wrap(plain), path, _use_new_zipfile_serialization=is_zip)
    checkpoint = load_checkpoint(path)
    assert set(checkpoint.state) == set(plain)
    assert all(torch.equal(checkpoint.state[name], tensor) for name, tensor in plain.items())


def test_what_plain_weights_do_not_say_is_what_the_original_did(plain: State, tmp_path: Path):
    path = tmp_path / "vgg16-chest-4.pt"
    torch.save(plain, path)
    info = load_checkpoint(path).info
    assert info.name == "vgg16-chest-4"
    assert info.classes == ("NORMAL", "PNEUMONIA")
    assert info.preprocessing == "resize256-crop224"
    assert info.temperature == 1.0
    assert info.operating_point == 0.5
    assert info.uncertain_band is None
    assert info.scope.startswith("Unknown")
    assert info.base == "none"
    assert info.metrics == ()


def test_more_than_two_classes_are_numbered(plain: State, tmp_path: Path):
    path = tmp_path / "three.pth"
    plain["classifier.6.3.weight"], plain["classifier.6.3.bias"] = torch.zeros(3, 256), torch.zeros(3)
    torch.save(plain, path)
    info = load_checkpoint(path).info
    assert info.classes == ("class 0", "class 1", "class 2")
    assert info.operating_point is None
    assert load_model(path, dtype=torch.bfloat16).network.n_classes == 3


class Evil:
    """Makes a file when it is unpickled in earnest."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.mark),)


def evil_in_a_zip(path: Path, evil: Evil) -> None:
    torch.save({"features.0.weight": torch.zeros(1), "x": evil}, path)


def evil_in_the_old_format(path: Path, evil: Evil) -> None:
    torch.save({"x": evil}, path, _use_new_zipfile_serialization=False)


def evil_pickle(path: Path, evil: Evil) -> None:
    path.write_bytes(pickle.dumps(evil, protocol=2))


@pytest.mark.parametrize("write", [evil_in_a_zip, evil_in_the_old_format, evil_pickle])
def test_a_file_with_code_is_refused_and_does_not_run(write: Callable[[Path, Evil], None], tmp_path: Path):
    path, mark = tmp_path / "evil.pt", tmp_path / "it ran"
    write(path, Evil(mark))
    with pytest.raises(ModelError, match=r"evil\.pt: it is refused because it would run code when opened"):
        load_model(path)
    assert not mark.exists()
    with pytest.raises(ModelError):
        convert(path, tmp_path / "out.safetensors")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["evil.pt"]
    if write is evil_pickle:  # the trap would have worked
        pickle.loads(path.read_bytes())
        assert mark.exists()


def cut(path: Path, state: State) -> None:
    torch.save(state, path)
    path.write_bytes(path.read_bytes()[:-5000])


def cut_in_the_old_format(path: Path, state: State) -> None:
    torch.save(state, path, _use_new_zipfile_serialization=False)
    path.write_bytes(path.read_bytes()[:-5000])


def empty(path: Path, state: State) -> None:
    path.write_bytes(b"")


def web_page(path: Path, state: State) -> None:
    path.write_bytes(b"<!DOCTYPE html><title>Not found</title>")


def other_archive(path: Path, state: State) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "not weights")


def whole_module(path: Path, state: State) -> None:
    torch.save(nn.Linear(2, 2), path)


def list_of_tensors(path: Path, state: State) -> None:
    torch.save(list(state.values())[:3], path)


def no_tensors(path: Path, state: State) -> None:
    torch.save({"epoch": 3}, path)


def other_network(path: Path, state: State) -> None:
    torch.save(nn.Linear(2, 2).state_dict(), path)


def stock_vgg16(path: Path, state: State) -> None:
    stock = {name: t for name, t in state.items() if not name.startswith("classifier.6.")}
    torch.save(
        {**stock, "classifier.6.weight": torch.zeros(1000, 4096), "classifier.6.bias": torch.zeros(1000)}, path
    )


def one_class(path: Path, state: State) -> None:
    torch.save({**state, "classifier.6.3.weight": torch.zeros(1, 256), "classifier.6.3.bias": torch.zeros(1)}, path)


def a_million_classes(path: Path, state: State) -> None:
    torch.save({**state, "classifier.6.3.bias": torch.zeros(1).expand(1_000_000)}, path)


def missing_layer(path: Path, state: State) -> None:
    torch.save({name: t for name, t in state.items() if name != "features.28.bias"}, path)


def extra_layer(path: Path, state: State) -> None:
    torch.save({**state, "features.31.weight": torch.zeros(1)}, path)


def wrong_shape(path: Path, state: State) -> None:
    torch.save({**state, "classifier.6.0.weight": torch.zeros(512, 4096)}, path)


def a_nan(path: Path, state: State) -> None:
    broken = state["features.5.weight"].clone()
    broken[3, 2, 1, 0] = float("nan")
    torch.save({**state, "features.5.weight": broken}, path)


def minus_infinity(path: Path, state: State) -> None:
    broken = state["classifier.6.0.bias"].float()
    broken[7] = float("-inf")
    torch.save({**state, "classifier.6.0.bias": broken}, path)


def integers(path: Path, state: State) -> None:
    torch.save({**state, "features.0.bias": torch.zeros(64, dtype=torch.int64)}, path)


def without_memory(path: Path, state: State) -> None:
    torch.save({**state, "features.0.bias": torch.zeros(64, device="meta")}, path)


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (cut, "it is damaged or no PyTorch weights file"),
        (cut_in_the_old_format, "it is damaged or no PyTorch weights file"),
        (empty, "it is damaged or no PyTorch weights file"),
        (web_page, "it is damaged or no PyTorch weights file"),
        (other_archive, "it is damaged or no PyTorch weights file"),
        (whole_module, "it would run code when opened; save `model.state_dict\\(\\)` alone"),
        (list_of_tensors, "it holds no plain weights"),
        (no_tensors, "it holds no plain weights"),
        (other_network, "it is not the original's VGG16 \\(there is no classifier.6.3.bias\\)"),
        (stock_vgg16, "it is not the original's VGG16 \\(there is no classifier.6.3.bias\\)"),
        (one_class, "its last layer has 1 outputs"),
        (a_million_classes, "its last layer has 1000000 outputs"),
        (missing_layer, "it lacks weights of the network \\(features.28.bias\\)"),
        (extra_layer, "it holds weights that the network does not have \\(features.31.weight\\)"),
        (wrong_shape, "classifier.6.0.weight has shape \\(512, 4096\\) instead of \\(256, 4096\\)"),
        (a_nan, "features.5.weight holds values that are not finite numbers"),
        (minus_infinity, "classifier.6.0.bias holds values that are not finite numbers"),
        (integers, "features.0.bias holds no floating-point numbers"),
        (without_memory, "features.0.bias holds no floating-point numbers"),
    ],
)
def test_what_is_no_model_is_refused_with_its_reason(
    write: Callable[[Path, State], None], reason: str, plain: State, tmp_path: Path
):
    path = tmp_path / "brought.pt"
    write(path, plain)
    with pytest.raises(ModelError, match=reason) as caught:
        load_model(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.slow
def test_the_bundled_model_goes_to_pytorch_and_back_without_loss(
    start_model: Checkpoint, whole_state: State, tmp_path: Path
):
    plain, back = tmp_path / "plain.pt", tmp_path / "back.safetensors"
    convert(bundled_model(), plain)
    assert plain.stat().st_size < 545_000_000
    loaded = torch.load(plain, weights_only=True, mmap=True)  # noqa: TID251 - as a user of plain PyTorch would
    assert list(loaded) == list(whole_state_in_order(whole_state))
    assert all(torch.equal(loaded[name], tensor) for name, tensor in whole_state.items())
    build_vgg16().load_state_dict(loaded, strict=True, assign=True)
    assert load_checkpoint(plain).header == start_model.header
    convert(plain, back)
    again = load_checkpoint(back)
    assert again.header == start_model.header
    assert set(again.state) == set(start_model.state)
    assert all(torch.equal(again.state[name], t.to(torch.float32)) for name, t in start_model.state.items())
    plain.unlink()  # pytest keeps the folders of three runs


def whole_state_in_order(state: State) -> State:
    return {name: state[name] for name in build_vgg16(device="meta").state_dict()}


def test_plain_weights_of_others_become_a_checkpoint(plain: State, tmp_path: Path):
    source, target = tmp_path / "vgg16-chest-4.pt", tmp_path / "mine.safetensors"
    torch.save(plain, source)
    convert(source, target)
    assert load_checkpoint(target).header == load_checkpoint(source).header
    assert set(load_checkpoint(target).state) == set(plain)
    assert read_state_dict(source)[1] is None
    target.unlink()  # pytest keeps the folders of three runs


def test_a_model_is_not_written_under_a_name_of_another_format(tmp_path: Path):
    with pytest.raises(ModelError, match=r"a model's name ends in \.safetensors, \.pt or \.pth"):
        convert(bundled_model(), tmp_path / "model.onnx")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_one_sentence(tmp_path: Path):
    with pytest.raises(ModelError, match="cannot be written"):
        convert(bundled_model(), tmp_path / "absent" / "model.pt")


def test_the_films_learned_from_can_be_left_out(tmp_path: Path):
    target = tmp_path / "passed-on.safetensors"
    convert(bundled_model(), target, keeps_films=False)
    with safe_open(target, framework="pt") as file:
        kept = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    films = [tensor.numel() for name, tensor in kept.items() if name.startswith("trust.films.")]
    assert len(films) == 7
    assert sum(films) == 0
    with safe_open(bundled_model(), framework="pt") as file:
        assert set(file.keys()) == set(kept)
        assert all(
            torch.equal(file.get_tensor(name), kept[name]) for name in kept if not name.startswith("trust.films.")
        )


def test_a_checkpoint_without_films_is_read_and_has_no_neighbours(tmp_path: Path):
    target = tmp_path / "passed-on.safetensors"
    convert(bundled_model(), target, keeps_films=False)
    trust = load_checkpoint(target).trust
    assert trust is not None
    assert trust.reference.names == ()
    assert trust.reference.nearest(np.zeros(trust.reference.codes.shape[1], np.float32)) == ()
