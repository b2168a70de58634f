"""Failures that are expected tell their thing and their reason in one sentence."""

from __future__ import annotations

import copy
import os
import pickle
from pathlib import Path

import pytest

from cxr_desktop.core.words.errors import Cancelled, CxrError, DeviceError, FilmError, ModelError, PathError


@pytest.mark.parametrize("kind", [PathError, FilmError, ModelError])
def test_a_failure_of_a_file_names_file_and_reason(kind: type[PathError]):
    failure = kind(Path("ward") / "film.png", "the file is empty")
    assert str(failure) == f"{Path('ward') / 'film.png'}: the file is empty"
    assert (failure.path, failure.reason) == (Path("ward") / "film.png", "the file is empty")
    assert isinstance(failure, CxrError)


def test_a_strange_file_name_stays_one_readable_line():
    text = str(FilmError(Path(os.fsdecode(b"a\xff\nb.png")), "the file is empty"))
    assert text == "a\\xff\\nb.png: the file is empty"
    text.encode("utf-8")


def test_a_failure_survives_the_way_between_processes():
    failure = FilmError(Path("film.png"), "the file is empty")
    for other in (pickle.loads(pickle.dumps(failure)), copy.copy(failure)):
        assert isinstance(other, FilmError)
        assert (str(other), other.path, other.reason) == (str(failure), failure.path, failure.reason)


def test_cancelled_is_no_failure():
    assert not issubclass(Cancelled, CxrError)
    assert issubclass(DeviceError, CxrError)
