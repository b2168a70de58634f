"""The part of the build that pyproject.toml cannot say: a wheel carries resources/ inside the package.

In a checkout, and so in an editable installation, they stay beside it; `core.words.paths.resource` looks at both.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithResources(build_py):
    """Copies resources/ into the built package, less the sources of the translations."""

    def run(self) -> None:
        """Build the modules, then add the resources."""
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib, "cxr_desktop", "resources")
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree("resources", target, ignore=shutil.ignore_patterns("*.ts"))


setup(cmdclass={"build_py": BuildWithResources})
