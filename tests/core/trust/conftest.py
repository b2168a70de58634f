"""The bundled network, and what it says of when not to believe it, fitted anew to a few real films."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.films import LabelledFilm
from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.trust.fit import Fitted, fit_trust
from cxr_desktop.core.words.progress import CancelToken, drain

LEARNED, UNSEEN = 90, 80


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow whatever needs the fit of 170 films, which takes more than a minute."""
    for item in items:
        if "fitted" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def few(data: Path) -> Split:
    """Two lists of real training films, half of them of each class."""
    root = data / "kermany224"
    lists: dict[str, list[LabelledFilm]] = {"train": [], "val": []}
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        paths = sorted((root / "train" / name).iterdir())[::8]
        films = [LabelledFilm(path, label, "train") for path in paths]
        lists["train"] += films[: LEARNED // 2]
        lists["val"] += films[LEARNED // 2 : LEARNED // 2 + UNSEEN // 2]
    return Split(
        root=root,
        classes=("NORMAL", "PNEUMONIA"),
        train=tuple(lists["train"]),
        val=tuple(lists["val"]),
        test=(),
        rule="kermany",
        how="for a test",
    )


@pytest.fixture(scope="session")
def fitted(few: Split, shared_cache: None) -> Fitted:
    """What `fit_trust` finds on them."""
    return drain(fit_trust(few, Classifier.load(), token=CancelToken(), keeps_names=True))


@pytest.fixture(scope="session")
def guarded(fitted: Fitted, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of the bundled network with what was fitted."""
    checkpoint = load_checkpoint(bundled_model())
    path = tmp_path_factory.mktemp("guarded") / "guarded.safetensors"
    header = replace(checkpoint.header, conformal=fitted.conformal, trust_record=fitted.record)
    save_checkpoint(path, header, checkpoint.state, fitted.trust)
    return path


@pytest.fixture(scope="session")
def classifier(guarded: Path) -> Classifier:
    """The guarded classifier."""
    return Classifier.load(guarded)


@pytest.fixture
def film(few: Split):
    """A film that the guard has not seen."""
    path = sorted((few.root / "train" / "PNEUMONIA").iterdir())[100]
    return read_radiograph(path)
