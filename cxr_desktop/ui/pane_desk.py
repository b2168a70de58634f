"""The desk of one pane: brings its film, its heat map and the model's answer into its viewer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.inference import Question
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.side_answers import SideQuestion
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.compare.answer_line import Answer
from cxr_desktop.ui.prediction.scope_wording import alarm
from cxr_desktop.ui.prediction.wording import Tone, headline

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.overlay_style import OverlayStyle
    from cxr_desktop.app.services import Services
    from cxr_desktop.app.side_answers import SideAnswer, SideAnswers
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Method
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

HIDDEN = Answer(mark("Hidden"), mark("while films are read blind"))
COMPUTING = Answer(mark("Computing\N{HORIZONTAL ELLIPSIS}"))
NO_MODEL = Answer(mark("No model"), mark("is being loaded"))
_TONES = {
    Tone.NORMAL: "normal",
    Tone.ABNORMAL: "pneumonia",
    Tone.DOUBTFUL: "doubtful",
    Tone.BAD: "error",
}


@dataclass(frozen=True, slots=True)
class Order:
    """What a pane is to show.

    Parameters
    ----------
    path
        Its film, or None.
    absence
        What to say while there is no film.
    note
        What to say of the film below its name: how many days lie between it and the film on screen.
    method, class_index
        The heat map, or None for the bare film; the class it speaks for, or None for the class called.
    model
        Checkpoint of the other model, or None for the program's.
    style
        How heat maps are drawn.
    is_hidden
        Whether answers are kept from a reader.
    """

    path: Path | None
    absence: str
    method: Method | None
    class_index: int | None
    model: Path | None
    style: OverlayStyle
    is_hidden: bool
    note: str = ""

    @property
    def question(self) -> Question | None:
        """The heat map that is asked for."""
        return None if self.method is None else Question(self.method, self.class_index)


class PaneDesk(QObject):
    """Obeys the latest `Order`. Signals `answer_changed` (`Answer`) for the line below the film."""

    answer_changed = Signal(object)

    def __init__(
        self, place: str, viewer: FilmViewer, services: Services, answers: SideAnswers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place, self._viewer, self._services, self._answers = place, viewer, services, answers
        self._order: Order | None = None
        self._film: Radiograph | None = None
        self._job: Job | None = None
        self._has_failed = False
        answers.answered.connect(self._take_answer)
        answers.failed.connect(self._take_failure)
        services.films.ready.connect(self._take_listed)

    @property
    def film(self) -> Radiograph | None:
        """The film it shows."""
        return self._film

    def obey(self, order: Order) -> None:
        """Show what is ordered; a film that stays is not read again."""
        before, self._order = self._order, order
        self._viewer.set_overlay_style(_style(order))
        if before is None or order.path != before.path or (order.path is None and order != before):
            self._change_film(order)
            return
        self._viewer.set_position(order.note)
        if self._film is not None and _asks(order) != _asks(before):
            self._ask(order, self._film)

    def forget_failure(self) -> None:
        """Let the same order be obeyed anew where its film could not be read, or nobody could answer."""
        if self._has_failed:
            self._order, self._has_failed = None, False

    def ask_again(self) -> None:
        """Ask once more, because the model is another one."""
        if self._order is not None and self._film is not None:
            self._ask(self._order, self._film)

    def rest(self) -> None:
        """Show nothing and ask nothing until the next order."""
        self._drop()
        self._order = None
        self._viewer.clear()

    def _drop(self) -> None:
        self._film = None
        self._answers.drop(self._place)
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _change_film(self, order: Order) -> None:
        self._drop()
        self._has_failed = False
        self._say(Answer())
        if order.path is None:
            self._viewer.show_message(order.absence)
            return
        film = self._services.films.get(order.path)
        if film is not None:
            self._show(film)
            return
        self._viewer.show_message(tr("Reading the film\N{HORIZONTAL ELLIPSIS}"), name=display_name(order.path))
        job = self._job = Job(partial(_read, order.path), priority=1)
        job.succeeded.connect(partial(self._take_film, job))
        job.failed.connect(partial(self._take_unreadable, job, order.path))
        self._services.pool.submit(job)

    def _take_listed(self, path: Path, film: Radiograph) -> None:
        """Take a film that was decoded for the list meanwhile, or anew because its file is another one now."""
        is_shown = self._film is not None and self._film.sha256 == film.sha256
        if self._order is not None and self._order.path == path and not is_shown:
            self._drop()
            self._show(film)

    def _take_film(self, job: Job, film: Radiograph) -> None:
        if job is self._job:
            self._job = None
            self._show(film)

    def _take_unreadable(self, job: Job, path: Path, failure: BaseException) -> None:
        if job is self._job:
            self._job, self._has_failed = None, True
            reason = failure.reason if isinstance(failure, FilmError) else str(failure)
            self._viewer.show_message(
                tr("This film cannot be read"), shown(reason), name=display_name(path), is_error=True
            )

    def _show(self, film: Radiograph) -> None:
        self._film = film
        name = "" if film.source is None else display_name(film.source)
        self._viewer.show_film(film, name=name, position="" if self._order is None else self._order.note)
        if self._order is not None:
            self._ask(self._order, film)

    def _ask(self, order: Order, film: Radiograph) -> None:
        self._answers.drop(self._place)
        self._has_failed = False
        self._viewer.set_heatmap(None)
        if order.is_hidden:
            self._viewer.set_field_of_view(None)
            self._say(_told(HIDDEN))
        elif order.model is None and not self._services.inference.is_ready:
            self._say(_told(NO_MODEL))
        else:
            self._say(_told(COMPUTING))
            self._answers.ask(self._place, SideQuestion(film, order.question, order.model))

    def _take_answer(self, place: str, answer: SideAnswer) -> None:
        if place != self._place or self._film is None:
            return
        self._viewer.set_field_of_view(answer.prediction.field_of_view)
        self._viewer.set_heatmap(answer.heatmap)
        self._say(in_words(answer))

    def _take_failure(self, place: str, sentence: str) -> None:
        if place == self._place:
            self._has_failed = True
            self._say(Answer(tr("No answer"), sentence, tone="error"))

    def _say(self, answer: Answer) -> None:
        self.answer_changed.emit(answer)


def _told(answer: Answer) -> Answer:
    return replace(answer, title=tr(answer.title), detail=tr(answer.detail) if answer.detail else "")


def in_words(answer: SideAnswer) -> Answer:
    """Return what a model says of a film as a line."""
    said = headline(answer.info, answer.prediction)
    outside = alarm(answer.prediction)
    scope = tr("outside its scope") if outside else ""
    detail = " \N{MIDDLE DOT} ".join(part for part in (scope, answer.info.name) if part)
    title = f"{said.title}  {said.percent}".strip()
    return Answer(title, detail, _TONES.get(said.tone, "text_muted"), "\n".join(filter(None, (outside, said.tip))))


def _asks(order: Order) -> tuple[object, ...]:
    return (order.question, order.model, order.is_hidden)


def _style(order: Order) -> OverlayStyle:
    is_drawn = order.method is not None and not order.is_hidden
    return replace(order.style, visible=is_drawn, shade_outside=order.style.shade_outside and is_drawn)


def _read(path: Path, _token: object) -> Radiograph:
    return read_radiograph(path)
