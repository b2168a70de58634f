"""The process that reads damaged films: with little memory, a time for each file, and a line for each case."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from fuzz.mutations import case
from fuzz.readers import put_to_all, where
from fuzz.seeds import seeds

if sys.platform != "win32":
    import resource

PATIENCE = 10.0
"""Seconds that all readers together may take over one small file, unless FUZZ_PATIENCE says otherwise."""
MEMORY = 4 << 30
"""Bytes of addresses beyond what the process has when all is imported."""


def limit_memory(extra: int = MEMORY) -> None:
    """Let this process, and what it starts, have so many bytes of addresses more than now (Linux)."""
    status = Path("/proc/self/status")
    if status.exists():
        size = next(line for line in status.read_text().splitlines() if line.startswith("VmSize"))
        limit = (int(size.split()[1]) << 10) + extra
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def main(first: int, last: int, start: int, report: Path) -> None:
    """Read the cases from `first` to before `last` and write a line before and after each."""
    good, patience = seeds(), float(os.environ.get("FUZZ_PATIENCE", PATIENCE))
    with report.open("a") as out, tempfile.TemporaryDirectory() as folder:
        for name, data in good.items():  # whatever is imported late is imported now
            path = Path(folder) / name
            path.write_bytes(data)
            put_to_all(path)
            path.unlink()
        limit_memory()
        for number in range(first, last):
            one = case(good, number, start)
            print(json.dumps({"number": number}), file=out, flush=True)
            faulthandler.dump_traceback_later(patience, exit=True)
            begun = time.perf_counter()
            path = Path(folder) / one.seed
            path.write_bytes(one.data)
            told: dict[str, object] = {"seed": one.seed, "damage": one.damage}
            try:
                told["outcome"], told["reason"] = put_to_all(path)
            except Exception as failure:
                told |= {"outcome": "bad", "reason": where(failure), "details": traceback.format_exc()}
            faulthandler.cancel_dump_traceback_later()
            told["seconds"] = round(time.perf_counter() - begun, 3)
            path.unlink()
            print(json.dumps(told), file=out, flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), Path(sys.argv[4]))
