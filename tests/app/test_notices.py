"""Notices and bugs: told, kept, logged; the program goes on."""

from __future__ import annotations

import re
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QTranslator, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxr_desktop.app.crash import BugCatcher
from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level, Notices, close_log, open_log
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import log_folder


@pytest.fixture
def log_file() -> Iterator[Path]:
    open_log()
    yield log_folder() / "cxr-desktop.log"
    close_log()


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def catcher(notices: Notices, log_file: Path) -> Iterator[BugCatcher]:
    made = BugCatcher(notices)
    made.install()
    yield made
    made.remove()


def test_a_notice_is_kept_signalled_and_logged(notices: Notices, log_file: Path):
    added: list[str] = []
    notices.added.connect(lambda notice: added.append(notice.sentence))
    notices.tell(Level.WARNING, "The film\nis torn.", "line 1\nline 2")
    assert added == ["The film\\nis torn."]
    assert notices.all()[0].details == "line 1\nline 2"
    assert "WARNING The film\\nis torn.\nline 1" in log_file.read_text()


def test_names_that_are_not_text_can_be_logged(notices: Notices, log_file: Path):
    notices.tell(Level.INFO, "caf\udce9.png", "caf\udce9.png")
    assert "caf\\xe9.png" in log_file.read_text()


def test_without_a_log_that_is_told_once_and_nothing_goes_to_the_console(
    notices: Notices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("CXR_LOG_DIR", str(tmp_path / "file" / "log"))
    open_log()
    try:
        for number in range(2):
            notices.tell(Level.WARNING, f"Film {number} of Doe^John is torn.")
    finally:
        close_log()
    first, told, second = (notice.sentence for notice in notices.all())
    assert (first, second) == ("Film 0 of Doe^John is torn.", "Film 1 of Doe^John is torn.")
    assert re.fullmatch(r"The log .+ cannot be written: Not a directory\.", told)
    assert capfd.readouterr() == ("", "")


def test_only_the_last_thousand_notices_are_kept(notices: Notices):
    for number in range(1100):
        notices.tell(Level.INFO, str(number))
    assert len(notices.all()) == 1000
    assert notices.all()[0].sentence == "100"


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_slot_becomes_a_notice_and_the_program_goes_on(
    qtbot: QtBot, notices: Notices, catcher: BugCatcher, log_file: Path
):
    def slot() -> None:
        raise ZeroDivisionError("slot")

    with qtbot.waitSignal(notices.added):
        QTimer.singleShot(0, slot)
    assert "ZeroDivisionError: slot" in notices.all()[0].sentence
    assert "Traceback" in notices.all()[0].details
    assert "Traceback" in log_file.read_text()


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_thread_becomes_a_notice_in_the_window(qtbot: QtBot, notices: Notices, catcher: BugCatcher):
    told_in: list[int] = []
    notices.added.connect(lambda _notice: told_in.append(threading.get_ident()))
    with qtbot.waitSignal(notices.added):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in notices.all()[0].sentence
    assert told_in == [threading.get_ident()]


def test_the_hooks_are_given_back(notices: Notices):
    before, shows = (sys.excepthook, threading.excepthook), warnings.showwarning
    catcher = BugCatcher(notices)
    catcher.install()
    assert sys.excepthook != before[0]
    catcher.remove()
    assert sys.excepthook is sys.__excepthook__
    assert warnings.showwarning is shows
    sys.excepthook, threading.excepthook = before


def test_what_a_library_warns_of_goes_into_the_log_and_not_onto_the_console(
    catcher: BugCatcher, log_file: Path, capfd: pytest.CaptureFixture[str]
):
    """Also where another thread has just taken the filters away that would have kept it quiet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        thread = threading.Thread(target=warnings.resetwarnings)
        thread.start()
        thread.join()
        warnings.warn("the paint is old", stacklevel=1)
    assert capfd.readouterr().err == ""
    assert "UserWarning: the paint is old" in log_file.read_text()


def test_what_qt_warns_of_goes_into_the_log(catcher: BugCatcher, log_file: Path):
    qWarning("the paint is wet")
    assert "Qt: the paint is wet" in log_file.read_text()


class _Shouting(QTranslator):
    def translate(self, _context: str, text: str, _hint: str | None = None, _n: int = -1) -> str:
        return re.sub(r"(?<![{\w])[a-z]+(?![\w}])", lambda word: word[0].upper(), text)


def test_the_log_stays_english_in_whatever_language_a_notice_is_told(
    notices: Notices, log_file: Path, qapp: QApplication
):
    language = _Shouting(qapp)
    qapp.installTranslator(language)
    try:
        notices.tell(Level.INFO, tr("the film is ready"))
        notices.tell(Level.WARNING, tr("{film} cannot be read: {reason}.", film="a.png", reason=shown("it is empty")))
        notices.tell(Level.ERROR, f"{shown('the disk is full')}.")
    finally:
        qapp.removeTranslator(language)
        language.setParent(None)
    told = [notice.sentence for notice in notices.all()]
    assert told == ["THE FILM IS READY", "a.png CANNOT BE READ: IT IS EMPTY.", "THE DISK IS FULL."]
    lines = [line.split(" ", 3)[3] for line in log_file.read_text(encoding="utf-8").splitlines()[-3:]]
    assert lines == ["the film is ready", "a.png cannot be read: it is empty.", "the disk is full."]
