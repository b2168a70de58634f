"""Another place behind the window: real films, the real model; the screen goes first, nothing is left running."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.inference import Inference
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.shift import COMPARING, FITTING, ShiftProgress, Shifts
from cxr_desktop.core.evaluation.refit import Refit
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.reference import Reference
from cxr_desktop.core.trust.shift_result import Shift

LONG = 120_000
EACH, TO_FIT = 10, 20


class Bench:
    """A worker with the bundled model and the service; and what they told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.worker, self.lane = PoolLane("worker", 1), PoolLane("workbench", 1)
        self.inference = Inference(self.worker)
        self.shifts = Shifts(self.inference, self.lane)
        self.states: list[str] = []
        self.progress: list[ShiftProgress] = []
        self.shifts.state_changed.connect(self.states.append)
        self.shifts.progressed.connect(self.progress.append)
        with qtbot.waitSignal(self.inference.model_ready, timeout=LONG):
            self.inference.load(None)

    def close(self) -> None:
        self.shifts.cancel()
        assert all(lane.close(30) for lane in (self.worker, self.lane))


@pytest.fixture
def bench(qtbot: QtBot, kept: Reference, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(Classifier, "reference", property(lambda _self: kept))
    monkeypatch.setattr(Classifier, "code", lambda self, film: self.appearance(film).hidden)
    made = Bench(qtbot)
    yield made
    made.close()


@pytest.fixture(scope="session")
def kept(data: Path, shared_cache: None) -> Reference:
    """Ten films of each class as the bundled model sees them, called validation films."""
    classifier = Classifier.load()
    paths = [
        path
        for label in ("NORMAL", "PNEUMONIA")
        for path in sorted((data / "kermany224/train" / label).iterdir())[-EACH:]
    ]
    films = [read_radiograph(path) for path in paths]
    odds = [np.log(p.probabilities[1] / p.probabilities[0]) for p in (classifier.predict([f])[0] for f in films)]
    return Reference(
        names=tuple(f"{path.parent.name}/{path.name}" for path in paths),
        sha256=tuple(film.sha256 for film in films),
        labels=np.repeat([0, 1], EACH).astype(np.int16),
        patients=np.arange(2 * EACH, dtype=np.int32),
        is_validation=np.ones(2 * EACH, bool),
        codes=np.array([classifier.appearance(film).hidden for film in films]),
        log_odds=(classifier.info.temperature * np.array(odds)).astype(np.float32),
    )


@pytest.fixture
def ward(request: pytest.FixtureRequest, tmp_path: Path, data: Path) -> Path:
    """A folder of some films of each class, a file that is none, and a list of more films that cannot be read."""
    for label in ("NORMAL", "PNEUMONIA"):
        folder = tmp_path / "ward" / label
        folder.mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[: getattr(request, "param", EACH)]:
            shutil.copy(film, folder)
    (tmp_path / "ward/NORMAL/broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "ward/NORMAL/DICOMDIR").write_bytes(b"none")
    return tmp_path / "ward"


def test_a_folder_is_compared_while_the_film_on_screen_goes_first(qtbot: QtBot, bench: Bench, ward: Path):
    films = sorted(ward.rglob("*.jpeg"))
    on_screen = read_radiograph(films[0])
    seen: list[str] = []
    bench.inference.predicted.connect(lambda *_: seen.append("film"))
    bench.shifts.compared.connect(lambda _: seen.append("comparison"))
    with qtbot.waitSignal(bench.shifts.compared, timeout=LONG) as told:
        assert bench.shifts.compare(ward)
        assert not bench.shifts.compare(ward)
        bench.inference.look_at(films[0], on_screen)
    shift: Shift = told.args[0]
    assert seen == ["film", "comparison"]
    assert (shift.n, shift.counts) == (2 * EACH, (EACH, EACH))
    assert [Path(path).name for path, _ in shift.failed] == ["broken.png"]
    assert shift.missing == (f"Films may be missing: {ward / 'NORMAL/DICOMDIR'}: is not a DICOMDIR.",)
    assert bench.states == [COMPARING, ""]
    looks = [p for p in bench.progress if p.what == "Looking at films"]
    assert [p.done for p in looks] == list(range(1, 2 * EACH + 2))
    assert looks[-1].seconds_left == 0
    assert any(p.what.startswith("Comparing") for p in bench.progress)


def test_it_stops_when_asked_and_can_begin_again(qtbot: QtBot, bench: Bench, ward: Path):
    bench.shifts.progressed.connect(lambda p: bench.shifts.cancel() if p.done == 3 else None)
    for _ in range(2):
        with qtbot.waitSignal(bench.shifts.stopped, timeout=LONG):
            assert bench.shifts.compare(ward)
        assert bench.shifts.state == ""
    assert bench.states == [COMPARING, "", COMPARING, ""]


@pytest.mark.parametrize("ward", [TO_FIT], indirect=True)
@pytest.mark.slow
def test_the_model_is_fitted_again_and_written_to_a_new_file(qtbot: QtBot, bench: Bench, ward: Path, tmp_path: Path):
    with qtbot.waitSignal(bench.shifts.fitted, timeout=LONG) as told:
        assert bench.shifts.fit(ward)
    refit: Refit = told.args[0]
    assert (refit.counts, refit.data) == ((TO_FIT, TO_FIT), "ward")
    assert refit.missing == (f"Films may be missing: {ward / 'NORMAL/DICOMDIR'}: is not a DICOMDIR.",)
    assert bench.states == [FITTING, ""]
    path = tmp_path / "ward.safetensors"
    with qtbot.waitSignal(bench.shifts.saved, timeout=LONG) as saved:
        bench.shifts.save(path, None, refit)
    assert saved.args == [path]
    with qtbot.waitSignal(bench.shifts.save_failed, timeout=LONG) as failed:
        bench.shifts.save(path, None, refit)
    assert "is there already" in failed.args[0]


@pytest.mark.parametrize(
    ("act", "sentence"), [("compare", "there are no films here."), ("fit", "there are no films in class folders")]
)
def test_a_folder_without_films_is_told(qtbot: QtBot, bench: Bench, tmp_path: Path, act: str, sentence: str):
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(bench.shifts.failed, timeout=LONG) as failed:
        assert getattr(bench.shifts, act)(tmp_path / "empty")
    assert sentence in failed.args[0]
    assert bench.shifts.state == ""
    (tmp_path / "empty/NORMAL").mkdir()
    (tmp_path / "empty/NORMAL/DICOMDIR").write_bytes(b"none")
    with qtbot.waitSignal(bench.shifts.failed, timeout=LONG) as failed:
        assert getattr(bench.shifts, act)(tmp_path / "empty")
    assert "is not a DICOMDIR." in failed.args[0]


def test_closing_the_program_in_the_middle_leaves_no_thread(qtbot: QtBot, bench: Bench, ward: Path):
    with qtbot.waitSignal(bench.shifts.progressed, timeout=LONG, check_params_cb=lambda p: p.done == 2):
        bench.shifts.compare(ward)
    with qtbot.waitSignal(bench.shifts.stopped, timeout=LONG):
        bench.close()
