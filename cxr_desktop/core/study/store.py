"""Everything a study knows, in one SQLite file: films, predictions, readings, notes, flags."""

from __future__ import annotations

import json
import os
import sqlite3
import struct
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from cxr_desktop.core.measure.measurement import Measurement
from cxr_desktop.core.study.results import Reading
from cxr_desktop.core.study.schema import StoreError
from cxr_desktop.core.study.store_annotations import annotation_rows, read_measurements
from cxr_desktop.core.study.store_columns import read_results
from cxr_desktop.core.study.store_file import (
    SUFFIX,
    is_damage,
    is_there,
    opened,
    refuse_others,
    set_aside,
    store_error,
)
from cxr_desktop.core.study.store_rows import model_info, place_row, prediction_of, prediction_row
from cxr_desktop.core.words.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.study.events import FilmClassified
    from cxr_desktop.core.study.results import Results

_NOT_OURS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, struct.error)
_CHUNK = 500  # values in one question: SQLite takes 999 everywhere


def open_store(path: Path | None = None) -> Store:
    """Open a study, or make it; None opens the user's own.

    A file that is damaged is set aside under a dated name and a new one made; the store's notices say so. A film or
    another file that is none of ours is left as it is.

    Raises
    ------
    StoreError
        When it cannot be opened: locked, newer than this program, no study, a folder that cannot be written to.
    """
    path = path or _own_file()
    refuse_others(path)
    notices: list[str] = []
    try:
        connection, notice = opened(path)
    except sqlite3.DatabaseError as failure:
        if not is_damage(failure) or path.suffix.lower() != SUFFIX:
            raise store_error(path, failure) from failure
        aside = set_aside(path)
        notices.append(f"{path.name} was damaged. It was set aside as {aside.name}, and a new study was begun.")
        try:
            connection, notice = opened(path)
        except sqlite3.Error as again:
            raise store_error(path, again) from again
    return Store(path, connection, (*notices, *([notice] if notice else [])))


def open_existing(path: Path) -> Store:
    """Open a study that is there. Nothing is made, and what is damaged or none of ours stays as it is.

    Raises
    ------
    StoreError
        When it is not there, or cannot be opened.
    """
    refuse_others(path)
    if not is_there(path):
        raise StoreError(path, "is not there")
    try:
        connection, notice = opened(path)
    except sqlite3.DatabaseError as failure:
        raise store_error(path, failure) from failure
    return Store(path, connection, (notice,) if notice else ())


def _own_file() -> Path:
    try:
        return data_folder("study") / "results.cxrdb"
    except OSError as failure:
        raise StoreError(Path(failure.filename), f"cannot be made ({failure.strerror or failure})") from failure


