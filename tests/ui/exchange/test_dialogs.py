"""The dialogs over real work: masks drawn with the mouse, copies written, cancelled and refused."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.exchange import Copies
from cxr_desktop.app.images import to_image
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog
from cxr_desktop.ui.exchange.film_choice import FilmChoice
from cxr_desktop.ui.exchange.mask_card import MaskCard
from cxr_desktop.ui.theme import apply_theme
from tests.core.exchange.films import write_film


@pytest.fixture
def films(tmp_path: Path) -> tuple[Path, ...]:
    (tmp_path / "films").mkdir()
    return tuple(write_film(tmp_path / "films" / f"{n}.dcm", PatientID=f"PID-{n}00") for n in range(3))


@pytest.fixture
def dialog(films: tuple[Path, ...], qtbot: QtBot, qapp: object) -> Iterator[DeidentifyDialog]:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    lane = PoolLane("pool", 1)
    masks = MaskCard(to_image(np.full((66, 104), 90, np.uint8)), (104, 66))
    made = DeidentifyDialog(FilmChoice(films[0], films[:2], films), masks, Copies(lane))
    qtbot.addWidget(made)
    made.show()
    yield made
    assert lane.close(10)


def drag(card: MaskCard, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag over the preview between places of the film, given as parts of its width and height."""
    place, preview = card.preview.place(), card.preview
    points = [
        QPoint(round(place.x() + x * place.width()), round(place.y() + y * place.height())) for x, y in (start, end)
    ]
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseMove(preview, points[1])
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=points[1])


def test_films_can_be_this_one_those_shown_or_all(dialog: DeidentifyDialog, films: tuple[Path, ...]) -> None:
    assert [dialog.films.itemText(row) for row in range(3)] == [
        "this film",
        "those the list shows (2)",
        "all of the folder (3)",
    ]
    found = []
    for row in range(3):
        dialog.films.setCurrentIndex(row)
        found.append(dialog.films.films)
    assert found == [films[:1], films[:2], films]


def test_a_rectangle_dragged_on_the_preview_is_one_of_the_film(dialog: DeidentifyDialog) -> None:
    drag(dialog.masks, (0.25, 0.5), (0.5, 0.75))
    (mask,) = dialog.masks.masks
    assert (mask.x, mask.y, mask.width, mask.height) == pytest.approx((26, 33, 26, 16.5), abs=0.8)
    drag(dialog.masks, (0.9, 0.9), (1.5, 1.5))  # beyond the film: cut off at its edge
    last = dialog.masks.masks[1]
    assert (last.x + last.width, last.y + last.height) == pytest.approx((104, 66), abs=0.2)
    drag(dialog.masks, (0.1, 0.1), (0.101, 0.101))  # a slip of the hand
    assert len(dialog.masks.masks) == 2
    dialog.masks.list.setCurrentRow(0)
    dialog.masks.list.setFocus()
    QTest.keyClick(dialog.masks.list, Qt.Key.Key_Delete)
    assert dialog.masks.masks == (last,)


