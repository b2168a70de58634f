"""The program with everything imported, which starts copies of itself on request.

Importing takes seconds, a copy milliseconds. Each copy is a process and a session of its own that runs the program's
own ``main``, or a script. A request is a line of JSON on standard input; the answer is the copy's process number.
When the copy ends, its exit code is put into a file.

A copy of the command line ends without taking the interpreter apart, which would make it copy a gigabyte first.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import cxr_desktop.core.evaluation.evaluate
import cxr_desktop.core.model.explanation
import cxr_desktop.core.study.batch
import cxr_desktop.core.study.bundle
import cxr_desktop.core.training.train
import cxr_desktop.core.trust.heat_check
import cxr_desktop.gui
import cxr_desktop.ui.viewer.film_viewer  # noqa: F401 - imported so that copies need not
from cxr_desktop.__main__ import main


def serve() -> None:
    gc.collect()
    gc.freeze()  # nor does it look through all that for garbage
    for line in sys.stdin:
        wish = json.loads(line)
        if os.fork() == 0:
            sys.exit(_watched(wish))
        while os.waitpid(-1, os.WNOHANG)[0]:  # those whose copies ended
            pass
    gc.unfreeze()


def _watched(wish: dict[str, Any]) -> int:
    """Be the copy, or the one that waits for it."""
    pid = os.fork()
    if pid == 0:
        return _copy(wish)
    sys.stdout.write(f"{pid}\n")
    sys.stdout.flush()
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    file = Path(wish["code"])
    beside = file.with_suffix(".part")
    beside.write_text(str(code))
    beside.rename(file)
    os._exit(0)


def _copy(wish: dict[str, Any]) -> int:
    os.setsid()
    for number, name, flags in (
        (0, wish["input"], os.O_RDONLY),
        (1, wish["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND),
        (2, wish["err"], os.O_WRONLY | os.O_CREAT | os.O_APPEND),
    ):
        handle = os.open(name, flags, 0o600)
        os.dup2(handle, number)
        os.close(handle)
    sys.stdin = os.fdopen(0, closefd=False)
    os.environ.update(wish["env"])
    os.chdir(wish["folder"])
    sys.argv = ["cxr-desktop", *wish["arguments"]]
    if not wish["script"]:
        _end(_code_of_main())
    gc.unfreeze()
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(Path(wish["script"]).read_text(encoding="utf-8"), wish["script"], "exec"), names)
    return 0


def _code_of_main() -> int:
    try:
        return main()
    except SystemExit as end:  # wrong usage
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _end(code: int) -> None:
    """Wait for threads, and do what is to be done at the end, as the interpreter does."""
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    serve()
