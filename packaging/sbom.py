"""Write the bill of materials of a package: CycloneDX JSON of what was installed and what was frozen.

    python packaging/sbom.py PYTHON OUT.cdx.json [--frozen COLLECT-00.toc]

PYTHON is the interpreter of the environment that is frozen. Its packages come from cyclonedx-py; added are Python
itself, the models that ship with the program and, with the table of contents that PyInstaller leaves, Debian's libraries
that it took along. What only builds is marked as not part of the product.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from freeze import BUILD, BUILDS, PACKAGING, ROOT, run

TOOLS = ("cyclonedx-bom", "pip-audit", "build")
_VALIDATE = """
import json, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1], encoding="utf-8").read()
wrong = JsonStrictValidator(SchemaVersion.from_version(json.loads(text)["specVersion"])).validate_str(text)
sys.exit(f"{sys.argv[1]} is no valid bill of materials: {wrong}" if wrong else 0)
"""


def tools() -> Path:
    """Return the folder of the programs that audit, in an environment of their own."""
    place = BUILD / "tools"
    programs = place / ("Scripts" if sys.platform == "win32" else "bin")
    if not (programs / "python").exists() and not (programs / "python.exe").exists():
        run(sys.executable, "-m", "venv", place)
    python = programs / ("python.exe" if sys.platform == "win32" else "python")
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--constraint", PACKAGING / "constraints-tools.txt", *TOOLS)
    return programs


def models() -> list[dict[str, object]]:
    """Return the weights that ship with the program as components."""
    return [
        {
            "type": "machine-learning-model",
            "bom-ref": path.name,
            "name": path.stem,
            "version": path.stem.rpartition("-")[2],
            "licenses": [{"license": {"id": "Apache-2.0"}}],
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
        }
        for path in sorted((ROOT / "resources" / "models").glob("*.safetensors"))
    ]


def interpreter(python: Path) -> dict[str, object]:
    """Return Python itself as a component, by the name under which its vulnerabilities are kept."""
    asked = (python, "-c", "import platform; print(platform.python_version())")
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    return {
        "type": "platform",
        "bom-ref": "cpython",
        "name": "cpython",
        "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
        "cpe": f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        "purl": f"pkg:generic/python@{version}",
    }


def owners(name: str) -> list[str]:
    """Return Debian's packages that hold a file of this very name; one that diverts the name holds another file."""
    words = ("dpkg-query", "-S", name)
    environment = {**os.environ, "LC_ALL": "C"}
    said = subprocess.run(words, capture_output=True, text=True, check=False, env=environment).stdout
    held = [line for line in said.splitlines() if not line.startswith(("diversion by ", "local diversion "))]
    packages = (package for line in held for package in line.partition(": ")[0].split(", "))
    return sorted({package.partition(":")[0] for package in packages})  # without the architecture


def system_libraries(contents: Path) -> list[dict[str, object]]:
    """Return Debian's packages that the files of a frozen tree were taken from."""
    if shutil.which("dpkg-query") is None:
        return []
    table = ast.literal_eval(contents.read_text())
    entries = next(part for part in table if isinstance(part, list))
    taken = {entry[1] for entry in entries if str(entry[1]).startswith(("/usr/lib/", "/lib/"))}
    found = {}
    for name in sorted(
        {*taken, *(str(Path(one).resolve()) for one in taken), *(one.removeprefix("/usr") for one in taken)}
    ):
        for package in owners(name):
            about = ["dpkg-query", "-W", "-f", "${Version} ${Architecture}", package]
            version, _, machine = subprocess.run(about, capture_output=True, text=True, check=True).stdout.partition(
                " "
            )
            found[package] = {
                "type": "library",
                "bom-ref": f"deb-{package}",
                "name": package,
                "version": version,
                "purl": f"pkg:deb/debian/{package}@{version}?arch={machine}",
            }
    return [found[name] for name in sorted(found)]


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--frozen", type=Path, help="the table of contents of the frozen tree")
    options = parser.parse_args()
    words = ("environment", "--output-reproducible", "--mc-type", "application", "--output-file", options.out)
    programs = tools()
    run(programs / "cyclonedx-py", *words, "--pyproject", ROOT / "pyproject.toml", options.python)
    bill = json.loads(options.out.read_text())
    for component in bill["components"]:
        if component["name"].lower() in BUILDS:
            component["scope"] = "excluded"
    bill["components"] += [interpreter(options.python), *models()]
    if options.frozen is not None:
        bill["components"] += system_libraries(options.frozen)
    options.out.write_text(json.dumps(bill, indent=1) + "\n")
    run(programs / "python", "-c", _VALIDATE, options.out)  # with what was added above
    print(f"{options.out.name}: {len(bill['components'])} components")


if __name__ == "__main__":
    main()
