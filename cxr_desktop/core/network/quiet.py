"""Keeps the libraries of the network off console and logs, which would show names and numbers of patients."""

from __future__ import annotations

import logging
import re
import warnings

from cxr_desktop.core.film import console

_LIBRARIES = ("pynetdicom", "dicomweb_client", "retrying", "requests", "urllib3")
_MODULES = rf"({'|'.join(_LIBRARIES)})(\.|$)"
_FILTER = ("ignore", None, Warning, re.compile(_MODULES), 0)


def keep_quiet() -> None:
    """Silence the libraries; called before each conversation, in any thread (see `core.film.console`)."""
    console.keep_quiet()
    if _FILTER not in warnings.filters:
        warnings.filterwarnings("ignore", module=_MODULES)
    for name in _LIBRARIES:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
