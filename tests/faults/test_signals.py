"""Quit, SIGTERM and SIGINT during every kind of job: code 0, nothing on the console, no process left behind."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.resume import read_state
from cxr_desktop.core.training.runs import Run, list_runs
from cxr_desktop.core.words.paths import data_folder, resource
from tests.faults.processes import FULL, ROOT, Copy, Warm, child_environment, leftovers, moments, wait_until

SCRIPT = Path(__file__).with_name("gui_jobs.py")
JOBS = (
    "listing",
    "batch",
    "pictures",
    "export",
    "training",
    "evaluation",
    "dataset check",
    "heat check",
    "slow map",
    "shift",
    "comparison",
    "objects",
    "copies",
    "question",
)
ENDS = ("quit", "SIGTERM", "SIGINT")
ALL = [(job, end) for job in JOBS for end in ENDS]
CHOSEN = ALL if FULL else moments("signals").sample(ALL, 3)


@pytest.fixture(scope="module")
def data_set(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``train`` with 6 + 6 real films, ``val`` with 3 + 3, and two phantoms as DICOM."""
    root = tmp_path_factory.mktemp("signals") / "set"
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:6]), ("val", films[-3:])):
            (root / split / label).mkdir(parents=True)
            for film in part:
                shutil.copy(film, root / split / label)
    (root / "more").mkdir()
    for film in sorted(resource("samples").glob("*.dcm"))[:2]:
        shutil.copy(film, root / "more")
    return root


def started(warm: Warm, job: str, end: str, folder: Path, out: Path) -> Copy:
    out.mkdir()
    copy = warm.start(job, "quit" if end == "quit" else "wait", folder, out, script=SCRIPT)
    copy.says("at work")
    return copy


@pytest.mark.parametrize(("job", "end"), CHOSEN)
def test_ending_during_a_job(job: str, end: str, warm: Warm, data_set: Path, tmp_path: Path):
    copy = started(warm, job, end, data_set, tmp_path / "out")
    if end != "quit":
        copy.send(signal.Signals[end])
    assert copy.end(120) == 0, copy.errors()
    assert copy.errors() == ""
    wait_until(lambda: not copy.remaining(), 20, what=f"the end of {copy.remaining()}")
    assert leftovers(tmp_path) == []
    assert leftovers(data_folder()) == []
    check_what_is_kept(job, tmp_path / "out")


def check_what_is_kept(job: str, out: Path) -> None:
    """The results that were there when the program ended are there now, whole."""
    if job in {"batch", "pictures"}:
        with open_store() as store:
            assert store.notices == ()
            assert store.models()
    if job == "pictures":
        assert list(out.rglob("*.png"))
    if job in {"training", "evaluation"}:
        (run,) = list_runs(data_folder("runs"))
        place, _ = read_state(Run(run.folder).state)
        assert place.epoch >= 1
        assert run.checkpoint is not None
        assert run.status in {"unfinished", "stopped", "finished"}
    if job == "copies":
        made = list((out / "copies").rglob("*.dcm"))
        assert made
        assert all(read_radiograph(film).pixels.size for film in made)
    if job == "export" and (out / "report.html").exists():
        assert (out / "report.html").read_text(encoding="utf-8").rstrip().endswith("</html>")


@pytest.mark.faults
@pytest.mark.parametrize("job", ["training", "evaluation"] if FULL else ["training"])
def test_a_program_that_is_killed_takes_its_training_with_it(job: str, warm: Warm, data_set: Path, tmp_path: Path):
    """The training goes on from its last epoch later; nothing computes for a window that is gone."""
    copy = started(warm, job, "wait", data_set, tmp_path / "out")
    children = [process for process in copy.remaining() if process.pid != copy.pid]
    assert any("train" in process.cmdline() for process in children)
    copy.kill()
    wait_until(lambda: not copy.remaining(), 90, what=f"the end of {copy.remaining()}")
    (run,) = list_runs(data_folder("runs"))
    assert read_state(Run(run.folder).state)[0].epoch >= 1


def test_a_program_that_is_killed_takes_its_decoder_with_it(warm: Warm, tmp_path: Path):
    """The helper is alive after a film of 16 bits in JPEG; it ends when its input does."""
    script = tmp_path / "decode.py"
    script.write_text(DECODE, encoding="utf-8")
    copy = warm.start(script=script)
    copy.says("decoded")
    assert len(copy.remaining()) == 2
    copy.kill()
    wait_until(lambda: not copy.remaining(), 30, what="the end of the decoder")


def test_a_decoder_that_hangs_ends_also_when_the_program_was_killed(tmp_path: Path):
    """Nobody is left to end it, and its input does not end while it computes."""
    child = subprocess.run(
        [sys.executable, "-c", HANGING],
        cwd=ROOT,
        input=(3).to_bytes(8, "little") + b"\0abc",
        capture_output=True,
        timeout=60,
        check=False,
        env=child_environment(),
    )
    assert child.returncode == -signal.SIGALRM
    assert child.stdout == b"ready\n"


HANGING = """
from cxr_desktop.core.film import decoder_child

def decode(data, *, is_colour):
    while True:
        pass

decoder_child.decode, decoder_child._PATIENCE = decode, 1
decoder_child.main()
"""

DECODE = """
import numpy as np
from imagecodecs import jpeg8_encode
from cxr_desktop.core.film.decoder import decode_jpeg
values = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) % 4096
coded = jpeg8_encode(values, lossless=True, bitspersample=12)
assert (decode_jpeg(coded) == values).all()
print("decoded", flush=True)
import threading
threading.Event().wait()
"""
