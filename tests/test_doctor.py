from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cxr_desktop.core.words.paths import resource
from cxr_desktop.doctor import Finding, Level, examine, surroundings
from cxr_desktop.doctor.shared_objects import debian_package, needed, unresolved
from cxr_desktop.doctor.surroundings import examine_folders
from cxr_desktop.doctor.window import (
    examine_display,
    examine_libraries,
    examine_pyside,
    qt_folder,
    wanted_plugins,
)

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's system libraries are a Linux matter")


@pytest.fixture(scope="module")
def report() -> tuple[Finding, ...]:
    return examine()


def of(findings: tuple[Finding, ...], subject: str) -> Finding:
    return next(finding for finding in findings if finding.subject == subject)


def test_a_healthy_installation_has_no_problem(report):
    assert [finding for finding in report if finding.level is Level.PROBLEM] == []


def test_everything_that_matters_is_looked_at(report):
    subjects = {finding.subject for finding in report}
    assert {"Python", "PySide6", "display", "torch", "torchvision", "device", "bundled model"} <= subjects
    assert {"pictures", "DICOM", "cache", "settings", "logs", "results"} <= subjects
    assert {"program", "cxr-vgg16-2", "lungs-1", "languages"} <= subjects


def test_each_finding_is_one_line_without_a_full_stop(report):
    for finding in report:
        assert "\n" not in finding.sentence
        assert not finding.sentence.endswith(".")


def test_the_bundled_model_is_named_with_its_digest(report):
    assert "cxr-vgg16-2 (" in of(report, "bundled model").sentence


def test_a_helper_that_does_not_decode_is_told(monkeypatch):
    from cxr_desktop.core.film import decoder
    from cxr_desktop.doctor.surroundings import examine_dicom

    assert examine_dicom().level is Level.OK
    monkeypatch.setattr(decoder, "command", lambda: [sys.executable, "-c", "raise SystemExit"])
    found = examine_dicom()
    assert found.level is Level.WARNING
    assert "JPEG lossless and 12-bit JPEG are not decoded" in found.sentence


def test_looking_needs_neither_qt_nor_torch_in_this_process():
    code = (
        "import sys; from cxr_desktop.doctor.window import *; from cxr_desktop.doctor.surroundings import *;"
        "examine_pyside(), examine_libraries(), examine_display(), examine_python(), examine_pillow();"
        "assert not [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'torch', 'torchvision')]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# --- Qt -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "python", "level"),
    [
        ("6.12.0", (3, 11), Level.PROBLEM),
        ("6.13.1", (3, 11), Level.PROBLEM),
        ("6.12.0", (3, 12), Level.OK),
        ("6.11.3", (3, 11), Level.OK),
        ("6.9.2", (3, 13), Level.PROBLEM),
    ],
)
def test_the_pyside_that_aborts_on_python_311_is_a_problem(found, python, level):
    finding = examine_pyside(found, python)
    assert finding.level is level
    assert found in finding.sentence


@linux
def test_needed_libraries_are_read_as_the_system_reads_them():
    plugin = qt_folder() / "plugins" / "platforms" / "libqxcb.so"
    assert {"libQt6XcbQpa.so.6", "libQt6Gui.so.6", "libc.so.6"} <= set(needed(plugin))


@linux
def test_a_qt_without_its_icons_is_told(crippled_qt):
    subject = "Qt for icons and pictures"
    assert of(examine_libraries(), subject).level is Level.OK
    finding = of(examine_libraries(crippled_qt, {}), subject)
    assert finding.level is Level.WARNING
    assert "libqsvgicon.so" in finding.sentence


@linux
@pytest.mark.skipif(shutil.which("ldd") is None, reason="ldd is absent")
def test_missing_libraries_are_those_that_ldd_cannot_find():
    qt = qt_folder()
    plugin = qt / "plugins" / "platforms" / "libqxcb.so"
    told = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=True).stdout
    not_found = {line.split()[0] for line in told.splitlines() if "not found" in line}
    assert set(unresolved([plugin], qt / "lib")) == not_found


