"""Results that hold one film of every kind."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cxr_desktop.core.study.results import UNKNOWN, Results
from tests.core.study.studies import MODEL


def build_results(p: list[float], **columns: object) -> Results:
    """Return results of probabilities and columns; what is not named is empty."""
    n = len(p)
    values = np.array(p, dtype=np.float64)
    labels = np.where(np.isnan(values), UNKNOWN, values >= 0.3).astype(np.int8)
    own: dict[str, object] = {
        "root": Path("/films"),
        "model": MODEL,
        "classes": MODEL.classes,
        "paths": tuple(Path(f"/films/film{i}.png") for i in range(n)),
        "sha256": tuple(f"{i:064x}" for i in range(n)),
        "sizes": np.zeros(n, np.int64),
        "probabilities": np.stack([1 - values, values], axis=1),
        "labels": labels,
        "uncertain": (values >= 0.2) & (values <= 0.7),
        "truth": np.full(n, UNKNOWN, np.int8),
        "readings": np.full(n, UNKNOWN, np.int8),
        "flagged": np.zeros(n, np.bool_),
        "notes": ("",) * n,
        "errors": tuple("unreadable" if np.isnan(value) else "" for value in values),
        "in_scope": np.full(n, UNKNOWN, np.int8),
        "scope_reasons": ("",) * n,
        "scope_doubts": ("",) * n,
        "spread": np.full(n, np.nan),
    }
    for name, column in columns.items():
        own[name] = np.array(column, own[name].dtype) if isinstance(own.get(name), np.ndarray) else column
    return Results(**own)  # type: ignore[arg-type]
