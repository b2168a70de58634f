"""Make resources/models/lungs-1.safetensors from what train_lungs.py wrote and benchmarks/lung_mask.py measured.

usage: python packaging/ship_lungs.py TRAINED FIGURES [--target FILE]

TRAINED is the file of train_lungs.py, FIGURES what `benchmarks/lung_mask.py --weights TRAINED --json FIGURES` wrote.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from safetensors import safe_open
from safetensors.torch import load_file, save_file

from cxr_desktop.core.trust.lungs import bundled_lungs
from cxr_desktop.core.words.paths import write_beside

HEADER = {
    "name": "lungs-1",
    "what": "Lungs and heart on a frontal chest film of 128 x 128; a U-Net of 0.36 M weights in fp16.",
    "data": (
        "Phantoms of this program with their exact masks; then films of the Guangzhou paediatric train split without "
        "their labels, on which the network learned from its own maps (Kermany, Zhang, Goldbaum, Mendeley Data, "
        "doi:10.17632/rscbjbr9sj, CC BY 4.0). Whole patients of the validation cut and the test films were left out. "
        "No film is part of this file; no foreign weights were used."
    ),
    "licence": "Apache-2.0, as the program",
    "figures_of": (
        "Dice with exact masks of phantoms of other seeds, and with lungs outlined by hand, by one person who is no "
        "radiologist, before any mask was looked at (benchmarks/lung_outlines.json); 95 % bootstrap of films."
    ),
    "limits": "Frontal films. Half-white chests and lungs cut by the film's edge are drawn worst.",
}


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("figures", type=Path)
    parser.add_argument("--target", type=Path, default=bundled_lungs())
    options = parser.parse_args()
    with safe_open(options.trained, framework="pt") as file:
        training = json.loads(file.metadata()["lungs"])
    header = HEADER | {"training": training, "figures": json.loads(options.figures.read_text())}
    with write_beside(options.target) as beside:
        save_file(load_file(options.trained), beside, metadata={"lungs": json.dumps(header)})
    print(f"{options.target}: {options.target.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
