"""The film list: rows for a view, what is known of each film, and which of them the filter shows."""

from __future__ import annotations

import os
from bisect import bisect_left, insort
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cxr_desktop.app.film_drag import DraggedFilms
from cxr_desktop.app.film_filter import FilmFilter, in_folders, parse_filter
from cxr_desktop.app.film_listing import FilmListing, RowsFound, list_films, listing_of
from cxr_desktop.app.film_table import FilmTable
from cxr_desktop.app.film_words import spoken, subtitle, tool_tip
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.words.progress import CancelToken

    Index = QModelIndex | QPersistentModelIndex

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SUBTITLE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
PREDICTION_ROLE = int(Qt.ItemDataRole.UserRole) + 3
ERROR_ROLE = int(Qt.ItemDataRole.UserRole) + 4
UNREAD_ROLE = int(Qt.ItemDataRole.UserRole) + 5
_NOWHERE = QModelIndex()


class FilmListModel(DraggedFilms):
    """Thousands of films, filled while they are found, in natural order when all are.

    Roles: display (name), tool tip (whole path), `PATH_ROLE` (`Path`), `SUBTITLE_ROLE` (text), `PREDICTION_ROLE`
    (`Prediction` or None), `ERROR_ROLE` (reason or ""), `UNREAD_ROLE` (bool).

    Signals
    -------
    loading_changed
        Whether a listing is under way: it began or ended.
    counts_changed
        How many films are there, shown, doubtful or unreadable.
    listed
        The `FilmListing`, when all films were found.
    listing_failed
        The reason as a sentence, when a root cannot be listed.
    """

    loading_changed = Signal(bool)
    counts_changed = Signal()
    listed = Signal(object)
    listing_failed = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._table = FilmTable()
        self._shown: list[int] = []  # rows of the table, ascending
        self._filter = FilmFilter()
        self._folder: Path | None = None
        self._films: frozenset[str] | None = None
        self._roots: tuple[Path, ...] = ()
        self._job: Job | None = None
        self._is_whole = True

    # What is listed

    def open(self, roots: Sequence[Path]) -> None:
        """List folders or files; what was listed goes at once. The same ones again keep their folder and marks."""
        self._stop()
        absolute = tuple(root.absolute() for root in roots)
        self.beginResetModel()
        if absolute == self._roots:
            self._table = FilmTable(read=self._table.read)
        else:
            self._table, self._folder, self._films = FilmTable(), None, None
        self._shown = []
        self._roots = absolute
        self.endResetModel()
        self.counts_changed.emit()
        if absolute:
            self._start()

    def reload(self) -> None:
        """List the same folders again; the model's answers go, because the files may be others."""
        self.open(self._roots)

    def stop(self) -> None:
        """Stop listing; what was found so far is the list."""
        if self._job is not None:
            self._stop()
            self._is_whole = False
            self.listed.emit(listing_of(self._table.rows, self._table.number, self._roots))

    def close(self) -> None:
        """Stop listing."""
        self._stop()

    @property
    def roots(self) -> tuple[Path, ...]:
        """What was opened, absolute."""
        return self._roots

    @property
    def is_whole(self) -> bool:
        """Whether the last listing was not stopped."""
        return self._is_whole

    @property
    def is_loading(self) -> bool:
        """Whether films are still being found."""
        return self._job is not None

    def _start(self) -> None:
        roots = self._roots

        def work(token: CancelToken) -> object:
            return list_films(roots, token=token)

        job = self._job = Job(work, priority=-1)
        job.happened.connect(partial(self._take, job))
        job.succeeded.connect(partial(self._swap, job))
        job.failed.connect(partial(self._fail, job))
        self.loading_changed.emit(self.is_loading)
        self._lane.submit(job)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self.loading_changed.emit(self.is_loading)

    def _take(self, job: Job, event: RowsFound) -> None:
        if job is not self._job:
            return
        numbers = self._passing(self._table.add(event.rows))
        if numbers:
            first = len(self._shown)
            self.beginInsertRows(_NOWHERE, first, first + len(numbers) - 1)
            self._shown.extend(numbers)
            self.endInsertRows()
        self.counts_changed.emit()

    def _swap(self, job: Job, listing: FilmListing) -> None:
        """Put the listing in natural order in the place of what was gathered; nothing is computed per film here."""
        if job is not self._job:
            return
        has_moved = self._table.rows.keys != listing.rows.keys
        self._end()
        self._is_whole = True
        self._table.rows, self._table.number = listing.rows, listing.number
        if has_moved:
            self._show_again()
        self.listed.emit(listing)

    def _fail(self, job: Job, failure: BaseException) -> None:
        if job is not self._job:
            return
        self._end()
        self.listing_failed.emit(
            shown(str(failure)) if isinstance(failure, CxrError) else tr("The folder cannot be listed")
        )

    # What is shown

    @property
    def filter(self) -> FilmFilter:
        """The filter in use."""
        return self._filter

    def set_filter(self, text: str) -> FilmFilter:
        """Show only the films that pass (`film_filter` has the language) and return what was understood."""
        self._filter = parse_filter(text)
        self._show_again()
        return self._filter

    @property
    def folder(self) -> Path | None:
        """The folder the list is narrowed to."""
        return self._folder

    def set_folder(self, folder: Path | None) -> None:
        """Show only the films in this folder and below it; all for None."""
        if folder != self._folder:
            self._folder = folder
            self._show_again()

    def set_films(self, films: frozenset[str] | None) -> None:
        """Show only these films, by their paths as texts; all for None."""
        if films != self._films:
            self._films = films
            self._show_again()

    def _passing(self, numbers: Sequence[int]) -> list[int]:
        if self._folder is not None:
            numbers = in_folders(str(self._folder), os.sep)(self._table, numbers)
        if self._films is not None:
            numbers = [number for number in numbers if self._table.rows.keys[number] in self._films]
        return self._filter.rows(self._table, numbers)

    def _show_again(self) -> None:
        self.beginResetModel()
        self._shown = self._passing(range(len(self._table)))
        self.endResetModel()
        self.counts_changed.emit()

    # What is known of films

    def set_prediction(self, path: Path, prediction: Prediction) -> None:
        """Keep the model's answer for a film; films that begin to pass the filter appear."""
        self._table.errors.pop(str(path), None)
        self._table.predictions[str(path)] = prediction
        self._changed(path)

    def set_predictions(self, predictions: Mapping[str, Prediction]) -> None:
        """Keep the model's answers for many films, by their paths as texts, at once."""
        if not predictions:
            return
        for key in predictions.keys() & self._table.errors.keys():
            del self._table.errors[key]
        self._table.predictions.update(predictions)
        if self._filter.terms:
            self._show_again()
        elif self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.counts_changed.emit()

    def set_error(self, path: Path, text: str) -> None:
        """Keep why a film cannot be read or classified."""
        self._table.predictions.pop(str(path), None)
        self._table.errors[str(path)] = text
        self._changed(path)

    def set_size(self, path: Path, size: tuple[int, int]) -> None:
        """Keep a film's width and height in pixels."""
        if self._table.sizes.get(str(path)) != size:
            self._table.sizes[str(path)] = size
            self._changed(path)

    def mark_read(self, path: Path) -> None:
        """Note that a film was looked at."""
        if str(path) not in self._table.read:
            self._table.read.add(str(path))
            self._changed(path)

    def set_answers_hidden(self, *, is_hidden: bool) -> None:
        """Keep the model's answers from the view, or show them again."""
        if self._table.is_hidden != is_hidden:
            self._table.is_hidden = is_hidden
            self._show_again()
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def forget_answers(self) -> None:
        """Drop all predictions and errors, as another model asks for."""
        self._table.forget_answers()
        self._show_again()

    def prediction(self, path: Path) -> Prediction | None:
        """Return the model's answer for a film, if there is one."""
        return self._table.predictions.get(str(path))

    def error(self, path: Path) -> str:
        """Return why a film cannot be read or classified, or ""."""
        return self._table.errors.get(str(path), "")

    def _changed(self, path: Path) -> None:
        """Tell the view; a film that passes the filter only now comes in, none leaves under the user's hand."""
        number = self._table.number.get(str(path))
        if number is None:
            return
        row = self._row(number)
        if row is None and self._passing((number,)):
            at = bisect_left(self._shown, number)
            self.beginInsertRows(_NOWHERE, at, at)
            insort(self._shown, number)
            self.endInsertRows()
        elif row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)
        self.counts_changed.emit()

    # Counts and places

    def __contains__(self, path: object) -> bool:
        return str(path) in self._table.number

    @property
    def total(self) -> int:
        """How many films there are."""
        return len(self._table)

    @property
    def doubtful(self) -> int:
        """How many of the films shown are marked uncertain."""
        return self._table.doubtful(self._shown)

    @property
    def outside(self) -> int:
        """How many of the films shown are outside the model's scope."""
        return self._table.outside(self._shown)

    @property
    def unreadable(self) -> int:
        """How many films have an error."""
        return len(self._table.errors)

    def films(self) -> list[Path]:
        """Return the films shown, in order."""
        return [self._table.path(number) for number in self._shown]

    def path_at(self, row: int) -> Path | None:
        """Return the film of a row, or None outside the list."""
        return self._table.path(self._shown[row]) if 0 <= row < len(self._shown) else None

    def row_of(self, path: Path) -> int | None:
        """Return the row of a film, or None when it is not shown."""
        number = self._table.number.get(str(path))
        return None if number is None else self._row(number)

    def row_near(self, path: Path, by: int) -> int | None:
        """Return the row `by` films after (before, when negative) a film, which itself need not be shown.

        None when there is no such row.
        """
        number = self._table.number.get(str(path))
        if number is None:
            return None
        at = bisect_left(self._shown, number)
        is_shown = at < len(self._shown) and self._shown[at] == number
        row = at + by if is_shown or by <= 0 else at + by - 1
        return row if 0 <= row < len(self._shown) else None

    def _row(self, number: int) -> int | None:
        at = bisect_left(self._shown, number)
        return at if at < len(self._shown) and self._shown[at] == number else None

    # Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many films are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows."""
        show = _ROLES.get(int(role))
        if show is None or not index.isValid():
            return None
        return show(self._table, self._table.rows.keys[self._shown[index.row()]])

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Return the next film whose name starts with `value`: what type-ahead asks for.

        Only the name is looked at, and one hit at most is returned: Qt's own way reads 100,000 rows one by one.
        """
        if int(role) != Qt.ItemDataRole.DisplayRole or not isinstance(value, str):
            return super().match(start, role, value, hits, flags)
        wanted, texts, shown, first = value.casefold(), self._table.rows.texts, self._shown, max(start.row(), 0)
        order = (*range(first, len(shown)), *range(first))
        found = (row for row in order if texts[shown[row]].rpartition("/")[2].startswith(wanted))
        row = next(found, None)
        return [] if row is None else [self.index(row)]


_ROLES: dict[int, Callable[[FilmTable, str], object]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda _table, key: display_name(Path(key)),
    int(Qt.ItemDataRole.ToolTipRole): tool_tip,
    int(Qt.ItemDataRole.AccessibleTextRole): spoken,
    PATH_ROLE: lambda _table, key: Path(key),
    SUBTITLE_ROLE: subtitle,
    PREDICTION_ROLE: lambda table, key: table.answer(key),
    ERROR_ROLE: lambda table, key: table.errors.get(key, ""),
    UNREAD_ROLE: lambda table, key: key not in table.read,
}
