"""The real program ended by a crash, by force and politely; the next start tells of what was not asked for, once."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from cxr_desktop.app.last_session import Session, _Mark, _reported, report_last_end
from cxr_desktop.app.notices import Level, Notices, close_log, log, open_log
from cxr_desktop.core.words.paths import log_folder
from cxr_desktop.core.words.progress import CancelToken
from tests.privacy.planted import FOLDER, HEADER_MARKS, NAME_MARKS, told_in

ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 280.0
_PAUSE = threading.Event()  # never set

WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from cxr_desktop.gui import open_window
from cxr_desktop.ui.crash_dialog import CrashDialog

def say(**what):
    print(json.dumps(what), flush=True)

def prepare(window):
    window.services.settings.set("tour_done", value=True)

    def tell():
        dialogs = [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]
        say(
            notices=[notice.sentence for notice in window.services.notices.all()],
            dialogs=[d.sentence.text() for d in dialogs],
            modal=[d.isModal() for d in dialogs],
            text=[d.findChild(QPlainTextEdit).toPlainText() for d in dialogs],
        )

    window.services.films.failed.connect(lambda *_: QTimer.singleShot(0, tell))
    told = window.help._show_last_end
    window.help._show_last_end = lambda last: (told(last), say(looked=True), tell())

sys.exit(open_window([Path(sys.argv[1])], prepare=prepare))
"""


class Program:
    """The window in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self.lines: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(json.loads(line))

    def wait_for(self, *names: str) -> dict[str, Any]:
        """Return what it told, once it told all that was asked for and that a film cannot be read."""
        end = time.monotonic() + _SECONDS
        while time.monotonic() < end:
            told = {name: value for line in list(self.lines) for name, value in line.items()}
            if all(name in told for name in names) and told.get("notices"):
                return told
            assert self.process.poll() is None, self.process.stderr.read() if self.process.stderr else ""
            _PAUSE.wait(0.05)
        pytest.fail(f"not told in time: {names} {self.lines}")

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        code = self.process.wait(_SECONDS)
        self._reader.join(_SECONDS)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        return code


def only_broken(planted_ward: Path) -> Path:
    """Leave the film in the folder that tells of itself in the log because it cannot be read."""
    (planted_ward / "qzfilm one.dcm").unlink()
    return planted_ward


@pytest.mark.faults
def test_a_crash_is_told_at_the_next_start_once_and_names_nobody(planted_ward: Path, tmp_path: Path):
    ward = only_broken(planted_ward)
    first = Program(ward)
    assert first.wait_for("looked")["dialogs"] == []
    assert "qzbroken.dcm" in (log_folder() / "cxr-desktop.log").read_text(encoding="utf-8")
    assert told_in(log_folder() / "running", (*HEADER_MARKS, *NAME_MARKS)) == []
    assert first.end(signal.SIGSEGV) == -signal.SIGSEGV

    second = Program(ward)
    told = second.wait_for("looked")
    assert told["dialogs"] == [
        "The program crashed last time (SIGSEGV): a library touched memory that is not its own."
    ]
    assert told["modal"] == [False]
    (report,) = log_folder().glob("crash-*.txt")
    text = report.read_text(encoding="utf-8")
    assert told["text"] == [text.rstrip("\n")] or told["text"] == [text]
    assert "Fatal Python error: Segmentation fault" in text
    assert 'File "cxr_desktop/gui.py"' in text
    for word in ("PySide6-Essentials ", "torch  ", "Python  ", "Qt  ", "cannot be read"):
        assert word in text
    assert told_in(report, (*HEADER_MARKS, *NAME_MARKS, FOLDER, str(Path.home()).casefold() + "/")) == []
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert second.end(signal.SIGHUP) == 0
    assert list((log_folder() / "running").iterdir()) == []
    assert report_last_end(CancelToken()) is None


@pytest.mark.faults
@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGKILL, signal.SIGBUS])
def test_every_bad_end_is_told(number: signal.Signals, planted_ward: Path):
    ward = only_broken(planted_ward)
    first = Program(ward)
    first.wait_for("looked")
    other = Program(ward)  # two copies: the end of one is not the end of the other
    assert other.wait_for("looked")["dialogs"] == []
    assert first.end(number) == -number
    second = Program(ward)
    (sentence,) = second.wait_for("looked")["dialogs"]
    expected = "without saying how" if number == signal.SIGKILL else f"({number.name})"
    assert expected in sentence
    for program in (second, other):
        assert program.end(signal.SIGTERM) == 0
    assert len(list(log_folder().glob("crash-*.txt"))) == 1
    assert list((log_folder() / "running").iterdir()) == []


def leave_marks(how_many: int) -> None:
    """Let processes end without a word while their start is marked."""
    script = (
        "import os; from cxr_desktop.app.last_session import Session; from cxr_desktop.app.notices import log;"
        "import logging; log.setLevel(logging.INFO);"
        f"sessions = [Session() for _ in range({how_many})]; log.info('at work'); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False)


def test_a_handful_of_reports_is_kept_and_the_newest_is_told():
    leave_marks(7)
    last = report_last_end(CancelToken())
    assert last is not None
    assert (last.signal, last.others) == ("", 6)
    assert "INFO at work" in last.text
    reports = sorted(log_folder().glob("crash-*.txt"))
    assert len(reports) == 5
    assert last.report in reports
    assert report_last_end(CancelToken()) is None
    assert list((log_folder() / "running").iterdir()) == []


def test_a_start_that_runs_is_left_alone_and_a_damaged_mark_is_a_report_all_the_same():
    session = Session()
    try:
        leave_marks(1)
        running = log_folder() / "running"
        (facts,) = [path for path in running.glob("*.json") if not path.name.startswith(f"{os.getpid()}-")]
        facts.write_bytes(b"\0" * 40)
        last = report_last_end(CancelToken())
        assert last is not None
        assert last.others == 0
        assert "Started              unknown" in last.text
        assert {path.suffix for path in running.iterdir()} == {".json", ".lock", ".lines", ".faults"}
    finally:
        session.end()
    assert list(running.iterdir()) == []


def test_who_looks_at_a_mark_that_was_reported_meanwhile_leaves_nothing_behind():
    leave_marks(1)
    running = log_folder() / "running"
    (facts,) = running.glob("*.json")
    assert report_last_end(CancelToken()) is not None
    assert _reported(_Mark(facts.with_suffix(""))) is None  # another program had listed it before
    assert list(running.iterdir()) == []


def test_many_lines_stay_few(qapp: object):
    open_log()
    session = Session()
    try:
        notices = Notices()
        for number in range(400):
            notices.tell(Level.INFO, f"Sentence {number}.", "x" * 1000)
        (kept,) = (log_folder() / "running").glob("*.lines")
        assert kept.stat().st_size < 300_000
        assert "Sentence 399." in kept.read_text()
    finally:
        session.end()
        close_log()
    assert not [handler for handler in log.handlers if type(handler).__name__ == "_Lines"]


def test_without_a_folder_for_the_log_nothing_is_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("CXR_LOG_DIR", str(tmp_path / "file"))
    session = Session()
    session.note_device("CPU")
    session.end()
    assert report_last_end(CancelToken()) is None
