"""Draw the program's icon in the sizes and formats of the packages. Run with a Python that has PySide6 and Pillow.

python packaging/icons.py OUT    ->  OUT/{16,...,512}.png, OUT/app.ico (Windows), OUT/app.icns (macOS)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image

os.environ["QT_QPA_PLATFORM"] = "offscreen"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"


def main(out: Path) -> None:
    """Draw all."""
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication(sys.argv[:1])
    out.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    for size in (*SIZES, 1024):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(out / f"{size}.png"))
    with Image.open(out / "1024.png") as largest:
        largest.save(out / "app.icns")
        largest.save(out / "app.ico", sizes=[(n, n) for n in (16, 24, 32, 48, 64, 128, 256)])
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
