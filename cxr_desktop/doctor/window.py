"""Whether a window can open: PySide6, the system libraries of Qt's platform plugin, and a display. Loads no Qt."""

from __future__ import annotations

import os
import platform
import socket
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.doctor.finding import Finding, Level, ok, problem, warning
from cxr_desktop.doctor.shared_objects import debian_package, unresolved

if TYPE_CHECKING:
    from collections.abc import Mapping

_OLDEST = (6, 10)
_BREAKS_ON_311 = (6, 12)
_BESIDE = ("iconengines/libqsvgicon.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so")
_PLUGINS = {"xcb": "Qt for X11", "wayland": "Qt for Wayland", "offscreen": "Qt without a display"}


def examine_pyside(found: str | None = None, python: tuple[int, int] | None = None) -> Finding:
    """Return whether this PySide6 works on this Python (measured: 6.12 on 3.11 aborts the process)."""
    subject = "PySide6"
    python = python or (sys.version_info.major, sys.version_info.minor)
    try:
        found = found or version("PySide6-Essentials")
    except PackageNotFoundError:
        if is_frozen():
            return ok(subject, "part of this package")
        return problem(subject, "not installed; install PySide6-Essentials")
    numbers = _numbers(found)
    if numbers >= _BREAKS_ON_311 and python < (3, 12):
        return problem(
            subject,
            f"{found} on Python {python[0]}.{python[1]} loses references and aborts the process; "
            "install 'PySide6-Essentials<6.12' or use Python 3.12",
        )
    if numbers < _OLDEST:
        return problem(subject, f"{found} is too old; install 'PySide6-Essentials>=6.10'")
    return ok(subject, found)


def _numbers(text: str) -> tuple[int, int]:
    major, minor, *_ = (*text.split("."), "0")
    return int(major), int("".join(c for c in minor if c.isdigit()) or 0)


def is_frozen() -> bool:
    """Whether the program runs from a bundle without a Python of its own."""
    return bool(getattr(sys, "frozen", False))


def qt_folder() -> Path | None:
    """Return the folder of PySide6's Qt (with ``lib`` and ``plugins``), or None when there is none."""
    spec = find_spec("PySide6")
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        if (Path(place) / "Qt" / "plugins").is_dir():
            return Path(place) / "Qt"
    return None


def examine_libraries(
    qt: Path | None = None, environment: Mapping[str, str] | None = None, system: str = sys.platform
) -> tuple[Finding, ...]:
    """Return, for the plugins in use, which of their system libraries are missing.

    That is a problem where no platform plugin is left that Qt could take; else a warning.
    """
    qt = qt or qt_folder()
    if not system.startswith("linux") or qt is None:
        return ()
    wanted = wanted_plugins(os.environ if environment is None else environment)
    findings = {name: _plugin(qt, name, is_needed=False) for name in (*wanted, "xcb", "offscreen")}
    if not any((finding := findings[name]) is not None and finding.level is Level.OK for name in wanted):
        findings |= {name: _plugin(qt, name, is_needed=True) for name in wanted}
    return (*(finding for finding in findings.values() if finding is not None), _beside(qt))


def wanted_plugins(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the platform plugins that Qt tries, the first that works is taken (seen with Qt 6.11)."""
    asked = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if asked:
        return tuple("wayland" if name.startswith("wayland") else name for name in asked)
    displays = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return tuple(plugin for variable, plugin in displays if environment.get(variable)) or ("offscreen",)


def _plugin(qt: Path, name: str, *, is_needed: bool) -> Finding | None:
    subject = _PLUGINS.get(name, f"Qt for {name}")
    plugin = qt / "plugins" / "platforms" / f"libq{name}.so"
    if not plugin.is_file():
        return problem(subject, f"the platform plugin {name!r} is not part of PySide6") if is_needed else None
    return _resolved(subject, qt, [plugin], is_needed=is_needed)


def _beside(qt: Path) -> Finding:
    """Return whether the plugins for icons and pictures can be loaded; without them buttons are bare."""
    subject = "Qt for icons and pictures"
    plugins = [qt / "plugins" / name for name in _BESIDE]
    absent = ", ".join(plugin.name for plugin in plugins if not plugin.is_file())
    if absent:
        return warning(subject, f"not part of this PySide6: {absent}")
    return _resolved(subject, qt, plugins, is_needed=False)


def _resolved(subject: str, qt: Path, plugins: list[Path], *, is_needed: bool) -> Finding:
    try:
        own = [Path(sys.prefix)] if is_frozen() else []  # a bundle has system libraries of its own there
        missing = unresolved(plugins, qt / "lib", *own)
    except (ValueError, OSError) as failure:
        return warning(subject, f"its libraries cannot be examined ({failure})")
    if not missing:
        return ok(subject, "all system libraries found")
    packages = " ".join(sorted({debian_package(library) for library in missing}))
    verb = "is" if len(missing) == 1 else "are"
    sentence = f"{', '.join(missing)} {verb} missing; on Debian or Ubuntu: sudo apt-get install {packages}"
    return (problem if is_needed else warning)(subject, sentence)


def examine_display(environment: Mapping[str, str] | None = None, system: str = sys.platform) -> Finding:
    """Return whether there is a display that a window can open on."""
    subject = "display"
    environment = os.environ if environment is None else environment
    if not system.startswith("linux"):
        return ok(subject, f"that of {platform.system() or system}")
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return warning(subject, f"QT_QPA_PLATFORM={environment['QT_QPA_PLATFORM']} keeps the window off the screen")
    if environment.get("WAYLAND_DISPLAY"):
        return ok(subject, f"Wayland {environment['WAYLAND_DISPLAY']}")
    display = environment.get("DISPLAY", "")
    if not display:
        return warning(subject, "none; the window cannot open, `classify` and `demo` work without one")
    if not _answers(display):
        return problem(subject, f"DISPLAY is {display}, but no X server answers there")
    return ok(subject, f"X11 {display}")


def _answers(display: str) -> bool:
    """Return whether something listens at a local X display; one on another machine is believed."""
    host, _, number = display.rpartition(":")
    if host not in {"", "unix"}:
        return True
    name = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen
    for address in (name, f"\0{name}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            if knock.connect_ex(address) == 0:
                return True
    return False
