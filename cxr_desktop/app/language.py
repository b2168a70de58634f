"""The language of the window: English in the source, translated with Qt Linguist, looked up when it is shown.

The command line stays English, as scripts expect; so does what is written into files that others read (tables,
reports, DICOM objects, the log). The core therefore knows no language: what it says is shown through `app.sentences`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

CONTEXT = "cxr-desktop"  # of all texts of the window
_MOST_REMEMBERED = 2000
_english: dict[str, str] = {}  # of what was told in another language, the oldest first
_remembering = Lock()
_damaged: set[str] = set()  # texts whose translation was complained of
log = logging.getLogger("cxr_desktop")


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window: its code, as in the name of its file, and the name its readers give it."""

    code: str
    name: str


LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"), Language("es", "Español"), Language("zh", "中文"))


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language of the window, with `values` in the place of its ``{names}``.

    `text` is a literal, or came from a literal inside `mark`: the list of what to translate is made from the source
    (packaging/translations.py). A number of things has two texts, as in
    ``tr("1 film") if n == 1 else tr("{n} films", n=n)``. Safe from any thread.

    Raises
    ------
    KeyError
        When a name in `text` has no value. A damaged translation is none: `text` is shown instead.
    """
    shown = QCoreApplication.translate(CONTEXT, text)
    try:
        told = shown.format(**values) if values else shown
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        if shown == text:
            raise
        _note_damage(text)
        return text.format(**values)
    if shown != text:
        plain = {name: english(value) if isinstance(value, str) else value for name, value in values.items()}
        remember(told, text.format(**plain) if values else text)
    return told


def mark(text: str, /) -> str:
    """Return `text` as it is: a literal of a table, which is made before there is a language and shown by `tr`."""
    return text


def _note_damage(text: str) -> None:
    if text not in _damaged:
        _damaged.add(text)
        log.warning("A translation is damaged: its values are not those of %r.", text)


def remember(told: str, plain: str) -> None:
    """Keep the English of what was told in another language, for the log. Safe from any thread."""
    with _remembering:
        _english.pop(told, None)  # the latest one last
        _english[told] = plain
        while len(_english) > _MOST_REMEMBERED:
            del _english[next(iter(_english))]


def english(told: str) -> str:
    """Return the English of what was told a short time ago, with or without its full stop; else the words as told."""
    plain = _english.get(told)
    if plain is None and told.endswith("."):
        plain = _english.get(told[:-1])
        return told if plain is None else f"{plain}."
    return told if plain is None else plain


def chosen(choice: str, wanted: Sequence[str] | None = None) -> str:
    """Return the code of the language that `choice` means: itself, or for ``"system"`` the first one we speak.

    `wanted` are the languages of the desktop in their order (``"de-AT"``); by default Qt is asked. English where we
    speak none of them.
    """
    known = [language.code for language in LANGUAGES]
    if choice in known:
        return choice
    wanted = QLocale.system().uiLanguages() if wanted is None else wanted
    codes = [name.replace("_", "-").split("-")[0].lower() for name in wanted]
    return next((code for code in codes if code in known), "en")


def use_language(app: QCoreApplication, choice: str) -> str:
    """Show all texts made from now on in the language that `choice` means, and return its code."""
    code = chosen(choice)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    if code != "en":
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _take(app, f"qtbase_{'zh_CN' if code == 'zh' else code}", qt_folder)
        _take(app, f"cxr_desktop_{code}", str(resource("translations")))
    return code


def _take(app: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        translator.deleteLater()
        return False
    return app.installTranslator(translator)
