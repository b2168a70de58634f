"""The original recipe: frozen layers computed once against the plain loop, and whether both learn the same.

The plain loop is the original script's: the whole VGG16 in train mode for every film of every epoch, batch 8,
float32, as torch runs it. Times of some batches are carried to 5,216 films and 10 epochs. ImageNet weights are not
needed for times; the bundled model stands in for them.

    python benchmarks/training_speed.py [--films N] [--seeds N]
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch.nn import functional

from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.patients import KERMANY
from cxr_desktop.core.dataset.split import cut_validation, folder_split
from cxr_desktop.core.model.device import choose_device, choose_precision
from cxr_desktop.core.model.preprocess import normalised
from cxr_desktop.core.training import features as features_module
from cxr_desktop.core.training.chain import mark_trained
from cxr_desktop.core.training.control import Control
from cxr_desktop.core.training.films import identify_films
from cxr_desktop.core.training.fit import EpochOver, Material, fit
from cxr_desktop.core.training.learner import Learner
from cxr_desktop.core.training.phases import phases
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.resume import Place
from cxr_desktop.core.training.sources import KeptFeatures
from cxr_desktop.core.training.start import starting_network
from cxr_desktop.core.training.views import PLAIN, FilmViews
from cxr_desktop.core.words.progress import CancelToken, drain

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "../shared/data/kermany224"
FILMS, EPOCHS, BATCH = 5216, 10, 8
CLASSES = ("NORMAL", "PNEUMONIA")
RECIPE = replace(PRESETS["original"], base="bundled", preprocessing="stretch224", augmentation="none", views=1)


def plain_step(network, optimiser, views, truth) -> float:
    """One step of the original's loop; return its loss."""
    network.train()
    loss = functional.nll_loss(network(normalised(views)), truth)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    return float(loss.detach())


def plain_network(seed: int):
    """The network as the original trains it: eager float32, contiguous, all but the head frozen."""
    network = starting_network(replace(RECIPE, seed=seed), CLASSES).network.to(memory_format=torch.contiguous_format)
    names = mark_trained(network, "head", freeze_fc=False)
    parameters = dict(network.named_parameters())
    return network, torch.optim.Adam([parameters[name] for name in names], lr=RECIPE.learning_rate)


def batches(films, size):
    """Yield views and truth of films in order."""
    seen = FilmViews([film.path for film in films], RECIPE, PLAIN)
    for start in range(0, len(films), size):
        part = range(start, min(start + size, len(films)))
        yield torch.stack([seen[i][1] for i in part]), torch.tensor([films[i].label for i in part])


def time_plain(films) -> float:
    """Seconds a film of the plain loop, median over batches."""
    network, optimiser = plain_network(0)
    seconds = []
    for views, truth in batches(films, BATCH):
        start = time.perf_counter()
        plain_step(network, optimiser, views, truth)
        seconds.append((time.perf_counter() - start) / len(truth))
    return statistics.median(seconds[1:])


def time_ours(films, precision: str) -> tuple[float, float]:
    """Seconds a film to compute what is frozen, and seconds of an epoch over 5,216 kept films."""
    phase = phases(RECIPE)[-1]
    network = starting_network(RECIPE, CLASSES).network
    device = torch.device("cpu")
    learner = Learner(network, RECIPE, phase, steps=1, class_weights=None, device=device, precision=precision)
    source = KeptFeatures(films, RECIPE, learner, is_plain=True)
    with torch.no_grad():  # warm up
        learner.frozen_values(torch.zeros(1, 3, 224, 224))
    start = time.perf_counter()
    drain(source.prepare(1, CancelToken()))
    per_film = (time.perf_counter() - start) / len(films)
    order = [index % len(films) for index in range(FILMS)]
    labels = torch.tensor([film.label for film in films])
    epochs = []
    for _ in range(2):
        start = time.perf_counter()
        for batch in source.batches(1, order, BATCH):
            learner.step(batch.values, labels[batch.positions])
        epochs.append(time.perf_counter() - start)
    return per_film, min(epochs)


def learnt_plainly(train, val, seed: int, epochs: int) -> float:
    """Lowest validation loss of the plain loop."""
    torch.manual_seed(seed)
    network, optimiser = plain_network(seed)
    losses = []
    for _ in range(epochs):
        order = torch.randperm(len(train)).tolist()
        for views, truth in batches([train[i] for i in order], BATCH):
            plain_step(network, optimiser, views, truth)
        network.eval()
        with torch.no_grad():
            total = sum(
                float(functional.nll_loss(network(normalised(views)), truth, reduction="sum"))
                for views, truth in batches(val, BATCH)
            )
        losses.append(total / len(val))
    return min(losses)


def learnt_from_kept(train, val, seed: int, epochs: int, precision: str) -> float:
    """Lowest validation loss of the trainer."""
    recipe = replace(RECIPE, seed=seed, epochs=epochs, patience=0)
    start = starting_network(recipe, CLASSES)
    material = Material(start.network, False, train, val, 2, torch.device("cpu"), precision, BATCH)
    events = fit(material, recipe, Control(), place=Place(), state={})
    return min(over.event.val.loss for over in events if isinstance(over, EpochOver))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--films", type=int, default=128, help="to time with")
    parser.add_argument("--learn", type=int, default=32, help="to learn from, and as many to choose by")
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    split = cut_validation(folder_split(drain(find_dataset(DATA, token=CancelToken()))), KERMANY, seed=1)
    timed, train, val = (
        drain(identify_films([*films[: n // 2], *films[-n // 2 :]], token=CancelToken()))
        for films, n in ((split.train, options.films), (split.train, options.learn), (split.val, options.learn))
    )
    precision = choose_precision(choose_device("cpu"))
    with tempfile.TemporaryDirectory() as folder:
        features_module.cache_folder = lambda *parts: _made(Path(folder).joinpath(*parts))
        plain = time_plain(timed[: 6 * BATCH])
        per_film, epoch = time_ours(timed, precision)
        whole = FILMS * EPOCHS * plain
        print(f"plain loop: {1000 * plain:.0f} ms a film, an epoch of {FILMS:,} films {FILMS * plain / 60:.1f} min")
        print(f"kept: {1000 * per_film:.0f} ms a film once ({precision}), then {epoch:.1f} s an epoch, batch {BATCH}")
        for views in (1, 4):
            ours = FILMS * views * per_film + EPOCHS * epoch
            print(f"{EPOCHS} epochs with {views} view(s): {ours / 60:.1f} min, {whole / ours:.1f} x faster")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        print(f"peak memory of this process, plain loop included: {memory / 1e9:.2f} GB")
        pairs = [
            (learnt_plainly(train, val, seed, 2), learnt_from_kept(train, val, seed, 2, precision))
            for seed in range(options.seeds)
        ]
        for name, values in zip(("plain", "kept"), zip(*pairs, strict=True), strict=True):
            text = ", ".join(f"{value:.4f}" for value in values)
            spread = statistics.stdev(values) if len(values) > 1 else 0.0
            print(f"validation loss, {name}: {text}; mean {statistics.mean(values):.4f}, sd {spread:.4f}")


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    main()
