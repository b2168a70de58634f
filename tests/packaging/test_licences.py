"""What is frozen travels with its licences: that of each Python library and those of Debian's."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def tree(folder: Path, *, with_own: bool) -> Path:
    """A frozen tree with a library that has its licence, or has not, and one whose wheel leaves it out."""
    inside = folder / "_internal"
    for name in ("numpy-2.4.6.dist-info", "PySide6_Essentials-6.11.3.dist-info"):
        (inside / name).mkdir(parents=True)
        (inside / name / "METADATA").write_text("Name: x\n")
    if with_own:
        (inside / "numpy-2.4.6.dist-info" / "licenses").mkdir()
        (inside / "numpy-2.4.6.dist-info" / "licenses" / "LICENSE.txt").write_text("BSD")
    (inside / "licences").mkdir()
    shutil.copy(PACKAGING / "licences" / "LGPL-3.txt", inside / "licences")
    return inside


def check(inside: Path, taken: str) -> subprocess.CompletedProcess[str]:
    contents = inside.parent / "COLLECT-00.toc"
    contents.write_text(repr(("name", [("lib.so", taken, "BINARY"), ("own.py", "/home/own.py", "DATA")])))
    words = [sys.executable, PACKAGING / "licences.py", inside, contents]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_a_tree_without_the_licence_of_a_library_is_refused(tmp_path: Path):
    assert check(tree(tmp_path / "good", with_own=True), "/home/other.so").returncode == 0
    done = check(tree(tmp_path / "bad", with_own=False), "/home/other.so")
    assert done.returncode == 1
    assert done.stderr == "The tree has no licence of numpy: add it to packaging/licences/\n"
    inside = tree(tmp_path / "qt", with_own=True)
    (inside / "licences" / "LGPL-3.txt").unlink()
    assert "no licence of pyside6_essentials" in check(inside, "/home/other.so").stderr


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not Debian")
def test_the_licences_of_debians_libraries_are_added(tmp_path: Path):
    listed = subprocess.run(["dpkg-query", "-L", "zlib1g"], capture_output=True, text=True, check=True).stdout
    library = next(line for line in listed.splitlines() if ".so." in line)
    inside = tree(tmp_path, with_own=True)
    done = check(inside, library)
    assert done.returncode == 0, done.stderr
    assert (inside / "licences/Debian/zlib1g.txt").read_text() == Path("/usr/share/doc/zlib1g/copyright").read_text()


def test_the_licences_that_wheels_leave_out_are_at_hand(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import licences

    for name in ("licences", "sbom", "freeze"):
        sys.modules.pop(name, None)
    missing = {name for name in licences.ELSEWHERE.values() if name} - {
        path.name for path in (PACKAGING / "licences").iterdir()
    }
    assert missing == set()
    assert (PACKAGING / "licences" / "GPL-3.txt").exists()  # the LGPL stands on it
