"""An exception in every kind of background work: it is told, and the same wish works when it comes again."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.app.batch import IDLE
from cxr_desktop.app.exchange import Copies, Objects
from cxr_desktop.app.exports import REPORT, SORT, Exports, Wish
from cxr_desktop.app.jobs import Job
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.split import folder_split
from cxr_desktop.core.exchange.objects import ObjectKind
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.model.checkpoint import bundled_model
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.network.nodes import Node
from cxr_desktop.core.network.talk import Query
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.core.words.caches import CACHES
from cxr_desktop.core.words.paths import resource
from cxr_desktop.core.words.progress import CancelToken, drain
from cxr_desktop.ui.compare.content import Content, Source
from cxr_desktop.ui.exchange_room import FILM, OVERLAY, PDF, RAW, SCREEN
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.recent_menu import RecentMenu
from tests.faults.driver import Condition, Tour, run
from tests.faults.injection import Jobs, makers_of_jobs
from tests.faults.test_every_exception import act, answer_dialogs, goes_on, unreported

pytestmark = [pytest.mark.timeout(1200), pytest.mark.faults]

HERE = "tests.faults.test_every_worker"
_QUIET = 40  # looks, 20 ms apart, at which nothing is at work: then a wish is over; some work begins 0.7 s late
_MOST_STAGES = 15  # of one wish, each of which fails once


class Outcomes:
    """What came of the wishes, by name."""

    def __init__(self) -> None:
        self.of: dict[str, object] = {}

    def take(self, name: str) -> Callable[..., None]:
        return lambda *what: self.of.update({name: what[-1] if what else True})

    def __contains__(self, name: str) -> bool:
        return name in self.of


def every_worker(tour: Tour) -> Iterator[Condition]:
    """Fail every kind of job once, from the start of the program on, and wish again until it works."""
    jobs = Jobs()
    jobs.arm()  # here: before the event loop turns, what begins by itself fails too
    return steps(tour, jobs)


def steps(tour: Tour, jobs: Jobs) -> Iterator[Condition]:
    window = tour.window
    out, films = Path(tour.arguments[0]), Path(tour.arguments[1])
    paths, outcomes = sorted(films.rglob("*.jpeg")), Outcomes()
    answer_dialogs(out, paths)
    yield from quiet(window)
    wishes = chain(
        of_films(window, out, films, outcomes),
        of_results(window, out, paths, outcomes),
        of_window(window, outcomes),
        of_comparison(window, out, paths, outcomes),
        of_exchange(window, out, paths, outcomes),
        of_network(window, out, outcomes),
        of_study(window, out, films),
        of_trainings(window, Path(tour.arguments[2]), outcomes),
        of_shift(window, out, Path(tour.arguments[2]), outcomes),
    )
    for name, wish, has_worked in wishes:
        for _ in range(_MOST_STAGES):
            before = len(jobs.raised)
            act(wish)
            yield from quiet(window)
            if len(jobs.raised) == before:
                break
        if not has_worked():
            tour.say(never=name)
    jobs.disarm()
    tour.say(makers=sorted(jobs.makers), raised=jobs.raised, worked=sorted(jobs.worked))
    tour.say(unreported=unreported(tour, jobs.raised))
    yield from goes_on(tour)


def quiet(window: MainWindow) -> Iterator[Condition]:
    """Wait until nothing has been at work for a moment."""
    services, quiet_looks = window.services, 0

    def is_quiet() -> bool:
        nonlocal quiet_looks
        is_busy = bool(Job._alive) or services.training.is_busy or services.batch.state != IDLE
        quiet_looks = 0 if is_busy else quiet_looks + 1
        return quiet_looks > _QUIET

    yield "nothing is at work", is_quiet


Wanted = tuple[str, Callable[[], object], Callable[[], object]]


def of_films(window: MainWindow, out: Path, films: Path, outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about the films of a folder; each with what shows that it worked in the end."""
    services = window.services
    yield "the model", window.model_choice.use_bundled, lambda: services.inference.is_ready
    services.inference.predicted.connect(outcomes.take("prediction"))
    yield "the list", lambda: window.opening.open([films]), lambda: "prediction" in outcomes
    yield "kinds of maps", lambda: services.inference.prepare_explanations(services.pool), lambda: True
    services.inference.explained.connect(outcomes.take("map"))
    yield "the overlay", partial(turn_overlay, window), lambda: "map" in outcomes
    services.inference.similar_found.connect(outcomes.take("similar"))
    yield "similar films", partial(turn_similar, window), lambda: "similar" in outcomes
    yield (
        "where training films lie",
        lambda: window.similar_room.set_folder(films),
        lambda: not window.similar_room._places.is_unfinished,
    )
    services.batch.ended.connect(outcomes.take("batch"))
    yield "a batch", lambda: window.study_room.classify(out / "pictures"), lambda: "batch" in outcomes


