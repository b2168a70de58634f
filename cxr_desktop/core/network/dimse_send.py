"""Sending files by C-STORE: as they lie on disk where the node takes that, never compressed or decompressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydicom.uid import UID

from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.core.network.dimse_contexts import MOST_CONTEXTS, contexts_to_send
from cxr_desktop.core.network.dimse_words import SUCCESS, WARNINGS, objection, status_words
from cxr_desktop.core.network.talk import NotSent, Sent, Stored
from cxr_desktop.core.network.whole import open_object, read_whole
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from cxr_desktop.core.network.line import Line
    from cxr_desktop.core.words.progress import CancelToken

    Tell = Callable[[object], None]

_MOST_KINDS = MOST_CONTEXTS // 3  # a plain syntax may bring two more


@dataclass(frozen=True, slots=True)
class _Object:
    path: Path
    kind: tuple[str, str]  # class and transfer syntax


def send_all(line: Line, paths: Sequence[Path], tell: Tell, *, token: CancelToken) -> Stored:
    """Send files one after the other and return what became of each."""
    objects: list[_Object] = []
    refused: list[NotSent] = []
    for path in paths:
        token.raise_if_cancelled()
        seen = object_of(path)
        if isinstance(seen, NotSent):
            refused.append(seen)
            tell(seen)
        else:
            objects.append(seen)
    sending = _Sending(line, tell, len(paths), refused)
    for batch in _batches(objects):
        sending.send(batch)
    return Stored(tuple(sending.sent), tuple(sending.refused))


def object_of(path: Path) -> _Object | NotSent:
    """Return what kind of object a file holds, or why it cannot be sent."""
    try:
        header = open_object(path, keywords=["SOPClassUID", "SOPInstanceUID"])
        kind = text(header, "SOPClassUID"), text(header.file_meta, "TransferSyntaxUID")
        is_whole = all(kind) and bool(text(header, "SOPInstanceUID"))
    except OSError as failure:
        return NotSent(path, f"it cannot be read ({failure.strerror or failure})")
    except Exception:  # noqa: BLE001 - pydicom raises a zoo for what is no DICOM
        return NotSent(path, "it is no DICOM file")
    return _Object(path, kind) if is_whole else NotSent(path, "it does not say which object it is")


def _batches(objects: Sequence[_Object]) -> Iterator[list[_Object]]:
    """Yield objects whose kinds fit one association."""
    batch: list[_Object] = []
    kinds: set[tuple[str, str]] = set()
    for found in objects:
        if len(kinds | {found.kind}) > _MOST_KINDS:
            yield batch
            batch, kinds = [], set()
        batch.append(found)
        kinds.add(found.kind)
    if batch:
        yield batch


class _Sending:
    """Sends batches and counts."""

    def __init__(self, line: Line, tell: Tell, total: int, refused: list[NotSent]) -> None:
        self._line, self._tell, self._total = line, tell, total
        self.sent: list[Sent] = []
        self.refused = refused

    def send(self, batch: Sequence[_Object]) -> None:
        """Send the objects of one association."""
        from cxr_desktop.core.network.dimse_line import Link  # noqa: PLC0415 - the extra

        with Link(self._line, contexts_to_send(found.kind for found in batch)) as link:
            for found in batch:
                self._line.raise_if_cut()
                self._take(self._one(link, found))

    def _take(self, outcome: Sent | NotSent) -> None:
        if isinstance(outcome, Sent):
            self.sent.append(outcome)
        else:
            self.refused.append(outcome)
        self._tell(outcome)
        self._tell(Progress(len(self.sent) + len(self.refused), self._total, "Sending"))

    def _one(self, link: Any, found: _Object) -> Sent | NotSent:  # noqa: ANN401 - a link of the extra
        film = read_whole(found.path)
        if isinstance(film, NotSent):
            return film
        try:
            status = link.association.send_c_store(film)
        except ValueError:
            kind, syntax = (UID(uid).name for uid in found.kind)
            return NotSent(found.path, f"the node does not take {kind} in {syntax}")
        except (OSError, AttributeError, RuntimeError) as failure:
            if not link.association.is_established:
                raise link.lost() from failure
            return NotSent(found.path, f"it cannot be read ({failure})")
        if "Status" not in status:
            raise link.lost()
        code = int(status.Status)
        if code == SUCCESS or code in WARNINGS:
            return Sent(found.path, objection(code))
        return NotSent(found.path, status_words(code, text(status, "ErrorComment")[:64]))
