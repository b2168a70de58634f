"""pynetdicom on a `Line`: its socket dialled, cut and limited by ours, and its talk kept off every log."""

from __future__ import annotations

from contextlib import suppress
from socket import SHUT_RDWR
from typing import TYPE_CHECKING, Any, Self

from pynetdicom import AE, _config
from pynetdicom.transport import AssociationSocket

from cxr_desktop.core.network.dimse_words import rejection_words
from cxr_desktop.core.network.errors import EndedError, GarbageError, LimitError, NetworkError, reason_for
from cxr_desktop.core.network.line import place_of, tls_context
from cxr_desktop.core.words.errors import Cancelled, CxrError

if TYPE_CHECKING:
    import socket as stdlib_socket
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.network.line import Line

_OUR_PDU = 1 << 18  # what we offer to take at once
_LARGEST_PDU = 1 << 20
_HEADER = 6
_KINDS_OF_PDU, _ABORT = range(1, 8), 7
_ENDING = 2.0  # seconds for the library's threads

# the library would write every identifier, names of patients included
_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = _config.LOG_RESPONSE_IDENTIFIERS = False


class _Socket(AssociationSocket):  # type: ignore[misc]  # the library is looked at as untyped
    """A socket of the library that a `Line` holds."""

    socket: stdlib_socket.socket | None

    def __init__(self, line: Line, *args: Any, **more: Any) -> None:  # noqa: ANN401 - the library's
        super().__init__(*args, **more)
        self._line = line

    def connect(self, primitive: Any) -> None:  # noqa: ANN401 - T_CONNECT
        """Connect within the node's time, and remember why not."""
        node = self._line.node
        try:
            dialled: stdlib_socket.socket | None = self._line.dial(node.host, node.port, tls_context(node))
        except (OSError, Cancelled, CxrError) as failure:
            self._line.failure, dialled = failure, None
        self._shutdown_socket()  # the one the library made
        self.socket, self._is_connected = dialled, dialled is not None
        primitive.result = "Evt17" if dialled is None else "Evt2"  # the state machine's names (PS3.8 9.2)
        self.provider_queue.put(primitive)
        self._ready.set()

    def _shutdown_socket(self) -> None:
        """Shut and close the socket; the library forgets to close one that is shut already."""
        if self.socket is not None:
            with suppress(OSError):
                self.socket.shutdown(SHUT_RDWR)
            self.socket.close()

    def recv(self, nr_bytes: int) -> bytearray:
        """Read so many bytes, unless that is too much or no DICOM."""
        if nr_bytes > _LARGEST_PDU:
            self._line.failure = LimitError("it sends more than it may")
            raise self._line.failure
        self._line.take(nr_bytes)
        try:
            got: bytearray = super().recv(nr_bytes)
        except OSError as failure:
            self._line.failure = self._line.failure or failure
            raise
        if len(got) < nr_bytes:
            self._line.is_lost = True
        elif nr_bytes == _HEADER and got[0] == _ABORT:
            own = self._line.node.own_title
            self._line.failure = EndedError(f"it ended the association; it may not know {own}, or not allow this")
        elif nr_bytes == _HEADER and got[0] not in _KINDS_OF_PDU:
            self._line.failure = GarbageError("it does not speak DICOM at this port")
        return got


class _Entity(AE):  # type: ignore[misc]  # as above
    """Our application entity, whose connections go over a `Line`."""

    def __init__(self, line: Line) -> None:
        super().__init__(ae_title=line.node.own_title)
        self._line = line
        wait = line.node.answer_seconds
        self.acse_timeout = self.dimse_timeout = self.network_timeout = wait
        self.connection_timeout = line.node.connect_seconds

    def _create_socket(self, assoc: Any, address: Any, tls_args: Any) -> AssociationSocket:  # noqa: ANN401, ARG002
        return _Socket(self._line, assoc, address=address)


class Link:
    """An association with a node, as a context: released at a good end, cut at a bad one, no thread left.

    Attributes
    ----------
    association
        The library's association, established.
    """

    def __init__(
        self,
        line: Line,
        contexts: Sequence[Any],
        *,
        roles: Sequence[Any] = (),
        handlers: Sequence[tuple[Any, Callable[[Any], int]]] = (),
    ) -> None:
        self._line, node = line, line.node
        tls_context(node)  # complains of files before anything is dialled
        try:
            # the library would look the name up by itself, and nobody could stop it
            number = line.addresses(node.host, node.port)[0][1][0]
            self.association = _Entity(line).associate(
                number,
                node.port,
                contexts=list(contexts),
                ae_title=node.called_title,
                max_pdu=_OUR_PDU,
                ext_neg=list(roles),
                evt_handlers=list(handlers),
            )
        except OSError as failure:  # the name of the machine
            raise NetworkError(node.name, reason_for(failure, place_of(node), node.connect_seconds)) from failure
        if not self.association.is_established:
            try:
                self._raise_refusal()
            finally:
                self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and self.association.is_established and not self._line.is_cut:
            self.association.release()
        self._end()

    def lost(self) -> NetworkError:
        """Return why no answer came.

        Raises
        ------
        Cancelled
            When our side cut the line.
        """
        line, node = self._line, self._line.node
        line.raise_if_cut()
        if line.failure is not None and not isinstance(line.failure, Cancelled):
            return NetworkError(node.name, reason_for(line.failure, place_of(node), node.answer_seconds))
        if line.is_lost or not line.is_silent:
            return NetworkError(node.name, "it broke off in the middle")
        return NetworkError(node.name, reason_for(TimeoutError(), place_of(node), node.answer_seconds))

    def _raise_refusal(self) -> None:
        line, node, association = self._line, self._line.node, self.association
        line.raise_if_cut()
        if association.is_rejected:
            reason = association.acceptor.primitive.reason_str
            raise NetworkError(node.name, rejection_words(reason, called=node.called_title, own=node.own_title))
        if line.failure is None and association.acceptor.primitive is not None:
            raise NetworkError(node.name, "it offers none of the services that are needed")
        if isinstance(line.failure, (ConnectionResetError, BrokenPipeError)) or (
            line.failure is None and line.is_lost
        ):
            raise NetworkError(node.name, "it closed the connection at once; it may ask for TLS, or not know us")
        raise self.lost()

    def _end(self) -> None:
        """End the library's threads, whatever they wait for."""
        self._line.drop()
        association = self.association
        if not association.is_released:
            association.abort(block=False)
        association._reactor_checkpoint.set()  # noqa: SLF001 - a reactor that sleeps would never see the end
        for thread in (association.dul, association):
            if thread.is_alive():
                thread.join(_ENDING)
        association.kill()
