"""PySide6 6.12 on Python 3.11 loses references of None and True, and aborts after some hundred calls."""

from __future__ import annotations

import os
import subprocess
import sys

_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Source(QObject):
    told = Signal(object)

app = QApplication([])
label, source, heard = QLabel(), Source(), []
source.told.connect(lambda value: heard.append(value))
label.setText("warm")
source.told.emit(None)
before = {value: sys.getrefcount(value) for value in (None, True)}
for number in range(20_000):
    label.setText(str(number))
for _ in range(5_000):
    source.told.emit(True)
    source.told.emit(None)
assert len(heard) == 10_001
assert label.text() == "19999"
heard.clear()
after = {value: sys.getrefcount(value) for value in (None, True)}
print(*(after[value] - before[value] for value in (None, True)))
"""


def test_many_calls_leave_the_reference_counts_of_none_and_true_alone():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=120, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    # From Python 3.12 on both are immortal and their counts never move.
    assert all(abs(int(change)) < 500 for change in done.stdout.split()), done.stdout
