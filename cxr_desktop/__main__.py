"""``python -m cxr_desktop`` and the ``cxr-desktop`` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return its exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - a frozen program is its own worker process

        multiprocessing.freeze_support()
    if sys.argv[1:] == ["--decode-jpeg"]:  # a frozen program's helper process, see core.film.decoder
        from cxr_desktop.core.film.decoder_child import main as decode  # noqa: PLC0415

        decode()
        return 0
    from cxr_desktop.cli import run  # noqa: PLC0415 - nothing is imported before it is needed
    from cxr_desktop.core.words.ending import end  # noqa: PLC0415

    return end(run(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
