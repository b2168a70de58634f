"""DICOM: what is a film, what the header says, and nothing shown in part."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset
from pydicom.encaps import encapsulate, get_frame

from cxr_desktop.core.film import dicom
from cxr_desktop.core.film.radiograph import SpacingKind, Window
from cxr_desktop.core.film.reading import read_radiograph, read_thumbnail
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

from tests.core.film.dicom_film import RAMP, film, saved, shown

# ---- the header


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, None),
        ({"ImagerPixelSpacing": [0.2, 0.1]}, (0.2, 0.1, SpacingKind.IMAGER)),
        ({"PixelSpacing": [0.2, 0.1]}, (0.2, 0.1, SpacingKind.UNKNOWN)),
        ({"PixelSpacing": [0.2, 0.2], "ImagerPixelSpacing": [0.2, 0.2]}, (0.2, 0.2, SpacingKind.IMAGER)),
        ({"PixelSpacing": [0.1, 0.1], "ImagerPixelSpacing": [0.2, 0.2]}, (0.1, 0.1, SpacingKind.CALIBRATED)),
        ({"PixelSpacing": [0.1, 0.1], "PixelSpacingCalibrationType": "FIDUCIAL"}, (0.1, 0.1, SpacingKind.CALIBRATED)),
        ({"NominalScannedPixelSpacing": [0.1, 0.1]}, (0.1, 0.1, SpacingKind.UNKNOWN)),
        ({"PixelSpacing": [0, 0]}, None),
    ],
)
def test_spacing_comes_with_its_meaning(read: Read, fields: dict[str, Any], expected: tuple[Any, ...] | None) -> None:
    spacing = read(film(**fields)).spacing
    assert (spacing and (spacing.row, spacing.column, spacing.kind)) == expected


def test_tags_are_text_and_a_broken_field_costs_only_itself(read: Read) -> None:
    header = film(
        PatientName="Ito^Aoi", PatientAge="004Y", StudyComments="x" * 900, ImageType=["ORIGINAL", "PRIMARY"]
    )
    header.add_new(0x00091001, "LO", "private")
    picture = read(header)
    assert picture.tags["Format"] == "DICOM"
    assert picture.tags["TransferSyntax"] == "Explicit VR Little Endian"
    assert picture.tags["PatientName"] == "Ito^Aoi"
    assert picture.tags["PatientAge"] == "004Y"
    assert picture.tags["ImageType"] == "ORIGINAL\\PRIMARY"
    assert len(picture.tags["StudyComments"]) == 256
    assert "PixelData" not in picture.tags
    broken = saved(film(StationName="ABCDEF", PatientAge="004Y")).replace(b"SH\x06\0ABCDEF", b"FD\x06\0ABCDEF")
    tags = read(broken).tags
    assert "StationName" not in tags
    assert tags["PatientAge"] == "004Y"


# ---- which objects are films


@pytest.mark.parametrize("modality", ["CR", "DX", "RG", "MG", "XA", "RF", "IO", "OT", "SC", ""])
def test_projection_radiographs_and_captures_are_read(read: Read, modality: str) -> None:
    assert read(film(Modality=modality)).pixels.shape == (64, 64)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"Modality": "CT"}, "is not a radiograph but a CT slice (modality CT)"),
        ({"Modality": "US"}, "is not a radiograph but ultrasound (modality US)"),
        ({"Modality": "ZZ"}, "is not a radiograph (modality ZZ)"),
        (
            {"Modality": "", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4"},
            "is not a radiograph but an MR slice (modality MR)",
        ),
        ({"NumberOfFrames": 12}, "has 12 frames, and only films with one are read"),
        ({"Rows": 0}, "the header gives the picture no size"),
        (
            {"Rows": 60000, "Columns": 60000},
            "the picture is too large (60,000 x 60,000 pixels; at most 200 million are read)",
        ),
        ({"PhotometricInterpretation": "HSV"}, "pictures with the photometric interpretation HSV are not read"),
    ],
)
def test_other_objects_are_refused_by_name(read: Read, fields: dict[str, Any], reason: str) -> None:
    with pytest.raises(FilmError) as refused:
        read(film(**fields))
    assert refused.value.reason == reason


def test_an_object_without_a_picture_says_what_it_is(read: Read) -> None:
    report = film(Modality="OT", SOPClassUID="1.2.840.10008.5.1.4.1.1.104.1", PixelData=None, Rows=None, Columns=None)
    with pytest.raises(FilmError) as refused:
        read(report)
    assert refused.value.reason == "is a DICOM object without a picture (Encapsulated PDF Storage)"


@pytest.mark.parametrize("syntax", [uid.MPEG2MPML, "1.2.3.4"])
def test_an_unknown_transfer_syntax_is_refused_by_name_and_number(read: Read, syntax: str) -> None:
    header = film(PixelData=encapsulate([b"\0" * 64]))
    header["PixelData"].is_undefined_length = True
    header.file_meta.TransferSyntaxUID = uid.UID(syntax)
    with pytest.raises(FilmError, match=str(syntax)) as refused:
        read(header)
    assert "cannot be decoded" in refused.value.reason


def test_only_the_named_decoders_are_ever_asked() -> None:
    assert set(dicom._DECODERS.values()) == {"pillow", "pyjpegls", "pylibjpeg", "pydicom"}
    with_pylibjpeg = {syntax for syntax, name in dicom._DECODERS.items() if name == "pylibjpeg"}
    assert with_pylibjpeg == dicom._JPEG_2000, "there pylibjpeg means OpenJPEG; elsewhere the GPL's libjpeg"


# ---- how the file is written


def test_no_preamble_and_no_meta_information_are_needed(read: Read) -> None:
    header = film(WindowCenter=1000, WindowWidth=800)
    for is_implicit, is_little in ((True, True), (False, True), (False, False)):
        stream, plain = io.BytesIO(), Dataset(header)
        plain.PixelData = RAMP.astype("<u2" if is_little else ">u2").tobytes()
        pydicom.dcmwrite(stream, plain, implicit_vr=is_implicit, little_endian=is_little, enforce_file_format=False)
        content = stream.getvalue()
        assert content[128:132] != b"DICM"
        assert np.array_equal(read(content).pixels, RAMP)


@pytest.mark.parametrize(
    "syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian, uid.DeflatedExplicitVRLittleEndian]
)
def test_every_uncompressed_transfer_syntax_gives_the_same_film(read: Read, syntax: uid.UID) -> None:
    header = film(PixelData=RAMP.astype(">u2").tobytes()) if syntax == uid.ExplicitVRBigEndian else film()
    header.file_meta.TransferSyntaxUID = syntax
    header.set_original_encoding(syntax.is_implicit_VR, syntax.is_little_endian)
    picture = read(header)
    assert np.array_equal(picture.pixels, RAMP)
    assert picture.pixels.dtype.isnative


def test_a_deflated_bomb_is_refused_before_it_fills_the_memory(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    header = film()
    header.file_meta.TransferSyntaxUID = uid.DeflatedExplicitVRLittleEndian
    content = saved(header)
    group_end = 144 + int.from_bytes(content[140:144], "little")
    packer = zlib.compressobj(wbits=-15)
    bomb = content[:group_end] + packer.compress(b"\0" * (9 << 20)) + packer.flush()
    monkeypatch.setattr(dicom, "MOST_UNPACKED", 8 << 20)
    with pytest.raises(FilmError, match="unpacks to more than 8 MiB"):
        read(bomb)


@pytest.mark.parametrize("syntax", [uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLSLossless])
def test_lossless_compression_gives_the_same_film(read: Read, syntax: uid.UID) -> None:
    header = film()
    header.compress(syntax)
    assert np.array_equal(read(header).pixels, RAMP)


def test_the_tibia_film_is_the_same_in_every_lossless_syntax(data: Path) -> None:
    folder = data / "dicom" / "wg04"
    plain = read_radiograph(folder / "RG3_UNC.dcm")
    assert plain.bits == 10
    assert plain.window == Window(1024 - 550, 1024)
    lossless = read_radiograph(folder / "RG3_J2KR.dcm")
    assert np.array_equal(lossless.pixels, plain.pixels)
    assert lossless.window == plain.window
    for name, tolerance in (("RG3_JLSN.dcm", 10), ("RG3_J2KI.dcm", 60), ("RG3_JPLY.dcm", 48)):
        near = read_radiograph(folder / name)
        assert np.abs(near.pixels.astype(int) - plain.pixels).max() <= tolerance
        assert near.window == plain.window


def test_the_two_signs_of_one_chest_film_are_opposites(data: Path) -> None:
    plain, inverted = (read_radiograph(path) for path in sorted((data / "dicom" / "torchxrayvision").iterdir()))
    assert np.array_equal(inverted.pixels, 255 - plain.pixels)
    assert np.abs(shown(inverted).astype(int) + shown(plain) - 255).max() <= 1


def test_bones_are_bright_on_the_real_films(data: Path) -> None:
    leg = shown(read_radiograph(data / "dicom" / "wg04" / "RG3_UNC.dcm"))[850:930]
    bone, muscle, air = (np.median(leg[:, left : left + 40]) for left in (840, 720, 530))
    assert bone > muscle + 15 > air + 50


# ---- cut files


SYNTAXES = [None, uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLSLossless, uid.DeflatedExplicitVRLittleEndian]


def compressed(syntax: uid.UID | None) -> FileDataset:
    noisy = (RAMP + np.random.default_rng(3).integers(0, 300, RAMP.shape)).clip(0, 4095).astype(np.uint16)
    header = film(noisy)
    if syntax == uid.DeflatedExplicitVRLittleEndian:
        header.file_meta.TransferSyntaxUID = syntax
    elif syntax is not None:
        header.compress(syntax)
    return header


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: "plain" if syntax is None else syntax.name)
def test_a_file_cut_at_any_point_is_refused_or_still_whole(read: Read, syntax: uid.UID | None) -> None:
    content = saved(compressed(syntax))
    whole = read(content).pixels
    refused = 0
    points = {*np.linspace(1, len(content) - 1, 120).astype(int).tolist(), *range(len(content) - 20, len(content))}
    for point in sorted(points):
        try:
            assert np.array_equal(read(content[:point]).pixels, whole), point
        except FilmError:
            refused += 1
    assert refused > 115


@pytest.mark.parametrize("syntax", SYNTAXES[1:4], ids=lambda syntax: syntax.name)
def test_a_frame_cut_inside_a_whole_file_is_refused(read: Read, syntax: uid.UID) -> None:
    header = compressed(syntax)
    frame = get_frame(header.PixelData, 0, number_of_frames=1)
    for share in (0.2, 0.5, 0.9):
        for tail in (b"", b"\xff\xd9"):
            cut = frame[: int(len(frame) * share)] + tail
            header.PixelData = encapsulate([cut + b"\0" * (len(cut) % 2)])
            with pytest.raises(FilmError):
                read(header)


def test_a_jpeg_frame_cut_and_closed_is_refused(read: Read, data: Path) -> None:
    header = pydicom.dcmread(min((data / "dicom" / "torchxrayvision").iterdir()))
    frame = get_frame(header.PixelData, 0, number_of_frames=1)
    cut = frame[: len(frame) // 2] + b"\xff\xd9"
    header.PixelData = encapsulate([cut + b"\0" * (len(cut) % 2)])
    with pytest.raises(FilmError, match=r"the file ends after \d\d % of the picture"):
        read(header)


def test_the_reason_says_how_much_is_there(read: Read, data: Path) -> None:
    content = (data / "dicom" / "wg04" / "RG3_UNC.dcm").read_bytes()
    with pytest.raises(FilmError, match=r"the file ends after (29|30|31) % of the picture$"):
        read(content[: int(len(content) * 0.3)])
    with pytest.raises(FilmError, match="the file ends before the picture begins"):
        read(content[:900])


def test_nothing_reaches_the_console(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for path in sorted((data / "odd_files" / "pydicom_test_files").iterdir()):
        if path.is_file():
            for read_ in (read_radiograph, lambda film_path: read_thumbnail(film_path, 64)):
                try:
                    read_(path)
                except FilmError:
                    continue
    assert capfd.readouterr() == ("", "")
