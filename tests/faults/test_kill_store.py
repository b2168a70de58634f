"""kill -9 while the study is written: what was acknowledged is there, and no group of films is there by half."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

from cxr_desktop.core.study.store import open_store
from tests.faults.processes import KILLS, ROOT, child_environment, moments, pause

_GROUP = 5

# groups of five films, then a reading, a note and a flag of the first of them; a line once each is kept
WRITER = """
import sys
from pathlib import Path
from cxr_desktop.core.study.results import Reading
from cxr_desktop.core.study.store import open_store
from tests.core.study.studies import MODEL, digest_of, film

with open_store(Path(sys.argv[1])) as store:
    store.add_model(MODEL)
    for group in range(int(sys.argv[2]), 1_000_000):
        films = [film(Path(f"/films/{n}.png"), n) for n in range(5 * group, 5 * group + 5)]
        store.add(films, MODEL, program="test")
        print("films", group, flush=True)
        one = digest_of(5 * group)
        store.put_reading(Reading(one, "reader", 1, 0, True, 1.0, 2.0, f"2026-01-01T00:00:{group:06}", MODEL.sha256))
        print("reading", group, flush=True)
        store.set_note(one, f"note {group}")
        print("note", group, flush=True)
        store.set_flag(one, is_flagged=True)
        print("flag", group, flush=True)
"""


def written_and_killed(study: Path, first: int, when: random.Random) -> list[tuple[str, int]]:
    """Write groups from the `first` on, be killed, and return what was acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(study), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=child_environment(),
    )
    assert child.stdout is not None
    heard = [child.stdout.readline()]  # the first group: from now on it writes without a pause
    pause(when.uniform(0, 0.3))
    child.kill()
    heard += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    whole = [line.split() for line in heard if line.endswith("\n")]
    return [(what, int(group)) for what, group in whole]


def test_killed_at_any_moment_of_writing(tmp_path: Path):
    study, when, first, kept = tmp_path / "study.cxrdb", moments("store"), 0, Counter[str]()
    for _ in range(KILLS):
        acknowledged = written_and_killed(study, first, when)
        assert acknowledged
        kept.update(what for what, _ in acknowledged)
        with open_store(study) as store:
            assert store.notices == ()
            films = _films(study)
            readings = {int(reading.film_sha256, 16) // _GROUP for reading in store.readings("reader")}
        with closing(sqlite3.connect(study)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            remarks = {
                int(sha256, 16) // _GROUP: (note, flag)
                for sha256, note, flag in connection.execute(
                    "SELECT sha256, note, is_flagged FROM remarks JOIN films ON films.id = film"
                )
            }
        for what, group in acknowledged:
            assert what != "films" or {group * _GROUP + n for n in range(_GROUP)} <= films
            assert what != "reading" or group in readings
            assert what not in {"note", "flag"} or remarks[group][0] == f"note {group}"
            assert what != "flag" or remarks[group][1]
        groups = Counter(film // _GROUP for film in films)
        assert set(groups.values()) == {_GROUP}  # none by half
        assert sorted(groups) == list(range(len(groups)))  # and none lost of those before
        assert kept["films"] <= len(groups)
        first = len(groups)


def _films(study: Path) -> set[int]:
    with closing(sqlite3.connect(study)) as connection:
        rows = connection.execute("SELECT sha256 FROM predictions JOIN films ON films.id = film").fetchall()
        places = connection.execute("SELECT COUNT(*) FROM places").fetchone()
    assert places == (len(rows),)
    return {int(sha256, 16) for (sha256,) in rows}
