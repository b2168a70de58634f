"""See that a frozen tree has the licence of all that is in it; add those of Debian's libraries, which Debian keeps apart.

    python packaging/licences.py TREE/_internal COLLECT-00.toc

Each Python library brings its own in its `dist-info`; packaging/licences/ has those that wheels leave out. Exit code 1:
a library has none, or one of Debian's has no file that says it.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from sbom import system_libraries

_IS_LICENCE = re.compile(r"licen[cs]e|copying", re.IGNORECASE)
ELSEWHERE = {
    "pyside6_essentials": "LGPL-3.txt",
    "shiboken6": "LGPL-3.txt",
    "pyjpegls": "pyjpegls.txt",
    "cuda_toolkit": "",  # names other wheels, and has no file of its own
    "nvidia_cusparselt_cu13": "",  # says no more than that it is NVIDIA's
}
"""What the wheels leave out, by the name of the `dist-info`: a file of packaging/licences/; "" for nothing to be had."""


def without_licence(inside: Path) -> list[str]:
    """Return the names of the Python libraries in a tree of which it has no licence."""
    lacking = []
    for about in sorted(inside.glob("*.dist-info")):
        name = about.name.partition("-")[0].lower()
        stand_in = ELSEWHERE.get(name)
        has_own = any(_IS_LICENCE.search(path.name) and path.is_file() for path in about.rglob("*"))
        has_other = stand_in is not None and (inside / "licences" / stand_in).exists()
        if not (has_own or has_other):
            lacking.append(name)
    return lacking


def add_debian(inside: Path, packages: list[str], documents: Path = Path("/usr/share/doc")) -> list[str]:
    """Copy the licences of Debian's packages into the tree; return those that have none."""
    out = inside / "licences" / "Debian"
    lacking = []
    for name in packages:
        source = documents / name / "copyright"
        if source.exists():
            out.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, out / f"{name}.txt")
        else:
            lacking.append(name)
    return lacking


def main(inside: Path, contents: Path) -> None:
    """Add and check."""
    packages = [str(component["name"]) for component in system_libraries(contents)]
    lacking = add_debian(inside, packages) + without_licence(inside)
    if lacking:
        sys.exit(f"The tree has no licence of {', '.join(lacking)}: add it to packaging/licences/")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
