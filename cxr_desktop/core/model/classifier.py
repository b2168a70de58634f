"""The classifier: the one way from radiographs to predictions and heat maps, whoever asks."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.model.appearance import appearances
from cxr_desktop.core.model.checkpoint import LoadedModel, bundled_model, load_model
from cxr_desktop.core.model.device import (
    DTYPES,
    choose_device,
    choose_precision,
    describe,
    is_out_of_memory,
    memory_wanted,
)
from cxr_desktop.core.model.guard import judge_scope
from cxr_desktop.core.model.prediction import Heatmap, Method, Prediction
from cxr_desktop.core.model.preprocess import preprocess
from cxr_desktop.core.model.reference import SimilarFilm
from cxr_desktop.core.words.errors import CxrError, DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.appearance import Appearance
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.model.reference import Reference
    from cxr_desktop.core.model.vgg16 import Vgg16
    from cxr_desktop.core.words.progress import CancelToken, Progress

_KEPT_FILMS = 32
_GPU_BATCH = 16


@dataclass(frozen=True, eq=False)
class _Seen:
    """What is kept of a film: its activations (1, 512, 14, 14), its prediction, its looks, and what made them.

    `log_probabilities` (1, n) still knows how it came from `activations`, so that a heat map runs the head backward
    only; None for a film that was predicted in a batch.
    """

    activations: torch.Tensor
    prediction: Prediction
    look: Appearance
    log_probabilities: torch.Tensor | None


class Classifier:
    """A loaded model on a device. Belongs to one thread at a time.

    On the CPU each film runs alone: a batch is no faster there, and kernels for other batch sizes round differently,
    so that a film's numbers would depend on its neighbours. On a GPU films run in batches; one film asked for alone
    always gives the same numbers.
    """

    def __init__(self, model: LoadedModel, device: torch.device, precision: str) -> None:
        self.info: ModelInfo = model.info
        self.device = describe(device, precision)
        self._torch_device = device
        self._network = model.network.to(device)
        self._trust = model.trust
        self._batch = 1 if device.type == "cpu" else _GPU_BATCH
        self._seen: OrderedDict[str, _Seen] = OrderedDict()

    @classmethod
    def load(cls, path: Path | None = None, *, device: str = "auto", precision: str = "auto") -> Classifier:
        """Load a checkpoint (the bundled one when `path` is None) onto a device.

        Raises
        ------
        ModelError
            When the checkpoint cannot be read or used.
        DeviceError
            When the device is not on this machine or has too little memory.
        """
        chosen = choose_device(device)
        if precision == "auto":
            precision = choose_precision(chosen)
        with memory_wanted(f"the device {chosen} has too little free memory for the model"):
            return cls(load_model(path or bundled_model(), dtype=DTYPES[precision]), chosen, precision)

    @property
    def network(self) -> Vgg16:
        """The network itself, frozen, for tests that change what it sees or how it is made; never to be changed."""
        return self._network

    def input_of(self, film: Radiograph) -> torch.Tensor:
        """Return what the network sees of a film, (1, 3, 224, 224) float32 on the device, channels-last."""
        return self._on_device(self._input([film])[0])

    def predict(self, films: Sequence[Radiograph]) -> list[Prediction]:
        """Return the prediction of each film, in order. Their activations are kept for `explain` (the last 32).

        When the device runs out of memory the batch is halved, for good.

        Raises
        ------
        DeviceError
            When not even one film fits into the device's memory.
        """
        predictions: list[Prediction] = []
        while len(predictions) < len(films):
            batch = films[len(predictions) : len(predictions) + self._batch]
            try:
                predictions += self._predict_batch(batch)
            except (RuntimeError, MemoryError) as failure:
                if not is_out_of_memory(failure):
                    raise
                if self._batch == 1:
                    msg = f"the device {self.device.device} has too little free memory for one film"
                    raise DeviceError(msg) from failure
                self._batch //= 2
        return predictions

    def explain(
        self,
        film: Radiograph,
        method: Method = Method.GRAD_CAM,
        class_index: int | None = None,
        *,
        token: CancelToken | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> Heatmap:
        """Return where the network looked on a film, for a class (None: the class called).

        After `predict` of the same film only the head runs. Ablation-CAM and Score-CAM run it or the whole network
        hundreds of times; they report to `progress` and stop with `token`.

        Raises
        ------
        Cancelled
            When stopped.
        DeviceError
            When the device runs out of memory.
        """
        from cxr_desktop.core.model.explanation import raw_map  # noqa: PLC0415 - grad-cam costs seconds to import

        if film.sha256 not in self._seen:
            self.predict([film])
        seen = self._seen[film.sha256]
        start = time.perf_counter()
        index = seen.prediction.label_index if class_index is None else class_index
        with memory_wanted(f"the device {self.device.device} has too little free memory for {method.display_name}"):
            tensor = self._on_device(self._input([film])[0]) if method is Method.SCORE_CAM else seen.activations
            values = raw_map(
                self._network,
                tensor,
                method=method,
                class_index=index,
                known=seen.log_probabilities,
                token=token,
                progress=progress,
            )
        seconds = time.perf_counter() - start
        return Heatmap(values, seen.prediction.field_of_view, method, index, film.sha256, seconds)

    @property
    def reference(self) -> Reference | None:
        """The films the model learned from; None where its checkpoint does not keep them."""
        return None if self._trust is None else self._trust.reference

    def prediction(self, film: Radiograph) -> Prediction:
        """Return the prediction of a film; what is still kept is not computed again."""
        if film.sha256 not in self._seen:
            self.predict([film])
        return self._seen[film.sha256].prediction

    def appearance(self, film: Radiograph) -> Appearance:
        """Return the descriptors of a film; it is predicted first if need be."""
        if film.sha256 not in self._seen:
            self.predict([film])
        return self._seen[film.sha256].look

    def code(self, film: Radiograph) -> NDArray[np.float32]:
        """Return the network's view of a film as `Reference.codes` has it, (d,) float32.

        Raises
        ------
        CxrError
            When the checkpoint has no guard.
        """
        if self._trust is None:
            msg = f"the model {self.info.name} keeps nothing of the films it learned from"
            raise CxrError(msg)
        return self._trust.guard.code(self.appearance(film))

    def similar(self, film: Radiograph, count: int = 5) -> tuple[SimilarFilm, ...]:
        """Return the training films nearest to a film, the nearest first; () where the checkpoint keeps none."""
        reference = self.reference
        if reference is None:
            return ()
        return tuple(
            SimilarFilm(
                reference.names[row], self.info.classes[reference.labels[row]], distance, reference.sha256[row]
            )
            for row, distance in reference.nearest(self.code(film), count)
        )

    def _input(self, films: Sequence[Radiograph]) -> tuple[torch.Tensor, list[FieldOfView]]:
        """Return preprocessed films (N, 3, 224, 224) on the CPU, and what they show."""
        tensors, fields = zip(*(preprocess(film, self.info.preprocessing) for film in films), strict=True)
        return torch.stack(tensors), list(fields)

    def _on_device(self, views: torch.Tensor) -> torch.Tensor:
        return views.to(self._torch_device).contiguous(memory_format=torch.channels_last)

    def _predict_batch(self, films: Sequence[Radiograph]) -> list[Prediction]:
        start = time.perf_counter()
        views, fields = self._input(films)
        with torch.no_grad():
            maps = self._network.textures(self._on_device(views))
            activations = self._network.activations_from_textures(maps).to(torch.float32)
        is_alone = len(films) == 1
        with torch.set_grad_enabled(is_alone):
            hidden = self._network.hidden(activations.requires_grad_(is_alone))
            outputs = self._network.output(hidden)
        rows = outputs.tolist()  # waits for the device
        looks = appearances(views, maps, hidden)
        seconds = (time.perf_counter() - start) / len(films)
        predictions = []
        for index, (film, row, field, look) in enumerate(zip(films, rows, fields, looks, strict=True)):
            prediction = self._prediction(film, row, field, look, seconds)
            predictions.append(prediction)
            kept = activations if is_alone else activations[index : index + 1].clone()
            self._keep(film, _Seen(kept, prediction, look, outputs if is_alone else None))
        return predictions

    def _prediction(
        self,
        film: Radiograph,
        log_probabilities: Sequence[float],
        field: FieldOfView,
        look: Appearance,
        seconds: float,
    ) -> Prediction:
        probabilities = calibrated(log_probabilities, self.info.temperature)
        index, uncertain = called(probabilities, self.info)
        trust, spread = self._trust, None
        if trust is not None and trust.last_layers is not None:
            log_odds = log_probabilities[1] - log_probabilities[0]
            spread = trust.last_layers.spread(look.hidden, log_odds, self.info.temperature)
        return Prediction(
            film_sha256=film.sha256,
            probabilities=probabilities,
            label_index=index,
            label=self.info.classes[index],
            uncertain=uncertain,
            field_of_view=field,
            seconds=seconds,
            device=self.device,
            scope=judge_scope(
                film, look, guard=None if trust is None else trust.guard, population=self.info.population
            ),
            spread=spread,
        )

    def _keep(self, film: Radiograph, seen: _Seen) -> None:
        self._seen[film.sha256] = seen
        self._seen.move_to_end(film.sha256)
        while len(self._seen) > _KEPT_FILMS:
            self._seen.popitem(last=False)


def calibrated(log_probabilities: Sequence[float], temperature: float) -> tuple[float, ...]:
    """Return probabilities after temperature scaling (Guo et al. 2017, arXiv 1706.04599), summing to 1."""
    scaled = [value / temperature for value in log_probabilities]
    peak = max(scaled)
    weights = [math.exp(value - peak) for value in scaled]
    total = math.fsum(weights)
    return tuple(weight / total for weight in weights)


def called(probabilities: Sequence[float], info: ModelInfo) -> tuple[int, bool]:
    """Return the index of the class called and whether the call is uncertain."""
    if info.operating_point is None:
        return max(range(len(probabilities)), key=probabilities.__getitem__), False
    p = probabilities[1]
    band = info.uncertain_band
    return int(p >= info.operating_point), band is not None and band[0] <= p <= band[1]
