"""A film on paper: at true size where its spacing is known and the page takes it, else fitted, and said which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from cxr_desktop.app.images import memory_file
from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from cxr_desktop.core.film.radiograph import Spacing

MARGIN = 8.0  # mm
_LINE = 5.0  # mm, of a line of words
_LETTER = 3.0  # mm
_SIZES = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A2)
_FOOTER = "For research, not for diagnosis."
_CAVEATS = {
    SpacingKind.IMAGER: "1 mm on paper is 1 mm at the detector; the body is magnified there",
    SpacingKind.CALIBRATED: "1 mm on paper is 1 mm in the body, as the file's calibration says",
    SpacingKind.UNKNOWN: "1 mm on paper is 1 mm by the file's pixel spacing, whose plane it does not say",
}


class PageError(PathError):
    """A page that cannot be written."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is on the page.

    Parameters
    ----------
    picture
        The film as shown.
    spacing
        Distance of the picture's rows and columns in mm (turned with the film), or None when unknown.
    header
        One line above; names of patients only when they are shown on screen.
    """

    picture: QImage
    spacing: Spacing | None
    header: str

    def size(self) -> tuple[float, float] | None:
        """Return width and height of the picture in mm, or None when its spacing is unknown."""
        if self.spacing is None:
            return None
        return self.picture.width() * self.spacing.column, self.picture.height() * self.spacing.row


def layout_for(sheet: Sheet) -> QPageLayout:
    """Return the smallest of A4, A3 and A2 that takes the film at true size; A4 when none does or none is known."""
    is_wide = sheet.picture.width() > sheet.picture.height()
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    layouts = [QPageLayout(QPageSize(size), way, QMarginsF(), QPageLayout.Unit.Millimeter) for size in _SIZES]
    size = sheet.size()
    if size is None:
        return layouts[0]
    return next((one for one in layouts if _fits(size, _room(_millimetres(one)))), layouts[0])


def paint_page(painter: QPainter, page: tuple[float, float], dots: float, sheet: Sheet) -> QRectF:
    """Paint a page and return where the picture lies on it, in mm.

    Parameters
    ----------
    page
        Width and height of the whole page in mm; the painter's origin is its corner.
    dots
        The painter's units per mm.
    """
    room, size = _room(page), sheet.size()
    is_true = size is not None and _fits(size, room)
    shown = size if size is not None and is_true else _fitted(sheet, room)
    place = QRectF(room.center().x() - shown[0] / 2, room.top(), shown[0], shown[1])
    target = QRectF(place.x() * dots, place.y() * dots, place.width() * dots, place.height() * dots)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else a PDF holds a JPEG
    painter.drawImage(target, sheet.picture)
    font = QFont("sans-serif")
    font.setPixelSize(max(round(_LETTER * dots), 1))
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.black))
    words = _scale_words(sheet, shown[0], is_true=is_true)
    for y, text in (
        (MARGIN, sheet.header),
        (page[1] - MARGIN - 2 * _LINE, words),
        (page[1] - MARGIN - _LINE, _FOOTER),
    ):
        line = QRectF(MARGIN * dots, y * dots, (page[0] - 2 * MARGIN) * dots, _LINE * dots)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return place


def write_pdf_page(sheet: Sheet, path: Path) -> QRectF:
    """Write a page as PDF and return where the picture lies on it, in mm.

    Raises
    ------
    PageError
        When the file cannot be written.
    """
    layout = layout_for(sheet)
    buffer = memory_file()
    writer = QPdfWriter(buffer)
    writer.setResolution(600)
    writer.setPageLayout(layout)
    writer.setTitle("Film")
    painter = QPainter(writer)
    place = paint_page(painter, _millimetres(layout), 600 / 25.4, sheet)
    painter.end()
    del painter, writer
    if not buffer.size():
        raise PageError(path, "cannot be written (no page was made)")
    with writing(path, PageError) as beside:
        beside.write_bytes(buffer.data().data())
    return place


def prepare_printer(printer: QPrinter, sheet: Sheet) -> None:
    """Give a printer the page that suits the film, up to its edges."""
    printer.setFullPage(True)
    printer.setPageLayout(layout_for(sheet))
    printer.setFullPage(True)


def print_page(printer: QPrinter, sheet: Sheet) -> bool:
    """Print a page on the paper that the printer has now; return whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paint_page(painter, _millimetres(printer.pageLayout()), printer.resolution() / 25.4, sheet)
    return painter.end()


def _millimetres(layout: QPageLayout) -> tuple[float, float]:
    page = layout.fullRect(QPageLayout.Unit.Millimeter)
    return page.width(), page.height()


def _room(page: tuple[float, float]) -> QRectF:
    """Return what is left for the picture between the header and the two lines below, in mm."""
    top = MARGIN + _LINE + 1
    return QRectF(MARGIN, top, page[0] - 2 * MARGIN, page[1] - top - MARGIN - 2 * _LINE - 1)


def _fits(size: tuple[float, float], room: QRectF) -> bool:
    return size[0] <= room.width() and size[1] <= room.height()


def _fitted(sheet: Sheet, room: QRectF) -> tuple[float, float]:
    width, height = sheet.size() or (float(sheet.picture.width()), float(sheet.picture.height()))
    scale = min(room.width() / width, room.height() / height)
    return width * scale, height * scale


def _scale_words(sheet: Sheet, width: float, *, is_true: bool) -> str:
    size = sheet.size()
    if size is None or sheet.spacing is None:
        return "Fitted to the page: the film's pixel spacing is not known."
    if is_true:
        return f"True size: {_CAVEATS[sheet.spacing.kind]}."
    return f"Not true size: fitted to the page, {100 * width / size[0]:.0f} % of the film."
