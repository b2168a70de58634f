"""A small data set of phantoms, to try a training on: clear lungs against opacities, in train, val and test."""

from __future__ import annotations

import random
from math import cos, radians, sin
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

LISTS = (("train", 12), ("val", 4), ("test", 6))
"""Lists with how many bodies they have; each is drawn twice, with clear lungs and with opacities."""
CLASSES = ("NORMAL", "PNEUMONIA")
_SIDE = 320  # pixels: a little more than the network sees
_FIRST_SEED = 1000  # not one of the sample films, which a training must not have seen


def make_phantom_set(folder: Path, *, token: CancelToken) -> Generator[Progress, None, Path]:
    """Write the phantoms that are not there yet, and return the folder. The same films come out every time.

    Raises
    ------
    PathError
        When the folder cannot be written to.
    """
    wanted = _films(folder)
    for done, (path, seed) in enumerate(wanted):
        token.raise_if_cancelled()
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(path, seed)
        except OSError as failure:
            raise PathError(path, f"cannot be written ({failure.strerror or failure})") from failure
        yield Progress(done + 1, len(wanted), "Phantoms")
    return folder


def _films(folder: Path) -> list[tuple[Path, int]]:
    """Return the films with the seeds of their bodies, those of a body one after the other."""
    films, seed = [], _FIRST_SEED
    for name, count in LISTS:
        for number in range(count):
            films += [
                (folder / name / label / f"phantom-{number + 1:02d}-{label.lower()}.png", seed) for label in CLASSES
            ]
            seed += 1
    return films


def _write(path: Path, seed: int) -> None:
    opacities = _opacities(seed) if path.parent.name == CLASSES[1] else ()
    film = make_phantom(seed, height=_SIDE, width=_SIDE, opacities=opacities)
    with write_beside(path) as beside:
        _placed(Image.fromarray(np.asarray(film.pixels)), seed).save(beside, "PNG")


def _placed(film: Image.Image, seed: int) -> Image.Image:
    """Return a body as it stood that day: farther away, aside, aslant.

    Clear lungs of phantoms are so alike that a check takes them all for one picture, and no validation films could be
    cut from them.
    """
    draw = random.Random(-seed - 1)  # noqa: S311 - a drawing
    tall = draw.uniform(0.80, 0.98)
    wide, angle = tall * draw.uniform(0.94, 1.02), radians(draw.uniform(-6, 6))
    aside, above = (draw.uniform(-0.06, 0.06) for _ in range(2))
    x, y = film.width / 2, film.height / 2
    a, b, d, e = cos(angle) / wide, -sin(angle) / tall, sin(angle) / wide, cos(angle) / tall
    matrix = (a, b, x + aside * film.width - a * x - b * y, d, e, y + above * film.height - d * x - e * y)
    return film.transform(film.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)


def _opacities(seed: int) -> tuple[Opacity, ...]:
    """Return one to three opacities within the lungs."""
    draw = random.Random(seed)  # noqa: S311 - a drawing
    return tuple(
        Opacity(
            x=draw.choice((0.30, 0.70)) + draw.uniform(-0.05, 0.05),
            y=draw.uniform(0.36, 0.66),
            radius=draw.uniform(0.13, 0.24),
            strength=draw.uniform(0.75, 0.95),
        )
        for _ in range(draw.randint(1, 3))
    )
