"""Every text that can be seen comes through the language of the window: a made-up one puts each into brackets."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cxr_desktop.core.film.header_card import HeaderCard
from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.words.paths import display_path, resource
from cxr_desktop.ui.about_dialog import versions
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.film_viewer import FilmViewer
from tests.every_window import close_all_but, files_asked_for, open_everything, show_samples
from tests.filled_windows import Filling

ROOT = Path(__file__).resolve().parents[2]
_OPEN, _CLOSE = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}", "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
_KEYS = {"QShortcut", "QKeySequence"}  # names of keys are Qt's
_MOST_ROWS = 30
_WORD = re.compile(r"[^\W\d_]{2,}")
# what is typed into the filter box is the same in every language: beside its meaning, and in brackets behind a tip
_TYPED = re.compile(
    rf"^[^\t{_OPEN}]*\t(?={_OPEN})|(?<={_CLOSE}) \((?:wrong|uncertain|outside|disagree|unread|error)\)(?: \(|$)"
)

# What is the same in every language.
_NAMES = {
    *("cxr", "desktop"),  # the program
    *("NORMAL", "PNEUMONIA", "Normal", "Pneumonia"),  # classes, as the model calls them
    *("Grad", "CAM", "HiResCAM", "LayerCAM", "Eigen", "EigenCAM", "XGrad", "Score", "Ablation"),  # methods
    *("Inferno", "Cividis", "Viridis", "Magma"),  # colours of a heat map
    *(
        "Alt",
        "Ctrl",
        "Shift",
        "Esc",
        "Space",
        "Enter",
        "Home",
        "End",
        "Left",
        "Right",
        "PgUp",
        "PgDown",
        "Del",
    ),  # keys
    *("DICOM", "JPEG", "PNG", "TIFF", "CSV", "PDF", "HTML", "JSON", "Excel", "csv", "xlsx", "json", "pdf", "html"),
    *("png", "tif", "zip", "cxrdb", "safetensors", "pt", "pth", "DICOMDIR"),  # kinds of files
    "Del",
    *("mm", "KB", "MB", "GB", "ms", "HU"),  # units
    *(
        "WW",
        "WC",
        "ID",
        "VR",
        "CTR",
        "AUC",
        "SSIM",
        "SHA",
        "UID",
        "ROC",
        "PR",
        "PACS",
        "DICOMweb",
    ),  # letters of the field
    *("CR", "DX", "RG", "RF", "XA", "MG", "IO", "OT"),  # kinds of machines in DICOM
    *("Average", "Alpha", "Points", "Plot", "Options", "Transforms", "Downsample", "Grid"),  # menus no plot shows
    *("comment", "dpi", "exif", "jfif", "density", "unit", "version", "ImageDescription"),  # fields of pictures
    *("CPU", "GPU", "NVIDIA", "CUDA", "Apple", "MPS", "bfloat", "fp", "bf", "float"),  # machines and their numbers
}


class _Brackets(QTranslator):
    """A language that says every text in brackets."""

    def translate(self, context: str, text: str, _hint: str | None = None, _n: int = -1) -> str:
        return text if not text or context in _KEYS else f"{_OPEN}{text}{_CLOSE}"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    """Let the program speak in brackets; asked for before the window, which then is made in them."""
    language = _Brackets(qapp)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)
    language.setParent(None)  # a child of the program is a language it speaks


def bare(text: str) -> str:
    """Return what of a text stands in no bracket."""
    kept, depth = [], 0
    for letter in text:
        depth += (letter == _OPEN) - (letter == _CLOSE)
        if not depth and letter != _CLOSE:
            kept.append(letter)
    return "".join(kept)


def _cells(model: QAbstractItemModel, parent: QModelIndex, columns: int) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                text = model.data(index, role)
                if isinstance(text, str):
                    yield text
            if column == 0 and not isinstance(model, QAbstractListModel | QAbstractTableModel):
                yield from _cells(model, index, columns)


def _of_a_table(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None or isinstance(view, QHeaderView):  # it shows the model of its table
        return
    columns, is_headed = 1, False
    if isinstance(view, QTreeView):
        columns, is_headed = view.header().count(), not view.isHeaderHidden()
    elif isinstance(view, QTableView):
        columns, is_headed = view.horizontalHeader().count(), True
    for section in range(columns if is_headed else 0):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = model.headerData(section, Qt.Orientation.Horizontal, role)
            if isinstance(text, str):
                yield text
    yield from _cells(model, QModelIndex(), columns)


def _of_a_widget(widget: QWidget) -> Iterator[str]:
    """Return what a widget says, whether it is seen now or not."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    yield from _of_a_control(widget)
    if isinstance(widget, QAbstractItemView):
        yield from _of_a_table(widget)
    if isinstance(widget, FilmViewer):
        yield from (line for corner in Corner for line in widget.corner_lines(corner))
    if isinstance(widget, pg.PlotWidget):
        item = widget.getPlotItem()
        yield from (item.getAxis(side).labelText for side in ("left", "bottom"))
        yield from (label.text for _sample, label in (item.legend.items if item.legend is not None else ()))
        yield from (each.toPlainText() for each in item.items if isinstance(each, pg.TextItem))


