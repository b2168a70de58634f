"""The guard: whether a film is one of those a model learned from. It is fitted in `core.trust.guard_fit`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.facts import fault_of, is_phantom
from cxr_desktop.core.model.header_check import contradiction, doubt
from cxr_desktop.core.model.scope import PHANTOM, ScopeVerdict

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.appearance import Appearance
    from cxr_desktop.core.model.projection import Projection
    from cxr_desktop.core.model.scope import Population

POSTURES = (
    "",
    "the film looks turned by 90 degrees",
    "the film looks turned by 180 degrees",
    "the film looks turned by 270 degrees",
    "the film looks inverted: black and white swapped",
)
"""What `Guard.posture` tells apart; the first is a film as it should be."""

_UNLIKE = "the film is unlike those the model learned from"
_SURE = 0.9
_HIDDEN_CODE, CODE_LENGTH = 16, 64


@dataclass(frozen=True, eq=False)
class Guard:
    """What a checkpoint knows of how its films look.

    Parameters
    ----------
    outlook, hidden
        Projections of the descriptors of that name (`Appearance`). The distance of the first is judged; the second
        only tells neighbours apart.
    limit
        Distance of the outlook beyond which a film is outside.
    posture_weights, posture_bias
        (5, 256) and (5,) float32: a linear softmax over the greys for `POSTURES`.
    """

    outlook: Projection
    hidden: Projection
    limit: float
    posture_weights: NDArray[np.float32]
    posture_bias: NDArray[np.float32]

    def distance(self, look: Appearance) -> float:
        """Return how far a film lies from those the model learned from, as a share of the limit."""
        return float(self.outlook.distance(look.outlook)) / self.limit

    def posture(self, look: Appearance) -> str:
        """Return which of `POSTURES` a film is in; "" also where that is not sure."""
        scores = self.posture_weights @ look.greys + self.posture_bias
        weights = np.exp(scores - scores.max())
        best = int(weights.argmax())
        return POSTURES[best] if weights[best] >= _SURE * weights.sum() else ""

    def code(self, look: Appearance) -> NDArray[np.float32]:
        """Return the network's view of a film as `Reference.codes` has it, (64,) float32."""
        hidden = self.hidden.code(look.hidden, _HIDDEN_CODE)
        return np.concatenate((hidden, self.outlook.code(look.outlook, CODE_LENGTH - _HIDDEN_CODE)))


def judge_scope(
    film: Radiograph, look: Appearance, *, guard: Guard | None, population: Population | None
) -> ScopeVerdict:
    """Return whether a film is one that a model may be asked about: the first reason against it that is found.

    A drawing, a tiny or blank film is outside of any model; a header that contradicts the model card is outside of
    that model; posture and distance need the model's guard.
    """
    distance = guard.distance(look) if guard is not None else None
    reason = PHANTOM if is_phantom(film) else fault_of(film)
    said = ""
    reason = reason or contradiction(film.tags, population)
    if population is not None:
        said = doubt(film.tags, population)
    if guard is not None and distance is not None and not reason:
        reason = guard.posture(look) or (_UNLIKE if distance > 1 else "")
    if reason:
        return ScopeVerdict(is_inside=False, reason=reason, doubt=said, distance=distance)
    return ScopeVerdict(None if guard is None else True, doubt=said, distance=distance)
