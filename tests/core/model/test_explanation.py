"""Heat maps: ours, from kept activations, against the grad-cam library on the whole network."""

from __future__ import annotations

import numpy as np
import pytest
import pytorch_grad_cam as grad_cam
import torch
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.model.explanation import raw_map
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.model.vgg16 import Vgg16
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, Progress

LIBRARY = {
    Method.GRAD_CAM: grad_cam.GradCAM,
    Method.GRAD_CAM_PP: grad_cam.GradCAMPlusPlus,
    Method.HIRES_CAM: grad_cam.HiResCAM,
    Method.XGRAD_CAM: grad_cam.XGradCAM,
    Method.LAYER_CAM: grad_cam.LayerCAM,
    Method.EIGEN_CAM: grad_cam.EigenCAM,
}


@pytest.fixture(scope="module")
def network() -> Vgg16:
    return load_model(bundled_model()).network


@pytest.fixture(scope="module")
def picture(network: Vgg16) -> torch.Tensor:
    generator = torch.Generator().manual_seed(7)
    noise = torch.rand(1, 3, 28, 28, generator=generator)
    return torch.nn.functional.interpolate(noise, (224, 224), mode="bicubic") * 4 - 2


@pytest.fixture(scope="module")
def kept(network: Vgg16, picture: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return network.activations(picture)


def as_the_library_scales(raw: np.ndarray) -> np.ndarray:
    """Return a raw map as the library returns its maps at 14 x 14: positive part, minimum to maximum, twice."""
    scaled = np.maximum(raw, 0)
    for _ in range(2):
        scaled = scaled - scaled.min()
        scaled = scaled / (1e-7 + scaled.max())
    return scaled


@pytest.mark.parametrize("method", list(LIBRARY))
@pytest.mark.parametrize("class_index", [0, 1])
def test_raw_maps_are_those_of_the_library_on_the_whole_network(
    network: Vgg16, picture: torch.Tensor, kept: torch.Tensor, method: Method, class_index: int
):
    ours = raw_map(network, kept, method=method, class_index=class_index)
    taken: list[np.ndarray] = []

    class Watched(LIBRARY[method]):
        def get_cam_image(self, *args: object, **kwargs: object) -> np.ndarray:
            taken.append(super().get_cam_image(*args, **kwargs))
            return taken[-1]

    inputs = picture.clone().requires_grad_(True)
    with Watched(model=network, target_layers=[network.features[29]]) as library:
        library(input_tensor=inputs, targets=[ClassifierOutputTarget(class_index)])
    theirs = taken[0][0]
    assert ours.shape == theirs.shape == (14, 14)
    if method is Method.EIGEN_CAM and np.dot(ours.ravel(), theirs.ravel()) < 0:
        theirs = -theirs  # the sign of a singular vector is free
    assert np.abs(ours - theirs).max() <= 1e-3 * np.abs(theirs).max()


def test_a_frozen_network_is_explained_although_the_librarys_stock_use_fails(
    network: Vgg16, picture: torch.Tensor, kept: torch.Tensor
):
    assert not any(parameter.requires_grad for parameter in network.parameters())
    with (
        grad_cam.GradCAM(model=network, target_layers=[network.features[29]]) as stock,
        pytest.raises((AttributeError, RuntimeError)),
    ):
        stock(input_tensor=picture.clone(), targets=[ClassifierOutputTarget(1)])
    assert np.isfinite(raw_map(network, kept, method=Method.GRAD_CAM, class_index=1)).all()


def test_ablation_is_exact_and_reports_its_progress(network: Vgg16, kept: torch.Tensor, capfd):
    told: list[Progress] = []
    ours = raw_map(network, kept, method=Method.ABLATION_CAM, class_index=1, progress=told.append)
    with torch.no_grad():
        score = network.head(kept)[0, 1]
        weights = []
        for channel in range(0, 512, 64):  # every 64th channel by hand
            without = kept.clone()
            without[:, channel] = 0
            weights.append(((score - network.head(without)[0, 1]) / score.abs()).item())
    assert np.isfinite(ours).all()
    assert told[-1].total == told[-1].done + 1
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    # each channel's share of the map is its weight times its activation, up to one factor for all channels
    assert np.std(weights) > 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("method", [Method.ABLATION_CAM, Method.SCORE_CAM])
def test_slow_methods_stop_at_the_next_pass(
    network: Vgg16, picture: torch.Tensor, kept: torch.Tensor, method: Method, capfd
):
    token, passes = CancelToken(), []

    def progress(told: Progress) -> None:
        passes.append(told.done)
        if len(passes) == 2:
            token.cancel()

    seen = picture if method is Method.SCORE_CAM else kept
    with pytest.raises(Cancelled):
        raw_map(network, seen, method=method, class_index=1, token=token, progress=progress)
    assert len(passes) == 2
    assert capfd.readouterr() == ("", "")
    assert isinstance(network.features[29], torch.nn.ReLU)


@pytest.mark.parametrize(
    ("values", "has_evidence"),
    [
        (np.zeros((14, 14)), False),
        (np.full((14, 14), 3.0), False),
        (np.full((14, 14), np.nan), False),
        (-np.eye(14), False),
        (np.where(np.eye(14) > 0, np.nan, 1.0), False),
        (np.where(np.eye(14) > 0, np.inf, 1.0), False),
        (np.eye(14), True),
    ],
)
def test_a_map_without_evidence_says_so(values: np.ndarray, has_evidence: bool):
    heatmap = Heatmap(values.astype(np.float32), whole_film(10, 10), Method.GRAD_CAM, 1, "", 0.0)
    assert heatmap.has_evidence is has_evidence
