"""Look for known vulnerabilities among the pinned libraries, with pip-audit: ``make audit``.

    python packaging/audit.py [--variant cpu|cuda] [--service pypi|osv]

Asks the index's (or OSV's) database of vulnerabilities, so it needs a network that reaches it. Exit code 1: something
was found, or a library could not be looked up: silence is no answer. Change the pin, then run `make test`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from freeze import BUILD, pins
from sbom import tools


def main() -> None:
    """Audit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cuda")
    parser.add_argument("--service", choices=("pypi", "osv"), default="pypi")
    options = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    wanted = BUILD / f"audited-{options.variant}.txt"
    wanted.write_text("\n".join(pins(options.variant)) + "\n")
    words = (
        "--requirement",
        wanted,
        "--no-deps",
        "--disable-pip",
        "--strict",
        "--vulnerability-service",
        options.service,
    )
    programs = tools()
    sys.exit(subprocess.run([programs / "pip-audit", *words], check=False).returncode)


if __name__ == "__main__":
    main()
