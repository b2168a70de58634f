"""The lung mask: known answers on phantoms, sense on real films, and a reason where there is no chest."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import load_file, save_file

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.phantom_masks import phantom_masks
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import full_window
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.trust.heat_findings import LungHeat
from cxr_desktop.core.trust.lungs import LungFinder, LungMask, bundled_lungs, dice, heat_share
from cxr_desktop.core.words.errors import FilmError, ModelError

WHOLE = whole_film(300, 400)


@pytest.fixture(scope="module")
def finder() -> LungFinder:
    return LungFinder.load()


def boxes(*, height: int = 300, width: int = 400) -> LungMask:
    """Return a mask of two oblong lungs and a heart between them."""
    lungs, heart = np.zeros((2, 128, 128), dtype=bool)
    lungs[32:96, 16:48] = lungs[32:96, 80:112] = True
    heart[64:96, 52:80] = True
    return LungMask(lungs, heart, height, width)


def heatmap(values: np.ndarray, seen: FieldOfView = WHOLE) -> Heatmap:
    return Heatmap(values.astype(np.float32), seen, Method.GRAD_CAM, 1, "0", 0.0)


@pytest.mark.parametrize("seed", [9_001, 9_002, 9_003])
def test_lungs_and_heart_of_phantoms_are_found_where_they_are(finder: LungFinder, seed: int):
    mask = finder.find(make_phantom(seed, height=300, width=320))
    exact = phantom_masks(seed, height=300, width=320)
    assert mask.is_plausible, mask.reason
    assert dice(mask.on_film(300, 320), exact.lungs) > 0.9
    heart = np.asarray(Image.fromarray(mask.heart).resize((320, 300)))
    assert dice(heart, exact.heart) > 0.85


def test_real_chests_have_two_lungs_of_likely_size(finder: LungFinder, data: Path):
    films = sorted((data / "kermany224/train/NORMAL").iterdir())[60:72]
    masks = [finder.find(read_radiograph(film)) for film in films]
    assert sum(mask.is_plausible for mask in masks) >= 11
    assert all(0.12 < mask.area_share < 0.5 for mask in masks if mask.is_plausible)


def test_most_photos_have_no_plausible_lungs_and_say_why(finder: LungFinder, data: Path):
    masks = []
    for path in sorted((data / "not_chest").rglob("*.*")):
        try:
            masks.append(finder.find(read_radiograph(path)))
        except FilmError:
            continue
    assert len(masks) >= 10
    assert sum(mask.is_plausible for mask in masks) <= 0.25 * len(masks)
    assert all(mask.reason for mask in masks if not mask.is_plausible)


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_a_blank_film_has_no_lungs(finder: LungFinder, grey: int):
    blank = Radiograph(np.full((200, 200), grey, dtype=np.uint8), 8, full_window(8))
    assert not finder.find(blank).is_plausible


def test_a_colour_film_and_sixteen_bits_are_seen_as_the_grey_film_is(finder: LungFinder):
    film = make_phantom(9_001, height=256, width=256)
    colour = Radiograph(film.pixels, 8, film.window, colour=np.repeat(film.pixels[..., None], 3, axis=-1))
    assert np.array_equal(finder.find(colour).lungs, finder.find(film).lungs)
    deep = make_phantom(9_001, height=256, width=256, bits=12)
    assert dice(finder.find(deep).lungs, finder.find(film).lungs) > 0.97


def test_threads_get_the_same_masks_as_one_after_the_other(finder: LungFinder):
    films = [make_phantom(seed, height=128, width=128) for seed in range(9_001, 9_005)]
    alone = [finder.find(film).lungs for film in films]
    with ThreadPoolExecutor(4) as pool:
        together = [mask.lungs for mask in pool.map(finder.find, films * 3)]
    assert all(np.array_equal(mask, alone[number % 4]) for number, mask in enumerate(together))


def test_cells_of_the_whole_film_share_its_lungs():
    shares = boxes().in_cells(WHOLE, 16)
    assert shares.shape == (16, 16)
    assert shares.dtype == np.float32
    assert shares[4:12, 2:6].min() == shares[4:12, 10:14].min() == 1
    assert shares.sum() == 64
    assert boxes().in_cells(WHOLE).mean() == pytest.approx(boxes().area_share, abs=1e-6)


def test_cells_of_a_cropped_field_see_only_what_is_in_it():
    right_half = FieldOfView(200, 0, 200, 300)
    assert np.array_equal(boxes().in_cells(right_half, 8)[2:6, 2:6], np.ones((4, 4)))
    assert boxes().in_cells(right_half, 8).sum() == 16
    beside = FieldOfView(0, 0, 50, 300)
    assert boxes().in_cells(beside).max() == 0


def test_the_mask_fits_a_film_of_any_size():
    on_film = boxes().on_film(300, 400)
    assert on_film.shape == (300, 400)
    assert on_film[150, 100]
    assert not on_film[150, 200]
    assert on_film.mean() == pytest.approx(boxes().area_share, abs=0.01)


def test_heat_in_the_lungs_counts_and_cold_does_not():
    lung = boxes().in_cells(WHOLE)
    inside = heat_share(heatmap(lung - 0.01), boxes())
    assert inside.share > 0.8  # cells on the edge are partly lung
    assert inside.enrichment > 3
    outside = heat_share(heatmap(np.where(lung == 0, 1.0, -5.0)), boxes())
    assert outside.share == 0
    assert outside.enrichment == 0


def test_even_heat_and_no_heat_are_as_much_as_chance():
    even = np.ones((14, 14))
    even[0, 0] = 1.001  # a constant map is no evidence
    assert heat_share(heatmap(even), boxes()).enrichment == pytest.approx(1, abs=0.01)
    nothing = heat_share(heatmap(np.zeros((14, 14))), boxes())
    assert nothing == LungHeat(nothing.area, nothing.area)
    assert LungHeat(0.0, 0.0).enrichment == 0


def test_damaged_and_foreign_weights_are_refused(tmp_path: Path):
    good = bundled_lungs().read_bytes()
    for name, content in (("cut.safetensors", good[: len(good) // 2]), ("empty.safetensors", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ModelError, match=r"damaged"):
            LungFinder.load(tmp_path / name)
    state = load_file(bundled_lungs())
    first = next(iter(state))
    save_file(state | {first: state[first] * float("nan")}, tmp_path / "nan.safetensors")
    with pytest.raises(ModelError, match="not finite"):
        LungFinder.load(tmp_path / "nan.safetensors")
    del state[first]
    save_file(state, tmp_path / "foreign.safetensors")
    with pytest.raises(ModelError, match="no lung mask"):
        LungFinder.load(tmp_path / "foreign.safetensors")
    with pytest.raises(ModelError, match="cannot be read"):
        LungFinder.load(tmp_path / "absent.safetensors")


def test_the_bundled_weights_are_small_and_say_where_they_come_from():
    from safetensors import safe_open

    assert bundled_lungs().stat().st_size < 1_000_000
    with safe_open(bundled_lungs(), framework="np") as file:
        said = file.metadata()["lungs"]
    for word in ("phantoms", "licence", "Dice", "seed"):
        assert word in said
