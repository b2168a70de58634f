"""Checkpoints: one safetensors file with its header; and plain state_dicts, read without running anything."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.model.bases import BASES, NONE, base_digest, base_tensors, is_in_base
from cxr_desktop.core.model.header import MOST_CLASSES, CheckpointHeader
from cxr_desktop.core.model.prediction import ModelInfo
from cxr_desktop.core.model.preprocess import IDENTITIES, RESIZE_CROP
from cxr_desktop.core.model.state_dict import read_state_dict, write_state_dict
from cxr_desktop.core.model.trust_tensors import Trust, split_trust
from cxr_desktop.core.model.vgg16 import Vgg16, build_vgg16
from cxr_desktop.core.model.weights import check_weights, in_dtype
from cxr_desktop.core.words.errors import CxrError, ModelError
from cxr_desktop.core.words.paths import display_text, resource, write_beside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEY = "cxr"
_MOST_BYTES = 4 << 30  # the network in 64 bits takes 1.1 GB
_MOST_HEADER = 16 << 20
PLAIN_SUFFIXES = frozenset({".pt", ".pth"})


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint as read: its header, the same for the window, and the network's tensors (a base lacks here).

    `trust` is what it says of when not to believe it, if anything.
    """

    header: CheckpointHeader
    info: ModelInfo
    state: Mapping[str, torch.Tensor]
    trust: Trust | None = None


@dataclass(frozen=True)
class LoadedModel:
    """A network ready to run, with what it says of itself."""

    info: ModelInfo
    network: Vgg16
    trust: Trust | None = None


def bundled_model() -> Path:
    """Return the checkpoint that ships with the program."""
    return resource("models", "cxr-vgg16-2.safetensors")


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint (``.safetensors``) or a plain state_dict (``.pt``, ``.pth``); its base is not read.

    Raises
    ------
    ModelError
        When the file cannot be read, is damaged, holds another network or values that are not finite, or stands on a
        base that this program does not have. Nothing in the file is executed.
    """
    try:
        if not path.is_file():
            raise ModelError(path, "it is no file" if path.exists() else "there is no such file")
        if path.stat().st_size > _MOST_BYTES:
            raise ModelError(path, "it is larger than any checkpoint of this network (more than 4 GiB)")
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        header, state = (_read_plain if path.suffix.lower() in PLAIN_SUFFIXES else _read_safetensors)(path)
        _check_names(header)
        state, trust = split_trust(state, len(header.classes))
        check_weights(state, len(header.classes), is_given=partial(is_in_base, header.base))
    except OSError as failure:
        raise ModelError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except ValueError as failure:
        raise ModelError(path, str(failure)) from failure
    return Checkpoint(header, _info(header, digest, has_guard=trust is not None), state, trust)


def save_checkpoint(
    path: Path, header: CheckpointHeader, state: Mapping[str, torch.Tensor], trust: Trust | None = None
) -> None:
    """Write a checkpoint beside `path` and rename it: a kill or a full disk leaves the old file.

    Tensors equal to the header's base (at their own precision) are left out; the rest is stored in the dtype given.

    Raises
    ------
    ModelError
        When it cannot be written, or could not be read again: values that are not finite, say.
    """
    header = replace(header, base_sha256=base_digest(header.base))
    try:
        _check_names(header)
        check_weights(state, len(header.classes), is_given=partial(is_in_base, header.base))
        extra = {} if trust is None else trust.tensors()
        split_trust(extra, len(header.classes))
        own = _without_base(state, header.base) | extra
        with write_beside(path) as beside:
            save_file(own, beside, metadata={_KEY: header.to_json()})
    except (OSError, ValueError, SafetensorError, CxrError) as failure:
        raise ModelError(path, f"cannot be written ({failure})") from failure


def load_model(path: Path, *, dtype: torch.dtype = torch.float32) -> LoadedModel:
    """Return the network of a checkpoint on the CPU, in evaluation mode, nothing trainable.

    Convolutions (channels-last), FC6 and FC7 are in `dtype` (float32 or bfloat16), the last layers in float32. The
    layers of a seeded base stay in their file in the cache until they are used.

    Raises
    ------
    ModelError
        As `load_checkpoint`, and when its base is not on this machine.
    """
    checkpoint = load_checkpoint(path)
    network = build_vgg16(len(checkpoint.header.classes), device="meta")
    ready = {name: in_dtype(name, tensor, dtype) for name, tensor in checkpoint.state.items()}
    lacking = network.state_dict().keys() - ready.keys()
    if lacking:
        try:
            base = base_tensors(checkpoint.header.base, dtype=dtype)
        except ModelError:  # of the base's own file
            raise
        except CxrError as failure:
            raise ModelError(path, str(failure)) from failure
        ready.update((name, in_dtype(name, base[name], dtype)) for name in lacking)
    network.load_state_dict(ready, assign=True)
    return LoadedModel(checkpoint.info, network.requires_grad_(requires_grad=False), checkpoint.trust)


def convert(source: Path, target: Path, *, keeps_films: bool = True) -> None:
    """Write the checkpoint `source` in the format that the suffix of `target` names.

    A ``.pt`` holds the whole network as a plain float32 state_dict with torchvision's keys, which the original's
    script loads; the header goes with it (`core.model.state_dict`), so that the way back loses nothing.

    Without `keeps_films`, names and digests of its training films and what the network saw of them stay behind; what
    was fitted to them (guard, ensemble, prediction sets) goes with it.

    Raises
    ------
    ModelError
        When `source` cannot be read, `target` cannot be written, or its suffix is neither.
    """
    suffix = target.suffix.lower()
    if suffix not in {".safetensors", *PLAIN_SUFFIXES}:
        raise ModelError(target, "a model's name ends in .safetensors, .pt or .pth")
    checkpoint = load_checkpoint(source)
    trust = checkpoint.trust
    if trust is not None and not keeps_films:
        trust = replace(trust, reference=trust.reference.without_films())
    if suffix in PLAIN_SUFFIXES:
        state = load_model(source).network.state_dict()
        extra = {} if trust is None else trust.tensors()
        try:
            write_state_dict(target, state, checkpoint.header.to_json(), extra)
        except (OSError, RuntimeError) as failure:
            raise ModelError(target, f"cannot be written ({failure})") from failure
    else:
        save_checkpoint(target, checkpoint.header, checkpoint.state, trust)


def _read_safetensors(path: Path) -> tuple[CheckpointHeader, dict[str, torch.Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            if _KEY not in metadata:
                msg = "it has no header of this program, so that its classes and its preprocessing are unknown"
                raise ValueError(msg)
            if len(metadata[_KEY]) > _MOST_HEADER:
                msg = "its header is longer than any checkpoint's (more than 16 MiB)"
                raise ValueError(msg)
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except SafetensorError as failure:
        msg = "it is damaged or no safetensors file"
        raise ValueError(msg) from failure
    return CheckpointHeader.from_json(metadata[_KEY]), state


def _read_plain(path: Path) -> tuple[CheckpointHeader, dict[str, torch.Tensor]]:
    state, header, extra = read_state_dict(path)
    state |= extra
    return (CheckpointHeader.from_json(header) if header else _foreign_header(path, state)), state


def _foreign_header(path: Path, state: Mapping[str, torch.Tensor]) -> CheckpointHeader:
    """Return what is assumed of the original's plain weights, which say nothing of themselves."""
    last = state.get("classifier.6.3.bias")
    if last is None:
        msg = "it is not the original's VGG16 (there is no classifier.6.3.bias)"
        raise ValueError(msg)
    n = last.numel()
    if not 2 <= n <= MOST_CLASSES:
        msg = f"its last layer has {n} outputs instead of one per class, 2 to {MOST_CLASSES}"
        raise ValueError(msg)
    return CheckpointHeader(
        name=display_text(path.stem),
        classes=("NORMAL", "PNEUMONIA") if n == 2 else tuple(f"class {index}" for index in range(n)),
        preprocessing=RESIZE_CROP,
        base=NONE,
        operating_point=0.5 if n == 2 else None,
        scope="Unknown: a plain weights file does not say whom the model was trained on.",
        training="Unknown: a plain weights file does not say.",
    )


