"""Tables that spreadsheets open."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before one that looks so."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def workbook_bytes(book: Workbook) -> bytes:
    """Return the file of a workbook. On a full disk openpyxl itself would leave its archive open behind it."""
    whole = io.BytesIO()
    book.save(whole)
    return whole.getvalue()
