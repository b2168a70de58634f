"""Numbers of DICOM's network services as words (PS3.7 annex C, PS3.4 B.2.3 and C.4, PS3.8 9.3.4)."""

from __future__ import annotations

SUCCESS, CANCELLED = 0x0000, 0xFE00
PENDING = (0xFF00, 0xFF01)
WARNINGS = (0xB000, 0xB006, 0xB007)
OUT_OF_RESOURCES = 0xA700
_EXACT = {
    0x0110: "it failed while processing",
    0x0117: "it finds the object's number invalid",
    0x0122: "it does not offer this service for such objects",
    0x0124: "it does not allow this to us",
    0xA701: "it is out of resources while counting matches",
    0xA702: "it is out of resources while sending",
    0xA801: "it does not know where to send to",
    0xB000: "some of the objects could not be sent",
    CANCELLED: "it stopped on request",
}
_RANGES = (
    (0xA700, 0xA7FF, "it is out of resources, such as disk space"),
    (0xA900, 0xA9FF, "it finds that question and service, or object and class, do not match"),
    (0xC000, 0xCFFF, "it cannot process this"),
)
_REASONS = {
    "Called AE title not recognised": "it does not know the AE title {called} (called AE title not recognised)",
    "Calling AE title not recognised": "it does not know us as {own} (calling AE title not recognised)",
    "No reason given": "it refuses the association without a reason",
    "Application context name not supported": "it does not speak DICOM as we do",
    "Temporary congestion": "it is too busy now",
    "Local limit exceeded": "it has too many connections now",
    "Protocol version not supported": "it speaks another version of DICOM",
}
_OBJECTION = {
    0xB000: "some fields were changed by the node",
    0xB006: "some fields were left out by the node",
    0xB007: "the node finds that the object does not match its class",
}


def status_words(status: int, comment: str = "") -> str:
    """Return what a status of a service means, with its number and what the node adds."""
    said = _EXACT.get(status) or next(
        (words for low, high, words in _RANGES if low <= status <= high), "it answers with an unknown status"
    )
    return f"{said} (status {status:04X}{f', {comment}' if comment else ''})"


def objection(status: int) -> str:
    """Return what a node does not like about an object that it took all the same, or ""."""
    return _OBJECTION.get(status, "")


def rejection_words(reason: str, *, called: str, own: str) -> str:
    """Return why an association was refused; `reason` as PS3.8 9.3.4 names it."""
    for name, words in _REASONS.items():
        if name.lower() in reason.lower().replace("recognized", "recognised"):
            return words.format(called=called, own=own)
    return f"it refuses the association ({reason})"
