"""The bill of materials names what pip does not know of: Python, the models and Debian's libraries."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from cxr_desktop.core.words.paths import resource

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def sbom(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import sbom

    yield sbom
    for name in ("sbom", "freeze"):
        sys.modules.pop(name, None)


def test_python_itself_is_listed(sbom: ModuleType):
    found = sbom.interpreter(Path(sys.executable))
    assert found["version"] == platform.python_version()
    assert found["cpe"] == f"cpe:2.3:a:python:python:{platform.python_version()}:*:*:*:*:*:*:*"


def test_the_models_are_listed_as_they_were_shipped(sbom: ModuleType):
    sums = dict(line.split()[::-1] for line in resource("models", "SHA256SUMS").read_text().splitlines())
    listed = {f"{model['name']}.safetensors": model["hashes"][0]["content"] for model in sbom.models()}
    assert listed == sums
    assert {model["version"] for model in sbom.models()} == {"1", "2"}


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not Debian")
def test_debians_libraries_are_traced_by_the_files_that_were_frozen(sbom: ModuleType, tmp_path: Path):
    listed = subprocess.run(["dpkg-query", "-L", "zlib1g"], capture_output=True, text=True, check=True).stdout
    library = next(line for line in listed.splitlines() if ".so." in line)
    contents = tmp_path / "COLLECT-00.toc"
    entries = [("libz.so.1", library, "BINARY"), ("own.so", str(tmp_path / "own.so"), "BINARY")]
    contents.write_text(repr(("name", entries)))
    (found,) = sbom.system_libraries(contents)
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "zlib1g"], capture_output=True, text=True, check=True
    )
    assert (found["name"], found["version"]) == ("zlib1g", asked.stdout)
    assert found["purl"].startswith(f"pkg:deb/debian/zlib1g@{asked.stdout}?arch=")
