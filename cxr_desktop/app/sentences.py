"""What the core says, in the language of the window.

The core's words are English wherever they are made: they are kept in studies, written into reports and printed by the
command line, and must not depend on who asked. They are translated where they are shown. A sentence with values in it
is looked up by the template that it was made of; the templates are listed from the source of the core
(packaging/translations.py). See docs/decisions/0019-the-core-speaks-english.md.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTranslator

from cxr_desktop.app.language import remember
from cxr_desktop.app.templates import matches

if TYPE_CHECKING:
    from cxr_desktop.app.templates import Match

CONTEXT = "core"
_LONGEST = 4000  # characters of one line: the core says nothing longer
_MOST_TOGETHER = 4  # sentences that one template holds at most
_MOST_LOOKED_UP = 200  # texts within one: a header or a file name may hold anything
_DEEPEST = 6  # texts within texts
_WORD = re.compile(r"[^\W\d_]{2}")
_SMALL_WORD = re.compile(r"[a-z]{2}")  # "AUC" and "1932" are the same in every language
_NEXT_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SENTENCE_END = re.compile(r"[.!?]\s+[^\W_a-z]")
_REMARK = re.compile(r"(.+) \((.+)\)")
_STOPS = {".", "\N{IDEOGRAPHIC FULL STOP}"}


def shown(sentence: str) -> str:
    """Return what the core said in the language of the window; what is not known of it stays as it is.

    Takes words, sentences, several of them in one text, and lines. Safe from any thread.
    """
    if not sentence or _is_english():
        return sentence
    told = _exact(sentence) or _Telling().lines(sentence)
    if told != sentence:
        remember(told, sentence)
    return told


def _is_english() -> bool:
    app = QCoreApplication.instance()
    return app is None or not app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _exact(text: str) -> str | None:
    try:
        translation = QCoreApplication.translate(CONTEXT, text)
    except UnicodeEncodeError:  # a name with bytes that are not UTF-8
        return None
    return translation if translation != text else None


class _Telling:
    """One text being told: what was looked up is known, and after a number of look-ups the rest stays as it is."""

    def __init__(self) -> None:
        self._left, self._depth = _MOST_LOOKED_UP, 0
        self._known: dict[str, str | None] = {}
        self._told: dict[str, str] = {}

    def lines(self, text: str) -> str:
        """Return a text of one line or several, each told."""
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, line: str) -> str:
        text = line.strip()
        if not _WORD.search(text) or len(text) > _LONGEST or self._depth == _DEEPEST or not self._left:
            return line
        if text not in self._told:
            self._depth += 1
            self._told[text] = self._whole(text) or self._in_parts(text) or text
            self._depth -= 1
        before, after = line[: line.index(text)], line[line.index(text) + len(text) :]
        return f"{before}{self._told[text]}{after}"

    def _whole(self, text: str) -> str | None:
        """Return the translation of one text of the core, with a capital or a full stop or not; None if unknown."""
        if text not in self._known and self._left:
            self._left -= 1
            self._known[text] = None  # within itself
            found = self._stopped(text)
            if found is None and text[0].isupper():
                found = self._stopped(text[0].lower() + text[1:])
                found = found and found[0].upper() + found[1:]
            self._known[text] = found
        return self._known.get(text)

    def _stopped(self, text: str) -> str | None:
        found = _exact(text) or self._filled(text)
        if found is not None:
            return found
        if text.endswith("."):
            found = _exact(text[:-1]) or self._filled(text[:-1])
            return found and f"{found}{_stop(found)}"
        found = _exact(f"{text}.") or self._filled(f"{text}.")
        return found[:-1] if found and found[-1] in _STOPS else found

    def _filled(self, text: str) -> str | None:
        """Return the translation of the template that a text was made of, with the text's values in it."""
        for match in matches(text):
            if _runs_over(match):
                continue
            translation = _exact(match.template)
            if translation is not None:
                told = [value.text if value.is_kept else self._line(value.text) for value in match.values]
                values = {value.name: text for value, text in zip(match.values, told, strict=True)}
                with suppress(KeyError, ValueError, IndexError, AttributeError, TypeError):  # a damaged translation
                    return translation.format(**values)
        return None

    def _in_parts(self, text: str) -> str | None:
        """Return a text that was put together of others, each translated; None when none of them is known."""
        return (
            self._remarked(text)
            or self._sentences(text)
            or self._listed(text, "; ")
            or self._listed(text, " \N{EN DASH} ")
            or self._named(text)
            or self._rest(text)
        )

    def _remarked(self, text: str) -> str | None:
        """Return a text that is known whole but for a remark in brackets behind it."""
        plain = text.removesuffix(".")
        remarked = _REMARK.fullmatch(plain) if plain.endswith(")") else None
        words = self._whole(remarked[1]) if remarked is not None else None
        if remarked is None or words is None:
            return None
        return f"{words} ({self._line(remarked[2])}){_stop(words) if text != plain else ''}"

    def _sentences(self, text: str) -> str | None:
        parts = _NEXT_SENTENCE.split(text)
        if len(parts) == 1:
            return None
        made: list[str] = []
        place = 0
        while place < len(parts):
            for end in range(min(len(parts), place + _MOST_TOGETHER), place, -1):
                run = " ".join(parts[place:end])
                found = None if end - place == len(parts) else self._whole(run)
                if found is not None or end == place + 1:
                    made.append(found or self._line(run))
                    place = end
                    break
        return _if_other(_joined(made), text)

    def _listed(self, text: str, joint: str) -> str | None:
        parts = text.split(joint)
        return _if_other(joint.join(self._line(part) for part in parts), text) if len(parts) > 1 else None

    def _named(self, text: str) -> str | None:
        """Return a text that begins with what it is about (``"film.png: the file is empty"``), at whichever colon."""
        places = [match.start() for match in re.finditer(": ", text)]
        for place in places:
            found = self._whole(text[place + 2 :])
            if found is not None:
                return f"{self._line(text[:place])}: {found}"
        for place in places[:1]:
            return _if_other(f"{self._line(text[:place])}: {self._line(text[place + 2 :])}", text)
        return None

    def _rest(self, text: str) -> str | None:
        """Return a list every part of which is known, or a text with a remark in brackets behind it."""
        parts = text.removesuffix(".").split(", ")
        if len(parts) > 1:
            made = [self._line(part) for part in parts]
            is_known = [new != old or not _SMALL_WORD.search(old) for new, old in zip(made, parts, strict=True)]
            if made != parts and all(is_known):
                return f"{', '.join(made)}{'.' * text.endswith('.')}"
        plain = text.removesuffix(".")
        remarked = _REMARK.fullmatch(plain) if plain.endswith(")") else None
        if remarked is None:
            return None
        words, remark = self._line(remarked[1]), self._line(remarked[2])
        told = f"{words} ({remark})"
        return None if told == plain else f"{told}{_stop(words) if text != plain else ''}"


def _runs_over(match: Match) -> bool:
    """Return whether a template without a stop of its own takes several sentences for one of its values."""
    if re.search(r"[.!?:;]", re.sub(r"\{\w+\}", "", match.template)):
        return False
    return any(_SENTENCE_END.search(value.text) for value in match.values)


def _stop(text: str) -> str:
    """Return the full stop of the script that a text ends in."""
    return "\N{IDEOGRAPHIC FULL STOP}" if ord(text[-1]) >= 0x2E80 else "."


def _joined(sentences: list[str]) -> str:
    """Return sentences as one text: no blank follows an ideographic full stop."""
    text = " ".join(sentences)
    return text.replace("\N{IDEOGRAPHIC FULL STOP} ", "\N{IDEOGRAPHIC FULL STOP}")


def _if_other(made: str, text: str) -> str | None:
    return made if made != text else None
