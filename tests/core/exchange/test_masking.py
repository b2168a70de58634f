"""Rectangles blacked out in pixel data: the rest of the film reads as before, wherever its bits were."""

from __future__ import annotations

import io

import numpy as np
import pydicom
import pytest

from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.exchange.masking import mask_film
from cxr_desktop.core.film.dicom import stored_values
from tests.core.film.dicom_film import RAMP, film, saved


@pytest.mark.parametrize("high", [11, 15])
def test_values_are_the_same_wherever_their_bits_are(high: int) -> None:
    header = film(RAMP << (high - 11), HighBit=high)
    mask_film(header, (Mask(3, 5, 10, 20),))
    found = stored_values(pydicom.dcmread(io.BytesIO(saved(header)))).values
    hidden = np.zeros(RAMP.shape, bool)
    hidden[Mask(3, 5, 10, 20).pixels()] = True
    assert np.array_equal(found[~hidden], RAMP[~hidden])
    assert (found[hidden] == 0).all()
