"""What the check of one heat map takes, part by part, and the audit of a folder.

usage: python benchmarks/heatmap_check.py [SPLIT] [FILMS] [DATA]
       (SPLIT: -, which makes the bundled model's own by
       `cxr-desktop dataset split DATA/kermany224 --rule kermany --seed 1`, or a split file;
       FILMS of the audit: 300, 0 for none; DATA: ../shared/data)

Films are validation films. CPU seconds are those of all threads: on a machine that
does other work too, half of them is what two free cores would take at least.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cxr_desktop.core.dataset.patients import KERMANY
from cxr_desktop.core.dataset.split import read_split
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.trust.audit import audit_heatmaps, sampled
from cxr_desktop.core.trust.audit_plan import AuditPlan
from cxr_desktop.core.trust.heat_check import check_heatmap
from cxr_desktop.core.trust.lung_heat import LungHeatFinder
from cxr_desktop.core.words.progress import CancelToken, drain

REPEATS, PREDICTIONS = 5, 4


def one_film(classifier: Classifier, paths: list[Path]) -> None:
    films = [read_radiograph(path) for path in paths]
    start = time.perf_counter()
    drain(check_heatmap(films[0], classifier, token=CancelToken(), lungs=LungHeatFinder()))
    first = time.perf_counter() - start
    seconds, cpu, parts, predictions = [], [], [], []
    for film in films[1 : REPEATS + 1]:
        start = time.perf_counter()
        for _ in range(PREDICTIONS):
            classifier.predict([film])
        predictions.append((time.perf_counter() - start) / PREDICTIONS)
        start, busy = time.perf_counter(), time.process_time()
        found = drain(check_heatmap(film, classifier, token=CancelToken(), lungs=LungHeatFinder()))
        seconds.append(time.perf_counter() - start)
        cpu.append(time.process_time() - busy)
        parts.append(dict(found.parts))
    print(f"{classifier.device.title}; one film, median of {REPEATS} films: {statistics.median(seconds):.2f} s")
    ratio = statistics.median(s / p for s, p in zip(seconds, predictions, strict=True))
    print(f"A prediction in turns with it: {statistics.median(predictions):.3f} s; a check is {ratio:.0f} of them.")
    print(
        f"(CPU {statistics.median(cpu):.2f} s; the very first check, which draws the random weights: {first:.2f} s)\n"
    )
    print("| part | median |\n|---|---|")
    for name in parts[0]:
        print(f"| {name} | {statistics.median(part[name] for part in parts):.2f} s |")


def audit(classifier: Classifier, paths: list[Path], root: Path, most: int) -> None:
    patients = [KERMANY.strict_patient(path.relative_to(root).as_posix()) for path in paths]
    films, owners = sampled(paths, patients, most)
    plan = AuditPlan.of(len(films), f"{len(films)} validation films of {root.name}")
    start, busy = time.perf_counter(), time.process_time()
    found = drain(audit_heatmaps(films, owners, classifier, plan, token=CancelToken(), lungs=LungHeatFinder()))
    wall, cpu = time.perf_counter() - start, time.process_time() - busy
    print(f"\nAudit of {len(films)} films: {wall:.0f} s (CPU {cpu:.0f} s). {found.headline}\n")
    print("| test | films | verdict | value | 95 % interval | limit | n |\n|---|---|---|---|---|---|---|")
    for f in found.figures:
        m = f.metric
        print(
            f"| {f.title} | {f.group or 'all'} | {f.verdict} | {m.value:.2f} | {m.low:.2f} to {m.high:.2f} "
            f"| {f.limit:.2f} | {m.n} |"
        )
    for m in found.others:
        print(f"| {m.name} | all | | {m.value:.2f} | {m.low:.2f} to {m.high:.2f} | | {m.n} |")


def validation_films(split: str, root: Path) -> list[Path]:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "split.json"
        if split == "-":
            command = [sys.executable, "-m", "cxr_desktop", "dataset", "split", str(root), "--rule", "kermany"]
            subprocess.run([*command, "--seed", "1", "--out", str(made)], check=True, stdout=subprocess.DEVNULL)
        return [film.path for film in read_split(made if split == "-" else Path(split), root=root).val]


def main() -> None:
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    root = Path(sys.argv[3] if len(sys.argv) > 3 else "../shared/data") / "kermany224"
    paths = validation_films(sys.argv[1] if len(sys.argv) > 1 else "-", root)
    classifier = Classifier.load()
    one_film(classifier, paths[:: len(paths) // (REPEATS + 1)])
    if most:
        audit(classifier, paths, root, most)


if __name__ == "__main__":
    main()
