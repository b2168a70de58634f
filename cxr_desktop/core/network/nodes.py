"""Nodes: the machines of a hospital network that the user named, kept in one file beside the settings."""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.words.paths import config_place, display_path, display_text, write_beside
from cxr_desktop.core.words.writing import damaged_name

if TYPE_CHECKING:
    from collections.abc import Iterable

_AE_TITLE = re.compile(r"[\x20-\x5b\x5d-\x7e]{1,16}")  # PS3.5 6.2: no backslash, no control characters
_HOST = re.compile(r"[^\s/\\@?#]{1,253}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAME_LENGTH = 64
_LONGEST_WAIT = 24 * 3600.0


class Kind(StrEnum):
    """How a node is spoken to."""

    DIMSE = "dimse"
    DICOMWEB = "dicomweb"


@dataclass(frozen=True, slots=True)
class Node:
    """One machine and how to reach it.

    Parameters
    ----------
    name
        What the user calls it.
    kind
        Classic DICOM, or DICOMweb.
    host, port, called_title, own_title
        Of classic DICOM: where it listens, its application entity title, and ours.
    url, qido, wado, stow
        Of DICOMweb: its base address, and what follows it for search, retrieval and storage ("" for nothing).
    user
        Of DICOMweb: whom to log in as, "" for nobody.
    password_variable
        The environment variable that holds the password; "" to be asked. The password itself is never kept.
    is_secured
        Of classic DICOM: whether TLS is spoken. DICOMweb says so by ``https``.
    ca_file, certificate, key
        Files in PEM: who may sign the node's certificate ("" for the system's list), our own certificate, its key.
    checks_host_name
        Whether the node's certificate must carry its host's name.
    connect_seconds, answer_seconds, whole_seconds
        How long connecting, one answer, and a whole transfer may take.
    """

    name: str
    kind: Kind = Kind.DIMSE
    host: str = ""
    port: int = 104
    called_title: str = ""
    own_title: str = "CXR-DESKTOP"
    url: str = ""
    qido: str = ""
    wado: str = ""
    stow: str = ""
    user: str = ""
    password_variable: str = ""
    is_secured: bool = False
    ca_file: str = ""
    certificate: str = ""
    key: str = ""
    checks_host_name: bool = True
    connect_seconds: float = 10.0
    answer_seconds: float = 30.0
    whole_seconds: float = 3600.0

    @property
    def is_web(self) -> bool:
        """Whether it speaks DICOMweb."""
        return self.kind is Kind.DICOMWEB

    @property
    def place(self) -> str:
        """Where it is, for people."""
        return display_text(self.url if self.is_web else f"{self.called_title} at {self.host}:{self.port}")

    @property
    def speaks_tls(self) -> bool:
        """Whether what goes over the wire is secured."""
        return urlsplit(self.url).scheme == "https" if self.is_web else self.is_secured


def complaint(node: Node) -> str:
    """Return what is wrong with a node's description in one sentence, "" when nothing is."""
    return next(filter(None, (check(node) for check in (_name, _address, _login, _tls, _times))), "")


def _name(node: Node) -> str:
    if not node.name.strip():
        return "Give the node a name."
    if len(node.name) > _NAME_LENGTH or display_text(node.name) != node.name:
        return f"A node's name is one line of at most {_NAME_LENGTH} characters."
    return ""


def _address(node: Node) -> str:
    if node.is_web:
        return _web_address(node)
    if not _is_host(node.host):
        return "Give the name or number of the machine, without http:// and without the port."
    if not 1 <= node.port <= 65535:
        return "A port lies between 1 and 65535."
    if not _is_title(node.called_title):
        return "The node's AE title has 1 to 16 plain characters and no backslash."
    if not _is_title(node.own_title):
        return "Our own AE title has 1 to 16 plain characters and no backslash."
    return ""


def _is_title(title: str) -> bool:
    return bool(_AE_TITLE.fullmatch(title) and title.strip())


def _is_host(host: str) -> bool:
    """Return whether a text can be the name or number of a machine."""
    try:
        host.encode("idna")
    except UnicodeError:  # an empty or too long part between dots
        return False
    return _HOST.fullmatch(host) is not None


def _web_address(node: Node) -> str:
    try:
        parts = urlsplit(node.url)
        is_whole = parts.scheme in {"http", "https"} and _is_host(parts.hostname or "") and parts.port != 0
    except ValueError:
        is_whole = False
    if not is_whole or re.search(r"[\s?#]", node.url):
        return "Give the address of the DICOMweb service, such as https://pacs.example/dicom-web."
    if parts.username or parts.password:
        return "Leave user and password out of the address; there are fields for them."
    return ""


def _login(node: Node) -> str:
    if node.password_variable and not _VARIABLE.fullmatch(node.password_variable):
        return "The name of an environment variable has letters, digits and underscores."
    if node.password_variable and not node.user:
        return "A password needs a user."
    if node.user and (not node.is_web or ":" in node.user):
        return "Only DICOMweb nodes take a user, and it has no colon."
    host = urlsplit(node.url).hostname if node.is_web else ""
    if node.user and not node.speaks_tls and host not in {"localhost", "127.0.0.1", "::1"}:
        return "A password is not sent over http, where others can read it; use https."
    return ""


def _tls(node: Node) -> str:
    files = (  # whole sentences: in other languages their words depend on each other
        (node.ca_file, f"The list of authorities {display_path(Path(node.ca_file))} is not there."),
        (node.certificate, f"The certificate {display_path(Path(node.certificate))} is not there."),
        (node.key, f"The key {display_path(Path(node.key))} is not there."),
    )
    if any(path for path, _ in files) and not node.speaks_tls:
        return "Certificates are only used with TLS (https)."
    for path, absence in files:
        try:
            is_absent = path and not Path(path).is_file()
        except OSError as failure:
            return f"{display_path(Path(path))}: cannot be read ({failure.strerror or failure})."
        if is_absent:
            return absence
    if node.key and not node.certificate:
        return "A key needs its certificate."
    return ""


def _times(node: Node) -> str:
    waits = (node.connect_seconds, node.answer_seconds, node.whole_seconds)
    return "" if all(0 < wait <= _LONGEST_WAIT for wait in waits) else "Times lie above 0 s and within a day."


def checked(node: Node) -> Node:
    """Return the node, without blanks around its texts.

    Raises
    ------
    NodeError
        Saying what is wrong with it.
    """
    texts = {f.name: getattr(node, f.name).strip() for f in fields(node) if isinstance(getattr(node, f.name), str)}
    texts.pop("kind")
    node = replace(node, **texts)
    found = complaint(node)
    if found:
        raise NodeError(found.rstrip("."))
    return node


def password_of(node: Node) -> str | None:
    """Return the password from the node's environment variable, None when somebody must be asked."""
    return os.environ.get(node.password_variable) if node.password_variable else None


class NodeBook:
    """The nodes the user named, in ``nodes.json`` beside the settings; readable by its owner only.

    Parameters
    ----------
    path
        Another file.

    Attributes
    ----------
    complaint
        What was wrong with the file, or where it is kept since it was written anew, in one sentence; or "". What
        could be read of it is used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or config_place() / "nodes.json"
        self.complaint = ""
        self._nodes = {node.name: node for node in self._read()}
        self._is_damaged = bool(self.complaint)

    def __len__(self) -> int:
        return len(self._nodes)

    def all(self) -> tuple[Node, ...]:
        """Return the nodes in the order they were added."""
        return tuple(self._nodes.values())

    def get(self, name: str) -> Node:
        """Return a node by its name.

        Raises
        ------
        NodeError
            When there is none of that name.
        """
        if name not in self._nodes:
            known = ", ".join(map(display_text, self._nodes)) or "none yet"
            msg = f"There is no node named {display_text(name)} (known: {known})"
            raise NodeError(msg)
        return self._nodes[name]

    def put(self, node: Node, *, instead_of: str = "") -> None:
        """Keep a node, new or in the place of another, and write the file.

        Raises
        ------
        NodeError
            When it is described wrongly, its name is taken, or the file cannot be written.
        """
        node = checked(node)
        if node.name != instead_of and node.name in self._nodes:
            msg = f"There is a node named {node.name} already"
            raise NodeError(msg)
        nodes = [node if known.name == instead_of else known for known in self._nodes.values()]
        self._write(nodes if instead_of in self._nodes else [*nodes, node])

    def remove(self, name: str) -> None:
        """Forget a node and write the file.

        Raises
        ------
        NodeError
            When there is none of that name, or the file cannot be written.
        """
        self.get(name)
        self._write(node for node in self._nodes.values() if node.name != name)

    def _write(self, nodes: Iterable[Node]) -> None:
        nodes, aside = list(nodes), None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with write_beside(self._path) as beside:
                beside.write_text(json.dumps([asdict(node) for node in nodes], indent=2) + "\n", encoding="utf-8")
                if self._is_damaged:
                    aside = self._set_aside()
            self._path.chmod(0o600)
        except OSError as failure:
            msg = f"The nodes cannot be kept in {display_path(self._path)} ({failure.strerror or failure})"
            raise NodeError(msg) from failure
        self._nodes, self._is_damaged = {node.name: node for node in nodes}, False
        if aside is not None:
            self.complaint = f"The list of nodes was damaged and is now {display_path(aside)}."

    def _set_aside(self) -> Path | None:
        aside = damaged_name(self._path)
        try:
            self._path.replace(aside)
        except FileNotFoundError:  # somebody else took it away
            return None
        return aside

    def _read(self) -> Iterable[Node]:
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        except OSError as failure:
            return self._read_nothing(failure.strerror or str(failure))
        except (ValueError, RecursionError):
            return self._read_nothing("it is not JSON")
        if not isinstance(raw, list):
            return self._read_nothing("it is damaged")
        nodes = [node for node in map(_node_of, raw) if node is not None]
        if len(nodes) < len(raw):
            self.complaint = f"{len(raw) - len(nodes)} of the nodes in {display_path(self._path)} are damaged."
        return nodes

    def _read_nothing(self, reason: str) -> list[Node]:
        self.complaint = f"The list of nodes {display_path(self._path)} cannot be read ({reason})."
        return []


def _node_of(raw: Any) -> Node | None:  # noqa: ANN401 - whatever the file holds
    """Return a node of the file; None when it is damaged. Files it names may be absent for now."""
    try:
        known = {field.name for field in fields(Node)}
        node = Node(**{name: value for name, value in raw.items() if name in known} | {"kind": Kind(raw["kind"])})
        numbers = (node.port, node.connect_seconds, node.answer_seconds, node.whole_seconds)
        are_numbers = all(isinstance(value, int | float) for value in numbers)
        texts = [getattr(node, f.name) for f in fields(Node) if f.type == "str"]
        is_sound = are_numbers and all(isinstance(text, str) for text in texts)
        return node if is_sound and not (_name(node) or _address(node) or _login(node) or _times(node)) else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
