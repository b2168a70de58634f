"""What becomes of every DICOM file at hand, against pydicom: writes the table of docs/guide/dicom-files.md.

python benchmarks/dicom_files.py [--data ../shared/data]
"""

from __future__ import annotations

import argparse
import hashlib
import io
import warnings
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pydicom
from pydicom.pixels import apply_color_lut, pixel_array

from cxr_desktop.core.film.dicom import stored_values
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import FilmError

EQUAL, ALONE, DIFFERS = "opens, equal to pydicom", "opens; pydicom alone cannot decode it", "differs from pydicom"
_PAGE = Path(__file__).resolve().parents[1] / "docs" / "guide" / "dicom-files.md"
_HEAD = """# What becomes of every DICOM file at hand

{total} different files: the real films of the test data (`dicom`), the test files of pydicom {version} (`pydicom`),
those of the package pydicom-data (`pydicom-data`), and damaged or odd ones (`odd`). The same content counts once.
{equal} open with exactly the stored values that pydicom returns, {alone} open that pydicom cannot decode without
another decoder, {refused} are refused with the sentence below, {differs} differ. Made by `python
benchmarks/dicom_files.py`; a test makes it again and compares.
"""


@dataclass(frozen=True)
class Outcome:
    """What became of one file: EQUAL, ALONE or DIFFERS, or why it is refused."""

    source: str
    name: str
    syntax: str
    result: str


def sources(data: Path) -> dict[str, list[Path]]:
    """Return the files of each source."""
    wheel = Path(pydicom.__file__).parent / "data" / "test_files"
    import data_store  # of the package pydicom-data

    folders = {
        "dicom": [data / "dicom"],
        "pydicom": [wheel],
        "pydicom-data": [Path(data_store.__file__).parent / "data"],
        "odd": sorted((data / "odd_files").glob("pydicom*")),
    }
    return {
        name: sorted(file for folder in these for file in folder.rglob("*") if file.is_file() and _is_data(file))
        for name, these in folders.items()
    }


def _is_data(file: Path) -> bool:
    return "__pycache__" not in file.parts and file.suffix not in {".py", ".pyc"}


def outcomes(data: Path) -> list[Outcome]:
    """Return what becomes of every file, those of the same content once."""
    found, known = [], set()
    for source, files in sources(data).items():
        for file in files:
            content = file.read_bytes()
            digest = hashlib.sha256(content).digest()
            if digest not in known:
                known.add(digest)
                found.append(_outcome(source, file, content))
    return found


def _outcome(source: str, file: Path, content: bytes) -> Outcome:
    try:
        film = read_radiograph(file)
    except FilmError as refusal:
        return Outcome(source, file.name, "", refusal.reason)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        header = pydicom.dcmread(io.BytesIO(content), force=True)
        ours = stored_values(header)
        try:
            theirs = pixel_array(header, index=0)
        except (RuntimeError, NotImplementedError):
            return Outcome(source, file.name, film.tags["TransferSyntax"], ALONE)
        if header.PhotometricInterpretation == "PALETTE COLOR":
            theirs = apply_color_lut(theirs, header)[..., :3]
    is_equal = np.array_equal(ours.values, theirs) and _stored(film, theirs.ndim) in (None, _digest(theirs))
    return Outcome(source, file.name, film.tags["TransferSyntax"], EQUAL if is_equal else DIFFERS)


def _stored(film, dimensions: int) -> str | None:
    """Return a digest of the stored values as the film gives them back, None where it does not say."""
    if dimensions == 3 or (film.bits == 16 and film.meaning is not None and film.meaning.stored is None):
        return None
    if film.meaning is None:
        return _digest(film.pixels)
    line = film.meaning.stored
    return None if line is None or abs(line.slope) != 1 else _digest(line.slope * film.pixels + line.intercept)


def _digest(values) -> str:
    return hashlib.sha256(np.asarray(values, np.float64).tobytes()).hexdigest()


def page(found: list[Outcome]) -> str:
    """Return the page with the table."""
    count = {result: sum(one.result == result for one in found) for result in (EQUAL, ALONE, DIFFERS)}
    refused = len(found) - sum(count.values())
    head = _HEAD.format(
        total=len(found),
        version=pydicom.__version__,
        equal=count[EQUAL],
        alone=count[ALONE],
        differs=count[DIFFERS],
        refused=refused,
    )
    parts = [head, "\n## Opened\n\n| transfer syntax | result | files |\n|---|---|---|\n"]
    parts += _rows([one for one in found if one.syntax], lambda one: f"| {one.syntax} | {one.result} |")
    parts += ["\n## Refused\n\n| the file ... | files |\n|---|---|\n"]
    parts += _rows([one for one in found if not one.syntax], lambda one: f"| {one.result.replace('|', ' ')} |")
    return "".join(parts)


def _rows(found: list[Outcome], start) -> list[str]:
    groups: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in found:
        groups[start(one)][one.source].append(f"`{one.name}`")
    rows = []
    for begin in sorted(groups):
        files = "; ".join(f"{source}: {', '.join(names)}" for source, names in groups[begin].items())
        rows.append(f"{begin} {files} |\n")
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "data")
    everything = outcomes(parser.parse_args().data)
    _PAGE.write_text(page(everything), encoding="utf-8")
    for one in everything:
        if one.result == DIFFERS:
            print(one)
    print(f"{len(everything)} files: see {_PAGE}")
