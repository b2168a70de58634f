"""Which action does what: the one list of connections between the actions and the parts of the main window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.app.settings import window_state
from cxr_desktop.core.film.window import PRESETS
from cxr_desktop.ui.model_choice import DEVICES, PRECISIONS
from cxr_desktop.ui.theme import Choice, current

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.app.overlay_choice import OverlayChoice
    from cxr_desktop.ui.main_window import MainWindow
    from cxr_desktop.ui.menus import Menus
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_THEMES = ((Choice.SYSTEM, "As the system"), (Choice.DARK, "Dark"), (Choice.LIGHT, "Light"))
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
)
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
        "classify_all": lambda: _classify_all(window),
        "classify_with_maps": lambda: _classify_with_maps(window),
        "check_heatmap": window.heat_check_room.check,
        "load_model": window.model_choice.ask,
        "bundled_model": window.model_choice.use_bundled,
        "train": window.training_room.show,
        "report": window.training_room.show_report,
        "shift": window.shift_room.show,
        "model_card": panes.show_model,
        "find_action": panes.find_action,
        "shortcuts": panes.show_shortcuts,
        "log": panes.show_log,
        "about": panes.show_about,
    }
    for name, act in does.items():
        window.actions_by_name[name].triggered.connect(lambda _checked=False, act=act: act())
    window.actions_by_name["full_screen"].toggled.connect(
        lambda is_on: window.showFullScreen() if is_on else window.showNormal()
    )
    docks = {"results": window.results_dock, "reading": window.reading_dock, "measurements": window.measure_dock}
    for name, dock in docks.items():
        window.actions_by_name[name].triggered.connect(lambda is_on, dock=dock: dock.setVisible(is_on))
        dock.visibilityChanged.connect(window.actions_by_name[name].setChecked)
    window.reading_dock.visibilityChanged.connect(window.reading_room.set_open)
    _connect_overlay(window)
    window.desk.film_changed.connect(lambda path: _enable_film_actions(window, is_film=path is not None))
    _enable_film_actions(window, is_film=False)


def connect_view(window: MainWindow, viewer: FilmViewer) -> None:
    """Connect the actions of the viewer and give it back what was chosen before."""
    actions, settings = window.actions_by_name, window.services.settings
    for name, act in (
        ("fit", viewer.fit),
        ("actual_size", viewer.actual_size),
        ("zoom_in", viewer.zoom_in),
        ("zoom_out", viewer.zoom_out),
        ("reset_window", viewer.reset),
    ):
        actions[name].triggered.connect(lambda _checked=False, act=act: act())
    actions["invert"].toggled.connect(viewer.set_inverted)
    viewer.inverted_changed.connect(actions["invert"].setChecked)
    actions["show_identity"].toggled.connect(viewer.set_show_identity)
    actions["keep_view"].toggled.connect(viewer.set_keep_view)
    actions["keep_view"].toggled.connect(lambda is_on: settings.set("keep_view", is_on))
    actions["keep_view"].setChecked(settings.is_on("keep_view"))
    viewer.set_keep_view(settings.is_on("keep_view"))
    view = window_state().value("view")
    if isinstance(view, str):
        viewer.set_view_state(type(viewer.view_state).from_json(view))
    menu = window.presets_menu
    viewer.context_menu_requested.connect(lambda place: menu.popup(viewer.mapToGlobal(place)))
    for preset in PRESETS:
        menu.addAction(preset.name).triggered.connect(
            lambda _checked=False, name=preset.name: viewer.apply_preset(name)
        )


def fill_menus(menus: Menus, window: MainWindow) -> None:
    """Add the menus whose entries are no actions of the table."""
    settings, opening, choice = window.services.settings, window.opening, window.model_choice
    file, view, model = menus.menus["&File"], menus.menus["&View"], menus.menus["M&odel"]
    menus.add_list(
        file,
        window.actions_by_name["reload"],
        "Recent &folders",
        entries=lambda: settings.paths("recent_folders"),
        choose=lambda path: opening.open([path]),  # type: ignore[list-item]  # the entries are paths
    )
    window.presets_menu = view.addMenu("&Window presets")
    view.addSeparator()
    menus.add_choice(
        view,
        "&Theme",
        _THEMES,
        current_value=lambda: settings.text("theme"),
        choose=lambda name: _theme(window, name),
    )
    for dock in window.docks():
        view.addAction(dock.toggleViewAction())
    model.addSeparator()
    for name, title, options in (("device", "&Device", DEVICES), ("precision", "&Precision", PRECISIONS)):
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


def _enable_film_actions(window: MainWindow, *, is_film: bool) -> None:
    for name in _FILM_ACTIONS:
        window.actions_by_name[name].setEnabled(is_film)


def _classify_all(window: MainWindow) -> None:
    window.results_dock.show()
    window.study_room.classify()


def _classify_with_maps(window: MainWindow) -> None:
    folder = QFileDialog.getExistingDirectory(window, "Folder for heat maps")
    if folder:
        window.results_dock.show()
        window.study_room.classify(Path(folder))


def _ask_for_study(window: MainWindow) -> None:
    kinds = "Studies and bundles (*.cxrdb *.zip);;All files (*)"
    name, _ = QFileDialog.getOpenFileName(window, "Open study or bundle", "", kinds)
    if name:
        window.study_room.open_study(Path(name))


def _ask_for_film_report(window: MainWindow) -> None:
    film = window.desk.path
    if film is None:
        return
    start = str(film.with_suffix(".pdf").name)
    name, _ = QFileDialog.getSaveFileName(window, "Report of this film", start, "PDF (*.pdf);;HTML (*.html)")
    if name:
        window.study_room.export_film(film, Path(name) if Path(name).suffix else Path(f"{name}.pdf"))


def _copy_path(window: MainWindow) -> None:
    if window.desk.path is not None:
        QGuiApplication.clipboard().setText(str(window.desk.path))


def _theme(window: MainWindow, name: str) -> None:
    window.services.settings.set("theme", str(name))
    current().apply(Choice(name))
