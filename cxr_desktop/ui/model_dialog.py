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

from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.prediction.facts import Facts
from cxr_desktop.ui.prediction.wording import Row, class_title, notice, percent
from cxr_desktop.ui.theme import scaled_font, set_role

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import Metric, ModelInfo

_FIGURES = "Figure", "Value", "95 % interval", "n", "Measured on", "Interval by"
_GAP = 14
_SHARES = {"sensitivity", "specificity", "accuracy", "balanced accuracy", "precision"}


class ModelDialog(QDialog):
    """What the loaded model says of itself; `layer_table` is the text of the layers, one per line."""

    def __init__(self, info: ModelInfo, layer_table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = display_text(info.name)
        self.setWindowTitle(f"Model: {name}")
        title = QLabel(name, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(scaled_font(self.font(), 1.4, is_bold=True))
        scope = QLabel(notice(info), self)
        scope.setTextFormat(Qt.TextFormat.PlainText)
        scope.setWordWrap(True)
        set_role(scope, "notice")
        tabs = QTabWidget(self)
        tabs.addTab(_card(info, tabs), "Model card")
        tabs.addTab(_figures(info, tabs), "Figures")
        tabs.addTab(_layers(layer_table, tabs), "Network")
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
    browser.setAccessibleName("Model card")
    browser.setOpenLinks(False)
    text = info.card or f"# {info.name}\n\nThis model brings no card.\n\n{info.training}"
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
        nothing = QLabel("Nobody has measured how well this model does.", page)
        set_role(nothing, "muted")
        layout.addWidget(nothing)
        layout.addStretch(1)
    return page


def _facts(info: ModelInfo) -> tuple[Row, ...]:
    classes = ", ".join(f"{index} {class_title(name)}" for index, name in enumerate(info.classes))
    rows = [
        Row("classes", classes, "In the order of the network's outputs"),
        Row("preprocessing", info.preprocessing, "What is done to a film before the network sees it"),
        Row("temperature", f"{info.temperature:g}", "Divides the log-odds before they are shown"),
    ]
    if info.operating_point is not None:
        tip = f"Probability of {class_title(info.classes[-1])} from which a film is called that"
        rows.append(Row("operating point", f"{info.operating_point:.3f}", tip))
    if info.uncertain_band is not None:
        low, high = (percent(edge) for edge in info.uncertain_band)
        rows.append(Row("doubtful", f"{low} to {high}", "Calls in this band are marked"))
    rows += [
        Row("base weights", info.base, "What the file does not hold itself"),
        Row("parameters", f"{info.parameters:,}", "Weights of the network"),
        Row("training", display_text(" ".join(info.training.split())) or "not said", "How it was trained"),
        Row("SHA-256", " ".join(info.sha256[i : i + 16] for i in range(0, len(info.sha256), 16)), "Of the file"),
    ]
    return tuple(rows)


def _table(metrics: tuple[Metric, ...], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(metrics), len(_FIGURES), parent)
    table.setAccessibleName("Measured figures")
    table.setHorizontalHeaderLabels(_FIGURES)
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
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    return table


def _cells(metric: Metric) -> tuple[str, ...]:
    """Return a metric as text: shares in percent, the rest (AUC, errors) as numbers."""
    if metric.name.lower() in _SHARES:
        value, interval = f"{metric.value:.1%}", f"{metric.low:.1%} to {metric.high:.1%}"
    else:
        value, interval = f"{metric.value:.3f}", f"{metric.low:.3f} to {metric.high:.3f}"
    return (
        _title(metric.name),
        value.replace("%", " %"),
        interval.replace("%", " %"),
        f"{metric.n:,}",
        display_text(metric.data),
        display_text(metric.method),
    )


def _title(name: str) -> str:
    return "AUC" if name.lower() == "auc" else class_title(name)


def _layers(layer_table: str, parent: QWidget) -> QWidget:
    text = QPlainTextEdit(layer_table, parent)
    text.setAccessibleName("Layers of the network")
    text.setReadOnly(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return text
