"""The seeded layers: the right numbers, kept in a file, remade when the file is damaged."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
import torch
from safetensors.torch import save_file

from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.model import bases
from cxr_desktop.core.model.bases import BASES, NONE, SEEDED, base_digest, base_tensors, is_in_base, seeded_weight
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.vgg16 import build_vgg16
from cxr_desktop.core.model.weights import ALIGNMENT
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

FC6 = "6f6eb3f6e98daee6c271cac081a8d2d2dcde60dd54330d980a5e20ecfb4bb8c2"
FC7 = "47c8c4f1b3d2b216f401ebb80ee93f3e28fca8459becc6606cf24538b350aa91"


def test_the_seeded_layers_are_the_published_ones(seeded: dict[str, torch.Tensor]):
    for name, shape, digest in (("classifier.0", (4096, 25088), FC6), ("classifier.3", (4096, 4096), FC7)):
        weight = seeded[f"{name}.weight"]
        assert weight.dtype == torch.float32
        assert tuple(weight.shape) == shape
        assert hashlib.sha256(weight.numpy().data).hexdigest() == digest
        assert not seeded[f"{name}.bias"].any()
        assert seeded[f"{name}.bias"].shape == (4096,)
    assert len(seeded) == 4


def test_a_weight_is_drawn_from_the_low_half_of_a_word_first():
    words = [int(word) for word in np.random.PCG64(7).random_raw(8)]
    halves = [half for word in words for half in (word & 0xFFFF_FFFF, word >> 32)][:15]
    expected = [(2 * (half >> 8) * 2.0**-24 - 1) * (6 / 5) ** 0.5 for half in halves]
    found = seeded_weight((3, 5), 7)
    assert found.shape == (3, 5)
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-6)


def test_weights_drawn_in_blocks_are_those_drawn_at_once(monkeypatch: pytest.MonkeyPatch):
    whole = seeded_weight((37, 41), 3)
    monkeypatch.setattr(bases, "_BLOCK", 64)
    assert np.array_equal(seeded_weight((37, 41), 3), whole)


def test_the_bf16_layers_are_the_fp32_ones_rounded(seeded: dict[str, torch.Tensor]):
    rounded = base_tensors(SEEDED, dtype=torch.bfloat16)
    for name, tensor in seeded.items():
        assert rounded[name].dtype == torch.bfloat16
        rows = slice(None, None, 64)
        assert torch.equal(rounded[name][rows], tensor[rows].to(torch.bfloat16))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_layers_begin_where_products_are_added_up_alike(seeded: dict[str, torch.Tensor], dtype: torch.dtype):
    """Else the network copies half a gigabyte, or answers differently with and without a cache."""
    assert {tensor.data_ptr() % ALIGNMENT for tensor in base_tensors(SEEDED, dtype=dtype).values()} == {0}


def test_an_answer_does_not_depend_on_where_weights_lie(shared_cache: None, monkeypatch: pytest.MonkeyPatch):
    film = make_phantom(3, height=400, width=420)
    with_cache = Classifier.load(precision="fp32").predict([film])[0].probabilities
    monkeypatch.setattr(bases, "save_file", full_disk)
    monkeypatch.setattr(bases, "_read_mapped", lambda *_: None)
    assert Classifier.load(precision="fp32").predict([film])[0].probabilities == with_cache


def full_disk(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not tell what a process maps")
def test_the_layers_are_mapped_from_the_cache_and_not_read(seeded: dict[str, torch.Tensor]):
    (kept,) = cache_folder("bases").glob("*-fp32.safetensors")
    again = base_tensors(SEEDED)
    mapped = {mapping.path for mapping in psutil.Process().memory_maps(grouped=False)}
    assert str(kept.resolve()) in mapped
    assert torch.equal(again["classifier.3.weight"], seeded["classifier.3.weight"])


def small_copy(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """A cache with layers of the same kind, small enough to be made many times."""
    layers = {}
    for name, (shape, seed) in {"classifier.0": ((64, 130), 1), "classifier.3": ((64, 64), 2)}.items():
        layers[name] = (shape, seed, hashlib.sha256(seeded_weight(shape, seed).data).hexdigest())
    monkeypatch.setattr(bases, "_SEEDED_LAYERS", layers)
    monkeypatch.setenv("CXR_CACHE_DIR", str(folder))
    base_tensors(SEEDED)
    (path,) = (folder / "bases").iterdir()
    return path


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def punch(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-8000:-4000] = bytes(4000)
    path.write_bytes(content)


def scramble_header(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:40] = b"\xff" * 40
    path.write_bytes(content)


def other_kind(path: Path) -> None:
    save_file({name: t.to(torch.float16) for name, t in base_tensors(SEEDED).items()}, path)


def other_seed(path: Path) -> None:
    made = base_tensors(SEEDED)
    save_file({**made, "classifier.3.weight": torch.from_numpy(seeded_weight((64, 64), 99))}, path)


def with_a_bias(path: Path) -> None:
    save_file({**base_tensors(SEEDED), "classifier.3.bias": torch.ones(64)}, path)


def without_a_layer(path: Path) -> None:
    save_file({name: t.clone() for name, t in base_tensors(SEEDED).items() if "classifier.3" not in name}, path)


@pytest.mark.parametrize(
    "damage", [cut, empty, punch, scramble_header, other_kind, other_seed, with_a_bias, without_a_layer]
)
def test_a_damaged_cache_file_is_made_again(damage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = small_copy(monkeypatch, tmp_path)
    sound = path.read_bytes()
    damage(path)
    assert path.read_bytes() != sound
    found = base_tensors(SEEDED)
    assert np.array_equal(found["classifier.0.weight"].numpy(), seeded_weight((64, 130), 1))
    assert np.array_equal(found["classifier.3.weight"].numpy(), seeded_weight((64, 64), 2))
    assert not found["classifier.3.bias"].any()
    assert path.read_bytes() == sound
    assert list(path.parent.iterdir()) == [path]


def test_a_cache_that_cannot_be_written_costs_only_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    small_copy(monkeypatch, tmp_path / "sound")
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "file" / "cache"))
    found = base_tensors(SEEDED, dtype=torch.bfloat16)
    assert torch.equal(found["classifier.0.weight"], torch.from_numpy(seeded_weight((64, 130), 1)).bfloat16())


def test_layers_that_come_out_wrong_are_never_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(bases, "_SEEDED_LAYERS", {"classifier.0": ((8, 8), 1, "0" * 64)})
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path))
    with pytest.raises(CxrError, match=r"the seeded layer classifier\.0 came out wrong on this machine"):
        base_tensors(SEEDED)
    assert not list((tmp_path / "bases").iterdir())


@pytest.mark.slow
def test_two_processes_may_make_the_layers_at_once(tmp_path: Path):
    shape, digest = (2048, 4096), hashlib.sha256(seeded_weight((2048, 4096), 5).data).hexdigest()
    script = (
        "from cxr_desktop.core.model import bases\n"
        f"bases._SEEDED_LAYERS = {{'classifier.0': ({shape}, 5, {digest!r})}}\n"
        "print(float(bases.base_tensors('seeded')['classifier.0.weight'].double().sum()))\n"
    )
    environment = {**os.environ, "CXR_CACHE_DIR": str(tmp_path)}
    both = [
        subprocess.Popen([sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    answers = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert [float(answer) for answer in answers] == pytest.approx([seeded_weight(shape, 5).sum(dtype=float)] * 2)
    assert [path.suffix for path in (tmp_path / "bases").iterdir()] == [".safetensors"]


def test_no_base_has_no_tensors():
    assert base_tensors(NONE) == {}
    assert base_digest(NONE) == ""


def test_an_unknown_base_is_refused_by_name():
    with pytest.raises(CxrError, match="unknown base weights \\('imagenet22k'\\)"):
        base_tensors("imagenet22k")


def test_what_a_base_has_is_known_without_loading_it(seeded: dict[str, torch.Tensor]):
    keys = list(build_vgg16(device="meta").state_dict())
    assert {key for key in keys if is_in_base(SEEDED, key)} == set(seeded)
    assert [key for key in keys if is_in_base(NONE, key)] == []
    assert {key for key in keys if not is_in_base("imagenet1k_v1", key)} == {
        f"classifier.6.{layer}.{kind}" for layer in (0, 3) for kind in ("weight", "bias")
    }
    assert len({base_digest(name) for name in BASES}) == len(BASES)
