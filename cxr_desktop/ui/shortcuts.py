"""The keys of the window's actions: the usual ones, or those that the user chose, and what tells them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from cxr_desktop.app.shortcuts import as_setting, chosen_shortcuts
from cxr_desktop.ui.shortcuts_dialog import keys_text, with_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.app.shortcuts import Keys


class Shortcuts(QObject):
    """Gives actions their keys, and keeps what the user chose. Signals `changed` when an action has other keys.

    Whoever takes keys away for a while (reading does) changes the action alone: its tooltip follows, `keys` does not.

    Parameters
    ----------
    actions
        By name, with their usual keys.
    """

    changed = Signal()

    def __init__(self, settings: AppSettings, actions: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self.usual: dict[str, Keys] = {name: tuple(action.shortcuts()) for name, action in actions.items()}
        self._keys = dict(self.usual)
        self._told = {name: keys_text(action) for name, action in actions.items()}
        for name, action in actions.items():
            action.changed.connect(partial(self._tell, name))
        self._take(settings.get("shortcuts"))
        settings.changed.connect(self._follow)

    def keys(self) -> dict[str, Keys]:
        """Return the keys of every action by its name."""
        return dict(self._keys)

    def is_usual(self, name: str) -> bool:
        """Return whether an action has its usual keys."""
        return self._keys[name] == self.usual[name]

    def set_keys(self, name: str, keys: Keys) -> None:
        """Give an action these keys from now on; whoever has one of them loses it."""
        rest = {other: tuple(key for key in own if key not in keys) for other, own in self._keys.items()}
        before = _entries(self._settings.get("shortcuts"))
        self._settings.set("shortcuts", as_setting({**rest, name: keys}, self.usual, before))

    def _follow(self, setting: str, value: object) -> None:
        if setting == "shortcuts":
            self._take(value)
            self.changed.emit()

    def _take(self, setting: object) -> None:
        before, self._keys = self._keys, chosen_shortcuts(_entries(setting), self.usual)
        for name, keys in self._keys.items():
            if keys != before[name]:
                self._actions[name].setShortcuts(list(keys))

    def _tell(self, name: str) -> None:
        """Write the keys behind the tooltip, and behind the text on the tool bar where they stood there."""
        action, before = self._actions[name], self._told[name]
        now = self._told[name] = keys_text(action)
        tip = action.toolTip().removesuffix(f" ({before})").removesuffix(f" ({now})")
        whole = with_keys(tip, now)
        if whole != action.toolTip():
            action.setToolTip(whole)
        if before != now and before and action.iconText().endswith(f"  {before}"):
            action.setIconText(f"{action.iconText().removesuffix(f'  {before}')}  {now}")


def _entries(setting: object) -> tuple[str, ...]:
    return tuple(str(entry) for entry in setting) if isinstance(setting, tuple) else ()


class ToldKeys(QObject):
    """Lets the tooltip of a widget that does what actions do end in the keys of those actions."""

    def __init__(self, widget: QWidget, *actions: QAction) -> None:
        super().__init__(widget)
        self._widget, self._actions, self._told = widget, actions, ""
        for action in actions:
            action.changed.connect(self._tell)
        widget.installEventFilter(self)
        self._tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Add the keys to another tooltip too."""
        if event.type() == QEvent.Type.ToolTipChange:
            self._tell()
        return False

    def _tell(self) -> None:
        before, now = self._told, ", ".join(filter(None, map(keys_text, self._actions)))
        self._told = now
        whole = with_keys(self._widget.toolTip().removesuffix(f" ({before})").removesuffix(f" ({now})"), now)
        if whole != self._widget.toolTip():
            self._widget.setToolTip(whole)
