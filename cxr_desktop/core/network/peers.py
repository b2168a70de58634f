"""One way to talk to nodes of either kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.network.nodes import password_of

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.talk import Answers, Fetched, Query, Series, Stored, Study, Wanted
    from cxr_desktop.core.words.progress import CancelToken


class Peer(Protocol):
    """A node that can be talked to.

    Each verb is a generator of events that returns its result. It raises `Cancelled` within a second of the token's
    cancelling, `NetworkError` when the node is absent, refuses or dies, and leaves neither thread nor connection.
    """

    node: Node

    def echo(self, *, token: CancelToken) -> Generator[object, None, None]:
        """Ask whether the node is there and takes us."""
        ...

    def find_studies(self, query: Query, *, token: CancelToken) -> Generator[object, None, Answers[Study]]:
        """Find studies."""
        ...

    def find_series(self, study_uid: str, *, token: CancelToken) -> Generator[object, None, Answers[Series]]:
        """Find the series of a study."""
        ...

    def retrieve(
        self, wanted: Sequence[Wanted], folder: Path, *, token: CancelToken
    ) -> Generator[object, None, Fetched]:
        """Fetch studies or series into a folder. What came whole before a failure is kept."""
        ...

    def store(self, paths: Sequence[Path], *, token: CancelToken) -> Generator[object, None, Stored]:
        """Send files. A file that is refused does not stop the others."""
        ...


def needs_password(node: Node) -> bool:
    """Return whether somebody must be asked for a password."""
    return bool(node.user) and password_of(node) is None


def peer_of(node: Node, password: str | None = None) -> Peer:
    """Return how to talk to a node.

    Raises
    ------
    ExtraMissingError
        When the libraries are not installed.
    NodeError
        When a password is needed and was not given.
    """
    if not node.is_web:
        from cxr_desktop.core.network.dimse import DimsePeer  # noqa: PLC0415 - pydicom is imported with it

        return DimsePeer(node)
    from cxr_desktop.core.network.web import WebPeer  # noqa: PLC0415 - as above

    secret = password if password is not None else password_of(node)
    if node.user and secret is None:
        where = f"; {node.password_variable} is not set" if node.password_variable else ""
        msg = f"{node.name}: a password for {node.user} is needed{where}"
        raise NodeError(msg)
    return WebPeer(node, secret or "")
