"""Comparing, the second window and the header browser in the real window, with the real network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import generate_uid
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.core.film.window import presets_for
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.compare.compare_view import CompareView
from cxr_desktop.ui.compare.content import Content, Source
from cxr_desktop.ui.compare_room import NO_OTHER
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.pane_desk import COMPUTING, HIDDEN
from cxr_desktop.ui.viewer.corner_text import Corner
from tests.core.film.dicom_film import film, saved

_SECONDS = 60_000
Picture = Callable[[MainWindow, str], None]


def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        window.open([folder])


def answered(window: MainWindow, qtbot: QtBot) -> CompareView:
    view = window.compare_room.page
    assert view is not None
    qtbot.waitUntil(
        lambda: all(pane.answer.answer.title not in {"", COMPUTING.title} for pane in view.shown), timeout=_SECONDS
    )
    return view


def test_panes_show_film_and_heat_maps_of_methods_and_leave_the_single_viewer_as_it_was(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture
):
    opened(window, qtbot, ward)
    single, room = window.viewer, window.compare_room
    single.zoom_in()
    before = single.view_state
    window.actions_by_name["compare"].trigger()
    room.page.count_chosen.emit(4)
    answered(window, qtbot)
    assert not single.isVisible()
    assert [viewer.corner_lines(Corner.BOTTOM_RIGHT)[0] for viewer in room.viewers[1:]] == [
        "Grad-CAM",
        "Grad-CAM++",
        "HiResCAM",
    ]
    said = window.films.prediction(window.desk.path)
    assert {pane.answer.answer.title.split()[0] for pane in room.page.shown} <= {said.label.title(), "Doubtful"}
    window.actions_by_name["actual_size"].trigger()
    assert all(viewer.view_state.is_actual_size for viewer in room.viewers)
    window.actions_by_name["invert"].trigger()
    assert all(viewer.is_inverted for viewer in room.viewers)
    assert single.view_state == before
    room.page.count_chosen.emit(2)
    window.actions_by_name["zoom_in"].trigger()
    zoomed = room.viewers[0].view_state.magnification
    room.page.count_chosen.emit(4)
    answered(window, qtbot)
    assert {viewer.view_state.magnification for viewer in room.viewers} == {zoomed}
    picture(window, "compare")
    with qtbot.waitSignal(window.desk.film_shown, timeout=_SECONDS):
        qtbot.keyClick(window, Qt.Key.Key_Right)
    answered(window, qtbot)
    assert {viewer.film.source for viewer in room.viewers} == {window.desk.path}
    window.actions_by_name["compare"].trigger()
    assert single.isVisible()
    assert single.view_state == before
    assert not window.actions_by_name["invert"].isChecked()


def test_a_dropped_film_is_held_while_the_list_goes_on_and_swipes_over_it(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture
):
    opened(window, qtbot, ward)
    room, films = window.compare_room, window.films.films()
    window.actions_by_name["compare"].trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(films[4]))])
    room.page.panes[1].dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    window.browser.step(1)
    answered(window, qtbot)
    qtbot.waitUntil(lambda: all(viewer.film is not None for viewer in room.viewers), timeout=_SECONDS)
    assert [viewer.film.source for viewer in room.viewers] == [films[1], films[4]]
    window.actions_by_name["swipe"].trigger()
    assert room.page.is_swiping
    share = room.page.swipe.share
    window.actions_by_name["swipe_left"].trigger()
    assert room.page.swipe.share < share
    room.viewers[1].zoom_in()
    assert room.viewers[0].view_state.magnification == room.viewers[1].view_state.magnification
    picture(window, "swipe")
    window.actions_by_name["compare"].trigger()
    assert not window.actions_by_name["swipe"].isChecked()


def test_another_model_answers_beside_the_first_and_is_freed_when_comparing_ends(
    window: MainWindow, services: Services, qtbot: QtBot, ward: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    checkpoint, other = load_checkpoint(bundled_model()), tmp_path / "other.safetensors"
    header = replace(checkpoint.header, name="other", preprocessing="resize256-crop224")
    save_checkpoint(other, header, checkpoint.state)
    del checkpoint
    opened(window, qtbot, ward)
    room = window.compare_room
    window.actions_by_name["compare"].trigger()
    room.show_content(1, Content(method=Method.GRAD_CAM))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    room.page.model_wished.emit(1)
    qtbot.waitUntil(lambda: room.contents[1].is_other_model, timeout=_SECONDS)
    view = answered(window, qtbot)
    assert [pane.answer.answer.detail.split()[-1] for pane in view.shown] == ["cxr-vgg16-2", "other"]
    assert view.panes[1].chooser.models.currentText() == "other.safetensors"
    known = room.answers._known
    maps = [answer.heatmap for answer in known.values() if answer.info.name == "other"]
    assert maps
    assert np.isfinite(maps[0].values).all()
    assert services.inference.is_ready
    said = view.panes[1].answer.answer
    with qtbot.waitSignal(room.answers.refused, timeout=_SECONDS) as refused:  # the one before stays
        room.use_other_model(tmp_path / "gone.safetensors")
    assert "gone.safetensors" in refused.args[0]
    assert "gone.safetensors" in services.notices.all()[-1].sentence
    room.show_content(1, Content(method=Method.GRAD_CAM, is_other_model=True))
    answered(window, qtbot)
    assert view.panes[1].answer.answer == said
    assert view.panes[1].chooser.models.currentText() == "other.safetensors"
    window.actions_by_name["compare"].trigger()
    engine = room.answers._other
    qtbot.waitUntil(lambda: engine._classifier is None, timeout=_SECONDS)


def test_a_blind_reader_is_told_nothing_in_any_pane_or_window(window: MainWindow, qtbot: QtBot, ward: Path):
    opened(window, qtbot, ward)
    room, films = window.compare_room, window.films.films()
    window.actions_by_name["compare"].trigger()
    room.show_content(1, Content(method=Method.GRAD_CAM).holding(films[5]))
    view = answered(window, qtbot)
    assert HIDDEN not in {pane.answer.answer for pane in view.shown}
    window.reading_dock.show()
    window.reading_room.review.set_blind(is_blind=True)
    assert {pane.answer.answer for pane in view.shown} == {HIDDEN}
    assert "Grad-CAM" not in "".join(room.viewers[1].corner_lines(Corner.BOTTOM_RIGHT))
    window.actions_by_name["second_window"].trigger()
    second = window.second_room.window
    assert second is not None
    second.heatmap.trigger()
    qtbot.waitUntil(lambda: second.viewer.film is not None, timeout=_SECONDS)
    assert "Grad-CAM" not in "".join(second.viewer.corner_lines(Corner.BOTTOM_RIGHT))
    window.reading_room.review.set_blind(is_blind=False)
    answered(window, qtbot)
    assert HIDDEN not in {pane.answer.answer for pane in view.shown}


def test_an_earlier_film_of_the_patient_stands_beside_or_the_action_says_there_is_none(
    window: MainWindow, qtbot: QtBot, ward: Path
):
    first, second, alone = sorted((ward / "PNEUMONIA").iterdir())
    older, newer = first.with_name("person7_virus_1.jpeg"), second.with_name("person7_virus_2.jpeg")
    first.rename(older)
    second.rename(newer)
    opened(window, qtbot, ward)
    action = window.actions_by_name["prior"]
    qtbot.waitUntil(lambda: window.same_patient.others(newer) == (older,), timeout=_SECONDS)
    window.browser.select(alone)
    assert not action.isEnabled()
    assert action.toolTip().startswith(NO_OTHER.lower())  # its key stands behind
    window.browser.select(newer)
    assert action.isEnabled()
    assert "No film is known to be earlier" in action.toolTip()  # names tell no dates
    room = window.compare_room
    plain = room.contents
    action.trigger()
    qtbot.waitUntil(lambda: all(viewer.film is not None for viewer in room.viewers), timeout=_SECONDS)
    assert [viewer.film.source for viewer in room.viewers] == [newer, older]
    assert room.contents[1].source is Source.OTHER
    window.browser.select(alone)
    assert room.viewers[1].film is None
    window.actions_by_name["compare"].trigger()
    window.actions_by_name["compare"].trigger()
    assert room.contents == plain  # what the panes showed before


def test_only_a_film_of_an_earlier_study_is_an_earlier_one(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "studies"
    folder.mkdir()
    old, now = folder / "old.dcm", folder / "now.dcm"
    for path, date in ((old, "20200101"), (now, "20210216")):
        fields = {"PatientID": "A", "StudyInstanceUID": f"1.{date}", "StudyDate": date}
        path.write_bytes(saved(film(np.arange(64, dtype=np.uint16).reshape(8, 8), **fields)))
    with qtbot.waitSignal(window.services.catalogue.changed, timeout=_SECONDS):
        opened(window, qtbot, folder)
    action, room = window.actions_by_name["prior"], window.compare_room
    for path, source, title in ((now, Source.EARLIER, "- 412 days"), (old, Source.OTHER, "+ 412 days")):
        window.browser.select(path)
        action.trigger()
        qtbot.waitUntil(lambda: all(v.film is not None for v in room.viewers), timeout=_SECONDS)
        assert room.contents[1].source is source
        assert room.viewers[1].film.source == (old if path == now else now)
        assert room.viewers[1].corner_lines(Corner.TOP_LEFT)[1] == title
    assert action.text().replace("&", "") == "Compare with another film of the patient"


def test_the_second_window_follows_or_holds_without_a_heat_map_and_steps_with_the_keys(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture
):
    opened(window, qtbot, ward)
    action, films = window.actions_by_name["second_window"], window.films.films()
    action.trigger()
    second = window.second_room.window
    assert second is not None
    qtbot.waitUntil(lambda: second.viewer.film is not None, timeout=_SECONDS)
    assert second.viewer.film.source == films[0]
    assert "Grad-CAM" not in "".join(second.viewer.corner_lines(Corner.BOTTOM_RIGHT))
    second.hold.trigger()
    with qtbot.waitActive(second):
        second.activateWindow()
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert window.desk.path == films[1]
    assert second.viewer.film.source == films[0]
    second.hold.trigger()
    qtbot.waitUntil(
        lambda: second.viewer.film is not None and second.viewer.film.source == films[1], timeout=_SECONDS
    )
    second.heatmap.trigger()
    qtbot.waitUntil(lambda: second.viewer.corner_lines(Corner.BOTTOM_RIGHT)[0] == "Grad-CAM", timeout=_SECONDS)
    assert "Grad-CAM" not in "".join(window.viewer.corner_lines(Corner.BOTTOM_RIGHT))
    picture(second, "second-window")  # type: ignore[arg-type]
    second.close()
    assert not action.isChecked()
    action.trigger()
    window.shut()
    assert window.second_room.window is None


def test_the_header_follows_the_film_on_screen(window: MainWindow, qtbot: QtBot, ward: Path):
    action, room = window.actions_by_name["header"], window.header_room
    assert not action.isEnabled()
    opened(window, qtbot, ward)
    films = window.films.films()
    action.trigger()
    qtbot.waitUntil(lambda: "fields" in room.window.message.text(), timeout=_SECONDS)
    assert room.window.title.text() == films[0].name
    room.window.search.setText("columns x rows")
    room.window.search_now()
    assert room.window.tree.model().index(0, 3).data() == f"{window.viewer.film.width} x {window.viewer.film.height}"
    window.browser.step(1)
    qtbot.waitUntil(lambda: "fields" in room.window.message.text(), timeout=_SECONDS)
    assert room.window.title.text() == films[1].name


def test_keys_turn_and_window_the_panes_and_tools_of_the_single_film_rest(
    window: MainWindow, qtbot: QtBot, ward: Path
):
    opened(window, qtbot, ward)
    actions, room = window.actions_by_name, window.compare_room
    before = window.viewer.view_state
    actions["compare"].trigger()
    answered(window, qtbot)
    assert not actions["tool_length"].isEnabled()
    assert not actions["local_contrast"].isEnabled()
    actions["mirror"].trigger()
    actions["preset_2"].trigger()
    assert all(viewer.orientation.is_mirrored for viewer in room.viewers[:2])
    assert {viewer.view_state.grey.preset for viewer in room.viewers[:2]} == {
        presets_for(window.front_viewer.film)[1]
    }
    actions["compare"].trigger()
    assert window.viewer.view_state.grey == before.grey
    assert window.viewer.orientation.is_mirrored  # a turn belongs to the film, wherever it is shown
    assert actions["tool_length"].isEnabled()
    assert not actions["measure_undo"].isEnabled()


def test_the_prior_is_found_by_the_headers(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    sample = pydicom.dcmread(resource("samples") / "phantom-05-clear-monochrome1.dcm")
    for name, date in (("b.dcm", "20240301"), ("a.dcm", "20260301")):
        sample.StudyInstanceUID, sample.SOPInstanceUID, sample.StudyDate = generate_uid(), generate_uid(), date
        sample.PatientID = "4711"
        sample.save_as(tmp_path / name)
    with qtbot.waitSignal(window.services.catalogue.changed, timeout=_SECONDS):
        opened(window, qtbot, tmp_path)
    assert window.desk.path == tmp_path / "a.dcm"
    window.actions_by_name["prior"].trigger()
    answered(window, qtbot)
    assert [viewer.film.source.name for viewer in window.compare_room.viewers[:2]] == ["a.dcm", "b.dcm"]
