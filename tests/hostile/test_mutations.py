"""A slice of the seeded damage that `make fuzz` does, the same in every run, and what was found by it before."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.exchange.deidentify import deidentify
from cxr_desktop.core.exchange.evidence import evidence_of
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, drain
from fuzz.mutate import outcomes, run, table
from fuzz.mutations import case
from fuzz.seeds import GREY8, film, saved, seeds

SLICE = 144


def test_every_seed_is_a_good_film(tmp_path: Path) -> None:
    for name, data in seeds().items():
        path = tmp_path / name
        path.write_bytes(data)
        if name == "DICOMDIR":
            with pytest.raises(FilmError, match="is a DICOMDIR"):
                read_radiograph(path)
        else:
            assert read_radiograph(path).pixels.shape == GREY8.shape, name


def test_a_case_is_the_same_bytes_every_time() -> None:
    good = seeds()
    assert [case(good, n) for n in range(50)] == [case(good, n) for n in range(50)]
    assert case(good, 7).data != case(good, 7, start=1).data
    kinds = {(one.seed, one.damage) for one in (case(good, n) for n in range(2000))}
    assert {seed for seed, _ in kinds} == set(good)
    assert len({damage for _, damage in kinds}) == 8


def test_damaged_films_open_or_are_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUZZ_PATIENCE", "60")  # beside the other tests
    found = run(SLICE, 1, tmp_path / "report.jsonl")
    assert len(found) == SLICE
    assert [one for one in found if not one.is_fine] == []
    told = {one.outcome for one in found}
    assert told == {"read", "refused"}
    assert len({one.reason for one in found}) > 20, "damage of many kinds"
    again = outcomes(tmp_path / "report.jsonl")
    assert run(SLICE, 1, tmp_path / "report.jsonl") == again, "a run that is complete is not done again"


ENDS = """
import os, sys, time
import fuzz.child as child
from pathlib import Path
child.PATIENCE, seen = 0.5, []
def read(path):
    seen.append(path)
    if len(seen) > len(child.seeds()) and path.read_bytes() == child.case(child.seeds(), 3, 0).data:
        os.abort()
    if len(seen) > len(child.seeds()) and path.read_bytes() == child.case(child.seeds(), 5, 0).data:
        time.sleep(60)
    if len(seen) > len(child.seeds()) and path.read_bytes() == child.case(child.seeds(), 6, 0).data:
        raise KeyError("x")
    return "read", ""
child.put_to_all = read
child.main(*map(int, sys.argv[1:4]), Path(sys.argv[4]))
"""


def test_deaths_hangs_and_stray_failures_are_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = run(8, 0, tmp_path / "report.jsonl", program=[sys.executable, "-c", ENDS])
    assert [one.outcome for one in found] == ["read", "read", "read", "died", "read", "hung", "bad", "read"]
    assert "KeyError" in found[6].reason
    assert not found[3].is_fine
    told = table(found)
    assert "1 x died" in told
    assert "1 x hung" in told
    assert json.loads((tmp_path / "report.jsonl").read_text().splitlines()[0]) == {"number": 0}


# ---- found by it


def unknown_representation() -> bytes:
    """A film whose patient's name has a value representation that DICOM does not have (case 298, start 0)."""
    data = saved(film(GREY8))
    return data.replace(b"\x10\0\x10\0PN", b"\x10\0\x10\0MS")


def test_nothing_refers_to_a_film_with_a_broken_header(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(unknown_representation())
    film = read_radiograph(path)
    assert np.array_equal(film.pixels.shape, GREY8.shape)
    with pytest.raises(FilmError, match="its header is damaged") as caught:
        evidence_of(film)
    assert "\n" not in str(caught.value)


def test_no_copy_is_left_that_nobody_can_read(tmp_path: Path) -> None:
    """A field that says how to read the picture, damaged so that it looks like an age (case 7803, start 0)."""
    data = saved(film(GREY8))
    path = tmp_path / "a.dcm"
    path.write_bytes(data.replace(b"(\0\4\0CS", b"(\0\4\0AS"))
    assert read_radiograph(path).pixels.shape == GREY8.shape
    told: list[object] = []
    done = drain(deidentify(Request(films=(path,), folder=tmp_path / "out"), token=CancelToken()), told.append)
    assert (done.written, done.failed) == (0, 1)
    (event,) = told
    assert isinstance(event, FilmFailed)
    assert "its header is damaged (PhotometricInterpretation)" in event.reason
    assert not list((tmp_path / "out").rglob("*.dcm"))
