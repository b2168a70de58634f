"""Whom the scope guard catches, whom it wrongly stops, what other methods would have caught, and what it costs.

usage: python benchmarks/scope_guard.py [DATA]     (DATA: ../shared/data)

Validation films are the bundled model's: `cxr-desktop dataset split DATA/kermany224 --rule kermany --seed 1`.
The official test films are looked at by the finished guard only. The guard's method was chosen with turned and
inverted training films, `not_chest`, `dicom` and half of the adults (by patient); the other half of the adults and
the turned validation films judge it.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from cxr_desktop.core.dataset.patients import KERMANY, NIH, relative_name
from cxr_desktop.core.dataset.split import read_split
from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.appearance import appearances, textures_of
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.guard import judge_scope
from cxr_desktop.core.model.projection import Projection
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.trust.guard_fit import FALSE_ALARMS, limit_of
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import CancelToken, drain

TURNED, LEARNED = 150, 1000
DEPTHS = {"block 2": 9, "block 3": 16, "block 4": 23, "block 5": 29}
Change = Callable[[Radiograph], Radiograph]


def films_in(*paths: Path) -> list[Path]:
    return list(drain(find_films(list(paths), token=CancelToken())).films)


def turned(film: Radiograph, turns: int) -> Radiograph:
    colour = None if film.colour is None else np.ascontiguousarray(np.rot90(film.colour, turns))
    return replace(film, pixels=np.ascontiguousarray(np.rot90(film.pixels, turns)), colour=colour, sha256="")


def inverted(film: Radiograph) -> Radiograph:
    top = film.pixels.dtype.type(2**film.bits - 1)
    colour = None if film.colour is None else 255 - film.colour
    window = Window(float(top) - film.window.centre + 1, film.window.width)
    return replace(film, pixels=top - film.pixels, colour=colour, window=window, sha256="")


def readable(paths: Iterable[Path], change: Change | None = None) -> Iterable[Radiograph]:
    for path in paths:
        try:
            film = read_radiograph(path)
        except FilmError as failure:
            print(f"  left out: {failure}", file=sys.stderr)
            continue
        yield film if change is None else change(film)


def share(hits: int, n: int) -> str:
    low, high = wilson(hits, n)
    return f"{hits}/{n} = {hits / n:.3f} [{low:.3f}, {high:.3f}]"


def halves(names: Sequence[str], patient: Callable[[str], str], seed: int) -> NDArray[np.bool_]:
    owners = [patient(name) for name in names]
    unique = sorted(set(owners))
    chosen = set(np.random.default_rng(seed).permutation(unique)[: len(unique) // 2].tolist())
    return np.array([owner in chosen for owner in owners])


def rates(classifier: Classifier, groups: dict[str, tuple[list[Path], Change | None]]) -> None:
    print("\n| films | outside the scope, n, [95 %] | reasons |\n|---|---|---|")
    for name, (paths, change) in groups.items():
        verdicts = [classifier.predict([film])[0].scope for film in readable(paths, change)]
        reasons = Counter(verdict.reason.removeprefix("the film ") for verdict in verdicts if verdict.is_outside)
        told = "; ".join(f"{reason}: {n}" for reason, n in reasons.most_common(3))
        print(f"| {name} | {share(sum(v.is_outside for v in verdicts), len(verdicts))} | {told} |", flush=True)


def false_alarms_of_halves(classifier: Classifier, val: list[Path], root: Path) -> None:
    """Print the false alarms when half of the validation patients set the limit for the other half."""
    guard = classifier._trust.guard  # noqa: SLF001 - measured from inside
    looks = [classifier.appearance(film) for film in readable(val)]
    distances = guard.outlook.distance(np.stack([look.outlook for look in looks]))
    first = halves([relative_name(path, root) for path in val], KERMANY.patient, 1)
    alarms = 0
    for half in (first, ~first):
        limit = limit_of(distances[half], FALSE_ALARMS)
        others = np.flatnonzero(~half)
        alarms += sum(distances[row] > limit or bool(guard.posture(looks[row])) for row in others)
    print(f"\nFalse alarms on validation, limit set by the other half of the patients: {share(alarms, len(val))}")


@torch.no_grad()
def depths(classifier: Classifier, films: Iterable[Radiograph]) -> dict[str, NDArray[np.float64]]:
    """Return what each depth says of films: channel means and deviations, FC7, and the energy of the outputs."""
    network, rows = classifier._network, {}  # noqa: SLF001 - measured from inside
    kept: dict[str, list[NDArray[np.float64]]] = {}
    for film in films:
        x = classifier._on_device(classifier._input([film])[0]).to(network.features[0].weight.dtype)  # noqa: SLF001
        for index, layer in enumerate(network.features[:30]):
            x = layer(x)
            for depth, last in DEPTHS.items():
                if index == last:
                    rows[depth] = textures_of(x)[0]
        hidden = network.hidden(x.float())
        rows["FC7"] = network.classifier[:6](torch.flatten(network.avgpool(network.features[30:](x)), 1))[0].float()
        rows["energy"] = -torch.logsumexp(network.classifier[6][3](hidden), 1)
        rows["outlook (edges and block 2)"] = torch.from_numpy(classifier.appearance(film).outlook)
        for name, row in rows.items():
            kept.setdefault(name, []).append(row.double().numpy())
    return {name: np.stack(values) for name, values in kept.items()}


def methods(classifier: Classifier, learned: list[Path], val: list[Path], groups: dict[str, list[Path]]) -> None:
    """Print what distances at several depths catch when the limit lets 2 % of the validation films through."""
    base, unseen = depths(classifier, readable(learned)), depths(classifier, readable(val))
    found = {name: depths(classifier, readable(paths)) for name, paths in groups.items()}
    print(f"\n{len(learned)} training films, limit at the 98th percentile of {len(val)} validation films:")
    print(f"\n| depth | method | {' | '.join(groups)} |\n|---|---|{'---|' * len(groups)}")
    for depth, values in base.items():
        for method, score in scores(depth, values).items():
            limit = np.quantile(score(unseen[depth]), 0.98)
            caught = [f"{np.mean(score(group[depth]) > limit):.2f}" for group in found.values()]
            print(f"| {depth} | {method} | {' | '.join(caught)} |", flush=True)


def scores(
    depth: str, values: NDArray[np.float64]
) -> dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]]:
    if depth == "energy":
        return {"energy (Liu 2020)": lambda x: x[:, 0]}
    projection = Projection.fit(values.astype(np.float32), 48)
    codes = projection.code(values, 48)

    def neighbours(x: NDArray[np.float64]) -> NDArray[np.float64]:
        far = np.linalg.norm(projection.code(x, 48)[:, None] - codes[None], axis=2)
        return np.partition(far, 5, axis=1)[:, 5]

    return {"Mahalanobis": projection.distance, "5th neighbour": neighbours}


def cost(classifier: Classifier, film: Radiograph) -> None:
    """Print what the guard adds to a prediction, medians of 21 in turns."""
    views, _ = classifier._input([film])  # noqa: SLF001 - measured from inside
    with torch.no_grad():
        maps = classifier._network.textures(classifier._on_device(views))  # noqa: SLF001
        hidden = classifier._network.hidden(classifier._network.activations_from_textures(maps).float())  # noqa: SLF001
    trust = classifier._trust  # noqa: SLF001

    def guard() -> None:
        (look,) = appearances(views, maps, hidden)
        judge_scope(film, look, guard=trust.guard, population=classifier.info.population)
        trust.last_layers.spread(look.hidden, 0.3, classifier.info.temperature)

    def whole() -> None:
        classifier.predict([film])

    times: dict[str, list[float]] = {"guard": [], "whole": []}
    for _ in range(22):
        for name, work in (("guard", guard), ("whole", whole)):
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    part, all_ = (1000 * statistics.median(times[name][1:]) for name in ("guard", "whole"))
    print(f"\nGuard and spread {part:.2f} ms of a prediction's {all_:.1f} ms: {part / (all_ - part):.3f} of the rest")


def main() -> None:
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
    root = data / "kermany224"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "split.json"
        command = [
            sys.executable,
            "-m",
            "cxr_desktop",
            "dataset",
            "split",
            str(root),
            "--rule",
            "kermany",
            "--seed",
            "1",
        ]
        subprocess.run([*command, "--out", str(made)], check=True, stdout=subprocess.DEVNULL)
        split = read_split(made, root=root)
    classifier = Classifier.load()
    val = [film.path for film in split.val]
    train = [film.path for film in split.train]
    some = [val[index] for index in np.random.default_rng(0).permutation(len(val))[:TURNED]]
    adults = films_in(data / "nih_adult")
    chosen_with = halves([path.name for path in adults], lambda name: str(int(NIH.patient(name))), 7)
    dicom = films_in(data / "dicom")
    chests = [path for path in dicom if "wg04" not in path.parts]
    groups: dict[str, tuple[list[Path], Change | None]] = {
        "validation, which set the limit": (val, None),
        "half of the official test split": (films_in(root / "test"), None),
        "training films at their original size": (films_in(data / "kermany_original"), None),
        "adults (NIH), half that the method was chosen with": (
            [adults[row] for row in np.flatnonzero(chosen_with)],
            None,
        ),
        "adults (NIH), the other half": ([adults[row] for row in np.flatnonzero(~chosen_with)], None),
        "no chest: photographs, plots": (films_in(data / "not_chest"), None),
        "DICOM: hip, tibia, breast, vessels": ([path for path in dicom if path not in chests], None),
        "DICOM: chests of adults": (chests, None),
        "validation films turned by 90 degrees": (some, lambda film: turned(film, 1)),
        "validation films turned by 180 degrees": (some, lambda film: turned(film, 2)),
        "validation films turned by 270 degrees": (some, lambda film: turned(film, 3)),
        "validation films inverted": (some, inverted),
        "phantoms": (films_in(Path("resources/samples")), None),
    }
    cost(classifier, read_radiograph(val[0]))
    rates(classifier, groups)
    false_alarms_of_halves(classifier, val, root)
    step = max(1, len(train) // LEARNED)
    by_method = {
        "adults": adults,
        "no chest": groups["no chest: photographs, plots"][0],
        "DICOM, no chest": groups["DICOM: hip, tibia, breast, vessels"][0],
        "original size": groups["training films at their original size"][0],
    }
    methods(classifier, train[::step][:LEARNED], val, by_method)


if __name__ == "__main__":
    main()
