"""The film on the light box and what follows from it: decode, show, predict, explain. Introduces the panels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cxr_desktop.app.inference import Question
from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.overlay_choice import OverlayChoice
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.prediction.overlay_card import HeatmapState

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.inference import Look
    from cxr_desktop.app.services import Services
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import DeviceInfo, Heatmap, ModelInfo, Prediction
    from cxr_desktop.core.words.errors import CxrError
    from cxr_desktop.ui.browser.browser_panel import BrowserPanel
    from cxr_desktop.ui.prediction.panel import PredictionPanel
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_NEIGHBOURS = 2
_PATIENCE_MS = 150  # a film that is decoded sooner follows the last one without a word between


class Desk(QObject):
    """Follows the browser's choice. The viewer joins later, because pyqtgraph is imported after the first paint.

    Signals `film_changed` with the path on screen, or None; `film_shown` (path, digest) when it was read;
    `hidden_changed` when answers are kept from a reader, or no longer.
    """

    film_changed = Signal(object)
    film_shown = Signal(object, str)
    overlay_choice_changed = Signal(object)
    hidden_changed = Signal(bool)

    def __init__(
        self, services: Services, films: FilmListModel, browser: BrowserPanel, panel: PredictionPanel
    ) -> None:
        super().__init__(panel)  # with which it goes
        self._services, self._list, self._browser, self._panel = services, films, browser, panel
        self._viewer: FilmViewer | None = None
        self._path: Path | None = None
        self._model_problem = ""
        self._choice = _remembered_choice(services)
        self._is_hidden = False  # from a reader who has not decided yet
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_reading)
        panel.overlay.set_choice(self._choice)
        browser.film_chosen.connect(self.show)
        panel.overlay_style_changed.connect(self.set_overlay_choice)
        panel.cancel_requested.connect(services.inference.stop_explaining)
        self._listen()

    def _listen(self) -> None:
        films, inference = self._services.films, self._services.inference
        films.ready.connect(self._take_film)
        films.failed.connect(self._take_unreadable)
        inference.model_loading.connect(self._take_loading)
        inference.model_ready.connect(self._take_model)
        inference.model_failed.connect(self._take_model_failure)
        inference.known.connect(self._take_known)
        inference.predicted.connect(self._take_prediction)
        inference.explained.connect(self._take_heatmap)
        inference.explain_stopped.connect(self._take_stopped)
        inference.progress.connect(self._panel.overlay.show_progress)
        inference.failed.connect(self._take_failure)

    @property
    def path(self) -> Path | None:
        """The film on screen, or the one that is being read."""
        return self._path

    @property
    def overlay_choice(self) -> OverlayChoice:
        """What is asked of the heat map."""
        return self._choice

    @property
    def is_hidden(self) -> bool:
        """Whether the answer about the film on screen is kept from a reader."""
        return self._is_hidden

    def set_hidden(self, *, is_hidden: bool) -> None:
        """Hide prediction and heat map of the film on screen, or show them again."""
        if is_hidden == self._is_hidden:
            return
        self._is_hidden = is_hidden
        self.hidden_changed.emit(is_hidden)
        self._panel.show_hidden(is_hidden=is_hidden)
        if is_hidden and self._viewer is not None:
            self._viewer.set_heatmap(None)
        if not is_hidden:
            self._show_state_of_model()
            self._ask_again()

    def attach(self, viewer: FilmViewer) -> None:
        """Give the desk its viewer; a film chosen meanwhile is shown."""
        self._viewer = viewer
        viewer.set_overlay_style(self._choice.style)
        if self._path is not None:
            self.show(self._path)

    def show(self, path: Path | None) -> None:
        """Put a film on the light box, or none."""
        self._path = path
        self._patience.stop()
        self.film_changed.emit(path)
        if path is None:
            self._clear()
            return
        film = self._services.films.get(path)
        self._show_state_of_model()
        if film is None:
            self._services.inference.look_away()
            self._patience.start()
        else:
            self._show_film(path, film)
        self._services.films.want(path, self._browser.neighbours(_NEIGHBOURS))
        self._look_ahead()

    def set_overlay_choice(self, choice: OverlayChoice) -> None:
        """Ask something else of the heat map, and remember it."""
        if choice == self._choice:
            return
        was_asked, self._choice = self._question(), choice
        self._panel.overlay.set_choice(choice)
        if self._viewer is not None:
            self._viewer.set_overlay_style(choice.style)
        _remember_choice(self._services, choice)
        self.overlay_choice_changed.emit(choice)
        if self._question() != was_asked:
            self._ask_again()

    def _ask_again(self) -> None:
        film = None if self._path is None else self._services.films.get(self._path)
        if film is None or self._path is None:
            return
        if self._viewer is not None:
            self._viewer.set_heatmap(None)
        self._look_at(self._path, film)

    def _question(self) -> Question | None:
        is_asked = self._choice.visible and not self._is_hidden
        return Question(self._choice.method, self._choice.class_index) if is_asked else None

    def _show_film(self, path: Path, film: Radiograph) -> None:
        self._patience.stop()
        self.film_shown.emit(path, film.sha256)
        if self._viewer is not None:
            self._viewer.show_film(film, name=display_name(path), position=self._position())
        self._list.mark_read(path)
        self._list.set_size(path, (film.width, film.height))
        self._look_at(path, film)

    def _look_at(self, path: Path, film: Radiograph) -> None:
        question = self._question()
        if question is not None and self._services.inference.is_ready:
            self._panel.overlay.show_heatmap_state(HeatmapState.COMPUTING)
        self._services.inference.look_at(path, film, question)

    def _look_ahead(self) -> None:
        films = self._services.films
        near = {path: film for path in self._browser.neighbours(_NEIGHBOURS) if (film := films.get(path)) is not None}
        self._services.inference.look_ahead(near)

    def _position(self) -> str:
        row = None if self._path is None else self._list.row_of(self._path)
        return "" if row is None else f"{row + 1:,} / {self._list.rowCount():,}"

    def _clear(self) -> None:
        self._services.inference.look_away()
        if self._services.inference.is_ready:
            self._panel.clear()
        if self._viewer is not None:
            self._viewer.clear()

    def _show_state_of_model(self) -> None:
        if self._is_hidden:
            self._panel.show_hidden(is_hidden=True)
        elif self._model_problem and not self._services.inference.is_ready:
            self._panel.show_failure(self._model_problem)
        elif self._services.inference.is_ready:
            self._panel.show_pending()

    def _say_reading(self) -> None:
        if self._viewer is not None and self._path is not None:
            words = tr("Reading the film\N{HORIZONTAL ELLIPSIS}")
            self._viewer.show_message(words, name=display_name(self._path), position=self._position())

    # Answers

    def _take_film(self, path: Path, film: Radiograph) -> None:
        if path == self._path:
            self._show_film(path, film)
        else:
            self._look_ahead()

    def _take_unreadable(self, path: Path, error: CxrError) -> None:
        reason = error.reason if isinstance(error, FilmError) else str(error)
        self._list.set_error(path, reason)
        if path != self._path:
            return
        self._patience.stop()
        self._panel.show_unreadable(f"{display_name(path)}: {shown(reason)}.")
        if self._viewer is not None:
            name, position = display_name(path), self._position()
            self._viewer.show_message(
                tr("This film cannot be read"), shown(reason), name=name, position=position, is_error=True
            )
        self._services.notices.tell(
            Level.WARNING,
            tr("{film} cannot be read: {reason}.", film=display_name(path), reason=shown(reason)),
            str(path),
        )

    def _take_loading(self, phrase: str) -> None:
        if not self._services.inference.is_ready:  # else the model before answers until the new one stands
            self._panel.show_loading(phrase)

    def _take_model(self, info: ModelInfo, device: DeviceInfo) -> None:
        self._model_problem = ""
        reason = "" if self._path is None else self._list.error(self._path)
        self._list.forget_answers()
        if (self._choice.class_index or 0) >= len(info.classes):
            self._choice = replace(self._choice, class_index=None)
        self._panel.show_model(info, device)
        if self._viewer is not None:
            self._viewer.set_heatmap(None)
            self._viewer.set_field_of_view(None)
        if self._path is None:
            self._panel.clear()
        elif reason and self._services.films.get(self._path) is None:  # another model cannot read it either
            self._list.set_error(self._path, reason)
            self._panel.show_unreadable(f"{display_name(self._path)}: {shown(reason)}.")
        else:
            self._panel.show_pending()

    def _take_model_failure(self, failure: BaseException) -> None:
        sentence = tr("The model cannot be used: {reason}.", reason=shown(str(failure)))
        self._services.notices.tell(Level.ERROR, sentence)
        if not self._services.inference.is_ready:
            self._model_problem = sentence
            self._panel.show_failure(sentence)

    def _take_known(self, path: Path, prediction: Prediction) -> None:
        film = self._services.films.get(path)
        if film is None or film.sha256 == prediction.film_sha256:  # else the file has been replaced meanwhile
            self._list.set_prediction(path, prediction)

    def _take_prediction(self, look: Look, prediction: Prediction) -> None:
        if self._is_hidden:
            return
        self._panel.show_prediction(prediction, (look.film.height, look.film.width))
        if self._viewer is not None:
            self._viewer.set_field_of_view(prediction.field_of_view)

    def _take_heatmap(self, _look: Look, heatmap: Heatmap) -> None:
        if self._is_hidden:
            return
        self._panel.overlay.show_heatmap(heatmap)
        if self._viewer is not None:
            self._viewer.set_heatmap(heatmap)

    def _take_stopped(self, _look: Look) -> None:
        self._panel.overlay.show_heatmap_state(HeatmapState.ABSENT, tr("Stopped."))

    def _take_failure(self, look: Look, failure: BaseException) -> None:
        sentence = tr(
            "{film} cannot be classified: {reason}.", film=display_name(look.path), reason=shown(str(failure))
        )
        self._panel.show_failure(sentence)
        self._services.notices.tell(Level.WARNING, sentence)


def _remembered_choice(services: Services) -> OverlayChoice:
    settings = services.settings
    known = {method.value for method in Method}
    method = settings.text("heatmap_method")
    return OverlayChoice(
        visible=settings.is_on("heatmap_on"),
        method=Method(method) if method in known else Method.GRAD_CAM,
        colours=settings.text("heatmap_colours"),
        opacity=settings.number("heatmap_opacity"),
        threshold=settings.number("heatmap_threshold"),
        contour=settings.is_on("heatmap_contour"),
        shade_outside=settings.is_on("shade_outside"),
    )


def _remember_choice(services: Services, choice: OverlayChoice) -> None:
    for name, value in (
        ("heatmap_on", choice.visible),
        ("heatmap_method", choice.method.value),
        ("heatmap_colours", choice.colours),
        ("heatmap_opacity", choice.opacity),
        ("heatmap_threshold", choice.threshold),
        ("heatmap_contour", choice.contour),
        ("shade_outside", choice.shade_outside),
    ):
        services.settings.set(name, value)
