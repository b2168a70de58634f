"""Whether a film is one that the model may be asked about: types without torch, so that the window can name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScopeVerdict:
    """What the guard says of a film.

    Parameters
    ----------
    is_inside
        Whether the model's figures hold for films like this one; None where nobody can say (a model without a guard).
    reason
        Why not, as a phrase that ends no sentence ("the film looks turned by 180 degrees"); "" inside.
    doubt
        What the film's header says that the model card does not cover but that excludes nothing; "" without.
    distance
        How far the film lies from those the model learned from, as a share of the guard's limit: above 1 is outside.
        None without a guard.
    """

    is_inside: bool | None
    reason: str = ""
    doubt: str = ""
    distance: float | None = None

    @property
    def is_outside(self) -> bool:
        """Whether the film is known to be outside."""
        return self.is_inside is False

    @property
    def is_phantom(self) -> bool:
        """Whether the film is one that a program drew, told by its mark."""
        return self.reason == PHANTOM


PHANTOM = "the film is a phantom, drawn by a computer and of nobody"
"""The reason of films that bear the mark of a phantom (`core.film.samples.MARK`)."""

UNGUARDED = ScopeVerdict(None)


def outside_sentence(reason: str) -> str:
    """Return what is said of a film outside the scope, wherever its result is shown; a phantom is called one."""
    if reason == PHANTOM:
        return "A phantom, drawn by a computer and of nobody. What the model says of it means nothing."
    because = f": {reason}" if reason else ""
    return f"Outside the model's scope{because}. Do not use this result."


@dataclass(frozen=True, slots=True)
class Population:
    """Whom a model learned from, as far as a film's header can contradict it; empty fields contradict nothing.

    Parameters
    ----------
    ages
        Youngest and oldest in years, both included; None where unknown.
    modalities
        DICOM modalities (PS3.3 C.7.3.1.1.1): ``("CR", "DX")``.
    body_parts
        Words of Body Part Examined (PS3.16 annex L): ``("CHEST",)``.
    views
        Values of View Position (PS3.3 C.8.1.1): ``("AP",)``.
    """

    ages: tuple[float, float] | None = None
    modalities: tuple[str, ...] = ()
    body_parts: tuple[str, ...] = ()
    views: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConformalRule:
    """Prediction sets with a stated coverage (split conformal, class-conditional; Vovk 2005, Sadinle et al. 2019).

    A class is in the set of a film when its probability is at least the class' limit. On films exchangeable with the
    calibration films the set then holds the truth with at least the coverage, for each class.

    Parameters
    ----------
    coverage
        Stated, 0-1.
    limits
        Smallest probability of each class that is still in the set.
    counts
        How many calibration films of each class the limits stand on.
    """

    coverage: float
    limits: tuple[float, ...]
    counts: tuple[int, ...]

    def classes_in(self, probabilities: tuple[float, ...]) -> tuple[int, ...]:
        """Return the indices of the classes in the set of a film: one is an answer, several a doubt, none alien."""
        return tuple(
            index for index, (p, limit) in enumerate(zip(probabilities, self.limits, strict=True)) if p >= limit
        )
