"""Cells of tables that spreadsheets open."""

from __future__ import annotations

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before one that looks so."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
