"""Files and folders that cannot be made are told, in a sentence that names them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxr_desktop.cli import run
from cxr_desktop.core.evaluation.looks import default_record
from cxr_desktop.core.evaluation.result import EvaluationError
from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.network.nodes import Node, NodeBook
from cxr_desktop.core.training.runs import RunError, runs_folder


@pytest.fixture
def blocked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of the program's folders where none can be made."""
    (tmp_path / "file").write_bytes(b"")
    for kind in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"CXR_{kind}_DIR", str(tmp_path / "file" / kind.lower()))
    return tmp_path / "file"


def test_folders_of_the_program_that_cannot_be_made_are_told(blocked: Path, capsys: pytest.CaptureFixture[str]):
    for make, error in ((runs_folder, RunError), (default_record, EvaluationError)):
        with pytest.raises(error, match=rf"{blocked}.*: cannot be made \("):
            make()
    assert run(["runs"]) == 1
    assert "cannot be made (" in capsys.readouterr().err


def test_no_node_is_kept_where_the_folder_cannot_be_made_and_nothing_else_fails(blocked: Path):
    book = NodeBook()
    assert book.all() == ()
    with pytest.raises(NodeError, match="cannot be kept in"):
        book.put(Node("PACS", host="pacs.example", called_title="PACS"))
