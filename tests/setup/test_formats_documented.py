"""What the program writes into files stands on the pages about them, field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from pathlib import Path

import pytest
from safetensors import safe_open

from cxr_desktop.core.evaluation.result import Evaluation, FilmScore, ScopeSplit
from cxr_desktop.core.model.checkpoint import bundled_model
from cxr_desktop.core.model.header import ARCHITECTURE, CheckpointHeader
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.model.scope import ConformalRule, Population
from cxr_desktop.core.study import export, tables
from cxr_desktop.core.study.results import Results
from cxr_desktop.core.training import events, runs
from cxr_desktop.core.training.events import EpochScores
from cxr_desktop.core.trust.audit_result import AuditFigure, HeatAudit
from cxr_desktop.core.trust.shift_result import Shift
from tests.core.model.answers import model_info

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"
CHECKPOINT, FILES = ((REFERENCE / f"{name}.md").read_text(encoding="utf-8") for name in ("checkpoint", "files"))
EVENTS = (*vars(events).values(),)


def words(text: str) -> set[str]:
    """Return what stands in backticks."""
    return set(re.findall(r"`([^`]+)`", text))


def section(page: str, title: str) -> str:
    """Return what stands below a heading of a page."""
    _, _, rest = page.partition(f"{title}\n")
    assert rest, title
    return re.split(r"\n#+ ", rest)[0]


def row(page: str, first: str) -> set[str]:
    """Return what stands in backticks in the row of a table whose first cell begins so."""
    (line,) = [line for line in page.splitlines() if line.startswith(f"| {first}")]
    return words(line)


def names(kind: type, *without: str) -> set[str]:
    """Return the fields of a dataclass."""
    return {each.name for each in fields(kind)} - set(without)


def test_every_field_of_a_checkpoints_header_is_named() -> None:
    header = section(CHECKPOINT, "## Header")
    own = json.loads(CheckpointHeader("a", ("b", "c"), "d", "e").to_json())
    cells = {name for line in header.splitlines() for name in words(line.split(" | ")[0])}
    assert set(own) - cells == set()
    assert ARCHITECTURE in words(header)
    assert cells - set(own) - {"cxr", *words(header.partition("| field")[0])} == set(), "no such field"


@pytest.mark.parametrize(
    ("field", "kind"), [("population", Population), ("conformal", ConformalRule), ("metrics", Metric)]
)
def test_every_part_of_a_field_of_the_header_is_named(field: str, kind: type) -> None:
    assert row(CHECKPOINT, f"`{field}`") == names(kind) | {field}


def test_every_tensor_beside_the_network_is_named() -> None:
    with safe_open(bundled_model(), "pt") as file:
        kept = {name.removeprefix("trust.") for name in file.keys() if name.startswith("trust.")}  # noqa: SIM118
    told = {word for word in words(section(CHECKPOINT, "## Tensors")) if re.match(r"[a-z]+\.[a-z_0-9]+$", word)}
    assert kept
    assert kept - told == set()
    assert {word for word in told if word.split(".")[0] in {name.split(".")[0] for name in kept}} == kept


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in EVENTS
        if isinstance(kind, type) and kind.__module__ == events.__name__ and kind is not EpochScores
    ],
    ids=lambda kind: kind.__name__,
)
def test_every_field_of_an_event_is_named(kind: type) -> None:
    assert names(kind) - row(section(FILES, "### Events of a training"), f"`{kind.__name__}`") == set()


def test_every_figure_of_an_epoch_is_named() -> None:
    assert names(EpochScores) - row(FILES, "`EpochDone`") == set()


def test_every_field_of_a_report_is_named() -> None:
    report = section(FILES, "### The report of an evaluation")
    cells = {name for line in report.splitlines() if line.startswith("|") for name in words(line.split(" | ")[0])}
    assert names(Evaluation) - cells == set()
    assert names(FilmScore) - row(report, "`films`") == set()
    assert names(ScopeSplit) - row(report, "`scope`") == set()
    assert names(Metric) - words(FILES.partition("## Results")[0]) == set()


def test_every_field_of_an_audit_and_of_a_comparison_is_named() -> None:
    audit = row(FILES, "`audit --json OUT`")
    assert names(HeatAudit) | names(AuditFigure) | {"format"} <= audit
    assert names(Shift) | {"verdict", "grade", "assumption"} <= row(FILES, "`shift --json OUT`")


def test_every_column_of_a_table_is_named(results: Callable[..., Results]) -> None:
    def plain(columns: Iterable[str]) -> set[str]:
        return {re.sub(r"^p_.*", "p_<class>", name) for name in columns}

    assert plain(export.columns(model_info())) - row(FILES, "`.csv` of `classify --csv`") == set()
    own = plain(tables.columns(results([0.2, 0.8])))
    assert own - row(FILES, "`.csv`, `.xlsx`, `.json` of an export") == set()


def test_every_file_of_a_run_is_named() -> None:
    kept = {
        value
        for name, value in vars(runs).items()
        if re.fullmatch(r"_[A-Z_]+", name) and isinstance(value, str) and "." in value.strip(".")
    }
    training = words(section(FILES, "## Training"))
    assert len(kept) >= 8
    assert {name for name in kept if not name.startswith(("<", "."))} - training == set()
