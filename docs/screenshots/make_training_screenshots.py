"""Make the pictures of the training window: a real training on phantoms, from the folder to the report.

usage: make screenshots   (or: python docs/screenshots/make_training_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from stage import Condition, moment, photograph, play, stands

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.ui.main_window import MainWindow

_FILMS = {"train": 70, "val": 50, "test": 12}  # of each class


def make_phantoms(root: Path) -> None:
    """Draw a data set of phantoms: clear lungs, and lungs with opacities that are not easy to see."""
    seed = 0
    for split, n in _FILMS.items():
        for label in ("NORMAL", "PNEUMONIA"):
            folder = root / split / label
            folder.mkdir(parents=True)
            for index in range(n):
                seed += 1
                draw = np.random.default_rng(seed)
                side = draw.choice((0.33, 0.67))
                place = (side + draw.normal(0, 0.03), 0.45 + draw.normal(0, 0.08))
                cloud = Opacity(*place, radius=draw.uniform(0.08, 0.2), strength=draw.uniform(0.3, 0.9))
                opacities = (cloud,) if label == "PNEUMONIA" else ()
                phantom = make_phantom(seed, height=320, width=320, opacities=opacities)
                film = as_positioned(Image.fromarray(phantom.pixels), draw)
                film.save(folder / f"phantom{seed}_{index}.png")


def as_positioned(film: Image.Image, draw: np.random.Generator) -> Image.Image:
    """Return a film as another child stands before the cassette: turned, shifted, nearer, otherwise exposed."""
    zoom, tilt = draw.uniform(0.85, 1.25), np.deg2rad(draw.normal(0, 4))
    cos, sin = np.cos(tilt) / zoom, np.sin(tilt) / zoom
    x, y = film.width / 2 + draw.normal(0, 12), film.height / 2 + draw.normal(0, 12)
    shift = (film.width / 2 - cos * x - sin * y, film.height / 2 + sin * x - cos * y)
    moved = film.transform(
        film.size, Image.Transform.AFFINE, (cos, sin, shift[0], -sin, cos, shift[1]), Image.Resampling.BICUBIC
    )
    gamma = draw.uniform(0.6, 1.5)
    return moved.point([round(255 * (value / 255) ** gamma) for value in range(256)])


def steps(window: MainWindow, home: Path) -> Iterator[Condition]:
    """Train twice, and photograph each page of the training window."""
    make_phantoms(home / "phantoms")
    yield stands(window)
    room, audits, ends = window.training_room.window, list[object](), list[object]()
    window.training_room.show()
    room.resize(1280, 800)
    room.check.checked.connect(audits.append)
    window.services.training.ended.connect(ends.append)
    room.open_folder(home / "phantoms")
    yield lambda: audits
    yield moment(3)
    photograph(room, "training-data")
    room.show_page(room.train_page)
    recipe = replace(PRESETS["fast"], epochs=12, batch_size=8, augmentation="strong", views=2, patience=5)
    for number, each in enumerate((recipe, replace(recipe, name="own", learning_rate=1e-4)), start=1):
        room.train_page.show_recipe(each)
        window.services.training.start(home / "phantoms", each, room.check.material.split)
        yield lambda number=number: len(ends) == number
        yield moment()
    photograph(room, "training")
    window.training_room.show_report()
    room.resize(1280, 1180)
    yield moment()
    photograph(room, "report")
    room.resize(1280, 800)
    room.show_page(room.runs_page)
    yield moment()
    room.runs_page.choose([run.folder for run in list_runs(runs_folder())])
    yield moment()
    photograph(room, "runs")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
