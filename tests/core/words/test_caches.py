"""How much room the caches take, and clearing one."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxr_desktop.core.words.caches import CACHES, cache_sizes, clear_cache
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.paths import cache_folder, write_beside
from cxr_desktop.core.words.progress import CancelToken


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_sizes_are_those_of_the_files_and_clearing_touches_one_cache_only():
    (cache_folder("thumbnails", "ab") / "one").write_bytes(b"12345")
    (cache_folder("thumbnails") / "two").write_bytes(b"123")
    (cache_folder("features") / "kept").write_bytes(b"1" * 100)
    sizes = {size.name: (size.files, size.size) for size in cache_sizes(CancelToken())}
    assert tuple(sizes) == CACHES
    assert sizes == {"thumbnails": (2, 8), "features": (1, 100), "bases": (0, 0), "datasets": (0, 0)}
    assert clear_cache("thumbnails", CancelToken()) == 8
    sizes = {size.name: size.size for size in cache_sizes(CancelToken())}
    assert (sizes["thumbnails"], sizes["features"]) == (0, 100)
    assert cache_folder("thumbnails", "ab").is_dir()  # whoever writes into it now still can


def test_a_stop_leaves_the_rest(own_cache: Path):
    (cache_folder("bases") / "one").write_bytes(b"1")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        clear_cache("bases", token)
    assert (own_cache / "bases" / "one").exists()


def test_a_cache_that_cannot_be_made_is_empty(own_cache: Path):
    own_cache.write_text("a file in the place of the folder")
    assert {size.size for size in cache_sizes(CancelToken())} == {0}
    assert clear_cache("thumbnails", CancelToken()) == 0


def test_what_is_just_being_written_stays():
    with write_beside(cache_folder("features") / "one") as beside:
        beside.write_bytes(b"12")
        assert clear_cache("features", CancelToken()) == 0
    assert clear_cache("features", CancelToken()) == 2
