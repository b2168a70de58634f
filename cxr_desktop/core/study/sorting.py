"""Films into a folder for each class, by prediction or reading: copied or linked, never moved; planned first."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.dataset.films import SPLITS, TRAIN
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.study.tables import ExportError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.words.progress import CancelToken

COPY, LINK = "copy", "link"
OUTSIDE_FOLDER = "OUTSIDE_SCOPE"
_OUTSIDE = -3  # instead of a class: the model may not be asked about the film


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a film goes; `label` is its class, `is_there` when the same film lies there already."""

    source: Path
    target: Path
    label: int
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class SortingPlan:
    """What would be done.

    Parameters
    ----------
    placements
        One per film that has a class.
    renamed
        How many get another name, because a different film has theirs.
    without_class
        Films of the choice that have no class: no prediction or reading, unsure, or in conflict.
    outside
        How many of the placements go into `OUTSIDE_FOLDER`, because the model may not be asked about them.
    """

    placements: tuple[Placement, ...]
    renamed: int
    without_class: int
    outside: int = 0

    def counts(self, n_classes: int) -> list[int]:
        """Return the films per class."""
        labels = [p.label for p in self.placements if p.label >= 0]
        return np.bincount(labels, minlength=n_classes).tolist()  # type: ignore[no-any-return]


def by_prediction(results: Results, *, with_outside: bool = False) -> dict[str, int]:
    """Return the class called of each film by digest.

    A film outside the model's scope gets no class but a mark that sends it into `OUTSIDE_FOLDER`, unless
    `with_outside`.
    """
    labels = results.labels if with_outside else np.where(results.is_outside, _OUTSIDE, results.labels)
    pairs = zip(results.sha256, labels.tolist(), strict=True)
    return {digest: label for digest, label in pairs if digest and label != UNKNOWN}


def plan_sorting(
    results: Results,
    which: NDArray[np.int64],
    labels: Mapping[str, int],
    folder: Path,
    *,
    as_dataset: bool = False,
) -> SortingPlan:
    """Return where films would go; nothing is written.

    Parameters
    ----------
    results, which
        The films, and which of them (rows).
    labels
        Class index by digest: `by_prediction`, or merged readings.
    folder
        Gets one folder for each class.
    as_dataset
        Whether a folder ``train``, ``val`` or ``test`` comes between, so that training takes the result: the one the
        film lies in now, else ``train``. Films outside the model's scope are left out: they have no class.

    Raises
    ------
    ExportError
        When the target lies among the films or the other way round.
    """
    if folder == results.root or folder in results.root.parents or results.root in folder.parents:
        raise ExportError(folder, f"lies in the same place as the films ({results.root}); choose another folder")
    taken: dict[Path, str] = {}
    placements, renamed = [], 0
    for row in which.tolist():
        source, digest = results.paths[row], results.sha256[row]
        label = labels.get(digest, UNKNOWN) if digest else UNKNOWN
        if label < 0 and (label != _OUTSIDE or as_dataset):
            continue
        home = folder / _split_of(results.names[row]) if as_dataset else folder
        target = home / (OUTSIDE_FOLDER if label < 0 else _folder_name(results.classes[label])) / source.name
        if taken.get(target, digest) != digest or _is_other(target, source):
            target = target.with_name(f"{target.stem}-{digest[:12]}{target.suffix}")
            renamed += 1
        if target not in taken:
            taken[target] = digest
            placements.append(Placement(source, target, label, target.exists()))
    outside = sum(placement.label < 0 for placement in placements)
    return SortingPlan(tuple(placements), renamed, len(which) - len(placements), outside)


def place_films(
    placements: Sequence[Placement], how: str, *, token: CancelToken
) -> Generator[Progress, None, list[tuple[Path, str]]]:
    """Copy or link the films of a plan and return those that failed, with reasons. What is there is left alone.

    Parameters
    ----------
    how
        `COPY`, or `LINK` for symbolic links to the whole path.
    """
    failed: list[tuple[Path, str]] = []
    for done, placement in enumerate(placements, start=1):
        token.raise_if_cancelled()
        if not placement.is_there:
            try:
                _place(placement, how)
            except OSError as failure:
                failed.append((placement.source, failure.strerror or str(failure)))
        yield Progress(done, len(placements), "Sorting films")
    return failed


def _place(placement: Placement, how: str) -> None:
    placement.target.parent.mkdir(parents=True, exist_ok=True)
    if how == LINK:
        placement.target.symlink_to(placement.source.absolute())
        return
    with write_beside(placement.target) as beside:
        shutil.copyfile(placement.source, beside)


def _split_of(name: str) -> str:
    parts = [part.lower() for part in PurePath(name).parts[:-1]]
    return next((part for part in parts if part in SPLITS), TRAIN)


def _folder_name(name: str) -> str:
    clean = "".join("_" if char in '/\\:*?"<>|' or not char.isprintable() else char for char in name).strip(". ")
    return clean or "_"


def _is_other(target: Path, source: Path) -> bool:
    """Return whether another film lies at the target."""
    try:
        there, here = target.stat(), source.stat()
    except OSError:
        return target.is_symlink()
    if os.path.samestat(there, here):
        return False
    return there.st_size != here.st_size or target.read_bytes() != source.read_bytes()
