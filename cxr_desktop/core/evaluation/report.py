"""The report of an evaluation: one HTML page that stands alone, its JSON, and a table of scores."""

from __future__ import annotations

import csv
import html
from typing import TYPE_CHECKING

from cxr_desktop.core.evaluation.figures import draw_figures
from cxr_desktop.core.evaluation.result import EvaluationError
from cxr_desktop.core.words.documents import write_words
from cxr_desktop.core.words.paths import display_text, write_beside
from cxr_desktop.core.words.tables import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cxr_desktop.core.evaluation.result import Evaluation
    from cxr_desktop.core.model.prediction import Metric

_TOP_LOSSES = 30
_SCOPE = ("in_scope", "scope_reason")
_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, sans-serif; color: #1c2127; background: #fff; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .2rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid #dde2e7; vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; }
.quiet { color: #5a6572; }
.warn { background: #fff4d6; border-left: 4px solid #d9a400; padding: .4rem .8rem; margin: .4rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: 0; } figcaption { font-weight: 600; }
code { background: #f1f3f5; padding: .1rem .3rem; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } }
"""


def write_report(folder: Path, evaluation: Evaluation, *, prefix: str = "", card: str = "") -> Path:
    """Write ``report.html``, ``report.json`` and ``scores.csv`` into a folder and return the page's path.

    Parameters
    ----------
    folder
        Made when it is not there.
    prefix
        Before the names, so that several reports may stand side by side: ``"validation-"``.
    card
        The model card, Markdown, shown as text at the end.

    Raises
    ------
    EvaluationError
        When one of them cannot be written; files written before stay whole.
    """
    page = folder / f"{prefix}report.html"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with write_beside(folder / f"{prefix}scores.csv") as beside:
            _write_scores(beside, evaluation)
        with write_beside(folder / f"{prefix}report.json") as beside:
            write_words(beside, evaluation.to_json())
        with write_beside(page) as beside:
            beside.write_text(html_report(evaluation, card=card), encoding="utf-8")
    except OSError as failure:
        raise EvaluationError(folder, f"the report cannot be written ({failure.strerror or failure})") from failure
    return page


def html_report(evaluation: Evaluation, *, card: str = "") -> str:
    """Return the page. It refers to nothing outside itself."""
    e = evaluation
    counts = ", ".join(f"{n} {name}" for name, n in zip(e.classes, e.counts, strict=True))
    title = f"{e.model} on {e.data}"
    about = f"{counts}; n = {e.n}. {e.created}, cxr-desktop {e.program}. For research, not for diagnosis."
    parts = [
        f"<h1>{_text(title)}</h1>",
        f'<p class="quiet">{_text(about)}</p>',
        *(f'<p class="warn">{_text(sentence)}</p>' for sentence in e.warnings),
        "<h2>Figures</h2>",
        f"<p>{_text(e.calibration_note)}</p>",
        _metrics_table(e.metrics),
        _inside(e),
        _looks(e),
        '<div class="figures">',
        *(f"<figure><figcaption>{name}</figcaption>{svg}</figure>" for name, svg in draw_figures(e).items()),
        "</div>",
        _beside(e),
        _subgroups(e),
        _audit(e),
        _top_losses(e),
        _failed(e),
        "<h2>How to make this again</h2>",
        f"<p><code>{_text(e.command or 'not recorded')}</code></p>",
        f'<p class="quiet">Model {_text(e.model)}, sha256 {_text(e.model_sha256)}. Data: {_text(e.root)}.</p>',
        f"<h2>Model card</h2><pre>{html.escape(card)}</pre>" if card else "",
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{_text(title)}</title>'
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def format_metric(metric: Metric) -> str:
    """Return a figure for people: value, interval and n."""
    return f"{metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}], n = {metric.n}"


def _text(text: str) -> str:
    return html.escape(display_text(text))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column is text and whose others are numbers."""

    def cells(tag: str, values: Sequence[str]) -> str:
        first, *rest = (_text(value) for value in values)
        return (
            f"<tr><{tag}>{first}</{tag}>" + "".join(f'<{tag} class="n">{value}</{tag}>' for value in rest) + "</tr>"
        )

    return "<table>" + cells("th", head) + "".join(cells("td", row) for row in rows) + "</table>"


def _metrics_table(metrics: Sequence[Metric]) -> str:
    rows = [(m.name, f"{m.value:.3f}", f"{m.low:.3f} to {m.high:.3f}", f"{m.n:,}", m.method) for m in metrics]
    return _table(("", "value", "95 % interval", "n", "interval by"), rows)


def _inside(e: Evaluation) -> str:
    if e.scope is None:
        return ""
    s = e.scope
    told = f"{s.inside:,} films are inside the model's scope, {s.outside:,} outside."
    if s.unknown:
        told += f" Of {s.unknown:,} nobody can say; they count as inside."
    reasons = _table(("why outside", "films"), [(reason, f"{n:,}") for reason, n in s.reasons]) if s.reasons else ""
    figures = _metrics_table(s.metrics) if s.metrics else ""
    return f"<h2>Without the films outside the scope</h2><p>{told}</p>{figures}{reasons}"


def _looks(e: Evaluation) -> str:
    if not e.test_looks:
        return ""
    times = "once" if e.test_looks == 1 else f"{e.test_looks} times"
    return f"<p>These test films were looked at <b>{times}</b>, this time included.</p>"


def _beside(e: Evaluation) -> str:
    if not e.baselines and not e.probes:
        return ""
    rows = [
        (f"{b.name}: {b.about}", f"{b.metric.value:.3f}", f"{b.metric.low:.3f} to {b.metric.high:.3f}", "")
        for b in e.baselines
    ]
    rows += [
        (
            f"{p.name}: {p.about}",
            f"{p.metric.value:.3f}",
            f"{p.metric.low:.3f} to {p.metric.high:.3f}",
            f"{p.fall.value:+.3f} [{p.fall.low:+.3f}, {p.fall.high:+.3f}]",
        )
        for p in e.probes
    ]
    n = f"<p>All on the same films, n = {e.n}.</p>"
    return (
        "<h2>Beside simpler models, and with parts blanked</h2>"
        + n
        + _table(("", "AUC", "95 % interval", "fall of AUC"), rows)
    )


def _subgroups(e: Evaluation) -> str:
    if not e.subgroups:
        return ""
    rows = [(f"{s.name} (n = {s.n}): {m.name}", format_metric(m)) for s in e.subgroups for m in s.metrics]
    return "<h2>Subgroups</h2>" + _table(("", "value [95 % interval]"), rows)


def _audit(e: Evaluation) -> str:
    if e.audit is None:
        return ""
    a = e.audit
    left_out = f" {a.n_outside} films outside the model's scope are left out." if a.n_outside else ""
    rows = [
        (
            f"{f.title}, called {f.group}" if f.group else f.title,
            f.verdict.value,
            f"{f.metric.value:.3f}",
            f"{f.metric.low:.3f} to {f.metric.high:.3f}",
            f"{f.limit:.2f}",
            f"{f.metric.n:,}",
        )
        for f in a.figures
    ]
    meanings = "".join(f"<li>{_text(f.title)}: {_text(f.sentence)}</li>" for f in a.overall)
    rows_beside = [(m.name, f"{m.value:.3f}", f"{m.low:.3f} to {m.high:.3f}", f"{m.n:,}") for m in a.others]
    curve = [(m.name, f"{m.value:.3f}", f"{m.low:.3f} to {m.high:.3f}", f"{m.n:,}") for m in a.cascade]
    return (
        "<h2>Can the heat maps be believed?</h2>"
        f"<p>{_text(a.headline)} {a.method} maps of {a.n} films.{left_out}</p>"
        + _table(("test", "", "value", "95 % interval", "limit", "n"), rows)
        + f"<ul>{meanings}</ul>"
        + _table(("beside", "value", "95 % interval", "n"), rows_beside)
        + (_table(("random down to this layer: mean SSIM", "value", "95 % interval", "n"), curve) if curve else "")
    )


def _top_losses(e: Evaluation) -> str:
    rows = [
        (film.name, e.classes[film.truth], e.classes[film.called], f"{film.probability:.3f}")
        for film in e.top_losses(_TOP_LOSSES)
        if film.truth != film.called
    ]
    if not rows:
        return ""
    head = ("film", "truth", "called", "probability")
    return "<h2>Where model and label differ most</h2><p>Wrong labels gather here.</p>" + _table(head, rows)


def _failed(e: Evaluation) -> str:
    if not e.failed:
        return ""
    items = "".join(f"<li>{_text(reason)}</li>" for _, reason in e.failed)
    return f"<h2>Films that could not be read</h2><ul>{items}</ul>"


def _write_scores(path: Path, e: Evaluation) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(
            ("film", "truth", "called", f"probability_{e.classes[1]}", "loss", "uncertain", "subgroup", *_SCOPE)
        )
        for film in e.films:
            name, subgroup = safe_cell(display_text(film.name)), safe_cell(film.subgroup)
            labels = safe_cell(e.classes[film.truth]), safe_cell(e.classes[film.called])
            inside = "" if film.in_scope is None else str(film.in_scope).lower()
            scope = (inside, safe_cell(display_text(film.scope_reason)))
            row = (name, *labels, f"{film.probability:.6f}", f"{film.loss:.6f}", film.uncertain, subgroup, *scope)
            table.writerow(row)
