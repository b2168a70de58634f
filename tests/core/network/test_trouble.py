"""Peers that are absent, refuse, are silent, talk rubbish or die: one sentence, in time, and nothing lost."""

from __future__ import annotations

import resource
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from cxr_desktop.core.network import web
from cxr_desktop.core.network.errors import NetworkError
from cxr_desktop.core.network.nodes import Kind, Node
from cxr_desktop.core.network.peers import peer_of
from cxr_desktop.core.network.talk import Query, Received, Sent, Wanted
from cxr_desktop.core.words.errors import Cancelled, PathError
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.network import servers
from tests.core.network.films import ROOT, phantom
from tests.core.network.orthanc import Orthanc, free_ports
from tests.core.network.ward import dimse_node, web_node

MANY = 60


def at(kind: str, port: int, **more: object) -> Node:
    where = {"host": "127.0.0.1", "port": port, "called_title": "X"}
    if kind == "dicomweb":
        where = {"kind": Kind.DICOMWEB, "url": f"http://127.0.0.1:{port}/dicom-web"}
    return Node(**({"name": "Ward", "connect_seconds": 2.0, "answer_seconds": 0.6} | where | more))  # type: ignore[arg-type]


def reason(node: Node) -> str:
    with pytest.raises(NetworkError) as caught:
        drain(peer_of(node).find_studies(Query(patient_name="*"), token=CancelToken()))
    assert str(caught.value).startswith("Ward")
    return caught.value.reason


both = pytest.mark.parametrize("kind", ["dimse", "dicomweb"])


@both
def test_nobody_listens(kind: str):
    assert "nothing listens at" in reason(at(kind, free_ports(1)[0]))


@both
def test_an_unknown_machine(kind: str):
    where = {"url": "http://nowhere.invalid/dicom-web"} if kind == "dicomweb" else {"host": "nowhere.invalid"}
    assert "no machine of the name in" in reason(at(kind, 104, **where))


@both
@pytest.mark.parametrize(
    ("peer", "words"),
    [
        (servers.silent, "within 0.6 s"),
        (servers.rubbish, "it does not speak DICOM"),
        (servers.hang_up, "the connection"),
    ],
)
def test_a_peer_that_is_no_peer_is_told_in_one_sentence(kind: str, peer: Callable[[socket.socket], None], words: str):
    with servers.server(peer) as port:
        start = time.monotonic()
        said = reason(at(kind, port))
        assert time.monotonic() - start < 4
    assert words in said
    assert "\n" not in said
    assert "Traceback" not in said


def test_a_peer_that_announces_too_much_is_left():
    with servers.server(servers.endless_pdu) as port:
        assert reason(at("dimse", port)) == "it sends more than it may"
    with servers.server(servers.endless_http) as port:
        assert reason(at("dicomweb", port)) == "it sends more than it may"


@pytest.mark.parametrize(
    ("status", "body", "headers", "words"),
    [
        ("401 Unauthorized", b"", (), "asks for a user and a password"),
        ("503 Service Unavailable", b"", (), "too busy now (HTTP 503)"),
        ("418 Teapot", b"", (), "answers with an error (HTTP 418)"),
        ("302 Found", b"", ("Location: http://127.0.0.1:1/elsewhere",), "is not followed"),
        ("200 OK", b"<html>login</html>", (), "does not speak DICOMweb"),
        ("200 OK", b'{"a": 1}', (), "does not speak DICOMweb"),
        ("200 OK", b"[1, 2]", (), "does not speak DICOMweb"),
    ],
)
def test_what_http_says_is_put_into_words(status: str, body: bytes, headers: tuple[str, ...], words: str):
    with servers.server(servers.http(status, body, "Content-Type: application/json", *headers)) as port:
        assert words in reason(at("dicomweb", port))


def test_a_wrong_title_is_named(orthanc: Orthanc):
    said = reason(dimse_node(orthanc, name="Ward", called_title="ELSEWHERE"))
    assert said == "it does not know the AE title ELSEWHERE (called AE title not recognised)"


def test_a_node_that_does_not_know_us_is_told(own_orthanc: Callable[..., Orthanc]):
    running = own_orthanc(more={"DicomAlwaysAllowFind": False})
    said = reason(dimse_node(running, name="Ward", own_title="STRANGER"))
    assert said == "it ended the association; it may not know STRANGER, or not allow this"


@both
def test_waiting_is_cancelled_within_a_second(kind: str):
    token = CancelToken()
    with servers.server(servers.silent) as port:
        timer = threading.Timer(0.3, token.cancel)
        timer.start()
        start = time.monotonic()
        with pytest.raises(Cancelled):
            drain(peer_of(at(kind, port, answer_seconds=60.0)).echo(token=token))
        assert time.monotonic() - start < 1.3
        timer.join()


@both
def test_the_whole_time_is_kept(kind: str):
    with servers.server(servers.silent) as port:
        node = at(kind, port, answer_seconds=60.0, whole_seconds=0.5)
        assert reason(node) == "it took longer than 0.5 s in all"


