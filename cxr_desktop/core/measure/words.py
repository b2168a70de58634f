"""Measurements in words: names of kinds, figures with units, and what the millimetres mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.measure.annotation import Kind

if TYPE_CHECKING:
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.measure.figure import Figure
    from cxr_desktop.core.measure.measurement import Measurement

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
"""What a label says of lines that a program proposed and nobody has moved."""

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


def spacing_words(kind: SpacingKind | None) -> str:
    """Return what millimetres mean, in a phrase; "" where they are the body's or there are none."""
    return "" if kind is None else _MEANS[kind]


def spacing_sentence(kind: SpacingKind | None) -> str:
    """Return what lengths on a film of this spacing mean, in a sentence."""
    if kind is None:
        return "Lengths are in pixels: the file does not say how large a pixel is."
    return _EXPLAINED[kind]


def figure_text(figure: Figure) -> str:
    """Return a figure with its unit ("12.3 mm"), as exactly as it can be meant."""
    if figure.name == "pixels":
        return f"{figure.value:,.0f}"
    if figure.unit == "ratio":
        return f"{figure.value:.2f}"
    is_plain = figure.unit == "1" and (abs(figure.value) >= 1000 or figure.name in {"minimum", "maximum"})
    digits = 0 if is_plain and figure.value == round(figure.value) else 1
    return f"{figure.value:,.{digits}f}{_UNITS[figure.unit]}"


def label_lines(measurement: Measurement) -> tuple[str, ...]:
    """Return the lines of a label beside a drawn thing: its words, its figures, what millimetres mean."""
    kind, by_name = measurement.annotation.kind, {each.name: figure_text(each) for each in measurement.figures}
    if kind is Kind.CARDIOTHORACIC:
        ratio = by_name.get("cardiothoracic ratio", "")
        lines = [f"CTR {ratio}" if ratio else "", f"{by_name['heart']} / {by_name['thorax']}"]
    elif "mean" in by_name:
        spread = f"{by_name['mean']}, SD {by_name['standard deviation']}"
        extremes = f"{by_name['minimum']} to {by_name['maximum']}, n {by_name['pixels']}"
        lines = [by_name["area"], f"mean {spread}", extremes]
    elif "width" in by_name:
        lines = [by_name["area"], f"{by_name['width']} \N{MULTIPLICATION SIGN} {by_name['height']}"]
    else:
        lines = [text for name, text in by_name.items() if name != "pixels"]
    return tuple(line for line in (remark(measurement.annotation), *lines, _means(measurement)) if line)


def remark(annotation: Annotation) -> str:
    """Return what is written on a drawn thing, with the mark of a proposal; "" for nothing."""
    return ": ".join(part for part in (PROPOSAL if annotation.is_proposed else "", annotation.text) if part)


def row_text(measurement: Measurement) -> str:
    """Return a drawn thing as one line to copy: kind, figures, words."""
    annotation, means = measurement.annotation, _means(measurement)
    parts = [f"{_SHORT.get(each.name, each.name)} {figure_text(each)}" for each in measurement.figures]
    text = f"{KIND_NAMES[annotation.kind]}: {', '.join(parts)}" if parts else KIND_NAMES[annotation.kind]
    text = f"{text} ({means})" if means else text
    return f"{text} \N{EN DASH} {remark(annotation)}" if remark(annotation) else text


def _means(measurement: Measurement) -> str:
    is_metric = any(each.unit in {"mm", "mm2"} for each in measurement.figures)
    return spacing_words(measurement.spacing) if is_metric else ""
