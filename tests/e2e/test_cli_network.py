"""The verbs of the hospital network against a real Orthanc."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cxr_desktop.cli import run
from tests.core.network.films import ROOT, secondary_capture
from tests.core.network.orthanc import Orthanc


@pytest.fixture
def ward(orthanc: Orthanc) -> Orthanc:
    assert (
        run(
            [
                "network",
                "add",
                "ward",
                "--host",
                "localhost",
                "--port",
                str(orthanc.dicom_port),
                "--called",
                "ORTHANC",
            ]
        )
        == 0
    )
    assert run(["network", "add", "web", "--url", orthanc.url]) == 0
    return orthanc


def test_nodes_are_listed_and_forgotten(ward: Orthanc, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    assert run(["network", "nodes"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{'ward':24}ORTHANC at localhost:{ward.dicom_port}",
        f"{'web':24}{ward.url}",
    ]
    assert run(["network", "remove", "web"]) == 0
    assert run(["network", "echo", "web"]) == 1
    assert "There is no node named web (known: ward)" in capsys.readouterr().err


@pytest.mark.parametrize("node", ["ward", "web"])
def test_studies_are_found_without_identity_and_fetched(
    node: str, ward: Orthanc, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert run(["network", "echo", node]) == 0
    capsys.readouterr()
    assert run(["network", "find", node, "--patient", "Doe", "--from", "2026-03-15"]) == 0
    told = capsys.readouterr().out
    (study,) = map(json.loads, told.splitlines())
    assert study["uid"] == f"{ROOT}2"
    assert "Doe" not in told
    assert "P2" not in told
    assert "Chest" not in told  # descriptions may hold names
    assert run(["network", "find", node, "--id", "P2", "--identity"]) == 0
    assert "Doe^Jane" in capsys.readouterr().out
    assert run(["network", "get", node, f"{ROOT}1/{ROOT}1.2", study["uid"], "--out", str(tmp_path / "new")]) == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [f"{ROOT}1.2.2.dcm", f"{ROOT}2.1.1.dcm"]


def test_nothing_is_sent_without_a_yes(ward: Orthanc, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    film = secondary_capture(tmp_path)
    before = ward.instances()
    assert run(["network", "send", "ward", str(film)]) == 2
    captured = capsys.readouterr()
    assert "1 objects for ward (ORTHANC at localhost" in captured.out
    assert "with the identity of 1 patients" in captured.out
    assert "nothing is sent without a yes" in captured.err
    assert ward.instances() == before
    assert run(["network", "send", "ward", str(film), "--yes"]) == 0
    assert ward.instances() == before + 1
    ward.delete_study(f"{ROOT}77")
