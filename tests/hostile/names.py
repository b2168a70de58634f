"""Names that films of strangers may have on this system."""

from __future__ import annotations

import os

FORMULA, MARKUP, TURNED, LINES = (
    "=cmd|' C calc'!A0.png",
    "<img src=x onerror=alert(1)>.png",
    "a\u202egpj.png",
    "a\nb\r.png",
)
NAMES = (
    FORMULA,
    "+1+1.png",
    "-rf.png",
    "--model.png",
    "@SUM(1).png",
    "\tx.png",
    MARKUP,
    "<b>bold<%2Fb>&amp;.png",
    "\"quoted' name`$(touch it-ran)`.png",
    TURNED,
    "\u2066isolated\u2069.png",
    LINES,
    "\x1b[31mred\x07.png",
    "zero\u200bwidth.png",
    "line\u2028separator.png",
    os.fsdecode(b"not\xff\xfeutf8.png"),
    os.fsdecode(b"\xc3(.png"),
    "n" * 251 + ".png",
    os.fsdecode(("ü" * 125).encode()) + ".png",
    "; rm -rf ~;.png",
    "%s%n%x{0}{name}.png",
    "CON.png",
    "trailing dot..png",
    " leading.png",
)
