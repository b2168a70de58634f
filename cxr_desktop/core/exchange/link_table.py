"""The table from pseudonyms back to patients, written only on an explicit wish and away from the copies.

A run adds its rows to a table of earlier runs; another file is never written over.
"""

from __future__ import annotations

import csv
import errno
import io
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.tables import safe_cell

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = ("copy", "pseudonym", "patient_id", "sop_instance_uid", "film")


@dataclass(frozen=True, slots=True)
class Link:
    """A copy and what it was made of."""

    copy: str
    pseudonym: str
    patient_id: str
    instance: str
    film: str


def is_free_or_ours(path: Path) -> bool:
    """Return whether nothing lies there, an empty file, or such a table.

    Raises
    ------
    OSError
        When that cannot be read.
    """
    if not path.exists():
        return True
    with path.open("rb") as table:
        return table.readline(1000).strip() in {b"", ",".join(_COLUMNS).encode()}


def write_links(path: Path, links: list[Link]) -> None:
    """Add rows to the table, a CSV file that its owner alone may read; it is made when absent.

    Raises
    ------
    FileExistsError
        When another file lies there.
    OSError
        When it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not is_free_or_ours(path):
        raise FileExistsError(errno.EEXIST, "another file lies there", str(path))
    rows = io.StringIO(newline="")
    writer = csv.writer(rows)
    earlier = path.read_bytes() if path.exists() else b""
    if not earlier:
        writer.writerow(_COLUMNS)
    elif not earlier.endswith(b"\n"):
        rows.write("\r\n")
    writer.writerows([safe_cell(cell) for cell in astuple(link)] for link in links)  # headers may hold formulas
    with write_beside(path, mode=0o600) as beside:
        beside.write_bytes(earlier + rows.getvalue().encode("utf-8", "backslashreplace"))
