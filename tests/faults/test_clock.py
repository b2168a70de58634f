"""The clock is set back, between two runs and in the middle of one (libfaketime; the monotonic clock goes on)."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import resource
from tests.faults.processes import ROOT, child_environment, run_cold
from tests.lacking import lacking

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
BACK = timedelta(days=400)


@pytest.fixture(autouse=True)
def faketime() -> None:
    if LIBRARY is None:
        lacking("libfaketime is absent (Debian package faketime)")


def under(**clock: str) -> dict[str, str]:
    return {
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",  # files keep the system's times
        **clock,
    }


# a study, a list of runs, a thumbnail, a log and damaged settings, before and after the clock is set back by a year
WITHIN = """
import json, sys
from datetime import datetime, timedelta
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cxr_desktop.app.batch import Batch
from cxr_desktop.app.notices import Level, Notices, close_log, open_log
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import config_folder, log_folder
from cxr_desktop.core.words.settings import Settings
from tests.core.study.studies import MODEL, OTHER, film

clock, folder, picture = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
application = QCoreApplication([])
(folder / "thumbnails").mkdir()
notices, cache = Notices(), ThumbnailCache(folder / "thumbnails")
open_log()
times, lefts, asides = [], [], []
batch = Batch(None, None, None)
batch._total = 10
import time
batch._pace.append((time.monotonic(), 0))
with open_store(folder / "study.cxrdb") as store:
    for turn, model in enumerate((MODEL, OTHER, MODEL)):
        if turn:
            clock.write_text(f"@{datetime.now() - timedelta(days=400):%Y-%m-%d %H:%M:%S}")
        times.append(datetime.now().isoformat())
        store.add_model(model)
        store.add([film(picture, turn)], model, program="1")
        assert store.models()[0] == model, [info.name for info in store.models()]
        cache.thumbnail(picture)
        notices.tell(Level.INFO, f"turn {turn}")
        progress = batch._progress(turn + 1)
        lefts.append(progress.seconds_left)
        (config_folder() / "settings.json").write_text("{" * (turn + 1))
        asides.append(Settings().complaint)
close_log()
print(json.dumps({
    "times": times,
    "left": lefts,
    "asides": sorted(path.read_text() for path in config_folder().glob("settings-damaged-*")),
    "log": (log_folder() / "cxr-desktop.log").read_text().count("turn"),
    "thumbnails": len(list((folder / "thumbnails").iterdir())),
}))
"""


def test_set_back_in_the_middle_of_a_run(tmp_path: Path):
    clock = tmp_path / "clock"
    clock.write_text(f"@{datetime.now(UTC):%Y-%m-%d %H:%M:%S}")
    done = subprocess.run(
        [sys.executable, "-c", WITHIN, str(clock), str(tmp_path), str(resource("samples") / "phantom-01-clear.jpg")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        env={**child_environment(), **under(FAKETIME_TIMESTAMP_FILE=str(clock), FAKETIME_NO_CACHE="1")},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    first, second, third = (datetime.fromisoformat(time) for time in found["times"])
    assert first - second > BACK / 2  # the fault was there
    assert second - third > BACK / 2
    assert all(left >= 0 for left in found["left"])
    assert found["asides"] == ["{", "{{", "{{{"]
    assert (found["log"], found["thumbnails"]) == (3, 1)


@pytest.mark.faults
def test_set_back_between_two_runs(films: Path, tmp_path: Path):
    """What is known stays known: the same films are not computed again, and a new one is kept beside them."""
    study = tmp_path / "study.cxrdb"
    few = sorted(films.rglob("*.jpeg"))[:3]
    first = run_cold(["classify", *few[:2], "--json", "--study", study])
    assert first.returncode == 0, first.stderr
    second = run_cold(["classify", *few, "--json", "--study", study], environment=under(FAKETIME="-400d"))
    assert second.returncode == 0, second.stderr
    stored = [json.loads(line).get("stored") for line in second.stdout.splitlines()]
    assert stored[:3] == [True, True, False]
    with open_store(study) as store:
        (model,) = store.models()
        digests = [digest for digest, _, _ in store.places(few).values()]
        assert store.predicted(digests, model.sha256) == set(digests)
