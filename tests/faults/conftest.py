"""What the faults are done to: small folders of real films, and the window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.core.training.conftest import small_set  # noqa: F401 - a fixture
from tests.e2e.conftest import services, window  # noqa: F401 - fixtures


@pytest.fixture(scope="session")
def films(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six real films of two classes."""
    folder = tmp_path_factory.mktemp("faults") / "films"
    for label in ("NORMAL", "PNEUMONIA"):
        (folder / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:3]:
            shutil.copy(film, folder / label)
    return folder
