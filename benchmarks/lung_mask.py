"""How well the lung mask meets exact masks of phantoms and lungs outlined by hand, and how long a film takes.

usage: python benchmarks/lung_mask.py [DATA] [--weights FILE] [--sheet PNG] [--json FILE]   (DATA: ../shared/data)

Phantoms are of seeds that nobody learned from. The outlines (lung_outlines.json) were drawn before any mask
was looked at. Intervals: bootstrap of films, 1,000 draws.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.film.phantom_masks import phantom_masks
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.statistics.intervals import cluster_bootstrap
from cxr_desktop.core.trust.cardiothoracic import cardiothoracic_lines
from cxr_desktop.core.trust.lungs import LungFinder, LungMask, dice

OUTLINES = Path(__file__).with_name("lung_outlines.json")
PHANTOMS, FIRST_SEED, SIDE = 60, 5_000, 256
FINER = 4


def judged_phantoms(finder: LungFinder) -> dict[str, list[float]]:
    """Return Dice of lungs and heart, and the error of the cardiothoracic ratio, of 60 phantoms."""
    found = defaultdict(list)
    for seed in range(FIRST_SEED, FIRST_SEED + PHANTOMS):
        rng = np.random.default_rng(seed)
        opacities = [
            Opacity(rng.uniform(0.2, 0.8), rng.uniform(0.2, 0.7), rng.uniform(0.05, 0.15), rng.uniform(0.3, 1))
            for _ in range(rng.integers(0, 4))
        ]
        height, width = (SIDE, int(SIDE * rng.uniform(1, 1.4)))[:: rng.choice((-1, 1))]
        mask = finder.find(make_phantom(seed, height=height, width=width, opacities=opacities))
        exact = phantom_masks(seed, height=height, width=width)
        found["phantoms, lungs"].append(dice(mask.on_film(height, width), exact.lungs))
        found["phantoms, heart"].append(dice(enlarged(mask.heart, height, width), exact.heart))
        lines, known = cardiothoracic_lines(mask), cardiothoracic_lines(exact_mask(exact, height, width))
        if lines is not None and known is not None:
            found["phantoms, error of the cardiothoracic ratio"].append(lines.ratio - known.ratio)
    return found


def exact_mask(exact, height: int, width: int) -> LungMask:
    small = [enlarged(part, 128, 128) for part in (exact.lungs, exact.heart)]
    return LungMask(*small, height, width)


def enlarged(mask: np.ndarray, height: int, width: int) -> np.ndarray:
    picture = Image.fromarray(mask.astype(np.uint8) * 255)
    return np.asarray(picture.resize((width, height), Image.Resampling.BILINEAR)) > 127


def outlined(row: dict, height: int, width: int) -> np.ndarray:
    """Return the lungs outlined by hand on a film, (H, W) bool."""
    canvas = Image.new("L", (width * FINER, height * FINER))
    for side in ("right_lung", "left_lung"):
        corners = [(x / 100 * width * FINER, y / 100 * height * FINER) for x, y in row[side]]
        ImageDraw.Draw(canvas).polygon(corners, fill=255)
    return np.asarray(canvas.resize((width, height), Image.Resampling.BOX)) > 127


def judged_films(finder: LungFinder, data: Path) -> tuple[dict[str, list[float]], list[tuple[Radiograph, LungMask]]]:
    """Return Dice by group, and the films with their masks."""
    found, shown = defaultdict(list), []
    for row in json.loads(OUTLINES.read_text())["films"]:
        film = read_radiograph(data / row["film"])
        mask = finder.find(film)
        value = dice(mask.on_film(film.height, film.width), outlined(row, film.height, film.width))
        found[row["group"]].append(value)
        if row["group"].startswith("kermany"):
            found["kermany_validation"].append(value)
        shown.append((film, mask))
        print(f"  {value:.3f} {mask.area_share:.2f} {Path(row['film']).name} {mask.reason}")
    return found, shown


def sheet(shown: list[tuple[Radiograph, LungMask]], target: Path, side: int = 240, across: int = 6) -> None:
    """Draw films with the edges of their masks: lungs yellow, heart cyan."""
    page = Image.new("RGB", (across * side, -(-len(shown) // across) * side))
    for number, (film, mask) in enumerate(shown):
        grey = Image.fromarray((film.pixels / (2**film.bits - 1) * 255).astype(np.uint8)).resize((side, side))
        colour = np.stack([np.asarray(grey)] * 3, axis=-1)
        for part, ink in ((mask.lungs, (255, 220, 0)), (mask.heart, (0, 220, 255))):
            big = enlarged(part, side, side)
            edge = big & ~(np.roll(big, 1, 0) & np.roll(big, -1, 0) & np.roll(big, 1, 1) & np.roll(big, -1, 1))
            colour[edge] = ink
        if not mask.is_plausible:
            colour[:4] = (255, 0, 0)
        page.paste(Image.fromarray(colour), (number % across * side, number // across * side))
    page.save(target)


def figure(values: list[float]) -> dict[str, float]:
    numbers = np.array(values)
    low, high = cluster_bootstrap(lambda at: float(numbers[at].mean()), [str(i) for i in range(len(numbers))])
    known = {"mean": numbers.mean(), "low": low, "high": high, "n": len(numbers), "least": numbers.min()}
    return {name: round(float(value), 4) for name, value in known.items()}


def milliseconds(finder: LungFinder, film: Radiograph) -> tuple[float, float]:
    """Return the median time of a film on the clock, and in the processor when others use it too."""
    seconds = []
    for _ in range(30):
        began = time.perf_counter(), time.process_time()
        finder.find(film)
        seconds.append((time.perf_counter() - began[0], time.process_time() - began[1]))
    clock, processor = 1000 * np.median(seconds, axis=0)
    return float(clock), float(processor)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--no-phantoms", action="store_true")
    options = parser.parse_args()
    finder = LungFinder.load(options.weights)
    found, shown = judged_films(finder, options.data)
    if not options.no_phantoms:
        found |= judged_phantoms(finder)
    figures = {name: figure(values) for name, values in found.items()}
    print("mean Dice [95 % interval]")
    for name, f in figures.items():
        print(f"{name}: {f['mean']:.3f} [{f['low']:.3f}, {f['high']:.3f}], n = {f['n']:.0f}, least {f['least']:.3f}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    for film in (shown[0][0], shown[-1][0]):
        clock, processor = milliseconds(finder, film)
        print(f"{clock:.1f} ms ({processor:.1f} ms of processor) a film of {film.width} x {film.height}")
    if options.sheet:
        sheet(shown, options.sheet)


if __name__ == "__main__":
    main()
