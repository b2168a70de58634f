"""Running out of memory is known by what libraries say."""

from __future__ import annotations

import pytest

from cxr_desktop.core.model.device import is_out_of_memory
from cxr_desktop.core.words.memory import says_out_of_memory


@pytest.mark.parametrize(
    "said",
    [
        "CUDA out of memory. Tried to allocate 2.00 GiB.",
        "MPS backend out of memory (MPS allocated: 8.00 GiB)",
        "data. DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes.",
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes. Error code 12",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "[Errno 12] Cannot allocate memory",
        "could not create a primitive",
        "could not execute a primitive",
    ],
)
def test_each_way_to_say_it_is_known(said: str):
    assert says_out_of_memory(said)
    assert is_out_of_memory(RuntimeError(said))
    assert not is_out_of_memory(ValueError(said))


def test_other_failures_are_not_it():
    assert not is_out_of_memory(RuntimeError("size mismatch for features.0.weight"))
    assert not is_out_of_memory(RuntimeError("could not create a primitive descriptor for a convolution"))
