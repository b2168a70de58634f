"""``cxr-desktop doctor``: what keeps this installation from working, each in one readable line.

Nothing here imports Qt or, in this process, torch: a broken one must not break its doctor.
"""

from __future__ import annotations

from cxr_desktop.doctor.engine import examine_engine
from cxr_desktop.doctor.finding import Finding, Level
from cxr_desktop.doctor.surroundings import (
    examine_dicom,
    examine_folders,
    examine_languages,
    examine_models,
    examine_network,
    examine_pillow,
    examine_program,
    examine_python,
)
from cxr_desktop.doctor.window import examine_display, examine_libraries, examine_pyside

__all__ = ["Finding", "Level", "examine"]


def examine() -> tuple[Finding, ...]:
    """Return all findings. Takes some seconds, for it runs torch in a child process."""
    return (
        examine_program(),
        examine_python(),
        examine_pyside(),
        *examine_libraries(),
        examine_display(),
        *examine_engine(),
        *examine_models(),
        examine_languages(),
        examine_pillow(),
        examine_dicom(),
        examine_network(),
        *examine_folders(),
    )
