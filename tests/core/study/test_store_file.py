"""A study file: nothing in it is lost, whatever happens to the program, the disk or the file."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.study import schema
from cxr_desktop.core.study.results import OUTSIDE, UNKNOWN, UNSURE
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import Store, open_existing, open_store
from tests.core.study.studies import MODEL, OTHER, digest_of, film, outside

_WRITER = """
import sys
from pathlib import Path
from tests.core.study.studies import MODEL, film
from cxr_desktop.core.study.store import open_store
with open_store(Path(sys.argv[1])) as store:
    store.add_model(MODEL)
    number = int(sys.argv[2])
    while True:
        store.add([film(Path(f"/films/{number + i}.png"), number + i) for i in range(5)], MODEL, program="1")
        number += 5
        print(number, flush=True)
"""


def test_killed_again_and_again_nothing_is_lost_or_damaged(file: Path):
    told = 0
    for batches in (1, 3, 2, 5, 1, 4):
        child = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(file), str(told)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        )
        assert child.stdout is not None
        for _ in range(batches):
            told = int(child.stdout.readline())
        os.kill(child.pid, signal.SIGKILL)
        rest, _ = child.communicate()
        told = int(rest.splitlines()[-1]) if rest.splitlines() else told
    with open_store(file) as store:
        assert store.notices == ()
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for table in ("films", "places", "predictions"):
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert told <= count <= told + 5  # a batch may be written and not yet told
    connection.close()


def test_a_damaged_file_is_set_aside_and_said_so(file: Path, tmp_path: Path):
    with open_store(file) as store:
        store.add_model(MODEL)
        store.add([film(tmp_path / f"{i}.png", i) for i in range(500)], MODEL, program="1")
    content = bytearray(file.read_bytes())
    content[4096:40960] = b"\xa5" * (40960 - 4096)
    file.write_bytes(content)
    with open_store(file) as store:
        assert "damaged" in store.notices[0]
        assert store.models() == ()
    (aside,) = tmp_path.glob("study damaged *.cxrdb")
    assert aside.read_bytes() == bytes(content)


def test_a_file_that_is_no_study_is_set_aside(file: Path, tmp_path: Path):
    file.write_bytes(b"not a database at all, but long enough to look like something" * 20)
    with open_store(file) as store:
        assert len(store.notices) == 1
    assert len(list(tmp_path.glob("study damaged *"))) == 1


def test_a_row_that_the_disk_changed_is_said_in_one_sentence(file: Path):
    """SQLite's own check sees its tables, not what is written in them."""
    with open_store(file) as store:
        store.add_model(MODEL)
        store.add([film(Path("/films/1.png"), 1)], MODEL, program="1")
    for change in (
        "UPDATE models SET info = replace(info, '\"name\"', '\"nome\"')",
        "UPDATE models SET info = substr(info, 2)",
        "UPDATE predictions SET label = 7",
        "UPDATE predictions SET probabilities = x'0011'",
    ):
        copy = file.with_name("copy.cxrdb")
        copy.write_bytes(file.read_bytes())
        connection = sqlite3.connect(copy)
        connection.execute(change)
        connection.commit()
        connection.close()
        with open_store(copy) as store:
            complaints = []
            for ask in (store.models, lambda store=store: store.prediction(digest_of(1), MODEL.sha256)):
                try:
                    ask()
                except StoreError as failure:
                    complaints.append(str(failure))
        assert complaints, change
        assert all("copy.cxrdb: is damaged" in complaint for complaint in complaints)
        copy.unlink()


def test_the_model_used_last_is_that_also_when_the_clock_was_set_back(file: Path):
    with open_store(file) as store:
        store.add_model(MODEL)
        store.add([film(Path("/films/1.png"), 1)], MODEL, program="1")
    connection = sqlite3.connect(file)
    connection.execute("UPDATE models SET used = '2999-12-31T23:59:59.999999+00:00'")
    connection.commit()
    connection.close()
    with open_store(file) as store:
        store.add_model(OTHER)
        store.add([film(Path("/films/1.png"), 1)], OTHER, program="1")
        assert [info.name for info in store.models()] == ["two", "one"]
        store.add_model(MODEL)
        assert [info.name for info in store.models()] == ["one", "two"]


def test_a_newer_file_is_refused_and_left_alone(file: Path):
    open_store(file).close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match=r"study\.cxrdb.*newer version"):
        open_store(file)
    assert file.exists()


@pytest.mark.parametrize("version", [0, 1, 4])
@pytest.mark.parametrize("name", ["study.cxrdb", "places.sqlite"])
def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path, name: str, version: int):
    foreign = tmp_path / name
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE places (url TEXT)")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = foreign.read_bytes()
    with pytest.raises(StoreError, match=rf"{name}.*no study"):
        open_store(foreign)
    assert foreign.read_bytes() == before
    assert list(tmp_path.iterdir()) == [foreign]


