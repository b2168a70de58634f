"""The report of one film as an HTML page that stands alone: the film, its heat map, and what the model says."""

from __future__ import annotations

import base64
import html
import io
from typing import TYPE_CHECKING

from PIL import Image

from cxr_desktop import __version__
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.study.tables import model_name, prediction_set
from cxr_desktop.core.words.paths import display_name, display_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo, Prediction

_WIDTH = 330  # of each picture on the page
_SIDE = 900  # most pixels of a picture
_STYLE = """
body { font-family: sans-serif; font-size: 14px; color: #1c2127; background: #ffffff; margin: 24px; }
h1 { font-size: 20px; } table { border-collapse: collapse; }
td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; } .quiet { color: #5a6572; }
.warn { background: #fff4d6; padding: 6px 10px; }
"""


def film_report(
    path: Path,
    film: Radiograph,
    prediction: Prediction,
    heatmap: Heatmap,
    info: ModelInfo,
    *,
    note: str = "",
    readings: Sequence[tuple[str, str]] = (),
) -> str:
    """Return the page; nothing of the film's header is on it.

    Parameters
    ----------
    path, film
        The film and its content.
    prediction, heatmap, info
        What the model says of it, where it looked, and which model.
    note, readings
        Of the study: the note, and each reader's name with the decision.
    """
    grey = apply_window(film.pixels, film.window)
    heat = blend(grey, render_overlay(heatmap, film.pixels.shape))
    p = zip(info.classes, prediction.probabilities, strict=True)
    lines = [
        ("called", prediction.label + (" (doubtful, close to the operating point)" if prediction.uncertain else "")),
        ("calibrated probability", ", ".join(f"{name} {value:.3f}" for name, value in p)),
        ("operating point", "" if info.operating_point is None else f"{info.operating_point:.3f}"),
        ("spread", "" if prediction.spread is None else f"{prediction.spread:.3f} (standard deviation)"),
        (_set_title(info), prediction_set(info, prediction.probabilities) or ""),
        ("model", model_name(info) or ""),
        ("scope", info.scope),
        ("this film", _scope_of(prediction)),
        ("heat map", f"{heatmap.method.value}, class {info.classes[heatmap.class_index]}"),
        ("size", f"{film.width} x {film.height} pixels"),
        ("sha256", film.sha256),
        *((f"read by {who}", what) for who, what in readings),
        ("note", note),
        ("program", f"cxr-desktop {__version__}"),
    ]
    rows = "".join(
        f"<tr><td class='quiet'>{_text(name)}</td><td>{_text(value)}</td></tr>" for name, value in lines if value
    )
    name = display_name(path)
    pictures = "".join(f"<td>{_picture(pixels, what)}</td>" for pixels, what in ((grey, "film"), (heat, "heat map")))
    head = f'<meta charset="utf-8"><title>{_text(name)}</title><style>{_STYLE}</style>'
    warning = (
        f"<p class='warn'>{_text(outside_sentence(prediction.scope.reason))}</p>"
        if prediction.scope.is_outside
        else ""
    )
    body = (
        f"<h1>{_text(name)}</h1><p class='quiet'>For research, not for diagnosis.</p>{warning}"
        f"<table><tr>{pictures}</tr></table><table>{rows}</table>"
    )
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"


def _scope_of(prediction: Prediction) -> str:
    """Return whether the model may be asked about the film; a doubt quotes the header, which stays off the page."""
    verdict = prediction.scope
    told = {True: "inside the scope", False: "outside the scope", None: ""}[verdict.is_inside]
    if verdict.distance is not None:
        told = f"{told}, distance {verdict.distance * 100:.0f} % of the limit".strip(", ")
    doubt = "the film's header does not fit the model card" if verdict.doubt else ""
    return "; ".join(part for part in (told, doubt) if part)


def _set_title(info: ModelInfo) -> str:
    return "" if info.conformal is None else f"prediction set at {info.conformal.coverage * 100:.0f} %"


def _picture(pixels: NDArray[np.uint8], what: str) -> str:
    image = Image.fromarray(pixels)
    image.thumbnail((_SIDE, _SIDE))
    stream = io.BytesIO()
    image.save(stream, format="PNG")
    data = base64.b64encode(stream.getvalue()).decode()
    return f'<img alt="{what}" width="{_WIDTH}" src="data:image/png;base64,{data}">'


def _text(text: str) -> str:
    return html.escape(display_text(text))
