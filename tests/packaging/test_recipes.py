"""The recipes agree with the program and with each other; what they compute is tried on files made here."""

from __future__ import annotations

import importlib.util
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from types import ModuleType, SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from cxr_desktop import __version__, gui
from cxr_desktop.core.film.folder import SUFFIXES
from cxr_desktop.core.words.paths import resource

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ENTRY = PACKAGING / f"{gui.DESKTOP_FILE}.desktop"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.fixture
def recipes(monkeypatch: pytest.MonkeyPatch):
    """The scripts of packaging/ as modules."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    import deb
    import freeze

    yield freeze, deb
    for name in ("deb", "freeze", "sbom", "wheel"):
        sys.modules.pop(name, None)


def pins(lines: list[str]) -> dict[str, list[Version]]:
    found: dict[str, list[Version]] = {}
    for line in lines:
        requirement = Requirement(line)
        (only,) = requirement.specifier
        assert only.operator == "==", line
        found.setdefault(re.sub(r"[-_.]+", "-", requirement.name).lower(), []).append(Version(only.version))
    return found


def test_the_floors_exclude_versions_with_known_holes():
    floors = {Requirement(line).name: Requirement(line).specifier for line in PROJECT["dependencies"]}
    for name, bad, good in (("pillow", "12.9", "13.0"), ("torch", "2.12.9", "2.13.0"), ("pydicom", "3.0.1", "3.0.2")):
        assert Version(bad) not in floors[name]
        assert Version(good) in floors[name]


@pytest.mark.parametrize("variant", ["cpu", "cuda"])
def test_every_pin_satisfies_its_floor_and_everything_asked_for_is_pinned(variant: str, recipes):
    freeze, _ = recipes
    pinned = pins(freeze.pins(variant))
    for line in [*freeze.requirements(variant), *freeze.BESIDES[variant]]:
        requirement = Requirement(line)
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert name in pinned, f"{name} has no pin"
        assert any(version in requirement.specifier for version in pinned[name])
    assert pinned["torch"] == [Version("2.13.0" if variant == "cpu" else "2.15.0")]
    assert "pyinstaller" in pinned


def test_the_small_variant_asks_for_no_torchvision(recipes):
    freeze, _ = recipes
    small = {freeze.canonical(line) for line in freeze.requirements("cpu")}
    large = {freeze.canonical(line) for line in freeze.requirements("cuda")}
    assert large - small == {"torchvision", "grad-cam"}
    assert {"pynetdicom", "dicomweb-client"} <= small


def test_what_a_tree_lacks_is_computed_from_its_files(tmp_path: Path, recipes):
    _, deb = recipes
    from PySide6 import QtCore

    (tmp_path / "plugin.so").write_bytes(Path(QtCore.__file__).read_bytes())
    (tmp_path / "link.so").symlink_to("plugin.so")
    (tmp_path / "words.so").write_text("no library" * 20)
    files = deb.programs_and_libraries(tmp_path)
    assert files == [tmp_path / "plugin.so"]
    names, glibc = deb.lacking(files, tmp_path)
    assert "libQt6Core.so.6" in names
    assert 17 <= glibc < 60
    (tmp_path / "libQt6Core.so.6").touch()
    assert "libQt6Core.so.6" not in deb.lacking(files, tmp_path)[0]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not Debian")
def test_libraries_are_traced_to_their_debian_packages(recipes):
    _, deb = recipes
    depends = deb.packages({"libz.so.1", "libnobody.so.7", "libc.so.6"}, 34)
    assert depends[0] == "libc6 (>= 2.34)"
    assert {"zlib1g", "libnobody7"} <= set(depends)
    text = deb.control("cpu", depends, 123)
    assert f"Version: {__version__}\n" in text
    assert "Conflicts: cxr-desktop-cuda\n" in text
    assert all(line.startswith(" ") or re.match(r"[A-Z][A-Za-z-]+: \S", line) for line in text.splitlines())


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not Debian")
def test_a_library_that_another_package_diverts_is_traced_to_the_one_that_holds_it(
    recipes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """dpkg-query names the diversions first. It reads a database that is made here."""
    _, deb = recipes
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    place = re.search(r"^\s+libz\.so\.1 \(.*x86-64.*\) => (\S+)$", listing, re.MULTILINE)[1]
    (tmp_path / "info").mkdir()
    (tmp_path / "info/format").write_text("1\n")
    (tmp_path / "info/holder:amd64.list").write_text(f"{place}\n")
    (tmp_path / "info/other.list").write_text("")
    (tmp_path / "available").touch()
    (tmp_path / "status").write_text(
        "Package: holder\nStatus: install ok installed\nArchitecture: amd64\nMulti-Arch: same\nVersion: 1\n"
        "Maintainer: A <a@b>\nDescription: B\n\n"
    )
    monkeypatch.setenv("DPKG_ADMINDIR", str(tmp_path))
    for whose, said in (("other", "diversion by other from: "), (":", "local diversion from: ")):
        (tmp_path / "diversions").write_text(f"{place}\n{place}.away\n{whose}\n")
        raw = subprocess.run(["dpkg-query", "-S", place], capture_output=True, text=True, check=True).stdout
        assert raw.startswith(said)
        assert raw.endswith(f"holder:amd64: {place}\n")
        assert deb.packages({"libz.so.1"}, 34) == ["libc6 (>= 2.34)", "holder", *deb.DECLARED]
        contents = tmp_path / "COLLECT-00.toc"
        contents.write_text(repr(("name", [("libz.so.1", place, "BINARY")])))
        assert [found["name"] for found in sys.modules["sbom"].system_libraries(contents)] == ["holder"]


def test_a_torch_with_cuda_does_not_get_into_the_small_package(recipes, tmp_path: Path):
    freeze, _ = recipes
    libraries = tmp_path / "lib/python3.11/site-packages/torch/lib"
    libraries.mkdir(parents=True)
    (libraries / "libtorch_cpu.so").touch()
    freeze.refuse_cuda(tmp_path)
    (libraries / "libtorch_cuda.so").touch()
    with pytest.raises(SystemExit, match="needs a torch without CUDA"):
        freeze.refuse_cuda(tmp_path)


def test_the_program_is_frozen_from_any_folder(recipes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    freeze, _ = recipes
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    python = tmp_path / "python"
    python.write_text(
        f'#!/bin/sh\ncd -P . && pwd >"{tmp_path}/where"\nmkdir -p "{tmp_path}/dist/cxr-desktop/_internal"\n'
        f'mkdir -p "{tmp_path}/work/cxr_desktop"\necho "(0, [])" >"{tmp_path}/work/cxr_desktop/COLLECT-00.toc"\n'
    )
    python.chmod(0o755)
    monkeypatch.chdir(elsewhere)
    assert freeze.freeze(python, tmp_path, "cpu") == tmp_path / "dist/cxr-desktop"
    assert (tmp_path / "where").read_text().strip() == str(ROOT)
    assert list(elsewhere.iterdir()) == []


def test_what_only_builds_is_not_frozen(recipes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The recipe runs with stand-ins for what PyInstaller gives it."""
    freeze, _ = recipes
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = hooks.collect_dynamic_libs = hooks.collect_submodules = lambda name: []
    hooks.copy_metadata = lambda name: [(f"{name}.dist-info", name)]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.chdir(tmp_path)
    analysed = SimpleNamespace(binaries=[], scripts=[], pure=[])
    given = {
        "SPECPATH": str(PACKAGING),
        "Analysis": lambda scripts, **words: analysed.__dict__.update(datas=words["datas"]) or analysed,
        **dict.fromkeys(("PYZ", "EXE", "COLLECT", "BUNDLE"), lambda *parts, **words: None),
    }
    before = list(sys.path)
    runpy.run_path(str(PACKAGING / "cxr_desktop.spec"), init_globals=given)
    frozen = {target.lower() for source, target in analysed.datas if source.endswith(".dist-info")}
    assert {"numpy", "torch", "pydicom"} <= frozen
    assert {distribution.name.lower() for distribution in distributions()} & freeze.BUILDS
    assert frozen & freeze.BUILDS == set()
    assert sys.path == before


