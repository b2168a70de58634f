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


MENUS = ("&File", "&View", "Fil&m", "&Overlay", "&Tools", "M&odel", "&Help")
_FILE, _VIEW, _FILM, _OVERLAY, _TOOLS, _MODEL, _HELP = MENUS

ACTIONS = (
    ActionSpec("open_folder", _FILE, "&Open folder...", "Show the films of a folder", ("Ctrl+O",), "Open folder"),
    ActionSpec("open_files", _FILE, "Open &files...", "Show films that you pick one by one", ("Ctrl+Shift+O",)),
    ActionSpec("open_samples", _FILE, "Open &sample films", "Show the phantoms that come with the program"),
    ActionSpec("reload", _FILE, "&Read folder again", "Look for films that came or went", ("F5",), starts_group=True),
    ActionSpec("open_study", _FILE, "Open s&tudy or bundle...", "Use results, readings and notes of a .cxrdb file or a results bundle", starts_group=True),
    ActionSpec("export", _FILE, "&Export results...", "Tables, reports, sorted folders, a bundle", ("Ctrl+Shift+E",)),
    ActionSpec("film_report", _FILE, "&Report of this film...", "One page with the film, its heat map and what the model says, PDF or HTML", ("Ctrl+P",)),
    ActionSpec("save_picture", _FILE, "&Save picture...", "What is on screen, the whole film as shown, every value with 16 bits, or a page at true size", ("Ctrl+S",), starts_group=True),
    ActionSpec("copy_picture", _FILE, "&Copy picture", "Put what is on screen on the clipboard", ("Ctrl+C",)),
    ActionSpec("print", _FILE, "&Print...", "Print the film, at true size where its spacing is known", ("Ctrl+Alt+P",)),
    ActionSpec("deidentify", _FILE, "&De-identified copies...", "Copies of films without names, numbers and dates", ("Ctrl+Shift+X",), starts_group=True),
    ActionSpec("dicom_objects", _FILE, "Results as DICO&M...", "Report, heat map and presentation state as objects that other systems read", ("Ctrl+Alt+X",)),
    ActionSpec("network", _FILE, "Hospital &network...", "Find films in a PACS, fetch them, send results back", ("Ctrl+Shift+N",), starts_group=True),
    ActionSpec("preferences", _FILE, "P&references...", "Look, language, keys, device, what is remembered", ("Ctrl+,",), starts_group=True),
    ActionSpec("quit", _FILE, "&Quit", "Close the program", ("Ctrl+Q",), starts_group=True),
    ActionSpec("previous_film", _FILM, "&Previous film", "One film back", ("Left", "PgUp", "Shift+Space"), "Previous", starts_group=True),
    ActionSpec("next_film", _FILM, "&Next film", "One film on", ("Right", "PgDown", "Space"), "Next"),
    ActionSpec("first_film", _FILM, "&First film", "The first film of the list", ("Ctrl+Home",)),
    ActionSpec("last_film", _FILM, "&Last film", "The last film of the list", ("Ctrl+End",)),
    ActionSpec("find_film", _FILM, "Fil&ter films", "Go to the filter box", ("Ctrl+F", "/"), starts_group=True),
    ActionSpec("show_identity", _FILM, "Show patient &identity", "Show the patient's name and number from the file's header", ("Ctrl+I",), is_checkable=True, starts_group=True),
    ActionSpec("header", _FILM, "&Header of this film...", "Every field of the film's file: search, private fields, copy", ("Ctrl+U",)),
    ActionSpec("prior", _FILM, "Compare with an &earlier film", "Show the film beside the latest earlier film of the same patient", ("Ctrl+Shift+P",)),
    ActionSpec("copy_path", _FILM, "&Copy path", "Put the film's path on the clipboard", ("Ctrl+Shift+C",)),
    ActionSpec("fit", _VIEW, "&Fit to window", "Show the whole film", ("F",), "Fit", starts_group=True),
    ActionSpec("actual_size", _VIEW, "Actual &size (1:1)", "One film pixel on one screen pixel", ("Ctrl+0",), "1:1"),
    ActionSpec("zoom_in", _VIEW, "Zoom &in", "Enlarge", ("+", "=", "Ctrl++")),
    ActionSpec("zoom_out", _VIEW, "Zoom &out", "Reduce", ("-", "Ctrl+-")),
    ActionSpec("invert", _VIEW, "In&vert", "Swap black and white on the screen; the model is not affected", ("I",), "Invert", is_checkable=True, starts_group=True),
    ActionSpec("rotate_right", _VIEW, "Rotate to the ri&ght", "Turn the film clockwise by 90 degrees", (".",), starts_group=True),
    ActionSpec("rotate_left", _VIEW, "Rotate to the &left", "Turn the film counter-clockwise by 90 degrees", (",",)),
    ActionSpec("mirror", _VIEW, "&Mirror", "Swap left and right on the screen; a corner says so", ("M",)),
    ActionSpec("flip", _VIEW, "Flip upside do&wn", "Swap top and bottom on the screen", ("Shift+F",)),
    ActionSpec("reset_window", _VIEW, "&Reset window and zoom", "Back to the film's own grey scale, fitted", ("R",), "Reset"),
    ActionSpec("keep_view", _VIEW, "&Keep view when stepping", "Carry zoom, position and window over to the next film", (), is_checkable=True),
    ActionSpec("graphics", _VIEW, "&Graphics of the file", "Draw what the DICOM file writes over its film (overlay planes)", ("D",), is_checkable=True, starts_group=True),
    ActionSpec("shutter", _VIEW, "Shu&tter of the file", "Hide what the DICOM file wants hidden; the model sees the whole film in any case", ("Ctrl+Shift+S",), is_checkable=True),
    ActionSpec("results", _VIEW, "Results &table", "All films of the folder with what the model says: filter, count, export", ("Ctrl+R",), "Results", is_checkable=True, starts_group=True),
    ActionSpec("reading", _VIEW, "Rea&ding", "Say with one key what a film is, blind if you like; compare readers", ("Ctrl+D",), "Read", is_checkable=True),
    ActionSpec("compare", _VIEW, "Co&mpare", "2 to 4 panes: films, heat maps, models side by side", ("Ctrl+M",), "Compare", is_checkable=True, starts_group=True),
    ActionSpec("swipe", _VIEW, "S&wipe", "Two layers of the same place with a divider between", ("Ctrl+Shift+W",), is_checkable=True),
    ActionSpec("swipe_left", _VIEW, "Divider to the left", "Uncover more of the right layer", ("Alt+Left",)),
    ActionSpec("swipe_right", _VIEW, "Divider to the right", "Uncover more of the left layer", ("Alt+Right",)),
    ActionSpec("second_window", _VIEW, "Seco&nd window", "The film in a window of its own, for another monitor", ("F12",), is_checkable=True),
    ActionSpec("full_screen", _VIEW, "F&ull screen", "Nothing but the window", ("F11",), is_checkable=True, starts_group=True),
    ActionSpec("heatmap", _OVERLAY, "&Heat map", "Show where the network looked", ("H",), "Heat map  H", is_checkable=True, starts_group=True),
    ActionSpec("contour", _OVERLAY, "&Contour", "Draw the edge of the heat instead of filling it", ("C",), is_checkable=True),
    ActionSpec("shade_outside", _OVERLAY, "&Shade what the model did not see", "Darken the film outside the model's field of view", ("S",), is_checkable=True),
    ActionSpec("check_heatmap", _OVERLAY, "Chec&k this heat map...", "Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters", ("Ctrl+Shift+H",), starts_group=True),
    ActionSpec("tool_hand", _TOOLS, "Ha&nd", "Move the film; pick and move what is drawn (V, or Esc)", ("V",), is_checkable=True),
    ActionSpec("tool_length", _TOOLS, "&Length", "Measure from one point to another", ("L",), is_checkable=True, starts_group=True),
    ActionSpec("tool_angle", _TOOLS, "&Angle", "Measure the angle between two legs", ("K",), is_checkable=True),
    ActionSpec("tool_cobb", _TOOLS, "&Cobb angle", "Measure the angle between two lines, as of end plates", ("B",), is_checkable=True),
    ActionSpec("tool_cardiothoracic", _TOOLS, "Cardiothoracic &ratio", "Measure the heart's width against the thorax's, point by point", ("Ctrl+Shift+R",), is_checkable=True),
    ActionSpec("propose_cardiothoracic", _TOOLS, "Propose &heart and thorax", "Draw the lines of the ratio from the lung mask; correct them by hand"),
    ActionSpec("tool_ellipse", _TOOLS, "&Ellipse", "Area, mean, standard deviation, minimum, maximum in an ellipse", ("O",), is_checkable=True, starts_group=True),
    ActionSpec("tool_rectangle", _TOOLS, "Rec&tangle", "The same in a rectangle", ("Q",), is_checkable=True),
    ActionSpec("tool_polygon", _TOOLS, "&Polygon", "The same in a polygon; a double click or Enter ends it", ("Y",), is_checkable=True),
    ActionSpec("tool_arrow", _TOOLS, "Arro&w", "Point at something, with words or without", ("X",), is_checkable=True, starts_group=True),
    ActionSpec("tool_text", _TOOLS, "Te&xt", "Write on the film", ("T",), is_checkable=True),
    ActionSpec("measure_undo", _TOOLS, "&Undo", "Take the last change of what is drawn on this film back", ("Ctrl+Z",), starts_group=True),
    ActionSpec("measure_redo", _TOOLS, "Re&do", "Do again what was undone last", ("Ctrl+Shift+Z",)),
    ActionSpec("measure_delete", _TOOLS, "Delete what is cho&sen", "Delete the measurement that is chosen", ("Del",)),
    ActionSpec("measure_clear", _TOOLS, "Delete all of this film", "Delete everything that is drawn on this film; it can be undone"),
    ActionSpec("measure_copy", _TOOLS, "Cop&y as text", "Put the figures of this film on the clipboard"),
    ActionSpec("window_automatic", _TOOLS, "Automatic wi&ndow", "Window between the 0.5th and the 99.5th percentile of the film", ("A",), starts_group=True),
    ActionSpec("window_region", _TOOLS, "Window from a re&gion", "Drag over what is to be seen well", ("W",)),
    ActionSpec("local_contrast", _TOOLS, "Local contrast (CLAHE)", "Raise local contrast on the screen; the model never sees it", ("E",), is_checkable=True),
    ActionSpec("magnifier", _TOOLS, "Magn&ifier", "A glass of 2 times, then 4 times, then none", ("G",), is_checkable=True),
    ActionSpec("histogram", _TOOLS, "Histogra&m", "How often each value comes up, with the window's edges to drag", ("Ctrl+Shift+G",), is_checkable=True),
    ActionSpec("line_profile", _TOOLS, "Line pro&file", "Drag a line: the values along it", ("P",)),
    *(ActionSpec(f"preset_{number}", "", f"Window {number}", f"Window {number} of those that suit the film (View, Window presets)", (str(number),)) for number in range(1, 10)),
    ActionSpec("measurements", _TOOLS, "&Measurements", "List what is measured on this film, with buttons for all tools", ("Ctrl+Shift+M",), "Measure", is_checkable=True, starts_group=True),
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
    ActionSpec("tour", _HELP, "&Tour", "Open, read, overlay, classify, train: two minutes on the sample films"),
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
    action.setIconVisibleInMenu(not spec.is_checkable)  # an icon takes the place of the tick
    keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
    action.setToolTip(f"{spec.tip} ({keys})" if keys else spec.tip)
    action.setStatusTip(spec.tip)
    if spec.toolbar:
        action.setIconText(spec.toolbar)
    parent.addAction(action)
    return action
