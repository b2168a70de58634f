from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableWidget, QTabWidget, QTextBrowser

from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint
from cxr_desktop.core.model.prediction import Metric, ModelInfo
from cxr_desktop.core.model.vgg16 import build_vgg16, format_layer_table, layer_table
from cxr_desktop.ui.model_dialog import ModelDialog


@pytest.fixture(scope="module")
def info() -> ModelInfo:
    return load_checkpoint(bundled_model()).info


@pytest.fixture(scope="module")
def layers() -> str:
    return format_layer_table(layer_table(build_vgg16(device="meta")))


@pytest.fixture
def make(qtbot, layers):
    def made(info: ModelInfo) -> ModelDialog:
        dialog = ModelDialog(info, layers)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return made


def text_of(dialog: ModelDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_bundled_models_card_and_scope_are_shown(make, info):
    dialog = make(info)
    assert "Kermany" in dialog.findChild(QTextBrowser).toPlainText()
    assert info.scope in text_of(dialog)
    assert "not for diagnosis" in text_of(dialog)
    assert info.sha256[:16] in text_of(dialog)
    assert "135,309,890" in text_of(dialog)


def test_all_layers_are_shown(make, info):
    dialog = make(info)
    shown = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "135,309,890" in shown
    assert sum(line.split("-")[0] in {"Conv2d", "Linear"} for line in shown.splitlines()) == 17


def test_every_figure_has_its_interval_and_n(make, info):
    metrics = (
        Metric("sensitivity", 0.9744, 195, 0.941, 0.989, "half of the official test split", "Wilson"),
        Metric("auc", 0.957, 312, 0.932, 0.977, "half of the official test split", "bootstrap"),
    )
    dialog = make(replace(info, metrics=metrics))
    table = dialog.findChild(QTableWidget)
    cells = [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(2)]
    assert cells == [
        ["Sensitivity", "97.4 %", "94.1 % to 98.9 %", "195", "half of the official test split", "Wilson"],
        ["AUC", "0.957", "0.932 to 0.977", "312", "half of the official test split", "bootstrap"],
    ]


def test_a_model_without_figures_and_card_says_so(make, info):
    dialog = make(replace(info, metrics=(), card=""))
    assert dialog.findChild(QTableWidget) is None
    assert "Nobody has measured" in text_of(dialog)
    assert "brings no card" in dialog.findChild(QTextBrowser).toPlainText()


def test_a_card_loads_no_picture_and_runs_no_html(make, info):
    card = "![x](file:///etc/hostname)\n\n<h1>html</h1>\n\n[link](https://example.org)"
    dialog = make(replace(info, card=card))
    browser = dialog.findChild(QTextBrowser)
    assert bytes(browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/hostname"))) == b""
    assert "<h1>html</h1>" in browser.toPlainText()
    assert not browser.openLinks()


def test_every_page_opens_and_escape_closes(make, info, qtbot):
    dialog = make(info)
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        assert not dialog.grab().isNull()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
