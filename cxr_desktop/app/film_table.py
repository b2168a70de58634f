"""The films of the open folders as columns: quick to filter by the hundred thousand, quick to swap for others."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.core.film.folder import natural_key
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from cxr_desktop.core.model.prediction import Prediction


def positive_probability(prediction: Prediction) -> float:
    """Return the probability of the second class of two (PNEUMONIA); of the class called when there are more."""
    known = prediction.probabilities
    return known[1] if len(known) == 2 else prediction.probability


@dataclass(frozen=True, slots=True)
class FilmRows:
    """Films as columns of the same length, one entry per film.

    Parameters
    ----------
    keys
        The path as text, able to go back to the file whatever bytes its name has.
    texts
        What free text is looked for in: folder below the root and name, readable and case-folded.
    folders
        The folder of the film as text.
    """

    keys: list[str]
    texts: list[str]
    folders: list[str]


class RowMaker:
    """Turns paths into `FilmRows` below some roots.

    Parameters
    ----------
    roots
        What was opened; of a root that is a file, its folder counts.
    """

    def __init__(self, roots: Iterable[Path]) -> None:
        self.homes = outermost({str(root if root.is_dir() else root.parent) for root in roots})
        self._known: dict[str, str] = {}

    def rows(self, films: Iterable[Path]) -> FilmRows:
        """Return the columns of these films in their order."""
        made = FilmRows([], [], [])
        for film in films:
            key = str(film)
            folder, name = os.path.split(key)
            made.keys.append(key)
            made.folders.append(folder)
            made.texts.append(self._place(folder) + _readable(name).casefold())
        return made

    def _place(self, folder: str) -> str:
        known = self._known.get(folder)
        if known is None:
            home = next((one for one in self.homes if folder == one or is_below(folder, one)), folder)
            below = os.path.relpath(folder, home) if folder != home else ""
            known = self._known[folder] = f"{_readable(below).casefold().replace(os.sep, '/')}/" if below else ""
        return known


def outermost(homes: Collection[str]) -> tuple[str, ...]:
    """Return the folders that lie in none of the others, in natural order."""
    tops = (home for home in homes if not any(is_below(home, other) for other in homes))
    return tuple(sorted(tops, key=lambda home: natural_key(Path(home))))


def is_below(folder: str, other: str) -> bool:
    """Return whether a folder lies in another one."""
    return folder != other and folder.startswith(other.rstrip(os.sep) + os.sep)


def _readable(text: str) -> str:
    return text if text.isprintable() else display_text(text)  # the first answer is 30 times as fast


@dataclass
class FilmTable:
    """All films of the listing in natural order, and what is known of each.

    What is known is kept by key, because most films of a large folder were never looked at.
    """

    rows: FilmRows = field(default_factory=lambda: FilmRows([], [], []))
    number: dict[str, int] = field(default_factory=dict)  # key -> row
    predictions: dict[str, Prediction] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    is_hidden: bool = False  # whether the model's answers are kept from a reader

    def __len__(self) -> int:
        return len(self.rows.keys)

    def add(self, rows: FilmRows) -> range:
        """Put films at the end and return their numbers."""
        first = len(self)
        self.rows.keys.extend(rows.keys)
        self.rows.texts.extend(rows.texts)
        self.rows.folders.extend(rows.folders)
        self.number.update(zip(rows.keys, range(first, len(self)), strict=True))
        return range(first, len(self))

    def path(self, number: int) -> Path:
        """Return the file of one row."""
        return Path(self.rows.keys[number])

    @property
    def answers(self) -> dict[str, Prediction]:
        """The model's answers as far as they may be seen."""
        return {} if self.is_hidden else self.predictions

    def answer(self, key: str) -> Prediction | None:
        """Return the model's answer as far as it may be seen."""
        return self.answers.get(key)

    def forget_answers(self) -> None:
        """Drop predictions and errors, as a new model asks for."""
        self.predictions.clear()
        self.errors.clear()

    def doubtful(self, numbers: Sequence[int]) -> int:
        """Count the films among `numbers` whose call is marked uncertain; those outside the scope have none."""
        return sum(1 for one in self._answered(numbers) if one.uncertain and not one.scope.is_outside)

    def outside(self, numbers: Sequence[int]) -> int:
        """Count the films among `numbers` that are outside the model's scope."""
        return sum(1 for one in self._answered(numbers) if one.scope.is_outside)

    def _answered(self, numbers: Sequence[int]) -> Iterator[Prediction]:
        known, keys = self.answers, self.rows.keys
        if known:
            yield from (one for number in numbers if (one := known.get(keys[number])) is not None)
