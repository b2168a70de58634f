"""A study that is open, in a folder of its own, and real films."""

from __future__ import annotations

import shutil
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


@pytest.fixture
def films(tmp_path: Path, data: Path) -> Path:
    """Two films of the same name in two folders, and a third."""
    sources = sorted((data / "kermany_original" / "NORMAL").iterdir())[:3]
    for source, name in zip(sources, ("test/a/film.jpg", "b/film.jpg", "b/other.jpg"), strict=True):
        (tmp_path / "films" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tmp_path / "films" / name)
    return tmp_path / "films"
