"""What happened since the start: every notice with its time and details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level, Notice, Notices
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import log_folder
from cxr_desktop.ui.outside import open_outside
from cxr_desktop.ui.parts import closing_row
from cxr_desktop.ui.text_room import RowHeight
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMNS = mark("Time"), mark("Level"), mark("What happened")
_LEVELS = {Level.INFO: mark("info"), Level.WARNING: mark("warning"), Level.ERROR: mark("error")}
_ROOT = QModelIndex()


class NoticeTable(QAbstractTableModel):
    """The notices as rows, oldest first."""

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices = notices
        self._rows = list(notices.all())
        notices.added.connect(self._add)

    def notice(self, row: int) -> Notice:
        """Return the notice of a row."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many notices there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_COLUMNS[section]) if is_name else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, colour and tooltip of a cell."""
        notice = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (f"{notice.time:%H:%M:%S}", tr(_LEVELS[notice.level]), shown(notice.sentence))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return shown(notice.sentence)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            palette = colours()
            tints = {Level.INFO: palette.text_muted, Level.WARNING: palette.doubtful, Level.ERROR: palette.error}
            return QColor(tints[notice.level])
        return None

    def _add(self, notice: Notice) -> None:
        kept = len(self._notices.all())
        if len(self._rows) >= kept:  # the oldest was forgotten
            self.beginRemoveRows(_ROOT, 0, len(self._rows) - kept)
            del self._rows[: len(self._rows) - kept + 1]
            self.endRemoveRows()
        self.beginInsertRows(_ROOT, len(self._rows), len(self._rows))
        self._rows.append(notice)
        self.endInsertRows()


class LogWindow(QDialog):
    """A window beside the program's own, with the newest notice last and its details below."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Log"))
        self._notices = notices
        self._model = NoticeTable(notices, self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Notices"))
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details of the notice"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setPlaceholderText(tr("Choose a line to see its details."))
        self._set_up_table()
        self._lay_out()
        self._model.rowsInserted.connect(self._follow)
        self._table.selectionModel().currentRowChanged.connect(self._show_details)
        self.select_last()

    def _set_up_table(self) -> None:
        table = self._table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        RowHeight(table, 8)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        current().changed.connect(self._fit_columns)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give time and level room for any of their words, also for those that come later."""
        metrics, header = self._table.fontMetrics(), self._table.horizontalHeader()
        for column, samples in enumerate((("00:00:00",), _LEVELS.values())):
            widest = max(metrics.horizontalAdvance(tr(sample)) for sample in samples) + 28
            header.resizeSection(column, max(widest, header.sectionSizeHint(column)))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self._table)
        split.addWidget(self._details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        copy_tip = tr("Put the chosen lines with their details on the clipboard; all when none is chosen")
        buttons, _close = closing_row(
            self,
            (tr("Copy"), copy_tip, self.copy),
            (tr("Open log folder"), tr("Show the log files in the file manager"), self.open_folder),
        )
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        self.resize(820, 480)

    def select_last(self) -> None:
        """Go to the newest notice."""
        if self._model.rowCount() > 0:
            self._table.selectRow(self._model.rowCount() - 1)
            self._table.scrollToBottom()

    def copy(self) -> None:
        """Put the chosen notices on the clipboard, all when none is chosen."""
        chosen = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        rows = chosen or range(self._model.rowCount())
        QGuiApplication.clipboard().setText(as_text(self._model.notice(row) for row in rows))

    def open_folder(self) -> None:
        """Show the folder of the log files."""
        try:
            folder = log_folder()
        except OSError as failure:
            self._notices.tell(
                Level.WARNING, tr("There is no log folder: {reason}.", reason=failure.strerror or failure)
            )
            return
        open_outside(folder)

    def details(self) -> str:
        """Return the details on screen."""
        return self._details.toPlainText()

    def _follow(self) -> None:
        """Stay at the newest notice when the one before it was chosen."""
        if self._table.currentIndex().row() >= self._model.rowCount() - 2:
            self.select_last()

    def _show_details(self, current: QModelIndex) -> None:
        if not current.isValid():
            self._details.clear()
            return
        notice = self._model.notice(current.row())
        self._details.setPlainText(f"{shown(notice.sentence)}\n\n{notice.details}".rstrip())


def as_text(notices: Iterable[Notice]) -> str:
    """Return notices as lines for a mail, their details indented."""
    lines: list[str] = []
    for notice in notices:
        lines.append(f"{notice.time:%Y-%m-%d %H:%M:%S%z} {notice.level}: {notice.sentence}")
        lines += [f"    {line}" for line in notice.details.splitlines()]
    return "\n".join(lines) + "\n"
