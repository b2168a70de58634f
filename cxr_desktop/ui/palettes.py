"""The colours of the two themes. Contrasts are tested: texts 4.5:1, borders, lines and focus 3:1 (WCAG 2.2, AA)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, each ``"#rrggbb"``.

    Parameters
    ----------
    name
        ``"dark"`` or ``"light"``.
    window, panel, panel_raised, field
        Grounds: window and bars, docks, cards in them, boxes that are typed into.
    button, button_hover
        Grounds of buttons.
    text, text_muted, text_disabled
        Text on any of these grounds; the last is for what cannot be used now.
    accent, on_accent, accent_text
        Ground of what is switched on, the text on it, and links.
    border
        Lines between panels and around buttons.
    field_border
        Lines around what is typed into or chosen from; seen on every ground.
    selection, on_selection
        The chosen row.
    canvas
        Behind the film.
    normal, pneumonia, doubtful, error
        Text that says so; readable on every ground and on its own ``_fill``.
    normal_fill, pneumonia_fill, doubtful_fill, error_fill
        Grounds of badges, bars and boxes of that meaning.
    notice, notice_fill
        The amber box with the scope of the model, and the notice bar.
    """

    name: str
    window: str
    panel: str
    panel_raised: str
    field: str
    button: str
    button_hover: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    on_accent: str
    accent_text: str
    border: str
    field_border: str
    selection: str
    on_selection: str
    canvas: str
    normal: str
    normal_fill: str
    pneumonia: str
    pneumonia_fill: str
    doubtful: str
    doubtful_fill: str
    error: str
    error_fill: str
    notice: str
    notice_fill: str

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return QColor(self.text).lightness() > QColor(self.window).lightness()


DARK = Palette(
    name="dark",
    window="#1b1f24",
    panel="#191d22",
    panel_raised="#20252b",
    field="#0f1215",
    button="#262b32",
    button_hover="#303740",
    text="#d9dee4",
    text_muted="#9aa5b1",
    text_disabled="#5d6772",
    accent="#2f5d8a",
    on_accent="#f2f6fa",
    accent_text="#6fb1f0",
    border="#313840",
    field_border="#6f7a86",
    selection="#2a3746",
    on_selection="#ffffff",
    canvas="#000000",
    normal="#9fe0bd",
    normal_fill="#1e4030",
    pneumonia="#ffb59c",
    pneumonia_fill="#5a2a1c",
    doubtful="#f0e08e",
    doubtful_fill="#4a431c",
    error="#f29a85",
    error_fill="#3d2422",
    notice="#e8d79a",
    notice_fill="#332c14",
)

LIGHT = Palette(
    name="light",
    window="#eceff2",
    panel="#f6f8fa",
    panel_raised="#ffffff",
    field="#ffffff",
    button="#e1e6eb",
    button_hover="#d3dae1",
    text="#1d242c",
    text_muted="#54606d",
    text_disabled="#98a2ac",
    accent="#1f66ad",
    on_accent="#ffffff",
    accent_text="#175a9c",
    border="#cbd2d9",
    field_border="#75808c",
    selection="#d3e4f6",
    on_selection="#0c1f33",
    canvas="#000000",
    normal="#0f5836",
    normal_fill="#d3efdf",
    pneumonia="#97300f",
    pneumonia_fill="#fbdfd5",
    doubtful="#665600",
    doubtful_fill="#f7edb8",
    error="#a3271a",
    error_fill="#fbe0dc",
    notice="#5c4b00",
    notice_fill="#fdf3cf",
)
