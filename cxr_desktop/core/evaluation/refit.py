"""Fit temperature and operating point of a model again on labelled films of a new place, and say what that brings."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from scipy.special import expit

from cxr_desktop.core.evaluation.calibration import fit_calibration
from cxr_desktop.core.trust.conformal import fit_conformal
from cxr_desktop.core.trust.shift_figures import measured_figures
from cxr_desktop.core.words.errors import ModelError, TooFewFilms
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.core.words.writing import check_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.evaluation.result import Calibration, Scores
    from cxr_desktop.core.model.header import CheckpointHeader
    from cxr_desktop.core.model.prediction import Metric, ModelInfo
    from cxr_desktop.core.model.scope import ConformalRule

_Value = TypeVar("_Value")

FEWEST = 20
"""Films of each class without which nothing is fitted: ten for each half."""

_FEWEST_OF_HALF = 10
_CHANCE = 0.5
_IS_THERE = "is there already, and no model is written over"


@dataclass(frozen=True, slots=True)
class Refit:
    """A new calibration and what it brings.

    Parameters
    ----------
    model, model_sha256
        Name and digest of the model that was fitted again.
    data
        Which films, in words.
    counts
        Films of each class.
    calibration
        Fitted on all of the films.
    before, after
        Figures on these films as the model is, and by fits on one half judged on the other, both ways: what a fit on
        half as many films brings to others of this place, which is a little less than the fit on all brings.
    conformal
        Prediction sets with the coverage that the model states, by probabilities that were fitted on the other half;
        None for a model without them.
    notes
        Sentences about films that were left out, or that are no test any more.
    missing
        Sentences about folders whose films may be missing. They name folders: the model is handed out without them.
    """

    model: str
    model_sha256: str
    data: str
    counts: tuple[int, ...]
    calibration: Calibration
    before: tuple[Metric, ...]
    after: tuple[Metric, ...]
    conformal: ConformalRule | None = None
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def n(self) -> int:
        """How many films."""
        return sum(self.counts)

    @property
    def warning(self) -> str:
        """Why the new operating point does not help, as a sentence; "" where nothing speaks against it."""
        auc = next((metric for metric in self.after if metric.name == "AUC"), None)
        if auc is None or auc.low > _CHANCE:
            return ""
        return (
            f"Here the model may not tell the classes apart at all (AUC {auc.value:.2f} [{auc.low:.2f}, "
            f"{auc.high:.2f}]): no operating point mends that; train on films of this place."
        )

    def to_json(self) -> str:
        """Return it as JSON text."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False)


def fit_again(
    scores: Scores,
    info: ModelInfo,
    *,
    data: str,
    rule: str = "sensitivity",
    sensitivity: float = 0.95,
    notes: tuple[str, ...] = (),
    seed: int = 0,
) -> Refit:
    """Return a calibration for a new place, judged honestly.

    The order of the films stays what the network says, so the AUC does not change: where it is near 0.5 no operating
    point helps. The halves hold whole patients.

    Parameters
    ----------
    scores
        Of labelled films of the new place, by the model that `info` describes.
    data
        Which films these are, in words.
    rule, sensitivity
        How the operating point is chosen (`fit_calibration`).
    notes
        Sentences about films that were left out (`films_to_fit_by`), to be kept.

    Raises
    ------
    TooFewFilms
        Below `FEWEST` films of a class, or when patients have so many films that no halves can be made.
    ValueError
        For an unknown rule.
    """
    counts = tuple(int((scores.truth == label).sum()) for label in range(len(scores.classes)))
    if len(counts) != 2:
        msg = f"the model tells {len(counts)} classes apart; it is fitted again for two"
        raise TooFewFilms(msg)
    if min(counts) < FEWEST:
        held = ", ".join(f"{n} of {name}" for name, n in zip(scores.classes, counts, strict=True))
        msg = f"at least {FEWEST} labelled films of each class are needed, and there are {held}"
        raise TooFewFilms(". ".join((msg, *notes)).rstrip("."))
    patients = np.asarray(scores.patients, dtype=object)
    half = _halves(scores.truth, scores.patients, seed)
    p, is_called = np.empty(len(half)), np.empty(len(half), dtype=bool)
    for learns in (half, ~half):
        fitted = fit_calibration(_at(scores, learns), rule=rule, sensitivity=sensitivity)
        p[~learns] = _calibrated(scores, fitted)[~learns]
        is_called[~learns] = p[~learns] >= _point(fitted)
    own = scores.probabilities(info.temperature)[:, 1]
    point = 0.5 if info.operating_point is None else info.operating_point
    before = measured_figures(
        scores.truth, own, called=own >= point, patients=patients.tolist(), data=f"{data}, as the model was"
    )
    judged = f"{data}, fitted on one half and judged on the other, both ways"
    after = measured_figures(scores.truth, p, called=is_called, patients=patients.tolist(), data=judged)
    same = tuple(replace(metric, data=data) for metric in before if metric.name == "AUC")
    calibration = fit_calibration(scores, rule=rule, sensitivity=sensitivity)
    how = calibration.how.replace("validation films", f"films of {data}")
    others = tuple(metric for metric in after if metric.name != "AUC")
    conformal = None
    if info.conformal is not None:
        conformal = fit_conformal(np.stack([1 - p, p], axis=1), scores.truth, info.conformal.coverage)
    fitted_on_all = replace(calibration, how=how)
    return Refit(info.name, info.sha256, data, counts, fitted_on_all, before, same + others, conformal, notes)


