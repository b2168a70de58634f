"""The doctor on torch, the model and the libraries: broken ones do not break it."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from cxr_desktop.doctor import Finding, Level
from cxr_desktop.doctor.engine import examine_engine, read

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's system libraries are a Linux matter")


def of(findings: tuple[Finding, ...], subject: str) -> Finding:
    return next(finding for finding in findings if finding.subject == subject)


def fake(folder: Path, package: str, body: str) -> None:
    (folder / package).mkdir(parents=True)
    (folder / package / "__init__.py").write_text(body)


_MISFIT = "raise RuntimeError('operator torchvision::nms does not exist')\n"


def test_a_torchvision_for_another_torch_is_said_in_one_line(tmp_path, monkeypatch):
    fake(tmp_path, "torch", "__version__ = '2.15.0+cpu'\nclass version: cuda = None\n")
    fake(tmp_path, "torchvision", _MISFIT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    finding = of(examine_engine(), "torchvision")
    assert finding.level is Level.WARNING
    assert finding.sentence == (
        "torch is a CPU-only build beside torchvision for CUDA; reinstall both from the same index "
        "(operator torchvision::nms does not exist)"
    )


def test_beside_a_real_torch_the_rest_is_still_examined(tmp_path, monkeypatch):
    fake(tmp_path, "torchvision", _MISFIT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    findings = examine_engine()
    assert of(findings, "torchvision").level is Level.WARNING
    assert "same index" in of(findings, "torchvision").sentence
    assert of(findings, "torch").level is Level.OK
    assert of(findings, "bundled model").level is Level.OK  # classifying does not need torchvision
    assert of(findings, "libraries").level is Level.OK  # nor do heat maps


def test_without_torchvision_all_is_well():
    said = (
        'doctor: {"about": "torch", "version": "2.13.0+cpu", "cuda": null}\n'
        'doctor: {"about": "torchvision", "failure": "No module named \'torchvision\'"}\n'
    )
    finding = of(read(said, returncode=0), "torchvision")
    assert (finding.level, finding.sentence) == (Level.OK, "not installed; only `model fetch` needs it")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("raise ImportError('libcudart.so.13: cannot open shared object file')", "libcudart.so.13"),
        ("import os; os.kill(os.getpid(), 4)", "SIGILL"),
        ("raise SystemExit(3)", "ended the process before torch could be imported"),
        ("import sys; sys.stdout.write('{half'); raise OSError", "OSError"),
    ],
)
@linux
def test_a_broken_torch_does_not_break_the_doctor(tmp_path, monkeypatch, body, words):
    fake(tmp_path, "torch", body)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    findings = examine_engine()
    assert [finding.level for finding in findings] == [Level.PROBLEM]
    assert words in findings[0].sentence


@pytest.mark.slow  # an engine is started without each of them
def test_a_library_that_is_broken_is_named_with_what_is_lost(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    whole = of(examine_engine(), "libraries")
    assert whole.level is Level.OK
    assert f"grad-cam {version('grad-cam')}, " in whole.sentence
    fake(tmp_path, "pytorch_grad_cam", "raise ImportError('libGL.so.1: cannot open')")
    broken = of(examine_engine(), "libraries")
    assert broken.level is Level.PROBLEM
    assert broken.sentence == ("grad-cam cannot be imported (libGL.so.1: cannot open), without it: no heat maps")


def test_a_torch_that_hangs_is_given_up(tmp_path, monkeypatch):
    fake(tmp_path, "torch", "import threading; threading.Event().wait()")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    findings = examine_engine(patience=1)
    assert "gave no answer in 1 s" in findings[-1].sentence


def test_a_crash_after_torch_says_where():
    findings = read('doctor: {"about": "torch", "version": "2.15", "cuda": "13.2"}\n', returncode=-11)
    assert [finding.level for finding in findings] == [Level.OK, Level.PROBLEM]
    assert "SIGSEGV after torch" in findings[1].sentence
