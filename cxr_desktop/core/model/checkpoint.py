"""Checkpoints: one safetensors file with its header; and plain state_dicts, read without running anything."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.model.bases import base_digest, base_tensors
from cxr_desktop.core.model.header import CheckpointHeader
from cxr_desktop.core.model.prediction import ModelInfo
from cxr_desktop.core.model.preprocess import IDENTITIES
from cxr_desktop.core.model.state_dict import read_state_dict
from cxr_desktop.core.model.vgg16 import Vgg16, build_vgg16
from cxr_desktop.core.words.errors import CxrError, ModelError
from cxr_desktop.core.words.paths import resource, write_beside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEY = "cxr"
PLAIN_SUFFIXES = frozenset({".pt", ".pth"})


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint as read: its header, the same for the window, and the tensors it stores (a base lacks here)."""

    header: CheckpointHeader
    info: ModelInfo
    state: Mapping[str, torch.Tensor]


@dataclass(frozen=True)
class LoadedModel:
    """A network ready to run, with what it says of itself."""

    info: ModelInfo
    network: Vgg16


def bundled_model() -> Path:
    """Return the checkpoint that ships with the program."""
    return resource("models", "cxr-vgg16-start.safetensors")


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint (``.safetensors``) or a plain state_dict (``.pt``, ``.pth``).

    Raises
    ------
    ModelError
        When the file cannot be read, is damaged, holds another network or values that are not finite. Nothing in the
        file is executed.
    """
    if not path.is_file():
        raise ModelError(path, "there is no such file")
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        header, state = (_read_plain if path.suffix.lower() in PLAIN_SUFFIXES else _read_safetensors)(path)
        info = _info(header, digest)
        _check_tensors(state, header)
    except OSError as failure:
        raise ModelError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except ValueError as failure:
        raise ModelError(path, str(failure)) from failure
    return Checkpoint(header, info, state)


def save_checkpoint(path: Path, header: CheckpointHeader, state: Mapping[str, torch.Tensor]) -> None:
    """Write a checkpoint beside `path` and rename it: a kill or a full disk leaves the old file.

    Tensors equal to the header's base are left out; the rest is stored in the dtype given.

    Raises
    ------
    ModelError
        When it cannot be written.
    """
    base = base_tensors(header.base)
    own = {
        name: tensor.contiguous()
        for name, tensor in state.items()
        if name not in base or not torch.equal(base[name], tensor.to(base[name].dtype))
    }
    header = replace(header, base_sha256=base_digest(header.base))
    try:
        with write_beside(path) as beside:
            save_file(own, beside, metadata={_KEY: header.to_json()})
    except (OSError, SafetensorError) as failure:
        raise ModelError(path, f"cannot be written ({failure})") from failure


def load_model(path: Path, *, dtype: torch.dtype = torch.float32) -> LoadedModel:
    """Return the network of a checkpoint on the CPU, in evaluation mode, nothing trainable.

    Convolutions (channels-last), FC6 and FC7 are in `dtype` (float32 or bfloat16), the last layers in float32.

    Raises
    ------
    ModelError
        As `load_checkpoint`, and when its base is missing or another one than it was made with.
    """
    checkpoint = load_checkpoint(path)
    header = checkpoint.header
    if header.base_sha256 and header.base_sha256 != base_digest(header.base):
        raise ModelError(path, "it stands on base weights that differ from this program's")
    try:
        base = base_tensors(header.base, dtype=dtype)
    except CxrError as failure:
        raise ModelError(path, str(failure)) from failure
    network = build_vgg16(len(header.classes), device="meta")
    missing = network.state_dict().keys() - base.keys() - checkpoint.state.keys()
    if missing:
        raise ModelError(path, f"it lacks weights of the network ({min(missing)} and {len(missing) - 1} more)")
    ready = {name: _in_dtype(name, tensor, dtype) for name, tensor in {**base, **checkpoint.state}.items()}
    network.load_state_dict(ready, assign=True)
    return LoadedModel(checkpoint.info, network.requires_grad_(requires_grad=False))


def convert(source: Path, target: Path) -> None:
    """Write the checkpoint `source` in the format that the suffix of `target` names.

    A ``.pt`` holds the whole network as a plain float32 state_dict with torchvision's keys; it carries no header.

    Raises
    ------
    ModelError
        When `source` cannot be read, `target` cannot be written, or its suffix is neither.
    """
    if target.suffix.lower() in PLAIN_SUFFIXES:
        state = load_model(source).network.state_dict()
        try:
            with write_beside(target) as beside:
                torch.save({name: tensor.contiguous() for name, tensor in state.items()}, beside)
        except (OSError, RuntimeError) as failure:  # torch reports a full disk as RuntimeError
            raise ModelError(target, f"cannot be written ({failure})") from failure
    elif target.suffix.lower() == ".safetensors":
        checkpoint = load_checkpoint(source)
        save_checkpoint(target, checkpoint.header, checkpoint.state)
    else:
        raise ModelError(target, "a model's name ends in .safetensors, .pt or .pth")


def _read_safetensors(path: Path) -> tuple[CheckpointHeader, dict[str, torch.Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except SafetensorError as failure:
        msg = "it is damaged or no safetensors file"
        raise ValueError(msg) from failure
    if _KEY not in metadata:
        msg = "it has no header of this program; convert a plain state_dict with `cxr-desktop model convert`"
        raise ValueError(msg)
    return CheckpointHeader.from_json(metadata[_KEY]), state


def _read_plain(path: Path) -> tuple[CheckpointHeader, dict[str, torch.Tensor]]:
    state = read_state_dict(path)
    n = len(state["classifier.6.3.bias"]) if "classifier.6.3.bias" in state else 0
    header = CheckpointHeader(
        name=path.stem,
        classes=("NORMAL", "PNEUMONIA") if n == 2 else tuple(f"class {index}" for index in range(max(n, 2))),
        preprocessing="resize256-crop224",
        base="none",
        operating_point=0.5 if n == 2 else None,
        scope="Unknown: a plain weights file does not say whom the model was trained on.",
        training="Unknown: a plain weights file does not say.",
    )
    return header, state


def _info(header: CheckpointHeader, digest: str) -> ModelInfo:
    if header.preprocessing not in IDENTITIES:
        msg = f"it asks for the unknown preprocessing {header.preprocessing!r}"
        raise ValueError(msg)
    return ModelInfo(
        name=header.name,
        sha256=digest,
        classes=header.classes,
        preprocessing=header.preprocessing,
        temperature=header.temperature,
        operating_point=header.operating_point if len(header.classes) == 2 else None,
        uncertain_band=header.uncertain_band if len(header.classes) == 2 else None,
        scope=header.scope,
        metrics=header.metrics,
        training=header.training,
        card=header.card,
        base=header.base,
        parameters=sum(p.numel() for p in build_vgg16(len(header.classes), device="meta").parameters()),
    )


def _check_tensors(state: Mapping[str, torch.Tensor], header: CheckpointHeader) -> None:
    shapes = {
        name: tuple(t.shape) for name, t in build_vgg16(len(header.classes), device="meta").state_dict().items()
    }
    for name, tensor in state.items():
        if name not in shapes:
            msg = f"it holds weights that the network does not have ({name})"
            raise ValueError(msg)
        if tuple(tensor.shape) != shapes[name]:
            msg = f"{name} has shape {tuple(tensor.shape)} instead of {shapes[name]}"
            raise ValueError(msg)
        if not tensor.is_floating_point() or not bool(torch.isfinite(tensor).all()):
            msg = f"{name} holds values that are not finite numbers"
            raise ValueError(msg)


def _in_dtype(name: str, tensor: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    if name.startswith("classifier.6."):
        return tensor.to(torch.float32)
    if tensor.ndim == 4:
        return tensor.to(dtype).contiguous(memory_format=torch.channels_last)
    return tensor.to(dtype)
