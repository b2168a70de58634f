"""What the core says, in the language of the window.

The core's words are English wherever they are made: they are kept in studies, written into reports and printed by the
command line, and must not depend on who asked. They are translated where they are shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cxr_desktop.app.language import remember

CONTEXT = "core"


def shown(sentence: str) -> str:
    """Return a sentence or word of the core in the language of the window; as it is where no translation is known."""
    told = QCoreApplication.translate(CONTEXT, sentence)
    if told != sentence:
        remember(told, sentence)
    return told
