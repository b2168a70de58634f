"""The curves of a training: the loss on top, the scores below, train and validation, the best epoch marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.flow import Flow
from cxr_desktop.ui.parts import series_colours, text_label
from cxr_desktop.ui.text_room import WholeHeight
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.plots import EpochPlot, Line
from cxr_desktop.ui.training.words import FIGURE_NAMES, FIGURE_TIPS, FIGURES, figure, scores_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cxr_desktop.core.training.events import EpochDone, EpochScores

_STYLES = {
    "auc": Qt.PenStyle.SolidLine,
    "accuracy": Qt.PenStyle.DashLine,
    "sensitivity": Qt.PenStyle.DotLine,
    "specificity": Qt.PenStyle.DashDotLine,
}
_TRAIN, _VAL = 0, 1
_DASH = QSize(26, 10)


class FigureToggles(QWidget):
    """A button per score, which is the key to its line as well. Emits `changed`."""

    changed = Signal()

    def __init__(self, shown: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(6, self)
        self._buttons: dict[str, QToolButton] = {}
        for name in FIGURES:
            button = QToolButton(self)
            button.setText(f" {tr(FIGURE_NAMES[name])}")
            button.setToolTip(tr(FIGURE_TIPS[name]))
            button.setCheckable(True)
            button.setChecked(name in shown)
            button.setIconSize(_DASH)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.toggled.connect(self._tell)
            row.addWidget(button)
            self._buttons[name] = button
        WholeHeight(self)
        current().changed.connect(self._draw)
        self._draw()

    def shown(self) -> tuple[str, ...]:
        """Return the scores that are on."""
        return tuple(name for name, button in self._buttons.items() if button.isChecked())

    def button(self, name: str) -> QToolButton:
        """Return the button of a score."""
        return self._buttons[name]

    def _tell(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        palette = colours()
        for name, button in self._buttons.items():
            button.setIcon(_dash(_STYLES[name], palette.on_accent if button.isChecked() else palette.text_muted))


class Curves(QWidget):
    """Shows the epochs of one run; `readout` says the figures of the epoch under the pointer, else of the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: dict[int, EpochDone] = {}
        self._epochs = 1
        series = series_colours(colours())
        self._loss, self._scores = EpochPlot(tr("Loss"), series), EpochPlot(tr("Scores"), series)
        self.toggles = FigureToggles(("auc", "accuracy"))
        self._key = text_label(self)
        self._key.setTextFormat(Qt.TextFormat.RichText)
        self._readout = text_label(self, role="muted", wraps=True)
        WholeHeight(self._readout, 2 * self.fontMetrics().lineSpacing())
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        title = text_label(self, role="muted")
        title.setText(tr("loss"))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._loss, 3)
        layout.addWidget(self.toggles)
        layout.addWidget(self._scores, 3)
        layout.addWidget(self._readout)
        for plot in (self._loss, self._scores):
            plot.setMinimumHeight(80)
            plot.hovered.connect(self._point_at)
        self.toggles.changed.connect(self._draw)
        current().changed.connect(self._colour)
        self._colour()

    def clear(self, epochs: int = 1) -> None:
        """Forget the run and make room for so many epochs."""
        self._history, self._epochs = {}, epochs
        self._draw()

    def add(self, event: EpochDone) -> None:
        """Take the figures of an epoch; one that was done again replaces the old one."""
        self._history[event.epoch] = event
        self._epochs = max(self._epochs, event.epochs)
        self._draw()

    def show_history(self, history: Sequence[EpochDone]) -> None:
        """Show a run that is over."""
        self._history = {event.epoch: event for event in history}
        self._epochs = max((event.epochs for event in history), default=1)
        self._draw()

    def readout(self) -> str:
        """Return the figures that are said."""
        return self._readout.text()

    @property
    def plots(self) -> tuple[EpochPlot, EpochPlot]:
        """The plots of the loss and of the scores."""
        return self._loss, self._scores

    def _draw(self) -> None:
        self._loss.set_epochs(self._epochs)
        self._scores.set_epochs(self._epochs)
        self._loss.set_lines(self._lines("loss", Qt.PenStyle.SolidLine))
        lines = [line for name in self.toggles.shown() for line in self._lines(name, _STYLES[name])]
        self._scores.set_lines(lines)
        last = self._history[max(self._history)] if self._history else None
        best = self._history.get(last.best_epoch) if last is not None else None
        val = None if best is None else best.val
        text = "" if val is None else tr("best: val loss {loss}", loss=figure(val.loss))
        for plot, words in ((self._loss, text), (self._scores, "")):
            plot.mark_best(best.epoch if best is not None else 0, words)
        self._point_at(0)

    def _lines(self, name: str, style: Qt.PenStyle) -> list[Line]:
        made = []
        for colour, side in ((_TRAIN, "train"), (_VAL, "val")):
            points = [
                (epoch, value)
                for epoch, event in sorted(self._history.items())
                if (value := _value(event, side, name)) is not None
            ]
            if points:
                epochs, values = zip(*points, strict=True)
                made.append(Line(epochs, values, colour, style))
        return made

    def _point_at(self, epoch: int) -> None:
        for plot in (self._loss, self._scores):
            plot.point_at(epoch if epoch in self._history else 0)
        event = self._history.get(epoch or max(self._history, default=0))
        self._readout.setText("" if event is None else _figures(event))

    def _colour(self) -> None:
        series = series_colours(colours())
        for plot in (self._loss, self._scores):
            plot.set_series(series)
        names = ((tr("train"), series[_TRAIN]), (tr("val"), series[_VAL]))
        self._key.setText(
            (3 * "\N{NO-BREAK SPACE}").join(
                f'<span style="color:{c.name()}">\N{EM DASH} {name}</span>' for name, c in names
            )
        )
        self._draw()


def _figures(event: EpochDone) -> str:
    lines = (scores_line(tr("train"), event.train), scores_line(tr("val"), event.val))
    return "\n".join(tr("epoch {epoch} {scores}", epoch=event.epoch, scores=line) for line in lines if line)


def _value(event: EpochDone, side: str, name: str) -> float | None:
    scores: EpochScores | None = getattr(event, side)
    return None if scores is None else getattr(scores, name)


def _dash(style: Qt.PenStyle, colour: str) -> QIcon:
    pixmap = QPixmap(_DASH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(QPen(QColor(colour), 2, style))
    painter.drawLine(0, _DASH.height() // 2, _DASH.width(), _DASH.height() // 2)
    painter.end()
    return QIcon(pixmap)
