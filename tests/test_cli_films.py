"""What verbs over films say of folders, films and rules that they cannot use."""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

from cxr_desktop.cli import run
from cxr_desktop.cli_films import UsageError, rule_for, tell_event
from cxr_desktop.cli_trust import _say_audit
from cxr_desktop.core.film import folder
from cxr_desktop.core.film.folder import FolderListing
from cxr_desktop.core.trust.audit_result import HeatAudit
from cxr_desktop.core.words.progress import FilmFailed


def test_a_rule_is_named_or_found():
    assert rule_for("none", []).name == "none"
    assert rule_for(None, ["00001234_000.png", "00001234_001.png"]).name == "nih"
    with pytest.raises(UsageError):
        rule_for("([", [])


def test_a_film_that_cannot_be_read_is_told(capsys: pytest.CaptureFixture[str]):
    tell_event(FilmFailed(Path("a.png"), "a.png: it is damaged"))
    assert "a.png: it is damaged" in capsys.readouterr().err


def test_an_audit_tells_of_a_folder_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    sampled = Mock(return_value=((), []))  # no film, no model: the network is not brought in
    monkeypatch.setitem(sys.modules, "cxr_desktop.core.trust.audit", Mock(sampled=sampled))
    for name in ("model.classifier", "trust.lung_heat"):
        monkeypatch.setitem(sys.modules, f"cxr_desktop.core.{name}", Mock())

    def listed(_places, *, token):
        yield from ()
        return FolderListing((), ((tmp_path / "locked", "permission denied"),))

    monkeypatch.setattr(folder, "find_films", listed)
    assert run(["audit", str(tmp_path)]) == 1
    assert f"{tmp_path / 'locked'}: permission denied" in capsys.readouterr().err


def test_an_audit_of_films_outside_the_scope_alone_says_so(capsys: pytest.CaptureFixture[str]):
    _say_audit(HeatAudit("planted", "0" * 64, "9 films of ward", "grad-cam", 0, 9, (), (), (), (), 1))
    told = capsys.readouterr().out
    assert "all 9 are outside" in told
    assert "--outside" in told
    assert "tests passed" not in told
