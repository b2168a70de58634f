"""Settings, caches, the study, models and runs are damaged: the program says so in one sentence and goes on."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cxr_desktop.core.model.checkpoint import bundled_model
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.recipe import write_recipe
from cxr_desktop.core.training.runs import create_run, list_runs, read_events
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import cache_folder, config_folder, data_folder, resource
from tests.core.study.studies import MODEL, digest_of, film
from tests.core.training.conftest import QUICK, split_of
from tests.faults.processes import FULL, Warm, moments

FILM = resource("samples") / "phantom-01-clear.jpg"


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(max(64, min(path.stat().st_size, 1 << 20))))


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES = (truncated, garbage, emptied, a_folder)
Damage = Callable[[Path], None]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A study with some films and a reading, closed."""
    file = tmp_path / "study.cxrdb"
    with open_store(file) as store:
        store.add_model(MODEL)
        store.add([film(Path(f"/films/{n}.png"), n) for n in range(200)], MODEL, program="1")
        for n in range(20):
            store.set_note(digest_of(n), f"note {n} " + "x" * 200)
    return file


def classified(warm: Warm, *more: object) -> tuple[int, list[str]]:
    """Return the exit code of classifying one film, and its complaints."""
    copy = warm.start("classify", FILM, *more)
    return copy.end(), copy.errors().splitlines()


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_study(damage: Damage, warm: Warm, study: Path):
    before = study.read_bytes()
    damage(study)
    code, complaints = classified(warm, "--study", study)
    if damage is a_folder:
        assert (code, complaints) == (1, [f"cxr-desktop: {study}: cannot be opened or made"])
        return
    assert code == 0, complaints
    asides = list(study.parent.glob("study damaged *.cxrdb"))
    if damage is emptied:  # to SQLite a study that holds nothing yet
        assert complaints == []
        return
    (aside,) = asides
    (sentence,) = complaints
    assert sentence == (
        f"cxr-desktop: study.cxrdb was damaged. It was set aside as {aside.name}, and a new study was begun."
    )
    assert aside.stat().st_size <= len(before)
    with open_store(study) as store:
        assert store.places([FILM]).keys() == {FILM}


def test_bits_of_the_study_flip(study: Path, tmp_path: Path):
    """Whatever bit of the file flips: it opens or is set aside, and reading gives answers or one sentence."""
    content, draw = study.read_bytes(), moments("bits")
    for number in range(300 if FULL else 60):
        damaged = bytearray(content)
        for _ in range(draw.choice((1, 1, 8))):
            damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
        copy = tmp_path / f"{number}" / "study.cxrdb"
        copy.parent.mkdir()
        copy.write_bytes(damaged)
        paths = [Path(f"/films/{n}.png") for n in range(200)]
        sentence = ""
        try:
            with open_store(copy) as store:
                store.models()
                store.places(paths)
                store.predictions([digest_of(n) for n in range(200)], MODEL.sha256)
                store.results(Path("/films"), paths)
                store.readings()
                store.add_model(MODEL)
                store.add([film(Path("/films/new.png"), 1000)], MODEL, program="1")
        except CxrError as failure:
            sentence = str(failure)
        assert not sentence or "study.cxrdb" in sentence
        shutil.rmtree(copy.parent)


def test_a_study_of_a_newer_program_is_left_alone(warm: Warm, study: Path):
    import sqlite3

    connection = sqlite3.connect(study)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = study.read_bytes()
    code, complaints = classified(warm, "--study", study)
    assert code == 1
    assert complaints == [f"cxr-desktop: {study}: was written by a newer version of this program"]
    assert study.read_bytes() == before


def flipped(path: Path) -> None:
    """Flip a bit of the header's JSON."""
    content = bytearray(path.read_bytes())
    content[40] ^= 0x10
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [*DAMAGES, flipped])
def test_a_model(damage: Damage, warm: Warm, tmp_path: Path):
    model = tmp_path / "model.safetensors"
    shutil.copy(bundled_model(), model)
    damage(model)
    code, complaints = classified(warm, "--no-study", "--model", model)
    assert code == 1
    (sentence,) = complaints
    assert sentence.startswith(f"cxr-desktop: {model}: ")
    assert "Traceback" not in sentence


