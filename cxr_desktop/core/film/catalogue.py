"""Whose films they are: the headers of many DICOM files, by patient, study and series. No pixel is read."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.folder import SUFFIXES
from cxr_desktop.core.film.header_card import DICOM_SUFFIXES, HeaderCard, read_card

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from datetime import date

    from cxr_desktop.core.words.progress import CancelToken

_NO_TIME = "000000"
_PATIENCE = 0.2  # seconds of reading before the next headers are told


@dataclass(frozen=True, slots=True)
class HeadersRead:
    """Some more headers, and how many of the files have been looked at."""

    cards: tuple[HeaderCard, ...]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Series:
    """Films of one series in the order they were listed."""

    films: tuple[HeaderCard, ...]


@dataclass(frozen=True, slots=True)
class Study:
    """The series of one study, in the order of their numbers."""

    series: tuple[Series, ...]

    @property
    def films(self) -> tuple[HeaderCard, ...]:
        """All films."""
        return tuple(card for one in self.series for card in one.films)


@dataclass(frozen=True, slots=True)
class Patient:
    """The studies of one patient, the newest first."""

    studies: tuple[Study, ...]

    @property
    def films(self) -> tuple[HeaderCard, ...]:
        """All films."""
        return tuple(card for one in self.studies for card in one.films)


@dataclass
class Catalogue:
    """Headers by file."""

    cards: dict[Path, HeaderCard] = field(default_factory=dict)
    _of_patient: dict[str, dict[Path, HeaderCard]] = field(default_factory=dict, repr=False)

    def add(self, cards: Iterable[HeaderCard]) -> None:
        """Take in some more headers."""
        for card in cards:
            self.cards[card.path] = card
            self._of_patient.setdefault(card.patient, {})[card.path] = card

    def priors(self, path: Path) -> tuple[Path, ...]:
        """Return films of the same patient from studies known to be earlier, the prior first, then older ones.

        In a study films of the same view come first. Nothing for a film without a header, without a date, or whose
        header names no patient.
        """
        card = self.cards.get(path)
        return () if card is None else tuple(one.path for one in self._others(card) if _is_earlier(one, card))

    def others(self, path: Path) -> tuple[Path, ...]:
        """Return films of the same patient from other studies not known to be earlier, the newest first."""
        card = self.cards.get(path)
        return () if card is None else tuple(one.path for one in self._others(card) if not _is_earlier(one, card))

    def days_between(self, path: Path, other: Path) -> int | None:
        """Return the days from the study of `path` to that of `other`, below 0 if it was earlier; None if unknown."""
        days = [None if (card := self.cards.get(each)) is None else _day(card) for each in (path, other)]
        return None if days[0] is None or days[1] is None else (days[1] - days[0]).days

    def _others(self, card: HeaderCard) -> list[HeaderCard]:
        """Return the films of other studies of a card's patient, the newest first."""
        if not card.patient:
            return []
        others = [one for one in self._of_patient[card.patient].values() if one.study != card.study]
        others.sort(key=lambda one: (one.study, one.view != card.view))  # films of a study stay together
        others.sort(key=lambda one: one.moment, reverse=True)
        return others

    def patients(self) -> tuple[Patient, ...]:
        """Return the tree of patients in the order in which their films were listed."""
        return tuple(
            Patient(
                tuple(
                    Study(tuple(map(Series, sorted(_grouped(study, "series"), key=lambda series: series[0].number))))
                    for study in sorted(_grouped(films, "study"), key=lambda study: study[0].moment, reverse=True)
                )
            )
            for films in _grouped(tuple(self.cards.values()), "owner")
        )


def read_headers(
    paths: Sequence[Path | str], *, token: CancelToken
) -> Generator[HeadersRead, None, tuple[Patient, ...]]:
    """Read the headers of the DICOM files among `paths`, and return their patients; other formats are not opened.

    Files that cannot be read are left out: whoever opens one is told why.

    Raises
    ------
    Cancelled
        When the token asks to stop; it is looked at between any two files.
    """
    keep_quiet()
    known = Catalogue()
    cards: list[HeaderCard] = []
    told_at = time.monotonic()
    for done, path in enumerate(map(Path, paths), 1):
        token.raise_if_cancelled()
        suffix = path.suffix.lower()
        card = read_card(path) if suffix not in SUFFIXES or suffix in DICOM_SUFFIXES else None
        if card is not None:
            cards.append(card)
        if time.monotonic() - told_at > _PATIENCE:
            known.add(cards)
            yield HeadersRead(tuple(cards), done, len(paths))
            cards, told_at = [], time.monotonic()
    known.add(cards)
    yield HeadersRead(tuple(cards), len(paths), len(paths))
    return known.patients()


def _is_earlier(one: HeaderCard, card: HeaderCard) -> bool:
    """Return whether the headers prove that the study of `one` came before that of `card`."""
    first, second = _day(one), _day(card)
    if first is None or second is None:
        return False
    if first != second:
        return first < second
    times = one.moment[8:], card.moment[8:]
    return times[0] < times[1] and _NO_TIME not in times  # on one day only the time tells, and it may be missing


def _day(card: HeaderCard) -> date | None:
    try:
        return datetime.strptime(card.moment[:8], "%Y%m%d").date()  # noqa: DTZ007 - a day of the calendar
    except ValueError:
        return None


def _grouped(cards: Sequence[HeaderCard], by: str) -> list[tuple[HeaderCard, ...]]:
    """Return the cards with the same value of a field together, in the order of their first ones."""
    groups: dict[str, list[HeaderCard]] = {}
    for card in cards:
        groups.setdefault(str(getattr(card, by)), []).append(card)
    return [tuple(group) for group in groups.values()]
