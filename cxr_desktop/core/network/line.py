"""One connection to a node: dialled with a time limit, cut from another thread, and limited in what it takes in."""

from __future__ import annotations

import errno
import queue
import select
import socket
import ssl
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.network.errors import LimitError, NodeError
from cxr_desktop.core.words.errors import Cancelled

if TYPE_CHECKING:
    from cxr_desktop.core.network.nodes import Node

LARGEST_OBJECT = 1 << 30  # bytes of one object
LARGEST_ANSWER = 1 << 24  # bytes of one answer that is no object
_POLL = 0.05


class Line:
    """The connection of one piece of work.

    Attributes
    ----------
    failure
        Why it could not be made or went wrong, or None.
    is_cut
        Whether our side cut it.
    is_lost
        Whether the other side closed it.
    """

    def __init__(self, node: Node) -> None:
        self.node = node
        self.failure: BaseException | None = None
        self.is_cut = self.is_lost = False
        self._handles: list[socket.socket] = []
        self._sockets: list[socket.socket] = []
        self._left = LARGEST_ANSWER
        self._heard_at = time.monotonic()

    def dial(self, host: str, port: int, context: ssl.SSLContext | None = None) -> socket.socket:
        """Return a connected socket; its further waits are those for an answer.

        Raises
        ------
        OSError
            When no address of the host answers in time, or TLS fails.
        Cancelled
            When it was cut meanwhile.
        """
        deadline = time.monotonic() + self.node.connect_seconds
        failure: OSError = OSError(errno.EHOSTUNREACH, "no address")
        for family, address in self.addresses(host, port, deadline):
            made = socket.socket(family, socket.SOCK_STREAM)
            try:
                self._connect(made, address, deadline)
                return self._secured(made, host, context)
            except OSError as reason:
                made.close()
                failure = reason
            except BaseException:
                made.close()
                raise
        raise failure

    def addresses(self, host: str, port: int, deadline: float | None = None) -> list[tuple[int, Any]]:
        """Return family and address of each place that a name stands for.

        The system's call cannot be stopped, so it is made in a thread, which is left alone when it takes too long.

        Raises
        ------
        OSError
            When the name is not known or nobody says so until `deadline` (of the monotonic clock; None: as long as
            one waits for a connection).
        Cancelled
            When it was cut meanwhile.
        """
        deadline = time.monotonic() + self.node.connect_seconds if deadline is None else deadline
        told: queue.Queue[Any] = queue.Queue(1)

        def ask() -> None:
            try:
                told.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except Exception as failure:  # noqa: BLE001 - told in the thread that asked
                told.put(failure)

        asking = threading.Thread(target=ask, name="name-of-machine", daemon=True)
        asking.start()
        while time.monotonic() <= deadline:
            if self.is_cut:
                raise Cancelled
            with suppress(queue.Empty):
                answer = told.get(timeout=_POLL)
                asking.join()
                if isinstance(answer, Exception):
                    raise answer
                return [(family, address) for family, _kind, _protocol, _name, address in answer]
        raise TimeoutError

    def _connect(self, made: socket.socket, address: object, deadline: float) -> None:
        made.settimeout(0)  # connect_ex then does not wait
        code = made.connect_ex(address)  # type: ignore[arg-type]  # as getaddrinfo gave it
        while code in {errno.EINPROGRESS, errno.EWOULDBLOCK}:
            if self.is_cut:
                raise Cancelled
            if time.monotonic() > deadline:
                raise TimeoutError
            if select.select([], [made], [], _POLL)[1]:
                code = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, errno.errorcode.get(code, "no connection"))  # the class of this number
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.settimeout(self.node.connect_seconds)
        self._handles.append(made.dup())
        if self.is_cut:
            raise Cancelled

    def _secured(self, made: socket.socket, host: str, context: ssl.SSLContext | None) -> socket.socket:
        if context is not None:
            made = context.wrap_socket(made, server_hostname=host)
        self._sockets.append(made)
        made.settimeout(self.node.answer_seconds)
        self._heard_at = time.monotonic()
        return made

    def cut(self) -> None:
        """End the connection now. Safe from any thread; whoever waits at it goes on with an error."""
        self.is_cut = True
        self.drop()

    def drop(self) -> None:
        """Shut the sockets, so that nobody waits at them any more."""
        while self._handles:
            handle = self._handles.pop()
            with suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)  # a duplicate: it shuts the connection under any TLS wrapping
            handle.close()

    def close(self) -> None:
        """Give all sockets back. For when nobody uses them any more."""
        self.drop()
        while self._sockets:
            self._sockets.pop().close()

    def allow(self, size: int) -> None:
        """Let so many more bytes come in."""
        self._left = size

    def take(self, size: int) -> None:
        """Count bytes that come in.

        Raises
        ------
        LimitError
            When they are more than was allowed.
        """
        self._left -= size
        self._heard_at = time.monotonic()
        if self._left < 0:
            self.failure = LimitError("it sends more than it may")
            raise self.failure

    @property
    def is_silent(self) -> bool:
        """Whether nothing came for as long as one waits for an answer."""
        return time.monotonic() - self._heard_at >= 0.9 * self.node.answer_seconds

    def raise_if_cut(self) -> None:
        """Raise `Cancelled` when our side cut the line."""
        if self.is_cut:
            raise Cancelled


def tls_context(node: Node) -> ssl.SSLContext | None:
    """Return how the node's certificate is checked and ours is shown; None where TLS is not spoken.

    Raises
    ------
    NodeError
        When a file of the node cannot be used.
    """
    if not node.speaks_tls:
        return None
    try:
        context = ssl.create_default_context(cafile=node.ca_file or None)
        context.check_hostname = node.checks_host_name
        if node.certificate:
            context.load_cert_chain(node.certificate, node.key or None, password=_no_password)
    except _LockedKeyError as failure:
        msg = (
            f"{node.name}: the key {node.key or node.certificate} is locked by a pass phrase, which is not supported"
        )
        raise NodeError(msg) from failure
    except (OSError, ValueError) as failure:
        msg = f"{node.name}: its certificate files cannot be used ({getattr(failure, 'reason', None) or failure})"
        raise NodeError(msg) from failure
    return context


class _LockedKeyError(Exception):
    """OpenSSL would ask on the terminal."""


def _no_password() -> str:
    raise _LockedKeyError


def place_of(node: Node) -> str:
    """Return where a connection goes, for error sentences."""
    return node.url if node.is_web else f"{node.host}:{node.port}"
