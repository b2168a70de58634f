"""What a checkpoint carries beside its network to say when not to believe it, as tensors named ``trust.*``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from cxr_desktop.core.model.appearance import GREYS, HIDDEN, OUTLOOK
from cxr_desktop.core.model.guard import CODE_LENGTH, POSTURES, Guard
from cxr_desktop.core.model.last_layers import LastLayers
from cxr_desktop.core.model.projection import Projection
from cxr_desktop.core.model.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "trust."
_DIGEST_BYTES = 32
_LARGEST = 60_000.0  # that half precision holds
_MOST_BYTES = 1 << 30  # a tensor can say that it repeats one value without end
_FLOATS = (torch.float16, torch.float32, torch.float64)
_INTEGERS = (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64)
_KINDS = {
    "films.names": (torch.uint8,),
    "films.sha256": (torch.uint8,),
    "films.labels": _INTEGERS,
    "films.patients": _INTEGERS,
    "films.is_validation": (torch.bool,),
}
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
    for name, tensor in rest.items():
        _check_kind(name, tensor)
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
    shapes = (
        guard.posture_weights.shape,
        guard.posture_bias.shape,
        guard.outlook.centre.shape,
        guard.hidden.centre.shape,
    )
    if shapes != ((len(POSTURES), GREYS), (len(POSTURES),), (OUTLOOK,), (HIDDEN,)) or guard.limit <= 0:
        msg = "a guard that cannot be"
        raise ValueError(msg)
    layers = None
    if "layers.weights" in rest:
        layers = LastLayers(
            rest["layers.weights"].numpy(),
            rest["layers.bias"].numpy(),
            rest["layers.stretch"].item(),
        )
        if layers.weights.shape != (len(layers.bias), HIDDEN) or layers.bias.ndim != 1:
            msg = "last layers of another network"
            raise ValueError(msg)
    return Trust(guard, layers, reference)


def _check_kind(name: str, tensor: torch.Tensor) -> None:
    """Check what every tensor must be before it is computed with: of its kind, and no more than its file can hold."""
    kind = _KINDS.get(name, _FLOATS)
    is_plain = tensor.layout is torch.strided and not tensor.is_meta
    if not is_plain or tensor.dtype not in kind or tensor.numel() * tensor.element_size() > _MOST_BYTES:
        msg = f"{name} is of another kind"
        raise ValueError(msg)


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
    are_rows = centre.ndim == variances.ndim == 1 and axes.shape == (len(variances), len(centre))
    if not are_rows or scale.shape != centre.shape or variances.min() <= 0 or scale.min() <= 0:
        msg = "a projection that cannot be"
        raise ValueError(msg)
    beside = float(rest[f"{name}.rest"].item())
    if beside <= 0:
        msg = "a variance that cannot be"
        raise ValueError(msg)
    return Projection(centre, scale, axes, variances, beside)


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
    are_rows = reference.labels.ndim == reference.patients.ndim == reference.log_odds.ndim == 1
    are_rows = are_rows and all(len(column) == len(names) for column in columns)
    if not are_rows or reference.codes.shape[1:] != (CODE_LENGTH,):
        msg = "columns of several lengths"
        raise ValueError(msg)
    return reference
