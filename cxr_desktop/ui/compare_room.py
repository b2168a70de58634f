"""Comparing: introduces the panes to the film on screen, to the models and to the actions of the window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.same_patient import Kin
from cxr_desktop.app.side_answers import SideAnswers
from cxr_desktop.ui.compare.compare_view import SYNCS, CompareView
from cxr_desktop.ui.compare.content import Content, Offer, Source, beginning, days_words
from cxr_desktop.ui.pane_desk import Order, PaneDesk
from cxr_desktop.ui.shortcuts import ToldKeys
from cxr_desktop.ui.view_sync import ViewSync

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

NO_FILM, NO_OTHER = mark("No film is on screen: choose one in the list"), mark("No other film of this patient here")
NO_EARLIER = mark("No film of this patient is known to be earlier")
_OTHER_TIP = mark("No film is known to be earlier: show the film beside another one of the same patient")

_DEAD_TIP = mark("no other film of this patient here")
_ABSENCES = {Source.EARLIER: NO_EARLIER, Source.OTHER: NO_OTHER}
_PRIOR, _OTHER = mark("Compare with an &earlier film"), mark("Compare with another film of th&e patient")


class CompareRoom(QObject):
    """Opens and leaves the page of panes.

    Parameters
    ----------
    kin
        Returns other films of the same patient.
    keeps_answers
        Whether answers about films in general are kept from a reader.

    Signals `page_wanted` with the page to show, or None for the single viewer; `view_made` with each new viewer.
    """

    page_wanted = Signal(object)
    view_made = Signal(object)

    def __init__(
        self,
        services: Services,
        desk: Desk,
        actions: dict[str, QAction],
        parent: QWidget,
        *,
        kin: Callable[[Path], Kin],
        keeps_answers: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._services, self._desk, self._actions, self._parent = services, desk, actions, parent
        self._kin, self._keeps_answers = kin, keeps_answers
        self.answers = SideAnswers(services.inference, services.worker, services.settings, self)
        self._view: CompareView | None = None
        self._viewers: list[FilmViewer] = []
        self._desks: list[PaneDesk] = []
        self._contents = beginning(desk.overlay_choice.method)
        self._own: tuple[Content, ...] | None = None  # what the panes showed before an earlier film took two of them
        self._other_model: Path | None = None
        self._sync = ViewSync(self)
        self._is_open = False
        self._listen()
        self._enable()

    def _listen(self) -> None:
        desk, inference = self._desk, self._services.inference
        desk.film_changed.connect(lambda _path: self.renew())
        desk.overlay_choice_changed.connect(lambda _choice: self.renew())
        desk.hidden_changed.connect(lambda _is_hidden: self.renew())
        inference.model_ready.connect(lambda *_: self._ask_again())
        self.answers.refused.connect(lambda sentence: self._services.notices.tell(Level.WARNING, sentence))

    # What others ask of it

    @property
    def page(self) -> CompareView | None:
        """The page while films are compared, else None."""
        return self._view if self._is_open else None

    @property
    def active_viewer(self) -> FilmViewer | None:
        """The viewer of the active pane while films are compared, else None."""
        return (
            self._viewers[self._view.active] if self._viewers and self._view is not None and self._is_open else None
        )

    @property
    def viewers(self) -> tuple[FilmViewer, ...]:
        """The viewers of all panes made so far."""
        return tuple(self._viewers)

    @property
    def contents(self) -> tuple[Content, ...]:
        """What the panes show, also those not seen now."""
        return self._contents

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Compare, or go back to the single film."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        self._actions["compare"].setChecked(is_open)
        if not is_open and self._own is not None:
            self._contents, self._own = self._own, None
        if is_open:
            view = self._view or self._made()
            view.set_count(int(self._services.settings.text("compare_panes")))
            self.renew()
            self.page_wanted.emit(view)
            self._viewers[view.active].setFocus()  # not a button of the bar, which would take Space from the list
        else:
            self._actions["swipe"].setChecked(False)
            for desk in self._desks:
                desk.rest()
            self.answers.free_other_model()
            self.page_wanted.emit(None)
        self._enable()

    def compare_with_earlier(self) -> None:
        """Until leaving, show the film on screen beside the latest earlier film of its patient, or else another."""
        bare, path = Content(), self._desk.path
        is_known = path is not None and bool(self._kin(path).earlier)
        self._own = self._own or self._contents
        beside = replace(bare, source=Source.EARLIER if is_known else Source.OTHER)
        self._contents = (bare, beside, *self._contents[2:])
        self.set_open(True)
        self.renew()

    def set_swipe(self, is_on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Lay the first two panes over each other, or put them side by side again."""
        if is_on:
            self.set_open(True)
        if self._view is not None:
            self._sync_as_remembered(is_swiping=is_on)
            self._view.set_swipe(is_on=is_on)
            if is_on:
                self._sync.align(self._viewers[self._view.active])
            self.renew()

    def move_divider(self, by: float) -> None:
        """Move the divider by a share of the width."""
        if self._view is not None:
            self._view.swipe.set_share(self._view.swipe.share + by)

    def show_content(self, index: int, content: Content) -> None:
        """Let a pane show something else."""
        self._contents = tuple(content if at == index else old for at, old in enumerate(self._contents))
        if self._own is not None:
            self._own = tuple(content if at == index else old for at, old in enumerate(self._own))
        if index < len(self._desks):
            self._desks[index].forget_failure()
        self.renew()

    def use_other_model(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Take a checkpoint as the other model of all panes that ask one; the one before stays if it is none."""
        self.answers.try_other_model(path, partial(self._take_other_model, path, then))

    def _take_other_model(self, path: Path, then: Callable[[], None] | None) -> None:
        self._other_model = path
        self.renew()
        if then is not None:
            then()

    def renew(self) -> None:
        """Let every pane show what it should show now."""
        self._enable()
        view = self.page
        if view is None:
            return
        path = self._desk.path
        kin = Kin() if path is None else self._kin(path)
        offer = Offer(path, kin, "" if self._other_model is None else self._other_model.name)
        for index, pane in enumerate(view.panes):
            content = self._contents[index]
            pane.chooser.show_content(content, offer)
            if pane in view.shown:
                self._desks[index].obey(self._order(content, path, kin))
            else:
                self._desks[index].rest()

    # Inside

    def _order(self, content: Content, on_screen: Path | None, kin: Kin) -> Order:
        choice = self._desk.overlay_choice
        path = {
            Source.ON_SCREEN: on_screen,
            Source.EARLIER: next(iter(kin.earlier), None),
            Source.OTHER: next(iter(kin.others), None),
            Source.HELD: content.held,
        }[content.source]
        is_theirs = path == on_screen
        return Order(
            path=path,
            absence=tr(NO_FILM if on_screen is None else _ABSENCES.get(content.source, NO_FILM)),
            note="" if path is None else days_words(kin.days.get(path)),
            method=content.method,
            class_index=choice.class_index,
            model=self._other_model if content.is_other_model else None,
            style=choice.style,
            is_hidden=self._desk.is_hidden if is_theirs else self._keeps_answers(),
        )

    def _ask_again(self) -> None:
        if self._is_open:
            for desk in self._desks:
                desk.ask_again()

    def _enable(self) -> None:
        path, actions = self._desk.path, self._actions
        for name in ("compare", "swipe"):
            actions[name].setEnabled(path is not None or self._is_open)
        kin = Kin() if path is None else self._kin(path)
        actions["prior"].setEnabled(bool(kin.earlier or kin.others))
        tip = actions["prior"].statusTip() if kin.earlier or path is None else tr(_OTHER_TIP)
        is_dead = path is not None and not actions["prior"].isEnabled()
        actions["prior"].setToolTip(tr(_DEAD_TIP) if is_dead else tip)  # its keys are added
        actions["prior"].setText(tr(_OTHER if kin.others and not kin.earlier else _PRIOR))
        for name in ("swipe_left", "swipe_right"):
            actions[name].setEnabled(self.page is not None and self.page.is_swiping)

    def _set_count(self, count: int) -> None:
        self._services.settings.set("compare_panes", str(count))
        if self._view is not None:
            self._view.set_count(count)
            self.renew()

    def _set_sync(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._services.settings.set(f"compare_{name}", is_on)
        self._sync_as_remembered(is_swiping=self._view is not None and self._view.is_swiping)
        active = self.active_viewer
        if is_on and active is not None:
            self._sync.align(active)

    def take_settings(self) -> None:
        """Compare as the settings say, which were changed elsewhere."""
        view, settings = self._view, self._services.settings
        if view is None:
            return
        view.set_count(int(settings.text("compare_panes")))
        for name, switch in view.syncs.items():
            switch.setChecked(settings.is_on(f"compare_{name}"))
        self._sync_as_remembered(is_swiping=view.is_swiping)
        self.renew()

    def _sync_as_remembered(self, *, is_swiping: bool) -> None:
        """Obey the switches; two layers of one place always move together."""
        settings = self._services.settings
        self._sync.zooms = settings.is_on("compare_zoom") or is_swiping
        self._sync.pans = settings.is_on("compare_pan") or is_swiping
        self._sync.windows = settings.is_on("compare_window")

    def _pick_model(self, index: int) -> None:
        kinds = tr("Models (*.safetensors *.pt *.pth)")
        chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Another model to compare with"), "", kinds)
        if chosen:
            self.use_other_model(Path(chosen), lambda: self._ask_other_model(index))

    def _ask_other_model(self, index: int) -> None:
        self.show_content(index, replace(self._contents[index], is_other_model=True))

    def _made(self) -> CompareView:
        view = self._view = CompareView(self._make_viewer)
        view.count_chosen.connect(self._set_count)
        view.sync_chosen.connect(self._set_sync)
        view.swipe_chosen.connect(self._actions["swipe"].setChecked)
        view.leave_wished.connect(lambda: self.set_open(False))
        view.content_chosen.connect(self.show_content)
        view.film_dropped.connect(lambda index, path: self.show_content(index, self._contents[index].holding(path)))
        view.model_wished.connect(self._pick_model)
        view.active_changed.connect(lambda _index: self._follow_inversion())
        for name, _, _ in SYNCS:
            view.syncs[name].setChecked(self._services.settings.is_on(f"compare_{name}"))
        self._sync_as_remembered(is_swiping=False)
        ToldKeys(view.swipe.divider, self._actions["swipe_left"], self._actions["swipe_right"])
        return view

    def _make_viewer(self) -> FilmViewer:
        from cxr_desktop.ui.viewer.film_viewer import FilmViewer  # noqa: PLC0415 - pyqtgraph

        viewer, index, active = FilmViewer(turns=self._services.turns), len(self._viewers), self.active_viewer
        if active is not None:
            viewer.set_view_state(active.view_state)  # else the others would follow its fresh one
        self._viewers.append(viewer)
        self._sync.add(viewer)
        viewer.inverted_changed.connect(lambda _is_inverted: self._follow_inversion())
        desk = PaneDesk(f"pane {index + 1}", viewer, self._services, self.answers, self)
        self._desks.append(desk)
        desk.answer_changed.connect(lambda answer: self._show_answer(index, answer))
        self.view_made.emit(viewer)
        return viewer

    def _show_answer(self, index: int, answer: object) -> None:
        if self._view is not None:
            self._view.panes[index].answer.show_answer(answer)  # type: ignore[arg-type]  # a signal's argument

    def _follow_inversion(self) -> None:
        active = self.active_viewer
        if active is not None:
            self._actions["invert"].setChecked(active.is_inverted)
