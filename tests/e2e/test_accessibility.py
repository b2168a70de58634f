"""Every window without a mouse, without sight, with large texts and in every language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.language import LANGUAGES, use_language
from cxr_desktop.app.services import Services
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.theme import current
from tests.access_tree import beyond_keys, not_closed_by_escape, unnamed
from tests.clipping import clipped, pages_of
from tests.every_window import OPENING, close_all_but, files_asked_for, open_everything, settle, show_samples, windows
from tests.filled_windows import FILLED, Filling

_SIZES = (1.5, 2.0)


@pytest.fixture
def text_size_left_as_found(qapp: QApplication) -> Iterator[None]:
    yield
    current().set_text_size(1.0)


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    yield use_language(qapp, request.param)
    use_language(qapp, "en")


def clipped_texts(qtbot: QtBot) -> list[str]:
    """Return the texts that are cut off on any page of any window that is open.

    A window that is squeezed because it needs more height than the screen has is looked at across alone.
    """
    found = []
    for top in windows():
        for page in pages_of(top):
            settle(qtbot)
            is_squeezed = _height_needed(top) > top.screen().availableSize().height()
            found += [f"{page}: {line}" for line in clipped(top) if not (is_squeezed and " too low" in line)]
    return found


def _height_needed(top: QWidget) -> int:
    layout = top.layout()
    if layout is None:
        return 0
    needed = layout.totalHeightForWidth(top.width()) if layout.hasHeightForWidth() else 0
    return max(needed, layout.totalMinimumSize().height())


@pytest.fixture
def filling(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Filling:
    """The window on films, and whatever opens only after work, filled; asked for after the language it speaks."""
    window: MainWindow = request.getfixturevalue("window")
    made = Filling(window, qtbot, tmp_path)
    with files_asked_for():
        show_samples(window, qtbot)
        made.open_all()
    return made


def test_every_window_is_read_aloud_and_driven_by_keys_in_any_size_of_text(
    window: MainWindow, qtbot: QtBot, subtests: pytest.Subtests, text_size_left_as_found: None
) -> None:
    with subtests.test("empty"):
        assert not (found := unnamed(window) + beyond_keys(window)), "\n".join(found)
    with files_asked_for():
        show_samples(window, qtbot)
        open_everything(window, qtbot, (*OPENING, "preferences"))
    opened = windows()
    assert len(opened) >= 12
    with subtests.test("names and roles"):
        assert not (found := [line for top in opened for line in unnamed(top)]), "\n".join(found)
    with subtests.test("keys"):
        assert not (found := [line for top in opened for line in beyond_keys(top)]), "\n".join(found)
    with subtests.test("texts"):
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    for size in _SIZES:
        current().set_text_size(size)
        settle(qtbot)
        with subtests.test("texts", size=size):
            assert not (found := clipped_texts(qtbot)), "\n".join(found)
    current().set_text_size(1.0)
    with subtests.test("Escape"):
        assert not (found := [line for top in opened if (line := not_closed_by_escape(top))]), "\n".join(found)
    close_all_but(window)


def test_every_filled_window_is_read_aloud_and_driven_by_keys_in_any_size_of_text(
    filling: Filling, qtbot: QtBot, subtests: pytest.Subtests, text_size_left_as_found: None
) -> None:
    opened = windows()
    assert len(opened) >= len(FILLED)
    with subtests.test("names and roles"):
        assert not (found := [line for top in opened for line in unnamed(top)]), "\n".join(found)
    with subtests.test("keys"):
        assert not (found := [line for top in opened for line in beyond_keys(top)]), "\n".join(found)
    with subtests.test("texts"):
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    filling.end_training()  # else its window asks
    filling.close_questions()  # no text grows while one is open
    with subtests.test("texts", size=2.0):
        current().set_text_size(2.0)
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    current().set_text_size(1.0)
    with subtests.test("Escape"):
        assert not (found := [line for top in windows() if (line := not_closed_by_escape(top))]), "\n".join(found)
    close_all_but(filling.window)


_OTHERS = [
    pytest.param(one.code, marks=() if one.code == "de" else pytest.mark.slow)  # German has the longest words
    for one in LANGUAGES
    if one.code != "en"
]


@pytest.mark.parametrize("language", _OTHERS, indirect=True)
def test_no_text_is_cut_off_in_any_language(
    language: str,
    services: Services,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    subtests: pytest.Subtests,
    text_size_left_as_found: None,
) -> None:
    window: MainWindow = request.getfixturevalue("window")  # made in the language
    with files_asked_for():
        show_samples(window, qtbot)
        open_everything(window, qtbot, (*OPENING, "preferences"))
    with subtests.test("texts"):
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    with subtests.test("texts", size=2.0):
        current().set_text_size(2.0)
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    close_all_but(window)


@pytest.mark.slow
@pytest.mark.parametrize("language", [one.values[0] for one in _OTHERS], indirect=True)
def test_no_text_of_a_filled_window_is_cut_off_in_any_language(
    language: str,
    services: Services,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    subtests: pytest.Subtests,
    text_size_left_as_found: None,
) -> None:
    filling: Filling = request.getfixturevalue("filling")  # made in the language
    with subtests.test("texts"):
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    filling.close_questions()
    with subtests.test("texts", size=2.0):
        current().set_text_size(2.0)
        assert not (found := clipped_texts(qtbot)), "\n".join(found)
    filling.end_training()
    close_all_but(filling.window)
