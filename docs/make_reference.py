"""Make the pages that the source knows best: commands, filters, recipe, settings, tables of a study, layers, decisions.

Longer than 400 lines, because the words of the pages stand beside what makes them.

usage: make reference   (or: python docs/make_reference.py [--check])
"""

from __future__ import annotations

import argparse
import ast
import re
import sqlite3
import sys
import tomllib
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from cxr_desktop.cli import _parser, verbs_parser
from cxr_desktop.core.measure.annotation import POINTS
from cxr_desktop.core.study.query import WORDS
from cxr_desktop.core.study.results import UNSURE
from cxr_desktop.core.study.schema import MIGRATIONS
from cxr_desktop.core.training import recipe as recipes
from cxr_desktop.core.words.settings import SETTINGS

DOCS = Path(__file__).resolve().parent
PACKAGE = DOCS.parent / "cxr_desktop"
_MADE = "<!-- made by docs/make_reference.py; edit there, or in the source -->\n"


def pages() -> dict[str, str]:
    """Return the text of each page by its path below docs/."""
    return {
        "reference/commands.md": commands(),
        "reference/filter.md": filter_language(),
        "reference/recipe.md": recipe(),
        "reference/settings.md": settings(),
        "reference/study.md": study(),
        "developer/layers.md": layers(),
        "decisions/index.md": decisions(),
    }


def commands() -> str:
    """Return every command with its arguments and options."""
    text = (
        "# Commands\n\n"
        "Without a command `cxr-desktop` opens the window. Exit codes: 0 all went well, 1 some film failed or nothing\n"
        "could be done, 2 wrong usage, 130 stopped with Ctrl+C. What ends in `...` may be given several times.\n"
        "[From the command line](../guide/command-line.md) shows how they are used.\n"
    )
    window = ("cxr-desktop", _parser(()), "open the window")
    for name, verb, summary in (window, *_verbs(verbs_parser(), "cxr-desktop")):
        title = name.removeprefix("cxr-desktop ").replace("cxr-desktop", "Without a command")
        text += f"\n## {title}\n\n{_sentence(summary)}\n\n```\n{_usage(verb, name)}\n```\n"
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
        is_needed = action.required if action.option_strings else action.nargs not in {"?", "*"}
        again = "..." if isinstance(action, argparse._AppendAction) else ""
        parts.append((word if is_needed else f"[{word}]") + again)
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
    return (
        f"| `{_cell(_spelled(action))}` | {_cell(_sentence(action.help or ''))} | {_cell(_given(action.default))} |"
    )


def _given(default: object) -> str:
    """Return the default of an argument as it would be typed, "" where there is none."""
    if default is None or isinstance(default, bool) or default in ("", (), [], argparse.SUPPRESS):
        return ""
    return f"`{','.join(map(str, default)) if isinstance(default, tuple) else default}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("%%", "%")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def filter_language() -> str:
    """Return the words of both filter boxes."""
    rows, own = (
        "\n".join(f"| `{_cell(word)}` | {_cell(_sentence(meaning))} |" for word, meaning in words)
        for words in (WORDS, LIST_WORDS)
    )
    return (
        "# Filter language\n\n"
        "There are two boxes, and their languages differ: that of the results table knows more.\n\n"
        "## The box above the results table\n\n"
        "The same words follow `cxr-desktop export --filter`. Words beside each other must all fit; upper\n"
        "and lower case do not matter. `or` and brackets join alternatives, a minus or `not` turns a word round. A word\n"
        "that is not understood is told, and nothing is filtered until it is mended.\n\n"
        f"| word | films |\n|---|---|\n{rows}\n\n"
        "```\np>0.8 -label:NORMAL            # called pneumonia with more than 0.8\n"
        "(uncertain or spread>0.1) unread   # the doubtful ones nobody has read\n"
        'outside:"looks turned"             # by the reason of the scope guard\n```\n\n'
        "## The box above the film list\n\n"
        "Words beside each other must all fit. There is no `or`, no `not`, no minus and no bracket. A word that begins\n"
        "like one of these and ends wrongly is told and left out; `set:` is refused, because it is a word of the results\n"
        "table. Every other word, `truth:` and `flag` too, is looked for as a part of the name or folder. **`read` and\n"
        "`unread` mean something else here**: whether the film was on the screen, not whether somebody read it.\n\n"
        f"| word | films |\n|---|---|\n{own}\n"
    )


