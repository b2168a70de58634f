"""Disks that fill up: every file the program writes is whole or as it was before, and one sentence says why."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from cxr_desktop.app.exports import BUNDLE, DATASET, REPORT, SORT, TABLE, Exports, Wish, write_page
from cxr_desktop.app.images import to_image
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.study import Study
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.split import folder_split, write_split
from cxr_desktop.core.exchange.deidentify import deidentify
from cxr_desktop.core.exchange.film_objects import write_film_objects
from cxr_desktop.core.exchange.objects import ObjectKind
from cxr_desktop.core.exchange.pictures import write_picture, write_raw
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import convert, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study.batch import Pictures, classify_films
from cxr_desktop.core.study.film_report import film_report
from cxr_desktop.core.study.results import Results
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.recipe import PRESETS, write_recipe
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import resource
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, drain
from cxr_desktop.ui.exchange.film_page import Sheet, write_pdf_page
from cxr_desktop.ui.exchange_room import _write_grab
from tests.core.exchange.films import write_film
from tests.faults.disks import NO_SPACE, files_below, fill, small_disk

MODEL = next(resource("models").glob("cxr-vgg16*.safetensors"))


@dataclass
class Desk:
    """Real films, what the real network said of them, and the store that keeps it."""

    films: list[Path]
    dicom: Path
    classifier: Classifier
    study: Path
    results: Results
    page: str

    def export(self, what: str, target: Path) -> str:
        """Export as the window does and return what it would say."""
        study = Study(SyncLane(), self.study)
        exports, told = Exports(SyncLane(), study), list[str]()
        exports.done.connect(told.append)
        exports.failed.connect(told.append)
        exports.run(self.results, Wish(what, target, np.arange(len(self.films))))
        study.close()
        (sentence,) = told
        return sentence


@pytest.fixture(scope="module")
def desk(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    ward = tmp_path_factory.mktemp("desk") / "ward"
    films = []
    for label in ("NORMAL", "PNEUMONIA"):
        (ward / label).mkdir(parents=True)
        film = min((data / "kermany_original" / label).iterdir())
        films.append(Path(shutil.copy(film, ward / label)))
    classifier = Classifier.load(None, device="cpu")
    study = ward.parent / "study.cxrdb"
    with open_store(study) as store:
        drain(classify_films(films, classifier, token=CancelToken(), store=store))
        results = store.results(ward, films)
    page = page_of(read_radiograph(films[0]), classifier)
    return Desk(films, write_film(ward.parent / "film.dcm"), classifier, study, results, page)


def of_events(events: Iterator[object]) -> str:
    """Return the failures among events as sentences."""
    return "\n".join(event.reason for event in events if isinstance(event, FilmFailed))


def of_batch(desk: Desk, pictures: Pictures) -> str:
    """Return what a batch with pictures says of films that failed."""
    events = classify_films(desk.films[:1], desk.classifier, token=CancelToken(), pictures=pictures)
    return "\n".join(event.error for event in events if event.error)


def page_of(film: Radiograph, classifier: Classifier) -> str:
    (prediction,) = classifier.predict([film])
    return film_report(Path("film"), film, prediction, classifier.explain(film), classifier.info)


def noise() -> QImage:
    """Return a picture that no format makes small."""
    return to_image(np.random.default_rng(0).integers(0, 256, (200, 300, 3)).astype(np.uint8))


def checkpoint(target: Path) -> None:
    loaded = load_checkpoint(MODEL)
    save_checkpoint(target, loaded.header, loaded.state, loaded.trust)


def of_shift(desk: Desk, folder: Path) -> str:
    return of_events(
        write_film_objects([desk.dicom], desk.classifier, tuple(ObjectKind), folder, token=CancelToken())
    )


# what is written: into this folder; it returns what it says, or raises a CxrError that says it
WRITERS: dict[str, Callable[[Desk, Path], object]] = {
    "CSV": lambda desk, to: desk.export(TABLE, to / "films.csv"),
    "XLSX": lambda desk, to: desk.export(TABLE, to / "films.xlsx"),
    "JSON": lambda desk, to: desk.export(TABLE, to / "films.json"),
    "HTML": lambda desk, to: desk.export(REPORT, to / "report.html"),
    "PDF": lambda desk, to: desk.export(REPORT, to / "report.pdf"),
    "bundle": lambda desk, to: desk.export(BUNDLE, to / "bundle.zip"),
    "sorted": lambda desk, to: desk.export(SORT, to / "sorted"),
    "data set": lambda desk, to: desk.export(DATASET, to / "dataset"),
    "report of a film, PDF": lambda desk, to: write_page(to / "film.pdf", desk.page),
    "report of a film, HTML": lambda desk, to: write_page(to / "film.html", desk.page),
    "overlays": lambda desk, to: of_batch(desk, Pictures(overlays=to / "overlays")),
    "maps": lambda desk, to: of_batch(desk, Pictures(maps=to / "maps")),
    "PNG": lambda desk, to: write_picture(read_radiograph(desk.films[0]).pixels, to / "film.png"),
    "TIFF": lambda desk, to: write_picture(read_radiograph(desk.films[0]).pixels, to / "film.tif"),
    "raw values": lambda desk, to: write_raw(read_radiograph(desk.dicom), to / "raw.png"),
    "screen": lambda _desk, to: _write_grab(noise(), to / "screen.png"),
    "page": lambda _desk, to: write_pdf_page(Sheet(noise(), None, "a film"), to / "page.pdf"),
    "copies": lambda desk, to: of_events(
        deidentify(Request((*desk.films, desk.dicom), to / "copies"), token=CancelToken())
    ),
    "DICOM objects": lambda desk, to: of_shift(desk, to / "objects"),
    "recipe": lambda _desk, to: write_recipe(to / "recipe.json", PRESETS["best"]),
    "split": lambda desk, to: write_split(to / "split.json", split_of(desk)),
    "checkpoint": lambda _desk, to: checkpoint(to / "model.safetensors"),  # 33 MB
}


SLOW = {"overlays", "maps", "DICOM objects", "checkpoint", "TIFF", "copies", "report of a film, PDF"}
"""Kinds that are left to ``make faults``: they ask the network or write much."""


def split_of(desk: Desk):
    return folder_split(drain(find_dataset(desk.films[0].parents[1], token=CancelToken())))


def said(writer: Callable[[Desk, Path], object], desk: Desk, to: Path) -> str:
    """Write and return the sentence about it: of the error where there is one."""
    try:
        outcome = writer(desk, to)
    except CxrError as failure:
        return str(failure)
    return outcome if isinstance(outcome, str) else ""


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder)}


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=[pytest.mark.faults] * (kind in SLOW)) for kind in WRITERS]
)
def test_a_full_disk_leaves_no_half_file(kind: str, desk: Desk, tmp_path: Path, qapp: object):
    """Nothing fits; then a part fits; then all of it does."""
    writer = WRITERS[kind]
    sizes: dict[str, int] = {}
    with small_disk(tmp_path / "disk", 128 * 1024) as disk:
        full = disk / "full"
        full.mkdir()
        filler = fill(disk)
        sentence = said(writer, desk, full)
        assert NO_SPACE in sentence or "the disk is full" in sentence, sentence
        assert not sentence.startswith("The export failed")
        assert files_below(full) == set()
        filler.unlink()

        roomy = disk / "roomy"
        roomy.mkdir()
        assert NO_SPACE not in said(writer, desk, roomy)
        before = contents(roomy)
        assert before
        sizes = {name: len(data) for name, data in before.items()}

        half = disk / "half"
        half.mkdir()
        filler = fill(disk, but_kib=max(4, max(sizes.values()) // 2048))
        sentence = said(writer, desk, half)
        made = contents(half)
        for name, data in made.items():  # what fitted is whole: as large as it was with room, but for times in it
            if "report" in Path(name).name and kind == "copies":  # it is of as many films as there are copies
                continue
            alike = [size for other, size in sizes.items() if Path(other).suffix == Path(name).suffix]
            assert any(abs(len(data) - size) <= 0.05 * size + 64 for size in alike), (name, len(data), alike)
        assert len(made) == len(sizes) or NO_SPACE in sentence, sentence

        if "copies" not in kind and "objects" not in kind:  # those never write over what is there
            said(writer, desk, roomy)
            assert {name: len(data) for name, data in contents(roomy).items()}.keys() == before.keys()
        filler.unlink()
        assert NO_SPACE not in said(writer, desk, half), "the next try, with room, succeeds"


def test_a_plain_checkpoint_says_so_too(tmp_path: Path):
    """540 MB of weights on 1 MiB: torch reports it as a RuntimeError."""
    with small_disk(tmp_path / "disk", 1024) as disk:
        with pytest.raises(CxrError, match=r"model\.pt") as failure:
            convert(MODEL, disk / "model.pt")
        assert files_below(disk) == set()
        assert "cannot be written" in str(failure.value)


def test_a_table_is_as_it_was_when_the_next_does_not_fit(desk: Desk, tmp_path: Path):
    with small_disk(tmp_path / "disk", 64) as disk:
        table = disk / "films.csv"
        desk.export(TABLE, table)
        before = table.read_bytes()
        fill(disk)
        sentence = desk.export(TABLE, table)
        assert sentence == f"{table}: cannot be written ({NO_SPACE})."
        assert table.read_bytes() == before
        with table.open(encoding="utf-8", newline="") as stream:
            assert len(list(csv.DictReader(stream))) == len(desk.films)
