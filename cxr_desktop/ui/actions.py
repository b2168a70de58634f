"""Every action of the window as one table: menus, tool bar, shortcuts and the action finder are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Parameters
    ----------
    name
        Its name in code and the object name of the `QAction`.
    menu
        The menu it stands in; "" keeps it out of the menus.
    text, tip
        What people read. A text that ends in "..." asks something first.
    keys
        Shortcuts, as `QKeySequence` reads them.
    toolbar
        Text on the tool bar, or "" to keep it off.
    is_checkable
        Whether it is a switch.
    starts_group
        Whether a line is drawn above it in the menu and before it on the tool bar.
    """

    name: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    toolbar: str = ""
    is_checkable: bool = False
    starts_group: bool = False


MENUS = ("&File", "&View", "Fil&m", "&Overlay", "M&odel", "&Help")
_FILE, _VIEW, _FILM, _OVERLAY, _MODEL, _HELP = MENUS

ACTIONS = (
    ActionSpec("open_folder", _FILE, "&Open folder...", "Show the films of a folder", ("Ctrl+O",), "Open folder"),
    ActionSpec("open_files", _FILE, "Open &files...", "Show films that you pick one by one", ("Ctrl+Shift+O",)),
    ActionSpec("open_samples", _FILE, "Open &sample films", "Show the phantoms that come with the program"),
    ActionSpec("reload", _FILE, "&Read folder again", "Look for films that came or went", ("F5",), starts_group=True),
    ActionSpec("open_study", _FILE, "Open s&tudy or bundle...", "Use results, readings and notes of a .cxrdb file or a results bundle", starts_group=True),
    ActionSpec("export", _FILE, "&Export results...", "Tables, reports, sorted folders, a bundle", ("Ctrl+Shift+E",)),
    ActionSpec("film_report", _FILE, "&Report of this film...", "One page with the film, its heat map and what the model says, PDF or HTML", ("Ctrl+P",)),
    ActionSpec("quit", _FILE, "&Quit", "Close the program", ("Ctrl+Q",), starts_group=True),
    ActionSpec("previous_film", _FILM, "&Previous film", "One film back", ("Left", "PgUp", "Shift+Space"), "Previous", starts_group=True),
    ActionSpec("next_film", _FILM, "&Next film", "One film on", ("Right", "PgDown", "Space"), "Next"),
    ActionSpec("first_film", _FILM, "&First film", "The first film of the list", ("Ctrl+Home",)),
    ActionSpec("last_film", _FILM, "&Last film", "The last film of the list", ("Ctrl+End",)),
    ActionSpec("find_film", _FILM, "Fil&ter films", "Go to the filter box", ("Ctrl+F", "/"), starts_group=True),
    ActionSpec("show_identity", _FILM, "Show patient &identity", "Show the patient's name and number from the file's header", ("Ctrl+I",), is_checkable=True, starts_group=True),
    ActionSpec("copy_path", _FILM, "&Copy path", "Put the film's path on the clipboard", ("Ctrl+Shift+C",)),
    ActionSpec("fit", _VIEW, "&Fit to window", "Show the whole film", ("F",), "Fit", starts_group=True),
    ActionSpec("actual_size", _VIEW, "Actual &size (1:1)", "One film pixel on one screen pixel", ("Ctrl+0",), "1:1"),
    ActionSpec("zoom_in", _VIEW, "Zoom &in", "Enlarge", ("+", "=", "Ctrl++")),
    ActionSpec("zoom_out", _VIEW, "Zoom &out", "Reduce", ("-", "Ctrl+-")),
    ActionSpec("invert", _VIEW, "In&vert", "Swap black and white on the screen; the model is not affected", ("I",), "Invert", is_checkable=True, starts_group=True),
    ActionSpec("reset_window", _VIEW, "&Reset window and zoom", "Back to the film's own grey scale, fitted", ("R",), "Reset"),
    ActionSpec("keep_view", _VIEW, "&Keep view when stepping", "Carry zoom, position and window over to the next film", (), is_checkable=True),
    ActionSpec("graphics", _VIEW, "&Graphics of the file", "Draw what the DICOM file writes over its film (overlay planes)", ("D",), is_checkable=True, starts_group=True),
    ActionSpec("shutter", _VIEW, "Shu&tter of the file", "Hide what the DICOM file wants hidden; the model sees the whole film in any case", ("Ctrl+Shift+S",), is_checkable=True),
    ActionSpec("results", _VIEW, "Results &table", "All films of the folder with what the model says: filter, count, export", ("Ctrl+R",), "Results", is_checkable=True, starts_group=True),
    ActionSpec("reading", _VIEW, "Rea&ding", "Say with one key what a film is, blind if you like; compare readers", ("Ctrl+D",), "Read", is_checkable=True),
    ActionSpec("full_screen", _VIEW, "F&ull screen", "Nothing but the window", ("F11",), is_checkable=True, starts_group=True),
    ActionSpec("heatmap", _OVERLAY, "&Heat map", "Show where the network looked", ("H",), "Heat map  H", is_checkable=True, starts_group=True),
    ActionSpec("contour", _OVERLAY, "&Contour", "Draw the edge of the heat instead of filling it", ("C",), is_checkable=True),
    ActionSpec("shade_outside", _OVERLAY, "&Shade what the model did not see", "Darken the film outside the model's field of view", ("S",), is_checkable=True),
    ActionSpec("check_heatmap", _OVERLAY, "Chec&k this heat map...", "Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters", ("Ctrl+Shift+H",), starts_group=True),
    ActionSpec("classify_all", _MODEL, "&Classify all films", "Classify every film of the list; what is known is not computed again", ("Ctrl+B",)),
    ActionSpec("classify_with_maps", _MODEL, "Classify all with &heat maps...", "Classify every film and keep its Grad-CAM as picture and raw map in a folder"),
    ActionSpec("load_model", _MODEL, "&Load model...", "Use a checkpoint of your own (.safetensors, .pt)", starts_group=True),
    ActionSpec("bundled_model", _MODEL, "Use the &bundled model", "Go back to the model that comes with the program"),
    ActionSpec("train", _MODEL, "&Train...", "Look at a data set, fine-tune the network on it, compare runs", ("Ctrl+T",), "Train", starts_group=True),
    ActionSpec("report", _MODEL, "&Evaluation report...", "Figures with intervals, operating point, likely wrong labels", ("Ctrl+E",)),
    ActionSpec("shift", _MODEL, "&Another place...", "Compare films of another hospital with those the model was validated on; fit its operating point to them", ("Ctrl+Shift+D",)),
    ActionSpec("model_card", _HELP, "&Model", "What the model is, how well it does and for whom"),
    ActionSpec("find_action", _HELP, "&Find an action", "Type a few letters of what you want to do", ("Ctrl+K",)),
    ActionSpec("shortcuts", _HELP, "&Keyboard shortcuts", "All keys", ("F1",)),
    ActionSpec("log", _HELP, "&Log", "What happened so far", ("Ctrl+L",), starts_group=True),
    ActionSpec("about", _HELP, "&About", "Version, licence, libraries", starts_group=True),
)  # fmt: skip


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return the actions of the table by name, owned by `parent` and live in its whole window."""
    return {spec.name: _made(spec, parent) for spec in ACTIONS}


def _made(spec: ActionSpec, parent: QWidget) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setCheckable(spec.is_checkable)
    keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
    action.setToolTip(f"{spec.tip} ({keys})" if keys else spec.tip)
    action.setStatusTip(spec.tip)
    if spec.toolbar:
        action.setIconText(spec.toolbar)
    parent.addAction(action)
    return action