LIST_WORDS: tuple[tuple[str, str], ...] = (
    ("p>0.8", "probability of the second class above 0.8; also >= < <="),
    ("p:0.4..0.6", "between two probabilities, both included"),
    ("label:PNEUMONIA", "the class called; its first letters are enough"),
    ("uncertain", "the call is doubtful; also doubtful"),
    ("outside", "outside the model's scope"),
    ("inside", "inside the model's scope, as far as that is known"),
    ("outside:turned", "outside, with a word of the reason; in quotes to keep blanks together"),
    ("spread>0.1", "the probability's spread above 0.1; also >= < <=, or a range like p"),
    ("error", "cannot be read or classified"),
    ("unread", "not yet looked at since the program was started"),
    ("read", "looked at since then"),
    ("pleura", "a part of the name or folder"),
    ('"left lung"', "the same, with the blank"),
)
"""The words of the box above the film list (app/film_filter.py)."""


def recipe() -> str:
    """Return what a recipe of a training may hold."""
    start, *others = recipes.PRESETS.values()
    rows = "\n".join(
        f"| `{name}` | {_cell(meaning)} | `{_json(getattr(start, name))}` | {_cell(_may_be(name))} |"
        for name, meaning in ((name, _RECIPE[name]) for name in asdict(start))
    )
    changed = [
        name for name in asdict(start) if any(getattr(other, name) != getattr(start, name) for other in others)
    ]
    presets = "\n".join(
        f"| `{name}` | " + " | ".join(f"`{_json(getattr(each, name))}`" for each in (start, *others)) + " |"
        for name in changed
        if name != "name"
    )
    titles = [each.name for each in (start, *others)]
    return (
        "# Recipe\n\n"
        f"A recipe is a JSON object with `format` ({recipes.FORMAT}) and the fields below; what it leaves out has the\n"
        "default, and a field that is not here is refused. `cxr-desktop train --recipe FILE` takes one, `--set NAME=VALUE`\n"
        "changes a field (VALUE as in JSON; a text needs no quotes), and every run keeps its own as `recipe.json`.\n\n"
        f"| field | means | default | may be |\n|---|---|---|---|\n{rows}\n\n"
        "`frozen_epochs` and those of `low_resolution` together are fewer than `epochs`.\n\n"
        "## Presets\n\n"
        "The defaults are the recipe *original*. Where the presets differ:\n\n"
        f"| field | {' | '.join(titles)} |\n|{'---|' * (len(titles) + 1)}\n{presets}\n"
    )


def _json(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value).replace("(", "[").replace(")", "]")


def _may_be(name: str) -> str:
    if name in recipes._CHOICES:
        return ", ".join(f"`{choice}`" for choice in recipes._CHOICES[name])
    if name in recipes._BOUNDS:
        low, high = recipes._BOUNDS[name]
        return f"{'whole, ' if name in recipes._WHOLE else ''}{low:g} to {high:.10g}"
    return _OTHERWISE.get(name, "true or false")


