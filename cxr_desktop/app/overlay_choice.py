"""What the user asked of the heat map: how it is made and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.model.prediction import Method

_STYLE = OverlayStyle()


@dataclass(frozen=True, slots=True)
class OverlayChoice:
    """What the controls of the heat map say.

    Parameters
    ----------
    method
        How the heat map is made.
    class_index
        The class it speaks for, or None for the class called.
    visible, colours, opacity, threshold, contour, shade_outside
        How it is drawn, as `OverlayStyle` has them.
    """

    visible: bool = _STYLE.visible
    method: Method = Method.GRAD_CAM
    class_index: int | None = None
    colours: str = _STYLE.colours
    opacity: float = _STYLE.opacity
    threshold: float = _STYLE.threshold
    contour: bool = _STYLE.contour
    shade_outside: bool = _STYLE.shade_outside

    @property
    def style(self) -> OverlayStyle:
        """How the heat map is drawn, without how it is made."""
        return OverlayStyle(
            visible=self.visible,
            colours=self.colours,
            opacity=self.opacity,
            threshold=self.threshold,
            contour=self.contour,
            shade_outside=self.shade_outside,
        )
