"""Folders and drives that may only be read: films open from them, and what cannot be written is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.app.settings import window_state
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from cxr_desktop.core.dataset.split import write_split
from cxr_desktop.core.exchange.pictures import write_picture
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.control import Control
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import RunError, create_run, list_runs
from cxr_desktop.core.training.train import train
from cxr_desktop.core.words.errors import CxrError
from tests.core.training.conftest import split_of
from tests.faults.disks import READ_ONLY, files_below, read_only
from tests.faults.driver import Condition, Tour, run
from tests.lacking import lacking

HERE = "tests.faults.test_read_only"

# without root's rights, in the folder of the second argument: what is said of writing there
_UNPRIVILEGED = """
import os, sys
from pathlib import Path
from cxr_desktop.core.exchange.pictures import write_picture
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.errors import CxrError
import numpy
folder = Path(sys.argv[1])
os.geteuid() or (os.setgid(65534), os.setuid(65534))  # after the imports: nobody may not read where Python lies
black = numpy.zeros((9, 9), "uint8")
for write in (lambda: write_picture(black, folder / "a.png"), lambda: open_store(folder / "s.cxrdb")):
    try:
        write()
    except CxrError as failure:
        print(failure)
"""


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A read-only mount with a film in it."""
    folder = tmp_path / "locked"
    folder.mkdir()
    with read_only(folder) as mount:
        yield mount


def test_every_place_that_cannot_be_written_is_told(
    locked: Path, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
):
    with pytest.raises(CxrError, match=READ_ONLY) as picture:
        write_picture(np.zeros((9, 9), np.uint8), locked / "a.png")
    assert str(locked / "a.png") in str(picture.value)
    with pytest.raises(StoreError, match=r"s\.cxrdb"):
        open_store(locked / "s.cxrdb")
    monkeypatch.setenv("CXR_DATA_DIR", str(locked / "data"))
    with pytest.raises(StoreError, match=READ_ONLY):
        open_store()
    monkeypatch.setenv("CXR_CONFIG_DIR", str(locked / "config"))
    window_state().setValue("geometry", "kept nowhere")
    film = next((data / "kermany224/train/NORMAL").iterdir())
    assert ThumbnailCache(locked).thumbnail(film).pixels.size
    assert files_below(locked) == set()


@pytest.fixture
def data_set(tmp_path: Path, data: Path) -> Path:
    """``train`` and ``val`` with two real films of each class."""
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:2]), ("val", films[-2:])):
            folder = tmp_path / "set" / split / label
            folder.mkdir(parents=True)
            for film in part:
                shutil.copy(film, folder)
    return tmp_path / "set"


def test_runs_on_a_read_only_drive_are_listed_and_not_trained(tmp_path: Path, data_set: Path):
    runs = tmp_path / "runs"
    made = create_run(runs, PRESETS["fast"], split_of(data_set))
    with read_only(runs):
        (listed,) = list_runs(runs)
        assert (listed.folder, listed.status) == (made.folder, "unfinished")
        with pytest.raises(RunError, match=READ_ONLY):
            next(train(made, Control()))
        with pytest.raises(CxrError, match=READ_ONLY):
            write_split(made.folder / "split.json", split_of(data_set))
        with pytest.raises(RunError, match=READ_ONLY):
            create_run(runs, PRESETS["fast"], split_of(data_set))


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights of files are otherwise here")
def test_a_folder_without_the_right_to_write(tmp_path: Path):
    folder = tmp_path / "theirs"
    folder.mkdir()
    for above in (folder, *folder.parents):
        if above.is_relative_to(tmp_path.parents[1]) and above != Path("/tmp"):
            above.chmod(above.stat().st_mode | 0o055)
    (folder).chmod(0o555)
    said = subprocess.run(
        [sys.executable, "-c", _UNPRIVILEGED, str(folder)], capture_output=True, text=True, check=False, timeout=120
    )
    if "Permission denied" in said.stderr and "Traceback" in said.stderr:
        lacking(f"without root's rights the program cannot even be read here: {said.stderr.splitlines()[-1]}")
    lines = said.stdout.splitlines()
    assert lines == [
        f"{folder / 'a.png'}: cannot be written (Permission denied)",
        f"{folder / 's.cxrdb'}: cannot be opened or made",
    ], said.stderr
    assert list(folder.iterdir()) == []


def nothing_may_be_written(tour: Tour) -> Iterator[Condition]:
    """Show a film and its answer, classify, and fail in words, on a home that may only be read."""
    services, shown, failures = tour.window.services, list[object](), list[str]()
    services.inference.predicted.connect(lambda look, _answer: shown.append(look.path))
    services.batch.failed.connect(failures.append)
    yield "a film is shown and predicted", lambda: shown
    yield "the results stand", lambda: services.study.view is not None and services.study.view.keys
    tour.window.actions_by_name["classify_all"].trigger()
    yield "the batch says that it cannot", lambda: failures
    services.settings.set("reader", "Ada")
    yield "the settings were tried", lambda: any("settings" in sentence for sentence in tour.notices())
    tour.say(failures=failures)


@pytest.mark.faults
@pytest.mark.timeout(900)
def test_the_program_runs_from_a_home_that_may_only_be_read(tmp_path: Path, data: Path, locked: Path):
    films = tmp_path / "films"
    films.mkdir()
    for film in sorted((data / "kermany224/train/NORMAL").iterdir())[:3]:
        shutil.copy(film, films)
    home = {f"CXR_{name}_DIR": locked / name.lower() for name in ("CONFIG", "LOG", "DATA")}
    with read_only(films):
        told = run(HERE, "nothing_may_be_written", [films], **home)
    assert "stuck" not in str(told.lines), told.lines
    assert (told.code, told.errors) == (0, ""), told.errors
    assert READ_ONLY in told["failures"][0]
    assert not any("bug" in sentence for sentence in told["notices"]), told["notices"]
    assert any("settings cannot be saved" in sentence and READ_ONLY in sentence for sentence in told["notices"])
