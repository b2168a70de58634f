"""The log on a disk that is full or may only be read, and bugs that are told meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from cxr_desktop.app.crash import BugCatcher
from cxr_desktop.app.notices import Level, Notices, close_log, open_log
from cxr_desktop.app.settings import AppSettings, window_state
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from tests.faults.disks import NO_SPACE, READ_ONLY, files_below, fill, read_only, small_disk


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small disk with log, settings and the state of the window on it."""
    with small_disk(tmp_path / "disk", 64) as made:
        monkeypatch.setenv("CXR_LOG_DIR", str(made / "log"))
        monkeypatch.setenv("CXR_CONFIG_DIR", str(made / "config"))
        yield made


def sentences(notices: Notices) -> list[str]:
    return [notice.sentence for notice in notices.all()]


def test_a_full_log_is_told_once_and_goes_on_when_there_is_room(
    disk: Path, qapp: object, capfd: pytest.CaptureFixture[str]
):
    notices = Notices()
    log = disk / "log" / "cxr-desktop.log"
    open_log()
    filler = fill(disk)
    for number in range(3):
        notices.tell(Level.INFO, f"Sentence {number}.")
    assert sentences(notices)[1] == f"The log {log} cannot be written: {NO_SPACE}."
    assert len(notices.all()) == 4
    filler.unlink()
    notices.tell(Level.INFO, "There is room again.")
    assert "There is room again." in log.read_text()
    fill(disk)
    notices.tell(Level.INFO, "x" * 9000)
    close_log()
    assert capfd.readouterr().err == ""


def test_a_bug_is_told_where_no_log_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object):
    """Telling of a bug asks where the log is, and that may fail too: it was told for ever."""
    locked = tmp_path / "locked"
    locked.mkdir()
    monkeypatch.setenv("CXR_LOG_DIR", str(locked / "log"))
    with read_only(locked):
        notices = Notices()
        catcher = BugCatcher(notices)
        failure = ValueError("a bug")
        catcher._hook(type(failure), failure, None)
    (told,) = sentences(notices)
    assert told.startswith("A bug in the program: ValueError: a bug.")
    assert READ_ONLY in told


def test_settings_and_window_keep_what_they_had(disk: Path, qapp: object):
    notices = Notices()
    settings = AppSettings(notices)
    settings.set("reader", "Ada")
    settings.save()
    kept = window_state()
    kept.setValue("geometry", b"as it was")
    kept.sync()
    before = {name: (disk / name).read_bytes() for name in files_below(disk)}
    assert any("window.ini" in name for name in before)
    filler = fill(disk)
    settings.set("reader", "Grace")
    settings.save()
    kept.setValue("geometry", b"x" * 5000)
    kept.sync()
    assert kept.status() == QSettings.Status.AccessError
    assert {name: (disk / name).read_bytes() for name in files_below(disk)} == before
    assert NO_SPACE in sentences(notices)[-1]
    assert "settings" in sentences(notices)[-1]
    filler.unlink()
    settings.save()
    assert "Grace" in (disk / "config/settings.json").read_text()


def test_thumbnails_are_made_where_none_can_be_kept(disk: Path, data: Path):
    films = sorted((data / "kermany224/train/NORMAL").iterdir())[:3]
    filler = fill(disk)
    cache = ThumbnailCache(disk)
    made = [cache.thumbnail(film) for film in films]
    assert files_below(disk) == set()
    filler.unlink()
    again = [cache.thumbnail(film) for film in films]
    assert [(a.pixels == b.pixels).all() for a, b in zip(made, again, strict=True)] == [True] * 3
    assert len(files_below(disk)) == 3
