"""Whose films these are: reads the headers of what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services


class PatientsRoom(QObject):
    """Introduces the list of films to the catalogue of their headers."""

    def __init__(self, services: Services, films: FilmListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = services.catalogue
        films.listed.connect(self._read)

    def _read(self, listing: FilmListing) -> None:
        self._catalogue.read(listing.rows.keys)
