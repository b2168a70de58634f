"""Keeps the files of Qt Linguist in step with the source, and compiles them.

    python packaging/translations.py           # new texts into resources/translations/*.ts, gone ones out, *.qm made
    python packaging/translations.py --check   # says what is not in step, not translated, or damaged; changes nothing

Texts are the literals of ``tr("...")`` and ``mark("...")`` (cxr_desktop/app/language.py). lupdate is not used:
it files the texts of Python under the class they stand in, and most of ours stand in none.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es", "zh")
CONTEXT = "cxr-desktop"
_NUMBERED = re.compile(r"[\W\d_]*")  # nothing to translate: no letter


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


def all_texts() -> dict[str, set[str]]:
    """Return every text of the program with the modules that have it, in the order of the modules."""
    where: dict[str, set[str]] = {}
    for module in sorted((ROOT / "cxr_desktop").rglob("*.py")):
        name = module.relative_to(ROOT).as_posix()
        for text in texts(module.read_text(encoding="utf-8"), name):
            where.setdefault(text, set()).add(name)
    return where


def read_ts(path: Path) -> dict[str, str]:
    """Return the translations of a file that are finished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def ts(code: str, where: dict[str, set[str]], known: dict[str, str]) -> str:
    """Return the file of a language as Qt Linguist writes it, without line numbers: they would change at every edit."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, modules in where.items():
        message = ET.SubElement(context, "message")
        for module in sorted(modules):
            ET.SubElement(message, "location", filename=f"../../{module}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
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


def complaints(code: str, where: dict[str, set[str]]) -> list[str]:
    """Return what is wrong with a language, a line each."""
    path = FOLDER / f"cxr_desktop_{code}.ts"
    known = read_ts(path)
    found = [
        f"{code}: not translated: {text!r}" for text in where if text not in known and not _NUMBERED.fullmatch(text)
    ]
    found += [f"{code}: {fault}: {text!r}" for text in where if text in known for fault in faults(text, known[text])]
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
        print("\n".join(found) or f"{len(where)} texts, all translated")
        return int(bool(found))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for code in CODES:
        path = FOLDER / f"cxr_desktop_{code}.ts"
        known = read_ts(path)
        path.write_text(ts(code, where, known), encoding="utf-8")
        compile_ts(path, path.with_suffix(".qm"))
        print(f"{code}: {sum(text in known for text in where)} of {len(where)} texts translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
