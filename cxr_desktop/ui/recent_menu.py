"""Menus of what was opened lately: what is gone is grey and says so, and a list that was emptied can come back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.words.paths import display_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.core.words.progress import CancelToken
    from cxr_desktop.ui.main_window import MainWindow

_MENUS = (
    ("recent_folders", "reload", mark("Recent &folders")),
    ("recent_studies", "export", mark("Recent st&udies")),
    ("recent_models", "bundled_model", mark("&Recent models")),
    ("recent_reports", "shift", mark("Recent re&ports")),
)
"""Setting, the action it stands before, and title."""


class RecentMenu(QObject):
    """Fills a menu with a list of the settings whenever it opens. The disk is asked in the background.

    Parameters
    ----------
    name
        The list.
    lane
        Where it is looked whether the paths are still there.
    choose
        Called with the path that the user chose.
    """

    def __init__(
        self, menu: QMenu, settings: AppSettings, name: str, lane: Lane, choose: Callable[[Path], None]
    ) -> None:
        super().__init__(menu)
        self._menu, self._settings, self._name, self._lane, self._choose = menu, settings, name, lane, choose
        self._entries: dict[Path, QAction] = {}
        self._question: Job | None = None
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Write the entries anew, and look whether they are there."""
        menu, paths = self._menu, self._settings.paths(self._name)
        menu.clear()
        self._entries = {}
        for path in paths:
            action = self._entries[path] = menu.addAction(_title(path))
            action.triggered.connect(lambda _checked=False, path=path: self._choose(path))
        if not paths:
            menu.addAction(tr("None yet")).setEnabled(False)
        can_come_back = self._settings.can_come_back(self._name)
        if paths or can_come_back:
            menu.addSeparator()
        if paths:
            menu.addAction(tr("Empty this list")).triggered.connect(self._empty)
            self._ask(paths)
        elif can_come_back:
            menu.addAction(tr("Bring the list back")).triggered.connect(self._bring_back)

    def _empty(self) -> None:
        self._settings.empty(self._name)

    def _bring_back(self) -> None:
        self._settings.bring_back(self._name)

    def _ask(self, paths: Sequence[Path]) -> None:
        """Ask the disk which paths are gone, unless it still owes an answer: a dead share gives none."""
        if self._question is not None:
            return
        job = self._question = Job(partial(_those_gone, paths), owner=self)
        job.succeeded.connect(self._take_gone)
        job.finished.connect(self._end_question)
        self._lane.submit(job)

    def _end_question(self) -> None:
        self._question = None

    def _take_gone(self, gone: Sequence[Path]) -> None:
        for path in gone:
            action = self._entries.get(path)
            if action is not None:
                action.setText(tr("{path} (not there)", path=_title(path)))
                action.setToolTip(tr("It was moved or deleted, or its disk is not connected."))
                action.setEnabled(False)


def add_recent_menus(file: QMenu, window: MainWindow) -> None:
    """Put the lists into the menus, each before the action it belongs to."""
    settings, lane = window.services.settings, window.services.disk_questions
    ways: dict[str, Callable[[Path], None]] = {
        "recent_folders": lambda path: window.opening.open([path]),
        "recent_studies": window.study_room.open_study,
        "recent_models": lambda path: window.model_choice.choose("model_path", str(path)),
        "recent_reports": window.training_room.open_report,
    }
    for name, before, title in _MENUS:
        action = window.actions_by_name[before]
        menu = QMenu(tr(title), file)
        for place in action.associatedObjects():
            if isinstance(place, QMenu):
                place.insertMenu(action, menu)
        RecentMenu(menu, settings, name, lane, ways[name])


def remember_recent(window: MainWindow) -> None:
    """Keep the checkpoints that were loaded; folders, studies and reports are kept where they are opened."""
    settings = window.services.settings

    def keep(name: str, value: object) -> None:
        if name == "model_path" and value:
            settings.add_recent(Path(str(value)), "recent_models")

    settings.changed.connect(keep)


def _those_gone(paths: Sequence[Path], token: CancelToken) -> tuple[Path, ...]:
    gone = []
    for path in paths:
        token.raise_if_cancelled()
        try:
            is_there = path.exists()
        except OSError:
            is_there = False
        if not is_there:
            gone.append(path)
    return tuple(gone)


def _title(path: Path) -> str:
    return display_path(path).replace("&", "&&")
