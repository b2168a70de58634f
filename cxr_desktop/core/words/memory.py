"""How libraries say that memory ran out, where they have no exception of its own for it."""

from __future__ import annotations

import re

_WORDS = (
    "out of memory",  # CUDA, MPS
    "not enough memory",  # torch's allocator of the CPU, on Windows
    "can't allocate memory",  # the same on Linux and macOS
    "cannot allocate memory",  # the system
    "alloc_failed",  # cuBLAS and cuDNN
    "memoryerror",
)
# oneDNN, which computes on the CPU, says no more than this when it gets no memory for code or for what is between;
# a descriptor that cannot be made is another thing: there is no such computation
_FAILED = re.compile(r"could not (create|execute) a primitive(?! descriptor)|could not create a memory")


def says_out_of_memory(text: str) -> bool:
    """Return whether a message says so."""
    said = text.casefold()
    return any(words in said for words in _WORDS) or _FAILED.search(said) is not None
