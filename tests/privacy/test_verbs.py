"""Every verb of the command line without a network: none reaches out but those whose meaning that is."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cxr_desktop.cli import _VERBS
from cxr_desktop.core.words.paths import resource
from tests.privacy.blocked import Watched, run_blocked
from tests.privacy.planted import HEADER_MARKS, plant, told_in

# what each verb is given; TABLE and so on are made by those before it
_RUNS: tuple[tuple[str, ...], ...] = (
    ("classify", "FILMS", "--csv", "OUT/table.csv", "--overlays", "OUT/overlays", "--study", "OUT/study.cxrdb"),
    ("export", "FILMS", "--out", "OUT/bundle.zip", "--study", "OUT/study.cxrdb"),
    ("verify", "OUT/bundle.zip"),
    ("deidentify", "FILMS", "--out", "OUT/copies"),
    ("objects", "FILMS", "--out", "ASKED/objects", "--study", "OUT/study.cxrdb"),
    ("dataset", "check", "SET"),
    ("train", "SET", "--recipe", "fast", "--set", "epochs=1", "--runs", "OUT/runs"),
    ("runs", "OUT/runs"),
    ("evaluate", "bundled", "SET", "--split", "val", "--quick", "--out", "OUT/report"),
    ("shift", "SET/val"),
    ("refit", "NEW", "--out", "OUT/refitted.safetensors"),
    ("check", "FILM", "--json"),
    ("audit", "SET/val", "--limit", "2", "--tests", "1"),
    ("network", "nodes"),
    ("model", "info"),
    ("doctor",),
    ("demo", "--offscreen", "--out", "OUT/demo"),
)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory, data: Path) -> dict[str, Path]:
    """A planted film, two small data sets of real films, and where results go; shared by the verbs in their order."""
    root = tmp_path_factory.mktemp("verbs")
    ward = plant(root)
    (ward / "qzbroken.dcm").unlink()
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:8]), ("val", films[-4:])):
            (root / "set" / split / label).mkdir(parents=True)
            for film in part:
                shutil.copy(film, root / "set" / split / label)
        (root / "new" / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/test" / label).iterdir())[:21]:  # the bundled model knows none of them
            shutil.copy(film, root / "new" / label)
    for name in ("out", "asked", "home"):
        (root / name).mkdir()
    names = {"FILMS": ward, "FILM": ward / "qzfilm one.dcm", "SET": root / "set", "NEW": root / "new"}
    return {**names, "OUT": root / "out", "ASKED": root / "asked", "HOME": root / "home"}


def run_verb(words: tuple[str, ...], places: dict[str, Path], **environment: object) -> Watched:
    """Run a verb with its words for places replaced, in a home of the module."""
    arguments = []
    for word in words:
        head, slash, tail = word.partition("/")
        arguments.append(f"{places[head]}{slash}{tail}" if head in places else word)
    home = places["HOME"]
    own = {f"CXR_{name}_DIR": home / name.lower() for name in ("CONFIG", "DATA", "LOG")}
    return run_blocked(["-m", "cxr_desktop", *arguments], home / "watch", **own, HOME=home, **environment)


@pytest.mark.faults
def test_every_verb_is_run_here():
    assert {words[0] for words in _RUNS} == set(_VERBS)


@pytest.mark.faults
@pytest.mark.parametrize("words", _RUNS, ids=lambda words: words[0])
def test_a_verb_reaches_nowhere_and_tells_of_nobody(words: tuple[str, ...], places: dict[str, Path]):
    seen = run_verb(words, places)
    assert seen.processes
    assert seen.reached_out() == []
    assert "Traceback" not in seen.errors
    assert seen.code == 0 or words[0] == "doctor", (seen.out, seen.errors)  # who does nothing reaches nowhere
    said = (seen.out + seen.errors).casefold()
    assert [mark for mark in HEADER_MARKS if mark in said] == []
    assert [each for name in ("OUT", "HOME") for each in told_in(places[name], HEADER_MARKS)] == []


@pytest.mark.faults
def test_the_verbs_that_are_for_it_reach_out(places: dict[str, Path]):
    """The same watch sees them: what it does not see of the others is not there."""
    from torchvision.models import VGG16_Weights

    fetched = run_verb(("model", "fetch"), places, TORCH_HOME=places["HOME"] / "torch")
    assert fetched.code == 1
    assert "the ImageNet weights cannot be fetched" in fetched.errors
    host = urlsplit(VGG16_Weights.IMAGENET1K_V1.url).hostname
    assert host is not None
    assert any(host in step for step in fetched.steps)
    added = run_verb(("network", "add", "pacs", "--host", "192.0.2.7", "--called", "PACS"), places)
    assert added.code == 0, added.errors
    assert added.reached_out() == []
    asked = run_verb(("network", "echo", "pacs"), places)
    assert asked.code == 1
    assert any("192.0.2.7" in step for step in asked.steps)


def test_classifying_reaches_nowhere(tmp_path: Path):
    """One verb in the quick tests."""
    film = min(resource("samples").glob("*.dcm"))
    home = {"HOME": tmp_path / "home", "CXR_DATA_DIR": tmp_path / "data"}
    seen = run_blocked(["-m", "cxr_desktop", "classify", film, "--no-study"], tmp_path, **home)
    assert seen.code == 0, seen.errors
    assert seen.reached_out() == []
