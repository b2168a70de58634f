"""What the monkey and the soak judge by is itself tried: whatever they must not overlook is done, and is seen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QTimer, qWarning
from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import Notices
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.ui.main_window import MainWindow
from tests.every_window import show_samples
from tests.monkey import watch as watching
from tests.monkey.agreement import disagreements, is_at_rest, unfinished
from tests.monkey.watch import Counts, Watch, count, grown
from tests.soak.soak import Soak


@pytest.fixture
def watch(qapp: object) -> Iterator[Watch]:
    with Watch(Notices()) as made:
        yield made


def fail() -> None:
    msg = "a bug"
    raise ValueError(msg)


def stand_still() -> None:
    threading.Event().wait(0.3)


def test_exceptions_of_slots_threads_and_destructors_are_seen(watch: Watch):
    class Doomed:
        def __del__(self) -> None:
            fail()

    QTimer.singleShot(0, fail)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    with watch.timed("an act"):
        fail()
    Doomed()
    watch.breathe(0.05)
    assert [problem.splitlines()[0] for problem in watch.problems] == ["ValueError: a bug"] * 4


def test_warnings_of_qt_are_seen(watch: Watch):
    qWarning("This plugin does not support raise()")
    qWarning("QPainter::begin: a paint device can only be painted by one painter at a time.")
    assert [problem[:18] for problem in watch.problems] == ["Qt: QPainter::begi"]


@pytest.mark.parametrize("in_an_act", [True, False])
def test_a_standstill_is_seen_in_an_act_and_in_the_event_loop(
    in_an_act: bool, watch: Watch, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watching, "FREEZE", 0.2)
    watch.breathe(0.05)
    assert watch.problems == []
    if in_an_act:
        with watch.timed("an act"):
            stand_still()
    else:
        QTimer.singleShot(0, stand_still)
        watch.breathe(0.05)
    assert len(watch.problems) == 1


def test_what_piles_up_is_counted_and_judged(qapp: object):
    before = count()
    kept = [QObject() for _ in range(200)]
    assert count().qobjects >= before.qobjects + 200
    after = [replace(before, qobjects=before.qobjects + 200 * start) for start in range(4)]
    assert grown([before] * 4) == []
    assert [line.partition(":")[0] for line in grown(after)] == ["qobjects"]
    assert len(kept) == 200


@pytest.mark.parametrize("name", ["memory", "handles", "threads", "widgets", "qobjects"])
def test_a_soak_that_grows_is_told_from_one_that_holds_still(name: str):
    soak = Soak(None, None, None)  # type: ignore[arg-type]  # its samples alone are judged
    still = Counts(memory=800.0, handles=60, threads=12, widgets=900, qobjects=4000, objects=10**6)
    soak.samples["films"] = [(number, still, 4096) for number in range(20)]
    assert soak.growth(is_long=True) == []
    by = {"memory": 8.0, "qobjects": 20}.get(name, 1)
    soak.samples["films"] = [(n, replace(still, **{name: getattr(still, name) + by * n}), 4096) for n in range(20)]
    assert [line.split()[1] for line in soak.growth(is_long=True)] == [name]


def test_a_study_that_grows_or_is_not_there_is_seen_in_a_soak():
    soak = Soak(None, None, None)  # type: ignore[arg-type]  # as above
    still = Counts(memory=800.0, handles=60, threads=12, widgets=900, qobjects=4000, objects=10**6)
    soak.samples["films"] = [(number, still, (number + 1) << 20) for number in range(20)]
    assert soak.growth(is_long=False) == ["films: the study grew from 11,534,336 to 20,971,520 bytes"]
    soak.samples["films"] = [(number, still, 0) for number in range(20)]
    assert soak.growth(is_long=False)


def test_stale_answers_of_the_window_are_seen(window: MainWindow, qtbot: QtBot):
    show_samples(window, qtbot)
    qtbot.waitUntil(lambda: is_at_rest(window), timeout=60_000)
    assert disagreements(window) + unfinished(window) == []
    viewer, panel, inference = window.viewer, window.panel, window.services.inference
    film, heatmap, answer = viewer.film, viewer.heatmap, panel.result._shown.prediction
    other = window.films.path_at(window.films.row_of(window.desk.path) + 1)

    def seen() -> str:
        return "\n".join([*disagreements(window), *unfinished(window)])

    viewer.set_heatmap(replace(heatmap))  # as another model would have drawn it
    assert "none of the model in use" in seen()
    viewer.set_heatmap(None)
    assert "none is drawn" in seen()
    viewer.set_heatmap(heatmap)
    window.desk._choice = replace(window.desk._choice, method=Method.LAYER_CAM)
    assert "asked for" in seen()
    window.desk._choice = replace(window.desk._choice, method=heatmap.method)
    assert seen() == ""
    changed = replace(answer, uncertain=not answer.uncertain)
    inference._predictions[film.sha256] = changed
    assert "not that of the model in use" in seen()
    inference._predictions[film.sha256] = answer
    window.films.set_prediction(window.desk.path, changed)
    assert "the list has another answer" in seen()
    window.films.set_prediction(window.desk.path, answer)
    window.desk._path = other
    assert "the film is" in seen()
