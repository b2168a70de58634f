"""Films are found by what they hold, and a name alone is not believed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from cxr_desktop.core.film.digests import find_by_name, index_films, path_below
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, Progress, drain


def put(path: Path, content: bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("name", "path"),
    [("train/a.png", Path("/set/train/a.png")), ("../a.png", None), ("/a.png", None), ("a\\..\\..\\b.png", None)],
)
def test_no_name_leads_out_of_the_folder(name: str, path: Path | None):
    assert path_below(Path("/set"), name) == path


def test_a_name_counts_where_the_file_is_still_the_same(tmp_path: Path):
    same = put(tmp_path / "NORMAL/a.png", b"a")
    put(tmp_path / "NORMAL/b.png", b"another one now")
    names = {same: "NORMAL/a.png", "b" * 64: "NORMAL/b.png", "c" * 64: "gone.png", "d" * 64: "../a.png"}
    assert find_by_name(tmp_path, names, token=CancelToken()) == {same: tmp_path / "NORMAL/a.png"}


def test_a_folder_is_indexed_by_what_its_films_hold(tmp_path: Path):
    one, two = put(tmp_path / "a.png", b"a"), put(tmp_path / "deep/b.png", b"b")
    put(tmp_path / "z.png", b"a")  # a copy
    put(tmp_path / "empty.png", b"")
    events: list[Progress] = []
    index = drain(index_films(tmp_path, token=CancelToken()), events.append)
    assert index == {one: tmp_path / "a.png", two: tmp_path / "deep/b.png"}
    assert (events[-1].done, events[-1].total) == (3, 4)


def test_indexing_stops_when_asked(tmp_path: Path):
    put(tmp_path / "a.png", b"a")
    token = CancelToken()
    with pytest.raises(Cancelled):
        drain(index_films(tmp_path, token=token), lambda _event: token.cancel())
