"""Every DICOM file at hand opens as pydicom opens it, or is refused in one sentence; the guide's table is true."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.pixels import get_decoder

from benchmarks.dicom_files import ALONE, DIFFERS, EQUAL, Outcome, outcomes, page, sources
from cxr_desktop.core.film.dicom import stored_values

PAGE = Path(__file__).resolve().parents[3] / "docs" / "guide" / "dicom-files.md"


@pytest.fixture(scope="module")
def found(data: Path) -> list[Outcome]:
    return outcomes(data)


def test_every_file_opens_as_in_pydicom_or_is_refused_in_a_sentence(found: list[Outcome]) -> None:
    assert [one for one in found if one.result == DIFFERS] == []
    assert sum(one.result == EQUAL for one in found) >= 68
    for one in found:
        assert one.syntax or (one.result and "\n" not in one.result and len(one.result) <= 200), one


def test_no_file_is_refused_because_it_cannot_be_decoded(found: list[Outcome]) -> None:
    assert [one for one in found if "decoded" in one.result and one.result != ALONE] == []


def test_the_table_of_the_guide_is_true(found: list[Outcome]) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(found), "run python benchmarks/dicom_files.py"


def test_what_pydicom_alone_cannot_decode_is_as_dcmtk_decodes_it(
    found: list[Outcome], data: Path, tmp_path: Path
) -> None:
    names = {one.name: one.syntax for one in found if one.result == ALONE}
    assert len(names) == 4
    files = {file.name: file for files in sources(data).values() for file in files if file.name in names}
    for name, syntax in names.items():
        plain = tmp_path / name
        subprocess.run(["dcmdjpeg", str(files[name]), str(plain)], check=True, capture_output=True)
        ours, header = stored_values(pydicom.dcmread(files[name])).values.astype(int), pydicom.dcmread(plain)
        decoder = get_decoder(header.file_meta.TransferSyntaxUID)
        theirs, _ = decoder.as_array(header, index=0, raw=True, correct_unused_bits=False)
        theirs = np.minimum(theirs.astype(int), 2**header.BitsStored - 1)  # it leaves values above white
        assert np.abs(ours - theirs).max() <= (0 if "Lossless" in syntax else 2), name
