"""The three kinds of failure: expected (``CxrError``), cancelled (``Cancelled``), and bugs (anything else)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import display_path, one_line

if TYPE_CHECKING:
    from pathlib import Path


_LONGEST = 400


class CxrError(Exception):
    """An expected failure. ``str()`` is one sentence for the user that names the thing and the reason."""


class PathError(CxrError):
    """An expected failure of one file.

    Parameters
    ----------
    path
        The file, as the user gave it.
    reason
        What is wrong with it, in lower case and without a full stop: ``"the file is empty"``. What it quotes from
        the file is made fit for one line.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = one_line(reason, _LONGEST)

    def __str__(self) -> str:
        return f"{display_path(self.path)}: {self.reason}"


class FilmError(PathError):
    """A film that cannot be read."""


class ModelError(PathError):
    """A checkpoint that cannot be read, written or used."""


class DeviceError(CxrError):
    """The device cannot do what was asked of it (absent, out of memory at batch size 1)."""


class TooFewFilms(CxrError):  # noqa: N818 - an answer
    """There are fewer films than a fit or a figure needs."""


class Cancelled(Exception):  # noqa: N818 - an answer, not an error
    """Somebody asked to stop. Met with silence."""
