"""What was removed from which copy, as a table and as a page. Holds tags and actions, never values."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.exchange.cleaning import Change

_NAME = "deidentification-report"
_COLUMNS = ("file", "tag", "name", "action")


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy: its place in the folder, what was changed, and a warning or ""."""

    name: str
    changes: tuple[Change, ...]
    warning: str


def write_reports(folder: Path, copied: list[Copied], failed: list[int]) -> Path:
    """Write ``deidentification-report.csv`` and ``.html`` into `folder` and return the page's path.

    Films that were not copied are told by their place in the order of the run: their names and the reasons, which may
    say who the patient is, are not for this report.


    A report that is there already, of an earlier run, stays: the next free number is taken.
    """
    number = 1
    while (folder / f"{_stem(number)}.html").exists():
        number += 1
    with (
        write_beside(folder / f"{_stem(number)}.csv") as beside,
        beside.open("w", newline="", encoding="utf-8") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(_COLUMNS)
        for copy in copied:
            writer.writerows((copy.name, change.tag, change.name, change.action) for change in copy.changes)
            if copy.warning:
                writer.writerow((copy.name, "", "warning", copy.warning))
        writer.writerows(("", "", f"film {number} of the run", "not copied") for number in failed)
    page = folder / f"{_stem(number)}.html"
    with write_beside(page) as beside:
        beside.write_text(_page(copied, failed), encoding="utf-8")
    return page


def _stem(number: int) -> str:
    return _NAME if number == 1 else f"{_NAME}-{number}"


def _page(copied: list[Copied], failed: list[int]) -> str:
    sums = Counter(
        kind for copy in copied for kind in {(change.tag, change.name, str(change.action)) for change in copy.changes}
    )
    rows = "".join(
        f"<tr><td>{escape(tag)}</td><td>{escape(name)}</td><td>{escape(action)}</td><td>{count}</td></tr>"
        for (tag, name, action), count in sorted(sums.items())
    )
    warnings = "".join(f"<li>{escape(copy.name)}: {escape(copy.warning)}</li>" for copy in copied if copy.warning)
    warned = f"<h2>Look at these pictures</h2><ul>{warnings}</ul>" if warnings else ""
    numbers = ", ".join(map(str, failed))
    lost = f"<h2>Not copied</h2><p>Of the films of the run, in their order: {numbers}.</p>" if failed else ""
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>De-identified copies</title>"
        "<style>body{font:15px sans-serif;margin:2em;max-width:60em}table{border-collapse:collapse}"
        "td,th{border-bottom:1px solid #ccc;padding:.2em .8em;text-align:left}</style>"
        f"<h1>De-identified copies</h1><p>{len(copied)} films. What was removed or replaced, never what it was. "
        "Writing in the pictures themselves was not looked for.</p>"
        f"{warned}{lost}<h2>Changes</h2><table><tr><th>Tag</th><th>Element</th><th>Action</th><th>Films</th></tr>"
        f"{rows}</table></html>\n"
    )
