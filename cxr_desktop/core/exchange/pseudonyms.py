"""New names for patients, UIDs and days: the same for the same, over a run or, with a key file, over many."""

from __future__ import annotations

import hmac
import json
import re
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.request import PREFIX
from cxr_desktop.core.words.documents import read_words
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MOST_DAYS = 3650
STANDARD_UIDS = ("1.2.840.10008.", "2.16.840.1.113883.6.")  # of DICOM, and of coding schemes
_DATE = re.compile(r"(\d{4})\.?(\d{2})\.?(\d{2})")


class KeyFileError(PathError):
    """A key file that cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a patient from others: any text, and for numbers the institution that issued them, or ""."""

    person: str
    issuer: str = ""


class Pseudonyms:
    """Everything that depends on the secret.

    Parameters
    ----------
    prefix
        What pseudonyms begin with: "ANON" makes ``ANON-0001``.
    key
        The file that holds the secret and who has which number, without names; made when absent. None: the secret
        lives as long as this object.
    is_taken
        Returns whether a pseudonym that nobody has yet may not be given any more.

    Raises
    ------
    KeyFileError
        When the key file cannot be read or is none.
    """

    def __init__(
        self, *, prefix: str = PREFIX, key: Path | None = None, is_taken: Callable[[str], bool] = lambda _name: False
    ) -> None:
        self._prefix, self._key, self._is_taken = prefix, key, is_taken
        self._secret, self._numbers, self._places = secrets.token_bytes(32), dict[str, int](), set[str]()
        if key is not None and key.exists():
            self._load(key)

    def patient(self, identity: Identity) -> str:
        """Return the pseudonym of a patient.

        Two films are of one patient when the persons are equal and, where both have an issuer, the issuers too. A
        film without an issuer is of the patient who had that number first.
        """
        person = self._digest("patient", identity.person).hex()
        if not identity.issuer:
            return self._named(self._number_of(person))
        issued = self._digest("issued", f"{identity.person}\0{identity.issuer}").hex()
        if issued not in self._numbers:
            first = self._digest("issuer known", identity.person).hex()
            is_first = first not in self._numbers
            number = self._number_of(person) if is_first else self._next()
            self._numbers[issued] = number
            self._numbers.setdefault(first, number)
        return self._named(self._numbers[issued])

    def owns(self, pseudonym: str, folder: Path) -> bool:
        """Return whether a patient's folder in `folder` was made with this key."""
        return self._place(pseudonym, folder) in self._places

    def own(self, pseudonym: str, folder: Path) -> None:
        """Remember that a patient's folder in `folder` is made with this key, and save that before it is made.

        Raises
        ------
        KeyFileError
            As `save`.
        """
        self._places.add(self._place(pseudonym, folder))
        self.save()

    def _place(self, pseudonym: str, folder: Path) -> str:
        return self._digest("place", f"{folder.resolve()}\0{pseudonym}").hex()

    def _number_of(self, person: str) -> int:
        if person not in self._numbers:
            self._numbers[person] = self._next()
        return self._numbers[person]

    def _next(self) -> int:
        number = max(self._numbers.values(), default=0) + 1
        while self._is_taken(self._named(number)):
            number += 1
        return number

    def _named(self, number: int) -> str:
        return f"{self._prefix}-{number:04d}"

    def uid(self, old: str) -> str:
        """Return the new UID of an old one (PS3.5 B.2); UIDs of the standard stay."""
        if not old or old.startswith(STANDARD_UIDS):
            return old
        return f"2.25.{int.from_bytes(self._digest('uid', old)[:16])}"

    def shifted(self, text: str, identity: Identity) -> str:
        """Return a date (DA) or date and time (DT) of a patient, earlier by the patient's number of days, or "".

        The number is 1 to 3,650 and the same for all dates of the patient.
        """
        found = _DATE.match(text)
        if found is None:
            return ""
        days = 1 + int.from_bytes(self._digest("days", identity.person)[:8]) % _MOST_DAYS
        try:
            new = date(*map(int, found.groups())) - timedelta(days=days)
        except (ValueError, OverflowError):
            return ""
        return f"{new:%Y%m%d}{text[found.end() :]}".rjust(8, "0")

    def save(self) -> None:
        """Write the key file, readable by nobody else, if there is to be one.

        Raises
        ------
        KeyFileError
            When it cannot be written.
        """
        if self._key is None:
            return
        content = {
            "format": _FORMAT,
            "secret": self._secret.hex(),
            "patients": self._numbers,
            "places": sorted(self._places),
        }
        try:
            self._key.parent.mkdir(parents=True, exist_ok=True)
            with write_beside(self._key, mode=0o600) as beside:
                beside.write_text(json.dumps(content, indent=1), encoding="ascii")
        except OSError as failure:
            raise KeyFileError(self._key, f"the key cannot be written ({failure.strerror or failure})") from failure

    def _load(self, key: Path) -> None:
        try:
            content = json.loads(read_words(key))
            is_ours = content["format"] == _FORMAT
            self._secret = bytes.fromhex(content["secret"])
            self._numbers = {str(name): int(number) for name, number in content["patients"].items()}
            self._places = set(map(str, content.get("places", [])))
        except OSError as failure:
            raise KeyFileError(key, f"the key cannot be read ({failure.strerror or failure})") from failure
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as failure:
            raise KeyFileError(key, _NO_KEY) from failure
        if not is_ours:
            raise KeyFileError(key, _NO_KEY)

    def _digest(self, purpose: str, text: str) -> bytes:
        return hmac.digest(self._secret, f"{purpose}\0{text}".encode("utf-8", "surrogateescape"), "sha256")


_NO_KEY = "this is no key file of cxr-desktop"
_FORMAT = "cxr-desktop de-identification key 1"
