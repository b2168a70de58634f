"""The picture of the demonstration, which the self-test takes too, shows what it says it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop import demo
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from cxr_desktop.ui.main_window import MainWindow


def test_no_picture_is_taken_while_there_is_no_heat_map(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object, **__: object) -> None:
        raise CxrError("no heat map can be drawn")

    monkeypatch.setattr(Classifier, "explain", fail)
    picture = tmp_path / "window.png"
    demo.photograph(window, picture)
    window.open([resource("samples")])
    films = window.films
    qtbot.waitUntil(lambda: sum(films.prediction(film) is not None for film in films.films()) >= 3, timeout=90_000)
    qtbot.wait(1000)  # the picture is taken 0.4 s after all is there
    assert window.isVisible()
    assert not picture.exists()
