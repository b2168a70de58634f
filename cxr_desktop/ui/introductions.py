"""Who tells whom what: the rooms of the main window introduced to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.ui.long_work import watch_long_work
from cxr_desktop.ui.recent_menu import remember_recent
from cxr_desktop.ui.shortcuts import ToldKeys
from cxr_desktop.ui.shortcuts_dialog import keys_text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from cxr_desktop.ui.main_window import MainWindow


def introduce(window: MainWindow) -> None:
    """Connect wishes of the rooms to the window and to each other."""
    study, reading, training = window.study_room, window.reading_room, window.training_room

    def use_model(path: Path) -> None:
        window.model_choice.choose("model_path", str(path))

    for asking in (training, window.network_room):
        asking.films_wanted.connect(window.show_films)
    for finding in (study, window.similar_room, reading):
        finding.film_wanted.connect(window.go_to_film)
    for fitting in (training, window.shift_room):
        fitting.model_wanted.connect(use_model)
    for room in (reading, window.tools_room):
        study.study_leaving.connect(room.leave_study)
        study.study_opened.connect(room.read_again)
    reading.reader_changed.connect(study.read_as)
    review = reading.review
    review.hidden_changed.connect(lambda _: window.shift_room.set_hidden(is_hidden=review.keeps_answers))
    for showing in (window.compare_room, window.second_room):
        review.hidden_changed.connect(lambda _, renew=showing.renew: renew())
    window.desk.film_changed.connect(study.panel.select)
    window.compare_room.page_wanted.connect(window.show_page)
    window.compare_room.page_wanted.connect(lambda page: window.tools_room.set_single(is_single=page is None))
    for known in (window.same_patient, window.services.catalogue):
        known.changed.connect(window.compare_room.renew)
    _tell_keys(window)
    remember_recent(window)
    window.long_work = watch_long_work(window)
    window.ready.connect(window.preferences_room.begin)


def _tell_keys(window: MainWindow) -> None:
    """Let buttons of panels tell the keys of the actions that do the same."""
    actions, overlay = window.actions_by_name, window.panel.overlay
    for button, action in twins(window):
        ToldKeys(button, actions[action])
    window.study_room.panel.find_by(actions["find_film"])

    def name_switch() -> None:
        overlay.set_key(keys_text(actions["heatmap"]))

    window.shortcuts.changed.connect(name_switch)
    name_switch()


def twins(window: MainWindow) -> tuple[tuple[QAbstractButton, str], ...]:
    """Return buttons outside of the tool bar, each with the name of the action that does the same."""
    results, measure, overlay = window.study_room.panel, window.tools_room.panel, window.panel.overlay
    return (
        *window.empty_page.buttons,
        (results.run.button, "classify_all"),
        (results.export, "export"),
        (measure.undo, "measure_undo"),
        (measure.redo, "measure_redo"),
        (measure.delete, "measure_delete"),
        (measure.copy, "measure_copy"),
        (measure.clear, "measure_clear"),
        (measure.propose, "propose_cardiothoracic"),
        (overlay.switch, "heatmap"),
        (overlay.contour, "contour"),
        (overlay.shade, "shade_outside"),
    )
