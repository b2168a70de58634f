"""Bases: named weights that a checkpoint differs from, so that it need not carry them.

``seeded`` makes FC6 and FC7 again from a seed: frozen random projections, drawn by PCG64's raw words, which numpy
keeps stable across versions and machines. ``imagenet1k_v1`` is torchvision's; it is fetched only on request.
"""

from __future__ import annotations

import hashlib
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.words.errors import CxrError, ModelError
from cxr_desktop.core.words.paths import cache_folder, write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator
    from http.client import HTTPResponse

    from numpy.typing import NDArray

    from cxr_desktop.core.words.progress import CancelToken

SEEDED = "seeded"
IMAGENET = "imagenet1k_v1"
NONE = "none"
BASES = (SEEDED, IMAGENET, NONE)

_IMAGENET_DIGEST = "397923af"  # how the sha256 of torchvision's file begins; its name says so
_IMAGENET_FILE = f"vgg16-{_IMAGENET_DIGEST}.pth"

# layer: shape (out, in), seed, sha256 of the float32 bytes
_SEEDED_LAYERS = {
    "classifier.0": ((4096, 25088), 1409, "6f6eb3f6e98daee6c271cac081a8d2d2dcde60dd54330d980a5e20ecfb4bb8c2"),
    "classifier.3": ((4096, 4096), 1556, "47c8c4f1b3d2b216f401ebb80ee93f3e28fca8459becc6606cf24538b350aa91"),
}
_DTYPE_NAMES = {torch.float32: "fp32", torch.bfloat16: "bf16"}


def base_digest(name: str) -> str:
    """Return the digest that identifies the tensors of a base, as a checkpoint's header keeps it."""
    if name == SEEDED:
        return hashlib.sha256("".join(digest for _, _, digest in _SEEDED_LAYERS.values()).encode()).hexdigest()
    return _IMAGENET_DIGEST if name == IMAGENET else ""


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
        For an unknown base, or when ImageNet weights are wanted and were not fetched.
    """
    if name == NONE:
        return {}
    if name == SEEDED:
        return _seeded(dtype)
    if name == IMAGENET:
        return _imagenet(dtype)
    msg = f"the model stands on unknown base weights ({name!r}); a newer version of the program may know them"
    raise CxrError(msg)


def seeded_weight(shape: tuple[int, int], seed: int) -> NDArray[np.float32]:
    """Return the weight (out, in) of a seeded layer: uniform in ±sqrt(6 / in), row-major.

    Each 64-bit word of PCG64 gives two 32-bit words, low first; ``u = (word >> 8) * 2**-24``;
    ``w = (2 u - 1) * sqrt(6 / in)`` in float32 throughout.
    """
    count = shape[0] * shape[1]
    words = np.random.PCG64(seed).random_raw((count + 1) // 2).astype("<u8", copy=False).view("<u4")[:count]
    words >>= np.uint32(8)
    weight = words.astype(np.float32)
    weight *= np.float32(2.0**-24)
    weight *= np.float32(2)
    weight -= np.float32(1)
    weight *= np.float32(np.sqrt(6 / shape[1]))
    return weight.reshape(shape)


def _seeded(dtype: torch.dtype) -> dict[str, torch.Tensor]:
    try:
        path = cache_folder("bases") / f"seeded-{base_digest(SEEDED)[:12]}-{_DTYPE_NAMES[dtype]}.safetensors"
        kept = _read_mapped(path)
        if kept is None:
            made = _make_seeded(dtype)
            with write_beside(path) as beside:
                save_file(made, beside)
            kept = _read_mapped(path)
    except OSError:  # a full or read-only cache costs time, not the result
        return _make_seeded(dtype)
    return kept if kept is not None else _make_seeded(dtype)


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


def _read_mapped(path: Path) -> dict[str, torch.Tensor] | None:
    """Return the tensors of a cache file without reading them, or None when it is absent, short or damaged."""
    try:
        with safe_open(path, framework="pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except (FileNotFoundError, SafetensorError):
        return None
    wanted = {f"{layer}.weight": shape for layer, (shape, _, _) in _SEEDED_LAYERS.items()}
    fits = all(name in tensors and tuple(tensors[name].shape) == shape for name, shape in wanted.items())
    return tensors if fits else None


def imagenet_file() -> Path:
    """Return where torch keeps the ImageNet weights, whether they are there or not."""
    return Path(torch.hub.get_dir()) / "checkpoints" / _IMAGENET_FILE


def fetch_imagenet(*, token: CancelToken) -> Generator[Progress, None, Path]:
    """Fetch torchvision's ImageNet weights (528 MB) into torch's cache; yield progress in bytes, return the file.

    Raises
    ------
    CxrError
        Without a network, or when the file that arrived is not the right one.
    Cancelled
        When stopped; nothing is left behind.
    """
    path = imagenet_file()
    if path.is_file():
        return path
    from torchvision.models import VGG16_Weights  # noqa: PLC0415 - costs 2 s, and only this needs it

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with write_beside(path) as beside:
            with urllib.request.urlopen(VGG16_Weights.IMAGENET1K_V1.url, timeout=30) as answer:  # noqa: S310 - https
                yield from _copied(answer, beside, token)
            _check_imagenet(beside)
    except OSError as failure:
        msg = f"the ImageNet weights cannot be fetched: {failure}"
        raise CxrError(msg) from failure
    return path


def _copied(answer: HTTPResponse, target: Path, token: CancelToken) -> Generator[Progress, None, None]:
    total = int(answer.headers.get("Content-Length", 0)) or None
    with target.open("wb") as out:
        while chunk := answer.read(1 << 20):
            token.raise_if_cancelled()
            out.write(chunk)
            yield Progress(out.tell(), total, "Fetching ImageNet weights")


def _check_imagenet(path: Path) -> None:
    with path.open("rb") as stream:
        if not hashlib.file_digest(stream, "sha256").hexdigest().startswith(_IMAGENET_DIGEST):
            raise ModelError(
                path, "these are not torchvision's ImageNet weights; delete the file and fetch them again"
            )


def _imagenet(dtype: torch.dtype) -> dict[str, torch.Tensor]:
    path = imagenet_file()
    if not path.is_file():
        msg = "the model stands on ImageNet weights, which are not on this machine yet; fetch them first"
        raise CxrError(msg)
    _check_imagenet(path)
    # the digest was checked, and weights_only refuses code
    state = torch.load(path, map_location="cpu", weights_only=True, mmap=True)  # noqa: TID251
    return {name: tensor.to(dtype) for name, tensor in state.items() if not name.startswith("classifier.6.")}
