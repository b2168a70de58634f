"""Fixtures for every room that talks to a node: a real Orthanc with films of four invented patients."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cxr_desktop.core.network.nodes import Kind, Node
from tests.core.network.films import phantom
from tests.core.network.orthanc import PLUGIN, PROGRAM, Certificates, Orthanc, make_certificates
from tests.lacking import lacking


def require_orthanc() -> None:
    """Skip without Orthanc, but fail where everything has to run."""
    if PROGRAM.is_file() and PLUGIN.is_file():
        return
    lacking("Orthanc is absent (Debian packages orthanc and orthanc-dicomweb)")


@pytest.fixture(scope="session")
def ward_films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Five films: two of Doe^John on 1 March, one of Doe^Jane on 2 April, one of Müller, one of Yamada."""
    folder = tmp_path_factory.mktemp("films")
    return [
        phantom(folder, 1),
        phantom(folder, 2, series=2),
        phantom(folder, 1, name="Doe^Jane", patient="P2", study=2, date="20260402", modality="CR"),
        phantom(folder, 1, name="Müller^Jörg", patient="P3", study=3, charset="ISO_IR 100"),
        phantom(folder, 1, name="Yamada^Tarou=山田^太郎", patient="P4", study=4, charset="ISO_IR 192"),
    ]


@pytest.fixture(scope="session")
def orthanc(tmp_path_factory: pytest.TempPathFactory, ward_films: list[Path]) -> Iterator[Orthanc]:
    """An Orthanc that holds the films, for tests that only read, or store beside them."""
    require_orthanc()
    running = Orthanc(tmp_path_factory.mktemp("orthanc"))
    try:
        running.start()
        running.upload(ward_films)
        yield running
    finally:
        running.stop()


@pytest.fixture
def own_orthanc(tmp_path: Path) -> Iterator[Callable[..., Orthanc]]:
    """Return a function that starts another Orthanc, which may be killed."""
    require_orthanc()
    running: list[Orthanc] = []

    def start(**more: object) -> Orthanc:
        running.append(Orthanc(tmp_path / f"orthanc-{len(running)}", **more))  # type: ignore[arg-type]
        return running[-1].start()

    yield start
    for one in running:
        one.stop()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority, a server's and a client's certificate."""
    if shutil.which("openssl") is None:
        lacking("the openssl command is absent")
    return make_certificates(tmp_path_factory.mktemp("certificates"))


def dimse_node(server: Orthanc, **more: object) -> Node:
    values = {"name": "Ward PACS", "host": "localhost", "port": server.dicom_port, "called_title": "ORTHANC"}
    return Node(**(values | {"answer_seconds": 10.0} | more))  # type: ignore[arg-type]


def web_node(server: Orthanc, **more: object) -> Node:
    values = {"name": "Ward web", "kind": Kind.DICOMWEB, "url": server.url, "answer_seconds": 10.0}
    return Node(**(values | more))  # type: ignore[arg-type]
