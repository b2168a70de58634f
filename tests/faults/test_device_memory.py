"""The memory of the device runs out in the real forward: by a limit of the system, or by torch's error for GPUs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.core.dataset.split import write_split
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.device import is_out_of_memory
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.model.vgg16 import Vgg16
from cxr_desktop.core.training.recipe import write_recipe
from cxr_desktop.core.training.runs import list_runs
from cxr_desktop.core.words.errors import DeviceError
from cxr_desktop.ui.main_window import MainWindow
from tests.core.training.conftest import QUICK, split_of
from tests.faults.processes import Warm

_MS = 150_000

# during one call of a part of the network the address space may not grow, and what was given back before is taken:
# what torch asks for then, the system refuses
STARVED = """
import resource, sys
import torch
from contextlib import suppress
from pathlib import Path
from cxr_desktop.__main__ import main
from cxr_desktop.core.model.vgg16 import Vgg16
from cxr_desktop.core.training.learner import Learner

part, which = sys.argv.pop(1), int(sys.argv.pop(1))
kind = Vgg16 if part == "textures" else Learner
real, calls = getattr(kind, part), 0

def starved(self, *given):
    global calls
    calls += 1
    if calls != which:
        return real(self, *given)
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size, resource.RLIM_INFINITY))
    taken = []
    for piece in (1 << 24, 1 << 20):
        with suppress(RuntimeError):
            while True:
                taken.append(torch.empty(piece, dtype=torch.uint8))
    try:
        return real(self, *given)
    finally:
        taken.clear()
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

setattr(kind, part, starved)
sys.exit(main())
"""


@pytest.fixture
def starved(tmp_path: Path) -> Path:
    script = tmp_path / "starved.py"
    script.write_text(STARVED, encoding="utf-8")
    return script


def test_the_system_refuses_memory_in_a_batch(warm: Warm, films: Path, starved: Path, tmp_path: Path):
    """That film fails with a sentence, the others are classified, and going on classifies it too."""
    study, few = tmp_path / "study.cxrdb", sorted(films.rglob("*.jpeg"))[:2]
    copy = warm.start("textures", 1, "classify", *few, "--json", "--study", study, script=starved)
    assert copy.end() == 1, copy.errors()
    assert copy.errors() == ""
    first, second, end = map(json.loads, copy.lines())
    assert first["error"] == "the device cpu has too little free memory for one film"
    assert second["error"] is None
    assert (end["classified"], end["failed"]) == (1, 1)
    again = warm.start("classify", *few, "--json", "--study", study)
    assert again.end() == 0, again.errors()
    assert [json.loads(line).get("stored") for line in again.lines()][:2] == [False, True]


@pytest.mark.slow
@pytest.mark.parametrize("part", ["frozen_values", "step"])
def test_the_system_refuses_memory_to_a_training(
    part: str,
    warm: Warm,
    small_set: Path,
    starved: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))  # so that the network runs
    write_recipe(tmp_path / "recipe.json", replace(QUICK, trained="block5"))
    write_split(tmp_path / "split.json", split_of(small_set))
    papers = ("--recipe", tmp_path / "recipe.json", "--split", tmp_path / "split.json", "--runs", tmp_path / "runs")
    copy = warm.start(part, 1, "train", small_set, *papers, "--events", "jsonl", script=starved)
    assert copy.end() == 1, copy.errors()
    last = json.loads(copy.lines()[-1])
    assert last["sentence"] == "cpu has too little memory for 4 films at a time; choose a smaller batch"
    assert last.get("details", "") == ""
    (run,) = list_runs(tmp_path / "runs")
    assert run.status == "failed"


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Names of parts of the real network in which memory runs out from now on, while the list holds them."""
    lacking: list[str] = []
    for name in ("textures", "hidden", "output"):
        real = getattr(Vgg16, name)

        def limited(self: Vgg16, *given: torch.Tensor, name: str = name, real=real) -> torch.Tensor:
            if name in lacking:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
            return real(self, *given)

        monkeypatch.setattr(Vgg16, name, limited)
    yield lacking
    lacking.clear()


