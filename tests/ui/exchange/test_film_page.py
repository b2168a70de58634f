"""True size, measured on the page: bars of known distance on the film are looked for on paper."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from cxr_desktop.app.images import to_image
from cxr_desktop.core.film.radiograph import Spacing, SpacingKind
from cxr_desktop.ui.exchange.film_page import (
    PageError,
    Sheet,
    layout_for,
    paint_page,
    prepare_printer,
    print_page,
    write_pdf_page,
)

DOTS = 10  # per mm


def bars(columns: int = 600, rows: int = 800) -> QImage:
    """Return a white picture with black bars of 10 pixels at columns 100 and 500 and rows 100 and 700."""
    picture = np.full((rows, columns), 255, np.uint8)
    for at in (100, 500):
        picture[:, at : at + 10] = 0
    for at in (100, 700):
        picture[at : at + 10] = 0
    return to_image(picture)


def painted(sheet: Sheet, page: tuple[float, float] = (210, 297)) -> np.ndarray:
    image = QImage(round(page[0] * DOTS), round(page[1] * DOTS), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_page(painter, page, DOTS, sheet)
    painter.end()
    view = np.asarray(image.constBits()).reshape(image.height(), image.bytesPerLine())
    return view[:, : image.width()].copy()


def starts(line: np.ndarray) -> list[int]:
    dark = line < 128
    return [int(at) for at in np.flatnonzero(dark[1:] & ~dark[:-1]) + 1]


@pytest.mark.parametrize(("row", "column"), [(0.25, 0.25), (0.2, 0.3)])
def test_a_millimetre_on_the_film_is_one_on_paper(qapp: object, row: float, column: float) -> None:
    paper = painted(Sheet(bars(), Spacing(row, column, SpacingKind.IMAGER), ""))
    left = (105 - 600 * column / 2) * DOTS
    across = starts(paper[round((14 + 50 * row) * DOTS)])
    assert across[1] - across[0] == pytest.approx(400 * column * DOTS, abs=1)
    assert across[0] == pytest.approx(left + 100 * column * DOTS, abs=1)
    down = starts(paper[: round((14 + 790 * row) * DOTS), round(left + 300 * column * DOTS)])
    assert down[-1] - down[-2] == pytest.approx(600 * row * DOTS, abs=1)


@pytest.mark.parametrize(
    ("pixel", "page"), [(0.25, (210, 297)), (0.4, (297, 420)), (0.6, (420, 594)), (2.0, (210, 297))]
)
def test_the_smallest_page_that_takes_the_film_is_taken(qapp: object, pixel: float, page: tuple[int, int]) -> None:
    sheet = Sheet(bars(), Spacing(pixel, pixel, SpacingKind.IMAGER), "")
    size = layout_for(sheet).fullRect(layout_for(sheet).Unit.Millimeter)
    assert (round(size.width()), round(size.height())) == page


def test_the_box_in_the_pdf_is_as_large_as_the_film(qapp: object, tmp_path: Path) -> None:
    place = write_pdf_page(Sheet(bars(), Spacing(0.2, 0.3, SpacingKind.CALIBRATED), "h"), tmp_path / "p.pdf")
    assert (place.width(), place.height()) == pytest.approx((180, 160))
    width, height = picture_box(tmp_path / "p.pdf")
    assert (width, height) == pytest.approx((180, 160), abs=0.05)
    assert b"DCTDecode" not in (tmp_path / "p.pdf").read_bytes()  # no JPEG: every pixel is kept


def test_a_printer_gets_the_film_at_true_size(qapp: object, tmp_path: Path) -> None:
    sheet = Sheet(bars(), Spacing(0.4, 0.3, SpacingKind.IMAGER), "")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare_printer(printer, sheet)
    assert print_page(printer, sheet)
    del printer
    assert picture_box(tmp_path / "printed.pdf") == pytest.approx((180, 320), abs=0.05)


def picture_box(path: Path) -> tuple[float, float]:
    """Return width and height in mm of the one picture in a PDF, from the matrices in force where it is drawn."""
    data = path.read_bytes()
    for found in re.finditer(rb"stream\r?\n", data):
        try:
            content = zlib.decompress(data[found.end() :])
        except zlib.error:
            try:
                content = zlib.decompressobj().decompress(data[found.end() :])
            except zlib.error:
                continue
        drawn = re.search(rb"/Im\d+\s+Do", content)
        if drawn is None:
            continue
        matrix, stack = np.eye(3), []
        for token in re.finditer(rb"((?:-?[\d.]+\s+){6})cm|(?<![\w/])(q|Q)(?!\w)", content[: drawn.start()]):
            if token[2] == b"q":
                stack.append(matrix)
            elif token[2] == b"Q":
                matrix = stack.pop()
            else:
                a, b, c, d, e, f = map(float, token[1].split())
                matrix = np.array([[a, b, 0], [c, d, 0], [e, f, 1]]) @ matrix
        return abs(matrix[0, 0]) / 72 * 25.4, abs(matrix[1, 1]) / 72 * 25.4
    raise AssertionError("no picture in the PDF")


def test_it_is_said_how_large_the_film_is(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Listening(QPainter):
        def drawText(self, *arguments: object) -> None:
            said.append(str(arguments[-1]))

    image = QImage(2100, 2970, QImage.Format.Format_Grayscale8)
    for spacing, words in (
        (Spacing(0.2, 0.2, SpacingKind.IMAGER), "True size: 1 mm on paper is 1 mm at the detector"),
        (Spacing(2, 2, SpacingKind.IMAGER), "Not true size: fitted to the page, 16 % of the film."),
        (None, "Fitted to the page: the film's pixel spacing is not known."),
    ):
        painter = Listening(image)
        paint_page(painter, (210, 297), DOTS, Sheet(bars(), spacing, "Film a"))
        painter.end()
        assert "Film a" in said
        assert "For research, not for diagnosis." in said
        assert any(words in text for text in said), said
        said.clear()


def test_a_page_that_cannot_be_written_is_told_in_a_sentence(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(PageError, match="cannot be written"):
        write_pdf_page(Sheet(bars(), None, ""), tmp_path / "nowhere" / "p.pdf")
