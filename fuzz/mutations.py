"""Seeded damage: the case of a number is the same bytes on every machine."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_HEAD = 600  # bytes in which headers lie
_ODD = (0, 1, 0x7F, 0x80, 0xFF)
_ODD_NUMBERS = (0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class Case:
    """One damaged file: which seed, what was done to it, and its bytes."""

    number: int
    seed: str
    damage: str
    data: bytes


def case(seeds: Mapping[str, bytes], number: int, start: int = 0) -> Case:
    """Return the case of a number: the seeds in turn, each damage as likely as any other.

    Parameters
    ----------
    seeds
        Good files by name.
    number
        Of the case.
    start
        Another start gives other damage to the same seeds.
    """
    chance = random.Random(f"{start}/{number}")
    names = sorted(seeds)
    name = names[number % len(names)]
    damage = chance.choice(tuple(_DAMAGES))
    others = [other for other in names if other != name]
    data = _DAMAGES[damage](chance, seeds[name], seeds[chance.choice(others)])
    return Case(number, name, damage, data)


def _place(chance: random.Random, data: bytes) -> int:
    """Return a place in the data, in its head half of the time."""
    return chance.randrange(min(len(data), _HEAD) if chance.random() < 0.5 else len(data))


def _flip_bits(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        changed[_place(chance, data)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _set_bytes(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 4))):
        changed[_place(chance, data)] = chance.choice(_ODD)
    return bytes(changed)


def _set_number(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    """Put an odd number where a length, a size or an offset may stand."""
    at, number = _place(chance, data) & ~1, chance.choice(_ODD_NUMBERS)
    kind = chance.choice(("<I", ">I", "<H", ">H"))
    packed = struct.pack(kind, number if kind[1] == "I" else number & 0xFFFF)
    return data[:at] + packed + data[at + len(packed) :]


def _cut(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    return data[: _place(chance, data) + 1]


def _swap_heads(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """Join the head of one file to the rest of another."""
    at = 1 + _place(chance, other)
    return other[:at] + data[min(at, len(data)) :]


def _drop(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + data[at + chance.choice((1, 2, 8, 64, 512)) :] or b"\0"


def _repeat(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    at, length = _place(chance, data), chance.choice((1, 8, 64, 512))
    return data[:at] + data[at : at + length] * chance.choice((2, 3, 50)) + data[at + length :]


def _splice(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """Put a piece of another file in."""
    at, begin = _place(chance, data), _place(chance, other)
    return data[:at] + other[begin : begin + chance.choice((8, 64, 512))] + data[at:]


_DAMAGES: dict[str, Callable[[random.Random, bytes, bytes], bytes]] = {
    "bits flipped": _flip_bits,
    "bytes set": _set_bytes,
    "number set": _set_number,
    "cut": _cut,
    "heads swapped": _swap_heads,
    "piece dropped": _drop,
    "piece repeated": _repeat,
    "piece of another": _splice,
}
