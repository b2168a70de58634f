"""How fast a batch is: against the bare network, and against a plain script with a DataLoader; and its memory.

usage: python benchmarks/batch_throughput.py [--films N] [--rounds N] [--memory MANY]
Real-size JPEGs of ../shared/data/kermany_original. With --memory, child processes classify 100 and MANY small films.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision import models, transforms

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_model
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.device import DTYPES
from cxr_desktop.core.model.preprocess import preprocess
from cxr_desktop.core.study.batch import classify_films
from cxr_desktop.core.words.progress import CancelToken, drain

DATA = Path("../shared/data")
BATCH = 8


class Films(Dataset):
    """What a script would have: Pillow, the usual transforms."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = paths
        self.transform = transforms.Compose(
            [
                transforms.Resize((224, 224), antialias=True),
                transforms.ToTensor(),
                transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
            ]
        )

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> torch.Tensor:
        with Image.open(self.paths[index]) as film:
            return self.transform(film.convert("RGB"))


def plain_script(paths: Sequence[Path]) -> Callable[[], None]:
    """Return what runs an eager fp32 VGG16 over a DataLoader with two workers."""
    network = models.vgg16(weights=None).eval()
    own = load_model(bundled_model(), dtype=torch.float32).network.state_dict()
    network.load_state_dict({name: own.get(name, tensor) for name, tensor in network.state_dict().items()})

    def run() -> None:
        with torch.no_grad():
            for batch in DataLoader(Films(paths), batch_size=BATCH, num_workers=2):
                network(batch)

    return run


def bare(paths: Sequence[Path], classifier: Classifier, batch: int) -> Callable[[], None]:
    """Return what runs the network alone over tensors that are there already, in the chosen precision."""
    network = load_model(bundled_model(), dtype=DTYPES[classifier.device.precision]).network
    tensors = torch.stack([preprocess(read_radiograph(path), classifier.info.preprocessing)[0] for path in paths])

    def run() -> None:
        with torch.no_grad():
            for part in tensors.split(batch):
                network.head(network.activations(part.contiguous(memory_format=torch.channels_last)).float())

    return run


def peak_of(films: int) -> float:
    """Return the peak memory (MB) of a process that classifies so many films."""
    done = subprocess.run(
        [sys.executable, __file__, "--child", str(films)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def child(films: int) -> None:
    small = sorted((DATA / "kermany224/train").rglob("*.jpeg"))
    paths = list(itertools.islice(itertools.cycle(small), films))
    drain(classify_films(paths, Classifier.load(), token=CancelToken()))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--films", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, default=0)
    parser.add_argument("--child", type=int, default=0)
    options = parser.parse_args()
    if options.child:
        child(options.child)
        return
    paths = sorted((DATA / "kermany_original").rglob("*.jpeg"))[: options.films]
    classifier = Classifier.load()
    work = {
        "bare network, one film at a time": bare(paths, classifier, 1),
        f"bare network, batches of {BATCH}": bare(paths, classifier, BATCH),
        "classify_films": lambda: drain(classify_films(paths, classifier, token=CancelToken())),
        "DataLoader, eager fp32": plain_script(paths),
    }
    seconds: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(options.rounds):
        for name, run in work.items():
            began = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - began)
    print(f"{len(paths)} films, {classifier.device.title}, medians of {options.rounds} rounds in turns")
    own = statistics.median(seconds["classify_films"])
    for name, found in seconds.items():
        median = statistics.median(found)
        print(f"{name:36}{1000 * median / len(paths):7.1f} ms a film   classify_films takes {own / median:.2f} of it")
    if options.memory:
        few, many = peak_of(100), peak_of(options.memory)
        print(f"peak memory: 100 films {few:.0f} MB, {options.memory:,} films {many:.0f} MB, {many - few:+.0f} MB")


if __name__ == "__main__":
    main()
