"""The cardiothoracic ratio's reference: from where on it counts as enlarged, by age, and when it cannot be trusted.

Sources: Danzer CS, The cardiothoracic ratio, Am J Med Sci 1919;157:513-521 (adults, 0.50); Edwards DK, Higgins CB,
Gilpin EA, The cardiothoracic ratio in newborn infants, AJR 1981;136:907-913 (0.60); Chia MD et al., Calabar J Health
Sci 2022;6:65-71 (150 healthy children of 1-15 years: mean 0.49, falling with age); Chon SB et al., J Korean Med Sci
2011;26:1446-1453 (AP films make the heart wider).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.film.facts import age_in_years

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADULT = 16.0


@dataclass(frozen=True, slots=True)
class Reference:
    """From which ratio on a heart counts as enlarged.

    Parameters
    ----------
    who
        Whom it holds for.
    limit
        The ratio above which the heart counts as enlarged, or None where there is no accepted one.
    source
        Author and year.
    """

    who: str
    limit: float | None
    source: str


ADULT = Reference("adults, PA", 0.50, "Danzer 1919")
CHILD = Reference("children of 1-15 years: healthy ones have 0.49 on average, younger ones more", None, "Chia 2022")
INFANT = Reference("infants under 1 year", 0.60, "Edwards 1981")


def reference(tags: Mapping[str, str]) -> Reference:
    """Return the reference for the age that the header tells; the adults' where it tells none."""
    age = age_in_years(tags)
    if age is None or age >= _ADULT:
        return ADULT
    return INFANT if age < 1 else CHILD


def caveat(tags: Mapping[str, str]) -> str:
    """Return why the ratio of this film cannot be trusted as it is, in a sentence; "" where nothing is against it.

    Magnification cancels in a ratio only as far as heart and thorax lie equally far from the detector. On an AP film
    the heart lies farther from it, and the ratio is too large.
    """
    view = tags.get("ViewPosition", "").strip().upper()
    if view == "AP":
        return "AP film: the heart is magnified more than the thorax, the ratio is too large."
    if view in {"LL", "RL", "LATERAL", "LAT"}:
        return "Lateral film: there is no cardiothoracic ratio."
    return "" if view == "PA" else "View unknown: only a PA film on inspiration can be compared."


def verdict(ratio: float, tags: Mapping[str, str]) -> str:
    """Return what a ratio means, with its reference, in a sentence."""
    found = reference(tags)
    unknown = " (age unknown)" if age_in_years(tags) is None else ""
    if found.limit is None:
        return f"{found.who} ({found.source})."
    if ratio > found.limit:
        return f"above {found.limit:.2f}, the limit for {found.who}{unknown} ({found.source})."
    return f"not above {found.limit:.2f}, the limit for {found.who}{unknown} ({found.source})."
