"""What the network says about a film: types without torch, so that the window can name them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cxr_desktop.core.model.scope import UNGUARDED

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.model.scope import ConformalRule, Population, ScopeVerdict


class Method(StrEnum):
    """How a heat map is made. All but Score-CAM work on the kept activations of ``features[29]``."""

    GRAD_CAM = "grad-cam"
    GRAD_CAM_PP = "grad-cam++"
    HIRES_CAM = "hires-cam"
    XGRAD_CAM = "xgrad-cam"
    LAYER_CAM = "layer-cam"
    EIGEN_CAM = "eigen-cam"
    ABLATION_CAM = "ablation-cam"
    SCORE_CAM = "score-cam"

    @property
    def display_name(self) -> str:
        """The name as papers write it."""
        return _NAMES[self]

    @property
    def is_slow(self) -> bool:
        """Whether it takes seconds and therefore runs only on demand, with progress and cancel."""
        return self in {Method.ABLATION_CAM, Method.SCORE_CAM}


_NAMES = {
    Method.GRAD_CAM: "Grad-CAM",
    Method.GRAD_CAM_PP: "Grad-CAM++",
    Method.HIRES_CAM: "HiResCAM",
    Method.XGRAD_CAM: "XGrad-CAM",
    Method.LAYER_CAM: "LayerCAM",
    Method.EIGEN_CAM: "Eigen-CAM",
    Method.ABLATION_CAM: "Ablation-CAM",
    Method.SCORE_CAM: "Score-CAM",
}


@dataclass(frozen=True, slots=True)
class Metric:
    """A measured figure with its uncertainty; `low` and `high` bound a 95 % interval."""

    name: str
    value: float
    n: int
    low: float
    high: float
    data: str
    method: str


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What a loaded model says of itself.

    Parameters
    ----------
    name
        Short name for people ("cxr-vgg16-2").
    sha256
        Digest of the checkpoint file's bytes: the model's identity in results.
    classes
        Class names in the order of the outputs.
    preprocessing
        Identity of the preprocessing (`core.model.preprocess`).
    temperature
        Divides the log-odds before they are shown; 1 when never fitted.
    operating_point
        For two classes: the calibrated probability of ``classes[1]`` from which the film is called that. Else None.
    uncertain_band
        For two classes: calibrated probabilities between which a call is marked uncertain. None if unknown.
    scope
        One or two sentences about whom the model was trained on and where it fails.
    metrics
        Measured figures with n and interval.
    training
        How it was trained, in words.
    card
        Free text of the model card (Markdown).
    base
        ``"imagenet1k_v1"``, ``"seeded"`` or ``"none"``.
    parameters
        How many weights the network has.
    has_guard
        Whether it can tell films it was not made for.
    population
        Whom it learned from, for the check of headers; None where unknown.
    conformal
        The rule of its prediction sets; None when never fitted.
    chosen_by
        How many validation films chose its epoch; 0 where there were none, or its record does not say.
    lists
        How films were cut into lists, in words; "" where its record does not say.
    calibration
        How temperature and operating point were fitted, or why not, in words; "" where its record does not say.
    refitted
        What was fitted again to another place, in words; "" where nothing was.
    """

    name: str
    sha256: str
    classes: tuple[str, ...]
    preprocessing: str
    temperature: float
    operating_point: float | None
    uncertain_band: tuple[float, float] | None
    scope: str
    metrics: tuple[Metric, ...]
    training: str
    card: str
    base: str
    parameters: int
    has_guard: bool = False
    population: Population | None = None
    conformal: ConformalRule | None = None
    chosen_by: int = 0
    lists: str = ""
    calibration: str = ""
    refitted: str = ""

    @property
    def is_calibrated(self) -> bool:
        """Whether its probabilities or its operating point are other than those of a network without any fit."""
        return self.temperature != 1 or self.uncertain_band is not None or self.operating_point not in {None, 0.5}


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """Where the network runs: ``device`` as torch names it, ``precision`` ("fp32", "bf16"), and words for people."""

    device: str
    precision: str
    title: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """The network's answer for one film.

    Parameters
    ----------
    film_sha256
        `Radiograph.sha256` of the film.
    probabilities
        One per class, calibrated by the model's temperature, summing to 1.
    label_index
        The class called: for two classes by the operating point, else the most probable.
    label
        Its name.
    uncertain
        Whether the probability of ``classes[1]`` lies in the uncertain band.
    field_of_view
        What of the film the network saw.
    seconds
        Time of preprocessing and network for this film (its share of the batch).
    device
        Where it ran.
    scope
        Whether the film is one that the model may be asked about.
    spread
        Standard deviation of the calibrated probability of ``classes[1]`` over the model's ensemble of last layers;
        None for a model without one.
    """

    film_sha256: str
    probabilities: tuple[float, ...]
    label_index: int
    label: str
    uncertain: bool
    field_of_view: FieldOfView
    seconds: float
    device: DeviceInfo
    scope: ScopeVerdict = UNGUARDED
    spread: float | None = None

    @property
    def probability(self) -> float:
        """Calibrated probability of the class called."""
        return self.probabilities[self.label_index]


@dataclass(frozen=True, eq=False, slots=True)
class Heatmap:
    """Where the network looked.

    Parameters
    ----------
    values
        Shape (14, 14) float32: the raw map before any scaling; positive values speak for the class.
    field_of_view
        The rectangle of the film that the grid covers.
    method, class_index
        What was asked.
    film_sha256
        The film.
    seconds
        Time it took beyond the prediction.
    """

    values: NDArray[np.float32]
    field_of_view: FieldOfView
    method: Method
    class_index: int
    film_sha256: str
    seconds: float

    @property
    def has_evidence(self) -> bool:
        """False when the map is constant, not finite or nowhere positive: then nothing may be drawn."""
        low, high = float(self.values.min()), float(self.values.max())
        return low < high < float("inf") and high > 0.0
