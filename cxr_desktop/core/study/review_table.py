"""The readers' report as rows of text: what the window shows and files hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.evaluation.agreement import Agreement
    from cxr_desktop.core.study.review import Middle, ReaderSummary, ReadingReport, Share

NOTHING = "\N{EN DASH}"


def reading_rows(report: ReadingReport) -> list[list[str]]:
    """Return a table: a head with the readers' names, then one row per figure; intervals are of 95 %."""
    head = ["", *(reader.reader for reader in report.readers)]
    return [head, *([title, *(tell(reader) for reader in report.readers)] for title, tell in _ROWS)]


def pair_rows(report: ReadingReport) -> list[list[str]]:
    """Return a table of the readers' agreement with each other, with a head; empty without a pair."""
    rows = [[one, other, _kappa(found)] for one, other, found in report.pairs]
    return [["reader", "reader", "Cohen's kappa"], *rows] if rows else []


def _share(found: Share | None) -> str:
    return NOTHING if found is None else f"{found.value:.3f} [{found.low:.3f}, {found.high:.3f}], n = {found.n:,}"


def _seconds(found: Middle | None) -> str:
    return NOTHING if found is None else f"{found.value:.1f} s [{found.low:.1f}, {found.high:.1f}], n = {found.n:,}"


def _kappa(found: Agreement | None) -> str:
    return NOTHING if found is None else f"{found.value:.3f} [{found.low:.3f}, {found.high:.3f}], n = {found.n:,}"


def _changes(reader: ReaderSummary) -> str:
    if not reader.blind:
        return NOTHING
    return f"{reader.changed:,} of {reader.blind:,} ({reader.to_right:,} to right, {reader.to_wrong:,} to wrong)"


_ROWS: tuple[tuple[str, Callable[[ReaderSummary], str]], ...] = (
    ("films read", lambda r: f"{r.n:,}"),
    ("of them unsure", lambda r: f"{r.unsure:,}"),
    ("of them blind at first", lambda r: f"{r.blind:,}"),
    ("sensitivity", lambda r: _share(r.sensitivity)),
    ("specificity", lambda r: _share(r.specificity)),
    ("sensitivity before the model (blind)", lambda r: _share(r.sensitivity_before)),
    ("sensitivity with the model (blind)", lambda r: _share(r.sensitivity_after)),
    ("specificity before the model (blind)", lambda r: _share(r.specificity_before)),
    ("specificity with the model (blind)", lambda r: _share(r.specificity_after)),
    ("minds changed", _changes),
    ("Cohen's kappa with the truth", lambda r: _kappa(r.against_truth)),
    ("median time to the first decision", lambda r: _seconds(r.first_seconds)),
    ("median time to the final decision", lambda r: _seconds(r.seconds)),
)
