"""Where training and its reports open from the main window. The windows are made when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.evaluation import Evaluations
from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.evaluation.result import Evaluation
    from cxr_desktop.ui.evaluation.report_page import ReportPage
    from cxr_desktop.ui.training.training_window import TrainingWindow


class TrainingRoom(QObject):
    """Makes the training window with its report page and introduces them to the rest.

    Signals `films_wanted` (list of paths to look at) and `model_wanted` (a checkpoint).
    """

    films_wanted = Signal(object)
    model_wanted = Signal(object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._evaluations = Evaluations(services.workbench, self)
        self._window: TrainingWindow | None = None
        self._report: ReportPage | None = None
        self._evaluations.opened.connect(self._show_evaluation)
        self._evaluations.opening.connect(lambda _path: self.report.clear(tr("Reading the report.")))
        self._evaluations.failed.connect(self._show_failure)

    @property
    def window(self) -> TrainingWindow:
        """The training window."""
        if self._window is None:
            self._window = self._made()
        return self._window

    @property
    def report(self) -> ReportPage:
        """The report page."""
        if self._report is None:
            self._window = self._window or self._made()
        assert self._report is not None  # noqa: S101 - made with the window
        return self._report

    @property
    def is_busy(self) -> bool:
        """Whether a data set is checked or a report read; a training is the service's to tell."""
        return self._evaluations.is_busy or (self._window is not None and self._window.check.is_busy)

    def show(self) -> None:
        """Show the training window."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def show_report(self) -> None:
        """Show the training window at its report."""
        self.show()
        self.window.show_page(self.report)

    def open_report(self, path: Path) -> None:
        """Show a report that was looked at before."""
        self.show_report()
        self._evaluations.open(path)

    def shut(self) -> None:
        """Put the windows away for good."""
        if self._window is not None:
            self._window.shut()
            self._window.deleteLater()
            self._window = self._report = None

    def _made(self) -> TrainingWindow:
        from cxr_desktop.ui.evaluation.report_page import ReportPage  # noqa: PLC0415 - pyqtgraph
        from cxr_desktop.ui.training.training_window import TrainingWindow  # noqa: PLC0415

        services = self._services
        window = TrainingWindow(
            services.training,
            services.settings,
            services.notices,
            lane=services.workbench,
            thumbnail_lane=services.thumbnail_lane,
        )
        self._report = report = ReportPage()
        window.add_page(tr("Report"), report)
        window.report_wanted.connect(self._evaluations.open)
        window.films_wanted.connect(self.films_wanted)
        window.model_wanted.connect(self.model_wanted)
        report.open_requested.connect(self._evaluations.open)
        report.films_wanted.connect(lambda _title, films: self.films_wanted.emit(list(films)))
        return window

    def _show_failure(self, sentence: str) -> None:
        self.report.clear(sentence)
        self._services.notices.tell(Level.WARNING, sentence)

    def _show_evaluation(self, path: Path, evaluation: Evaluation) -> None:
        self.report.show_evaluation(evaluation, path)
        self._services.settings.add_recent(path, "recent_reports")
