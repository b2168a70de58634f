"""``cxr-desktop --self-test``: all steps pass here, and a step that fails is said and decides the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from cxr_desktop import cli, self_test
from cxr_desktop.doctor.finding import Level
from cxr_desktop.self_test import engine, films

LIGHT = ("pictures", "DICOM", "worker process")
STEPS = ["pictures", "DICOM", "prediction", "heat map", "worker process", "training", "window"]


def test_the_light_steps_pass_and_all_are_there(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    steps = self_test._steps()
    assert [subject for subject, _ in steps] == STEPS
    monkeypatch.setattr(self_test, "_steps", lambda: tuple(step for step in steps if step[0] in LIGHT))
    code = cli.run(["--self-test", "--json"])
    findings = json.loads(capsys.readouterr().out)
    assert [(finding["subject"], finding["level"]) for finding in findings] == [(name, "ok") for name in LIGHT], (
        findings
    )
    assert code == 0


@pytest.mark.packages
def test_the_program_passes_its_own_test(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "cxr_desktop", "--self-test", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    findings = json.loads(done.stdout)
    assert [finding["subject"] for finding in findings] == STEPS, done.stderr
    assert {finding["level"] for finding in findings} == {"ok"}, findings
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_step_that_fails_is_said_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def worse(_folder: Path) -> str:
        raise OSError("no such library")

    monkeypatch.setattr(self_test, "_steps", lambda: (("first", worse), ("second", lambda _folder: "went well")))
    before = dict(os.environ)
    assert cli.run(["--self-test"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "problem first: OSError('no such library')"
    assert second.startswith("ok      second: went well (")
    assert dict(os.environ) == before


def test_a_library_that_cannot_be_imported_is_a_finding(tmp_path: Path):
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy" / "__init__.py").write_text(
        "raise ImportError('libopenblas.so: cannot open shared object file')"
    )
    paths = os.pathsep.join([str(tmp_path), str(Path(__file__).resolve().parents[2])])
    done = subprocess.run(
        [sys.executable, "-c", "from cxr_desktop import self_test as s; print(*s.steps(), sep='\\n')"],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    findings = done.stdout.splitlines()
    assert len(findings) == len(STEPS)
    assert "libopenblas.so: cannot open" in findings[0]
    assert all("problem" in finding for finding in findings)


def test_a_network_that_calls_both_films_alike_fails_the_test(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    class Guess:
        info = device = None

        def predict(self, films: list[object]) -> list[SimpleNamespace]:
            return [SimpleNamespace(probabilities=(0.5, 0.5)), SimpleNamespace(probabilities=(0.49, 0.51))]

    monkeypatch.setattr(engine, "_classifier", Guess)
    with pytest.raises(self_test.FailedError, match=r"probability 0\.500, and the one with an opacity only 0\.510"):
        engine.predict(tmp_path)


def test_a_decoder_that_gives_other_greys_fails_the_test(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    real = films.read_radiograph

    class Off:
        def __init__(self, path: Path) -> None:
            self.pixels = real(path).pixels.copy()
            if path.name == "JPEGLossless.dcm":
                self.pixels += 1

    monkeypatch.setattr(films, "read_radiograph", Off)
    with pytest.raises(self_test.FailedError, match=r"JPEGLossless\.dcm was read with greys that are 1\.0 off"):
        films.read_dicom(tmp_path)
    assert self_test._tried("DICOM", films.read_dicom, tmp_path).level is Level.PROBLEM
