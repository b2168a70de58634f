"""What goes wrong with a node, in words."""

from __future__ import annotations

import errno
import socket
import ssl
from importlib.util import find_spec
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from pathlib import Path

INSTALL = "install it with: pip install 'pynetdicom<4' dicomweb-client"
_PACKAGES = ("pynetdicom", "dicomweb_client")


class NetworkError(CxrError):
    """A node cannot be talked to, or broke off.

    Parameters
    ----------
    node
        The node's name.
    reason
        What is wrong, in lower case and without a full stop.
    kept
        Files that arrived whole, or were sent, before.
    """

    def __init__(self, node: str, reason: str, kept: tuple[Path, ...] = ()) -> None:
        super().__init__(node, reason)
        self.node, self.reason, self.kept = node, reason, kept

    def __str__(self) -> str:
        return f"{display_text(self.node)}: {self.reason}"


class NodeError(CxrError):
    """A node is described wrongly, or the list of nodes cannot be kept."""


class ExtraMissingError(CxrError):
    """The libraries of the network are not installed."""

    def __str__(self) -> str:
        return f"The hospital network is not installed; {INSTALL}"


def missing_packages() -> tuple[str, ...]:
    """Return which libraries of the extra ``network`` are absent."""
    return tuple(name for name in _PACKAGES if find_spec(name) is None)


def require_extra() -> None:
    """Raise `ExtraMissingError` when a library of the extra is absent."""
    if missing_packages():
        raise ExtraMissingError


class LimitError(OSError):
    """A peer sends more than it may."""


class GarbageError(OSError):
    """A peer speaks another language."""


class EndedError(OSError):
    """A peer ended the association by an abort."""


def reason_for(failure: BaseException, place: str, seconds: float) -> str:
    """Return what an error of a socket means.

    Parameters
    ----------
    failure
        The error.
    place
        Where the connection was to go: ``"pacs.example:104"``.
    seconds
        How long was waited at most.
    """
    if isinstance(failure, (EndedError, GarbageError, LimitError)):
        return str(failure)
    if isinstance(failure, ssl.SSLError):
        return _tls_reason(failure)
    for kind, words in (
        (socket.gaierror, "no machine of the name in {place} is known here"),
        (ConnectionRefusedError, "nothing listens at {place}"),
        (TimeoutError, "no answer from {place} within {seconds:g} s"),
        ((ConnectionResetError, BrokenPipeError), "the connection to {place} broke"),
    ):
        if isinstance(failure, kind):
            return words.format(place=place, seconds=seconds)
    if isinstance(failure, OSError) and failure.errno in {errno.EHOSTUNREACH, errno.ENETUNREACH}:
        return f"no way leads to {place}"
    return f"no connection to {place} ({getattr(failure, 'strerror', None) or failure})"


def _tls_reason(failure: ssl.SSLError) -> str:
    if isinstance(failure, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({failure.verify_message})"
    said = (failure.reason or str(failure)).replace("_", " ").lower()
    if "wrong version number" in said or "record layer" in said:
        return "it does not speak TLS at this port"
    if "certificate required" in said or "handshake failure" in said or "alert" in said:
        return f"it refuses the secured connection ({said}); it may ask for a client certificate"
    return f"no secured connection ({said})"
