"""The right dock: what the network says of the film, and the controls of its heat map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cxr_desktop.ui.prediction.overlay_card import HeatmapState, OverlayCard
from cxr_desktop.ui.prediction.result_card import ResultCard
from cxr_desktop.ui.prediction.similar_card import SimilarCard
from cxr_desktop.ui.theme import current, set_role

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo, Prediction

_WIDTH = 300


class PredictionPanel(QWidget):
    """Result card, heat map card and the card of similar films, one below the other.

    Emits `overlay_style_changed` with an `OverlayChoice` for every change of the controls, and `cancel_requested`
    when the user stops a slow heat map.
    """

    overlay_style_changed = Signal(object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._result = ResultCard()
        self._overlay = OverlayCard()
        self._overlay.overlay_style_changed.connect(self.overlay_style_changed)
        self._overlay.cancel_requested.connect(self.cancel_requested)
        self._overlay.setEnabled(False)
        self._similar = SimilarCard()
        cards = QWidget(self)
        set_role(cards, "panel")
        column = QVBoxLayout(cards)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(10)
        column.addWidget(self._result)
        column.addWidget(self._overlay)
        column.addWidget(self._similar)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(cards)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls have it, and bring themselves into sight
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._cards, self._bar_width = cards, scroll.verticalScrollBar().sizeHint().width()
        cards.installEventFilter(self)
        self._take_width()
        current().changed.connect(self._take_width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another width when an answer has longer words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_width()
        return super().eventFilter(watched, event)

    def _take_width(self) -> None:
        """Be as wide as texts need: some languages have longer words, and the user may have asked for larger ones."""
        needed = self._cards.minimumSizeHint().width() + self._bar_width
        self.setMinimumWidth(max(round(_WIDTH * max(1.0, current().text_size)), needed))

    @property
    def result(self) -> ResultCard:
        """The card of the result."""
        return self._result

    @property
    def overlay(self) -> OverlayCard:
        """The card of the heat map."""
        return self._overlay

    @property
    def similar(self) -> SimilarCard:
        """The card of similar training films."""
        return self._similar

    def show_loading(self, phrase: str = "") -> None:
        """Say that the model is not ready yet; `phrase` says what is being done, by default that it is loaded."""
        self._result.show_loading(phrase)
        self._overlay.setEnabled(False)

    def show_model(self, info: ModelInfo, device: DeviceInfo) -> None:
        """Show a model and where it runs."""
        self._result.show_model(info, device)
        self._overlay.show_model(info)
        self._similar.show_model(info)
        self._overlay.setEnabled(True)

    def show_prediction(self, prediction: Prediction, film_shape: tuple[int, int] | None = None) -> None:
        """Show the answer for the film on screen, whose size is `film_shape` (H, W) in pixels."""
        self._result.show_prediction(prediction, film_shape)

    def show_pending(self) -> None:
        """Say that the answer for the film on screen is on its way."""
        self._result.show_pending()
        self._overlay.show_heatmap_state(HeatmapState.ABSENT)

    def show_hidden(self, *, is_hidden: bool) -> None:
        """Hide the answer from a reader who has not decided yet, and the controls of the heat map with it."""
        self._overlay.setEnabled(not is_hidden)
        if is_hidden:
            self._result.show_hidden()
            self._overlay.show_heatmap_state(HeatmapState.ABSENT)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no answer for the film on screen."""
        self._result.show_failure(sentence)
        self._overlay.show_heatmap_state(HeatmapState.ABSENT)

    def show_unreadable(self, sentence: str) -> None:
        """Say why the film on screen cannot be read."""
        self._result.show_unreadable(sentence)
        self._overlay.show_heatmap_state(HeatmapState.ABSENT)

    def clear(self) -> None:
        """Say that no film is open."""
        self._result.clear()
        self._overlay.show_heatmap_state(HeatmapState.ABSENT)
