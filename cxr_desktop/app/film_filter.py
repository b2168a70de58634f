"""The language of the filter box.

=====================================  =====================================================
``p>0.8``  ``p>=0.8``  ``p<0.3``        by the probability of PNEUMONIA (also ``p<=0.3``)
``p:0.4..0.6``                          between two probabilities, both included
``label:PNEUMONIA``                     by the class called; its first letters are enough
``uncertain`` (or ``doubtful``)         the call is marked uncertain
``outside``  ``inside``                 of the model's scope, as far as that is known
``outside:turned``                      outside, with a word of the reason; in quotes to keep blanks together
``spread>0.1``                          by the probability's spread, like ``p``
``error``                               cannot be read or classified
``unread``  ``read``                    not yet, or already, looked at
anything else                           a part of the name or folder; ``"in quotes"`` to keep blanks together
=====================================  =====================================================

Words stand side by side and all of them must hold. A word that is not understood is said and left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cxr_desktop.app.film_table import positive_probability
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cxr_desktop.app.film_table import FilmTable
    from cxr_desktop.core.model.prediction import Prediction

    Narrow = Callable[[FilmTable, Iterable[int]], list[int]]

_TOKEN = re.compile(r'"([^"]*)"?|(outside:"[^"]*"?|\S+)', re.IGNORECASE)
_BOUND = re.compile(r"(p|spread)(>=|<=|>|<)(.*)", re.IGNORECASE)
_RANGE = re.compile(r"(p|spread):(.*?)\.\.(.*)", re.IGNORECASE)
_PROBABILITY = re.compile(r"\d*\.?\d+|\d+\.")


@dataclass(frozen=True, slots=True)
class FilmFilter:
    """A parsed filter.

    Parameters
    ----------
    text
        What was typed.
    problem
        What was not understood, as a phrase for the user, or "".
    terms
        Steps that each keep some rows of those they get, in order.
    """

    text: str = ""
    problem: str = ""
    terms: tuple[Narrow, ...] = ()

    def rows(self, table: FilmTable, numbers: Iterable[int] | None = None) -> list[int]:
        """Return the rows of `table` (of those in `numbers`) that pass, in the order given."""
        kept = list(range(len(table)) if numbers is None else numbers)
        for term in self.terms:
            kept = term(table, kept)
        return kept


class _WordError(ValueError):
    """A word with a known beginning and a wrong rest."""


def parse_filter(text: str) -> FilmFilter:
    """Return the filter that `text` asks for. Never raises: see `FilmFilter.problem`."""
    terms: list[Narrow] = []
    problems: list[str] = []
    for quoted, word in _TOKEN.findall(text):
        try:
            terms.append(_term(word) if word else _contains(quoted))
        except _WordError as failure:
            problems.append(str(failure))
    return FilmFilter(text, "; ".join(problems), tuple(terms))


def in_folders(folder: str, separator: str) -> Narrow:
    """Return a step that keeps the films of `folder` and of the folders below it."""
    below = folder.rstrip(separator) + separator

    def keep(table: FilmTable, numbers: Iterable[int]) -> list[int]:
        places = table.rows.folders
        return [n for n in numbers if places[n] == folder or places[n].startswith(below)]

    return keep


def _term(word: str) -> Narrow:
    plain = _PLAIN.get(word.casefold())
    if plain is not None:
        return plain
    for beginning, make_text in _TEXTS.items():
        if word.casefold().startswith(beginning):
            return make_text(word[len(beginning) :])
    for pattern, make in ((_BOUND, _bounded), (_RANGE, _between)):
        match = pattern.fullmatch(word)
        if match:
            return make(match[1].casefold(), match[2], match[3])
    if word.casefold().startswith(("p:", "spread:")):
        msg = tr('"{word}" needs a range such as p:0.4..0.6', word=word)
        raise _WordError(msg)
    return _contains(word)


def _contains(text: str) -> Narrow:
    wanted = text.casefold()

    def keep(table: FilmTable, numbers: Iterable[int]) -> list[int]:
        texts = table.rows.texts
        return [n for n in numbers if wanted in texts[n]]

    return keep


def _labelled(name: str) -> Narrow:
    if not name:
        msg = tr('"label:" needs a class such as label:PNEUMONIA')
        raise _WordError(msg)
    wanted = name.casefold()
    return _answered(lambda one: one.label.casefold().startswith(wanted))


def _because(text: str) -> Narrow:
    wanted = text.strip('"').casefold()
    if not wanted:
        msg = tr('"outside:" needs a word of the reason such as outside:turned')
        raise _WordError(msg)

    @lru_cache(maxsize=256)
    def is_said(reason: str) -> bool:
        return wanted in reason.casefold() or wanted in shown(reason).casefold()

    return _answered(lambda one: one.scope.is_outside and is_said(one.scope.reason))


def _of_the_table(text: str) -> Narrow:
    msg = tr('"set:{text}" is a word of the results table', text=text)
    raise _WordError(msg)


def _bounded(name: str, sign: str, figure: str) -> Narrow:
    bound = _probability(f"{name}{sign}", figure)
    tests: dict[str, Callable[[float], bool]] = {
        ">": lambda p: p > bound,
        ">=": lambda p: p >= bound,
        "<": lambda p: p < bound,
        "<=": lambda p: p <= bound,
    }
    return _valued(name, tests[sign])


def _between(name: str, low: str, high: str) -> Narrow:
    ends = sorted((_probability(f"{name}:", low), _probability(f"{name}:{low}..", high)))
    return _valued(name, lambda value: ends[0] <= value <= ends[1])


def _probability(before: str, figure: str) -> float:
    if not _PROBABILITY.fullmatch(figure) or float(figure) > 1:
        msg = tr('"{before}{figure}" needs a number from 0 to 1', before=before, figure=figure)
        raise _WordError(msg)
    return float(figure)


def _valued(name: str, holds: Callable[[float], bool]) -> Narrow:
    if name == "p":
        return _answered(lambda one: holds(positive_probability(one)))
    return _answered(lambda one: one.spread is not None and holds(one.spread))


def _answered(holds: Callable[[Prediction], bool]) -> Narrow:
    def keep(table: FilmTable, numbers: Iterable[int]) -> list[int]:
        known, keys = table.answers, table.rows.keys
        found = ((n, known.get(keys[n])) for n in numbers)
        return [n for n, one in found if one is not None and holds(one)]

    return keep


def _wrong(table: FilmTable, numbers: Iterable[int]) -> list[int]:
    keys, errors = table.rows.keys, table.errors
    return [n for n in numbers if keys[n] in errors]


def _read(table: FilmTable, numbers: Iterable[int]) -> list[int]:
    keys, read = table.rows.keys, table.read
    return [n for n in numbers if keys[n] in read]


def _unread(table: FilmTable, numbers: Iterable[int]) -> list[int]:
    keys, read = table.rows.keys, table.read
    return [n for n in numbers if keys[n] not in read]


_PLAIN: dict[str, Narrow] = {
    "uncertain": _answered(lambda one: one.uncertain),
    "doubtful": _answered(lambda one: one.uncertain),
    "outside": _answered(lambda one: one.scope.is_outside),
    "inside": _answered(lambda one: one.scope.is_inside is True),
    "error": _wrong,
    "unread": _unread,
    "read": _read,
}
_TEXTS: dict[str, Callable[[str], Narrow]] = {"label:": _labelled, "outside:": _because, "set:": _of_the_table}
