"""What the corners say: identity, grey scale, place, and what is drawn over the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.window import window_in_modality
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QPointF

    from cxr_desktop.core.film.radiograph import Meaning, Radiograph, Window
    from cxr_desktop.core.model.prediction import Heatmap
    from cxr_desktop.ui.viewer.view_state import ViewState

HIDDEN = mark("identity hidden")
NO_IDENTITY = mark("no identity in the file")
SHADED = mark("shaded: not seen by the model")
NO_EVIDENCE = mark("no evidence found")


def identity_lines(tags: Mapping[str, str], *, is_hidden: bool) -> tuple[str, ...]:
    """Return name, number and birth date of the patient, one line each, or one line that there are none."""
    if is_hidden:
        return (tr(HIDDEN),)
    parts = (part.strip() for part in tags.get("PatientName", "").split("^"))
    name = ", ".join(part for part in parts if part)
    number, born = tags.get("PatientID", "").strip(), tags.get("PatientBirthDate", "").strip()
    lines = (name, f"ID {number}" if number else "", tr("born {date}", date=_date(born)) if born else "")
    return tuple(display_text(line) for line in lines if line) or (tr(NO_IDENTITY),)


def window_line(window: Window, meaning: Meaning | None, *, is_inverted: bool) -> str:
    """Return width and centre of the window, in modality values as the file's header gives them."""
    told = window_in_modality(window, meaning)
    line = f"WW {_figure(told.width)}   WC {_figure(told.centre)}"
    return f"{line}   {tr('inverted')}" if is_inverted else line


def zoom_line(zoom: float) -> str:
    """Return the zoom in percent of one device pixel per film pixel."""
    return tr("zoom {percent:.0f} %", percent=zoom * 100)


def orientation_line(orientation: Orientation) -> str:
    """Return how the film is turned, so that nobody takes left for right; "" for a film as its file has it."""
    if orientation == Orientation(is_mirrored=True, quarter_turns=2):
        return tr("mirrored (upside down)")
    turn = (
        tr("rotated {degrees}\N{DEGREE SIGN}", degrees=orientation.quarter_turns * 90)
        if orientation.quarter_turns
        else ""
    )
    mirror = (
        tr("mirrored (left and right swapped)") if orientation == Orientation(is_mirrored=True) else tr("mirrored")
    )
    return ", ".join(word for word in (mirror if orientation.is_mirrored else "", turn) if word)


def probe_line(film: Radiograph, place: QPointF, grey_at: Callable[[int, int], int]) -> str:
    """Return the values at film coordinates: in the film's unit, as stored where that differs, as shown.

    "" beside the film.
    """
    column, row = int(place.x() // 1), int(place.y() // 1)
    if not (0 <= row < film.height and 0 <= column < film.width):
        return ""
    values = _values(film.meaning, int(film.pixels[row, column]))
    return tr(
        "x {column}   y {row}   {values}   grey {grey}",
        column=column,
        row=row,
        values=values,
        grey=grey_at(row, column),
    )


def _values(meaning: Meaning | None, pixel: int) -> str:
    if meaning is None:
        return tr("value {pixel}", pixel=pixel)
    value = pixel if meaning.modality is None else meaning.modality.of(pixel)
    words = tr("value {value:g} {unit}", value=value, unit=meaning.unit).rstrip()
    stored = value if meaning.stored is None else meaning.stored.of(pixel)
    return words if stored == value else f"{words}   {tr('stored {stored:g}', stored=stored)}"


def grey_lines(
    film: Radiograph, window: Window, probe: str, state: ViewState, zoom: float, *, is_enhanced: bool = False
) -> tuple[str, ...]:
    """Return what the corner of the grey scale says: values under the pointer, turns, contrast, window, zoom."""
    enhanced = tr("local contrast (CLAHE)") if is_enhanced else ""
    shown = window_line(window, film.meaning, is_inverted=state.grey.is_inverted)
    return (probe, orientation_line(state.orientation), enhanced, shown, zoom_line(zoom))


def overlay_lines(heatmap: Heatmap | None, *, is_shaded: bool) -> tuple[str, ...]:
    """Return what is drawn over the film; no heat map needs no words."""
    method = "" if heatmap is None else heatmap.method.display_name
    if heatmap is not None and not heatmap.has_evidence:
        method = f"{method}: {tr(NO_EVIDENCE)}"
    return (method, tr(SHADED) if is_shaded else "")


def _date(stored: str) -> str:
    return f"{stored[:4]}-{stored[4:6]}-{stored[6:]}" if len(stored) == 8 and stored.isdigit() else stored


def _figure(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 10 else f"{value:.1f}"
