"""Where the network runs and in which precision."""

from __future__ import annotations

import json
import platform
import statistics
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn

from cxr_desktop.core.model.prediction import DeviceInfo
from cxr_desktop.core.words.errors import DeviceError
from cxr_desktop.core.words.memory import says_out_of_memory
from cxr_desktop.core.words.paths import cache_folder, write_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FP32, BF16 = "fp32", "bf16"
DTYPES = {FP32: torch.float32, BF16: torch.bfloat16}
_GAIN = 0.9  # bf16 rounds: it must be worth it
_REPEATS = 3


def choose_device(wanted: str = "auto") -> torch.device:
    """Return the device asked for; ``"auto"`` takes CUDA, then MPS, then the CPU.

    Raises
    ------
    DeviceError
        When it is not on this machine.
    """
    if wanted == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(wanted)
    except RuntimeError as failure:
        msg = f"there is no device called {wanted!r}; known are auto, cpu, cuda, cuda:1, mps"
        raise DeviceError(msg) from failure
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        msg = f"the device {wanted} is not on this machine (CUDA devices found: {torch.cuda.device_count()})"
        raise DeviceError(msg)
    if device.type == "mps" and not torch.backends.mps.is_available():
        msg = "the device mps is not on this machine"
        raise DeviceError(msg)
    return device


def is_out_of_memory(failure: BaseException) -> bool:
    """Return whether a device or the machine ran out of memory: torch has a class of its own for CUDA alone."""
    if isinstance(failure, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(failure, RuntimeError) and says_out_of_memory(str(failure))


@contextmanager
def memory_wanted(sentence: str) -> Iterator[None]:
    """Turn running out of memory into a `DeviceError` with this sentence; everything else passes."""
    try:
        yield
    except (RuntimeError, MemoryError) as failure:
        if not is_out_of_memory(failure):
            raise
        raise DeviceError(sentence) from failure


def choose_precision(device: torch.device) -> str:
    """Return ``"bf16"`` where bf16 weights are clearly faster, else ``"fp32"``.

    On the CPU this is measured once per machine (about 0.2 s) and remembered in the cache: without bf16 instructions
    bf16 is several times slower. CUDA devices say themselves; MPS stays at fp32.
    """
    if device.type == "cuda":
        return BF16 if torch.cuda.get_device_capability(device) >= (8, 0) else FP32
    if device.type != "cpu":
        return FP32
    machine = f"{_cpu_name()} | {torch.backends.cpu.get_cpu_capability()} | torch {torch.__version__}"
    machine += f" | {torch.get_num_threads()} threads"
    remembered = _remembered()
    if remembered.get(machine) not in DTYPES:
        remembered[machine] = BF16 if _bf16_ratio() < _GAIN else FP32
        with suppress(OSError), write_beside(_memory()) as beside:
            beside.write_text(json.dumps(remembered, indent=2), encoding="utf-8")
    return remembered[machine]


def describe(device: torch.device, precision: str) -> DeviceInfo:
    """Return the device and precision with words for people."""
    if device.type == "cuda":
        where = torch.cuda.get_device_name(device)
    elif device.type == "mps":
        where = "Apple GPU"
    else:
        threads = torch.get_num_threads()
        where = "CPU, 1 thread" if threads == 1 else f"CPU, {threads} threads"
    return DeviceInfo(str(device), precision, f"{where} \N{MIDDLE DOT} {precision}")


def _memory() -> Path:
    return cache_folder() / "precision.json"


def _remembered() -> dict[str, str]:
    try:
        kept = json.loads(_memory().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}


def _cpu_name() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _bf16_ratio() -> float:
    """Return the time of bf16 weights over that of fp32, both channels-last, for one of the network's convolutions.

    The convolutions of VGG16 are nearly all of its time on a CPU, and 256 x 256 at 56 x 56 is the middle one.
    """
    convolution = nn.Conv2d(256, 256, 3, padding=1).to(memory_format=torch.channels_last)
    film = torch.rand(1, 256, 56, 56).to(memory_format=torch.channels_last)
    with torch.no_grad():
        fp32 = _median_seconds(lambda: convolution(film))
        convolution, film = convolution.to(torch.bfloat16), film.to(torch.bfloat16)
        return _median_seconds(lambda: convolution(film)) / fp32


def _median_seconds(work: Callable[[], object]) -> float:
    work()
    seconds = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)
