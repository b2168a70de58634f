"""Films, heat maps and models by the thousand in one start: memory, handles and threads stay as they are.

``CXR_SOAK`` says how many of each ("10000,1000,50" in `make soak`); `make test` does a few of each.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cxr_desktop.app.services import Services
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.theme import apply_theme
from tests.monkey.place import make_models, write_film
from tests.monkey.watch import Watch
from tests.soak.soak import Soak

FILMS, OVERLAYS, MODELS = (int(number) for number in os.environ.get("CXR_SOAK", "16,6,3").split(","))
IS_LONG = FILMS >= 1000
IN_FOLDER = 60 if IS_LONG else 12


@pytest.fixture
def soak(tmp_path: Path, qapp: QApplication) -> Iterator[Soak]:
    folder = tmp_path / "films"
    for number in range(IN_FOLDER):
        ending = (".jpg", ".png", ".dcm")[number % 3]
        write_film(folder / f"{number:03}{ending}", number, is_ill=number % 2 == 1, side=64)
    before = set(threading.enumerate())
    services = Services()
    with Watch(services.notices) as watch:
        apply_theme(qapp, "dark")
        window = MainWindow(services)
        window.resize(1280, 800)
        window.show()
        assert watch.wait_until(lambda: services.inference.is_ready, 240)
        window.open([folder])
        assert watch.wait_until(lambda: window.viewer is not None and window.viewer.film is not None, 240)
        assert watch.wait_until(lambda: window.films.rowCount() == IN_FOLDER, 240)
        yield Soak(window, services, watch)
        window.shut()
        assert services.close()
        window.deleteLater()
        watch.breathe(0.1)
        assert not watch.problems, watch.problems
    assert set(threading.enumerate()) == before


@pytest.mark.timeout(4 * 3600 if IS_LONG else 300)
def test_nothing_piles_up(soak: Soak, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    services = soak.services
    try:
        soak.open_films(FILMS)
        soak.overlays(OVERLAYS)
        soak.models(MODELS, make_models(tmp_path)[:2])
    finally:
        with capsys.disabled():
            lines = ("", *soak.table(), f"longest without an event: {soak.watch.longest:.2f} s", "")
            sys.stdout.write("\n".join(lines))
    assert services.inference.is_ready
    assert soak.growth(is_long=IS_LONG) == []
