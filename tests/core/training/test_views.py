"""Views: the plain one is what inference sees, the others are the same for the same seed and number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.preprocess import normalised, preprocess
from cxr_desktop.core.training.recipe import PREPROCESSINGS, Recipe
from cxr_desktop.core.training.views import PLAIN, FilmViews, augmentation_identity, preview_views, view_of


@pytest.fixture(scope="module")
def film(data: Path):
    return read_radiograph(min((data / "kermany_original/NORMAL").iterdir()))


@pytest.mark.parametrize("preprocessing", PREPROCESSINGS)
@pytest.mark.parametrize("augmentation", ["none", "strong"])
def test_the_plain_view_is_what_inference_sees(film, preprocessing: str, augmentation: str):
    recipe = Recipe(preprocessing=preprocessing, augmentation=augmentation)
    assert torch.equal(normalised(view_of(film, recipe, PLAIN)), preprocess(film, preprocessing)[0])


@pytest.mark.parametrize("preprocessing", PREPROCESSINGS)
@pytest.mark.parametrize("augmentation", ["original", "strong"])
def test_a_view_depends_on_film_seed_and_number_alone(film, preprocessing: str, augmentation: str):
    recipe = Recipe(preprocessing=preprocessing, augmentation=augmentation, seed=1)
    before = torch.random.get_rng_state()
    first = view_of(film, recipe, 0)
    assert torch.equal(torch.random.get_rng_state(), before)  # the dropouts' numbers are not touched
    torch.manual_seed(99)
    assert first.shape == (3, 224, 224)
    assert first.dtype == torch.uint8
    assert torch.equal(view_of(film, recipe, 0), first)
    assert not torch.equal(view_of(film, recipe, 1), first)
    assert not torch.equal(view_of(film, replace(recipe, seed=2), 0), first)
    assert len(set(first.flatten().tolist())) > 20  # still a film


def test_the_flip_mirrors_about_half_of_the_views(film):
    recipe = Recipe(augmentation="none", horizontal_flip=True)
    plain = view_of(film, recipe, PLAIN).float()
    mirrored = 0
    for number in range(20):
        view = view_of(film, recipe, number).float()
        distances = [(view - other).abs().mean() for other in (plain, plain.flip(-1))]
        mirrored += int(distances[1] < distances[0])
    assert 4 <= mirrored <= 16


def test_views_that_differ_have_names_that_differ():
    recipes = [Recipe(), Recipe(seed=1), Recipe(augmentation="strong"), Recipe(horizontal_flip=True)]
    names = {augmentation_identity(recipe, number) for recipe in recipes for number in (PLAIN, 0, 1)}
    assert len(names) == 1 + 2 * len(recipes)  # the plain view is the same in all
    no_change = Recipe(augmentation="none")
    assert augmentation_identity(no_change, 3) == augmentation_identity(no_change, PLAIN)


def test_a_preview_leaves_out_what_cannot_be_read(data: Path, tmp_path: Path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG")
    films = [broken, *sorted((data / "kermany224/train/NORMAL").iterdir())[:2]]
    views = preview_views(films, Recipe(augmentation="strong"), 6)
    assert len(views) == 4
    assert all(view.shape == (224, 224, 3) and view.dtype == np.uint8 for view in views)
    assert not np.array_equal(views[0], views[2])  # the second round shows other views
    assert preview_views([], Recipe(), 6) == []


def test_a_film_that_cannot_be_read_comes_with_its_reason(tmp_path: Path):
    position, view, reason = FilmViews([tmp_path / "gone.png"], Recipe(), 0)[0]
    assert (position, view) == (0, None)
    assert "gone.png" in reason
