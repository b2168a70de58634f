"""Rules of the house that no other tool checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "cxr_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))


def imported_by(code: str) -> set[str]:
    """Return the top-level packages loaded after `code` ran in a process of its own."""
    script = f"{code}\nimport sys; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    return set(done.stdout.split())


def test_the_window_is_imported_without_what_takes_long():
    loaded = imported_by("import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import cxr_desktop.ui.main_window")
    assert "PySide6" in loaded
    assert not loaded & {"torch", "torchvision", "pyqtgraph", "sklearn", "cv2", "matplotlib", "pytorch_grad_cam"}
    assert not loaded & {"pydicom", "highdicom", "imagecodecs", "dicomanonymizer", "pynetdicom", "requests", "scipy"}


def test_the_core_is_imported_without_qt():
    loaded = imported_by("import cxr_desktop.core.study.batch, cxr_desktop.core.model.explanation")
    assert "torch" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pyqtgraph"}


def test_predicting_needs_neither_torchvision_nor_grad_cam():
    loaded = imported_by("import cxr_desktop.core.model.classifier, cxr_desktop.core.study.batch")
    assert not loaded & {"torchvision", "pytorch_grad_cam", "sklearn", "cv2", "matplotlib"}


def test_the_command_line_starts_without_heavy_imports():
    loaded = imported_by("import cxr_desktop.cli")
    assert not loaded & {"torch", "numpy", "PySide6", "PIL", "pydicom"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_is_longer_than_400_lines(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_files_beside_the_program_that_are_longer_say_why():
    folders = ("tests", "docs", "packaging", "fuzz", "benchmarks")
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    long = [path for path in files if len(path.read_text(encoding="utf-8").splitlines()) > 400]
    unexplained = [path for path in long if "Longer than 400 lines, because" not in path.read_text(encoding="utf-8")]
    assert unexplained == []


def test_widgets_stay_in_ui():
    below = [path for path in SOURCES if path.relative_to(PACKAGE).parts[0] in {"app", "core", "doctor"}]
    imported = re.compile(r"^\s*(from|import) .*(QtWidgets|pyqtgraph)", re.MULTILINE)
    assert [path for path in below if imported.search(path.read_text(encoding="utf-8"))] == []


def test_every_action_is_connected_or_said_to_be_the_viewers():
    from cxr_desktop.ui.actions import ACTIONS

    connecting = ("wiring", "tools_room", "view_tools")
    wiring = "".join((PACKAGE / "ui" / f"{name}.py").read_text(encoding="utf-8") for name in connecting)
    assert [spec.name for spec in ACTIONS if f'"{spec.name}"' not in wiring] == []


def test_no_two_actions_share_a_key():
    from cxr_desktop.ui.actions import ACTIONS

    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
