"""The settings as a service: a signal for each change, saved a moment later and at the end."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level
from cxr_desktop.core.words.paths import config_folder, config_place, display_path
from cxr_desktop.core.words.settings import MOST_RECENT, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.app.notices import Notices
    from cxr_desktop.core.words.settings import Value

_SAVE_AFTER_MS = 500


class AppSettings(QObject):
    """Signals `changed` (name, value). Failing to save is told once and hurts nothing."""

    changed = Signal(str, object)

    def __init__(self, notices: Notices, settings: Settings | None = None) -> None:
        super().__init__()
        self._notices = notices
        self._settings = settings or Settings()
        self._is_failure_told = False
        self._emptied: dict[str, tuple[Path, ...]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        if self._settings.complaint:
            notices.tell(Level.WARNING, self._settings.complaint)

    def get(self, name: str) -> Value:
        """Return a setting's value."""
        return self._settings.get(name)

    def default(self, name: str) -> Value:
        """Return a setting's default."""
        return self._settings.default(name)

    def set(self, name: str, value: Value) -> None:
        """Change a setting; nothing happens when it is that already."""
        if self._settings.set(name, value):
            self._timer.start()
            self.changed.emit(name, value)

    def is_on(self, name: str) -> bool:
        """Return a switch."""
        return self.get(name) is True

    def number(self, name: str) -> float:
        """Return a number."""
        return float(self.get(name))  # type: ignore[arg-type]  # numbers by their default

    def text(self, name: str) -> str:
        """Return a text."""
        return str(self.get(name))

    def paths(self, name: str) -> tuple[Path, ...]:
        """Return paths; bytes that are not UTF-8 come back as they were."""
        return tuple(Path(os.fsdecode(os.fsencode(item))) for item in self.get(name))  # type: ignore[union-attr]

    def set_paths(self, name: str, paths: Sequence[Path]) -> None:
        """Keep paths."""
        self.set(name, tuple(str(path) for path in paths))

    def add_recent(self, path: Path, name: str = "recent_folders") -> None:
        """Put a path first among the recent ones of a kind."""
        rest = [other for other in self.paths(name) if other != path]
        self.set_paths(name, [path, *rest][:MOST_RECENT])

    def empty(self, name: str) -> None:
        """Empty a list of paths; until the program ends it can come back."""
        self._emptied[name] = self.paths(name)
        self.set_paths(name, ())

    def can_come_back(self, name: str) -> bool:
        """Return whether a list is empty because it was emptied."""
        return not self.get(name) and bool(self._emptied.get(name))

    def bring_back(self, name: str) -> None:
        """Fill a list as it was before it was emptied."""
        self.set_paths(name, self._emptied.pop(name, ()))

    def save(self) -> None:
        """Write the file now."""
        self._timer.stop()
        try:
            self._settings.save()
        except OSError as failure:
            if not self._is_failure_told:  # every film on screen is kept as the last one: not at each of them
                self._is_failure_told = True
                file, reason = display_path(self._settings.file), failure.strerror or failure
                self._notices.tell(
                    Level.WARNING, tr("The settings cannot be saved in {file}: {reason}.", file=file, reason=reason)
                )
        else:
            self._is_failure_told = False


def window_state() -> QSettings:
    """Return where the window keeps its geometry and docks: an ini file beside the settings.

    Where that folder cannot be made nothing is kept.
    """
    with suppress(OSError):
        config_folder()
    return QSettings(str(config_place() / "window.ini"), QSettings.Format.IniFormat)
