"""A results bundle: one zip that holds a table, its record and a study, and that can be computed again elsewhere."""

from __future__ import annotations

import hashlib
import json
import math
import tempfile
import zipfile
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from cxr_desktop import __version__
from cxr_desktop.core.film.reading import read_bytes, read_radiograph
from cxr_desktop.core.study.events import FilmClassified
from cxr_desktop.core.study.overlays import map_path
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.study.store_file import SUFFIX, is_there, verify_study
from cxr_desktop.core.study.tables import ExportError, write_table
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from numpy.typing import NDArray

    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken

_FORMAT = 1
_RECORD, _STUDY = "run.json", "study.cxrdb"
_MOST_RECORD = 64 << 20  # a hundred thousand films take 25 MB; more is no bundle of ours
_MOST_STUDY = 4 << 30
_PIECE = 1 << 20
_ZOO = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)  # of zipfile; encrypted is a RuntimeError
CLOSE = 0.01
"""Largest difference in probability between devices and number formats that counts as the same answer."""


@dataclass(frozen=True, slots=True)
class BundledFilm:
    """A film of a bundle: its path from the folder, digest, and probabilities (C,)."""

    name: str
    sha256: str
    probabilities: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle says: the folder its films lay in, the model's name and digest, the films with an answer."""

    root: Path
    model: str
    model_sha256: str
    program: str
    films: tuple[BundledFilm, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """One film computed again: the largest difference, or why it could not be compared."""

    name: str
    difference: float
    problem: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Verification:
    """How it ended: the same to the last bit, within `CLOSE`, different, and not comparable."""

    same: int
    close: int
    different: int
    failed: int

    @property
    def is_confirmed(self) -> bool:
        """Whether every film gave the same answer."""
        return not self.different and not self.failed


def write_bundle(
    path: Path, store: Store, results: Results, which: NDArray[Any], *, maps: Path | None = None
) -> None:
    """Write films with all that is known of them.

    Parameters
    ----------
    path
        The zip.
    store
        Where readings and predictions are.
    results, which
        The films, and which of them (rows).
    maps
        A folder of raw heat maps of these films (`write_map`); those that are there go in.

    Raises
    ------
    ExportError
        When there is no model's answer, or the file cannot be written.
    StoreError
        When the study cannot be read.
    """
    if results.model is None:
        raise ExportError(path, "is not written: no film is classified yet")
    films = [
        {
            "name": results.names[row],
            "sha256": results.sha256[row],
            "probabilities": results.probabilities[row].tolist(),
        }
        for row in which.tolist()
        if not math.isnan(results.probabilities[row][0])
    ]
    record = {
        "format": _FORMAT,
        "program": __version__,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "root": str(results.root),
        "model": results.model.name,
        "model_sha256": results.model.sha256,
        "operating_point": results.model.operating_point,
        "note": "For research, not for diagnosis.",
        "films": films,
    }
    words = json.dumps(record).encode()
    if len(words) > _MOST_RECORD:  # nobody could open it again
        raise ExportError(path, f"is not written: its record would have more than {_MOST_RECORD >> 20} MiB")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write_table(results, which, home / "results.csv", program=__version__)
        (home / _RECORD).write_bytes(words)
        _write_study(home / _STUDY, store, results, which, results.model)
        names = (_RECORD, "results.csv", "results-measurements.csv", _STUDY)
        parts = [(home / name, name) for name in names if (home / name).exists()]
        if maps is not None:
            made = (map_path(results.paths[row], results.sha256[row], maps) for row in which.tolist())
            parts += [(found, f"maps/{found.name}") for found in made if found.exists()]
        _zip(path, parts)


def read_bundle(path: Path) -> Bundle:
    """Return what a bundle says.

    Raises
    ------
    ExportError
        For a file that is no bundle, or one of a newer program.
    """
    try:
        with zipfile.ZipFile(path) as bundle:
            if _size(bundle, _RECORD) > _MOST_RECORD:  # nothing is unpacked beyond that
                raise ExportError(path, f"has a record of more than {_MOST_RECORD >> 20} MiB")
            with bundle.open(_RECORD) as source:  # a size: what is told of an archive need not be true
                record = json.loads(source.read(_MOST_RECORD))
        if record["format"] > _FORMAT:
            raise ExportError(path, "was written by a newer version of this program")
        films = tuple(
            BundledFilm(_safe(film["name"]), str(film["sha256"]), _probabilities(film["probabilities"]))
            for film in record["films"]
        )
        model, digest, program = (str(record[name]) for name in ("model", "model_sha256", "program"))
        return Bundle(Path(_near(record["root"])), model, digest, program, films)
    except (*_ZOO, KeyError, ValueError, TypeError, AttributeError, OverflowError) as failure:
        raise ExportError(path, f"is no results bundle ({failure})") from failure


def study_beside(path: Path, *, token: CancelToken) -> tuple[Path, tuple[str, ...]]:
    """Return the study of a bundle beside it, unpacked now or earlier, and what is to be told of that.

    Raises
    ------
    ExportError
        When it cannot be unpacked, or is no study.
    Cancelled
        When the token says so; nothing is left then.
    """
    study = path.with_suffix(SUFFIX)
    if is_there(study):
        return study, (f"{study.name} was unpacked from {path.name} earlier: it is opened as it is now.",)
    unpack_study(path, study, token=token)
    return study, ()


def unpack_study(path: Path, target: Path, *, token: CancelToken) -> None:
    """Write a bundle's study to `target`. Raises ExportError, also when it is no study, and Cancelled."""
    try:
        with (
            zipfile.ZipFile(path) as bundle,
            bundle.open(_STUDY) as source,
            write_beside(target) as beside,
        ):
            if _size(bundle, _STUDY) > _MOST_STUDY:  # nothing is unpacked beyond that
                raise ExportError(path, f"has a study of more than {_MOST_STUDY >> 30} GiB")
            with beside.open("wb") as stream:
                while piece := source.read(_PIECE):
                    token.raise_if_cancelled()
                    stream.write(piece)
            verify_study(beside)
    except StoreError as failure:
        raise ExportError(path, f"its study {failure.reason}") from failure
    except (*_ZOO, KeyError, ValueError) as failure:
        raise ExportError(path, f"cannot be unpacked ({failure})") from failure


def verify_bundle(
    bundle: Bundle, classifier: Classifier, folder: Path, *, token: CancelToken
) -> Generator[Verified, None, Verification]:
    """Compute every film of a bundle again.

    Parameters
    ----------
    bundle
        What was said.
    classifier
        Of the same model.
    folder
        Where the films lie now, by the same names.

    Raises
    ------
    ExportError
        When the classifier's model is another one.
    """
    if classifier.info.sha256 != bundle.model_sha256:
        needed = f"{bundle.model} {bundle.model_sha256[:12]}"
        raise ExportError(Path(bundle.model), f"is wanted ({needed}), not {classifier.info.name}; name it by --model")
    same = close = different = failed = 0
    for done, film in enumerate(bundle.films, start=1):
        token.raise_if_cancelled()
        difference, problem = _again(film, classifier, folder)
        failed += bool(problem)
        same += not problem and difference == 0
        close += not problem and 0 < difference <= CLOSE
        different += not problem and difference > CLOSE
        yield Verified(film.name, difference, problem, done, len(bundle.films))
    return Verification(same, close, different, failed)


def _again(film: BundledFilm, classifier: Classifier, folder: Path) -> tuple[float, str]:
    path = folder / film.name
    try:
        if hashlib.sha256(read_bytes(path)).hexdigest() != film.sha256:
            return math.nan, "the file has changed"
        p = classifier.predict([read_radiograph(path)])[0].probabilities
    except CxrError as failure:
        return math.nan, str(failure)
    if len(p) != len(film.probabilities):
        return math.nan, "the bundle has the probabilities of other classes"
    return max(abs(one - other) for one, other in zip(p, film.probabilities, strict=True)), ""


def _write_study(path: Path, store: Store, results: Results, which: NDArray[Any], info: ModelInfo) -> None:
    rows = [row for row in which.tolist() if results.sha256[row]]
    digests = {results.sha256[row] for row in rows}
    predictions = store.predictions(digests, info.sha256)
    for digest, found in predictions.items():  # a doubt quotes the film's header, which stays here
        predictions[digest] = replace(found, scope=replace(found.scope, doubt=""))
    with open_store(path) as own:
        own.add_model(info)
        films = [
            FilmClassified(results.paths[row], digest, predictions[digest], None, 1, 1, int(results.sizes[row]))
            for row in rows
            if (digest := results.sha256[row]) in predictions
        ]
        own.add(films, info, program=__version__)
        _copy_words(store, own, results, rows)


def _copy_words(store: Store, own: Store, results: Results, rows: list[int]) -> None:
    """Copy what people said of films and drew on them."""
    digests = {results.sha256[row] for row in rows}
    for reading in store.readings():
        if reading.film_sha256 in digests:
            own.put_reading(reading)
    for digest, drawn in store.measurements().items():
        if digest in digests:
            own.set_measurements(digest, drawn)
    for row in rows:
        if results.notes[row]:
            own.set_note(results.sha256[row], results.notes[row])
        if results.flagged[row]:
            own.set_flag(results.sha256[row], is_flagged=True)


def _zip(path: Path, parts: Iterable[tuple[Path, str]]) -> None:
    with writing(path, ExportError) as beside, zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as bundle:
        for source, name in parts:
            bundle.write(source, name)


def _size(bundle: zipfile.ZipFile, name: str) -> int:
    """Return how many bytes a part says it has; refuse kinds of packing that zipfile unpacks without measure."""
    part = bundle.getinfo(name)
    if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        msg = f"{name} is packed as no bundle is"
        raise ValueError(msg)
    return part.file_size


def _safe(name: str) -> str:
    """Return a film's path that stays below its folder; whole paths are of films that lay elsewhere."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if ".." in parts:
        msg = f"a film's path leads out of its folder: {name}"
        raise ValueError(msg)
    return _near(name)


def _near(name: str) -> str:
    """Return a path that is none of another machine's: looking there would tell it who looks."""
    if PureWindowsPath(name).drive.startswith("\\\\"):
        msg = f"a path lies on another machine: {name}"
        raise ValueError(msg)
    return name


def _probabilities(values: list[float]) -> tuple[float, ...]:
    found = tuple(float(p) for p in values)
    if not found or not all(0 <= p <= 1 for p in found):
        msg = "a probability that cannot be"
        raise ValueError(msg)
    return found
