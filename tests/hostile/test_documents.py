"""Recipes, splits, run folders, reports, keys, studies and bundles that somebody wrote to do harm."""

from __future__ import annotations

import json
import os
import sqlite3
import tracemalloc
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cxr_desktop.core.dataset.split import Split, read_split, write_split
from cxr_desktop.core.evaluation.looks import count_looks
from cxr_desktop.core.evaluation.result import read_evaluation
from cxr_desktop.core.exchange.pseudonyms import Pseudonyms
from cxr_desktop.core.film.digests import path_below
from cxr_desktop.core.study import bundle as bundles
from cxr_desktop.core.study.bundle import Bundle, BundledFilm, read_bundle, unpack_study, verify_bundle
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.training.events import EpochDone, EpochScores, to_line
from cxr_desktop.core.training.recipe import Recipe, read_recipe
from cxr_desktop.core.training.runs import create_run, list_runs
from cxr_desktop.core.words import documents
from cxr_desktop.core.words.documents import read_words
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import stays_below
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.study.studies import MODEL, film

HUGE = 10**400  # a number of JSON that is none of a float


def refused(read: Callable[[], object]) -> str:
    """Why something is refused: one line of a length that fits a notice."""
    with pytest.raises(CxrError) as caught:
        read()
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert len(sentence) < 700
    return sentence


OUTSIDE = [
    "../x.png", "a/../../x.png", "..\\x.png", "/etc/passwd", "\\x.png", "C:\\x.png", "C:x.png",
    "\\\\evil\\share\\x.png", "//evil/share/x.png", "a\0b.png", "",
]  # fmt: skip


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_out_of_its_folder_is_known_on_every_system(name: str) -> None:
    assert not stays_below(name)
    assert path_below(Path("/films"), name) is None


@pytest.mark.parametrize("name", ["x.png", "a/b.png", "..x.png", "a/...", "con.png", "ü\udcff.png"])
def test_a_name_below_its_folder_is_taken(name: str) -> None:
    assert stays_below(name)


# ---- recipes, splits, runs


@pytest.mark.parametrize("name", [name for name in OUTSIDE if name])
def test_a_split_takes_no_film_from_elsewhere(tmp_path: Path, name: str) -> None:
    path = tmp_path / "split.json"
    write_split(path, Split(tmp_path, ("A", "B"), (), (), ()))
    values = json.loads(path.read_text())
    values["films"]["train"] = [[name, 0, "train"]]
    path.write_text(json.dumps(values))
    assert "it is no split file" in refused(lambda: read_split(path))


@pytest.mark.parametrize("label", [0.5, HUGE, None, "0", [0], float("nan"), -1])
def test_a_split_takes_no_odd_label(tmp_path: Path, label: object) -> None:
    path = tmp_path / "split.json"
    write_split(path, Split(tmp_path, ("A", "B"), (), (), ()))
    values = json.loads(path.read_text())
    values["films"]["train"] = [["a.png", label, "train"]]
    path.write_text(json.dumps(values))
    refused(lambda: read_split(path))


@pytest.mark.parametrize(
    "values",
    [
        {"low_resolution": [[float("inf"), 1]]},
        {"low_resolution": HUGE},
        {"learning_rate": HUGE},
        {"learning_rate": float("nan")},
        {"epochs": 2.5},
        {"epochs": True},
        {"trained": ["all"]},
        {"format": ["x" * 10_000_000]},
        {"a\nb\x1b[31m": 1},
        {"base": 3},
        {"device": None},
    ],
)
def test_a_recipe_of_odd_values_is_one_sentence(tmp_path: Path, values: dict[str, object]) -> None:
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(json.loads(Recipe().to_json()) | values))
    refused(lambda: read_recipe(path))


def test_no_document_fills_the_memory_or_waits_for_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", 1 << 20)
    large, pipe = tmp_path / "large.json", tmp_path / "pipe.json"
    with large.open("wb") as stream:
        stream.truncate(1 << 40)  # a terabyte of nothing
    os.mkfifo(pipe)
    tracemalloc.start()
    for read in (read_recipe, read_split, read_evaluation):
        assert "it is larger than 1 MiB" in refused(partial(read, large))
        assert "it is no file" in refused(partial(read, pipe))
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()
    assert count_looks(large, "x") == 0


DEEP = "[" * 100_000
DAMAGES: dict[str, list[str]] = {
    "split.json": ['{"classes": 5}', '{"classes": {"a": 1}}', "[]", DEEP, "\0"],
    "report.json": [
        '{"test_looks": "many"}', '{"test_looks": [1]}', '{"metrics": 3}', '{"metrics": [3]}', DEEP,
        '{"metrics": [{"name": 1, "value": "x", "n": 1, "low": 1, "high": 1, "data": "", "method": ""}]}',
    ],
    "events.jsonl": [
        '{"event": ["x"]}', '{"event": "EpochDone", "epoch": [1]}', DEEP, '"x"', '{"event": "RunEnded"}',
    ],
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in DAMAGES.items() for text in texts])
def test_a_damaged_run_does_not_cost_the_list(tmp_path: Path, name: str, text: str) -> None:
    split = Split(tmp_path, ("A", "B"), (), (), ())
    create_run(tmp_path, Recipe(name="good"), split)
    bad = create_run(tmp_path, Recipe(name="bad"), split)
    (bad.folder / name).write_text(text)
    found = {run.recipe.name: run for run in list_runs(tmp_path)}
    assert set(found) == {"good", "bad"}
    assert all(isinstance(name, str) for name in found["bad"].classes)
    assert isinstance(found["bad"].test_looks, int)
    assert found["bad"].metrics == ()


