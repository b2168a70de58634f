"""What tests of films share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import FileDataset

from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from tests.core.film.dicom_film import saved

Read = Callable[..., Radiograph]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a data set (or bytes) to a file and read it."""

    def write_and_read(header: FileDataset | bytes) -> Radiograph:
        path = tmp_path / "film.dcm"
        path.write_bytes(header if isinstance(header, bytes) else saved(header))
        return read_radiograph(path)

    return write_and_read
