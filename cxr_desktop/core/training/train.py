"""A training from its folder to its report: prepare, fit, save, calibrate, evaluate."""

from __future__ import annotations

import importlib.metadata
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError

from cxr_desktop import __version__
from cxr_desktop.core.dataset.split import split_digest
from cxr_desktop.core.model.checkpoint import save_checkpoint
from cxr_desktop.core.model.device import choose_device, choose_precision, describe, memory_wanted
from cxr_desktop.core.model.header import CheckpointHeader
from cxr_desktop.core.training.chain import mark_trained
from cxr_desktop.core.training.events import Evaluating, Noted, RunEnded, RunStarted
from cxr_desktop.core.training.films import films_digest, identify_films
from cxr_desktop.core.training.finish import finish
from cxr_desktop.core.training.fit import EpochOver, Material, fit
from cxr_desktop.core.training.memory import batch_size
from cxr_desktop.core.training.recipe import BASES
from cxr_desktop.core.training.resume import read_state, write_state
from cxr_desktop.core.training.runs import RunError
from cxr_desktop.core.training.start import starting_network
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.paths import display_name, display_path

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from cxr_desktop.core.dataset.split import Split
    from cxr_desktop.core.training.control import Control
    from cxr_desktop.core.training.events import Event
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.training.resume import Place
    from cxr_desktop.core.training.runs import Run
    from cxr_desktop.core.training.start import Start

_LIBRARIES = ("torch", "torchvision", "numpy", "pillow", "pydicom", "safetensors", "scikit-learn")


@dataclass(frozen=True, eq=False)
class _Prepared:
    """All that `fit` needs, and what the record says of it. `untouched` are the start's tensors."""

    recipe: Recipe
    split: Split
    start: Start
    untouched: Mapping[str, torch.Tensor]
    material: Material


def train(run: Run, control: Control) -> Generator[Event, None, RunEnded]:
    """Train in a run folder, from its last epoch on where it has one, and return how it ended.

    Every epoch is on the disk before it is told. Stopping keeps the best epoch so far and evaluates it.

    Raises
    ------
    CxrError
        When the recipe, the weights, the films, the device or the disk do not allow it; what was saved stays.
    Cancelled
        When stopped before the first epoch began.
    """
    with run.held():
        place, state = read_state(run.state)
        prepared = yield from _prepare(run, control)
        yield _started(run, prepared, place)
        place = yield from _fit(run, prepared, control, place, state)
        report = yield from _finish(run, place, control)
        checkpoint = str(run.best) if place.best_epoch else ""
        ended = RunEnded(str(run.folder), place.why, place.best_epoch, checkpoint, report)
        _note_end(run, ended)
        yield ended
        return ended


def _note_end(run: Run, ended: RunEnded) -> None:
    try:
        run.note(ended)
    except OSError as failure:
        reason = failure.strerror or failure
        raise RunError(run.folder, f"the end of the training cannot be noted ({reason})") from failure


def _prepare(run: Run, control: Control) -> Generator[Event, None, _Prepared]:
    recipe, split = run.recipe(), run.split()
    device = choose_device(recipe.device)
    precision = choose_precision(device) if recipe.precision == "auto" else recipe.precision
    train_films = yield from identify_films(split.train, token=control.stop)
    val_films = yield from identify_films(split.val, token=control.stop)
    if len({film.label for film in train_films}) < 2:
        raise RunError(split.root, "there are films of fewer than two classes to learn from")
    with memory_wanted("there is too little free memory for the network"):
        start = starting_network(recipe, split.classes)
    size = batch_size(recipe, device)
    material = Material(
        start.network, start.needs_scaling, train_films, val_films, len(split.classes), device, precision, size
    )
    try:
        run.write_environment(_environment(recipe, split, start, material))
    except OSError as failure:
        raise RunError(run.folder, f"cannot be written to ({failure.strerror or failure})") from failure
    return _Prepared(recipe, split, start, dict(start.network.state_dict()), material)


def _started(run: Run, prepared: _Prepared, place: Place) -> RunStarted:
    recipe, split, material = prepared.recipe, prepared.split, prepared.material
    parameters = dict(material.network.named_parameters())
    learning = mark_trained(material.network, recipe.trained, freeze_fc=recipe.freeze_fc)
    return RunStarted(
        folder=str(run.folder),
        recipe=recipe.name,
        classes=split.classes,
        counts={name: list(split.counts(name)) for name in ("train", "val", "test")},
        epochs=recipe.epochs,
        first_epoch=place.epoch + 1,
        batch_size=material.batch_size,
        device=describe(material.device, material.precision).title,
        parameters=sum(p.numel() for p in parameters.values()),
        trained_parameters=sum(parameters[name].numel() for name in learning),
    )


