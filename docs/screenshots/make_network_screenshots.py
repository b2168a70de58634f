"""Make the pictures of the hospital network: the real window on a real Orthanc with phantoms of invented patients.

Needs the Debian packages orthanc and orthanc-dicomweb. Run it from the checkout.

usage: make screenshots   (or: PYTHONPATH=. python docs/screenshots/make_network_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stage import own_folders
from stage import photograph as keep

from cxr_desktop.app.network import Network
from cxr_desktop.core.network.nodes import Kind, Node
from cxr_desktop.ui.network.network_window import NetworkWindow
from cxr_desktop.ui.theme import apply_theme
from tests.core.network.films import phantom, secondary_capture
from tests.core.network.orthanc import Orthanc

_POLL_MS, _MOST_MS = 20, 60_000
_PATIENTS = (
    ("Doe^Jane", "P1", 1, "20260402", "DX", 2),
    ("Doe^John", "P2", 2, "20260301", "CR", 3),
    ("Roe^Richard", "P3", 3, "20251117", "DX", 1),
    ("Doe^Jane", "P1", 4, "20250710", "DX", 2),
)


def main() -> int:
    """Photograph the window and the question before sending."""
    app = QApplication([])
    apply_theme(app, "dark")
    with own_folders() as folder:
        orthanc, network = Orthanc(folder / "orthanc"), Network()
        try:
            fill(orthanc.start(), folder)
            photograph(network, orthanc, folder)
        finally:
            network.close()
            orthanc.stop()
    return 0


def wait(is_done: Callable[[], bool]) -> None:
    """Let the window live until something is done."""
    for _ in range(_MOST_MS // _POLL_MS):
        QTest.qWait(_POLL_MS)
        if is_done():
            return
    raise SystemExit("it took too long")


def fill(orthanc: Orthanc, folder: Path) -> None:
    """Store phantoms."""
    for name, patient, study, date, modality, count in _PATIENTS:
        orthanc.upload(
            phantom(folder, n, name=name, patient=patient, study=study, date=date, modality=modality)
            for n in range(1, count + 1)
        )


def photograph(network: Network, orthanc: Orthanc, folder: Path) -> None:
    """Photograph the window after a fetch, and the question before sending."""
    network.keep(Node("Ward PACS", host="localhost", port=orthanc.dicom_port, called_title="ORTHANC"))
    network.keep(Node("Archive", Kind.DICOMWEB, url="https://archive.example/dicom-web"))
    window = NetworkWindow(network)
    window.resize(1120, 660)
    window.show()
    window.form.fields["patient_name"].setText("*")
    window.form.ask.click()
    wait(lambda: not network.is_asking)
    window.studies.topLevelItem(1).setExpanded(True)
    wait(lambda: not network.is_asking)
    window.studies.topLevelItem(1).setSelected(True)
    window.fetch_into(folder / "films")
    wait(lambda: not network.is_busy)
    window.nodes.test.click()
    wait(lambda: not network.is_asking)
    keep(window, "network")
    window.ask_to_send([secondary_capture(folder)])
    wait(lambda: not network.is_asking)
    keep(window.send_dialog, "network-send")
    window.send_dialog.reject()
    window.close()


if __name__ == "__main__":
    sys.exit(main())
