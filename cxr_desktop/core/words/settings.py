"""What the user chose, in one human-readable file that holds only the differences from the defaults."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import config_folder, config_place, display_path, write_beside
from cxr_desktop.core.words.writing import damaged_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Value = bool | float | str | tuple[str, ...]

_PATIENCE = 0.2  # seconds that saving waits for another window that saves: the one who waits is the window
MOST_RECENT = 8  # paths in a list of recent ones
_SAFE_HANDLING = "backslashreplace"  # writes a byte that is not UTF-8 as JSON's own escape of its surrogate


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Parameters
    ----------
    name
        Its name in the file.
    default
        Its value while nobody chose another; its type is the setting's type.
    help
        What it does, in a phrase for people.
    choices
        What a text may be; () for any text.
    pattern
        Regular expression that a text matches as a whole; "" for any text.
    low, high
        Bounds of a number, both allowed.
    """

    name: str
    default: Value
    help: str
    choices: tuple[str, ...] = ()
    low: float = float("-inf")
    high: float = float("inf")
    pattern: str = ""

    def accepts(self, value: object) -> bool:
        """Return whether `value` may be this setting's."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, float):
            return isinstance(value, int | float) and not isinstance(value, bool) and self.low <= value <= self.high
        if isinstance(self.default, str):
            return isinstance(value, str) and self._allows(value)
        return isinstance(value, tuple) and all(isinstance(item, str) for item in value)

    def _allows(self, text: str) -> bool:
        is_choice = not self.choices or text in self.choices
        return is_choice and (not self.pattern or re.fullmatch(self.pattern, text) is not None)


_METHODS = (
    "grad-cam", "grad-cam++", "hires-cam", "xgrad-cam", "layer-cam", "eigen-cam", "ablation-cam", "score-cam",
)  # fmt: skip
_COLOURS = ("inferno", "cividis", "viridis", "magma")

SETTINGS = (
    Setting("theme", "system", "colours of the window", choices=("system", "dark", "light")),
    Setting("language", "system", "language of the window", choices=("system", "en", "de", "es", "zh")),
    Setting("heatmap_on", default=False, help="whether the heat map is drawn"),
    Setting("heatmap_method", "grad-cam", "how the heat map is made", choices=_METHODS),
    Setting("heatmap_colours", "inferno", "colour map of the heat map", choices=_COLOURS),
    Setting("heatmap_opacity", 0.5, "how much the strongest heat covers the film", low=0.0, high=1.0),
    Setting("heatmap_threshold", 0.15, "share of the peak below which no heat is drawn", low=0.0, high=1.0),
    Setting("heatmap_contour", default=False, help="whether only the edge of the heat is drawn"),
    Setting("shade_outside", default=True, help="whether the film is darkened where the network did not see it"),
    Setting("graphics_on", default=True, help="whether the graphics of a DICOM file are drawn"),
    Setting("shutter_on", default=True, help="whether the shutter of a DICOM file hides the edges of its film"),
    Setting("browser_tree", "folders", "what the tree beside the films shows", choices=("folders", "patients")),
    Setting("show_identity", default=False, help="whether names and numbers of patients are shown"),
    Setting("keep_view", default=True, help="whether zoom, place and window stay when stepping to the next film"),
    Setting("compare_panes", "2", "how many panes are compared", choices=("2", "3", "4")),
    Setting("compare_zoom", default=True, help="whether panes are enlarged together"),
    Setting("compare_pan", default=True, help="whether the films of panes move together"),
    Setting("compare_window", default=True, help="whether panes have the same window"),
    Setting("keep_tool", default=False, help="whether a drawing tool stays in hand after one thing is drawn"),
    Setting("recent_folders", (), "folders opened lately, the latest first"),
    Setting("last_paths", (), "folders and files that were open at the end"),
    Setting("last_film", "", "the film that was shown at the end"),
    Setting("model_path", "", "checkpoint to classify with; empty for the one that comes with the program"),
    Setting(
        "device",
        "auto",
        "where the network runs: auto, cpu, cuda, cuda:1, mps",
        pattern=r"auto|cpu|mps|cuda(:[0-9]+)?",
    ),
    Setting("training_folder", "", "data set that was open in the training window"),
    Setting("training_recipe", "", "recipe of the training window, as JSON; empty for the original"),
    Setting("shift_folder", "", "films of another place that were compared last"),
    Setting("reader", "", "who reads films"),
    Setting("blind_reading", default=False, help="whether the model's answer is hidden until the reader has decided"),
    Setting("reading_order", "name", "order of reading", choices=("name", "uncertainty", "label-error")),
    Setting("reading_keys", (), "keys of reading that differ from 0, 1, U, F and N, as unsure=X"),
    Setting("count_outside", default=False, help="whether films outside the model's scope are counted"),
    Setting("similar_open", default=False, help="whether the most similar training films are shown"),
    Setting("training_films_folder", "", "where the films lie that the model was trained on; empty where unknown"),
    Setting("precision", "auto", "numbers the network computes with", choices=("auto", "fp32", "bf16")),
    Setting("text_size", 1.0, "size of the window's texts, as a share of the system's", low=0.8, high=2.0),
    Setting("notify", default=True, help="whether the desktop is told when long work ends behind other windows"),
    Setting("tour_done", default=False, help="whether the tour of the first start was taken or put away"),
    Setting("shortcuts", (), "keys of actions that differ from the usual ones, as invert=Ctrl+J; F7"),
    Setting("recent_studies", (), "studies and bundles opened lately, the latest first"),
    Setting("recent_models", (), "checkpoints used lately, the latest first"),
    Setting("recent_reports", (), "reports looked at lately, the latest first"),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The settings of `SETTINGS`, by name. Texts may hold bytes that are not UTF-8 as surrogates.

    Several windows may share a file: each writes what it changed itself and leaves the rest as it finds it. To lists
    of recent paths and of keys each adds its own entries.

    Parameters
    ----------
    path
        The file; by default ``settings.json`` in the user's configuration folder.

    Attributes
    ----------
    complaint
        What was wrong with the file, in sentences for the user, or "". Where it was, defaults are used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._differences: dict[str, Value] = {}
        self._foreign: dict[str, object] = {}  # of a newer program: kept for it
        self._unsaved: set[str] = set()
        self._patience = _PATIENCE
        self._has_locks = True
        self.complaint = self._load()
        self._unsaved.clear()
        self._told = dict(self._differences)  # what the file and this window last agreed on

    def get(self, name: str) -> Value:
        """Return a setting's value, or its default while it was never set."""
        return self._differences.get(name, _BY_NAME[name].default)

    @staticmethod
    def default(name: str) -> Value:
        """Return what a setting is while nobody chose another value."""
        return _BY_NAME[name].default

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
        old = self.get(name)
        self._differences[name] = value
        if value == setting.default:
            del self._differences[name]
        if value != old:
            self._unsaved.add(name)
        return value != old

    def save(self) -> None:
        """Write the differences from the defaults, and what a newer program or another window wrote.

        Raises
        ------
        OSError
            When the file cannot be written; the old one is as it was.
        """
        with self._turn():
            theirs = self._present()
            if theirs is None:
                values: dict[str, object] = self._differences | self._foreign
            else:
                values = {name: value for name, value in theirs.items() if name not in self._unsaved}
                values |= {name: value for name in self._unsaved if (value := self._merged(name, theirs)) is not None}
            if values != theirs:
                self._write(values)
        self._unsaved.clear()
        self._told = dict(self._differences)

    def _merged(self, name: str, theirs: dict[str, object]) -> Value | None:
        """Return what this window changed a setting to, with what others did to a list; None for the default."""
        mine = self._differences.get(name)
        merge = _MERGES.get(name)
        if merge is None:
            return mine
        before, there = self._told.get(name, ()), _as_value(theirs.get(name, []))
        return merge(_listed(before), _listed(mine), _listed(there)) or None

    def _present(self) -> dict[str, object] | None:
        """Return what the file holds now without values that no setting may have, or None where it holds nothing."""
        try:
            raw = json.loads(self._file().read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict):
            self._set_aside()
            return None
        return {name: value for name, value in raw.items() if name not in _BY_NAME or _is_allowed(name, value)}

    def _write(self, values: dict[str, object]) -> None:
        names = [*(name for name in _BY_NAME if name in values), *(name for name in values if name not in _BY_NAME)]
        text = json.dumps({name: values[name] for name in names}, indent=2, ensure_ascii=False) + "\n"
        with write_beside(self._file()) as beside:
            beside.write_bytes(text.encode(errors=_SAFE_HANDLING))

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait until no other window is saving, for a moment: it may hang, and some file systems have no locks."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - brings asyncio: not before it is needed

        if not self._has_locks or not self._file().parent.is_dir():  # the lock would make it
            yield
            return
        lock = FileLock(self._file().with_name(".settings.lock"), fallback_to_soft=False)
        try:
            lock.acquire(timeout=self._patience)
        except Timeout:  # before OSError, which it is: the next time nobody waits
            self._patience = 0.0
            yield
            return
        except (OSError, NotImplementedError):
            self._has_locks = False
            yield
            return
        self._patience = _PATIENCE
        try:
            yield
        finally:
            with suppress(OSError):
                lock.release()

    @property
    def file(self) -> Path:
        """The file, whether or not it is there."""
        return self._path or config_place() / "settings.json"

    def _file(self) -> Path:
        return self._path or config_folder() / "settings.json"

    def _load(self) -> str:
        """Read the file; return what was wrong with it."""
        try:
            raw = json.loads(self._file().read_text(encoding="utf-8-sig"))  # some editors write a byte order mark
        except FileNotFoundError:
            return ""
        except OSError as failure:
            return f"The settings cannot be read ({failure.strerror or failure}); the defaults are used."
        except (ValueError, RecursionError):
            raw = None
        return self._take(raw) if isinstance(raw, dict) else self._set_aside()

    def _take(self, raw: dict[str, object]) -> str:
        self._foreign = {name: value for name, value in raw.items() if name not in _BY_NAME}
        refused = []
        for name in [name for name in raw if name in _BY_NAME]:
            try:
                self.set(name, _as_value(raw[name]))
            except ValueError:
                refused.append(name)
        return f"The settings file has no valid {', '.join(refused)}; the default is used." if refused else ""

    def _set_aside(self) -> str:
        """Rename a damaged file, so that saving does not lose what somebody may want to repair."""
        file = self._file()
        aside = damaged_name(file)
        try:
            file.replace(aside)
        except OSError as failure:
            return f"The settings file is damaged ({failure.strerror or failure}); the defaults are used."
        return f"The settings file was damaged and is now {display_path(aside)}; the defaults are used."


