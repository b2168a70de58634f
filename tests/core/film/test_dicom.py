"""DICOM: the order of the grey scale, what is a film, what the header says, and nothing shown in part."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate, get_frame

from cxr_desktop.core.film import dicom
from cxr_desktop.core.film.radiograph import SpacingKind, Window
from cxr_desktop.core.film.reading import read_radiograph, read_thumbnail
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

CR = "1.2.840.10008.5.1.4.1.1.1"
RAMP = np.arange(4096, dtype=np.uint16).reshape(64, 64)


def film(values: NDArray[Any] = RAMP, *, bits: int = 12, **fields: Any) -> FileDataset:
    """A computed radiograph of these stored values; `fields` are set on top, None removes one."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = uid.UID(CR), uid.generate_uid()
    header = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    header.SOPClassUID, header.SOPInstanceUID = CR, meta.MediaStorageSOPInstanceUID
    header.Modality, header.PhotometricInterpretation = "CR", "MONOCHROME2"
    header.Rows, header.Columns = values.shape[:2]
    header.SamplesPerPixel = 1 if values.ndim == 2 else 3
    header.BitsAllocated, header.BitsStored, header.HighBit = 8 * values.dtype.itemsize, bits, bits - 1
    header.PixelRepresentation = int(values.dtype.kind == "i")
    header.PixelData = values.astype(values.dtype.newbyteorder("<")).tobytes()
    header["PixelData"].VR = "OW"
    for keyword, value in fields.items():
        if value is None:
            delattr(header, keyword)
        else:
            setattr(header, keyword, value)
    return header


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a data set (or bytes) to a file and read it."""

    def write_and_read(header: FileDataset | bytes) -> Radiograph:
        path = tmp_path / "film.dcm"
        path.write_bytes(header if isinstance(header, bytes) else saved(header))
        return read_radiograph(path)

    return write_and_read


def saved(header: FileDataset) -> bytes:
    stream = io.BytesIO()
    header.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def shown(picture: Radiograph) -> NDArray[np.uint8]:
    return apply_window(picture.pixels, picture.window)


def linear(values: NDArray[Any], centre: float, width: float) -> NDArray[np.float64]:
    """PS3.3 C.11.2.1.2.1, word for word, for an output of 0 to 255."""
    x = values.astype(float)
    inside = ((x - (centre - 0.5)) / (width - 1) + 0.5) * 255
    return np.where(x <= centre - 0.5 - (width - 1) / 2, 0, np.where(x > centre - 0.5 + (width - 1) / 2, 255, inside))


def table_item(entries: list[int], *, first: int, bits: int, as_words: bool = False) -> Dataset:
    item = Dataset()
    item.add_new(0x00283002, "US", [len(entries), first, bits])
    item.add_new(0x00283006, "OW" if as_words else "US", np.array(entries, "<u2").tobytes() if as_words else entries)
    return item


# ---- the grey scale


def test_the_window_of_the_header_is_shown_as_the_standard_says(read: Read) -> None:
    picture = read(film(WindowCenter=1000, WindowWidth=800))
    assert np.array_equal(picture.pixels, RAMP)
    assert picture.bits == 12
    assert picture.window == Window(1000, 800)
    assert np.abs(shown(picture) - linear(RAMP, 1000, 800)).max() <= 0.501


def test_of_several_windows_the_first_counts(read: Read) -> None:
    assert read(film(WindowCenter=[1000, 2], WindowWidth=[800, 3])).window == Window(1000, 800)


@pytest.mark.parametrize(("slope", "intercept"), [(1, -1024), (0.5, 10), (4, -2000), (2.5, 0)])
def test_a_rescale_moves_the_window_and_not_the_values(read: Read, slope: float, intercept: float) -> None:
    centre, width = slope * 2000 + intercept, slope * 1500
    picture = read(film(RescaleSlope=slope, RescaleIntercept=intercept, WindowCenter=centre, WindowWidth=width))
    assert np.array_equal(picture.pixels, RAMP)
    assert np.abs(shown(picture) - linear(RAMP * float(slope) + intercept, centre, width)).max() <= 0.501


def test_a_negative_slope_turns_the_scale_around(read: Read) -> None:
    picture = read(film(RescaleSlope=-1, RescaleIntercept=4095, WindowCenter=1000, WindowWidth=800))
    assert np.abs(shown(picture) - linear(4095.0 - RAMP, 1000, 800)).max() <= 0.501


@pytest.mark.parametrize("fields", [{}, {"WindowCenter": 1000, "WindowWidth": 800}])
def test_monochrome1_is_inverted_in_pixels_and_window_alike(read: Read, fields: dict[str, int]) -> None:
    plain = read(film(**fields))
    inverted = read(film(PhotometricInterpretation="MONOCHROME1", **fields))
    assert np.array_equal(inverted.pixels, 4095 - plain.pixels)
    assert np.abs(255 - shown(inverted).astype(int) - shown(plain)).max() <= 1
    assert inverted.notes[-1] == "MONOCHROME1, inverted"


@pytest.mark.parametrize("bits", [8, 10, 12, 15, 16])
def test_8_to_16_bits_are_read(read: Read, bits: int) -> None:
    values = np.linspace(0, 2**bits - 1, 4096).reshape(64, 64).astype(np.uint8 if bits == 8 else np.uint16)
    picture = read(film(values, bits=bits))
    assert picture.bits == bits
    assert picture.pixels.dtype == values.dtype
    assert np.array_equal(picture.pixels, values)


def test_signed_values_are_shifted_up_with_their_window(read: Read) -> None:
    values = RAMP.astype(np.int16) - 2048
    picture = read(film(values, WindowCenter=-500, WindowWidth=800))
    assert np.array_equal(picture.pixels, RAMP)
    assert np.abs(shown(picture) - linear(values, -500, 800)).max() <= 0.501


def test_bits_above_those_stored_are_no_part_of_the_picture(read: Read) -> None:
    assert np.array_equal(read(film(RAMP | 0xF000)).pixels, RAMP)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"WindowCenter": 0, "WindowWidth": 0},
        {"WindowCenter": "", "WindowWidth": ""},
        {"WindowCenter": 50_000, "WindowWidth": 100},
        {"WindowCenter": 2000, "WindowWidth": -5},
    ],
)
def test_a_missing_or_senseless_window_is_replaced_by_percentiles(read: Read, fields: dict[str, Any]) -> None:
    picture = read(film(np.clip(RAMP, 1000, 3000), **fields))
    assert abs(picture.window.centre - 2000.5) < 10
    assert abs(picture.window.width - 2001) < 10
    assert picture.notes[0].endswith("0.5th to 99.5th percentile shown")


@pytest.mark.parametrize("text", ["nan", "inf", "abc"])
def test_a_window_that_is_no_number_is_replaced_too(read: Read, text: str) -> None:
    content = saved(film(WindowCenter="1234", WindowWidth="8765"))
    picture = read(content.replace(b"1234", text.ljust(4).encode()))
    assert picture.notes == ("no window in the header: 0.5th to 99.5th percentile shown",)


def test_padding_has_no_say_in_the_percentiles(read: Read) -> None:
    values = np.clip(RAMP, 1000, 3000)
    values[:30] = 4000
    for sign in ("MONOCHROME1", "MONOCHROME2"):
        header = film(values, PhotometricInterpretation=sign)
        header.add_new(0x00280120, "US", 4000)
        picture = read(header)
        assert abs(picture.window.width - (3000 - values[30:].min())) < 20
    header.add_new(0x00280120, "US", 3500)
    header.add_new(0x00280121, "US", 4095)
    assert abs(read(header).window.width - (3000 - values[30:].min())) < 20


def test_linear_exact_and_sigmoid_windows_follow_the_standard(read: Read) -> None:
    exact = read(film(WindowCenter=1000, WindowWidth=800, VOILUTFunction="LINEAR_EXACT"))
    expected = np.clip((RAMP - 1000.0) / 800 + 0.5, 0, 1) * 255
    assert np.abs(shown(exact) - expected).max() <= 0.501
    sigmoid = read(film(WindowCenter=1000, WindowWidth=800, VOILUTFunction="SIGMOID"))
    expected = 255 / (1 + np.exp(-4 * (RAMP - 1000.0) / 800))
    assert np.abs(shown(sigmoid) - expected).max() <= 0.51
    assert "sigmoid window applied" in sigmoid.notes


@pytest.mark.parametrize("as_words", [False, True])
def test_a_voi_table_is_applied_and_clamped_at_its_ends(read: Read, *, as_words: bool) -> None:
    entries = (np.linspace(0, 1, 1000) ** 2 * 1023).astype(int).tolist()
    header = film(RescaleSlope=1, RescaleIntercept=-100, WindowCenter=5, WindowWidth=5)
    header.VOILUTSequence = [table_item(entries, first=500, bits=10, as_words=as_words)]
    picture = read(header)
    assert np.array_equal(picture.pixels, np.array(entries)[np.clip(RAMP.astype(int) - 600, 0, 999)])
    assert picture.bits == 10
    assert picture.window == Window(512, 1024)


def test_a_modality_table_comes_before_the_window(read: Read) -> None:
    entries = (4095 - np.arange(4096)).tolist()
    header = film(WindowCenter=1000, WindowWidth=800)
    header.ModalityLUTSequence = [table_item(entries, first=0, bits=12)]
    picture = read(header)
    assert np.array_equal(picture.pixels, 4095 - RAMP)
    assert np.abs(shown(picture) - linear(4095.0 - RAMP, 1000, 800)).max() <= 0.501


def test_a_damaged_table_gives_way_to_the_window(read: Read) -> None:
    header = film(WindowCenter=1000, WindowWidth=800)
    item = table_item([1, 2, 3], first=0, bits=12)
    item.LUTDescriptor = [4000, 0, 12]
    header.VOILUTSequence = [item]
    assert read(header).window == Window(1000, 800)


def test_32_bit_values_are_scaled_with_their_window(read: Read) -> None:
    values = RAMP.astype(np.uint32) * 1000
    picture = read(film(values, bits=32, WindowCenter=1_000_000, WindowWidth=800_000))
    assert picture.bits == 16
    assert np.abs(shown(picture) - linear(values, 1_000_000, 800_000)).max() <= 0.6


def test_colour_captures_give_grey_and_their_colours(read: Read) -> None:
    rgb = np.stack([RAMP // 16, RAMP // 32, RAMP // 64], axis=-1).astype(np.uint8)
    picture = read(film(rgb, bits=8, PhotometricInterpretation="RGB", PlanarConfiguration=0, Modality="OT"))
    assert picture.colour is not None
    assert np.array_equal(picture.colour, rgb)
    assert picture.window == Window(128, 256)
    grey = np.repeat((RAMP // 16).astype(np.uint8)[..., None], 3, axis=-1)
    picture = read(film(grey, bits=8, PhotometricInterpretation="RGB", PlanarConfiguration=0, Modality="OT"))
    assert picture.colour is None
    assert np.array_equal(picture.pixels, grey[..., 0])
    deep = film(rgb.astype(np.uint16) * 257, bits=16, PhotometricInterpretation="RGB", PlanarConfiguration=0)
    assert np.array_equal(
        read(deep).pixels, read(film(rgb, bits=8, PhotometricInterpretation="RGB", PlanarConfiguration=0)).pixels
    )


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


@pytest.mark.parametrize("syntax", [uid.JPEGLossless, uid.JPEGLosslessSV1, uid.MPEG2MPML, "1.2.3.4"])
def test_an_unknown_transfer_syntax_is_refused_by_name_and_number(read: Read, syntax: str) -> None:
    header = film(PixelData=encapsulate([b"\0" * 64]))
    header["PixelData"].is_undefined_length = True
    header.file_meta.TransferSyntaxUID = uid.UID(syntax)
    with pytest.raises(FilmError, match=str(syntax)) as refused:
        read(header)
    assert "cannot be decoded yet" in refused.value.reason


def test_only_the_named_decoders_are_ever_asked() -> None:
    assert set(dicom._DECODERS.values()) == {"pillow", "pyjpegls", "pylibjpeg", "pydicom"}
    with_pylibjpeg = {syntax for syntax, name in dicom._DECODERS.items() if name == "pylibjpeg"}
    assert with_pylibjpeg == dicom._JPEG_2000, "there pylibjpeg means OpenJPEG; elsewhere the GPL's libjpeg"


# ---- how the file is written


def test_no_preamble_and_no_meta_information_are_needed(read: Read) -> None:
    header = film(WindowCenter=1000, WindowWidth=800)
    for is_implicit in (True, False):
        stream = io.BytesIO()
        pydicom.dcmwrite(
            stream, Dataset(header), implicit_vr=is_implicit, little_endian=True, enforce_file_format=False
        )
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
    monkeypatch.setattr(dicom, "_MAX_UNPACKED", 8 << 20)
    with pytest.raises(FilmError, match="unpacks to more than 1 GiB"):
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
    for name, tolerance in (("RG3_JLSN.dcm", 10), ("RG3_J2KI.dcm", 60)):
        near = read_radiograph(folder / name)
        assert np.abs(near.pixels.astype(int) - plain.pixels).max() <= tolerance
        assert near.window == plain.window
    for name in ("RG3_JPLY.dcm", "RG2_JPLY.dcm"):
        with pytest.raises(FilmError, match="JPEG with 12 bits per value cannot be decoded yet"):
            read_radiograph(folder / name)


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
