"""The command line as its users call it: a real child process, the real network, real films."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from cxr_desktop.cli import run
from tests.warm_program import Cxr

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> Path:
    """Two real films, a text file named .jpg, and a file that is no film at all."""
    folder = tmp_path / "ward"
    folder.mkdir()
    for source in sorted((data / "kermany224/test/NORMAL").iterdir())[:1]:
        shutil.copy(source, folder)
    for source in sorted((data / "kermany224/test/PNEUMONIA").iterdir())[:1]:
        shutil.copy(source, folder)
    (folder / "broken.jpg").write_text("<html>not found</html>")
    (folder / "notes.txt").write_text("nothing")
    return folder


def test_classify_writes_a_row_for_every_film_and_the_reason_of_the_one_that_failed(
    cxr: Cxr, folder: Path, tmp_path: Path
):
    table = tmp_path / "out.csv"
    done = cxr("classify", folder, "--csv", table, "--overlays", tmp_path / "overlays")
    assert done.returncode == 1, done.stderr  # one film failed
    assert "broken.jpg" in done.stderr
    rows = read_rows(table)
    assert list(rows[0]) == [
        "path",
        "sha256",
        "label",
        "probability",
        "p_NORMAL",
        "p_PNEUMONIA",
        "operating_point",
        "uncertain",
        "in_scope",
        "scope_reason",
        "spread",
        "prediction_set",
        "model",
        "error",
    ]
    assert len(rows) == 3
    broken = next(row for row in rows if row["path"].endswith("broken.jpg"))
    assert broken["error"]
    assert broken["label"] == broken["p_PNEUMONIA"] == ""
    for row in rows:
        if row is broken:
            continue
        p = float(row["p_PNEUMONIA"])
        assert float(row["p_NORMAL"]) + p == pytest.approx(1, abs=1e-6)
        assert row["label"] == ("PNEUMONIA" if p >= float(row["operating_point"]) else "NORMAL")
        assert row["uncertain"] in {"true", "false"}
        assert len(row["sha256"]) == 64
    overlays = sorted((tmp_path / "overlays").iterdir())
    assert len(overlays) == 2
    with Image.open(overlays[0]) as picture:
        assert picture.size == (224, 224)
        assert picture.mode == "RGB"


def test_classify_gives_the_same_numbers_again_and_alone(cxr: Cxr, folder: Path, tmp_path: Path):
    (folder / "broken.jpg").unlink()
    first, again, alone = (tmp_path / f"{name}.csv" for name in ("first", "again", "alone"))
    assert cxr("classify", folder, "--csv", first).returncode == 0
    assert cxr("classify", folder, "--csv", again).returncode == 0
    rows = read_rows(first)
    assert rows == read_rows(again)
    assert cxr("classify", rows[1]["path"], "--csv", alone).returncode == 0
    assert read_rows(alone) == [rows[1]]


def test_what_was_classified_once_is_known_and_can_be_computed_anew(cxr: Cxr, folder: Path, tmp_path: Path):
    study = tmp_path / "ward.cxrdb"
    assert "were known" not in cxr("classify", folder, "--study", study).stdout
    again = cxr("classify", folder, "--study", study, "--json")
    lines = [json.loads(line) for line in again.stdout.splitlines()]
    assert [line["stored"] for line in lines] == [False, True, True, 2]  # the broken one is looked at again
    assert lines[0]["error"]
    assert "were known" not in cxr("classify", folder, "--no-study").stdout


def test_parts_of_a_job_array_make_up_the_whole(cxr: Cxr, folder: Path, tmp_path: Path):
    parts = []
    for part in (1, 2):
        table = tmp_path / f"part{part}.csv"
        cxr("classify", folder, "--csv", table, "--study", tmp_path / f"{part}.cxrdb", "--shard", f"{part}/2")
        parts += read_rows(table)
    whole = tmp_path / "whole.csv"
    cxr("classify", folder, "--csv", whole, "--no-study")
    assert sorted(row["path"] for row in parts) == sorted(row["path"] for row in read_rows(whole))
    assert "--study" in cxr("classify", folder, "--shard", "1/2").stderr
    assert "I/N" in cxr("classify", folder, "--shard", "3/2", "--no-study").stderr


def test_wrong_usage_ends_with_two(cxr: Cxr):
    assert cxr("classify").returncode == 2
    assert cxr("model", "dance").returncode == 2


def test_a_model_that_is_no_model_is_one_sentence(cxr: Cxr, tmp_path: Path):
    junk = tmp_path / "junk.safetensors"
    junk.write_bytes(b"junk")
    done = cxr("classify", SAMPLES, "--csv", tmp_path / "out.csv", "--model", junk)
    assert done.returncode == 1
    assert "junk.safetensors" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "out.csv").exists()


def test_a_path_that_is_not_there_is_one_sentence(cxr: Cxr, tmp_path: Path):
    done = cxr("classify", tmp_path / "nowhere", "--csv", tmp_path / "out.csv")
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unwritable_table_is_one_sentence(cxr: Cxr, tmp_path: Path):
    done = cxr("classify", SAMPLES, "--csv", tmp_path / "missing" / "out.csv")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_interrupted_classification_keeps_the_rows_it_has(tmp_path: Path, data: Path):
    table = tmp_path / "out.csv"
    child = subprocess.Popen(
        [sys.executable, "-m", "cxr_desktop", "classify", str(data / "kermany224/test"), "--csv", str(table)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert child.stdout is not None
    child.stdout.readline()  # the first film is done
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=120)
    assert child.returncode == 130, errors
    assert 1 <= len(read_rows(table)) < 312
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.parametrize("table", [False, True])
def test_a_reader_that_goes_away_is_no_failure_of_a_file(folder: Path, tmp_path: Path, table: bool):
    child = subprocess.Popen(
        [sys.executable, "-m", "cxr_desktop", "classify", str(folder), "--no-study"]
        + (["--csv", str(tmp_path / "t.csv")] if table else []),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    said = child.stderr.read()
    child.stderr.close()
    assert child.wait(60) == 1
    assert "written" not in said
    assert "Traceback" not in said


def test_model_summary_prints_the_original_layer_table(cxr: Cxr):
    done = cxr("model", "summary")
    assert done.returncode == 0, done.stderr
    for count in ("135,309,890", "1,049,346", "134,260,544"):
        assert count in done.stdout
    assert "Conv2d-1" in done.stdout
    assert "LogSoftmax-43" in done.stdout


def test_model_info_speaks_to_people_and_to_programs(cxr: Cxr):
    people = cxr("model", "info")
    assert people.returncode == 0, people.stderr
    assert "Trained on children of 1-5 years from one hospital" in people.stdout
    programs = json.loads(cxr("model", "info", "--json").stdout)
    assert programs["classes"] == ["NORMAL", "PNEUMONIA"]
    assert all(metric["low"] <= metric["value"] <= metric["high"] for metric in programs["metrics"])


def test_model_convert_there_and_back_keeps_the_predictions(cxr: Cxr, folder: Path, tmp_path: Path):
    (folder / "broken.jpg").unlink()
    plain = tmp_path / "plain.pt"
    assert cxr("model", "convert", "--to", plain).returncode == 0
    assert plain.stat().st_size > 500e6  # the whole network, as the original script saves it
    assert cxr("classify", folder, "--csv", tmp_path / "plain.csv", "--model", plain).returncode == 0
    # A foreign file does not name its preprocessing: the original's, which crops. So its numbers may differ.
    assert len(read_rows(tmp_path / "plain.csv")) == 2


def test_the_command_line_imports_without_qt():
    code = (
        "import sys; from cxr_desktop.cli import run; run(['model', 'info']);"
        "import cxr_desktop.core.study.batch, cxr_desktop.core.model.classifier, cxr_desktop.doctor;"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph', 'shiboken6'))]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_doctor_reports_in_lines(cxr: Cxr):
    done = cxr("doctor")
    assert "torch" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_what_was_classified_is_exported_sorted_and_verified(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture
):
    films = tmp_path / "films"
    films.mkdir()
    for film in sorted((data / "kermany_original" / "PNEUMONIA").iterdir())[:2]:
        shutil.copy(film, films)
    assert run(["classify", str(films)]) == 0
    for name in ("t.xlsx", "t.json", "t.csv", "t.html", "t.zip"):
        assert run(["export", str(films), "--out", str(tmp_path / name)]) == 0
        assert (tmp_path / name).stat().st_size > 500
    assert run(["export", str(films), "--sort", str(tmp_path / "sorted"), "--dry-run"]) == 0
    assert not (tmp_path / "sorted").exists()
    assert run(["export", str(films), "--sort", str(tmp_path / "sorted"), "--filter", "p>=0"]) == 0
    assert sum(1 for _ in (tmp_path / "sorted").rglob("*.jpeg")) == 2
    capsys.readouterr()
    assert run(["verify", str(tmp_path / "t.zip")]) == 0
    assert "2 the same to the last bit" in capsys.readouterr().out
    assert run(["export", str(films)]) == 2
    assert run(["export", str(films), "--out", str(tmp_path / "t.csv"), "--filter", "p>>"]) == 2
