"""The film list as a model: listing, filter, answers."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from cxr_desktop.app.folder_model import (
    ERROR_ROLE,
    PATH_ROLE,
    PREDICTION_ROLE,
    SUBTITLE_ROLE,
    UNREAD_ROLE,
    FilmListModel,
)
from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.core.model.prediction import Prediction
from tests.core.model.answers import prediction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def answer(p: float, *, uncertain: bool = False) -> Prediction:
    return prediction(p, uncertain=uncertain)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve films in two folders, made in no order."""
    for place in ("b", "a"):
        (tmp_path / place).mkdir()
        for number in (10, 2, 1, 3, 12, 7):
            (tmp_path / place / f"film{number}.png").touch()
    return tmp_path


@pytest.fixture
def model(folder: Path, qapp: object) -> FilmListModel:
    made = FilmListModel(SyncLane())
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.open([folder])
    return made


@pytest.fixture
def pool() -> Iterator[PoolLane]:
    lane = PoolLane("films", 2)
    yield lane
    assert lane.close()


def names(model: FilmListModel) -> list[str]:
    return [f"{film.parent.name}/{film.stem[4:]}" for film in model.films()]


def test_films_stand_in_natural_order(model: FilmListModel) -> None:
    order = ["1", "2", "3", "7", "10", "12"]
    assert names(model) == [f"a/{one}" for one in order] + [f"b/{one}" for one in order]
    assert not model.is_loading


def test_a_pool_gives_the_same_list_and_tells_when_it_is_whole(
    folder: Path, model: FilmListModel, pool: PoolLane, qtbot: QtBot
) -> None:
    other = FilmListModel(pool)
    QAbstractItemModelTester(other, QAbstractItemModelTester.FailureReportingMode.Fatal, other)
    with qtbot.waitSignal(other.listed) as listed:
        other.open([folder])
        assert other.is_loading
    assert other.films() == model.films()
    assert [node.count for node in listed.args[0].tree.nodes] == [12, 6, 6]


def test_rows_come_before_the_listing_is_whole(data: Path, pool: PoolLane, qtbot: QtBot) -> None:
    model = FilmListModel(pool)
    seen: list[bool] = []
    model.rowsInserted.connect(lambda *_: seen.append(model.is_loading))
    with qtbot.waitSignal(model.listed):
        model.open([data / "kermany_original"])
    assert seen[0] is True
    assert model.total == len([*(data / "kermany_original").rglob("*.jpeg")])


def test_roots_that_are_files_are_listed_as_they_are(folder: Path, qapp: object) -> None:
    model = FilmListModel(SyncLane())
    model.open([folder / "b/film10.png", folder / "b/film2.png"])
    assert names(model) == ["b/2", "b/10"]


def test_a_root_that_is_absent_is_told_in_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    model = FilmListModel(SyncLane())
    with qtbot.waitSignal(model.listing_failed) as failed:
        model.open([tmp_path / "nowhere"])
    assert "nowhere: there is no such" in failed.args[0]
    assert not model.is_loading


