"""The Orthanc in both ways of speaking; a thread that is left fails a test."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from cxr_desktop.core.network.nodes import Node
from tests.core.network.orthanc import Orthanc
from tests.core.network.ward import dimse_node, web_node


@pytest.fixture(params=["dimse", "dicomweb"])
def node(request: pytest.FixtureRequest, orthanc: Orthanc) -> Node:
    """The Orthanc, spoken to in either way."""
    return dimse_node(orthanc) if request.param == "dimse" else web_node(orthanc)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail when a thread outlives its test."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.name != "peer"]
    assert left == []
