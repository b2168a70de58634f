"""What is wrong with a data set and its split, in sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.dataset.duplicates import exact_groups, near_groups
from cxr_desktop.core.dataset.films import SPLITS, TEST, TRAIN, VAL
from cxr_desktop.core.dataset.patients import relative_name
from cxr_desktop.core.dataset.split import SMALLEST_VALIDATION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.dataset.scan import DatasetScan, ScannedFilm
    from cxr_desktop.core.dataset.split import Split

LEVELS = ("problem", "warning", "note", "good")

_NAMES = {TRAIN: "train", VAL: "validation", TEST: "test"}
_NO_COPIES = {"identical": "No identical films.", "near": "No nearly identical films."}
_IMBALANCE = 10
_MOST_LINES = 12
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked for.

    Parameters
    ----------
    code
        Its stable name: ``"small-validation"``.
    level
        ``"problem"`` (the figures would be wrong), ``"warning"``, ``"note"`` or ``"good"`` (looked for, not found).
    title
        A sentence.
    details
        More lines, "" where there is nothing to add.
    films
        Those it is about.
    """

    code: str
    level: str
    title: str
    details: str = ""
    films: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """What a data set holds.

    Parameters
    ----------
    counts
        Films by list (``"train"``, ``"val"``, ``"test"``) and class.
    widths, heights
        Smallest, median and largest in pixels; zeros without films.
    modes, kinds
        Films by grey or colour and depth, and by file type.
    unreadable
        How many films cannot be read.
    """

    counts: dict[str, tuple[int, ...]]
    widths: tuple[int, int, int]
    heights: tuple[int, int, int]
    modes: dict[str, int]
    kinds: dict[str, int]
    unreadable: int


@dataclass(frozen=True, slots=True)
class Audit:
    """All findings, the worst first, and the overview."""

    findings: tuple[Finding, ...]
    overview: Overview

    @property
    def has_problem(self) -> bool:
        """Whether figures made with this split would be wrong."""
        return any(finding.level == "problem" for finding in self.findings)


def audit(scan: DatasetScan, split: Split, rule: PatientRule) -> Audit:
    """Judge a data set and a split of it.

    Parameters
    ----------
    scan
        All films of the data set.
    split
        Who is learnt from, chosen by and tested on; it may leave films out.
    rule
        Whose film it is. Leaks are judged by its strict form; films that only its loose form joins are called what
        they are: numbers that look alike.
    """
    place = {film.path: name for name in SPLITS for film in split.of(name)}
    looks: tuple[Callable[[], Iterable[Finding]], ...] = (
        lambda: _unreadable(scan),
        lambda: _lists(split),
        lambda: _patients(split, rule),
        lambda: _copies(exact_groups(scan), place, scan, "identical", "identical films"),
        lambda: _copies(near_groups(scan), place, scan, "near", "nearly identical films"),
        lambda: _kinds_of_files(scan),
    )
    findings = [finding for look in looks for finding in look()]
    findings.sort(key=lambda finding: LEVELS.index(finding.level))
    return Audit(tuple(findings), overview(scan, split))


def overview(scan: DatasetScan, split: Split) -> Overview:
    """Return what a data set holds."""
    facts = [film.facts for film in scan.films]
    return Overview(
        counts={name: split.counts(name) for name in SPLITS},
        widths=_spread([f.width for f in facts]),
        heights=_spread([f.height for f in facts]),
        modes=dict(Counter(f.mode for f in facts).most_common()),
        kinds=dict(Counter(f.kind for f in facts).most_common()),
        unreadable=len(scan.unreadable),
    )


def _spread(values: Sequence[int]) -> tuple[int, int, int]:
    return (min(values), int(np.median(values)), max(values)) if values else (0, 0, 0)


def _lines(lines: Sequence[str]) -> str:
    more = [f"... and {len(lines) - _MOST_LINES} more"] if len(lines) > _MOST_LINES else []
    return "\n".join([*lines[:_MOST_LINES], *more])


def _names(names: Sequence[str]) -> str:
    """Return a group in one line, however large it is."""
    more = [f"and {len(names) - _MOST_NAMES} more"] if len(names) > _MOST_NAMES else []
    return ", ".join([*names[:_MOST_NAMES], *more])


def _films(n: int) -> str:
    return "1 film" if n == 1 else f"{n:,} films"


def _groups(n: int) -> str:
    return "1 group" if n == 1 else f"{n:,} groups"


def _numbers(n: int) -> str:
    return "1 number" if n == 1 else f"{n:,} numbers"


def _patients_in_words(n: int) -> str:
    return "1 patient" if n == 1 else f"{n:,} patients"


def _unreadable(scan: DatasetScan) -> Iterable[Finding]:
    if scan.unreadable:
        title = f"{_films(len(scan.unreadable))} cannot be read and will be left out."
        paths = tuple(film.path for film, _ in scan.unreadable)
        yield Finding("unreadable", "warning", title, _lines([reason for _, reason in scan.unreadable]), paths)
    else:
        yield Finding("unreadable", "good", f"All {len(scan.films):,} films can be read.")
    for folder, reason in scan.dataset.unreadable_folders:
        yield Finding("unreadable-folder", "problem", f"{folder.name} cannot be listed: {reason}.")