def test_opening_another_folder_drops_the_first_one_at_once(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    gate = threading.Event()
    lane = PoolLane("one", 1)
    try:
        model = FilmListModel(lane)
        lane.submit(_gate_job(gate))
        other = tmp_path_factory.mktemp("other")
        (other / "x.png").touch()
        model.open([folder])
        model.open([other])
        with qtbot.waitSignal(model.listed):
            gate.set()
        assert model.films() == [other / "x.png"]
    finally:
        assert lane.close()


def _gate_job(gate: threading.Event) -> object:
    from cxr_desktop.app.jobs import Job

    return Job(lambda _token: gate.wait(30))


def test_closing_stops_the_listing(folder: Path, pool: PoolLane, qtbot: QtBot) -> None:
    model = FilmListModel(pool)
    model.open([folder])
    with qtbot.waitSignal(model.loading_changed, check_params_cb=lambda is_loading: not is_loading):
        model.close()
    assert not model.is_loading


def test_names_that_are_not_text_are_listed_and_lead_back_to_their_files(tmp_path: Path, qapp: object) -> None:
    if sys.platform != "linux":
        pytest.skip("only here are names bytes")
    hostile = [
        b"caf\xe9.png",
        b"two\nlines.png",
        "\N{RIGHT-TO-LEFT OVERRIDE}gnp.exe.png".encode(),
        b"x" * 251 + b".png",
    ]
    for name in hostile:
        (tmp_path / os.fsdecode(name)).touch()
    model = FilmListModel(SyncLane())
    model.open([tmp_path])
    assert {os.fsencode(film.name) for film in model.films()} == set(hostile)
    for row, film in enumerate(model.films()):
        shown = model.index(row).data()
        assert shown.isprintable() and shown.encode()  # noqa: PT018 - one fact
        assert film.exists()
        assert model.row_of(film) == row
        assert str(model.index(row).data(Qt.ItemDataRole.ToolTipRole)).encode()
        assert model.index(row).data(PATH_ROLE) == film


def test_a_film_tells_what_is_known_of_it(model: FilmListModel, folder: Path) -> None:
    film = folder / "a/film2.png"
    index = model.index(1)
    assert (index.data(), index.data(SUBTITLE_ROLE), index.data(UNREAD_ROLE)) == ("film2.png", "PNG · unread", True)
    model.set_size(film, (1422, 1152))
    model.mark_read(film)
    model.set_prediction(film, answer(0.47, uncertain=True))
    assert (index.data(SUBTITLE_ROLE), index.data(UNREAD_ROLE)) == ("1422 × 1152 · read", False)
    assert index.data(PREDICTION_ROLE).probabilities[1] == 0.47
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert str(film) in tip
    assert "Called PNEUMONIA (doubtful" in tip
    assert "probability of PNEUMONIA: 0.47" in tip
    assert model.doubtful == 1


def test_an_error_takes_the_place_of_an_answer(model: FilmListModel, folder: Path) -> None:
    film = folder / "a/film1.png"
    model.set_prediction(film, answer(0.9))
    model.set_error(film, "the file is empty")
    index = model.index(0)
    assert (index.data(ERROR_ROLE), index.data(PREDICTION_ROLE)) == ("the file is empty", None)
    assert index.data(SUBTITLE_ROLE) == "the file is empty"
    assert model.unreadable == 1
    model.set_prediction(film, answer(0.9))
    assert (index.data(ERROR_ROLE), model.unreadable) == ("", 0)


def test_a_film_that_begins_to_pass_the_filter_comes_in_at_its_place(model: FilmListModel, folder: Path) -> None:
    model.set_filter("p>0.5")
    assert model.rowCount() == 0
    for name, p in (("b/film2.png", 0.9), ("a/film10.png", 0.8), ("a/film3.png", 0.1), ("a/film12.png", 0.7)):
        model.set_prediction(folder / name, answer(p))
    assert names(model) == ["a/10", "a/12", "b/2"]


def test_a_film_does_not_leave_under_the_hand(model: FilmListModel, folder: Path) -> None:
    model.set_filter("unread")
    model.mark_read(folder / "a/film1.png")
    assert names(model)[0] == "a/1"
    model.set_filter("unread ")
    assert names(model)[0] == "a/2"


def test_a_folder_narrows_the_list_together_with_the_filter(model: FilmListModel, folder: Path) -> None:
    model.set_folder(folder / "b")
    model.set_filter("film1")
    assert names(model) == ["b/1", "b/10", "b/12"]
    model.set_folder(None)
    assert len(names(model)) == 6


def test_a_folder_does_not_take_its_neighbour_of_a_longer_name(tmp_path: Path, qapp: object) -> None:
    for name in ("ward", "ward 2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "film1.png").touch()
    model = FilmListModel(SyncLane())
    model.open([tmp_path])
    model.set_folder(tmp_path / "ward")
    assert names(model) == ["ward/1"]


def test_another_model_takes_all_answers_away(model: FilmListModel, folder: Path) -> None:
    model.set_prediction(folder / "a/film1.png", answer(0.9))
    model.set_filter("p>0.5")
    model.forget_answers()
    assert model.rowCount() == 0
    assert model.prediction(folder / "a/film1.png") is None


def test_reading_the_folder_again_keeps_marks_and_folder_and_drops_answers(
    model: FilmListModel, folder: Path
) -> None:
    film = folder / "a/film1.png"
    model.mark_read(film)
    model.set_prediction(film, answer(0.9))
    model.set_folder(folder / "a")
    (folder / "a/film0.png").touch()
    model.reload()
    assert names(model)[:2] == ["a/0", "a/1"]
    assert model.folder == folder / "a"
    assert model.index(1).data(UNREAD_ROLE) is False
    assert model.prediction(film) is None


def test_the_row_near_a_film_is_found_also_when_the_film_itself_is_hidden(model: FilmListModel, folder: Path) -> None:
    model.set_filter("film1")  # 1, 10, 12 of a, then of b
    hidden, shown = folder / "a/film7.png", folder / "a/film10.png"
    assert [model.row_near(shown, by) for by in (-2, -1, 0, 1, 2)] == [None, 0, 1, 2, 3]
    assert [model.row_near(hidden, by) for by in (-2, -1, 1, 2)] == [None, 0, 1, 2]
    assert model.row_near(folder / "unknown.png", 1) is None


def test_type_ahead_finds_the_next_name_and_starts_again_at_the_top(model: FilmListModel) -> None:
    def found(start: int, text: str) -> int | None:
        hits = model.match(model.index(start), Qt.ItemDataRole.DisplayRole, text)
        return hits[0].row() if hits else None

    assert found(0, "FILM7") == 3
    assert found(4, "film7") == 9
    assert found(10, "film7") == 3
    assert found(0, "7") is None


def test_a_hundred_thousand_films_are_filtered_at_once(qapp: object) -> None:
    from cxr_desktop.app.film_filter import parse_filter
    from cxr_desktop.app.film_table import FilmTable, RowMaker

    table = FilmTable()
    table.add(RowMaker([]).rows(Path(f"/films/person{number}.png") for number in range(100_000)))
    assert len(parse_filter("person9999").rows(table)) == 11
    assert len(parse_filter("unread person1").rows(table)) == 11_111


def test_answers_that_are_hidden_are_told_by_nothing(model: FilmListModel, folder: Path) -> None:
    film = model.films()[0]
    model.set_prediction(film, answer(0.9, uncertain=True))
    model.set_filter("p>0.8")
    assert model.films() == [film]
    model.set_answers_hidden(is_hidden=True)
    assert model.films() == []
    model.set_filter("")
    index = model.index(model.row_of(film))
    assert index.data(PREDICTION_ROLE) is None
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "PNEUMONIA" not in index.data(role)
    assert model.doubtful == 0
    model.set_answers_hidden(is_hidden=False)
    assert index.data(PREDICTION_ROLE) is not None
    assert model.doubtful == 1


def test_a_film_is_dragged_as_its_file(model: FilmListModel, folder: Path):
    model.open([folder])
    index = model.index(1)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    (url,) = model.mimeData([index]).urls()
    assert Path(url.toLocalFile()) == model.path_at(1)
