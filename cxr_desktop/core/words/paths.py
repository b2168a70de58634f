"""Names of files as people read them, the folders the program keeps, and writing without half-written files."""

from __future__ import annotations

import os
import sys
import tempfile
import unicodedata
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

import platformdirs

from cxr_desktop.core.words.discretion import note_name
from cxr_desktop.core.words.leftovers import sweep_once, writing_prefix

if TYPE_CHECKING:
    from collections.abc import Iterator

_APP = "cxr-desktop"
_BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def display_text(text: str) -> str:
    """Return `text` fit for one line on screen: undecodable bytes, controls and bidi overrides made visible."""
    return "".join(_visible(c) for c in text)


def one_line(text: str, longest: int) -> str:
    """Return what others wrote as one line fit for the screen, of at most so many characters."""
    line = display_text(" ".join(text[: 4 * longest].split()))
    return line if len(line) <= longest else line[: longest - 1] + "\N{HORIZONTAL ELLIPSIS}"


def stays_below(name: str) -> bool:
    """Return whether a name from a file leads to nothing outside the folder that it counts from, on any system.

    Neither whole paths, drives and shares of Windows, nor ``..`` between slashes of either kind do.
    """
    windows = PureWindowsPath(name)
    return bool(name) and "\0" not in name and not windows.anchor and ".." not in windows.parts


def typed_path(text: str) -> Path:
    """Return the path that a user typed; a ~ of a user who is not there stays as it is."""
    return Path(os.path.expanduser(text.strip()))  # noqa: PTH111 - Path's own raises there


def display_path(path: Path) -> str:
    """Return the whole path fit for one line on screen; never use it to open the file."""
    return note_name(display_text(str(path)))


def display_name(path: Path) -> str:
    """Return the last part of the path fit for one line on screen."""
    return note_name(display_text(path.name or str(path)))


def _visible(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that surrogateescape could not decode
        return f"\\x{code - 0xDC00:02x}"
    if 0xD800 <= code <= 0xDFFF:
        return "\N{REPLACEMENT CHARACTER}"
    if unicodedata.category(char) in {"Cc", "Zl", "Zp"} or unicodedata.bidirectional(char) in _BIDI:
        return "\\n" if char == "\n" else f"\\u{code:04x}"
    return char


def resource(*parts: str) -> Path:
    """Return a file that ships with the program, in a checkout, a wheel or a frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parents[2]  # a wheel has them inside the package, a checkout beside it
    root = Path(frozen) if frozen else package if (package / "resources").is_dir() else package.parent
    return root.joinpath("resources", *parts)


def frozen_program() -> str | None:
    """Return the program file of a frozen bundle, as what starts a child of it; None where a Python runs.

    On Windows the window's program has no standard streams; the one of the command line lies beside it.
    """
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable)
    return str(program.with_name(program.name.replace("-window", "")))


def window_program() -> tuple[str, ...]:
    """Return the command that starts the window once more, by the file that the user started."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "cxr_desktop")
    image, folder = os.environ.get("APPIMAGE", ""), os.environ.get("APPDIR", "")
    is_of_image = bool(image and folder) and Path(sys.executable).is_relative_to(folder)
    return (image if is_of_image else sys.executable,)


def cache_folder(*parts: str) -> Path:
    """Return (and make) a folder whose content may be deleted at any time. ``CXR_CACHE_DIR`` overrides it."""
    return _made(cache_place(*parts))


def cache_place(*parts: str) -> Path:
    """Return a folder of the cache, whether or not it is there."""
    return _root("CXR_CACHE_DIR", platformdirs.user_cache_path(_APP)).joinpath(*parts)


def config_folder() -> Path:
    """Return (and make) the folder of the settings. ``CXR_CONFIG_DIR`` overrides it."""
    return _made(config_place())


def config_place() -> Path:
    """Return the folder of the settings, whether or not it is there."""
    return _root("CXR_CONFIG_DIR", platformdirs.user_config_path(_APP))


def data_folder(*parts: str) -> Path:
    """Return (and make) a folder of what the user made and nobody may delete. ``CXR_DATA_DIR`` overrides it."""
    return _made(_data_place().joinpath(*parts))


def log_folder() -> Path:
    """Return (and make) the folder of the logs. ``CXR_LOG_DIR`` overrides it."""
    return _made(_log_place())


def own_folders() -> tuple[Path, ...]:
    """Return the folders of settings, log, data and cache, whether or not they are there."""
    return config_place(), _log_place(), _data_place(), cache_place()


def _data_place() -> Path:
    return _root("CXR_DATA_DIR", platformdirs.user_data_path(_APP))


def _log_place() -> Path:
    return _root("CXR_LOG_DIR", platformdirs.user_log_path(_APP))


def _root(variable: str, default: Path) -> Path:
    chosen = os.environ.get(variable)
    return Path(chosen) if chosen else default


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def write_beside(path: Path, *, mode: int | None = None) -> Iterator[Path]:
    """Yield a temporary path beside `path`; on success it is synced and renamed over `path`, else removed.

    A kill at any moment leaves either the old file or the new one, never a part; the temporary file is taken away
    when the next process writes into the folder (`leftovers`). `mode` is who may read and write the file (0o600: its
    owner only, from its first byte on); None for what the system gives to new files.

    Raises
    ------
    OSError
        When the folder cannot be written to or the disk is full.
    """
    sweep_once(path.parent)
    handle, name = tempfile.mkstemp(prefix=writing_prefix(), suffix=path.suffix, dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        with beside.open("r+b") as written:  # Windows syncs only what may be written
            os.fsync(written.fileno())
        beside.chmod(0o666 & ~_mask() if mode is None else mode)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


@cache
def _mask() -> int:
    """Return what the system takes off the mode of new files. Asked once: while asking, other threads have none."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
