"""Build the packages of this machine's system under build/package/: ``make package`` and ``make package-cuda``.

    python packaging/freeze.py [--variant cpu|cuda] [--fresh] [--only-tree]

In an own virtual environment: install by the pins, make the SBOM of what was installed, freeze with PyInstaller, and on
Debian put the result into a .deb. The other systems' recipes (appimage, windows, macos) start from the frozen tree.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
WITHOUT = {"cpu": ("torchvision", "grad-cam"), "cuda": ()}
"""Dependencies that are not asked for: torchvision, and grad-cam which asks for it and is installed without asking."""
BESIDES = {"cpu": ("grad-cam", "ttach"), "cuda": ()}
"""What is installed alone, without what it asks for."""
BUILDS = {"pip", "setuptools", "altgraph", "pyinstaller-hooks-contrib"}
"""Installed beside the program, and no part of it. (PyInstaller's own start program is.)"""
WITH_SYMBOLS = ("torch/lib/libtorch_*.so", "torch/lib/libc10.so", "libpython3*.so*", "_CharLS.*.so", "_openjpeg.*.so")
"""Libraries for Linux that come with symbols that only a debugger reads: a tenth of the whole. All of them take part in
``--self-test``; those that wheels carry in `*.libs` are left as they are, because stripping breaks some of them."""


def canonical(requirement: str) -> str:
    """Return the name of a requirement or a pin as pip compares it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[@]", requirement.strip(), maxsplit=1)[0]).lower()


def lines(path: Path) -> list[str]:
    """Return the lines of a requirements file that are not comments."""
    return [line.strip() for line in path.read_text().splitlines() if line.strip() and not line.startswith("#")]


def pins(variant: str) -> list[str]:
    """Return the pins: those of constraints.txt, replaced by the variant's own, and those of the tools."""
    own = lines(PACKAGING / "constraints-cpu.txt") if variant == "cpu" else []
    own += lines(PACKAGING / "constraints-tools.txt")
    replaced = {canonical(pin) for pin in own}
    return [pin for pin in lines(ROOT / "constraints.txt") if canonical(pin) not in replaced] + own


def requirements(variant: str) -> list[str]:
    """Return what the program needs, the hospital network included, less what the variant does without."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["network"]]
    kept = [requirement for requirement in wanted if canonical(requirement) not in WITHOUT[variant]]
    return [*kept, "tqdm"]  # of grad-cam


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> None:
    """Run a command, or end with its name."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env={**os.environ, **environment}, check=False)
    if done.returncode != 0:
        sys.exit(f"{Path(words[0]).name} {' '.join(words[1:4])} ... ended with code {done.returncode}")


def environment(folder: Path, variant: str, *, fresh: bool, tools: bool = True) -> Path:
    """Make the virtual environment, or bring it up to date, with PyInstaller or without; return its Python."""
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        run(sys.executable, "-m", "venv", folder)
    constraints, wanted = folder / "constraints.txt", folder / "requirements.txt"
    constraints.write_text("\n".join(pins(variant)) + "\n")
    wanted.write_text("\n".join(requirements(variant)) + "\n")
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--constraint", constraints)
    run(*pip, "--requirement", wanted, *(("pyinstaller",) if tools else ()))
    if BESIDES[variant]:
        run(*pip, "--no-deps", *BESIDES[variant])
    if variant == "cpu":
        refuse_cuda(folder)
    return python


def refuse_cuda(folder: Path) -> None:
    """End where the small package's environment got a torch with CUDA, which without CUDA's libraries is useless."""
    if any(folder.glob("**/torch/lib/*torch_cuda.*")):
        sys.exit(
            "The small package needs a torch without CUDA, and pip's index gave one with it: "
            "name an index that has one in PIP_EXTRA_INDEX_URL (docs/guide/install.md)"
        )


def freeze(python: Path, folder: Path, variant: str) -> Path:
    """Freeze the program; return the tree."""
    words = ("--noconfirm", "--log-level", "WARN", "--distpath", folder / "dist", "--workpath", folder / "work")
    # in ROOT, where PyInstaller's own processes find cxr_desktop
    run(python, "-m", "PyInstaller", *words, PACKAGING / "cxr_desktop.spec", cwd=ROOT, CXR_VARIANT=variant)
    tree = folder / "dist" / "cxr-desktop"
    if sys.platform == "linux":
        strip(tree / "_internal")
    run(sys.executable, PACKAGING / "licences.py", tree / "_internal", contents(folder))
    return tree


def contents(folder: Path) -> Path:
    """Return the table of what was frozen, which PyInstaller leaves."""
    return folder / "work" / "cxr_desktop" / "COLLECT-00.toc"


def strip(libraries: Path) -> None:
    """Take the symbols out of a tree's libraries, each written beside and renamed."""
    for pattern in WITH_SYMBOLS:
        for path in libraries.glob(pattern):
            if not path.is_symlink():
                beside = path.with_name(f"{path.name}.stripped")
                run("strip", "--strip-unneeded", "-o", beside, path)
                beside.replace(path)


def size(tree: Path) -> int:
    """Return the bytes of the files in a folder, links not followed."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())


def main() -> None:
    """Build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--fresh", action="store_true", help="make the virtual environment anew")
    parser.add_argument("--only-tree", action="store_true", help="no bill of materials, no package")
    options = parser.parse_args()
    folder = BUILD / options.variant
    folder.mkdir(parents=True, exist_ok=True)
    python = environment(folder / "venv", options.variant, fresh=options.fresh)
    run(python, PACKAGING / "icons.py", BUILD / "icons")
    tree = freeze(python, folder, options.variant)
    print(f"{tree.relative_to(ROOT)}: {size(tree) / 1e6:,.0f} MB")
    if options.only_tree:
        return
    bill = folder / f"cxr-desktop-{options.variant}.cdx.json"
    run(sys.executable, PACKAGING / "sbom.py", python, bill, "--frozen", contents(folder))
    if shutil.which("dpkg-deb"):
        run(sys.executable, PACKAGING / "deb.py", tree, "--variant", options.variant)


if __name__ == "__main__":
    main()
