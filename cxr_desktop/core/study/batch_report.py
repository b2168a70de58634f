"""The report of a folder as one HTML page that stands alone: counts, histogram, figures, films, failures."""

from __future__ import annotations

import base64
import html
import io
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop import __version__
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.study.tables import ExportError, about_lines, columns, rows
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.study.results import Results

MOST_FILMS = 2000
"""Films listed one by one; the figures are always of all."""
_SHOWN = ("path", "label", "in_scope", "truth", "reading", "flagged", "note")
_SCOPE: dict[object, str] = {True: "inside", False: "outside"}
_STYLE = """
body { font-family: sans-serif; font-size: 14px; color: #1c2127; background: #ffffff; margin: 24px; }
h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 24px; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 3px 10px; border-bottom: 1px solid #dde2e7; }
.quiet { color: #5a6572; }
"""


def write_batch_report(path: Path, results: Results, which: NDArray[np.int64], *, with_outside: bool = False) -> None:
    """Write the report of these films (rows). Raises ExportError when it cannot be written."""
    with writing(path, ExportError) as beside:
        beside.write_text(
            batch_report(results, which, with_outside=with_outside), encoding="utf-8", errors="backslashreplace"
        )


def batch_report(results: Results, which: NDArray[np.int64], *, with_outside: bool = False) -> str:
    """Return the report of these films (rows) as HTML.

    Films outside the model's scope are listed but not counted as called, unless `with_outside`; how many is said.
    """
    counted = which[results.counted(with_outside=with_outside)[which]]
    failures = [row for row in which.tolist() if results.errors[row]]
    about = [(name.replace("_", " "), str(value)) for name, value in about_lines(results, __version__) if value]
    parts = [
        f"<h1>Chest X-rays: {_text(results.root.name or str(results.root))}</h1>",
        '<p class="quiet">For research, not for diagnosis.</p>',
        "<h2>Made from</h2>",
        _table(("", ""), about),
        "<h2>Counts</h2>",
        _table(("", "films"), _counts(results, which, counted)),
        *_outside(results, which, is_counted=with_outside),
        *_figures(results, counted),
        *_films(results, which),
    ]
    if failures:
        cells = [(results.names[row], results.errors[row]) for row in failures[:MOST_FILMS]]
        parts += [f"<h2>Not readable: {len(failures):,}</h2>", _table(("film", "reason"), cells)]
    head = f'<meta charset="utf-8"><title>{_text(results.root.name)}</title><style>{_STYLE}</style>'
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{''.join(parts)}</body></html>"


def _counts(results: Results, which: NDArray[np.int64], counted: NDArray[np.int64]) -> list[tuple[str, str]]:
    labels = results.labels[counted]
    lines = [("films", len(which)), ("with an answer", int((results.labels[which] != UNKNOWN).sum()))]
    outside = int(results.is_outside[which].sum())
    if outside:
        lines.append(("outside the model's scope", outside))
    lines += [(f"called {name}", int((labels == index).sum())) for index, name in enumerate(results.classes)]
    lines.append(("doubtful, close to the operating point", int(results.uncertain[counted].sum())))
    lines.append(("not readable", sum(bool(results.errors[row]) for row in which.tolist())))
    return [(name, f"{n:,}") for name, n in lines]


def _outside(results: Results, which: NDArray[np.int64], *, is_counted: bool) -> list[str]:
    """Return what is said of films outside the scope: whether they are counted, and why they are outside."""
    rows = which[results.is_outside[which]]
    if not len(rows):
        return []
    reasons = Counter(results.scope_reasons[row] for row in rows.tolist())
    cells = [(reason or "no reason", f"{n:,}") for reason, n in reasons.most_common()]
    what = "outside the model's scope"
    if is_counted:
        said = f"{outside_films(len(rows))} {what} and counted all the same, as asked for."
    else:
        said = f"{outside_films(len(rows))} {what} and not counted below; do not use what the model says of them."
    return [f"<p>{_text(said)}</p>", _table(("why outside", "films"), cells)]


