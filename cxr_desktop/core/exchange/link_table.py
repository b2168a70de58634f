"""The table from pseudonyms back to patients, written only on an explicit wish and away from the copies."""

from __future__ import annotations

import csv
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

_COLUMNS = ("copy", "pseudonym", "patient_id", "sop_instance_uid", "film")


@dataclass(frozen=True, slots=True)
class Link:
    """A copy and what it was made of."""

    copy: str
    pseudonym: str
    patient_id: str
    instance: str
    film: str


def _table(path: Path) -> TextIO:
    return path.open("w", newline="", encoding="utf-8", errors="backslashreplace")


def write_links(path: Path, links: list[Link]) -> None:
    """Write the table as CSV, readable by its owner only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        write_beside(path) as beside,
        beside.open("w", newline="", encoding="utf-8", errors="backslashreplace") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(_COLUMNS)
        writer.writerows(astuple(link) for link in links)
    path.chmod(0o600)
