"""Plain PyTorch weights (``.pt``, ``.pth``) of the original script, read without running what is in them.

Ours also carry the header of the checkpoint they were made from, in the state_dict's ``_metadata``, where PyTorch
keeps the versions of modules: ``load_state_dict`` passes it over, and the way back loses nothing.
"""

from __future__ import annotations

import zipfile
from collections import OrderedDict
from pickle import UnpicklingError  # the name only; nothing is unpickled by it
from typing import TYPE_CHECKING, Any

import torch

from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_WRAPPERS = "state_dict", "model_state_dict", "model"
_PREFIX = "module."  # of DataParallel
_KEY = "cxr"
_MOST_WORDS = 16 << 20  # of the pickle beside the weights, which is read slowly


def read_state_dict(path: Path) -> tuple[dict[str, torch.Tensor], str | None, dict[str, torch.Tensor]]:
    """Return the tensors of a plain state_dict by torchvision's keys, our header, and what else we put beside them.

    Tensors are mapped where the format allows. Wrappers such as ``{"state_dict": ...}`` and DataParallel's
    ``module.`` prefix are taken off. The header is None and the last empty in files that this program did not write.

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
    own = {str(name).removeprefix(_PREFIX): tensor.detach() for name, tensor in loaded.items()}
    return own, _header(loaded), _extra(loaded)


def write_state_dict(
    path: Path, state: Mapping[str, torch.Tensor], header: str, extra: Mapping[str, torch.Tensor]
) -> None:
    """Write a plain state_dict beside `path` and rename it; `extra` are tensors that are none of the network's.

    Raises
    ------
    OSError, RuntimeError
        When it cannot be written (torch reports a full disk as RuntimeError).
    """
    plain = OrderedDict((name, tensor.contiguous()) for name, tensor in state.items())
    plain._metadata = {_KEY: {"header": header, "extra": dict(extra)}}  # type: ignore[attr-defined]  # noqa: SLF001 - PyTorch's own place
    with write_beside(path) as beside:
        torch.save(plain, beside)


def _header(state: dict[str, torch.Tensor]) -> str | None:
    header = _ours(state).get("header")
    return header if isinstance(header, str) else None


def _extra(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    extra = _ours(state).get("extra")
    if not isinstance(extra, dict):
        return {}
    return {str(name): tensor for name, tensor in extra.items() if isinstance(tensor, torch.Tensor)}


def _ours(state: dict[str, torch.Tensor]) -> dict[str, Any]:
    metadata = getattr(state, "_metadata", None)
    ours = metadata.get(_KEY) if isinstance(metadata, dict) else None
    return ours if isinstance(ours, dict) else {}


def _loaded(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        # files of the format before PyTorch 1.6 are no zip archives and cannot be mapped
        is_mapped = zipfile.is_zipfile(path)
        if is_mapped:
            _refuse_packed(path)
        return torch.load(path, map_location="cpu", weights_only=True, mmap=is_mapped)  # noqa: TID251 - the border
    except (OSError, _PackedError):
        raise
    except UnpicklingError as failure:
        if "global" in str(failure).lower():  # a name outside the few that weights need
            msg = "it is refused because it would run code when opened; save `model.state_dict()` alone"
        else:
            msg = "it is damaged or no PyTorch weights file"
        raise ValueError(msg) from failure
    except Exception as failure:  # torch raises a zoo here; all of it means the same to the user
        msg = "it is damaged or no PyTorch weights file"
        raise ValueError(msg) from failure


class _PackedError(ValueError):
    """The archive is compressed, so that its parts may unpack to any size, or has more words than weights need."""


def _refuse_packed(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if any(part.compress_type != zipfile.ZIP_STORED for part in archive.infolist()):
            msg = "its data are compressed, which PyTorch's own files are not"
            raise _PackedError(msg)
        if any(part.filename.endswith("data.pkl") and part.file_size > _MOST_WORDS for part in archive.infolist()):
            msg = f"what it says of its weights is longer than {_MOST_WORDS >> 20} MiB"
            raise _PackedError(msg)
