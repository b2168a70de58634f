"""Make wheel and source archive in dist/; with --try install the wheel into a clean environment and use it there.

python packaging/wheel.py [--try] [--variant cpu|default] [--pipx]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from freeze import BUILD, PACKAGING, ROOT, environment, run
from sbom import tools

if TYPE_CHECKING:
    from pathlib import Path

DIST = ROOT / "dist"


def make() -> Path:
    """Build both, the wheel from the archive; return the wheel."""
    shutil.rmtree(DIST, ignore_errors=True)
    programs = tools()
    run(programs / "python", "-m", "build", "--outdir", DIST, ROOT)
    (wheel,) = DIST.glob("*.whl")
    for path in sorted(DIST.iterdir()):
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:,.1f} MB")
    return wheel


def clean_environment(wheel: Path, variant: str) -> Path:
    """Install the wheel by the pins into a new environment; return the program."""
    folder = BUILD / f"wheel-{variant}"
    shutil.rmtree(folder, ignore_errors=True)
    if variant == "cpu":  # the small packages' libraries, without torchvision
        python = environment(folder, "cpu", fresh=True, tools=False)
        run(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel)
    else:
        run(sys.executable, "-m", "venv", folder)
        python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        run(python, "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel)
    return python.with_name("cxr-desktop")


def by_pipx(wheel: Path) -> Path:
    """Install the wheel with pipx, as a user would; return the program."""
    folder = BUILD / "pipx"
    shutil.rmtree(folder, ignore_errors=True)
    os.environ.update({"PIPX_HOME": str(folder / "home"), "PIPX_BIN_DIR": str(folder / "bin")})
    run(sys.executable, "-m", "venv", folder / "venv")
    python = folder / "venv" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--constraint", PACKAGING / "constraints-tools.txt", "pipx")
    run(python, "-m", "pipx", "install", f"--pip-args=--constraint {ROOT / 'constraints.txt'}", wheel)
    return folder / "bin" / "cxr-desktop"


def main() -> None:
    """Make, and try if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--try", dest="is_tried", action="store_true", help="install and use it")
    parser.add_argument("--pipx", action="store_true", help="install it with pipx, and use it")
    parser.add_argument("--variant", choices=("default", "cpu"), default="default")
    options = parser.parse_args()
    wheel = make()
    if not (options.is_tried or options.pipx):
        return
    use(by_pipx(wheel) if options.pipx else clean_environment(wheel, options.variant))


def use(program: Path) -> None:
    """Run the installed program elsewhere, where it finds nothing of this checkout; end when something fails."""
    own = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    with tempfile.TemporaryDirectory() as elsewhere:
        for words in ("--version", "doctor", "--self-test"):
            done = subprocess.run(
                [str(program), words], cwd=elsewhere, env=own, stdout=subprocess.PIPE, text=True, check=False
            )
            print(done.stdout, end="", flush=True)
            if done.returncode != 0:
                sys.exit(f"{program.name} {words} of the wheel ended with code {done.returncode}")
            if words == "doctor" and "an installed wheel" not in done.stdout:
                sys.exit("What ran is not the wheel: see the doctor's first line")


if __name__ == "__main__":
    main()
