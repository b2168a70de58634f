"""What a de-identified copy may keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Options of the profile (PS3.15 E.3); all that they keep may help somebody to find the patient.

    Parameters
    ----------
    keeps_shifted_dates
        Keep dates and times, the dates shifted by the same number of days for all films of a patient.
    keeps_patient_characteristics
        Keep age (above 89 years as 90), sex, size and weight.
    keeps_device
        Keep serial numbers and names of the device and its station.
    keeps_uids
        Keep all UIDs, by which the films can be found where they came from.
    keeps_overlays
        Keep overlay planes, which may hold written names; their words go.
    """

    keeps_shifted_dates: bool = False
    keeps_patient_characteristics: bool = False
    keeps_device: bool = False
    keeps_uids: bool = False
    keeps_overlays: bool = False

    def codes(self) -> list[tuple[str, str]]:
        """Return the codes and meanings of what is done (PS3.16 CID 7050)."""
        chosen = [
            (True, "113100", "Basic Application Confidentiality Profile"),
            (self.keeps_shifted_dates, "113107", "Retain Longitudinal Temporal Information Modified Dates Option"),
            (self.keeps_patient_characteristics, "113108", "Retain Patient Characteristics Option"),
            (self.keeps_device, "113109", "Retain Device Identity Option"),
            (self.keeps_uids, "113110", "Retain UIDs Option"),
        ]
        return [(code, meaning) for is_on, code, meaning in chosen if is_on]