@pytest.mark.parametrize("damage", [truncated, garbage, emptied])
def test_the_state_of_a_run(damage: Damage, warm: Warm, small_set: Path, tmp_path: Path):
    from cxr_desktop.core.training.resume import Place, write_state

    run = create_run(tmp_path / "runs", QUICK, split_of(small_set))
    write_state(run.state, Place(epoch=1), {})
    damage(run.state)
    copy = warm.start("train", "--resume", run.folder)
    assert copy.end() == 1
    said = "\n".join((*copy.lines(), copy.errors()))
    assert f"{run.state}: is damaged, so that the training cannot go on from it" in said
    assert "Traceback" not in said
    (summary,) = list_runs(tmp_path / "runs")
    assert summary.status == "failed"


@pytest.mark.parametrize("damage", [truncated, garbage, emptied])
@pytest.mark.parametrize("name", ["recipe.json", "split.json", "events.jsonl", "report.json"])
def test_a_file_of_a_run_does_not_hide_the_others(name: str, damage: Damage, small_set: Path, tmp_path: Path):
    from cxr_desktop.core.training.events import Noted

    kept = create_run(tmp_path / "runs", QUICK, split_of(small_set))
    hurt = create_run(tmp_path / "runs", QUICK, split_of(small_set))
    hurt.note(Noted("one"))
    hurt.report_json.write_text(json.dumps({"metrics": [], "test_looks": 1}))
    damage(hurt.folder / name)
    assert kept.folder in {run.folder for run in list_runs(tmp_path / "runs")}
    read_events(hurt.folder)
    write_recipe(hurt.folder / "recipe.json", QUICK)  # repaired by hand
    assert {run.folder for run in list_runs(tmp_path / "runs")} >= {kept.folder}


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from cxr_desktop.gui import open_window

def prepare(window):
    def leave():
        for notice in window.services.notices.all():
            print("notice", notice.sentence, flush=True)
        print("films", window.films.rowCount(), flush=True)
        window.actions_by_name["quit"].trigger()
    window.services.inference.predicted.connect(lambda *_: QTimer.singleShot(800, leave))

sys.exit(open_window([Path(sys.argv[1])], prepare=prepare))
"""


@pytest.mark.parametrize("damage", DAMAGES if FULL else moments("damage").sample(DAMAGES, 1))
def test_what_the_window_keeps(damage: Damage, warm: Warm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Settings, the window's own state, the study and the thumbnails are damaged: it starts and shows its film."""
    script, folder = tmp_path / "window.py", tmp_path / "films"
    script.write_text(WINDOW, encoding="utf-8")
    folder.mkdir()
    shutil.copy(FILM, folder)
    shared = cache_folder()
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("bases",):  # not made again for this
        if (shared / name).exists():
            (cache_folder() / name).symlink_to(shared / name)
    remains = [
        place / ".writing-01234567-1-abcd1234.png" for place in (cache_folder("features"), data_folder("runs"))
    ]
    for file in remains:
        file.write_bytes(b"half")
        os.utime(file, (0, 0))
    first = warm.start(folder, script=script)
    assert first.end() == 0, first.errors()
    assert not any(file.exists() for file in remains), "what a killed program was writing is taken away"
    assert [line for line in first.lines() if line.startswith("notice")] == []
    settings, state, study = (
        config_folder() / "settings.json",
        config_folder() / "window.ini",
        data_folder("study") / "results.cxrdb",
    )
    thumbnails = list(cache_folder("thumbnails").glob("*.png"))
    assert thumbnails
    for file in (settings, state, study, *thumbnails):
        damage(file)
    again = warm.start(folder, script=script)
    assert again.end() == 0, again.errors()
    assert again.errors() == ""
    assert again.lines()[-1] == "films 1"
    told = [line.removeprefix("notice ") for line in again.lines() if line.startswith("notice")]
    assert any("settings" in sentence for sentence in told), told
    if damage in {truncated, garbage}:
        assert list(config_folder().glob("settings-damaged-*.json"))
        assert any("results.cxrdb was damaged" in sentence for sentence in told), told
        assert list(study.parent.glob("results damaged *.cxrdb"))
    if damage is a_folder:
        assert any("results.cxrdb" in sentence for sentence in told), told


@pytest.mark.faults
@pytest.mark.parametrize("damage", DAMAGES)
def test_the_cached_layers(damage: Damage, warm: Warm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """They are made again, and the answer is the same."""
    answers = []
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))
    for turn in range(2):
        copy = warm.start("classify", FILM, "--no-study", "--json")
        assert copy.end() == 0, copy.errors()
        assert copy.errors() == ""
        answers.append(json.loads(copy.lines()[0])["probabilities"])
        (layers,) = cache_folder("bases").glob("seeded-*.safetensors")
        if turn == 0:
            damage(layers)
    assert answers[0] == answers[1]
