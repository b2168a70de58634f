"""The window of the heat-map check: the verdict, every test, and the maps and curves it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.settings import window_state
from cxr_desktop.core.trust.heat_tests import LOOSE
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.focus_frame import FocusFrame
from cxr_desktop.ui.heat_check.curve_plot import Curve, CurvePlot, Limit
from cxr_desktop.ui.heat_check.map_strip import MapStrip, Shot, padded
from cxr_desktop.ui.heat_check.tests_table import TestsTable
from cxr_desktop.ui.heat_check.words import CHANGES, EMPTY, HIDDEN, STOPPED, about, headline, scope_notice
from cxr_desktop.ui.parts import Box, Card, Column, push_button, text_label, thin_bar
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.words.progress import Progress

_SIZE, _LEAST = QSize(1080, 860), QSize(1020, 480)  # a row of maps must fit across
_GEOMETRY = "heat_check_geometry"
_SHOTS = 7
_STAGES = 7
_READABLE = 560  # pixels
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


class HeatCheckWindow(QDialog):
    """Shows one check at a time. Emits `check_requested` and `stop_requested`."""

    check_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check of a heat map"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notice = Box("notice", self)
        self.film_name, self.headline = text_label(self, role="muted"), text_label(self, role="title", wraps=True)
        self.about = text_label(self, role="muted", wraps=True)
        self.check_button = push_button(
            tr("Check"), tr("Check the heat map of the film on screen (F5)"), self, role="primary"
        )
        self.stop_button = push_button(tr("Stop"), tr("Stop this check"), self)
        self.bar = thin_bar(tr("Progress of the check"), self)
        self.tests = TestsTable(self)
        self.cascade = CurvePlot(tr("SSIM with random weights"), tr("random from the last layer down to ..."), self)
        self.pixels = CurvePlot(tr("Log-odds while parts are blanked"), tr("share of the film's cells blanked"), self)
        self.changes, self.stages = MapStrip(_SHOTS, self), MapStrip(_STAGES, self)
        self.message = text_label(self, role="muted", wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.check_button.clicked.connect(self.check_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.check_button.click)
        self._column = Column(self)
        self._column.setAccessibleName(tr("Tests and maps"))
        self._column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that keys scroll it
        FocusFrame(self._column)
        self._lay_out()
        self._restore_geometry()
        self.clear()

    def clear(self, path: Path | None = None, *, can_check: bool = False) -> None:
        """Show no check of a film yet, or of none."""
        self._tell(path, tr(EMPTY), can_check=can_check)

    def show_hidden(self) -> None:
        """Say that nothing is shown while films are read blind."""
        self._tell(None, tr(HIDDEN))

    def show_waiting(self, path: Path | None, sentence: str) -> None:
        """Say what a check waits for before it can begin, or why it never will."""
        self._tell(path, tr(sentence))

    def show_running(self, path: Path) -> None:
        """Show that a check has begun."""
        self._tell(path, tr("Checking\N{HORIZONTAL ELLIPSIS}"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop_button.show()
        self.stop_button.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the check is."""
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    def show_stopped(self, path: Path | None, sentence: str = STOPPED) -> None:
        """Show that a check ended without a result."""
        self._tell(path, tr(sentence), can_check=True)

    def show_check(
        self, path: Path, film: Radiograph, check: HeatCheck, *, operating_point: float | None = None
    ) -> None:
        """Show a check; with the model's operating point it is told whether the call flips under small changes."""
        self._tell(path, "", can_check=True)
        self._say_headline(headline(check), is_outside=check.prediction.scope.is_outside)
        self.notice.tell(scope_notice(check))
        self.about.setText(about(check, operating_point))
        self.tests.show_tests(check.tests)
        self._show_curves(check)
        self._show_maps(film, check)
        for part in self._evidence:
            part.setVisible(check.findings.heatmap.has_evidence)
        self._stack.setCurrentIndex(1)
        self._column.verticalScrollBar().setValue(0)
        self._column.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, wherever the focus is."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._column.verticalScrollBar().triggerAction(action)

    def done(self, result: int) -> None:
        """Keep the place on screen."""
        window_state().setValue(_GEOMETRY, self.saveGeometry())
        super().done(result)

    def _restore_geometry(self) -> None:
        screen = QGuiApplication.primaryScreen()
        room = _SIZE if screen is None else screen.availableSize()
        self.setMinimumSize(_LEAST.boundedTo(room))
        kept = window_state().value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(_SIZE.boundedTo(room))

    def _show_curves(self, check: HeatCheck) -> None:
        found = check.findings
        places = tuple(float(at) for at in range(len(found.cascade)))
        self.cascade.set_ticks([_short(stage.layer) for stage in found.cascade])
        self.cascade.show_curves(
            [
                Curve(tr("SSIM with the model's own map"), places, tuple(s.ssim for s in found.cascade), 0),
                Curve(tr("rank correlation"), places, tuple(s.correlation for s in found.cascade), 1, width=1.0),
            ],
            limit=Limit(LOOSE, tr("limit of the mean SSIM")),
        )
        curves = found.curves
        rows = (
            ()
            if curves is None
            else (
                Curve(tr("hottest first"), curves.shares, curves.deletion, 1),
                Curve(tr("coldest first"), curves.shares, tuple(reversed(curves.insertion)), 0),
                Curve(tr("at random"), curves.random_shares, curves.random, 2, is_dashed=True),
            )
        )
        self.pixels.show_curves(rows)

    def _show_maps(self, film: Radiograph, check: HeatCheck) -> None:
        found = check.findings
        own = Shot(
            found.heatmap.values, tr("the map itself"), letters=found.letters, tip=tr("Letters found are framed")
        )
        shots = [
            Shot(
                padded(change.values, change.top, change.left),
                tr(CHANGES.get(change.name, change.name)),
                tr(
                    "SSIM {ssim:z.2f}\nprobability {probability:.2f}",
                    ssim=change.ssim,
                    probability=change.probability,
                ),
                tr(
                    "The map after this change, moved back, and the probability of {label}",
                    label=check.class_name,
                ),
            )
            for change in found.changes
        ]
        self.changes.show_shots(film, found.heatmap, [own, *shots])
        stages = [
            Shot(s.values, tr("down to {layer}", layer=shown(s.layer)), f"SSIM {s.ssim:z.2f}") for s in found.cascade
        ]
        self.stages.show_shots(film, found.heatmap, [own, *stages])

    def _tell(self, path: Path | None, message: str, *, can_check: bool = False) -> None:
        self.film_name.setText("" if path is None else display_name(path))
        self._say_headline(tr("Can this heat map be believed?"))
        self.notice.tell("")
        self.about.setText("")
        self.message.setText(message)
        self.check_button.setEnabled(can_check)
        self.bar.hide()
        self.stop_button.hide()
        self._stack.setCurrentIndex(0)

    def _say_headline(self, text: str, *, is_outside: bool = False) -> None:
        self.headline.setText(text)
        self.headline.setStyleSheet(f"font-size: 15px; font-weight: {400 if is_outside else 600};")
        set_role(self.headline, "muted" if is_outside else "title")

    def _lay_out(self) -> None:
        column, self._evidence = self._column, list[QWidget]()
        plots = QWidget(self)
        side_by_side = QHBoxLayout(plots)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        for title, plot in (
            (tr("Random weights, layer by layer"), self.cascade),
            (tr("Log-odds while parts are blanked"), self.pixels),
        ):
            card = Card(title, self)
            card.body.addWidget(plot)
            side_by_side.addWidget(card, 1)
        for title, content in (
            (tr("Tests"), self.tests),
            ("", plots),
            (tr("Under small changes of the film"), self.changes),
            (tr("With random weights from the last layer down"), self.stages),
        ):
            part = content
            if title:
                part = card = Card(title, self)
                card.body.addWidget(content)
            column.add(part)
            if content is not self.tests:
                self._evidence.append(part)
        names = QVBoxLayout()
        names.setSpacing(2)
        for label in (self.headline, self.film_name, self.about):
            names.addWidget(label)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        for button in (self.stop_button, self.check_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        self._stack.addWidget(_centred(self.message))
        self._stack.addWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addLayout(self._stack, 1)


def _centred(label: QWidget) -> QWidget:
    """Return a page with a text in its middle, no wider than reads well."""
    page = QWidget()
    label.setMaximumWidth(_READABLE)
    label.setMinimumWidth(_READABLE)
    layout = QHBoxLayout(page)
    layout.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
    return page


def _short(layer: str) -> str:
    """Return a layer's name as short as an axis needs it."""
    return (
        {"last layer": tr("last"), "hidden layer": tr("hidden")}.get(layer, layer)
        .replace("conv ", "")
        .replace("block ", "b")
    )
