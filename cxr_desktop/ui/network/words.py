"""What the window of the hospital network says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.time_left import time_left

if TYPE_CHECKING:
    from cxr_desktop.app.network import Transfer
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.outgoing import Outgoing
    from cxr_desktop.core.network.talk import Study

OFF = mark("The hospital network is off until a node is configured")
ABOUT = mark(
    "A node is a machine that keeps films: a PACS that speaks DICOM, or a DICOMweb service. With one configured, "
    "studies are found by name, number, date or accession, and fetched into a folder.\n\n"
    "The program listens at no port, asks only what you ask, and sends nothing without a click that names the target."
)
NOTHING_FOUND = mark("No study matches.")
ASK_FIRST = mark("Fill in a field and press Find. A * stands for any letters.")
"""These in English, to be shown with `tr`."""
_HIDDEN = "\N{BULLET}" * 4


def masked(studies: tuple[Study, ...]) -> dict[str, str]:
    """Return what stands for each patient's number while identity is hidden: ``Patient 1`` and so on."""
    known: dict[str, str] = {}
    for study in studies:
        known.setdefault(patient_key(study), tr("Patient {n}", n=len(known) + 1))
    return known


def patient_key(study: Study) -> str:
    """Return by what a patient is told from others."""
    return study.patient_id or study.patient_name


def hidden(text: str) -> str:
    """Return dots for a text, nothing for none."""
    return _HIDDEN if text else ""


def size(count: float) -> str:
    """Return bytes as words."""
    return f"{count / 1e6:,.1f} MB" if count < 1e9 else f"{count / 1e9:,.2f} GB"


def transfer_line(transfer: Transfer) -> str:
    """Return where a transfer goes and how far it is."""
    state = _state(transfer)
    if transfer.is_sending:
        return tr("To {node}: {state}", node=transfer.node, state=state)
    return tr("From {node}: {state}", node=transfer.node, state=state)


def _state(transfer: Transfer) -> str:
    if transfer.state.is_over:
        return shown(transfer.sentence)
    if transfer.state == "waiting":
        return tr("waiting")
    done = f"{transfer.done:,}"
    if transfer.total:
        done = tr("{n:,} of {all:,}", n=transfer.done, all=transfer.total)
    parts = (done, size(transfer.size) if transfer.size else "", time_left(transfer.seconds_left))
    return ", ".join(filter(None, parts))


def target_line(node: Node, outgoing: Outgoing) -> str:
    """Return what goes where."""
    n = len(outgoing.paths)
    if n == 1:
        text = (
            mark("1 object goes to {node} ({place}), secured by TLS.")
            if node.speaks_tls
            else mark("1 object goes to {node} ({place}), not secured: others on the network can read along.")
        )
    else:
        text = (
            mark("{n:,} objects go to {node} ({place}), secured by TLS.")
            if node.speaks_tls
            else mark("{n:,} objects go to {node} ({place}), not secured: others on the network can read along.")
        )
    return tr(text, n=n, node=node.name, place=shown(node.place))


def send_words(node: Node, outgoing: Outgoing) -> str:
    """Return the words of the button that sends."""
    n = len(outgoing.paths)
    if n == 1:
        return tr("Send 1 object to {node}", node=node.name)
    return tr("Send {n:,} objects to {node}", n=n, node=node.name)


def identity_line(outgoing: Outgoing) -> str:
    """Return whether patients can be told from what is sent."""
    if not outgoing.named:
        return tr("All of them say that the patient's identity was removed.")
    if outgoing.named == 1:
        return tr("The identity of one patient goes along, in 1 object.")
    if outgoing.patients == 1:
        return tr("The identity of one patient goes along, in {n:,} objects.", n=outgoing.named)
    return tr(
        "The identity of {patients:,} patients goes along, in {n:,} objects.",
        patients=outgoing.patients,
        n=outgoing.named,
    )


def refused_line(outgoing: Outgoing) -> str:
    """Return which files cannot be sent, "" for none."""
    if not outgoing.refused:
        return ""
    first = outgoing.refused[0]
    file, reason, more = first.path.name, shown(first.reason), len(outgoing.refused) - 1
    if more:
        return tr("Left out: {file} ({reason}), and {n:,} more.", file=file, reason=reason, n=more)
    return tr("Left out: {file} ({reason}).", file=file, reason=reason)
