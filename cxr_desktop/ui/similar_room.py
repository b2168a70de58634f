"""Similar training films in the main window: asks the worker for them, finds their files, goes to them and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.core.words.paths import display_name, display_path
from cxr_desktop.ui.prediction.similar_card import training_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.inference import Look
    from cxr_desktop.app.services import Services
    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.model.reference import SimilarFilm
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.prediction.similar_card import SimilarCard

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
        self._found: tuple[str, tuple[SimilarFilm, ...]] | None = None
        self._home: Path | None = None  # on screen before the first training film
        self._visited: Path | None = None
        card.set_open(is_open=services.settings.is_on("similar_open"))
        card.opened.connect(self._turn)
        card.film_wanted.connect(self._visit)
        card.folder_wanted.connect(self._ask_for_folder)
        card.back_wanted.connect(lambda: self.film_wanted.emit(self._home))
        desk.film_changed.connect(self._take_film)
        desk.hidden_changed.connect(lambda is_hidden: self._clear() if is_hidden else None)
        services.inference.predicted.connect(self._take_prediction)
        services.inference.similar_found.connect(self._take_similar)
        services.inference.similar_failed.connect(
            lambda _look, failure: card.clear(f"They cannot be found: {failure}.")
        )
        services.inference.model_ready.connect(lambda *_: self._clear())
        thumbnails.ready.connect(lambda path, _size: self._show_thumbnail(path))

    def set_folder(self, folder: Path) -> None:
        """Look for the training films there, from now on."""
        self._services.settings.set(_FOLDER, str(folder))
        self._show()

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
        self._card.clear()

    def _take_prediction(self, _look: Look, _prediction: Prediction) -> None:
        if self._card.is_open and not self._desk.is_hidden and self._found is None:
            self._services.inference.find_similar()

    def _take_similar(self, look: Look, films: tuple[SimilarFilm, ...]) -> None:
        if not self._desk.is_hidden:
            self._found = (look.film.sha256, films)
            self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        sha256, films = self._found
        folder = self._services.settings.text(_FOLDER)
        find = partial(_file_of, Path(folder)) if folder else _nowhere
        self._card.show_films(films, find, film_sha256=sha256)
        if folder and films and not self._card.paths():
            self._card.tell(f"None of them lies in {display_path(Path(folder))}.")
        for path in self._card.paths():
            self._show_thumbnail(path)

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
        folder = QFileDialog.getExistingDirectory(self._window, "Folder of the training films", start)
        if folder:
            self.set_folder(Path(folder))


def _file_of(folder: Path, film: SimilarFilm) -> Path | None:
    path = training_path(folder, film.name)
    return path if path is not None and path.is_file() else None


def _nowhere(_film: SimilarFilm) -> None:
    return None
