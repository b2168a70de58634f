"""What a training must remember after each epoch, so that it goes on later as if nothing had happened."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.words.documents import check_plain_fields
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import torch

_KEY = "resume"


class ResumeError(PathError):
    """A state that cannot be written or gone on from."""


@dataclass(frozen=True, slots=True)
class Place:
    """How far a training has come.

    Parameters
    ----------
    epoch
        The last one that ended, from 1.
    step_number
        Steps done in the phase of that epoch.
    best_epoch, best_loss
        The epoch kept, and its validation loss (0 and infinity while there is none).
    is_over
        Whether no further epoch is to come.
    why
        How it ended, "" while it goes on.
    """

    epoch: int = 0
    step_number: int = 0
    best_epoch: int = 0
    best_loss: float = float("inf")
    is_over: bool = False
    why: str = ""


def write_state(path: Path, place: Place, tensors: Mapping[str, torch.Tensor]) -> None:
    """Write a state beside `path`, sync it and rename it over the old one.

    Raises
    ------
    ResumeError
        When it cannot be written (a full disk, say); the old one stays.
    """
    try:
        path.parent.mkdir(exist_ok=True)
        with write_beside(path) as beside:
            own = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
            save_file(own, beside, metadata={_KEY: json.dumps(asdict(place))})
    except (OSError, SafetensorError) as failure:
        reason = getattr(failure, "strerror", None) or failure
        raise ResumeError(path, f"cannot be written ({reason})") from failure


def read_state(path: Path) -> tuple[Place, dict[str, torch.Tensor]]:
    """Read a state; a training that has none starts at the beginning.

    Raises
    ------
    ResumeError
        When it is damaged.
    """
    if not path.exists():
        return Place(), {}
    try:
        with safe_open(path, framework="pt") as file:
            place = Place(**json.loads((file.metadata() or {})[_KEY]))
            check_plain_fields(place)
            return place, {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, RecursionError) as failure:
        raise ResumeError(path, "is damaged, so that the training cannot go on from it") from failure
