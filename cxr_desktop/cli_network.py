"""``cxr-desktop network``: nodes of a hospital network, what is asked of them, fetched from and sent to them."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr_desktop.cli_words import asking, complain, say, say_progress
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.progress import Progress, drain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from cxr_desktop.core.network.nodes import Node, NodeBook
    from cxr_desktop.core.network.outgoing import Outgoing
    from cxr_desktop.core.network.peers import Peer
    from cxr_desktop.core.network.talk import Study
    from cxr_desktop.core.words.progress import CancelToken

_TEXTS = ("name", "host", "called_title", "own_title", "url", "qido", "wado", "stow", "user", "password_variable",
          "ca_file", "certificate", "key")  # fmt: skip


def add_network_verb(verbs: Any, token_on_interrupt: Callable[[], CancelToken]) -> None:  # noqa: ANN401 - argparse
    """Add ``network`` and its verbs; `token_on_interrupt` returns a token that Ctrl+C cancels."""
    parser = verbs.add_parser("network", help="find films in a PACS, fetch them, send results back")
    own = parser.add_subparsers(required=True, metavar="COMMAND")
    own.add_parser("nodes", help="list the nodes").set_defaults(verb=_nodes)
    _add_node_verbs(own)

    def with_node(name: str, about: str, act: Callable[[argparse.Namespace, CancelToken], int]) -> Any:  # noqa: ANN401
        verb = own.add_parser(name, help=about)
        verb.add_argument("node", metavar="NODE", help="the node's name")
        verb.set_defaults(verb=lambda options: act(options, token_on_interrupt()))
        return verb

    with_node("echo", "ask a node whether it is there", _echo)
    find = with_node("find", "find studies", _find)
    find.add_argument("--patient", default="", metavar="NAME", help="the patient's name: Family^Given, with * and ?")
    find.add_argument("--id", default="", help="the patient's number")
    find.add_argument("--accession", default="", help="the accession number")
    find.add_argument("--from", dest="first", type=date.fromisoformat, metavar="YYYY-MM-DD", help="first day")
    find.add_argument("--to", dest="last", type=date.fromisoformat, metavar="YYYY-MM-DD", help="last day")
    find.add_argument("--modality", default="", help="what the studies hold: CR, DX, RG ...")
    find.add_argument("--limit", type=int, default=200, help="answers at most; default 200")
    find.add_argument("--identity", action="store_true", help="print names and numbers of patients, and descriptions")
    get = with_node("get", "fetch studies or series into a folder", _get)
    get.add_argument("wanted", nargs="+", metavar="STUDY[/SERIES]", help="UIDs as `find` prints them")
    get.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the films go")
    send = with_node("send", "send DICOM files", _send)
    send.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what is sent")
    send.add_argument("--yes", action="store_true", help="do not ask")


def _add_node_verbs(own: Any) -> None:  # noqa: ANN401 - argparse
    add = own.add_parser("add", help="describe a node; --host for DICOM, --url for DICOMweb")
    add.add_argument("name", metavar="NAME", help="what the node shall be called")
    add.add_argument("--host", default="", help="name or number of the machine")
    add.add_argument("--port", type=int, default=104, help="port of the machine; default 104")
    add.add_argument("--called", dest="called_title", default="", metavar="TITLE", help="its AE title")
    add.add_argument("--own", dest="own_title", default="CXR-DESKTOP", metavar="TITLE", help="our AE title")
    add.add_argument("--url", default="", help="address of a DICOMweb service")
    for prefix in ("qido", "wado", "stow"):
        add.add_argument(f"--{prefix}", default="", metavar="PREFIX", help="what follows the address, if anything")
    add.add_argument("--user", default="", help="whom to log in as, DICOMweb only")
    add.add_argument("--password-variable", default="", metavar="NAME", help="environment variable of the password")
    add.add_argument("--tls", action="store_true", help="secure DICOM by TLS")
    add.add_argument("--ca", dest="ca_file", default="", metavar="PEM", help="who may vouch for the node")
    add.add_argument("--certificate", default="", metavar="PEM", help="our certificate")
    add.add_argument("--key", default="", metavar="PEM", help="the key of our certificate")
    add.add_argument("--any-host-name", action="store_true", help="the certificate need not carry the node's name")
    add.set_defaults(verb=_add)
    remove = own.add_parser("remove", help="forget a node")
    remove.add_argument("name", metavar="NAME", help="the node's name")
    remove.set_defaults(verb=_remove)


def _nodes(_options: argparse.Namespace) -> int:
    book = _book()
    for node in book.all():
        say(f"{node.name:24}{node.place}{', TLS' if node.speaks_tls else ''}")
    if not book.all():
        say("There is no node; add one with: cxr-desktop network add NAME --host HOST --called TITLE")
    return int(bool(book.complaint))


def _book() -> NodeBook:
    """Return the nodes, and complain of what is wrong with their list."""
    from cxr_desktop.core.network.nodes import NodeBook

    book = NodeBook()
    if book.complaint:
        complain(book.complaint)
    return book


def _changed(change: Callable[[NodeBook], None]) -> None:
    """Change the nodes, and say where a damaged list is kept since."""
    book = _book()
    before = book.complaint
    change(book)
    if book.complaint != before:
        complain(book.complaint)


def _add(options: argparse.Namespace) -> int:
    from cxr_desktop.core.network.nodes import Kind, Node

    texts = {name: getattr(options, name) for name in _TEXTS}
    texts |= {name: str(Path(texts[name]).absolute()) for name in ("ca_file", "certificate", "key") if texts[name]}
    node = Node(
        kind=Kind.DICOMWEB if options.url else Kind.DIMSE,
        port=options.port,
        is_secured=options.tls,
        checks_host_name=not options.any_host_name,
        **texts,
    )
    _changed(lambda book: book.put(node))
    say(f"Kept: {node.name}, {node.place}")
    return 0


def _remove(options: argparse.Namespace) -> int:
    _changed(lambda book: book.remove(options.name))
    return 0


def _peer(options: argparse.Namespace) -> tuple[Node, Peer]:
    from cxr_desktop.core.network.peers import needs_password, peer_of

    node = _book().get(options.node)
    password = None
    if needs_password(node) and sys.stdin.isatty():
        from getpass import getpass

        with asking():
            password = getpass(f"Password of {node.user} at {node.name}: ")
    return node, peer_of(node, password)


def _tell(event: object) -> None:
    if isinstance(event, Progress):
        say_progress(event)


def _counting(kind: type, found: list[object]) -> Callable[[object], None]:
    """Return a listener that shows progress, and keeps the events of one kind."""

    def listen(event: object) -> None:
        if isinstance(event, kind):
            found.append(event)
        _tell(event)

    return listen


def _echo(options: argparse.Namespace, token: CancelToken) -> int:
    node, peer = _peer(options)
    drain(peer.echo(token=token))
    say(f"{node.name} answers ({node.place})")
    return 0


def _find(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.network.talk import Query

    query = Query(
        options.patient, options.id, options.accession, options.first, options.last, options.modality, options.limit
    )
    answers = drain(_peer(options)[1].find_studies(query, token=token), _tell)
    for study in answers.found:
        say(json.dumps(_fields(study, with_identity=options.identity), ensure_ascii=False))
    if answers.is_cut:
        complain(f"the node has more than {len(answers.found)} answers")
    return 0


def _fields(study: Study, *, with_identity: bool) -> dict[str, object]:
    """Return a study as one line of JSON holds it."""
    found = asdict(study)
    if not with_identity:
        for name in ("patient_name", "patient_id", "birth_date", "accession", "description"):
            del found[name]
    return found


def _get(options: argparse.Namespace, token: CancelToken) -> int:
    from cxr_desktop.core.network.talk import Received, Wanted

    wanted = [Wanted(study, series) for study, _, series in (name.partition("/") for name in options.wanted)]
    received: list[object] = []
    try:
        fetched = drain(_peer(options)[1].retrieve(wanted, options.out, token=token), _counting(Received, received))
    except Cancelled:
        say(f"{len(received):,} files in {display_path(options.out)}")
        raise
    say(f"{len(fetched.paths):,} files in {display_path(options.out)}")
    if fetched.refused:
        complain(f"the node could not give {fetched.refused:,} objects")
    return int(bool(fetched.refused) or not fetched.paths)


def _send(options: argparse.Namespace, token: CancelToken) -> int:
    node, peer = _peer(options)
    from cxr_desktop.core.network.outgoing import look_at_outgoing
    from cxr_desktop.core.network.talk import Sent

    outgoing = drain(look_at_outgoing(options.files, token=token))
    refused = list(outgoing.refused)
    if outgoing.paths and not _agreed(node, outgoing, is_agreed=options.yes):
        return 2
    if outgoing.paths:
        taken: list[object] = []
        try:
            stored = drain(peer.store(outgoing.paths, token=token), _counting(Sent, taken))
        except Cancelled:
            say(f"{len(taken):,} objects sent to {node.name}")
            raise
        refused += stored.refused
        for sent in stored.sent:
            if sent.note:
                complain(f"{display_path(sent.path)}: {sent.note}")
        say(f"{len(stored.sent):,} objects sent to {node.name}")
    for bad in refused:
        complain(f"{display_path(bad.path)}: {bad.reason}")
    return int(bool(refused))


def _agreed(node: Node, outgoing: Outgoing, *, is_agreed: bool) -> bool:
    """Say what would leave and return whether the user wants that."""
    whose = f"with the identity of {outgoing.patients:,} patients" if outgoing.named else "all of them de-identified"
    secured = "secured by TLS" if node.speaks_tls else "not secured"
    say(f"{len(outgoing.paths):,} objects for {display_text(node.name)} ({node.place}), {secured}, {whose}.")
    if is_agreed:
        return True
    if not sys.stdin.isatty():
        complain("nothing is sent without a yes: answer at a terminal, or add --yes")
        return False
    with asking():
        return input("Send them? [y/N] ").strip().lower() in {"y", "yes"}
