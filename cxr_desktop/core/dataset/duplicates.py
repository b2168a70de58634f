"""Films that are there more than once, as copies or as nearly the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.scan import DatasetScan, ScannedFilm

NEAR = 0.985
"""Correlation of 32 x 32 thumbnails from which two films are nearly the same picture.

Among the 15 million pairs of 5,528 films of one hospital no two different pictures came above 0.975; a film that was
compressed again, resized or brightened stays above 0.99. The 64-bit hashes used for photographs do not tell chest
films apart: a fifth of those pairs lie within 8 bits.
"""

_ROWS = 512  # of the matrix of all pairs at a time


def exact_groups(scan: DatasetScan) -> tuple[tuple[ScannedFilm, ...], ...]:
    """Return the groups of two or more films with the same decoded pixels."""
    groups: dict[str, list[ScannedFilm]] = {}
    for film in scan.films:
        groups.setdefault(film.facts.pixels_sha256, []).append(film)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def near_groups(scan: DatasetScan) -> tuple[tuple[ScannedFilm, ...], ...]:
    """Return the groups of films that are nearly the same picture, and not all copies of one."""
    pairs = [
        (first, second)
        for first, second in _near_pairs(scan.thumbnails)
        if scan.films[first].facts.pixels_sha256 != scan.films[second].facts.pixels_sha256
    ]
    return tuple(tuple(scan.films[index] for index in group) for group in _connected(pairs))


def pictures_together(scan: DatasetScan) -> tuple[tuple[ScannedFilm, ...], ...]:
    """Return the groups, exact and near, that must stay on one side of a split."""
    return exact_groups(scan) + near_groups(scan)


def _near_pairs(thumbnails: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Return the pairs of thumbnails (n, 32, 32) that correlate; a blank one resembles nothing."""
    flat = thumbnails.reshape(len(thumbnails), 32 * 32).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(flat, axis=1, keepdims=True)
    flat = np.divide(flat, norms, out=np.zeros_like(flat), where=norms > 0)
    found: list[tuple[int, int]] = []
    for start in range(0, len(flat), _ROWS):
        rows, columns = np.nonzero(flat[start : start + _ROWS] @ flat.T >= NEAR)
        found += [(int(r) + start, int(c)) for r, c in zip(rows, columns, strict=True) if r + start < c]
    return found


def _connected(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the connected groups of a graph of pairs, each sorted."""
    group_of: dict[int, set[int]] = {}
    for first, second in pairs:
        joined = group_of.get(first, {first}) | group_of.get(second, {second})
        group_of.update(dict.fromkeys(joined, joined))
    unique = {id(group): sorted(group) for group in group_of.values()}
    return sorted(unique.values())
