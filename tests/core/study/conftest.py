"""A study that is open, in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr_desktop.core.study.store import Store, open_store
from tests.core.study.studies import MODEL


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "study.cxrdb"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    with open_store(file) as opened:
        opened.add_model(MODEL)
        yield opened
