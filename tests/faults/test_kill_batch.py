"""kill -9 while films are classified: what was written stays, and it goes on to the same end."""

from __future__ import annotations

import csv
import json
import random
import time
from itertools import pairwise
from pathlib import Path

from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.model.prediction import Prediction
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.faults.processes import FULL, KILLS, Copy, Warm, leftovers, moments

_BETWEEN_WRITES = 0.5  # seconds, see core.study.batch
_SLACK = 2.0  # seconds that this process may see a line, or the end, late


def known(study: Path, films: list[Path]) -> dict[Path, Prediction]:
    """Return what a study holds of films; opening it must need no repair."""
    with open_store(study) as store:
        assert store.notices == ()
        places = store.places(films)
        model = next((info.sha256 for info in store.models()), "")
        answers = store.predictions([digest for digest, _, _ in places.values()], model)
    return {path: answers[place[0]] for path, place in places.items() if place[0] in answers}


def without_time(prediction: Prediction) -> tuple[object, ...]:
    return prediction.film_sha256, prediction.label, prediction.probabilities, prediction.scope, prediction.spread


def listed(folder: Path) -> list[Path]:
    return list(drain(find_films([folder], token=CancelToken())).films)


def told_too_early(copy: Copy, lost: list[int], killed: float) -> bool:
    """Return whether films that are lost were told longer before the kill than the time between two writings.

    They are written after the next film, whose answer takes as long as it does; that time is added.
    """
    times = copy.line_times()
    slowest = max((after - before for before, after in pairwise(times)), default=0.0)
    return bool(lost) and killed - times[lost[0]] > _BETWEEN_WRITES + slowest + _SLACK


def test_killed_at_any_moment_of_a_batch(warm: Warm, films: Path, tmp_path: Path):
    order = listed(films)
    whole = warm.start("classify", films, "--json", "--study", tmp_path / "whole.cxrdb")
    assert whole.end() == 0, whole.errors()
    wanted = {path: without_time(p) for path, p in known(tmp_path / "whole.cxrdb", order).items()}
    assert len(wanted) == len(order)
    when, kills, number, partly = moments("batch"), 0, 0, 0
    while kills < KILLS:
        number += 1
        study, table, pictures = (tmp_path / f"{number}{ending}" for ending in (".cxrdb", ".csv", "-overlays"))
        words = ("classify", films, "--json", "--study", study, "--csv", table, "--overlays", pictures)
        held: dict[Path, Prediction] = {}
        while True:  # go on until nobody is killed any more
            copy = warm.start(*words)
            if kills == KILLS or not live_on(copy, when):
                break
            if not copy.kill():
                break
            kills += 1
            killed = time.monotonic()
            before, held = held, known(study, order) if study.exists() else {}
            assert before.keys() <= held.keys()
            partly += 0 < len(held) < len(order)
            assert {path: without_time(p) for path, p in held.items()} == {path: wanted[path] for path in held}
            told = [Path(event["path"]) for event in map(json.loads, copy.lines()) if "path" in event]
            assert told == order[: len(told)]
            assert not told_too_early(copy, [n for n, path in enumerate(told) if path not in held], killed)
            assert not table.exists() or rows_of(table) == order  # killed on its way out
            assert all(is_whole_png(path) for path in pictures.glob("[!.]*"))
            assert listed(films) == order
        assert copy.end() == 0, copy.errors()
        assert {path: without_time(p) for path, p in known(study, order).items()} == wanted
        assert rows_of(table) == order
        assert len(list(pictures.glob("[!.]*.png"))) == len(order)
    assert partly or not FULL, "some were killed between two writings"
    assert leftovers(tmp_path) == []
    assert copy.remaining() == []


def live_on(copy: Copy, when: random.Random) -> bool:
    """Let it tell some films, none to four, and go on for a moment; return whether it still runs."""
    films = when.randrange(5)
    while len(copy.lines()) < films and copy.watch(0.01):
        pass
    return copy.watch(when.uniform(0, 1.0))


def rows_of(table: Path) -> list[Path]:
    with table.open(newline="", encoding="utf-8") as stream:
        return [Path(row["path"]) for row in csv.DictReader(stream)]


def is_whole_png(path: Path) -> bool:
    return path.read_bytes().endswith(b"IEND\xaeB`\x82")
