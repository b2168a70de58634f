"""Preferences in the main window: the dialog, made when it is asked for, and what each setting changes at once."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QMessageBox

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import LANGUAGES, mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.caches import cache_sizes, clear_cache
from cxr_desktop.ui.theme import Choice, current

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction, QIcon
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.shortcuts import Keys
    from cxr_desktop.core.words.settings import Value
    from cxr_desktop.ui.main_window import MainWindow
    from cxr_desktop.ui.preferences.files_page import FilesPage
    from cxr_desktop.ui.preferences.preferences_dialog import PreferencesDialog
    from cxr_desktop.ui.preferences.shortcuts_page import ShortcutsPage

_SWATCH = QSize(48, 12)
_THROUGH_THE_MODEL = ("device", "precision")  # kept only when the model was loaded so
_ACTIONS = {
    "keep_view": "keep_view",
    "graphics_on": "graphics",
    "shutter_on": "shutter",
    "show_identity": "show_identity",
}
_OVERLAY = {
    "heatmap_on": "visible",
    "heatmap_method": "method",
    "heatmap_colours": "colours",
    "heatmap_opacity": "opacity",
    "heatmap_threshold": "threshold",
    "heatmap_contour": "contour",
    "shade_outside": "shade_outside",
}
_LEAVES = (
    mark("Nothing goes out by itself: no telemetry, no search for updates, no account."),
    mark("Films and results leave this machine only where you say so: an export, a copy, a send to a hospital node."),
    mark("Weights made on ImageNet are fetched from the internet only when you ask for them."),
    mark("Settings, the log and the study lie in your own folders."),
)


class PreferencesRoom(QObject):
    """Obeys settings as they change, whoever changes them, and opens the dialog."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.services.settings
        self._before: dict[str, Value] = {}
        self._language = self._settings.text("language")  # the one that is shown
        self.dialog: PreferencesDialog | None = None
        self.files: FilesPage | None = None
        self.shortcuts: ShortcutsPage | None = None
        self.question: QMessageBox | None = None
        self._does = self._ways()
        self._settings.changed.connect(self._take)
        window.shortcuts.changed.connect(self._take_shortcuts)

    def begin(self) -> None:
        """Obey what is not read anywhere else, at the start."""
        if self._settings.is_on("show_identity"):
            self._window.actions_by_name["show_identity"].setChecked(True)

    def show(self, page: str = "") -> None:
        """Show the dialog, at a page if wanted."""
        dialog = self.dialog or self._made()
        if page:
            dialog.turn_to(page)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._measure()

    # Settings

    def choose(self, name: str, value: Value) -> None:
        """Change a setting as the user wishes. Defaults that were restored before stay then."""
        self._drop_undo()
        self._choose({name: value})

    def _choose(self, values: Mapping[str, Value]) -> None:
        of_the_model = {name: str(value) for name, value in values.items() if name in _THROUGH_THE_MODEL}
        if of_the_model:
            self._window.model_choice.choose_all(of_the_model)
        for name, value in values.items():
            if name not in of_the_model:
                self._settings.set(name, value)

    def restore(self, page: str) -> None:
        """Give the settings of a page their defaults."""
        names = self._names(page)
        before = {name: self._settings.get(name) for name in names}
        self._drop_undo()
        self._choose({name: self._settings.default(name) for name in names})
        self._before = before
        if self.dialog is not None:
            self.dialog.show_restored()

    def undo(self) -> None:
        """Take the restored defaults back."""
        before, self._before = self._before, {}
        self._choose(before)
        if self.dialog is not None:
            self.dialog.show_undone()

    def _drop_undo(self) -> None:
        """Let restored defaults be: what was chosen since is newer."""
        if self._before:
            self._before = {}
            if self.dialog is not None:
                self.dialog.show_undone()

    def _names(self, page: str) -> tuple[str, ...]:
        if page == "shortcuts" or self.dialog is None:
            return ("shortcuts",)
        return self.dialog.forms[page].names

    def _ways(self) -> dict[str, Callable[[object], object]]:
        window = self._window
        ways: dict[str, Callable[[object], object]] = {
            "theme": lambda value: current().apply(Choice(str(value))),
            "text_size": lambda value: current().set_text_size(float(value)),  # type: ignore[arg-type]
            "browser_tree": lambda value: window.browser.tree.set_kind(str(value)),
            "keep_tool": lambda value: window.tools_room.panel.keep.setChecked(value is True),
            "blind_reading": lambda value: window.reading_room.panel.blind.setChecked(value is True),
            "reading_order": self._order,
            "count_outside": lambda value: window.study_room.panel.counts.with_outside.setChecked(value is True),
            "similar_open": lambda value: window.panel.similar.set_open(is_open=value is True),
            "language": lambda _value: self._show_language(),
        }
        for name, action in _ACTIONS.items():
            ways[name] = partial(_check, window.actions_by_name[action])
        for name in _OVERLAY:
            ways[name] = partial(self._draw, name)
        for name in ("compare_panes", "compare_zoom", "compare_pan", "compare_window"):
            ways[name] = lambda _value: window.compare_room.take_settings()
        return ways

    def _take(self, name: str, value: object) -> None:
        if name in self._before and name not in _THROUGH_THE_MODEL:  # those come when the model stands
            self._drop_undo()
        if name in self._does:
            self._does[name](value)
        if self.dialog is not None:
            self.dialog.show_value(name, value)
        if isinstance(value, tuple):
            self._show_count(name)

    def _draw(self, name: str, value: object) -> None:
        from cxr_desktop.core.model.prediction import Method  # noqa: PLC0415 - numpy, not before the first paint

        desk = self._window.desk
        changed = Method(str(value)) if name == "heatmap_method" else value
        desk.set_overlay_choice(replace(desk.overlay_choice, **{_OVERLAY[name]: changed}))  # type: ignore[arg-type]

    def _order(self, value: object) -> None:
        order = self._window.reading_room.panel.order
        order.setCurrentIndex(max(0, order.findData(value)))

    # The dialog

    def _made(self) -> PreferencesDialog:
        from cxr_desktop.ui.preferences.files_page import RECENT, FilesPage  # noqa: PLC0415 - when asked for
        from cxr_desktop.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - as above

        files = self.files = FilesPage()
        files.forget_wanted.connect(self._forget)
        files.clear_wanted.connect(self._ask_to_clear)
        for name, _ in RECENT:
            self._show_count(name)
        dialog = self.dialog = PreferencesDialog(
            self._settings.get,
            options=_options(),
            icons={"heatmap_colours": _swatch},
            widgets={"files": files, "shortcuts": self._shortcuts_page(), "privacy": _privacy()},
            parent=self._window,
        )
        dialog.chosen.connect(self.choose)
        dialog.defaults_wanted.connect(self.restore)
        dialog.undo_wanted.connect(self.undo)
        dialog.start_again_wanted.connect(lambda: self._window.leaving.start_again(self.dialog))
        dialog.finished.connect(lambda _how: self._drop_undo())
        self._window.services.inference.model_failed.connect(lambda _failure: self._show_device())
        self._show_language()
        return dialog

    def _shortcuts_page(self) -> ShortcutsPage:
        from cxr_desktop.ui.preferences.shortcuts_page import ShortcutsPage  # noqa: PLC0415 - when asked for

        book, reading = self._window.shortcuts, self._window.reading_room
        page = self.shortcuts = ShortcutsPage(
            _groups(self._window),
            book,
            reserved=partial(_reserved_keys, self._window),
            reading=reading.taken_keys,
        )
        page.keys_chosen.connect(book.set_keys)
        page.reset_wanted.connect(self._reset_keys)
        return page

    def _reset_keys(self, name: str) -> None:
        book = self._window.shortcuts
        usual: Keys = book.usual[name]
        book.set_keys(name, usual)

    def _take_shortcuts(self) -> None:
        self._window.reading_room.set_own_keys(self._window.shortcuts.keys())
        if self.shortcuts is not None:
            self.shortcuts.show_keys()

    def _show_language(self) -> None:
        if self.dialog is not None:
            self.dialog.show_language(is_other=self._settings.text("language") != self._language)

    def _show_device(self) -> None:
        if self.dialog is not None:
            for name in _THROUGH_THE_MODEL:
                self.dialog.show_value(name, self._settings.get(name))

    def _forget(self, name: str) -> None:
        """Empty a list, or bring it back."""
        if self._settings.get(name):
            self._settings.empty(name)
        else:
            self._settings.bring_back(name)

    def _show_count(self, name: str) -> None:
        if self.files is not None:
            count = len(self._settings.paths(name))
            self.files.show_count(name, count, can_come_back=self._settings.can_come_back(name))

    # Caches

    def _measure(self) -> None:
        job = Job(cache_sizes, owner=self, priority=1)
        job.succeeded.connect(lambda sizes: self.files.show_sizes(sizes) if self.files is not None else None)
        self._window.services.workbench.submit(job)

    def _ask_to_clear(self, name: str) -> None:
        from cxr_desktop.ui.preferences.files_page import FilesPage  # noqa: PLC0415 - when asked for

        box = self.question = QMessageBox(self.dialog)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Clear"))
        box.setText(tr("Clear “{name}”?", name=FilesPage.title_of(name)))
        box.setInformativeText(f"{FilesPage.cost_of(name)}.")
        clear = box.addButton(tr("Clear"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        clear.clicked.connect(partial(self._clear, name))
        box.finished.connect(self._forget_question)
        box.finished.connect(box.deleteLater)
        box.open()

    def _forget_question(self) -> None:
        self.question = None

    def _clear(self, name: str) -> None:
        job = Job(partial(clear_cache, name), owner=self)
        job.failed.connect(
            lambda failure: self._window.services.notices.tell(Level.WARNING, f"{shown(str(failure))}.")
        )
        job.finished.connect(self._measure)
        self._window.services.workbench.submit(job)


def _check(action: QAction, value: object) -> None:
    action.setChecked(value is True)


def _options() -> dict[str, Sequence[tuple[str, str]]]:
    from cxr_desktop.core.model.colours import COLOUR_MAPS  # noqa: PLC0415 - when asked for
    from cxr_desktop.core.model.prediction import Method  # noqa: PLC0415 - as above
    from cxr_desktop.ui.model_choice import DEVICES, PRECISIONS  # noqa: PLC0415 - as above
    from cxr_desktop.ui.wiring import THEMES  # noqa: PLC0415 - as above

    languages = [("system", tr("As the system")), *((one.code, one.name) for one in LANGUAGES)]
    return {
        "theme": [(str(value), title) for value, title in THEMES],
        "language": languages,
        "heatmap_method": [(method.value, method.display_name) for method in Method],
        "heatmap_colours": [(name, name.capitalize()) for name in COLOUR_MAPS],
        "device": [option for option in DEVICES if option[0] != "mps" or sys.platform == "darwin"],
        "precision": PRECISIONS,
    }


def _swatch(name: str) -> QIcon:
    from cxr_desktop.ui.prediction.swatches import swatch  # noqa: PLC0415 - when asked for

    return swatch(name, _SWATCH)


def _privacy() -> QWidget:
    from cxr_desktop.ui.parts import Card, text_label  # noqa: PLC0415 - when asked for

    card = Card(tr("What leaves this machine"))
    for sentence in _LEAVES:
        label = text_label(card, wraps=True)
        label.setText(tr(sentence))
        card.body.addWidget(label)
    return card


def _groups(window: MainWindow) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the menus in their order, each with the names and titles of its actions; at the end, those in none."""
    from cxr_desktop.ui.actions import ACTIONS, MENUS  # noqa: PLC0415 - as above
    from cxr_desktop.ui.shortcuts_dialog import plain_text  # noqa: PLC0415 - as above

    actions = window.actions_by_name
    groups = [
        (
            _plain(tr(menu)) if menu else tr("Window presets"),
            [(spec.name, plain_text(actions[spec.name])) for spec in ACTIONS if spec.menu == menu],
        )
        for menu in (*MENUS, "")
    ]
    return [group for group in groups if group[1]]


def _reserved_keys(window: MainWindow) -> dict[str, str]:
    """Return the keys that open the menus and that of the second window, each with a sentence of what it does."""
    from cxr_desktop.ui.second_window import HOLD  # noqa: PLC0415 - pyqtgraph
    from cxr_desktop.ui.shortcuts_dialog import key_text  # noqa: PLC0415 - as above

    titles = [action.text() for action in window.menuBar().actions()]
    menus = {f"Alt+{title[title.find('&') + 1]}": _plain(title) for title in titles if "&" in title}
    does = {key: tr("{key} opens the menu {menu}.", key=key_text(key), menu=menu) for key, menu in menus.items()}
    return does | {HOLD: tr("{key} holds the film of the second window.", key=key_text(HOLD))}


def _plain(title: str) -> str:
    return title.replace("&", "")
