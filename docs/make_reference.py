"""Make the pages that the source knows best: commands, filter language, settings, tables of a study, layers.

usage: make reference   (or: python docs/make_reference.py [--check])
"""

from __future__ import annotations

import argparse
import ast
import sqlite3
import sys
import tomllib
from contextlib import closing
from pathlib import Path

from cxr_desktop.cli import verbs_parser
from cxr_desktop.core.study.query import WORDS
from cxr_desktop.core.study.schema import MIGRATIONS
from cxr_desktop.core.words.settings import SETTINGS

DOCS = Path(__file__).resolve().parent
PACKAGE = DOCS.parent / "cxr_desktop"
_MADE = "<!-- made by docs/make_reference.py; edit there, or in the source -->\n"


def pages() -> dict[str, str]:
    """Return the text of each page by its path below docs/."""
    return {
        "reference/commands.md": commands(),
        "reference/filter.md": filter_language(),
        "reference/settings.md": settings(),
        "reference/study.md": study(),
        "developer/layers.md": layers(),
    }


def commands() -> str:
    """Return every command with its arguments and options."""
    text = (
        "# Commands\n\n"
        "`cxr-desktop [FOLDER or FILES]` opens the window. What follows works without one. Exit codes: 0 all went\n"
        "well, 1 some film failed or nothing could be done, 2 wrong usage, 130 stopped with Ctrl+C.\n"
        "[From the command line](../guide/command-line.md) shows how they are used.\n"
    )
    for name, verb, summary in _verbs(verbs_parser(), "cxr-desktop"):
        text += (
            f"\n## {name.removeprefix('cxr-desktop ')}\n\n{_sentence(summary)}\n\n```\n{_usage(verb, name)}\n```\n"
        )
        rows = [
            _row(action) for action in verb._actions if action.help != argparse.SUPPRESS and action.dest != "help"
        ]
        if rows:
            text += "\n| argument | means | default |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    return text


def _verbs(
    parser: argparse.ArgumentParser, name: str, summary: str = ""
) -> list[tuple[str, argparse.ArgumentParser, str]]:
    """Return the commands that can be run, with those below them in their place."""
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        return [(name, parser, summary)]
    helps = {choice.dest: choice.help or "" for choice in inner[0]._choices_actions}
    return [
        found
        for word, below in inner[0].choices.items()
        for found in _verbs(below, f"{name} {word}", helps.get(word, ""))
    ]


def _usage(verb: argparse.ArgumentParser, name: str) -> str:
    parts = [name]
    for action in verb._actions:
        if action.dest == "help" or action.help == argparse.SUPPRESS:
            continue
        word = _spelled(action)
        parts.append(
            word if action.required or (not action.option_strings and action.nargs not in {"?", "*"}) else f"[{word}]"
        )
    return " ".join(parts)


def _spelled(action: argparse.Action) -> str:
    if not action.option_strings:
        return _value(action) + ("..." if action.nargs in {"+", "*"} else "")
    long = action.option_strings[-1]
    return long if action.nargs == 0 else f"{long} {_value(action)}"


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, tuple):
        return " ".join(action.metavar)
    return action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())


def _row(action: argparse.Action) -> str:
    default = (
        ""
        if action.default in (None, False, "", argparse.SUPPRESS, ()) or action.nargs == 0
        else f"`{action.default}`"
    )
    return f"| `{_cell(_spelled(action))}` | {_cell(_sentence(action.help or ''))} | {_cell(default)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("%%", "%")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def filter_language() -> str:
    """Return the words of the filter box."""
    rows = "\n".join(f"| `{_cell(word)}` | {_cell(_sentence(meaning))} |" for word, meaning in WORDS)
    return (
        "# Filter language\n\n"
        "The box above the results table, and `cxr-desktop export --filter`. Words beside each other must all fit; upper\n"
        "and lower case do not matter. `or` and brackets join alternatives, a minus or `not` turns a word round.\n\n"
        f"| word | films |\n|---|---|\n{rows}\n\n"
        "```\np>0.8 -label:NORMAL            # called pneumonia with more than 0.8\n"
        "(uncertain or spread>0.1) unread   # the doubtful ones nobody has read\n"
        'outside:"looks turned"             # by the reason of the scope guard\n```\n'
    )


def settings() -> str:
    """Return what the settings file may hold."""
    rows = "\n".join(
        f"| `{setting.name}` | {_cell(_sentence(setting.help))} | {_cell(_default(setting.default))} | {_cell(_allowed(setting))} |"
        for setting in SETTINGS
    )
    return (
        "# Settings\n\n"
        "`settings.json` in the configuration folder (`cxr-desktop doctor` says where it is) holds only what differs from\n"
        "the defaults. A value that cannot be is told and left at its default; a file that is no JSON is kept aside as\n"
        "`settings-damaged-DATE.json`. Sizes and places of windows are in `window.ini` beside it.\n\n"
        f"| name | what it does | default | may be |\n|---|---|---|---|\n{rows}\n\n"
        "| variable of the environment | puts elsewhere |\n|---|---|\n"
        "| `CXR_CONFIG_DIR` | the settings |\n| `CXR_DATA_DIR` | study, training runs, what nobody may delete |\n"
        "| `CXR_CACHE_DIR` | what can be made again: thumbnails, computed layers |\n| `CXR_LOG_DIR` | logs |\n"
    )