def of_results(window: MainWindow, out: Path, paths: list[Path], outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about what a batch found."""
    services, study = window.services, window.services.study
    study.results_changed.connect(outcomes.take("results"))
    yield "its results", study.refresh, lambda: len(outcomes.of["results"]) == len(paths)  # type: ignore[arg-type]

    exports = Exports(services.workbench, study, window)
    exports.planned.connect(outcomes.take("plan"))
    rows = np.arange(len(paths))
    results = lambda: outcomes.of["results"]  # noqa: E731
    report, sort = Wish(REPORT, out / "report.html", rows), Wish(SORT, out / "sorted", rows)
    yield "a report", lambda: exports.run(results(), report), report.target.is_file  # type: ignore[arg-type]
    yield "a plan", lambda: exports.plan(results(), sort), lambda: "plan" in outcomes  # type: ignore[arg-type]
    yield "sorting", lambda: exports.run(results(), sort), sort.target.is_dir  # type: ignore[arg-type]
    one = out / "one.html"
    yield "a film's page", lambda: window.study_room.export_film(paths[0], one), one.is_file
    for kind, name in (
        (SCREEN, "screen.png"),
        (FILM, "film.png"),
        (OVERLAY, "map.png"),
        (RAW, "raw.png"),
        (PDF, "a.pdf"),
    ):
        yield name, partial(window.exchange_room.write, out / name, kind), (out / name).is_file


def of_window(window: MainWindow, outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about the film on screen and the program itself."""
    actions = window.actions_by_name
    yield "the header", actions["header"].trigger, lambda: window.header_room.window is not None
    yield "the layers", window.help.show_model, lambda: True
    yield "what is done at the start", window.ready.emit, lambda: True
    yield "caches", lambda: window.preferences_room.show("files"), lambda: True
    for cache in CACHES:
        yield f"the cache {cache}", partial(window.preferences_room._clear, cache), lambda: True
    for menu in window.findChildren(RecentMenu):
        yield "recent paths", menu.fill, lambda menu=menu: menu._question is None
    yield "local contrast", partial(turn_on, actions["local_contrast"]), actions["local_contrast"].isChecked
    window.tools_room.proposals.proposed.connect(outcomes.take("proposal"))
    yield "heart and thorax", actions["propose_cardiothoracic"].trigger, lambda: "proposal" in outcomes


def of_comparison(window: MainWindow, out: Path, paths: list[Path], outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about other films and another model beside the film on screen."""
    held = Content(Source.HELD, Path(shutil.copy(paths[0], out / "elsewhere.jpeg")), method=Method.GRAD_CAM)
    other = replace(held, is_other_model=True)
    room = window.compare_room
    yield "two panes", lambda: room.set_open(True), lambda: room.page is not None
    yield "a film that is not listed", partial(show_again, window, held), lambda: room._desks[0].film
    yield "another model beside it", lambda: room.use_other_model(bundled_model()), lambda: room._other_model
    room.answers.answered.connect(outcomes.take("other answer"))
    yield "its answer", partial(show_again, window, other), lambda: "other answer" in outcomes
    yield "its memory", room.answers.free_other_model, lambda: True
    yield "one film again", lambda: room.set_open(False), lambda: True


def of_exchange(window: MainWindow, out: Path, paths: list[Path], outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about checks, notes, and what leaves the program."""
    services, study, actions = window.services, window.services.study, window.actions_by_name
    checks = window.heat_check_room.checks
    checks.checked.connect(outcomes.take("heat check"))
    yield "a heat map check", actions["check_heatmap"].trigger, lambda: "heat check" in outcomes
    yield (
        "a note on a film not yet read",
        partial(leave_note, window, paths[1]),
        lambda: not window.reading_room._late,
    )

    copies = Copies(services.workbench, window)
    copies.done.connect(outcomes.take("copies"))
    request = Request(tuple(paths), out / "copies")
    yield "copies without identity", lambda: copies.run(request), lambda: "copies" in outcomes
    objects = Objects(services.inference, study.open_another, window)
    objects.done.connect(outcomes.take("objects"))
    dicom = sorted(resource("samples").glob("*.dcm"))[:1]
    yield (
        "objects",
        lambda: objects.run(dicom, tuple(ObjectKind), out / "objects", lambda _film: None),
        lambda: "objects" in outcomes,
    )


def of_network(window: MainWindow, out: Path, outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes that ask a node where nobody answers."""
    dicom = sorted(resource("samples").glob("*.dcm"))[:1]
    network = window.network_room.window.network
    node = Node("nobody", host="127.0.0.1", port=9, called_title="NOBODY")
    network.looked.connect(outcomes.take("outgoing"))
    yield "a question to a node", lambda: network.test(node), lambda: not network.is_asking
    yield "studies of a node", lambda: network.find(node, Query(patient_id="P1")), lambda: not network.is_asking
    yield "series of a node", lambda: network.find_series(node, "1.2.3"), lambda: not network.is_asking
    yield "files to send", lambda: network.look_at(dicom), lambda: "outgoing" in outcomes
    yield "sending", lambda: network.send(node, dicom), lambda: not network.is_busy
    yield "fetching", lambda: network.fetch(node, [], out), lambda: not network.is_busy


def of_study(window: MainWindow, out: Path, films: Path) -> Iterator[Wanted]:
    """Wish for another study, and for the films in it."""
    study, desk = window.services.study, window.desk
    another = out / "another.cxrdb"
    open_store(another).close()
    yield "another study", lambda: window.study_room.open_study(another), lambda: study.file == another
    yield "the list anew", lambda: window.opening.open([films]), lambda: desk.path is not None


def of_trainings(window: MainWindow, folder: Path, outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about a data set, a training, its run and its report."""
    services = window.services
    runs = partial(list_runs, runs_folder())
    room = window.training_room.window
    room.show()
    room.check.opened.connect(outcomes.take("set"))
    room.check.checked.connect(outcomes.take("check"))
    yield "a data set", lambda: room.open_folder(folder), lambda: "set" in outcomes
    yield "its check", room.check.check, lambda: "check" in outcomes
    room.preview.made.connect(outcomes.take("preview"))
    yield "augmented films", partial(turn_to_training, window), lambda: "preview" in outcomes
    recipe = replace(PRESETS["fast"], epochs=1, patience=0, batch_size=4)
    split = folder_split(drain(find_dataset(folder, token=CancelToken())))
    yield "a training", lambda: services.training.start(folder, recipe, split), runs
    run_folder = lambda: runs()[0].folder  # noqa: E731
    yield "going on with it", lambda: services.training.resume(run_folder()), lambda: True
    room.runs.listed.connect(outcomes.take("runs"))
    room.runs.read.connect(outcomes.take("history"))
    yield "its epochs", lambda: room.runs.read_history(run_folder()), lambda: "history" in outcomes
    window.training_room._evaluations.opened.connect(outcomes.take("report"))
    yield (
        "its report",
        lambda: window.training_room.open_report(run_folder() / "report.json"),
        lambda: "report" in outcomes,
    )
    yield "the runs", room.runs.refresh, lambda: outcomes.of["runs"]
    yield "no run", lambda: [room.runs.delete(each.folder) for each in runs()], lambda: not runs()


def of_shift(window: MainWindow, out: Path, folder: Path, outcomes: Outcomes) -> Iterator[Wanted]:
    """Wishes about films of another place, and the phantoms of the tour."""
    window.actions_by_name["shift"].trigger()
    shifts = window.shift_room.window.shifts
    shifts.compared.connect(outcomes.take("shift"))
    shifts.fitted.connect(outcomes.take("refit"))
    yield "shift", lambda: shifts.compare(folder), lambda: "shift" in outcomes
    figures, model = out / "shift.json", out / "again.safetensors"
    yield "its figures", lambda: shifts.write(figures, outcomes.of["shift"]), figures.is_file  # type: ignore[arg-type]
    yield "fitting again", lambda: shifts.fit(folder), lambda: "refit" in outcomes
    yield "the model fitted again", lambda: shifts.save(model, None, outcomes.of["refit"]), model.is_file  # type: ignore[arg-type]
    yield "phantoms of the tour", partial(draw_phantoms, window), lambda: window.tour_room._phantoms is not None


def turn_overlay(window: MainWindow) -> None:
    choice = window.desk.overlay_choice
    window.desk.set_overlay_choice(replace(choice, visible=False))
    window.desk.set_overlay_choice(replace(choice, visible=True, method=Method.GRAD_CAM))


def turn_similar(window: MainWindow) -> None:
    window.similar_room._clear()
    window.similar_room._turn(True)


def turn_on(action: object) -> None:
    action.setChecked(False)  # type: ignore[attr-defined]
    action.trigger()  # type: ignore[attr-defined]


def turn_to_training(window: MainWindow) -> None:
    room = window.training_room.window
    room.show_page(room.data_page)
    room.show_page(room.train_page)


def show_again(window: MainWindow, content: Content) -> None:
    window.compare_room.show_content(0, content)


def leave_note(window: MainWindow, path: Path) -> None:
    """Type a note on a film of which nobody knows yet which it is, and leave it."""
    room = window.reading_room
    room._on_screen = (path, "")
    room.panel.note.setText(f"a note, {time.monotonic()}")
    room.panel.set_typing(is_typing=True)
    room._keep_unknown_note()


def draw_phantoms(window: MainWindow) -> None:
    tour = window.tour_room
    tour.begin()
    while tour.step != "train":
        tour.go_on()
    tour.show_me()


@pytest.fixture
def labelled(data: Path, tmp_path: Path) -> Path:
    """``train`` with 21 + 21 films, ``val`` with 3 + 3, ``test`` with 2 + 2: enough to be fitted by."""
    root = tmp_path / "set"
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/test" / label).iterdir())
        for split, part in (("train", films[:21]), ("val", films[21:24]), ("test", films[24:26])):
            (root / split / label).mkdir(parents=True)
            for film in part:
                shutil.copy(film, root / split / label)
    return root


def test_every_kind_of_work_may_fail_and_works_when_wished_again(films: Path, labelled: Path, tmp_path: Path):
    (tmp_path / "out").mkdir()
    told = run(HERE, "every_worker", [films], tmp_path / "out", films, labelled)
    assert not any("stuck" in line or "broken" in line for line in told.lines), told.lines
    assert told.code == 0, told.errors
    assert [line["never"] for line in told.lines if "never" in line] == []
    assert told["unreported"] == []
    makers = makers_of_jobs()
    assert len(makers) >= 50
    assert makers - set(told["makers"]) == set()
    silent = "cxr_desktop.app.network.Network."  # nobody answers there
    assert [kind for kind in told["raised"] if kind not in told["worked"] and not kind.startswith(silent)] == []
    assert told["classified"] == len(list(films.rglob("*.jpeg")))
    assert [sentence for sentence in told["notices"] if "A bug" in sentence and "Injected: " not in sentence] == []
