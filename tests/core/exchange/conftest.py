"""A film with an identity in every kind of place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.exchange.planted import planted_film


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return planted_film(tmp_path / "Zwiebelfisch_Quendoline.dcm")