def test_the_window_goes_on(
    window: MainWindow,
    services: Services,
    qtbot: QtBot,
    films: Path,
    memory: list[str],
):
    """A film, a heat map, its check and the similar films: each says what is lacking, and works once it is there."""
    inference, checks = services.inference, window.heat_check_room.checks
    memory.append("textures")
    with qtbot.waitSignal(inference.failed, timeout=_MS) as failed:
        window.open([films])
    assert isinstance(failed.args[1], DeviceError)
    assert "too little free memory for one film" in str(failed.args[1])
    memory.clear()
    with qtbot.waitSignal(inference.predicted, timeout=_MS):
        window.browser.step(1)
    memory.append("hidden")
    with qtbot.waitSignal(checks.failed, timeout=_MS) as failed:
        window.actions_by_name["check_heatmap"].trigger()
    assert "too little free memory" in failed.args[0]
    memory.clear()
    with qtbot.waitSignal(checks.progressed, timeout=_MS):
        window.actions_by_name["check_heatmap"].trigger()
    checks.stop()
    memory.append("textures")
    with qtbot.waitSignal(services.batch.ended, timeout=_MS) as ended:
        services.batch.start(sorted(films.rglob("*.jpeg"))[:2])
    assert ended.args[0].summary.failed + ended.args[0].summary.stored == 2
    memory.clear()
    with qtbot.waitSignal(services.batch.ended, timeout=_MS) as ended:
        services.batch.start(sorted(films.rglob("*.jpeg"))[:2])
    assert ended.args[0].summary.failed == 0
    assert window.isVisible()


def test_a_heat_map_without_memory_is_one_sentence(films: Path, memory: list[str]):
    from cxr_desktop.core.film.reading import read_radiograph

    classifier = Classifier.load()
    film = read_radiograph(min(films.rglob("*.jpeg")))
    classifier.predict([film])
    memory += ["hidden", "output", "textures"]
    with pytest.raises(DeviceError, match="too little free memory for Ablation-CAM"):
        classifier.explain(film, Method.ABLATION_CAM)
    memory.clear()
    assert classifier.explain(film).values.shape == (14, 14)


@contextmanager
def full_gpu() -> Iterator[None]:
    """What torch has of the GPU is all it may have, and all of it is taken."""
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(torch.device("cuda")).total_memory
    torch.cuda.set_per_process_memory_fraction(torch.cuda.memory_reserved() / total)
    taken: list[torch.Tensor] = []
    try:
        for size in (1 << 21, (1 << 20) + 512, 1 << 20, 512):  # torch keeps pieces above 1 MiB apart
            with suppress(torch.OutOfMemoryError):
                while True:
                    taken.append(torch.empty(size, dtype=torch.uint8, device="cuda"))
        yield
    finally:
        taken.clear()
        torch.cuda.set_per_process_memory_fraction(1.0)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device")
def test_a_gpu_refuses_memory(films: Path):
    from cxr_desktop.core.film.reading import read_radiograph

    classifier = Classifier.load(device="cuda")
    one, other = (read_radiograph(path) for path in sorted(films.rglob("*.jpeg"))[:2])
    classifier.predict([one])
    with full_gpu():
        with pytest.raises(DeviceError, match="too little free memory for one film"):
            classifier.predict([other])
        with pytest.raises(DeviceError, match="too little free memory for Ablation-CAM"):
            classifier.explain(one, Method.ABLATION_CAM)
    assert len(classifier.predict([other])) == 1
    assert classifier.explain(one).values.shape == (14, 14)


def test_what_counts_as_lack_of_memory():
    with pytest.raises(RuntimeError) as failure:
        torch.empty(1 << 55)  # the allocator of the CPU has no error of its own for this
    assert is_out_of_memory(failure.value)
    assert is_out_of_memory(MemoryError())
    assert is_out_of_memory(torch.OutOfMemoryError())
    assert not is_out_of_memory(RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
