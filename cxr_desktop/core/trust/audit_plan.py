"""How much an audit of heat maps does."""

from __future__ import annotations

from dataclasses import dataclass

from cxr_desktop.core.model.prediction import Method


@dataclass(frozen=True, slots=True)
class AuditPlan:
    """How much an audit does.

    Parameters
    ----------
    changes, all_tests
        Of how many films the small changes and every test are done; where the heat lies is looked at on each film.
    method
        How the maps are made, one of those that need no many passes.
    takes_outside
        Whether films outside the model's scope count as well.
    seed
        Of the order in which films are taken.
    data
        Which films, in words.
    """

    changes: int = 100
    all_tests: int = 50
    method: Method = Method.GRAD_CAM
    takes_outside: bool = False
    seed: int = 1
    data: str = ""

    @classmethod
    def of(cls, n: int, data: str) -> AuditPlan:
        """Return the plan for so many films: every test of a third of them, 5 to 50; changes of twice as many."""
        tests = min(50, max(5, n // 3))
        return cls(changes=2 * tests, all_tests=tests, data=data)
