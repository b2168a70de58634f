"""Room for texts: rows, columns and wrapped words that are as large as they need, in any language and size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QWidget

from cxr_desktop.ui.theme import current

_ROOMY = 1.5


class WholeTitles(QObject):
    """Keeps the columns of a table as wide as their titles, also when texts grow.

    Parameters
    ----------
    header
        The header of the table, which owns this.
    stretched
        A short title whose column has no width of its own: no column is narrower than this one's title.
    """

    def __init__(self, header: QHeaderView, *, stretched: int | None = None) -> None:
        super().__init__(header)
        self._header, self._stretched = header, stretched
        current().changed.connect(self.widen)
        self.widen()

    def widen(self) -> None:
        """Widen columns that are narrower than their title."""
        header = self._header
        if self._stretched is not None:
            header.setMinimumSectionSize(-1)  # else a title asks for what a larger one was given
            header.setMinimumSectionSize(header.sectionSizeHint(self._stretched))
        for section in range(header.count()):
            is_free = header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive
            if is_free and not header.isSectionHidden(section):
                header.resizeSection(section, max(header.sectionSize(section), header.sectionSizeHint(section)))


class RowHeight(QObject):
    """Keeps the rows of a table as high as their text, also when texts grow.

    Parameters
    ----------
    table
        The table, which owns this.
    spare
        Screen units above and below a text together.
    """

    def __init__(self, table: QTableView, spare: int) -> None:
        super().__init__(table)
        self._table, self._spare = table, spare
        current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(self._table.fontMetrics().height() + self._spare)


class TextWidth(QObject):
    """Fixes the width of a widget, which has room for texts of 1.5 times their size and grows with larger ones.

    Parameters
    ----------
    widget
        The widget, which owns this.
    width
        Its width in screen units.
    """

    def __init__(self, widget: QWidget, width: int) -> None:
        super().__init__(widget)
        self._widget, self._width = widget, width
        current().changed.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._widget.setFixedWidth(round(self._width * max(1.0, current().text_size / _ROOMY)))


class WholeHeight(QObject):
    """Keeps what wraps as high as it must be at its width; a layout that is short of room would cut it off.

    Parameters
    ----------
    widget
        A label or a flow of widgets, which owns this.
    least
        Its height at least, in screen units.
    """

    def __init__(self, widget: QWidget, least: int = 0) -> None:
        super().__init__(widget)
        self._widget, self._least = widget, least
        self._fitted: tuple[int, str, str] | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit where the width is another, the font or the text: what has another text is painted anew."""
        if watched is self._widget and event.type() in {QEvent.Type.Resize, QEvent.Type.Paint}:
            self._fit()
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """Ask for nothing until the widget is seen again: its height is asked for before that."""
        self._fitted = None
        self._widget.setMinimumHeight(self._least)

    def _fit(self) -> None:
        widget = self._widget
        now = (widget.width(), widget.font().key(), widget.text() if isinstance(widget, QLabel) else "")
        if now != self._fitted:
            self._fitted = now
            widget.setMinimumHeight(0)  # a label asks for no less than what it was given
            widget.setMinimumHeight(max(self._least, widget.heightForWidth(widget.width())))
