"""The tools in the main window: introduces the drawing, the panel of measurements and the study to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeyEvent

from cxr_desktop.app.cardiothoracic import Proposals
from cxr_desktop.app.language import tr
from cxr_desktop.app.measure import Measurements
from cxr_desktop.app.notices import Level
from cxr_desktop.core.measure.words import row_text
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.measure.measure_panel import MeasurePanel
from cxr_desktop.ui.view_tools import ViewTools
from cxr_desktop.ui.viewer.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.viewer.drawing import Drawing
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

TOOL_ACTIONS = (
    "tool_hand",
    "tool_length",
    "tool_angle",
    "tool_cobb",
    "tool_cardiothoracic",
    "tool_ellipse",
    "tool_rectangle",
    "tool_polygon",
    "tool_arrow",
    "tool_text",
)
# further actions that are about the single film
_SINGLE = (
    "propose_cardiothoracic",
    "measure_undo",
    "measure_redo",
    "measure_delete",
    "measure_clear",
    "measure_copy",
    "window_region",
    "local_contrast",
    "magnifier",
    "histogram",
    "line_profile",
)


class ToolsRoom(QObject):
    """Makes the tools work. The viewer joins by `attach`, because pyqtgraph is imported after the first paint.

    Attributes
    ----------
    panel
        The dock's content.
    measurements
        What is drawn on the film on screen.
    drawing
        The mouse over the film; None before `attach`.
    """

    def __init__(self, services: Services, desk: Desk, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._services, self._actions = services, actions
        self.measurements = Measurements(services.study, self)
        self.proposals = Proposals(services.workbench, self)
        self.panel = MeasurePanel([actions[name] for name in TOOL_ACTIONS])
        self.drawing: Drawing | None = None
        self._is_single = True  # one film is shown, not several beside each other
        self.view_tools: ViewTools | None = None
        group = QActionGroup(self)
        for name in TOOL_ACTIONS:
            group.addAction(actions[name])
        actions["tool_hand"].setChecked(True)
        desk.film_changed.connect(lambda _path: self._leave_film())
        desk.film_shown.connect(self._take_film)
        self._connect()
        self._show()
        window.installEventFilter(self)

    def attach(self, viewer: FilmViewer, presets: QMenu, front: Callable[[], FilmViewer]) -> None:
        """Draw on this viewer, turn and window the one in front; the menu of its windows tells their keys."""
        from cxr_desktop.ui.viewer.drawing import Drawing  # noqa: PLC0415 - pyqtgraph costs 0.3 s

        drawing = self.drawing = Drawing(viewer, lambda: self.measurements.film)
        drawing.put.connect(self.measurements.put)
        drawing.removed.connect(self.measurements.remove)
        drawing.chosen.connect(self.panel.choose)
        drawing.tool_changed.connect(self._show_tool)
        self.panel.chosen.connect(drawing.choose)
        self.panel.words_wanted.connect(drawing.write_on)
        for name in TOOL_ACTIONS:
            tool = Tool(name.removeprefix("tool_"))
            self._actions[name].triggered.connect(lambda _on=False, tool=tool: drawing.set_tool(tool))
        self._actions["measure_delete"].triggered.connect(drawing.delete_chosen)
        self.panel.keep.setChecked(self._services.settings.is_on("keep_tool"))
        drawing.keeps_tool = self._services.settings.is_on("keep_tool")
        tools = self.view_tools = ViewTools(viewer, front, drawing, self._actions, self._services.pool)
        presets.aboutToShow.connect(lambda: tools.show_keys(presets))
        tools.failed.connect(lambda sentence: self._services.notices.tell(Level.WARNING, sentence))
        self._show()

    def set_single(self, *, is_single: bool) -> None:
        """Rest while several films are shown: what is drawn and looked into is the single film."""
        self._is_single = is_single
        for name in (*TOOL_ACTIONS, *_SINGLE):
            self._actions[name].setEnabled(is_single)
        self.panel.setEnabled(is_single)
        if not is_single:
            self._put_away()
        self._show()

    def _put_away(self) -> None:
        """End what would act on the film that is hidden."""
        if self.drawing is not None:
            self.drawing.leave_film()
            self.drawing.set_tool(Tool.HAND)
            self.drawing.choose("")
        self._actions["histogram"].setChecked(False)
        profile = None if self.view_tools is None else self.view_tools.profile
        if profile is not None:
            profile.hide()

    def leave_study(self) -> None:
        """Keep words that are being typed in the study they were typed for; what is still looked for is dropped."""
        if self.drawing is not None:
            self.drawing.leave_film()
        if self.proposals.stop():
            self._services.notices.tell(Level.INFO, tr("The proposal was dropped: another study is open now."))

    def read_again(self) -> None:
        """Take everything anew from the study, which is another one."""
        self.measurements.read_again()

    def _leave_film(self) -> None:
        if self.drawing is not None:
            self.drawing.leave_film()
        self.measurements.show_film(None, None)

    def _take_film(self, path: Path, _sha256: str) -> None:
        if self.drawing is not None:
            self.drawing.leave_film()
        self.measurements.show_film(path, self._services.films.get(path))

    def _show(self) -> None:
        measurements, drawn = self.measurements, self.measurements.drawn
        can_undo, can_redo = measurements.can_undo, measurements.can_redo
        self.panel.show_drawn(measurements.film, drawn, can_undo=can_undo, can_redo=can_redo)
        for name, is_of_use in (
            ("measure_undo", can_undo),
            ("measure_redo", can_redo),
            ("measure_clear", bool(drawn)),
            ("measure_copy", bool(drawn)),
            ("propose_cardiothoracic", measurements.film is not None),
        ):
            self._actions[name].setEnabled(is_of_use and self._is_single)
        if self.drawing is not None:
            self.drawing.show_measurements(drawn)

    def _show_tool(self, tool: str) -> None:
        action = self._actions.get(f"tool_{tool}")
        if action is not None:
            action.setChecked(True)
        else:
            for name in TOOL_ACTIONS:
                self._actions[name].setChecked(False)

    def _copy(self) -> None:
        lines = [row_text(each) for each in self.measurements.drawn]
        QGuiApplication.clipboard().setText("\n".join(lines))
        told = tr("1 measurement copied.") if len(lines) == 1 else tr("{n} measurements copied.", n=len(lines))
        self._services.notices.tell(Level.INFO, told)

    def _propose(self) -> None:
        if self.measurements.film is not None:
            self.proposals.propose(self.measurements.film)

    def _take_proposal(self, film: Radiograph, annotation: Annotation) -> None:
        shown = self.measurements.film
        self.measurements.put_on(film, annotation)
        if shown is None or shown.sha256 != film.sha256:
            path = self.measurements.path_of(film)
            told = (
                tr("Heart and thorax are proposed on a film, which is left already.")
                if path is None
                else tr("Heart and thorax are proposed on {film}, which is left already.", film=display_name(path))
            )
            self._services.notices.tell(Level.INFO, told)
        elif self.drawing is not None and self._is_single:
            self.drawing.choose(annotation.key)

    def _keep_tool(self, is_kept: bool) -> None:  # noqa: FBT001 - a slot
        self._services.settings.set("keep_tool", is_kept)
        if self.drawing is not None:
            self.drawing.keeps_tool = is_kept

    def _connect(self) -> None:
        panel, measurements, actions = self.panel, self.measurements, self._actions
        measurements.changed.connect(self._show)
        panel.removed.connect(measurements.remove)
        panel.keep_toggled.connect(self._keep_tool)
        does: dict[str, Callable[[], None]] = {
            "measure_undo": measurements.undo,
            "measure_redo": measurements.redo,
            "measure_clear": measurements.clear,
            "measure_copy": self._copy,
            "propose_cardiothoracic": self._propose,
        }
        for name, act in does.items():
            actions[name].triggered.connect(lambda _on=False, act=act: act())
        panel.undo_wanted.connect(measurements.undo)
        panel.redo_wanted.connect(measurements.redo)
        panel.clear_wanted.connect(measurements.clear)
        panel.copy_wanted.connect(self._copy)
        panel.propose_wanted.connect(self._propose)
        self.proposals.proposed.connect(self._take_proposal)
        self.proposals.failed.connect(lambda sentence: self._services.notices.tell(Level.WARNING, sentence))
        self.proposals.busy_changed.connect(panel.set_busy)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Esc give up what is drawn before it closes a notice."""
        kinds = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if not isinstance(event, QKeyEvent) or event.type() not in kinds or event.key() != Qt.Key.Key_Escape:
            return False
        if not self._is_single or self.drawing is None or not self.drawing.is_busy:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.drawing.give_up()
        event.accept()
        return True
