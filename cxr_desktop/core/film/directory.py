"""DICOMDIR: the list of files on a medium (PS3.10 8, PS3.3 F)."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.refusal import first_words
from cxr_desktop.core.words.errors import PathError

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

NAME = "dicomdir"
"""The name of such a file, in lower case; its own is in capitals, but some media lose that."""

_LARGEST = 256 << 20


@dataclass(frozen=True, slots=True)
class Directory:
    """What a DICOMDIR names.

    Parameters
    ----------
    films
        Files that are there, each once, in the order of the list.
    missing
        Names of those that are not there, or that lie outside its folder: ``"IMAGES/A1"``.
    """

    films: tuple[Path, ...]
    missing: tuple[str, ...] = ()

    @property
    def complaint(self) -> str:
        """What is missing, as a phrase, or ""."""
        if not self.missing:
            return ""
        more = len(self.missing) - 1
        others = f" and {more:,} other{'s' if more > 1 else ''}" if more else ""
        return f"names files that are not beside it: {self.missing[0]}{others}"


def read_directory(path: Path, *, token: CancelToken) -> Directory:
    """Return the image files that a DICOMDIR names.

    Only files in its folder and below it are taken, whatever names and links say.

    Parameters
    ----------
    path
        The list.
    token
        Looked at between any two files.

    Raises
    ------
    PathError
        When it cannot be read, or is none.
    Cancelled
        When the token asks to stop.
    """
    # pydicom takes longer to import than the window may take to appear.
    from cxr_desktop.core.film.dicom_file import MOST_LISTED, open_header  # noqa: PLC0415
    from cxr_desktop.core.film.dicom_header import values  # noqa: PLC0415

    keep_quiet()
    try:
        with path.open("rb") as stream:
            header = open_header(io.BytesIO(stream.read(_LARGEST)), most=_LARGEST, fields=MOST_LISTED)
        records: list[Any] = values(header, "DirectoryRecordSequence")
    except OSError as failure:
        raise PathError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except Exception as failure:  # pydicom raises a zoo
        raise PathError(path, f"is a damaged DICOMDIR ({first_words(failure)})") from failure
    if "DirectoryRecordSequence" not in header:
        raise PathError(path, "is not a DICOMDIR")
    files = list[tuple[str, ...]]()
    for record in records:
        token.raise_if_cancelled()
        if values(record, "DirectoryRecordType") == ["IMAGE"]:
            files.append(tuple(str(part).strip() for part in values(record, "ReferencedFileID")))
    return _found(path.parent, [parts for parts in files if parts], token)


def _found(folder: Path, files: list[tuple[str, ...]], token: CancelToken) -> Directory:
    inside = folder.resolve()
    films, missing = dict[str, "Path"](), []
    for parts in files:
        token.raise_if_cancelled()
        film = _inside(folder, parts, inside)
        if film is None:
            missing.append("/".join(parts))
        else:
            films[str(film)] = film
    return Directory(tuple(films.values()), tuple(dict.fromkeys(missing)))


def _inside(folder: Path, parts: tuple[str, ...], inside: Path) -> Path | None:
    """Return the file of these parts if it is there and below the folder; some media have lower-case names."""
    if any(part in {"", ".", ".."} or "/" in part or "\\" in part or "\0" in part for part in parts):
        return None
    for names in (parts, tuple(part.lower() for part in parts)):
        film = folder.joinpath(*names)
        try:
            if film.is_file() and film.resolve().is_relative_to(inside):
                return film
        except OSError:
            continue
    return None
