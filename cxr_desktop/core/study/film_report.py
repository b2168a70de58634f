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
from cxr_desktop.core.study.tables import model_name
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
        ("model", model_name(info) or ""),
        ("scope", info.scope),
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
    body = (
        f"<h1>{_text(name)}</h1><p class='quiet'>For research, not for diagnosis.</p>"
        f"<table><tr>{pictures}</tr></table><table>{rows}</table>"
    )
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"


def _picture(pixels: NDArray[np.uint8], what: str) -> str:
    image = Image.fromarray(pixels)
    image.thumbnail((_SIDE, _SIDE))
    stream = io.BytesIO()
    image.save(stream, format="PNG")
    data = base64.b64encode(stream.getvalue()).decode()
    return f'<img alt="{what}" width="{_WIDTH}" src="data:image/png;base64,{data}">'


def _text(text: str) -> str:
    return html.escape(display_text(text))