@pytest.fixture
def crippled_qt(tmp_path) -> Path:
    """Return a Qt whose real X11 library asks for ``libxcb-absent.so.0`` instead of ``libxcb-cursor.so.0``."""
    real, fake = qt_folder(), tmp_path / "Qt"
    (fake / "plugins" / "platforms").mkdir(parents=True)
    (fake / "lib").mkdir()
    for name in ("libqxcb.so", "libqoffscreen.so"):
        shutil.copy(real / "plugins" / "platforms" / name, fake / "plugins" / "platforms" / name)
    for library in (real / "lib").iterdir():
        if library.name != "libQt6XcbQpa.so.6":
            (fake / "lib" / library.name).symlink_to(library)
    code = (real / "lib" / "libQt6XcbQpa.so.6").read_bytes()
    assert b"libxcb-cursor.so.0" in code
    (fake / "lib" / "libQt6XcbQpa.so.6").write_bytes(code.replace(b"libxcb-cursor.so.0", b"libxcb-absent.so.0"))
    return fake


@linux
def test_a_missing_system_library_is_named_with_its_package(crippled_qt):
    finding = of(examine_libraries(crippled_qt, {"DISPLAY": ":0"}), "Qt for X11")
    assert finding.level is Level.PROBLEM
    assert "libxcb-absent.so.0" in finding.sentence
    assert "apt-get install" in finding.sentence
    assert "libxcb-absent0" in finding.sentence


@linux
def test_what_the_display_in_use_does_not_need_is_only_a_warning(crippled_qt):
    findings = examine_libraries(crippled_qt, {"QT_QPA_PLATFORM": "offscreen"})
    assert of(findings, "Qt for X11").level is Level.WARNING
    assert of(findings, "Qt without a display").level is Level.OK


@linux
def test_where_another_platform_is_left_a_missing_library_is_only_a_warning(crippled_qt):
    findings = examine_libraries(crippled_qt, {"QT_QPA_PLATFORM": "xcb;offscreen"})
    assert of(findings, "Qt for X11").level is Level.WARNING
    (crippled_qt / "plugins" / "platforms" / "libqoffscreen.so").unlink()
    findings = examine_libraries(crippled_qt, {"QT_QPA_PLATFORM": "xcb;offscreen"})
    assert of(findings, "Qt for X11").level is Level.PROBLEM


@linux
@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is absent")
def test_a_library_that_went_away_after_linking_is_found(tmp_path):
    for name in ("gone", "plugin"):
        (tmp_path / f"{name}.c").write_text(f"int {name}(void) {{ return 1; }}")
    stub, plugin = tmp_path / "libcxrgone.so", tmp_path / "libqfake.so"
    flags = ["-Wl,--no-as-needed", f"-L{tmp_path}", "-lcxrgone"]
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-Wl,-soname,libcxrgone.so.7", "-o", stub, tmp_path / "gone.c"], check=True
    )
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", plugin, tmp_path / "plugin.c", *flags], check=True)
    stub.unlink()
    assert unresolved([plugin], tmp_path) == ("libcxrgone.so.7",)


@linux
def test_a_damaged_plugin_is_said_and_does_not_break_the_doctor(crippled_qt):
    plugin = crippled_qt / "plugins" / "platforms" / "libqxcb.so"
    whole = plugin.read_bytes()
    for damaged in (b"", b"not a library", whole[:200], whole[:5000], whole[:64] + b"\xff" * 4096):
        plugin.write_bytes(damaged)
        finding = of(examine_libraries(crippled_qt, {"DISPLAY": ":0"}), "Qt for X11")
        assert finding.level is Level.WARNING
        assert "libqxcb.so" in finding.sentence