def _fit(
    run: Run, prepared: _Prepared, control: Control, place: Place, state: Mapping[str, torch.Tensor]
) -> Generator[Event, None, Place]:
    if place.epoch:
        yield Noted(f"Going on after epoch {place.epoch}.")
    size, device = prepared.material.batch_size, prepared.material.device
    sentence = f"{device} has too little memory for {size} films at a time; choose a smaller batch"
    try:
        with memory_wanted(sentence):
            events = fit(prepared.material, prepared.recipe, control, place=place, state=state)
            while True:
                try:
                    event = next(events)
                except StopIteration as end:
                    ended: Place = end.value
                    return ended
                if isinstance(event, EpochOver):
                    _save(run, prepared, event)
                    yield event.event
                else:
                    yield event
    except (OSError, SafetensorError) as failure:
        reason = getattr(failure, "strerror", None) or failure
        raise RunError(run.folder, f"the training cannot be kept ({reason})") from failure


def _finish(run: Run, place: Place, control: Control) -> Generator[Event, None, str]:
    """Calibrate and evaluate what was kept, unless nobody waits for it; return the report's path."""
    if not place.best_epoch or control.give_up.is_cancelled:
        return ""
    yield Evaluating(place.best_epoch)
    try:
        with memory_wanted("there is too little free memory to evaluate what was learnt; the best epoch is kept"):
            page = yield from finish(run, token=control.give_up)
    except Cancelled:
        yield Noted("The evaluation was left out; it is made when this run is gone on with.")
        return ""
    return "" if page is None else str(page)


def _save(run: Run, prepared: _Prepared, over: EpochOver) -> None:
    """Write the state last: until then the epoch counts as not done, and is done again alike."""
    run.note(over.event)
    if over.kept is not None:
        # what did not learn goes as it came: the network may hold it at a lower precision by now
        whole = {name: tensor.detach() for name, tensor in prepared.untouched.items()} | dict(over.kept)
        own = {name: tensor.to(torch.float16) for name, tensor in whole.items()}
        save_checkpoint(run.best, _header(run, prepared, over.place), own)
    write_state(run.state, over.place, over.state)


def _header(run: Run, prepared: _Prepared, place: Place) -> CheckpointHeader:
    recipe, split, material = prepared.recipe, prepared.split, prepared.material
    binary = len(split.classes) == 2
    return CheckpointHeader(
        name=run.folder.name,
        classes=split.classes,
        preprocessing=recipe.preprocessing,
        base=prepared.start.base,
        operating_point=0.5 if binary else None,
        scope=f"Trained on {len(material.train)} films of {split.root.name}; how it does elsewhere is unknown.",
        training=f"{len(material.train)} films of {split.root.name}, recipe {recipe.name}, epoch {place.epoch}.",
        training_record=_environment(_travelling(recipe), split, prepared.start, material)
        | {"data": display_name(split.root), "best_epoch": place.best_epoch},  # it travels, its folders do not
    )


def _travelling(recipe: Recipe) -> Recipe:
    """Return a recipe as a checkpoint may tell it: a file that it starts from by its name, without its folders."""
    return recipe if recipe.base in BASES else replace(recipe, base=display_name(Path(recipe.base)))


def _versions() -> dict[str, str]:
    """Return the versions of what decides the figures; the small packages have no torchvision."""
    found = {}
    for name in _LIBRARIES:
        with suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def _environment(recipe: Recipe, split: Split, start: Start, material: Material) -> dict[str, object]:
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": _versions(),
        "device": describe(material.device, material.precision).title,
        "precision": material.precision,
        "batch_size": material.batch_size,
        "seed": recipe.seed,
        "recipe": recipe.name,
        "recipe_values": asdict(recipe),
        "data": display_path(split.root),
        "split": split.how,
        "split_sha256": split_digest(split),
        "train_films": len(material.train),
        "train_sha256": films_digest(material.train),
        "val_films": len(material.val),
        "val_sha256": films_digest(material.val),
        "started_from": start.source,
        "started_from_sha256": start.source_sha256,
    }
