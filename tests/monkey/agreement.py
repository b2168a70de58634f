"""Whether everything in the window speaks of the same film."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from cxr_desktop.app.inference import Question
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.model.prediction import Prediction
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.pane_desk import COMPUTING, PaneDesk
from cxr_desktop.ui.prediction.overlay_card import HeatmapState
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.film_viewer import FilmViewer


def disagreements(window: MainWindow) -> list[str]:
    """Return what belongs to another film than the one on screen, at any moment."""
    desk, viewer = window.desk, window.viewer
    assert viewer is not None
    path, answer, film = desk.path, window.panel.result._shown.prediction, viewer.film
    found = [*_map_and_film("viewer", viewer), *_map_and_model(window, viewer)]
    name = "" if path is None else display_name(path)
    if not window.windowTitle().startswith(name):
        found.append(f"the title says {window.windowTitle()!r}, the film is {name!r}")
    is_reading = desk._patience.isActive()  # the last film stays until the next one is there, for this long at most
    if film is not None and film.source != path and not is_reading:
        found.append(f"the viewer shows {film.source}, the film is {path}")
    if path is not None and not is_reading and not any(name in line for line in lines(viewer)):
        found.append(f"no corner says {name!r}: {lines(viewer)}")
    if answer is not None:
        if film is None or film.source != path or film.sha256 != answer.film_sha256:
            found.append(f"the answer is of {answer.film_sha256[:8]}, the film is {path}")
        if desk.is_hidden:
            found.append("the answer is shown although it is kept from the reader")
    return found + _panes(window)


def unfinished(window: MainWindow) -> list[str]:
    """Return what a window at rest lacks or has of before."""
    viewer, path = window.viewer, window.desk.path
    assert viewer is not None
    found = [f"pane {number} computes for ever" for number in _computing(window)]
    if path is None:
        return found if viewer.film is None else [*found, f"{viewer.film.source} is shown although none is chosen"]
    if viewer.film is None:
        is_told = window.films.error(path) or window.films.row_of(path) is None
        return found if is_told else [*found, f"{path} is neither shown nor said to be unreadable"]
    if viewer.film.sha256 != hashlib.sha256(path.read_bytes()).hexdigest():
        found.append(f"{path} holds another film than the one that is shown")
    if window.desk.is_hidden or not window.services.inference.is_ready:
        return found
    return [*found, *_answer_lacks(window, path, viewer.film), *_map_lacks(window, viewer, viewer.film)]


def _answer_lacks(window: MainWindow, path: Path, film: Radiograph) -> Iterator[str]:
    answer = window.panel.result._shown.prediction
    if answer is None:
        yield f"no answer of {path}: {window.panel.result.headline()}"
    elif _timeless(answer) != _timeless(window.services.inference._predictions.get(film.sha256)):
        yield f"the answer of {path} is not that of the model in use"
    elif window.films.row_of(path) is not None and _timeless(window.films.prediction(path)) != _timeless(answer):
        yield f"the list has another answer of {path} than the panel"


def _timeless(answer: Prediction | None) -> Prediction | None:
    """Return an answer without how long it took: the study may have the same one of an earlier run."""
    return None if answer is None else replace(answer, seconds=0.0)


def _map_lacks(window: MainWindow, viewer: FilmViewer, film: Radiograph) -> Iterator[str]:
    heatmap, choice, overlay = viewer.heatmap, window.desk.overlay_choice, window.panel.overlay
    asked = Question(choice.method, choice.class_index)
    if heatmap is not None and not choice.visible:
        yield "a heat map is drawn that nobody asked for"
    elif heatmap is not None and heatmap is not window.services.inference._maps.get((film.sha256, asked)):
        yield f"the heat map is by {heatmap.method} for {heatmap.class_index}, asked for {asked}"
    elif heatmap is None and choice.visible and overlay.state() not in {HeatmapState.FAILED, HeatmapState.ABSENT}:
        yield f"a heat map is asked for and none is drawn: {overlay.state()}"
    elif heatmap is None and choice.visible and not overlay.text():
        yield "a heat map is asked for, and nothing is said of it"


def is_at_rest(window: MainWindow) -> bool:
    """Whether nothing is on its way for the film on screen."""
    return not on_its_way(window)


def on_its_way(window: MainWindow) -> list[str]:
    """Return what is on its way for the film on screen, in words."""
    services, room = window.services, window.compare_room
    awaited = {
        "a film is late": window.desk._patience.isActive(),
        f"films are read: {list(services.films._pending)}": services.films._pending,
        f"the model is asked: {list(services.inference._jobs.values())}": services.inference._jobs,
        "films are listed": window.films.is_loading,
        "the model is loaded": window.panel.result._shown.is_busy,
        "panes read": any(desk._job is not None for desk in room._desks),
        "panes are answered": room.answers._jobs,
    }
    return [words for words, is_so in awaited.items() if is_so]


def lines(viewer: FilmViewer) -> tuple[str, ...]:
    return tuple(line for corner in Corner for line in viewer.corner_lines(corner))


def _computing(window: MainWindow) -> list[int]:
    page = window.compare_room.page
    shown = [] if page is None else page.shown
    return [number for number, pane in enumerate(shown, start=1) if pane.answer.answer.title == COMPUTING.title]


def _panes(window: MainWindow) -> list[str]:
    room, second = window.compare_room, window.second_room
    panes = [*zip(room._desks, room.viewers, strict=True)]
    if second._pane is not None and second._window is not None:
        panes.append((second._pane, second._window.viewer))
    return [words for desk, viewer in panes for words in _pane(desk, viewer)]


def _pane(desk: PaneDesk, viewer: FilmViewer) -> list[str]:
    order, found = desk._order, _map_and_film(desk._place, viewer)
    wanted: Path | None = None if order is None else order.path
    if viewer.film is not None and viewer.film.source != wanted:
        found.append(f"{desk._place} shows {viewer.film.source}, it should show {wanted}")
    if order is not None and order.is_hidden and viewer.heatmap is not None:
        found.append(f"{desk._place} shows a heat map that is kept from the reader")
    return found


def _map_and_model(window: MainWindow, viewer: FilmViewer) -> Iterator[str]:
    heatmap = viewer.heatmap
    if heatmap is not None and window.desk.is_hidden:
        yield "the heat map is shown although it is kept from the reader"
    if heatmap is not None and not any(heatmap is made for made in window.services.inference._maps.values()):
        yield "the heat map that is shown is none of the model in use"


def _map_and_film(place: str, viewer: FilmViewer) -> list[str]:
    heatmap, film = viewer.heatmap, viewer.film
    if heatmap is None or (film is not None and film.sha256 == heatmap.film_sha256):
        return []
    return [f"{place}: a heat map of {heatmap.film_sha256[:8]} lies on {None if film is None else film.source}"]
