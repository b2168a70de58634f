"""What the window of the hospital network says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cxr_desktop.app.network import Transfer
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.outgoing import Outgoing
    from cxr_desktop.core.network.talk import Study

OFF = "The hospital network is off until a node is configured"
ABOUT = (
    "A node is a machine that keeps films: a PACS that speaks DICOM, or a DICOMweb service. With one configured, "
    "studies are found by name, number, date or accession, and fetched into a folder.\n\n"
    "The program listens at no port, asks only what you ask, and sends nothing without a click that names the target."
)
NOTHING_FOUND = "No study matches."
ASK_FIRST = "Fill in a field and press Find. A * stands for any letters."
_HIDDEN = "\N{BULLET}" * 4


def masked(studies: tuple[Study, ...]) -> dict[str, str]:
    """Return what stands for each patient's number while identity is hidden: ``Patient 1`` and so on."""
    known: dict[str, str] = {}
    for study in studies:
        known.setdefault(patient_key(study), f"Patient {len(known) + 1}")
    return known


def patient_key(study: Study) -> str:
    """Return by what a patient is told from others."""
    return study.patient_id or study.patient_name


def hidden(text: str) -> str:
    """Return dots for a text, nothing for none."""
    return _HIDDEN if text else ""


def objects(count: int) -> str:
    """Return a count of objects as words."""
    return "1 object" if count == 1 else f"{count:,} objects"


def size(count: float) -> str:
    """Return bytes as words."""
    return f"{count / 1e6:,.1f} MB" if count < 1e9 else f"{count / 1e9:,.2f} GB"


def left(seconds: float | None) -> str:
    """Return a time that is left as words, "" while unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    return f"about {minutes} min {rest} s left" if minutes else f"about {rest} s left"


def transfer_line(transfer: Transfer) -> str:
    """Return where a transfer goes and how far it is."""
    way = f"To {transfer.node}" if transfer.is_sending else f"From {transfer.node}"
    if transfer.state.is_over:
        return f"{way}: {transfer.sentence}"
    if transfer.state == "waiting":
        return f"{way}: waiting"
    of = f" of {transfer.total:,}" if transfer.total else ""
    parts = (f"{transfer.done:,}{of}", size(transfer.size) if transfer.size else "", left(transfer.seconds_left))
    return f"{way}: " + ", ".join(filter(None, parts))


def target_line(node: Node, outgoing: Outgoing) -> str:
    """Return what goes where."""
    secured = "secured by TLS" if node.speaks_tls else "not secured: others on the network can read along"
    go = "goes" if len(outgoing.paths) == 1 else "go"
    return f"{objects(len(outgoing.paths))} {go} to {node.name} ({node.place}), {secured}."


def identity_line(outgoing: Outgoing) -> str:
    """Return whether patients can be told from what is sent."""
    if not outgoing.named:
        return "All of them say that the patient's identity was removed."
    whose = "one patient" if outgoing.patients == 1 else f"{outgoing.patients:,} patients"
    return f"The identity of {whose} goes along, in {objects(outgoing.named)}."


def refused_line(outgoing: Outgoing) -> str:
    """Return which files cannot be sent, "" for none."""
    if not outgoing.refused:
        return ""
    first = outgoing.refused[0]
    more = f", and {len(outgoing.refused) - 1:,} more" if len(outgoing.refused) > 1 else ""
    return f"Left out: {first.path.name} ({first.reason}){more}."
