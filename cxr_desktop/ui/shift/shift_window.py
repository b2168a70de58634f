"""The window of another place. Import it when it is first asked for (pyqtgraph)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.shift import FITTING
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.opening import dropped_paths
from cxr_desktop.ui.parts import text_label
from cxr_desktop.ui.shift.empty_page import EmptyPage
from cxr_desktop.ui.shift.result_page import ResultPage
from cxr_desktop.ui.shift.words import HIDDEN
from cxr_desktop.ui.window_place import SideWindow, keep_place, take_place

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.app.shift import ShiftProgress, Shifts
    from cxr_desktop.core.evaluation.refit import Refit
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.trust.shift_result import Shift

_SIZE, _SMALLEST = QSize(1180, 860), QSize(1040, 600)
_GEOMETRY, _FOLDER = "shift_geometry", "shift_folder"


class ShiftWindow(SideWindow):
    """A window of its own, not modal. Emits `model_wanted` (a checkpoint: use it from now on).

    Parameters
    ----------
    shifts, settings
        The services.
    """

    model_wanted = Signal(object)

    def __init__(self, shifts: Shifts, settings: AppSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.shifts, self._settings = shifts, settings
        self.empty, self.result = EmptyPage(), ResultPage()
        self._pages = QStackedWidget(self)
        for page in (self.empty, self.result):
            self._pages.addWidget(page)
        self.hidden = text_label(self, role="muted", wraps=True)
        self.hidden.setText(tr(HIDDEN))
        self.hidden.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cover = QStackedWidget(self)
        for widget in (self._pages, self.hidden):
            self._cover.addWidget(widget)
        self._shift: Shift | None = None
        self._refit: Refit | None = None
        self._fitting_model: Path | None = None
        self._fitted_model: Path | None = None
        self._model_path: Path | None = None
        self._model: ModelInfo | None = None
        self.setWindowTitle(tr("Another place"))
        self.setMinimumSize(_SMALLEST)
        self.setCentralWidget(self._cover)
        self.setAcceptDrops(True)
        self._connect()
        take_place(self, _GEOMETRY, _SIZE)
        self._offer_last()

    def use_model(self, path: Path | None, info: ModelInfo) -> None:
        """Know which model is in use and its checkpoint (None: the bundled one); a fit of another one stops."""
        is_other = self._model is not None and self._model.sha256 != info.sha256
        if is_other and self.shifts.state == FITTING:
            self.shifts.cancel()
        self._model_path, self._model = path, info
        self.empty.name_classes(info.classes)
        self._tell_whose()

    def set_hidden(self, *, is_hidden: bool) -> None:
        """Keep everything from somebody who reads films blind, or show it again."""
        self._cover.setCurrentWidget(self.hidden if is_hidden else self._pages)

    @property
    def is_hidden(self) -> bool:
        """Whether films are read blind."""
        return self._cover.currentWidget() is self.hidden

    def _connect(self) -> None:
        shifts, empty, result = self.shifts, self.empty, self.result
        empty.choose_requested.connect(self.choose_folder)
        empty.again_requested.connect(lambda: self.compare(Path(self._settings.text(_FOLDER))))
        empty.back_requested.connect(self._go_back)
        empty.cancel_requested.connect(shifts.cancel)
        result.again_requested.connect(self._compare_again)
        result.choose_requested.connect(self.choose_folder)
        result.write_requested.connect(self.choose_figures_file)
        result.refit.fit_requested.connect(self.choose_labelled)
        result.refit.cancel_requested.connect(shifts.cancel)
        result.refit.save_requested.connect(self.choose_file)
        result.refit.use_requested.connect(self.model_wanted)
        shifts.state_changed.connect(lambda state: result.set_busy(is_busy=bool(state)))
        shifts.progressed.connect(self._show_progress)
        shifts.compared.connect(self._show_shift)
        shifts.fitted.connect(self._show_refit)
        shifts.failed.connect(self._show_failure)
        shifts.stopped.connect(self._show_stopped)
        shifts.written.connect(lambda path: result.show_note(tr("Saved: {file}", file=display_name(path))))
        shifts.write_failed.connect(lambda sentence: result.show_note(sentence, is_failure=True))
        shifts.saved.connect(result.refit.show_saved)
        shifts.save_failed.connect(result.refit.show_failure)

    # Wishes

    def choose_folder(self) -> None:
        """Ask for a folder and compare its films."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Films of another place"), self._settings.text(_FOLDER))
        if chosen:
            self.compare(Path(chosen))

    def compare(self, folder: Path) -> None:
        """Compare the films of a folder; nothing happens while something is under way or films are read blind."""
        if not self._takes_wishes:
            return
        self._settings.set(_FOLDER, str(folder))
        self._offer_last()
        self._pages.setCurrentWidget(self.empty)
        self.shifts.compare(folder)

    @property
    def _takes_wishes(self) -> bool:
        return not self.shifts.state and not self.is_hidden

    def _compare_again(self) -> None:
        if self._shift is not None:
            self.compare(Path(self._shift.folder))

    def choose_figures_file(self) -> None:
        """Ask where the figures go, and write them."""
        if self._shift is None:
            return
        start = f"{display_name(Path(self._shift.folder))}-shift.json"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the figures"), start, tr("JSON (*.json)"))
        if chosen:
            path = Path(chosen)
            self.shifts.write(path if path.suffix else path.with_suffix(".json"), self._shift)

    def choose_labelled(self) -> None:
        """Ask for a folder of labelled films and fit the model again on them."""
        title = tr("Labelled films of this place")
        if self._model is not None:
            title = tr("Labelled films of this place: {classes}", classes=", ".join(self._model.classes))
        chosen = QFileDialog.getExistingDirectory(self, title, self._settings.text(_FOLDER))
        if chosen:
            self.fit(Path(chosen))

    def fit(self, folder: Path) -> None:
        """Fit the model again; nothing happens while something is under way."""
        if not self.shifts.state:
            self._fitting_model = self._model_path
            self.shifts.fit(folder)

    def choose_file(self) -> None:
        """Ask where the new model goes, and write it."""
        if self._refit is None:
            return
        start = str(Path(self._settings.text(_FOLDER)).parent / f"{self._refit.model}-refit.safetensors")
        # no file is written over, so that nobody need be asked whether
        asks = QFileDialog.Option.DontConfirmOverwrite
        kinds = tr("Models (*.safetensors)")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as a new model"), start, kinds, "", asks)
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the new model to a new file."""
        if self._refit is not None:
            path = path if path.suffix else path.with_suffix(".safetensors")
            self.shifts.save(path, self._fitted_model, self._refit)

    # Facts

    def _show_progress(self, progress: ShiftProgress) -> None:
        if self.shifts.state == FITTING:
            self.result.refit.show_progress(progress)
        else:
            self.empty.show_progress(progress)

    def _show_shift(self, shift: Shift) -> None:
        self._refit, self._shift = None, shift
        self.empty.show_idle()
        self._pages.setCurrentWidget(self.result)
        self.result.show_shift(shift)
        self._tell_whose()

    def _show_refit(self, refit: Refit) -> None:
        self._refit, self._fitted_model = refit, self._fitting_model
        self.result.show_refit(refit)

    def _show_failure(self, sentence: str) -> None:
        if self._pages.currentWidget() is self.result:
            self._show_refit_before()
            self.result.refit.show_failure(sentence)
        else:
            self.empty.show_idle(sentence, back=tr("Back to the last comparison") if self._shift is not None else "")

    def _show_stopped(self) -> None:
        if self._pages.currentWidget() is self.result:
            self._show_refit_before()
            return
        self.empty.show_idle()
        if self._shift is not None:
            self._pages.setCurrentWidget(self.result)

    def _show_refit_before(self) -> None:
        """Show the fit that another one was to take the place of."""
        if self._refit is None:
            self.result.refit.clear()
        else:
            self.result.refit.show_refit(self._refit)

    def _go_back(self) -> None:
        if self._shift is not None:
            self._pages.setCurrentWidget(self.result)

    def _tell_whose(self) -> None:
        shift, model = self._shift, self._model
        is_other = shift is not None and model is not None and shift.model_sha256 != model.sha256
        self.result.show_other_model(shift.model if shift is not None and is_other else "")

    def _offer_last(self) -> None:
        folder = self._settings.text(_FOLDER)
        self.empty.offer(display_name(Path(folder)) if folder else "")

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if self._takes_wishes and any(path.is_dir() for path in dropped_paths(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare the folder that was dropped."""
        folder = next((path for path in dropped_paths(event.mimeData()) if path.is_dir()), None)
        if folder is not None and self._takes_wishes:
            event.acceptProposedAction()
            self.compare(folder)

    def shut(self) -> None:
        """Close for good: stop what is under way."""
        self.shifts.cancel()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry; work under way goes on."""
        keep_place(self, _GEOMETRY)
        super().closeEvent(event)
