"""Damaged films are not sent, a broken object costs only itself, names and bodies without end cost little time."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import JPEG2000Lossless

from cxr_desktop.core.network.errors import NetworkError
from cxr_desktop.core.network.line import Line
from cxr_desktop.core.network.nodes import Node
from cxr_desktop.core.network.peers import peer_of
from cxr_desktop.core.network.talk import NotSent, Wanted
from cxr_desktop.core.network.whole import read_whole
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.network import servers
from tests.core.network.films import ROOT, phantom, uid_of
from tests.core.network.orthanc import free_ports
from tests.core.network.scripted import scripted_node
from tests.core.network.test_trouble import at

EARLY = "it is damaged: its picture ends early"


def cut_short(path: Path, by: int) -> Path:
    path.write_bytes(path.read_bytes()[:-by])
    return path


def test_a_film_that_ends_early_is_not_sent(tmp_path: Path):
    films = [phantom(tmp_path, number) for number in (1, 2)]
    cut_short(films[0], 500)
    with scripted_node(C_STORE=lambda _event: 0) as ill:
        stored = drain(peer_of(ill).store(films, token=CancelToken()))
    assert [sent.path for sent in stored.sent] == [films[1]]
    assert stored.refused == (NotSent(films[0], EARLY),)


def test_a_film_that_ends_early_is_not_sent_over_the_web_either(tmp_path: Path):
    film = cut_short(phantom(tmp_path, 1), 500)
    stored = drain(peer_of(at("dicomweb", free_ports(1)[0])).store([film], token=CancelToken()))
    assert stored.refused == (NotSent(film, EARLY),)


def test_a_compressed_film_needs_its_end(data: Path, tmp_path: Path):
    film = pydicom.dcmread(data / "dicom" / "wg04" / "RG3_J2KR.dcm")
    assert film.file_meta.TransferSyntaxUID == JPEG2000Lossless
    path = tmp_path / "f.dcm"
    frame = get_frame(film.PixelData, 0, number_of_frames=1)
    for whole, content in ((True, frame), (False, frame[: len(frame) // 2])):
        film.PixelData = encapsulate([content])
        film.save_as(path)
        assert isinstance(read_whole(path), pydicom.Dataset) is whole
    film.PixelData = encapsulate([frame])
    film.save_as(path)
    assert isinstance(read_whole(cut_short(path, 1000)), NotSent)


def test_a_film_without_its_picture_and_one_that_is_gone_are_not_sent(tmp_path: Path):
    path = phantom(tmp_path, 1)
    film = pydicom.dcmread(path)
    del film.PixelData
    film.save_as(path)
    assert read_whole(path) == NotSent(path, EARLY)
    path.unlink()
    assert "cannot be read" in read_whole(path).reason  # type: ignore[union-attr]


def test_a_map_of_floats_is_whole_and_ends_early_like_a_film(tmp_path: Path):
    path = phantom(tmp_path, 1)
    film = pydicom.dcmread(path)
    del film.PixelData
    film.Rows = film.Columns = 14
    film.BitsAllocated, film.FloatPixelData = 32, bytes(4 * 14 * 14)
    film.save_as(path)
    assert isinstance(read_whole(path), pydicom.Dataset)
    assert read_whole(cut_short(path, 100)) == NotSent(path, EARLY)


def test_the_body_of_a_redirection_is_not_read():
    sent = [0]

    def endless(connection: socket.socket) -> None:
        connection.recv(1 << 16)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/x\r\n\r\n")
        while sent[0] < 200 << 20:
            connection.sendall(bytes(1 << 18))
            sent[0] += 1 << 18

    with servers.server(endless) as port, pytest.raises(NetworkError, match="which is not followed"):
        drain(peer_of(at("dicomweb", port)).echo(token=CancelToken()))
    assert sent[0] < 50 << 20


def test_one_broken_object_does_not_cost_the_others(tmp_path: Path):
    paths = [phantom(tmp_path, number) for number in (1, 2)]
    uids = [uid_of(path) for path in paths]
    listed = [
        {"0020000E": {"vr": "UI", "Value": [f"{ROOT}1.1"]}, "00080018": {"vr": "UI", "Value": [uid]}} for uid in uids
    ]

    def answer(connection: socket.socket) -> None:
        while asked := connection.recv(1 << 16).split(b" ")[1:2]:
            kind, body = "application/dicom+json", json.dumps(listed).encode()
            if uids[0].encode() in asked[0] or uids[1].encode() in asked[0]:
                kind = 'multipart/related; type="application/dicom"; boundary=x'
                film = b"rubbish" if uids[0].encode() in asked[0] else paths[1].read_bytes()
                body = b"--x\r\nContent-Type: application/dicom\r\n\r\n" + film + b"\r\n--x--\r\n"
            head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
            connection.sendall(head.encode() + body)

    with servers.server(answer) as port:
        peer = peer_of(at("dicomweb", port, answer_seconds=5.0))
        fetched = drain(peer.retrieve([Wanted(f"{ROOT}1")], tmp_path / "new", token=CancelToken()))
    assert [path.name for path in fetched.paths] == [f"{uids[1]}.dcm"]
    assert fetched.refused == 1


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every look-up of a name hang until the test ends."""
    ended, real = threading.Event(), socket.getaddrinfo

    def slow(*words: object, **more: object) -> object:
        ended.wait(20)
        return real("127.0.0.1", 1)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    yield
    ended.set()
    for thread in threading.enumerate():
        if thread.name == "name-of-machine":
            thread.join(5)


@pytest.mark.usefixtures("slow_names")
@pytest.mark.parametrize("kind", ["dimse", "dicomweb"])
def test_a_look_up_of_a_name_ends_in_time_and_when_cancelled(kind: str):
    where = {"url": "http://slow.example/dicom-web"} if kind == "dicomweb" else {"host": "slow.example"}
    start = time.monotonic()
    with pytest.raises(NetworkError, match="no answer from"):
        drain(peer_of(at(kind, 104, connect_seconds=0.5, **where)).echo(token=CancelToken()))
    assert time.monotonic() - start < 3
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        drain(peer_of(at(kind, 104, connect_seconds=15, **where)).echo(token=token))
    assert time.monotonic() - start < 2


def test_places_of_a_name_are_found():
    line = Line(Node("Ward", host="localhost", port=104, called_title="X"))
    assert {address[0] for _family, address in line.addresses("localhost", 104)} <= {"127.0.0.1", "::1"}
