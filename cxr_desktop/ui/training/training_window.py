"""The training window: introduces its pages to the services. Import it when it is first asked for (pyqtgraph)."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from cxr_desktop.app.dataset_check import DatasetCheck, Material
from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.app.training import IDLE
from cxr_desktop.app.training_preview import TrainingPreview
from cxr_desktop.app.training_runs import TrainingRuns
from cxr_desktop.core.training.events import RunEnded, RunStarted
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.ui.training.data_page import DataPage
from cxr_desktop.ui.training.pages import Pages
from cxr_desktop.ui.training.preview_card import COUNT
from cxr_desktop.ui.training.runs_page import RunsPage
from cxr_desktop.ui.training.train_page import TrainPage
from cxr_desktop.ui.training.words import ENDING_NOTICES, data_line
from cxr_desktop.ui.window_place import Roomy, SideWindow, keep_place, take_place

if TYPE_CHECKING:
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.app.notices import Notices
    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.app.training import Training
    from cxr_desktop.core.training.events import Event
    from cxr_desktop.core.training.runs import RunSummary

_SIZE, _SMALLEST = QSize(1280, 800), QSize(1120, 620)
_GEOMETRY = "training_geometry"
_OWN_PAGES = 3


class TrainingWindow(SideWindow):
    """A window of its own, not modal.

    Signals `model_wanted` (checkpoint: use it from now on), `report_wanted` (``report.json`` to be shown) and
    `films_wanted` (list of paths to look at).

    Parameters
    ----------
    training
        The service; it outlives the window.
    settings, notices
        Of the program.
    lane
        Where data sets are checked, films previewed and runs read; two threads, so that one of them does not keep
        the others waiting.
    thumbnail_lane
        Where thumbnails are made.
    runs
        Folder of the runs; None for the program's own.

    Attributes
    ----------
    data_page, train_page, runs_page
        The pages.
    check, preview, runs
        What they show.
    """

    model_wanted = Signal(object)
    report_wanted = Signal(object)
    films_wanted = Signal(object)

    def __init__(
        self,
        training: Training,
        settings: AppSettings,
        notices: Notices,
        *,
        lane: Lane,
        thumbnail_lane: Lane,
        runs: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.training, self._settings, self._notices = training, settings, notices
        self.check, self.preview = DatasetCheck(lane, self), TrainingPreview(lane, self)
        self.runs = TrainingRuns(lane, folder=runs, parent=self)
        self.data_page = DataPage(Thumbnails(thumbnail_lane, parent=self))
        self.train_page, self.runs_page = TrainPage(), RunsPage()
        self._question: QMessageBox | None = None
        self._is_lent = self._is_unkept = False
        self._going_on: Recipe | None = None  # of a run that is gone on with
        self.setWindowTitle(tr("Training"))
        self.setMinimumSize(_SMALLEST)
        self._lay_out()
        self._connect_data()
        self._connect_training()
        self._connect_runs()
        take_place(self, _GEOMETRY, _SIZE)
        self.train_page.show_recipe(_recipe(settings.text("training_recipe")))
        self.train_page.show_state(training.state)

    def _lay_out(self) -> None:
        self._tabs = Pages()
        own = ((tr("1 Data"), self.data_page), (tr("2 Train"), self.train_page), (tr("Runs"), self.runs_page))
        for place, (title, page) in enumerate(own):
            self._tabs.insert(place, page, title)
        self._tabs.turned.connect(self._turn_to)
        self.setCentralWidget(Roomy(self._tabs))
        for number in range(1, 5):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self._tabs.turn_to, number - 1))
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def _connect_data(self) -> None:
        check, page = self.check, self.data_page
        page.folder_chosen.connect(self.open_folder)
        page.cut_chosen.connect(check.set_cut)
        page.check_requested.connect(check.check)
        page.cancel_requested.connect(check.cancel)
        page.train_requested.connect(lambda: self.show_page(self.train_page))
        page.film_chosen.connect(lambda path: self.films_wanted.emit([path]))
        check.cleared.connect(self._clear_data)
        check.opened.connect(self._take_material)
        check.progress.connect(page.show_progress)
        check.checked.connect(page.show_audit)
        check.failed.connect(page.show_failure)
        check.check_failed.connect(page.show_check_failure)
        check.checked.connect(lambda _audit: self._tell_unseen(Level.INFO, tr("The data set is checked.")))
        for failed in (check.failed, check.check_failed):
            failed.connect(partial(self._tell_unseen, Level.WARNING))

    def _connect_training(self) -> None:
        training, page, run = self.training, self.train_page, self.train_page.run
        page.start_requested.connect(self._start)
        page.form.recipe_changed.connect(self._take_recipe)
        run.stop_requested.connect(training.stop)
        run.kill_requested.connect(training.kill)
        run.pause_requested.connect(training.pause)
        run.go_on_requested.connect(training.go_on)
        run.report_requested.connect(lambda folder: self._show_report(Path(folder) / "report.json"))
        training.state_changed.connect(self._take_state)
        training.happened.connect(self._take_event)
        training.log_line.connect(page.log.add)
        training.ended.connect(self._take_end)
        training.failed.connect(self._take_failure)
        training.killed.connect(run.show_killed)
        self.preview.working.connect(page.preview.show_working)
        self.preview.made.connect(page.preview.show_images)
        self.preview.failed.connect(page.preview.show_failure)

    def _connect_runs(self) -> None:
        runs, page = self.runs, self.runs_page
        page.history_requested.connect(runs.read_history)
        page.delete_requested.connect(runs.delete)
        page.model_requested.connect(self.model_wanted)
        page.report_requested.connect(self._show_report)
        page.resume_requested.connect(self._resume)
        page.recipe_requested.connect(self.use_recipe)
        runs.listed.connect(page.show_runs)
        runs.read.connect(page.show_history)
        runs.failed.connect(lambda sentence: self._notices.tell(Level.WARNING, sentence))

    # Wishes

    def open_folder(self, folder: Path) -> None:
        """Show a data set; it is remembered once it is known to be one."""
        self._end_loan()
        self.show_page(self.data_page)
        self._list(folder)

    def lend(self, folder: Path, recipe: Recipe) -> None:
        """Show a data set and a recipe that are not the user's, and remember neither, until `take_back`."""
        self._is_lent = True
        self.show_page(self.data_page)
        self._list(folder)
        self.use_recipe(recipe)

    def take_back(self) -> None:
        """Show the user's own data set and recipe again."""
        if not self._is_lent:
            return
        self._end_loan()
        self.check.close()
        folder = self._settings.text("training_folder")
        if folder and self.isVisible():  # else when it is shown again
            self._list(Path(folder))
        else:
            self.data_page.show_nothing()

    def _list(self, folder: Path) -> None:
        self.check.open(folder)
        if self.check.material is None:
            self.data_page.show_loading(folder)

    def _end_loan(self) -> None:
        if self._is_lent:
            self.train_page.show_recipe(_recipe(self._settings.text("training_recipe")))  # not to be kept: it is
            self._is_lent = False

    def add_page(self, title: str, page: QWidget) -> None:
        """Put another page before the runs; it gets the next number."""
        place = self._tabs.place_of(self.runs_page)
        self._tabs.insert(place, page, f"{place + 1} {title}")

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self._tabs.turn_to(self._tabs.place_of(page))

    @property
    def tabs(self) -> Pages:
        """The pages."""
        return self._tabs

    def shut(self) -> None:
        """Close for the end of the program, without a question; the training is its service's to end."""
        self.check.cancel()
        self._put_away()

    # What happened to the data

    def _clear_data(self) -> None:
        self._tabs.tell("")
        self.train_page.show_material(None)
        self._update_preview()

    def _take_material(self, material: Material) -> None:
        if not self._is_lent:
            self._settings.set("training_folder", str(material.dataset.root))
        self._tabs.tell(data_line(material))
        self.data_page.show_material(material)
        self.train_page.show_material(material)
        self._update_preview()

    def _take_recipe(self, recipe: Recipe | None) -> None:
        if recipe is not None:
            if not self._is_lent and not self._is_unkept:
                self._settings.set("training_recipe", "" if recipe == Recipe() else recipe.to_json())
            self._update_preview()

    def _show_unkept(self, recipe: Recipe) -> None:
        """Show a recipe that is not the user's choice for the next training."""
        self._is_unkept = True
        self.train_page.show_recipe(recipe)
        self._is_unkept = False

    def _update_preview(self) -> None:
        """Show augmented films while somebody looks: the first picture brings torch."""
        recipe, material = self.train_page.form.recipe(), self.check.material
        if recipe is None or self._tabs.current() is not self.train_page:
            return
        films = material.split.train if material is not None else ()
        drawn = random.Random(0).sample(films, min(COUNT, len(films)))  # noqa: S311 - a choice of pictures
        self.preview.show(tuple(film.path for film in drawn), recipe, COUNT if drawn else 0)

    # What happened to the training

    def _start(self, recipe: Recipe) -> None:
        material = self.check.material
        if material is not None:
            self.train_page.log.clear()
            self.training.start(material.dataset.root, recipe, material.split)

    def _resume(self, run: RunSummary) -> None:
        self.train_page.log.clear()
        if self.training.resume(run.folder):
            self._going_on = run.recipe
            self.show_page(self.train_page)

    def use_recipe(self, recipe: Recipe) -> None:
        """Show a recipe on the page where a training is started."""
        self.train_page.show_recipe(recipe)
        self.show_page(self.train_page)

    def _take_state(self, state: str) -> None:
        self.train_page.show_state(state)
        self.runs_page.set_training(is_training=state != IDLE)
        if state == IDLE and self._going_on is not None:
            self._show_unkept(_recipe(self._settings.text("training_recipe")))
            self._going_on = None

    def _take_event(self, event: Event) -> None:
        self.train_page.run.show_event(event)
        if isinstance(event, RunStarted):
            self.runs.refresh()
            if self._going_on is not None:
                self._show_unkept(self._going_on)

    def _take_end(self, event: RunEnded) -> None:
        report = Path(event.folder) / "report.json"
        has_report = report.is_file()
        self.train_page.run.show_end(event, has_report=has_report)
        self._notices.tell(Level.INFO, tr(ENDING_NOTICES.get(event.why, f"Training: {event.why}.")))
        self.runs.refresh()
        if has_report:
            self.report_wanted.emit(report)

    def _take_failure(self, sentence: str, details: str) -> None:
        self.train_page.run.show_failure(sentence, details=details)
        self._notices.tell(Level.ERROR, sentence, details)
        self.runs.refresh()

    def _show_report(self, report: Path) -> None:
        self.report_wanted.emit(report)
        if self._tabs.count() > _OWN_PAGES:
            self._tabs.turn_to(self._tabs.place_of(self.train_page) + 1)

    def _turn_to(self) -> None:
        self.preview.forget_failure()
        self._update_preview()
        if self._tabs.current() is self.runs_page:
            self.runs.refresh()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Open what was open last time."""
        super().showEvent(event)
        folder = self._settings.text("training_folder")
        if folder and self.check.material is None and not self.check.is_busy:
            self.open_folder(Path(folder))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of a training that runs; keep the geometry. A check goes on."""
        if self.training.is_busy and self.isVisible():
            event.ignore()
            self._ask()
            return
        keep_place(self, _GEOMETRY)
        super().closeEvent(event)

    def _ask(self) -> None:
        box = self._question = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Training"))
        box.setText(tr("A training is running."))
        box.setInformativeText(tr("It can go on without this window; open it again to see its curves."))
        keep = box.addButton(tr("Keep running"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Stop and keep the best"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        keep.clicked.connect(self._put_away)
        stop.clicked.connect(self.training.stop)
        stop.clicked.connect(self._put_away)
        box.open()

    @property
    def question(self) -> QMessageBox | None:
        """The question that closing asked last."""
        return self._question

    def _put_away(self) -> None:
        keep_place(self, _GEOMETRY)
        self.hide()

    def _tell_unseen(self, level: Level, sentence: str) -> None:
        """Tell the main window of a check that ended while this one is closed."""
        if not self.isVisible():
            self._notices.tell(level, sentence)


def _recipe(text: str) -> Recipe:
    """Return the recipe of the settings, the original's where there is none or it is damaged."""
    try:
        return Recipe.from_json(text) if text else Recipe()
    except (ValueError, TypeError):
        return Recipe()