@pytest.mark.skipif(not shutil.which("strip") or sys.platform != "linux", reason="needs binutils")
def test_a_library_without_its_symbols_is_smaller_and_loads(recipes, tmp_path: Path):
    freeze, _ = recipes
    source = next(Path(importlib.util.find_spec("_openjpeg").origin).parent.glob("_openjpeg.*.so"))
    copy = Path(shutil.copy(source, tmp_path))
    freeze.strip(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [source.name]
    assert copy.stat().st_size < source.stat().st_size / 2
    assert copy.stat().st_mode == source.stat().st_mode
    code = "import sys; sys.path.insert(0, sys.argv[1]); import _openjpeg; print(_openjpeg.__file__)"
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(copy)


def test_the_desktop_entry_opens_the_films_that_the_program_reads():
    from cxr_desktop.core.film.reading import read_radiograph

    text = ENTRY.read_text()
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(ENTRY)], check=True)
    types = set(re.search(r"^MimeType=(.*)$", text, re.MULTILINE)[1].strip(";").split(";"))
    # no folders: a program of this type is a candidate for opening any folder
    assert types == {"application/dicom", "image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp"}
    assert "Exec=cxr-desktop %F\n" in text  # takes folders all the same
    assert {read_radiograph(path).bits for path in resource("samples").glob("phantom-0[1-8]*")} >= {8, 16}
    assert "Icon=cxr-desktop\n" in text
    assert resource("icons", "app.svg").exists()