@pytest.mark.parametrize(
    "change", [{"epoch": "1"}, {"epoch": [1]}, {"best_epoch": None}, {"seconds": "x"}, {"val": 3}]
)
def test_an_epoch_of_odd_values_is_passed_over(tmp_path: Path, change: dict[str, object]) -> None:
    scores = EpochScores(0.5, 12, 0.8)
    epoch = EpochDone(1, 3, scores, scores, True, 1, 3, 1e-3, 1.0)
    run = create_run(tmp_path, Recipe(), Split(tmp_path, ("A", "B"), (), (), ()))
    odd = json.dumps(json.loads(to_line(epoch)) | change)
    (run.folder / "events.jsonl").write_text(f"{to_line(epoch)}\n{odd}\n")
    (found,) = list_runs(tmp_path)
    assert (found.epochs_done, found.best_val) == (1, scores)


@pytest.mark.parametrize(
    "text", [DEEP, "3", '{"format": 1, "secret": "zz"}', '{"format": "x", "patients": 4}', "\xff"]
)
def test_what_is_no_key_is_refused(tmp_path: Path, text: str) -> None:
    key = tmp_path / "key"
    key.write_bytes(text.encode("latin-1"))
    assert "no key file" in refused(lambda: Pseudonyms(key=key))
    assert key.read_bytes() == text.encode("latin-1")


def test_what_is_no_report_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    for text in (DEEP, "{}", '{"format": 1, "films": [1]}', '{"format": 1, "metrics": [{"name": 7}]}'):
        path.write_text(text)
        refused(lambda: read_evaluation(path))


# ---- studies


def study(path: Path) -> Path:
    with open_store(path) as store:
        store.add_model(MODEL)
        store.add([film(Path("/films/a.png"), 1)], MODEL, program="1")
    return path


def changed(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON films BEGIN DELETE FROM readings; END",
        "CREATE VIEW v AS SELECT load_extension('evil')",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
    ],
)
def test_a_study_that_does_something_by_itself_is_not_opened(tmp_path: Path, statement: str) -> None:
    path = changed(study(tmp_path / "s.cxrdb"), statement)
    before = path.read_bytes()
    assert "is no study of this program" in refused(lambda: open_store(path))
    assert path.read_bytes() == before, "it is no damaged file of ours, and stays where it is"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE models SET info = '{}'",
        "UPDATE models SET info = 'no JSON'",
        f"UPDATE models SET info = '{'[' * 100_000}'",
        "UPDATE models SET info = 7",
        "UPDATE models SET info = CAST(x'ff' AS TEXT)",
        "UPDATE predictions SET probabilities = 'text'",
        "UPDATE predictions SET label = 99",
        "UPDATE predictions SET label = 10000000000",
        "UPDATE predictions SET label = 'one'",
        "UPDATE predictions SET spread = 'wide'",
        "DROP TABLE predictions",
        "DROP TABLE remarks",
        "INSERT INTO annotations VALUES (1, 0, 'k', 'length', 'no JSON', '', 0, '[]', '')",
        "INSERT INTO annotations VALUES (1, 0, 'k', 'length', '[[1]]', '', 0, '[]', '')",
        "INSERT INTO annotations VALUES (1, 0, 'k', 'length', '[]', '', 0, '3', 'furlong')",
    ],
)
def test_a_study_of_odd_values_is_one_sentence(tmp_path: Path, statement: str) -> None:
    path = changed(study(tmp_path / "s.cxrdb"), statement)

    def read_all() -> None:
        with open_store(path) as store:
            store.results(Path("/films"), [Path("/films/a.png")])
            store.prediction(film(Path("a"), 1).sha256, MODEL.sha256)
            store.measurements()

    refused(read_all)


# ---- bundles

RECORD: dict[str, Any] = {"format": 1, "root": "/", "model": "m", "model_sha256": "", "program": "1", "films": []}


def zipped(path: Path, name: str, content: bytes, *, kind: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", kind) as archive:
        archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "record",
    [
        {"films": [{"name": name, "sha256": "", "probabilities": [1]}]}
        for name in ("../x.png", "..\\x.png", "\\\\evil\\share\\x.png", "//evil/share/x.png", 7, None)
    ]
    + [
        {"films": [{"name": "a.png", "sha256": "", "probabilities": odd}]}
        for odd in ([], [HUGE], [float("nan")], [2.0], ["x"], 3, None)
    ]
    + [
        {"root": "\\\\evil\\share"}, {"root": 3}, {"format": "new"}, {"format": HUGE}, {"format": None}, {"films": 3},
        {"films": {"a": 1}},
    ],
)  # fmt: skip
def test_a_bundle_of_odd_values_is_one_sentence(tmp_path: Path, record: dict[str, Any]) -> None:
    path = zipped(tmp_path / "b.zip", "run.json", json.dumps(RECORD | record).encode())
    refused(lambda: read_bundle(path))


