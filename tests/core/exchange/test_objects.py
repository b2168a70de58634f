"""Every value of every object is read back, and the standard's checkers are asked."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from cxr_desktop.core.exchange.codes import own_code
from cxr_desktop.core.exchange.objects import FilmResults, ObjectKind, write_objects
from cxr_desktop.core.exchange.shapes import outline
from cxr_desktop.core.exchange.shown import Measured, Shown
from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figure import Figure
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.words.errors import FilmError
from tests.core.exchange.films import INFO, SEEN, heatmap, prediction, write_film

ALL = tuple(ObjectKind)
NAME = "Grüßner^Änne"
MEASURED = (
    Measured(Annotation("a", Kind.LENGTH, ((10, 20), (50, 60)), "hilus"), (Figure("length", 12.5, "mm"),)),
    Measured(
        Annotation("b", Kind.ELLIPSE, ((10, 20), (50, 30))),
        (Figure("area", 314.5, "px2"), Figure("mean", 300.25, "1")),
    ),
    Measured(
        Annotation("c", Kind.CARDIOTHORACIC, ((30, 20), (60, 20), (5, 40), (90, 40)), is_proposed=True),
        (Figure("cardiothoracic ratio", 0.353, "ratio"),),
    ),
    Measured(Annotation("d", Kind.ARROW, ((30, 30), (40, 40)), "siehe ↗")),
    Measured(Annotation("e", Kind.TEXT, ((7.5, 8.25),), "R")),
    Measured(Annotation("f", Kind.POLYGON, ((1, 1), (9, 1), (5, 8.5))), (Figure("area", 30.0, "mm2"),)),
)


def _write(
    film_path: Path, folder: Path, *, shown: Shown | None = None, measured: tuple[Measured, ...] = MEASURED
) -> dict[str, Dataset]:
    film = read_radiograph(film_path)
    results = FilmResults(film, prediction(film.sha256), INFO, heatmap(film.sha256), measured, shown)
    return {one.kind: pydicom.dcmread(one.path) for one in write_objects(results, ALL, folder)}


@pytest.fixture
def film_path(tmp_path: Path) -> Path:
    return write_film(
        tmp_path / "film.dcm",
        SpecificCharacterSet="ISO_IR 100",
        PatientName=NAME,
        PatientID="P-17",
        PatientBirthDate="20010203",
        PatientSex="F",
        StudyID="S1",
        StudyDate="20240105",
        StudyTime="101112",
        AccessionNumber="A9",
    )


def test_objects_carry_the_identity_of_the_film_and_uids_of_their_own(film_path: Path, tmp_path: Path) -> None:
    source = pydicom.dcmread(film_path)
    written = _write(film_path, tmp_path / "out")
    assert set(written) == {"sc", "map", "report", "state"}
    for made in written.values():
        assert str(made.PatientName) == NAME
        assert (made.PatientID, made.PatientBirthDate, made.PatientSex) == ("P-17", "20010203", "F")
        assert (made.StudyID, made.StudyDate, made.AccessionNumber) == ("S1", "20240105", "A9")
        assert made.StudyInstanceUID == source.StudyInstanceUID
        assert made.SOPInstanceUID == made.file_meta.MediaStorageSOPInstanceUID != source.SOPInstanceUID
        assert made.SeriesInstanceUID != source.SeriesInstanceUID
    assert len({made.SeriesInstanceUID for made in written.values()}) == 4


def test_the_capture_is_the_overlay_through_the_default_window(film_path: Path, tmp_path: Path) -> None:
    made, film = _write(film_path, tmp_path / "out")["sc"], read_radiograph(film_path)
    expected = blend(apply_window(film.pixels, film.window), render_overlay(heatmap(), film.pixels.shape))
    np.testing.assert_array_equal(made.pixel_array, expected)
    assert made.SourceImageSequence[0].ReferencedSOPInstanceUID == pydicom.dcmread(film_path).SOPInstanceUID
    assert "Grad-CAM of PNEUMONIA by cxr-test" in made.DerivationDescription
    assert [float(x) for x in made.NominalScannedPixelSpacing] == [0.2, 0.25]


def test_the_map_keeps_every_bit_and_lies_on_the_field_of_view(film_path: Path, tmp_path: Path) -> None:
    _write(film_path, tmp_path / "out")
    made = highdicom.imread(next((tmp_path / "out").glob("*-map.dcm")))
    values = np.frombuffer(made.FloatPixelData, dtype="<f4").reshape(14, 14)
    np.testing.assert_array_equal(values, heatmap().values)
    shared = made.SharedFunctionalGroupsSequence[0]
    down, across = (float(x) for x in shared.PixelMeasuresSequence[0].PixelSpacing)
    frame = made.PerFrameFunctionalGroupsSequence[0]
    x, y, _ = (float(v) for v in frame.PlanePositionSequence[0].ImagePositionPatient)
    # back from mm to film coordinates: the film's first pixel centre is the origin
    assert x / 0.25 + 0.5 - across / 0.25 / 2 == pytest.approx(SEEN.left)
    assert y / 0.2 + 0.5 - down / 0.2 / 2 == pytest.approx(SEEN.top)
    assert (14 * across / 0.25, 14 * down / 0.2) == pytest.approx((SEEN.width, SEEN.height))
    mapping = shared.RealWorldValueMappingSequence[0]
    assert (mapping.RealWorldValueSlope, mapping.RealWorldValueIntercept) == (1, 0)


def test_the_report_says_all_that_the_model_says(film_path: Path, tmp_path: Path) -> None:
    made = _write(film_path, tmp_path / "out")["report"]
    items = list(_items(made))
    figures = {meaning: value for kind, meaning, value in items if kind == "NUM"}
    assert figures["Calibrated probability of NORMAL"] == (0.25, "1")
    assert figures["Calibrated probability of PNEUMONIA"] == (0.75, "1")
    assert figures["Operating point"] == (0.4, "1")
    assert figures["Spread over the ensemble of last layers"] == (0.03125, "1")
    assert figures["Distance from the training films"] == (1.5, "1")
    assert ("CODE", "Class called", "Pneumonia") in items
    assert ("CODE", "Marked doubtful", "No") in items
    assert ("CODE", "Film within the model's scope", "outside") in items
    sets = [value for _, meaning, value in items if meaning == "Not ruled out at 90 % coverage"]
    assert sets == ["Normal", "Pneumonia"]
    texts = [value for kind, _, value in items if kind == "TEXT"]
    for words in (
        "For research, not for diagnosis.",
        "Outside the model's scope: the film looks turned.",
        "Doubt: an adult.",
        "cxr-test",
        "ab" * 32,
        "preprocessing=stretch224",
        "temperature=1.25",
    ):
        assert words in texts


@pytest.mark.parametrize(
    ("points", "lines"),
    [
        (((30, 20), (60, 28), (5, 40), (90, 44)), [[(30, 20), (60, 20)], [(5, 40), (90, 40)]]),
        (((20, 30), (28, 60), (40, 5), (44, 90)), [[(20, 30), (20, 60)], [(40, 5), (40, 90)]]),  # lies sideways
    ],
)
def test_the_widths_of_heart_and_thorax_are_drawn_as_they_are_measured(points, lines) -> None:
    made = outline(Annotation("c", Kind.CARDIOTHORACIC, points))
    assert [[tuple(end) for end in line] for line in made] == lines


def test_the_report_says_what_was_measured_and_where(film_path: Path, tmp_path: Path) -> None:
    made = _write(film_path, tmp_path / "out")["report"]
    items = list(_items(made))
    for expected in (
        ("NUM", "Length", (12.5, "mm")),
        ("NUM", "Area", (314.5, "{pixels2}")),
        ("NUM", "Mean", (300.25, "1")),
        ("NUM", "cardiothoracic ratio", (0.353, "{ratio}")),
        ("NUM", "Area", (30.0, "mm2")),
        ("TEXT", "Comment", "hilus"),
        ("TEXT", "Comment", "proposal, not checked"),
        ("TEXT", "Comment", "Millimetres at the detector; the body is magnified there."),
        ("TEXT", "Comment", "siehe ↗"),
        ("SCOORD", "Source", (10.0, 20.0, 50.0, 60.0)),
        ("SCOORD", "Image Region", (10.0, 25.0, 50.0, 25.0, 30.0, 20.0, 30.0, 30.0)),
        ("SCOORD", "Image Region", (1.0, 1.0, 9.0, 1.0, 5.0, 8.5, 1.0, 1.0)),
    ):
        assert expected in items


def test_long_words_that_begin_alike_have_codes_of_their_own() -> None:
    first, second = (own_code(f"p-pneumonia-bacterial-{end}", "words") for end in "ab")
    assert first.value != second.value
    assert len(first.value) == len(second.value) == 16


def _items(item: Dataset):
    for child in item.get("ContentSequence", []):
        meaning = child.ConceptNameCodeSequence[0].CodeMeaning if "ConceptNameCodeSequence" in child else ""
        value: object = child.get("TextValue")
        if child.ValueType == "NUM":
            measured = child.MeasuredValueSequence[0]
            value = (float(measured.NumericValue), measured.MeasurementUnitsCodeSequence[0].CodeValue)
        elif child.ValueType == "CODE":
            value = child.ConceptCodeSequence[0].CodeMeaning
        elif child.ValueType == "SCOORD":
            value = tuple(float(x) for x in child.GraphicData)
        yield child.ValueType, meaning, value
        yield from _items(child)


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("is_inverted", [False, True])
def test_the_state_shows_what_the_window_shows(tmp_path: Path, photometric: str, is_inverted: bool) -> None:
    path = write_film(tmp_path / "film.dcm", photometric=photometric)
    film = read_radiograph(path)
    window = Window(1800, 900)
    made = _write(path, tmp_path / "out", shown=Shown(window, is_inverted))["state"]
    voi = made.SoftcopyVOILUTSequence[0]
    # the chain of PS3.4 N.2 from the stored values
    modality = pydicom.dcmread(path).pixel_array * 2.0 - 100
    centre, width = float(voi.WindowCenter), float(voi.WindowWidth)
    grey = np.clip(((modality - (centre - 0.5)) / (width - 1) + 0.5) * 255, 0, 255)
    if made.PresentationLUTShape == "INVERSE":
        grey = 255 - grey
    expected = apply_window(film.pixels, window).astype(float)
    np.testing.assert_allclose(grey, 255 - expected if is_inverted else expected, atol=0.51)


def test_the_state_holds_the_drawings(film_path: Path, tmp_path: Path) -> None:
    made = _write(film_path, tmp_path / "out")["state"]
    graphics = [
        (graphic.GraphicType, tuple(graphic.GraphicData))
        for annotation in made.GraphicAnnotationSequence
        for graphic in annotation.get("GraphicObjectSequence", [])
    ]
    assert ("POLYLINE", (10.0, 20.0, 50.0, 60.0)) in graphics
    assert ("ELLIPSE", (10.0, 25.0, 50.0, 25.0, 30.0, 20.0, 30.0, 30.0)) in graphics
    assert ("POLYLINE", (1.0, 1.0, 9.0, 1.0, 5.0, 8.5, 1.0, 1.0)) in graphics
    texts = {
        text.UnformattedTextValue: tuple(text.AnchorPoint)
        for annotation in made.GraphicAnnotationSequence
        for text in annotation.get("TextObjectSequence", [])
    }
    assert texts["hilus\r\nlength 12.5 mm"] == (50.0, 60.0)
    assert texts["proposal, not checked\r\ncardiothoracic ratio 0.353"] == (90.0, 40.0)
    assert texts["R"] == (7.5, 8.25)
    assert texts["siehe ↗"] == (40.0, 40.0)


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_the_state_turns_the_film_as_the_window_does(tmp_path: Path, is_mirrored: bool, turns: int) -> None:
    path = write_film(tmp_path / "film.dcm")
    film = read_radiograph(path)
    made = _write(path, tmp_path / "out", shown=Shown(film.window, orientation=Orientation(is_mirrored, turns)))[
        "state"
    ]
    pixels = np.arange(66 * 104).reshape(66, 104)
    as_window = np.rot90(np.fliplr(pixels) if is_mirrored else pixels, -turns)
    # PS3.3 C.10.6: rotated clockwise, then flipped
    as_state = np.rot90(pixels, -made.ImageRotation // 90)
    if made.ImageHorizontalFlip == "Y":
        as_state = np.fliplr(as_state)
    np.testing.assert_array_equal(as_state, as_window)
    area = made.DisplayedAreaSelectionSequence[0]
    (left, top), (right, bottom) = area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner
    assert (pixels[top - 1, left - 1], pixels[bottom - 1, right - 1]) == (as_window[0, 0], as_window[-1, -1])
    assert [float(x) for x in area.PresentationPixelSpacing] == [0.2, 0.25]


def test_a_picture_becomes_a_capture_that_the_others_refer_to(tmp_path: Path) -> None:
    path = Path("resources/samples/phantom-04-clear-16-bit.png").resolve()
    written, film = _write(path, tmp_path / "out"), read_radiograph(path)
    assert set(written) == {"film", "sc", "map", "report", "state"}
    captured = written["film"]
    np.testing.assert_array_equal(captured.pixel_array, film.pixels)
    assert read_radiograph(Path(captured.filename)).window == film.window
    evidence = written["report"].CurrentRequestedProcedureEvidenceSequence[0]
    referenced = evidence.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
    assert referenced == captured.SOPInstanceUID
    assert {str(made.PatientName) for made in written.values()} == {""}


def test_a_de_identified_film_has_de_identified_objects(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", PatientIdentityRemoved="YES", DeidentificationMethod="by test")
    for made in _write(path, tmp_path / "out").values():
        assert (made.PatientIdentityRemoved, made.DeidentificationMethod) == ("YES", "by test")


def test_a_film_that_was_changed_or_has_no_identifiers_is_refused(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = read_radiograph(path)
    write_film(path)
    with pytest.raises(FilmError, match="the file was changed since it was opened"):
        write_objects(FilmResults(film), (ObjectKind.STATE,), tmp_path / "out")
    nameless = read_radiograph(write_film(path, SeriesInstanceUID=None))
    with pytest.raises(FilmError, match="its header has no SeriesInstanceUID"):
        write_objects(FilmResults(nameless), (ObjectKind.STATE,), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools are not installed")
@pytest.mark.parametrize("name", ["film", "phantom-01-clear.jpg", "wg04/RG3_UNC.dcm", "wg04/RG1_J2KI.dcm"])
def test_the_checkers_find_no_error(name: str, tmp_path: Path, request) -> None:
    path = Path("resources/samples", name)
    if name == "film":
        path = write_film(tmp_path / "film.dcm", PatientName="Ada^Plain", StudyID="S", StudyDate="20240105")
    if "/" in name:
        path = request.getfixturevalue("data") / "dicom" / name
    # dcmpschk does not know UTF-8, so nothing with an arrow in its words
    _write(path.resolve(), tmp_path / "out", measured=tuple(one for one in MEASURED if one.annotation.text.isascii()))
    for written in sorted((tmp_path / "out").iterdir()):
        assert [line for line in _said("dciodvfy", written) if "Error" in line] == []
        if written.stem.endswith("-report"):
            assert any("For research" in line for line in _said("dsrdump", written))
        if written.stem.endswith("-state") and "phantom" not in name:  # it wants a patient's name
            assert any("Test passed" in line for line in _said("dcmpschk", written))


def _said(tool: str, path: Path) -> list[str]:
    done = subprocess.run([tool, path], capture_output=True, check=False)
    return (done.stdout + done.stderr).decode("utf-8", "replace").splitlines()
