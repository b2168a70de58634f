"""Keeps the files of Qt Linguist in step with the source, and compiles them.

    python packaging/translations.py           # new texts into resources/translations/*.ts, gone ones out, *.qm made
    python packaging/translations.py --check   # says what is not in step, not translated, or damaged; changes nothing

Texts are the literals of ``tr("...")`` and ``mark("...")`` (cxr_desktop/app/language.py), and what the core says
(translation_core.py), whose sentences with values are also written into core.json, by which the window knows them
again. lupdate is not used: it files the texts of Python under the class they stand in, and most of ours stand in none.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

from translation_core import core_texts, plain, templates

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es", "zh")
CONTEXT, CORE_CONTEXT = "cxr-desktop", "core"
TEMPLATES = FOLDER / "core.json"
_NUMBERED = re.compile(r"[\W\d_]*")  # nothing to translate: no letter


Key = tuple[str, str]
"""A context and a text."""


class NotPlainError(Exception):
    """A text that cannot be listed, because it is put together where it is translated."""


def texts(source: str, name: str) -> list[str]:
    """Return the texts of one module in their order.

    Raises
    ------
    NotPlainError
        When the text of a ``tr`` or ``mark`` is an f-string, a sum or a ``.format``.
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        if (
            not isinstance(node, ast.Call)
            or not isinstance(node.func, ast.Name)
            or node.func.id not in {"tr", "mark"}
        ):
            continue
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            found.append((node.lineno, node.col_offset, first.value))
        elif node.func.id == "mark" or isinstance(first, ast.JoinedStr | ast.BinOp | None) or _is_format(first):
            raise NotPlainError(f"{name}:{node.lineno}: the text of {node.func.id}() is not one literal")
    return [text for *_, text in sorted(found)]


def _is_format(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"


def all_texts() -> dict[Key, set[str]]:
    """Return every text of the program with the modules that have it, in the order of the modules."""
    where: dict[Key, set[str]] = {}
    for module in sorted((ROOT / "cxr_desktop").rglob("*.py")):
        name = module.relative_to(ROOT).as_posix()
        for text in texts(module.read_text(encoding="utf-8"), name):
            where.setdefault((CONTEXT, text), set()).add(name)
    for text, modules in core_texts().items():
        where.setdefault((CORE_CONTEXT, plain(text)), set()).update(modules)
    return where


def templates_json() -> str:
    """Return the list of the core's sentences with values, as the program reads it."""
    return json.dumps(templates(core_texts()), indent=0, ensure_ascii=False) + "\n"


def read_ts(path: Path) -> dict[Key, str]:
    """Return the translations of a file that are finished."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def ts(code: str, where: dict[Key, set[str]], known: dict[Key, str]) -> str:
    """Return the file of a language as Qt Linguist writes it, without line numbers: they would change at every edit."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts = {name: ET.SubElement(root, "context") for name in (CONTEXT, CORE_CONTEXT)}
    for name, context in contexts.items():
        ET.SubElement(context, "name").text = name
    for (name, text), modules in where.items():
        message = ET.SubElement(contexts[name], "message")
        for module in sorted(modules):
            ET.SubElement(message, "location", filename=f"../../{module}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if (name, text) in known:
            translation.text = known[name, text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, space="  ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def faults(source: str, translation: str) -> list[str]:
    """Return what is wrong with a translation: values left out or made up, access keys, line ends, blanks, dots."""
    found = []
    if _fields(source) != _fields(translation):
        found.append(f"values {sorted(_fields(source))} became {sorted(_fields(translation))}")
    if len(re.findall(r"&(?=\w)", source)) != len(re.findall(r"&(?=\w)", translation)):
        found.append("access keys (&) differ")
    if source.count("\n") != translation.count("\n"):
        found.append("line ends differ")
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        found.append("blanks at an end differ")
    if source.endswith("...") != translation.endswith(("...", "…")):
        found.append("the three dots that announce a question differ")
    return found


def _fields(text: str) -> set[str]:
    try:
        return {name for _, name, *_ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"(braces that do not match)"}


def compile_ts(path: Path, out: Path) -> None:
    """Make what the program loads of a file of translations."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", out], check=True)


def complaints(code: str, where: dict[Key, set[str]]) -> list[str]:
    """Return what is wrong with a language, a line each."""
    path = FOLDER / f"cxr_desktop_{code}.ts"
    known = read_ts(path)
    found = [
        f"{code}: not translated: {key[1]!r}" for key in where if key not in known and not _NUMBERED.fullmatch(key[1])
    ]
    found += [f"{code}: {fault}: {key[1]!r}" for key in where if key in known for fault in faults(key[1], known[key])]
    if not path.exists() or path.read_text(encoding="utf-8") != ts(code, where, known):
        found.append(f"{code}: {path.name} is not in step with the source; run packaging/translations.py")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        if path.exists():
            compile_ts(path, made)
        compiled = path.with_suffix(".qm")
        if not compiled.exists() or not made.exists() or made.read_bytes() != compiled.read_bytes():
            found.append(f"{code}: {compiled.name} was not made of {path.name}; run packaging/translations.py")
    return found


def main() -> int:
    """Bring the files in step, or check them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 when something is wrong")
    is_check = parser.parse_args().check
    where = all_texts()
    if is_check:
        found = [line for code in CODES for line in complaints(code, where)]
        if not TEMPLATES.exists() or TEMPLATES.read_text(encoding="utf-8") != templates_json():
            found.append(f"{TEMPLATES.name} is not in step with the core; run packaging/translations.py")
        print("\n".join(found) or f"{len(where)} texts, all translated")
        return int(bool(found))
    FOLDER.mkdir(parents=True, exist_ok=True)
    TEMPLATES.write_text(templates_json(), encoding="utf-8")
    for code in CODES:
        path = FOLDER / f"cxr_desktop_{code}.ts"
        known = read_ts(path)
        path.write_text(ts(code, where, known), encoding="utf-8")
        compile_ts(path, path.with_suffix(".qm"))
        print(f"{code}: {sum(key in known for key in where)} of {len(where)} texts translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
