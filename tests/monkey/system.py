"""What the system answers a monkey: no dialog of its own is opened, no page and no printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from cxr_desktop.ui.exchange_room import ExchangeRoom
from cxr_desktop.ui.leaving import Leaving
from tests.monkey.place import Place


def answer_for_the_system(patch: pytest.MonkeyPatch, place: Place, number: Callable[[int], int]) -> None:
    """Put prepared answers where the system would open a dialog, a page or a program of its own.

    `number` returns one below its argument.
    """

    def one_of(things: Sequence[Any]) -> Any:
        return things[number(len(things))]

    def film_or_model(*_: object, **__: object) -> tuple[str, str]:
        films = [path for folder in place.folders for path in sorted(folder.rglob("*.*"))[:3]]
        return str(one_of([*films, *place.models, *sorted(place.out.glob("*.zip"))])), ""

    def some_films(*_: object, **__: object) -> tuple[list[str], str]:
        return [str(path) for path in sorted(one_of(place.folders).rglob("*.*"))[: number(6)]], ""

    def to_save(_parent: object = None, _title: str = "", start: str = "", kinds: str = "", *_: object, **__: object):
        name = Path(start).name or "saved"
        return one_of(["", str(place.out / name)]), one_of(kinds.split(";;"))

    answers = {
        "getExistingDirectory": lambda *_, **__: str(one_of([*place.folders, place.out, ""])),
        "getOpenFileName": film_or_model,
        "getOpenFileNames": some_films,
        "getSaveFileName": to_save,
    }
    for name, answer in answers.items():
        patch.setattr(QFileDialog, name, staticmethod(answer))
    patch.setattr(QInputDialog, "getText", staticmethod(lambda *_, **__: ("", False)))
    patch.setattr(QDialog, "exec", lambda dialog, *_: (dialog.open(), 0)[1])
    patch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    patch.setattr(Leaving, "_start_again", lambda _leaving: None)
    patch.setattr(ExchangeRoom, "print", lambda _room: None)
