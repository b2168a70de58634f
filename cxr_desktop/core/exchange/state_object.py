"""How a film is shown and what is drawn on it, as a Grayscale Softcopy Presentation State (PS3.3 A.33.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import highdicom.pr as hd
import numpy as np
from highdicom import PresentationLUTTransformation

from cxr_desktop.core.exchange.equipment import NewInstance, equipment, finish
from cxr_desktop.core.exchange.shapes import arrow_head, clipped, fit_words, on_film
from cxr_desktop.core.film.dicom_header import number, text
from cxr_desktop.core.film.radiograph import Linear
from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.core.measure.words import remark

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from cxr_desktop.core.exchange.shown import Measured, Shown
    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.core.film.radiograph import Radiograph, Window


def state_object(
    film: Radiograph, source: Dataset, shown: Shown, measured: tuple[Measured, ...] = ()
) -> hd.GrayscaleSoftcopyPresentationState:
    """Return the state; a bent window is left to the film's own file."""
    scale = modality_scale(film, source)
    is_inverse = (scale.slope < 0) != shown.is_inverted
    layer = hd.GraphicLayer("MEASUREMENTS", order=1, description="Measurements and words")
    annotations = [_drawn(one, source, layer, film) for one in measured]
    made = hd.GrayscaleSoftcopyPresentationState(
        referenced_images=[source],
        content_label="CXR_DESKTOP",
        content_description="Window, orientation and measurements (research)",
        graphic_layers=[layer] if annotations else None,
        graphic_annotations=annotations or None,
        voi_lut_transformations=None if shown.window.curve is not None else [_voi(shown.window, scale)],
        presentation_lut_transformation=PresentationLUTTransformation(
            presentation_lut_shape="INVERSE" if is_inverse else "IDENTITY"
        ),
        **NewInstance("state").keywords(),
        **equipment(),
    )
    made.Laterality = source.get("Laterality", "")
    _orient(made, film, shown.orientation)
    finish(made, source, "As shown, with measurements (research)")
    return made


def modality_scale(film: Radiograph, source: Dataset) -> Linear:
    """Return the way from pixel values to modality values (PS3.3 C.11.1): the film's, or what its header asks for."""
    if film.meaning is not None:
        return film.meaning.modality or Linear(1.0, 0.0)
    slope, intercept = number(source, "RescaleSlope", 1) or 1.0, number(source, "RescaleIntercept", 0)
    below = 2 ** (film.bits - 1) if number(source, "PixelRepresentation", 0) == 1 else 0
    if (text(source, "PhotometricInterpretation") == "MONOCHROME1") != (slope < 0):
        return Linear(-slope, slope * (2**film.bits - 1 - below) + intercept)
    return Linear(slope, intercept - slope * below)


def _voi(window: Window, scale: Linear) -> hd.SoftcopyVOILUTTransformation:
    """Return the window in modality values, by its black and its white end (PS3.3 C.11.2.1.2.1)."""
    half = (window.width - 1) / 2
    low, high = sorted(scale.of(window.centre - 0.5 + side) for side in (-half, half))
    centre, width = (low + high) / 2 + 0.5, high - low + 1
    return hd.SoftcopyVOILUTTransformation(window_center=round(centre, 6), window_width=round(width, 6))


def _orient(made: Dataset, film: Radiograph, orientation: Orientation) -> None:
    """Say how the film is turned (PS3.3 C.10.6: first rotated, then flipped) and what of it is shown (C.10.4)."""
    turns = orientation.quarter_turns
    made.ImageRotation = 90 * (-turns % 4 if orientation.is_mirrored else turns)
    made.ImageHorizontalFlip = "Y" if orientation.is_mirrored else "N"
    last = film.width * film.height
    corners = np.array([[1, film.width], [last - film.width + 1, last]])  # numbers of pixels
    shown = np.rot90(np.fliplr(corners) if orientation.is_mirrored else corners, -turns)
    area = made.DisplayedAreaSelectionSequence[0]
    area.DisplayedAreaTopLeftHandCorner = _place(int(shown[0, 0]), film)
    area.DisplayedAreaBottomRightHandCorner = _place(int(shown[-1, -1]), film)
    if "PixelOriginInterpretation" in area:
        del area.PixelOriginInterpretation  # for tiled images only
    if film.spacing is not None:
        area.PresentationPixelSpacing = [film.spacing.row, film.spacing.column]
        del area.PresentationPixelAspectRatio


def _place(number: int, film: Radiograph) -> list[int]:
    row, column = divmod(number - 1, film.width)
    return [column + 1, row + 1]


def _drawn(one: Measured, source: Dataset, layer: hd.GraphicLayer, film: Radiograph) -> hd.GraphicAnnotation:
    objects = []
    if one.annotation.kind is not Kind.TEXT:
        objects += [hd.GraphicObject(kind, line, units="PIXEL") for kind, line in on_film(one.annotation, film)]
    if one.annotation.kind is Kind.ARROW:
        head = clipped(arrow_head(one.annotation), film)
        objects.append(hd.GraphicObject("POLYLINE", head, units="PIXEL"))
    words = _words(one)
    texts = [_label(words, one.annotation.points[-1], film)] if words else []
    return hd.GraphicAnnotation(
        referenced_images=[source], graphic_layer=layer, graphic_objects=objects or None, text_objects=texts or None
    )


def _label(words: str, place: tuple[float, float], film: Radiograph) -> hd.TextObject:
    """Return words with their place as anchor, in a box that ends on the film."""
    x, y = min(max(place[0], 0), film.width), min(max(place[1], 0), film.height)
    return hd.TextObject(words, units="PIXEL", anchor_point=(x, y), anchor_point_visible=False)


def _words(one: Measured) -> str:
    figures = [f"{figure.name} {figure.value:.4g} {_UNIT.get(figure.unit, figure.unit)}" for figure in one.figures]
    below = "".join(f"\r\n{text.strip()}" for text in figures)
    own = fit_words(remark(one.annotation), _MOST_LETTERS - len(below))
    return f"{own}{below}" if own else below[2:]


_MOST_LETTERS = 1000  # of those that a Short Text holds
_UNIT = {"1": "", "ratio": "", "deg": "°"}
