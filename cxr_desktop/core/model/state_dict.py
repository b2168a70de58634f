"""Plain PyTorch weights (``.pt``, ``.pth``) of the original script, read without running what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from pathlib import Path

_WRAPPERS = "state_dict", "model_state_dict", "model"


def read_state_dict(path: Path) -> dict[str, torch.Tensor]:
    """Return the tensors of a plain state_dict by torchvision's keys, mapped where the format allows.

    Wrappers such as ``{"state_dict": ...}`` and DataParallel's ``module.`` prefix are taken off.

    Raises
    ------
    ValueError
        When the file is damaged, would run code, or holds anything else; the message is a reason for the user.
    """
    loaded = _loaded(path)
    for wrapper in _WRAPPERS:
        if isinstance(loaded, dict) and isinstance(loaded.get(wrapper), dict):
            loaded = loaded[wrapper]
    if not isinstance(loaded, dict) or not loaded or not all(isinstance(t, torch.Tensor) for t in loaded.values()):
        msg = "it holds no plain weights (a state_dict); save `model.state_dict()` instead of the model"
        raise ValueError(msg)
    return {str(name).removeprefix("module."): tensor.detach() for name, tensor in loaded.items()}


def _loaded(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    for is_mapped in (True, False):  # files of the old format cannot be mapped
        try:
            return torch.load(path, map_location="cpu", weights_only=True, mmap=is_mapped)  # noqa: TID251 - the border
        except Exception as failure:  # noqa: BLE001 - torch raises a zoo here; all of it means the same to the user
            reason = failure
    if "weights_only" in str(reason).lower() or "unsupported" in str(reason).lower():
        msg = "it is refused because it would run code when opened; save `model.state_dict()` alone"
    else:
        msg = "it is damaged or no PyTorch weights file"
    raise ValueError(msg) from reason
