"""The program's own child processes: a worker as films are decoded ahead by, and a whole training."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.self_test import FailedError

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.dataset.films import LabelledFilm

_CLASSES = ("NORMAL", "PNEUMONIA")
_COUNTS = {"train": 2, "val": 2}  # of each class
_PATIENCE = 600  # seconds; some 10 are needed
_SIDE = 224
_MOVED = 3  # pixels that a film is moved against the one before


def work(_folder: Path) -> str:
    """Let a process that is started afresh answer, as the loader of a training does where there is a GPU."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        number = pool.apply_async(os.getpid).get(timeout=60)
    if number == os.getpid():
        msg = "the worker is this process"
        raise FailedError(msg)
    return "started afresh and answered"


def train(folder: Path) -> str:
    """Train the bundled model's last layers for an epoch on phantoms, in the child that the window would start."""
    from cxr_desktop.app.training import child_program  # noqa: PLC0415 - brings Qt
    from cxr_desktop.core.dataset.split import Split, write_split  # noqa: PLC0415
    from cxr_desktop.core.training.events import RunEnded, from_line  # noqa: PLC0415
    from cxr_desktop.core.training.recipe import Recipe, write_recipe  # noqa: PLC0415

    films = _films(folder / "films")
    split = Split(folder / "films", _CLASSES, tuple(films["train"]), tuple(films["val"]), (), how="For a trial.")
    write_split(folder / "split.json", split)
    recipe = Recipe(
        name="trial",
        base="bundled",
        epochs=1,
        batch_size=2,
        views=1,
        preprocessing="stretch224",
        augmentation="strong",
        device="cpu",
    )
    write_recipe(folder / "recipe.json", recipe)
    arguments = ("--recipe", "recipe.json", "--split", "split.json", "--runs", "runs", "--events", "jsonl")
    done = subprocess.run(  # noqa: S603 - this program
        [*child_program(), "train", "films", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_PATIENCE,
        check=False,
    )
    events = [from_line(line) for line in done.stdout.splitlines() if line.strip()]
    end = events[-1] if events else None
    if done.returncode != 0 or not isinstance(end, RunEnded):
        msg = f"the child ended with code {done.returncode}: {_last_line(done.stderr) or end}"
        raise FailedError(msg)
    _check_checkpoint(folder / end.checkpoint)
    return f"{len(films['train'])} phantoms for an epoch in a child process, its checkpoint read"


def _films(folder: Path) -> dict[str, list[LabelledFilm]]:
    """Write phantoms, the second class's with an opacity: one is drawn for each class, the others are moved."""
    from cxr_desktop.core.dataset.films import LabelledFilm  # noqa: PLC0415
    from cxr_desktop.core.film.phantom import Opacity, make_phantom  # noqa: PLC0415

    films: dict[str, list[LabelledFilm]] = {name: [] for name in _COUNTS}
    for label, class_name in enumerate(_CLASSES):
        opacities = (Opacity(0.3, 0.6, 0.2, 0.9),) if label else ()
        pixels = make_phantom(101 + label, height=_SIDE, width=_SIDE, opacities=opacities).pixels
        for name, count in _COUNTS.items():
            place = folder / name / class_name
            place.mkdir(parents=True)
            for number in range(count):
                path = place / f"{number}.png"
                pixels = np.roll(pixels, _MOVED, axis=1)
                Image.fromarray(pixels).save(path)
                films[name].append(LabelledFilm(path, label, name))
    return films


def _check_checkpoint(path: Path) -> None:
    from cxr_desktop.core.model.checkpoint import load_checkpoint  # noqa: PLC0415 - brings torch

    classes = load_checkpoint(path).info.classes
    if tuple(classes) != _CLASSES:
        msg = f"the checkpoint's classes are {classes}"
        raise FailedError(msg)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
