"""A language that is told at sight: every text of the core in ⟦brackets⟧, with its values in their places."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
OPEN, CLOSE = "⟦", "⟧"


def tool(name: str) -> ModuleType:
    """Return a module of the folder ``packaging``, which is no package."""
    if str(PACKAGING) not in sys.path:
        sys.path.append(str(PACKAGING))
    return __import__(name)


def bracketed(text: str) -> str:
    """Return a text in the language of brackets."""
    return f"{OPEN}{text}{CLOSE}"


def compiled(folder: Path, translations: Mapping[str, str]) -> Path:
    """Return the file of a language in which the core's texts are those of `translations`."""
    translated = {("core", text): translation for text, translation in translations.items()}
    source, made = folder / "made.ts", folder / "made.qm"
    source.write_text(tool("translations").ts("xx", {key: set() for key in translated}, translated), encoding="utf-8")
    tool("translations").compile_ts(source, made)
    return made


def brackets(folder: Path) -> Path:
    """Return the file of the language of brackets."""
    core = tool("translation_core")
    return compiled(folder, {core.plain(text): bracketed(core.plain(text)) for text in core.core_texts()})


@contextmanager
def spoken(app: QCoreApplication, file: Path) -> Iterator[None]:
    """Let the window speak a language."""
    translator = QTranslator(app)
    assert translator.load(str(file))
    assert app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        translator.setParent(None)