def test_copies_are_written_as_the_dialog_says(
    dialog: DeidentifyDialog, films: tuple[Path, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dialog.row.run.isEnabled()
    dialog.folder.field.setText(str(tmp_path / "out"))
    dialog.films.setCurrentIndex(2)
    dialog.prefix.setText("TRIAL")
    dialog.options["keeps_uids"].setChecked(True)
    dialog.masks.add(Mask(0, 0, 10, 10))
    with qtbot.waitSignal(dialog.told, timeout=20_000) as told:
        dialog.row.run.click()
    assert told.args[0].startswith("3 films are copied without identity. Look at 3 of the pictures yourself")
    copies = [pydicom.dcmread(path) for path in sorted((tmp_path / "out").rglob("*.dcm"))]
    assert [copy.PatientID for copy in copies] == ["TRIAL-0001", "TRIAL-0002", "TRIAL-0003"]
    assert [copy.SOPInstanceUID for copy in copies] == [pydicom.dcmread(film).SOPInstanceUID for film in films]
    assert (copies[0].pixel_array[:10, :10] == 4095).all()
    assert "What was removed" in dialog.row.told.text()
    assert dialog.row.run.isEnabled()


def test_while_it_writes_it_says_how_long_it_still_takes(
    dialog: DeidentifyDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.folder.field.setText(str(tmp_path / "out"))
    dialog.films.setCurrentIndex(2)
    said: list[str] = []
    dialog._copies.happened.connect(lambda _event: said.append(dialog.row.pace.text()))
    with qtbot.waitSignal(dialog.told, timeout=20_000):
        dialog.row.run.click()
        assert not dialog.row.pace.isVisible()
    assert re.fullmatch(r"1 of 3 films · \d+ s left", said[0])
    assert re.fullmatch(r"2 of 3 films · \d+ s left", said[1])
    assert said[2] == "3 of 3 films"
    assert not dialog.row.pace.isVisible()


def test_what_fails_is_named_and_a_wrong_wish_is_one_sentence(
    dialog: DeidentifyDialog, films: tuple[Path, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    films[0].write_bytes(b"no film")
    dialog.folder.field.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(dialog.told, timeout=20_000):
        dialog.row.run.click()
    assert "0.dcm" in dialog.row.problem.text()
    dialog.folder.field.setText(str(films[0].parent))
    with qtbot.waitSignal(dialog._copies.failed, timeout=20_000):
        dialog.row.run.click()
    assert dialog.row.problem.text() == (
        "The copies go into a folder of their own, not beside the films they are made of."
    )


def test_the_table_of_who_is_who_comes_with_a_warning(dialog: DeidentifyDialog) -> None:
    assert not dialog.warning.isVisible()
    dialog.links.field.setText("/somewhere/else.csv")
    assert dialog.warning.isVisible()


def test_pseudonyms_begin_with_a_plain_word(dialog: DeidentifyDialog) -> None:
    dialog.folder.field.setText("/somewhere")
    dialog.prefix.clear()
    QTest.keyClicks(dialog.prefix, "../A\\B- 7" + "x" * 40)
    request = dialog.request()
    assert request is not None
    assert request.prefix == "AB-7" + "x" * 28


def test_a_table_of_who_is_who_writes_over_no_film(
    dialog: DeidentifyDialog, films: tuple[Path, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    before = films[2].read_bytes()
    dialog.folder.field.setText(str(tmp_path / "out"))
    dialog.links.field.setText(str(films[2]))
    with qtbot.waitSignal(dialog._copies.failed, timeout=20_000):
        dialog.row.run.click()
    assert "another file lies there" in dialog.row.problem.text()
    dialog.key.field.setText(str(tmp_path / "same"))
    dialog.links.field.setText(str(tmp_path / "out" / ".." / "same"))
    with qtbot.waitSignal(dialog._copies.failed, timeout=20_000):
        dialog.row.run.click()
    assert "need a file each" in dialog.row.problem.text()
    assert films[2].read_bytes() == before


def test_a_run_can_be_cancelled_and_says_so(dialog: DeidentifyDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.folder.field.setText(str(tmp_path / "out"))
    dialog.films.setCurrentIndex(2)
    is_asked = threading.Event()
    dialog._copies._lane.submit(Job(lambda _token: is_asked.wait(30)))  # else they may be written before
    with qtbot.waitSignals([dialog._copies.stopped], timeout=30_000):
        dialog.row.run.click()
        dialog.row.leave.click()
        is_asked.set()
    assert "Stopped" in dialog.row.told.text()
    assert not dialog.row.is_running


def test_without_a_film_nothing_can_be_run(qtbot: QtBot, qapp: object) -> None:
    lane = PoolLane("pool", 1)
    made = DeidentifyDialog(FilmChoice(None, (), ()), MaskCard(None, (1, 1)), Copies(lane))
    qtbot.addWidget(made)
    made.folder.field.setText("/tmp/x")
    made.show()
    assert not made.row.run.isEnabled()
    drag(made.masks, (0.1, 0.1), (0.9, 0.9))
    assert made.masks.masks == ()
    assert lane.close(10)


def test_a_rectangle_is_laid_moved_and_stretched_with_keys(dialog: DeidentifyDialog, qtbot: QtBot):
    preview, card = dialog.masks.preview, dialog.masks
    preview.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert card.masks == ()
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    assert card.masks == (Mask(39.0, 24.8, 26.0, 16.5),)
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    qtbot.keyClick(preview, Qt.Key.Key_Up)
    assert card.masks == (Mask(40.0, 23.8, 26.0, 16.5),)
    qtbot.keyClick(preview, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert card.masks == (Mask(40.0, 23.8, 26.0, 17.5),)
    assert card.list.item(0).text() == "26 x 18 at 40, 24"
    for _press in range(200):
        qtbot.keyClick(preview, Qt.Key.Key_Left)
        qtbot.keyClick(preview, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert card.masks == (Mask(0.0, 23.8, 1.0, 17.5),)
