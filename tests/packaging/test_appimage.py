"""The AppImage: its folder is laid out here of a small tree; what would make the one file of it has a stand-in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cxr_desktop import gui
from cxr_desktop.core.words.paths import resource

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github/workflows/packages.yml"
MEMORY = Path("/dev/shm")


def frozen(tree: Path) -> Path:
    """A tree as PyInstaller leaves it."""
    (tree / "_internal").mkdir(parents=True)
    (tree / "_internal" / "library.so").write_text("a library")
    (tree / "cxr-desktop").write_text('#!/bin/sh\necho "it ran: $1"\n')
    (tree / "cxr-desktop").chmod(0o755)
    return tree


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the recipe takes from a checkout."""
    copy = tmp_path / "checkout"
    shutil.copytree(PACKAGING, copy / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "cxr_desktop").mkdir()
    shutil.copy(ROOT / "cxr_desktop/__init__.py", copy / "cxr_desktop")
    for name in ("resources/icons/app.svg", "build/package/icons/256.png"):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(resource("icons", "app.svg"), copy / name)
    return copy


def made(checkout: Path, *words: Path, **environment: str) -> Path:
    """Run the recipe in a folder that is not the checkout; return what it made."""
    done = subprocess.run(
        [checkout / "packaging/appimage", *words],
        cwd=checkout.parent,
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.splitlines()[-1])


def test_an_appdir_is_made_of_any_tree(checkout: Path):
    frozen(checkout / "build/package/cpu/dist/cxr-desktop")
    app = made(checkout, ONLY_APPDIR="1")
    ran = subprocess.run([app / "AppRun", "a film"], capture_output=True, text=True, check=True)
    assert ran.stdout == "it ran: a film\n"
    entry = f"{gui.DESKTOP_FILE}.desktop"
    assert (app / entry).read_text() == (PACKAGING / entry).read_text()
    assert (app / "cxr-desktop.png").exists()
    assert (app / "usr/share/mime/packages/cxr-desktop.xml").exists()


@pytest.mark.skipif(not os.access(MEMORY, os.W_OK), reason="needs another file system")
def test_a_tree_of_another_file_system_is_copied_once(checkout: Path):
    tree = MEMORY / f"cxr-desktop-test-{os.getpid()}"
    try:
        frozen(tree)
        if tree.stat().st_dev == checkout.stat().st_dev:
            pytest.skip("needs another file system")
        app = made(checkout, tree, ONLY_APPDIR="1")
        program = app / "usr/lib/cxr-desktop"
        held = {path.relative_to(program).as_posix() for path in program.rglob("*")}
        assert held == {"cxr-desktop", "_internal", "_internal/library.so"}
    finally:
        shutil.rmtree(tree, ignore_errors=True)


def test_the_runtime_that_was_fetched_and_checked_is_the_one_that_is_packed(checkout: Path, tmp_path: Path):
    frozen(checkout / "build/package/cpu/dist/cxr-desktop")
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "appimagetool").write_text(
        f'#!/bin/sh\necho "$*" >"{tmp_path}/asked"\nfor out; do :; done\n'
        'printf "#!/bin/sh\\n" >"$out"\nchmod +x "$out"\n'
    )
    (tools / "appimagetool").chmod(0o755)
    path = f"{tools}:/usr/bin:/bin"
    out = made(checkout, PATH=path, APPIMAGE_RUNTIME="/a folder/runtime")
    asked = f"{checkout}/build/package/CxrDesktop.AppDir {out}\n"
    assert (tmp_path / "asked").read_text() == f"--runtime-file /a folder/runtime {asked}"
    made(checkout, PATH=path)
    assert (tmp_path / "asked").read_text() == asked


@pytest.mark.parametrize("changed", ["appimagetool", "runtime"])
def test_the_workflow_runs_nothing_that_was_changed_since_it_was_pinned(changed: str, tmp_path: Path):
    job = re.search(r"^  appimage:\n(?:    .*\n|\n)+", WORKFLOW.read_text(), re.MULTILINE)[0]
    pinned = dict(re.findall(r"^      (\w+_(?:URL|SHA256)): (\S+)$", job, re.MULTILINE))
    assert set(pinned) == {"TOOL_URL", "TOOL_SHA256", "RUNTIME_URL", "RUNTIME_SHA256"}
    assert all("/releases/download/" in url and "continuous" not in url for url in pinned.values() if "://" in url)
    step = re.search(r"^      - run: \|\n((?:          .*\n)+)", job, re.MULTILINE)[1]

    right = "the right file\n"
    sums = subprocess.run(["sha256sum"], input=right, capture_output=True, text=True, check=True).stdout.split()[0]
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "curl").write_text(
        f'#!/bin/sh\n[ "$(basename "$2")" = "$CHANGED" ] && echo bad >"$2" || printf "{right[:-1]}\\n" >"$2"\n'
    )
    (folder / "curl").chmod(0o755)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging/appimage").write_text(f'#!/bin/sh\ncat "$APPIMAGE_RUNTIME" >"{tmp_path}/ran"\n')
    (tmp_path / "packaging/appimage").chmod(0o755)
    environment = {**pinned, "PATH": f"{folder}:/usr/bin:/bin", "TMPDIR": str(tmp_path)}
    environment |= {"TOOL_SHA256": sums, "RUNTIME_SHA256": sums}
    for fault, code in ((changed, 1), ("", 0)):
        words = ("bash", "-e", "-c", step)
        done = subprocess.run(
            words, cwd=tmp_path, env={**environment, "CHANGED": fault}, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stderr
        assert (tmp_path / "ran").exists() is (code == 0)
    assert (tmp_path / "ran").read_text() == right