def test_all_recipes_name_the_same_program():
    metainfo = ET.parse(PACKAGING / f"{gui.DESKTOP_FILE}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == gui.DESKTOP_FILE
    assert metainfo.find("releases/release").get("version") == __version__ == PROJECT["version"]
    mime = ET.parse(PACKAGING / "cxr-desktop-mime.xml").getroot()
    assert [part.get("type") for part in mime] == ["application/dicom"]
    for name in ("flatpak/org.cxr_desktop.CxrDesktop.yml", "appimage", "deb.py", "cxr_desktop.spec"):
        assert gui.DESKTOP_FILE in (PACKAGING / name).read_text(), name
    for name in (
        "flatpak/org.cxr_desktop.CxrDesktop.yml",
        "appimage",
        "windows/build.ps1",
        "macos/build",
        "try-frozen",
    ):
        assert "--self-test" in (PACKAGING / name).read_text(), name


def test_what_the_windows_installer_adds_to_the_path_it_takes_out_again():
    """It runs on Windows alone: packaging/windows/build.ps1 tries it there."""
    installer = (PACKAGING / "windows/cxr-desktop.iss").read_text()
    roots = re.findall(r"^Root: (\w+);", installer, re.MULTILINE)
    assert set(roots) == {"HKA"}  # a user's or all users', never mixed
    assert len(re.findall(r"^Root: .*ValueName: \"Path\"", installer, re.MULTILINE)) == 1
    assert re.search(r"^procedure CurUninstallStepChanged\((?s:.*)'Path', Path\);\nend;", installer, re.MULTILINE)
    trial = (PACKAGING / "windows/build.ps1").read_text()
    assert trial.index('"/TASKS=path"') < trial.index("unins000.exe") < trial.index("still in Path")


def test_every_package_tells_the_system_which_files_it_opens():
    installer = (PACKAGING / "windows/cxr-desktop.iss").read_text()
    assert set(re.findall(r'SupportedTypes"; .*ValueName: "(.*?)"', installer)) == SUFFIXES
    assert "/app/share/mime/packages/" in (PACKAGING / "flatpak/org.cxr_desktop.CxrDesktop.yml").read_text()


def test_a_debian_package_has_its_files_where_the_system_looks(
    recipes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    _, deb = recipes
    monkeypatch.setattr(deb, "BUILD", tmp_path)
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "cxr-desktop").write_text("a program")
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "48.png").write_text("an icon")
    (tmp_path / "cuda").mkdir()
    (tmp_path / "cuda" / "cxr-desktop-cuda.cdx.json").write_text("{}")
    deb.lay_out(tmp_path / "tree", tmp_path / "root", "cuda")
    usr = tmp_path / "root" / "usr"
    assert {path.relative_to(usr).as_posix() for path in usr.rglob("*") if path.is_file()} == {
        "bin/cxr-desktop",
        "lib/cxr-desktop/cxr-desktop",
        f"share/applications/{gui.DESKTOP_FILE}.desktop",
        "share/doc/cxr-desktop-cuda/changelog.gz",
        "share/doc/cxr-desktop-cuda/copyright",
        "share/doc/cxr-desktop-cuda/cxr-desktop-cuda.cdx.json.gz",
        "share/icons/hicolor/48x48/apps/cxr-desktop.png",
        "share/icons/hicolor/scalable/apps/cxr-desktop.svg",
        f"share/metainfo/{gui.DESKTOP_FILE}.metainfo.xml",
        "share/mime/packages/cxr-desktop.xml",
    }
    assert (usr / "bin/cxr-desktop").read_text() == "a program"


def test_every_build_of_the_small_package_for_linux_is_given_a_torch_without_cuda():
    text = (ROOT / ".github/workflows/packages.yml").read_text()
    jobs = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", text, re.MULTILINE))
    building = {name for name, steps in jobs.items() if re.search(r"run: make (package|\$)", steps)}
    assert building == {"linux", "appimage"}
    assert all("PIP_EXTRA_INDEX_URL: ${{" in jobs[name] and "vars.CXR_CPU_INDEX" in jobs[name] for name in building)


def test_the_oldest_macos_is_the_one_that_the_installed_libraries_were_built_for():
    """PySide6 6.12 and torch 2.13 have wheels for macOS 14 and newer."""
    assert '"LSMinimumSystemVersion": "14.0"' in (PACKAGING / "cxr_desktop.spec").read_text()
    assert "macOS 14 or newer" in (ROOT / "docs/guide/install.md").read_text()


