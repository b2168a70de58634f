"""A day with the window, without a network and over a planted patient: nobody is called and nobody is told of."""

from __future__ import annotations

import os
import re
import shutil
import signal
from pathlib import Path

import pydicom
import pytest

from cxr_desktop.core.words.paths import resource
from tests.privacy.blocked import Watched, run_blocked
from tests.privacy.pdf_text import text_of
from tests.privacy.planted import HEADER_MARKS, NAME_MARKS, PLANTED, plant, told_in

_DRIVE = (
    "from pathlib import Path; from tests.faults.driver import drive; "
    "from tests.privacy.life import {tour}; drive([Path({folder!r})], {tour})"
)
_WEIGHTS = "bases"  # the seeded layers: 250 MB made from two numbers


def lead(tour: str, ward: Path, home: Path, *arguments: object) -> Watched:
    """Lead the window in a process of its own, with a home of its own."""
    for name in ("config", "data", "log", "tmp"):
        (home / name).mkdir(parents=True, exist_ok=True)
    own = {f"CXR_{name.upper()}_DIR": home / name for name in ("config", "data", "log")}
    return run_blocked(
        ["-c", _DRIVE.format(tour=tour, folder=str(ward)), *arguments],
        home / "watch",
        **own,
        HOME=home,
        TMPDIR=home / "tmp",
        XDG_CACHE_HOME=home / "xdg-cache",
        XDG_CONFIG_HOME=home / "xdg-config",
    )


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_day_with_the_window_opens_no_connection_and_tells_of_nobody(tmp_path: Path):
    ward, home, out = plant(tmp_path), tmp_path / "home", tmp_path / "out"
    out.mkdir()
    first = lead("day", ward, home, out, tmp_path / "sorted")
    assert first.code in {-signal.SIGSEGV, 128 + signal.SIGSEGV}, (first.out, first.errors)
    assert first.reached_out() == []
    assert first.told("network_of_qt") is False
    assert told_in_text("\n".join([*first.told("notices"), *first.told("details"), first.errors])) == []
    assert any("Traceback" in details for details in first.told("details"))

    second = lead("after", ward, home)
    assert second.code == 0, second.errors
    assert second.reached_out() == []
    assert "(SIGSEGV)" in second.told("sentence")
    (report,) = (home / "log").glob("crash-*.txt")
    assert "A bug in the program: ValueError" in report.read_text(encoding="utf-8")

    cache = Path(os.environ["CXR_CACHE_DIR"])
    kept = [path for path in cache.iterdir() if path.name != _WEIGHTS]
    assert [each for place in (home, out, *kept) for each in told_in(place, HEADER_MARKS)] == []
    places = (report, home / "tmp", home / "log" / "running", out / "copies", *kept)
    assert [each for place in places if place.exists() for each in told_in(place, NAME_MARKS)] == []
    assert [
        path.name for path in (cache / "thumbnails").iterdir() if not re.fullmatch(r"[0-9a-f]{40}.png", path.name)
    ] == []
    written = {path.suffix for path in out.rglob("*") if path.is_file()}
    assert written >= {".csv", ".xlsx", ".json", ".html", ".pdf", ".zip", ".png", ".dcm"}
    assert list((out / "copies").rglob("*.dcm"))
    for page in ("report.pdf", "page.pdf"):  # they can be read
        assert "not for diagnosis" in text_of((out / page).read_bytes())


def told_in_text(text: str) -> list[str]:
    return [mark for mark in HEADER_MARKS if mark in text.casefold()]


