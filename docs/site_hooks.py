"""Hooks of the documentation site: files from outside docs/ that the pages show, and the list of decisions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).resolve().parents[1]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the decisions into the navigation, in their order."""
    pages = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    for entry in config.nav or []:
        if entry.get("Decisions") == "decisions/":
            entry["Decisions"] = [f"decisions/{name}" for name in ("index.md", *pages)]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Show the program's own icon."""
    files.append(File.generated(config, "assets/app.svg", abs_src_path=str(ROOT / "resources" / "icons" / "app.svg")))
    return files
