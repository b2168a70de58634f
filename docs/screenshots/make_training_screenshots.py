"""Make the pictures of the training window: a real training on phantoms, from the folder to the report, offscreen.

usage: make screenshots   (or: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_training_screenshots.py)
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.core.words.paths import resource
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.training.training_window import TrainingWindow

HERE = Path(__file__).parent
_TIMEOUT_MS = 600_000
_FILMS = {"train": 70, "val": 50, "test": 24}  # of each class


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


class Photographer:
    """Goes through the pages of the training window, one after the other, and photographs them."""

    def __init__(self, window: MainWindow, root: Path) -> None:
        self.window, self.root = window, root
        recipe = replace(PRESETS["fast"], epochs=12, batch_size=8, augmentation="strong", views=2, patience=5)
        self.recipes = iter((recipe, replace(recipe, name="own", learning_rate=1e-4)))
        giving_up = QTimer(window, interval=_TIMEOUT_MS, singleShot=True)
        giving_up.timeout.connect(window.shut)
        giving_up.start()
        window.ready.connect(lambda: QTimer.singleShot(500, self.begin))

    @property
    def room(self) -> TrainingWindow:
        """The training window."""
        return self.window.training_room.window

    def begin(self) -> None:
        """Open the data set."""
        self.window.training_room.show()
        self.room.resize(1280, 800)
        self.room.check.checked.connect(lambda _audit: QTimer.singleShot(3000, self.data_page))
        self.window.services.training.ended.connect(lambda _end: QTimer.singleShot(1500, self.next_run))
        self.room.open_folder(self.root)

    def data_page(self) -> None:
        """Photograph the data, then train."""
        self.keep("training-data.png", self.next_run)

    def next_run(self) -> None:
        """Train by the next recipe; after the last, photograph the curves."""
        self.room.show_page(self.room.train_page)
        recipe, material = next(self.recipes, None), self.room.check.material
        if recipe is None or material is None:
            QTimer.singleShot(1500, lambda: self.keep("training.png", self.report))
            return
        self.room.train_page.show_recipe(recipe)
        QTimer.singleShot(1000, partial(self.window.services.training.start, self.root, recipe, material.split))

    def report(self) -> None:
        """Photograph the report, the whole of it."""
        self.window.training_room.show_report()
        self.room.resize(1280, 1180)
        QTimer.singleShot(1500, lambda: self.keep("report.png", self.runs))

    def runs(self) -> None:
        """Photograph the runs, both chosen."""
        self.room.resize(1280, 800)
        self.room.show_page(self.room.runs_page)
        QTimer.singleShot(1500, self.choose_runs)

    def choose_runs(self) -> None:
        """Compare all runs."""
        page = self.room.runs_page
        page.choose([run.folder for run in list_runs(runs_folder())])
        QTimer.singleShot(1500, lambda: self.keep("runs.png", self.window.shut))

    def keep(self, name: str, then: Callable[[], object]) -> None:
        """Save a picture and go on."""
        self.room.grab().save(str(HERE / name))
        then()


def main() -> int:
    """Train on phantoms and photograph what the window shows."""
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    root = Path(home.name) / "phantoms"
    make_phantoms(root)
    hold: list[Photographer] = []
    code = open_window([resource("samples")], prepare=lambda window: hold.append(Photographer(window, root)))
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
