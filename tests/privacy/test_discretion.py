"""What the program leaves out of what it writes about itself."""

from __future__ import annotations

import struct
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from cxr_desktop.core.film.header_fields import read_header_fields
from cxr_desktop.core.words.discretion import note_header, without_headers, without_names
from cxr_desktop.core.words.paths import display_name, display_path
from tests.privacy.planted import FOLDER, HEADER_MARKS, NAME_MARKS, PLANTED


def test_words_of_a_header_that_was_shown_are_left_out(planted_ward: Path):
    read_header_fields(planted_ward / "qzfilm one.dcm")
    for value in (*PLANTED.values(), "QZNAME", "1933-05-27", "QZPRIVATE"):
        assert without_headers(f"KeyError: '{value}', and on") == "KeyError: '<hidden>', and on"


def test_short_words_and_parts_of_words_stay():
    note_header(["PA", "QZLUNG"])
    assert without_headers("PA of QZLUNGS") == "PA of QZLUNGS"


def test_short_names_of_persons_are_left_out():
    note_header(["QZK^LI", "CR"])
    assert without_headers("KeyError: 'QZK', LI of CR; LIVE") == "KeyError: '<hidden>', <hidden> of CR; LIVE"


def test_a_name_has_the_same_number_wherever_it_is():
    name = display_name(Path("qznumber anna meier.dcm"))
    first = without_names(f"{name} cannot be read.")
    assert first.startswith("<name ")
    assert without_names(f"and again {name}") == f"and again {first.partition(' cannot')[0]}"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The log /home/qz/a b/c.log cannot be written: it is full.", "The log <path>: it is full."),
        ("C:\\Films\\qz anna\\1.dcm: empty", "<path>: empty"),
        ("No such file: '/films/qz anna/one.dcm'", "No such file: '<path>'"),
        ("qzmeier.dcm was read in 1/2 s and/or later", "<file> was read in 1/2 s and/or later"),
        ("~/films/qz anna", "<path>"),
        ("A bug in the program: KeyError: 'qz'. It goes on", "A bug in the program: KeyError"),
        ("  raise\nValueError: qz anna is not a number", "  raise\nValueError"),
        ("pydicom.errors.InvalidDicomError: qz", "pydicom.errors.InvalidDicomError"),
    ],
)
def test_names_that_were_never_shown_are_left_out(text: str, left: str):
    assert without_names(text) == left


def _bad_group() -> None:
    group = ExceptionGroup("qzgroup", [ValueError("qzone anna\nqztwo"), struct.error("qzthree")])
    group.add_note("qznote")
    raise group


def _bad_chain() -> None:
    try:
        _bad_group()
    except ExceptionGroup as failure:
        message = "qzfour\n\tsize mismatch for qzfive\n\nqzsix\n2 qzseven"
        raise RuntimeError(message) from failure


@pytest.mark.parametrize("bad", [_bad_group, _bad_chain])
def test_exceptions_keep_their_kind_and_place_and_say_nothing(bad: Callable[[], None]):
    with pytest.raises(Exception) as caught:  # noqa: PT011 - of two kinds
        bad()
    text = without_names("ERROR at work\n" + "".join(traceback.format_exception(caught.value)))
    assert "qz" not in text
    for line in ("ERROR at work", "ExceptionGroup", "ValueError", "struct.error", "in _bad_group"):
        assert line in text
    assert text.count("File ") == text.count(", in ") >= 2


def test_code_keeps_its_place():
    where = Path(display_path.__code__.co_filename)
    assert without_names(f'File "{where}", line 3') == 'File "cxr_desktop/core/words/paths.py", line 3'
    assert without_names(f'File "{pytest.__file__}"') == 'File "<python>/pytest/__init__.py"'


def test_folders_that_were_shown_give_no_others_away():
    for name in ("~", "/", "/films", "cxr_desktop", "core", "python3.11"):
        display_path(Path(name))
    above = without_names(display_path(Path("/qzfilms")))
    assert without_names("~/films/qz anna") == "<path>"
    assert without_names("No such file: '~/films/qz anna.png'") == "No such file: '<path>'"
    assert without_names("/qzfilms/qz anna/1.dcm: empty") == f"{above}/<path>: empty"
    test_code_keeps_its_place()


def test_the_marks_of_the_other_tests_are_those_that_are_planted(planted_ward: Path):
    assert FOLDER.split()[0] in NAME_MARKS
    for value in PLANTED.values():
        assert any(mark in value.casefold() for mark in HEADER_MARKS)
