"""The grey scale: monotone, within range, word for word as the standard, and the presets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.film.radiograph import Linear, Meaning, NamedWindow, Radiograph, Window
from cxr_desktop.core.film.window import (
    PRESETS,
    apply_window,
    default_window,
    full_window,
    lookup_table,
    presets_for,
    robust_window,
    window_in_modality,
)

BITS = st.integers(8, 16)
CENTRES = st.floats(-1e6, 1e6)
WIDTHS = st.floats(1, 1e6)


def standard(x: float, centre: float, width: float) -> float:
    """PS3.3 C.11.2.1.2.1, word for word, for an output of 0 to 255."""
    if x <= centre - 0.5 - (width - 1) / 2:
        return 0.0
    if x > centre - 0.5 + (width - 1) / 2:
        return 255.0
    return ((x - (centre - 0.5)) / (width - 1) + 0.5) * 255


@given(bits=BITS, centre=CENTRES, width=WIDTHS)
def test_the_table_never_falls_and_has_an_entry_for_every_value(bits: int, centre: float, width: float) -> None:
    table = lookup_table(Window(centre, width), bits)
    assert table.dtype == np.uint8
    assert len(table) == 2**bits
    assert (np.diff(table.astype(int)) >= 0).all()


@given(value=st.integers(0, 4095), centre=st.floats(-5000, 9000), width=st.floats(1, 9000))
def test_every_value_is_shown_as_the_standard_says(value: int, centre: float, width: float) -> None:
    assert abs(int(lookup_table(Window(centre, width), 12)[value]) - standard(value, centre, width)) <= 0.5 + 1e-6


@given(bits=BITS, centre=st.integers(-70_000, 140_000), width=st.integers(1, 140_000))
def test_an_inverted_film_through_the_mirrored_window_is_the_negative(bits: int, centre: int, width: int) -> None:
    plain = lookup_table(Window(centre, width), bits).astype(int)
    mirrored = lookup_table(Window(2**bits - centre, width), bits).astype(int)
    assert np.abs(255 - mirrored[::-1] - plain).max() <= 1


def test_8_bits_pass_unchanged_through_the_whole_window() -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert full_window(8) == Window(128, 256) == default_window(pixels, 8)
    assert np.array_equal(apply_window(pixels, Window(128, 256)), pixels)
    assert np.array_equal(lookup_table(Window(128, 256), 8), np.arange(256))


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_the_full_window_runs_from_black_to_white(bits: int) -> None:
    table = lookup_table(full_window(bits), bits)
    assert (table[0], table[-1]) == (0, 255)
    assert len(np.unique(table)) == 256


@given(width=st.floats(1, 2), centre=st.integers(1, 4000))
def test_the_narrowest_windows_are_a_step_at_their_centre(width: float, centre: int) -> None:
    table = lookup_table(Window(centre, width), 12)
    assert table[centre - 1] == (0 if width == 1 else table[centre - 1])
    assert table[max(centre - 2, 0)] == 0
    assert table[centre + 1] == 255


def test_windows_are_applied_to_16_bit_values_beyond_the_stored_bits() -> None:
    pixels = np.array([[0, 4095, 65535]], np.uint16)
    assert apply_window(pixels, full_window(12)).tolist() == [[0, 255, 255]]
    assert apply_window(pixels, full_window(12)).dtype == np.uint8


@given(low=st.integers(0, 30_000), high=st.integers(31_000, 65_535))
def test_the_robust_window_spans_the_picture_without_its_extremes(low: int, high: int) -> None:
    pixels = np.linspace(low, high, 10_000).reshape(100, 100).astype(np.uint16)
    pixels[0, 0], pixels[50, 50] = 65535, 0
    window = robust_window(pixels)
    span = high - low
    assert abs(window.centre - (low + high) / 2) < 0.01 * span + 2
    assert 0.97 * span < window.width < span + 2


def test_a_flat_film_still_has_a_window() -> None:
    window = robust_window(np.full((50, 50), 700, np.uint16))
    assert window.width >= 1
    assert abs(window.centre - 700) <= 2


def test_padding_is_left_out_unless_there_is_nothing_else() -> None:
    pixels = np.full((100, 100), 65535, np.uint16)
    pixels[40:60, 40:60] = np.linspace(1000, 2000, 400).reshape(20, 20)
    assert robust_window(pixels, valid=pixels != 65535).width < 1010
    assert robust_window(pixels, valid=np.zeros_like(pixels, bool)) == robust_window(pixels)


def test_the_presets_have_names_of_their_own_and_make_windows_for_every_kind_of_film() -> None:
    assert PRESETS[0].make(film := Radiograph(np.eye(9, dtype=np.uint8), 8, Window(5, 6))) == film.window
    assert len({preset.name for preset in PRESETS}) == len(PRESETS)
    for pixels in (
        np.zeros((5, 5), np.uint8),
        np.full((5, 5), 65535, np.uint16),
        np.arange(4096, dtype=np.uint16).reshape(64, 64),
    ):
        deep = Radiograph(pixels, 8 * pixels.dtype.itemsize, default_window(pixels, 8 * pixels.dtype.itemsize))
        for preset in PRESETS:
            assert isinstance(preset.make(deep), Window)


def test_the_presets_for_lungs_and_bone_lie_at_their_ends_of_the_film() -> None:
    pixels = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    film = Radiograph(pixels, 12, full_window(12))
    lungs, bone = (next(p for p in PRESETS if p.name.startswith(name)).make(film) for name in ("Lungs", "Bone"))
    assert lungs.centre < 2048 < bone.centre
    assert max(lungs.width, bone.width) < 4096


@pytest.mark.parametrize(
    ("part", "second"),
    [
        ("CHEST", "Lungs"),
        ("", "Lungs"),
        ("LEFT HAND", "Bone ("),
        ("Knee", "Bone ("),
        ("ABDOMEN", "Abdomen"),
        ("SKULL", "Bone ("),
    ],
)
def test_windows_suit_the_body_part(part, second) -> None:
    film = Radiograph(np.zeros((4, 4), np.uint8), 8, Window(128, 256), tags={"BodyPartExamined": part})
    names = presets_for(film)
    assert names[0] == "Default of the film"
    assert names[1].startswith(second)
    assert set(names) <= {preset.name for preset in PRESETS}


def test_windows_of_the_file_take_the_first_keys_and_there_are_nine() -> None:
    offered = tuple(NamedWindow(f"W{number}", Window(number, 10)) for number in range(1, 8))
    film = Radiograph(np.zeros((4, 4), np.uint8), 8, Window(128, 256), presets=offered)
    assert presets_for(film)[:7] == tuple(window.name for window in offered)
    assert len(presets_for(film)) == 9


@pytest.mark.parametrize("scale", [Linear(1, -1024), Linear(-1, 4095), Linear(0.25, 3)])
def test_a_window_in_modality_values_gives_every_value_the_same_grey(scale: Linear):
    window = Window(1800.0, 901.0)
    told = window_in_modality(window, Meaning(stored=None, modality=scale))
    for pixel in (1300, 1700, 1799, 1800, 2000, 2300):
        grey = standard(pixel, window.centre, window.width)
        own = standard(scale.of(pixel), told.centre, told.width)
        assert own == pytest.approx(grey if scale.slope > 0 else 255 - grey, abs=1e-6)


def test_a_window_stays_as_it_is_where_pixels_are_modality_values():
    window = Window(1800.0, 901.0)
    assert window_in_modality(window, None) == window
    assert window_in_modality(window, Meaning(stored=Linear(1, 0))) == window
