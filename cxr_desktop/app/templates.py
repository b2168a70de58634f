"""The templates of the core's sentences, and which of them a sentence was made of."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from string import Formatter
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?[\d.,]+(e[-+]?\d+)?[\s\N{NO-BREAK SPACE}]?%?|-?nan|-?inf")


@dataclass(frozen=True, slots=True)
class Value:
    """A value within a sentence; `is_kept` when it is a number or a name, which no language changes."""

    name: str
    text: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A template as translators know it (``"{n} films"``), and the values with which it makes the sentence."""

    template: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Template:
    """A text of the core with its values left open, as packaging/translations.py lists it: ``"{n:number} films"``.

    The kind of a value is ``number``, ``name`` (shown as it is) or none (maybe a text of the core itself).
    """

    text: str

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """What stands before, between and behind the values; "" where nothing does."""
        pieces = list(Formatter().parse(self.text))
        literals = tuple(literal for literal, *_ in pieces)
        return literals if pieces[-1][1] is None else (*literals, "")

    @cached_property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Name and kind of each value."""
        return tuple((name, spec or "") for _, name, spec, _ in Formatter().parse(self.text) if name is not None)

    @cached_property
    def plain(self) -> str:
        """The text without the kinds of its values."""
        return re.sub(r"\{(\w+):\w+\}", r"{\1}", self.text)

    @cached_property
    def weight(self) -> tuple[int, int]:
        """How much of a sentence it fixes: letters, then numbers."""
        letters = sum(char.isalpha() for literal in self.literals for char in literal)
        return letters, sum(kind == "number" for _, kind in self.fields)

    @cached_property
    def anchor(self) -> str:
        """Its longest literal: a sentence without it was not made of this."""
        return max(self.literals, key=len)

    def match(self, sentence: str) -> Match | None:
        """Return its values when the sentence was made of it. Takes time linear in the sentence."""
        first, *between, last = self.literals
        if not (sentence.startswith(first) and sentence.endswith(last)):
            return None
        place, end = len(first), len(sentence) - len(last)
        texts = []
        for literal in between:
            found = sentence.find(literal, place, end)
            if found < 0:
                return None
            texts.append(sentence[place:found])
            place = found + len(literal)
        if place > end:
            return None
        values = []
        for (name, kind), text in zip(self.fields, [*texts, sentence[place:end]], strict=True):
            if kind == "number" and not _NUMBER.fullmatch(text):
                return None
            values.append(Value(name, text, is_kept=kind != ""))
        return Match(self.plain, tuple(values))


@lru_cache(maxsize=4096)
def matches(sentence: str) -> tuple[Match, ...]:
    """Return the templates that a sentence can have been made of, the one that fixes most of it first."""
    possible = [
        template
        for first, last, anchor, template in _templates()
        if sentence.startswith(first) and sentence.endswith(last) and anchor in sentence
    ]
    return tuple(match for template in possible if (match := template.match(sentence)) is not None)


def by_weight(texts: Iterable[str]) -> tuple[Template, ...]:
    """Return templates, the one that fixes most first."""
    return tuple(sorted(map(Template, texts), key=lambda template: template.weight, reverse=True))


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, str, str, Template], ...]:
    """Return templates with what must stand at their beginning, at their end and somewhere, the cheapest first."""
    texts = json.loads(resource("translations", "core.json").read_text(encoding="utf-8"))
    return tuple((made.literals[0], made.literals[-1], made.anchor, made) for made in by_weight(texts))
