"""The changes of films against torchvision's, whose views trained what there is: equal bit for bit."""

from __future__ import annotations

import pytest
import torch
from torchvision.transforms import v2

from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.training import film_changes as changes

BILINEAR = v2.InterpolationMode.BILINEAR
PAIRS = {
    "resized to a square": (changes.resized(224, 224), v2.Resize((224, 224))),
    "resized by the shorter side": (changes.resized(256), v2.Resize(256)),
    "middle": (changes.centre_cropped(224), v2.CenterCrop(224)),
    "crop": (changes.random_resized_crop(224, (0.8, 1.0)), v2.RandomResizedCrop(224, scale=(0.8, 1.0))),
    "crop that seldom fits": (
        changes.random_resized_crop(64, (0.99, 1.0), (0.9, 1.11)),
        v2.RandomResizedCrop(64, scale=(0.99, 1.0), ratio=(0.9, 1.11)),
    ),
    "rotation": (changes.random_rotation(15), v2.RandomRotation(15)),
    "affine": (
        changes.random_affine(10, translate=(0.05, 0.05)),
        v2.RandomAffine(10, translate=(0.05, 0.05), interpolation=BILINEAR),
    ),
    "mirrored": (changes.sometimes(changes.mirrored, 0.5), v2.RandomHorizontalFlip(0.5)),
    "equalised": (changes.sometimes(changes.equalised, 0.5), v2.RandomEqualize(0.5)),
    "stretched": (changes.sometimes(changes.stretched, 0.5), v2.RandomAutocontrast(0.5)),
    "blurred": (
        changes.sometimes(changes.random_blur(5, (0.1, 1.5)), 0.5),
        v2.RandomApply([v2.GaussianBlur(5, (0.1, 1.5))], p=0.5),
    ),
    "erased": (
        changes.sometimes(changes.random_erased((0.005, 0.04), 255), 0.5),
        v2.RandomErasing(p=0.5, scale=(0.005, 0.04), value=255),
    ),
    "brightness and contrast": (
        changes.random_brightness_and_contrast(0.15, 0.2),
        v2.ColorJitter(brightness=0.15, contrast=0.2),
    ),
    "gamma": (
        changes.random_gamma(0.4),
        lambda picture: v2.functional.adjust_gamma(picture, float(torch.empty(1).uniform_(-0.4, 0.4).exp())),
    ),
}


def pictures() -> dict[str, torch.Tensor]:
    """Films (C, H, W): grey and coloured, wide and tall, and the two that have one grey alone."""
    wide = torch.from_numpy(make_phantom(3, height=300, width=420, bits=8).pixels.copy())
    tall = torch.from_numpy(make_phantom(4, height=421, width=301, bits=8).pixels.copy())
    coloured = torch.stack([wide, wide // 2 + 20, 255 - wide], dim=-1)
    return {
        "wide": wide.unsqueeze(0),
        "tall": tall.unsqueeze(0),
        "coloured": coloured.permute(2, 0, 1),
        "black": torch.zeros(1, 230, 240, dtype=torch.uint8),
        "very wide": wide[:230].repeat(1, 3).unsqueeze(0),
    }


@pytest.mark.parametrize("name", PAIRS)
def test_a_change_is_that_of_torchvision(name: str):
    ours, theirs = PAIRS[name]
    found = set()
    for what, picture in pictures().items():
        for seed in range(3):
            torch.manual_seed(seed)
            expected = theirs(picture)
            after = torch.random.get_rng_state()
            torch.manual_seed(seed)
            changed = ours(picture)
            assert torch.equal(changed, expected), f"{what}, seed {seed}"
            assert torch.equal(torch.random.get_rng_state(), after), f"{what}, seed {seed}: other draws"
            found.add(changed.float().mean().item())
    assert len(found) > 4  # it does something
