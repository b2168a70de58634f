"""What a log and a crash report may not tell: the headers of films, and in crash reports the names of files too.

The program notes which words of headers it has read and which names it has shown, in memory and never on disk, and
leaves them out of what it writes about itself. Both lists are bounded; the oldest are forgotten.
"""

from __future__ import annotations

import re
import sys
import sysconfig
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HIDDEN = "<hidden>"
_MOST = 4096
_SHORTEST = 4  # characters of a header's word; shorter ones are codes, and would blot out half of a sentence
_SHORTEST_PART = 2  # of a person's name, whose parts stand between carets: Kim^Li
_SHORTEST_NAME = 3  # "~", "." and drives are parts of other paths
_PROGRAM = str(Path(__file__).resolve().parents[3])
_CODE = r"[/\\][^'\"\n]*?\.(?:py|pyx|so|pyd)\b"
_SHORT_CODE = re.compile(rf"(?<=['\"])(?:cxr_desktop|<python>){_CODE}(?=['\"])")
_KEPT = re.compile("\0(\\d+)\0")
_QUOTED_PATH = re.compile(r"(['\"])[^'\"\n\0]*[/\\][^'\"\n\0]*\1")
_BELOW_NAME = re.compile(r"(<name \d+>)[/\\](?=\S)[^\n'\"]*?(?=: |['\"\n]|$)")
_PATH = re.compile(r"(?<![^\s(\[=])(?:~?/|~?\\|[A-Za-z]:[/\\])(?=\S)[^\n'\"]*?(?=: |['\"\n]|$)")
_FILE = re.compile(
    r"[^\s'\"<>]+\.(?:dcm|dicom|ima|png|jpe?g|jp2|j2k|tiff?|bmp|webp|csv|xlsx|json|html|pdf|zip|cxrdb|safetensors|pth?|npz)\b",
    re.IGNORECASE,
)
_BUG = re.compile(r"(A bug in the program: [\w.]+): .*")
_EXCEPTION = re.compile(r"((?:\w+\.)+\w+|[A-Z]\w*): .+")  # the last line of a traceback
_TRACEBACK = re.compile(r"(?:Exception Group )?Traceback \(most recent call last\):")
_BETWEEN = re.compile(r"During handling of the above|The above exception was|File \"")
_FRAME = " |+-"  # of exception groups
_MEMBER = re.compile(r"[ |+-]*-{8}[ \d.]*-*")  # what stands above each exception of a group

_lock = threading.Lock()
_headers: dict[str, None] = {}
_names: dict[str, int] = {}
_number = 0


def note_header(values: Iterable[str]) -> None:
    """Note words of a film's header, whole and the parts of names and dates. Safe from any thread."""
    with _lock:
        for value in values:
            for word in _words_of(value):
                _headers.pop(word, None)
                _headers[word] = None
        while len(_headers) > _MOST:
            del _headers[next(iter(_headers))]


def _words_of(value: str) -> list[str]:
    plain = value.strip(" \0")
    words = [plain, *re.split(r"[\^=\\]", plain)]
    named = [part.strip() for part in words[1:]] if "^" in plain else []
    if len(plain) == 8 and plain.isdigit():
        words.append(f"{plain[:4]}-{plain[4:6]}-{plain[6:]}")
    found = [word for word in dict.fromkeys(word.strip() for word in words) if len(word) >= _SHORTEST]
    return found + [part for part in named if _SHORTEST_PART <= len(part) < _SHORTEST]


def note_name(name: str) -> str:
    """Note the name or path of a file, as it is shown, and return it. Safe from any thread."""
    global _number  # noqa: PLW0603 - one list for the program
    with _lock:
        number = _names.pop(name, 0)
        if not number:
            _number = number = _number + 1
        _names[name] = number  # the last one, to be forgotten last
        if len(_names) > _MOST:
            del _names[next(iter(_names))]
    return name


def without_headers(text: str) -> str:
    """Return a text without the words of headers that were read."""
    with _lock:
        words = [word for word in _headers if word in text]
    for word in sorted(words, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", HIDDEN, text)
    return text


def without_names(text: str) -> str:
    """Return a text fit for a crash report: without words of headers, names of files and what exceptions quote.

    Each name becomes ``<name 3>``, the same number for the same name in one run of the program; a path that was not
    shown becomes ``<path>``. Of the program's own code and of Python's libraries the place below their folders stays.
    A digest in place of a name could be guessed by trying names, so there is none.
    """
    text = _without_quotes(_BUG.sub(r"\1", text.replace("\0", "")))
    code: list[str] = []  # a folder of films may have the name of one of the program's

    def keep(place: str) -> str:
        code.append(place)
        return f"\0{len(code) - 1}\0"

    for place, name in _code_places():
        text = re.sub(f"{re.escape(place)}({_CODE})", partial(lambda name, found: keep(name + found[1]), name), text)
    text = without_headers(_SHORT_CODE.sub(lambda found: keep(found[0]), text))
    with _lock:
        names = [(name, number) for name, number in _names.items() if name in text and len(name) >= _SHORTEST_NAME]
    for name, number in sorted(names, key=lambda pair: len(pair[0]), reverse=True):
        text = re.sub(rf"(?<![\w~]){re.escape(name)}(?!\w)", f"<name {number}>", text)
    text = _BELOW_NAME.sub(r"\1/<path>", _QUOTED_PATH.sub(r"\1<path>\1", text))
    text = _FILE.sub("<file>", _PATH.sub("<path>", text))
    return _KEPT.sub(lambda found: code[int(found[1])], text)


def _without_quotes(text: str) -> str:
    """Return tracebacks with the kinds of exceptions, without what these say, on however many lines."""
    kept: list[str] = []
    indent, is_saying = -1, False  # of the traceback under way
    for line in text.split("\n"):
        content = line.lstrip(_FRAME)
        place = len(line) - len(content)
        if _TRACEBACK.fullmatch(content):
            indent, is_saying = place, False
        elif indent >= 0 and _MEMBER.fullmatch(line):
            indent, is_saying = len(line), False
        elif indent < 0:
            line = _EXCEPTION.sub(r"\1", line) if _EXCEPTION.fullmatch(line) else line  # noqa: PLW2901
        elif _BETWEEN.match(content):
            is_saying = False
        elif is_saying:
            continue
        elif place <= indent:
            line, is_saying = line[:place] + re.split(r"[^\w.]", content, maxsplit=1)[0], True  # noqa: PLW2901
        kept.append(line)
    return "\n".join(kept)


def _code_places() -> list[tuple[str, str]]:
    """Return the folders of code, the deepest first, with what is written in their place."""
    paths = sysconfig.get_paths()
    libraries = {paths[name] for name in ("purelib", "platlib", "stdlib", "platstdlib")}
    libraries.add(str(getattr(sys, "_MEIPASS", paths["stdlib"])))
    places = [(str(Path(_PROGRAM, "cxr_desktop")), "cxr_desktop")]
    places += [(place, "<python>") for place in libraries if len(Path(place).parts) > 2]
    return sorted(places, key=lambda pair: -len(pair[0]))
