"""SIGTERM, SIGINT and Ctrl+C during verbs of the command line: code 130, what is done is kept, no part is left."""

from __future__ import annotations

import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pydicom
import pytest
from pydicom.dataset import Dataset

from cxr_desktop.core.network.nodes import Node, NodeBook
from cxr_desktop.core.study.store import open_store
from tests.core.network.films import ROOT as UID
from tests.core.network.films import phantom
from tests.core.network.scripted import scripted_node
from tests.faults.processes import FULL, LONG, ROOT, Copy, Warm, child_environment, leftovers, moments, wait_until

ENDS = ("SIGTERM", "SIGINT")
STOPPED = "cxr-desktop: stopped on request\n"
WORK = 1.0  # seconds of computing; by then arguments are looked at
VERBS: dict[str, tuple[str, ...]] = {  # FILMS: labelled films; OUT: where results go
    "evaluate": ("evaluate", "bundled", "FILMS", "--out", "OUT"),
    "shift": ("shift", "FILMS", "--json", "OUT"),
    "refit": ("refit", "FILMS", "--out", "OUT"),
    "audit": ("audit", "FILMS", "--outside", "--json", "OUT"),
    "check": ("check", "FILM", "--out", "OUT"),
    "dataset": ("dataset", "check", "FILMS", "--no-cache"),
}
ALL = [(verb, end) for verb in VERBS for end in ENDS]
CHOSEN = ALL if FULL else moments("signals of the command line").sample(ALL, 3)


