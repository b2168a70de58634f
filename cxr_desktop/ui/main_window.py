"""The main window: introduces the panels to each other and keeps its own geometry. Nothing is computed here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QDockWidget,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.same_patient import SamePatient, kin_of
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.settings import window_state
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.browser.browser_panel import BrowserPanel
from cxr_desktop.ui.compare_room import CompareRoom
from cxr_desktop.ui.desk import Desk
from cxr_desktop.ui.docks import Pages, Scrolled, add_dock
from cxr_desktop.ui.empty_page import EmptyPage
from cxr_desktop.ui.exchange_room import ExchangeRoom
from cxr_desktop.ui.header_room import HeaderRoom
from cxr_desktop.ui.heat_check_room import HeatCheckRoom
from cxr_desktop.ui.help import Help
from cxr_desktop.ui.introductions import introduce
from cxr_desktop.ui.leaving import Leaving
from cxr_desktop.ui.menus import Menus
from cxr_desktop.ui.model_choice import ModelChoice
from cxr_desktop.ui.network_room import NetworkRoom
from cxr_desktop.ui.notice_bar import NoticeBar
from cxr_desktop.ui.opening import Opening, dropped_paths
from cxr_desktop.ui.patients_room import PatientsRoom
from cxr_desktop.ui.prediction.panel import PredictionPanel
from cxr_desktop.ui.prediction.wording import device_title
from cxr_desktop.ui.preferences_room import PreferencesRoom
from cxr_desktop.ui.reading_room import ReadingRoom
from cxr_desktop.ui.second_room import SecondRoom
from cxr_desktop.ui.shift_room import ShiftRoom
from cxr_desktop.ui.shortcuts import Shortcuts
from cxr_desktop.ui.similar_room import SimilarRoom
from cxr_desktop.ui.spoken import speak_roles
from cxr_desktop.ui.status_line import StatusLine
from cxr_desktop.ui.study_room import StudyRoom
from cxr_desktop.ui.tools_room import ToolsRoom
from cxr_desktop.ui.tour_room import TourRoom
from cxr_desktop.ui.training_room import TrainingRoom
from cxr_desktop.ui.wiring import connect_actions, connect_view, fill_menus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.app.long_work import LongWork
    from cxr_desktop.app.services import Services
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

TITLE = "cxr-desktop"
_SIZE = QSize(1480, 900)
_LAYOUT_VERSION = 2
# keys that step through films elsewhere, and the widgets that need them more
_OWN_KEYS: dict[Qt.Key, tuple[type[QWidget], ...]] = {
    Qt.Key.Key_Space: (QAbstractButton, QComboBox),
    Qt.Key.Key_Left: (QAbstractSlider,),
    Qt.Key.Key_Right: (QAbstractSlider,),
    Qt.Key.Key_PageUp: (QAbstractSlider,),
    Qt.Key.Key_PageDown: (QAbstractSlider,),
}


class MainWindow(QMainWindow):
    """The window. `ready` comes once, when the viewer stands and the model has begun to load.

    Attributes
    ----------
    services, films, actions
        What it works with: the services, the list of films, the actions by name.
    browser, panel, desk, opening, model_choice, status_line, notice_bar, empty_page, help
        Its parts.
    training_room, shift_room, study_room, reading_room, similar_room, heat_check_room, network_room, exchange_room
        What they are in the middle of: a training, another place, results, reading, films like the one on screen, the
        check of a heat map, the hospital network, what leaves the program.
    tools_room, compare_room, second_room, header_room
        Measuring, comparing, the second window, and the header of the film.
    shortcuts, preferences_room, tour_room, long_work, leaving
        The keys of the actions, what the user may choose, the first tour, work under way, and the question about it.
    results_dock, reading_dock, measure_dock
        The docks of the results table, of reading and of measurements, hidden until they are asked for.
    viewer
        The viewer; None until shortly after the first paint, because pyqtgraph is imported then.
    """

    ready = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        speak_roles()
        self.services = services
        self.films = FilmListModel(services.pool, self)
        self.thumbnails = Thumbnails(services.thumbnail_lane, parent=self)
        self.actions_by_name = make_actions(self)
        self.shortcuts = Shortcuts(services.settings, self.actions_by_name, self)
        self.browser = BrowserPanel(self.films, self.thumbnails)
        self.panel = PredictionPanel()
        self.viewer: FilmViewer | None = None
        self.presets_menu: QMenu
        self.long_work: LongWork
        self.notice_bar = NoticeBar()
        self.status_line = StatusLine()
        self.same_patient = SamePatient(services.pool, self.films)
        self.desk = Desk(services, self.films, self.browser, self.panel)
        self.opening = Opening(services, self.films, self)
        self.model_choice = ModelChoice(services, self)
        self._make_rooms(services)
        self.help = Help(services, self.actions_by_name, self)
        self.preferences_room, self.tour_room = PreferencesRoom(self), TourRoom(self)
        self.leaving = Leaving(self)
        self._to_open: list[Path] | None = None
        self._film_to_restore: Path | None = None
        self._has_begun = False
        self._is_closing = False
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setStatusBar(self.status_line)
        self._lay_out()
        menus = Menus(self.actions_by_name, self.menuBar(), self)
        self.addToolBar(menus.toolbar)
        fill_menus(menus, self)
        connect_actions(self)
        self._connect()
        introduce(self)
        self._restore_layout()

    def _make_rooms(self, services: Services) -> None:
        identity = self.actions_by_name["show_identity"]
        self.patients_room = PatientsRoom(services, self.films, self.browser, identity, self)
        self.similar_room = SimilarRoom(services, self.desk, self.panel.similar, self.thumbnails, self)
        self.training_room = TrainingRoom(services, self)
        self.shift_room = ShiftRoom(services, self)
        self.heat_check_room = HeatCheckRoom(services, self.desk, self)
        self.network_room = NetworkRoom(identity, self)
        self.exchange_room = ExchangeRoom(
            services, self.films, self.desk, lambda: self.front_viewer if self.viewer else None, self
        )
        self.study_room = StudyRoom(services, self.films, self.thumbnails, self)
        self.reading_room = ReadingRoom(
            services, self.films, self.desk, self.study_room.panel, self.actions_by_name, self
        )

        def keeps_answers() -> bool:
            return self.reading_room.review.keeps_answers

        self.compare_room = CompareRoom(
            services,
            self.desk,
            self.actions_by_name,
            self,
            kin=lambda path: kin_of(path, services.catalogue, self.same_patient),
            keeps_answers=keeps_answers,
        )
        self.second_room = SecondRoom(
            services,
            self.desk,
            self.compare_room.answers,
            self.actions_by_name,
            self,
            keeps_answers=keeps_answers,
        )
        self.header_room = HeaderRoom(services, self.desk, self.actions_by_name, self)
        self.tools_room = ToolsRoom(services, self.desk, self.actions_by_name, self)

    def _lay_out(self) -> None:
        self._pages = Pages()
        by_name = self.actions_by_name
        self.empty_page = EmptyPage(by_name["open_folder"], by_name["open_samples"])
        self._pages.addWidget(self.empty_page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice_bar)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        right, below = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        add_dock(self, mark("Films"), self.browser, Qt.DockWidgetArea.LeftDockWidgetArea)
        prediction = add_dock(self, mark("Prediction"), self.panel, right)
        self.results_dock = add_dock(self, mark("Results"), self.study_room.panel, below)
        self.reading_dock = add_dock(self, mark("Reading"), Scrolled(self.reading_room.panel), right)
        self.measure_dock = add_dock(self, mark("Measurements"), Scrolled(self.tools_room.panel), right)
        for dock in (self.reading_dock, self.measure_dock):
            self.tabifyDockWidget(prediction, dock)  # side by side they would not fit on a small screen
        for dock in (self.results_dock, self.reading_dock, self.measure_dock):
            dock.hide()

    def docks(self) -> list[QDockWidget]:
        """Return the docks, left to right."""
        return self.findChildren(QDockWidget)

    def _connect(self) -> None:
        inference, notices = self.services.inference, self.services.notices
        notices.added.connect(self.notice_bar.show_notice)
        self.notice_bar.details_requested.connect(self.help.show_log)
        inference.model_loading.connect(self.status_line.show_loading)
        inference.model_ready.connect(lambda _info, device: self.status_line.show_device(device_title(device)))
        inference.model_failed.connect(self.status_line.end_loading)
        inference.queue_changed.connect(self.status_line.show_queue)
        inference.known.connect(
            lambda *_: inference.prepare_explanations(self.services.pool), Qt.ConnectionType.SingleShotConnection
        )
        self.status_line.cancel_requested.connect(self.films.stop)
        self.films.counts_changed.connect(self._show_counts)
        self.films.loading_changed.connect(self._show_listing)
        self.films.listed.connect(self._take_listing)
        self.films.listing_failed.connect(self._tell_listing_failed)
        self.films.rowsInserted.connect(self._choose_first)
        self.desk.film_changed.connect(self._show_film_name)
        self.opening.opened.connect(self._begin_folder)
        self.opening.listed_again.connect(self._read_again)

    # Opening

    def open(self, paths: Sequence[Path]) -> None:
        """Show folders and files; with none, what was open last time. Waits until the window is ready."""
        if not self._has_begun:
            self._to_open = list(paths)
        elif paths:
            self.opening.open(paths)
        else:
            self._film_to_restore = Path(self.services.settings.text("last_film"))
            self.opening.restore()

    def _begin_folder(self, _paths: object) -> None:
        self.thumbnails.forget()
        self.desk.show(None)
        self.show_page(self.compare_room.page)

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in the middle; None for the single viewer."""
        wanted = page or self.viewer
        if wanted is not None:
            self._pages.show_page(wanted, scrolls=page is not None)
            self.actions_by_name["invert"].setChecked(self.front_viewer.is_inverted)

    @property
    def front_viewer(self) -> FilmViewer:
        """The viewer that actions act on: the active pane while films are compared, else the single one."""
        front = self.compare_room.active_viewer or self.viewer
        if front is None:
            msg = "the viewer is made after the first paint"
            raise RuntimeError(msg)
        return front

    def show_films(self, paths: Sequence[Path]) -> None:
        """Show films that another window asks for, in front."""
        self.opening.open(paths)
        self.raise_()
        self.activateWindow()

    def go_to_film(self, path: Path) -> None:
        """Show a film that another panel chose, whether or not the list's filter hides it."""
        if path != self.desk.path:
            self.browser.select(path)

    def _choose_first(self) -> None:
        """Show a film as soon as one is found: the one looked at last in this folder, else the first."""
        if self.desk.path is None:
            first = self.films.path_at(0)
            if first is not None:
                self.browser.select(first)

    def _take_listing(self) -> None:
        last, self._film_to_restore = self._film_to_restore, None
        if self.films.is_whole and self.desk.path is not None and self.films.row_of(self.desk.path) is None:
            self.desk.show(None)
        if last is not None and self.films.row_of(last) is not None:
            self.browser.select(last)
        self._choose_first()

    def _read_again(self) -> None:
        """Read the film on screen anew: its file may be another by now."""
        if self.desk.path is not None and self.desk.path in self.films:
            self.desk.show(self.desk.path)

    def _tell_listing_failed(self, sentence: str) -> None:
        self.services.notices.tell(Level.ERROR, f"{shown(sentence)}.")

    # What the frame says

    def _show_counts(self) -> None:
        self.status_line.show_unreadable(self.films.unreadable)

    def _show_listing(self, is_loading: bool) -> None:  # noqa: FBT001 - a slot
        if is_loading:
            self.status_line.show_work(tr("Looking for films"), 0, None)
        else:
            self.status_line.end_work()

    def _show_film_name(self, path: Path | None) -> None:
        self.setWindowTitle(TITLE if path is None else f"{display_name(path)} \N{EM DASH} {TITLE}")
        if path is not None:
            self.opening.remember_film(path)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin after the first paint, so that the window stands before anything heavy is imported."""
        super().paintEvent(event)
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """Make the viewer, load the model, open what was asked for."""
        from cxr_desktop.ui.viewer.film_viewer import FilmViewer  # noqa: PLC0415 - pyqtgraph costs 0.3 s

        self.viewer = FilmViewer(turns=self.services.turns)
        self._pages.addWidget(self.viewer)
        connect_view(self, self.viewer)
        self.tools_room.attach(self.viewer, self.presets_menu, lambda: self.front_viewer)
        self.desk.attach(self.viewer)
        self.model_choice.load()
        self.reading_room.begin()
        if self._to_open is not None:
            self.open(self._to_open)
        self.ready.emit()

    def event(self, event: QEvent) -> bool:
        """Leave Space to a button or list that has the focus, and Left and Right to a slider."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            kinds = _OWN_KEYS.get(Qt.Key(event.key()), ())
            if kinds and isinstance(self.focusWidget(), kinds):
                event.accept()
                return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        is_ours = event.source() is not None  # a film of the list, which is shown already
        if dropped_paths(event.mimeData()) and not is_ours:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped."""
        event.acceptProposedAction()
        self.opening.open_dropped(event.mimeData())

    def shut(self) -> None:
        """Close without a question."""
        self._is_closing = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of work under way; keep the geometry."""
        if not self._is_closing and not self.leaving.ask_to_close():
            event.ignore()
            return
        self._save_layout()
        self.tour_room.leave()
        self.films.close()
        self.training_room.shut()
        self.shift_room.shut()
        self.heat_check_room.shut()
        self.network_room.shut()
        self.second_room.shut()
        self.header_room.shut()
        super().closeEvent(event)

    def _save_layout(self) -> None:
        kept = window_state()
        kept.setValue("geometry", self.saveGeometry())
        kept.setValue("docks", self.saveState(_LAYOUT_VERSION))
        if self.viewer is not None:
            kept.setValue("view", self.viewer.view_state.to_json())

    def _restore_layout(self) -> None:
        kept = window_state()
        geometry, docks = kept.value("geometry"), kept.value("docks")
        if isinstance(geometry, QByteArray) and self.restoreGeometry(geometry):
            if isinstance(docks, QByteArray):
                self.restoreState(docks, _LAYOUT_VERSION)
            return
        screen = QGuiApplication.primaryScreen()
        self.resize(_SIZE if screen is None else _SIZE.boundedTo(screen.availableSize()))
        sides = [
            dock for dock in self.docks() if dock not in {self.results_dock, self.reading_dock, self.measure_dock}
        ]
        self.resizeDocks(sides, [270, 310], Qt.Orientation.Horizontal)
        self.resizeDocks([self.results_dock], [300], Qt.Orientation.Vertical)