def test_an_older_file_is_copied_and_brought_forward(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with open_store(file) as store:
        store.add_model(MODEL)
        store.add([film(tmp_path / "a.png", 1)], MODEL, program="1")
    before, step = len(schema.MIGRATIONS), "ALTER TABLE films ADD COLUMN width INTEGER"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    with open_store(file) as store:
        assert "brought to the present form" in store.notices[0]
        assert store.prediction(digest_of(1), MODEL.sha256) is not None
    (copy,) = tmp_path.glob(f"study of version {before} *.cxrdb")
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA user_version").fetchone() == (before,)
    assert connection.execute("SELECT count(*) FROM films").fetchone() == (1,)
    connection.close()


def test_a_file_of_the_first_version_is_brought_forward_with_all_it_holds(file: Path, tmp_path: Path):
    connection = sqlite3.connect(file)
    connection.executescript(Path(__file__).with_name("version-1.sql").read_text(encoding="utf-8"))
    connection.close()
    paths = [Path("/films/NORMAL/a.png"), Path("/films/b.png"), Path("/films/c.png")]
    with open_store(file) as store:
        assert "brought to the present form" in store.notices[0]
        assert store.models() == (MODEL,)
        found = store.results(Path("/films"), paths, reader="ann")
        assert found.probabilities[:2, 1].tolist() == [0.1, 0.6]
        both = {digest_of(1), digest_of(2)}  # never asked whether they are in the scope: a batch does them again
        assert (store.predicted(both, MODEL.sha256), store.predictions(both, MODEL.sha256)) == (set(), {})
        assert store.prediction(digest_of(1), MODEL.sha256) is None
        assert found.in_scope.tolist() == [UNKNOWN] * 3
        assert (found.scope_reasons, np.isnan(found.spread).all()) == (("", "", ""), True)
        assert (found.notes[0], found.readings[1], found.errors[2]) == ("rotated", UNSURE, "c.png: is empty")
        store.add([outside(Path("/films/b.png"), 2)], MODEL, program="2")  # an old answer gives way to a new one
        assert store.results(Path("/films"), paths).in_scope.tolist() == [UNKNOWN, OUTSIDE, UNKNOWN]
        store.add([film(Path("/films/NORMAL/a.png"), 1)], MODEL, program="2")  # asked, and nobody can tell
        assert store.predicted(both, MODEL.sha256) == both
    (copy,) = tmp_path.glob("study of version 1 *.cxrdb")
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()


def test_several_that_open_a_new_study_at_once_all_get_it(tmp_path: Path):
    for number in range(15):
        target = tmp_path / f"{number}.cxrdb"
        with ThreadPoolExecutor(4) as pool:
            stores = list(pool.map(open_store, [target] * 4))
        for opened in stores:
            assert opened.notices == ()
            assert opened.models() == ()
            opened.close()


def test_a_step_forward_that_fails_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch):
    open_store(file).close()
    before = len(schema.MIGRATIONS)
    broken = "ALTER TABLE films ADD COLUMN width INTEGER; ALTER TABLE nowhere ADD COLUMN x"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
    with pytest.raises(StoreError):
        open_store(file)
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (before,)
    assert "width" not in connection.execute("SELECT sql FROM sqlite_master WHERE name = 'films'").fetchone()[0]
    connection.close()


def test_a_file_that_another_program_holds_is_said_in_one_sentence(
    store: Store, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("cxr_desktop.core.study.store_file._PATIENCE", 0.1)
    with open_store(file) as second:
        second.add_model(MODEL)
        holder = sqlite3.connect(file, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(StoreError, match=r"study\.cxrdb.*in use by another program"):
            second.add([film(tmp_path / "a.png", 1)], MODEL, program="1")
        assert time.monotonic() - began < 8
        assert store.results(tmp_path, [tmp_path / "a.png"]).labels.tolist() == [UNKNOWN]  # readers go on
        holder.execute("ROLLBACK")
        holder.close()
        second.add([film(tmp_path / "a.png", 1)], MODEL, program="1")


def test_a_folder_that_is_not_there_is_said_in_one_sentence(tmp_path: Path):
    with pytest.raises(StoreError, match=r"study\.cxrdb.*cannot be opened"):
        open_store(tmp_path / "nowhere" / "study.cxrdb")


_FULL = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
from tests.core.study.studies import MODEL, film
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store import open_store
store = open_store(Path(sys.argv[1]))
store.add_model(MODEL)
number = 0
try:
    while number < 100_000:
        store.add([film(Path(f"/films/{number + i}.png"), number + i) for i in range(50)], MODEL, program="1")
        number += 50
except StoreError as failure:
    print(number, failure)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_full_disk_is_said_and_loses_nothing_that_was_kept(file: Path):
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(file)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    kept, _, sentence = done.stdout.partition(" ")
    assert "study.cxrdb" in sentence
    assert "disk" in sentence
    with open_store(file) as store:
        assert store.notices == ()
        digests = [digest_of(number) for number in range(int(kept))]
        assert len(store.predicted(digests, MODEL.sha256)) == int(kept) > 0


@pytest.mark.parametrize("content", [None, b"Dear colleague" * 99, b"SQLite format 3\0" + bytes(100)])
def test_a_study_that_must_be_there_is_neither_made_nor_set_aside(content: bytes | None, file: Path, tmp_path: Path):
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(StoreError, match=r"study\.cxrdb: is "):
        open_existing(file)
    assert list(tmp_path.iterdir()) == ([] if content is None else [file])
    assert content is None or file.read_bytes() == content


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0 a film", b"", b"SQLite format 3\0" + bytes(100)])
def test_a_film_that_is_taken_for_a_study_is_left_as_it_is(content: bytes, tmp_path: Path):
    film_file = tmp_path / "film.jpeg"
    film_file.write_bytes(content)
    with pytest.raises(StoreError, match=r"film\.jpeg: is "):
        open_store(film_file)
    assert list(tmp_path.iterdir()) == [film_file]
    assert film_file.read_bytes() == content
