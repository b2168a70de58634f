"""Heat maps through the grad-cam library, on the kept activations of ``features[29]``.

Only the head runs, forward and backward; the convolutions ran for the prediction. The raw maps are those of the
library on the whole network; its scaling and resizing are left out.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import torch
from torch import nn

from cxr_desktop.core.model.cam_library import ClassifierOutputTarget, ablation_cam, grad_cam, score_cam
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.progress import CancelToken, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from cxr_desktop.core.model.vgg16 import Vgg16

_LIBRARY = {
    Method.GRAD_CAM: grad_cam.GradCAM,
    Method.GRAD_CAM_PP: grad_cam.GradCAMPlusPlus,
    Method.HIRES_CAM: grad_cam.HiResCAM,
    Method.XGRAD_CAM: grad_cam.XGradCAM,
    Method.LAYER_CAM: grad_cam.LayerCAM,
    Method.EIGEN_CAM: grad_cam.EigenCAM,
    Method.ABLATION_CAM: grad_cam.AblationCAM,
    Method.SCORE_CAM: grad_cam.ScoreCAM,
}
_BATCHES = {Method.ABLATION_CAM: 32, Method.SCORE_CAM: 4}
_CHANNELS = 512

for _module in (ablation_cam, score_cam):  # their progress bars write to the console; ours goes to whoever asked
    _module.tqdm = SimpleNamespace(tqdm=lambda steps: steps)


def raw_map(
    network: Vgg16,
    seen: torch.Tensor,
    *,
    method: Method,
    class_index: int,
    known: torch.Tensor | None = None,
    token: CancelToken | None = None,
    progress: Callable[[Progress], object] | None = None,
) -> NDArray[np.float32]:
    """Return the raw heat map of one film, (14, 14) float32.

    Parameters
    ----------
    network
        Frozen, in evaluation mode.
    seen
        The kept activations (1, 512, 14, 14) for every method but Score-CAM, which masks the picture and needs the
        preprocessed film (1, 3, 224, 224).
    class_index
        The output whose log-probability is explained.
    known
        Log-probabilities (1, n) that were computed from `seen` under autograd; then the head need not run again.
    token, progress
        Looked at and told at each forward pass of the slow methods.

    Raises
    ------
    Cancelled
        When `token` says so.
    """
    passes = _CHANNELS // _BATCHES[method] + 2 if method in _BATCHES else 1
    part = _Explained(network, method, token or CancelToken(), progress, passes)
    cam = _raw(_LIBRARY[method])(model=part, target_layers=[part.cam_layer])
    try:
        if method in _BATCHES:
            cam.batch_size = _BATCHES[method]
            values = cam(input_tensor=seen.to(torch.float32), targets=[ClassifierOutputTarget(class_index)])
        else:
            values = _from_gradient(cam, network, seen, class_index=class_index, known=known)
    finally:
        cam.activations_and_grads.release()
    raw: NDArray[np.float32] = np.asarray(values, dtype=np.float32)[0]
    return raw


def _from_gradient(
    cam: Any,  # noqa: ANN401 - the library has no types
    network: Vgg16,
    seen: torch.Tensor,
    *,
    class_index: int,
    known: torch.Tensor | None,
) -> object:
    """Return the library's map from activations and gradient, which we hand it: its own way runs the head again."""
    if known is None:
        seen = seen.to(torch.float32).requires_grad_(True)  # noqa: FBT003 - torch's signature
    gradient = None
    if cam.uses_gradients:
        output = network.head(seen) if known is None else known
        (slope,) = torch.autograd.grad(output[0, class_index], seen, retain_graph=known is not None)
        gradient = slope.cpu().numpy()
    activations = seen.detach().cpu().numpy()
    return cam.get_cam_image(seen, cam.target_layers[0], [class_index], activations, gradient, eigen_smooth=False)


class _Explained(nn.Module):
    """The head, or for Score-CAM the whole network, with a layer in fp32 where the library may hook in."""

    def __init__(
        self,
        network: Vgg16,
        method: Method,
        token: CancelToken,
        progress: Callable[[Progress], object] | None,
        passes: int,
    ) -> None:
        super().__init__()
        self.network, self.cam_layer = network, nn.Identity()
        self._method, self._token, self._progress, self._passes = method, token, progress, passes
        self._done = 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self._token.raise_if_cancelled()
        if self._progress is not None:
            self._progress(Progress(min(self._done, self._passes), self._passes, self._method.display_name))
        self._done += 1
        if self._method is Method.SCORE_CAM:
            x = self.network.activations(x).to(torch.float32)
        return self.network.head(self.cam_layer(x))


def _raw(library: type[Any]) -> type[Any]:
    """Return the library's method without its scaling: the values themselves, (N, 14, 14)."""

    class Raw(library):  # type: ignore[misc]
        def compute_cam_per_layer(self, inputs: torch.Tensor, targets: list[Any], eigen_smooth: bool) -> object:  # noqa: FBT001 - the library's signature
            hooked = self.activations_and_grads
            activations = hooked.activations[0].cpu().detach().numpy()
            gradients = hooked.gradients[0].cpu().detach().numpy() if hooked.gradients else None
            return self.get_cam_image(inputs, self.target_layers[0], targets, activations, gradients, eigen_smooth)

        def aggregate_multi_layers(self, maps: object) -> object:
            return maps

    return cast("type[Any]", Raw)
