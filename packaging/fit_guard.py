"""Put a guard, an ensemble of last layers, prediction sets and the films learned from into a checkpoint.

usage: python packaging/fit_guard.py MODEL SPLIT.json [--root DIR] [--target FILE]

Training does this itself at its end (core/training/finish.py). This is for a model that was trained before, or for all
films of a large training list instead of 2,000: the bundled model was given its guard by

    python packaging/fit_guard.py resources/models/cxr-vgg16-2.safetensors split.json --root kermany224

The network's weights, its calibration and its figures stay as they are. The names of the films go into the file: they
are a public set's.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from ship_model import POPULATION

from cxr_desktop.core.dataset.split import read_split
from cxr_desktop.core.model.checkpoint import load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.trust.fit import fit_trust
from cxr_desktop.core.words.progress import CancelToken, drain


def main() -> None:
    """Write the checkpoint anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("split", type=Path)
    parser.add_argument("--root", type=Path, help="where the split's films lie")
    parser.add_argument("--target", type=Path)
    options = parser.parse_args()
    split = read_split(options.split, root=options.root)
    fitted = drain(
        fit_trust(split, Classifier.load(options.model), token=CancelToken(), keeps_names=True),
        lambda step: print(f"\r{step.done}/{step.total} {step.what}", end="", flush=True),
    )
    checkpoint = load_checkpoint(options.model)
    header = replace(checkpoint.header, conformal=fitted.conformal, trust_record=fitted.record, population=POPULATION)
    target = options.target or options.model
    save_checkpoint(target, header, checkpoint.state, fitted.trust)
    print(f"\n{target}: {target.stat().st_size / 1e6:.1f} MB; {fitted.record}; sets {fitted.conformal}")


if __name__ == "__main__":
    main()
