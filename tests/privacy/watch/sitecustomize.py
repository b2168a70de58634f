"""Put first on the path of a process, writes down every step towards a network that its Python takes.

A line for each process that was watched, with its arguments, and one for each event; into the file `CXR_TEST_WATCH`.
Sockets of the machine itself (AF_UNIX) are no steps: the window wakes itself from signals through a pair of them.
"""

import os
import sys

_FILE = os.open(os.environ["CXR_TEST_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_STEPS = (
    *("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.getnameinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.sethostname"),
    *("urllib.Request", "http.client.connect", "http.client.send", "ftplib.connect", "smtplib.connect"),
    *("imaplib.open", "poplib.connect", "nntplib.connect", "telnetlib.Telnet.open", "webbrowser.open"),
)


def _watch(event, arguments):
    if event == "socket.__new__":
        if arguments[1] != 1:  # AF_UNIX
            _note("step", f"a socket of family {arguments[1]}")
    elif event in _STEPS:
        ours = event.startswith("socket.") and getattr(arguments[0], "family", None) == 1
        if not ours:
            _note("step", f"{event} {arguments[-1]!r}")


def _note(kind, words):
    words = words.replace("\n", " ")
    os.write(_FILE, f"{kind} {words}\n".encode(errors="replace"))


sys.addaudithook(_watch)
_note("process", " ".join(sys.orig_argv))
