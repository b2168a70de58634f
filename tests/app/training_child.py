"""A child process that speaks the protocol of ``train`` without a network.

Run as ``python training_child.py MODE train DIR --recipe ... --control``. The modes are the keys of `MODES`. Figures
are made up by formula; pauses and stops are obeyed between two steps, which come a hundred times a second.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import queue
import signal
import sys
import threading
from pathlib import Path

from cxr_desktop.core.training.events import (
    EpochDone,
    EpochScores,
    Evaluating,
    Event,
    FilmLeftOut,
    Learning,
    Noted,
    Paused,
    RunEnded,
    RunFailed,
    RunStarted,
    to_line,
)
from cxr_desktop.core.words.progress import Progress

STEPS = 5
TICK = 0.01


def tell(event: Event) -> None:
    sys.stdout.write(to_line(event) + "\n")
    sys.stdout.flush()


def log(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def scores(epoch: int, *, is_val: bool) -> EpochScores:
    loss = 0.6 * math.exp(-epoch / 3) + (0.012 * (epoch - 4) ** 2 + 0.1 if is_val else 0.05)
    good = 1 - loss / 3
    return EpochScores(
        loss, 508 if is_val else 4708, good, auc=1 - loss / 5, sensitivity=good, specificity=good - 0.1
    )


class Commands:
    """Lines of standard input, read in a thread; its end counts as stop."""

    def __init__(self) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self._lines.put(line.strip())
        self._lines.put("stop")

    def next(self, seconds: float | None) -> str:
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return ""


class Run:
    def __init__(self, options: argparse.Namespace) -> None:
        self.recipe = json.loads(Path(options.recipe).read_text())
        split = json.loads(Path(options.split).read_text())
        self.counts = {name: [len(films), 0] for name, films in split["films"].items()}
        self.classes = tuple(split["classes"])
        self.folder = Path(options.resume or Path(options.runs) / "made up run")
        self.first = 3 if options.resume else 1
        self.folder.mkdir(parents=True, exist_ok=True)
        self.commands = Commands()
        self.best = 0

    def go(self, epochs: int) -> None:
        tell(Progress(1, 2, "Computing features"))
        tell(Progress(2, 2, "Computing features"))
        tell(
            RunStarted(
                folder=str(self.folder),
                recipe=self.recipe["name"],
                classes=self.classes,
                counts=self.counts,
                epochs=epochs,
                first_epoch=self.first,
                batch_size=self.recipe["batch_size"],
                device="CPU, 2 threads",
                parameters=135_309_890,
                trained_parameters=1_049_346,
            )
        )
        tell(FilmLeftOut("/films/cut.png", "the file ends early"))
        why = "finished"
        for epoch in range(self.first, epochs + 1):
            if not self.epoch(epoch, epochs):
                why = "stopped"
                break
        tell(Evaluating(self.best))
        tell(RunEnded(str(self.folder), why, self.best, str(self.folder / "best.safetensors"), ""))

    def epoch(self, epoch: int, epochs: int) -> bool:
        for step in range(1, STEPS + 1):
            if not self.may_go_on():
                return False
            tell(Learning(epoch, epochs, step * 940, 4700, 1840.0, 72.0, 0.03, 6_100_000_000, 12_000_000_000))
        val = scores(epoch, is_val=True)
        is_best = epoch <= 4
        self.best = epoch if is_best else self.best
        left = max(0, 3 - (epoch - self.best))
        tell(
            EpochDone(
                epoch,
                epochs,
                scores(epoch, is_val=False),
                val,
                is_best,
                self.best,
                left,
                learning_rate=1e-3,
                seconds=0.1,
            )
        )
        log(f"epoch {epoch} done")
        return True

    def may_go_on(self) -> bool:
        command = self.commands.next(TICK)
        if command == "pause":
            tell(Paused(True))
            while (command := self.commands.next(None)) not in {"resume", "stop"}:
                pass
            if command == "resume":
                tell(Paused(False))
        return command != "stop"


def train(run: Run) -> int:
    run.go(int(run.recipe["epochs"]))
    return 0


def long(run: Run) -> int:
    run.go(1000)
    return 0


def failed(run: Run) -> int:
    run.epoch(1, 10)
    tell(RunFailed("The disk of the runs is full.", "Traceback: made up"))
    return 1


def crashed(run: Run) -> int:
    run.epoch(1, 10)
    log("Fatal Python error: made up")
    os.kill(os.getpid(), signal.SIGSEGV)
    return 0


def killed(run: Run) -> int:
    run.epoch(1, 10)
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def out_of_memory(_run: Run) -> int:
    raise MemoryError("RuntimeError: DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")


def odd_exit(_run: Run) -> int:
    log("the reason, last")
    return 7


def early(run: Run) -> int:
    tell(Progress(1, 9, "Reading films"))
    while run.commands.next(None) != "stop":
        pass
    return 130


def silent(_run: Run) -> int:
    return 0


def garbage(run: Run) -> int:
    sys.stdout.buffer.write(b"not json\n\xff\xfe\x00\n{}\n[1]\n" + b"x" * 3_000_000 + b"\n")
    sys.stdout.flush()
    return train(run)


def flood(run: Run) -> int:
    sys.stdout.write((to_line(Progress(1, 50_000, "Flooding")) + "\n") * 50_000)
    sys.stdout.flush()
    return train(run)


def cut(run: Run) -> int:
    run.epoch(1, 10)
    sys.stdout.write(to_line(Noted("no line end")))
    sys.stdout.flush()
    return 0


def deaf(_run: Run) -> int:
    tell(Noted("deaf"))
    threading.Event().wait()
    return 0


def lingering(run: Run) -> int:
    train(run)
    threading.Event().wait()
    return 0


MODES = {
    mode.__name__: mode
    for mode in (
        train,
        long,
        failed,
        crashed,
        killed,
        out_of_memory,
        odd_exit,
        silent,
        garbage,
        flood,
        cut,
        deaf,
        early,
        lingering,
    )
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=MODES)
    parser.add_argument("verb", choices=["train"])
    parser.add_argument("folder")
    for name in ("--recipe", "--split", "--runs"):
        parser.add_argument(name, required=True)
    parser.add_argument("--resume")
    parser.add_argument("--events", choices=["jsonl"], required=True)
    parser.add_argument("--control", action="store_true", required=True)
    options = parser.parse_args()
    return MODES[options.mode](Run(options))


if __name__ == "__main__":
    sys.exit(main())
