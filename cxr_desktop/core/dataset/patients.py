"""Whose film it is, by a rule on its name, so that no child is learnt from and tested on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class PatientRule:
    """How a film's name tells the patient.

    Parameters
    ----------
    name
        Of the rule, as `split.json` keeps it.
    pattern
        Regular expression searched in the film's path below the data set (``/`` between its parts), case ignored.
        Its groups, joined, are the patient when a split is *made*: the more films it joins, the safer. A film that
        it does not match is a patient of its own; an empty pattern makes every film one.
    strict_pattern
        The same for *judging* a split, where joining too many would cry wolf. Empty: `pattern`.
    about
        What it expects, in a phrase for people.
    """

    name: str
    pattern: str
    strict_pattern: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        for pattern in (self.pattern, self.strict_pattern):
            try:
                re.compile(pattern)
            except re.error as failure:
                msg = f"the patient rule {pattern!r} is no regular expression ({failure})"
                raise ValueError(msg) from failure

    def patient(self, relative: str) -> str:
        """Return whose film it is when a split is made; `relative` is the path below the data set."""
        return _patient(self.pattern, relative)

    def strict_patient(self, relative: str) -> str:
        """Return whose film it is when a split is judged."""
        return _patient(self.strict_pattern or self.pattern, relative)


KERMANY = PatientRule(
    "kermany",
    r"(?:person|IM-)0*(\d+)[_-]",
    r"(?:^|/)(person\d+_[a-z]+|(?:NORMAL2-)?IM-\d+)[_-]",
    "person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: the number; when judging, number and kind",
)
NIH = PatientRule("nih", r"(\d{8})_\d{3}", about="00001234_005: the first eight digits")
FOLDERS = PatientRule("folder-per-patient", r"([^/]+)/[^/]+$", about="all films of one folder are one patient's")
NONE = PatientRule("none", "", about="every film is a patient of its own")
RULES = {rule.name: rule for rule in (KERMANY, NIH, FOLDERS, NONE)}


def patient_rule(text: str) -> PatientRule:
    """Return the preset of that name, or the rule of a regular expression.

    Raises
    ------
    ValueError
        When it is neither; the message is a reason for the user.
    """
    return RULES.get(text) or PatientRule(text, text)


def suggest_rule(relatives: Iterable[str]) -> PatientRule:
    """Return the preset that names most films' patients, `NONE` when none fits half of them."""
    names = list(relatives)
    best = max((KERMANY, NIH), key=lambda rule: _hits(rule, names))
    return best if _hits(best, names) * 2 > len(names) else NONE


def _hits(rule: PatientRule, names: list[str]) -> int:
    return sum(re.search(rule.pattern, name, re.IGNORECASE) is not None for name in names)


def _patient(pattern: str, relative: str) -> str:
    match = re.search(pattern, relative, re.IGNORECASE) if pattern else None
    if match is None:
        return relative
    return "-".join(group for group in match.groups() if group) if match.groups() else match.group()


def relative_name(path: Path, root: Path) -> str:
    """Return a film's path below the data set with ``/`` between its parts, as rules and split files have it."""
    return Path(path).relative_to(root).as_posix()
