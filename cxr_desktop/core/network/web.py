"""A node of DICOMweb: QIDO-RS, WADO-RS and STOW-RS (PS3.18 chapter 10), through dicomweb-client."""

from __future__ import annotations

import io
from contextlib import suppress
from http.client import HTTPException
from typing import TYPE_CHECKING, Any, TypeVar

from pydicom import dcmwrite
from pydicom.dataset import Dataset

from cxr_desktop.core.film.dicom_header import number, text, values
from cxr_desktop.core.network.answers import series_of, study_of
from cxr_desktop.core.network.calls import converse, saying_how_far
from cxr_desktop.core.network.dimse_send import object_of
from cxr_desktop.core.network.dimse_words import status_words
from cxr_desktop.core.network.errors import NetworkError, require_extra
from cxr_desktop.core.network.kept import check_folder, keep
from cxr_desktop.core.network.line import tls_context
from cxr_desktop.core.network.questions import SERIES_FIELDS, STUDY_FIELDS, filters
from cxr_desktop.core.network.talk import Answers, Fetched, NotSent, Received, Sent, Stored, is_uid
from cxr_desktop.core.network.whole import read_whole
from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.network.line import Line
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.talk import Query, Series, Study, Wanted
    from cxr_desktop.core.words.progress import CancelToken

    Tell = Callable[[object], None]

_MOST_SERIES = 500
_MOST_OBJECTS = 5000
_Result = TypeVar("_Result")
_AS_STORED = (("application/dicom", "*"),)


class WebPeer:
    """A node of DICOMweb. Every verb is a generator of events; see `peers.Peer`.

    Parameters
    ----------
    node
        The node.
    password
        Of the node's user; kept in memory only.
    """

    def __init__(self, node: Node, password: str = "") -> None:
        require_extra()
        import dicomweb_client.web  # noqa: F401, PLC0415 - the extra, loaded before anything is timed

        self.node = node
        self._password = password

    def echo(self, *, token: CancelToken) -> Generator[object, None, None]:
        """Ask for at most one study, which shows that the service is there and takes us."""

        def work(client: Any, _tell: Tell) -> None:  # noqa: ANN401
            client.search_for_studies(limit=1)

        yield from self._converse(work, token)

    def find_studies(self, query: Query, *, token: CancelToken) -> Generator[object, None, Answers[Study]]:
        """Find studies."""
        query.check()

        def work(client: Any, _tell: Tell) -> Answers[Study]:  # noqa: ANN401
            chosen = {keyword: value for keyword, value in filters(query).items() if value}
            raw = client.search_for_studies(limit=query.limit + 1, fields=list(STUDY_FIELDS), search_filters=chosen)
            found = _data_sets(raw, query.limit)
            return Answers(tuple(filter(None, map(study_of, found))), len(raw) > query.limit)

        return (yield from self._converse(work, token))

    def find_series(self, study_uid: str, *, token: CancelToken) -> Generator[object, None, Answers[Series]]:
        """Find the series of a study."""

        def work(client: Any, _tell: Tell) -> Answers[Series]:  # noqa: ANN401
            raw = client.search_for_series(study_uid, limit=_MOST_SERIES, fields=list(SERIES_FIELDS[1:]))
            found = (series_of(answer, study_uid) for answer in _data_sets(raw, _MOST_SERIES))
            return Answers(tuple(series for series in found if series is not None), len(raw) > _MOST_SERIES)

        return (yield from self._converse(work, token))

    def retrieve(
        self, wanted: Sequence[Wanted], folder: Path, *, token: CancelToken
    ) -> Generator[object, None, Fetched]:
        """Fetch the films of studies or series into a folder, one request for each. What came whole is kept."""
        check_folder(folder)

        def work(client: Any, tell: Tell) -> Fetched:  # noqa: ANN401
            objects = [found for part in wanted for found in _objects(client, part)]
            paths: list[Path] = []
            refused = 0
            for study, series, uid in objects:
                path = _fetch(client, study, series, uid, folder, tell)
                refused += path is None
                paths += [] if path is None else [path]
                tell(Progress(len(paths) + refused, len(objects), "Receiving"))
            return Fetched(tuple(dict.fromkeys(paths)), refused)

        total = sum(part.objects or 0 for part in wanted)
        return (yield from saying_how_far(self._converse(work, token), total, Received))

    def store(self, paths: Sequence[Path], *, token: CancelToken) -> Generator[object, None, Stored]:
        """Send files, one request for each; yields `Sent`, `NotSent` and `Progress`."""

        def work(client: Any, tell: Tell) -> Stored:  # noqa: ANN401
            outcomes: list[Sent | NotSent] = []
            for path in paths:
                outcomes.append(_store(client, path))
                tell(outcomes[-1])
                tell(Progress(len(outcomes), len(paths), "Sending"))
            return Stored(
                tuple(outcome for outcome in outcomes if isinstance(outcome, Sent)),
                tuple(outcome for outcome in outcomes if isinstance(outcome, NotSent)),
            )

        return (yield from saying_how_far(self._converse(work, token), len(paths), Sent))

    def _converse(self, work: Callable[[Any, Tell], _Result], token: CancelToken) -> Generator[object, None, _Result]:
        def talk(line: Line, tell: Tell) -> _Result:
            from cxr_desktop.core.network.web_session import LineSession, web_reason  # noqa: PLC0415 - the extra

            tls_context(self.node)  # complains of files before anything is dialled
            with LineSession(line, self._password) as session:
                try:
                    return work(_client(self.node, session), tell)
                except (CxrError, Cancelled):
                    raise
                except Exception as failure:  # a zoo of HTTP, TLS, JSON and DICOM
                    line.raise_if_cut()
                    raise NetworkError(self.node.name, web_reason(failure, line)) from failure

        return (yield from converse(talk, self.node, token=token))


