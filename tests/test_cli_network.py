"""What the verbs of the network say of a list of nodes that is damaged."""

from __future__ import annotations

import pytest

from cxr_desktop.cli import run
from cxr_desktop.core.words.paths import config_folder


def test_every_verb_tells_of_a_damaged_list_and_a_change_where_it_is_kept(capsys: pytest.CaptureFixture[str]):
    nodes = config_folder() / "nodes.json"
    nodes.write_text("{not json")
    said = f"cxr-desktop: The list of nodes {nodes} cannot be read (it is not JSON)."
    for verb in ("find", "echo", "remove"):
        assert run(["network", verb, "ward"]) == 1
        assert capsys.readouterr().err.splitlines()[0] == said
    assert run(["network", "add", "ward", "--host", "pacs.example", "--called", "PACS"]) == 0
    first, second = capsys.readouterr().err.splitlines()
    (aside,) = nodes.parent.glob("nodes-damaged-*.json")
    assert first == said
    assert second == f"cxr-desktop: The list of nodes was damaged and is now {aside}."
    assert aside.read_text() == "{not json"
