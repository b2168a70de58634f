"""A target for atheris: damage that is guided by what it reaches in this program, Pillow and pydicom.

    make fuzz-guided

Decoders in C are not instrumented, but run in this process or in the helper as in the program.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

_INSTRUMENTED = (  # whole packages take minutes to instrument
    "cxr_desktop.core.film",
    "cxr_desktop.core.exchange",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "PIL.TiffImagePlugin",
    "pydicom.encaps",
    "pydicom.filereader",
    "pydicom.values",
)

with atheris.instrument_imports(include=list(_INSTRUMENTED)):
    from fuzz.readers import READ, read_by_all
    from fuzz.seeds import seeds

_FOLDER = Path(tempfile.mkdtemp(prefix="fuzz-"))
_COUNTS = {"read": 0, "refused": 0}


def one(data: bytes) -> None:
    """Read one file; anything but a film or a refusal in a sentence is a finding."""
    path = _FOLDER / "film"
    path.write_bytes(data)
    outcome, _ = read_by_all(path)
    _COUNTS["read" if outcome == READ else "refused"] += 1


def write_corpus(folder: Path) -> None:
    """Write the good files to start from."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in seeds().items():
        (folder / name).write_bytes(data)


def main() -> None:
    """Run with libFuzzer's own options; the first argument is the folder of the corpus."""
    write_corpus(Path(sys.argv[1]))
    atheris.Setup([sys.argv[0], *sys.argv[1:], "-max_len=16384"], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
