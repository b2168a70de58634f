"""The tour in the main window: which control a step is about, when it is done, and doing it for the user."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QToolBar, QWidget

from cxr_desktop.app.batch import IDLE
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.training import STARTING
from cxr_desktop.core.words.paths import data_folder
from cxr_desktop.core.words.writing import own_folder
from cxr_desktop.ui.docks import bring_forward
from cxr_desktop.ui.opening import sample_films
from cxr_desktop.ui.shortcuts_dialog import keys_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from cxr_desktop.app.batch import BatchEnd
    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.core.training.events import RunEnded
    from cxr_desktop.core.words.progress import Progress
    from cxr_desktop.ui.main_window import MainWindow
    from cxr_desktop.ui.tour.card import TourCard
    from cxr_desktop.ui.tour.steps import Step

_EPOCHS, _BATCH = 5, 8  # a minute or two on two processor cores


class TourRoom(QObject):
    """Shows the tour step by step over the window as it is. Nothing of it exists before it is shown.

    It reads and classifies the sample films alone, as a guest; what it changed is given back when it is left.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = 0
        self._had_heatmap = False  # before the tour
        self._reader: str | None = None  # who read before the guest did
        self._phantoms: Path | None = None  # lent to the training window
        self._is_on = self._is_connected = self._is_prepared = self._wants_samples = self._hears_check = False
        self.card: TourCard | None = None

    def offer(self) -> None:
        """Begin when the window stands, unless the tour was taken or put away, or films are restored by now."""
        settings = self._window.services.settings
        if not settings.is_on("tour_done") and not settings.paths("last_paths"):
            self._window.ready.connect(self.begin)

    def begin(self) -> None:
        """Begin with the first step."""
        from cxr_desktop.ui.tour.card import TourCard  # noqa: PLC0415 - when asked for

        if self.card is None:
            card = self.card = TourCard(self._window)
            card.next_wanted.connect(self.go_on)
            card.back_wanted.connect(lambda: self._turn_to(self._place - 1))
            card.later_wanted.connect(self.leave)
            card.end_wanted.connect(self.end)
            card.show_wanted.connect(self.show_me)
            card.lost.connect(self._point)
        self._connect()
        if not self._is_on:
            self._had_heatmap = self._window.services.settings.is_on("heatmap_on")
        self._is_on = True
        self._window.opening.keeps_samples = False  # nor a reader: a kill would leave them to the next start
        self._turn_to(0)

    @property
    def step(self) -> str:
        """The name of the step that is shown, "" for none."""
        return self._step.name if self._is_on else ""

    def go_on(self) -> None:
        """Go to the next step; after the last one the tour is over."""
        from cxr_desktop.ui.tour.steps import STEPS  # noqa: PLC0415 - when asked for

        if self._place + 1 < len(STEPS):
            self._turn_to(self._place + 1)
        else:
            self.end()

    def end(self) -> None:
        """Put the tour away; it is not offered again."""
        self._window.services.settings.set("tour_done", value=True)
        self.leave()

    def leave(self) -> None:
        """Put the tour away for now, and give back what it changed: lists, overlay, reader, training window."""
        if not self._is_on:
            return
        self._is_on = self._is_prepared = False
        self._window.opening.keeps_samples = True
        if not self._had_heatmap:
            self._window.actions_by_name["heatmap"].setChecked(False)
        reader, self._reader = self._reader, None
        if reader is not None and self._window.reading_room.review.reader == tr("Guest"):
            self._window.reading_room.set_reader(reader)
        self._give_back()
        if self.card is not None:
            self.card.put_away(self._window)

    # Steps

    @property
    def _step(self) -> Step:
        from cxr_desktop.ui.tour.steps import STEPS  # noqa: PLC0415 - when asked for

        return STEPS[self._place]

    def _turn_to(self, place: int) -> None:
        from cxr_desktop.ui.tour.steps import STEPS  # noqa: PLC0415 - when asked for

        card = self.card
        if card is None:
            return
        self._place, step = place, STEPS[place]
        self._is_prepared = self._wants_samples = False
        if step.name != "train":
            self._give_back()
        text = tr(
            step.text, keys=self._keys(step.action), find=self._keys("find_action"), list=self._keys("shortcuts")
        )
        shows = tr(step.shows) if step.shows else ""
        card.show_step(place, len(STEPS), tr(step.title), text, shows=shows, is_last=step is STEPS[-1])
        if step.name == "doubts":
            bring_forward(_dock_of(self._window.panel))
        self._point()
        review = self._window.reading_room.review
        is_done: dict[str, Callable[[], bool]] = {
            "open": self._are_samples_open,
            "read": lambda: self._are_samples_open() and review.can_undo,
            "overlay": lambda: self._window.desk.overlay_choice.visible,
        }
        if step.name in is_done and is_done[step.name]():
            self._done(step.name)

    def _keys(self, name: str) -> str:
        """Return the keys of an action as people read them."""
        action = self._window.actions_by_name.get(name)
        return (keys_text(action) if action is not None else "") or tr("the menu")

    def _done(self, name: str) -> None:
        """Take note that something was done; it counts where the step waits for it."""
        if self.card is not None and self.step == name:
            self.card.show_done(tr(self._step.done))
            self._point()

    def _point(self) -> None:
        if self.card is None or not self._is_on or not self._window.isVisible():
            return
        window = self._window
        if self.step == "train" and self._phantoms is not None and window.training_room.window.isVisible():
            room = window.training_room.window
            self.card.point_at(room, room.train_page.run.start)
            return
        targets: dict[str, Callable[[], QWidget | None]] = {
            "open": self._opening,
            "read": lambda: _seen(window.reading_room.panel) or self._tool("reading"),
            "overlay": lambda: self._tool("heatmap"),
            "doubts": lambda: window.panel,
            "train": lambda: self._tool("train"),
            "batch": lambda: _seen(window.study_room.panel.run.button) or self._tool("results"),
        }
        target = targets[self._step.name]() if self._step.name in targets else None
        self.card.point_at(window, target)

    def _opening(self) -> QWidget | None:
        """Return the button of the empty page, or the list where films are open."""
        if self._window.desk.path is not None:
            return self._window.browser
        samples = self._window.empty_page.buttons[1][0]
        return samples if samples.isVisible() else None

    def _tool(self, name: str) -> QWidget | None:
        bar = self._window.findChild(QToolBar, "toolbar")
        return None if bar is None else bar.widgetForAction(self._window.actions_by_name[name])

    # What happened

    def _connect(self) -> None:
        if self._is_connected:
            return
        self._is_connected = True
        window, services = self._window, self._window.services
        review = window.reading_room.review
        window.films.listed.connect(self._take_listing)
        review.history_changed.connect(lambda: self._done("read") if review.can_undo else None)
        window.desk.overlay_choice_changed.connect(lambda choice: self._done("overlay") if choice.visible else None)
        for name in ("reading", "results"):
            window.actions_by_name[name].toggled.connect(lambda _is_on: self._point() if self.step else None)
        services.batch.ended.connect(self._take_batch)
        services.batch.failed.connect(self._end_batch)
        services.training.state_changed.connect(self._take_state)
        services.training.ended.connect(self._take_training)
        services.training.failed.connect(lambda sentence, _details: self._end_training(shown(sentence)))
        services.training.killed.connect(lambda: self._end_training(tr("The work was stopped.")))

    def _take_listing(self) -> None:
        if self._are_samples_open():
            self._done("open")
            if self._wants_samples and self._is_on:
                self._turn_to(self._place)

    def _take_batch(self, end: BatchEnd) -> None:
        self._end_batch(tr("The work was stopped.") if end.summary.was_cancelled else "")

    def _end_batch(self, failure: str) -> None:
        self._end_work("batch", failure, is_own=self._are_samples_open())

    def _take_state(self, state: str) -> None:
        if state == STARTING and self._phantoms is not None and self.card is not None:
            self.card.show_busy(
                tr("The network looks at all films once, the curves grow, then it is judged on unseen films.")
            )

    def _take_training(self, end: RunEnded) -> None:
        self._end_training("" if end.checkpoint and end.report else tr("The work was stopped."))

    def _end_training(self, failure: str) -> None:
        self._end_work("train", failure, is_own=self._phantoms is not None)
        if not failure:
            self._give_back()

    def _end_work(self, name: str, failure: str, *, is_own: bool) -> None:
        """Say how the tour's work ended; after the user's own, which kept the step waiting, offer the step again."""
        if self.card is None or self.step != name:
            return
        if is_own and failure:
            self._fail(name, failure)
        elif is_own:
            self._done(name)
        elif self.card.done.isHidden():
            self._turn_to(self._place)

    def _fail(self, name: str, sentence: str) -> None:
        if self.card is not None and self.step == name:
            self.card.show_failure(sentence)

    # Doing it for the user

    def show_me(self) -> None:
        """Do the step that is shown; where it needs the sample films and others are open, open those first."""
        window = self._window
        ways: dict[str, Callable[[], object]] = {
            "open": window.opening.open_samples,
            "read": self._read,
            "overlay": lambda: window.actions_by_name["heatmap"].setChecked(True),
            "batch": self._classify,
            "train": self._train,
        }
        if self._wants_samples:
            window.opening.open_samples()
        elif self.step in ways:
            ways[self.step]()

    def _are_samples_open(self) -> bool:
        """Return whether the sample films are open, in the list and for the study, and nothing else."""
        window, path = self._window, self._window.desk.path
        is_listed = window.films.roots == (sample_films(),) and not window.films.is_loading
        return is_listed and path is not None and path.parent == sample_films()

    def _need_samples(self) -> bool:
        """Return whether the sample films are open; offer to open them where they are not."""
        if self._are_samples_open():
            return True
        if self.card is not None:
            self._wants_samples = True
            self.card.show_wish(
                tr("The tour leaves your own films alone: open the sample films first."), tr("Open them for me")
            )
        return False

    def _read(self) -> None:
        """Read the film on screen as a guest: nobody has it read under their own name."""
        if not self._need_samples():
            return
        room = self._window.reading_room
        bring_forward(self._window.reading_dock)
        if room.review.reader == tr("Guest"):
            room.panel.button(0).click()
        else:
            self._reader = room.review.reader
            _once(room.review.readers_changed, self._read_as_guest)
            room.set_reader(tr("Guest"), keeps=False)

    def _read_as_guest(self) -> None:
        room = self._window.reading_room
        if self.step == "read" and self._are_samples_open() and room.review.reader == tr("Guest"):
            room.panel.button(0).click()

    def _classify(self) -> None:
        if self._need_samples() and self.card is not None:
            self.card.show_busy(tr("The films are being classified. The first time the model is loaded before."))
            bring_forward(self._window.results_dock)
            if self._window.services.batch.state == IDLE:
                self._window.study_room.classify()

    def _train(self) -> None:
        """Draw the phantoms in the background and show them in the training window; then start."""
        from cxr_desktop.core.dataset.phantom_set import make_phantom_set  # noqa: PLC0415 - when asked for

        if self._is_prepared:
            self._window.training_room.window.train_page.run.start.click()
            return
        training, card = self._window.services.training, self.card
        if card is None:
            return
        if training.is_busy:
            card.show_failure(tr("A training is under way already; the tour waits for its end."))
            return
        card.show_busy(tr("Phantoms are being drawn..."))
        job = Job(lambda token: make_phantom_set(own_folder(data_folder, "phantoms"), token=token), owner=self)
        job.progress.connect(self._tell_progress)
        job.succeeded.connect(self._open_phantoms)
        job.failed.connect(lambda failure: self._fail("train", f"{shown(str(failure))}."))
        self._window.services.workbench.submit(job)

    def _tell_progress(self, progress: Progress) -> None:
        if self.step == "train" and self.card is not None:
            self.card.show_busy(
                tr("Phantoms are being drawn: {done} of {total}", done=progress.done, total=progress.total)
            )

    def _open_phantoms(self, folder: Path) -> None:
        from cxr_desktop.core.training.recipe import PRESETS  # noqa: PLC0415 - when asked for

        if self.step != "train":
            return
        room = self._window.training_room.window
        if not self._hears_check:
            self._hears_check = True
            room.check.opened.connect(self._ask_to_start)
            room.check.failed.connect(lambda sentence: self._fail("train", sentence))
        self._phantoms = folder
        room.lend(folder, replace(PRESETS["fast"], name="own", epochs=_EPOCHS, batch_size=_BATCH))
        room.show()
        room.raise_()
        room.activateWindow()
        self._point()

    def _ask_to_start(self, material: Material) -> None:
        room, card = self._window.training_room.window, self.card
        if card is None or self.step != "train" or self._is_prepared or self._phantoms is None:
            return
        if material.dataset.root != self._phantoms:  # the user opened another one
            self._turn_to(self._place)
            return
        self._is_prepared = True
        room.show_page(room.train_page)
        card.show_wish(
            tr("Press Start training. The recipe at the right is short; your own films get one of the presets."),
            tr("Start it for me"),
        )
        self._point()

    def _give_back(self) -> None:
        """Give the training window the data set and the recipe back that the user had."""
        if self._phantoms is not None:
            self._phantoms = None
            self._window.training_room.window.take_back()


def _seen(widget: QWidget) -> QWidget | None:
    return widget if widget.isVisible() and not widget.visibleRegion().isEmpty() else None


def _dock_of(widget: QWidget) -> QDockWidget:
    at: QWidget | None = widget
    while at is not None and not isinstance(at, QDockWidget):
        at = at.parentWidget()
    if at is None:
        msg = "the panel lies in a dock"
        raise RuntimeError(msg)
    return at


def _once(signal: SignalInstance, act: Callable[[], object]) -> None:
    """Call `act` at the next emission, and never again."""

    def obey(*_values: object) -> None:
        signal.disconnect(obey)
        act()

    signal.connect(obey)