def check_new_model(path: Path) -> None:
    """Try whether a new model can be written, before the work.

    Raises
    ------
    ModelError
        When `path` is there already, does not end in .safetensors or cannot be written.
    """
    if path.suffix.lower() != ".safetensors":
        raise ModelError(path, "a model's name ends in .safetensors")
    check_file(path, ModelError)
    if path.exists():
        raise ModelError(path, _IS_THERE)


def write_refit(path: Path, source: Path, refit: Refit) -> None:
    """Write the checkpoint `source` with a new calibration to a new file.

    Raises
    ------
    ModelError
        When `path` is there already, does not end in .safetensors or cannot be written, or `source` cannot be read
        or is another model.
    """
    from cxr_desktop.core.model.checkpoint import load_checkpoint, save_checkpoint  # noqa: PLC0415 - brings torch
    from cxr_desktop.core.model.weights import shifted  # noqa: PLC0415

    check_new_model(path)
    checkpoint = load_checkpoint(source)
    if checkpoint.info.sha256 != refit.model_sha256:
        raise ModelError(source, f"is not the model that was fitted again ({refit.model})")
    header = _header(checkpoint.header, refit, display_text(path.stem))
    shift, trust = refit.calibration.shift, checkpoint.trust
    moved = None if trust is None else trust.shifted(shift)
    with _claimed(path):
        save_checkpoint(path, header, shifted(checkpoint.state, shift), moved)


@contextmanager
def _claimed(path: Path) -> Iterator[None]:
    """Hold a new name by an empty file, which no two writers can make; it goes when the writing fails."""
    try:
        path.open("xb").close()
    except FileExistsError as failure:
        raise ModelError(path, _IS_THERE) from failure
    except OSError as failure:
        raise ModelError(path, f"cannot be written ({failure.strerror or failure})") from failure
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _header(header: CheckpointHeader, refit: Refit, name: str) -> CheckpointHeader:
    calibration = refit.calibration
    of_classes = ", ".join(f"{n} {label}" for label, n in zip(header.classes, refit.counts, strict=True))
    said = (
        f"Temperature, shift and operating point were fitted again on {refit.n} films of {refit.data} "
        f"({of_classes}); the network itself learned nothing of them."
    )
    said = " ".join((said, *refit.notes))
    record = {
        "model": refit.model,
        "data": refit.data,
        "counts": list(refit.counts),
        "temperature": calibration.temperature,
        "shift": calibration.shift,
        "operating_point": calibration.operating_point,
    }
    return replace(
        header,
        name=name,
        temperature=calibration.temperature,
        operating_point=calibration.operating_point,
        uncertain_band=calibration.uncertain_band,
        training=f"{header.training} {said}".strip(),
        training_record={**header.training_record, "refit": record, "calibration": calibration.how},
        conformal=refit.conformal,
        metrics=refit.after,
        card=f"{header.card.rstrip()}\n\n{_card(refit, said)}".lstrip(),
    )


def _card(refit: Refit, said: str) -> str:
    rows = [
        f"| {m.name} | {m.value:.3f} [{m.low:.3f}, {m.high:.3f}] | {m.n} |" for m in refit.after
    ]  # what stands above the section was measured with the old calibration
    lines = [
        "## Fitted again",
        "",
        f"{said} Figures above this section are those of {refit.model}, before.",
        "",
        "| figure | value [95 % interval] | n |",
        "|---|---|---|",
        *rows,
        "",
        "Fitted on one half of the films and judged on the other, both ways.",
    ]
    return "\n".join(lines) + "\n"


def _halves(truth: NDArray[np.int64], patients: Sequence[str], seed: int) -> NDArray[np.bool_]:
    """Return who is in the first half: whole patients, each class cut as evenly as they allow.

    Patients come in random order, those with most films first, each to the half that lacks its films more.
    """
    names, owner = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    films = np.stack([np.bincount(owner[truth == label], minlength=len(names)) for label in (0, 1)])  # (2, patients)
    shuffled = np.random.default_rng(seed).permutation(len(names))
    order = shuffled[np.argsort(-films.sum(axis=0)[shuffled], kind="stable")]
    lead = np.zeros(2, dtype=np.int64)  # of the first half over the second, by class
    first = np.zeros(len(names), dtype=bool)
    for patient in order:
        first[patient] = lead @ films[:, patient] <= 0
        lead += films[:, patient] if first[patient] else -films[:, patient]
    half: NDArray[np.bool_] = first[owner]
    for label in (0, 1):
        inside = half[truth == label]
        if min(inside.sum(), (~inside).sum()) < _FEWEST_OF_HALF:
            msg = "a few patients have most of the films, so that none of them can judge what the others fitted"
            raise TooFewFilms(msg)
    return half


def _at(scores: Scores, rows: NDArray[np.bool_]) -> Scores:
    def some(values: tuple[_Value, ...]) -> tuple[_Value, ...]:
        return tuple(value for value, is_in in zip(values, rows.tolist(), strict=True) if is_in)

    return replace(
        scores,
        paths=some(scores.paths),
        names=some(scores.names),
        truth=scores.truth[rows],
        log_probabilities=scores.log_probabilities[rows],
        patients=some(scores.patients),
        scopes=some(scores.scopes) if scores.scopes else (),
    )


def _calibrated(scores: Scores, fitted: Calibration) -> NDArray[np.float64]:
    log_odds = scores.log_probabilities[:, 1] - scores.log_probabilities[:, 0]
    p: NDArray[np.float64] = expit((log_odds + fitted.shift) / fitted.temperature)
    return p


def _point(fitted: Calibration) -> float:
    return 0.5 if fitted.operating_point is None else fitted.operating_point
