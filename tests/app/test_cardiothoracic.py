"""Proposed lines of the cardiothoracic ratio, by the real lung mask."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.app.cardiothoracic import Proposals
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.core.measure.measurement import measured


@pytest.fixture
def proposals(qapp: object) -> Proposals:
    return Proposals(SyncLane())


def test_the_lines_lie_where_a_phantoms_heart_and_thorax_are(proposals: Proposals, qtbot):
    film = make_phantom(1, height=600, width=660)
    with qtbot.waitSignals([proposals.proposed, proposals.busy_changed]):
        told: list = []
        proposals.proposed.connect(lambda *args: told.append(args))
        proposals.propose(film)
    asked, drawn = told[0]
    assert asked is film
    assert (drawn.kind, drawn.is_proposed) == (Kind.CARDIOTHORACIC, True)
    heart_left, heart_right, thorax_left, thorax_right = (x / film.width for x, _y in drawn.points)
    assert 0.1 < thorax_left < heart_left < 0.5 < heart_right < thorax_right < 0.9
    assert 0.25 < measured(drawn, film).figures[0].value < 0.6


def test_a_film_without_lungs_gets_a_sentence(proposals: Proposals, qtbot):
    blank = Radiograph(np.full((300, 300), 128, np.uint8), 8, Window(128, 256))
    with qtbot.waitSignal(proposals.failed) as told, qtbot.assertNotEmitted(proposals.proposed):
        proposals.propose(blank)
    assert told.args[0].startswith("No cardiothoracic lines can be proposed: ")
