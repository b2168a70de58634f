"""Two programs at once: on one study nothing is lost, and their settings leave each other alone."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import config_folder, data_folder
from tests.faults.processes import Copy, Warm, pause, wait_until


def stop_between_writings(copy: Copy, study: Path) -> None:
    """Let a program stand still while it does not hold the lock of the study."""
    while True:
        copy.send(signal.SIGSTOP)
        with closing(sqlite3.connect(study, isolation_level=None, timeout=0)) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                copy.send(signal.SIGCONT)
                pause(0.02)
            else:
                connection.execute("ROLLBACK")
                return


def test_two_programs_classify_into_one_study(warm: Warm, films: Path, tmp_path: Path):
    """Each has films of its own and shares some with the other; all are known at the end, each once.

    The one stands still in the middle of its films until the other has done its first, so that both are at work.
    """
    study, order = tmp_path / "study.cxrdb", sorted(films.rglob("*.jpeg"))
    one = warm.start("classify", *order[:4], "--study", study)
    one.says("1/4 ")
    stop_between_writings(one, study)
    other = warm.start("classify", *order[2:], "--study", study)
    other.says("1/4 ")
    assert one.ended() is None
    one.send(signal.SIGCONT)
    for copy in (one, other):
        assert copy.end() == 0, copy.errors()
        assert copy.errors() == ""
    with open_store(study) as store:
        assert store.notices == ()
        (model,) = store.models()
        places = store.places(order)
        assert set(places) == set(order)
        assert store.predicted([digest for digest, _, _ in places.values()], model.sha256) == {
            digest for digest, _, _ in places.values()
        }


@pytest.mark.faults
def test_a_study_that_another_program_holds_is_said_in_one_sentence(warm: Warm, films: Path, tmp_path: Path):
    study, film = tmp_path / "study.cxrdb", min(films.rglob("*.jpeg"))
    with open_store(study), closing(sqlite3.connect(study, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        copy = warm.start("classify", film, "--study", study)
        assert copy.end() == 1
        (sentence,) = copy.errors().splitlines()
        assert sentence == f"cxr-desktop: {study}: is in use by another program"
        holder.execute("ROLLBACK")
    again = warm.start("classify", film, "--study", study)
    assert again.end() == 0, again.errors()


READING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from cxr_desktop.gui import open_window

reader, label, films = sys.argv[1], int(sys.argv[2]), [Path(name) for name in sys.argv[3:]]

def say(words):
    print(words, flush=True)

def prepare(window):
    services, room = window.services, window.reading_room
    once = Qt.ConnectionType.SingleShotConnection

    def classify(*_):
        room.set_reader(reader)
        window.actions_by_name["reading"].trigger()
        window.actions_by_name["classify_all"].trigger()

    def read(_films):
        room.panel.decided.emit(label)
        say("read")

    def count(end):
        answered = end.summary.classified
        services.study.ask(lambda store: store.readings(reader), lambda kept: say(f"{answered} and {len(kept)}"))

    services.inference.predicted.connect(classify, once)
    services.batch.classified.connect(read, once)
    services.batch.ended.connect(count)

sys.exit(open_window(films, prepare=prepare))
"""


@pytest.mark.faults
def test_two_windows_classify_and_read_in_one_study(warm: Warm, films: Path, tmp_path: Path):
    """Both show the same film first and share some; the one stands still until the other is at work, too."""
    script, order = tmp_path / "reading.py", sorted(films.rglob("*.jpeg"))
    script.write_text(READING, encoding="utf-8")
    one = warm.start("Ada", 0, *order[:4], script=script)
    one.says("read")
    stop_between_writings(one, data_folder("study") / "results.cxrdb")
    other = warm.start("Grace", 1, order[0], *order[3:], script=script)
    other.says("read")
    one.send(signal.SIGCONT)
    for copy in (one, other):
        copy.says("4 and 1")
    for copy in (one, other):
        copy.send(signal.SIGTERM)
        assert copy.end() == 0, copy.errors()
        assert copy.errors() == ""
        wait_until(lambda copy=copy: not copy.remaining(), 20)
    with open_store() as store:
        assert store.notices == ()
        (model,) = store.models()
        places = store.places(order)
        digests = {path: digest for path, (digest, _, _) in places.items()}
        assert store.predicted(digests.values(), model.sha256) == {digests[path] for path in order}
        kept = {reading.reader: (reading.film_sha256, reading.label) for reading in store.readings()}
        assert kept == {"Ada": (digests[order[0]], 0), "Grace": (digests[order[0]], 1)}


WINDOW = """
import sys
from pathlib import Path
from cxr_desktop.gui import open_window

name, value = sys.argv[1], sys.argv[2]

def prepare(window):
    def change():
        window.services.settings.set(name, value)
        print("changed", flush=True)
    window.ready.connect(change)

sys.exit(open_window([Path(sys.argv[3])], prepare=prepare))
"""


@pytest.mark.faults
def test_two_windows_that_are_closed_at_once_keep_what_each_changed(warm: Warm, films: Path, tmp_path: Path):
    script, folders = tmp_path / "window.py", [tmp_path / "one", tmp_path / "other"]
    script.write_text(WINDOW, encoding="utf-8")
    for folder in folders:
        folder.mkdir()
        shutil.copy(min(films.rglob("*.jpeg")), folder)
    windows = [
        warm.start("theme", "light", folders[0], script=script),
        warm.start("reader", "somebody", folders[1], script=script),
    ]
    for window in windows:
        window.says("changed")
    for window in windows:
        window.send(signal.SIGTERM)
    for window in windows:
        assert window.end() == 0, window.errors()
        assert window.errors() == ""
        wait_until(lambda window=window: not window.remaining(), 20)
    kept = json.loads((config_folder() / "settings.json").read_text(encoding="utf-8"))
    assert kept["theme"] == "light"
    assert kept["reader"] == "somebody"
    assert not list(config_folder().glob("settings-damaged-*"))
