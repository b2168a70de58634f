"""``check`` and ``audit`` as their users call them: real films, the real network."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cxr_desktop.cli import run
from cxr_desktop.core.trust.audit_result import HeatAudit
from cxr_desktop.core.trust.heat_tests import TITLES


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """Six real films and a broken one."""
    folder = tmp_path / "ward"
    for label in ("NORMAL", "PNEUMONIA"):
        (folder / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:3]:
            shutil.copy(film, folder / label)
    (folder / "broken.jpg").write_text("<html>")
    return folder


@pytest.mark.slow
def test_check_says_every_test_and_writes_a_page(ward: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    film, page = next((ward / "NORMAL").iterdir()), tmp_path / "page.html"
    assert run(["check", str(film), "--out", str(page)]) == 0
    said = capsys.readouterr().out
    assert all(title in said for title in TITLES.values())
    assert "tests passed" in said
    text = page.read_text(encoding="utf-8")
    assert "data:image/png;base64," in text
    assert "tests passed" in text


@pytest.mark.slow
def test_check_writes_json_and_goes_on_after_a_broken_film(ward: Path, capsys: pytest.CaptureFixture[str]):
    films = [ward / "broken.jpg", next((ward / "PNEUMONIA").iterdir())]
    assert run(["check", *map(str, films), "--json"]) == 1
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert [test["name"] for test in found["tests"]] == list(TITLES)
    assert len(found["cascade"]) == 10
    assert "broken.jpg" in told.err


def test_check_refuses_a_page_of_several_films_or_of_another_kind(ward: Path, capsys: pytest.CaptureFixture[str]):
    film = str(next((ward / "NORMAL").iterdir()))
    assert run(["check", film, film, "--out", "x.html"]) == 1
    assert run(["check", film, "--out", "x.docx"]) == 1
    assert "one film" in capsys.readouterr().err


@pytest.mark.slow
def test_audit_says_figures_with_intervals_and_writes_them(
    ward: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    out = tmp_path / "audit.json"
    assert run(["audit", "bundled", str(ward), "--tests", "5", "--json", str(out)]) == 1  # a film is broken
    told = capsys.readouterr()
    assert "random weights" in told.out
    assert "95 %" in told.out
    assert "broken.jpg" in told.err
    audit = HeatAudit.from_json_object(json.loads(out.read_text(encoding="utf-8")))
    assert (audit.n, len(audit.failed)) == (6, 1)


def test_audit_refuses_what_it_cannot_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["audit", str(tmp_path)]) == 1
    assert run(["audit", "a", "b", "c"]) == 1
    told = capsys.readouterr().err
    assert "no film to audit" in told
    assert "a model and a folder" in told
