"""The result of one film: the call, its probability on the bar, the facts behind it, and whom it holds for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.prediction.facts import Facts
from cxr_desktop.ui.prediction.probability_bar import ClassBars, ProbabilityBar
from cxr_desktop.ui.prediction.scope_wording import Note, alarm, scope_note, trust_rows
from cxr_desktop.ui.prediction.wording import (
    Headline,
    Tone,
    film_rows,
    headline,
    model_rows,
    pending,
    scale_names,
)
from cxr_desktop.ui.theme import colours, current, scaled_font, set_role

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo, Prediction
    from cxr_desktop.ui.palettes import Palette


def _no_film() -> Headline:
    return Headline(tr("No film"), line=tr("Open a folder or drop a film to see what the network says of it."))


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the card shows: everything it draws follows from this."""

    head: Headline = field(default_factory=_no_film)
    info: ModelInfo | None = None
    device: DeviceInfo | None = None
    prediction: Prediction | None = None
    film_shape: tuple[int, int] | None = None
    has_film: bool = False
    is_busy: bool = False


class ResultCard(QFrame):
    """Shows one prediction, or in words why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._shown = _Shown()
        self._alarm = _label(self, role="notice")
        self._alarm.setWordWrap(True)
        self._title = _label(self)
        self._title.setFont(scaled_font(self.font(), 1.7, is_bold=True))
        self._title.setWordWrap(True)
        self._percent = _label(self)
        self._percent.setFont(scaled_font(self.font(), 1.5))
        self._line = _label(self, role="muted")
        self._line.setWordWrap(True)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(6)
        self._bar = ProbabilityBar(self)
        self._classes = ClassBars(self)
        self._facts = Facts(self)
        # two labels, because one that changes its role keeps the padding of the old one
        self._notice, self._quiet_notice = _label(self, role="notice"), _label(self, role="muted")
        for label in (self._notice, self._quiet_notice):
            label.setWordWrap(True)
        self._is_loud = True
        self._lay_out()
        current().changed.connect(self._colour)
        self._render()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._percent, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._alarm)
        layout.addLayout(head)
        for widget in (
            self._line,
            self._busy,
            self._bar,
            self._classes,
            self._facts,
            self._notice,
            self._quiet_notice,
        ):
            layout.addWidget(widget)

    def show_loading(self, phrase: str = "") -> None:
        """Say that the model is not ready; `phrase` says what is being done, by default that it is loaded."""
        head = Headline(shown(phrase) if phrase else tr("Loading the model..."))
        self._shown = _Shown(head=head, is_busy=True, has_film=self._shown.has_film)
        self._render()

    def show_model(self, info: ModelInfo, device: DeviceInfo) -> None:
        """Show a model and where it runs; a prediction of another model goes."""
        head = pending(info) if self._shown.has_film else _no_film()
        self._shown = _Shown(head=head, info=info, device=device, has_film=self._shown.has_film)
        self._render()

    def show_prediction(self, prediction: Prediction, film_shape: tuple[int, int] | None = None) -> None:
        """Show the answer for the film on screen, whose size is `film_shape` (H, W) in pixels."""
        info = self._shown.info
        head = Headline(prediction.label) if info is None else headline(info, prediction)
        self._show(head, prediction=prediction, film_shape=film_shape, device=prediction.device)

    def show_pending(self) -> None:
        """Say that the answer for the film on screen is on its way; the last film's answer goes."""
        if self._shown.is_busy:  # the model is still loading, which says more
            self._shown = replace(self._shown, has_film=True)
        else:
            self._show(pending(self._shown.info))

    def show_hidden(self) -> None:
        """Say that the answer is hidden from a reader who has not decided yet."""
        self._show(Headline(tr("Hidden"), line=tr("until you have decided")))

    def show_failure(self, sentence: str) -> None:
        """Say why there is no answer for the film on screen."""
        self._show(Headline(tr("No result"), Tone.BAD, line=shown(sentence)))

    def show_unreadable(self, sentence: str) -> None:
        """Say why the film on screen cannot be read."""
        self._show(Headline(tr("Film unreadable"), Tone.BAD, line=shown(sentence)))

    def clear(self) -> None:
        """Say that no film is open."""
        self._show(_no_film(), has_film=False)

    def headline(self) -> Headline:
        """Return what the top of the card says."""
        return self._shown.head

    def alarm(self) -> str:
        """Return why the result may not be used, "" where it may."""
        return self._alarm.text()

    @property
    def is_note_loud(self) -> bool:
        """Whether the sentence about the scope catches the eye."""
        return self._is_loud

    def facts(self) -> dict[str, str]:
        """Return the rows that are shown, by name."""
        return self._facts.texts()

    def _show(
        self,
        head: Headline,
        *,
        prediction: Prediction | None = None,
        film_shape: tuple[int, int] | None = None,
        device: DeviceInfo | None = None,
        has_film: bool = True,
    ) -> None:
        before = self._shown
        self._shown = _Shown(
            head=head,
            info=before.info,
            device=device or before.device,
            prediction=prediction,
            film_shape=film_shape,
            has_film=has_film,
        )
        self._render()

    def _render(self) -> None:
        at = self._shown
        self._alarm.setText(alarm(at.prediction))
        self._alarm.setVisible(bool(self._alarm.text()))
        self._title.setAccessibleDescription(self._alarm.text())
        self._title.setText(at.head.title)
        self._percent.setText(at.head.percent)
        self._line.setText(at.head.line)
        self._line.setVisible(bool(at.head.line))
        for label in (self._title, self._percent, self._line):
            label.setToolTip(at.head.tip)
        self._busy.setVisible(at.is_busy)
        self._render_bars()
        rows = model_rows(at.info, at.device)
        if at.info is not None and at.has_film:
            rows = trust_rows(at.info, at.prediction) + rows + film_rows(at.prediction, at.film_shape)
        self._facts.show_rows(rows)
        self._facts.setVisible(bool(rows))
        self._render_note(scope_note(at.info, at.prediction))
        self._colour(colours())

    def _render_note(self, note: Note) -> None:
        self._is_loud = note.is_loud
        for label, is_used in ((self._notice, note.is_loud), (self._quiet_notice, not note.is_loud)):
            label.setText(note.text if is_used else "")
            label.setVisible(is_used)

    def _render_bars(self) -> None:
        info, prediction = self._shown.info, self._shown.prediction
        is_failure = self._shown.head.tone is Tone.BAD
        names = scale_names(info) if info is not None and self._shown.has_film and not is_failure else ()
        point = info.operating_point if info is not None else None
        for bar in (self._bar, self._classes):
            bar.set_greyed(is_greyed=self._shown.head.tone is Tone.GREYED)
        is_two = point is not None and len(names) == 2
        self._bar.setVisible(is_two)
        self._classes.setVisible(bool(names) and not is_two)
        if point is not None and len(names) == 2 and info is not None:
            self._bar.set_scale(point=point, band=info.uncertain_band, names=(names[0], names[1]))
            self._bar.set_probability(None if prediction is None else prediction.probabilities[1])
        else:
            self._classes.set_classes(names)
            self._classes.set_probabilities(() if prediction is None else prediction.probabilities)

    def _colour(self, palette: Palette) -> None:
        tone = {
            Tone.PLAIN: palette.text,
            Tone.NORMAL: palette.normal,
            Tone.ABNORMAL: palette.pneumonia,
            Tone.DOUBTFUL: palette.doubtful,
            Tone.BAD: palette.error,
            Tone.GREYED: palette.text_muted,
        }[self._shown.head.tone]
        self._title.setStyleSheet(f"color: {tone};")
        self._percent.setStyleSheet(f"color: {tone};" if self._shown.head.tone is Tone.GREYED else "")
        for bar in (self._bar, self._classes):
            bar.update()


def _label(parent: QWidget, *, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        set_role(label, role)
    return label
