"""Install the .deb into a clean Debian and use it there: ``make test-package``.

    sudo python packaging/test_deb.py PACKAGE.deb [--suite bookworm] [--keep]

A minimal system is made with debootstrap (kept for the next time under build/package/chroot/), the package is installed
in a copy of it by apt with what it depends on, and as a user without rights ``cxr-desktop --version``, ``doctor`` and
``--self-test`` run from the menu's command. Then it is removed again, and nothing of it may be left.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parents[1] / "build" / "package"
USER = "1000:1000"
_ENTRY = "usr/share/applications/org.cxr_desktop.CxrDesktop.desktop"
_PLACES = ("usr/lib/cxr-desktop", "usr/bin/cxr-desktop", _ENTRY, "usr/share/doc/cxr-desktop")


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
    """Make the minimal system, or take the one that is there; return its folder, never to be changed."""
    base = BUILD / "chroot" / suite
    if not (base / ".complete").exists():
        shutil.rmtree(base, ignore_errors=True)
        base.parent.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", suite, base, *mirror())
        (base / ".complete").touch()
    return base


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

    def __call__(self, *words: str, user: str = "0:0", **options: object) -> subprocess.CompletedProcess[str]:
        """Run a command as `user` without a display."""
        home = "/root" if user == "0:0" else "/home/reader"
        mounts = f"mount -t proc proc '{self.root}/proc' && mount --rbind /dev '{self.root}/dev' && exec \"$@\""
        inside = ("chroot", f"--userspec={user}", self.root)
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", "TERM": "dumb"}
        environment |= {"DEBIAN_FRONTEND": "noninteractive"} | {
            name: value
            for name, value in os.environ.items()
            if name in {"OMP_NUM_THREADS", "http_proxy", "https_proxy"}
        }
        return run("unshare", "--mount", "sh", "-c", mounts, "sh", *inside, *words, env=environment, **options)


def main() -> None:
    """Install, use, remove."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--keep", action="store_true", help="leave the system with the package in it")
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("A clean system can only be made by root: sudo make test-package")
    system = System(clean_system(options.suite), BUILD / "chroot" / f"{options.suite}-tried")
    try:
        _try(system, options.package)
    finally:
        if not options.keep:
            shutil.rmtree(system.root, ignore_errors=True)
    print(f"{options.package.name}: installed, used and removed in a clean {options.suite}")


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
    system(program, "--self-test", user=USER)
    system("apt-get", "-qq", "purge", "--yes", package.name.partition("_")[0], stdout=subprocess.DEVNULL)
    left = [place for place in _PLACES if (system.root / place).exists() or (system.root / place).is_symlink()]
    if left:
        sys.exit(f"Left after the package was removed: {', '.join(left)}")


if __name__ == "__main__":
    main()
