"""Open a large DICOM film: the whole way to a `Radiograph`, against pydicom's own reading and decoding.

usage: python benchmarks/open_dicom.py [--quick]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import imagecodecs
import numpy as np
import pydicom
from pydicom import uid
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.encaps import get_frame

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.reading import read_radiograph

ROWS, COLUMNS = 3000, 2500
RUNS = 7


def make_film(bits: int) -> FileDataset:
    """Return a digital radiograph with structure of all sizes, and noise."""
    rows, columns = np.mgrid[:ROWS, :COLUMNS] / ROWS
    shade = 0.5 + 0.3 * np.sin(5 * rows) * np.cos(4 * columns) + 0.1 * np.sin(90 * rows)
    grain = np.random.default_rng(1).normal(0, 0.004, (ROWS, COLUMNS))
    values = (np.clip(shade + grain, 0, 1) * (2**bits - 1)).astype("<u2")
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPClassUID = uid.ExplicitVRLittleEndian, "1.2.840.10008.5.1.4.1.1.1.1"
    meta.MediaStorageSOPInstanceUID = "1.2.3"
    header = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    header.SOPClassUID, header.SOPInstanceUID, header.Modality = meta.MediaStorageSOPClassUID, "1.2.3", "DX"
    header.Rows, header.Columns, header.SamplesPerPixel = ROWS, COLUMNS, 1
    header.BitsAllocated, header.BitsStored, header.HighBit, header.PixelRepresentation = 16, bits, bits - 1, 0
    header.PhotometricInterpretation = "MONOCHROME2"
    header.WindowCenter, header.WindowWidth = 2 ** (bits - 1), 2 ** (bits - 1)
    header.PixelData = values.tobytes()
    header["PixelData"].VR = "OW"
    return header


def write_all(folder: Path, bits: int) -> dict[str, Path]:
    """Return the film in several transfer syntaxes."""
    header = make_film(bits)
    plain = folder / f"plain{bits}.dcm"
    header.save_as(plain, enforce_file_format=True)
    lossless = folder / f"jpeg{bits}.dcm"
    subprocess.run(["dcmcjpeg", "+e1", str(plain), str(lossless)], check=True, capture_output=True)
    files = {"uncompressed": plain, "JPEG lossless (.70)": lossless}
    for name, syntax in (
        ("RLE", uid.RLELossless),
        ("JPEG-LS", uid.JPEGLSLossless),
        ("JPEG 2000", uid.JPEG2000Lossless),
    ):
        packed = make_film(bits)
        packed.compress(syntax)
        files[name] = folder / f"{syntax}-{bits}.dcm"
        packed.save_as(files[name], enforce_file_format=True)
    return files


def by_pydicom(path: Path) -> object:
    """Return what pydicom decodes, or imagecodecs where pydicom has no decoder of its own."""
    header = pydicom.dcmread(path)
    if header.file_meta.TransferSyntaxUID == uid.JPEGLosslessSV1:
        return imagecodecs.jpeg8_decode(get_frame(header.PixelData, 0, number_of_frames=1))
    return header.pixel_array


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="3 runs of each")
    runs = 3 if parser.parse_args().quick else RUNS
    keep_quiet()
    print(f"{ROWS:,} x {COLUMNS:,}, {runs} runs in turns, medians\n")
    print("| transfer syntax | bits | file | pydicom | this program | ratio |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for bits in (16, 12):
            for name, path in write_all(Path(folder), bits).items():
                theirs, ours = timed(path, runs)
                size = path.stat().st_size / 2**20
                print(
                    f"| {name} | {bits} | {size:.1f} MiB | {theirs:.0f} ms | {ours:.0f} ms | {ours / theirs:.2f} |",
                    flush=True,
                )


def timed(path: Path, runs: int) -> tuple[float, float]:
    """Return both medians in ms, one run of each to warm up."""
    times: dict[object, list[float]] = {by_pydicom: [], read_radiograph: []}
    for _ in range(runs + 1):
        for read, measured in times.items():
            start = time.perf_counter()
            read(path)
            measured.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times[by_pydicom][1:]), statistics.median(times[read_radiograph][1:])


if __name__ == "__main__":
    main()
