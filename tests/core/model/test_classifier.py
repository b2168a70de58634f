"""The classifier: the same numbers whoever asks, and what it costs to ask twice."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model import device as device_module
from cxr_desktop.core.model.checkpoint import LoadedModel, bundled_model, load_checkpoint, load_model
from cxr_desktop.core.model.classifier import Classifier, calibrated, called
from cxr_desktop.core.model.device import choose_device, choose_precision
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.errors import DeviceError
from cxr_desktop.core.words.paths import cache_folder


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


@pytest.fixture(scope="module")
def films(request: pytest.FixtureRequest) -> list[Radiograph]:
    data: Path = request.getfixturevalue("data")
    paths = [p for label in ("NORMAL", "PNEUMONIA") for p in sorted((data / "kermany224/test" / label).iterdir())[:6]]
    return [read_radiograph(path) for path in paths]


def blank(value: int) -> Radiograph:
    return Radiograph(np.full((40, 40), value, np.uint8), 8, Window(128, 256))


def test_a_film_has_the_same_numbers_alone_in_a_batch_and_again(classifier: Classifier, films: list[Radiograph]):
    together = classifier.predict(films[:4])
    alone = [classifier.predict([film])[0] for film in films[:4]]
    assert [p.probabilities for p in together] == [p.probabilities for p in alone]
    assert [p.film_sha256 for p in together] == [film.sha256 for film in films[:4]]
    assert Classifier.load().predict(films[:1])[0].probabilities == alone[0].probabilities


@pytest.mark.slow
def test_the_chosen_precision_agrees_with_plain_fp32(classifier: Classifier, films: list[Radiograph]):
    network = load_model(bundled_model()).network.to(memory_format=torch.contiguous_format)
    reference = Classifier(LoadedModel(classifier.info, network), torch.device("cpu"), "fp32")
    differences = [
        abs(ours.probabilities[1] - plain.probabilities[1])
        for ours, plain in zip(classifier.predict(films), reference.predict(films), strict=True)
    ]
    assert max(differences) <= 0.01


def test_probabilities_are_the_networks_after_temperature():
    assert calibrated([math.log(0.8), math.log(0.2)], 1.0) == pytest.approx((0.8, 0.2))
    odds = (0.2 / 0.8) ** (1 / 2)
    assert calibrated([math.log(0.8), math.log(0.2)], 2.0)[1] == pytest.approx(odds / (1 + odds))
    assert sum(calibrated([-0.1, -900.0, -2.5], 1.7)) == pytest.approx(1)


def test_the_operating_point_decides_between_two_classes():
    info = replace(load_checkpoint(bundled_model()).info, operating_point=0.16, uncertain_band=(0.1, 0.3))
    assert called((0.85, 0.15), info) == (0, True)
    assert called((0.84, 0.16), info) == (1, True)
    assert called((0.5, 0.5), info) == (1, False)
    assert called((0.95, 0.05), info) == (0, False)
    many = replace(info, classes=("a", "b", "c"), operating_point=None, uncertain_band=None)
    assert called((0.2, 0.3, 0.5), many) == (2, False)


def test_explaining_a_predicted_film_runs_no_convolution(classifier: Classifier, films: list[Radiograph]):
    classifier.predict(films[:1])
    runs: list[int] = []
    hook = classifier._network.features[0].register_forward_hook(lambda *_: runs.append(1))
    try:
        first = classifier.explain(films[0])
        assert runs == []
        classifier._seen.clear()
        again = classifier.explain(films[0])
        assert runs == [1]
    finally:
        hook.remove()
    assert np.array_equal(first.values, again.values)
    assert first.values.shape == (14, 14)
    assert first.film_sha256 == films[0].sha256


def test_a_heat_map_is_for_the_class_called_unless_another_is_asked(classifier: Classifier, films: list[Radiograph]):
    prediction = classifier.predict(films[-1:])[0]
    assert classifier.explain(films[-1]).class_index == prediction.label_index
    normal, pneumonia = (classifier.explain(films[-1], Method.GRAD_CAM, index).values for index in (0, 1))
    assert np.corrcoef(normal.ravel(), pneumonia.ravel())[0, 1] < -0.9  # what speaks for one speaks against the other


def test_only_the_last_films_are_kept(classifier: Classifier, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cxr_desktop.core.model.classifier._KEPT_FILMS", 3)
    for value in range(5):
        classifier.predict([blank(value)])
    assert list(classifier._seen) == [blank(value).sha256 for value in (2, 3, 4)]


def test_running_out_of_memory_halves_the_batch_and_goes_on(classifier: Classifier, monkeypatch: pytest.MonkeyPatch):
    sizes: list[int] = []
    textures = classifier._network.textures

    def limited(batch: torch.Tensor) -> torch.Tensor:
        sizes.append(len(batch))
        if len(batch) > 2:
            raise torch.OutOfMemoryError
        return textures(batch)

    monkeypatch.setattr(classifier._network, "textures", limited)
    monkeypatch.setattr(classifier, "_batch", 8)
    predictions = classifier.predict([blank(value) for value in range(5)])
    assert sizes == [5, 4, 2, 2, 1]
    assert [p.film_sha256 for p in predictions] == [blank(value).sha256 for value in range(5)]


def test_no_memory_for_a_single_film_is_one_sentence(classifier: Classifier, monkeypatch: pytest.MonkeyPatch):
    def none(_batch: torch.Tensor) -> torch.Tensor:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(classifier._network, "textures", none)
    with pytest.raises(DeviceError, match="too little free memory for one film"):
        classifier.predict([blank(0)])


@pytest.mark.parametrize("name", ["cuda:7", "mps", "toaster"])
def test_a_device_that_is_not_there_is_one_sentence(name: str):
    if name == "mps" and torch.backends.mps.is_available():
        pytest.skip("this machine has it")
    with pytest.raises(DeviceError, match=name):
        choose_device(name)


def test_the_precision_is_measured_once_and_remembered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path))
    measured: list[int] = []

    def ratio() -> float:
        measured.append(1)
        return 0.3

    monkeypatch.setattr(device_module, "_bf16_ratio", ratio)
    cpu = torch.device("cpu")
    assert [choose_precision(cpu), choose_precision(cpu)] == ["bf16", "bf16"]
    assert len(measured) == 1
    (cache_folder() / "precision.json").write_text("{damaged")
    assert choose_precision(cpu) == "bf16"
    assert len(measured) == 2
    monkeypatch.setattr(device_module, "_bf16_ratio", lambda: 4.6)
    (cache_folder() / "precision.json").unlink()
    assert choose_precision(cpu) == "fp32"


def test_the_real_measurement_is_quick_and_positive():
    assert 0 < device_module._bf16_ratio() < 100
