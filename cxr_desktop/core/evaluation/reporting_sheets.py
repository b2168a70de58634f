"""Reporting sheets for an evaluation: CLAIM, TRIPOD+AI and STARD-AI, filled in as far as the program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.evaluation.reporting_facts import facts
from cxr_desktop.core.evaluation.reporting_items import GUIDELINES
from cxr_desktop.core.evaluation.result import EvaluationError
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.core.words.tables import safe_cell, workbook_bytes
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from cxr_desktop.core.evaluation.reporting_items import Guideline, Item
    from cxr_desktop.core.evaluation.result import Evaluation
    from cxr_desktop.core.model.prediction import ModelInfo

HEAD = ("item", "section", "to be reported", "what the program knows", "left for the authors", "page")
FULLY_YOURS = "all of it"
_WIDTHS = (7, 18, 44, 90, 36, 8)


def filled(guideline: Guideline, known: dict[str, str]) -> list[tuple[str, str, str, str, str, str]]:
    """Return a guideline's rows in the order of `HEAD`."""
    return [(item.number, item.section, item.topic, *_answer(item, known), "") for item in guideline.items]


def _answer(item: Item, known: dict[str, str]) -> tuple[str, str]:
    said = "\n".join(filter(None, (known[name] for name in item.facts)))
    return said, item.rest or ("" if said else FULLY_YOURS)


def write_sheets(path: Path, evaluation: Evaluation, info: ModelInfo) -> Path:
    """Write an Excel workbook with one sheet for each guideline; return its path.

    Raises
    ------
    EvaluationError
        When it cannot be written.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - 0.2 s that only reports need

    book = Workbook()
    book.remove(book.worksheets[0])
    known = facts(evaluation, info)
    for guideline in GUIDELINES:
        _fill(book.create_sheet(guideline.name), guideline, known)
    with writing(path, EvaluationError) as beside:
        beside.write_bytes(workbook_bytes(book))
    return path


def _fill(sheet: Worksheet, guideline: Guideline, known: dict[str, str]) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - as above

    sheet.append([f"{guideline.name}: {guideline.source}"])
    sheet.append([guideline.note])
    sheet.append(list(HEAD))
    for row in filled(guideline, known):
        sheet.append([safe_cell("\n".join(map(display_text, cell.split("\n")))) for cell in row])
    for cells, bold in ((sheet[1], True), (sheet[3], True)):
        for cell in cells:
            cell.font = Font(bold=bold)
    for letter, width in zip("ABCDEF", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_row=4):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A4"
