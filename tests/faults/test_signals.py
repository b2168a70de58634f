"""Quit, SIGTERM and SIGINT during every kind of job: code 0, nothing on the console, no process left behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.network.nodes import Node, NodeBook
from cxr_desktop.core.study.bundle import read_bundle, write_bundle
from cxr_desktop.core.study.store import open_existing, open_store
from cxr_desktop.core.training.resume import read_state
from cxr_desktop.core.training.runs import Run, list_runs
from cxr_desktop.core.words.paths import config_folder, data_folder, resource
from tests.core.network.films import phantom
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node, require_orthanc
from tests.core.study import studies
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
    "fetching",
    "sending",
    "refit",
    "sorting",
    "bundle",
    "another study",
    "another model",
)
ENDS = ("quit", "SIGTERM", "SIGINT")
FOLDERS = {  # of jobs that need more than a few films
    "fetching": "ward",
    "sending": "ward",
    "refit": "new_films",
    "sorting": "many_films",
    "bundle": "many_films",
}
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


@pytest.fixture(scope="module")
def new_films(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """21 + 21 real films that the bundled model knows none of."""
    root = tmp_path_factory.mktemp("new") / "films"
    for label in ("NORMAL", "PNEUMONIA"):
        (root / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/test" / label).iterdir())[:21]:
            shutil.copy(film, root / label)
    return root


@pytest.fixture(scope="module")
def many_films(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real film 300 times: one is predicted, and the others are known by it."""
    root = tmp_path_factory.mktemp("many") / "films"
    root.mkdir()
    first = Path(shutil.copy(min((data / "kermany224/test/NORMAL").iterdir()), root))
    for number in range(299):
        os.link(first, first.with_stem(f"{first.stem}-{number}"))
    return root


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """60 films of one study, at a real PACS and in a folder."""
    require_orthanc()
    folder = tmp_path_factory.mktemp("ward") / "films"
    folder.mkdir()
    server = Orthanc(tmp_path_factory.mktemp("orthanc"))
    try:
        server.start()
        server.upload([phantom(folder, number) for number in range(60)])
        NODES.append(dimse_node(server))
        yield folder
    finally:
        NODES.clear()
        server.stop()


NODES: list[Node] = []


@pytest.fixture(scope="module")
def large_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of 5,000 films that nobody ever took."""
    root = tmp_path_factory.mktemp("bundle")
    films = [studies.film(root / f"{number}.png", number) for number in range(5000)]
    with open_store(root / "made.cxrdb") as store:
        store.add_model(studies.MODEL)
        store.add(films, studies.MODEL, program="1")
        results = store.results(root, [one.path for one in films])
        write_bundle(root / "study.zip", store, results, np.arange(len(results)))
    return root / "study.zip"


def started(warm: Warm, job: str, end: str, folder: Path, out: Path) -> Copy:
    copy = warm.start(job, "quit" if end == "quit" else "wait", folder, out, script=SCRIPT)
    copy.says("at work")
    return copy


@pytest.mark.parametrize(("job", "end"), CHOSEN)
def test_ending_during_a_job(job: str, end: str, warm: Warm, tmp_path: Path, request: pytest.FixtureRequest):
    folder, out = request.getfixturevalue(FOLDERS.get(job, "data_set")), tmp_path / "out"
    out.mkdir()
    if job == "another study":
        shutil.copy(request.getfixturevalue("large_bundle"), out)
    for node in NODES:
        NodeBook().put(node)
    copy = started(warm, job, end, folder, out)
    if end != "quit":
        copy.send(signal.Signals[end])
    assert copy.end(120) == 0, copy.errors()
    assert copy.errors() == ""
    wait_until(lambda: not copy.remaining(), 20, what=f"the end of {copy.remaining()}")
    assert leftovers(tmp_path) == []
    assert leftovers(data_folder()) == []
    check_what_is_kept(job, out)
    check_what_was_made(job, out, folder)


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


def check_what_was_made(job: str, out: Path, folder: Path) -> None:
    """Files that the job wrote are whole, and others are not there."""
    made = sorted(path for path in out.rglob("*") if path.is_file())
    if job == "fetching":
        assert made
        assert all(read_radiograph(film).pixels.size for film in made)
    if job == "sorting":
        assert made
        assert {film.read_bytes() for film in made} == {min(folder.iterdir()).read_bytes()}
    if job == "bundle":
        assert [path.name for path in made] in ([], ["bundle.zip"])
        assert all(len(read_bundle(path).films) == 300 for path in made)
    if job == "another study":
        for study in (path for path in made if path.suffix == ".cxrdb"):
            with open_existing(study) as store:
                assert store.models() == (studies.MODEL,)
                assert len(store.predicted(map(studies.digest_of, range(5000)), studies.MODEL.sha256)) == 5000
    if job in {"sending", "refit", "another model"}:
        assert made == []
    if job == "another model":
        kept = config_folder() / "settings.json"
        assert json.loads(kept.read_text(encoding="utf-8"))


@pytest.mark.faults
@pytest.mark.parametrize("job", ["training", "evaluation"] if FULL else ["training"])
def test_a_program_that_is_killed_takes_its_training_with_it(job: str, warm: Warm, data_set: Path, tmp_path: Path):
    """The training goes on from its last epoch later; nothing computes for a window that is gone."""
    (tmp_path / "out").mkdir()
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
