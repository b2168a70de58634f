"""The pages that are made from the source are current, and no page points at a picture or page that is not there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from cxr_desktop.app.film_filter import _PLAIN, parse_filter

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


@pytest.fixture(scope="module")
def made() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_reference", DOCS / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_made_from_the_source_are_current(made: ModuleType):
    written = {name: (DOCS / name).read_text(encoding="utf-8").partition("\n")[2] for name in made.pages()}
    assert written == made.pages(), "run make reference"


def test_words_of_the_film_list_are_understood(made: ModuleType):
    assert {word: parse_filter(word).problem for word, _ in made.LIST_WORDS if parse_filter(word).problem} == {}
    plain = {word for word, _ in made.LIST_WORDS}
    assert set(_PLAIN) - {"doubtful"} <= plain, "a word is not on the page"


def test_every_option_of_the_command_line_says_what_it_does(made: ModuleType):
    text = made.commands()
    assert [line for line in text.splitlines() if line.startswith("| `") and line.split(" | ")[1].strip() == ""] == []
    assert [word for word in ("`[]`", "('", "None", "False") if word in text] == []


def test_decisions_are_numbered_as_their_files():
    pages = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    titles = [page.read_text(encoding="utf-8").partition("\n")[0] for page in pages]
    starts = [f"# {number}. " for number in range(1, len(pages) + 1)]
    assert [title for title, start in zip(titles, starts, strict=True) if not title.startswith(start)] == []
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path):
    targets = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in targets if not (page.parent / link).exists()] == []


def test_every_page_stands_in_the_navigation():
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = [page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md") if page.parent.name != "decisions"]
    assert [page for page in pages if page not in navigation] == []


def test_every_picture_is_used():
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [picture.name for picture in DOCS.rglob("*.png") if picture.name not in text] == []
