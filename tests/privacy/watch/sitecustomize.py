"""Put first on the path of a process, writes down every step towards a network that its Python takes.

A line for each process that was watched, with its arguments, and one for each event; into the file `CXR_TEST_WATCH`.
Two things are no steps, because they stay on the machine: AF_UNIX (the window wakes itself from signals through a
pair of such sockets), and a port of ::1 that urllib3 binds for a moment when it is imported, to see whether there is
IPv6; nothing listens there. highdicom and dicom-anonymizer import pydicom's data module, that requests, that urllib3.
"""

import os
import socket
import sys

_FILE = os.open(os.environ["CXR_TEST_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_STEPS = (
    *("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.getnameinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.sethostname"),
    *("urllib.Request", "http.client.connect", "http.client.send", "ftplib.connect", "smtplib.connect"),
    *("imaplib.open", "poplib.connect", "nntplib.connect", "telnetlib.Telnet.open", "webbrowser.open"),
)


def _watch(event, arguments):
    if event not in _STEPS:
        return
    if event.startswith("socket.") and getattr(arguments[0], "family", None) == socket.AF_UNIX:
        return
    if event == "socket.bind" and arguments[-1][:2] == ("::1", 0):
        _note("local", "a port of ::1")
        return
    _note("step", f"{event} {arguments!r}")


def _note(kind, words):
    words = words.replace("\n", " ")
    os.write(_FILE, f"{kind} {words}\n".encode(errors="replace"))


sys.addaudithook(_watch)
_note("process", " ".join(sys.orig_argv))