def _check_names(header: CheckpointHeader) -> None:
    if header.preprocessing not in IDENTITIES:
        msg = f"it asks for the unknown preprocessing {header.preprocessing!r}"
        raise ValueError(msg)
    if header.base not in BASES:
        msg = f"it stands on the unknown base {header.base!r}; a newer version of the program may know it"
        raise ValueError(msg)
    if header.base_sha256 != base_digest(header.base):
        msg = f"it stands on other {header.base} base weights than this program's"
        raise ValueError(msg)


def _info(header: CheckpointHeader, digest: str, *, has_guard: bool) -> ModelInfo:
    is_binary = len(header.classes) == 2
    return ModelInfo(
        name=header.name,
        sha256=digest,
        classes=header.classes,
        preprocessing=header.preprocessing,
        temperature=header.temperature,
        operating_point=header.operating_point if is_binary else None,
        uncertain_band=header.uncertain_band if is_binary else None,
        scope=header.scope,
        metrics=header.metrics,
        training=header.training,
        card=header.card,
        base=header.base,
        parameters=sum(p.numel() for p in build_vgg16(len(header.classes), device="meta").parameters()),
        has_guard=has_guard,
        population=header.population,
        conformal=header.conformal,
        chosen_by=header.recorded_count("val_films"),
        lists=header.recorded_text("split"),
        calibration=header.recorded_text("calibration"),
        refitted=header.refitted,
    )


def _without_base(state: Mapping[str, torch.Tensor], base: str) -> dict[str, torch.Tensor]:
    shared = base_tensors(base) if any(is_in_base(base, name) for name in state) else {}
    own: dict[str, torch.Tensor] = {}
    for name, tensor in state.items():
        stored = tensor.detach().cpu().contiguous()
        if name not in shared or not torch.equal(shared[name].to(stored.dtype), stored):
            own[name] = stored
    return own
