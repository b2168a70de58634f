"""What is offered to a node: kinds of radiographs, and the ways their pixels may be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

FIND = "1.2.840.10008.5.1.4.1.2.2.1"  # study root
GET = "1.2.840.10008.5.1.4.1.2.2.3"
ECHO = "1.2.840.10008.1.1"
_IMPLICIT, _EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
_PLAIN = (_EXPLICIT, _IMPLICIT, "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2")
_COMPRESSED = (
    "1.2.840.10008.1.2.4.70",
    "1.2.840.10008.1.2.4.57",
    "1.2.840.10008.1.2.4.80",
    "1.2.840.10008.1.2.4.81",
    "1.2.840.10008.1.2.4.90",
    "1.2.840.10008.1.2.4.91",
    "1.2.840.10008.1.2.4.50",
    "1.2.840.10008.1.2.4.51",
    "1.2.840.10008.1.2.5",
    "1.2.840.10008.1.2.4.201",
    "1.2.840.10008.1.2.4.202",
    "1.2.840.10008.1.2.4.203",
)
RADIOGRAPHS = (
    "1.2.840.10008.5.1.4.1.1.1",  # CR
    "1.2.840.10008.5.1.4.1.1.1.1",  # DX, for presentation
    "1.2.840.10008.5.1.4.1.1.1.1.1",  # DX, for processing
    "1.2.840.10008.5.1.4.1.1.1.2",  # mammogram, for presentation
    "1.2.840.10008.5.1.4.1.1.1.2.1",  # mammogram, for processing
    "1.2.840.10008.5.1.4.1.1.1.3",  # intra-oral, for presentation
    "1.2.840.10008.5.1.4.1.1.7",  # secondary capture
    "1.2.840.10008.5.1.4.1.1.12.1",  # X-ray angiogram
    "1.2.840.10008.5.1.4.1.1.12.2",  # radiofluoroscopy
)
MOST_CONTEXTS = 128  # PS3.8 9.3.2.2: odd numbers from 1 to 255


def contexts_to_fetch() -> list[Any]:
    """Return the presentation contexts of C-GET: each class once plain and once in each compressed syntax."""
    from pynetdicom import build_context  # noqa: PLC0415 - the extra

    contexts = [build_context(GET)]
    for kind in RADIOGRAPHS:
        contexts.append(build_context(kind, list(_PLAIN)))
        contexts += [build_context(kind, syntax) for syntax in _COMPRESSED]
    return contexts


def contexts_to_send(kinds: Iterable[tuple[str, str]]) -> list[Any]:
    """Return presentation contexts for pairs of class and transfer syntax; plain ones may be written otherwise."""
    from pynetdicom import build_context  # noqa: PLC0415 - the extra

    pairs = dict.fromkeys(kinds)
    pairs |= dict.fromkeys((kind, other) for kind, syntax in pairs if syntax in _PLAIN for other in _PLAIN[:2])
    return [build_context(kind, syntax) for kind, syntax in pairs]
