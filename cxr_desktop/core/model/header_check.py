"""What a film's header says against the model card: age, modality, body part, view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.facts import age_in_years
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cxr_desktop.core.model.scope import Population

_SECONDARY = {"OT", "SC", ""}  # captures: the modality says nothing of how the film was made
_LATERAL = {"LL", "RL", "LATERAL", "LAT"}


def contradiction(tags: Mapping[str, str], population: Population) -> str:
    """Return why a film's header excludes it from a model's population, as a phrase, or "".

    Parameters
    ----------
    tags
        Header fields by DICOM keyword, as `Radiograph.tags` has them. Absent fields contradict nothing.
    population
        Whom the model learned from.
    """
    return next((phrase for check in (_view, _modality, _body_part, _age) if (phrase := check(tags, population))), "")


def doubt(tags: Mapping[str, str], population: Population) -> str:
    """Return what a header says that the model card does not cover but that excludes no film, as a phrase, or ""."""
    view = tags.get("ViewPosition", "").strip().upper()
    if not view or not population.views or view in population.views or view in _LATERAL:
        return ""
    return f"the header says view {display_text(view)}; the model learned from {_either(population.views)}"


def _view(tags: Mapping[str, str], population: Population) -> str:
    view = tags.get("ViewPosition", "").strip().upper()
    return "the header says that it is a lateral film" if view in _LATERAL and population.views else ""


def _modality(tags: Mapping[str, str], population: Population) -> str:
    modality = tags.get("Modality", "").strip().upper()
    if not population.modalities or modality in _SECONDARY or modality in population.modalities:
        return ""
    return (
        f"the header says modality {display_text(modality)}; the model learned from {_either(population.modalities)}"
    )


def _body_part(tags: Mapping[str, str], population: Population) -> str:
    part = tags.get("BodyPartExamined", "").strip().upper()
    known = population.body_parts
    if not part or not known or any(word in part for word in known):
        return ""
    return f"the header says body part {display_text(part)}; the model learned from {_either(known)}"


def _age(tags: Mapping[str, str], population: Population) -> str:
    age = age_in_years(tags)
    if age is None or population.ages is None or population.ages[0] <= age < population.ages[1] + 1:
        return ""
    youngest, oldest = population.ages  # the age itself is the patient's and stays in the header
    return f"the header says an age outside the model's {youngest:g} to {oldest:g} years"


def _either(words: tuple[str, ...]) -> str:
    return " or ".join(words)
