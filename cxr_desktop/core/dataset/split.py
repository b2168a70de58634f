"""Which films are learnt from, chosen by and tested on: a file of names; no film is ever moved."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.dataset.films import ALL, SPLITS, TEST, TRAIN, VAL, Dataset, DatasetError, LabelledFilm
from cxr_desktop.core.dataset.patients import NONE, PatientRule, patient_rule, relative_name
from cxr_desktop.core.words.documents import read_words, write_words
from cxr_desktop.core.words.paths import stays_below
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FORMAT = 1
SMALLEST_VALIDATION = 100
"""Films below which a validation split is too small to choose by: AUC of 100 films has an interval of about ±0.05."""


@dataclass(frozen=True, slots=True)
class Split:
    """Three disjoint lists of films.

    Parameters
    ----------
    root
        The data set's folder, below which all films lie.
    classes
        Class names by index.
    train, val, test
        The films; `val` and `test` may be empty.
    rule
        Name of the patient rule that the cut was grouped by, "" when there was none.
    how
        How the split was made, in a sentence for the report.
    """

    root: Path
    classes: tuple[str, ...]
    train: tuple[LabelledFilm, ...]
    val: tuple[LabelledFilm, ...]
    test: tuple[LabelledFilm, ...]
    rule: str = ""
    how: str = ""

    def of(self, name: str) -> tuple[LabelledFilm, ...]:
        """Return the films of ``"train"``, ``"val"`` or ``"test"``."""
        return {TRAIN: self.train, VAL: self.val, TEST: self.test}[name]

    def counts(self, name: str) -> tuple[int, ...]:
        """Return how many films of each class a split has."""
        found = Counter(film.label for film in self.of(name))
        return tuple(found[index] for index in range(len(self.classes)))

    def without(self, paths: frozenset[Path] | set[Path]) -> Split:
        """Return the split less some films: those that cannot be read."""
        train, val, test = (tuple(film for film in self.of(name) if film.path not in paths) for name in SPLITS)
        return replace(self, train=train, val=val, test=test)


def rule_of(split: Split) -> PatientRule:
    """Return the rule that a split was made by; every film is a patient of its own where there is none."""
    try:
        return patient_rule(split.rule) if split.rule else NONE
    except ValueError:
        return NONE


def folder_split(dataset: Dataset) -> Split:
    """Return the split that the folders make. Films of a data set without splits are to be learnt from."""
    return Split(
        dataset.root,
        dataset.classes,
        dataset.of(TRAIN) or dataset.of(ALL),
        dataset.of(VAL),
        dataset.of(TEST),
        how="The folders' own splits.",
    )


def cut_validation(
    split: Split,
    rule: PatientRule,
    *,
    fraction: float = 0.1,
    seed: int = 0,
    together: Iterable[Sequence[Path]] = (),
) -> Split:
    """Return the split with a new validation list cut from the films to learn from, grouped by patient.

    The films of the old validation list join the pool that is cut. Patients are drawn in a random order until each
    class has its share (stratified: a patient is taken while a class of their films still lacks some).

    Parameters
    ----------
    split
        What the folders say.
    rule
        Who is one patient.
    fraction
        Share of each class that goes to validation, above 0 and below 1.
    seed
        Of the order.
    together
        Groups of films that stay on one side whoever they are of: copies of one picture.

    Raises
    ------
    DatasetError
        When a class has fewer than two patients, so that it cannot be in both lists.
    ValueError
        When `fraction` is not between 0 and 1.
    """
    if not 0 < fraction < 1:
        msg = f"the share for validation is between 0 and 1, not {fraction}"
        raise ValueError(msg)
    pool = (*split.train, *split.val)
    patients: dict[str, list[LabelledFilm]] = {}
    for film in pool:
        patients.setdefault(rule.patient(relative_name(film.path, split.root)), []).append(film)
    patients = _joined(patients, together)
    chosen = _draw(patients, split, fraction, seed)
    val = tuple(film for film in pool if film.path in chosen)
    train = tuple(film for film in pool if film.path not in chosen)
    if rule.pattern:
        how = (
            f"{len(val)} of {len(pool)} films cut from train for validation: whole patients (rule {rule.name}), "
            f"{fraction:.0%} of each class, seed {seed}."
        )
    else:
        how = (
            f"{len(val)} of {len(pool)} films cut from train for validation: film by film, as no rule tells patients "
            f"apart, {fraction:.0%} of each class, seed {seed}."
        )
    return replace(split, train=train, val=val, rule=rule.name, how=how)


def _joined(
    patients: dict[str, list[LabelledFilm]], together: Iterable[Sequence[Path]]
) -> dict[str, list[LabelledFilm]]:
    """Return the patients with those that share a picture as one, named by the first of them."""
    owner = {film.path: name for name, films in patients.items() for film in films}
    heads = {name: name for name in patients}

    def head_of(name: str) -> str:
        while heads[name] != name:
            name = heads[name]
        return name

    for group in together:
        owners = sorted({head_of(owner[path]) for path in group if path in owner})
        heads.update(dict.fromkeys(owners, owners[0]) if owners else {})
    joined: dict[str, list[LabelledFilm]] = {}
    for name, films in patients.items():
        joined.setdefault(head_of(name), []).extend(films)
    return joined


def _draw(patients: dict[str, list[LabelledFilm]], split: Split, fraction: float, seed: int) -> set[Path]:
    """Return the films of the patients drawn for validation."""
    per_class = Counter(film.label for films in patients.values() for film in films)
    lacking = {label: max(1, round(fraction * count)) for label, count in per_class.items()}
    chosen: set[Path] = set()
    left = Counter(label for films in patients.values() for label in {film.label for film in films})
    names = sorted(patients)
    for index in np.random.default_rng(seed).permutation(len(names)):
        films = patients[names[index]]
        found = Counter(film.label for film in films)
        is_wanted = any(lacking[label] > 0 for label in found)
        if not is_wanted or any(
            left[label] <= 1 or count > 2 * max(lacking[label], 1) for label, count in found.items()
        ):
            continue
        chosen.update(film.path for film in films)
        for label, count in found.items():
            lacking[label] -= count
            left[label] -= 1
    for label, count in left.items():
        if count < 1 or lacking[label] == max(1, round(fraction * per_class[label])):
            reason = f"the class {split.classes[label]} has too few patients to be cut in two"
            raise DatasetError(split.root, reason)
    return chosen


def write_split(path: Path, split: Split) -> None:
    """Write a split as JSON, beside and renamed.

    Raises
    ------
    DatasetError
        When it cannot be written.
    """
    films = {
        name: [[_readable_name(film.path, split.root), film.label, film.split] for film in split.of(name)]
        for name in SPLITS
    }
    values = {
        "format": FORMAT,
        "root": str(split.root),
        "classes": list(split.classes),
        "rule": split.rule,
        "how": split.how,
        "films": films,
    }
    text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    with writing(path, DatasetError) as beside:
        write_words(beside, text, errors="backslashreplace")


def _readable_name(film: Path, root: Path) -> str:
    """Return the name that `read_split` takes again; raise DatasetError where it would not."""
    name = relative_name(film, root)
    if not stays_below(name):
        raise DatasetError(film, "lies in a folder whose name is a drive or a way up on another system; rename it")
    return name


def read_split(path: Path, *, root: Path | None = None) -> Split:
    """Read a split file; `root` overrides where its films lie.

    Raises
    ------
    DatasetError
        When it cannot be read, is no split file, names films outside its data set, or one film twice.
    """
    try:
        values = json.loads(read_words(path))
        if values["format"] > FORMAT:
            raise DatasetError(path, f"it has format {values['format']}; this program reads up to {FORMAT}")
        place = root or Path(values["root"])
        classes = tuple(str(name) for name in values["classes"])
        lists = {name: tuple(_film(place, row, len(classes)) for row in values["films"][name]) for name in SPLITS}
        split = Split(place, classes, **lists, rule=str(values["rule"]), how=str(values["how"]))
    except OSError as failure:
        raise DatasetError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as failure:
        raise DatasetError(path, "it is no split file") from failure
    _check_disjoint(path, (*split.train, *split.val, *split.test))
    return split


def _film(root: Path, row: Sequence[Any], n_classes: int) -> LabelledFilm:
    relative, label, split = row
    if not stays_below(relative) or not isinstance(label, int) or not 0 <= label < n_classes:
        raise ValueError(relative)
    return LabelledFilm(root / relative, int(label), str(split))


def _check_disjoint(path: Path, films: Sequence[LabelledFilm]) -> None:
    doubled = [name for name, count in Counter(film.path for film in films).items() if count > 1]
    if doubled:
        raise DatasetError(path, f"it names {doubled[0].name} twice")


def split_digest(split: Split) -> str:
    """Return the sha256 of who is in which list with which label: the same split made twice has the same."""
    lines = (
        f"{name}\t{film.label}\t{relative_name(film.path, split.root)}\n"
        for name in SPLITS
        for film in split.of(name)
    )
    return hashlib.sha256("".join(lines).encode(errors="surrogateescape")).hexdigest()
