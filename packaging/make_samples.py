"""Make the sample films of resources/samples again.

usage: python packaging/make_samples.py [FOLDER]
"""

import sys
from pathlib import Path

from cxr_desktop.core.film.samples import write_samples
from cxr_desktop.core.words.paths import resource

if __name__ == "__main__":
    write_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else resource("samples"))
