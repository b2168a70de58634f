"""Measurements in words: names of kinds, figures with units, and what the millimetres mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.measure.annotation import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.measure.figure import Figure

KIND_NAMES = {
    Kind.LENGTH: "Length",
    Kind.ANGLE: "Angle",
    Kind.COBB: "Cobb angle",
    Kind.ELLIPSE: "Ellipse",
    Kind.RECTANGLE: "Rectangle",
    Kind.POLYGON: "Polygon",
    Kind.ARROW: "Arrow",
    Kind.TEXT: "Text",
    Kind.CARDIOTHORACIC: "Cardiothoracic ratio",
}
UNCALIBRATED = "uncalibrated"
PROPOSAL = "proposal, not checked"
"""Text of an annotation that a program proposed and nobody has touched."""

_UNITS = {"mm": " mm", "px": " px", "deg": "\N{DEGREE SIGN}", "ratio": "", "1": "", "mm2": " mm²", "px2": " px²"}
_SHORT = {"standard deviation": "SD", "minimum": "min", "maximum": "max", "cardiothoracic ratio": "CTR"}
_MEANS = {
    SpacingKind.CALIBRATED: "",
    SpacingKind.IMAGER: "at the detector",
    SpacingKind.UNKNOWN: UNCALIBRATED,
}
_EXPLAINED = {
    SpacingKind.CALIBRATED: "Millimetres are those of the body: the file says that its spacing is calibrated.",
    SpacingKind.IMAGER: "Millimetres are those at the detector: the body is smaller, because it is magnified.",
    SpacingKind.UNKNOWN: "Millimetres are uncalibrated: the file has a spacing but does not say where it holds.",
}


def spacing_words(film: Radiograph) -> str:
    """Return what millimetres of this film mean, in a phrase; "" where they are the body's or there are none."""
    return "" if film.spacing is None else _MEANS[film.spacing.kind]


def spacing_sentence(film: Radiograph) -> str:
    """Return what lengths on this film mean, in a sentence."""
    if film.spacing is None:
        return "Lengths are in pixels: the file does not say how large a pixel is."
    return _EXPLAINED[film.spacing.kind]


def figure_text(figure: Figure) -> str:
    """Return a figure with its unit ("12.3 mm"), as exactly as it can be meant."""
    if figure.name == "pixels":
        return f"{figure.value:,.0f}"
    if figure.unit == "ratio":
        return f"{figure.value:.2f}"
    digits = 1 if figure.unit != "1" or abs(figure.value) < 1000 else 0
    return f"{figure.value:,.{digits}f}{_UNITS[figure.unit]}"


def label_lines(annotation: Annotation, found: Sequence[Figure], film: Radiograph) -> tuple[str, ...]:
    """Return the lines of a label beside a drawn thing: its words, its figures, what millimetres mean."""
    by_name = {figure.name: figure_text(figure) for figure in found}
    if annotation.kind in {Kind.LENGTH, Kind.ANGLE, Kind.COBB}:
        lines = list(by_name.values())
    elif annotation.kind is Kind.CARDIOTHORACIC:
        ratio = by_name.get("cardiothoracic ratio", "")
        lines = [f"CTR {ratio}" if ratio else "", f"{by_name['heart']} / {by_name['thorax']}"]
    elif "mean" in by_name:
        spread = f"{by_name['mean']} \N{PLUS-MINUS SIGN} {by_name['standard deviation']}"
        lines = [f"mean {spread}", f"{by_name['minimum']} to {by_name['maximum']}, n {by_name['pixels']}"]
        lines.insert(0, by_name["area"])
    else:
        lines = [by_name["area"]] if "area" in by_name else []
    if any(figure.unit in {"mm", "mm2"} for figure in found) and spacing_words(film):
        lines.append(spacing_words(film))
    return tuple(line for line in (annotation.text, *lines) if line)


def row_text(annotation: Annotation, found: Sequence[Figure], film: Radiograph) -> str:
    """Return a drawn thing as one line to copy: kind, figures, words."""
    parts = [f"{_SHORT.get(figure.name, figure.name)} {figure_text(figure)}" for figure in found]
    text = f"{KIND_NAMES[annotation.kind]}: {', '.join(parts)}" if parts else KIND_NAMES[annotation.kind]
    means = spacing_words(film) if any(figure.unit in {"mm", "mm2"} for figure in found) else ""
    text = f"{text} ({means})" if means else text
    return f"{text} \N{EN DASH} {annotation.text}" if annotation.text else text
