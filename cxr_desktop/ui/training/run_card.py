"""The run: where it stands, its curves, and the buttons that start, pause and stop it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.training import IDLE, PAUSED, RUNNING, STARTING, STOPPING
from cxr_desktop.core.training.events import (
    EpochDone,
    Evaluating,
    FilmLeftOut,
    Learning,
    Noted,
    RunEnded,
    RunStarted,
)
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.core.words.progress import Progress
from cxr_desktop.ui.parts import Box, Card, push_button, text_label, thin_bar
from cxr_desktop.ui.text_room import WholeHeight
from cxr_desktop.ui.theme import set_role
from cxr_desktop.ui.training.curves import Curves
from cxr_desktop.ui.training.words import DOT, ENDINGS, duration, pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.training.events import Event

_HINT = mark("Check the recipe at the right and start.\nThe curves of loss and scores grow here, epoch by epoch.")
_PREPARING = mark("Preparing the films.\nLayers that do not learn are computed once and kept for later trainings.")
_BEST_KEPT = mark("Epoch {epoch} is the best and kept.")
_ENDED = mark("Ended on request.")


@dataclass(frozen=True, slots=True)
class _Shown:
    """Where a run stands: everything the card says follows from this."""

    state: str = IDLE
    title: str = ""
    phase: str = ""
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    best: int = 0
    patience: int | None = None
    seconds_left: float | None = None
    pace: str = ""
    left_out: int = 0
    report: str = ""
    is_evaluating: bool = False


class RunCard(Card):
    """The card of the run that is under way, or was last.

    Emits wishes: `start_requested`, `stop_requested`, `kill_requested`, `pause_requested`, `go_on_requested`,
    `report_requested` (run folder), and `noted` (a line for the log).
    """

    start_requested = Signal()
    stop_requested = Signal()
    kill_requested = Signal()
    pause_requested = Signal()
    go_on_requested = Signal()
    report_requested = Signal(str)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Run"), parent)
        self._shown = _Shown()
        self._patience_of: int = 0
        self._why_not = tr("Choose a data set first.")
        self.heading.setWordWrap(True)
        set_role(self.heading, "muted")  # a sentence, not a caption
        self.curves = Curves()
        self._bar = thin_bar(tr("Progress of this epoch"), self)
        self._good, self._bad = Box("good", self), Box("error", self)
        self._pace = text_label(self, role="muted", wraps=True)
        self._reason = text_label(self, role="muted", wraps=True)
        for label in (self.heading, self._pace, self._reason):
            WholeHeight(label)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._hint_page())
        self._pages.addWidget(self.curves)
        for widget in (self._bar, self._good, self._bad):
            self.body.addWidget(widget)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._pace)
        self.body.addLayout(self._buttons())
        self._good.asked.connect(lambda: self.report_requested.emit(self._shown.report))
        self._render()

    # What happened

    def set_startable(self, why_not: str) -> None:
        """Say why a training cannot be started, or "" when it can."""
        self._why_not = why_not
        self._render()

    def show_state(self, state: str) -> None:
        """Show whether a training starts, runs, waits or stops."""
        if state == STARTING:
            self._shown = _Shown(title=f"{datetime.now().astimezone():%Y-%m-%d %H:%M}", phase=tr("Starting..."))
            self._good.tell("")
            self._bad.tell("")
            self.curves.clear()
        self._shown = replace(self._shown, state=state)
        self._render()

    def show_event(self, event: Event) -> None:
        """Show an event of the training."""
        takers: dict[type, Callable[[Any], None]] = {
            Progress: self._take_progress,
            RunStarted: self._take_start,
            Learning: self._take_learning,
            EpochDone: self._take_epoch,
            FilmLeftOut: self._take_left_out,
            Evaluating: self._take_evaluating,
            Noted: lambda noted: self.noted.emit(noted.sentence),
        }
        if type(event) in takers:
            takers[type(event)](event)
            self._render()

    def show_end(self, event: RunEnded, *, has_report: bool) -> None:
        """Show how a training ended."""
        sentences = [ENDINGS.get(event.why, f"{event.why}."), *([_BEST_KEPT] if event.best_epoch else [])]
        link = tr("Show the report") if has_report else ""
        self._shown = replace(self._shown, report=event.folder)
        self._good.tell(" ".join(tr(sentence, epoch=event.best_epoch) for sentence in sentences), link=link)
        self.noted.emit(" ".join(sentence.format(epoch=event.best_epoch) for sentence in sentences))
        self._rest()

    def show_failure(self, sentence: str, *, details: str = "") -> None:
        """Show why a training ended badly."""
        self._bad.tell(
            shown(sentence),
            details=tr("What was saved stays: see Runs to go on with it.") if self._shown.epoch else "",
        )
        self.noted.emit(f"{sentence}\n{details}".rstrip())
        self._rest()

    def show_killed(self) -> None:
        """Show that a training was ended at once."""
        self._bad.tell(
            tr(_ENDED),
            details=tr("The last epoch that was saved can be gone on with: see Runs.") if self._shown.epoch else "",
        )
        self.noted.emit(_ENDED)
        self._rest()

    def text(self) -> str:
        """Return what the card says of the run, the boxes included."""
        return "\n".join(part for part in (self.heading.text(), self._good.text, self._bad.text) if part)

    # How it looks

    def _hint_page(self) -> QWidget:
        page = QWidget(self)
        self._hint = text_label(page, role="muted", wraps=True)
        self._hint.setText(tr(_HINT))
        self._hint.setAlignment(self._hint.alignment().AlignCenter)
        QVBoxLayout(page).addWidget(self._hint)
        return page

    def _buttons(self) -> QHBoxLayout:
        self.start = push_button("", "", self, role="primary")
        self.pause = push_button(tr("Pause"), tr("Wait after this step; the processor is free meanwhile"), self)
        self.kill = push_button(
            tr("End now"), tr("End without keeping more; the last epoch that was saved stays"), self
        )
        self.start.clicked.connect(self._press_start)
        self.pause.clicked.connect(self._press_pause)
        self.kill.clicked.connect(self.kill_requested)
        row = QHBoxLayout()
        for button in (self.start, self.pause, self.kill):
            row.addWidget(button)
        row.addWidget(self._reason, 1)
        return row

    def _press_start(self) -> None:
        if self._shown.state == IDLE:
            self.start_requested.emit()
        else:
            self.stop_requested.emit()

    def _press_pause(self) -> None:
        if self._shown.state == PAUSED:
            self.go_on_requested.emit()
        else:
            self.pause_requested.emit()

    def _render(self) -> None:
        at = self._shown
        is_idle = at.state == IDLE
        self.heading.setText(self._head())
        self._bar.setVisible(not is_idle)
        self._bar.setRange(0, at.total)
        self._bar.setValue(at.done)
        self._pages.setCurrentIndex(1 if at.epochs or at.epoch else 0)
        self._hint.setText(tr(_HINT if is_idle else _PREPARING))
        self._pace.setText(at.pace)
        self._pace.setVisible(bool(at.pace))
        self._render_buttons(at.state)

    def _render_buttons(self, state: str) -> None:
        is_idle = state == IDLE
        words = {IDLE: tr("Start training"), STOPPING: tr("Stopping...")}
        self.start.setText(words.get(state, tr("Stop, keep the best")))
        self.start.setToolTip(
            tr("Train with this recipe")
            if is_idle
            else tr("End after this step, keep the best epoch and evaluate it")
        )
        self.start.setEnabled(state != STOPPING and (not is_idle or not self._why_not))
        self.pause.setVisible(state in {RUNNING, PAUSED} and not self._shown.is_evaluating)
        self.pause.setText(tr("Resume") if state == PAUSED else tr("Pause"))
        self.kill.setVisible(state == STOPPING)
        self._reason.setText(self._why_not if is_idle else "")
        role = "primary" if state in {IDLE, PAUSED} else ""
        if (self.start.property("role") or "") != role:
            set_role(self.start, role)

    def _head(self) -> str:
        at = self._shown
        if not at.title:
            return tr("No run yet")
        parts = [tr("Run {title}", title=at.title)]
        if at.epoch:
            parts.append(tr("epoch {epoch} of {epochs}", epoch=at.epoch, epochs=at.epochs))
        if at.best:
            parts.append(tr("best {epoch}", epoch=at.best))
        if at.patience is not None and at.state != IDLE:
            parts.append(tr("patience {left} of {patience} left", left=at.patience, patience=self._patience_of))
        parts += self._now()
        if at.left_out == 1:
            parts.append(tr("1\N{NO-BREAK SPACE}film left out"))
        elif at.left_out:
            parts.append(tr("{n:,}\N{NO-BREAK SPACE}films left out", n=at.left_out))
        return DOT.join(parts)

    def _now(self) -> list[str]:
        at = self._shown
        if at.state == IDLE:
            return []
        if at.state == PAUSED:
            return [tr("paused")]
        if at.phase:
            return [at.phase]
        return [] if at.seconds_left is None else [tr("{time} to go", time=duration(at.seconds_left))]

    def _rest(self) -> None:
        self._shown = replace(self._shown, pace="", phase="", seconds_left=None, done=0, total=0)
        self._render()

    def _take_progress(self, event: Progress) -> None:
        phase = shown(event.what)
        if event.total:
            phase = tr("{what}: {done:,} of {total:,}", what=phase, done=event.done, total=event.total)
        self._shown = replace(self._shown, phase=phase, done=event.done, total=event.total or 0)

    def _take_start(self, event: RunStarted) -> None:
        self._shown = replace(self._shown, epochs=event.epochs, phase="")
        self.curves.clear(event.epochs)
        share = event.trained_parameters / max(1, event.parameters)
        films = ", ".join(f"{sum(counts):,} {name}" for name, counts in event.counts.items())
        self.noted.emit(
            f"Recipe {display_text(event.recipe)}, {films} films, batches of {event.batch_size}, {event.device}; "
            f"{event.trained_parameters:,} of {event.parameters:,} parameters learn ({100 * share:.1f} %)."
        )

    def _take_learning(self, event: Learning) -> None:
        self._shown = replace(
            self._shown,
            phase="",
            epoch=event.epoch,
            epochs=event.epochs,
            done=event.done,
            total=event.total,
            seconds_left=event.seconds_left,
            pace=pace(event),
        )

    def _take_epoch(self, event: EpochDone) -> None:
        if event.patience_left is not None:
            since = event.epoch - event.best_epoch
            self._patience_of = event.patience_left + max(0, since)
        self._shown = replace(
            self._shown,
            epoch=event.epoch,
            epochs=event.epochs,
            best=event.best_epoch,
            patience=event.patience_left,
        )
        self.curves.add(event)

    def _take_left_out(self, event: FilmLeftOut) -> None:
        self._shown = replace(self._shown, left_out=self._shown.left_out + 1)
        self.noted.emit(f"Left out: {event.path}: {event.reason}")

    def _take_evaluating(self, event: Evaluating) -> None:
        phase = tr("Evaluating epoch {epoch}...", epoch=event.best_epoch)
        self._shown = replace(
            self._shown, phase=phase, done=0, total=0, pace="", seconds_left=None, is_evaluating=True
        )
