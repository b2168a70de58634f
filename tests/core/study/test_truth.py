"""Classes of films by their folders, and by readers where those do not say."""

from __future__ import annotations

from pathlib import Path

from cxr_desktop.core.study.results import UNKNOWN, UNSURE, Reading
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.study.truth import truths_of, truths_or_readings

CLASSES = ("NORMAL", "PNEUMONIA")


def test_readers_say_what_folders_do_not(tmp_path: Path):
    paths = [tmp_path / name for name in ("NORMAL/a.png", "b.png", "c.png", "d.png", "never-seen.png")]
    digests = [f"{number:064d}" for number in range(4)]
    with open_store(tmp_path / "study.cxrdb") as store:
        for path, digest in zip(paths, digests, strict=False):
            store.add_place(path, digest)
        for digest, reader, label in (
            (digests[0], "ann", 1),  # the folder goes first
            (digests[1], "ann", 1),
            (digests[1], "bob", 1),
            (digests[2], "ann", 1),
            (digests[2], "bob", 0),
            (digests[3], "ann", UNSURE),
        ):
            store.put_reading(Reading(digest, reader, label, label, True, 1.0, 1.0, "2026-01-01T00:00:00+00:00", ""))
        found = truths_or_readings(paths, tmp_path, CLASSES, store)
    assert found.tolist() == [0, 1, UNKNOWN, UNKNOWN, UNKNOWN]
    assert truths_of(paths, tmp_path, CLASSES).tolist() == [0] + 4 * [UNKNOWN]
