"""How a file is written and what is said when it cannot be: the rule of all that users ask for by name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cxr_desktop.core.words.errors import PathError


@contextmanager
def writing(path: Path, error: type[PathError]) -> Iterator[Path]:
    """Yield a temporary path, which becomes `path` on success (`write_beside`).

    Raises
    ------
    PathError
        Of the kind asked for, when the file cannot be written.
    """
    try:
        with write_beside(path) as beside:
            yield beside
    except OSError as failure:
        raise error(path, f"cannot be written ({failure.strerror or failure})") from failure
