"""What would leave this machine: how many objects, of how many patients, and whether they are de-identified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.core.network.dimse_send import object_of
from cxr_desktop.core.network.quiet import keep_quiet
from cxr_desktop.core.network.talk import NotSent
from cxr_desktop.core.network.whole import open_object
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

_FIELDS = ["PatientIdentityRemoved", "PatientID", "PatientName"]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Files that somebody wants to send.

    Parameters
    ----------
    paths
        Those that hold DICOM objects.
    refused
        Those that do not.
    named
        How many objects do not say that the patient's identity was removed.
    patients
        How many patients those are.
    """

    paths: tuple[Path, ...]
    refused: tuple[NotSent, ...]
    named: int
    patients: int


def look_at_outgoing(paths: Sequence[Path], *, token: CancelToken) -> Generator[Progress, None, Outgoing]:
    """Read the headers of files and return what sending them means (PS3.3 C.7.1.1, Patient Identity Removed)."""
    good: list[Path] = []
    refused: list[NotSent] = []
    patients: list[tuple[str, str]] = []
    keep_quiet()
    for number, path in enumerate(paths, 1):
        token.raise_if_cancelled()
        seen = object_of(path)
        if isinstance(seen, NotSent):
            refused.append(seen)
        else:
            good.append(path)
            patients += _patient(path)
        yield Progress(number, len(paths), "Looking at files")
    return Outgoing(tuple(good), tuple(refused), len(patients), len(set(patients)))


def _patient(path: Path) -> list[tuple[str, str]]:
    """Return the patient of a file that does not say it was de-identified, else nobody."""
    header = open_object(path, keywords=_FIELDS)
    if text(header, "PatientIdentityRemoved") == "YES":
        return []
    return [(text(header, "PatientID"), text(header, "PatientName"))]