def test_the_search_finds_what_it_looks_for(tmp_path: Path):
    """Each kind of file that the program writes, with the mark in it."""
    import gzip
    import sqlite3
    import zipfile
    from contextlib import closing

    import openpyxl
    from PIL import Image, PngImagePlugin

    mark = "qzname"
    (tmp_path / "a.txt").write_text("x QZNAME", encoding="utf-16-le")
    (tmp_path / "b.gz").write_bytes(gzip.compress(b"QZName"))
    with closing(sqlite3.connect(tmp_path / "c.db")) as base:
        base.execute("create table t (a)")
        base.execute("insert into t values ('QZNAME')")
        base.commit()
    fields = PngImagePlugin.PngInfo()
    fields.add_text("who", "QZNAME", zip=True)
    Image.new("L", (2, 2)).save(tmp_path / "d.png", pnginfo=fields)
    book = openpyxl.Workbook()
    book.active["A1"] = "QZNAME"
    book.save(tmp_path / "e.xlsx")
    with zipfile.ZipFile(tmp_path / "f.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "e.xlsx", "inner.xlsx")
    (tmp_path / "QZName.bin").write_bytes(b"")
    film = pydicom.dcmread(min(resource("samples").rglob("*.dcm")))
    film.PatientName = "QZNAME^ANNA"
    film.file_meta.TransferSyntaxUID = pydicom.uid.DeflatedExplicitVRLittleEndian
    film.save_as(tmp_path / "g.dcm")
    names = {Path(path).name for path, _ in told_in(tmp_path, (mark,))}
    assert names == {"a.txt", "b.gz", "c.db", "d.png", "e.xlsx", "f.zip", "g.dcm", "QZName.bin"}
    assert told_in(tmp_path, ("qzother",)) == []


def test_the_search_reads_pages_as_the_program_writes_them(tmp_path: Path, qapp: object):
    """Letters are glyphs there, of several fonts in one word, and some are joined."""
    import zipfile

    from PySide6.QtGui import QImage

    from cxr_desktop.app.exports import write_pdf
    from cxr_desktop.ui.exchange.film_page import Sheet, write_pdf_page

    write_pdf(tmp_path / "report.pdf", "<p>of</p>" * 200 + "<p><b>QZN</b>AME^ANNA, qzfilm one</p>")
    picture = QImage(30, 40, QImage.Format.Format_Grayscale8)
    picture.fill(90)
    write_pdf_page(Sheet(picture, None, "QZNAME^ANNA"), tmp_path / "page.pdf")
    with zipfile.ZipFile(tmp_path / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "report.pdf", "inner.pdf")
    found = [(Path(path).name, mark) for path, mark in told_in(tmp_path, ("qzname", "qzfilm", "qzother"))]
    assert found == [
        ("page.pdf", "qzname"),
        *(("pages.zip", mark) for mark in ("qzfilm", "qzname")),
        *(("report.pdf", mark) for mark in ("qzfilm", "qzname")),
    ]


def test_the_watch_sees_every_way_out(tmp_path: Path):
    script = (
        "import ctypes, socket, struct, urllib.request\n"
        "for way in (lambda: socket.create_connection(('192.0.2.1', 80)),\n"
        "            lambda: urllib.request.urlopen('http://192.0.2.2/'),\n"
        "            lambda: socket.getaddrinfo('example.org', 80)):\n"
        "    try:\n"
        "        way()\n"
        "    except OSError:\n"
        "        pass\n"
        "print('{}')\n"
    )
    seen = run_blocked(["-c", script], tmp_path)
    assert {step.split()[0] for step in seen.steps} >= {"socket.connect", "urllib.Request", "socket.getaddrinfo"}
    assert seen.packets >= 2
    native = (
        "import ctypes, socket\n"
        "libc = ctypes.CDLL(None)\n"
        "handle = libc.socket(2, 1, 0)\n"
        "address = bytes([2, 0, 0, 80, 192, 0, 2, 1]) + bytes(8)\n"
        "libc.connect(handle, address, 16)\n"
    )
    seen = run_blocked(["-c", native], tmp_path)
    assert seen.steps == []
    assert seen.packets >= 1


@pytest.mark.faults
def test_importing_everything_opens_nothing(tmp_path: Path):
    script = (
        "import importlib, pkgutil, sys, cxr_desktop\n"
        "for module in pkgutil.walk_packages(cxr_desktop.__path__, 'cxr_desktop.'):\n"
        "    if not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n"
        "import torchvision, matplotlib.pyplot, sklearn.linear_model, pytorch_grad_cam\n"
        "assert 'PySide6.QtNetwork' not in sys.modules\n"
        "print(len(sys.modules))\n"
    )
    seen = run_blocked(["-c", script], tmp_path, HOME=tmp_path / "home", MPLCONFIGDIR=tmp_path / "fonts")
    assert seen.code == 0, seen.errors
    assert seen.reached_out() == []


@pytest.mark.faults
@pytest.mark.timeout(900)
def test_a_training_opens_no_connection_and_tells_of_nobody(tmp_path: Path):
    root, home = tmp_path / "set", tmp_path / "home"
    films = sorted(resource("samples").glob("*.dcm"))
    for place, (label, split) in enumerate((c, s) for c in ("NORMAL", "PNEUMONIA") for s in ("train", "val")):
        folder = root / split / label
        folder.mkdir(parents=True)
        for number in range(4 if split == "train" else 2):
            header = pydicom.dcmread(films[number % len(films)])
            for keyword, value in PLANTED.items():
                setattr(header, keyword, value)
            pixels = header.pixel_array.copy()
            pixels[:8, : 8 * (1 + number + 4 * place)] += 1  # no two films alike
            header.PixelData = pixels.tobytes()
            header.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
            header.save_as(folder / f"{label}-{split}-{number}.dcm")
    shutil.rmtree(home, ignore_errors=True)
    seen = lead("training", root / "val", home, root)
    assert seen.code == 0, seen.errors
    assert any(" train " in f"{process} " for process in seen.processes), seen.processes
    assert seen.reached_out() == []
    (run,) = (home / "data" / "runs").iterdir()
    assert (run / "best.safetensors").exists(), seen.told("ended")
    assert told_in(home, HEADER_MARKS) == []
