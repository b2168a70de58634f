"""Help > Model: the model card, how well the model does and for whom, and the network's layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.prediction.facts import Facts
from cxr_desktop.ui.prediction.wording import Row, class_title, notice, percent
from cxr_desktop.ui.text_room import RowHeight, WholeTitles
from cxr_desktop.ui.theme import scaled_font, set_role

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import Metric, ModelInfo

_FIGURES = mark("Figure"), mark("Value"), mark("95 % interval"), "n", mark("Measured on"), mark("Interval by")
_GAP = 14
_SHARES = {"sensitivity", "specificity", "accuracy", "balanced accuracy", "precision"}


class ModelDialog(QDialog):
    """What the loaded model says of itself; `layer_table` is the text of the layers, one per line."""

    def __init__(self, info: ModelInfo, layer_table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = display_text(info.name)
        self.setWindowTitle(tr("Model: {name}", name=name))
        title = QLabel(name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(scaled_font(self.font(), 1.4, is_bold=True))
        scope = QLabel(notice(info), self)
        scope.setTextFormat(Qt.TextFormat.PlainText)
        scope.setWordWrap(True)
        set_role(scope, "notice")
        tabs = QTabWidget(self)
        tabs.addTab(_card(info, tabs), tr("Model card"))
        tabs.addTab(_figures(info, tabs), tr("Figures"))
        tabs.addTab(_layers(layer_table, tabs), tr("Network"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(scope)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(780, 640)


class _Card(QTextBrowser):
    """Markdown of a file that anybody may have written: no HTML, no pictures, no links that open by themselves."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing."""
        return QByteArray()


def _card(info: ModelInfo, parent: QWidget) -> QWidget:
    browser = _Card(parent)
    browser.setAccessibleName(tr("Model card"))
    browser.setOpenLinks(False)
    text = info.card or f"# {info.name}\n\n{tr('This model brings no card.')}\n\n{info.training}"
    features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    browser.document().setMarkdown(text, features)
    browser.document().setDocumentMargin(12)
    return browser


def _figures(info: ModelInfo, parent: QWidget) -> QWidget:
    page = QWidget(parent)
    facts = Facts(page, is_wide=True)
    facts.show_rows(_facts(info))
    layout = QVBoxLayout(page)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(12)
    layout.addWidget(facts)
    if info.metrics:
        layout.addWidget(_table(info.metrics, page), 1)
    else:
        nothing = QLabel(tr("Nobody has measured how well this model does."), page)
        set_role(nothing, "muted")
        layout.addWidget(nothing)
        layout.addStretch(1)
    return page


def _facts(info: ModelInfo) -> tuple[Row, ...]:
    classes = ", ".join(f"{index} {class_title(name)}" for index, name in enumerate(info.classes))
    rows = [
        Row(tr("classes"), classes, tr("In the order of the network's outputs")),
        Row(tr("preprocessing"), info.preprocessing, tr("What is done to a film before the network sees it")),
        Row(tr("temperature"), f"{info.temperature:g}", tr("Divides the log-odds before they are shown")),
    ]
    if info.operating_point is not None:
        tip = tr("Probability of {label} from which a film is called that", label=class_title(info.classes[-1]))
        rows.append(Row(tr("operating point"), f"{info.operating_point:.3f}", tip))
    if info.uncertain_band is not None:
        low, high = (percent(edge) for edge in info.uncertain_band)
        rows.append(
            Row(tr("doubtful"), tr("{low} to {high}", low=low, high=high), tr("Calls in this band are marked"))
        )
    rows += [
        Row(tr("base weights"), info.base, tr("What the file does not hold itself")),
        Row(tr("parameters"), f"{info.parameters:,}", tr("Weights of the network")),
        Row(
            tr("training"), display_text(" ".join(info.training.split())) or tr("not said"), tr("How it was trained")
        ),
        Row("SHA-256", " ".join(info.sha256[i : i + 16] for i in range(0, len(info.sha256), 16)), tr("Of the file")),
    ]
    return tuple(rows)


def _table(metrics: tuple[Metric, ...], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(metrics), len(_FIGURES), parent)
    table.setAccessibleName(tr("Measured figures"))
    table.setHorizontalHeaderLabels([tr(title) for title in _FIGURES])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    for row, metric in enumerate(metrics):
        for column, text in enumerate(_cells(metric)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    table.resizeColumnsToContents()
    for column in range(len(_FIGURES)):
        table.setColumnWidth(column, table.columnWidth(column) + _GAP)
    RowHeight(table, 10)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(header.sectionSizeHint(4))
    WholeTitles(header)
    return table


def _cells(metric: Metric) -> tuple[str, ...]:
    """Return a metric as text: shares in percent, the rest (AUC, errors) as numbers."""
    if metric.name.lower() in _SHARES:
        value, interval = f"{metric.value:.1%}", tr("{low:.1%} to {high:.1%}", low=metric.low, high=metric.high)
    else:
        value, interval = f"{metric.value:.3f}", tr("{low:.3f} to {high:.3f}", low=metric.low, high=metric.high)
    return (
        shown(_title(metric.name)),
        value.replace("%", " %"),
        interval.replace("%", " %"),
        f"{metric.n:,}",
        display_text(shown(metric.data)),
        display_text(shown(metric.method)),
    )


def _title(name: str) -> str:
    return "AUC" if name.lower() == "auc" else class_title(name)


def _layers(layer_table: str, parent: QWidget) -> QWidget:
    text = QPlainTextEdit(layer_table, parent)
    text.setAccessibleName(tr("Layers of the network"))
    text.setReadOnly(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return text
