"""What verbs over films share: whose films they are, and films that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.cli_words import complain, say_progress
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import FilmFailed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.words.progress import Progress


class UsageError(CxrError):
    """Words of the command line that do not go together."""


def rule_for(text: str | None, names: Iterable[str]) -> PatientRule:
    """Return the patient rule that `text` names, or the one that suits the names where it is None.

    Raises
    ------
    UsageError
        When `text` is no rule.
    """
    from cxr_desktop.core.dataset.patients import patient_rule, suggest_rule

    if text is None:
        return suggest_rule(names)
    try:
        return patient_rule(text)
    except ValueError as failure:
        raise UsageError(str(failure)) from failure


def tell_event(event: Progress | FilmFailed) -> None:
    """Show progress, and complain of a film that cannot be read."""
    if isinstance(event, FilmFailed):
        complain(event.reason)
    else:
        say_progress(event)


def complain_of_folders(unreadable: Iterable[tuple[Path, str]]) -> None:
    """Complain of each folder whose films may be missing."""
    for folder, reason in unreadable:
        complain(f"Films may be missing: {display_path(folder)}: {reason}")
