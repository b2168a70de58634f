"""The recipe: what it refuses, and that it comes back as it went."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.training.phases import learning_rate, phases
from cxr_desktop.core.training.recipe import (
    AUGMENTATIONS,
    PRESETS,
    TRAINED,
    Recipe,
    RecipeError,
    read_recipe,
    with_values,
    write_recipe,
)

RECIPES = st.builds(
    Recipe,
    name=st.text(min_size=1, max_size=20),
    trained=st.sampled_from(TRAINED),
    augmentation=st.sampled_from(AUGMENTATIONS),
    epochs=st.integers(1, 1000),
    batch_size=st.integers(0, 1024),
    learning_rate=st.floats(1e-7, 1.0),
    horizontal_flip=st.booleans(),
)


def test_the_original_is_the_original():
    original = PRESETS["original"]
    assert (original.epochs, original.batch_size, original.learning_rate, original.patience) == (10, 8, 1e-3, 3)
    assert (original.base, original.trained, original.preprocessing) == ("imagenet", "head", "resize256-crop224")
    assert not original.horizontal_flip  # offered, but off: it moves the heart
    assert original.weight_decay == 0  # AdamW without decay is Adam


@given(RECIPES)
def test_a_recipe_comes_back_as_it_went(recipe: Recipe):
    assert Recipe.from_json(recipe.to_json()) == recipe


@pytest.mark.parametrize("name", PRESETS)
def test_presets_come_back_from_a_file(tmp_path: Path, name: str):
    write_recipe(tmp_path / "recipe.json", PRESETS[name])
    assert read_recipe(tmp_path / "recipe.json") == PRESETS[name]


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"trained": "everything"}, "trained"),
        ({"epochs": 0}, "epochs"),
        ({"epochs": 2.5}, "epochs"),
        ({"epochs": True}, "epochs"),
        ({"batch_size": -1}, "batch_size"),
        ({"learning_rate": float("nan")}, "learning_rate"),
        ({"learning_rate": "fast"}, "learning_rate"),
        ({"label_smoothing": 1.0}, "label_smoothing"),
        ({"views": 0}, "views"),
        ({"base": ""}, "base"),
        ({"freeze_fc": 1}, "freeze_fc"),
        ({"frozen_epochs": 10}, "epochs"),
        ({"low_resolution": ((97, 1),)}, "resolution"),
        ({"low_resolution": ((224, 1),)}, "resolution"),
        ({"low_resolution": ((96, 0),)}, "resolution"),
    ],
)
def test_what_cannot_be_is_refused_by_name(values: dict[str, object], word: str):
    with pytest.raises(ValueError, match=word):
        replace(Recipe(), **values)


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"format": 2}', '{"speed": 3}', '{"low_resolution": 3}', '{"epochs": null}', "[" * 100_000],
)
def test_a_file_that_is_no_recipe_gives_one_sentence(tmp_path: Path, text: str):
    path = tmp_path / "odd.json"
    path.write_text(text)
    with pytest.raises(RecipeError, match=r"odd\.json: "):
        read_recipe(path)


def test_a_changed_preset_is_no_longer_called_so():
    assert with_values(PRESETS["fast"], {"epochs": 3}).name == "own"
    assert with_values(PRESETS["fast"], {"epochs": PRESETS["fast"].epochs}).name == "fast"


def test_phases_share_out_the_epochs():
    made = phases(Recipe(trained="block3", epochs=10, frozen_epochs=1, low_resolution=((96, 4), (160, 2))))
    assert [(p.trained, p.side, p.first, p.last, p.is_final) for p in made] == [
        ("head", 224, 1, 1, False),
        ("all", 96, 2, 5, False),
        ("all", 160, 6, 7, False),
        ("block3", 224, 8, 10, True),
    ]


def test_the_rate_warms_up_and_falls_to_zero():
    recipe = Recipe(schedule="cosine", learning_rate=0.01)
    rates = [learning_rate(recipe, step, 200) for step in range(201)]
    assert rates[0] < rates[5] < max(rates) == pytest.approx(0.01)
    assert rates[-1] == pytest.approx(0, abs=1e-12)
    assert all(later <= earlier for earlier, later in pairwise(rates[10:]))
    assert learning_rate(Recipe(), 7, 10) == 1e-3
