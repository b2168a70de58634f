"""What de-identified copies are asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.exchange.mask import Mask

PREFIX = "ANON"


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be written.

    Parameters
    ----------
    films
        DICOM files and pictures. Pictures become PNG files without metadata.
    folder
        Where the copies go, a folder for each patient.
    options
        Options of the profile.
    masks
        Rectangles blacked out in every film.
    prefix
        What pseudonyms begin with.
    key
        The file of the secret, so that later runs give the same pseudonyms, UIDs and days; None forgets it.
    links
        Where a table of pseudonyms and patients is written; None for none. Never in `folder`.
    """

    films: tuple[Path, ...]
    folder: Path
    options: Options = field(default_factory=Options)
    masks: tuple[Mask, ...] = ()
    prefix: str = PREFIX
    key: Path | None = None
    links: Path | None = None
