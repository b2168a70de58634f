"""What the model says of a film, and what was measured on it, as a Structured Report (PS3.16 TID 1500)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import highdicom.sr as hd
import numpy as np
from highdicom import UID
from pydicom.sr.codedict import codes

from cxr_desktop.core.exchange.codes import class_code, own_code, quantity_code, unit_code, yes_or_no
from cxr_desktop.core.exchange.equipment import MAKER, PRODUCT, RESEARCH, NewInstance, equipment, finish
from cxr_desktop.core.exchange.shapes import fit_words, on_film
from cxr_desktop.core.film.dicom_header import values
from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.core.measure.words import remark

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from cxr_desktop.core.exchange.shown import Measured
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.figure import Figure
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction

_COMMENT = ("121106", "DCM", "Comment")
_AREAS = {Kind.ELLIPSE, Kind.RECTANGLE, Kind.POLYGON}
_SCOPE = {True: "inside", False: "outside", None: "unknown"}


_MILLIMETRES = {
    SpacingKind.IMAGER: "Millimetres at the detector; the body is magnified there.",
    SpacingKind.CALIBRATED: "Millimetres in the body, as the file's calibration says.",
    SpacingKind.UNKNOWN: "Millimetres by the file's pixel spacing, whose plane it does not say.",
}


def report_object(
    film: Radiograph,
    source: Dataset,
    prediction: Prediction | None,
    info: ModelInfo | None,
    measured: tuple[Measured, ...] = (),
) -> hd.ComprehensiveSR:
    """Return the report; without a prediction it holds the measurements alone.

    Class, probabilities and operating point are figures of one group over the field of view; the verdict about the
    scope, its reason and the disclaimer stand beside them.
    """
    groups = [] if prediction is None or info is None else [_model_group(source, prediction, info)]
    groups += [_measured_group(film, source, one) for one in measured if one.figures or remark(one.annotation)]
    device = hd.ObserverContext(
        observer_type=codes.DCM.Device,
        observer_identifying_attributes=hd.DeviceObserverIdentifyingAttributes(
            uid=str(UID()), name=PRODUCT, manufacturer_name=MAKER, model_name=PRODUCT
        ),
    )
    content = hd.MeasurementReport(
        observation_context=hd.ObservationContext(observer_device_context=device),
        procedure_reported=hd.CodedConcept("399208008", "SCT", "Plain chest X-ray"),
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=[source] if _fits_library(source) else None,
    )
    made = hd.ComprehensiveSR(
        evidence=[source],
        content=content[0],
        is_complete=True,
        is_final=False,
        is_verified=False,
        **NewInstance("report").keywords(),
        **equipment(),
    )
    finish(made, source, "Model and measurements (research)")
    return made


def _fits_library(source: Dataset) -> bool:
    """Return whether the image library (TID 1600) can describe the film; it asks for both of these."""
    return all(len(values(source, name)) == 2 for name in ("PatientOrientation", "ImagerPixelSpacing"))


def _model_group(source: Dataset, prediction: Prediction, info: ModelInfo) -> hd.Template:
    seen = prediction.field_of_view
    corners = [
        (seen.left, seen.top),
        (seen.right, seen.top),
        (seen.right, seen.bottom),
        (seen.left, seen.bottom),
        (seen.left, seen.top),
    ]
    region = hd.ImageRegion(hd.GraphicTypeValues.POLYLINE, np.array(corners), _referenced(source))
    group = hd.PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=hd.TrackingIdentifier(uid=str(UID()), identifier="Model's answer"),
        referenced_region=region,
        finding_type=class_code(prediction.label),
        finding_category=hd.CodedConcept.from_code(codes.SCT.MorphologicallyAbnormalStructure)
        if prediction.label.upper() == "PNEUMONIA"
        else None,
        algorithm_id=hd.AlgorithmIdentification(
            name=info.name,
            version=info.sha256,
            manufacturer=MAKER,
            parameters=[f"preprocessing={info.preprocessing}", f"temperature={info.temperature!r}"],
        ),
        measurements=_model_figures(prediction, info),
        qualitative_evaluations=_model_answers(prediction, info),
    )
    _add_comments(group, _model_words(prediction, info))
    return group


def _model_figures(prediction: Prediction, info: ModelInfo) -> list[hd.Measurement]:
    probabilities = zip(info.classes, prediction.probabilities, strict=True)
    figures = [(own_code(f"p-{name}", f"Calibrated probability of {name}"), value) for name, value in probabilities]
    if info.operating_point is not None:
        figures.append((own_code("operating-point", "Operating point"), info.operating_point))
    if prediction.spread is not None:
        figures.append((own_code("spread", "Spread over the ensemble of last layers"), prediction.spread))
    if prediction.scope.distance is not None:
        figures.append((own_code("distance", "Distance from the training films"), prediction.scope.distance))
    return [hd.Measurement(name=name, value=float(value), unit=codes.UCUM.NoUnits) for name, value in figures]


def _model_answers(prediction: Prediction, info: ModelInfo) -> list[hd.QualitativeEvaluation]:
    scope = _SCOPE[prediction.scope.is_inside]
    answers = [
        (own_code("called", "Class called"), class_code(prediction.label)),
        (own_code("doubtful", "Marked doubtful"), yes_or_no(prediction.uncertain)),
        (own_code("scope", "Film within the model's scope"), own_code(scope, scope)),
    ]
    if info.conformal is not None:
        name = own_code("set", f"Not ruled out at {100 * info.conformal.coverage:g} % coverage")
        chosen = info.conformal.classes_in(prediction.probabilities)
        answers += [(name, class_code(info.classes[index])) for index in chosen]
        if not chosen:
            answers.append((name, own_code("none", "none of the classes")))
    return [hd.QualitativeEvaluation(name=name, value=value) for name, value in answers]


def _model_words(prediction: Prediction, info: ModelInfo) -> list[str]:
    words = [RESEARCH]
    if prediction.scope.reason:
        words.append(f"Outside the model's scope: {prediction.scope.reason}.")
    if prediction.scope.doubt:
        words.append(f"Doubt: {prediction.scope.doubt}.")
    if info.scope:
        words.append(f"The model's scope: {info.scope}")
    return words


def _measured_group(film: Radiograph, source: Dataset, one: Measured) -> hd.Template:
    kind, text = one.annotation.kind, fit_words(remark(one.annotation))
    drawn = on_film(one.annotation, film)
    identifier = hd.TrackingIdentifier(uid=str(UID()), identifier=kind.value)
    if kind in _AREAS:
        shape, line = drawn[0]
        region = hd.ImageRegion(hd.GraphicTypeValues(shape), line, _referenced(source))
        group: hd.Template = hd.PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=identifier,
            referenced_region=region,
            measurements=[_measurement(figure) for figure in one.figures],
        )
    else:
        places = [
            hd.CoordinatesForMeasurement(hd.GraphicTypeValues(shape), line, _referenced(source))
            for shape, line in drawn
        ]
        group = hd.MeasurementsAndQualitativeEvaluations(
            tracking_identifier=identifier,
            source_images=[
                hd.SourceImageForMeasurementGroup(source.SOPClassUID, source.SOPInstanceUID),
            ],
            measurements=[_measurement(figure, places) for figure in one.figures],
        )
    is_metric = any(figure.unit in {"mm", "mm2"} for figure in one.figures)
    means = [_MILLIMETRES[film.spacing.kind]] if is_metric and film.spacing is not None else []
    _add_comments(group, [*([text] if text else []), *means])
    return group


def _measurement(figure: Figure, places: list[hd.CoordinatesForMeasurement] | None = None) -> hd.Measurement:
    return hd.Measurement(
        name=quantity_code(figure.name),
        value=float(figure.value),
        unit=unit_code(figure.unit),
        referenced_coordinates=places,
    )


def _referenced(source: Dataset) -> hd.SourceImageForRegion:
    return hd.SourceImageForRegion(source.SOPClassUID, source.SOPInstanceUID)


def _add_comments(group: hd.Template, words: list[str]) -> None:
    for text in words:
        group[0].ContentSequence.append(
            hd.TextContentItem(
                name=hd.CodedConcept(*_COMMENT), value=text, relationship_type=hd.RelationshipTypeValues.CONTAINS
            )
        )
