"""Whom a model learned from, as the headers of its films say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.facts import age_in_years
from cxr_desktop.core.model.scope import Population

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ENOUGH = 0.8  # share of films that must say it: a few headers speak for nobody


def population_of_films(tags: Sequence[Mapping[str, str]]) -> Population | None:
    """Return what most headers (fields by DICOM keyword, one mapping a film) say together; None for nothing.

    Ages are whole years, from the youngest to the oldest film.
    """
    ages = [age for age in map(age_in_years, tags) if age is not None]
    has_ages = len(ages) >= _ENOUGH * len(tags) > 0
    population = Population(
        ages=(float(int(min(ages))), float(int(max(ages)))) if has_ages else None,
        modalities=_values(tags, "Modality"),
        body_parts=_values(tags, "BodyPartExamined"),
        views=_values(tags, "ViewPosition"),
    )
    return None if population == Population() else population


def _values(tags: Sequence[Mapping[str, str]], keyword: str) -> tuple[str, ...]:
    said = [word for film in tags if (word := film.get(keyword, "").strip().upper())]
    return tuple(sorted(set(said))) if len(said) >= _ENOUGH * len(tags) else ()