@pytest.fixture
def many(tmp_path: Path) -> list[Path]:
    """One series of many films."""
    (tmp_path / "many").mkdir()
    return [phantom(tmp_path / "many", number) for number in range(1, MANY + 1)]


def spoken_to(kind: str, server: Orthanc) -> Node:
    return (dimse_node if kind == "dimse" else web_node)(server, name="Ward")


@both
def test_what_came_before_the_peer_died_is_kept(
    kind: str, own_orthanc: Callable[..., Orthanc], many: list[Path], tmp_path: Path
):
    running = own_orthanc()
    running.upload(many)
    received: list[Path] = []

    def watch(event: object) -> None:
        if isinstance(event, Received):
            received.append(event.path)
        if len(received) == 5:
            running.kill()

    fetching = peer_of(spoken_to(kind, running)).retrieve(
        [Wanted(f"{ROOT}1", objects=MANY)], tmp_path / "new", token=CancelToken()
    )
    with pytest.raises(NetworkError) as caught:
        drain(fetching, watch)
    assert 5 <= len(received) < MANY
    assert caught.value.kept == tuple(received)
    assert f"; kept {len(received)} of {MANY} films" in str(caught.value)
    assert sorted((tmp_path / "new").iterdir()) == sorted(received)
    for path in received:
        assert len(pydicom.dcmread(path).PixelData) == len(pydicom.dcmread(many[0]).PixelData)


@both
def test_what_was_sent_before_the_peer_died_is_told(
    kind: str, own_orthanc: Callable[..., Orthanc], many: list[Path], tmp_path: Path
):
    running = own_orthanc()
    sent: list[Path] = []

    def watch(event: object) -> None:
        if isinstance(event, Sent):
            sent.append(event.path)
        if len(sent) == 5:
            running.kill()

    with pytest.raises(NetworkError) as caught:
        drain(peer_of(spoken_to(kind, running)).store(many, token=CancelToken()), watch)
    assert 5 <= len(sent) < MANY
    assert caught.value.kept == tuple(sent)
    assert str(caught.value).endswith(f"; sent {len(sent)} of {MANY} objects")


@both
def test_cancelling_in_the_middle_keeps_whole_films(
    kind: str, own_orthanc: Callable[..., Orthanc], many: list[Path], tmp_path: Path
):
    running = own_orthanc()
    running.upload(many)
    token = CancelToken()
    cancelled_at = 0.0

    def watch(event: object) -> None:
        nonlocal cancelled_at
        if isinstance(event, Received) and not token.is_cancelled:
            token.cancel()
            cancelled_at = time.monotonic()

    fetching = peer_of(spoken_to(kind, running)).retrieve([Wanted(f"{ROOT}1")], tmp_path / "new", token=token)
    with pytest.raises(Cancelled):
        drain(fetching, watch)
    assert time.monotonic() - cancelled_at < 1
    kept = list((tmp_path / "new").iterdir())
    assert 1 <= len(kept) < MANY
    for path in kept:
        pydicom.dcmread(path).pixel_array  # noqa: B018 - whole
    drain(peer_of(spoken_to(kind, running)).echo(token=CancelToken()))  # the node is none the worse


@both
def test_a_folder_that_cannot_be_written_to_is_told_before_anything_is_asked(kind: str, tmp_path: Path):
    (tmp_path / "file").write_text("")
    fetching = peer_of(at(kind, free_ports(1)[0])).retrieve(
        [Wanted("1.2")], tmp_path / "file" / "x", token=CancelToken()
    )
    with pytest.raises(PathError, match="nothing can be kept here"):
        drain(fetching)


@both
def test_a_full_disk_ends_the_transfer_with_one_sentence(kind: str, orthanc: Orthanc, tmp_path: Path):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, limits[1]))  # no file may grow beyond
    try:
        with pytest.raises(PathError, match=r"nothing can be kept here .*; kept 0 of 2 films"):
            drain(
                peer_of(spoken_to(kind, orthanc)).retrieve(
                    [Wanted(f"{ROOT}1", objects=2)], tmp_path / "new", token=CancelToken()
                )
            )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_password_is_never_sent_over_a_redirection_or_a_proxy(monkeypatch: pytest.MonkeyPatch):
    seen: list[bytes] = []

    def proxy(connection: socket.socket) -> None:
        seen.append(connection.recv(1 << 16))

    with servers.server(proxy) as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        node = at("dicomweb", free_ports(1)[0], user="reader")
        with pytest.raises(NetworkError, match="nothing listens"):
            drain(web.WebPeer(node, "secret").echo(token=CancelToken()))
    assert seen == []


def test_no_patient_is_written_to_a_log(
    orthanc: Orthanc, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
):
    caplog.set_level("DEBUG")
    for node in (dimse_node(orthanc), web_node(orthanc)):
        drain(peer_of(node).find_studies(Query(patient_name="Doe"), token=CancelToken()))
    assert "Doe" not in caplog.text
    assert "".join(capfd.readouterr()) == ""