@pytest.fixture(scope="module")
def labelled(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """100 real films in folders named like their classes, each there 20 times: work for longer than a test takes."""
    folder = tmp_path_factory.mktemp("labelled") / "test"
    for label in ("NORMAL", "PNEUMONIA"):
        (folder / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/test" / label).iterdir())[:50]:
            copy = Path(shutil.copy(film, folder / label))
            for number in range(19):
                os.link(copy, copy.with_stem(f"{copy.stem}-{number}"))
    return folder


def stopped(copy: Copy, end: str) -> None:
    copy.send(signal.Signals[end])
    assert copy.end(60) == 130, copy.errors()
    assert copy.errors() in {"", STOPPED}
    wait_until(lambda: not copy.remaining(), 20, what=f"the end of {copy.remaining()}")


@pytest.mark.parametrize(("verb", "end"), CHOSEN)
def test_ending_a_verb_at_work(verb: str, end: str, warm: Warm, labelled: Path, tmp_path: Path):
    endings = {"check": "page.html", "refit": "new.safetensors", "evaluate": "report"}
    out = tmp_path / endings.get(verb, "out.json")
    words = {"FILMS": labelled, "FILM": min(labelled.rglob("*.jpeg")), "OUT": out}
    copy = warm.start(*(words.get(word, word) for word in VERBS[verb]))
    process = psutil.Process(copy.pid)
    wait_until(lambda: copy.ended() is not None or process.cpu_times().user > WORK, what="work")
    stopped(copy, end)
    assert copy.errors() == STOPPED
    assert leftovers(tmp_path) == []
    assert not out.exists()


@pytest.mark.parametrize("end", ENDS)
def test_ending_a_classification(end: str, warm: Warm, films: Path, tmp_path: Path):
    study, table = tmp_path / "study.cxrdb", tmp_path / "table.csv"
    copy = warm.start("classify", films, "--study", study, "--csv", table)
    copy.says("1/6 ")
    stopped(copy, end)
    assert "Stopped on request" in "".join(copy.lines()[-3:])
    with open_store(study) as store:
        assert store.notices == ()
        assert store.places(sorted(films.rglob("*.jpeg")))
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("end", ENDS)
def test_ending_the_sorting_of_films(end: str, warm: Warm, films: Path, tmp_path: Path):
    study, big, sorted_films = tmp_path / "study.cxrdb", tmp_path / "films", tmp_path / "sorted"
    big.mkdir()
    source = min(films.rglob("*.jpeg"))
    for number in range(300):
        os.link(source, big / f"{number}.jpeg")
    copy = warm.start("classify", big, "--study", study)  # one is predicted, and the others are known by it
    assert copy.end() == 0
    copy = warm.start("export", big, "--study", study, "--sort", sorted_films)
    wait_until(lambda: any(sorted_films.rglob("*.jpeg")) or copy.ended() is not None)
    stopped(copy, end)
    assert leftovers(tmp_path) == []
    made = list(sorted_films.rglob("*.jpeg"))
    assert 0 < len(made) < 300
    assert {film.stat().st_size for film in made} == {source.stat().st_size}


@contextmanager
def ward_that_stops(films: list[Path]) -> Iterator[threading.Event]:
    """A node named ward that takes and gives one film and then says nothing more; the event: it has come to that."""
    is_stuck, goes_on = threading.Event(), threading.Event()
    taken: list[object] = []

    def take(_event: object) -> int:
        if taken:
            is_stuck.set()
            goes_on.wait(120)
        taken.append(_event)
        return 0

    def series(_event: object) -> Iterator[tuple[int, Dataset]]:
        found = Dataset()
        found.SeriesInstanceUID = f"{UID}1.1"
        yield 0xFF00, found

    def give(_event: object) -> Iterator[object]:
        yield len(films)
        yield 0xFF00, pydicom.dcmread(films[0])
        is_stuck.set()
        goes_on.wait(120)

    with scripted_node(C_STORE=take, C_FIND=series, C_GET=give) as node:
        NodeBook().put(Node("ward", host=node.host, port=node.port, called_title="ILL", answer_seconds=100.0))
        try:
            yield is_stuck
        finally:
            goes_on.set()


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("verb", ["get", "send"])
def test_ending_a_talk_with_a_node(verb: str, end: str, warm: Warm, tmp_path: Path):
    """What arrived is kept and told; what was sent is told."""
    films = [phantom(tmp_path, number) for number in (1, 2, 3)]
    new = tmp_path / "new"
    arguments = ("get", "ward", f"{UID}1", "--out", new) if verb == "get" else ("send", "ward", *films, "--yes")
    with ward_that_stops(films) as is_stuck:
        copy = warm.start("network", *arguments)
        wait_until(lambda: is_stuck.is_set() or copy.ended() is not None, what=copy.errors())
        stopped(copy, end)
    assert copy.errors() == STOPPED
    assert leftovers(tmp_path) == []
    if verb == "get":
        assert copy.lines()[-1].startswith("1 files in ")
        (kept,) = new.iterdir()
        assert pydicom.dcmread(kept).pixel_array.size
    else:
        assert copy.lines()[-1] == "1 objects sent to ward"


def read_until(terminal: int, words: bytes, again: Callable[[], object] = lambda: None) -> bytes:
    """Return what a terminal shows once it shows these words; do something again for each second that it does not."""
    said, end = b"", time.monotonic() + LONG
    while words not in said:
        assert time.monotonic() < end, said
        if not select.select([terminal], [], [], 1)[0]:
            again()
            continue
        try:
            said += os.read(terminal, 1 << 12)
        except OSError:  # the program has ended
            break
    assert words in said, said
    return said


@pytest.mark.skipif(shutil.which("setsid") is None, reason="there is no setsid to give a terminal with")
@pytest.mark.parametrize("answer", [b"\x03", b"\x04", b"SIGTERM"], ids=["Ctrl+C", "Ctrl+D", "SIGTERM"])
def test_leaving_at_a_question(answer: bytes, tmp_path: Path):
    """At a terminal, where it asks whether to send."""
    film = phantom(tmp_path, 1)
    NodeBook().put(Node("ward", host="127.0.0.1", port=9, called_title="NOBODY"))
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "-m", "cxr_desktop", "network", "send", "ward", str(film)],
        cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, env=child_environment(),
    )  # fmt: skip
    os.close(theirs)

    def leave() -> None:  # what comes between the question and waiting for its answer is not heard
        if answer == b"SIGTERM":
            child.send_signal(signal.SIGTERM)
        else:
            os.write(ours, answer)

    try:
        read_until(ours, b"[y/N] ")
        leave()
        said = read_until(ours, b"request", again=leave)
        assert child.wait(60) == 130, said
    finally:
        child.kill()
        child.wait()
        os.close(ours)
    assert b"Traceback" not in said