def _client(node: Node, session: Any) -> Any:  # noqa: ANN401 - of the extra
    from dicomweb_client.web import DICOMwebClient  # noqa: PLC0415 - the extra

    client = DICOMwebClient(
        node.url.rstrip("/"),
        session=session,
        qido_url_prefix=node.qido.strip("/") or None,
        wado_url_prefix=node.wado.strip("/") or None,
        stow_url_prefix=node.stow.strip("/") or None,
        timeout=(node.connect_seconds, node.answer_seconds),
        permissive_uid=True,
    )
    client.set_http_retry_params(retry=False)
    return client


def _data_sets(raw: Any, limit: int) -> list[Dataset]:  # noqa: ANN401 - whatever JSON the node sent
    """Return the answers that are data sets in DICOM's JSON."""
    if not isinstance(raw, list):
        msg = "no list"
        raise TypeError(msg)
    found = []
    for answer in raw[:limit]:
        with suppress(Exception):  # one broken answer does not cost the others
            found.append(Dataset.from_json(answer))
    if raw and not found:
        msg = "no data set"
        raise TypeError(msg)
    return found


def _objects(client: Any, part: Wanted) -> list[tuple[str, str, str]]:  # noqa: ANN401
    """Return study, series and number of each object of a wanted part."""
    series = part.series_uid or None
    raw = client.search_for_instances(part.study_uid, series, limit=_MOST_OBJECTS)
    found = []
    for answer in _data_sets(raw, _MOST_OBJECTS):
        in_series = text(answer, "SeriesInstanceUID") or part.series_uid
        uid = text(answer, "SOPInstanceUID")
        if is_uid(uid) and is_uid(in_series):
            found.append((part.study_uid, in_series, uid))
    return found


def _fetch(client: Any, study: str, series: str, uid: str, folder: Path, tell: Tell) -> Path | None:  # noqa: ANN401
    """Fetch one object; None when the node has it no more, cannot give it, or gives what is none."""
    import requests  # noqa: PLC0415 - the extra
    from urllib3.exceptions import HTTPError  # noqa: PLC0415 - as above

    try:
        found = client.retrieve_instance(study, series, uid, media_types=_AS_STORED)
        content = _written(found)
    except requests.HTTPError as failure:
        if failure.response is not None and failure.response.status_code in {404, 406, 410}:
            return None
        raise
    except (OSError, HTTPError, HTTPException, CxrError, Cancelled):  # the connection, not this object
        raise
    except Exception:  # noqa: BLE001 - pydicom raises a zoo; one broken object does not cost the others
        return None
    path = keep(folder, text(found, "SOPInstanceUID"), content)
    tell(Received(path, len(content)))
    return path


def _written(found: Dataset) -> bytes:
    with io.BytesIO() as into:
        dcmwrite(into, found, enforce_file_format=True)
        return into.getvalue()


def _store(client: Any, path: Path) -> Sent | NotSent:  # noqa: ANN401
    import requests  # noqa: PLC0415 - the extra

    seen = object_of(path)
    if isinstance(seen, NotSent):
        return seen
    film = read_whole(path)
    if isinstance(film, NotSent):
        return film
    try:
        answer = client.store_instances([film])
    except requests.HTTPError as failure:
        code = failure.response.status_code if failure.response is not None else 0
        if code in {409, 413, 415}:
            return NotSent(path, f"the node does not take it (HTTP {code})")
        raise
    for failed in values(answer, "FailedSOPSequence"):
        code = int(number(failed, "FailureReason", 0x0110))
        return NotSent(path, status_words(code))
    return Sent(path, "" if not values(answer, "WarningReason") else "the node took it with a reservation")
