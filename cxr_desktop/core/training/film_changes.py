"""Changes by chance of a film while the network learns, bit for bit those of torchvision's ``transforms.v2``.

Made here of torch alone, because not every build of torch has a torchvision that fits it, and importing that takes
seconds. Each is a function of a picture (C, H, W) uint8, C 1 or 3, that draws from torch's numbers in torchvision's
order; tests/core/training/test_film_changes.py holds them against it.
"""

from __future__ import annotations

import math
import platform
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Change = Callable[[torch.Tensor], torch.Tensor]

_TRIES = 10
_TOP = 255
_ALMOST_256 = 255.999  # what torchvision multiplies 0-1 by before it cuts the fraction off
_GREY_OF_RGB = (0.2989, 0.587, 0.114)


def in_order(steps: Sequence[Change]) -> Change:
    """Return the change that makes one after another."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        for step in steps:
            picture = step(picture)
        return picture

    return change


def sometimes(step: Change, share: float) -> Change:
    """Return the change that makes `step` in a `share` of the pictures."""
    return lambda picture: picture if torch.rand(1) >= share else step(picture)


def resized(height: int, width: int | None = None) -> Change:
    """Return the change to a size in pixels; with one number, that of the shorter side."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        if width is not None:
            return _resize(picture, height, width)
        h, w = picture.shape[-2:]
        longer = int(height * max(h, w) / min(h, w))
        return _resize(picture, longer, height) if h > w else _resize(picture, height, longer)

    return change


def centre_cropped(side: int) -> Change:
    """Return the crop of the middle, for pictures that are no smaller."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        top, left = (round((n - side) / 2.0) for n in picture.shape[-2:])
        return picture[..., top : top + side, left : left + side]

    return change


def random_resized_crop(
    side: int, scale: tuple[float, float], ratio: tuple[float, float] = (3.0 / 4.0, 4.0 / 3.0)
) -> Change:
    """Return the crop of a random share of the area (`scale`) and width by height (`ratio`), brought to `side`."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        height, width = picture.shape[-2:]
        for _ in range(_TRIES):
            w, h = _random_box(height * width, scale, ratio)
            if 0 < w <= width and 0 < h <= height:
                top, left = _whole(height - h + 1), _whole(width - w + 1)
                break
        else:
            h, w = _widest(height, width, ratio)
            top, left = (height - h) // 2, (width - w) // 2
        return _resize(picture[..., top : top + h, left : left + w], side, side)

    return change


def random_rotation(degrees: float) -> Change:
    """Return the turn by up to so much either way, to the nearest pixel, black where the film does not reach."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        angle = _uniform(-degrees, degrees) % 360
        return picture.clone() if angle == 0 else _warped(picture, -angle, (0.0, 0.0), "nearest")

    return change


def random_affine(degrees: float, translate: tuple[float, float]) -> Change:
    """Return the turn and the shift by up to so much, the shift in shares of width and height; bilinear."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        height, width = picture.shape[-2:]
        angle = _uniform(-degrees, degrees)
        x = round(_uniform(-float(translate[0] * width), float(translate[0] * width)))
        y = round(_uniform(-float(translate[1] * height), float(translate[1] * height)))
        return _warped(picture, angle, (float(x), float(y)), "bilinear")

    return change


def mirrored(picture: torch.Tensor) -> torch.Tensor:
    """Return the picture left for right."""
    return picture.flip(-1)