_OTHERWISE = {
    "name": "a text",
    "base": f"{', '.join(f'`{base}`' for base in recipes.BASES)}, or the path of a checkpoint",
    "low_resolution": f"pairs [side, epochs]; side {recipes._SMALLEST_SIDE}, 64 ... 192, epochs 1 or more",
    "device": "`auto`, `cpu`, `cuda`, `cuda:1`, `mps`",
}
_RECIPE = {
    "name": "Of the recipe, for people",
    "base": (
        "Where the weights come from: ImageNet's, the bundled model's, random convolutions on the seeded FC6 and FC7, "
        "or a checkpoint's"
    ),
    "trained": (
        "What is trained; each trains what it names and all that comes after it. `head`: the last layers, as the "
        "original does; `fc`: FC6 and FC7; then blocks of convolutions"
    ),
    "freeze_fc": "Keep FC6 and FC7 as they are whatever else is trained, so that a model on the seeded base stays small",
    "frozen_epochs": "Epochs in which only the last layers learn, before the rest of `trained` joins",
    "low_resolution": "Epochs at a smaller side in pixels, in which the whole network learns, before those at 224",
    "epochs": "In all, at most",
    "batch_size": "Films per step; 0: chosen by the device's memory",
    "learning_rate": "Of Adam",
    "weight_decay": "Of Adam, decoupled (AdamW); 0: plain Adam",
    "schedule": "The learning rate: the same all the time, or falling to zero over the epochs of each resolution",
    "gradient_clip": "Largest norm of a step's gradient; 0: none",
    "averaging": "Decay per step of a moving average of the weights, which is validated and kept; 0: none",
    "patience": "Epochs without a lower validation loss after which training stops; 0: never",
    "class_weights": "`balanced`: weigh the loss by the inverse frequency of the classes",
    "label_smoothing": "Share of a label that is given to all classes alike",
    "dropout": "Drop values between the last layers at random, as the original does; from random weights nothing is learnt with it",
    "preprocessing": "What the network sees; the same name goes into the [checkpoint](checkpoint.md)",
    "augmentation": (
        "`original`: crop, turn by up to 15 degrees, middle; `strong`: geometry, grey scale, borders and markers as well"
    ),
    "horizontal_flip": "Mirror half of the films; it moves the heart to the wrong side",
    "views": "Augmented views of each film that frozen layers are computed for; an epoch takes one of them",
    "seed": "Of everything random",
    "precision": "Numbers the network computes with; `auto`: measured once on this machine",
    "device": "Where the network runs",
}


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
        parts = [f"## {table}\n\n{_TABLES[table]}\n\n{_columns(database, table)}\n" for table in tables]
    kinds = "\n".join(
        f"| `{kind}` | {fewest if fewest == most else f'{fewest} to {most}'} | {_KINDS[kind]} |"
        for kind, (fewest, most) in POINTS.items()
    )
    return (
        "# Study file\n\n"
        f"A study (`.cxrdb`) is an SQLite database in WAL mode, `user_version` {len(MIGRATIONS)}. One process writes at a time,\n"
        "any number read. An older file is copied beside itself, then brought up to date; a newer one is refused. Texts of\n"
        "time are ISO 8601, yes and no are 1 and 0. Read it with any SQLite tool; write it with this program only.\n\n"
        "A class is kept as its place in the `classes` of the model that answered: with the bundled model 0 is NORMAL, 1 is\n"
        "PNEUMONIA.\n\n" + "\n".join(parts) + f"\n| kind | points | in this order |\n|---|---|---|\n{kinds}\n"
    )


def _columns(database: sqlite3.Connection, table: str) -> str:
    points_to = {
        column: f"`{other}.{key or 'id'}`"
        for _, _, other, column, key, *_ in database.execute(f"PRAGMA foreign_key_list({table})")
    }
    text = "| column | type | key | may be empty | means |\n|---|---|---|---|---|\n"
    for _, name, kind, is_needed, _, is_key in database.execute(f"PRAGMA table_info({table})"):
        said = [*filter(None, (points_to.get(name), _COLUMNS.get(f"{table}.{name}")))]
        key, empty = "yes" if is_key else "", "" if is_needed or is_key else "yes"
        text += f"| `{name}` | {kind} | {key} | {empty} | {'; '.join(said)} |\n"
    return text.rstrip()


