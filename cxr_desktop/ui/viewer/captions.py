"""Writes the corners: name, identity, what is drawn over the film, scale bar; grey scale and turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.ui.viewer.corner_text import Corner, CornerText
from cxr_desktop.ui.viewer.scale_bar import scale_bar
from cxr_desktop.ui.viewer.words import grey_lines, identity_lines, orientation_line, overlay_lines

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph, Window
    from cxr_desktop.ui.viewer.overlay_item import OverlayItem
    from cxr_desktop.ui.viewer.view_state import ViewState


def write_corners(
    corners: CornerText,
    film: Radiograph | None,
    overlay: OverlayItem,
    state: ViewState,
    title: tuple[str, str],
    *,
    zoom: float,
    is_named: bool,
) -> None:
    """Write them.

    Parameters
    ----------
    title
        The film's name, and its place in the list.
    zoom
        Screen units per film pixel.
    is_named
        Whether the patient's identity is shown.
    """
    is_turned = state.orientation.quarter_turns % 2 == 1
    corners.set_lines(Corner.TOP_LEFT, title)
    corners.set_lines(Corner.TOP_RIGHT, () if film is None else identity_lines(film.tags, is_hidden=not is_named))
    captions = overlay_lines(overlay.shown_heatmap, is_shaded=overlay.is_shaded)
    corners.set_lines(Corner.BOTTOM_RIGHT, captions)
    corners.set_scale_bar(None if film is None else scale_bar(film.spacing, zoom, is_turned=is_turned))


def write_grey(
    corners: CornerText,
    film: Radiograph | None,
    window: Window | None,
    probe: str,
    state: ViewState,
    *,
    zoom: float,
    is_enhanced: bool,
) -> None:
    """Write the corner of the grey scale; that the film is turned or mirrored stands out.

    Parameters
    ----------
    probe
        The values under the pointer, or "".
    zoom
        Device pixels per film pixel.
    """
    lines: tuple[str, ...] = ()
    if film is not None and window is not None:
        lines = grey_lines(film, window, probe, state, zoom, is_enhanced=is_enhanced)
    corners.set_lines(Corner.BOTTOM_LEFT, lines, warning=orientation_line(state.orientation))