def _recent(before: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Return one's own paths and behind them those that others opened; none once they were cleared here."""
    others = [path for path in theirs if path not in mine and path not in before]
    return (*mine, *others)[:MOST_RECENT] if mine else ()


def _entries(before: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the entries ``name=keys`` of others, with those that were changed or taken away here."""
    old, new, merged = _by_name(before), _by_name(mine), _by_name(theirs)
    for name in {**old, **new}:
        if name not in new:
            merged.pop(name, None)
        elif new[name] != old.get(name):
            merged[name] = new[name]
    return tuple(merged.values())


def _by_name(entries: tuple[str, ...]) -> dict[str, str]:
    return {entry.partition("=")[0]: entry for entry in entries}


def _listed(value: Value | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


_MERGES: dict[str, Callable[[tuple[str, ...], tuple[str, ...], tuple[str, ...]], tuple[str, ...]]] = {
    **{setting.name: _recent for setting in SETTINGS if setting.name.startswith("recent_")},
    "shortcuts": _entries,
    "reading_keys": _entries,
}


def _is_allowed(name: str, raw: object) -> bool:
    try:
        return _BY_NAME[name].accepts(_as_value(raw))
    except ValueError:
        return False


def _as_value(raw: object) -> Value:
    """Return a value of the file as a setting has it.

    Raises
    ------
    ValueError
        When no setting can be that.
    """
    if isinstance(raw, bool | int | float | str):
        return raw
    if isinstance(raw, list) and all(isinstance(item, str) for item in raw):
        return tuple(raw)
    msg = f"no setting can be {raw!r}"
    raise ValueError(msg)
