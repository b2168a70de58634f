"""Results of a film as standard DICOM objects, written beside each other into a folder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.shown import Shown
from cxr_desktop.core.film.dicom_header import number
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name, write_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pydicom.dataset import Dataset

    from cxr_desktop.core.exchange.shown import Measured
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo, Prediction


class ObjectKind(StrEnum):
    """What can be written."""

    CAPTURE = "sc"
    MAP = "map"
    REPORT = "report"
    STATE = "state"


@dataclass(frozen=True, eq=False, slots=True)
class FilmResults:
    """All that objects of a film are made of.

    Parameters
    ----------
    film
        The film; its source must be the file it was read from.
    prediction, info
        The model's answer and the model; None leaves them out of the report.
    heatmap
        Its heat map; None when none was made: then neither capture nor map can be written.
    measured
        What was drawn on the film, with its figures.
    shown
        How it is shown; None for its default window.
    """

    film: Radiograph
    prediction: Prediction | None = None
    info: ModelInfo | None = None
    heatmap: Heatmap | None = None
    measured: tuple[Measured, ...] = ()
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class ObjectWritten:
    """One object is on the disk; `kind` is "film" for the Secondary Capture of a picture."""

    kind: str
    path: Path


def write_objects(
    results: FilmResults,
    kinds: tuple[ObjectKind, ...],
    folder: Path,
    *,
    tell: Callable[[str], None] = lambda _sentence: None,
) -> tuple[ObjectWritten, ...]:
    """Write objects of a film into `folder`; all or, when one cannot be made, none.

    A film that is no DICOM file is written as a Secondary Capture first, and the others refer to that; written again,
    it is the same object. Of a colour film there is no presentation state: `tell` gets a sentence about that.

    Raises
    ------
    FilmError
        When the film's file is gone or changed, lacks identifiers, or an object cannot be made or written.
    """
    film = results.film
    name = film.source if film.source is not None else folder / film.sha256[:12]
    try:
        made = _made(results, kinds, lambda reason: tell(str(FilmError(name, reason))))
    except FilmError:
        raise
    except Exception as failure:  # highdicom checks what the film's header says, and raises a zoo
        reason = str(failure).splitlines()[0] if str(failure) else type(failure).__name__
        raise FilmError(name, f"no DICOM objects can be made of it ({reason.rstrip('.')})") from failure
    stem = f"{display_name(name.with_suffix('')).replace(chr(92), '_')[:150]}-{film.sha256[:12]}"
    written = []
    for kind, dataset in made:
        target = folder / f"{stem}-{kind}.dcm"
        _write(dataset, target, name)
        written.append(ObjectWritten(kind, target))
    return tuple(written)


def _made(
    results: FilmResults, kinds: tuple[ObjectKind, ...], tell: Callable[[str], None]
) -> list[tuple[str, Dataset]]:
    from cxr_desktop.core.exchange.capture import film_capture, overlay_capture  # noqa: PLC0415 - highdicom is slow
    from cxr_desktop.core.exchange.evidence import evidence_of, without_names  # noqa: PLC0415
    from cxr_desktop.core.exchange.heat_map_object import heat_map_object  # noqa: PLC0415
    from cxr_desktop.core.exchange.report_object import report_object  # noqa: PLC0415
    from cxr_desktop.core.exchange.state_object import state_object  # noqa: PLC0415

    film, heatmap, info = results.film, results.heatmap, results.info
    made: list[tuple[str, Dataset]] = []
    source = evidence_of(film)
    if source is None:
        source = film_capture(film)
        made.append(("film", source))
    names = without_names(source)
    shown = results.shown if results.shown is not None else Shown(film.window)
    if heatmap is not None and info is not None:
        if ObjectKind.CAPTURE in kinds:
            made.append(("sc", overlay_capture(film, source, heatmap, info)))
        if ObjectKind.MAP in kinds:
            made.append(("map", heat_map_object(film, source, heatmap, info)))
    if ObjectKind.REPORT in kinds:
        made.append(("report", report_object(film, source, results.prediction, info, results.measured)))
    if ObjectKind.STATE in _possible(kinds, source, tell):
        made.append(("state", state_object(film, source, shown, results.measured)))
    for _, dataset in made:
        dataset.update(names)
    return made


def _possible(kinds: tuple[ObjectKind, ...], source: Dataset, tell: Callable[[str], None]) -> tuple[ObjectKind, ...]:
    if ObjectKind.STATE not in kinds or number(source, "SamplesPerPixel", 1) == 1:
        return kinds
    tell("colour films have no presentation state; it was left out")
    return tuple(kind for kind in kinds if kind is not ObjectKind.STATE)


def _write(dataset: Dataset, target: Path, film: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with write_beside(target) as beside:
            dataset.save_as(beside, enforce_file_format=True)
    except OSError as failure:
        raise FilmError(film, f"its DICOM objects cannot be written ({failure.strerror or failure})") from failure