@linux
def test_a_platform_that_qt_does_not_have_is_said(crippled_qt):
    finding = of(examine_libraries(crippled_qt, {"QT_QPA_PLATFORM": "nosuch"}), "Qt for nosuch")
    assert finding.level is Level.PROBLEM


def test_other_systems_need_no_libraries_of_their_own():
    assert examine_libraries(system="win32") == ()
    assert examine_display({}, system="darwin").level is Level.OK


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libgcc_s.so.1", "libgcc-s1"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ],
)
def test_the_debian_package_of_a_library(library, package):
    assert debian_package(library) == package


# --- display --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "plugins"),
    [
        ({}, ("offscreen",)),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1", "DISPLAY": ":0"}, ("offscreen",)),
    ],
)
def test_the_platforms_that_qt_tries(environment, plugins):
    assert wanted_plugins(environment) == plugins


def test_no_display_is_a_warning_that_says_what_still_works():
    finding = examine_display({}, system="linux")
    assert finding.level is Level.WARNING
    assert "classify" in finding.sentence


@linux
def test_a_display_where_nobody_answers_is_a_problem():
    assert examine_display({"DISPLAY": ":4711"}).level is Level.PROBLEM
    assert examine_display({"DISPLAY": "elsewhere:0"}).level is Level.OK


@linux
def test_a_display_where_somebody_answers_is_well():
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{os.getpid() + 100}")
        server.listen()
        assert examine_display({"DISPLAY": f":{os.getpid() + 100}.0"}).level is Level.OK


# --- what ships with it ---------------------------------------------------------------------------------------------


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    folder = tmp_path / "resources"
    for name in ("models", "translations"):
        (folder / name).mkdir(parents=True)
    (folder / "models" / "one-1.safetensors").write_bytes(b"weights")
    (folder / "models" / "SHA256SUMS").write_text(f"{hashlib.sha256(b'weights').hexdigest()}  one-1.safetensors\n")
    monkeypatch.setattr(surroundings, "resource", folder.joinpath)
    return folder


def test_a_model_with_one_other_byte_is_a_problem(shipped):
    (finding,) = surroundings.examine_models()
    assert (finding.level, finding.subject) == (Level.OK, "one-1")
    (shipped / "models" / "one-1.safetensors").write_bytes(b"weighty")
    (finding,) = surroundings.examine_models()
    assert finding.level is Level.PROBLEM
    assert "one-1.safetensors is damaged: its sha256 begins with" in finding.sentence
    (shipped / "models" / "one-1.safetensors").unlink()
    assert "cannot be read (No such file" in surroundings.examine_models()[0].sentence
    (shipped / "models" / "SHA256SUMS").unlink()
    assert surroundings.examine_models()[0].level is Level.PROBLEM


def test_the_sums_of_all_models_are_listed():
    models = {path.stem for path in resource("models").glob("*.safetensors")}
    findings = surroundings.examine_models()
    # another model? (cd resources/models && sha256sum *.safetensors > SHA256SUMS)
    assert {finding.subject for finding in findings} == models
    assert {finding.level for finding in findings} == {Level.OK}


def test_the_translations_that_are_there_are_named(shipped):
    assert surroundings.examine_languages().level is Level.WARNING
    (shipped / "translations" / "cxr_desktop_de.qm").touch()
    assert surroundings.examine_languages().sentence == "en, de"


def test_how_the_program_came_here_is_said(shipped, monkeypatch):
    assert "a checkout" in surroundings.examine_program().sentence
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "a package with a Python of its own" in surroundings.examine_program().sentence


# --- folders --------------------------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    monkeypatch.setenv("CXR_CONFIG_DIR", str(blocked / "config"))
    finding = of(examine_folders(), "settings")
    assert finding.level is Level.PROBLEM
    assert str(blocked) in finding.sentence


def test_looking_at_folders_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setenv("CXR_CONFIG_DIR", str(tmp_path))
    examine_folders()
    assert list(tmp_path.iterdir()) == []
