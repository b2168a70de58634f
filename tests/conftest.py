"""What every test stands on: real data beside the checkout, folders of its own, Qt offscreen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cxr_desktop.core.study.results import Results

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.core.network.ward", "tests.warm_program"]
ROOT = Path(__file__).resolve().parents[1]


def data_folder() -> Path:
    """Return the folder of real films; a relative ``CXR_TEST_DATA`` counts from the checkout."""
    return ROOT / os.environ.get("CXR_TEST_DATA", "../shared/data")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let names that are not text through to the process that gathers the reports."""
    report = yield
    report.sections = [(name, text.encode(errors="backslashreplace").decode()) for name, text in report.sections]
    return report


def pytest_collection_finish() -> None:
    """Leave a million objects of imported libraries out of every search for garbage, which takes a second else."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    gc.unfreeze()  # else libraries complain of what was never freed


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real films, or a skip that says so."""
    folder = data_folder()
    if not folder.is_dir():
        pytest.skip(f"no real films: {folder} is absent (set CXR_TEST_DATA)")
    return folder


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, logs and results of a test never touch the user's."""
    root = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CXR_CONFIG_DIR", str(root / "config"))
    monkeypatch.setenv("CXR_LOG_DIR", str(root / "log"))
    monkeypatch.setenv("CXR_DATA_DIR", str(root / "data"))


@pytest.fixture(autouse=True)
def nothing_waits_to_be_deleted() -> Iterator[None]:
    """What a test gives up is deleted before the next one begins, in this thread and not by a worker's collector."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session", autouse=True)
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One cache for the whole run, so that the seeded layers are made once."""
    os.environ.setdefault("CXR_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def results() -> Callable[..., Results]:
    """Return a function that makes results of probabilities and columns."""
    from tests.core.study.columns import build_results

    return build_results
