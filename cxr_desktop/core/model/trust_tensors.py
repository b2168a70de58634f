"""What a checkpoint carries beside its network to say when not to believe it, as tensors named ``trust.*``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from cxr_desktop.core.model.appearance import GREYS, OUTLOOK
from cxr_desktop.core.model.guard import CODE_LENGTH, POSTURES, Guard
from cxr_desktop.core.model.last_layers import LastLayers
from cxr_desktop.core.model.projection import Projection
from cxr_desktop.core.model.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "trust."
_DIGEST_BYTES = 32
_LARGEST = 60_000.0  # that half precision holds
_PROJECTION = ("centre", "scale", "axes", "variances")


@dataclass(frozen=True, eq=False)
class Trust:
    """A guard, an ensemble of last layers (two classes only, else None) and the films learned from.

    `core.model.checkpoint` writes and reads it; both ends check that what is written can be read.
    """

    guard: Guard
    last_layers: LastLayers | None
    reference: Reference

    def shifted(self, shift: float) -> Trust:
        """Return the same for a network whose log-odds of class 1 were shifted: those of its films are."""
        odds = self.reference.log_odds + np.float32(shift)
        return replace(self, reference=replace(self.reference, log_odds=odds))

    def tensors(self) -> dict[str, torch.Tensor]:
        """Return everything as tensors, ``trust.*``."""
        found = _guard_tensors(self.guard) | _reference_tensors(self.reference)
        if self.last_layers is not None:
            layers = self.last_layers
            found |= {
                "layers.weights": torch.from_numpy(layers.weights),
                "layers.bias": torch.from_numpy(layers.bias),
                "layers.stretch": torch.tensor([layers.stretch], dtype=torch.float64),
            }
        return {PREFIX + name: tensor.contiguous() for name, tensor in found.items()}


def split_trust(state: Mapping[str, torch.Tensor], n_classes: int) -> tuple[dict[str, torch.Tensor], Trust | None]:
    """Return a file's tensors without ``trust.*``, and what those say; None when there are none.

    Raises
    ------
    ValueError
        When they do not fit together; the message is a reason for the user.
    """
    own = {name: tensor for name, tensor in state.items() if not name.startswith(PREFIX)}
    rest = {name.removeprefix(PREFIX): tensor for name, tensor in state.items() if name.startswith(PREFIX)}
    if not rest:
        return own, None
    try:
        return own, _trust(rest, n_classes)
    except (KeyError, ValueError, IndexError, TypeError, RuntimeError, UnicodeDecodeError) as failure:
        msg = "what it keeps of its training films is damaged"
        raise ValueError(msg) from failure


def _trust(rest: Mapping[str, torch.Tensor], n_classes: int) -> Trust:
    for tensor in rest.values():
        if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
            msg = "values that are not finite"
            raise ValueError(msg)
    reference = _reference(rest)
    if len(reference.labels) and not 0 <= reference.labels.min() <= reference.labels.max() < n_classes:
        msg = "labels of other classes"
        raise ValueError(msg)
    guard = Guard(
        outlook=_projection(rest, "outlook"),
        hidden=_projection(rest, "hidden"),
        limit=rest["guard.limit"].item(),
        posture_weights=rest["guard.posture_weights"].numpy(),
        posture_bias=rest["guard.posture_bias"].numpy(),
    )
    shapes = guard.posture_weights.shape, guard.posture_bias.shape, guard.outlook.centre.shape
    if shapes != ((len(POSTURES), GREYS), (len(POSTURES),), (OUTLOOK,)) or guard.limit <= 0:
        msg = "a guard that cannot be"
        raise ValueError(msg)
    layers = None
    if "layers.weights" in rest:
        layers = LastLayers(
            rest["layers.weights"].numpy(),
            rest["layers.bias"].numpy(),
            rest["layers.stretch"].item(),
        )
        if layers.weights.shape != (len(layers.bias), guard.hidden.centre.size):
            msg = "last layers of another network"
            raise ValueError(msg)
    return Trust(guard, layers, reference)


def _guard_tensors(guard: Guard) -> dict[str, torch.Tensor]:
    found = {
        "guard.limit": torch.tensor([guard.limit], dtype=torch.float64),
        "guard.posture_weights": torch.from_numpy(guard.posture_weights),
        "guard.posture_bias": torch.from_numpy(guard.posture_bias),
    }
    for name, projection in (("outlook", guard.outlook), ("hidden", guard.hidden)):
        found |= {f"{name}.{part}": torch.from_numpy(getattr(projection, part)) for part in _PROJECTION}
        found[f"{name}.rest"] = torch.tensor([projection.rest], dtype=torch.float64)
    return found


def _projection(rest: Mapping[str, torch.Tensor], name: str) -> Projection:
    centre, scale, axes, variances = (rest[f"{name}.{part}"].numpy() for part in _PROJECTION)
    if axes.shape != (len(variances), len(centre)) or scale.shape != centre.shape or variances.min() <= 0:
        msg = "a projection that cannot be"
        raise ValueError(msg)
    return Projection(centre, scale, axes, variances, rest[f"{name}.rest"].item())


def _reference_tensors(reference: Reference) -> dict[str, torch.Tensor]:
    names = "\0".join(reference.names).encode("utf-8", "surrogateescape")  # no file name holds a NUL
    digests = b"".join(bytes.fromhex(digest) for digest in reference.sha256)
    return {
        "films.names": torch.from_numpy(np.frombuffer(names, np.uint8).copy()),
        "films.sha256": torch.from_numpy(np.frombuffer(digests, np.uint8).copy()).reshape(-1, _DIGEST_BYTES),
        "films.labels": torch.from_numpy(reference.labels),
        "films.patients": torch.from_numpy(reference.patients),
        "films.is_validation": torch.from_numpy(reference.is_validation),
        "films.codes": torch.from_numpy(reference.codes.clip(-_LARGEST, _LARGEST)).to(torch.float16),
        "films.log_odds": torch.from_numpy(reference.log_odds),
    }


def _reference(rest: Mapping[str, torch.Tensor]) -> Reference:
    joined = rest["films.names"].numpy().tobytes().decode("utf-8", "surrogateescape")
    names = tuple(joined.split("\0")) if joined else ()
    reference = Reference(
        names=names,
        sha256=tuple(row.tobytes().hex() for row in rest["films.sha256"].numpy()),
        labels=rest["films.labels"].numpy(),
        patients=rest["films.patients"].numpy(),
        is_validation=rest["films.is_validation"].numpy().astype(np.bool_),
        codes=rest["films.codes"].to(torch.float32).numpy(),
        log_odds=rest["films.log_odds"].numpy(),
    )
    columns = (
        reference.sha256,
        reference.labels,
        reference.patients,
        reference.is_validation,
        reference.codes,
        reference.log_odds,
    )
    if any(len(column) != len(names) for column in columns) or reference.codes.shape[1:] != (CODE_LENGTH,):
        msg = "columns of several lengths"
        raise ValueError(msg)
    return reference
