"""How often test films were looked at: a test looked at many times is a validation set by another name."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from filelock import FileLock

from cxr_desktop.core.evaluation.result import EvaluationError
from cxr_desktop.core.words.documents import read_words
from cxr_desktop.core.words.paths import data_folder, write_beside
from cxr_desktop.core.words.writing import own_folder

if TYPE_CHECKING:
    from pathlib import Path

_DIGITS = 16


def default_record() -> Path:
    """Return the file where looks outside of a run are counted, in the user's data.

    Raises
    ------
    EvaluationError
        When its folder cannot be made.
    """
    return own_folder(data_folder, error=EvaluationError) / "test-looks.json"


def note_look(path: Path, *, test_digest: str, model: str, model_sha256: str) -> int:
    """Record that a model was judged on test films, and return how often those films were looked at by now.

    Parameters
    ----------
    path
        The record; made when it is not there.
    test_digest
        Of which films with which labels.
    model, model_sha256
        Who was judged.

    Raises
    ------
    EvaluationError
        When the record cannot be written.
    """
    try:
        with FileLock(path.with_name(path.name + ".lock")):
            looks = _read(path)
            now = datetime.now().astimezone().isoformat(timespec="seconds")
            looks.append(
                {"test": test_digest[:_DIGITS], "model": model, "sha256": model_sha256[:_DIGITS], "time": now}
            )
            with write_beside(path) as beside:
                beside.write_text(json.dumps(looks, indent=1) + "\n", encoding="utf-8")
    except OSError as failure:
        raise EvaluationError(path, f"cannot be written ({failure.strerror or failure})") from failure
    return _count(looks, test_digest)


def count_looks(path: Path, test_digest: str) -> int:
    """Return how often these test films were looked at, by this record."""
    return _count(_read(path), test_digest)


def _count(looks: list[dict[str, Any]], test_digest: str) -> int:
    return sum(look.get("test") == test_digest[:_DIGITS] for look in looks)


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        looks = json.loads(read_words(path))
    except (OSError, ValueError, RecursionError):
        return []
    return [look for look in looks if isinstance(look, dict)] if isinstance(looks, list) else []