class Store:
    """A study file that is open. It belongs to one thread at a time; other programs may read it meanwhile.

    Attributes
    ----------
    path
        The file.
    notices
        Sentences about it: set aside, migrated.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, notices: tuple[str, ...]) -> None:
        self.path, self.notices = path, notices
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. May be called again."""
        with suppress(sqlite3.Error):
            self._connection.close()

    # Writing

    def add_model(self, info: ModelInfo) -> None:
        """Remember a model and that it is the one in use. Raises StoreError."""
        with self._writing() as connection:
            (before,) = connection.execute("SELECT MAX(used) FROM models").fetchone()
            connection.execute(
                "INSERT INTO models (sha256, info, used) VALUES (?, ?, ?) "
                "ON CONFLICT (sha256) DO UPDATE SET info = excluded.info, used = excluded.used",
                (info.sha256, json.dumps(asdict(info)), _later_than(before)),
            )

    def add(self, films: Sequence[FilmClassified], info: ModelInfo, *, program: str) -> None:
        """Keep what became of films in one transaction; a newer answer about the same film replaces the old.

        Parameters
        ----------
        films
            Those with a prediction are kept by content and model, those with an error by path.
        info
            The model that predicted them; see `add_model`.
        program
            Version of this program.

        Raises
        ------
        StoreError
            When the file cannot be written; then nothing of these films is kept.
        """
        time = _now()
        with self._writing() as connection:
            (model,) = connection.execute("SELECT id FROM models WHERE sha256 = ?", (info.sha256,)).fetchone()
            digests = {film.sha256 for film in films if film.sha256}
            connection.executemany("INSERT OR IGNORE INTO films (sha256) VALUES (?)", [(d,) for d in digests])
            ids = self._film_ids(digests)
            connection.executemany(
                "INSERT OR REPLACE INTO places (path, film, size, mtime_ns, error, time) VALUES (?, ?, ?, ?, ?, ?)",
                [place_row(film, ids, time) for film in films],
            )
            connection.executemany(
                f"INSERT OR REPLACE INTO predictions VALUES ({', '.join('?' * 22)})",  # noqa: S608 - marks alone
                [prediction_row(film, ids, model, info, program, time) for film in films if film.prediction],
            )

    def add_place(self, path: Path, sha256: str) -> None:
        """Keep which film lies at a path, without a prediction. Raises StoreError."""
        state = path.stat() if path.exists() else None
        size, mtime = (state.st_size, state.st_mtime_ns) if state else (0, 0)
        with self._writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO places (path, film, size, mtime_ns, error, time) VALUES (?, ?, ?, ?, '', ?)",
                (os.fsencode(path), self._film_id(sha256), size, mtime, _now()),
            )

    def put_reading(self, reading: Reading) -> None:
        """Keep a reading; it replaces the reader's earlier one of that film. Raises StoreError."""
        with self._writing() as connection:
            row = (
                self._film_id(reading.film_sha256),
                reading.reader,
                reading.label,
                reading.first_label,
                reading.is_blind,
                reading.first_seconds,
                reading.seconds,
                reading.time,
                reading.model_sha256,
            )
            connection.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def drop_reading(self, film_sha256: str, reader: str) -> None:
        """Forget a reading. Raises StoreError."""
        with self._writing() as connection:
            film = self._film_id(film_sha256)
            connection.execute("DELETE FROM readings WHERE film = ? AND reader = ?", (film, reader))

    def set_note(self, film_sha256: str, text: str) -> None:
        """Keep a note about a film; "" forgets it. Raises StoreError."""
        self._remark(film_sha256, "note", text)

    def set_flag(self, film_sha256: str, *, is_flagged: bool) -> None:
        """Flag a film, or no longer. Raises StoreError."""
        self._remark(film_sha256, "is_flagged", int(is_flagged))

    def set_annotations(self, film_sha256: str, annotations: Sequence[Annotation]) -> None:
        """Keep what is drawn on a film, in this order, in place of what was. Raises StoreError."""
        self.set_measurements(film_sha256, [Measurement(annotation, (), None) for annotation in annotations])

    def set_measurements(self, film_sha256: str, measurements: Sequence[Measurement]) -> None:
        """Keep what is drawn on a film with its figures, in place of what was. Raises StoreError."""
        with self._writing() as connection:
            film = self._film_id(film_sha256)
            connection.execute("DELETE FROM annotations WHERE film = ?", (film,))
            rows = annotation_rows(film, measurements)
            connection.executemany("INSERT INTO annotations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _remark(self, film_sha256: str, column: str, value: object) -> None:
        with self._writing() as connection:
            connection.execute(
                f"INSERT INTO remarks (film, {column}) VALUES (?, ?) "  # noqa: S608 - one of two names
                f"ON CONFLICT (film) DO UPDATE SET {column} = excluded.{column}",
                (self._film_id(film_sha256), value),
            )

    # Reading

    def places(self, paths: Sequence[Path]) -> dict[Path, tuple[str, int, int]]:
        """Return of those paths where a readable film was seen: its digest, size and time of change (ns) then."""
        with self._reading() as connection:
            found = _in_chunks(
                connection,
                "SELECT path, sha256, size, mtime_ns FROM places JOIN films ON films.id = film "
                "WHERE path IN ({}) AND error = ''",
                [os.fsencode(path) for path in paths],
            )
            return {Path(os.fsdecode(path)): (sha256, size, mtime) for path, sha256, size, mtime in found}

    def predicted(self, digests: Iterable[str], model_sha256: str) -> set[str]:
        """Return those films that a model has predicted and been asked whether they are in its scope."""
        with self._reading() as connection:
            found = _in_chunks(
                connection,
                "SELECT films.sha256 FROM films JOIN predictions ON film = films.id JOIN models ON model = models.id "
                "WHERE models.sha256 = :model AND is_judged AND films.sha256 IN ({})",
                list(digests),
                model_sha256,
            )
            return {sha256 for (sha256,) in found}

    def prediction(self, film_sha256: str, model_sha256: str) -> Prediction | None:
        """Return what a model said of a film, as it was added; None where it is not `predicted`."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT predictions.*, models.info FROM predictions JOIN films ON film = films.id "
                "JOIN models ON model = models.id WHERE films.sha256 = ? AND models.sha256 = ? AND is_judged",
                (film_sha256, model_sha256),
            ).fetchone()
            return None if row is None else prediction_of(film_sha256, row)

    def predictions(self, digests: Iterable[str], model_sha256: str) -> dict[str, Prediction]:
        """Return what a model said of films, by digest; those not `predicted` are left out."""
        with self._reading() as connection:
            found = _in_chunks(
                connection,
                "SELECT predictions.*, models.info, films.sha256 FROM predictions JOIN films ON film = films.id "
                "JOIN models ON model = models.id "
                "WHERE models.sha256 = :model AND is_judged AND films.sha256 IN ({})",
                list(digests),
                model_sha256,
            )
            return {row[-1]: prediction_of(row[-1], row) for row in found}

    def models(self) -> tuple[ModelInfo, ...]:
        """Return the models that predicted something here, the latest used first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT info FROM models WHERE id IN (SELECT DISTINCT model FROM predictions) ORDER BY used DESC"
            ).fetchall()
            return tuple(model_info(info) for (info,) in rows)

    def readers(self) -> tuple[str, ...]:
        """Return the names of all readers, sorted."""
        with self._reading() as connection:
            rows = connection.execute("SELECT DISTINCT reader FROM readings ORDER BY reader").fetchall()
        return tuple(reader for (reader,) in rows)

    def readings(self, reader: str | None = None) -> tuple[Reading, ...]:
        """Return the readings of one reader, or of all, in the order they were made."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT sha256, reader, label, first_label, is_blind, first_seconds, seconds, time, model_sha256 "
                "FROM readings JOIN films ON films.id = film WHERE ?1 IS NULL OR reader = ?1 ORDER BY time, sha256",
                (reader,),
            ).fetchall()
        return tuple(
            Reading(film, who, label, first, bool(blind), first_seconds, seconds, time, model)
            for film, who, label, first, blind, first_seconds, seconds, time, model in rows
        )

    def annotations(self, film_sha256: str) -> tuple[Annotation, ...]:
        """Return what is drawn on a film, in the order it was kept in."""
        return tuple(each.annotation for each in self.measurements(film_sha256).get(film_sha256, ()))

    def measurements(self, film_sha256: str | None = None) -> dict[str, tuple[Measurement, ...]]:
        """Return what is drawn on one film, or on all, with its figures, by digest."""
        with self._reading() as connection:
            return read_measurements(connection, film_sha256)

    def results(
        self,
        root: Path,
        paths: Sequence[Path],
        *,
        model_sha256: str = "",
        other_sha256: str = "",
        reader: str = "",
    ) -> Results:
        """Return what is known of films as columns, in the order of `paths`.

        Parameters
        ----------
        root
            The folder they lie below.
        model_sha256
            Whose predictions; "" for the model used last.
        other_sha256
            A second model's beside them; "" for none.
        reader
            Whose readings; "" for none.
        """
        models = {info.sha256: info for info in self.models()}
        model = models.get(model_sha256) if model_sha256 else next(iter(models.values()), None)
        with self._reading() as connection:
            found = read_results(connection, root, paths, model=model, other=models.get(other_sha256), reader=reader)
            return replace(found, measurements=read_measurements(connection))

    # SQLite

    def _film_id(self, sha256: str) -> int:
        self._connection.execute("INSERT OR IGNORE INTO films (sha256) VALUES (?)", (sha256,))
        return self._film_ids({sha256})[sha256]

    def _film_ids(self, digests: set[str]) -> dict[str, int]:
        found = dict(_in_chunks(self._connection, "SELECT sha256, id FROM films WHERE sha256 IN ({})", list(digests)))
        if found.keys() != digests:  # they were put there just now
            raise StoreError(self.path, "is damaged: films that are put into it are not found again")
        return found

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._sqlite() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """Ask, where a row may no longer be what was written: SQLite's check sees its tables and no more."""
        try:
            with self._sqlite() as connection:
                yield connection
        except _NOT_OURS as failure:
            raise StoreError(self.path, f"is damaged: a row of it cannot be understood ({failure})") from failure

    @contextmanager
    def _sqlite(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection
        except sqlite3.Error as failure:
            raise store_error(self.path, failure) from failure


def _in_chunks(
    connection: sqlite3.Connection, question: str, values: Sequence[object], model: str | None = None
) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        asked = question.replace(":model", "?").format(", ".join("?" * len(chunk)))
        yield from connection.execute(asked, chunk if model is None else [model, *chunk])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _later_than(before: str | None) -> str:
    """Return the time, or a moment after an earlier one where the clock was set back since."""
    now = datetime.now(UTC)
    with suppress(ValueError):
        now = max(now, datetime.fromisoformat(before or "") + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")
