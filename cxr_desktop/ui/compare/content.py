"""What a pane shows: which film, which heat map, by which model."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cxr_desktop.app.language import tr
from cxr_desktop.app.same_patient import Kin
from cxr_desktop.core.model.prediction import Method

if TYPE_CHECKING:
    from pathlib import Path


class Source(StrEnum):
    """Where a pane's film comes from."""

    ON_SCREEN = "on screen"  # follows the list
    EARLIER = "earlier"  # the latest earlier film of the same patient: follows the list, too
    OTHER = "other"  # another film of the same patient, not known to be earlier: follows the list, too
    HELD = "held"  # stays


@dataclass(frozen=True, slots=True)
class Content:
    """What one pane shows.

    Parameters
    ----------
    source
        Where its film comes from.
    held
        The film that stays, for `Source.HELD`; else None.
    method
        How its heat map is made, or None for the bare film.
    is_other_model
        Whether the other model answers, not the program's.
    """

    source: Source = Source.ON_SCREEN
    held: Path | None = None
    method: Method | None = None
    is_other_model: bool = False

    def holding(self, path: Path) -> Content:
        """Return the same with a film that stays."""
        return replace(self, source=Source.HELD, held=path)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen now.

    Parameters
    ----------
    on_screen
        The film that the list has chosen, or None.
    kin
        Other films of its patient.
    other_model
        Name of the other model, or "" while none was picked.
    """

    on_screen: Path | None = None
    kin: Kin = field(default_factory=Kin)
    other_model: str = ""


def days_words(days: int | None) -> str:
    """Return how far from the film on screen another one was taken: ``"- 412 days"``; "" when nobody knows."""
    if days is None:
        return ""
    if not days:
        return tr("same day")
    sign, n = "+" if days > 0 else "-", abs(days)
    return tr("{sign} 1 day", sign=sign) if n == 1 else tr("{sign} {n:,} days", sign=sign, n=n)


def beginning(method: Method) -> tuple[Content, ...]:
    """Return what the panes show at first: the film, its heat map by `method`, then by two other methods."""
    others = [other for other in (Method.GRAD_CAM_PP, Method.HIRES_CAM, Method.LAYER_CAM) if other is not method]
    return (Content(), *(Content(method=each) for each in (method, *others[:2])))
