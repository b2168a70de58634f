"""What a test needs and the system has not: a reason to skip, but a failure where everything has to run."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def is_complete() -> bool:
    """Return whether nothing may be left out: in CI, or with real films that somebody named."""
    return bool(os.environ.get("CI") or os.environ.get("CXR_TEST_DATA"))


def lacking(reason: str) -> NoReturn:
    """Skip the test for what the system lacks; fail where the run has to be complete."""
    if is_complete():
        pytest.fail(reason)
    pytest.skip(reason)