def _default(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"`{value}`" if value not in ("", ()) else "none"


def _allowed(setting: object) -> str:
    choices, low, high = setting.choices, setting.low, setting.high  # type: ignore[attr-defined]  # a Setting
    if choices:
        return ", ".join(f"`{choice}`" for choice in choices)
    return f"{low:g} to {high:g}" if abs(low) != float("inf") else ""


def study() -> str:
    """Return the tables of a study file."""
    with closing(sqlite3.connect(":memory:")) as database:
        for script in MIGRATIONS:
            database.executescript(script)
        tables = [
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
        ]
        parts = []
        for table in tables:
            rows = "\n".join(
                f"| `{name}` | {kind} | {'yes' if is_key else ''} | {'' if is_needed or is_key else 'yes'} |"
                for _, name, kind, is_needed, _, is_key in database.execute(f"PRAGMA table_info({table})")
            )
            parts.append(
                f"## {table}\n\n{_TABLES[table]}\n\n| column | type | key | may be empty |\n|---|---|---|---|\n{rows}\n"
            )
    return (
        "# Study file\n\n"
        f"A study (`.cxrdb`) is an SQLite database in WAL mode, `user_version` {len(MIGRATIONS)}. One process writes at a time,\n"
        "any number read. An older file is copied beside itself, then brought up to date; a newer one is refused. Texts of\n"
        "time are ISO 8601. Read it with any SQLite tool; write it with this program only.\n\n" + "\n".join(parts)
    )


_TABLES = {
    "films": "Every film that was ever met, by the SHA-256 of its file's bytes.",
    "places": (
        "Where films lie: the path as bytes, size and time of change as they were when the file was read (a file that has\n"
        "both unchanged is not read again), or why it could not be read."
    ),
    "models": "Every model that answered: the SHA-256 of its checkpoint, and what it says of itself (JSON).",
    "predictions": (
        "The answer of a model about a film. `probabilities` are little-endian float64, one per class; the field of view is\n"
        "in film pixels; `in_scope` is 1, 0 or empty where nobody knows."
    ),
    "readings": "What a reader said: the class, what was said first, whether blind, and seconds needed.",
    "remarks": "Note and flag of a film.",
    "annotations": (
        "What is drawn on a film: points in film pixels, words, the figures at the time of drawing and what millimetres\n"
        "meant then (JSON)."
    ),
}


def layers() -> str:
    """Return the layers and rooms as the import contracts have them, each with what its own docstring says."""
    contracts = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    whole, core = (
        next(c for c in contracts if c["name"] == name) for name in ("Arrows point down", "Rooms of the core")
    )
    panels = next(c for c in contracts if c["name"] == "Panels do not know each other")["modules"]
    return (
        "# Layers and rooms\n\n"
        "What stands higher may import what stands lower, never the other way; what stands side by side does not know each\n"
        "other. `lint-imports` checks it in CI, and fails for a module that has no place here.\n\n"
        f"## The program\n\n{_layers(whole['layers'], PACKAGE)}\n"
        f"## The core\n\nNo Qt; torch only from `model` upwards.\n\n{_layers(core['layers'], PACKAGE / 'core')}\n"
        "## Panels\n\nEach is a set of widgets on one subject; rooms (`ui/*_room.py`) join them.\n\n| panel | is |\n|---|---|\n"
        + "".join(
            f"| `{name.removeprefix('cxr_desktop.')}` | {_summary(PACKAGE / 'ui' / name.split('.')[-1])} |\n"
            for name in panels
        )
        + "\n## Further contracts\n\n"
        + "".join(f"- {c['name']}\n" for c in contracts if c["type"] == "forbidden")
    )


def _layers(rows: list[str], folder: Path) -> str:
    text = "| | layer | is |\n|---|---|---|\n"
    for height, row in zip(range(len(rows), 0, -1), rows, strict=True):
        for name in row.split(" | "):
            text += f"| {height} | `{name}` | {_summary(folder / name)} |\n"
    return text


def _summary(place: Path) -> str:
    """Return the first sentence of a module's or a package's docstring."""
    source = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    said = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    return _cell(said.split("\n\n")[0].replace("\n", " "))


def main() -> int:
    """Write the pages, or say which are not current."""
    is_check = "--check" in sys.argv[1:]
    stale = []
    for name, text in pages().items():
        page, made = DOCS / name, _MADE + text
        if page.exists() and page.read_text(encoding="utf-8") == made:
            continue
        stale.append(name)
        if not is_check:
            page.write_text(made, encoding="utf-8")
    if is_check and stale:
        print(f"not current: {', '.join(stale)}; run make reference", file=sys.stderr)
    return int(is_check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