_TABLES = {
    "films": "Every film that was ever met.",
    "places": (
        "Where films lie, with size and time of change as they were when the file was read: a file that has both unchanged\n"
        "is not read again. Or why it could not be read."
    ),
    "models": "Every model that answered.",
    "predictions": "The answer of a model about a film.",
    "readings": "What a reader said; a reader has one reading of a film.",
    "remarks": "Note and flag of a film.",
    "annotations": "What is drawn on a film, and what it measures.",
}
_COLUMNS = {
    "films.sha256": "digest of the file's bytes, once each",
    "places.path": "as bytes, as the system has it",
    "places.film": "empty where its content is not known",
    "places.size": "bytes",
    "places.mtime_ns": "time of change in nanoseconds since 1970",
    "places.error": "why it could not be read, else an empty text",
    "places.time": "when this was written",
    "models.sha256": "digest of the checkpoint, once each",
    "models.info": "what it says of itself (JSON, as `cxr-desktop model info --json`)",
    "models.used": "when it was used last",
    "predictions.probabilities": "little-endian float64, calibrated, one per class",
    "predictions.label": "class called",
    "predictions.is_uncertain": "in the uncertain band",
    "predictions.operating_point": "that was in force: the probability of the second class from which a film is called that",
    "predictions.field_left": "left edge of what the network saw, in film pixels",
    "predictions.field_top": "its upper edge",
    "predictions.field_width": "its width",
    "predictions.field_height": "its height",
    "predictions.device": "such as `cpu`",
    "predictions.precision": "`fp32` or `bf16`",
    "predictions.device_title": "the device for people",
    "predictions.seconds": "that the answer took",
    "predictions.program": "version of this program",
    "predictions.time": "when it was written",
    "predictions.in_scope": "1, 0, or empty where nobody knows",
    "predictions.scope_reason": "why it is outside, else an empty text",
    "predictions.scope_doubt": "what its header says that the model card does not cover, else an empty text",
    "predictions.scope_distance": "as a share of the guard's limit",
    "predictions.spread": "standard deviation of the probability of the second class",
    "predictions.is_judged": "whether the guard was asked; an answer without that is computed again",
    "readings.reader": "name",
    "readings.label": f"class, or {UNSURE}: the reader could not say. A film without a reading has no row",
    "readings.first_label": "the same, before the model's answer was shown",
    "readings.is_blind": "whether that answer was hidden until then",
    "readings.first_seconds": "from the film on screen to the first decision",
    "readings.seconds": "to the final decision",
    "readings.time": "of the final decision",
    "readings.model_sha256": "the model that was shown; an empty text for none",
    "annotations.place": "order on the film, from 0",
    "annotations.key": "tells it from the others of its film",
    "annotations.kind": "see below",
    "annotations.points": "JSON: [[x, y], ...] in film pixels, x right, y down, the middle of the first pixel at 0.5, 0.5",
    "annotations.text": "the words of an arrow or a text, or a remark",
    "annotations.is_proposed": "a program placed the points, and nobody has moved one since",
    "annotations.figures": "JSON: [[name, value, unit], ...]; unit is mm, px, deg, ratio, 1, mm2 or px2",
    "annotations.spacing": (
        "what millimetres mean: `imager` (at the detector), `calibrated` (in the body), `unknown`; an empty text without them"
    ),
}
_KINDS = {
    "length": "from, to",
    "angle": "end of one leg, corner, end of the other",
    "cobb": "from, to of one line; from, to of the other",
    "ellipse": "two opposite corners of its box",
    "rectangle": "two opposite corners",
    "polygon": "its corners",
    "arrow": "tail, tip",
    "text": "where it stands",
    "cardiothoracic": "heart from, to; thorax from, to",
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
        f"## The core\n\nNo Qt; torch only in {', '.join(f'`{room}`' for room in _torch_rooms(contracts))}.\n\n{_layers(core['layers'], PACKAGE / 'core')}\n"
        "## Panels\n\nEach is a set of widgets on one subject; rooms (`ui/*_room.py`) join them.\n\n| panel | is |\n|---|---|\n"
        + "".join(
            f"| `{name.removeprefix('cxr_desktop.')}` | {_summary(PACKAGE / 'ui' / name.split('.')[-1])} |\n"
            for name in panels
        )
        + "\n## Further contracts\n\n"
        + "".join(f"- {c['name']}\n" for c in contracts if c["type"] == "forbidden")
    )


def _torch_rooms(contracts: list[dict[str, list[str]]]) -> list[str]:
    """Return the rooms of the core that the contracts let import torch."""
    without = next(c["source_modules"] for c in contracts if "torch" in c.get("forbidden_modules", ()))
    core = next(c["layers"] for c in contracts if c["name"] == "Rooms of the core")
    rooms = [room for row in reversed(core) for room in row.split(" | ")]
    return [room for room in rooms if f"cxr_desktop.core.{room}" not in without]


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


def decisions() -> str:
    """Return the list of decisions, each with its title and whether it still holds."""
    rows = ""
    for page in sorted((DOCS / "decisions").glob("[0-9]*.md")):
        text = page.read_text(encoding="utf-8")
        number, title = re.findall(r"\A# (\d+)\. (.+)", text)[0]
        superseded = re.search(r"^Superseded (?:by|with) ([^\s:.]+)", text, re.MULTILINE)
        status = f"superseded with {superseded[1]}" if superseded else "holds"
        rows += f"| {number} | [{title}]({page.name}) | {status} |\n"
    return (
        "# Decisions\n\n"
        "Why the program is as it is, where another way was open. A decision that no longer holds stays here and says so.\n\n"
        f"| | decision | status |\n|---|---|---|\n{rows}"
    )


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
