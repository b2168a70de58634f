"""Without the optional libraries everything else works, and one sentence says what to install."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_HIDE = """
import sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"pynetdicom", "dicomweb_client", "requests", "urllib3"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Hidden())
import importlib.util
real = importlib.util.find_spec
def find_spec(name, package=None):
    try:
        return real(name, package)
    except ModuleNotFoundError:
        return None
importlib.util.find_spec = find_spec
"""


def without_extra(code: str, tmp_path: Path) -> str:
    environment = os.environ | {"CXR_CONFIG_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _HIDE + code],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
    )
    return done.stdout + done.stderr


def test_every_module_is_imported(tmp_path: Path):
    told = without_extra(
        "import cxr_desktop.core.network.peers, cxr_desktop.core.network.dimse, cxr_desktop.core.network.web\n"
        "import cxr_desktop.app.network, cxr_desktop.ui.network.network_window, cxr_desktop.gui\n"
        "print('well', any(name in sys.modules for name in ('pynetdicom', 'requests')))",
        tmp_path,
    )
    assert told == "well False\n"


def test_a_node_says_what_to_install(tmp_path: Path):
    told = without_extra(
        "from cxr_desktop.cli import run\n"
        "print(run(['network', 'add', 'ward', '--host', 'localhost', '--called', 'X']))\n"
        "print(run(['network', 'echo', 'ward']))",
        tmp_path,
    )
    assert told.count("pip install 'pynetdicom<4' dicomweb-client") == 1
    assert "Traceback" not in told


def test_the_doctor_finds_nothing_wrong_with_that(tmp_path: Path):
    told = without_extra(
        "from cxr_desktop.doctor.surroundings import examine_network\nprint(examine_network())", tmp_path
    )
    assert "Level.OK" in told
    assert "pip install" in told
