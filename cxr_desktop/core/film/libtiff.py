"""Keeps libtiff quiet: it complains straight to the console, and Pillow reports the same as exceptions."""

from __future__ import annotations

import ctypes
from pathlib import Path

import PIL


def silence_libtiff() -> None:
    """Take off the message handlers of the libtiff that came with Pillow; without one of its own, do nothing."""
    bundled = Path(PIL.__file__).resolve().parent.parent / "pillow.libs"
    for file in bundled.glob("libtiff-*.so*"):
        library = ctypes.CDLL(str(file))
        for name in ("TIFFSetErrorHandler", "TIFFSetWarningHandler"):
            setter = getattr(library, name)
            setter.argtypes, setter.restype = [ctypes.c_void_p], ctypes.c_void_p
            setter(None)
