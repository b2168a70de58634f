"""The grad-cam library, also where there is no torchvision.

The library imports three names of torchvision for pictures and boxes, which nothing here uses. Where torchvision is
absent or does not fit torch, stand-ins take the place of those names while the library is imported, and go after.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager, nullcontext
from types import ModuleType
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = {
    "torchvision": (),
    "torchvision.transforms": ("Compose", "Normalize", "ToTensor"),
    "torchvision.transforms.functional": ("resize",),
}


def _absent(*_: object, **__: object) -> None:
    msg = "this part of the grad-cam library needs torchvision, which is not installed"
    raise CxrError(msg)


def has_torchvision() -> bool:
    """Return whether torchvision can be imported; takes seconds where it can and has not been."""
    try:
        import torchvision  # noqa: F401, PLC0415
    except (ImportError, RuntimeError, OSError):  # absent, or made for another torch
        return False
    return True


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Put modules with the names that are imported where torchvision would be, for the time being."""
    before = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "torchvision"}
    for name in before:
        del sys.modules[name]
    for name, parts in _NAMES.items():
        module = ModuleType(name)
        module.__path__ = []
        for part in parts:
            setattr(module, part, _absent)
        sys.modules[name] = module
    try:
        yield
    finally:
        for name in _NAMES:
            del sys.modules[name]
        sys.modules.update(before)


with nullcontext() if has_torchvision() else _stand_ins():
    # the whole first: two threads that import package and part at once lock each other
    import pytorch_grad_cam as grad_cam
    from pytorch_grad_cam import ablation_cam, score_cam
    from pytorch_grad_cam.metrics import perturbation_confidence
    from pytorch_grad_cam.metrics import road as road_measures
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

__all__ = [
    "ClassifierOutputTarget",
    "ablation_cam",
    "grad_cam",
    "has_torchvision",
    "perturbation_confidence",
    "road_measures",
    "score_cam",
]
