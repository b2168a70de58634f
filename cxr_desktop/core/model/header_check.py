"""What a film's header says against the model card: age, modality, body part, view.

What the header says is the patient's and stays there: reasons go into tables, so that they never quote it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.facts import age_in_years
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cxr_desktop.core.model.scope import Population

_SILENT = {"", "UNKNOWN", "UNSPECIFIED", "OTHER", "NONE", "NA", "N/A"}
_NO_MODALITY = _SILENT | {"OT", "SC"}  # captures: they do not say how the film was made
_RADIOGRAPHY = {"CR", "DX", "RG", "DR"}
_CHEST = ("CHEST", "THORAX", "TORAX", "LUNG", "CHST", "RIB")
_LATERAL = ("LL", "RL", "LLO", "RLO")
_SLACK = 0.05  # years: 52 weeks and 365 days are a year


def contradiction(tags: Mapping[str, str], population: Population | None) -> str:
    """Return why a film's header excludes it from a model's population, as a phrase, or "".

    Parameters
    ----------
    tags
        Header fields by DICOM keyword, as `Radiograph.tags` has them. Absent fields contradict nothing.
    population
        Whom the model learned from; None where unknown. A lateral film is excluded unless views like it are named.
    """
    views = () if population is None else population.views
    if _is_lateral(_word(tags, "ViewPosition")) and not any(map(_is_lateral, views)):
        return "the header says that it is a lateral film"
    if population is None:
        return ""
    return next((phrase for check in (_modality, _body_part, _age) if (phrase := check(tags, population))), "")


def doubt(tags: Mapping[str, str], population: Population) -> str:
    """Return what a header says that the model card does not cover but that excludes no film, as a phrase, or ""."""
    view = _word(tags, "ViewPosition")
    if view in _SILENT or not population.views or view in population.views or _is_lateral(view):
        return ""
    return f"the header says view {display_text(view)}; the model learned from {_either(population.views)}"


def _word(tags: Mapping[str, str], keyword: str) -> str:
    return tags.get(keyword, "").strip().upper()


def _is_lateral(view: str) -> bool:
    return view in _LATERAL or view.startswith("LAT")


def _modality(tags: Mapping[str, str], population: Population) -> str:
    modality, known = _word(tags, "Modality"), set(population.modalities)
    if not known or modality in _NO_MODALITY or modality in known | (_RADIOGRAPHY if known & _RADIOGRAPHY else set()):
        return ""
    return f"the header names another modality than the model's {_either(population.modalities)}"


def _body_part(tags: Mapping[str, str], population: Population) -> str:
    part, known = _word(tags, "BodyPartExamined"), population.body_parts
    alike = (*known, *_CHEST) if set(known) & set(_CHEST) else known
    if not known or part in _SILENT or any(word in part for word in alike):
        return ""
    return f"the header names another body part than the model's {_either(known)}"


def _age(tags: Mapping[str, str], population: Population) -> str:
    age = age_in_years(tags)
    if age is None or population.ages is None:
        return ""
    youngest, oldest = population.ages
    if youngest - _SLACK <= age < oldest + 1:
        return ""
    return f"the header says an age outside the model's {youngest:g} to {oldest:g} years"


def _either(words: tuple[str, ...]) -> str:
    return " or ".join(words)
