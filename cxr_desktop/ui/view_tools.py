"""The tools that change how the film is seen. Nothing of it reaches the model."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.local_contrast import local_contrast
from cxr_desktop.core.film.window import AUTOMATIC, presets_for, region_window
from cxr_desktop.core.measure.profile import profile
from cxr_desktop.core.measure.region import region
from cxr_desktop.ui.viewer.magnifier import Magnifier
from cxr_desktop.ui.viewer.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.core.film.radiograph import Pixels, Radiograph
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.ui.viewer.drawing import Drawing
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer
    from cxr_desktop.ui.viewer.plots import HistogramWindow, ProfileWindow

PRESET = "preset"  # the property of an entry of a menu with the name of its window, in whatever language it is shown
_PRESETS = (
    "preset_1",
    "preset_2",
    "preset_3",
    "preset_4",
    "preset_5",
    "preset_6",
    "preset_7",
    "preset_8",
    "preset_9",
)
_TURNS: dict[str, Callable[[Orientation], Orientation]] = {
    "rotate_right": lambda now: now.turned(1),
    "rotate_left": lambda now: now.turned(-1),
    "mirror": lambda now: now.mirrored(),
    "flip": lambda now: now.flipped(),
}


class ViewTools(QObject):
    """Connects the actions of turning, windows, local contrast, magnifier, histogram and profile to a viewer.

    Parameters
    ----------
    viewer
        The single viewer, which local contrast, magnifier and plots belong to.
    front
        Returns the viewer that is turned and windowed: one of several panes, or the single one.
    lane
        Where local contrast is computed.

    Signals `failed` (a sentence) when local contrast cannot be computed.
    """

    failed = Signal(str)

    def __init__(
        self,
        viewer: FilmViewer,
        front: Callable[[], FilmViewer],
        drawing: Drawing,
        actions: Mapping[str, QAction],
        lane: Lane,
    ) -> None:
        super().__init__(viewer)
        self._viewer, self._front, self._actions, self._lane = viewer, front, actions, lane
        self.magnifier = Magnifier(viewer)
        self.histogram: HistogramWindow | None = None
        self.profile: ProfileWindow | None = None
        self._job: Job | None = None
        for name, turn in _TURNS.items():
            actions[name].triggered.connect(
                lambda _on=False, turn=turn: front().set_orientation(turn(front().orientation))
            )
        for number, name in enumerate(_PRESETS, start=1):
            actions[name].triggered.connect(lambda _on=False, number=number: self.use_preset(number))
        actions["window_automatic"].triggered.connect(lambda _on=False: front().apply_preset(AUTOMATIC))
        actions["window_region"].triggered.connect(lambda _on=False: drawing.set_tool(Tool.WINDOW_REGION))
        actions["line_profile"].triggered.connect(lambda _on=False: drawing.set_tool(Tool.PROFILE))
        actions["magnifier"].triggered.connect(
            lambda _on=False: actions["magnifier"].setChecked(self.magnifier.turn_on() > 0)
        )
        actions["local_contrast"].toggled.connect(lambda _on: self._enhance())
        actions["histogram"].toggled.connect(self._show_histogram)
        drawing.marked.connect(self._use)
        viewer.window_changed.connect(lambda _window: self._follow())
        viewer.film_changed.connect(lambda _film: self._take_film())

    def use_preset(self, number: int) -> None:
        """Show the film through the window of a number key; a number that its film has no window for does nothing."""
        film = self._front().film
        names = () if film is None else presets_for(film)
        if number <= len(names):
            self._front().apply_preset(names[number - 1])

    def show_keys(self, menu: QMenu) -> None:
        """Write the number keys of the film's windows beside the entries of a menu."""
        film = self._front().film
        names = () if film is None else presets_for(film)
        for action in menu.actions():
            text = action.text().split("\t")[0]
            name = action.property(PRESET) or text.replace("&&", "&")
            action.setText(f"{text}\t{names.index(name) + 1}" if name in names else text)

    def _use(self, tool: Tool, drawn: Annotation) -> None:
        film = self._viewer.film
        if film is None:
            return
        if tool is Tool.WINDOW_REGION:
            inside = region(drawn, film.height, film.width)
            values = film.pixels[inside.rows, inside.columns]
            if values.size:
                self._viewer.set_window(region_window(values))
        elif tool is Tool.PROFILE:
            self._profile_window().show_profile(film, profile(film, *drawn.points[:2]))
            self._profile_window().show()

    def _follow(self) -> None:
        """Bring the histogram to the film and the window that are shown."""
        if self.histogram is not None and self.histogram.isVisible():
            self.histogram.show_film(self._viewer.film)
            self.histogram.show_window(self._viewer.grey_window)

    def _take_film(self) -> None:
        """Bring everything to the film that is shown, or to none."""
        self._enhance()
        self._follow()
        if self.profile is not None:
            self.profile.follow(self._viewer.film)

    # Local contrast

    def _enhance(self) -> None:
        film = self._viewer.film
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if film is None or not self._actions["local_contrast"].isChecked():
            self._viewer.show_pixels(None)
            return
        job = self._job = Job(lambda _token: local_contrast(film), owner=self)
        job.succeeded.connect(partial(self._show_enhanced, film))
        job.failed.connect(partial(self._give_up, job))
        self._lane.submit(job)

    def _show_enhanced(self, film: Radiograph, pixels: Pixels) -> None:
        if film is self._viewer.film and self._actions["local_contrast"].isChecked():
            self._viewer.show_pixels(pixels)

    def _give_up(self, job: Job, failure: BaseException) -> None:
        if job is self._job:
            self._actions["local_contrast"].setChecked(False)
            self.failed.emit(tr("Local contrast cannot be computed: {reason}.", reason=shown(str(failure))))

    # Plots

    def _show_histogram(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        if self.histogram is None:
            from cxr_desktop.ui.viewer.plots import HistogramWindow  # noqa: PLC0415 - not before it is asked for

            self.histogram = HistogramWindow(self._viewer)
            self.histogram.window_wanted.connect(self._viewer.set_window)
            self.histogram.closed.connect(lambda: self._actions["histogram"].setChecked(False))
        self.histogram.setVisible(is_on)
        self._follow()

    def _profile_window(self) -> ProfileWindow:
        if self.profile is None:
            from cxr_desktop.ui.viewer.plots import ProfileWindow  # noqa: PLC0415

            self.profile = ProfileWindow(self._viewer, self._actions["line_profile"])
        return self.profile
