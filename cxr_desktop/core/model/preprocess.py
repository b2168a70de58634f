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
_MEAN = torch.tensor((0.485, 0.456, 0.406)).view(3, 1, 1)
_STD = torch.tensor((0.229, 0.224, 0.225)).view(3, 1, 1)


def preprocess(film: Radiograph, identity: str) -> tuple[torch.Tensor, FieldOfView]:
    """Return the network's input, (3, 224, 224) float32 with ImageNet normalisation, and what of the film it shows.

    Parameters
    ----------
    film
        Seen through its *default* window, so that display settings never change a prediction.
    identity
        ``"stretch224"``: the whole film resized to 224 x 224. ``"resize256-crop224"``: the shorter side resized to
        256, then the central 224 x 224.

    Raises
    ------
    ValueError
        For an unknown identity.
    """
    if identity not in IDENTITIES:
        msg = f"unknown preprocessing {identity!r}; known are {', '.join(IDENTITIES)}"
        raise ValueError(msg)
    picture = Image.fromarray(film.colour if film.colour is not None else apply_window(film.pixels, film.window))
    if identity == STRETCH:
        resized = picture.resize((_SIDE, _SIDE), Image.Resampling.BILINEAR)
        return _normalised(np.asarray(resized)), whole_film(film.height, film.width)
    return _resize_and_crop(picture)


def _resize_and_crop(picture: Image.Image) -> tuple[torch.Tensor, FieldOfView]:
    width, height = picture.size
    shorter = min(width, height)
    # torchvision truncates the longer side; rounding it would shift the crop
    new_width, new_height = int(_SHORTER * width / shorter), int(_SHORTER * height / shorter)
    left, top = round((new_width - _SIDE) / 2), round((new_height - _SIDE) / 2)
    scale_x, scale_y = width / new_width, height / new_height
    seen = FieldOfView(left * scale_x, top * scale_y, _SIDE * scale_x, _SIDE * scale_y)
    resized = picture.resize((new_width, new_height), Image.Resampling.BILINEAR)
    return _normalised(np.asarray(resized.crop((left, top, left + _SIDE, top + _SIDE)))), seen


def _normalised(picture: NDArray[np.uint8]) -> torch.Tensor:
    channels = picture[..., None] if picture.ndim == 2 else picture
    tensor = torch.from_numpy(channels.copy()).permute(2, 0, 1).to(torch.float32).div(255)
    return (tensor.expand(3, -1, -1) - _MEAN) / _STD
