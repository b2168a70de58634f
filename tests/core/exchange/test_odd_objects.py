"""Objects of odd films and drawings: pictures written twice, colour, long words, shapes beyond the film, spacings."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.uid import SecondaryCaptureImageStorage

from cxr_desktop.core.exchange.evidence import evidence_of, without_names
from cxr_desktop.core.exchange.objects import FilmResults, ObjectKind, write_objects
from cxr_desktop.core.exchange.shapes import fit_words
from cxr_desktop.core.exchange.shown import Measured, Shown
from cxr_desktop.core.exchange.state_object import state_object
from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figures import figures
from tests.core.exchange.films import INFO, heatmap, prediction, write_film

ALL = tuple(ObjectKind)
BOTH = (ObjectKind.REPORT, ObjectKind.STATE)


def results_of(path: Path, *drawn: Annotation) -> FilmResults:
    film = read_radiograph(path)
    measured = tuple(Measured(one, figures(one, film)) for one in drawn)
    return FilmResults(film, prediction(film.sha256), INFO, heatmap(film.sha256), measured)


def written(results: FilmResults, kinds: tuple[ObjectKind, ...], folder: Path) -> dict[str, Dataset]:
    return {one.kind: pydicom.dcmread(one.path) for one in write_objects(results, kinds, folder)}


def graphics(made: Dataset) -> list[list[float]]:
    return [list(map(float, element.value)) for element in made.iterall() if element.keyword == "GraphicData"]


def test_a_picture_written_twice_is_the_same_object(tmp_path: Path) -> None:
    path = tmp_path / "p.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (66, 104), dtype=np.uint8)).save(path)
    report = written(results_of(path), (ObjectKind.REPORT,), tmp_path / "out")["report"]
    film = written(results_of(path), (ObjectKind.STATE,), tmp_path / "out")["film"]
    evidence = report.CurrentRequestedProcedureEvidenceSequence[0]
    series = evidence.ReferencedSeriesSequence[0]
    assert evidence.StudyInstanceUID == report.StudyInstanceUID == film.StudyInstanceUID
    assert series.SeriesInstanceUID == film.SeriesInstanceUID
    assert series.ReferencedSOPSequence[0].ReferencedSOPInstanceUID == film.SOPInstanceUID


def test_a_colour_film_has_all_but_a_state(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    film.SOPClassUID = film.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    film.SamplesPerPixel, film.PhotometricInterpretation, film.PlanarConfiguration = 3, "RGB", 0
    film.BitsAllocated = film.BitsStored = 8
    film.HighBit = 7
    for keyword in ("RescaleSlope", "RescaleIntercept", "WindowCenter", "WindowWidth"):
        del film[keyword]
    film.PixelData = np.random.default_rng(1).integers(0, 255, (66, 104, 3), dtype=np.uint8).tobytes()
    film["PixelData"].VR = "OB"
    film.save_as(path)
    told: list[str] = []
    made = write_objects(results_of(path), ALL, tmp_path / "out", tell=told.append)
    assert {one.kind for one in made} == {"sc", "map", "report"}
    assert told == [f"{path}: colour films have no presentation state; it was left out"]


@pytest.mark.parametrize("words", ["x" * 2000, "a\\b", "a\x1b[31m\0b"])
def test_any_words_can_be_written(tmp_path: Path, words: str) -> None:
    length = Annotation("a", Kind.LENGTH, ((10, 20), (50, 60)), words)
    made = written(results_of(write_film(tmp_path / "f.dcm"), length), BOTH, tmp_path / "out")
    texts = [element.value for element in made["state"].iterall() if element.keyword == "UnformattedTextValue"]
    assert texts[0].startswith(fit_words(words)[:900])
    assert "length" in texts[0]
    comments = [element.value for element in made["report"].iterall() if element.keyword == "TextValue"]
    assert fit_words(words) in comments


def test_words_are_cut_with_a_sign() -> None:
    assert fit_words("a\\b\tc") == "a/b c"
    assert fit_words("x" * 2000) == "x" * 1023 + "…"


def test_drawings_end_at_the_edge_of_the_film_in_both_objects(tmp_path: Path) -> None:
    length = Annotation("a", Kind.LENGTH, ((-20, 5), (200, 30)))
    made = written(results_of(write_film(tmp_path / "f.dcm"), length), BOTH, tmp_path / "out")
    assert [0.0, 5.0, 104.0, 30.0] in graphics(made["report"])
    assert graphics(made["state"]) == [[0.0, 5.0, 104.0, 30.0]]


def test_an_ellipse_beyond_the_film_is_a_line_and_no_other_ellipse(tmp_path: Path) -> None:
    ellipse = Annotation("a", Kind.ELLIPSE, ((-20, 5), (60, 45)))
    made = written(results_of(write_film(tmp_path / "f.dcm"), ellipse), BOTH, tmp_path / "out")
    assert "ELLIPSE" not in {element.value for element in made["state"].iterall() if element.keyword == "GraphicType"}
    (drawn,) = graphics(made["state"])
    assert drawn in graphics(made["report"])
    points = np.array(drawn).reshape(-1, 2)
    assert (points[0] == points[-1]).all()
    assert points.min() == 0.0
    inside = points[points[:, 0] > 0]
    np.testing.assert_allclose(((inside[:, 0] - 20) / 40) ** 2 + ((inside[:, 1] - 25) / 20) ** 2, 1, atol=1e-5)


def test_the_capture_says_which_plane_its_spacing_is_of(tmp_path: Path) -> None:
    imager = written(results_of(write_film(tmp_path / "i.dcm")), (ObjectKind.CAPTURE,), tmp_path / "out")["sc"]
    assert "PixelSpacing" not in imager
    assert [float(x) for x in imager.NominalScannedPixelSpacing] == [0.2, 0.25]
    spacing = {
        "ImagerPixelSpacing": [0.2, 0.25],
        "PixelSpacing": [0.1, 0.1],
        "PixelSpacingCalibrationType": "GEOMETRY",
    }
    results = results_of(write_film(tmp_path / "c.dcm", **spacing))
    assert results.film.spacing is not None
    assert results.film.spacing.kind is SpacingKind.CALIBRATED
    calibrated = written(results, (ObjectKind.CAPTURE,), tmp_path / "two")["sc"]
    assert [float(x) for x in calibrated.PixelSpacing] == [0.1, 0.1]
    assert calibrated.PixelSpacingCalibrationType == "GEOMETRY"


def test_the_state_of_a_large_film_needs_no_array_of_its_pixels(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    film.Rows = film.Columns = 2000
    film.PixelData = np.arange(2000 * 2000, dtype=np.uint32).astype(np.uint16).tobytes()
    film.BitsStored, film.HighBit = 16, 15
    film.save_as(path)
    shown = read_radiograph(path)
    source = evidence_of(shown)
    assert source is not None
    without_names(source)
    tracemalloc.start()
    try:
        state_object(shown, source, Shown(shown.window))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_film_of_one_row_has_corners(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    film.Rows, film.PixelData = 1, film.PixelData[:208]
    film.save_as(path)
    (state,) = written(FilmResults(read_radiograph(path)), (ObjectKind.STATE,), tmp_path / "out").values()
    area = state.DisplayedAreaSelectionSequence[0]
    assert list(area.DisplayedAreaTopLeftHandCorner) == [1, 1]
    assert list(area.DisplayedAreaBottomRightHandCorner) == [104, 1]
