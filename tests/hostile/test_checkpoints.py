"""Checkpoints of strangers: nothing runs, none takes more than a model takes, each is refused in a sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.checkpoint_files import MARK, PYTORCH, SAFETENSORS, TRUST, write_all

READ = """
import json, resource, sys, time
from pathlib import Path
import cxr_desktop.core.model.checkpoint as checkpoint
from cxr_desktop.core.words.errors import CxrError
from fuzz.child import limit_memory

checkpoint.load_checkpoint(checkpoint.bundled_model())  # whatever is imported late is imported now
limit_memory(2 << 30)
for name in sys.argv[2:]:
    begun, path = time.perf_counter(), Path(name)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        checkpoint.load_checkpoint(path)
        told = "read"
    except CxrError as refusal:
        told = str(refusal).removeprefix(f"{path}: ")
    except BaseException as failure:
        told = f"BAD {failure!r}"[:300]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    with open(sys.argv[1], "a") as out:
        print(json.dumps([path.name, told, time.perf_counter() - begun, grown]), file=out)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("checkpoints")


@pytest.fixture(scope="module")
def told(folder: Path, shared_cache: None) -> dict[str, tuple[str, float, int]]:
    """What was said of each file, in how many seconds and KiB, by a process that may take 2 GiB of addresses more."""
    report = folder / "report.jsonl"
    paths = write_all(folder)
    child = subprocess.run(
        [sys.executable, "-c", READ, str(report), *map(str, paths)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert child.returncode == 0, child.stderr[-2000:]
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    return {name: (sentence, seconds, grown) for name, sentence, seconds, grown in lines}


def test_each_is_refused_in_one_sentence(told: dict[str, tuple[str, float, int]]) -> None:
    assert len(told) == len(SAFETENSORS) + len(TRUST) + len(PYTORCH) + 1
    for name, (sentence, _, _) in told.items():
        assert sentence != "read", name
        assert not sentence.startswith("BAD"), (name, sentence)
        assert len(sentence) <= 400, name
        assert sentence.isprintable(), name
        if name.removesuffix(".safetensors") in TRUST or name == "one value without end.pt":
            assert sentence == "what it keeps of its training films is damaged", name


def test_none_takes_long_or_much_memory(told: dict[str, tuple[str, float, int]]) -> None:
    for name, (_, seconds, grown) in told.items():
        assert seconds < 20, name
        assert grown < 800 << 10, f"{name}: {grown >> 10} MiB"  # the network itself has 270 MB in half precision


def test_nothing_in_them_runs(told: dict[str, tuple[str, float, int]], folder: Path) -> None:
    assert not (folder / MARK).exists()
    for name in ("code in a zip", "code in the old format", "a bare pickle", "code beside weights"):
        assert "it would run code when opened" in told[f"{name}.pt"][0]
    assert "compressed" in told["packed weights.pt"][0]


def test_the_trap_would_have_worked(tmp_path: Path) -> None:
    import pickle

    from tests.hostile.checkpoint_files import write_a_pickle

    write_a_pickle(tmp_path / "a.pt")
    pickle.loads((tmp_path / "a.pt").read_bytes())
    assert (tmp_path / MARK).exists()


@pytest.mark.parametrize("verb", [["model", "info"], ["classify", "--model"]], ids=" ".join)
def test_the_command_line_says_one_sentence(folder: Path, told: object, verb: list[str], capsys) -> None:
    from cxr_desktop.cli import run

    film = Path(__file__).resolve().parents[2] / "resources" / "samples" / "phantom-01-clear.jpg"
    for name in ("code in a zip.pt", "packed weights.pt", "an architecture of lines.safetensors"):
        asked = [*verb, str(folder / name), *([str(film)] if verb[0] == "classify" else [])]
        status = run(asked)
        said = capsys.readouterr()
        assert status != 0
        assert "Traceback" not in said.err
        assert len(said.err.strip().splitlines()) == 1, said.err
        assert name in said.err
    assert not (folder / MARK).exists()
