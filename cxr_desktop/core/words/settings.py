"""What the user chose, in one human-readable file that holds only the differences from the defaults."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.words.paths import config_folder, write_beside

if TYPE_CHECKING:
    from pathlib import Path

Value = bool | float | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in the file, its default (which gives its kind), and what it may be.

    `choices` bounds a text, `low` and `high` bound a number.
    """

    name: str
    default: Value
    choices: tuple[str, ...] = ()
    low: float = float("-inf")
    high: float = float("inf")

    def accepts(self, value: Any) -> bool:  # noqa: ANN401 - anything may stand in the file
        """Return whether `value` may be this setting's."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, float):
            return isinstance(value, (int, float)) and not isinstance(value, bool) and self.low <= value <= self.high
        if isinstance(self.default, str):
            return isinstance(value, str) and (not self.choices or value in self.choices)
        return isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value)


SETTINGS = (
    Setting("theme", "system", choices=("system", "dark", "light")),
    Setting("heatmap_on", default=False),
    Setting("heatmap_method", "grad-cam"),
    Setting("heatmap_colours", "inferno"),
    Setting("heatmap_opacity", 0.5, low=0.0, high=1.0),
    Setting("heatmap_threshold", 0.15, low=0.0, high=1.0),
    Setting("heatmap_contour", default=False),
    Setting("shade_outside", default=True),
    Setting("keep_view", default=True),
    Setting("recent_folders", ()),
    Setting("last_paths", ()),
    Setting("last_film", ""),
    Setting("model_path", ""),
    Setting("device", "auto"),
    Setting("precision", "auto", choices=("auto", "fp32", "bf16")),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The settings of `SETTINGS`, by name. Texts may hold bytes that are not UTF-8 as surrogates.

    Parameters
    ----------
    path
        The file; by default ``settings.json`` in the user's configuration folder.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or config_folder() / "settings.json"
        self._raw: dict[str, Any] = {}
        self.complaint = self._load()

    def get(self, name: str) -> Value:
        """Return a setting's value, or its default while it was never set."""
        value = self._raw.get(name)
        setting = _BY_NAME[name]
        if value is None or not setting.accepts(value):
            return setting.default
        return tuple(value) if isinstance(setting.default, tuple) else value

    def set(self, name: str, value: Value) -> bool:
        """Give a setting another value; return whether it changed.

        Raises
        ------
        ValueError
            When the setting may not be that.
        """
        setting = _BY_NAME[name]
        if not setting.accepts(value):
            msg = f"{name} may not be {value!r}"
            raise ValueError(msg)
        if value == self.get(name):
            return False
        if value == setting.default:
            self._raw.pop(name, None)
        else:
            self._raw[name] = list(value) if isinstance(value, tuple) else value
        return True

    def save(self) -> None:
        """Write the differences from the defaults; settings of a newer program in the file are kept.

        Raises
        ------
        OSError
            When the file cannot be written.
        """
        with write_beside(self._path) as beside:
            beside.write_text(json.dumps(self._raw, indent=2, sort_keys=True) + "\n", encoding="utf-8")

    def _load(self) -> str:
        """Read the file; set a damaged one aside and return a sentence about it, else ""."""
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(raw, dict):
                self._raw = raw
                return ""
        except FileNotFoundError:
            return ""
        except (OSError, ValueError, RecursionError):
            pass
        aside = self._path.with_name(f"settings-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}.json")
        with suppress(OSError):
            self._path.replace(aside)
        return f"The settings file was damaged; the program starts with its defaults. The old file is {aside}."
