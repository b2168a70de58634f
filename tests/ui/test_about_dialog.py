from __future__ import annotations

import subprocess
import sys

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from cxr_desktop import __version__
from cxr_desktop.ui.about_dialog import AboutDialog, versions


def test_it_names_version_licence_purpose_and_data(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for phrase in (__version__, "Apache-2.0", "not for diagnosis", "Kermany", "CC BY 4.0", "LGPL"):
        assert phrase in text


def test_versions_are_those_installed():
    found = dict(versions())
    assert found["Qt"] == PySide6.__version__
    assert {"torch", "torchvision", "pydicom", "numpy", "pillow"} <= found.keys()


def test_it_imports_no_library_to_name_its_version():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from cxr_desktop.ui.about_dialog import AboutDialog; AboutDialog();"
        "assert not {'torch', 'torchvision', 'pydicom', 'sklearn'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_text_is_cut(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    for label in dialog.findChildren(QLabel):
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= wanted, label.text()
        assert label.wordWrap() or label.width() >= label.sizeHint().width()


def test_versions_can_be_copied(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"cxr-desktop {__version__}")
    assert "torch " in text


def test_escape_closes_it(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
