"""What is frozen is computed once: values at the cut, kept on disk for this training and later ones.

A folder of the cache holds the values of one frozen part, precision and view; in it each segment is a file with some
films' values, named in it by the digest of the film's file. Segments are written beside and renamed, so that several
trainings may share a folder and a kill loses one segment at most.
"""

from __future__ import annotations

import hashlib
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from cxr_desktop.core.model.preprocess import normalised
from cxr_desktop.core.training.chain import value_shape
from cxr_desktop.core.training.loading import load_views
from cxr_desktop.core.training.views import augmentation_identity
from cxr_desktop.core.words.paths import cache_folder, write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from torch import nn

    from cxr_desktop.core.training.films import TrainingFilm
    from cxr_desktop.core.training.learner import Learner
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.words.progress import CancelToken

_SEGMENT = 256  # films a file
_BATCH = 16
_DIGEST_BYTES = 32
_LARGEST_FP16 = 65504.0


class Features:
    """Kept values of films at a cut, read from mapped files.

    Parameters
    ----------
    folder
        Where the segments are. Damaged ones are left out.
    shape
        Of one film's values; segments of other shapes are left out.
    """

    def __init__(self, folder: Path, shape: tuple[int, ...]) -> None:
        self._folder = folder
        self._shape = shape
        self._segments: list[torch.Tensor] = []
        self._places: dict[str, tuple[int, int]] = {}
        for path in sorted(folder.glob("[!.]*.safetensors")):  # hidden ones were being written by a killed training
            with suppress(OSError, SafetensorError):
                self._take(path)

    def __contains__(self, sha256: str) -> bool:
        return sha256 in self._places

    def of(self, sha256: Sequence[str]) -> torch.Tensor:
        """Return the values of films (N, ...) float16, by the digests of their files. KeyError for an unknown one."""
        rows = [self._places[digest] for digest in sha256]
        return torch.stack([self._segments[segment][row] for segment, row in rows])

    def add(self, sha256: Sequence[str], values: torch.Tensor) -> None:
        """Keep the values (N, ...) of films in a new segment; OSError or SafetensorError when that cannot be."""
        digests = torch.tensor([list(bytes.fromhex(digest)) for digest in sha256], dtype=torch.uint8)
        kept = values.clamp(-_LARGEST_FP16, _LARGEST_FP16).to(torch.float16).cpu().contiguous()
        path = self._folder / f"{uuid.uuid4().hex}.safetensors"
        with write_beside(path) as beside:
            save_file({"films": digests, "values": kept}, beside)
        self._take(path)

    def _take(self, path: Path) -> None:
        with safe_open(path, framework="pt") as file:
            films, values = file.get_tensor("films"), file.get_tensor("values")
        if films.shape != (len(values), _DIGEST_BYTES) or values.shape[1:] != self._shape:
            return
        segment = len(self._segments)
        self._segments.append(values)
        for row, digest in enumerate(films.numpy()):
            self._places[digest.tobytes().hex()] = segment, row


def features_folder(learner: Learner, recipe: Recipe, number: int) -> Path:
    """Return the cache folder of one frozen part, precision and view."""
    view = augmentation_identity(recipe, number)
    key = f"{_digest(learner.frozen)}\n{learner.trained}\n{learner.precision}\n{view}"
    return cache_folder("features", f"{learner.trained}-{hashlib.sha256(key.encode()).hexdigest()[:24]}")


def compute_features(
    learner: Learner, films: Sequence[TrainingFilm], recipe: Recipe, number: int, *, token: CancelToken
) -> Generator[Progress, None, Features]:
    """Return the values of all films at the cut, computing those that are not kept yet.

    Raises
    ------
    Cancelled
        When stopped; what was computed is kept.
    OSError, SafetensorError
        When the cache cannot be written to.
    """
    features = Features(features_folder(learner, recipe, number), value_shape(learner.trained))
    lacking = [position for position, film in enumerate(films) if film.sha256 not in features]
    waiting: list[tuple[list[str], torch.Tensor]] = []
    done = len(films) - len(lacking)
    paths = [film.path for film in films]
    for batch in load_views(paths, recipe, number, order=lacking, batch_size=_BATCH, device=learner.device):
        token.raise_if_cancelled()
        if batch.positions:
            waiting.append((batch.sha256, learner.frozen_values(normalised(batch.views)).cpu()))
        done += len(batch.positions) + len(batch.unreadable)
        if sum(len(digests) for digests, _ in waiting) >= _SEGMENT:
            _flush(features, waiting)
        yield Progress(done, len(films), "Computing what is frozen")
    _flush(features, waiting)
    return features


def _flush(features: Features, waiting: list[tuple[list[str], torch.Tensor]]) -> None:
    if waiting:
        digests = [digest for part, _ in waiting for digest in part]
        features.add(digests, torch.cat([values for _, values in waiting]))
        waiting.clear()


def _digest(part: nn.Sequential) -> str:
    digest = hashlib.sha256()
    for name, tensor in part.state_dict().items():
        digest.update(name.encode())
        bits = tensor.detach().cpu().contiguous()
        digest.update(bits.view(torch.uint8).numpy() if bits.dtype == torch.bfloat16 else np.asarray(bits).data)
    return digest.hexdigest()
