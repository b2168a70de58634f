"""DICOM: the order of the grey scale, by hand from PS3.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom import uid

from cxr_desktop.core.film.radiograph import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydicom.dataset import FileDataset

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

from cxr_desktop.core.film.window import PRESETS, apply_window, presets_for
from tests.core.film.dicom_film import RAMP, film, linear, saved, shown, table_item


def with_syntax(header: FileDataset, *, is_implicit: bool) -> FileDataset:
    if is_implicit:
        header.file_meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian
        header.set_original_encoding(is_implicit_vr=True, is_little_endian=True)
    return header


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


@pytest.mark.parametrize("sign", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_does_not_put_a_window_into_the_picture(read: Read, sign: str) -> None:
    values = np.where(RAMP < 100, np.uint16(65_535), RAMP)
    header = film(values, bits=16, PhotometricInterpretation=sign, WindowCenter=65_000, WindowWidth=2000)
    header.add_new(0x00280120, "US", 65_535)
    picture = read(header)
    assert picture.notes[0].startswith("the header's window (65000, 2000) lies outside the picture")
    assert abs(picture.window.width - 3970) < 50
    assert picture.presets == ()


@pytest.mark.parametrize("written", [128, 65_408])
def test_padding_of_signed_bytes_may_be_written_as_unsigned(read: Read, written: int) -> None:
    values = (RAMP % 100).astype(np.int8)
    values[:30] = -128
    header = film(values, bits=8)
    header.add_new(0x00280120, "US", written)
    assert read(header).window.width < 110


def test_a_window_beside_the_picture_gives_way_to_the_next(read: Read) -> None:
    fields = {"WindowCenter": [90_000, 2000, 5], "WindowWidth": [10, 500, 5]}
    picture = read(film(**fields))
    assert picture.window == Window(2000, 500)
    assert picture.window == picture.presets[0].window
    assert picture.notes == (
        "the header's window (90000, 10) lies outside the picture: another of its windows shown",
    )


@pytest.mark.parametrize("width", [0, -5, 0.5])
def test_a_window_that_is_none_is_named(read: Read, width: float) -> None:
    (note,) = read(film(WindowCenter=40, WindowWidth=width)).notes
    assert note == f"the header's window (40, {width:g}) is not valid: 0.5th to 99.5th percentile shown"
    assert read(film(WindowCenter=[40, 2000], WindowWidth=[width, 500])).window == Window(2000, 500)


def test_no_window_of_the_file_has_the_name_of_one_of_ours(read: Read) -> None:
    names = [PRESETS[1].name, "LUNG", PRESETS[1].name]
    fields = {"WindowCenter": [40, 50, 60], "WindowWidth": [10, 20, 30], "WindowCenterWidthExplanation": names}
    picture = read(film(**fields))
    assert [preset.name for preset in picture.presets] == ["All values (file)", "LUNG", "All values (file) (2)"]
    assert len({*presets_for(picture)}) == len(presets_for(picture))


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
    expected = np.array(entries)[np.clip(RAMP.astype(int) - 600, 0, 999)]
    assert np.abs(shown(picture) - expected / 1023 * 255).max() <= 0.501
    assert np.array_equal(picture.pixels, RAMP), "a table for display leaves the values alone"
    assert (picture.bits, picture.window.centre, picture.window.width) == (12, 1100, 1000)
    assert picture.notes == ("VOI look-up table applied",)


@pytest.mark.parametrize("sign", ["MONOCHROME1", "MONOCHROME2"])
def test_all_windows_and_tables_of_the_file_stay_at_hand(read: Read, sign: str) -> None:
    header = film(
        PhotometricInterpretation=sign,
        WindowCenter=[1000, 2000, 90_000],
        WindowWidth=[800, 500, 10],
        WindowCenterWidthExplanation=["LUNG", "LUNG", "BONE"],
    )
    header.VOILUTSequence = [table_item([0, 1, 3, 7], first=n, bits=3) for n in (10, 2000)]
    header.VOILUTSequence[0].LUTExplanation = "NORMAL"
    picture = read(header)
    names = [preset.name for preset in picture.presets]
    assert names == ["NORMAL", "Table 2 of the file", "LUNG", "LUNG (2)"], "the third shows nothing of the picture"
    assert picture.window == picture.presets[0].window
    turned = (lambda greys: 255 - greys) if sign == "MONOCHROME1" else (lambda greys: greys)
    by_hand = (
        np.array([0, 1, 3, 7])[np.clip(RAMP.astype(int) - 10, 0, 3)] / 7 * 255,
        np.array([0, 1, 3, 7])[np.clip(RAMP.astype(int) - 2000, 0, 3)] / 7 * 255,
        linear(RAMP, 1000, 800),
        linear(RAMP, 2000, 500),
    )
    for preset, expected in zip(picture.presets, by_hand, strict=True):
        assert np.abs(apply_window(picture.pixels, preset.window) - turned(expected)).max() <= 0.501


@pytest.mark.parametrize("sign", ["MONOCHROME1", "MONOCHROME2"])
def test_a_table_behind_a_negative_slope_looks_modality_values_up(read: Read, sign: str) -> None:
    header = film(RescaleSlope=-1, RescaleIntercept=4095, PhotometricInterpretation=sign)
    header.VOILUTSequence = [table_item([0, 1, 3, 7], first=2000, bits=3)]
    expected = np.array([0, 1, 3, 7])[np.clip(4095 - RAMP.astype(int) - 2000, 0, 3)] / 7 * 255
    greys = shown(read(header))
    assert np.abs(greys - (255 - expected if sign == "MONOCHROME1" else expected)).max() <= 0.501


def test_numbers_beyond_reason_cost_a_window_and_not_the_film(read: Read) -> None:
    fields = {"RescaleSlope": "1e-10", "WindowCenter": ["0.5", "0"], "WindowWidth": ["1", "1.7e308"]}
    assert [preset.name for preset in read(film(**fields)).presets] == ["Window 1 of the file"]
    fields |= {"WindowCenter": "0", "WindowWidth": "1.7e308"}
    assert read(film(**fields)).notes[0].endswith("percentile shown")


def test_a_file_without_a_window_offers_none(read: Read) -> None:
    assert read(film()).presets == ()


@pytest.mark.parametrize(
    ("photometric", "shape", "is_inverted"),
    [
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME1", "IDENTITY", False),
        ("MONOCHROME1", "LIN OD", True),
    ],
)
def test_the_presentation_shape_is_applied_once(
    read: Read, photometric: str, shape: str, *, is_inverted: bool
) -> None:
    picture = read(film(PhotometricInterpretation=photometric, PresentationLUTShape=shape))
    assert np.array_equal(picture.pixels, 4095 - RAMP if is_inverted else RAMP)
    assert any("contradicts" in note for note in picture.notes) == (
        shape != "LIN OD" and (photometric == "MONOCHROME1") != (shape == "INVERSE")
    )


# ---- what pixel values stand for


@pytest.mark.parametrize("sign", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("slope", [2.0, -2.0])
def test_stored_and_modality_values_come_back_from_pixels(read: Read, sign: str, slope: float) -> None:
    values = RAMP.astype(np.int16) - 2048
    fields = {"RescaleSlope": slope, "RescaleIntercept": 100, "RescaleType": "OD"}
    picture = read(film(values, PhotometricInterpretation=sign, **fields))
    meaning = picture.meaning
    assert meaning is not None
    assert meaning.stored is not None
    assert meaning.modality is not None
    assert meaning.unit == "OD"
    for place in ((0, 0), (3, 40), (63, 63)):
        pixel = float(picture.pixels[place])
        assert meaning.stored.of(pixel) == values[place]
        assert meaning.modality.of(pixel) == slope * values[place] + 100


def test_plain_values_need_no_meaning(read: Read) -> None:
    assert read(film(RescaleSlope=1, RescaleIntercept=0, RescaleType="US")).meaning is None


def test_behind_a_modality_table_the_pixels_are_modality_values(read: Read) -> None:
    header = film()
    header.ModalityLUTSequence = [table_item((4095 - np.arange(4096)).tolist(), first=0, bits=12)]
    header.ModalityLUTSequence[0].ModalityLUTType = "OD"
    meaning = read(header).meaning
    assert meaning is not None
    assert (meaning.stored, meaning.modality, meaning.unit) == (None, None, "OD")


def test_the_values_of_32_bits_come_back(read: Read) -> None:
    values = RAMP.astype(np.uint32) * 1000
    picture = read(film(values, bits=32))
    assert picture.meaning is not None
    assert picture.meaning.stored is not None
    for place in ((0, 0), (20, 1), (63, 63)):
        assert abs(picture.meaning.stored.of(float(picture.pixels[place])) - values[place]) < 40


def test_a_modality_table_comes_before_the_window(read: Read) -> None:
    entries = (4095 - np.arange(4096)).tolist()
    header = film(WindowCenter=1000, WindowWidth=800)
    header.ModalityLUTSequence = [table_item(entries, first=0, bits=12)]
    picture = read(header)
    assert np.array_equal(picture.pixels, 4095 - RAMP)
    assert np.abs(shown(picture) - linear(4095.0 - RAMP, 1000, 800)).max() <= 0.501


@pytest.mark.parametrize("vr", ["US", "SS"])
@pytest.mark.parametrize("is_implicit", [False, True])
def test_a_voi_table_of_negative_values_begins_below_zero(read: Read, vr: str, *, is_implicit: bool) -> None:
    header = with_syntax(film(RescaleSlope=1, RescaleIntercept=-1024), is_implicit=is_implicit)
    header.VOILUTSequence = [table_item(list(range(4096)), first=0, bits=12)]
    header.VOILUTSequence[0].add_new(0x00283002, vr, [4096, -1024 if vr == "SS" else 2**16 - 1024, 12])
    assert np.abs(shown(read(header)) - RAMP / 4095 * 255).max() <= 0.501


@pytest.mark.parametrize("is_implicit", [False, True])
def test_a_modality_table_of_signed_values_begins_below_zero(read: Read, *, is_implicit: bool) -> None:
    header = with_syntax(film(RAMP.astype(np.int16) - 2048), is_implicit=is_implicit)
    header.ModalityLUTSequence = [table_item(list(range(4096)), first=2**16 - 2048, bits=12)]
    assert np.array_equal(read(header).pixels, RAMP)


def test_a_table_of_large_values_stays_where_it_is(read: Read) -> None:
    values = RAMP + np.uint16(60_000)
    header = film(values, bits=16)
    header.VOILUTSequence = [table_item(list(range(4096)), first=60_000, bits=12)]
    assert np.abs(shown(read(header)) - RAMP / 4095 * 255).max() <= 0.501


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
