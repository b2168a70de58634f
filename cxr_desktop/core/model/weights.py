"""The tensors of a network: whether they fit it, and in which numbers it keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.model.vgg16 import build_vgg16

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ALIGNMENT = 64  # bytes
_LAST_BIAS = "classifier.6.3.bias"

# kind of number: the integers of its size, the bits of infinity (a NaN has more), the sign bit
_BITS = {
    torch.float16: (torch.int16, 0x7C00, 1 << 15),
    torch.bfloat16: (torch.int16, 0x7F80, 1 << 15),
    torch.float32: (torch.int32, 0x7F80_0000, 1 << 31),
    torch.float64: (torch.int64, 0x7FF0_0000_0000_0000, 1 << 63),
}


def check_weights(state: Mapping[str, torch.Tensor], n_classes: int, *, is_given: Callable[[str], bool]) -> None:
    """Check that the tensors make a whole network.

    Parameters
    ----------
    state
        Tensors by torchvision's keys.
    n_classes
        Outputs of the network.
    is_given
        Whether a tensor that `state` lacks comes from elsewhere (a base).

    Raises
    ------
    ValueError
        When one is missing, unknown, of another shape or holds values that are not finite; the message is a reason
        for the user.
    """
    shapes = {
        name: tuple(tensor.shape) for name, tensor in build_vgg16(n_classes, device="meta").state_dict().items()
    }
    missing = [name for name in shapes if name not in state and not is_given(name)]
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        msg = f"it lacks weights of the network ({missing[0]}{more})"
        raise ValueError(msg)
    for name, tensor in state.items():
        if name not in shapes:
            msg = f"it holds weights that the network does not have ({name})"
            raise ValueError(msg)
        _check_tensor(name, tensor, shapes[name])


def _check_tensor(name: str, tensor: torch.Tensor, shape: tuple[int, ...]) -> None:
    if tuple(tensor.shape) != shape:
        if name.startswith("classifier.6.3.") and tensor.shape[:1] != shape[:1]:
            msg = f"it names {shape[0]} classes, but its last layer has {tensor.shape[:1].numel()} outputs"
        else:
            msg = f"{name} has shape {tuple(tensor.shape)} instead of {shape}"
        raise ValueError(msg)
    if tensor.dtype not in _BITS or tensor.layout is not torch.strided or tensor.is_meta:
        msg = f"{name} holds no floating-point numbers ({tensor.dtype}, {tensor.layout}, {tensor.device})"
        raise ValueError(msg)
    if not is_finite(tensor):
        msg = f"{name} holds values that are not finite numbers"
        raise ValueError(msg)


def is_finite(tensor: torch.Tensor) -> bool:
    """Return whether all values are finite numbers. Reads the bits: far faster than ``torch.isfinite`` on fp16."""
    integers, infinity, sign = _BITS[tensor.dtype]
    bits = tensor.detach().cpu().contiguous().view(integers).numpy()
    # as signed integers negative numbers lie below all positive ones, as unsigned ones above
    return bool(bits.max() < infinity and bits.view(f"u{bits.itemsize}").max() < sign + infinity)


def in_dtype(name: str, tensor: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """Return a tensor as the network keeps it: convolutions channels-last, the last layers always in float32.

    It begins at a multiple of 64 bytes: products are added up in another order elsewhere, and an answer would depend,
    in its seventh digit, on whether weights come from a file or from memory.
    """
    if name.startswith("classifier.6."):
        dtype = torch.float32
    kept = tensor.to(dtype, memory_format=torch.channels_last) if tensor.ndim == 4 else tensor.to(dtype)
    return kept if kept.data_ptr() % ALIGNMENT == 0 else kept.clone()


def shifted(state: Mapping[str, torch.Tensor], shift: float) -> dict[str, torch.Tensor]:
    """Return a network's tensors with the log-odds of class 1 shifted, by the bias of its last layer."""
    changed = dict(state)
    if shift:
        bias = state[_LAST_BIAS].clone()
        bias[1] += shift
        changed[_LAST_BIAS] = bias
    return changed
