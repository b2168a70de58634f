"""The helper process that decodes JPEG pictures of more than 8 bits: run by `decoder`, never imported by the program.

A request is the length of a JPEG stream (8 bytes, little endian), a byte that tells colour (1) from grey (0), and the
stream; the answer is one line of JSON with
`shape` and `dtype`, and the values, or with `error`. Before the first one it says ``ready``. The process ends when
its input does, or when a picture takes so long that the program must have been killed: it would have ended this one.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np

from cxr_desktop.core.film.decoder import PATIENCE

if TYPE_CHECKING:
    from typing import BinaryIO

    from numpy.typing import NDArray

_PATIENCE = round(2 * PATIENCE)  # seconds; the program itself kills its helper before


def main() -> None:
    """Answer requests on standard input until it ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints gets between the answers
    answers.write(b"ready\n")
    answers.flush()
    serve(sys.stdin.buffer, answers)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer each request in turn."""
    while len(start := requests.read(9)) == 9:
        data = requests.read(int.from_bytes(start[:8], "little"))
        _end_within(_PATIENCE)
        try:
            values = decode(data, is_colour=start[8] == 1)
        except Exception as failure:  # noqa: BLE001 - said to the parent, which refuses the film
            _end_within(0)
            _write(answers, {"error": str(failure) or type(failure).__name__}, b"")
        else:
            _end_within(0)
            _write(answers, {"shape": values.shape, "dtype": values.dtype.name}, values.data)


def _end_within(seconds: int) -> None:
    """Let the system end this process after so long, also in the middle of a library; 0 for no longer."""
    if sys.platform != "win32":
        signal.alarm(seconds)


def decode(data: bytes, *, is_colour: bool) -> NDArray[Any]:
    """Return the values of a JPEG stream as they are coded, without a change of colour space: (H, W) or (H, W, n)."""
    space = "RGB" if is_colour else None  # the same at both ends: nothing is converted
    return np.ascontiguousarray(imagecodecs.jpeg8_decode(data, colorspace=space, outcolorspace=space))


def _write(answers: BinaryIO, header: dict[str, object], values: bytes | memoryview) -> None:
    answers.write(json.dumps(header).encode() + b"\n")
    answers.write(values)
    answers.flush()


if __name__ == "__main__":
    main()
