"""The helper process of deep JPEG: what it may import, in step after every failure, and ended at once."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
import pytest

from cxr_desktop.core.film import decoder
from cxr_desktop.core.film.decoder import Decoder
from cxr_desktop.core.film.refusal import Refused
from tests.core.film.dicom_film import RAMP

if TYPE_CHECKING:
    from pathlib import Path

FRAME = imagecodecs.jpeg8_encode(RAMP, lossless=True, bitspersample=16)
HANGS = "import sys; print('ready', flush=True); sys.stdin.read()"


def test_nothing_is_imported_from_the_current_folder(tmp_path: Path) -> None:
    (tmp_path / "frame").write_bytes(FRAME)
    (tmp_path / "imagecodecs.py").write_text("open('ran', 'w').close()")
    script = (
        "from cxr_desktop.core.film.decoder import decode_jpeg; print(decode_jpeg(open('frame', 'rb').read()).sum())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False
    )
    assert not (tmp_path / "ran").exists()
    assert ended.stdout.strip() == str(RAMP.sum()), ended.stderr


@pytest.mark.parametrize("failure", [MemoryError, KeyboardInterrupt])
def test_the_next_film_is_right_after_an_answer_that_was_not_taken(
    monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    def full(*_: Any) -> None:
        raise failure

    helper = Decoder()
    with monkeypatch.context() as patch:
        patch.setattr(decoder.np, "empty", full)
        with pytest.raises(failure):
            helper.decode(FRAME)
    assert np.array_equal(helper.decode(FRAME), RAMP)
    helper.close()


def test_a_refused_stream_leaves_the_helper_running() -> None:
    helper = Decoder()
    helper.decode(FRAME)
    before = helper._process
    with pytest.raises(Refused, match="the DICOM file is damaged"):
        helper.decode(b"no picture")
    assert helper._process is before
    assert np.array_equal(helper.decode(FRAME), RAMP)
    helper.close()


def test_closing_does_not_wait_for_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder, "command", lambda: [sys.executable, "-c", HANGS])
    helper, reasons = Decoder(), list[str]()

    def work() -> None:
        try:
            helper.decode(FRAME)
        except Refused as refusal:
            reasons.append(refusal.reason)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    while helper._process is None:
        pass
    started = time.monotonic()
    helper.close()
    for thread in threads:
        thread.join(5)
    assert time.monotonic() - started < 3
    assert len(reasons) == 3, "who waits for its turn is told too"


@pytest.mark.parametrize("program", ["raise ImportError", "import sys; sys.stdin.read()", "print('noise')"])
def test_a_helper_that_does_not_come_up_is_no_fault_of_the_film(
    monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(decoder, "command", lambda: [sys.executable, "-c", program])
    with pytest.raises(Refused, match=r"^the decoder cannot be started$"):
        Decoder(patience=0.5).decode(FRAME)
