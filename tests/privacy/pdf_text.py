"""What a PDF says: its letters are stored as numbers of glyphs, which each font translates (``ToUnicode``)."""

from __future__ import annotations

import re
import unicodedata
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_TRANSLATION = re.compile(rb"/ToUnicode (\d+) 0 R")
_NAMED = re.compile(rb"/([^\s/<>\[\]]+) (\d+) 0 R")
_RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])")
_PAIR = re.compile(rb"<(\w+)>\s*<(\w+)>")
_BLOCKS = re.compile(rb"beginbf(range|char)(.*?)endbf", re.DOTALL)
_SAID = re.compile(rb"/(\S+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f\s]+)>(?=[^\[\]()]*?T[jJ])")


def streams(data: bytes) -> list[bytes]:
    """Return the content of every stream, inflated where it is deflated."""
    return [_inflated(found) for found in _STREAM.findall(data)]


def text_of(data: bytes) -> str:
    """Return the letters of a PDF in the order in which they are drawn, in one line, and none of them joined."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    letters = {
        number: _letters(objects[int(found[1])])
        for number, body in objects.items()
        if (found := _TRANSLATION.search(body))
    }
    fonts = {name: letters[int(number)] for name, number in _NAMED.findall(data) if int(number) in letters}
    said = "".join(_said(stream, fonts) for stream in streams(data))
    return unicodedata.normalize("NFKC", said).replace("\t", " ")


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def _letters(translation: bytes) -> dict[int, str]:
    """Return the letters of a font's glyphs."""
    found: dict[int, str] = {}
    for kind, block in _BLOCKS.findall(b"".join(streams(translation))):
        if kind == b"char":
            found |= {int(glyph, 16): _letter(code) for glyph, code in _PAIR.findall(block)}
            continue
        for first, last, code, codes in _RANGE.findall(block):
            glyphs = range(int(first, 16), int(last, 16) + 1)
            if code:
                found |= {glyph: chr(int(code, 16) + step) for step, glyph in enumerate(glyphs)}
            else:
                found |= dict(zip(glyphs, map(_letter, re.findall(rb"<(\w+)>", codes)), strict=True))
    return found


def _letter(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", errors="replace")


def _said(stream: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    said, font = [], dict[int, str]()
    for name, glyphs in _SAID.findall(stream):
        if name:
            font = fonts.get(name, {})
            continue
        numbers = bytes.fromhex(glyphs.decode())
        said += [font.get(int.from_bytes(numbers[at : at + 2]), "\ufffd") for at in range(0, len(numbers), 2)]
    return "".join(said)
