"""Similar training films in the main window: asks the worker for them, finds their files, goes to them and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.training_films import TrainingFilms
from cxr_desktop.core.words.paths import display_name, display_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.inference import Look
    from cxr_desktop.app.services import Services
    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.model.reference import SimilarFilm
    from cxr_desktop.core.words.progress import Progress
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.prediction.similar_card import SimilarCard

NO_FILM = mark("Open a film: those of the training most like it are then listed here.")
HIDDEN = mark("Hidden while films are read blind.")
_FOLDER = "training_films_folder"


class SimilarRoom(QObject):
    """Fills the card of similar films. Emits `film_wanted` (path) for a training film, and for the way back."""

    film_wanted = Signal(object)

    def __init__(
        self, services: Services, desk: Desk, card: SimilarCard, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services, self._desk, self._card, self._thumbnails = services, desk, card, thumbnails
        self._window = parent
        folder = services.settings.text(_FOLDER)
        self._places = TrainingFilms(services.workbench, self)
        self._places.set_folder(Path(folder) if folder else None)
        self._places.changed.connect(self._show)
        self._places.progressed.connect(self._tell_progress)
        self._places.failed.connect(card.tell)
        card.stop_wanted.connect(self._places.stop)
        self._found: tuple[str, tuple[SimilarFilm, ...]] | None = None
        self._is_outside = False
        self._home: Path | None = None  # on screen before the first training film
        self._visited: Path | None = None
        card.set_open(is_open=services.settings.is_on("similar_open"))
        card.opened.connect(self._turn)
        card.film_wanted.connect(self._visit)
        card.folder_wanted.connect(self._ask_for_folder)
        card.back_wanted.connect(lambda: self.film_wanted.emit(self._home))
        desk.film_changed.connect(self._take_film)
        desk.hidden_changed.connect(lambda _is_hidden: self._clear())
        services.inference.predicted.connect(self._take_prediction)
        services.inference.similar_found.connect(self._take_similar)
        services.inference.similar_failed.connect(
            lambda _look, failure: card.clear(tr("They cannot be found: {reason}.", reason=shown(str(failure))))
        )
        services.inference.model_ready.connect(lambda *_: self._clear())
        self._clear()
        thumbnails.ready.connect(lambda path, _size: self._show_thumbnail(path))

    def set_folder(self, folder: Path) -> None:
        """Look for the training films there, from now on."""
        self._services.settings.set(_FOLDER, str(folder))
        self._places.set_folder(folder)
        self._look_for_files()

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._services.settings.set("similar_open", is_open)
        if is_open and self._found is None and not self._desk.is_hidden:
            self._services.inference.find_similar()

    def _take_film(self, path: Path | None) -> None:
        self._clear()
        if path != self._visited:
            self._home = self._visited = None
        self._card.show_back("" if self._home is None else display_name(self._home))

    def _clear(self) -> None:
        self._found = None
        why = tr(NO_FILM) if self._desk.path is None else tr(HIDDEN) if self._desk.is_hidden else ""
        self._card.clear(why)

    def _take_prediction(self, _look: Look, prediction: Prediction) -> None:
        self._is_outside = prediction.scope.is_outside
        if self._card.is_open and not self._desk.is_hidden and self._found is None:
            self._services.inference.find_similar()

    def _take_similar(self, look: Look, films: tuple[SimilarFilm, ...]) -> None:
        if not self._desk.is_hidden:
            self._found = (look.film.sha256, films)
            self._look_for_files()

    def _look_for_files(self) -> None:
        if self._found is not None:
            self._places.look_for(self._found[1])
            self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        sha256, films = self._found
        self._card.show_films(films, self._places.path, film_sha256=sha256, is_outside=self._is_outside)
        folder = self._services.settings.text(_FOLDER)
        missing = len(films) - len(self._card.paths())
        if self._places.is_looking:
            self._card.tell(tr("Looking for them\N{HORIZONTAL ELLIPSIS}"), is_looking=self._places.is_reading)
        elif folder and missing:
            place = display_path(Path(folder))
            self._card.tell(
                tr("{folder} was not read to its end.", folder=place)
                if self._places.is_unfinished
                else tr("None of them lies in {folder}.", folder=place)
                if missing == len(films)
                else tr("{missing} of {n} do not lie in {folder}.", missing=missing, n=len(films), folder=place)
            )
        for path in self._card.paths():
            self._show_thumbnail(path)

    def _tell_progress(self, progress: Progress) -> None:
        if self._found is not None:
            what, done, total = shown(progress.what.lower()), progress.done, progress.total
            told = (
                tr("Looking for them: {what}, {done:,}", what=what, done=done)
                if total is None
                else tr("Looking for them: {what}, {done:,} of {total:,}", what=what, done=done, total=total)
            )
            self._card.tell(told, is_looking=True)

    def _show_thumbnail(self, path: Path) -> None:
        if path in self._card.paths():
            pixmap = self._thumbnails.pixmap(path)
            if pixmap is not None:
                self._card.set_thumbnail(path, pixmap)

    def _visit(self, path: Path) -> None:
        self._home = self._home or self._desk.path
        self._visited = path
        self.film_wanted.emit(path)

    def _ask_for_folder(self) -> None:
        start = self._services.settings.text(_FOLDER)
        folder = QFileDialog.getExistingDirectory(self._window, tr("Folder of the training films"), start)
        if folder:
            self.set_folder(Path(folder))
