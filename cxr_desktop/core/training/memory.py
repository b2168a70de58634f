"""How much memory a training uses, and how many films fit into a step."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.training.chain import is_cached

if TYPE_CHECKING:
    from cxr_desktop.core.training.recipe import Recipe

_BATCH_OF_FEATURES, _BATCH_ON_CPU = 32, 32
_BYTES_OF_A_FILM = 260e6  # activations and gradients of the whole network in 16 bits, at 224 pixels, with a margin
_LARGEST_BATCH = 256


def memory_in_use(device: torch.device) -> tuple[int, int]:
    """Return bytes in use and bytes there are: of the GPU, or of this process and the machine; 0 while unknown."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return total - free, total
    if sys.platform != "linux":
        return 0, 0
    page = os.sysconf("SC_PAGE_SIZE")
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * page, os.sysconf("SC_PHYS_PAGES") * page


def batch_size(recipe: Recipe, device: torch.device) -> int:
    """Return the films of a step: the recipe's, or as many as the device's free memory holds, a power of two."""
    if recipe.batch_size:
        return recipe.batch_size
    if is_cached(recipe.trained):
        return _BATCH_OF_FEATURES
    if device.type != "cuda":
        return _BATCH_ON_CPU
    free, _ = torch.cuda.mem_get_info(device)
    fitting = max(1, int(free * 0.8 / _BYTES_OF_A_FILM))
    return min(_LARGEST_BATCH, 1 << (fitting.bit_length() - 1))
