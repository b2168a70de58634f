"""All odd, foreign and damaged files: each opens, or gives one clear error, in bounded time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cxr_desktop.app.sentences import shown
from tests.pseudo_language import OPEN, brackets, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

SWEEP = """
import json, os, resource, sys, time
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph, read_thumbnail
from cxr_desktop.core.words.errors import FilmError

def looked_at(path):
    try:
        film = read_radiograph(path)
    except FilmError as error:
        assert error.path == path and str(error).endswith(error.reason)
        try:
            read_thumbnail(path, 64)
        except FilmError as again:
            assert again.reason == error.reason, (error.reason, again.reason)
            return {"reason": error.reason}
        raise AssertionError("a thumbnail of a film that is refused: " + error.reason)
    assert isinstance(film, Radiograph)
    assert int(film.pixels.max()) < 2**film.bits <= 2**16
    assert film.colour is None or film.colour.max() > 0
    small = read_thumbnail(path, 64)
    assert small.dtype == "uint8" and small.ndim == 2 and 1 <= max(small.shape) <= 64
    return {"shape": film.pixels.shape, "notes": film.notes}

out = os.fdopen(int(sys.argv[1]), "w")  # closed below, for every warning is an error here
for folder in sys.argv[2:]:
    for path in sorted(p for p in Path(folder).rglob("*") if p.is_file()):
        print(json.dumps({"path": str(path)}), file=out, flush=True)
        start = time.perf_counter()
        result = looked_at(path)
        result["seconds"] = time.perf_counter() - start
        print(json.dumps(result), file=out, flush=True)
out.close()
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory, data: Path) -> dict[str, dict[str, object]]:
    """What came of every file, from a child process that may take 4 GiB of addresses."""
    report = tmp_path_factory.mktemp("sweep") / "report.jsonl"
    folders = [str(data / name) for name in ("odd_files", "not_chest", "dicom")]
    with report.open("w") as out:
        child = subprocess.run(
            [sys.executable, "-W", "error", "-c", SWEEP, str(out.fileno()), *folders],
            pass_fds=[out.fileno()],
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    assert child.returncode == 0, f"{lines[-1]}\n{child.stderr[-2000:]}"
    assert child.stdout == ""
    assert child.stderr == ""
    return {str(name["path"]): result for name, result in zip(lines[::2], lines[1::2], strict=True)}


def test_every_file_opens_or_says_why_not(outcomes: dict[str, dict[str, object]]) -> None:
    assert len(outcomes) > 1300
    for path, outcome in outcomes.items():
        if "reason" in outcome:
            reason = str(outcome["reason"])
            assert reason, path
            assert "\n" not in reason
            assert not reason.endswith(".")
            assert len(reason) < 200, reason


def test_what_is_said_of_a_file_can_be_shown_in_another_language(
    outcomes: dict[str, dict[str, object]], qapp: QCoreApplication, tmp_path: Path
) -> None:
    said = {str(outcome["reason"]) for outcome in outcomes.values() if "reason" in outcome}
    said |= {note for outcome in outcomes.values() for note in outcome.get("notes", ())}  # type: ignore[attr-defined]
    assert len(said) > 60
    with spoken(qapp, brackets(tmp_path)):
        assert not [sentence for sentence in said if not shown(sentence).startswith(OPEN)]


def test_no_file_takes_long(outcomes: dict[str, dict[str, object]]) -> None:
    slowest = max(outcomes.items(), key=lambda item: float(str(item[1]["seconds"])))
    assert float(str(slowest[1]["seconds"])) < 10, slowest


def test_what_is_whole_and_of_a_kind_that_is_read_opens(outcomes: dict[str, dict[str, object]]) -> None:
    refused = {path: outcome["reason"] for path, outcome in outcomes.items() if "reason" in outcome}
    assert not [path for path in refused if "/not_chest/" in path]
    names = {path: path.rsplit("/", 1)[1] for path in outcomes if "/pngsuite/pngsuite/" in path}
    good = [path for path, name in names.items() if name.endswith(".png") and not name.startswith("x")]
    assert len(good) > 90
    assert not [path for path in good if path in refused]
    assert not [path for path in refused if "/bmp/g/" in path and "rgb16" not in path], "the good ones of bmpsuite"


def test_damaged_pictures_are_not_shown_as_whole(outcomes: dict[str, dict[str, object]]) -> None:
    broken = [path for path in outcomes if "/pngsuite/pngsuite/x" in path]
    assert len(broken) > 5
    assert all("reason" in outcomes[path] for path in broken)
    for name in ("dc-predictor-overflow.jpg", "progressive-missing-ac.jpg"):
        (path,) = (path for path in outcomes if path.endswith(name))
        assert str(outcomes[path]["reason"]).startswith("the file ends")


def test_dicom_objects_that_are_no_films_are_refused_by_name(outcomes: dict[str, dict[str, object]]) -> None:
    reasons = {path.rsplit("/", 1)[1]: outcome.get("reason") for path, outcome in outcomes.items()}
    assert reasons["CT1_J2KI"] == "is not a radiograph but a CT slice (modality CT)"
    assert reasons["MR_small.dcm"] == "is not a radiograph but an MR slice (modality MR)"
    assert reasons["DICOMDIR"] == "is a DICOMDIR, a list of other files"
    assert reasons["SC_rgb_expb_2frame.dcm"] == "has 2 frames, and only films with one are read"
    assert reasons["rtplan.dcm"] == "is not a radiograph but a radiotherapy plan (modality RTPLAN)"
    assert reasons["test_SR.dcm"] == "is not a radiograph but a structured report (modality SR)"
    assert reasons["CR-ModalitySequenceLUT.dcm"] is None