def _of_a_control(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub(r"<[^>]*>", "", widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield from (widget.tabText(number), widget.tabToolTip(number))


def _of_an_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.iconText(), action.toolTip(), action.statusTip())


def words_in(text: str, phrases: Sequence[str]) -> list[str]:
    """Return the words of a text that no translation was asked for, without phrases that come from files."""
    rest = bare(_TYPED.sub("", unescape(text))).replace("\N{ZERO WIDTH SPACE}", "")
    for phrase in phrases:
        rest = rest.replace(phrase, "")
    return [word for word in _WORD.findall(rest) if word not in _NAMES]


def untranslated(phrases: Sequence[str]) -> list[str]:
    """Return the texts of all windows of the program that have such words, and where they stand."""
    found: dict[str, None] = {}
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            texts = [*_of_a_widget(widget), *(text for each in widget.actions() for text in _of_an_action(each))]
            place = " in ".join(dict.fromkeys((type(widget).__name__, type(widget.window()).__name__)))
            for text in texts:
                words = words_in(text, phrases)
                if words:
                    found[f"{place}: {text!r} ({', '.join(words)})"] = None
    return list(found)


def _cards(window: MainWindow) -> tuple[HeaderCard, ...]:
    return tuple(card for node in window.services.catalogue.tree.nodes for card in node.cards)


def phrases_of(window: MainWindow) -> list[str]:
    """Return what comes from files, of the films, the folders, the model and the libraries; the longest first."""
    info = load_model(bundled_model()).info
    told = [info.name, info.scope, info.training, info.base, info.preprocessing, *(one.data for one in info.metrics)]
    told += [" ".join(info.sha256[start : start + 16] for start in range(0, 64, 16)), info.sha256, info.sha256[:6]]
    told += [name for name, _number in versions()] + [card.kind for card in _cards(window)]
    for path in (resource("samples"), *window.films.films()):
        told += [display_path(path), str(path), path.name, path.stem]
    told += [" ".join(text.split()) for text in told]
    return sorted({text for text in told if len(text) > 1}, key=len, reverse=True)


def test_every_text_of_the_window_can_be_translated(brackets: None, window: MainWindow, qtbot: QtBot):
    with files_asked_for() as asked:
        found = dict.fromkeys(untranslated(phrases_of(window)))  # with no film
        show_samples(window, qtbot)
        open_everything(window, qtbot)
        phrases = phrases_of(window)
        found |= dict.fromkeys(untranslated(phrases))
    found |= dict.fromkeys(f"asked: {text!r}" for text in asked if words_in(text, phrases))
    close_all_but(window)
    assert len(asked) >= 7
    assert not found, "\n".join(found)


def test_every_text_of_a_filled_window_can_be_translated(
    brackets: None, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    filling = Filling(window, qtbot, tmp_path)
    with files_asked_for():
        show_samples(window, qtbot)
        filling.open_all()
        found = untranslated(sorted((*phrases_of(window), *filling.phrases()), key=len, reverse=True))
    filling.end_training()
    close_all_but(window)
    assert not found, "\n".join(found)


# The same, read from the source: it finds also what no test opens

_TEXT_CALLS = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QToolButton", "QMenu"),
    *("QToolBar", "QDockWidget", "QTableWidgetItem", "QTreeWidgetItem", "Card", "push_button", "link_button"),
    *(
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWindowTitle",
        "setPlaceholderText",
        "setAccessibleName",
    ),
    *("setAccessibleDescription", "setIconText", "setTabText", "setHeaderLabels", "setHorizontalHeaderLabels"),
    *("setInformativeText", "addAction", "addMenu", "addTab", "addItem", "addItems", "addButton", "showMessage"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "setLabel"),
    *("tell", "show_message", "show_failure", "show_unreadable", "information", "warning", "question", "critical"),
    *("text_row", "setLabelText", "setSuffix", "setPrefix", "setSpecialValueText"),
}
_SAME = {*_NAMES, "left", "right", "top", "bottom"}  # and the sides of a plot
_DATA = {"addItem": 1}  # how many of its arguments are words, where not all
_KEYWORDS_OF_LOGIC = {"role", "tone", "icon", "name", "key", "style"}


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_logged(node: ast.Call) -> bool:
    return (
        isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) and node.func.value.id == "log"
    )


def _direct(node: ast.expr) -> Iterator[str]:
    """Return the words of an argument that are no argument of a call of their own."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_direct(node.body), *_direct(node.orelse))
    elif isinstance(node, ast.BinOp | ast.BoolOp | ast.JoinedStr | ast.List | ast.Tuple):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                yield from _direct(part)


def _untranslated_in(source: str, name: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or _called(node) not in _TEXT_CALLS or _is_logged(node):
            continue
        arguments = node.args[: _DATA.get(_called(node))]
        arguments += [each.value for each in node.keywords if each.arg not in _KEYWORDS_OF_LOGIC]
        for argument in arguments:
            if any(word not in _SAME for text in _direct(argument) for word in _WORD.findall(text)):
                yield f"{name}:{node.lineno}: {ast.unparse(argument)}"


def test_no_words_are_given_to_qt_without_asking_for_their_translation():
    found = [
        line
        for layer in ("ui", "app")
        for module in sorted((ROOT / "cxr_desktop" / layer).rglob("*.py"))
        for line in _untranslated_in(module.read_text(encoding="utf-8"), str(module.relative_to(ROOT)))
    ]
    assert not found, "\n".join(found)


def test_the_reader_of_the_source_finds_words_and_leaves_out_what_is_none():
    words = 'a.setText("Some words")\nb = QLabel(f"{n} films")\nc.setToolTip("x" if y else f"{n} more")\n'
    none = 'd.setText(tr("Some words"))\ne.setText("12 %")\nf.setObjectName("words")\ng.addItem(tr("a"), "key")\n'
    assert len(list(_untranslated_in(words + none + 'h.setText(f"{n} mm")\n', "module"))) == 3
