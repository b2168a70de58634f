"""Reads the words of a module: its literals and f-strings where people are meant, with what an f-string can become."""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_NUMERIC = re.compile(r"[+,]?[0-9.,]*[defgn%]|,")
_SHOWN_AS_THEY_ARE = {"display_name", "display_path", "display_text"}
_SAY_NOTHING_NEW = re.compile(
    "str|sorted|max|min|int|float|abs|repr|set|tuple|list|join|get|display_(name|path|text)"
)
_UNTOUCHED = {"strip", "rstrip", "lower", "upper", "title", "replace"}
_FAILURES = {"failure", "error", "problem", "exc", "strerror", "first_words"}
_NAMES = {"name", "root", "folder", "path", "host", "url", "stem"}
_COUNTS = {"n", "count", "number"}
_NOT_SAID = re.compile(  # what these are given is a key, a pattern, SQL or a way to do things
    "get|pop|[lr]?strip|r?split|startswith|endswith|replace|removeprefix|compile|getattr|hasattr|open|execute(many|script)?"
    "|field|TypeVar|encode|find|finditer|match|sub|r?partition|isinstance|TypeError|RuntimeError|AssertionError"
    "|import_module|add_argument|text|sha256|strftime|cast|Setting"
)
_MOST_VARIANTS = 24


@dataclass(frozen=True, slots=True)
class Field:
    """A value within a text."""

    name: str
    kind: str = ""  # "number", "name" or ""


Parts = tuple["str | Field", ...]
_KEYS_STAND_IN = (ast.Expr, ast.Compare, ast.Subscript, ast.Set, ast.Attribute, ast.FormattedValue, ast.JoinedStr)


