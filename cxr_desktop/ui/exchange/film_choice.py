"""Which films leave: the one on screen, those the list shows, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import CalmComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class FilmChoice(CalmComboBox):
    """A box with up to three choices, each with its number of films.

    Parameters
    ----------
    current
        The film on screen, or None.
    shown, every
        Films that the list shows, and all of the folder.
    """

    def __init__(
        self, current: Path | None, shown: Sequence[Path], every: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, is_whole=True)
        self._films: list[tuple[Path, ...]] = []
        if current is not None:
            self._add(tr("this film"), (current,))
        if shown:
            self._add(tr("those the list shows ({n:,})", n=len(shown)), tuple(shown))
        if every and len(every) != len(shown):
            self._add(tr("all of the folder ({n:,})", n=len(every)), tuple(every))
        self.setAccessibleName(tr("Films"))

    @property
    def films(self) -> tuple[Path, ...]:
        """The films chosen; none when there are none to choose."""
        return self._films[self.currentIndex()] if self._films else ()

    def _add(self, words: str, films: tuple[Path, ...]) -> None:
        self.addItem(words)
        self._films.append(films)
