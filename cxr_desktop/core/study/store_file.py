"""A study file on disk: opened with patience, set aside when damaged, its failures in words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from cxr_desktop.core.study.schema import StoreError, dated, migrate

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 10.0  # seconds that a writer waits for another one
_TRIES = 20
SUFFIX = ".cxrdb"
_HEAD = b"SQLite format 3\0"


def is_there(path: Path) -> bool:
    """Return whether there is such a file. Raises StoreError when its disk does not answer."""
    try:
        return path.is_file()
    except OSError as failure:
        raise StoreError(path, f"cannot be read ({failure.strerror or failure})") from failure


def refuse_others(path: Path) -> None:
    """Refuse a file that is neither named like a study nor a database: it is not ours to rename or to fill.

    Raises StoreError.
    """
    if path.suffix.lower() == SUFFIX or not is_there(path):
        return
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_HEAD))
    except OSError as failure:
        raise StoreError(path, "cannot be opened or made") from failure
    if head != _HEAD:
        raise StoreError(path, "is no study")


def opened(path: Path) -> tuple[sqlite3.Connection, str]:
    """Return a connection to a study in its present form, and a sentence about it or "". Raises sqlite3.Error."""
    # the thread that closes a study at the end of the program need not be the one that wrote it
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        _refuse_foreign(path, connection)
        _use_wal(connection)
        connection.execute("PRAGMA synchronous = NORMAL")  # a power failure may cost the last half second, no more
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        _check(connection)
        _refuse_programs(path, connection)
        return connection, migrate(path, connection)
    except BaseException:
        connection.close()
        raise


def verify_study(path: Path) -> None:
    """Refuse a file that is no study, or a damaged one, without changing a byte of it. Raises StoreError."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            _refuse_foreign(path, connection)
            _check(connection)
            _refuse_programs(path, connection)
    except sqlite3.Error as failure:
        raise store_error(path, failure) from failure


def _refuse_foreign(path: Path, connection: sqlite3.Connection) -> None:
    """Refuse another program's database before a byte of it is changed. Raises StoreError."""
    # one question, so one state of the file: somebody else may be making its tables
    version, entries, is_ours = connection.execute(
        "SELECT user_version, (SELECT count(*) FROM sqlite_schema),"
        " EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'films') FROM pragma_user_version"
    ).fetchone()
    if entries and not (version and is_ours):
        raise StoreError(path, "is no study of this program")


def _use_wal(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on. SQLite does not wait when another one is just doing so: we do."""
    for _ in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as failure:
            if (failure.sqlite_errorcode & 0xFF) != sqlite3.SQLITE_BUSY:
                raise
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        else:
            return
    connection.execute("PRAGMA journal_mode = WAL")


def _check(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


def _refuse_programs(path: Path, connection: sqlite3.Connection) -> None:
    """Refuse a file that would do something by itself when it is asked. Raises StoreError."""
    question = "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'create virtual%'"
    (count,) = connection.execute(question).fetchone()
    if count:
        raise StoreError(path, "is no study of this program (it holds triggers, views or virtual tables)")


def is_damage(failure: sqlite3.DatabaseError) -> bool:
    """Return whether a failure means that the file is no study any more."""
    code = getattr(failure, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def set_aside(path: Path) -> Path:
    """Rename a damaged file with its companions and return its new name. Raises StoreError."""
    aside = dated(path, "damaged")
    try:
        path.rename(aside)
        for ending in ("-wal", "-shm"):
            companion = path.with_name(path.name + ending)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + ending))
    except OSError as failure:
        raise StoreError(path, f"is damaged and cannot be set aside ({failure.strerror or failure})") from failure
    return aside


_REASONS = {
    sqlite3.SQLITE_BUSY: "is in use by another program",
    sqlite3.SQLITE_LOCKED: "is in use by another program",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not take it; it may be full",
    sqlite3.SQLITE_READONLY: "cannot be written to",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened or made",
    sqlite3.SQLITE_CORRUPT: "is damaged",
    sqlite3.SQLITE_NOTADB: "is no study",
}


def store_error(path: Path, failure: sqlite3.Error) -> StoreError:
    """Return the failure with its reason in words."""
    code = getattr(failure, "sqlite_errorcode", None)
    return StoreError(path, _REASONS.get((code or 0) & 0xFF, f"cannot be used ({failure})"))
