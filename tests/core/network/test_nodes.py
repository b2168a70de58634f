"""Nodes: what describes one, what is refused, and how they are kept."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.network.kept import file_stem
from cxr_desktop.core.network.nodes import Kind, Node, NodeBook, checked, complaint, password_of
from cxr_desktop.core.network.peers import needs_password, peer_of

PACS = Node("PACS", host="pacs.example", port=104, called_title="PACS")
WEB = Node(
    "Web", Kind.DICOMWEB, url="https://pacs.example/dicom-web", user="reader", password_variable="PACS_PASSWORD"
)


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (replace(PACS, name=" "), "a name"),
        (replace(PACS, name="two\nlines"), "one line"),
        (replace(PACS, host=""), "name or number of the machine"),
        (replace(PACS, host="http://pacs"), "without http://"),
        (replace(PACS, host="pacs..example"), "name or number of the machine"),
        (replace(WEB, url="https://pacs..example/dicom-web"), "such as https://"),
        (replace(PACS, port=0), "port lies between"),
        (replace(PACS, called_title="A" * 17), "The node's AE title"),
        (replace(PACS, own_title="back\\slash"), "Our own AE title"),
        (replace(PACS, user="reader"), "Only DICOMweb"),
        (replace(PACS, ca_file="/etc/ca.pem"), "only used with TLS"),
        (replace(PACS, is_secured=True, ca_file="/nowhere/ca.pem"), "/nowhere/ca.pem is not there"),
        (replace(PACS, is_secured=True, ca_file="/" + 300 * "x"), "cannot be read ("),
        (replace(PACS, answer_seconds=0), "Times lie"),
        (replace(WEB, url="pacs.example"), "such as https://"),
        (replace(WEB, url="https://reader:secret@pacs.example"), "Leave user and password out"),
        (replace(WEB, url="http://pacs.example/dicom-web"), "not sent over http"),
        (replace(WEB, user=""), "needs a user"),
        (replace(WEB, password_variable="a b"), "environment variable"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_description_is_refused_in_a_sentence(node: Node, words: str):
    assert words in complaint(node)
    with pytest.raises(NodeError):
        checked(node)


def test_nodes_come_back_as_they_were_kept_and_only_their_owner_reads_them(tmp_path: Path):
    path = tmp_path / "nodes.json"
    book = NodeBook(path)
    book.put(PACS)
    book.put(WEB)
    book.put(replace(PACS, name="New name", port=11112), instead_of="PACS")
    assert [node.name for node in NodeBook(path).all()] == ["New name", "Web"]
    assert NodeBook(path).all() == book.all()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    book.remove("New name")
    assert NodeBook(path).all() == (WEB,)
    with pytest.raises(NodeError, match="no node named PACS"):
        book.get("PACS")


def test_two_nodes_never_share_a_name(tmp_path: Path):
    book = NodeBook(tmp_path / "nodes.json")
    book.put(PACS)
    with pytest.raises(NodeError, match="named PACS already"):
        book.put(replace(WEB, name="PACS"))


def test_a_damaged_list_is_told_and_kept_aside(tmp_path: Path):
    path = tmp_path / "nodes.json"
    path.write_text("{not json")
    book = NodeBook(path)
    assert book.complaint == f"The list of nodes {path} cannot be read (it is not JSON)."
    book.put(PACS)
    (aside,) = tmp_path.glob("nodes-damaged-*.json")
    assert aside.read_text() == "{not json"
    assert book.complaint == f"The list of nodes was damaged and is now {aside}."
    path.write_text("7")
    NodeBook(path).put(PACS)
    assert {file.read_text() for file in tmp_path.glob("nodes-damaged-*.json")} == {"{not json", "7"}
    path.write_text('[{"name": "x"}, 7, {"name": "y", "kind": "dimse", "port": "a"}]')
    assert "3 of the nodes" in NodeBook(path).complaint


def test_a_password_comes_from_the_environment_or_is_asked_for_and_never_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert needs_password(WEB)
    with pytest.raises(NodeError, match="PACS_PASSWORD is not set"):
        peer_of(WEB)
    peer_of(WEB, "typed")
    monkeypatch.setenv("PACS_PASSWORD", "secret")
    assert password_of(WEB) == "secret"
    assert not needs_password(WEB)
    NodeBook(tmp_path / "nodes.json").put(WEB)
    assert "secret" not in (tmp_path / "nodes.json").read_text()


@pytest.mark.parametrize("uid", ["../../etc/passwd", "/etc/passwd", "..", "", "1/2", "C:\\x", "1.2\n", "1" * 65])
def test_no_name_of_a_file_is_chosen_by_the_peer(uid: str):
    stem = file_stem(uid)
    assert stem.startswith("object-")
    assert "/" not in stem
    assert file_stem("1.2.3") == "1.2.3"
