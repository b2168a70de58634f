"""A node of classic DICOM: C-ECHO, C-FIND, C-GET and C-STORE (PS3.4 annexes A, B and C).

Radiographs come by C-GET, on the connection that we opened: no port of this machine has to be open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.core.network.answers import series_of, study_of
from cxr_desktop.core.network.calls import converse, saying_how_far
from cxr_desktop.core.network.dimse_contexts import ECHO, FIND, GET, RADIOGRAPHS, contexts_to_fetch
from cxr_desktop.core.network.dimse_send import send_all
from cxr_desktop.core.network.dimse_words import (
    CANCELLED,
    OUT_OF_RESOURCES,
    PENDING,
    SUCCESS,
    WARNINGS,
    status_words,
)
from cxr_desktop.core.network.errors import NetworkError, require_extra
from cxr_desktop.core.network.kept import check_folder, keep
from cxr_desktop.core.network.line import LARGEST_OBJECT
from cxr_desktop.core.network.questions import find_series_keys, find_studies_keys, get_keys
from cxr_desktop.core.network.talk import Answers, Fetched, Received, Sent, Wanted
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from pydicom.dataset import Dataset

    from cxr_desktop.core.network.line import Line
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.talk import Query, Series, Stored, Study
    from cxr_desktop.core.words.progress import CancelToken

    Tell = Callable[[object], None]

_STRAGGLERS = 50  # answers that may still come after a node was asked to stop
_MOST_SERIES = 500
_MOST_OBJECTS = 20_000  # of one transfer
_LARGEST_FOUND = 1 << 19  # bytes of one study or series


class DimsePeer:
    """A node of classic DICOM. Every verb is a generator of events; see `peers.Peer`."""

    def __init__(self, node: Node) -> None:
        require_extra()
        from cxr_desktop.core.network import dimse_line  # noqa: F401, PLC0415 - the extra, loaded before anything is timed

        self.node = node

    def echo(self, *, token: CancelToken) -> Generator[object, None, None]:
        """Ask whether the node is there and takes us."""

        def work(line: Line, _tell: Tell) -> None:
            with _link(line, _contexts(ECHO)) as link:
                _check(self.node, link, link.association.send_c_echo())

        yield from converse(work, self.node, token=token)

    def find_studies(self, query: Query, *, token: CancelToken) -> Generator[object, None, Answers[Study]]:
        """Find studies; yields `Progress`."""
        query.check()
        answers, is_cut = yield from self._find(find_studies_keys(query), query.limit, "Studies", token)
        return Answers(tuple(filter(None, map(study_of, answers))), is_cut)

    def find_series(self, study_uid: str, *, token: CancelToken) -> Generator[object, None, Answers[Series]]:
        """Find the series of a study; yields `Progress`."""
        answers, is_cut = yield from self._find(find_series_keys(study_uid), _MOST_SERIES, "Series", token)
        found = (series_of(answer, study_uid) for answer in answers)
        return Answers(tuple(series for series in found if series is not None), is_cut)

    def _find(
        self, keys: Dataset, limit: int, what: str, token: CancelToken
    ) -> Generator[object, None, tuple[list[Dataset], bool]]:
        def work(line: Line, tell: Tell) -> tuple[list[Dataset], bool]:
            with _link(line, _contexts(FIND)) as link:
                return _answers(link, line, keys, limit, lambda n: tell(Progress(n, None, what)))

        return (yield from converse(work, self.node, token=token))

    def retrieve(
        self, wanted: Sequence[Wanted], folder: Path, *, token: CancelToken
    ) -> Generator[object, None, Fetched]:
        """Fetch studies or series into a folder; yields `Received` and `Progress`. What came whole is kept."""
        check_folder(folder)

        def work(line: Line, tell: Tell) -> Fetched:
            return _Fetching(line, folder, wanted, tell).run()

        total = sum(part.objects or 0 for part in wanted)
        return (yield from saying_how_far(converse(work, self.node, token=token), total, Received))

    def store(self, paths: Sequence[Path], *, token: CancelToken) -> Generator[object, None, Stored]:
        """Send files; yields `Sent`, `NotSent` and `Progress`."""

        def work(line: Line, tell: Tell) -> Stored:
            return send_all(line, paths, tell, token=token)

        return (yield from saying_how_far(converse(work, self.node, token=token), len(paths), Sent))


def _link(line: Line, contexts: list[Any], **more: Any) -> Any:  # noqa: ANN401 - the library is imported late
    from cxr_desktop.core.network.dimse_line import Link  # noqa: PLC0415 - the extra

    return Link(line, contexts, **more)


def _contexts(service: str) -> list[Any]:
    from pynetdicom import build_context  # noqa: PLC0415 - the extra

    return [build_context(service)]


def _check(node: Node, link: Any, status: Dataset) -> int:  # noqa: ANN401
    """Return a status that goes on or ends well; raise for others and for none."""
    if "Status" not in status:
        raise link.lost()
    code = int(status.Status)
    if code == SUCCESS or code in PENDING or code in WARNINGS:
        return code
    raise NetworkError(node.name, status_words(code, text(status, "ErrorComment")[:64]))


def _answers(
    link: Any,  # noqa: ANN401
    line: Line,
    keys: Dataset,
    limit: int,
    tell: Callable[[int], None],
) -> tuple[list[Dataset], bool]:
    found: list[Dataset] = []
    stragglers = 0
    line.allow(_LARGEST_FOUND)
    for status, identifier in link.association.send_c_find(keys, FIND):
        line.allow(_LARGEST_FOUND)
        if "Status" in status and status.Status == CANCELLED and stragglers:
            break
        if _check(line.node, link, status) not in PENDING:
            break
        if len(found) < limit:
            found += [] if identifier is None else [identifier]
            tell(len(found))
            continue
        if stragglers == 0:
            link.association.send_c_cancel(1, query_model=FIND)
        stragglers += 1
        if stragglers > _STRAGGLERS:
            line.drop()  # it does not stop
            break
    return found, stragglers > 0


class _Fetching:
    """One C-GET after the other on one association, one for each series.

    Nodes give up a whole C-GET at the first object of a class that was not agreed on (Orthanc with status C000), and
    studies of radiographs often hold a report or a presentation state in a series of its own.
    """

    def __init__(self, line: Line, folder: Path, wanted: Sequence[Wanted], tell: Tell) -> None:
        self._line, self._folder, self._wanted, self._tell = line, folder, wanted, tell
        self._paths: list[Path] = []
        self._failure: CxrError | None = None
        self._refusal: NetworkError | None = None
        self._refused = 0
        self._total = sum(part.objects or 0 for part in wanted)

    def run(self) -> Fetched:
        """Fetch everything that the node gives.

        Raises
        ------
        NetworkError
            When it gives nothing at all, or breaks off.
        """
        from pynetdicom import build_role, evt  # noqa: PLC0415 - the extra

        with _link(
            self._line,
            [*contexts_to_fetch(), *_contexts(FIND)],
            roles=[build_role(kind, scp_role=True) for kind in RADIOGRAPHS],
            handlers=[(evt.EVT_C_STORE, self._take)],
        ) as link:
            parts = [series for part in self._wanted for series in self._series(link, part)]
            for part in parts:
                self._fetch(link, part)
        if not self._paths and self._refusal is not None:
            raise self._refusal
        return Fetched(tuple(dict.fromkeys(self._paths)), self._refused)

    def _series(self, link: Any, part: Wanted) -> list[Wanted]:  # noqa: ANN401
        """Return the series of a wanted study; the study itself when the node does not tell them."""
        if part.series_uid:
            return [part]
        try:
            answers, _ = _answers(link, self._line, find_series_keys(part.study_uid), _MOST_SERIES, lambda _: None)
        except ValueError:  # it agreed to C-GET, not to C-FIND
            return [part]
        found = filter(None, (series_of(answer, part.study_uid) for answer in answers))
        return [Wanted(part.study_uid, series.uid, series.objects) for series in found] or [part]

    def _fetch(self, link: Any, part: Wanted) -> None:  # noqa: ANN401
        if not link.association.is_established:
            raise link.lost()
        self._line.allow(LARGEST_OBJECT)
        before, failed = len(self._paths), 0
        for status, _ in link.association.send_c_get(get_keys(part), GET):
            if self._failure is not None:
                raise self._failure
            if "Status" not in status:
                raise link.lost()
            failed = int(status.get("NumberOfFailedSuboperations") or failed)
            try:
                _check(self._line.node, link, status)
            except NetworkError as refusal:
                self._refusal = refusal
                failed = max(failed, (part.objects or 0) - (len(self._paths) - before), 1)
            self._say(failed)
        self._refused += failed

    def _take(self, event: Any) -> int:  # noqa: ANN401
        """Keep one object that the node sends; the answer is a status."""
        if self._failure is not None or self._line.is_cut:
            return OUT_OF_RESOURCES
        try:
            if len(self._paths) >= _MOST_OBJECTS:
                raise NetworkError(self._line.node.name, f"it sends more than {_MOST_OBJECTS:,} objects")
            content = event.encoded_dataset()
            path = keep(self._folder, str(event.request.AffectedSOPInstanceUID), content)
        except CxrError as failure:
            self._failure = failure
            self._line.drop()  # nothing more can be kept: do not let the node send it
            return OUT_OF_RESOURCES
        self._paths.append(path)
        self._line.allow(LARGEST_OBJECT)
        self._tell(Received(path, len(content)))
        self._say(0)
        return SUCCESS

    def _say(self, failed: int) -> None:
        done = len(self._paths) + self._refused + failed
        self._tell(Progress(done, max(self._total, done) or None, "Receiving"))
