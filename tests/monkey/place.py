"""What the monkey plays with: small films of every kind, patients, a data set, models, and a folder to write into."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from cxr_desktop.core.words.paths import resource
from tests.core.film.dicom_film import film, saved

_SIDE = 96


@dataclass(frozen=True)
class Place:
    """Folders of films, and what else can be opened.

    Parameters
    ----------
    folders
        A mix of JPEG, PNG and DICOM with two that cannot be read; an archive of patients; a data set.
    dataset
        ``train`` and ``val`` with two classes.
    models
        The second is another model than the bundled one, the third is none.
    out
        Where everything is written.
    """

    folders: tuple[Path, ...]
    dataset: Path
    models: tuple[Path, ...]
    out: Path


@cache
def _sample(is_ill: bool) -> Image.Image:
    """Return a phantom that comes with the program: to draw others takes seconds each."""
    name = "phantom-06-opacity-right-lower.jpg" if is_ill else "phantom-01-clear.jpg"
    return Image.open(resource("samples", name)).convert("L")


def write_film(path: Path, seed: int, *, is_ill: bool = False, side: int = _SIDE, **fields: object) -> Path:
    """Write a small phantom, another one for each seed; the ending decides how."""
    rng = np.random.default_rng(seed)
    greys = np.asarray(_sample(is_ill).resize((side + seed % 5 * 8, side)), dtype=np.int16)
    pixels = np.clip(greys + rng.integers(-6, 7, greys.shape), 0, 255)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".dcm":
        path.write_bytes(saved(film((pixels * 16).astype(np.uint16), **fields)))
    else:
        Image.fromarray(pixels.astype(np.uint8)).save(path, quality=92)
    return path


def make_place(root: Path) -> Place:
    """Make everything under `root`."""
    mix, archive, dataset, out = (root / name for name in ("mix", "archive", "dataset", "out"))
    for number in range(12):
        write_film(mix / f"{number:02}{('.jpg', '.png', '.dcm')[number % 3]}", number, is_ill=number % 2 == 1)
    (mix / "12-no-film.png").write_bytes(b"this is no picture")
    (mix / "13-cut.jpg").write_bytes((mix / "00.jpg").read_bytes()[:600])
    for number, (patient, date) in enumerate((("1", "20240105"), ("1", "20230101"), ("2", ""), ("2", "20220404"))):
        study = {"PatientID": patient, "PatientName": f"Phantom^{patient}", "StudyInstanceUID": f"1.2.{number}"}
        write_film(archive / patient / f"{number}.dcm", 40 + number, is_ill=number == 0, StudyDate=date, **study)
    for number in range(24):
        is_ill, name = number % 2 == 1, "train" if number < 16 else "val"
        label = "PNEUMONIA" if is_ill else "NORMAL"
        write_film(dataset / name / label / f"{number}.png", 100 + number, is_ill=is_ill)
    out.mkdir()
    return Place((mix, archive, dataset), dataset, make_models(root), out)


def make_models(root: Path) -> tuple[Path, Path, Path]:
    """Return the bundled model, one that calls films by another operating point, and a file that is no model."""
    from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint

    bundled, other, none = bundled_model(), root / "other.safetensors", root / "none.safetensors"
    checkpoint = load_checkpoint(bundled)
    save_checkpoint(other, replace(checkpoint.header, name="other", temperature=2.0), checkpoint.state)
    none.write_bytes(b"no model")
    return bundled, other, none


def fresh_copy(place: Place, root: Path) -> Place:
    """Return the place with folders of its own, which may be spoilt; models are shared."""
    for folder in (*place.folders, place.out):
        shutil.copytree(folder, root / folder.name)
    folders = tuple(root / folder.name for folder in place.folders)
    return Place(folders, folders[2], place.models, root / "out")
