"""New names for patients, UIDs and days: the same for the same, over a run or, with a key file, over many."""

from __future__ import annotations

import hmac
import json
import re
import secrets
from datetime import date, timedelta
from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.request import PREFIX
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path

_MOST_DAYS = 3650
_STANDARD = "1.2.840.10008."
_DATE = re.compile(r"(\d{4})\.?(\d{2})\.?(\d{2})")


class KeyFileError(PathError):
    """A key file that cannot be read or written."""


class Pseudonyms:
    """Everything that depends on the secret.

    Parameters
    ----------
    prefix
        What pseudonyms begin with: "ANON" makes ``ANON-0001``.
    key
        The file that holds the secret and who has which number, without names; made when absent. None: the secret
        lives as long as this object.

    Raises
    ------
    KeyFileError
        When the key file cannot be read or is none.
    """

    def __init__(self, *, prefix: str = PREFIX, key: Path | None = None) -> None:
        self._prefix, self._key = prefix, key
        self._secret, self._numbers = secrets.token_bytes(32), dict[str, int]()
        if key is not None and key.exists():
            self._load(key)

    def patient(self, identity: str) -> str:
        """Return the pseudonym of a patient, whose identity is any text that tells patients apart."""
        number = self._numbers.setdefault(self._digest("patient", identity).hex(), len(self._numbers) + 1)
        return f"{self._prefix}-{number:04d}"

    def uid(self, old: str) -> str:
        """Return the new UID of an old one (PS3.5 B.2); UIDs of the standard stay."""
        if not old or old.startswith(_STANDARD):
            return old
        return f"2.25.{int.from_bytes(self._digest('uid', old)[:16])}"

    def shifted(self, text: str, identity: str) -> str:
        """Return a date (DA) or date and time (DT) of a patient, earlier by the patient's number of days, or "".

        The number is 1 to 3,650 and the same for all dates of the patient.
        """
        found = _DATE.match(text)
        if found is None:
            return ""
        days = 1 + int.from_bytes(self._digest("days", identity)[:8]) % _MOST_DAYS
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
        content = {"format": _FORMAT, "secret": self._secret.hex(), "patients": self._numbers}
        try:
            with write_beside(self._key) as beside:
                beside.write_text(json.dumps(content, indent=1), encoding="ascii")
            self._key.chmod(0o600)
        except OSError as failure:
            raise KeyFileError(self._key, f"the key cannot be written ({failure.strerror or failure})") from failure

    def _load(self, key: Path) -> None:
        try:
            content = json.loads(key.read_bytes())
            is_ours = content["format"] == _FORMAT
            self._secret = bytes.fromhex(content["secret"])
            self._numbers = {str(name): int(number) for name, number in content["patients"].items()}
        except OSError as failure:
            raise KeyFileError(key, f"the key cannot be read ({failure.strerror or failure})") from failure
        except (ValueError, KeyError, TypeError, AttributeError) as failure:
            raise KeyFileError(key, _NO_KEY) from failure
        if not is_ours:
            raise KeyFileError(key, _NO_KEY)

    def _digest(self, purpose: str, text: str) -> bytes:
        return hmac.digest(self._secret, f"{purpose}\0{text}".encode("utf-8", "surrogateescape"), "sha256")


_NO_KEY = "this is no key file of cxr-desktop"
_FORMAT = "cxr-desktop de-identification key 1"
