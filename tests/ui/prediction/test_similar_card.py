"""The card of similar training films."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton

from cxr_desktop.core.model.reference import SimilarFilm
from cxr_desktop.ui.prediction.similar_card import SimilarCard, similar_in_words


def films(labels: str) -> list[SimilarFilm]:
    names = {"N": "NORMAL", "P": "PNEUMONIA"}
    return [
        SimilarFilm(f"train/{names[one]}/film{i}.jpeg", names[one], 10.0 + i, f"{i:064x}")
        for i, one in enumerate(labels)
    ]


@pytest.fixture
def card(qtbot, info) -> SimilarCard:
    made = SimilarCard()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.show_model(replace(info, has_guard=True))
    return made


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        ("PPPNP", "4 of 5 nearest films are PNEUMONIA"),
        ("NNN", "All 3 nearest films are NORMAL"),
        ("NPNP", "The 4 nearest films: 2 NORMAL, 2 PNEUMONIA"),
        ("P", "The nearest film is PNEUMONIA"),
        ("", "The model keeps none of its training films."),
    ],
)
def test_what_most_of_them_are(labels, sentence):
    assert similar_in_words(films(labels)) == sentence


def test_of_a_film_outside_the_scope_it_says_that_even_the_nearest_are_far(card):
    card.show_films(films("PPPNP"), lambda _film: None, film_sha256="", is_outside=True)
    assert card.said.text() == "The film is unlike all of them. 4 of 5 nearest films are PNEUMONIA, far away."
    assert card.said.property("role") == "muted"
    card.show_films(films("PPPNP"), lambda _film: None, film_sha256="")
    assert card.said.text() == "4 of 5 nearest films are PNEUMONIA"
    assert card.said.property("role") == ""


def test_shut_it_takes_a_line_and_names_alone_are_shown_where_nobody_knows_the_files(card, qtbot):
    card.show_films(films("PPPNP"), lambda _film: None, film_sha256="")
    assert not card.said.isVisible()
    with qtbot.waitSignal(card.opened) as told:
        qtbot.mouseClick(card.toggle, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert card.said.text() == "4 of 5 nearest films are PNEUMONIA"
    assert card.lines()[3] == "film3.jpeg, NORMAL \N{MIDDLE DOT} distance 13.0"
    with qtbot.waitSignal(card.folder_wanted):
        qtbot.mouseClick(card.where, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.toggle, Qt.MouseButton.LeftButton)
    assert not card.said.isVisible()
    assert not card.where.isVisible()


def test_a_film_whose_file_is_known_is_opened_and_has_a_picture(card, qtbot):
    card.set_open(is_open=True)
    card.show_films(films("PN"), lambda film: Path("/set") / film.name, film_sha256="")
    assert not card.where.isVisible()
    first, second = card.paths()
    card.set_thumbnail(second, QPixmap(10, 20))
    button = next(one for one in card.findChildren(QPushButton) if one.accessibleName() == "Open film0.jpeg")
    with qtbot.waitSignal(card.film_wanted) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [first]
    card.show_back("b.png")
    with qtbot.waitSignal(card.back_wanted):
        qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    card.clear()
    assert card.lines() == []


def test_a_film_without_a_name_is_called_by_its_digest_until_its_file_is_found(card):
    nameless = SimilarFilm(f"NORMAL/{7:012d}", "NORMAL", 1.0, f"{7:012d}{'a' * 52}")
    card.show_films([nameless], lambda _film: None, film_sha256="")
    assert card.lines()[0].startswith("film 000000000007, NORMAL")
    card.show_films([nameless], lambda _film: Path("/set/other/a.png"), film_sha256="")
    assert card.lines()[0].startswith("a.png, NORMAL")


def test_while_films_are_looked_for_that_can_be_stopped(card, qtbot):
    card.set_open(is_open=True)
    card.show_films(films("PN"), lambda _film: None, film_sha256="")
    card.tell("Looking for them: reading films, 3 of 10", is_looking=True)
    assert (card.stop.isVisible(), card.where.isVisible()) == (True, False)
    with qtbot.waitSignal(card.stop_wanted):
        qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    card.tell("None of them lies there.")
    assert (card.stop.isVisible(), card.where.isVisible()) == (False, True)


def test_a_training_film_is_marked_and_does_not_count_itself(card):
    card.show_films(films("PNN"), lambda _film: None, film_sha256=f"{0:064x}")
    assert card.lines()[0].startswith("film0.jpeg, PNEUMONIA (this film)")
    assert card.said.text() == "All 2 nearest films are NORMAL"


def test_a_training_film_saved_again_is_no_neighbour_of_itself(card):
    again, *others = films("PNN")
    card.show_films([replace(again, distance=1.3), *others], lambda _film: None, film_sha256="f" * 64)
    assert card.lines()[0].startswith("film0.jpeg, PNEUMONIA \N{MIDDLE DOT} distance 1.3")
    assert card.said.text() == "All 2 nearest films are NORMAL"


def test_where_all_are_the_film_itself_they_are_counted_all_the_same(card):
    (alone,) = films("P")
    card.show_films([replace(alone, distance=0.1)], lambda _film: None, film_sha256="f" * 64)
    assert card.said.text() == "The nearest film is PNEUMONIA"


def test_a_model_without_training_films_has_no_card(card, info):
    card.show_model(info)
    assert not card.isVisible()


def test_a_long_name_is_shortened_and_the_panel_stays_narrow(card):
    card.set_open(is_open=True)
    card.show_films([replace(films("P")[0], name="a" * 200 + ".jpeg")], lambda _film: None, film_sha256="")
    assert card.minimumSizeHint().width() < 300
