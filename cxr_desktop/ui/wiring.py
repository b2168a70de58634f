"""Which action does what: the one list of connections between the actions and the parts of the main window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.settings import window_state
from cxr_desktop.core.film.window import PRESETS
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.docks import bring_forward, join, on_open
from cxr_desktop.ui.file_graphics import connect_graphics, remember_graphics
from cxr_desktop.ui.model_choice import DEVICES, PRECISIONS
from cxr_desktop.ui.recent_menu import add_recent_menus
from cxr_desktop.ui.theme import Choice
from cxr_desktop.ui.view_tools import PRESET

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from cxr_desktop.app.overlay_choice import OverlayChoice
    from cxr_desktop.ui.main_window import MainWindow
    from cxr_desktop.ui.menus import Menus
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

THEMES = ((Choice.SYSTEM, mark("As the system")), (Choice.DARK, mark("Dark")), (Choice.LIGHT, mark("Light")))
_DIVIDER_STEP = 0.05  # of the width
# actions that need a film on screen
_FILM_ACTIONS = (
    "fit",
    "actual_size",
    "zoom_in",
    "zoom_out",
    "invert",
    "reset_window",
    "rotate_right",
    "rotate_left",
    "mirror",
    "flip",
    "copy_path",
    "film_report",
    "check_heatmap",
    "save_picture",
    "copy_picture",
    "print",
    "header",
)
_OF_THE_FILE = "window of the file"
_OVERLAY_SWITCHES = {"heatmap": "visible", "contour": "contour", "shade_outside": "shade_outside"}


def connect_actions(window: MainWindow) -> None:
    """Connect every action that does not need the viewer."""
    browser, films, opening, panes = window.browser, window.films, window.opening, window.help
    does: dict[str, Callable[[], object]] = {
        "open_folder": opening.ask_for_folder,
        "open_files": opening.ask_for_files,
        "open_samples": opening.open_samples,
        "reload": opening.reload,
        "quit": window.close,
        "previous_film": lambda: browser.step(-1),
        "next_film": lambda: browser.step(1),
        "first_film": lambda: browser.select(films.path_at(0)),
        "last_film": lambda: browser.select(films.path_at(films.rowCount() - 1)),
        "find_film": browser.focus_filter,
        "copy_path": lambda: _copy_path(window),
        "open_study": lambda: _ask_for_study(window),
        "export": window.study_room.export,
        "film_report": lambda: _ask_for_film_report(window),
        "save_picture": window.exchange_room.save_picture,
        "copy_picture": window.exchange_room.copy_picture,
        "print": window.exchange_room.print,
        "deidentify": window.exchange_room.deidentify,
        "dicom_objects": window.exchange_room.dicom_objects,
        "header": window.header_room.show,
        "prior": window.compare_room.compare_with_earlier,
        "swipe_left": lambda: window.compare_room.move_divider(-_DIVIDER_STEP),
        "swipe_right": lambda: window.compare_room.move_divider(_DIVIDER_STEP),
        "classify_all": lambda: _classify_all(window),
        "classify_with_maps": lambda: _classify_with_maps(window),
        "check_heatmap": window.heat_check_room.check,
        "load_model": window.model_choice.ask,
        "bundled_model": window.model_choice.use_bundled,
        "train": window.training_room.show,
        "report": window.training_room.show_report,
        "shift": window.shift_room.show,
        "network": window.network_room.show,
        "model_card": panes.show_model,
        "find_action": panes.find_action,
        "shortcuts": panes.show_shortcuts,
        "log": panes.show_log,
        "about": panes.show_about,
        "preferences": window.preferences_room.show,
        "tour": window.tour_room.begin,
    }
    for name, act in does.items():
        window.actions_by_name[name].triggered.connect(lambda _checked=False, act=act: act())
    window.actions_by_name["full_screen"].toggled.connect(
        lambda is_on: window.showFullScreen() if is_on else window.showNormal()
    )
    for name, switch in (
        ("compare", window.compare_room.set_open),
        ("swipe", window.compare_room.set_swipe),
        ("second_window", window.second_room.set_open),
    ):
        window.actions_by_name[name].toggled.connect(switch)
    docks = {"results": window.results_dock, "reading": window.reading_dock, "measurements": window.measure_dock}
    for name, dock in docks.items():
        join(dock, window.actions_by_name[name])
    on_open(window.reading_dock, window.reading_room.set_open)
    _connect_overlay(window)
    window.desk.film_changed.connect(lambda path: _enable_film_actions(window, is_film=path is not None))
    window.desk.film_changed.connect(lambda path: _enable_graphics(window, path))
    window.desk.film_shown.connect(lambda path, _digest: _enable_graphics(window, path))
    _enable_film_actions(window, is_film=False)


def connect_view(window: MainWindow, viewer: FilmViewer) -> None:
    """Connect the actions of the viewer and give it back what was chosen before."""
    actions, settings = window.actions_by_name, window.services.settings
    kind = type(viewer)
    for name, act in (
        ("fit", kind.fit),
        ("actual_size", kind.actual_size),
        ("zoom_in", kind.zoom_in),
        ("zoom_out", kind.zoom_out),
        ("reset_window", kind.reset),
    ):
        actions[name].triggered.connect(lambda _checked=False, act=act: act(window.front_viewer))
    actions["invert"].toggled.connect(lambda is_on: kind.set_inverted(window.front_viewer, is_on))
    viewer.inverted_changed.connect(
        lambda is_on: actions["invert"].setChecked(is_on) if window.front_viewer is viewer else None
    )
    actions["keep_view"].toggled.connect(lambda is_on: settings.set("keep_view", is_on))
    actions["keep_view"].setChecked(settings.is_on("keep_view"))
    remember_graphics(actions, settings)
    connect_any_view(window, viewer)
    window.compare_room.view_made.connect(lambda made: connect_any_view(window, made))
    view = window_state().value("view")
    if isinstance(view, str):
        viewer.set_view_state(type(viewer.view_state).from_json(view))
    window.presets_menu.aboutToShow.connect(lambda: offer_windows(window.presets_menu, window.front_viewer))
    for preset in PRESETS:
        action = window.presets_menu.addAction(shown(preset.name))
        action.setProperty(PRESET, preset.name)
        action.triggered.connect(lambda _checked=False, name=preset.name: window.front_viewer.apply_preset(name))


def offer_windows(menu: QMenu, viewer: FilmViewer) -> None:
    """Put the windows that the film's file offers in front of the others."""
    for action in menu.actions():
        if action.data() == _OF_THE_FILE:
            menu.removeAction(action)
            action.deleteLater()
    others, film = menu.actions(), viewer.film
    if film is None or not film.presets:
        return
    for preset in film.presets:
        action = QAction(display_text(preset.name).replace("&", "&&"), menu)
        action.setData(_OF_THE_FILE)
        action.triggered.connect(lambda _checked=False, name=preset.name: viewer.apply_preset(name))
        menu.insertAction(others[0], action)
    menu.insertSeparator(others[0]).setData(_OF_THE_FILE)


