"""How long the check of a data set takes: every film decoded and compared with every other, then from the cache.

usage: python benchmarks/dataset_check.py [DATA]     (DATA: ../shared/data/kermany224)
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from cxr_desktop.core.dataset.audit import audit
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.patients import KERMANY
from cxr_desktop.core.dataset.scan import scan_dataset
from cxr_desktop.core.dataset.split import cut_validation, folder_split
from cxr_desktop.core.words.progress import CancelToken, drain

ROUNDS = 3


def check(root: Path) -> tuple[int, int, float]:
    """Return films, findings and seconds of one check with a patient-grouped cut."""
    began = time.perf_counter()
    dataset = drain(find_dataset(root, token=CancelToken()))
    scan = drain(scan_dataset(dataset, token=CancelToken()))
    split = cut_validation(folder_split(dataset), KERMANY, seed=1)
    found = audit(scan, split, KERMANY)
    return len(scan.films), len(found.findings), time.perf_counter() - began


def main() -> None:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224")
    first, again = [], []
    films = 0
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as cache:
            os.environ["CXR_CACHE_DIR"] = cache
            films, findings, seconds = check(root)
            first.append(seconds)
            again.append(check(root)[2])
    cold, warm = statistics.median(first), statistics.median(again)
    print(f"{films:,} films, {findings} findings; medians of {ROUNDS}")
    print(f"first check  {cold:.1f} s ({films / cold:.0f} films/s; wanted: under 60 s), worst {max(first):.1f} s")
    print(f"from cache   {warm:.2f} s, {cold / warm:.0f} x faster")


if __name__ == "__main__":
    main()
