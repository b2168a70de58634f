from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QTableView

from cxr_desktop.app.notices import Level, Notices
from cxr_desktop.ui.log_window import LogWindow


@pytest.fixture
def notices() -> Notices:
    made = Notices()
    made.tell(Level.INFO, "312 films found.")
    made.tell(Level.ERROR, "A bug in the program.", "Traceback\n  line 3")
    return made


@pytest.fixture
def log(qtbot, notices) -> LogWindow:
    window = LogWindow(notices)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def rows(log: LogWindow) -> list[tuple[str, str]]:
    model = log.findChild(QTableView).model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_what_happened_before_it_was_opened_is_there(log):
    assert rows(log) == [("info", "312 films found."), ("error", "A bug in the program.")]
    assert not log.isModal()


def test_the_newest_is_chosen_with_its_details(log, notices):
    assert log.details() == "A bug in the program.\n\nTraceback\n  line 3"
    notices.tell(Level.WARNING, "Now this.")
    assert rows(log)[-1] == ("warning", "Now this.")
    assert log.details() == "Now this."


def test_who_reads_an_older_notice_is_left_alone(log, notices):
    log.findChild(QTableView).selectRow(0)
    notices.tell(Level.WARNING, "Now this.")
    notices.tell(Level.WARNING, "And this.")
    assert log.details() == "312 films found."


def test_the_oldest_are_forgotten_as_the_program_forgets_them(log, notices):
    for number in range(1_005):
        notices.tell(Level.INFO, f"{number}")
    assert [sentence for _, sentence in rows(log)] == [notice.sentence for notice in notices.all()]
    assert len(rows(log)) == 1_000


def test_copying_takes_the_chosen_lines_with_their_details(log):
    log.copy()
    text = QGuiApplication.clipboard().text()
    assert "error: A bug in the program.\n    Traceback\n      line 3\n" in text
    assert "312 films" not in text
    log.findChild(QTableView).clearSelection()
    log.copy()
    assert "312 films" in QGuiApplication.clipboard().text()


class _Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def test_the_log_folder_opens_in_the_file_manager(log, tmp_path, monkeypatch):
    monkeypatch.setenv("CXR_LOG_DIR", str(tmp_path / "log"))
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        log.open_folder()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opened.urls] == [str(tmp_path / "log")]


def test_a_log_folder_that_cannot_be_made_is_told(log, notices, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CXR_LOG_DIR", str(tmp_path / "file" / "log"))
    log.open_folder()
    assert "no log folder" in notices.all()[-1].sentence


def test_escape_closes_it(log, qtbot):
    qtbot.keyClick(log, Qt.Key.Key_Escape)
    assert not log.isVisible()


def test_an_empty_log_opens(qtbot):
    window = LogWindow(Notices())
    qtbot.addWidget(window)
    window.copy()
    assert window.details() == ""
