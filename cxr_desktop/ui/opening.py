"""Opening films: folders, files, samples, recent folders, what was dropped, and what was open last time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.film.folder import SUFFIXES
from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services


class Opening(QObject):
    """Puts folders and files into the film list.

    Signals `opened` with the paths, and `listed_again` when a folder was read again, whose films may be others now.

    Attributes
    ----------
    keeps_samples
        Whether the sample films are remembered for the next start as others are; the tour does not want it.
    """

    opened = Signal(object)
    listed_again = Signal()

    def __init__(self, services: Services, films: FilmListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._films, self._window = services, films, parent
        self._is_reloading = False
        self._unproven: tuple[Path, ...] = ()  # opened, and no film found yet
        self.keeps_samples = True
        films.counts_changed.connect(self._remember)
        films.listed.connect(self._remember_folder)
        films.listed.connect(self._tell_listed_again)

    def open(self, paths: Sequence[Path]) -> None:
        """Show the films of folders and files; where there are some, they are remembered for the next start."""
        if not paths:
            return
        paths, self._is_reloading = [path.absolute() for path in paths], False
        self._services.films.forget()
        self._unproven = tuple(paths) if self.keeps_samples or paths != [sample_films()] else ()
        self._films.open(paths)
        self.opened.emit(paths)

    def remember_film(self, path: Path) -> None:
        """Keep the film on screen for the next start."""
        if self.keeps_samples or path.parent != sample_films():
            self._services.settings.set("last_film", str(path))

    def ask_for_folder(self) -> None:
        """Let the user pick a folder."""
        start = self._services.settings.paths("recent_folders")
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Open a folder of films"), str(start[0]) if start else ""
        )
        if chosen:
            self.open([Path(chosen)])

    def ask_for_files(self) -> None:
        """Let the user pick films."""
        known = " ".join(("DICOMDIR", *(f"*{suffix} *{suffix.upper()}" for suffix in sorted(SUFFIXES))))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open films"), "", tr("Films ({patterns});;All files (*)", patterns=known)
        )
        self.open([Path(name) for name in chosen])

    def open_samples(self) -> None:
        """Show the phantoms that come with the program."""
        self.open([sample_films()])

    def reload(self) -> None:
        """Look for films that came or went, and read every film again."""
        self._services.films.forget()
        self._is_reloading = True
        self._films.reload()

    def open_dropped(self, data: QMimeData) -> None:
        """Show what was dropped on the window."""
        self.open(dropped_paths(data))

    def restore(self) -> None:
        """Show what was open last time; what is gone is told by the listing."""
        self.open(self._services.settings.paths("last_paths"))

    def _remember(self) -> None:
        """Keep what was opened for the next start, as soon as there is a film."""
        if self._unproven and self._films.total:
            self._services.settings.set_paths("last_paths", self._unproven)
            self._unproven = ()

    def _remember_folder(self, listing: FilmListing) -> None:
        """Keep what was opened among the recent folders if it turned out to be one, without asking the disk here."""
        roots, films = self._films.roots, listing.rows.keys
        if len(roots) == 1 and films and films[0] != str(roots[0]):
            self._services.settings.add_recent(roots[0])

    def _tell_listed_again(self) -> None:
        if self._is_reloading:
            self._is_reloading = False
            self.listed_again.emit()


def sample_films() -> Path:
    """Return the folder of the phantoms that come with the program."""
    return resource("samples").absolute()


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the local files and folders of a drop."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
