"""Bases: named weights that a checkpoint differs from, so that it need not carry them.

``seeded`` makes FC6 and FC7 again from a seed: frozen random projections, drawn by PCG64's raw words, which numpy
keeps stable across versions and machines. ``imagenet1k_v1`` is torchvision's (`core.model.imagenet`).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.model.imagenet import VGG16_IMAGENET, imagenet_tensors
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import cache_folder, write_beside

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SEEDED = "seeded"
IMAGENET = "imagenet1k_v1"
NONE = "none"
BASES = (SEEDED, IMAGENET, NONE)

# layer: shape (out, in), seed, sha256 of the float32 bytes
_SEEDED_LAYERS = {
    "classifier.0": ((4096, 25088), 1409, "6f6eb3f6e98daee6c271cac081a8d2d2dcde60dd54330d980a5e20ecfb4bb8c2"),
    "classifier.3": ((4096, 4096), 1556, "47c8c4f1b3d2b216f401ebb80ee93f3e28fca8459becc6606cf24538b350aa91"),
}
_LAST_LAYERS = "classifier.6."  # no base has them
_DTYPE_NAMES = {torch.float32: "fp32", torch.bfloat16: "bf16"}
_BLOCK = 1 << 21  # weights drawn at a time, so that making them takes little memory beside their own; even
_PROBES, _PROBE_LENGTH = 64, 8
_PADDING = {"padding": " " * 56}  # makes tensors begin at a multiple of 64 bytes in the file, see `weights.in_dtype`


def base_digest(name: str) -> str:
    """Return the digest that identifies the tensors of a base, as a checkpoint's header keeps it."""
    if name == SEEDED:
        return hashlib.sha256("".join(digest for _, _, digest in _SEEDED_LAYERS.values()).encode()).hexdigest()
    return VGG16_IMAGENET.sha256_start if name == IMAGENET else ""


def is_in_base(name: str, key: str) -> bool:
    """Return whether a base has the tensor `key` of the network; nothing is loaded."""
    if name == SEEDED:
        return key.rpartition(".")[0] in _SEEDED_LAYERS
    return name == IMAGENET and not key.startswith(_LAST_LAYERS)


def base_tensors(name: str, *, dtype: torch.dtype = torch.float32) -> dict[str, torch.Tensor]:
    """Return the tensors of a base by state_dict key, the large ones mapped from a file in the cache.

    Parameters
    ----------
    name
        ``"seeded"``, ``"imagenet1k_v1"`` or ``"none"`` (no tensors).
    dtype
        float32 or bfloat16.

    Raises
    ------
    CxrError
        For an unknown base, or when ImageNet weights are wanted and were not fetched: nothing is fetched here.
    """
    if name == NONE:
        return {}
    if name == SEEDED:
        return _seeded(dtype)
    if name == IMAGENET:
        whole = imagenet_tensors(VGG16_IMAGENET)
        return {key: tensor.to(dtype) for key, tensor in whole.items() if is_in_base(IMAGENET, key)}
    msg = f"the model stands on unknown base weights ({name!r}); a newer version of the program may know them"
    raise CxrError(msg)


def seeded_weight(shape: tuple[int, int], seed: int) -> NDArray[np.float32]:
    """Return the weight (out, in) of a seeded layer: uniform in ±sqrt(6 / in), row-major.

    Each 64-bit word of PCG64 gives two 32-bit words, low first; ``u = (word >> 8) * 2**-24``;
    ``w = (2 u - 1) * sqrt(6 / in)`` in float32 throughout.
    """
    generator = np.random.PCG64(seed)
    weight = np.empty(shape[0] * shape[1], np.float32)
    for start in range(0, weight.size, _BLOCK):
        block = weight[start : start + _BLOCK]
        block[:] = _drawn(generator, block.size, inputs=shape[1])
    return weight.reshape(shape)


def _drawn(generator: np.random.PCG64, count: int, *, inputs: int) -> NDArray[np.float32]:
    words = generator.random_raw((count + 1) // 2).astype("<u8", copy=False).view("<u4")[:count]
    words >>= np.uint32(8)
    values = words.astype(np.float32)
    values *= np.float32(2.0**-24)
    values *= np.float32(2)
    values -= np.float32(1)
    values *= np.float32(np.sqrt(6 / inputs))
    return values


def _seeded(dtype: torch.dtype) -> dict[str, torch.Tensor]:
    try:
        path = cache_folder("bases") / f"seeded-{base_digest(SEEDED)[:12]}-{_DTYPE_NAMES[dtype]}.safetensors"
        kept = _read_mapped(path, dtype)
        if kept is not None:
            return kept
        made = _make_seeded(dtype)
        with write_beside(path) as beside:  # processes that make it at once write the same and replace each other's
            save_file(made, beside, metadata=_PADDING)
    except (OSError, SafetensorError):  # a full or read-only cache costs time, not the result
        return _make_seeded(dtype)
    return _read_mapped(path, dtype) or made


def _make_seeded(dtype: torch.dtype) -> dict[str, torch.Tensor]:
    tensors: dict[str, torch.Tensor] = {}
    for layer, (shape, seed, digest) in _SEEDED_LAYERS.items():
        weight = seeded_weight(shape, seed)
        if hashlib.sha256(weight.data).hexdigest() != digest:
            msg = f"the seeded layer {layer} came out wrong on this machine; please report numpy's version"
            raise CxrError(msg)
        tensors[f"{layer}.weight"] = torch.from_numpy(weight).to(dtype)
        tensors[f"{layer}.bias"] = torch.zeros(shape[0], dtype=dtype)
    return tensors


def _read_mapped(path: Path, dtype: torch.dtype) -> dict[str, torch.Tensor] | None:
    """Return the tensors of a cache file without reading them, or None when it is absent, short or damaged.

    The sha256 was checked when the file was made. Here samples all over it are drawn again: a file with holes or of
    another kind is noticed in a millisecond.
    """
    try:
        with safe_open(path, framework="pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except (OSError, SafetensorError):
        return None
    return tensors if all(_is_sound(tensors, layer, dtype) for layer in _SEEDED_LAYERS) else None


def _is_sound(tensors: dict[str, torch.Tensor], layer: str, dtype: torch.dtype) -> bool:
    shape, seed, _ = _SEEDED_LAYERS[layer]
    weight, bias = tensors.get(f"{layer}.weight"), tensors.get(f"{layer}.bias")
    if weight is None or bias is None or tuple(weight.shape) != shape or tuple(bias.shape) != shape[:1]:
        return False
    if weight.dtype != dtype or bias.dtype != dtype or bool(bias.any()):
        return False
    flat = weight.view(-1)
    last = flat.numel() - _PROBE_LENGTH
    for start in (last * probe // (_PROBES - 1) // 2 * 2 for probe in range(_PROBES)):
        generator = np.random.PCG64(seed)
        generator.advance(start // 2)
        wanted = torch.from_numpy(_drawn(generator, _PROBE_LENGTH, inputs=shape[1])).to(dtype)
        if not torch.equal(flat[start : start + _PROBE_LENGTH], wanted):
            return False
    return True
