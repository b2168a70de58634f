"""TLS on both ways to a real Orthanc: trusted, not trusted, another name, our own certificate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cxr_desktop.core.network.errors import NetworkError, NodeError
from cxr_desktop.core.network.nodes import Kind, Node
from cxr_desktop.core.network.peers import peer_of
from cxr_desktop.core.network.talk import Query, Wanted
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.network import servers
from tests.core.network.films import ROOT, phantom
from tests.core.network.orthanc import Certificates, Orthanc, make_certificates
from tests.core.network.ward import require_orthanc


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory, certificates: Certificates) -> Iterator[Orthanc]:
    """An Orthanc that speaks TLS, and asks for a certificate of ours for DICOM."""
    require_orthanc()
    running = Orthanc(
        tmp_path_factory.mktemp("secured"),
        more={
            "DicomTlsEnabled": True,
            "DicomTlsCertificate": certificates.file("server.pem"),
            "DicomTlsPrivateKey": certificates.file("server.key"),
            "DicomTlsTrustedCertificates": certificates.file("ca.pem"),
            "DicomTlsRemoteCertificateRequired": True,
        },
    )
    try:
        running.start()
        # Orthanc 1.10.1 of Debian 12 dies of its own HTTPS: a segmentation fault, with curl too.
        with servers.tls_front(running.http_port, certificates.file("server-and-key.pem")) as port:
            running.web_port, running.scheme = port, "https"
            yield running
    finally:
        running.stop()


@pytest.fixture(params=["dimse", "dicomweb"])
def node_at(request: pytest.FixtureRequest, secured: Orthanc, certificates: Certificates) -> Callable[..., Node]:
    """Return a function that describes the secured Orthanc."""

    def made(**more: object) -> Node:
        values: dict[str, object] = {"name": "Safe", "ca_file": certificates.file("ca.pem"), "answer_seconds": 10.0}
        if request.param == "dimse":
            values |= {"host": "localhost", "port": secured.dicom_port, "called_title": "ORTHANC"}
            values |= {"is_secured": True, "certificate": certificates.file("client.pem")}
            values |= {"key": certificates.file("client.key")}
        else:
            values |= {"kind": Kind.DICOMWEB, "url": secured.url}
        return Node(**(values | more))  # type: ignore[arg-type]

    return made


def refusal(node: Node) -> str:
    with pytest.raises(NetworkError) as caught:
        drain(peer_of(node).echo(token=CancelToken()))
    return caught.value.reason


def test_films_go_and_come_over_tls(node_at: Callable[..., Node], tmp_path: Path):
    peer = peer_of(node_at())
    film = phantom(tmp_path, 1, study=9)
    assert len(drain(peer.store([film], token=CancelToken())).sent) == 1
    (study,) = drain(peer.find_studies(Query(accession="A9"), token=CancelToken())).found
    (path,) = drain(peer.retrieve([Wanted(study.uid)], tmp_path / "new", token=CancelToken())).paths
    assert study.uid == f"{ROOT}9"
    assert path.stat().st_size > 1000


def test_a_certificate_that_nobody_vouches_for_is_refused(node_at: Callable[..., Node]):
    assert "its certificate is not trusted (" in refusal(node_at(ca_file=""))


def test_a_certificate_of_another_authority_is_refused(node_at: Callable[..., Node], tmp_path: Path):
    other = make_certificates(tmp_path / "other")
    assert "its certificate is not trusted" in refusal(node_at(ca_file=other.file("ca.pem")))


def test_another_name_is_refused_unless_the_user_says_otherwise(node_at: Callable[..., Node], secured: Orthanc):
    where = {"host": "127.0.0.1", "url": secured.url.replace("localhost", "127.0.0.1")}
    assert "is not valid for '127.0.0.1'" in refusal(node_at(**where))
    drain(peer_of(node_at(**where, checks_host_name=False)).echo(token=CancelToken()))


def test_without_our_certificate_the_node_hangs_up(secured: Orthanc, certificates: Certificates):
    node = Node("Safe", host="localhost", port=secured.dicom_port, called_title="ORTHANC", is_secured=True,
                ca_file=certificates.file("ca.pem"), answer_seconds=5.0)  # fmt: skip
    assert "client certificate" in refusal(node)


def test_speaking_plainly_to_a_secured_port_is_told(secured: Orthanc):
    node = Node("Safe", host="localhost", port=secured.dicom_port, called_title="ORTHANC", answer_seconds=5.0)
    assert "it may ask for TLS" in refusal(node)


def test_speaking_tls_to_a_plain_port_is_told(orthanc: Orthanc):
    node = Node("Ward", host="localhost", port=orthanc.dicom_port, called_title="ORTHANC", is_secured=True,
                answer_seconds=5.0)  # fmt: skip
    assert refusal(node) != ""


def test_a_locked_key_is_refused_without_a_question(certificates: Certificates, secured: Orthanc, tmp_path: Path):
    import subprocess

    locked = tmp_path / "locked.key"
    subprocess.run(["openssl", "rsa", "-aes128", "-passout", "pass:x", "-in", certificates.file("client.key"),
                    "-out", str(locked)], check=True, capture_output=True, timeout=60)  # fmt: skip
    node = Node("Safe", host="localhost", port=secured.dicom_port, called_title="ORTHANC", is_secured=True,
                certificate=certificates.file("client.pem"), key=str(locked))  # fmt: skip
    with pytest.raises(NodeError, match="locked by a pass phrase"):
        drain(peer_of(node).echo(token=CancelToken()))
