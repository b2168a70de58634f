"""The real network for the model room's tests, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch

from cxr_desktop.core.model.bases import base_tensors
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint

if TYPE_CHECKING:
    from cxr_desktop.core.model.checkpoint import Checkpoint


@pytest.fixture(scope="session")
def seeded(shared_cache: None) -> dict[str, torch.Tensor]:
    """The seeded layers in fp32, mapped from the cache."""
    return base_tensors("seeded")


@pytest.fixture(scope="session")
def start_model() -> Checkpoint:
    """The bundled model as stored."""
    return load_checkpoint(bundled_model())


@pytest.fixture(scope="session")
def whole_state(start_model: Checkpoint, seeded: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """All tensors of the bundled model in fp32, by torchvision's keys."""
    return {**seeded, **{name: tensor.to(torch.float32) for name, tensor in start_model.state.items()}}
