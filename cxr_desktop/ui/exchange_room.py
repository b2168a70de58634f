"""What leaves the program from the main window: pictures, paper, de-identified copies, DICOM objects."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from cxr_desktop.app.exchange import Copies, Objects
from cxr_desktop.app.images import memory_file, to_image
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.exchange.pictures import PictureError, shown_picture, write_picture, write_raw
from cxr_desktop.core.exchange.shown import Shown
from cxr_desktop.core.film.radiograph import Spacing
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.writing import writing
from cxr_desktop.ui.exchange.film_choice import FilmChoice
from cxr_desktop.ui.exchange.film_page import Sheet, prepare_printer, print_page, write_pdf_page
from cxr_desktop.ui.focus_frame import grabbed
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.words import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog, QWidget

    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog
    from cxr_desktop.ui.exchange.objects_dialog import ObjectsDialog
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

SCREEN, FILM, OVERLAY, RAW, PDF = (
    mark("What is on screen (*.png)"),
    mark("Film as shown, whole (*.png *.tif)"),
    mark("Film with its heat map, whole (*.png *.tif)"),
    mark("Every value, 16 bits, with a JSON file (*.png *.tif)"),
    mark("Page at true size (*.pdf)"),
)
_PREVIEW = 520  # pixels of the longer side


class ExchangeRoom(QObject):
    """Introduces the dialogs to the film on screen. Emits `work_made` (`Copies`, `Objects`) before they work.

    Parameters
    ----------
    viewer
        Returns the viewer in front, or None while it is not made.
    """

    work_made = Signal(object)

    def __init__(
        self,
        services: Services,
        films: FilmListModel,
        desk: Desk,
        viewer: Callable[[], FilmViewer | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._films, self._desk, self._viewer = services, films, desk, viewer
        self._window = parent
        self.dialog: QDialog | None = None

    # Pictures

    def copy_picture(self) -> None:
        """Put what is on screen on the clipboard."""
        viewer = self._viewer()
        if viewer is not None and viewer.film is not None:
            QGuiApplication.clipboard().setPixmap(grabbed(viewer))
            self._tell(tr("The picture is on the clipboard."))

    def save_picture(self) -> None:
        """Ask for a file and a kind of picture, and write it."""
        viewer = self._viewer()
        if viewer is None or viewer.film is None:
            return
        kinds = {
            tr(each): each for each in (SCREEN, FILM, *([OVERLAY] if viewer.heatmap is not None else []), RAW, PDF)
        }
        start = "film.png" if self._desk.path is None else f"{self._desk.path.stem}.png"
        name, told = QFileDialog.getSaveFileName(self._window, tr("Save picture"), start, ";;".join(kinds))
        if name:
            path, kind = Path(name), kinds.get(told, FILM)
            suffix = ".pdf" if kind == PDF else ".png"
            self.write(path if path.suffix else path.with_suffix(suffix), kind)

    def write(self, path: Path, kind: str) -> Job | None:
        """Write what is on screen now as one of the kinds of picture, beside the window, and say so at the end."""
        viewer = self._viewer()
        if viewer is None or viewer.film is None:
            return None
        work = self._writing(viewer, viewer.film, path, kind)
        job = Job(lambda _token: work(), owner=self)
        job.succeeded.connect(lambda _result: self._tell(tr("The picture is {file}.", file=display_path(path))))
        job.failed.connect(self._complain)
        self._services.workbench.submit(job)
        return job

    def _writing(self, viewer: FilmViewer, film: Radiograph, path: Path, kind: str) -> Callable[[], object]:
        """Return what writes it, with all that is on screen taken now."""
        if kind == SCREEN:
            return partial(_write_grab, grabbed(viewer).toImage(), path)
        if kind == RAW:
            return partial(write_raw, film, path)
        if kind == PDF:
            sheet = self._sheet(viewer)
            return lambda: write_pdf_page(sheet(), path)
        picture = self._picture(viewer, with_heat=kind == OVERLAY)
        return lambda: write_picture(picture(), path)

    def _complain(self, failure: BaseException) -> None:
        sentence = (
            f"{shown(str(failure))}."
            if isinstance(failure, CxrError)
            else tr("The picture cannot be written: {reason}.", reason=shown(str(failure)))
        )
        self._services.notices.tell(Level.ERROR, sentence)

    def print(self) -> None:
        """Ask for a printer and print the film, at true size where that can be done."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - not before it is asked for

        viewer = self._viewer()
        if viewer is None or viewer.film is None:
            return
        sheet = self._sheet(viewer)()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, sheet)
        dialog = self.dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._print(printer, sheet))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(self, printer: QPrinter, sheet: Sheet) -> None:
        if print_page(printer, sheet):
            self._tell(tr("The film is at the printer."))
        else:
            self._services.notices.tell(Level.ERROR, tr("The printer does not take the page."))

    def _picture(self, viewer: FilmViewer, *, with_heat: bool) -> Callable[[], NDArray[np.uint8]]:
        """Return what makes the picture of the film as it is shown now."""
        film, look, style = viewer.film, _shown(viewer), self._desk.overlay_choice
        if film is None or look is None:
            msg = "no film is on screen"
            raise CxrError(msg)
        heatmap = viewer.heatmap if with_heat else None
        return partial(
            shown_picture,
            film,
            look,
            heatmap,
            colours=style.colours,
            opacity=style.opacity,
            threshold=style.threshold,
        )

    def _sheet(self, viewer: FilmViewer) -> Callable[[], Sheet]:
        """Return what makes the page of the film as it is shown now."""
        spacing, look = None if viewer.film is None else viewer.film.spacing, _shown(viewer)
        if spacing is not None and look is not None and look.orientation.quarter_turns % 2:
            spacing = Spacing(spacing.column, spacing.row, spacing.kind)
        identity = viewer.corner_lines(Corner.TOP_RIGHT)
        header = "" if tr(HIDDEN) in identity else "   ".join(identity)
        picture = self._picture(viewer, with_heat=True)
        return lambda: Sheet(to_image(picture()), spacing, header)

    # Films and results

    def deidentify(self) -> None:
        """Ask how de-identified copies are made."""
        from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog  # noqa: PLC0415 - when asked for
        from cxr_desktop.ui.exchange.mask_card import MaskCard  # noqa: PLC0415

        viewer = self._viewer()
        film = None if viewer is None else viewer.film
        copies = Copies(self._services.workbench, self)
        masks = MaskCard(None, (1, 1)) if film is None else MaskCard(_preview(film), (film.width, film.height))
        self._open(DeidentifyDialog(self._choice(), masks, copies, self._window), copies)

    def dicom_objects(self) -> None:
        """Ask which results are written as DICOM objects."""
        if self._desk.is_hidden:
            self._tell(tr("Answers are kept back while films are read blind: decide first."))
            return
        from cxr_desktop.ui.exchange.objects_dialog import ObjectsDialog  # noqa: PLC0415 - pydicom is slow to import

        viewer, look = self._viewer(), dict[str, Shown]()
        if viewer is not None and viewer.film is not None and (now := _shown(viewer)) is not None:
            look[viewer.film.sha256] = now
        objects = Objects(self._services.inference, self._services.study.open_another, self)
        dialog = ObjectsDialog(self._choice(), objects, lambda film: look.get(film.sha256), self._window)
        self._open(dialog, objects)

    def _open(self, dialog: DeidentifyDialog | ObjectsDialog, work: QObject) -> None:
        self.dialog = dialog
        self.work_made.emit(work)
        dialog.told.connect(self._tell)
        dialog.finished.connect(work.deleteLater)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choice(self) -> FilmChoice:
        view = self._services.study.view
        every = [] if view is None else [Path(key) for key in view.keys]
        return FilmChoice(self._desk.path, self._films.films(), every, self._window)

    def _tell(self, sentence: str) -> None:
        self._services.notices.tell(Level.INFO, sentence)


def _shown(viewer: FilmViewer) -> Shown | None:
    window = viewer.grey_window
    if window is None:
        return None
    return Shown(window, viewer.is_inverted, viewer.orientation)


def _write_grab(picture: QImage, path: Path) -> None:
    """Write what is on screen; names are in it only when they are shown."""
    buffer = memory_file()
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # bytes, say the stubs alone
        raise PictureError(path, "cannot be written")
    with writing(path, PictureError) as beside:
        beside.write_bytes(buffer.data().data())


def _preview(film: Radiograph) -> QImage:
    """Return the film small, through its default window."""
    image = to_image(apply_window(film.pixels, film.window))
    how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image if max(film.width, film.height) <= _PREVIEW else image.scaled(_PREVIEW, _PREVIEW, *how)
