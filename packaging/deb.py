"""Put a frozen tree into a .deb: program, desktop entry, icon, types of files, copyright, bill of materials.

    python packaging/deb.py TREE [--variant cpu|cuda]

What it depends on is computed: every library that a file of the tree asks for and the tree has not, by the package of
this system that holds it, and the newest glibc that any file asks for. Nothing is run at installation: the caches of
icons, desktop entries and types are kept by triggers of the packages that own them.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from freeze import BUILD, PACKAGING, ROOT, run, size
from sbom import owners

sys.path[:0] = [str(ROOT), str(ROOT / "cxr_desktop" / "doctor")]  # this Python has none of the program's libraries
from shared_objects import debian_package, needed  # noqa: E402 - see above

from cxr_desktop import __version__  # noqa: E402

NAME = "cxr-desktop"
ENTRY = "org.cxr_desktop.CxrDesktop"
DECLARED = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core | fonts-liberation2", "xkb-data")
"""Data that libraries inside the tree look for, which no file asks for by name."""
OF_THE_DRIVER = re.compile(r"libcuda\.so|libnvidia-|libcudadebugger")
_GLIBC = re.compile(rb"GLIBC_2\.(\d{1,3})\x00")
_SUMMARY = """\
Description: Chest X-ray viewer that says when not to believe the model
 Open a folder of chest X-rays (DICOM, JPEG, PNG, TIFF), step through them as on
 a reading station, and see for each one what a neural network calls it, how
 sure it is, and where it looked. Train a network on films of your own.
 .
 For research, not for diagnosis. {variant}
"""
_VARIANT = {
    "cpu": "This package computes on the processor.",
    "cuda": "This package computes on an NVIDIA card where there is one.",
}


def programs_and_libraries(tree: Path) -> list[Path]:
    """Return the ELF files of a folder, links left out."""
    found = []
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.stat().st_size > 64:
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def lacking(files: list[Path], tree: Path) -> tuple[set[str], int]:
    """Return the names of the libraries that the tree has not, and the minor version of glibc 2 that it needs."""
    own = {path.name for path in tree.rglob("*.so*")}
    names, newest = set(), 0
    for path in files:
        names.update(needed(path))
        newest = max([newest, *(int(number) for number in _GLIBC.findall(path.read_bytes()))])
    return {name for name in names - own if not OF_THE_DRIVER.match(name)}, newest


def packages(names: set[str], glibc: int) -> list[str]:
    """Return the Debian packages that hold the libraries, as a Depends line lists them."""
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\s+(\S+) \(.*x86-64.*\) => (\S+)$", listing, re.MULTILINE))
    found = set()
    for name in names:
        package = _owner(places.get(name)) or debian_package(name)
        if package != "libc6":
            found.add(f"{package} | {package}t64" if package == "libglib2.0-0" else package)
    return [f"libc6 (>= 2.{glibc})", *sorted(found), *DECLARED]


def _owner(place: str | None) -> str | None:
    if place is None:
        return None
    for name in (
        place,
        str(Path(place).resolve()),
        place.removeprefix("/usr"),
        str(Path(place).resolve()).removeprefix("/usr"),
    ):
        for package in owners(name):
            return package
    return None


def lay_out(tree: Path, root: Path, variant: str) -> None:
    """Put all files where they are to be on the system."""
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(tree, program, symlinks=True, copy_function=_link_or_copy)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    _put(PACKAGING / f"{ENTRY}.desktop", share / "applications" / f"{ENTRY}.desktop")
    _put(PACKAGING / f"{ENTRY}.metainfo.xml", share / "metainfo" / f"{ENTRY}.metainfo.xml")
    _put(PACKAGING / f"{NAME}-mime.xml", share / "mime" / "packages" / f"{NAME}.xml")
    icons = share / "icons" / "hicolor"
    _put(ROOT / "resources" / "icons" / "app.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    for picture in (BUILD / "icons").glob("[0-9]*.png"):
        if picture.stem != "1024":
            _put(picture, icons / f"{picture.stem}x{picture.stem}" / "apps" / f"{NAME}.png")
    papers = share / "doc" / package_name(variant)
    _put(PACKAGING / "copyright", papers / "copyright")
    (papers / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    bill = BUILD / variant / f"{NAME}-{variant}.cdx.json"
    if bill.exists():
        (papers / f"{bill.name}.gz").write_bytes(gzip.compress(bill.read_bytes(), mtime=0))


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def package_name(variant: str) -> str:
    """Return the name of the package; only one of them can be installed."""
    return NAME if variant == "cpu" else f"{NAME}-{variant}"


def architecture() -> str:
    """Return this machine's kind, as Debian calls it."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def control(variant: str, depends: list[str], kilobytes: int) -> str:
    """Return what dpkg knows of the package."""
    other = package_name("cuda" if variant == "cpu" else "cpu")
    fields = (
        f"Package: {package_name(variant)}",
        f"Version: {__version__}",
        f"Architecture: {architecture()}",
        "Maintainer: The developers of cxr-desktop <cxr-desktop@localhost>",
        "Section: science",
        "Priority: optional",
        f"Installed-Size: {kilobytes}",
        f"Depends: {', '.join(depends)}",
        "Recommends: ca-certificates, xdg-utils",
        f"Conflicts: {other}",
    )
    return "\n".join(fields) + "\n" + _SUMMARY.format(variant=_VARIANT[variant])


def main() -> None:
    """Build the package."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--level", type=int, default=12, help="of the compression")
    parser.add_argument("--compression", default="zstd", choices=("zstd", "xz", "none"), help="xz: smaller, slower")
    options = parser.parse_args()
    tree = options.tree.resolve()
    files = programs_and_libraries(tree)
    depends = packages(*lacking(files, tree))
    root = BUILD / options.variant / "root"
    lay_out(tree, root, options.variant)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(options.variant, depends, size(root) // 1024))
    run("chmod", "-R", "u=rwX,go=rX", root)
    out = BUILD / f"{package_name(options.variant)}_{__version__}_{architecture()}.deb"
    level = [f"-z{options.level}"] if options.compression == "zstd" else []
    run("dpkg-deb", "--root-owner-group", f"-Z{options.compression}", *level, "--build", root, out)
    shutil.rmtree(root)
    print(f"{out.relative_to(ROOT)}: {out.stat().st_size / 1e6:,.0f} MB; depends on {', '.join(depends)}")


if __name__ == "__main__":
    main()
