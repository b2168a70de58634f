"""A real Orthanc on loopback, started for tests and stopped at their end."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import threading
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

PROGRAM = Path("/usr/sbin/Orthanc")
PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
_START_SECONDS = 30.0


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens at now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


@dataclass(frozen=True)
class Certificates:
    """Files in PEM: an authority, what it signed for a server and for a client, and keys."""

    folder: Path

    def file(self, name: str) -> str:
        return str(self.folder / name)


def make_certificates(folder: Path, host: str = "localhost") -> Certificates:
    """Make an authority and certificates for ``host`` and for a client, with the openssl command."""
    folder.mkdir(parents=True, exist_ok=True)

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, timeout=60)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority",
            "-keyout", "ca.key", "-out", "ca.pem")  # fmt: skip
    for name, subject in (("server", f"/CN={host}"), ("client", "/CN=client")):
        (folder / f"{name}.ext").write_text(f"subjectAltName=DNS:{host}\n")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", subject,
                "-keyout", f"{name}.key", "-out", f"{name}.csr")  # fmt: skip
        openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                "-days", "2", "-extfile", f"{name}.ext", "-out", f"{name}.pem")  # fmt: skip
    both = (folder / "server.pem").read_text() + (folder / "server.key").read_text()
    (folder / "server-and-key.pem").write_text(both)
    return Certificates(folder)


@dataclass
class Orthanc:
    """One Orthanc with its storage; ``start`` returns when it answers.

    ``more`` are further fields of its configuration, ``scheme`` is that of its web interface.
    """

    folder: Path
    more: dict[str, object] = field(default_factory=dict)
    scheme: str = "http"

    def __post_init__(self) -> None:
        self.http_port, self.dicom_port = free_ports(2)
        self.web_port = self.http_port
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"{self.scheme}://localhost:{self.web_port}/dicom-web"

    def start(self) -> Orthanc:
        self.folder.mkdir(parents=True, exist_ok=True)
        settings = {
            "Name": "Ward",
            "StorageDirectory": str(self.folder / "storage"),
            "IndexDirectory": str(self.folder / "index"),
            "TemporaryDirectory": str(self.folder),
            "Plugins": [str(PLUGIN)],
            "HttpPort": self.http_port,
            "DicomPort": self.dicom_port,
            "DefaultEncoding": "Utf8",
            "DicomAet": "ORTHANC",
            "DicomCheckCalledAet": True,
            "RemoteAccessAllowed": False,
            "AuthenticationEnabled": False,
            "DicomAlwaysAllowEcho": True,
            "DicomAlwaysAllowFind": True,
            "DicomAlwaysAllowGet": True,
            "DicomAlwaysAllowStore": True,
            "DicomThreadsCount": 2,
            "HttpThreadsCount": 4,
            "DicomWeb": {"Enable": True, "Root": "/dicom-web/", "EnableWado": False},
        }
        file = self.folder / "orthanc.json"
        file.write_text(json.dumps(settings | self.more))
        with (self.folder / "log.txt").open("wb") as log:
            # it ends with the tests also when they crash, and stays the same process
            start = ["setpriv", "--pdeathsig", "KILL", "--", str(PROGRAM), str(file)]
            self.process = subprocess.Popen(start, stdout=log, stderr=subprocess.STDOUT)
        self._wait()
        return self

    def _wait(self) -> None:
        """Wait until both ports take connections."""
        pause = threading.Event()
        for port in (self.http_port, self.dicom_port):
            for _ in range(int(_START_SECONDS / 0.05)):
                assert self.process is not None
                if self.process.poll() is not None:
                    raise AssertionError((self.folder / "log.txt").read_text())
                with socket.socket() as knock:
                    if knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                pause.wait(0.05)
            else:
                raise AssertionError((self.folder / "log.txt").read_text())

    def upload(self, paths: Iterable[Path]) -> None:
        """Store files through Orthanc's own interface, without any of our code."""
        for path in paths:
            request = urllib.request.Request(f"http://localhost:{self.http_port}/instances", path.read_bytes())
            with urllib.request.urlopen(request, timeout=30) as answer:
                assert json.load(answer)["Status"] in {"Success", "AlreadyStored"}

    def instances(self) -> int:
        """Return how many objects it holds."""
        with urllib.request.urlopen(f"http://localhost:{self.http_port}/statistics", timeout=30) as answer:
            return int(json.load(answer)["CountInstances"])

    def delete_study(self, uid: str) -> None:
        """Forget a study."""
        root = f"http://localhost:{self.http_port}"
        with urllib.request.urlopen(
            urllib.request.Request(f"{root}/tools/lookup", uid.encode()), timeout=30
        ) as found:
            (study,) = [one["ID"] for one in json.load(found) if one["Type"] == "Study"]
        urllib.request.urlopen(urllib.request.Request(f"{root}/studies/{study}", method="DELETE"), timeout=30).close()

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        if self.process is not None and self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)

    def stop(self) -> None:
        """End it, whatever state it is in; its storage is temporary, and an orderly end takes 3 s."""
        self.kill()
        if self.process is not None:
            self.process.wait(20)
