"""The language of the filter box over a study's results."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.study.results import INSIDE, UNKNOWN, UNSURE
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results

    Mask = NDArray[np.bool_]

WORDS: tuple[tuple[str, str], ...] = (
    ("p>0.8", "probability of the second class above 0.8; also >= < <= ="),
    ("p:0.4..0.6", "between two probabilities, both included"),
    ("p2>0.8", "the same of the second model"),
    ("label:PNEUMONIA", "the class called; its first letters are enough"),
    ("truth:NORMAL", "the class that the folder is called by"),
    ("reading:PNEUMONIA", "what the reader said; also reading:unsure"),
    ("label2:NORMAL", "the class that the second model called"),
    ("wrong", "the call differs from the truth"),
    ("disagree", "the call differs from the truth, or from the reading where the truth is unknown"),
    ("models", "the two models call different classes"),
    ("uncertain", "the call is doubtful"),
    ("outside, inside", "of the model's scope, as far as that is known"),
    ("outside:turned", "outside, with a word of the reason; in quotes to keep blanks together"),
    ("spread>0.1", "the probability's spread above 0.1; also >= < <= =, or a range like p"),
    ("set:one", "the prediction set holds one class; set:both cannot tell, set:none is unlike both"),
    ("unread, read", "without, or with, a reading"),
    ("unsure", "the reader could not say"),
    ("flag", "flagged"),
    ("note", "has a note"),
    ("error", "cannot be read or classified"),
    ("missing", "not classified yet"),
    ("done", "classified"),
    ("pleura", "a part of the name or folder; in quotes to keep blanks together"),
    ("-word, not word", "what does not match"),
    ("a b, a or b, ( )", "both, either, grouped"),
)

_TOKEN = re.compile(r'(-?)"([^"]*)"?|([()])|(-(?=\())|(-?outside:"[^"]*"?|[^\s()"]+)', re.IGNORECASE)
_BOUND = re.compile(r"(p2?|spread)(>=|<=|>|<|=)(.*)", re.IGNORECASE)
_RANGE = re.compile(r"(p2?|spread):(.*?)\.\.(.*)", re.IGNORECASE)
_FIELD = re.compile(r"(label|label2|truth|reading):(.*)", re.IGNORECASE)
_REASON = re.compile(r"(outside):(.*)", re.IGNORECASE)
_SET = re.compile(r"(set):(.*)", re.IGNORECASE)
_SETS: dict[str, Callable[[NDArray[np.int8]], Mask]] = {
    "none": lambda sizes: _mask(sizes == 0),
    "one": lambda sizes: _mask(sizes == 1),
    "both": lambda sizes: _mask(sizes > 1),
}
_DEEPEST = 30


class QueryError(CxrError):
    """A filter that is not understood; the sentence names the word."""


def matching(text: str, results: Results, shown: Callable[[str], str] | None = None) -> Mask:
    """Return which films a filter keeps: (n,) bool; an empty one keeps all.

    `shown` tells how people see a reason in their language: words of it are found beside the English ones.

    Raises
    ------
    QueryError
        When a word is not understood.
    """
    tokens = _tokens(text)
    if not tokens:
        return np.ones(len(results), dtype=np.bool_)
    if shown is not None and "outside:" in text.casefold():
        both = {reason: f"{reason}\n{shown(reason)}" for reason in set(results.scope_reasons) if reason}
        results = replace(results, scope_reasons=tuple(both.get(reason, "") for reason in results.scope_reasons))
    parser = _Parser(tokens, results)
    mask = parser.either()
    if parser.rest:
        msg = 'there is a ")" too many'
        raise QueryError(msg)
    return mask


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    is_quoted: bool = False


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    for minus, quoted, bracket, dash, word in _TOKEN.findall(text):
        if bracket or dash:
            found.append(_Token(bracket or dash))
        elif word:
            is_negated = word.startswith("-") and len(word) > 1
            found += [_Token("-"), _Token(word[1:])] if is_negated else [_Token(word)]
        elif quoted:
            found += [_Token("-")] if minus else []
            found.append(_Token(quoted, is_quoted=True))
    return found


class _Parser:
    """Recursive descent: or, and, not, brackets, terms."""

    def __init__(self, tokens: list[_Token], results: Results) -> None:
        self.rest, self._results, self._depth = tokens, results, 0

    def either(self) -> Mask:
        mask = self._both()
        while self._next_is("or"):
            self.rest = self.rest[1:]
            mask = mask | self._both()
        return mask

    def _both(self) -> Mask:
        mask = self._negated()
        while self.rest and not self._next_is("or") and not self._next_is(")"):
            if self._next_is("and"):
                self.rest = self.rest[1:]
            mask = mask & self._negated()
        return mask

    def _negated(self) -> Mask:
        is_negated = False
        while self._next_is("-") or self._next_is("not"):
            is_negated, self.rest = not is_negated, self.rest[1:]
        mask = self._one()
        return ~mask if is_negated else mask

    def _one(self) -> Mask:
        if not self.rest or self._next_is("or") or self._next_is("and") or self._next_is(")"):
            msg = "a word is missing"
            raise QueryError(msg)
        token, self.rest = self.rest[0], self.rest[1:]
        if token.text == "(" and not token.is_quoted:
            return self._bracket()
        return _containing(token.text, self._results) if token.is_quoted else _term(token.text, self._results)

    def _bracket(self) -> Mask:
        self._depth += 1
        if self._depth > _DEEPEST:
            msg = "there are too many brackets within brackets"
            raise QueryError(msg)
        mask = self.either()
        self._depth -= 1
        if not self._next_is(")"):
            msg = 'a ")" is missing'
            raise QueryError(msg)
        self.rest = self.rest[1:]
        return mask

    def _next_is(self, text: str) -> bool:
        return bool(self.rest) and not self.rest[0].is_quoted and self.rest[0].text.casefold() == text


def _term(word: str, results: Results) -> Mask:
    plain = _PLAIN.get(word.casefold())
    if plain is not None:
        return plain(results)
    for pattern, make in _FORMS:
        match = pattern.fullmatch(word)
        if match:
            return make(word, match, results)
    if re.match(r"(p2?|spread):", word, re.IGNORECASE):
        msg = f'"{word}" needs a range, p:0.4..0.6 say'
        raise QueryError(msg)
    return _containing(word, results)


def _containing(text: str, results: Results) -> Mask:
    wanted = text.casefold()
    return np.fromiter((wanted in name for name in results.searched), dtype=np.bool_, count=len(results))


def _bounded(word: str, match: re.Match[str], results: Results) -> Mask:
    bound, values = _number(word, match[3]), _figure(word, match[1], results)
    compare: dict[str, Callable[[NDArray[np.float64], float], Mask]] = {
        ">": np.greater,
        ">=": np.greater_equal,
        "<": np.less,
        "<=": np.less_equal,
        "=": lambda values, value: np.isclose(values, value, rtol=0, atol=0.0005),
    }
    return _mask(compare[match[2]](values, bound))


def _between(word: str, match: re.Match[str], results: Results) -> Mask:
    low, high, values = _number(word, match[2]), _number(word, match[3]), _figure(word, match[1], results)
    return _mask((values >= min(low, high)) & (values <= max(low, high)))


def _mask(values: NDArray[np.bool_]) -> Mask:
    return np.asarray(values, dtype=np.bool_)


def _number(word: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0 <= value <= 1:
        example = "spread>0.1" if word.casefold().startswith("spread") else "p>0.8"
        msg = f'"{word}" needs a number from 0 to 1, {example} say'
        raise QueryError(msg)
    return value


def _figure(word: str, name: str, results: Results) -> NDArray[np.float64]:
    if name.casefold() == "p2":
        return _second(word, results)[1][:, 1]
    return results.p if name.casefold() == "p" else results.spread


def _second(word: str, results: Results) -> tuple[ModelInfo, NDArray[np.float64], NDArray[np.int8]]:
    if results.other is None:
        msg = f'"{word}" needs a second model beside the first'
        raise QueryError(msg)
    return results.other


def _classed(word: str, match: re.Match[str], results: Results) -> Mask:
    field, name = match[1].casefold(), match[2].casefold()
    columns = {"label": results.labels, "truth": results.truth, "reading": results.readings}
    if field == "label2":
        columns["label2"] = _second(word, results)[2]
    if field == "reading" and name and "unsure".startswith(name):
        return _mask(columns[field] == UNSURE)
    return _mask(columns[field] == _class(word, name, results.classes))


def _outside(word: str, match: re.Match[str], results: Results) -> Mask:
    wanted = match[2].strip('"').casefold()
    if not wanted:
        msg = f'"{word}" needs a word of the reason, outside:turned say'
        raise QueryError(msg)
    reasons = (wanted in reason.casefold() for reason in results.scope_reasons)
    return results.is_outside & np.fromiter(reasons, dtype=np.bool_, count=len(results))


def _sized(word: str, match: re.Match[str], results: Results) -> Mask:
    keep = _SETS.get(match[2].casefold())
    if keep is None:
        msg = f'"{word}" needs one of {", ".join(_SETS)}'
        raise QueryError(msg)
    return keep(results.set_sizes)


def _class(word: str, name: str, classes: Sequence[str]) -> int:
    if name.isdigit() and int(name) < len(classes):
        return int(name)
    fitting = [index for index, label in enumerate(classes) if name and label.casefold().startswith(name)]
    exact = [index for index in fitting if classes[index].casefold() == name]
    fitting = exact or fitting
    if len(fitting) != 1:
        msg = f'"{word}" needs one of the classes {", ".join(classes)}'
        raise QueryError(msg)
    return fitting[0]


def _wrong(results: Results) -> Mask:
    return _mask((results.truth != UNKNOWN) & (results.labels != UNKNOWN) & (results.labels != results.truth))


def _disagreeing(results: Results) -> Mask:
    known = np.where(results.truth != UNKNOWN, results.truth, results.readings)
    return _mask((known >= 0) & (results.labels != UNKNOWN) & (results.labels != known))


def _models_differ(results: Results) -> Mask:
    other = _second("models", results)[2]
    return _mask((results.labels != UNKNOWN) & (other != UNKNOWN) & (results.labels != other))


def _texts(texts: Sequence[str]) -> Mask:
    return np.fromiter((bool(text) for text in texts), dtype=np.bool_, count=len(texts))


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str], Results], Mask]], ...] = (
    (_BOUND, _bounded),
    (_RANGE, _between),
    (_FIELD, _classed),
    (_REASON, _outside),
    (_SET, _sized),
)
_PLAIN: dict[str, Callable[[Results], Mask]] = {
    "error": lambda results: _texts(results.errors),
    "uncertain": lambda results: results.uncertain.copy(),
    "doubtful": lambda results: results.uncertain.copy(),
    "outside": lambda results: results.is_outside.copy(),
    "inside": lambda results: _mask(results.in_scope == INSIDE),
    "unread": lambda results: results.readings == UNKNOWN,
    "read": lambda results: results.readings != UNKNOWN,
    "unsure": lambda results: results.readings == UNSURE,
    "flag": lambda results: results.flagged.copy(),
    "note": lambda results: _texts(results.notes),
    "wrong": _wrong,
    "disagree": _disagreeing,
    "models": _models_differ,
    "done": lambda results: results.labels != UNKNOWN,
    "missing": lambda results: (results.labels == UNKNOWN) & ~_texts(results.errors),
}