def connect_any_view(window: MainWindow, viewer: FilmViewer) -> None:
    """Connect what holds for every viewer of the window, the single one and those of panes."""
    actions, menu = window.actions_by_name, window.presets_menu
    actions["show_identity"].toggled.connect(viewer.set_show_identity)
    viewer.set_show_identity(actions["show_identity"].isChecked())
    actions["keep_view"].toggled.connect(viewer.set_keep_view)
    viewer.set_keep_view(actions["keep_view"].isChecked())
    connect_graphics(actions, viewer)
    viewer.context_menu_requested.connect(lambda place: menu.popup(viewer.mapToGlobal(place)))


def fill_menus(menus: Menus, window: MainWindow) -> None:
    """Add the menus whose entries are no actions of the table."""
    settings, choice = window.services.settings, window.model_choice
    file, view, model = menus.menus["&File"], menus.menus["&View"], menus.menus["Mode&l"]
    add_recent_menus(file, window)
    window.presets_menu = view.addMenu(tr("Window preset&s"))
    view.addSeparator()
    menus.add_choice(
        view,
        mark("&Theme"),
        THEMES,
        current_value=lambda: settings.text("theme"),
        choose=lambda name: settings.set("theme", str(name)),
    )
    for dock in window.docks():
        view.addAction(dock.toggleViewAction())
    model.addSeparator()
    for name, title, options in (("device", mark("&Device"), DEVICES), ("precision", mark("&Precision"), PRECISIONS)):
        menus.add_choice(
            model, title, options, current_value=partial(settings.text, name), choose=partial(choice.choose, name)
        )


def _connect_overlay(window: MainWindow) -> None:
    desk, actions = window.desk, window.actions_by_name
    for name, field in _OVERLAY_SWITCHES.items():
        actions[name].toggled.connect(
            lambda is_on, field=field: desk.set_overlay_choice(replace(desk.overlay_choice, **{field: is_on}))
        )

    def show(choice: OverlayChoice) -> None:
        for name, field in _OVERLAY_SWITCHES.items():
            actions[name].setChecked(getattr(choice, field))

    show(desk.overlay_choice)
    desk.overlay_choice_changed.connect(show)


def _enable_graphics(window: MainWindow, path: Path | None) -> None:
    """Leave the switches of graphics and shutter to films that have some."""
    film = None if path is None else window.services.films.get(path)
    window.actions_by_name["graphics"].setEnabled(film is not None and bool(film.graphics))
    window.actions_by_name["shutter"].setEnabled(film is not None and film.shutter is not None)


def _enable_film_actions(window: MainWindow, *, is_film: bool) -> None:
    for name in _FILM_ACTIONS:
        window.actions_by_name[name].setEnabled(is_film)


def _classify_all(window: MainWindow) -> None:
    bring_forward(window.results_dock)
    window.study_room.classify()


def _classify_with_maps(window: MainWindow) -> None:
    folder = QFileDialog.getExistingDirectory(window, tr("Folder for heat maps"))
    if folder:
        bring_forward(window.results_dock)
        window.study_room.classify(Path(folder))


def _ask_for_study(window: MainWindow) -> None:
    kinds = tr("Studies and bundles (*.cxrdb *.zip);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Open study or bundle"), "", kinds)
    if name:
        window.study_room.open_study(Path(name))


def _ask_for_film_report(window: MainWindow) -> None:
    film = window.desk.path
    if film is None:
        return
    start = str(film.with_suffix(".pdf").name)
    name, _ = QFileDialog.getSaveFileName(window, tr("Report of this film"), start, tr("PDF (*.pdf);;HTML (*.html)"))
    if name:
        window.study_room.export_film(film, Path(name) if Path(name).suffix else Path(f"{name}.pdf"))


def _copy_path(window: MainWindow) -> None:
    if window.desk.path is not None:
        QGuiApplication.clipboard().setText(str(window.desk.path))
