"""The panel of readings by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.ui.review.review_panel import ReviewPanel


def test_without_a_reader_the_panel_says_what_its_grey_buttons_wait_for(qtbot: QtBot) -> None:
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    panel.show_readers([], "")
    panel.show_reading(UNKNOWN, is_hidden=False, is_flagged=False, note="")  # another film comes on screen
    assert not panel.button(0).isEnabled()
    assert _says(panel, "Type your name above: every reading belongs to a reader.")
    panel.show_readers([], "Ada")
    panel.show_reading(UNKNOWN, is_hidden=False, is_flagged=False, note="")
    assert panel.button(0).isEnabled()
    assert _says(panel, "Not read yet.")
    panel.show_readers(["Ada"], "")
    assert not _says(panel, "Not read yet.")
    panel.show_readers(["Ada"], "Ada")
    assert _says(panel, "Not read yet.")
    panel.show_readers([], "")
    panel.show_reading(UNKNOWN, is_hidden=True, is_flagged=False, note="")
    hidden = "The model's answer is hidden until you have decided."
    assert _says(panel, f"{hidden} Type your name above: every reading belongs to a reader.")


def _says(panel: ReviewPanel, sentence: str) -> bool:
    return any(label.text() == sentence for label in panel.findChildren(QLabel))
