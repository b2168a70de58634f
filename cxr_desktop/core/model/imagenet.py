"""torchvision's ImageNet weights: kept where torch keeps them, fetched only when somebody asks for it."""

from __future__ import annotations

import hashlib
import http.client
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.model.state_dict import read_state_dict
from cxr_desktop.core.words.errors import CxrError, ModelError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator

    from cxr_desktop.core.words.progress import CancelToken

_SECONDS = 30  # without a byte
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """A file of weights: its address, its name in torch's cache, and how its sha256 begins.

    The address "" stands for the one that torchvision knows.
    """

    url: str
    name: str
    sha256_start: str


VGG16_IMAGENET = WeightsFile("", "vgg16-397923af.pth", "397923af")


def imagenet_file(weights: WeightsFile = VGG16_IMAGENET) -> Path:
    """Return where torch keeps the weights (``TORCH_HOME``), whether they are there or not."""
    return Path(torch.hub.get_dir()) / "checkpoints" / weights.name


def fetch_imagenet(*, token: CancelToken, weights: WeightsFile = VGG16_IMAGENET) -> Generator[Progress, None, Path]:
    """Fetch the weights (528 MB) into torch's cache; yield progress in bytes, return the file.

    Raises
    ------
    CxrError
        Without a network, or when the file that arrived is not the right one.
    Cancelled
        When stopped; nothing is left behind.
    """
    path = imagenet_file(weights)
    if path.is_file():
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with write_beside(path) as beside:
            yield from _copied(weights.url or _torchvisions_address(), beside, token)
            if not _is_right(beside, weights):
                msg = "the ImageNet weights arrived damaged; fetch them again"
                raise CxrError(msg)
    except (OSError, http.client.HTTPException) as failure:
        msg = f"the ImageNet weights cannot be fetched: {failure}"
        raise CxrError(msg) from failure
    return path


def _torchvisions_address() -> str:
    try:
        from torchvision.models import VGG16_Weights  # noqa: PLC0415 - costs 2 s, and only fetching needs it
    except (ImportError, RuntimeError) as failure:  # absent, or made for another torch
        msg = "torchvision, which knows where the ImageNet weights are, is not installed or does not fit torch"
        raise CxrError(msg) from failure
    return str(VGG16_Weights.IMAGENET1K_V1.url)


def _copied(url: str, target: Path, token: CancelToken) -> Generator[Progress, None, None]:
    with (
        urllib.request.urlopen(url, timeout=_SECONDS) as answer,  # noqa: S310 - the addresses are ours
        target.open("wb") as out,
    ):
        total = int(answer.headers.get("Content-Length", 0)) or None
        while chunk := answer.read(_CHUNK):
            token.raise_if_cancelled()
            out.write(chunk)
            yield Progress(out.tell(), total, "Fetching ImageNet weights")


def imagenet_tensors(weights: WeightsFile = VGG16_IMAGENET) -> dict[str, torch.Tensor]:
    """Return all tensors of the weights file by torchvision's keys; fetches nothing.

    Raises
    ------
    CxrError
        When it is not on this machine.
    ModelError
        When it is another file than torchvision's.
    """
    path = imagenet_file(weights)
    if not path.is_file():
        msg = f"the model stands on torchvision's ImageNet weights, and {path} is not on this machine"
        raise CxrError(msg)
    if not _is_right(path, weights):
        raise ModelError(path, "these are not torchvision's ImageNet weights; delete the file and fetch it again")
    try:
        return read_state_dict(path)[0]
    except ValueError as failure:
        raise ModelError(path, str(failure)) from failure


def _is_right(path: Path, weights: WeightsFile) -> bool:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest().startswith(weights.sha256_start)
