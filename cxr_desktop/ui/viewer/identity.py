"""Who the patient is, as the file's header says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Mapping

HIDDEN = "identity hidden"
NONE = "no identity in the file"


def identity_lines(tags: Mapping[str, str]) -> tuple[str, ...]:
    """Return name, number and birth date of the patient, one line each, or one line that there are none."""
    parts = (part.strip() for part in tags.get("PatientName", "").split("^"))
    name = ", ".join(part for part in parts if part)
    number, born = tags.get("PatientID", "").strip(), tags.get("PatientBirthDate", "").strip()
    lines = (name, f"ID {number}" if number else "", f"born {_date(born)}" if born else "")
    return tuple(display_text(line) for line in lines if line) or (NONE,)


def _date(stored: str) -> str:
    return f"{stored[:4]}-{stored[4:6]}-{stored[6:]}" if len(stored) == 8 and stored.isdigit() else stored