def outside_films(n: int) -> str:
    """Return the beginning of a sentence about `n` films."""
    return "1 film is" if n == 1 else f"{n:,} films are"


def _figures(results: Results, answered: NDArray[np.int64]) -> list[str]:
    if not len(answered):
        return []
    parts = []
    if len(results.classes) == 2:
        parts += [f"<h2>Probability of {_text(results.classes[1])}</h2>", _histogram(results, answered)]
    judged = answered[results.truth[answered] != UNKNOWN]
    if not len(judged):
        return [*parts, "<p>Folder names tell no truth, hence no sensitivity or specificity.</p>"]
    n = len(results.classes)
    truth, calls = results.truth[judged].astype(np.int64), results.labels[judged].astype(np.int64)
    matrix = np.bincount(truth * n + calls, minlength=n * n).reshape(n, n)
    head = ("folder says", *(f"called {name}" for name in results.classes))
    cells = [(name, *(f"{value:,}" for value in row)) for name, row in zip(results.classes, matrix, strict=True)]
    shares = [("accuracy", int(np.trace(matrix)), int(matrix.sum()))]
    if n == 2:
        shares += [("sensitivity", int(matrix[1, 1]), int(matrix[1].sum()))]
        shares += [("specificity", int(matrix[0, 0]), int(matrix[0].sum()))]
    told = [(name, *_share(hits, total)) for name, hits, total in shares if total]
    return [
        *parts,
        "<h2>Against the folders' names</h2>",
        _table(head, cells),
        _table(("", "value", "95 % interval (Wilson)", "n"), told),
    ]


def _share(hits: int, total: int) -> tuple[str, str, str]:
    low, high = wilson(hits, total)
    return f"{hits / total:.3f}", f"{low:.3f} to {high:.3f}", f"{total:,}"


def _histogram(results: Results, answered: NDArray[np.int64]) -> str:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - 0.3 s, and only here
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(6, 2.2), layout="constrained")
    axes = figure.add_subplot()
    truth = results.truth[answered]
    groups = [(name, answered[truth == label]) for label, name in enumerate(results.classes)]
    groups.append(("unknown", answered[truth == UNKNOWN]))
    shown = [(name, results.p[of]) for name, of in groups if len(of)]
    axes.hist([p for _, p in shown], bins=40, range=(0, 1), stacked=True, label=[name for name, _ in shown])
    if results.model is not None and results.model.operating_point is not None:
        axes.axvline(results.model.operating_point, color="black", linewidth=1, label="operating point")
    axes.set(xlim=(0, 1), xlabel="calibrated probability", ylabel="films")
    axes.legend(fontsize=8)
    stream = io.BytesIO()
    figure.set_dpi(160)
    FigureCanvasAgg(figure).print_png(stream)
    data = base64.b64encode(stream.getvalue()).decode()
    return f'<img alt="Films by probability" width="600" src="data:image/png;base64,{data}">'


def _films(results: Results, which: NDArray[np.int64]) -> list[str]:
    names = columns(results)
    p = names.index(f"p_{results.classes[1]}")
    places = [names.index(name) for name in _SHOWN]
    scope, cells = names.index("in_scope"), []
    for row in rows(results, which[:MOST_FILMS]):
        first, *others = (_SCOPE.get(row[place], "") if place == scope else _cell(row[place]) for place in places)
        value = row[p]
        cells.append((first, "" if value is None else f"{value:.3f}", *others))
    more = f" (the first {MOST_FILMS:,})" if len(which) > MOST_FILMS else ""
    head = ("film", f"p of {results.classes[1]}", "label", "scope", *_SHOWN[3:])
    return [f"<h2>Films{more}</h2>", _table(head, cells)]


def _cell(value: object) -> str:
    return "" if value is None or value is False else str(value)


def _table(head: Sequence[str], cells: Iterable[Sequence[str]]) -> str:
    top = "".join(f"<th>{_text(name)}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in cells)
    return f"<table><tr>{top}</tr>{body}</table>"


def _text(text: str) -> str:
    return html.escape(display_text(text))
