"""What the tour says, step by step. What a step waits for is known to the room that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from cxr_desktop.app.language import mark


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Parameters
    ----------
    name
        Told by it in code.
    title, text
        What people read; a text may name ``{keys}`` of the action that does it, and those of the finder (``{find}``)
        and of the list of keys (``{list}``).
    action
        The action that does it, "" for none.
    shows
        Text of the button that does it for the user, "" where there is nothing to do but to read.
    done
        What is said when it is done.
    """

    name: str
    title: str
    text: str
    action: str = ""
    shows: str = ""
    done: str = ""


STEPS = (
    Step(
        "welcome",
        mark("Two minutes with cxr-desktop"),
        mark(
            "Open films, read one, see where the network looked and how sure it is, classify a folder, train. "
            "The films are phantoms: a program drew them. Each step waits until you did it, or does it for you."
        ),
    ),
    Step(
        "open",
        mark("Open films"),
        mark("Open the sample films: in the middle, or File > Open sample films. Your own come with {keys}."),
        "open_folder",
        mark("Open them for me"),
        mark("Ten phantoms are in the list at the left. Step through them with Left and Right."),
    ),
    Step(
        "read",
        mark("Read a film yourself"),
        mark("Open the reading dock ({keys}), type your name, and say with one key what the film is: 0 or 1."),
        "reading",
        mark("Read one for me"),
        mark("The reading is kept, and Undo takes it back. Reading blind hides the model's answer until then."),
    ),
    Step(
        "overlay",
        mark("Where did the network look?"),
        mark("Switch the heat map on with {keys}. It is off until you ask for it."),
        "heatmap",
        mark("Switch it on"),
        mark("Bright is where the call came from. It says where, not how much; the menu Overlay can test it."),
    ),
    Step(
        "doubts",
        mark("When not to believe it"),
        mark(
            "At the right: the class, its calibrated probability with the uncertain band, and the scope: whom the "
            "model knows. A film outside of it is answered, but the answer means nothing. Phantoms are outside."
        ),
    ),
    Step(
        "batch",
        mark("Classify the whole folder"),
        mark("Classify all films with {keys}. What is known is not computed again."),
        "classify_all",
        mark("Classify them"),
        mark("The table below can be filtered, counted against folder names, and exported."),
    ),
    Step(
        "train",
        mark("Train a network"),
        mark(
            "A small data set of phantoms is drawn for you, and the training window opens on it with a short recipe. "
            "The training is a real one and takes a minute or two."
        ),
        "train",
        mark("Draw the phantoms"),
        mark("The model is in the run's folder, its report beside it. Your own data set works the same way."),
    ),
    Step(
        "end",
        mark("That was all"),
        mark(
            "{find} finds every action, {list} lists the keys, the guide tells the rest. "
            "The tour stays in the menu Help."
        ),
    ),
)
