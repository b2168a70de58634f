"""How the tests put a film before the viewer."""

from __future__ import annotations


def show(viewer, film, name="film.png", position="1 / 2") -> None:
    viewer.show_film(film, name=name, position=position)
