"""Peers that misbehave: one that is silent, one that talks rubbish, one that never ends."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def server(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Listen on loopback, let `answer` have each connection in a thread, and yield the port."""
    listening = socket.create_server(("127.0.0.1", 0))
    connections: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            connections.append(connection)
            threads.append(threading.Thread(target=handle, args=(connection,), daemon=True))
            threads[-1].start()

    def handle(connection: socket.socket) -> None:
        try:
            answer(connection)
        except OSError:
            return

    accepting = threading.Thread(target=serve, daemon=True)
    accepting.start()
    try:
        yield listening.getsockname()[1]
    finally:
        for one in (listening, *connections):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            one.close()
        for thread in (accepting, *threads):
            thread.join(5)


def silent(connection: socket.socket) -> None:
    """Take everything and say nothing until the other side goes."""
    while connection.recv(1 << 16):
        pass


def rubbish(connection: socket.socket) -> None:
    """Answer with what is neither DICOM nor HTTP."""
    connection.recv(1 << 16)
    connection.sendall(b"\x00\xff rubbish \xfe" * 200)
    silent(connection)


def hang_up(connection: socket.socket) -> None:
    """Close at once."""
    connection.recv(1)
    connection.close()


def endless_pdu(connection: socket.socket) -> None:
    """Announce a PDU of 4 GB and send on."""
    connection.recv(1 << 16)
    connection.sendall(b"\x02\x00\xff\xff\xff\xff")
    while True:
        connection.sendall(bytes(1 << 16))


def endless_http(connection: socket.socket) -> None:
    """Answer a question with JSON that never ends."""
    connection.recv(1 << 16)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\n\r\n[")
    while True:
        connection.sendall(b'{"00100010":{"vr":"PN"}},' * 4096)


def http(status: str, body: bytes = b"", *headers: str) -> Callable[[socket.socket], None]:
    """Return a peer that answers every request so."""
    lines = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers))

    def answer(connection: socket.socket) -> None:
        while connection.recv(1 << 16):
            connection.sendall(lines.encode() + b"\r\n\r\n" + body)

    return answer
