"""Reasons are one short line, whatever a damaged file says about itself."""

from __future__ import annotations

import pytest

from cxr_desktop.core.film.refusal import Refused, ends_early, first_words


def test_what_is_quoted_from_a_file_fits_on_one_short_line() -> None:
    reason = Refused("is no film (1.2\n\x07\x1b[31m\u202e" + "9" * 400 + ")").reason
    assert len(reason) == 200
    assert reason.isprintable()


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0, "the file ends before the picture begins"),
        (0.004, "the file ends before the picture begins"),
        (0.314, "the file ends after 31 % of the picture"),
        (0.999, "the file ends after 99 % of the picture"),
        (1, "the file ends before the picture is complete"),
    ],
)
def test_a_cut_file_says_how_much_of_it_is_there(share: float, expected: str) -> None:
    assert ends_early(share).reason == expected


def test_of_what_a_library_says_the_first_line_is_quoted() -> None:
    assert first_words(ValueError("bad header.\nmore")) == "bad header"
    assert first_words(KeyError()) == "KeyError"
