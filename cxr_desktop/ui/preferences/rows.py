"""The pages of the preferences as one table; what a setting may be comes from the settings themselves."""

from __future__ import annotations

from dataclasses import dataclass

from cxr_desktop.app.language import mark


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page.

    Parameters
    ----------
    name
        The setting. A switch gets a box to tick, a number a slider in percent, a text a list.
    label, tip
        What people read.
    options
        Values of a text with their titles; () where they are given to the dialog when it is made.
    """

    name: str
    label: str
    tip: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its title, a sentence about it, and its rows. Pages without rows are widgets of their own."""

    name: str
    title: str
    about: str
    rows: tuple[Row, ...] = ()


PAGES = (
    Page(
        "look",
        mark("Look"),
        mark("How the window looks and speaks."),
        (
            Row("theme", mark("Colours"), mark("Dark like a reading room, or light")),
            Row("language", mark("Language"), mark("Of menus and sentences; takes effect at the next start")),
            Row("text_size", mark("Text size"), mark("As a share of the size that the desktop asks for")),
            Row(
                "notify",
                mark("Tell me when long work ends while I am in another program"),
                mark("A message of the desktop, after work of more than ten seconds"),
            ),
        ),
    ),
    Page(
        "viewing",
        mark("Viewing"),
        mark("How films are shown. Nothing here changes what the model sees."),
        (
            Row("keep_view", mark("Keep zoom, place and window from film to film")),
            Row("graphics_on", mark("Draw the graphics of DICOM files")),
            Row("shutter_on", mark("Hide what the shutter of a DICOM file covers")),
            Row("keep_tool", mark("Keep the tool in hand after something is drawn")),
            Row(
                "browser_tree",
                mark("Beside the films"),
                mark("What the tree at the left shows"),
                (("folders", mark("Folders")), ("patients", mark("Patients and studies"))),
            ),
            Row(
                "compare_panes",
                mark("Panes compared"),
                mark("How many films are shown side by side"),
                (("2", "2"), ("3", "3"), ("4", "4")),
            ),
            Row("compare_zoom", mark("Enlarge compared films together")),
            Row("compare_pan", mark("Move compared films together")),
            Row("compare_window", mark("Window compared films together")),
        ),
    ),
    Page(
        "heat_map",
        mark("Heat map"),
        mark("How the map of where the network looked is made and drawn."),
        (
            Row("heatmap_on", mark("Show the heat map")),
            Row("heatmap_method", mark("Method"), mark("How the map is made")),
            Row("heatmap_colours", mark("Colours"), mark("Relative to the map's own peak")),
            Row("heatmap_opacity", mark("Opacity"), mark("How much the strongest heat covers the film")),
            Row("heatmap_threshold", mark("Threshold"), mark("Share of the peak below which nothing is drawn")),
            Row("heatmap_contour", mark("Draw only the edge of the heat")),
            Row("shade_outside", mark("Shade what the model did not see")),
            Row("similar_open", mark("Show the most similar training films")),
        ),
    ),
    Page(
        "reading",
        mark("Reading"),
        mark("How you read films yourself, and what of the results is counted."),
        (
            Row("blind_reading", mark("Hide the model's answer until I have decided")),
            Row(
                "reading_order",
                mark("Order"),
                mark("Which film comes next; by name while you read blind"),
                (
                    ("name", mark("As in the list")),
                    ("uncertainty", mark("Most doubtful first")),
                    ("label-error", mark("Likely wrong labels first")),
                ),
            ),
            Row("count_outside", mark("Count films outside the model's scope")),
        ),
    ),
    Page(
        "model",
        mark("Model and device"),
        mark("Where the network runs. The model itself is chosen in the menu Model."),
        (
            Row("device", mark("Device"), mark("A device that is not there leaves the one in use")),
            Row("precision", mark("Precision"), mark("Numbers that the network computes with")),
        ),
    ),
    Page("files", mark("Files"), mark("What the program remembers, and what it keeps only to be quicker.")),
    Page(
        "privacy",
        mark("Privacy"),
        mark("Patients' identity is hidden until you ask for it."),
        (
            Row(
                "show_identity",
                mark("Show patients' names and numbers from the start"),
                mark("Otherwise they are hidden at every start, and the menu Film shows them"),
            ),
        ),
    ),
    Page("shortcuts", mark("Keyboard"), mark("The keys of every action. Press others to change them.")),
)
