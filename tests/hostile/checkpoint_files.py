"""Checkpoints that somebody made to do harm, written by this module; none of them was found anywhere."""

from __future__ import annotations

import json
import pickle
import struct
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import safe_open

from cxr_desktop.core.model.checkpoint import bundled_model

if TYPE_CHECKING:
    from collections.abc import Callable

HUGE = 10**400
MARK = "it-ran"


class Command:
    """Makes a file beside it when it is unpickled in earnest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[object, ...]:
        import os

        return os.system, (f"touch '{self.folder / MARK}'",)


# ---- safetensors


def header() -> dict[str, Any]:
    """What the bundled model says of itself."""
    with safe_open(bundled_model(), framework="pt") as file:
        return dict(json.loads(file.metadata()["cxr"]))


def safetensors(tensors: dict[str, Any], metadata: object, data: bytes = b"", *, length: int | None = None) -> bytes:
    """A file by hand: whatever its header says."""
    words = json.dumps({"__metadata__": metadata, **tensors}).encode()
    return struct.pack("<Q", len(words) if length is None else length) + words + data


def one_tensor(**changes: object) -> bytes:
    tensor = {"dtype": "F32", "shape": [64], "data_offsets": [0, 256], **changes}
    return safetensors({"features.0.bias": tensor}, {"cxr": json.dumps(header())}, bytes(256))


def said(**changes: object) -> bytes:
    """A file without tensors whose header says something else."""
    return safetensors({}, {"cxr": json.dumps(header() | changes)})


def twins(first: list[int], second: list[int]) -> bytes:
    tensors = {
        "features.0.bias": {"dtype": "F32", "shape": [64], "data_offsets": first},
        "features.2.bias": {"dtype": "F32", "shape": [64], "data_offsets": second},
    }
    return safetensors(tensors, {"cxr": json.dumps(header())}, bytes(512))


def nested(depth: int) -> bytes:
    words = '{"cxr": ' + json.dumps("[" * depth) + "}"
    text = b'{"__metadata__": ' + words.encode() + b"}"
    return struct.pack("<Q", len(text)) + text


def nested_itself(depth: int) -> bytes:
    text = b'{"__metadata__": ' + b"[" * depth + b"}"
    return struct.pack("<Q", len(text)) + text


SAFETENSORS: dict[str, Callable[[], bytes]] = {
    "length beyond the file": lambda: safetensors({}, {}, length=1 << 62),
    "length of nearly all memory": lambda: safetensors({}, {}, length=99_999_999),
    "offsets overlap": lambda: twins([0, 256], [128, 384]),
    "a hole": lambda: twins([0, 256], [260, 516]),
    "the same bytes twice": lambda: twins([0, 256], [0, 256]),
    "offsets backwards": lambda: one_tensor(data_offsets=[256, 0]),
    "offsets beyond the file": lambda: one_tensor(data_offsets=[0, 1 << 40], shape=[1 << 38]),
    "shape overflows": lambda: one_tensor(shape=[1 << 33, 1 << 33]),
    "negative shape": lambda: one_tensor(shape=[-64]),
    "shape of floats": lambda: one_tensor(shape=[64.0]),
    "shape is no list": lambda: one_tensor(shape="64"),
    "unknown dtype": lambda: one_tensor(dtype="F24"),
    "complex numbers": lambda: one_tensor(dtype="C64", shape=[32]),
    "booleans": lambda: one_tensor(dtype="BOOL", shape=[256]),
    "metadata of numbers": lambda: safetensors({}, {"cxr": 3}),
    "metadata is a list": lambda: safetensors({}, ["cxr"]),
    "words nested deeply": lambda: nested(1_000_000),
    "JSON nested deeply": lambda: nested_itself(1_000_000),
    "30 MB of words": lambda: safetensors({}, {"cxr": "[" + "0," * 15_000_000 + "0]"}),
    "a name of lines": lambda: safetensors(
        {"a\nb\x1b[31m" * 1000: {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}},
        {"cxr": json.dumps(header() | {"base": "seeded"})},
    ),
    "temperature beyond floats": lambda: said(temperature=HUGE),
    "temperature not a number": lambda: said(temperature=float("nan")),
    "a band beyond floats": lambda: said(uncertain_band=[-HUGE, HUGE]),
    "an operating point of text": lambda: said(operating_point="0.5"),
    "prediction sets beyond floats": lambda: said(conformal={"coverage": HUGE, "limits": [0, 0], "counts": [1, 1]}),
    "counts beyond integers": lambda: said(conformal={"coverage": 0.9, "limits": [0, 0], "counts": ["x", 1]}),
    "ages beyond floats": lambda: said(
        population={"ages": [0, HUGE], "modalities": [], "body_parts": [], "views": []}
    ),
    "a million classes": lambda: said(classes=[f"class {n}" for n in range(1_000_000)], conformal=None),
    "classes of lists": lambda: said(classes=[["A"], ["B"]]),
    "a format of text": lambda: said(format="2"),
    "an architecture of lines": lambda: said(architecture="vgg\n" * 100_000),
    "a base that is a path": lambda: said(base="../../../etc/passwd"),
    "a digest of another base": lambda: said(base_sha256="0" * 64),
    "metrics of numbers": lambda: said(metrics=[1, 2]),
    "a metric beyond floats": lambda: said(
        metrics=[{"name": "AUC", "value": HUGE, "n": 1, "low": 0, "high": HUGE, "data": "", "method": ""}]
    ),
    "no tensors at all": said,
}


# ---- what a model keeps of its training films

TRUST: dict[str, Callable[[dict[str, torch.Tensor]], dict[str, torch.Tensor]]] = {
    "a guard of integers": lambda t: {
        "trust.guard.posture_weights": t["trust.guard.posture_weights"].to(torch.int32)
    },
    "a hidden layer of another network": lambda t: {
        "trust.hidden.centre": torch.zeros(8),
        "trust.hidden.scale": torch.ones(8),
        "trust.hidden.axes": torch.zeros(11, 8),
        "trust.layers.weights": torch.zeros(16, 8),
    },
    "a scale of nothing": lambda t: {"trust.outlook.scale": torch.zeros_like(t["trust.outlook.scale"])},
    "a rest below nothing": lambda t: {"trust.hidden.rest": torch.tensor([-1.0], dtype=torch.float64)},
    "two limits": lambda t: {"trust.guard.limit": torch.tensor([1.0, 2.0], dtype=torch.float64)},
    "a limit that is no number": lambda t: {"trust.guard.limit": torch.tensor([float("nan")], dtype=torch.float64)},
    "labels of a class that is not there": lambda t: {"trust.films.labels": t["trust.films.labels"] + 7},
    "labels of floats": lambda t: {"trust.films.labels": t["trust.films.labels"].to(torch.float32)},
    "labels in a square": lambda t: {"trust.films.labels": t["trust.films.labels"][:, None]},
    "odds in a square": lambda t: {"trust.films.log_odds": t["trust.films.log_odds"][:, None]},
    "fewer films than codes": lambda t: {"trust.films.codes": t["trust.films.codes"][:5].clone()},
    "a name without text": lambda t: {"trust.films.names": torch.zeros(3, dtype=torch.float32)},
    "one that nobody knows lacks": lambda t: {"trust.guard.limit": torch.empty(0, dtype=torch.float64)},
}


def with_trust(name: str) -> bytes:
    """What the bundled model keeps, with another part, and without its network, which is looked at later."""
    from safetensors.torch import save

    with safe_open(bundled_model(), framework="pt") as file:
        metadata = file.metadata()
        tensors = {key: file.get_tensor(key) for key in file.keys() if key.startswith("trust.")}  # noqa: SIM118
    return save({**tensors, **TRUST[name](tensors)}, metadata)


# ---- PyTorch's own


def write_code_in_a_zip(path: Path) -> None:
    torch.save({"state_dict": {"features.0.weight": torch.zeros(1)}, "x": Command(path.parent)}, path)


def write_code_in_the_old_format(path: Path) -> None:
    torch.save({"x": Command(path.parent)}, path, _use_new_zipfile_serialization=False)


def write_a_pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps(Command(path.parent), protocol=2))


def write_code_in_a_tensor(path: Path) -> None:
    """Code behind a class that PyTorch allows."""
    torch.save({"a": torch.nn.Parameter(torch.zeros(1)), "b": [Command(path.parent)]}, path)


def _archive(path: Path, words: bytes, data: bytes, *, kind: int) -> None:
    with zipfile.ZipFile(path, "w", kind) as archive:
        archive.writestr("m/data.pkl", words)
        archive.writestr("m/byteorder", b"little")
        archive.writestr("m/data/0", data)
        archive.writestr("m/version", b"3\n")


def write_packed_bomb(path: Path) -> None:
    """Zeros as the pickle, packed to a thousandth; the directory says that they are eight GB."""
    packer = zlib.compressobj(9, wbits=-15)
    zeros, size = bytes(64 << 20), 8 << 30
    packed, check = packer.compress(zeros) + packer.flush(), zlib.crc32(zeros)
    name = b"m/data.pkl"
    wide = struct.pack("<HHQQ", 1, 16, size, len(packed))
    local = struct.pack(
        "<IHHHHHIIIHH", 0x04034B50, 45, 0, 8, 0, 0, check, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(wide)
    )
    entry = struct.pack(
        "<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45, 0, 8, 0, 0, check, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(wide),
        0, 0, 0, 0, 0,
    )  # fmt: skip
    body = local + name + wide + bytes(packed)
    directory = entry + name + wide
    path.write_bytes(
        body + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(directory), len(body), 0)
    )


def write_packed_weights(path: Path) -> None:
    """Good weights that somebody packed: a tensor that unpacks to 64 MB from 64 KB."""
    torch.save({"classifier.6.3.bias": torch.zeros(2)}, path)
    with zipfile.ZipFile(path) as good:
        words = good.read(next(name for name in good.namelist() if name.endswith("data.pkl")))
    _archive(path, words, bytes(64 << 20), kind=zipfile.ZIP_DEFLATED)


def write_one_value_without_end(path: Path) -> None:
    """A film's names repeated to a terabyte: one stored byte and a stride of nothing."""
    from cxr_desktop.core.model.state_dict import write_state_dict

    with safe_open(bundled_model(), framework="pt") as file:
        extra = {key: file.get_tensor(key) for key in file.keys() if key.startswith("trust.")}  # noqa: SIM118
    extra["trust.films.names"] = torch.zeros(1, dtype=torch.uint8).expand(1 << 40)
    write_state_dict(path, {"features.0.bias": torch.zeros(64)}, json.dumps(header()), extra)


