"""The study in the main window: the results table and the batch, introduced to the films on screen."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cxr_desktop import __version__
from cxr_desktop.app.batch import IDLE
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.study import View
from cxr_desktop.core.study.events import FilmClassified
from cxr_desktop.core.words.paths import display_name, display_path
from cxr_desktop.ui.results.results_panel import ResultsPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from cxr_desktop.app.batch import BatchEnd
    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services
    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo, Prediction
    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken

_MOST_REASONS = 20
_LONG_MS = 1_000  # what takes longer is told


class StudyRoom(QObject):
    """Follows the film list and the model.

    Emits `film_wanted` (path) when a film is chosen in the table, `study_leaving` before another study
    is in use, `study_opened` when it is, and `work_made` (`Exports`) before something is exported.
    """

    film_wanted = Signal(object)
    study_leaving = Signal()
    study_opened = Signal()
    work_made = Signal(object)

    def __init__(self, services: Services, films: FilmListModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._films = services, films
        self.panel = ResultsPanel(thumbnails)
        self._window = parent
        self.dialog: QDialog | None = None
        self._info: ModelInfo | None = None
        self._results: Results | None = None
        self._roots: tuple[Path, ...] = ()  # of the list shown, or being made
        self._known: set[str] = set()  # digests of films whose answer by this model is in the study
        self._connect()

    # Films and model

    def show_listing(self, listing: FilmListing) -> None:
        """Show the results of the films that were listed."""
        keys = tuple(listing.rows.keys)
        view = self._services.study.view
        kept = view if view is not None else View(Path(), ())
        self._services.study.show(replace(kept, root=_root(self._films.roots, keys), keys=keys))
        self.panel.run.tell("")

    def _take_loading(self, is_loading: bool) -> None:  # noqa: FBT001 - a slot
        """Show nothing of the films before while others are listed."""
        view, roots = self._services.study.view, self._films.roots
        if is_loading and view is not None and view.keys and roots != self._roots:
            self._services.study.show(replace(view, root=Path(), keys=()))
        self._roots = roots
        if is_loading or not self._films.total:  # else when their results are read
            self.panel.set_listing(is_listing=is_loading)

    def _take_model(self, info: ModelInfo, _device: DeviceInfo) -> None:
        self._info, self._known = info, set()
        view = self._services.study.view
        if view is not None:
            self._services.study.show(replace(view, model_sha256=info.sha256, other_sha256=""))
        else:
            self._services.study.show(View(Path(), (), model_sha256=info.sha256))

    def _show_other(self, sha256: str) -> None:
        view = self._services.study.view
        if view is not None:
            self._services.study.show(replace(view, other_sha256=sha256))

    def read_as(self, reader: str) -> None:
        """Show a reader's readings in the table."""
        view = self._services.study.view
        kept = view if view is not None else View(Path(), ())
        self._services.study.show(replace(kept, reader=reader))

    # What the study says

    def _take_results(self, results: Results) -> None:
        self._results = results
        self.panel.show_results(results)

    def _take_settled(self) -> None:
        if not self._films.is_loading:
            self.panel.set_listing(is_listing=False)

    def _take_found(self, found: dict[str, Prediction]) -> None:
        """Show stored answers in the list, and spare the worker those films."""
        results = self._results
        if (
            self._info is None
            or results is None
            or results.model is None
            or results.model.sha256 != self._info.sha256
        ):
            return
        self._services.inference.learn(found, self._info.sha256)
        self._known |= found.keys()
        rows = zip(results.paths, results.sha256, strict=True)
        self._films.set_predictions({str(path): found[digest] for path, digest in rows if digest in found})

    def _take_models(self, models: Sequence[ModelInfo]) -> None:
        view = self._services.study.view
        if view is not None:
            self.panel.show_models(models, view.model_sha256, view.other_sha256)

    def _remember(self, path: Path, prediction: Prediction) -> None:
        """Keep the answer about the film on screen like one of a batch."""
        info = self._info
        if info is None or prediction.film_sha256 in self._known:
            return
        study = self._services.study
        file = study.file

        def add(store: Store) -> None:
            state = path.stat() if path.exists() else None
            size, mtime = (state.st_size, state.st_mtime_ns) if state else (0, 0)
            film = FilmClassified(path, prediction.film_sha256, prediction, None, 1, 1, size, mtime)
            store.add_model(info)
            store.add([film], info, program=__version__)

        def kept(_none: None) -> None:
            if (self._info, study.file) == (info, file):
                self._known.add(prediction.film_sha256)
            study.refresh_soon()

        study.ask(add, kept)

    # What leaves

    def export(self) -> None:
        """Ask what of the results is exported."""
        from cxr_desktop.app.exports import Exports  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.ui.export_dialog import ExportDialog  # noqa: PLC0415 - not before it is asked for

        results = self._results
        if results is None or not len(results):
            self._tell_no_films(tr("There is nothing to export: open a folder first."))
            return
        exports = Exports(self._services.workbench, self._services.study, self)
        self.work_made.emit(exports)
        dialog = self.dialog = ExportDialog(
            results,
            self.panel.model.rows,
            self.panel.chosen_films(),
            exports,
            self._window,
            with_outside=self._services.settings.is_on("count_outside"),
        )
        dialog.told.connect(lambda sentence: self._services.notices.tell(Level.INFO, sentence))
        dialog.finished.connect(exports.deleteLater)
        dialog.open()

    def export_film(self, path: Path, target: Path) -> None:
        """Write a report of a film, HTML or PDF as the name says, with a heat map made for it."""
        from cxr_desktop.app.exports import write_page  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.core.film.reading import read_radiograph  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.core.study.film_report import film_report  # noqa: PLC0415 - not before it is asked for

        results, services = self._results, self._services
        note = ""
        if results is not None and path in results.paths:
            note = results.notes[results.paths.index(path)]

        def make(classifier: Classifier, _token: CancelToken) -> None:
            film = read_radiograph(path)
            (prediction,) = classifier.predict([film])
            page = film_report(path, film, prediction, classifier.explain(film), classifier.info, note=note)
            write_page(target, page)

        job = services.inference.borrow(make, priority=0)
        said = tr("The report of {film} is {file}.", film=display_name(path), file=display_path(target))
        job.succeeded.connect(lambda _none: services.notices.tell(Level.INFO, said))
        job.failed.connect(lambda failure: services.notices.tell(Level.ERROR, f"{shown(str(failure))}."))

    def compare(self) -> None:
        """Show how the two models of the table compare."""
        from cxr_desktop.core.study.comparison import compare_models  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.core.study.comparison_table import comparison_rows, disagreement_rows  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.core.study.tables import model_name  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.ui.table_dialog import TableDialog  # noqa: PLC0415 - not before it is asked for

        results = self._results
        with_outside = self._services.settings.is_on("count_outside")
        found = compare_models(results, with_outside=with_outside) if results is not None else None
        if results is None or found is None:
            self.panel.run.tell(tr("Two models of the same classes are needed: choose the second one first."))
            return
        about = tr(
            "{first} and {second}. 95 % intervals in brackets; truth is what folder names say.",
            first=model_name(found.first),
            second=model_name(found.second),
        )
        tables = [
            (mark("Figures"), comparison_rows(found)),
            (mark("Disagreements"), disagreement_rows(found, results)),
        ]
        dialog = self.dialog = TableDialog(tr("Two models"), about, tables, self._window)
        dialog.failed.connect(lambda sentence: self._services.notices.tell(Level.ERROR, sentence))
        dialog.open()

    def open_study(self, file: Path) -> None:
        """Use another study from now on: a ``.cxrdb``, or a bundle, whose study is unpacked beside it."""
        services = self._services
        if services.batch.state != IDLE:
            services.notices.tell(
                Level.WARNING,
                tr("Films are being classified into the study in use: open another one afterwards, or stop it."),
            )
            return
        services.study.try_another(file, self._use, services.workbench)
        QTimer.singleShot(_LONG_MS, self, partial(self._tell_opening, file))

    def _tell_opening(self, file: Path) -> None:
        if self._services.study.is_opening:
            sentence = tr("{file} is being opened; until then the study in use stays.", file=display_name(file))
            self._services.notices.tell(Level.INFO, sentence)

    def _use(self, file: Path) -> None:
        self._known = set()
        self.study_leaving.emit()
        self._services.study.use(file)
        self.study_opened.emit()
        self._services.settings.add_recent(file, "recent_studies")
        self._services.notices.tell(
            Level.INFO, tr("Results are kept in {file} until the program ends.", file=display_path(file))
        )

    # The batch

    def classify(self, pictures: Path | None = None) -> None:
        """Classify all films of the list, or stop doing so.

        Parameters
        ----------
        pictures
            A folder that gets each film's Grad-CAM, as ``overlays`` and raw ``maps``; None for predictions alone.
        """
        if self._services.batch.state != IDLE:
            self._services.batch.cancel()
            return
        view = self._services.study.view
        if self._services.study.is_opening:
            self.panel.run.tell(tr("Another study is being opened: classify when it is."))
            return
        if view is None or not view.keys:
            self._tell_no_films(tr("There is no film to classify: open a folder first."))
            return
        films = [Path(key) for key in view.keys]
        if pictures is None:
            self._services.batch.start(films)
        else:
            self._services.batch.start(films, overlays=pictures / "overlays", maps=pictures / "maps")

    def _tell_no_films(self, sentence: str) -> None:
        self.panel.run.tell(tr("The films are being looked for.") if self._films.is_loading else sentence)

    def _take_classified(self, films: list[FilmClassified]) -> None:
        for film in films:
            if film.prediction is None and film.error is not None:
                self._films.set_error(film.path, _reason(film))
        self._services.study.refresh_soon()
        if self._info is None or self._services.batch.model_sha256 != self._info.sha256:
            return  # another model was loaded meanwhile: the study has the answers of the one before
        predictions = {str(film.path): film.prediction for film in films if film.prediction is not None}
        self._films.set_predictions(predictions)
        learnt = {p.film_sha256: p for p in predictions.values()}
        self._known |= learnt.keys()
        self._services.inference.learn(learnt, self._info.sha256)

    def _take_end(self, end: BatchEnd) -> None:
        summary = end.summary
        parts = [tr("{n:,} of {total:,} films classified", n=summary.classified, total=end.total)]
        if summary.stored:
            parts.append(tr("{n:,} of them known", n=summary.stored))
        if summary.outside:
            parts.append(tr("{n:,} outside the model's scope", n=summary.outside))
        if end.failures:
            parts.append(tr("{n:,} unreadable", n=len(end.failures)))
        text = f"{', '.join(parts)}."
        if summary.was_cancelled:
            text = tr("Stopped: {told}", told=text)
        self.panel.run.tell(text)
        reasons = [f"{display_name(path)}: {shown(reason)}" for path, reason in end.failures[:_MOST_REASONS]]
        more = len(end.failures) - _MOST_REASONS
        details = "\n".join([*reasons, *([tr("... and {n:,} more (filter: error)", n=more)] if more > 0 else [])])
        if end.failures or summary.was_cancelled or summary.classified > summary.stored:
            self._services.notices.tell(Level.WARNING if end.failures else Level.INFO, text, details)
        self._services.study.refresh()

    def _take_failure(self, sentence: str) -> None:
        self.panel.run.tell("")
        self._services.notices.tell(Level.ERROR, f"{sentence.removesuffix('.')}.")

    def _connect(self) -> None:
        services, panel = self._services, self.panel
        self._films.loading_changed.connect(self._take_loading)
        self._films.listed.connect(self.show_listing)
        services.inference.model_ready.connect(self._take_model)
        services.inference.known.connect(self._remember)
        study, batch, notices = services.study, services.batch, services.notices
        self._films.listing_failed.connect(lambda _sentence: self.panel.set_listing(is_listing=False))
        study.results_changed.connect(self._take_results)
        study.settled.connect(self._take_settled)
        study.models_changed.connect(self._take_models)
        study.found.connect(self._take_found)
        study.told.connect(lambda sentence: notices.tell(Level.WARNING, shown(sentence)))
        study.failed.connect(lambda sentence: notices.tell(Level.ERROR, f"{shown(sentence)}."))
        batch.state_changed.connect(panel.run.show_state)
        batch.progressed.connect(panel.run.show_progress)
        batch.classified.connect(self._take_classified)
        batch.ended.connect(self._take_end)
        batch.failed.connect(self._take_failure)
        panel.counts.with_outside.setChecked(services.settings.is_on("count_outside"))
        panel.counts.outside_toggled.connect(partial(services.settings.set, "count_outside"))
        panel.run.run_requested.connect(self.classify)
        panel.run.cancel_requested.connect(batch.cancel)
        panel.film_chosen.connect(self.film_wanted)
        panel.other_wanted.connect(self._show_other)
        panel.export_requested.connect(self.export)
        panel.compare_requested.connect(self.compare)


def _root(roots: Sequence[Path], keys: Sequence[str]) -> Path:
    """Return the folder that a list is of: the one opened, else the nearest above all its films."""
    if len(roots) == 1 and (not keys or str(roots[0]) != keys[0]):
        return roots[0]
    folders = {os.path.dirname(key) for key in keys}  # noqa: PTH120 - texts, a hundred thousand of them
    return Path(os.path.commonpath(folders)) if folders else Path()


def _reason(film: FilmClassified) -> str:
    text = film.error or ""
    return text.partition(": ")[2] or text
