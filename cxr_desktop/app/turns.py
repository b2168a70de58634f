"""How each film of this session is turned and mirrored, for all viewers that show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cxr_desktop.core.film.orientation import Orientation

_AS_FILED = Orientation()


class Turns(QObject):
    """Orientations by film. Nothing of it outlives the session: a turn is a look at one film, no taste of the user.

    Signals
    -------
    changed : str, Orientation
        The film of this SHA-256 is turned or mirrored in another way.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Orientation] = {}

    def of(self, sha256: str) -> Orientation:
        """Return how a film is turned; as its file has it until somebody turned it."""
        return self._known.get(sha256, _AS_FILED)

    def turn(self, sha256: str, orientation: Orientation) -> None:
        """Turn a film in every viewer that shows it."""
        if orientation != self.of(sha256):
            self._known[sha256] = orientation
            self.changed.emit(sha256, orientation)
