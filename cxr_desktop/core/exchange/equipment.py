"""What every object that we write says of its maker and its series."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from highdicom import UID

from cxr_desktop import __version__

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MAKER, PRODUCT = "cxr-desktop", "cxr-desktop"
RESEARCH = "For research, not for diagnosis."
SERIES_NUMBERS = {"film": 9001, "sc": 9002, "map": 9003, "report": 9004, "state": 9005}


def equipment() -> dict[str, str]:
    """Return the maker, product, version and serial number, as highdicom's keywords."""
    return {
        "manufacturer": MAKER,
        "manufacturer_model_name": PRODUCT,
        "software_versions": __version__,
        "device_serial_number": __version__,
    }


@dataclass(frozen=True, slots=True)
class NewInstance:
    """The identity of an object to be written: new UIDs in a series of ours."""

    kind: str
    series: str = field(default_factory=lambda: str(UID()))
    instance: str = field(default_factory=lambda: str(UID()))

    def keywords(self) -> dict[str, str | int]:
        """Return it as highdicom's keywords."""
        return {
            "series_instance_uid": self.series,
            "series_number": SERIES_NUMBERS[self.kind],
            "sop_instance_uid": self.instance,
            "instance_number": 1,
        }


def finish(made: Dataset, source: Dataset, title: str) -> None:
    """Add the title of the series, the character set, and whether the source was without identity (PS3.3 C.7.1.1)."""
    made.SeriesDescription = title
    made.SpecificCharacterSet = "ISO_IR 192"  # words of users go beyond what the film's own set may hold
    for keyword in ("PatientIdentityRemoved", "DeidentificationMethod", "DeidentificationMethodCodeSequence"):
        if keyword in source:
            made[keyword] = source[keyword]
