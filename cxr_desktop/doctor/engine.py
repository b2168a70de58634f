"""Whether the network can run: torch, torchvision, the device, the bundled model, and the libraries beside them.

They are imported in a child process, because a broken torch may end the process that imports it. A frozen bundle has
no Python to start, and imports them here.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import redirect_stdout
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from io import StringIO
from pathlib import Path
from typing import Any

from cxr_desktop.doctor.finding import Finding, ok, problem, warning
from cxr_desktop.doctor.window import is_frozen

_PATIENCE = 300  # seconds: the first start makes the frozen layers
_WORDS = 200
_MARK = "doctor: "
_LIBRARIES = {  # by the name that is imported: what it is called, and what is lost without it
    "scipy": ("scipy", "intervals"),
    "sklearn": ("scikit-learn", "evaluation"),
    "safetensors": ("safetensors", "models"),
    "cv2": ("opencv-python-headless", "heat maps"),
    "pytorch_grad_cam": ("grad-cam", "heat maps"),
    "contourpy": ("contourpy", "contours of heat maps"),
    "pydicom": ("pydicom", "DICOM files"),
    "imagecodecs": ("imagecodecs", "compressed DICOM and TIFF files"),
    "highdicom": ("highdicom", "DICOM objects of results"),
    "pyqtgraph": ("pyqtgraph", "the viewer and curves"),
    "matplotlib": ("matplotlib", "figures of reports"),
    "openpyxl": ("openpyxl", "Excel tables"),
}

_THROUGH = {"pytorch_grad_cam": "cxr_desktop.core.model.cam_library"}  # alone it asks for a torchvision


def examine_engine(*, patience: float = _PATIENCE) -> tuple[Finding, ...]:
    """Return how torch, torchvision, the device and the bundled model are. Takes seconds."""
    if is_frozen():
        said = StringIO()
        with redirect_stdout(said):
            tell()
        return read(said.getvalue(), returncode=0)
    command = [sys.executable, "-c", "from cxr_desktop.doctor.engine import tell; tell()"]
    try:
        done = subprocess.run(  # noqa: S603 - this Python with a fixed command
            command, capture_output=True, text=True, errors="replace", timeout=patience, check=False
        )
    except subprocess.TimeoutExpired as late:
        said_so_far = late.stdout.decode(errors="replace") if isinstance(late.stdout, bytes) else late.stdout or ""
        return (*read(said_so_far, returncode=0), problem("torch", f"gave no answer in {patience:g} s"))
    return read(done.stdout, returncode=done.returncode, complaint=done.stderr)


def tell() -> None:
    """Examine this process and write a JSON object per finding to standard output."""
    for step in (_tell_torch, _tell_torchvision, _tell_device, _tell_model, _tell_libraries):
        about = step.__name__.removeprefix("_tell_")
        try:
            answer = {"about": about, **step()}
        except Exception as failure:  # noqa: BLE001 - whatever a broken installation raises is the finding
            answer = {"about": about, "failure": _first_line(failure)}
        sys.stdout.write(f"\n{_MARK}{json.dumps(answer)}\n")  # a library may have written half a line of its own
        sys.stdout.flush()
        if about == "torch" and "failure" in answer:
            return


def _first_line(failure: BaseException) -> str:
    text = str(failure).strip() or type(failure).__name__
    return text.splitlines()[0][:_WORDS]


def _tell_torch() -> dict[str, Any]:
    import torch  # noqa: PLC0415 - the thing under examination

    return {"version": torch.__version__, "cuda": torch.version.cuda}


def _tell_torchvision() -> dict[str, Any]:
    import torch  # noqa: PLC0415
    import torchvision  # noqa: PLC0415

    torchvision.ops.nms(torch.zeros(1, 4), torch.zeros(1), 0.5)  # fails where the pair does not fit
    return {"version": torchvision.__version__}


def _tell_device() -> dict[str, Any]:
    import torch  # noqa: PLC0415

    from cxr_desktop.core.model.device import choose_device, choose_precision, describe  # noqa: PLC0415

    device = choose_device()
    title = describe(device, choose_precision(device)).title
    return {"type": device.type, "title": title, "cuda": torch.version.cuda}


def _tell_model() -> dict[str, Any]:
    from cxr_desktop.core.model.checkpoint import bundled_model, load_model  # noqa: PLC0415

    info = load_model(bundled_model()).info
    return {"name": info.name, "sha256": info.sha256}


def _tell_libraries() -> dict[str, Any]:
    versions, failures = {}, {}
    for name, (title, _) in _LIBRARIES.items():
        try:
            module = import_module(_THROUGH.get(name, name))
        except Exception as failure:  # noqa: BLE001 - whatever a broken library raises is the finding
            failures[name] = _first_line(failure)
            continue
        try:
            versions[name] = version(title)
        except PackageNotFoundError:  # a bundle keeps no record of some
            versions[name] = str(getattr(module, "__version__", ""))
    return {"versions": versions, "failures": failures}


def read(said: str, *, returncode: int, complaint: str = "") -> tuple[Finding, ...]:
    """Return the findings in what `tell` wrote and how its process ended."""
    answers = [json.loads(line.removeprefix(_MARK)) for line in said.splitlines() if line.startswith(_MARK)]
    by_subject = {answer["about"]: answer for answer in answers}
    findings = [_judge(answer, torch=by_subject.get("torch", {})) for answer in answers]
    if returncode != 0:
        findings.append(_death(returncode, complaint, last=answers[-1]["about"] if answers else None))
    return tuple(findings)


def _judge(answer: dict[str, Any], *, torch: dict[str, Any]) -> Finding:
    about, failure = answer["about"], answer.get("failure")
    if about == "torch":
        return ok("torch", _build(answer)) if failure is None else problem("torch", f"cannot be imported ({failure})")
    if about == "torchvision":
        return ok("torchvision", answer["version"]) if failure is None else _pair(failure, torch)
    if about == "libraries":
        return _libraries(answer["versions"], answer["failures"])
    if about == "device":
        return _device(answer) if failure is None else problem("device", f"cannot be used ({failure})")
    if failure is None:
        return ok("bundled model", f"{answer['name']} ({answer['sha256'][:6]}) loads")
    return problem("bundled model", f"cannot be loaded ({failure})")


def _build(torch: dict[str, Any]) -> str:
    kind = f"built for CUDA {torch['cuda']}" if torch.get("cuda") else "CPU-only build"
    return f"{torch['version']}, {kind}"


def _pair(failure: str, torch: dict[str, Any]) -> Finding:
    """Return why torchvision does not work with this torch; only fetching ImageNet weights needs it."""
    if "No module named 'torchvision'" in failure:
        return ok("torchvision", "not installed; only `model fetch` needs it")
    if "torchvision::nms" not in failure and "undefined symbol" not in failure:
        return warning("torchvision", f"cannot be imported ({failure}); only `model fetch` needs it")
    reason = "torch and torchvision are builds that do not fit together"
    if torch and not torch.get("cuda"):
        reason = "torch is a CPU-only build beside torchvision for CUDA"
    return warning("torchvision", f"{reason}; reinstall both from the same index ({failure})")


def _libraries(versions: dict[str, str], failures: dict[str, str]) -> Finding:
    titles = [(_LIBRARIES[name][0], found) for name, found in versions.items()]
    if not failures:
        return ok("libraries", ", ".join(f"{title} {found}".strip() for title, found in titles))
    lost = (
        f"{_LIBRARIES[name][0]} cannot be imported ({failure}), without it: no {_LIBRARIES[name][1]}"
        for name, failure in failures.items()
    )
    return problem("libraries", "; ".join(lost))


def _device(answer: dict[str, Any]) -> Finding:
    if answer["type"] == "cpu" and answer.get("cuda") and Path("/proc/driver/nvidia/version").exists():
        return warning(
            "device",
            f"{answer['title']}; there is an NVIDIA driver, but torch cannot use it (it wants CUDA {answer['cuda']})",
        )
    return ok("device", answer["title"])


def _death(returncode: int, complaint: str, *, last: str | None) -> Finding:
    stage = f"after {last} was examined" if last else "before torch could be imported"
    if returncode < 0:
        names = {int(one): one.name for one in signal.Signals}
        return problem("torch", f"ended the process with {names.get(-returncode, -returncode)} {stage}")
    lines = complaint.strip().splitlines()
    return problem("torch", f"ended the process {stage} ({lines[-1][:_WORDS] if lines else f'code {returncode}'})")