def equalised(picture: torch.Tensor) -> torch.Tensor:
    """Return the picture with its greys equally often, channel by channel, by Pillow's rule."""
    flat = picture.flatten(start_dim=-2).long()
    counts = torch.zeros(picture.shape[0], 256, dtype=torch.int32)
    counts.scatter_add_(-1, flat, torch.ones(1, dtype=torch.int32).expand_as(flat))
    sums = counts.cumsum(-1)
    brightest = counts.gather(-1, sums.argmax(-1, keepdim=True))
    step = (flat.shape[-1] - brightest).div(_TOP, rounding_mode="floor")
    table = (sums[..., :-1] + step // 2).div(step.clamp(min=1), rounding_mode="floor").clamp(0, _TOP).to(torch.uint8)
    table = torch.cat([table.new_zeros(1).expand(picture.shape[0], 1), table], dim=-1)
    return torch.where(step.ne(0).unsqueeze(-1), table.gather(-1, flat).view_as(picture), picture)


def stretched(picture: torch.Tensor) -> torch.Tensor:
    """Return the picture with its darkest grey black and its brightest white, channel by channel."""
    values = picture.to(torch.float32)
    low, high = values.amin((-2, -1), keepdim=True), values.amax((-2, -1), keepdim=True)
    is_flat = high == low
    scale = (high - low).mul_(1.0 / _TOP)
    low[is_flat], scale[is_flat] = 0.0, 1.0
    return values.sub_(low).div_(scale).clamp_(0, _TOP).to(torch.uint8)


def random_blur(size: int, sigma: tuple[float, float]) -> Change:
    """Return the Gaussian blur by a kernel of `size` pixels, its sigma between the two."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        chosen, half = _uniform(*sigma), (size - 1) / (2.0 * math.sqrt(2.0))
        line = torch.softmax(torch.linspace(-half, half, steps=size).div(chosen).pow(2).neg(), dim=0)
        channels, edge = picture.shape[0], size // 2
        kernel = (line.unsqueeze(-1) * line).expand(channels, 1, size, size)
        wide = functional.pad(picture.unsqueeze(0).to(torch.float32), [edge] * 4, mode="reflect")
        return functional.conv2d(wide, kernel, groups=channels).squeeze(0).round_().to(torch.uint8)

    return change


def random_erased(scale: tuple[float, float], value: float, ratio: tuple[float, float] = (0.3, 3.3)) -> Change:
    """Return the picture with one box of a random share of its area in the grey `value`."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        height, width = picture.shape[-2:]
        for _ in range(_TRIES):
            h, w = _random_box(height * width, scale, ratio)
            if h < height and w < width:
                top, left = _whole(height - h + 1), _whole(width - w + 1)
                picture = picture.clone()
                picture[..., top : top + h, left : left + w] = value
                break
        return picture

    return change


def random_brightness_and_contrast(brightness: float, contrast: float) -> Change:
    """Return the two changes by up to such a factor, in a random order."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        order = torch.randperm(4).tolist()  # torchvision has saturation and hue too, which grey films lack
        brighter = _uniform(max(1 - brightness, 0.0), 1 + brightness)
        harder = _uniform(max(1 - contrast, 0.0), 1 + contrast)
        for step in order:
            if step == 0:
                picture = picture.mul(brighter).clamp_(0, _TOP).to(torch.uint8)
            elif step == 1:
                picture = _contrasted(picture, harder)
        return picture

    return change


def random_gamma(largest: float) -> Change:
    """Return the change of gamma by a factor of up to e to the power of `largest`, either way."""

    def change(picture: torch.Tensor) -> torch.Tensor:
        gamma = float(torch.empty(1).uniform_(-largest, largest).exp())
        bent = picture.to(torch.float32).mul_(1.0 / _TOP).pow_(gamma)
        return bent.mul(_ALMOST_256).to(torch.uint8)

    return change


def _uniform(low: float, high: float) -> float:
    return float(torch.empty(1).uniform_(low, high).item())


def _whole(above: int) -> int:
    return int(torch.randint(0, above, size=(1,)).item())


def _random_box(area: int, scale: tuple[float, float], ratio: tuple[float, float]) -> tuple[int, int]:
    """Return the two sides of a box of a random share of the area: the first by the second is the random ratio."""
    low, high = torch.log(torch.tensor(ratio))
    chosen = area * _uniform(*scale)
    aspect = torch.exp(torch.empty(1).uniform_(float(low), float(high))).item()
    return round(math.sqrt(chosen * aspect)), round(math.sqrt(chosen / aspect))


def _widest(height: int, width: int, ratio: tuple[float, float]) -> tuple[int, int]:
    """Return the height and width of the largest box of an allowed ratio."""
    if width / height < min(ratio):
        return round(width / min(ratio)), width
    if width / height > max(ratio):
        return height, round(height * max(ratio))
    return height, width


def _contrasted(picture: torch.Tensor, factor: float) -> torch.Tensor:
    if picture.shape[0] == 3:
        red, green, blue = picture.unbind(0)
        grey = red.mul(_GREY_OF_RGB[0]).add_(green, alpha=_GREY_OF_RGB[1]).add_(blue, alpha=_GREY_OF_RGB[2])
        grey = grey.unsqueeze(0).floor_()
    else:
        grey = picture.to(torch.float32)
    mean = torch.mean(grey, dim=(-3, -2, -1), keepdim=True)
    return picture.mul(factor).add_(mean, alpha=1.0 - factor).clamp_(0, _TOP).to(torch.uint8)


def _resize(picture: torch.Tensor, height: int, width: int) -> torch.Tensor:
    """Return the picture at another size, bilinear and antialiased."""
    if tuple(picture.shape[-2:]) == (height, width):
        return picture
    # torch has a path for bytes of its own where the processor allows it, whose rounding is another
    has_bytes = torch.backends.cpu.get_cpu_capability() in {"AVX2", "AVX512"} or platform.machine() in {
        "aarch64",
        "arm64",
    }
    values = picture.unsqueeze(0) if has_bytes else picture.unsqueeze(0).to(torch.float32)
    values = functional.interpolate(
        values, size=[height, width], mode="bilinear", align_corners=False, antialias=True
    ).squeeze(0)
    return values if has_bytes else values.round_().to(torch.uint8)


def _warped(picture: torch.Tensor, degrees: float, shift: tuple[float, float], mode: str) -> torch.Tensor:
    """Return the picture turned around its middle by `degrees` and moved by `shift` (x, y), black where it ends."""
    height, width = picture.shape[-2:]
    turn = math.radians(degrees)
    a, b, c, d = math.cos(turn), -math.sin(turn), math.sin(turn), math.cos(turn)
    inverse = [d, -b, 0.0 - d * shift[0] + b * shift[1], -c, a, 0.0 + c * shift[0] - a * shift[1]]
    theta = torch.tensor(inverse, dtype=torch.float32).reshape(1, 2, 3)
    places = torch.empty(1, height, width, 3)
    places[..., 0] = torch.linspace((1.0 - width) * 0.5, (width - 1.0) * 0.5, steps=width)
    places[..., 1] = torch.linspace((1.0 - height) * 0.5, (height - 1.0) * 0.5, steps=height).unsqueeze(-1)
    places[..., 2] = 1
    theta = theta.transpose(1, 2).div_(torch.tensor([0.5 * width, 0.5 * height]))
    grid = places.view(1, height * width, 3).bmm(theta).view(1, height, width, 2)
    values = picture.unsqueeze(0).to(torch.float32)
    covered = torch.ones(1, 1, height, width)
    values = functional.grid_sample(
        torch.cat((values, covered), dim=1), grid, mode=mode, padding_mode="zeros", align_corners=False
    )
    values, covered = values[:, :-1], values[:, -1:]
    values = torch.where(covered < 0.5, 0.0, values) if mode == "nearest" else values * covered
    return values.round_().to(torch.uint8).squeeze(0)
