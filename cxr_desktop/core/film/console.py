"""Keeps the decoders off the console. What they complain of is refused with a reason, or harmless."""

from __future__ import annotations

import ctypes
import logging
import re
import warnings
from functools import cache

from PIL import _imaging

_LIBRARIES = ("PIL", "pydicom", "pylibjpeg", "openjpeg", "jpeg_ls")
_MODULES = rf"({'|'.join(_LIBRARIES)})(\.|$)"
_FILTER = ("ignore", None, Warning, re.compile(_MODULES), 0)


def keep_quiet() -> None:
    """Silence the decoding libraries; called before each reading, in any thread.

    Python's list of warning filters belongs to the process and `warnings.catch_warnings` swaps it under the feet of
    other threads, so one narrow filter is put in and stays. It is put in again when somebody has taken it out.
    """
    if _FILTER not in warnings.filters:
        warnings.filterwarnings("ignore", module=_MODULES)
    _silence_logs()
    _silence_libtiff()


@cache
def _silence_logs() -> None:
    # Without a handler of its own a library's message would go to the console by logging.lastResort.
    for name in _LIBRARIES:
        logging.getLogger(name).addHandler(logging.NullHandler())


@cache
def _silence_libtiff() -> None:
    """Take off the message handlers of Pillow's libtiff: it writes straight to the console."""
    # Symbols of a library are also found through those that depend on it; on Windows libtiff is linked in unnamed.
    library = ctypes.CDLL(_imaging.__file__)
    for name in ("TIFFSetErrorHandler", "TIFFSetWarningHandler"):
        setter = getattr(library, name, None)
        if setter is not None:
            setter.argtypes, setter.restype = [ctypes.c_void_p], ctypes.c_void_p
            setter(None)
