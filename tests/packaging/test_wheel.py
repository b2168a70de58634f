"""What a wheel and a source archive carry, and that the program finds it there."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_NEEDED = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "CHANGELOG.md", "CONTEXT.md")
_BUILD = "import sys; from setuptools import build_meta; print(getattr(build_meta, sys.argv[1])(sys.argv[2]))"


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source archive of this checkout, made in a copy."""
    place = tmp_path_factory.mktemp("checkout")
    for name in (*_NEEDED, "constraints.txt"):
        shutil.copy(ROOT / name, place)
    for name in ("cxr_desktop", "resources", "packaging"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    return built("build_sdist", place)


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made of the source archive, unpacked as an installer does it."""
    place = tmp_path_factory.mktemp("from-sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(place, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))  # 3.11.4 on
    (source,) = place.iterdir()
    target = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(built("build_wheel", source)) as archive:
        archive.extractall(target)
    return target


def built(what: str, place: Path) -> Path:
    out = place / "dist"
    done = subprocess.run(
        [sys.executable, "-c", _BUILD, what, str(out)], cwd=place, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return out / done.stdout.splitlines()[-1]


def resources(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_source_archive_has_all_resources_and_recipes(sdist: Path):
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"resources/{name}" for name in resources(ROOT / "resources")} <= names
    assert {"packaging/cxr_desktop.spec", "packaging/freeze.py", "constraints.txt", "LICENSE"} <= names


def test_a_wheel_has_all_resources_but_the_sources_of_the_translations(wheel: Path):
    shipped = {name for name in resources(ROOT / "resources") if not name.endswith(".ts")}
    assert resources(wheel / "cxr_desktop" / "resources") == shipped
    for name in shipped:
        assert (wheel / "cxr_desktop/resources" / name).read_bytes() == (ROOT / "resources" / name).read_bytes()
    (about,) = wheel.glob("*.dist-info")
    assert (about / "entry_points.txt").read_text().split() == [
        "[console_scripts]", "cxr-desktop", "=", "cxr_desktop.__main__:main"
    ]  # fmt: skip
    assert (about / "licenses" / "LICENSE").exists()
    assert {path.name for path in wheel.iterdir()} == {"cxr_desktop", about.name}


def test_the_program_of_a_wheel_finds_its_resources_and_its_helper(wheel: Path, tmp_path: Path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from cxr_desktop.core.words.paths import resource\n"
        "from cxr_desktop.core.film.reading import read_radiograph\n"
        "print(resource())\n"
        "print(*read_radiograph(resource('samples', 'phantom-10-opacity-right-upper.dcm')).pixels.shape)\n"
        "from cxr_desktop.doctor.surroundings import examine_dicom\n"
        "print(examine_dicom().level)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(wheel)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [str(wheel / "cxr_desktop" / "resources"), "500 540", "ok"], done.stderr