class Reader:
    """Walks one module and collects what it says.

    Parameters
    ----------
    tree
        The module.
    words
        Single words that it says; others are keys.
    only_errors
        Take what is raised alone.
    """

    def __init__(self, tree: ast.Module, *, words: Collection[str] = (), only_errors: bool = False) -> None:
        self._tree, self._words, self._only_errors = tree, words, only_errors
        self._parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        self._constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._used: set[ast.AST] = set()  # fragments that stand in a text already

    def read(self) -> Iterator[Parts]:
        """Yield the texts in the order of the module, one for each form that conditional parts can give them."""
        nodes = [
            node
            for node in ast.walk(self._tree)
            if isinstance(node, ast.expr) and self._is_literal(node) and self._is_place_of_words(node)
        ]
        nodes.sort(key=lambda node: (node.lineno, node.col_offset))
        found = [(node, self._variants(node)) for node in nodes]
        for node, variants in found:
            if node not in self._used:
                yield from variants

    @staticmethod
    def _is_literal(node: ast.AST) -> bool:
        return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))

    def _is_place_of_words(self, node: ast.expr) -> bool:
        if self._only_errors and not self._is_raised(node):
            return False
        if isinstance(node, ast.Constant) and (node.value in self._words or " " not in node.value.strip()):
            return node.value in self._words
        parent = self._parents[node]
        if isinstance(parent, ast.Call):
            return not _NOT_SAID.fullmatch(_called(parent.func))
        if isinstance(parent, ast.keyword):
            return parent.arg not in {"loc", "encoding", "errors", "help"}
        if isinstance(parent, ast.Dict):
            return node not in parent.keys
        return not isinstance(parent, _KEYS_STAND_IN)

    def _is_raised(self, node: ast.AST) -> bool:
        while node in self._parents:
            node = self._parents[node]
            if isinstance(node, ast.Raise):
                return True
            if isinstance(node, ast.Assign):
                return ast.unparse(node.targets[0]) == "msg"
        return False

    def _variants(self, node: ast.expr) -> list[Parts]:
        """Return every text that an expression can be, its conditional fragments written out."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [_parsed(node.value)]
        if isinstance(node, ast.IfExp) and self._is_wording(node):
            self._used |= {node.body, node.orelse}
            return [*self._variants(node.body), *self._variants(node.orelse)]
        if isinstance(node, ast.JoinedStr):
            pieces = [self._pieces(value) for value in node.values]
            made = [tuple(itertools.chain(*each)) for each in itertools.product(*pieces)]
            if len(made) > _MOST_VARIANTS:
                msg = f"line {node.lineno}: a text with {len(made)} variants"
                raise ValueError(msg)
            return made
        return [(_field(node, ""),)]

    def _pieces(self, value: ast.expr) -> list[Parts]:
        if isinstance(value, ast.Constant):
            return [(str(value.value),)]
        assert isinstance(value, ast.FormattedValue)
        spec = ast.unparse(value.format_spec)[2:-1] if value.format_spec is not None else ""
        if not spec and value.conversion == -1:
            if self._is_wording(value.value):
                self._used.add(value.value)
                return self._variants(value.value)
            if isinstance(value.value, ast.Name):
                fragments = self._fragments(value.value)
                self._used |= set(fragments)
                if fragments:
                    return [parts for fragment in fragments for parts in self._variants(fragment)]
        return [(_field(value.value, spec),)]

    def _is_wording(self, node: ast.expr) -> bool:
        """Return whether an expression is a literal, or chooses between two of which one is."""
        if isinstance(node, ast.IfExp):
            return any(self._is_wording(branch) for branch in (node.body, node.orelse))
        return self._is_literal(node)

    def _fragments(self, name: ast.Name) -> list[ast.expr]:
        """Return what a local name can be, when that is only a piece of a sentence: empty, or begun by its joint."""
        if name.id in self._constants:
            return [ast.Constant(self._constants[name.id])]
        scope: ast.AST = name
        while scope in self._parents and not isinstance(scope, ast.FunctionDef):
            scope = self._parents[scope]
        values = [
            node.value
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == [name.id]
        ]
        is_own = any(
            isinstance(part, ast.Name) and part.id == name.id for value in values for part in ast.walk(value)
        )
        if is_own or not values or not all(self._is_wording(value) for value in values):
            return []
        begins = [_text_begin(parts) for value in values for parts in self._unused_variants(value)]
        return values if any(begin == "" or begin in " ,;:.(" for begin in begins) else []

    def _unused_variants(self, node: ast.expr) -> list[Parts]:
        used = set(self._used)
        made = self._variants(node)
        self._used = used
        return made


def _text_begin(parts: Parts) -> str:
    first = next((part for part in parts if part != ""), "")
    return first[:1] if isinstance(first, str) else "{"


def _parsed(text: str) -> Parts:
    """Return the parts of a plain literal, which may be one for str.format."""
    try:
        pieces = list(Formatter().parse(text))
    except ValueError:
        return (text,)
    if not all(name is None or name == "" or name.isidentifier() for _, name, *_ in pieces):
        return (text,)
    parts: list[str | Field] = []
    for literal, name, spec, _ in pieces:
        parts.append(literal)
        if name is not None:
            parts.append(Field(name or "value", _kind(ast.Name(name), spec or "")))
    return tuple(parts)


def _field(node: ast.expr, spec: str) -> Field:
    return Field(_field_name(node), _kind(node, spec))


def _kind(node: ast.expr, spec: str) -> str:
    called = _called(node.func) if isinstance(node, ast.Call) else ""
    if called in _SHOWN_AS_THEY_ARE or (isinstance(node, ast.Attribute) and node.attr in _NAMES):
        return "name"
    is_count = called in {"len", "percent"} or (isinstance(node, ast.Name) and node.id in _COUNTS)
    return "number" if is_count or (spec and _NUMERIC.fullmatch(spec)) else ""


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _field_name(node: ast.expr) -> str:
    """Return a name for a value that tells translators what it is."""
    if isinstance(node, ast.Call):
        return _call_name(node)
    if isinstance(node, ast.Attribute | ast.Name):
        return _tidy(_called(node))
    if isinstance(node, ast.Subscript):
        return re.sub(r"(?<=ss)es$|(?<=[a-z]{2})s$", "", _field_name(node.value))
    if isinstance(node, ast.GeneratorExp | ast.ListComp):
        return _field_name(node.generators[0].iter)
    inside = {
        ast.BinOp: lambda: node.right if isinstance(node.left, ast.Constant) else node.left,
        ast.BoolOp: lambda: node.values[0],
        ast.IfExp: lambda: node.body,
    }.get(type(node))
    return _field_name(inside()) if inside is not None else "value"


def _call_name(node: ast.Call) -> str:
    called = _called(node.func)
    if called == "len":
        return "n"
    if called == "getattr":
        return _tidy(str(node.args[1].value)) if isinstance(node.args[1], ast.Constant) else "value"
    if called in _UNTOUCHED and isinstance(node.func, ast.Attribute):
        return _field_name(node.func.value)
    return _field_name(node.args[0]) if _SAY_NOTHING_NEW.fullmatch(called) and node.args else _tidy(called)


def _tidy(name: str) -> str:
    plain = re.sub(r"^get_(num_)?", "", name.strip("_").lower()) or "value"
    return "reason" if plain in _FAILURES else plain
