"""HTTP sessions on a `Line`: dialled, cut and limited by ours, and sent nowhere but to the node."""

from __future__ import annotations

import io
from http.client import BadStatusLine
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from cxr_desktop.core.network.errors import reason_for
from cxr_desktop.core.network.line import LARGEST_ANSWER, LARGEST_OBJECT, tls_context

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from cxr_desktop.core.network.line import Line

_CHUNK = 1 << 18
NO_DICOMWEB = "it does not speak DICOMweb at this address"
_STATUS = {
    400: "it does not understand the question",
    401: "it asks for a user and a password, or does not take these",
    403: "it does not allow this to us",
    404: "it has nothing at this address",
    405: "it does not offer this service",
    406: "it cannot send films as they are stored",
    409: "it does not take these objects",
    413: "the object is too large for it",
    415: "it does not take such objects",
    429: "it is too busy now",
    500: "it failed while processing",
    503: "it is too busy now",
    507: "it is out of disk space",
}


class LineSession(requests.Session):  # type: ignore[misc]  # the library is looked at as untyped
    """A session whose answers are read whole, up to a limit, before anybody looks at them.

    No proxy, no ``.netrc`` and no redirection: what is sent goes to the node that the user named, or nowhere.
    """

    def __init__(self, line: Line, password: str) -> None:
        super().__init__()
        node = line.node
        self._line = line
        self.trust_env = False
        self.headers["Accept-Encoding"] = "identity"  # packed on the way, films came at 14 instead of 87 MB/s
        self.verify = node.ca_file or True
        if node.certificate:
            self.cert = (node.certificate, node.key) if node.key else node.certificate
        if node.user:
            self.auth = (node.user.encode(), password.encode())
        adapter = _Adapter(line)
        for scheme in ("http://", "https://"):
            self.mount(scheme, adapter)

    def request(self, method: str, url: str, **more: Any) -> requests.Response:  # noqa: ANN401 - the library's
        """Send a request and read its answer within the limits."""
        self._line.raise_if_cut()
        response = super().request(method, _lightly_escaped(url), **(more | {"stream": True}))
        with response.raw as raw:
            if 300 <= response.status_code < 400:
                raise requests.TooManyRedirects(response=response)  # its body is nobody's
            body = bytearray()
            is_object = (
                response.headers.get("Content-Type", "").lower().startswith(("multipart/", "application/dicom;"))
            )
            self._line.allow(LARGEST_OBJECT if is_object else LARGEST_ANSWER)
            for chunk in raw.stream(_CHUNK, decode_content=True):
                self._line.raise_if_cut()
                self._line.take(len(chunk))
                body += chunk
        response.raw = io.BytesIO(bytes(body))
        return response

    def get_redirect_target(self, response: requests.Response) -> None:
        """Return that there is none: to follow, or only to look, the library would read the body without limit."""


def _lightly_escaped(url: str) -> str:
    """Leave wildcards as they are, which RFC 3986 allows: Orthanc 1.10 does not undo escapes in questions."""
    address, mark, question = url.partition("?")
    return address + mark + question.replace("%2A", "*").replace("%3F", "?")


class _Adapter(HTTPAdapter):  # type: ignore[misc]  # as above
    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **more: Any) -> None:  # noqa: ANN401 - the library's
        """Make connections by our line, checked by our rules."""
        node = self._line.node
        if node.speaks_tls:
            more |= {"ssl_context": tls_context(node)}
            more |= {} if node.checks_host_name else {"assert_hostname": False}
        super().init_poolmanager(*args, **more)
        self.poolmanager.pool_classes_by_scheme = _pools(self._line)


def _pools(line: Line) -> dict[str, type]:
    def dial(connection: Any) -> socket.socket:  # noqa: ANN401 - either kind
        try:
            return line.dial(connection._dns_host, connection.port)  # noqa: SLF001 - the name without brackets
        except OSError as failure:
            line.failure = failure
            raise

    class Plain(HTTPConnection):
        _new_conn = dial

    class Secured(HTTPSConnection):
        _new_conn = dial

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecuredPool(HTTPSConnectionPool):
        ConnectionCls = Secured

    return {"http": PlainPool, "https": SecuredPool}


def web_reason(failure: Exception, line: Line) -> str:
    """Return what went wrong with a request."""
    node = line.node
    if isinstance(failure, requests.HTTPError) and failure.response is not None:
        code = failure.response.status_code
        return f"{_STATUS.get(code, 'it answers with an error')} (HTTP {code})"
    if isinstance(failure, requests.TooManyRedirects):
        return "it sends us on to another address, which is not followed"
    causes: list[BaseException] = [*_causes(failure)]
    if isinstance(failure, requests.ReadTimeout):
        causes = [TimeoutError()]
    if any(isinstance(cause, BadStatusLine) and not isinstance(cause, ConnectionError) for cause in causes):
        return NO_DICOMWEB
    cause = line.failure or next((cause for cause in causes if _is_of_the_system(cause)), None)
    if cause is not None:
        wait = node.connect_seconds if cause is line.failure else node.answer_seconds
        return reason_for(cause, node.url, wait)
    if isinstance(failure, (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        return "it broke off in the middle"
    return NO_DICOMWEB


def _causes(failure: BaseException) -> Iterator[BaseException]:
    """Yield an error and those it came from, as libraries hide them: as cause, context, reason or argument."""
    waiting: list[object] = [failure]
    seen: set[int] = set()
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, BaseException) and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__, getattr(found, "reason", None), *found.args]


def _is_of_the_system(failure: BaseException) -> bool:
    is_library = isinstance(failure, requests.RequestException) or type(failure).__module__.startswith("urllib3")
    return isinstance(failure, OSError) and not is_library
