"""The browser as the user meets it."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from cxr_desktop.app.folder_model import UNREAD_ROLE
from cxr_desktop.app.folder_tree import PATH_ROLE
from cxr_desktop.core.model.scope import ScopeVerdict
from cxr_desktop.ui.browser.badge import Badge, badge_of
from cxr_desktop.ui.browser.empty_state import EmptyState
from cxr_desktop.ui.browser.film_view import FilmView
from cxr_desktop.ui.browser.folder_view import FolderView
from cxr_desktop.ui.palettes import DARK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.ui.browser.browser_panel import BrowserPanel

    Opened = Callable[..., BrowserPanel]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Thirty empty films in two folders."""
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        for number in range(15):
            (tmp_path / place / f"film{number}.png").touch()
    return tmp_path


def films(panel: BrowserPanel) -> FilmView:
    return panel.findChild(FilmView)


def box(panel: BrowserPanel) -> QLineEdit:
    return panel.findChild(QLineEdit)


def empty(panel: BrowserPanel) -> EmptyState | None:
    found = panel.findChild(EmptyState)
    return found if found.isVisible() else None


def header(panel: BrowserPanel) -> str:
    return panel.findChild(QLabel, "films_header").text()


def click(qtbot: QtBot, panel: BrowserPanel, row: int) -> None:
    view = films(panel)
    index = panel.model.index(row)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_with_nothing_open_it_says_what_to_do(panel: BrowserPanel) -> None:
    assert empty(panel).text == "Open or drop a folder of chest X-rays"
    assert empty(panel).button.isHidden()


def test_a_folder_without_films_says_so(opened: Opened, tmp_path: Path) -> None:
    assert empty(opened(tmp_path)).text == "There are no films in this folder"


def test_a_folder_that_is_absent_is_told_in_the_list(panel: BrowserPanel, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.model.listing_failed):
        panel.model.open([tmp_path / "gone"])
    assert "gone: there is no such" in empty(panel).text


