"""A node that speaks DICOM well, and does with each question what a test says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pynetdicom import AE, evt

from cxr_desktop.core.network.dimse_contexts import ECHO, FIND, GET, RADIOGRAPHS
from cxr_desktop.core.network.nodes import Node


@contextmanager
def scripted_node(**handlers: Callable[..., object]) -> Iterator[Node]:
    """Serve with handlers by the name of the service, and yield how to reach it."""
    entity = AE("ILL")
    for service in (ECHO, FIND, GET, *RADIOGRAPHS):
        entity.add_supported_context(service, scu_role=True, scp_role=True)
    bound = [(getattr(evt, f"EVT_{name}"), handler) for name, handler in handlers.items()]
    serving = entity.start_server(("127.0.0.1", 0), block=False, evt_handlers=bound)
    try:
        port = serving.socket.getsockname()[1]
        yield Node("Ward", host="127.0.0.1", port=port, called_title="ILL", answer_seconds=5.0)
    finally:
        serving.shutdown()
