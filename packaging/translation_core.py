"""Lists what the core says to people: the literals and f-strings of cxr_desktop/core that the window can show.

The core is English and calls no ``tr`` (docs/decisions/0019), so its texts are told from keys, column names and SQL by
where they stand. An f-string becomes a template: its values become ``{names}``, each with what it may be: ``{n:number}``,
``{path:name}`` (shown as it is), or ``{reason}``, which may be a text of the core itself.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from translation_reader import Parts, Reader

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "cxr_desktop" / "core"
MODEL = ROOT / "resources" / "models" / "cxr-vgg16-2.safetensors"

NOT_SHOWN = {
    "dataset/overview.py": "a picture for the report of a data set",
    "evaluation/card.py": "the model card, which travels with the model",
    "evaluation/figures.py": "figures of the report",
    "evaluation/report.py": "the report",
    "evaluation/reporting_facts.py": "reporting sheets, a file",
    "evaluation/reporting_items.py": "reporting sheets, a file",
    "evaluation/reporting_sheets.py": "reporting sheets, a file",
    "exchange/capture.py": "a DICOM object",
    "exchange/cleaning.py": "the list of what was removed, a file",
    "exchange/codes.py": "codes of DICOM objects",
    "exchange/equipment.py": "DICOM objects",
    "exchange/heat_map_object.py": "a DICOM object",
    "exchange/options.py": "codes of the standard",
    "exchange/profile.py": "the list of what was removed, a file",
    "exchange/removal_report.py": "a report",
    "exchange/report_object.py": "a DICOM object",
    "exchange/state_object.py": "a DICOM object",
    "film/phantom.py": "only programmers ask it for what it cannot draw",
    "film/samples.py": "the phantoms and their README",
    "model/colours.py": "colours",
    "model/vgg16.py": "the table of layers, as torchsummary prints it",
    "study/batch_report.py": "a report",
    "study/film_report.py": "a report",
    "training/views.py": "names of what is cached",
    "trust/heat_check_page.py": "a report",
    "words/memory.py": "what libraries say, to be looked for",
}
"""Modules whose words go elsewhere, and where: of these only the errors are listed."""

WORDS = {
    "dataset/audit.py": ("train", "validation", "test"),
    "evaluation/baselines.py": ("thumbnail",),
    "evaluation/metrics.py": ("sensitivity", "specificity", "accuracy"),
    "evaluation/scoring.py": ("Evaluating",),
    "film/header_fields.py": ("Unknown",),
    "measure/figures.py": (
        *("area", "pixels", "width", "height", "length", "angle", "heart", "thorax"),
        *("mean", "minimum", "maximum", "standard deviation"),
    ),
    "measure/words.py": ("Length", "Angle", "Ellipse", "Rectangle", "Polygon", "Arrow", "Text", "uncalibrated"),
    "network/dimse.py": ("Receiving", "Series", "Studies"),
    "network/dimse_send.py": ("Sending",),
    "study/comparison_table.py": ("film", "truth", "value"),
    "study/query.py": ("flagged", "classified"),
    "study/review_table.py": ("reader",),
    "training/finish.py": ("Calibrating",),
    "training/fit.py": ("Validating",),
    "trust/audit_result.py": ("Failed", "Undecided"),
    "trust/heat_changes.py": ("left", "right", "up", "down", "noise"),
    "trust/heat_tests.py": ("mirror",),
    "trust/shift.py": ("features", "prevalence", "figures"),
    "trust/heat_check_result.py": ("passed", "failed", "undecided"),
}
"""Single words that people are shown: they have no blank by which to tell them from keys."""

KEYS = {
    "exchange/pictures.py": ("cxr-desktop raw film 1",),
    "exchange/pseudonyms.py": ("cxr-desktop de-identification key 1", "issuer known"),
    "film/radiograph.py": (
        "a radiograph is (H, W) uint8 or uint16, not {shape} {dtype}",
        "colour is (H, W, 3), not {shape}",
    ),
    "model/header.py": (  # for reporting sheets, a file
        "Temperature, shift and operating point were fitted again on {films} of {record}.",
        "{sum} films",
    ),
    "study/query.py": ("unread, read", "outside, inside"),
    "training/events.py": ("not an event: {line}",),
}
"""What has a blank and is not for people all the same: names of formats, words of filters, complaints to programmers."""

_LETTERS = re.compile(r"[A-Za-z]{3,}")
_FEW_LETTERS = re.compile(r"[a-z]{2,}")  # are enough where a number stands beside them
_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK)\b")
_MARKUP = re.compile(r"</?[a-zA-Z!][^ ]*|\{\s*[a-z-]+\s*:|\|.*\||^cxr-desktop (train|evaluate)|^import ")


def model_texts() -> list[str]:
    """Return what the model that comes with the program says of itself, from its header."""
    with MODEL.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")  # safetensors: the length of a JSON object, and the object
        header = json.loads(json.loads(file.read(length))["__metadata__"]["cxr"])
    return [header["scope"], header["training"], *dict.fromkeys(metric["data"] for metric in header["metrics"])]


@cache
def core_texts() -> dict[str, set[str]]:
    """Return every text of the core, as templates with the kinds of their values, and the modules that have it."""
    where: dict[str, set[str]] = {}
    for module in sorted(CORE.rglob("*.py")):
        name = module.relative_to(CORE).as_posix()
        for text in module_texts(module.read_text(encoding="utf-8"), name):
            where.setdefault(text, set()).add(module.relative_to(ROOT).as_posix())
    for text in model_texts():
        where.setdefault(text, set()).add(MODEL.relative_to(ROOT).as_posix())
    return where


def templates(texts: Iterable[str]) -> list[str]:
    """Return those texts that have values, in the order of the alphabet: what the window looks sentences up in."""
    return sorted(text for text in texts if any(name is not None for _, name, *_ in Formatter().parse(text)))


def module_texts(source: str, name: str) -> list[str]:
    """Return the texts of a module in their order, each once."""
    reader = Reader(ast.parse(source), words=WORDS.get(name, ()), only_errors=name in NOT_SHOWN)
    found = [text for parts in reader.read() if (text := _template(parts)) is not None]
    return [text for text in dict.fromkeys(found) if plain(text) not in KEYS.get(name, ())]


def plain(text: str) -> str:
    """Return a text as translators see it: without the kinds of its values."""
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", text)


def literal_parts(text: str) -> str:
    """Return what is not a value in a text."""
    return " ".join(literal for literal, *_ in Formatter().parse(text))


def is_said(text: str) -> bool:
    """Return whether a text is words: not a key, a pattern, SQL or markup."""
    literal = literal_parts(text)
    letters = _FEW_LETTERS if ":number}" in text else _LETTERS
    is_plain = not _SQL.match(literal) and not _MARKUP.search(literal) and "\x00" not in literal
    return is_plain and bool(letters.search(literal)) and " " in text and any(char.islower() for char in literal)


def _template(parts: Parts) -> str | None:
    """Return the template of some parts, with names that differ; None when it says nothing."""
    names: dict[str, int] = {}
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part.replace("{", "{{").replace("}", "}}")
            continue
        names[part.name] = names.get(part.name, 0) + 1
        name = part.name if names[part.name] == 1 else f"{part.name}{names[part.name]}"
        text += f"{{{name}:{part.kind}}}" if part.kind else f"{{{name}}}"
    text = text.strip() if text.startswith("...") else text.lstrip(" ,;:.").rstrip()
    if text[:1] in {"#", "|", "-"}:
        return None
    is_word = len(parts) == 1 and isinstance(parts[0], str) and " " not in text
    return text if is_word or is_said(text) else None
