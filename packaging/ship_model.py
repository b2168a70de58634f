"""Make resources/models/cxr-vgg16-2.safetensors from the run it was trained in.

usage: python packaging/ship_model.py RUN ELSEWHERE [--target FILE]

RUN is the run folder of packaging/bundled-recipe.json, ELSEWHERE the report.json of its evaluation on films of another
hospital. Weights, temperature, operating point, band and figures are the run's; name, scope and card are said here.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from cxr_desktop.core.evaluation.card import model_card
from cxr_desktop.core.evaluation.result import Evaluation, read_evaluation
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.scope import Population

NAME = "cxr-vgg16-2"
SCOPE = (
    "Trained on children of 1-5 years from one hospital; on adult films from elsewhere it was not measurably better "
    "than chance."
)
POPULATION = Population(ages=(1, 5), modalities=("CR", "DX"), body_parts=("CHEST", "THORAX"), views=("AP",))
DATA = """\
The train split of the Guangzhou paediatric set, every film squashed to 224 x 224: {train} films learnt from, {val} films
(whole patients) chosen by. Kermany D., Zhang K., Goldbaum M.: Labeled Optical Coherence Tomography (OCT) and Chest X-Ray
Images for Classification, Mendeley Data, doi:10.17632/rscbjbr9sj, licence CC BY 4.0. No film is part of this file. The
test films are half of the official test split (117 normal, 195 pneumonia), cut by patient."""
TRAINING = """\
By this program, from random convolutions scaled layer by layer, by `packaging/bundled-recipe.json`; no foreign weights.
FC6 and FC7 are frozen random projections made again from a seed. {epochs} epochs: {low} then 224 x 224 with the first
two blocks frozen. Strong augmentation of what differs between hospitals: crop, shift, rotation, exposure, equalisation,
blur, erased boxes; no flip. {scope}"""
COMMANDS = (
    "cxr-desktop dataset split kermany224 --rule kermany --seed 1 --out split.json && "
    "cxr-desktop train kermany224 --split split.json --recipe packaging/bundled-recipe.json"
)


def elsewhere_warning(evaluation: Evaluation) -> str:
    """Return the sentence on films of another hospital."""
    auc = evaluation.metric("AUC")
    assert auc is not None
    return (
        f"**Elsewhere it is of no use**: on {evaluation.n} adult films of another hospital (NIH ChestX-ray14) AUC "
        f"{auc.value:.2f} [{auc.low:.2f}, {auc.high:.2f}], with probabilities as sure as ever."
    )


def main() -> None:
    """Write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("elsewhere", type=Path)
    parser.add_argument("--target", type=Path, default=bundled_model())
    options = parser.parse_args()
    checkpoint = load_checkpoint(options.run / "best.safetensors")
    header, record = checkpoint.header, checkpoint.header.training_record
    validation = read_evaluation(options.run / "validation-report.json")
    test = read_evaluation(options.run / "report.json")
    elsewhere = replace(read_evaluation(options.elsewhere), data="adult films of another hospital (NIH ChestX-ray14)")
    validation = replace(validation, data="validation films, by which epoch and operating point were chosen")
    test = replace(test, data="half of the official test split")
    recipe = checkpoint.header.training_record["recipe_values"]
    low = ", ".join(f"{epochs} at {side} x {side}" for side, epochs in recipe["low_resolution"])
    card = model_card(
        NAME,
        classes=header.classes,
        data=DATA.format(train=record["train_films"], val=record["val_films"]),
        training=TRAINING.format(epochs=recipe["epochs"], low=low, scope=elsewhere_warning(elsewhere)),
        calibration="Probabilities, operating point (95 % sensitivity) and uncertain band were fitted on the validation films.",
        evaluations=(test, validation, elsewhere),
        command=COMMANDS,
    )
    metrics = tuple(
        replace(metric, data=evaluation.data)
        for evaluation in (test, validation, elsewhere)
        for metric in evaluation.metrics
    )
    made = replace(
        header,
        name=NAME,
        scope=SCOPE,
        training=f"From scratch on {record['train_films']:,} films of the Kermany train split; see the model card.",
        metrics=metrics,
        card=card,
        population=POPULATION,
    )
    options.target.parent.mkdir(parents=True, exist_ok=True)
    save_checkpoint(options.target, made, checkpoint.state, checkpoint.trust)
    print(
        f"{options.target}: {options.target.stat().st_size / 1e6:.1f} MB, operating point {made.operating_point:.4f}"
    )


if __name__ == "__main__":
    main()
