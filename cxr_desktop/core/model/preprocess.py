"""From a radiograph to what the network sees: one function for every caller, named in the checkpoint.

Both ways equal torchvision's transforms on PIL images (antialiased bilinear resize) without importing torchvision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.film.window import apply_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

STRETCH = "stretch224"
RESIZE_CROP = "resize256-crop224"
IDENTITIES = (STRETCH, RESIZE_CROP)

_SIDE, _SHORTER = 224, 256
_ELONGATED = 16 * _SHORTER
_FILTER = Image.Resampling.BILINEAR  # antialiased when it makes smaller, as in torchvision's transforms of PIL images
_MEAN = torch.tensor((0.485, 0.456, 0.406)).view(3, 1, 1)
_STD = torch.tensor((0.229, 0.224, 0.225)).view(3, 1, 1)


def preprocess(film: Radiograph, identity: str) -> tuple[torch.Tensor, FieldOfView]:
    """Return the network's input, (3, 224, 224) float32 with ImageNet normalisation, and what of the film it shows.

    Parameters
    ----------
    film
        Seen through its *default* window, so that display settings never change a prediction. Films whose channels
        differ keep them.
    identity
        ``"stretch224"``: the whole film resized to 224 x 224. ``"resize256-crop224"``: the shorter side resized to
        256, then the central 224 x 224.

    Raises
    ------
    ValueError
        For an unknown identity.
    """
    picture, seen = _view(film, identity)
    return normalised(_channels(picture)).contiguous(), seen


def view_without_change(film: Radiograph, identity: str) -> torch.Tensor:
    """Return what `preprocess` gives before normalisation: (3, 224, 224) uint8. Raises ValueError as it does."""
    return _channels(_view(film, identity)[0]).expand(3, -1, -1)


def _view(film: Radiograph, identity: str) -> tuple[Image.Image, FieldOfView]:
    if identity not in IDENTITIES:
        msg = f"unknown preprocessing {identity!r}; known are {', '.join(IDENTITIES)}"
        raise ValueError(msg)
    picture = Image.fromarray(windowed(film))
    if identity == STRETCH:
        return picture.resize((_SIDE, _SIDE), _FILTER), whole_film(film.height, film.width)
    return _resize_and_crop(picture)


def windowed(film: Radiograph) -> NDArray[np.uint8]:
    """Return a film as the network starts from it: through its default window, (H, W), or in colour (H, W, 3)."""
    return film.colour if film.colour is not None else apply_window(film.pixels, film.window)


def normalised(greys: torch.Tensor) -> torch.Tensor:
    """Return uint8 pictures (..., 1 or 3, H, W) as the network takes them: (..., 3, H, W) float32."""
    scaled = greys.to(torch.float32).div(255).expand(*greys.shape[:-3], 3, -1, -1)
    return (scaled - _MEAN.to(greys.device)) / _STD.to(greys.device)


def greys_of(views: torch.Tensor) -> torch.Tensor:
    """Return preprocessed films (N, 3, H, W) as greys (N, 1, H, W) in 0-255: `normalised` undone, channels' mean."""
    return ((views * _STD + _MEAN) * 255).mean(1, keepdim=True)


def _resize_and_crop(picture: Image.Image) -> tuple[Image.Image, FieldOfView]:
    width, height = picture.size
    shorter = min(width, height)
    # torchvision truncates the longer side; rounding it would shift the crop
    new_width, new_height = int(_SHORTER * width / shorter), int(_SHORTER * height / shorter)
    left, top = round((new_width - _SIDE) / 2), round((new_height - _SIDE) / 2)
    scale_x, scale_y = width / new_width, height / new_height
    seen = FieldOfView(left * scale_x, top * scale_y, _SIDE * scale_x, _SIDE * scale_y)
    if max(new_width, new_height) > _ELONGATED:  # a strip resized as a whole could fill the memory
        box = (seen.left, seen.top, seen.right, seen.bottom)
        return picture.resize((_SIDE, _SIDE), _FILTER, box), seen
    resized = picture.resize((new_width, new_height), _FILTER)
    return resized.crop((left, top, left + _SIDE, top + _SIDE)), seen


def _channels(picture: Image.Image) -> torch.Tensor:
    greys = torch.from_numpy(np.array(picture, ndmin=3))  # (1, 224, 224), or in colour (224, 224, 3)
    return greys if picture.mode == "L" else greys.permute(2, 0, 1)
