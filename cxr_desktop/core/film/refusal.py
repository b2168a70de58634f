"""Why a picture is not shown, said where it is found out; `reading` adds the path."""

from __future__ import annotations

from cxr_desktop.core.words.paths import one_line

_LONGEST = 200


class Refused(Exception):  # noqa: N818 - a decision, not a failure of the program
    """A picture that cannot be shown whole.

    Parameters
    ----------
    reason
        For a radiologist, in lower case and without a full stop: ``"the file ends after 31 % of the picture"``.
        What it quotes from the file is made fit for one line of at most 200 characters.
    """

    def __init__(self, reason: str) -> None:
        self.reason = one_line(reason, _LONGEST)
        super().__init__(self.reason)


def ends_early(share: float) -> Refused:
    """Return the refusal of a file of which only this share (0-1) of the picture is there."""
    percent = int(100 * share)
    if 1 <= percent < 100:
        return Refused(f"the file ends after {percent} % of the picture")
    return Refused(f"the file ends before the picture {'is complete' if percent else 'begins'}")


def first_words(failure: BaseException) -> str:
    """Return the first line of what a library said, short, to stand in brackets."""
    lines = str(failure).strip().splitlines()
    text = (lines[0] if lines else type(failure).__name__)[:120].strip(" .:")
    return text or type(failure).__name__
