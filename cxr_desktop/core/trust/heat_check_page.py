"""The check of a heat map as a picture and as an HTML page that stands alone."""

from __future__ import annotations

import base64
import html
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cxr_desktop import __version__
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.core.trust.heat_tests import LOOSE
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.trust.heat_findings import Findings

_DPI = 110
_COLUMNS = 7
_DRAWN_WITH = {"font.size": 8, "axes.spines.top": False, "axes.spines.right": False}
_HOT, _COLD, _CHANCE = "#c25700", "#1f66ad", "#00795a"
_ALARM = "#a63b1f"
_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; color: #1c2127; background: #fff; max-width: 62rem; margin: 2rem auto; }
h1 { font-size: 1.3rem; } .quiet { color: #5a6572; } img { max-width: 100%; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; }
td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #dde2e7; }
.passed { color: #17603c; font-weight: 600; } .failed, .outside { color: #a63b1f; font-weight: 600; }
"""
_MARKS = {Verdict.PASSED: "passed", Verdict.FAILED: "failed"}


def check_page(name: str, film: Radiograph, check: HeatCheck) -> str:
    """Return the page of a check; nothing of the film's header is on it. `name` is the film's, for people."""
    rows = "".join(
        f'<tr><td class="{_MARKS.get(test.verdict, "quiet")}">{_text(test.verdict.value)}</td>'
        f"<td>{_text(test.title)}</td><td>{'' if test.value is None else f'{test.value:.2f}'}</td>"
        f"<td>{_text(test.sentence)}</td></tr>"
        for test in check.tests
    )
    picture = base64.b64encode(check_picture(film, check)).decode()
    heatmap, (mean, deviation) = check.findings.heatmap, check.spread
    about = (
        f"{heatmap.method.display_name} for {check.class_name}; called {check.prediction.label} with probability "
        f"{check.prediction.probability:.3f}. Probability of {check.class_name} under small changes: {mean:.3f}, "
        f"standard deviation {deviation:.3f}. cxr-desktop {__version__}. For research, not for diagnosis."
    )
    head = f'<meta charset="utf-8"><title>{_text(name)}</title><style>{_STYLE}</style>'
    outside = f'<p class="outside">{_text(check.outside)}</p>' if check.outside else ""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body><h1>{_text(name)}: {_text(check.headline)}</h1>'
        f'{outside}<p class="quiet">{_text(about)}</p><table>{rows}</table>'
        f'<img alt="Maps and curves of the check" src="data:image/png;base64,{picture}"></body></html>\n'
    )


def check_picture(film: Radiograph, check: HeatCheck) -> bytes:
    """Return the maps and curves of a check as a PNG."""
    found = check.findings
    shots = [("the map itself", found.heatmap.values, (0, 0))]
    shots += [(f"{c.name}, SSIM {c.ssim:.2f}", c.values, (c.top, c.left)) for c in found.changes]
    shots += [(f"random to {s.layer}, {s.ssim:.2f}", s.values, (0, 0)) for s in found.cascade]
    rows = -(-len(shots) // _COLUMNS)
    with rc_context(_DRAWN_WITH):
        figure = Figure(figsize=(1.6 * _COLUMNS, 1.85 * rows + 2.6), layout="constrained")
        FigureCanvasAgg(figure)
        if check.outside:
            figure.suptitle(display_text(check.outside), color=_ALARM, fontsize=9, wrap=True)
        above, below = cast("Any", figure.subfigures(2, 1, height_ratios=(2.6, 1.85 * rows)))
        left, right = above.subplots(1, 2)
        _draw_cascade(left, found)
        _draw_pixels(right, found)
        places = below.subplots(rows, _COLUMNS, squeeze=False).ravel()
        for axes in places:
            axes.axis("off")
        for axes, (title, values, at) in zip(places, shots, strict=False):
            axes.imshow(_under(film, found, values, at))
            axes.set_title(title, fontsize=7)
        stream = io.BytesIO()
        figure.savefig(stream, format="png", dpi=_DPI, metadata={"Software": None})
    return stream.getvalue()


def _draw_cascade(axes: Axes, found: Findings) -> None:
    names = [stage.layer for stage in found.cascade]
    axes.plot(names, [stage.ssim for stage in found.cascade], "o-", ms=3, color=_COLD, label="SSIM")
    axes.plot(
        names, [stage.correlation for stage in found.cascade], "o--", ms=3, color=_HOT, label="rank correlation"
    )
    axes.axhline(LOOSE, color="0.6", lw=0.8, ls=":")
    axes.tick_params(axis="x", rotation=35)
    axes.set_title("Map with random weights from the last layer down")
    axes.legend(frameon=False)


def _draw_pixels(axes: Axes, found: Findings) -> None:
    axes.set_title("Log-odds while parts are blanked")
    curves = found.curves
    if curves is None:
        return
    axes.plot(curves.shares, curves.deletion, "o-", ms=3, color=_HOT, label="hottest first")
    axes.plot(curves.shares, curves.insertion[::-1], "o-", ms=3, color=_COLD, label="coldest first")
    axes.plot(curves.random_shares, curves.random, "o--", ms=3, color=_CHANCE, label="at random")
    axes.set_xlabel("share of the film's cells blanked")
    axes.legend(frameon=False, loc="lower left")


def _under(film: Radiograph, found: Findings, values: NDArray[np.float32], at: tuple[int, int]) -> NDArray[np.uint8]:
    """Return the film under a map whose first cell lies at a row and column of the whole grid, RGB."""
    whole = np.zeros_like(found.heatmap.values)
    whole[at[0] : at[0] + values.shape[0], at[1] : at[1] + values.shape[1]] = values
    overlay = render_overlay(replace(found.heatmap, values=whole), film.pixels.shape)
    picture = blend(apply_window(film.pixels, film.window), overlay)
    step = max(1, max(picture.shape[:2]) // 300)
    return picture[::step, ::step]


def _text(text: str) -> str:
    return html.escape(display_text(text))
