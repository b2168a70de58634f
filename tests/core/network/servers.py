"""Peers that misbehave: one that is silent, one that talks rubbish, one that never ends."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


def _closed(sockets: list[socket.socket]) -> None:
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


@contextmanager
def server(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Listen on loopback, let `answer` have each connection in a thread, and yield the port."""
    listening = socket.create_server(("127.0.0.1", 0))
    connections: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def run(work: Callable[[socket.socket], None], on: socket.socket) -> None:
        def work_quietly() -> None:
            with suppress(OSError):
                work(on)

        threads.append(threading.Thread(target=work_quietly, name="peer", daemon=True))
        threads[-1].start()

    def accept(on: socket.socket) -> None:
        while True:
            connections.append(on.accept()[0])
            run(answer, connections[-1])

    run(accept, listening)
    try:
        yield listening.getsockname()[1]
    finally:
        _closed([listening, *connections])
        for thread in threads:
            thread.join(5)


@contextmanager
def tls_front(port: int, certificate: str) -> Iterator[int]:
    """Speak TLS before a port that speaks plainly, as web servers before a PACS do, and yield the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def pass_on(connection: socket.socket) -> None:
        with (
            context.wrap_socket(connection, server_side=True) as front,
            socket.create_connection(("127.0.0.1", port)) as back,
        ):
            front.settimeout(0.02)
            while True:
                if select.select([back], [], [], 0)[0]:
                    came = back.recv(1 << 16)
                    if not came:
                        return
                    front.settimeout(10)
                    front.sendall(came)
                    front.settimeout(0.02)
                try:
                    asked = front.recv(1 << 16)
                except TimeoutError:
                    continue
                if not asked:
                    return
                back.sendall(asked)

    with server(pass_on) as front_port:
        yield front_port


def silent(connection: socket.socket) -> None:
    """Take everything and say nothing until the other side goes."""
    while connection.recv(1 << 16):
        pass


def rubbish(connection: socket.socket) -> None:
    """Answer with what is neither DICOM nor HTTP."""
    connection.recv(1 << 16)
    connection.sendall(b"\x00\xff rubbish \xfe\n" * 200)
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