def test_films_and_folders_of_a_folder_are_shown(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    assert empty(panel) is None
    assert header(panel) == "FILMS   30"
    tree = panel.findChild(FolderView)
    top = tree.model().index(0, 0)
    assert [tree.model().index(row, 0, top).data() for row in range(2)] == ["a", "b"]
    assert tree.isExpanded(top)


def test_a_click_chooses_a_film_once(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    with qtbot.waitSignal(panel.film_chosen) as chosen:
        click(qtbot, panel, 3)
    assert chosen.args == [folder / "a/film3.png"]
    assert panel.current == folder / "a/film3.png"
    with qtbot.assertNotEmitted(panel.film_chosen):
        click(qtbot, panel, 3)


def test_the_arrow_keys_go_through_the_list(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    panel.select(folder / "a/film0.png")
    chosen: list[Path] = []
    panel.film_chosen.connect(chosen.append)
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home)
    for key in keys:
        qtbot.keyClick(films(panel), key)
    assert [film.stem for film in chosen] == ["film1", "film2", "film1", "film14", "film0"]


def test_a_typed_name_is_searched(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    panel.select(folder / "a/film0.png")
    qtbot.keyClicks(films(panel), "film12")
    assert panel.current == folder / "a/film12.png"


def test_stepping_stops_at_the_ends_and_follows_the_filter(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    chosen: list[Path] = []
    panel.film_chosen.connect(chosen.append)
    assert panel.step(-1) is None
    first = panel.step(1)
    assert first == folder / "a/film0.png"
    assert panel.step(-1) is None
    assert panel.step(5) == folder / "a/film5.png"
    panel.set_filter("film1")
    assert panel.step(1) == folder / "a/film10.png"
    assert panel.step(-1) == folder / "a/film1.png"
    assert chosen[0] == first
    assert len(chosen) == 4


def test_from_a_visited_film_outside_the_list_it_goes_on_from_the_film_left(
    opened: Opened, folder: Path, tmp_path: Path
) -> None:
    panel = opened(folder)
    panel.select(folder / "a/film3.png")
    panel.select(tmp_path / "elsewhere.png")
    assert panel.step(1) == folder / "a/film4.png"
    panel.select(tmp_path / "elsewhere.png")
    assert panel.step(-1) == folder / "a/film3.png"


def test_a_narrow_dock_does_not_widen_for_its_header(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    label = panel.findChild(QLabel, "films_header")
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == header(panel)


def test_the_neighbours_come_nearest_first(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    assert panel.neighbours(2) == ()
    panel.select(folder / "a/film1.png")
    assert [film.stem for film in panel.neighbours(2)] == ["film2", "film0", "film3"]


def test_the_filter_narrows_and_clears(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    with qtbot.waitSignal(panel.filter_changed) as changed:
        qtbot.keyClicks(box(panel), "b/film7")
    assert changed.args == ["b"]
    assert panel.model.films() == [folder / "b/film7.png"]
    assert header(panel) == "FILMS   1 of 30"
    qtbot.keyClick(box(panel), Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 30


def test_a_filter_that_nothing_passes_offers_to_clear_it(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    panel.set_filter("nobody")
    assert empty(panel).text == "No film matches the filter"
    qtbot.mouseClick(empty(panel).button, Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 30
    assert empty(panel) is None


def test_a_wrong_word_is_said_beside_the_box(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    panel.set_filter("film7 p>2")
    problem = next(label for label in panel.findChildren(QLabel) if label.property("role") == "notice")
    assert problem.isVisible()
    assert problem.text() == '"p>2" needs a number from 0 to 1'
    assert panel.model.rowCount() == 2
    panel.set_filter("film7")
    assert not problem.isVisible()


def test_the_chosen_film_is_marked_again_when_the_filter_lets_it_back(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    film = folder / "b/film7.png"
    panel.select(film)
    panel.set_filter("film1")
    assert panel.current == film
    assert not films(panel).currentIndex().isValid()
    panel.set_filter("")
    assert films(panel).currentIndex().row() == panel.model.row_of(film)


def test_a_reset_keeps_the_place_of_the_list(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    view = films(panel)
    panel.select(folder / "b/film7.png")
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 31)
    before = view.visualRect(view.currentIndex()).top()
    panel.model.set_filter("film")
    assert view.visualRect(view.currentIndex()).top() == before


def test_return_and_down_lead_from_the_filter_to_the_list(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        panel.focus_filter()
        qtbot.waitUntil(box(panel).hasFocus)
        qtbot.keyClick(box(panel), key)
        assert films(panel).hasFocus()


def test_a_folder_of_the_tree_narrows_the_list(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    tree = panel.findChild(FolderView)
    index = tree.model().index(1, 0, tree.model().index(0, 0))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert panel.model.folder == folder / "b"
    assert {film.parent for film in panel.model.films()} == {folder / "b"}
    panel.model.reload()
    with qtbot.waitSignal(panel.model.listed):
        pass
    assert tree.currentIndex().data(PATH_ROLE) == folder / "b"
    assert panel.model.rowCount() == 15


def test_another_folder_forgets_the_chosen_film(
    opened: Opened, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    panel = opened(folder)
    panel.select(folder / "a/film1.png")
    other = tmp_path_factory.mktemp("other")
    (other / "x.png").touch()
    opened(other)
    assert panel.current is None
    assert panel.findChild(FolderView).model().index(0, 0).data(PATH_ROLE) == other


def test_thumbnails_come_and_bring_the_size(opened: Opened, data: Path, qtbot: QtBot) -> None:
    panel = opened(data / "kermany_original/NORMAL")
    first = panel.model.index(0)
    qtbot.waitUntil(lambda: "×" in str(panel.model.data(first, int(Qt.ItemDataRole.UserRole) + 2)))
    view = films(panel)
    place = view.visualRect(first)
    image = panel.grab().toImage()
    middle = view.viewport().mapTo(panel, place.topLeft())
    greys = {image.pixelColor(middle.x() + 20 + step, middle.y() + 30).lightness() for step in range(20)}
    assert len(greys) > 5  # a film is painted, not a flat tile


def test_an_unreadable_film_says_why_in_its_row(opened: Opened, folder: Path, qtbot: QtBot) -> None:
    panel = opened(folder)
    qtbot.waitUntil(lambda: panel.model.error(folder / "a/film0.png") == "the file is empty")
    assert "the file is empty" in str(panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_doubtful_films_are_counted(
    opened: Opened, folder: Path, predicted: Callable[..., Prediction], qtbot: QtBot
) -> None:
    panel = opened(folder)
    panel.model.set_prediction(folder / "b/film14.png", predicted(0.47, uncertain=True))
    qtbot.waitUntil(lambda: header(panel) == "FILMS   30 · 1 doubtful")


def test_badges_say_class_and_probability_of_pneumonia(predicted: Callable[..., Prediction]) -> None:
    assert badge_of(predicted(0.04), "") == Badge("N 0.04", "normal")
    assert badge_of(predicted(0.93), "") == Badge("P 0.93", "pneumonia")
    assert badge_of(predicted(0.47, uncertain=True), "") == Badge("? 0.47", "doubtful")
    assert badge_of(predicted(0.9999), "") == Badge("P >0.99", "pneumonia")
    assert badge_of(predicted(0.0001), "") == Badge("N <0.01", "normal")
    assert badge_of(None, "cut short") == Badge("!", "error")
    assert badge_of(None, "") is None


def test_a_film_outside_the_scope_has_a_grey_badge_without_a_probability(
    opened: Opened, folder: Path, predicted: Callable[..., Prediction]
) -> None:
    outside = replace(predicted(0.93), scope=ScopeVerdict(False, "the film looks turned"))
    badge = badge_of(outside, "")
    assert badge == Badge("out", "greyed")
    assert badge.colours(DARK) == (DARK.text_muted, DARK.button)
    panel = opened(folder)
    film = panel.model.films()[0]
    panel.model.set_prediction(film, outside)
    said = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("Outside the model's scope: the film looks turned. Do not use this result.")
    assert "0.93" not in said
    panel._renew()  # at once: the films are empty, and their thumbnails soon say so
    assert "1 out" in header(panel)
    assert "doubtful" not in panel.findChild(QLabel, "films_header").text()


def test_hostile_names_are_painted_and_chosen(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    if sys.platform != "linux":
        pytest.skip("only here are names bytes")
    (tmp_path / os.fsdecode(b"w\xe4rd")).mkdir()
    for name in (
        b"caf\xe9.png",
        b"two\nlines.png",
        "\N{RIGHT-TO-LEFT OVERRIDE}gnp.png".encode(),
        b"x" * 251 + b".png",
    ):
        (tmp_path / os.fsdecode(b"w\xe4rd") / os.fsdecode(name)).touch()
    panel = opened(tmp_path)
    assert not panel.grab().isNull()
    for row in range(4):
        with qtbot.waitSignal(panel.film_chosen) as chosen:
            click(qtbot, panel, row)
        assert chosen.args[0].exists()


def test_everything_has_an_accessible_name(panel: BrowserPanel) -> None:
    assert films(panel).accessibleName() == "Films"
    assert panel.findChild(FolderView).accessibleName() == "Folders"
    assert box(panel).accessibleName() == "Filter films"
    assert box(panel).placeholderText() == "Filter: name, p>0.4, uncertain, error"


def test_a_film_that_was_shown_is_no_longer_unread(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    panel.select(folder / "a/film0.png")
    assert panel.model.index(0).data(UNREAD_ROLE) is True  # whoever shows it says so
    panel.model.mark_read(folder / "a/film0.png")
    assert panel.model.index(0).data(UNREAD_ROLE) is False


def test_rows_follow_the_font(opened: Opened, folder: Path) -> None:
    panel = opened(folder)
    view = films(panel)
    before = view.rowHeight(0)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    view.setFont(font)
    assert view.rowHeight(0) > before
    assert view.itemDelegate().sizeHint(view_option(view), QModelIndex()).height() == view.rowHeight(0)


def view_option(view: FilmView) -> object:
    from PySide6.QtWidgets import QStyleOptionViewItem

    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    return option
