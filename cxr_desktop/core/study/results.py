"""The results of a study as columns: what the table shows, what filters look at, what is counted and exported."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.measure.measurement import Measurement
    from cxr_desktop.core.model.prediction import ModelInfo

UNKNOWN = -1  # no class: no prediction, no reading, no truth in the folder names
UNSURE = -2  # a reading: the reader looked and could not say
OUTSIDE, INSIDE = 0, 1  # of the model's scope; else UNKNOWN


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader says of a film.

    Parameters
    ----------
    film_sha256, reader
        Which film, and the reader's name; a reader has one reading of a film.
    label
        The final decision: a class index, or `UNSURE`.
    first_label
        The decision before the model's answer was shown; equal to `label` where nothing was hidden.
    is_blind
        Whether prediction and overlay were hidden until `first_label`.
    first_seconds, seconds
        From the film on screen to the first and to the final decision.
    time
        Of the final decision: ISO 8601, UTC, to the second.
    model_sha256
        The model that was shown, "" for none.
    """

    film_sha256: str
    reader: str
    label: int
    first_label: int
    is_blind: bool
    first_seconds: float
    seconds: float
    time: str
    model_sha256: str


@dataclass(frozen=True, eq=False)
class Results:
    """The films of a study in natural order of their paths; row i of every column is film i.

    Parameters
    ----------
    root
        The folder the study is of.
    model
        Whose predictions these are; None before any.
    classes
        Class names in the order of the model's outputs.
    paths
        Where the films lie, n of them.
    sha256
        Of each file's bytes, "" where it could not be read.
    sizes
        (n,) int64, bytes; 0 where unknown.
    probabilities
        (n, C) float64, calibrated; NaN in rows without a prediction.
    labels
        (n,) int8: the class called at the operating point, else `UNKNOWN`.
    uncertain
        (n,) bool: in the model's uncertain band.
    truth
        (n,) int8: class by the name of a folder above the film, else `UNKNOWN`.
    readings
        (n,) int8 of one reader: class, `UNSURE` or `UNKNOWN` (unread).
    flagged
        (n,) bool.
    notes, errors
        Texts, "" for none. A film has an error or a prediction, or neither yet.
    in_scope
        (n,) int8: `INSIDE` or `OUTSIDE` the model's scope, `UNKNOWN` where nobody can say.
    scope_reasons, scope_doubts
        Why a film is outside, and what its header says that the model card does not cover; "" for none.
    spread
        (n,) float64: standard deviation of the probability of ``classes[1]``; NaN where unknown.
    other
        A second model's ``(ModelInfo, probabilities (n, C), labels (n,))`` of the same films, or None.
    measurements
        What is drawn on films of the study, by digest.
    """

    root: Path
    model: ModelInfo | None
    classes: tuple[str, ...]
    paths: tuple[Path, ...]
    sha256: tuple[str, ...]
    sizes: NDArray[np.int64]
    probabilities: NDArray[np.float64]
    labels: NDArray[np.int8]
    uncertain: NDArray[np.bool_]
    truth: NDArray[np.int8]
    readings: NDArray[np.int8]
    flagged: NDArray[np.bool_]
    notes: tuple[str, ...]
    errors: tuple[str, ...]
    in_scope: NDArray[np.int8]
    scope_reasons: tuple[str, ...]
    scope_doubts: tuple[str, ...]
    spread: NDArray[np.float64]
    other: tuple[ModelInfo, NDArray[np.float64], NDArray[np.int8]] | None = None
    measurements: Mapping[str, tuple[Measurement, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.paths)

    @property
    def p(self) -> NDArray[np.float64]:
        """(n,) calibrated probability of ``classes[1]``; NaN where there is no prediction."""
        column: NDArray[np.float64] = self.probabilities[:, 1]
        return column

    @cached_property
    def is_outside(self) -> NDArray[np.bool_]:
        """(n,) whether a film is known to be outside the model's scope."""
        return np.asarray(self.in_scope == OUTSIDE, dtype=np.bool_)

    def counted(self, *, with_outside: bool) -> NDArray[np.bool_]:
        """Return which films statistics are made of: (n,) bool.

        They have an answer; those outside the model's scope are left out unless asked for.
        """
        known = self.labels != UNKNOWN
        return np.asarray(known if with_outside else known & ~self.is_outside, dtype=np.bool_)

    @cached_property
    def set_sizes(self) -> NDArray[np.int8]:
        """(n,) how many classes each film's prediction set holds, `UNKNOWN` without an answer or a rule."""
        rule = None if self.model is None else self.model.conformal
        if rule is None:
            return np.full(len(self), UNKNOWN, dtype=np.int8)
        sizes = (self.probabilities >= np.array(rule.limits)).sum(axis=1)
        return np.where(self.labels == UNKNOWN, UNKNOWN, sizes).astype(np.int8)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Each film's path from `root`, or its whole path when it lies elsewhere."""
        root = str(self.root).rstrip(os.sep) + os.sep
        return tuple(str(path).removeprefix(root) for path in self.paths)

    @cached_property
    def searched(self) -> tuple[str, ...]:
        """`names` in one case, for looking for a part of them."""
        return tuple(name.casefold() for name in self.names)
