"""The raw heat map as a Parametric Map (PS3.3 A.75), one frame of 14 x 14 floats.

A projection radiograph has no frame of reference, a map that is coarser than its film must have one. The map gets
one of its own: the plane of the film in mm, x along a row, y down a column, the centre of the film's first pixel at
the origin. This is where viewers that give every image a place (3D Slicer) put the film. See decision 0015.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from highdicom import (
    UID,
    PixelMeasuresSequence,
    PlaneOrientationSequence,
    PlanePositionSequence,
    VOILUTTransformation,
)
from highdicom.pm import ParametricMap, RealWorldValueMapping
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from cxr_desktop.core.exchange.codes import own_code
from cxr_desktop.core.exchange.equipment import NewInstance, equipment, finish

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo

_FLAT = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def heat_map_object(film: Radiograph, source: Dataset, heatmap: Heatmap, info: ModelInfo) -> ParametricMap:
    """Return the map, its cells lying exactly on the field of view; 1 mm stands for a pixel of unknown spacing."""
    row, column = (film.spacing.row, film.spacing.column) if film.spacing else (1.0, 1.0)
    placed = _placed(source, row, column)
    seen, (rows, columns) = heatmap.field_of_view, heatmap.values.shape
    cell = (seen.height / rows * row, seen.width / columns * column)
    first = ((seen.left - 0.5) * column + cell[1] / 2, (seen.top - 0.5) * row + cell[0] / 2, 0.0)
    values = np.ascontiguousarray(heatmap.values, dtype=np.float32)
    low, high = float(values.min()), float(values.max())
    what = f"{heatmap.method.display_name} of {info.classes[heatmap.class_index]}"
    unit = "" if film.spacing else "; spacing unknown: 1 mm stands for 1 pixel"
    made = ParametricMap(
        source_images=[placed],
        pixel_array=values,
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[
            RealWorldValueMapping(
                lut_label="HEAT",
                lut_explanation=what[:64],
                unit=codes.UCUM.NoUnits,
                value_range=(low, high),
                slope=1.0,
                intercept=0.0,
                quantity_definition=own_code(heatmap.method.value, what),
            )
        ],
        voi_lut_transformations=[
            VOILUTTransformation(window_center=(low + high) / 2, window_width=max(high - low, 1e-6))
        ],
        pixel_measures=PixelMeasuresSequence(pixel_spacing=cell, slice_thickness=1.0),
        plane_orientation=PlaneOrientationSequence("PATIENT", _FLAT),
        plane_positions=[PlanePositionSequence("PATIENT", first)],
        content_label="HEATMAP",
        content_description=f"{what} by {info.name}{unit}"[:64],
        **NewInstance("map").keywords(),
        **equipment(),
    )
    made.Laterality = source.get("Laterality", "")
    finish(made, source, "Heat map, raw values (research)")
    return made


def _placed(source: Dataset, row: float, column: float) -> Dataset:
    """Return a copy of the header, placed in a frame of reference of its own."""
    placed = Dataset()
    placed.update(source)
    placed.FrameOfReferenceUID = str(UID())
    placed.PositionReferenceIndicator = ""
    placed.ImagePositionPatient = [0.0, 0.0, 0.0]
    placed.ImageOrientationPatient = list(_FLAT)
    placed.PixelSpacing = [row, column]
    placed.SliceThickness = 1.0
    return placed
