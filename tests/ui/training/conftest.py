"""A small data set, a window with lanes of its own, and the child that speaks the protocol."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.training import Training
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.ui.training.training_window import TrainingWindow

CHILD = Path(__file__).parents[2] / "app" / "training_child.py"
SECONDS = 30_000


def write_children(root: Path) -> Path:
    """Write 36 films to learn from and 8 to test on, two a child, named as the Kermany set has them.

    Two of them are the same.
    """
    random = np.random.default_rng(0)
    before = np.zeros((48, 48), np.uint8)
    names = {"NORMAL": "IM-{child:04d}-{film:04d}.png", "PNEUMONIA": "person{child}_virus_{film}.png"}
    for split, first, children in (("train", 1, 9), ("test", 101, 2)):
        for title, name in names.items():
            folder = root / split / title
            folder.mkdir(parents=True)
            for child in range(first, first + children):
                for film in (1, 2):
                    pixels = random.integers(0, 256, (48, 48), dtype=np.uint8)
                    if (title, split, child, film) == ("NORMAL", "train", 2, 1):
                        pixels = before
                    before = pixels
                    Image.fromarray(pixels).save(folder / name.format(child=child, film=film))
    return root


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small data set, written once."""
    return write_children(tmp_path_factory.mktemp("data") / "children")


@pytest.fixture
def lanes() -> Iterator[tuple[PoolLane, PoolLane]]:
    made = PoolLane("training", threads=2), PoolLane("thumbnail", threads=1)
    yield made
    assert all(lane.close(30) for lane in made)


@pytest.fixture
def settings() -> AppSettings:
    return AppSettings(Notices())


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    folder = tmp_path / "runs"
    folder.mkdir()
    return folder


@pytest.fixture
def open_window(qtbot: QtBot, lanes, settings, runs) -> Iterator[Callable[..., TrainingWindow]]:
    """Return a function that opens the window over a child of some mode."""
    trainings: list[Training] = []

    def build(mode: str = "train", *, program: Sequence[str] = ()) -> TrainingWindow:
        training = Training(SyncLane(), runs=runs, program=program or (sys.executable, str(CHILD), mode))
        trainings.append(training)
        window = TrainingWindow(training, settings, Notices(), lane=lanes[0], thumbnail_lane=lanes[1], runs=runs)
        qtbot.addWidget(window, before_close_func=lambda window: window.hide())
        window.train_page.show_recipe(PRESETS["fast"])
        window.resize(1230, 690)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield build
    for training in trainings:
        training.close(2)


@pytest.fixture
def window(qtbot: QtBot, open_window, dataset: Path) -> TrainingWindow:
    """The window with the data set, listed and checked."""
    return checked(qtbot, open_window(), dataset)


def checked(qtbot: QtBot, window: TrainingWindow, dataset: Path) -> TrainingWindow:
    with qtbot.waitSignal(window.check.checked, timeout=SECONDS):
        window.open_folder(dataset)
    return window