def test_the_workflow_runs_every_recipe():
    text = (ROOT / ".github/workflows/packages.yml").read_text()
    recipes = {"packaging/appimage", "packaging/flatpak/", r"packaging\windows\build.ps1", "packaging/macos/build"}
    assert {name for name in recipes if name not in text} == set()


def test_every_script_that_the_recipes_call_is_there():
    called = set()
    for path in (ROOT / "Makefile", ROOT / ".github/workflows/packages.yml"):
        called |= set(re.findall(r"\bpackaging[/\\][\w./\\-]+", path.read_text()))
    assert {name for name in called if not (ROOT / name.replace("\\", "/")).exists()} == set()
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert (
        set(re.findall(r"(?:^|`|sudo )make ([\w-]+)", (ROOT / "docs/guide/install.md").read_text(), re.MULTILINE))
        <= targets
    )


def test_the_nightly_workflow_calls_targets_with_variables_that_they_have():
    makefile = (ROOT / "Makefile").read_text()
    workflow = (ROOT / ".github/workflows/long.yml").read_text()
    (suites,) = re.findall(r"suite: \[(.+)\]", workflow)
    assert set(suites.split(", ")) <= set(re.findall(r"^([\w-]+):", makefile, re.MULTILINE))
    (command,) = re.findall(r"run: (make .+)", workflow)
    variables = re.findall(r"(\w+)=", command)
    assert variables == ["SEED", "START"]
    assert set(variables) <= set(re.findall(r"^(\w+) \?=", makefile, re.MULTILINE))


@pytest.mark.parametrize("name", ["appimage", "macos/build", "try-frozen", "system-libraries"])
def test_the_shell_scripts_are_shell(name: str):
    subprocess.run(["bash", "-n", str(PACKAGING / name)], check=True)


@pytest.mark.parametrize(("of_debian", "library"), [(True, {"libpython3-dev"}), (False, set())])
def test_debians_python_gets_the_library_that_a_frozen_program_needs(
    of_debian: bool, library: set[str], tmp_path: Path
):
    for name, text in (("dpkg-query", "exit 1"), ("apt-get", "exit 0"), ("sudo", "exit 0"), ("own-python", "exit 0")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    done = subprocess.run(
        [PACKAGING / "system-libraries", "--for-packages"],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "PYTHON": "/usr/bin/env" if of_debian else "own-python"},
        capture_output=True,
        text=True,
        check=True,
    )
    asked = set(done.stdout.partition(":")[2].split())
    assert "debootstrap" in asked
    assert asked & {"libpython3-dev"} == library


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("setpriv"), reason="only root can give up a right")
def test_where_nothing_can_be_mounted_the_package_is_unpacked_and_that_is_said(tmp_path: Path):
    root = tmp_path / "root"
    program = root / "usr/lib/cxr-desktop/cxr-desktop"
    for path, text in (
        (program, '#!/bin/sh\necho "it ran: $1"\n'),
        (root / f"usr/share/applications/{gui.DESKTOP_FILE}.desktop", ENTRY.read_text()),
        (root / "DEBIAN/control", "Package: trial\nVersion: 1\nArchitecture: all\nMaintainer: A\nDescription: B\n"),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    program.chmod(0o755)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/cxr-desktop").symlink_to("../lib/cxr-desktop/cxr-desktop")
    package = tmp_path / "trial.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", root, package], check=True, capture_output=True)

    without = ("setpriv", "--bounding-set", "-sys_admin", sys.executable, PACKAGING / "test_deb.py", package)
    done = subprocess.run(without, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "No clean bookworm can be made here: nothing can be mounted (unshare: " in done.stdout
    assert "it ran: --self-test\n" in done.stdout
    strict = subprocess.run([*without, "--strict"], capture_output=True, text=True, check=False)
    assert strict.returncode == 1
    assert strict.stderr.startswith("No clean bookworm can be made here: nothing can be mounted")


@pytest.mark.parametrize(("whose", "said"), [("a checkout", "What ran is not the wheel"), ("an installed wheel", "")])
def test_the_trial_of_a_wheel_tells_a_checkout_from_it(
    whose: str, said: str, recipes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import wheel

    program = tmp_path / "cxr-desktop"
    program.write_text(f'#!/bin/sh\n[ -z "$PYTHONPATH" ] || exit 9\necho "program: {whose}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    if said:
        with pytest.raises(SystemExit, match=said):
            wheel.use(program)
    else:
        wheel.use(program)


def test_a_package_that_is_not_there_is_said():
    words = [sys.executable, PACKAGING / "test_deb.py", ""]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no package .: make package makes one" in done.stderr