def _lists(split: Split) -> Iterable[Finding]:
    for name in SPLITS:
        counts = split.counts(name)
        if not sum(counts):
            yield _missing(name)
            continue
        absent = [split.classes[label] for label, n in enumerate(counts) if not n]
        if absent:
            title = f"The {_NAMES[name]} list has no film of {', '.join(absent)}."
            yield Finding(f"one-class-{name}", "problem" if name == TRAIN else "warning", title)
    small = len(split.val)
    if 0 < small < SMALLEST_VALIDATION:
        title = f"The validation list has {_films(small)}: too few to choose by."
        details = "Epoch, temperature and operating point would be chosen by chance. Cut a larger one from train."
        yield Finding("small-validation", "warning", title, details)
    present = [n for n in split.counts(TRAIN) if n]
    if present and max(present) > _IMBALANCE * min(present):
        title = f"In train one class has {max(present) / min(present):.0f} times the films of another."
        yield Finding("imbalance", "note", title, "Balanced class weights help.")


def _missing(name: str) -> Finding:
    details = {
        TRAIN: "",
        VAL: "Without validation films the last epoch is kept and no operating point can be fitted.",
        TEST: "The report will be made on validation films, by which the model was chosen: too good to be true.",
    }[name]
    return Finding(
        f"no-{name}", "problem" if name == TRAIN else "note", f"There are no {_NAMES[name]} films.", details
    )


def _patients(split: Split, rule: PatientRule) -> Iterable[Finding]:
    if not rule.pattern:
        details = "Name the rule by which files tell patients, or copies of one child may stand on both sides."
        yield Finding("no-rule", "note", "Every film counts as a patient of its own.", details)
        return
    is_clean = True
    for one, other in combinations(SPLITS, 2):
        shared = _shared(split, one, other, rule.strict_patient)
        if shared:
            is_clean = False
            title = f"{_patients_in_words(len(shared))} in {_NAMES[one]} as well as in {_NAMES[other]}."
            films = tuple(path for paths in shared.values() for path in paths)
            yield Finding("patient-leak", "problem", title, _lines(sorted(shared)), films)
        alike = _shared(split, one, other, rule.patient)
        if not shared and alike:
            title = f"{_numbers(len(alike))} in {_NAMES[one]} as well as in {_NAMES[other]}, of another kind."
            details = (
                "The file names count each kind (bacterial, viral, normal) from 1, so that these numbers only look "
                "alike: they are no evidence of the same child."
            )
            yield Finding("numbers-alike", "note", title, details)
    if is_clean:
        yield Finding("patient-leak", "good", "No patient in two lists.", f"By the rule {rule.name}.")


def _shared(split: Split, one: str, other: str, patient: Callable[[str], str]) -> dict[str, list[Path]]:
    """Return the patients of both lists, each with all films."""
    sides = []
    for name in (one, other):
        films: dict[str, list[Path]] = {}
        for film in split.of(name):
            films.setdefault(patient(relative_name(film.path, split.root)), []).append(film.path)
        sides.append(films)
    first, second = sides
    return {name: first[name] + second[name] for name in first.keys() & second.keys()}


def _copies(
    groups: Sequence[Sequence[ScannedFilm]], place: dict[Path, str], scan: DatasetScan, code: str, what: str
) -> Iterable[Finding]:
    """Yield findings about groups of films that show one picture: with two labels, across lists, within one."""
    if not groups:
        yield Finding(code, "good", _NO_COPIES[code])
        return
    classes = scan.dataset.classes
    two_labels = [group for group in groups if len({film.film.label for film in group}) > 1]
    across = [group for group in groups if len({place[f.film.path] for f in group if f.film.path in place}) > 1]
    within = [group for group in groups if group not in across]
    if two_labels:
        title = f"{_groups(len(two_labels))} of {what} with two labels."
        lines = [_names([f"{f.film.path.name} ({classes[f.film.label]})" for f in group]) for group in two_labels]
        yield Finding(f"{code}-two-labels", "problem", title, _lines(lines), _paths(two_labels))
    if across:
        title = f"{_groups(len(across))} of {what} across lists."
        lines = [
            _names([f"{f.film.path.name} ({_NAMES[place[f.film.path]]})" for f in group if f.film.path in place])
            for group in across
        ]
        yield Finding(f"{code}-across", "problem", title, _lines(lines), _paths(across))
    if within:
        title = f"{_groups(len(within))} of {what} within a list."
        lines = [_names([film.film.path.name for film in group]) for group in within]
        yield Finding(f"{code}-within", "note", title, _lines(lines), _paths(within))


def _paths(groups: Sequence[Sequence[ScannedFilm]]) -> tuple[Path, ...]:
    return tuple(film.film.path for group in groups for film in group)


def _kinds_of_files(scan: DatasetScan) -> Iterable[Finding]:
    """Warn where file type, depth or size tell the class: a network may learn that instead."""
    classes = scan.dataset.classes
    for code, what, value in (
        ("kinds-differ", "file types", lambda facts: facts.kind),
        ("modes-differ", "grey scales", lambda facts: facts.mode),
        ("sizes-differ", "sizes", lambda facts: (facts.width, facts.height)),
    ):
        shares = [
            Counter(value(f.facts) for f in scan.films if f.film.label == label) for label in range(len(classes))
        ]
        known = [counter for counter in shares if counter]
        if len(known) > 1 and not set.intersection(*(set(counter) for counter in known)):
            lines = [
                f"{name}: {', '.join(str(v) for v, _ in counter.most_common(3))}"
                for name, counter in zip(classes, shares, strict=True)
            ]
            title = f"The classes have no {what} in common: a network can tell them apart without looking."
            yield Finding(code, "warning", title, _lines(lines))
