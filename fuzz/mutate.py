"""Read seeded damaged films in a child process, and tell what came of them.

    python -m fuzz.mutate --count 20000 --start 0 --report build/fuzz.jsonl

A run that was stopped goes on where its report ends. The exit status is 1 when any file did anything but open or be
refused in one sentence.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

CHILD = (sys.executable, "-m", "fuzz.child")
_ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case; `outcome` is "read", "refused", "bad", "died" or "hung"."""

    number: int
    seed: str
    damage: str
    outcome: str
    reason: str
    seconds: float
    details: str = ""

    @property
    def is_fine(self) -> bool:
        """Whether it opened or was refused in one sentence."""
        return self.outcome in {"read", "refused"}


def run(count: int, start: int, report: Path, *, first: int = 0, program: Sequence[str] = CHILD) -> list[Outcome]:
    """Read the cases from `first` to before `count`; a child that ends is followed by another."""
    report.parent.mkdir(parents=True, exist_ok=True)
    found = outcomes(report)
    begin = max((one.number for one in found), default=first - 1) + 1
    while begin < count:
        asked = [*program, str(begin), str(count), str(start), str(report)]
        with subprocess.Popen(asked, cwd=_ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
            told, complaint = child.communicate()
        if told:
            raise RuntimeError(f"something was written to the console: {told[:200]}")
        found = outcomes(report)
        reached = max((one.number for one in found), default=begin - 1)
        if child.returncode != 0:
            _note_end(report, child.returncode, complaint, begin)
            found = outcomes(report)
            reached = max(one.number for one in found)
        begin = reached + 1
    return found


def _note_end(report: Path, status: int, complaint: str, begin: int) -> None:
    """Write down of which case the child ended."""
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    if not lines or "outcome" in lines[-1] or lines[-1]["number"] < begin:
        raise RuntimeError(f"the child ended with {status} outside any case: {complaint[-2000:]}")
    outcome = "hung" if "Timeout (" in complaint else "died"
    told = {"seed": "", "damage": "", "outcome": outcome, "reason": f"status {status}", "seconds": 0.0}
    with report.open("a") as out:
        print(json.dumps({**told, "details": complaint[-3000:]}), file=out)


def outcomes(report: Path) -> list[Outcome]:
    """Return what a report tells of finished cases."""
    if not report.exists():
        return []
    found, number = [], -1
    for line in report.read_text().splitlines():
        told: dict[str, Any] = json.loads(line)
        if "outcome" in told:
            found.append(Outcome(number, **told))
        else:
            number = told["number"]
    return found


def table(found: list[Outcome]) -> str:
    """Return what came of the cases, by the kind of file."""
    kinds = ("read", "refused", "bad", "died", "hung")
    counts = Counter((Path(one.seed).suffix or one.seed, one.outcome) for one in found)
    names = sorted({name for name, _ in counts})
    lines = [f"{'':10}" + "".join(f"{kind:>9}" for kind in kinds)]
    lines += [f"{name or '?':10}" + "".join(f"{counts[name, kind]:9,}" for kind in kinds) for name in names]
    slowest = max(found, key=lambda one: one.seconds)
    no_memory = sum("not enough memory" in one.reason for one in found)
    lines.append(f"{len(found):,} files; {no_memory} refused for want of memory")
    lines.append(f"slowest {slowest.seconds:.2f} s (case {slowest.number}, {slowest.seed}, {slowest.damage})")
    faults = Counter((one.outcome, one.reason) for one in found if not one.is_fine)
    firsts = {(one.outcome, one.reason): one for one in reversed(found) if not one.is_fine}
    for fault, times in faults.most_common():
        one = firsts[fault]
        lines.append(f"{times:6,} x {one.outcome}: {one.reason} (first case {one.number}, {one.seed}, {one.damage})")
    return "\n".join(lines)


def main() -> int:
    """Run from the command line."""
    asked = argparse.ArgumentParser(description="Read seeded damaged films.")
    asked.add_argument("--count", type=int, default=20_000, help="up to which case")
    asked.add_argument("--first", type=int, default=0, help="from which case")
    asked.add_argument("--start", type=int, default=0, help="of the damage: another number, other damage")
    asked.add_argument("--report", type=Path, default=None, help="where each outcome is written")
    chosen = asked.parse_args()
    report = chosen.report or _ROOT / "build" / f"fuzz-{chosen.start}.jsonl"
    found = run(chosen.count, chosen.start, report.resolve(), first=chosen.first)
    print(table(found))
    return int(not all(one.is_fine for one in found))


if __name__ == "__main__":
    sys.exit(main())
