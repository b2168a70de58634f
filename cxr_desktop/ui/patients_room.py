"""Whose films these are: reads the headers of what is listed and shows patients beside the folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services
    from cxr_desktop.ui.browser.browser_panel import BrowserPanel


class PatientsRoom(QObject):
    """Introduces the list of films to the catalogue of their headers, and that to the browser's tree."""

    def __init__(
        self,
        services: Services,
        films: FilmListModel,
        browser: BrowserPanel,
        show_identity: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices, self._catalogue, self._tree = services.notices, services.catalogue, browser.tree
        self._roots: tuple[Path, ...] = ()  # of the list shown, or being made
        self._films = films
        films.loading_changed.connect(self._take_loading)
        films.listed.connect(self._read)
        self._catalogue.progressed.connect(self._tree.show_reading)
        self._catalogue.changed.connect(lambda: self._tree.show_patients(self._catalogue.tree))
        self._catalogue.stopped.connect(self._tree.show_stopped)
        show_identity.toggled.connect(lambda is_on: self._tree.set_identity_shown(is_shown=is_on))
        self._tree.set_kind(services.settings.text("browser_tree"))
        self._tree.kind_changed.connect(lambda kind: services.settings.set("browser_tree", kind))

    def _take_loading(self, is_loading: bool) -> None:  # noqa: FBT001 - a slot
        """Show nobody of the films before while others are listed."""
        if is_loading and self._films.roots != self._roots:
            self._catalogue.stop()
            self._tree.show_listing()
        self._roots = self._films.roots

    def _read(self, listing: FilmListing) -> None:
        self._tree.show_reading(0, len(listing.rows.keys))
        self._catalogue.read(listing.rows.keys)
        if listing.unreadable_folders:
            path, reason = listing.unreadable_folders[0]
            details = "\n".join(f"{display_path(path)}: {shown(why)}" for path, why in listing.unreadable_folders)
            self._notices.tell(
                Level.WARNING,
                tr("Films may be missing: {folder} {reason}.", folder=display_path(path), reason=shown(reason)),
                details,
            )
