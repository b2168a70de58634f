"""Every action of the window as one table: menus, tool bar, shortcuts and the action finder are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from cxr_desktop.app.language import mark, tr

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
        What people read, in English: shown by `tr`. A text that ends in "..." asks something first.
    keys
        Shortcuts, as `QKeySequence` reads them.
    toolbar
        Text on the tool bar, or "" to keep it off.
    is_checkable
        Whether it is a switch.
    starts_group
        Whether a line is drawn above it in the menu and before it on the tool bar.
    number
        What stands for ``{number}`` in `text` and `tip`.
    """

    name: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    toolbar: str = ""
    is_checkable: bool = False
    starts_group: bool = False
    number: int = 0


MENUS = (mark("&File"), mark("&View"), mark("Fil&m"), mark("&Overlay"), mark("&Tools"), mark("Mode&l"), mark("&Help"))
_FILE, _VIEW, _FILM, _OVERLAY, _TOOLS, _MODEL, _HELP = MENUS

ACTIONS = (
    ActionSpec("open_folder", _FILE, mark("&Open folder..."), mark("Show the films of a folder"), ("Ctrl+O",), mark("Open folder")),
    ActionSpec("open_files", _FILE, mark("Open &files..."), mark("Show films that you pick one by one"), ("Ctrl+Shift+O",)),
    ActionSpec("open_samples", _FILE, mark("Open samp&le films"), mark("Show the phantoms that come with the program")),
    ActionSpec("reload", _FILE, mark("Read folder a&gain"), mark("Look for films that came or went"), ("F5",), starts_group=True),
    ActionSpec("open_study", _FILE, mark("Open study or b&undle..."), mark("Use results, readings and notes of a .cxrdb file or a results bundle"), starts_group=True),
    ActionSpec("export", _FILE, mark("&Export results..."), mark("Tables, reports, sorted folders, a bundle"), ("Ctrl+Shift+E",)),
    ActionSpec("film_report", _FILE, mark("Repor&t of this film..."), mark("One page with the film, its heat map and what the model says, PDF or HTML"), ("Ctrl+P",)),
    ActionSpec("save_picture", _FILE, mark("&Save picture..."), mark("What is on screen, the whole film as shown, every value with 16 bits, or a page at true size"), ("Ctrl+S",), starts_group=True),
    ActionSpec("copy_picture", _FILE, mark("&Copy picture"), mark("Put what is on screen on the clipboard"), ("Ctrl+C",)),
    ActionSpec("print", _FILE, mark("&Print..."), mark("Print the film, at true size where its spacing is known"), ("Ctrl+Alt+P",)),
    ActionSpec("deidentify", _FILE, mark("&De-identified copies..."), mark("Copies of films without names, numbers and dates"), ("Ctrl+Shift+X",), starts_group=True),
    ActionSpec("dicom_objects", _FILE, mark("Results as DICO&M..."), mark("Report, heat map and presentation state as objects that other systems read"), ("Ctrl+Alt+X",)),
    ActionSpec("network", _FILE, mark("Hospital &network..."), mark("Find films in a PACS, fetch them, send results back"), ("Ctrl+Shift+N",), starts_group=True),
    ActionSpec("preferences", _FILE, mark("P&references..."), mark("Look, language, keys, device, what is remembered"), ("Ctrl+,",), starts_group=True),
    ActionSpec("quit", _FILE, mark("&Quit"), mark("Close the program"), ("Ctrl+Q",), starts_group=True),
    ActionSpec("previous_film", _FILM, mark("&Previous film"), mark("One film back"), ("Left", "PgUp", "Shift+Space"), mark("Previous"), starts_group=True),
    ActionSpec("next_film", _FILM, mark("&Next film"), mark("One film on"), ("Right", "PgDown", "Space"), mark("Next")),
    ActionSpec("first_film", _FILM, mark("&First film"), mark("The first film of the list"), ("Ctrl+Home",)),
    ActionSpec("last_film", _FILM, mark("&Last film"), mark("The last film of the list"), ("Ctrl+End",)),
    ActionSpec("find_film", _FILM, mark("Fil&ter films"), mark("Go to the filter box"), ("Ctrl+F", "/"), starts_group=True),
    ActionSpec("show_identity", _FILM, mark("Show patient &identity"), mark("Show the patient's name and number from the file's header"), ("Ctrl+I",), is_checkable=True, starts_group=True),
    ActionSpec("header", _FILM, mark("&Header of this film..."), mark("Every field of the film's file: search, private fields, copy"), ("Ctrl+U",)),
    ActionSpec("prior", _FILM, mark("Compare with an &earlier film"), mark("Show the film beside the latest earlier film of the same patient"), ("Ctrl+Shift+P",)),
    ActionSpec("copy_path", _FILM, mark("&Copy path"), mark("Put the film's path on the clipboard"), ("Ctrl+Shift+C",)),
    ActionSpec("fit", _VIEW, mark("&Fit to window"), mark("Show the whole film"), ("F",), mark("Fit"), starts_group=True),
    ActionSpec("actual_size", _VIEW, mark("&Actual size (1:1)"), mark("One film pixel on one screen pixel"), ("Ctrl+0",), mark("1:1")),
    ActionSpec("zoom_in", _VIEW, mark("Zoom &in"), mark("Enlarge"), ("+", "=", "Ctrl++")),
    ActionSpec("zoom_out", _VIEW, mark("Zoom &out"), mark("Reduce"), ("-", "Ctrl+-")),
    ActionSpec("invert", _VIEW, mark("In&vert"), mark("Swap black and white on the screen; the model is not affected"), ("I",), mark("Invert"), is_checkable=True, starts_group=True),
    ActionSpec("rotate_right", _VIEW, mark("Rotate to the ri&ght"), mark("Turn the film clockwise by 90 degrees"), (".",), starts_group=True),
    ActionSpec("rotate_left", _VIEW, mark("Rotate to the &left"), mark("Turn the film counter-clockwise by 90 degrees"), (",",)),
    ActionSpec("mirror", _VIEW, mark("&Mirror"), mark("Swap left and right on the screen; a corner says so"), ("M",)),
    ActionSpec("flip", _VIEW, mark("Flip upside do&wn"), mark("Swap top and bottom on the screen"), ("Shift+F",)),
    ActionSpec("reset_window", _VIEW, mark("&Reset window and zoom"), mark("Back to the film's own grey scale, fitted"), ("R",), mark("Reset")),
    ActionSpec("keep_view", _VIEW, mark("&Keep view when stepping"), mark("Carry zoom, position and window over to the next film"), (), is_checkable=True),
    ActionSpec("graphics", _VIEW, mark("Gra&phics of the file"), mark("Draw what the DICOM file writes over its film (overlay planes)"), ("D",), is_checkable=True, starts_group=True),
    ActionSpec("shutter", _VIEW, mark("S&hutter of the file"), mark("Hide what the DICOM file wants hidden; the model sees the whole film in any case"), ("Ctrl+Shift+S",), is_checkable=True),
    ActionSpec("results", _VIEW, mark("Results ta&ble"), mark("All films of the folder with what the model says: filter, count, export"), ("Ctrl+R",), mark("Results"), is_checkable=True, starts_group=True),
    ActionSpec("reading", _VIEW, mark("Rea&ding"), mark("Say with one key what a film is, blind if you like; compare readers"), ("Ctrl+D",), mark("Read"), is_checkable=True),
    ActionSpec("compare", _VIEW, mark("&Compare"), mark("2 to 4 panes: films, heat maps, models side by side"), ("Ctrl+M",), mark("Compare"), is_checkable=True, starts_group=True),
    ActionSpec("swipe", _VIEW, mark("Swip&e"), mark("Two layers of the same place with a divider between"), ("Ctrl+Shift+W",), is_checkable=True),
    ActionSpec("swipe_left", _VIEW, mark("Divider to the left"), mark("Uncover more of the right layer"), ("Alt+Left",)),
    ActionSpec("swipe_right", _VIEW, mark("Divider to the right"), mark("Uncover more of the left layer"), ("Alt+Right",)),
    ActionSpec("second_window", _VIEW, mark("Seco&nd window"), mark("The film in a window of its own, for another monitor"), ("F12",), is_checkable=True),
    ActionSpec("full_screen", _VIEW, mark("F&ull screen"), mark("Nothing but the window"), ("F11",), is_checkable=True, starts_group=True),
    ActionSpec("heatmap", _OVERLAY, mark("&Heat map"), mark("Show where the network looked"), ("H",), mark("Heat map  H"), is_checkable=True, starts_group=True),
    ActionSpec("contour", _OVERLAY, mark("&Contour"), mark("Draw the edge of the heat instead of filling it"), ("C",), is_checkable=True),
    ActionSpec("shade_outside", _OVERLAY, mark("&Shade what the model did not see"), mark("Darken the film outside the model's field of view"), ("S",), is_checkable=True),
    ActionSpec("check_heatmap", _OVERLAY, mark("Chec&k this heat map..."), mark("Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters"), ("Ctrl+Shift+H",), starts_group=True),
    ActionSpec("tool_hand", _TOOLS, mark("&Hand"), mark("Move the film; pick and move what is drawn; Esc comes back to it"), ("V",), is_checkable=True),
    ActionSpec("tool_length", _TOOLS, mark("&Length"), mark("Measure from one point to another"), ("L",), is_checkable=True, starts_group=True),
    ActionSpec("tool_angle", _TOOLS, mark("&Angle"), mark("Measure the angle between two legs"), ("K",), is_checkable=True),
    ActionSpec("tool_cobb", _TOOLS, mark("&Cobb angle"), mark("Measure the angle between two lines, as of end plates"), ("B",), is_checkable=True),
    ActionSpec("tool_cardiothoracic", _TOOLS, mark("Cardiothoracic &ratio"), mark("Measure the heart's width against the thorax's, point by point"), ("Ctrl+Shift+R",), is_checkable=True),
    ActionSpec("propose_cardiothoracic", _TOOLS, mark("Propose heart and thorax"), mark("Draw the lines of the ratio from the lung mask; correct them by hand")),
    ActionSpec("tool_ellipse", _TOOLS, mark("&Ellipse"), mark("Area, mean, standard deviation, minimum, maximum in an ellipse"), ("O",), is_checkable=True, starts_group=True),
    ActionSpec("tool_rectangle", _TOOLS, mark("Rec&tangle"), mark("The same in a rectangle"), ("Q",), is_checkable=True),
    ActionSpec("tool_polygon", _TOOLS, mark("&Polygon"), mark("The same in a polygon; a double click or Enter ends it"), ("Y",), is_checkable=True),
    ActionSpec("tool_arrow", _TOOLS, mark("Arro&w"), mark("Point at something, with words or without"), ("X",), is_checkable=True, starts_group=True),
    ActionSpec("tool_text", _TOOLS, mark("Te&xt"), mark("Write on the film"), ("T",), is_checkable=True),
    ActionSpec("measure_undo", _TOOLS, mark("&Undo"), mark("Take the last change of what is drawn on this film back"), ("Ctrl+Z",), starts_group=True),
    ActionSpec("measure_redo", _TOOLS, mark("Re&do"), mark("Do again what was undone last"), ("Ctrl+Shift+Z",)),
    ActionSpec("measure_delete", _TOOLS, mark("Delete what is cho&sen"), mark("Delete the measurement that is chosen"), ("Del",)),
    ActionSpec("measure_clear", _TOOLS, mark("Delete all of this film"), mark("Delete everything that is drawn on this film; it can be undone")),
    ActionSpec("measure_copy", _TOOLS, mark("Cop&y as text"), mark("Put the figures of this film on the clipboard")),
    ActionSpec("window_automatic", _TOOLS, mark("Automatic wi&ndow"), mark("Window between the 0.5th and the 99.5th percentile of the film"), ("A",), starts_group=True),
    ActionSpec("window_region", _TOOLS, mark("Window from a re&gion"), mark("Drag over what is to be seen well"), ("W",)),
    ActionSpec("local_contrast", _TOOLS, mark("Local contrast (CLAHE)"), mark("Raise local contrast on the screen; the model never sees it"), ("E",), is_checkable=True),
    ActionSpec("magnifier", _TOOLS, mark("Magn&ifier"), mark("A glass of 2 times, then 4 times, then none"), ("G",), is_checkable=True),
    ActionSpec("histogram", _TOOLS, mark("Hist&ogram"), mark("How often each value comes up, with the window's edges to drag"), ("Ctrl+Shift+G",), is_checkable=True),
    ActionSpec("line_profile", _TOOLS, mark("Line pro&file"), mark("Drag a line: the values along it"), ("P",)),
    *(ActionSpec(f"preset_{number}", "", mark("Window {number}"), mark("Window {number} of those that suit the film (View, Window presets)"), (str(number),), number=number) for number in range(1, 10)),
    ActionSpec("measurements", _TOOLS, mark("&Measurements"), mark("List what is measured on this film, with buttons for all tools"), ("Ctrl+Shift+M",), mark("Measure"), is_checkable=True, starts_group=True),
    ActionSpec("classify_all", _MODEL, mark("&Classify all films"), mark("Classify every film of the list; what is known is not computed again"), ("Ctrl+B",)),
    ActionSpec("classify_with_maps", _MODEL, mark("Classify all with &heat maps..."), mark("Classify every film and keep its Grad-CAM as picture and raw map in a folder")),
    ActionSpec("load_model", _MODEL, mark("&Load model..."), mark("Use a checkpoint of your own (.safetensors, .pt)"), starts_group=True),
    ActionSpec("bundled_model", _MODEL, mark("Use the &bundled model"), mark("Go back to the model that comes with the program")),
    ActionSpec("train", _MODEL, mark("&Train..."), mark("Look at a data set, fine-tune the network on it, compare runs"), ("Ctrl+T",), mark("Train"), starts_group=True),
    ActionSpec("report", _MODEL, mark("&Evaluation report..."), mark("Figures with intervals, operating point, likely wrong labels"), ("Ctrl+E",)),
    ActionSpec("shift", _MODEL, mark("&Another place..."), mark("Compare films of another hospital with those the model was validated on; fit its operating point to them"), ("Ctrl+Shift+D",)),
    ActionSpec("model_card", _HELP, mark("&Model"), mark("What the model is, how well it does and for whom")),
    ActionSpec("find_action", _HELP, mark("&Find an action"), mark("Type a few letters of what you want to do"), ("Ctrl+K",)),
    ActionSpec("shortcuts", _HELP, mark("&Keyboard shortcuts"), mark("All keys"), ("F1",)),
    ActionSpec("tour", _HELP, mark("&Tour"), mark("Open, read, overlay, classify, train: two minutes on the sample films")),
    ActionSpec("log", _HELP, mark("&Log"), mark("What happened so far"), ("Ctrl+L",), starts_group=True),
    ActionSpec("about", _HELP, mark("&About"), mark("Version, licence, libraries"), starts_group=True),
)  # fmt: skip


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return the actions of the table by name, owned by `parent` and live in its whole window."""
    return {spec.name: _made(spec, parent) for spec in ACTIONS}


def _made(spec: ActionSpec, parent: QWidget) -> QAction:
    action = QAction(tr(spec.text, number=spec.number), parent)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setCheckable(spec.is_checkable)
    action.setIconVisibleInMenu(not spec.is_checkable)  # an icon takes the place of the tick
    keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
    tip = tr(spec.tip, number=spec.number)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    if spec.toolbar:
        action.setIconText(tr(spec.toolbar))
    parent.addAction(action)
    return action