def marked(path: Path, at: int, value: bytes) -> Path:
    """The same archive with some bytes of its directory's only entry changed."""
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + at : entry + at + len(value)] = value
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("at", "value"),
    [(8, b"\1\0"), (10, b"\x63\0"), (16, b"\0\0\0\0"), (24, b"\1\0\0\0"), (42, b"\xff\xff\xff\x7f")],
    ids=["encrypted", "unknown compression", "wrong checksum", "lying size", "outside the file"],
)
def test_an_odd_archive_is_one_sentence(tmp_path: Path, at: int, value: bytes) -> None:
    refused(
        lambda: read_bundle(marked(zipped(tmp_path / "a.zip", "run.json", json.dumps(RECORD).encode()), at, value))
    )
    odd = marked(zipped(tmp_path / "b.zip", "study.cxrdb", b"x" * 9000), at, value)
    refused(lambda: unpack_study(odd, tmp_path / "out.cxrdb", token=CancelToken()))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "b.zip"], "nothing is left behind"


BOMB = bytes(100 << 20)


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_python_unpacks_without_measure_is_refused(tmp_path: Path, kind: int) -> None:
    record = marked(zipped(tmp_path / "r.zip", "run.json", BOMB[: 30 << 20], kind=kind), 24, b"\1\0\0\0")
    study = marked(zipped(tmp_path / "s.zip", "study.cxrdb", BOMB[: 30 << 20], kind=kind), 24, b"\1\0\0\0")
    tracemalloc.start()
    refused(lambda: read_bundle(record))
    refused(lambda: unpack_study(study, tmp_path / "out.cxrdb", token=CancelToken()))
    assert tracemalloc.get_traced_memory()[1] < 20 << 20
    tracemalloc.stop()


def test_a_bomb_is_refused_before_and_while_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundles, "_MOST_RECORD", 1 << 20)
    monkeypatch.setattr(bundles, "_MOST_STUDY", 1 << 20)
    size_at, one = 24, (1).to_bytes(4, "little")
    record, study = zipped(tmp_path / "r.zip", "run.json", BOMB), zipped(tmp_path / "s.zip", "study.cxrdb", BOMB)
    tracemalloc.start()
    assert "a record of more than" in refused(lambda: read_bundle(record))
    assert "a study of more than" in refused(lambda: unpack_study(study, tmp_path / "out.cxrdb", token=CancelToken()))
    for path in (record, study):
        marked(path, size_at, one)
    refused(lambda: read_bundle(record))
    refused(lambda: unpack_study(study, tmp_path / "out.cxrdb", token=CancelToken()))
    assert tracemalloc.get_traced_memory()[1] < 20 << 20
    tracemalloc.stop()
    assert not (tmp_path / "out.cxrdb").exists()


def test_names_in_an_archive_write_nothing_elsewhere(tmp_path: Path) -> None:
    """Of a bundle two parts are read by their names; links and paths beside them stay where they are."""
    inside = tmp_path / "in"
    inside.mkdir()
    path = inside / "b.zip"
    link = zipfile.ZipInfo("study.cxrdb")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil", b"evil")
        archive.writestr("/tmp/evil", b"evil")
        archive.writestr(link, b"/etc/passwd")
        archive.writestr("run.json", json.dumps(RECORD))
    read_bundle(path)
    refused(lambda: unpack_study(path, inside / "out.cxrdb", token=CancelToken()))  # the link is a text, no study
    assert sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*")) == ["in", "in/b.zip"]


class Same:
    """Answers as the bundle says, so that only what is done with the file is looked at."""

    info = MODEL

    def predict(self, _films: object) -> object:
        raise AssertionError("nothing is to be predicted")


def test_verifying_opens_no_pipe_and_no_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    films = tuple(BundledFilm(name, "0", (0.5, 0.5)) for name in ("pipe.png", "/dev/zero", "absent.png"))
    bundle = Bundle(tmp_path, "m", MODEL.sha256, "1", films)
    told: list[Any] = []
    found = drain(verify_bundle(bundle, Same(), tmp_path, token=CancelToken()), told.append)  # type: ignore[arg-type]
    assert (found.failed, found.is_confirmed) == (3, False)
    assert "(a pipe)" in told[0].problem
    assert "(a device)" in told[1].problem


def test_words_are_read_with_their_encoding(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a\xff")
    assert read_words(tmp_path / "a", encoding="ascii", errors="replace") == "a\N{REPLACEMENT CHARACTER}"
    with pytest.raises(UnicodeDecodeError):
        read_words(tmp_path / "a")
