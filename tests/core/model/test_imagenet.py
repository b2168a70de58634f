"""ImageNet weights: fetched only when asked, checked, cancelled without a trace; without a network one sentence."""

from __future__ import annotations

import hashlib
import socket
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
import torch
from torchvision.models import VGG16_Weights

from cxr_desktop.core.model import bases, imagenet
from cxr_desktop.core.model.bases import IMAGENET, base_tensors
from cxr_desktop.core.model.checkpoint import load_checkpoint, load_model, save_checkpoint
from cxr_desktop.core.model.header import CheckpointHeader
from cxr_desktop.core.model.imagenet import (
    VGG16_IMAGENET,
    WeightsFile,
    fetch_imagenet,
    imagenet_file,
    imagenet_tensors,
)
from cxr_desktop.core.model.vgg16 import build_vgg16
from cxr_desktop.core.words.errors import Cancelled, CxrError, ModelError
from cxr_desktop.core.words.progress import CancelToken, drain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@pytest.fixture(autouse=True)
def torch_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "torch home"
    monkeypatch.setenv("TORCH_HOME", str(home))
    return home / "hub" / "checkpoints"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[WeightsFile]:
    """A file of 5 MB on a real server, with its own digest."""
    folder = tmp_path / "served"
    folder.mkdir()
    content = torch.arange(1_250_000, dtype=torch.int32).numpy().tobytes()
    (folder / "weights.pth").write_bytes(content)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/weights.pth"
    yield WeightsFile(url, "weights.pth", hashlib.sha256(content).hexdigest()[:8])
    server.shutdown()
    thread.join()
    server.server_close()


def whole_imagenet(folder: Path) -> WeightsFile:
    """A file like torchvision's: its keys and shapes, the old format; each layer one value, so that it is small."""
    state = {}
    for name, tensor in build_vgg16(device="meta").state_dict().items():
        if not name.startswith("classifier.6."):
            state[name] = torch.full((1,), 0.001 * (len(state) + 1)).expand(tensor.shape)
    state["classifier.6.weight"], state["classifier.6.bias"] = torch.zeros(1000, 4096), torch.zeros(1000)
    folder.mkdir(parents=True)
    path = folder / "local.pth"
    torch.save(state, path, _use_new_zipfile_serialization=False)
    return WeightsFile("http://127.0.0.1:9/local.pth", path.name, hashlib.sha256(path.read_bytes()).hexdigest()[:8])


def test_the_address_and_the_digest_are_those_of_torchvision():
    address = VGG16_Weights.IMAGENET1K_V1.url
    assert address.endswith(f"/vgg16-{VGG16_IMAGENET.sha256_start}.pth")
    assert imagenet_file().name == address.rpartition("/")[2]


def test_the_weights_come_with_progress_and_are_not_fetched_twice(served: WeightsFile, torch_home: Path):
    events = []
    path = drain(fetch_imagenet(token=CancelToken(), weights=served), events.append)
    assert path == torch_home / "weights.pth"
    assert path.stat().st_size == 5_000_000
    done = [event.done for event in events]
    assert done == sorted(done)
    assert len(done) >= 4
    assert events[-1].done == events[-1].total == 5_000_000
    assert list(fetch_imagenet(token=CancelToken(), weights=served)) == []


def test_a_file_with_another_digest_is_thrown_away(served: WeightsFile, torch_home: Path):
    wrong = WeightsFile(served.url, served.name, "00000000")
    with pytest.raises(CxrError, match="arrived damaged"):
        drain(fetch_imagenet(token=CancelToken(), weights=wrong))
    assert list(torch_home.iterdir()) == []


def test_cancelling_leaves_nothing_behind(served: WeightsFile, torch_home: Path):
    token = CancelToken()
    events = fetch_imagenet(token=token, weights=served)
    next(events)
    token.cancel()
    with pytest.raises(Cancelled):
        next(events)
    assert list(torch_home.iterdir()) == []


def test_without_a_network_there_is_one_sentence(torch_home: Path):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    nowhere = WeightsFile(f"http://127.0.0.1:{port}/w.pth", "w.pth", "00000000")
    with pytest.raises(CxrError) as caught:
        drain(fetch_imagenet(token=CancelToken(), weights=nowhere))
    assert str(caught.value).startswith("the ImageNet weights cannot be fetched: ")
    assert "\n" not in str(caught.value)
    assert list(torch_home.iterdir()) == []


def test_without_torchvision_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch, torch_home: Path):
    monkeypatch.setitem(sys.modules, "torchvision.models", None)
    with pytest.raises(CxrError, match="torchvision, which knows where the ImageNet weights are, is not installed"):
        drain(fetch_imagenet(token=CancelToken()))
    assert list(torch_home.iterdir()) == []


def test_a_missing_page_is_one_sentence(served: WeightsFile):
    missing = WeightsFile(served.url + ".gone", "gone.pth", "00000000")
    with pytest.raises(CxrError, match=r"cannot be fetched: .* 404"):
        drain(fetch_imagenet(token=CancelToken(), weights=missing))


def test_a_model_never_fetches_its_base_by_itself(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("something was fetched")

    monkeypatch.setattr(imagenet.urllib.request, "urlopen", refuse)
    with pytest.raises(CxrError, match=r"ImageNet weights, and .*vgg16-397923af\.pth is not on this machine"):
        base_tensors(IMAGENET)


def test_a_file_of_another_origin_in_torchs_cache_is_refused(torch_home: Path):
    torch_home.mkdir(parents=True)
    (torch_home / VGG16_IMAGENET.name).write_bytes(b"something else")
    with pytest.raises(ModelError, match=r"vgg16-397923af\.pth: these are not torchvision's ImageNet weights"):
        base_tensors(IMAGENET)


def test_a_damaged_file_with_the_right_digest_is_refused(torch_home: Path):
    weights = whole_imagenet(torch_home)
    path = torch_home / weights.name
    path.write_bytes(path.read_bytes()[:3000])
    start = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    with pytest.raises(ModelError, match="damaged or no PyTorch weights file"):
        imagenet_tensors(WeightsFile(weights.url, weights.name, start))


def test_a_checkpoint_on_imagenet_stores_only_what_differs(
    torch_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bases, "VGG16_IMAGENET", whole_imagenet(torch_home))
    base = base_tensors(IMAGENET)
    assert "classifier.6.weight" not in base
    state = {name: t.clone() for name, t in build_vgg16(3).state_dict().items() if name.startswith("classifier.6.")}
    changed = base["features.28.bias"] + 1
    path = tmp_path / "mine.safetensors"
    header = CheckpointHeader("mine", ("a", "b", "c"), "resize256-crop224", IMAGENET)
    save_checkpoint(path, header, {**base, **state, "features.28.bias": changed})
    assert set(load_checkpoint(path).state) == {*state, "features.28.bias"}
    network = load_model(path, dtype=torch.bfloat16).network
    assert torch.equal(network.features[28].bias, changed.to(torch.bfloat16))
    assert torch.equal(network.features[0].weight, base["features.0.weight"].to(torch.bfloat16))
    assert torch.equal(network.classifier[6][3].weight, state["classifier.6.3.weight"])
    (torch_home / "local.pth").unlink()
    with pytest.raises(ModelError, match=r"mine\.safetensors: the model stands on torchvision's ImageNet weights"):
        load_model(path)
