"""The colours of both themes, and how they reach the application."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui import theme
from cxr_desktop.ui.palettes import DARK, LIGHT, Palette
from cxr_desktop.ui.theme import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

GROUNDS = ("window", "panel", "panel_raised", "field", "button", "button_hover")
PAIRS = [
    *[(text, ground) for text in ("text", "text_muted") for ground in (*GROUNDS, "selection")],
    *[
        (text, ground)
        for text in ("normal", "pneumonia", "doubtful", "error", "accent_text")
        for ground in GROUNDS[:4]
    ],
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("normal", "normal_fill"),
    ("pneumonia", "pneumonia_fill"),
    ("doubtful", "doubtful_fill"),
    ("error", "error_fill"),
    ("error", "selection"),
    ("notice", "notice_fill"),
]


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in QColor(colour).getRgbF()[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(autouse=True)
def theme_left_as_found(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply_theme(qapp, "dark")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)
def test_every_colour_is_a_colour(palette: Palette) -> None:
    for field in fields(palette):
        if field.name != "name":
            assert QColor.isValidColorName(getattr(palette, field.name)), field.name
    assert palette.is_dark == (palette.name == "dark")


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)
def test_the_style_sheet_is_filled_in_and_accepted(qapp: QApplication, palette: Palette) -> None:
    theme.apply_theme(qapp, palette.name)
    assert "$" not in qapp.styleSheet()
    assert palette.selection in qapp.styleSheet()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(palette.window)
    assert theme.colours() == palette
    label = QLabel("shown")  # a style sheet that Qt cannot parse is a warning, and a warning fails the test
    theme.set_role(label, "section")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(palette.text_muted)


def test_a_change_is_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply_theme(qapp, "dark")
    with qtbot.waitSignal(theme.current().changed) as changed:
        theme.apply_theme(qapp, "light")
    assert changed.args == [LIGHT]
    with qtbot.assertNotEmitted(theme.current().changed):
        theme.apply_theme(qapp, "light")


def test_the_system_theme_follows_the_desktop_while_running(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "system")
    assert theme.current().choice is Choice.SYSTEM
    for scheme, palette in (
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
    ):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.colours() == palette


def test_a_chosen_theme_does_not_follow_the_desktop(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() == DARK


def test_a_desktop_without_a_preference_gets_the_dark_theme(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    theme.apply_theme(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert theme.colours() == DARK


def test_an_unknown_choice_counts_as_system(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "mauve")
    assert theme.current().choice is Choice.SYSTEM


def test_every_icon_is_drawn_in_the_text_colour_of_the_theme(qapp: QApplication) -> None:
    names = sorted(file.stem for file in resource("icons").glob("*.svg") if file.stem != "app")
    assert len(names) > 20
    for palette in (DARK, LIGHT):
        theme.apply_theme(qapp, palette.name)
        for name in names:
            assert painted(theme.icon(name)) == QColor(palette.text).rgb(), name


def painted(icon: QIcon) -> int:
    """The colour of the icon's most opaque point."""
    image = icon.pixmap(QSize(32, 32)).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(points, key=lambda colour: colour.alpha())
    return QColor(strongest.red(), strongest.green(), strongest.blue()).rgb()


def test_the_program_has_its_own_icon(qapp: QApplication) -> None:
    assert not theme.icon("app").pixmap(QSize(64, 64)).isNull()


def test_an_icon_that_does_not_exist_is_null(qapp: QApplication) -> None:
    assert theme.icon("no such icon").isNull()


def test_a_scaled_font_keeps_its_family_and_scales_its_size(qapp: QApplication) -> None:
    font = qapp.font()
    small = theme.scaled_font(font, 0.85)
    assert small.pointSizeF() == pytest.approx(0.85 * font.pointSizeF(), rel=0.02)
    assert small.family() == font.family()
