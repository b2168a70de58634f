"""JPEG of more than 8 bits and lossless JPEG in DICOM: equal, whole, and never the program's end."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.encaps import encapsulate, get_frame

from cxr_desktop.core.film import decoder
from cxr_desktop.core.film.decoder import Decoder
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.refusal import Refused
from cxr_desktop.core.words.errors import FilmError
from tests.core.film.dicom_film import RAMP, film, saved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pydicom.dataset import FileDataset

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

NOISE = (RAMP + np.random.default_rng(3).integers(0, 300, RAMP.shape)).clip(0, 4095).astype(np.uint16)


def coded(header: FileDataset | Path, folder: Path, *options: str, tool: str = "dcmcjpeg") -> FileDataset:
    """The file as DCMTK codes it."""
    if not isinstance(header, pydicom.FileDataset):
        plain = header
    else:
        plain = folder / "plain.dcm"
        plain.write_bytes(saved(header))
    subprocess.run([tool, *options, str(plain), str(folder / "coded.dcm")], check=True, capture_output=True)
    return pydicom.dcmread(folder / "coded.dcm")


def with_frame(header: FileDataset, frame: bytes, pieces: int = 1) -> FileDataset:
    """The same file around other data, in so many fragments."""
    frame += b"\0" * (len(frame) % 2)
    header.PixelData = encapsulate([frame], fragments_per_frame=pieces)
    return header


@pytest.mark.parametrize(
    "options",
    [("+e1",), *(("+el", "+sv", str(selection)) for selection in range(1, 8))],
    ids=" ".join,
)
def test_lossless_jpeg_gives_the_same_film(read: Read, tmp_path: Path, options: tuple[str, ...]) -> None:
    header = coded(film(NOISE), tmp_path, *options)
    assert header.file_meta.TransferSyntaxUID == (uid.JPEGLosslessSV1 if options == ("+e1",) else uid.JPEGLossless)
    assert np.array_equal(read(header).pixels, NOISE)


@pytest.mark.parametrize(
    ("tool", "options", "syntax"),
    [
        ("dcmcjpeg", ("+e1",), uid.JPEGLosslessSV1),
        ("dcmcjpeg", ("+el", "+sv", "6"), uid.JPEGLossless),
        ("dcmcjpls", (), uid.JPEGLSLossless),
        ("dcmcrle", (), uid.RLELossless),
        ("dcmconv", ("+te",), uid.ExplicitVRLittleEndian),
        ("dcmconv", ("+ti",), uid.ImplicitVRLittleEndian),
        ("dcmconv", ("+tb",), uid.ExplicitVRBigEndian),
        ("dcmconv", ("+td",), uid.DeflatedExplicitVRLittleEndian),
    ],
    ids=lambda part: part.name if isinstance(part, uid.UID) else None,
)
def test_the_tibia_film_is_equal_however_it_is_written(
    data: Path, tmp_path: Path, tool: str, options: tuple[str, ...], syntax: uid.UID
) -> None:
    plain = data / "dicom" / "wg04" / "RG3_UNC.dcm"
    assert coded(plain, tmp_path, *options, tool=tool).file_meta.TransferSyntaxUID == syntax
    expected, found = read_radiograph(plain), read_radiograph(tmp_path / "coded.dcm")
    assert np.array_equal(found.pixels, expected.pixels)
    assert found.window == expected.window


@pytest.mark.parametrize(
    "syntax", [uid.JPEG2000Lossless, uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL], ids=lambda syntax: syntax.name
)
def test_the_tibia_film_is_equal_in_jpeg_2000(read: Read, data: Path, syntax: uid.UID) -> None:
    import imagecodecs

    plain = data / "dicom" / "wg04" / "RG3_UNC.dcm"
    header, expected = pydicom.dcmread(plain), read_radiograph(plain)
    if syntax == uid.JPEG2000Lossless:
        header.compress(syntax)
    else:
        frame = imagecodecs.htj2k_encode(header.pixel_array, reversible=True)
        header.file_meta.TransferSyntaxUID = syntax
        header = with_frame(header, frame)
        header["PixelData"].is_undefined_length = True
    assert np.array_equal(read(header).pixels, expected.pixels)


@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("is_signed", [False, True])
def test_lossless_jpeg_keeps_depth_and_sign(read: Read, tmp_path: Path, *, bits: int, is_signed: bool) -> None:
    top = 2**bits
    values = np.random.default_rng(bits).integers(0, top, (40, 30)) - (top // 2 if is_signed else 0)
    kind = f"{'i' if is_signed else 'u'}{1 if bits == 8 else 2}"
    plain = film(values.astype(kind), bits=bits)
    assert np.array_equal(read(coded(plain, tmp_path, "+e1")).pixels, read(plain).pixels)


def test_a_point_transform_costs_the_low_bits_and_nothing_else(read: Read, tmp_path: Path) -> None:
    assert np.array_equal(read(coded(film(NOISE), tmp_path, "+el", "+pt", "2")).pixels, NOISE // 4 * 4)


def test_a_frame_in_several_fragments_is_put_together(read: Read, tmp_path: Path) -> None:
    header = coded(film(NOISE), tmp_path, "+e1")
    pieces = with_frame(header, get_frame(header.PixelData, 0, number_of_frames=1), pieces=4)
    assert np.array_equal(read(pieces).pixels, NOISE)


def test_colours_in_lossless_jpeg_are_kept(read: Read, tmp_path: Path) -> None:
    rgb = np.random.default_rng(5).integers(0, 256, (40, 30, 3)).astype(np.uint8)
    plain = film(rgb, bits=8, PhotometricInterpretation="RGB", PlanarConfiguration=0, Modality="OT")
    picture = read(coded(plain, tmp_path, "+e1"))
    assert picture.colour is not None
    assert np.array_equal(picture.colour, rgb)


def test_twelve_bits_with_loss_come_close(read: Read, tmp_path: Path) -> None:
    found = read(coded(film(), tmp_path, "+ee", "+q", "99"))
    assert found.bits == 12
    assert np.abs(found.pixels.astype(int) - RAMP).max() < 8


def test_a_picture_of_another_size_than_announced_is_refused(read: Read, tmp_path: Path) -> None:
    header = coded(film(NOISE), tmp_path, "+e1")
    header.Rows = 60
    with pytest.raises(FilmError, match="another size than its header says"):
        read(header)


# ---- cut and damaged


@pytest.mark.parametrize("option", ["+e1", "+ee"])
@pytest.mark.parametrize("values", [NOISE, np.full((64, 64), 7, np.uint16)], ids=["noise", "flat"])
def test_a_cut_frame_is_refused(read: Read, tmp_path: Path, option: str, values: np.ndarray) -> None:
    header = coded(film(values), tmp_path, option)
    whole = read(header).pixels
    frame = get_frame(header.PixelData, 0, number_of_frames=1).rstrip(b"\0").removesuffix(b"\xff\xd9")
    start = frame.index(b"\xff\xda") + 12
    for share in (0.0, 0.2, 0.5, 0.9):
        for tail in (b"", b"\xff\xd9"):
            cut = frame[: start + int((len(frame) - start) * share)] + tail
            with pytest.raises(FilmError, match="ends"):
                read(with_frame(header, cut))
    assert np.array_equal(read(with_frame(header, frame)).pixels, whole), "only the end marker is missing"


def test_mutated_frames_open_or_are_refused(read: Read, tmp_path: Path) -> None:
    chance, reasons = np.random.default_rng(57), []
    for option in ("+e1", "+el", "+ee"):
        header = coded(film(NOISE), tmp_path, option)
        frame = np.frombuffer(get_frame(header.PixelData, 0, number_of_frames=1), np.uint8)
        for _ in range(20):
            mutant = frame.copy()
            places = chance.integers(0, len(frame) if chance.random() < 0.3 else 120, chance.integers(1, 6))
            mutant[places] = chance.integers(0, 256, len(places))
            try:
                assert read(with_frame(header, mutant.tobytes())).pixels.shape == (64, 64)
            except FilmError as refusal:
                reasons.append(refusal.reason)
    assert len(reasons) > 20
    assert not any("\n" in reason for reason in reasons)


# ---- the helper process


def frame_of(header: FileDataset) -> bytes:
    return get_frame(header.PixelData, 0, number_of_frames=1)


READY = "import os, sys; print('ready', flush=True); "


@pytest.mark.parametrize("program", [READY + "os.abort()", READY + "sys.stdin.read()"], ids=["dies", "hangs"])
def test_a_decoder_that_dies_or_hangs_costs_one_film(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    frame, process = frame_of(coded(film(NOISE), tmp_path, "+e1")), Decoder(patience=0.5)
    with monkeypatch.context() as patch:
        patch.setattr(decoder, "command", lambda: [sys.executable, "-c", program])
        with pytest.raises(Refused, match="did not survive"):
            process.decode(frame)
    process = Decoder()
    assert np.array_equal(process.decode(frame), NOISE)
    process.close()


def test_the_next_film_is_decoded_after_a_death(tmp_path: Path) -> None:
    frame, process = frame_of(coded(film(NOISE), tmp_path, "+e1")), Decoder()
    process.decode(frame)
    assert process._process is not None
    process._process.kill()
    process._process.wait()
    assert np.array_equal(process.decode(frame), NOISE)
    process.close()


def test_a_decoder_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(decoder, "command", lambda: [str(tmp_path / "absent")])
    with pytest.raises(Refused, match="the decoder cannot be started"):
        Decoder().decode(b"any")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frame = frame_of(coded(film(NOISE), tmp_path, "+e1"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert decoder.command() == [sys.executable, "--decode-jpeg"]
    monkeypatch.setattr(decoder, "command", lambda: [sys.executable, "-m", "cxr_desktop", "--decode-jpeg"])
    process = Decoder()
    assert np.array_equal(process.decode(frame), NOISE)
    process.close()


def test_the_helper_ends_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "frame").write_bytes(frame_of(coded(film(NOISE), tmp_path, "+e1")))
    script = (
        "import os, sys; from pathlib import Path; from cxr_desktop.core.film import decoder\n"
        "decoder.decode_jpeg(Path(sys.argv[1]).read_bytes()); print(decoder._DECODER._process.pid, flush=True)\n"
        "os._exit(0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "frame")],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    watched = subprocess.run(
        ["timeout", "10", "tail", "--pid", ended.stdout.strip(), "-f", "/dev/null"], check=False, timeout=20
    )
    assert watched.returncode == 0, "it still runs"


def test_the_helper_answers_over_pipes() -> None:
    from cxr_desktop.core.film.decoder_child import serve

    answers = io.BytesIO()
    serve(io.BytesIO((3).to_bytes(8, "little") + b"\0abc" + b"cut"), answers)
    assert answers.getvalue().startswith(b'{"error": ')
