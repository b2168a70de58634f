"""What the program stands on besides Qt and torch: Python, decoders, folders and disk."""

from __future__ import annotations

import hashlib
import platform
import shutil
import struct
import sys
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from cxr_desktop import __version__
from cxr_desktop.core.network.errors import INSTALL, missing_packages
from cxr_desktop.core.words.paths import (
    cache_folder,
    config_folder,
    data_folder,
    display_path,
    display_text,
    log_folder,
    resource,
)
from cxr_desktop.doctor.finding import Finding, ok, problem, warning

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_OLDEST_PYTHON = (3, 11)
_OLDEST_PILLOW = 13
_ROOM = 1 << 30  # the frozen layers take 0.6 GB in the cache
_NEEDS_ROOM = {
    "cache": "starting takes longer without 1 GB",
    "results": "a training may run out of it",
}
_JPEG = bytes.fromhex(  # a ramp of 8 x 8 values, 0 to 3150, lossless with 12 bits
    "ffd8ffe000104a46494600010100000100010000ffc3000b0c0008000801011100ffc40016000101010000000000000000000000000006090c"
    "ffda0008010100010000cffec993264c9932b20c993264c9932b20c993264c9932b20c993264c9932b20c993264c9932b20c993264c9932b20"
    "c993264c9932b20c993264c9932fffd9"
)
_TRANSFER_SYNTAXES = ("RLELossless", "JPEGBaseline8Bit", "JPEGLSLossless", "JPEG2000Lossless", "JPEG2000")


def examine_program() -> Finding:
    """Return which version this is and how it came here: a package, a wheel or a checkout."""
    kind = "a checkout"
    if getattr(sys, "frozen", False):
        kind = "a package with a Python of its own"
    elif resource().parent.name == "cxr_desktop":
        kind = "an installed wheel"
    return ok("program", f"cxr-desktop {__version__}, {kind}, {display_path(resource().parent)}")


def examine_models() -> tuple[Finding, ...]:
    """Return whether the bundled models are byte for byte those that were shipped."""
    folder = resource("models")
    try:
        sums = dict(line.split()[::-1] for line in (folder / "SHA256SUMS").read_text(encoding="ascii").splitlines())
    except (OSError, ValueError) as failure:
        return (problem("models", f"{display_path(folder)} cannot be read ({failure})"),)
    return tuple(_model(folder / name, expected) for name, expected in sums.items())


def _model(path: Path, expected: str) -> Finding:
    try:
        with path.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as failure:
        return problem(path.stem, f"{display_path(path)} cannot be read ({failure.strerror or failure})")
    if found != expected:
        return problem(
            path.stem, f"{display_path(path)} is damaged: its sha256 begins with {found[:6]}, not {expected[:6]}"
        )
    return ok(path.stem, f"sha256 {found[:6]}, as shipped")


def examine_languages() -> Finding:
    """Return which translations of the window are here; English needs none."""
    found = sorted(path.stem.rpartition("_")[2] for path in resource("translations").glob("cxr_desktop_*.qm"))
    if not found:
        return warning("languages", "no translation found; the window is in English")
    return ok("languages", f"en, {', '.join(found)}")


def examine_python() -> Finding:
    """Return whether this Python is new enough."""
    found = f"{platform.python_version()} ({platform.machine()}, {platform.system()})"
    if sys.version_info < _OLDEST_PYTHON:  # a bundle or an odd launcher may get past the installer's check
        return problem("Python", f"{found} is too old; 3.11 or later is needed")
    if struct.calcsize("P") < 8:
        return problem("Python", f"{found} is a 32-bit build; torch needs 64 bits")
    return ok("Python", found)


def examine_pillow() -> Finding:
    """Return whether Pillow reads the picture formats of films."""
    try:
        import PIL  # noqa: PLC0415 - the thing under examination
        from PIL import features  # noqa: PLC0415

        lacking = [name for name in ("jpg", "zlib", "libtiff", "webp") if not features.check(name)]
    except (ImportError, OSError) as failure:
        return problem("pictures", f"Pillow cannot be imported ({failure})")
    if int(PIL.__version__.partition(".")[0]) < _OLDEST_PILLOW:
        return problem("pictures", f"Pillow {PIL.__version__} has known holes; install 'pillow>=13'")
    if lacking:
        return warning("pictures", f"Pillow {PIL.__version__} was built without {', '.join(lacking)}")
    return ok("pictures", f"Pillow {PIL.__version__} reads JPEG, PNG, TIFF and WebP")


def examine_dicom() -> Finding:
    """Return whether pydicom has a decoder for each transfer syntax that the program promises."""
    try:
        from pydicom import __version__, uid  # noqa: PLC0415 - the thing under examination
        from pydicom.pixels import get_decoder  # noqa: PLC0415

        lacking = [name for name in _TRANSFER_SYNTAXES if not get_decoder(getattr(uid, name)).is_available]
    except (ImportError, OSError) as failure:
        return problem("DICOM", f"pydicom cannot be imported ({failure})")
    if lacking:
        return warning("DICOM", f"no decoder for {', '.join(lacking)}; install pylibjpeg-openjpeg and pyjpegls")
    complaint = _complaint_of_helper()
    if complaint:
        return warning("DICOM", f"JPEG lossless and 12-bit JPEG are not decoded: {complaint}")
    return ok("DICOM", f"pydicom {__version__} with all decoders")


def _complaint_of_helper() -> str:
    """Return why the helper process for JPEG does not decode a picture of 8 x 8, or ""."""
    from cxr_desktop.core.film.decoder import Decoder  # noqa: PLC0415 - needs numpy, which may be broken
    from cxr_desktop.core.film.refusal import Refused  # noqa: PLC0415

    helper = Decoder()
    try:
        found = helper.decode(_JPEG)
    except Refused as refusal:
        return refusal.reason
    finally:
        helper.close()
    return "" if found.ravel().tolist() == list(range(0, 3200, 50)) else "the picture is another one"


def examine_network() -> Finding:
    """Return whether the optional libraries of the hospital network are installed; both is well."""
    missing = missing_packages()
    if missing:
        return ok("network", f"off; {', '.join(missing)} not installed; {INSTALL}")
    return ok("network", "pynetdicom and dicomweb-client are installed; off until a node is configured")


def examine_folders() -> tuple[Finding, ...]:
    """Return whether cache, settings, logs and results can be written, and whether cache and results have room."""
    places: tuple[tuple[str, Callable[[], Path]], ...] = (
        ("cache", cache_folder),
        ("settings", config_folder),
        ("logs", log_folder),
        ("results", data_folder),
    )
    return tuple(_folder(name, find) for name, find in places)


def _folder(subject: str, find: Callable[[], Path]) -> Finding:
    try:
        folder = find()
        with TemporaryFile(dir=folder) as trial:
            trial.write(b"a trial")
        free = shutil.disk_usage(folder).free
    except OSError as failure:
        where = display_text(str(failure.filename or "its folder"))
        return problem(subject, f"{where} cannot be written to ({failure.strerror or failure})")
    room = f"{free / 1e9:,.1f} GB free"
    if subject in _NEEDS_ROOM and free < _ROOM:
        return warning(subject, f"{display_path(folder)}: only {room}; {_NEEDS_ROOM[subject]}")
    return ok(subject, f"{display_path(folder)}, {room}")
