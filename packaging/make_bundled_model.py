"""Make resources/models/cxr-vgg16-start.safetensors from the raw weights of the start model.

usage: python packaging/make_bundled_model.py WEIGHTS.safetensors [--scores SCORES.json]

SCORES.json is what benchmarks/bundled_model_scores.py prints; without it the figures of the model that stands in
resources/ are kept.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from safetensors.torch import load_file

from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.header import CheckpointHeader
from cxr_desktop.core.model.prediction import Metric

TEMPERATURE = 1.73
RAW_OPERATING_POINT, RAW_OTHER = 0.051, 0.5  # before temperature: 95 % sensitivity on validation; the usual one
CARD = """\
# cxr-vgg16-start

VGG16 with the original's head, trained from scratch by this project; no foreign weights. **Research only, not for
diagnosis.**

**Data.** The train split of the Guangzhou paediatric set (Kermany et al., Mendeley Data rscbjbr9sj, CC BY 4.0), every
film squashed to 224 x 224, less a patient-grouped validation cut of 508 films.

**Training.** Convolutions scaled layer by layer to unit output variance, AdamW 1e-4, weight decay 0.05, batch 32,
class weights 1.9 / 0.68; 8 epochs at 96 x 96, then 2 at 224 x 224; rotation, scale, shift and grey-scale augmentation, no
flip. FC6 and FC7 are frozen random projections made again from a seed.

**Probabilities.** Temperature 1.73, fitted on the validation cut. The operating point is the validation threshold of
95 % sensitivity (0.051 before temperature). The uncertain band is symmetric in log-odds
about it and reaches half way to the usual threshold 0.5: calls inside it hang on the choice between the two published
thresholds. It was not fitted on scores.

**Limits.** Children of 1-5 years from one hospital. On 255 adult films of another hospital (NIH) AUC 0.41 and
specificity 0.07 at 0.5, with confident probabilities: there it is worthless. Its heat maps lie mostly over heart and
mediastinum and at times on the left shoulder, not in the lungs.

**Figures.** `python benchmarks/bundled_model_scores.py` computes them again on half of the official test split, which
was not used to choose anything.
"""


def calibrated(raw: float) -> float:
    """Return a probability after the temperature."""
    return 1 / (1 + math.exp(-math.log(raw / (1 - raw)) / TEMPERATURE))


def main() -> None:
    """Write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--scores", type=Path)
    options = parser.parse_args()
    target = bundled_model()
    if options.scores:
        metrics = tuple(Metric(**metric) for metric in json.loads(options.scores.read_text()))
    else:
        metrics = load_checkpoint(target).header.metrics if target.exists() else ()
    point = calibrated(RAW_OPERATING_POINT)
    centre = math.log(point / (1 - point))
    reach = abs(math.log(RAW_OTHER / (1 - RAW_OTHER)) / TEMPERATURE - centre) / 2
    lower, upper = (1 / (1 + math.exp(-(centre + side * reach))) for side in (-1, 1))
    header = CheckpointHeader(
        name="cxr-vgg16-start",
        classes=("NORMAL", "PNEUMONIA"),
        preprocessing="stretch224",
        base="seeded",
        temperature=TEMPERATURE,
        operating_point=point,
        uncertain_band=(lower, upper),
        scope=(
            "Trained on children of 1-5 years from one hospital; "
            "on adult films from elsewhere it was no better than chance."
        ),
        training="From scratch on 4,708 films of the Kermany train split; see the model card.",
        metrics=metrics,
        card=CARD,
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    save_checkpoint(target, header, load_file(options.weights))
    print(
        f"{target}: {target.stat().st_size / 1e6:.1f} MB, operating point {point:.4f}, band {lower:.4f}-{upper:.4f}"
    )


if __name__ == "__main__":
    main()
