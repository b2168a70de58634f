"""What a checkpoint keeps of the films its model learned from: for neighbours, and to tell a shift."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAME_FILM = 2.0
"""Distance of codes below which two files hold one film, saved again or at another size.

Measured with the bundled model, which learned from films of 224 x 224: 8 of these at their original size are at most
1.2 away; 8 as PNG at most 0.07, as JPEG of quality 70 at most 1.3, at half their size 1.9 to 4.9, too far to be told.
Of 600 training films the nearest other one is nearer than 4.2 for a hundredth."""


@dataclass(frozen=True, slots=True)
class SimilarFilm:
    """A training film near another film.

    Parameters
    ----------
    name
        Its path below the folder of its data set, with ``/`` between the parts.
    label
        Name of the class that its folder says.
    distance
        Euclidean, between the codes of both films; 0 for the film itself.
    sha256
        Of its file.
    """

    name: str
    label: str
    distance: float
    sha256: str


@dataclass(frozen=True, eq=False)
class Reference:
    """The films of a training, without their pixels.

    Parameters
    ----------
    names
        Paths of the n films below their data set's folder.
    sha256
        Of each film's file.
    labels
        (n,) int16 class indices, as the folders say.
    patients
        (n,) int32: whose film each is, as a number; films of one patient are no independent evidence.
    is_validation
        (n,) bool: the model chose by the film but did not learn from it.
    codes
        (n, d) float32: the network's view of each film, whitened, so that Euclidean distances mean something.
    log_odds
        (n,) float32: of class 1 against class 0, before the temperature.
    """

    names: tuple[str, ...]
    sha256: tuple[str, ...]
    labels: NDArray[np.int16]
    patients: NDArray[np.int32]
    is_validation: NDArray[np.bool_]
    codes: NDArray[np.float32]
    log_odds: NDArray[np.float32]

    def without_films(self) -> Reference:
        """Return one that keeps no film."""
        return Reference(
            (),
            (),
            self.labels[:0],
            self.patients[:0],
            self.is_validation[:0],
            codes=self.codes[:0],
            log_odds=self.log_odds[:0],
        )

    def nearest(self, code: NDArray[np.float32], count: int = 5) -> tuple[tuple[int, float], ...]:
        """Return the films nearest to a code (d,), as (row, Euclidean distance), the nearest first."""
        distances = np.linalg.norm(self.codes - code, axis=1)
        order = np.argsort(distances, kind="stable")[:count]
        return tuple((int(row), float(distances[row])) for row in order)
