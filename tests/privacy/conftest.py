"""Films with a planted identity, and the real window in a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import services, window  # noqa: F401 - fixtures
from tests.privacy.planted import plant


@pytest.fixture
def planted_ward(tmp_path: Path) -> Path:
    """Two DICOM films of a planted patient in a folder of that name, one of them cut short."""
    return plant(tmp_path)