def write_storage_without_end(path: Path) -> None:
    """The old format with a storage that says it is 2**50 numbers long."""
    torch.save({"a": torch.zeros(7)}, path, _use_new_zipfile_serialization=False)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"K\x07Nt", b"\x8a\x07" + (1 << 50).to_bytes(7, "little") + b"Nt"))


def write_deep_pickle(path: Path) -> None:
    words = b"\x80\x02" + b"(" * 50_000 + b"t" * 50_000 + b"."
    path.write_bytes(words)


def write_repeated_pickle(path: Path) -> None:
    """Lists of lists of lists, each ten times the one before: the laughs of a billion."""
    words = b"\x80\x02]q\x00"
    for level in range(12):
        words += b"]q" + bytes([level + 1]) + b"(" + b"h" + bytes([level]) + (b"h" + bytes([level])) * 9 + b"e"
    path.write_bytes(words + b".")


def write_many_words(path: Path) -> None:
    """A pickle of 17 MiB that says nothing."""
    _archive(path, b"\x80\x02" + b"N0" * (17 << 19) + b"N.", b"", kind=zipfile.ZIP_STORED)


def write_sparse_terabyte(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(1 << 40)


PYTORCH: dict[str, Callable[[Path], None]] = {
    "code in a zip": write_code_in_a_zip,
    "code in the old format": write_code_in_the_old_format,
    "a bare pickle": write_a_pickle,
    "code beside weights": write_code_in_a_tensor,
    "a bomb": write_packed_bomb,
    "packed weights": write_packed_weights,
    "one value without end": write_one_value_without_end,
    "a storage without end": write_storage_without_end,
    "nested deeply": write_deep_pickle,
    "a billion laughs": write_repeated_pickle,
    "many words": write_many_words,
    "a terabyte of nothing": write_sparse_terabyte,
}


def write_all(folder: Path) -> list[Path]:
    """Write every one and return their paths, each named by what is wrong with it."""
    paths = []
    for name, make in SAFETENSORS.items():
        paths.append(folder / f"{name}.safetensors")
        paths[-1].write_bytes(make())
    for name in TRUST:
        paths.append(folder / f"{name}.safetensors")
        paths[-1].write_bytes(with_trust(name))
    for name, write in PYTORCH.items():
        paths.append(folder / f"{name}.pt")
        write(paths[-1])
    paths.append(folder / "a terabyte.safetensors")
    write_sparse_terabyte(paths[-1])
    return paths
