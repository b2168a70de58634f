"""What the core says, in the language of the window.

The core's words are English wherever they are made: they are kept in studies, written into reports and printed by the
command line, and must not depend on who asked. They are translated where they are shown. A sentence with values in it
is looked up by the template that it was made of; the templates are listed from the source of the core
(packaging/translations.py). See docs/decisions/0019-the-core-speaks-english.md.
"""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt, QTranslator

from cxr_desktop.app.language import remember
from cxr_desktop.app.templates import matches

CONTEXT = "core"
_LONGEST = 4000  # characters of one line: the core says nothing longer
_MOST_TOGETHER = 4  # sentences that one template holds at most
_WORD = re.compile(r"[^\W\d_]{2}")
_SMALL_WORD = re.compile(r"[a-z]{2}")  # "AUC" and "1932" are the same in every language
_NEXT_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_REMARK = re.compile(r"(.+) \((.+)\)")
_STOPS = {".", "\N{IDEOGRAPHIC FULL STOP}"}


def shown(sentence: str) -> str:
    """Return what the core said in the language of the window; what is not known of it stays as it is.

    Takes words, sentences, several of them in one text, and lines. Safe from any thread.
    """
    if not sentence or _is_english():
        return sentence
    told = _exact(sentence) or "\n".join(_line(line) for line in sentence.split("\n"))
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


def _line(line: str) -> str:
    text = line.strip()
    if not _WORD.search(text) or len(text) > _LONGEST:
        return line
    before, after = line[: line.index(text)], line[line.index(text) + len(text) :]
    return f"{before}{_known(text) or _in_parts(text) or text}{after}"


def _known(text: str) -> str | None:
    """Return the translation of one text of the core, with a capital or a full stop or without; None when unknown."""
    found = _stopped(text)
    if found is None and text[0].isupper():
        found = _stopped(text[0].lower() + text[1:])
        found = found and found[0].upper() + found[1:]
    return found


def _stopped(text: str) -> str | None:
    found = _exact(text) or _filled(text)
    if found is not None:
        return found
    if text.endswith("."):
        found = _exact(text[:-1]) or _filled(text[:-1])
        return found and f"{found}{_stop(found)}"
    found = _exact(f"{text}.") or _filled(f"{text}.")
    return found[:-1] if found and found[-1] in _STOPS else found


def _stop(text: str) -> str:
    """Return the full stop of the script that a text ends in."""
    return "\N{IDEOGRAPHIC FULL STOP}" if ord(text[-1]) >= 0x2E80 else "."


def _filled(text: str) -> str | None:
    """Return the translation of the template that a text was made of, with the text's values in it."""
    for match in matches(text):
        translation = _exact(match.template)
        if translation is not None:
            values = {value.name: value.text if value.is_kept else _line(value.text) for value in match.values}
            with suppress(KeyError, ValueError, IndexError):  # a damaged translation
                return translation.format(**values)
    return None


def _in_parts(text: str) -> str | None:
    """Return a text that was put together of others, each translated; None when none of them is known."""
    return _sentences(text) or _listed(text, "; ") or _listed(text, " \N{EN DASH} ") or _named(text) or _rest(text)


def _sentences(text: str) -> str | None:
    parts = _NEXT_SENTENCE.split(text)
    if len(parts) == 1:
        return None
    made: list[str] = []
    place = 0
    while place < len(parts):
        for end in range(min(len(parts), place + _MOST_TOGETHER), place, -1):
            run = " ".join(parts[place:end])
            found = None if end - place == len(parts) else _known(run)
            if found is not None or end == place + 1:
                made.append(found or _in_parts(run) or run)
                place = end
                break
    return _if_other(_joined(made), text)


def _joined(sentences: list[str]) -> str:
    """Return sentences as one text: no blank follows an ideographic full stop."""
    text = " ".join(sentences)
    return text.replace("\N{IDEOGRAPHIC FULL STOP} ", "\N{IDEOGRAPHIC FULL STOP}")


def _listed(text: str, joint: str) -> str | None:
    parts = text.split(joint)
    return _if_other(joint.join(_line(part) for part in parts), text) if len(parts) > 1 else None


def _named(text: str) -> str | None:
    """Return a text that begins with what it is about (``"film.png: the file is empty"``), at whichever colon."""
    places = [match.start() for match in re.finditer(": ", text)]
    for place in places:
        found = _known(text[place + 2 :])
        if found is not None:
            return f"{_line(text[:place])}: {found}"
    for place in places[:1]:
        return _if_other(f"{_line(text[:place])}: {_line(text[place + 2 :])}", text)
    return None


def _rest(text: str) -> str | None:
    """Return a list every part of which is known, or a text with a remark in brackets behind it."""
    parts = text.removesuffix(".").split(", ")
    if len(parts) > 1:
        made = [_line(part) for part in parts]
        is_known = [new != old or not _SMALL_WORD.search(old) for new, old in zip(made, parts, strict=True)]
        if made != parts and all(is_known):
            return f"{', '.join(made)}{'.' * text.endswith('.')}"
    remarked = _REMARK.fullmatch(text)
    return _if_other(f"{_line(remarked[1])} ({_line(remarked[2])})", text) if remarked is not None else None


def _if_other(made: str, text: str) -> str | None:
    return made if made != text else None
