"""What a batch tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.model.prediction import Prediction


@dataclass(frozen=True, slots=True)
class FilmClassified:
    """One film is done: it has a prediction or, when it cannot be read or classified, an error in words.

    Parameters
    ----------
    path
        The film.
    sha256
        Hex digest of the file's bytes; "" when it could not be read.
    prediction
        The answer, or None.
    error
        The reason there is none (or no picture of it), or None.
    done, total
        How far the batch has come.
    size, mtime_ns
        The file's bytes and its time of change (ns since 1970) when it was read; 0 when it could not be.
    is_stored
        Whether the prediction is a stored one of the same content and model.
    """

    path: Path
    sha256: str
    prediction: Prediction | None
    error: str | None
    done: int
    total: int
    size: int = 0
    mtime_ns: int = 0
    is_stored: bool = False


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """How a batch ended. `was_cancelled` when somebody stopped it before the last film.

    `stored` of the classified films were known from before; `outside` of them are outside the model's scope.
    """

    classified: int
    failed: int
    was_cancelled: bool
    stored: int = 0
    outside: int = 0
