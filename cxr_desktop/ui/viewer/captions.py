"""Writes the corners that do not tell the grey scale: name, identity, what is drawn over the film, scale bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.ui.viewer.corner_text import Corner, CornerText
from cxr_desktop.ui.viewer.scale_bar import scale_bar
from cxr_desktop.ui.viewer.words import identity_lines, overlay_lines

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.ui.viewer.overlay_item import OverlayItem


def write_corners(
    corners: CornerText,
    film: Radiograph | None,
    overlay: OverlayItem,
    *,
    title: tuple[str, str],
    is_turned: bool,
    zoom: float,
    is_identity_shown: bool,
) -> None:
    """Write them.

    Parameters
    ----------
    title
        The film's name, and its place in the list.
    is_turned
        Whether the film's columns lie level on the screen.
    zoom
        Screen units per film pixel.
    """
    corners.set_lines(Corner.TOP_LEFT, title)
    corners.set_lines(
        Corner.TOP_RIGHT, () if film is None else identity_lines(film.tags, is_hidden=not is_identity_shown)
    )
    captions = overlay_lines(overlay.shown_heatmap, is_shaded=overlay.is_shaded)
    corners.set_lines(Corner.BOTTOM_RIGHT, captions)
    corners.set_scale_bar(None if film is None else scale_bar(film.spacing, zoom, is_turned=is_turned))
