"""Install the .deb into a clean Debian and use it there: ``make test-package``.

    sudo python packaging/test_deb.py PACKAGE.deb [--suite bookworm] [--keep]

A minimal system is made with debootstrap (kept for the next time under build/package/chroot/), the package is installed
in a copy of it by apt with what it depends on, and as a user without rights ``cxr-desktop --version``, ``doctor`` and
``--self-test`` run from the menu's command. There is no display, so that the doctor is asked whether a window for X11 and
one for Wayland would find their libraries. Then it is removed again, and nothing of it may be left.

Where no clean system can be made (a container that may not mount, no archive of Debian to be reached), that is said, and
the program runs from the unpacked package instead; with --strict that is an error.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
BUILD = PACKAGING.parent / "build" / "package"
USER = "1000:1000"
_ENTRY = "usr/share/applications/org.cxr_desktop.CxrDesktop.desktop"
_PLACES = ("usr/lib/cxr-desktop", "usr/bin/cxr-desktop", _ENTRY)
_DESKTOPS = ("xcb", "wayland")


class NoCleanSystemError(Exception):
    """A clean system cannot be made here; the text says why, in a clause without a full stop."""


def run(*words: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run a command; end with its name when it fails."""
    done = subprocess.run([str(word) for word in words], text=True, check=False, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(str(word) for word in words)[:200]} ended with code {done.returncode}")
    return done


def mirror() -> list[str]:
    """Return where this system's packages come from, [] for debootstrap's own choice."""
    for path in (*Path("/etc/apt/sources.list.d").glob("*.sources"), *Path("/etc/apt").glob("sources.list")):
        found = re.search(r"^(?:URIs:|deb(?: \[.*\])?)\s*(\S+/debian/?)(?:\s|$)", path.read_text(), re.MULTILINE)
        if found:
            return [found.group(1)]
    return []


def clean_system(suite: str) -> Path:
    """Make the minimal system, or take the one that is there; return its folder, never to be changed.

    Raises
    ------
    NoCleanSystemError
        When this machine does not let it.
    """
    _check_mounting()
    base = BUILD / "chroot" / suite
    if not (base / ".complete").exists():
        shutil.rmtree(base, ignore_errors=True)
        base.parent.mkdir(parents=True, exist_ok=True)
        words = ("debootstrap", "--variant=minbase", suite, str(base), *mirror())
        try:
            done = subprocess.run(words, check=False)
        except FileNotFoundError as failure:
            raise NoCleanSystemError("debootstrap is not installed") from failure
        if done.returncode != 0:
            raise NoCleanSystemError(f"debootstrap ended with code {done.returncode}, see {base}/debootstrap")
        (base / ".complete").touch()
    return base


def _check_mounting() -> None:
    """Raise where a process may not have mounts of its own, as in most containers."""
    with tempfile.TemporaryDirectory() as place:
        words = ("unshare", "--mount", "sh", "-c", f"mount -t proc proc {place} && mount --rbind /dev {place}")
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NoCleanSystemError(f"nothing can be mounted ({(done.stderr.splitlines() or ['no reason told'])[-1]})")


class System:
    """A copy of the minimal system in which commands run, /proc and /dev mounted for as long as each runs."""

    def __init__(self, base: Path, root: Path) -> None:
        self.root = root
        shutil.rmtree(root, ignore_errors=True)
        run("cp", "-a", "--reflink=auto", base, root)
        (root / "usr" / "sbin" / "policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        (root / "usr" / "sbin" / "policy-rc.d").chmod(0o755)
        for place in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(f"/{place}", root / place)
        for path in Path("/etc/apt/apt.conf.d").glob("*"):  # how packages are reached from here
            text = path.read_text(errors="replace")
            if "Acquire" in text and "Proxy" in text:
                shutil.copyfile(path, root / "etc/apt/apt.conf.d" / path.name)

    def __call__(
        self, *words: str, user: str = "0:0", platform: str = "", **options: object
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as `user` without a display, as if Qt were to draw by `platform`."""
        home = "/root" if user == "0:0" else "/home/reader"
        mounts = f"mount -t proc proc '{self.root}/proc' && mount --rbind /dev '{self.root}/dev' && exec \"$@\""
        inside = ("chroot", f"--userspec={user}", self.root)
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", "TERM": "dumb"}
        environment |= {"DEBIAN_FRONTEND": "noninteractive"} | {
            name: value
            for name, value in os.environ.items()
            if name in {"OMP_NUM_THREADS", "http_proxy", "https_proxy"}
        }
        if platform:
            environment["QT_QPA_PLATFORM"] = platform
        return run("unshare", "--mount", "sh", "-c", mounts, "sh", *inside, *words, env=environment, **options)


def main() -> None:
    """Install, use, remove."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--keep", action="store_true", help="leave the system with the package in it")
    parser.add_argument("--strict", action="store_true", help="fail where no clean system can be made")
    options = parser.parse_args()
    if not options.package.is_file():
        parser.error(f"there is no package {options.package}: make package makes one")
    if os.geteuid() != 0:
        sys.exit("A clean system can only be made by root: sudo make test-package")
    try:
        base = clean_system(options.suite)
    except NoCleanSystemError as failure:
        if options.strict:
            sys.exit(f"No clean {options.suite} can be made here: {failure}")
        print(f"No clean {options.suite} can be made here: {failure}. The package is only unpacked, not installed.")
        _try_unpacked(options.package)
        return
    system = System(base, BUILD / "chroot" / f"{options.suite}-tried")
    try:
        _try(system, options.package)
    finally:
        if not options.keep:
            shutil.rmtree(system.root, ignore_errors=True)
    print(f"{options.package.name}: installed, used and removed in a clean {options.suite}")


def _try_unpacked(package: Path) -> None:
    """Run the program from the files of the package, by the command that the menu would run."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        run("dpkg-deb", "--extract", package, root)
        command = re.search(r"^Exec=(\S+)", (root / _ENTRY).read_text(), re.MULTILINE)
        assert command is not None
        run(PACKAGING / "try-frozen", (root / "usr/bin" / command.group(1)).resolve().parent)
    print(f"{package.name}: unpacked and used on this system, not installed in a clean one")


def _try(system: System, package: Path) -> None:
    shutil.copyfile(package, system.root / "tmp" / package.name)
    system("apt-get", "-qq", "update")
    system(
        "apt-get",
        "-qq",
        "install",
        "--yes",
        "--no-install-recommends",
        f"/tmp/{package.name}",
        stdout=subprocess.DEVNULL,
    )
    (system.root / "tmp" / package.name).unlink()
    command = re.search(r"^Exec=(\S+)", (system.root / _ENTRY).read_text(), re.MULTILINE)
    assert command is not None
    program = command.group(1)
    system("useradd", "--create-home", "--uid", "1000", "reader")
    system("test", "!", "-e", "/usr/bin/python3")  # it has to bring its own
    system(program, "--version", user=USER)
    system(program, "doctor", user=USER)
    for platform in _DESKTOPS:  # a library that is missing for it is a problem, and so the doctor's exit code
        system(program, "doctor", user=USER, platform=platform)
    system(program, "--self-test", user=USER)
    name = package.name.partition("_")[0]
    system("apt-get", "-qq", "purge", "--yes", name, stdout=subprocess.DEVNULL)
    places = (*_PLACES, f"usr/share/doc/{name}")
    left = [place for place in places if (system.root / place).exists() or (system.root / place).is_symlink()]
    if left:
        sys.exit(f"Left after the package was removed: {', '.join(left)}")


if __name__ == "__main__":
    main()
